import Events

/// A figure that is asked of the ledger, nothing left open.
package struct FigureQuestion: Hashable, Sendable {
  package let figure: ReportFigure
  package let area: UnitID
  package let year: Year
  /// Nil where the figure needs none.
  package let standard: StandardID?
  package let subgroup: Subgroup

  package init(_ figure: ReportFigure, area: UnitID, year: Year, standard: StandardID?, subgroup: Subgroup = .all) {
    self.figure = figure
    self.area = area
    self.year = year
    self.standard = standard
    self.subgroup = subgroup
  }
}

/// What the ledger makes of a figure by the formula of its code, or why it makes nothing.
package enum FigureAnswer: Hashable, Sendable {
  case value(Decimal, FigureKind)
  case notComputed(Why)

  package enum Why: Hashable, Sendable {
    case areaNotOnRecord
    case noStandard
    /// Neither household entries nor a result for that area, year and standard.
    case noEntries
    /// A count is there, and no total that a rate needs.
    case noTotal
    case noYearBefore
    case boundariesChanged
    /// The ledger has no such count for this subgroup.
    case notBySubgroup
  }

  package var value: Decimal? {
    if case .value(let value, _) = self { value } else { nil }
  }
}

extension FigureAnswer.Why {
  package var title: Title {
    switch self {
    case .areaNotOnRecord: Title(vi: "địa bàn chưa có trong sổ", en: "the area is not on record")
    case .noStandard: Title(vi: "chưa rõ chuẩn nghèo", en: "no standard is known")
    case .noEntries:
      Title(vi: "chưa có mục nào về hộ, cũng chưa có kết quả rà soát", en: "no household entries and no review result")
    case .noTotal: Title(vi: "chưa có tổng số hộ được báo cáo hay duyệt", en: "no total submitted or approved")
    case .noYearBefore: Title(vi: "chưa có tỷ lệ năm trước cùng loại", en: "no rate of the year before of that kind")
    case .boundariesChanged: Title(vi: "địa giới đã thay đổi trong năm", en: "boundaries changed in that year")
    case .notBySubgroup: Title(vi: "sổ không tính riêng cho nhóm này", en: "not counted for this subgroup")
    }
  }
}

extension Reports {
  /// What a stated figure asks, with what the report leaves out filled in: its reporter's area, the year of its period,
  /// the standard that the year is counted under, all households. Nil without an area.
  package static func question(
    _ key: FigureKey, in row: ReportRow, units: Units, poverty: Poverty, _ symbols: Symbols
  ) -> FigureQuestion? {
    guard let area = key.area ?? units.area(of: row.reporter, on: row.on) else { return nil }
    let year = key.year ?? row.period.year
    let standard =
      key.standard
      ?? poverty.standards(in: symbols).last { id in
        poverty.standard(id).map { ($0.standard.firstReviewYear...$0.standard.lastReviewYear).contains(year) } ?? false
      }
    return FigureQuestion(key.figure, area: area, year: year, standard: standard, subgroup: key.subgroup ?? .all)
  }
}
