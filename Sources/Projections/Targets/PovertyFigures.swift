import Events

/// Whose households a figure counts: one class in one unit under one standard, all of them or a subgroup.
package struct PovertyCell: Hashable, Sendable {
  package var unit: UnitID
  package let standard: StandardID
  package var povertyClass: PovertyClass
  package var subgroup: Subgroup

  package init(unit: UnitID, standard: StandardID, povertyClass: PovertyClass = .poor, subgroup: Subgroup = .all) {
    self.unit = unit
    self.standard = standard
    self.povertyClass = povertyClass
    self.subgroup = subgroup
  }
}

/// A figure at the end of a year, of one kind.
package struct PovertyReading: Hashable, Sendable {
  package let count: Int?
  package let total: Int?
  /// As the source states it, else count over total, two decimals, half up.
  package let rate: Decimal?
  package let isPreliminary: Bool
  package let seq: Seq?

  package init(count: Int?, total: Int?, rate: Decimal? = nil, isPreliminary: Bool = false, seq: Seq? = nil) {
    self.count = count
    self.total = total
    self.rate = rate ?? count.flatMap { count in total.flatMap { Decimal(percent: count, of: $0) } }
    self.isPreliminary = isPreliminary
    self.seq = seq
  }
}

/// What came and went in a year, as far as targets ask.
package struct PovertyFlows: Hashable, Sendable {
  package let opening: Int
  /// Out of the class in the sense of the plans: an exit to near-poverty is an exit from poverty.
  package let exited: Int
  package let new: Int
  package let relapsed: Int
  package let boundaryIn: Int
  package let boundaryOut: Int

  package init(opening: Int, exited: Int, new: Int, relapsed: Int, boundaryIn: Int = 0, boundaryOut: Int = 0) {
    self.opening = opening
    self.exited = exited
    self.new = new
    self.relapsed = relapsed
    self.boundaryIn = boundaryIn
    self.boundaryOut = boundaryOut
  }
}

/// The households of a cell at the end of a day on which their number changed.
package struct DailyCount: Hashable, Sendable {
  package let day: Day
  package let count: Int

  package init(day: Day, count: Int) {
    self.day = day
    self.count = count
  }
}

/// All that targets ask of the poverty state and of the households' register.
package protocol PovertyFigures: Sendable {
  /// Nil when that kind of figure is not on record by `asOf`.
  func reading(of cell: PovertyCell, year: Year, kind: TargetFigureKind, asOf: Day) -> PovertyReading?
  /// Nil when the account of that kind is not on record; approved and published figures have none.
  func flows(of cell: PovertyCell, year: Year, kind: TargetFigureKind, asOf: Day) -> PovertyFlows?
  /// Computed from household entries, by day; empty when no household of the cell is on record.
  func dailyCounts(of cell: PovertyCell, asOf: Day) -> [DailyCount]
  /// The hamlet (or the unit) where a household lives on a day.
  func home(of household: HouseholdID, on day: Day) -> UnitID?
}

/// The four kinds of figure, in the order in which a target takes them: only an approved one judges.
package enum TargetFigureKind: UInt8, CaseIterable, Sendable {
  case approved, submitted, published, computed

  package var title: Title {
    switch self {
    case .approved: Title(vi: "đã duyệt", en: "approved")
    case .submitted: Title(vi: "đã trình", en: "submitted")
    case .published: Title(vi: "đã công bố", en: "published")
    case .computed: Title(vi: "tính từ sổ hộ", en: "computed")
    }
  }
}
