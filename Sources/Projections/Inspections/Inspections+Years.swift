import Events

/// A year of a plan and the inspections of that year; one without an inspection is a gap.
package struct InspectionYear: Sendable {
  package let year: Year
  /// Where the plan asks for a yearly inspection; nil for a year that no duty asks for.
  package let clause: String?
  package let planned: Int
  package let held: Int
  /// Of those held, how many were combined with the programme's inspection.
  package let heldCombined: Int
  package let state: State
  package let entries: [Seq]

  package enum State: String, Hashable, Sendable {
    case held
    /// Planned, and the year is not over.
    case planned
    /// Nothing is planned, and the year is not over.
    case open
    /// The year is over and nobody inspected.
    case gap
  }
}

extension InspectionYear.State {
  package var title: Title {
    switch self {
    case .held: Title(vi: "đã kiểm tra", en: "inspected")
    case .planned: Title(vi: "đã có kế hoạch", en: "planned")
    case .open: Title(vi: "chưa có kế hoạch", en: "nothing planned yet")
    case .gap: Title(vi: "không kiểm tra", en: "gap: no inspection")
    }
  }
}

extension Inspections {
  /// The years for which a plan's duties ask for an inspection, and those that have one, in order.
  ///
  /// With a kind or with the mark of combination in `filter`, only such inspections fill a year. Supervision by the Front
  /// and by organisations does not stand for an inspection unless it is asked for.
  package func years(
    of plan: PlanID, _ filter: InspectionFilter = InspectionFilter(), asOf: Day, duties: Duties, units: Units,
    _ symbols: Symbols
  ) -> [InspectionYear] {
    var filter = filter
    filter.plan = plan
    let rows = rows(filter, asOf: asOf, units: units, symbols).filter {
      filter.kind != nil || $0.kind != .socialSupervision
    }
    let asked = Self.yearsAsked(by: plan, duties: duties, units: units, symbols)
    return Set(rows.map(\.year)).union(asked.keys).filter { filter.years?.contains($0) ?? true }.sorted().map { year in
      let own = rows.filter { $0.year == year }
      let held = own.filter(\.state.isHeld)
      let isOver = asOf > year.lastDay
      return InspectionYear(
        year: year, clause: asked[year], planned: own.count { $0.plannedFrom != nil }, held: held.count,
        heldCombined: held.count { $0.isCombined },
        state: !held.isEmpty ? .held : isOver ? .gap : own.isEmpty ? .open : .planned,
        entries: Set(own.flatMap(\.entries)).sorted())
    }
  }

  /// The years of a plan's yearly inspections, each with the clause that asks for it first.
  package static func yearsAsked(
    by plan: PlanID, duties: Duties, units: Units, _ symbols: Symbols
  ) -> [Year: String] {
    var asked: [Year: String] = [:]
    let filter = DutyFilter(plan: plan, kind: .inspection)
    for row in duties.occurrences(filter, asOf: .max, units: units, symbols) {
      if case .year(let year)? = row.period, asked[year] == nil { asked[year] = row.clause }
    }
    return asked
  }
}
