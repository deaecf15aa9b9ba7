import Events

extension Inspections {
  /// Every inspection that `filter` admits, as it stands on a day: by year, then by the day that it begins, then by id.
  package func rows(
    _ filter: InspectionFilter = InspectionFilter(), asOf: Day, units: Units, _ symbols: Symbols
  ) -> [InspectionRow] {
    var counts: [InspectionID: FindingCounts] = [:]
    for finding in findings(asOf: asOf, symbols) { counts[finding.inspection, default: FindingCounts()].add(finding) }
    return Set(planned.keys).union(held.keys)
      .compactMap { row($0, counts[$0] ?? FindingCounts(), asOf: asOf, units) }.filter(filter.admits)
      .sorted { a, b in
        let (first, second) = (a.plannedFrom ?? a.holdings.first?.from, b.plannedFrom ?? b.holdings.first?.from)
        if a.year != b.year { return a.year < b.year }
        if first != second { return first ?? asOf < second ?? asOf }
        return symbols.precedes(a.inspection, b.inspection)
      }
  }

  /// An inspection as it was planned last by a day; whoever planned it again changed it.
  func plan(of inspection: InspectionID, asOf: Day) -> Entered<InspectionPlanned>? {
    planned[inspection]?.known(asOf: asOf).last
  }

  private func row(
    _ inspection: InspectionID, _ findings: FindingCounts, asOf: Day, _ units: Units
  ) -> InspectionRow? {
    let plan = plan(of: inspection, asOf: asOf)
    let held = (held[inspection] ?? []).known(asOf: asOf)
    guard let year = plan?.value.year ?? held.first?.value.from.year else { return nil }
    let toInspect = plan?.value.inspected ?? []
    let notVisited = toInspect.filter { unit in
      !held.contains { units.isUnder($0.value.inspected, unit, on: $0.entry.on) }
    }
    let verdicts = (verdicts[inspection] ?? []).filter { $0.on <= asOf }
    return InspectionRow(
      inspection: inspection, plan: plan?.entry.plan ?? held.first?.entry.plan, duty: plan?.value.duty, year: year,
      kind: plan?.value.kind, isCombined: plan?.value.combinedWithProgramme ?? false, lead: plan?.value.lead,
      team: plan?.value.team ?? [], toInspect: toInspect, plannedFrom: plan?.value.plannedFrom,
      plannedTo: plan?.value.plannedTo,
      holdings: held.map {
        InspectionRow.Holding(
          inspected: $0.value.inspected, from: $0.value.from, to: $0.value.to,
          unplannedReason: $0.value.unplannedReason, hasMinutes: $0.entry.hasDocument, seq: $0.entry.seq)
      }, notVisited: notVisited, state: state(plan?.value, isHeld: !held.isEmpty, asOf), findings: findings,
      certified: verdicts.count { $0.isCertified }, disputed: verdicts.count { !$0.isCertified },
      entries: ((plan.map { [$0.entry] } ?? []) + held.map(\.entry)).seqs)
  }

  private func state(_ plan: InspectionPlanned?, isHeld: Bool, _ asOf: Day) -> InspectionRow.State {
    guard let plan else { return .unplanned }
    if isHeld { return .held }
    return asOf > plan.plannedTo ? .notHeld(days: asOf.days(since: plan.plannedTo)) : .notYet
  }
}
