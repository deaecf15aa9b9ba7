import Events

extension Duties {
  /// What the holder did for an occurrence by a day, the first first.
  func acts(meeting demand: Demand, by doers: [UnitID], asOf: Day) -> [Act] {
    var numbers: Set<Int> = []
    for doer in doers {
      for number in actsOfUnit[doer] ?? [] where acts[number].order.on <= asOf {
        if demand.isMet(by: acts[number]), !isPlanned(acts[number]) { numbers.insert(number) }
        numbers.formUnion(inspections(carryingOut: acts[number], for: demand, asOf: asOf))
      }
    }
    return numbers.map { acts[$0] }.sorted { $0.order < $1.order }
  }

  /// The units that did what is demanded by a day: of all units, or whether one did.
  func units(meeting demand: Demand, among unit: UnitID?, asOf: Day) -> [UnitID] {
    (unit.map { [$0] } ?? Array(actsOfUnit.keys)).filter { unit in
      (actsOfUnit[unit] ?? []).contains { acts[$0].order.on <= asOf && demand.isMet(by: acts[$0]) }
    }
  }

  /// An inspection that was planned counts for the year and the teams of its plan, whoever recorded it.
  private func inspections(carryingOut plan: Act, for demand: Demand, asOf: Day) -> [Int] {
    guard case .inspectionPlan(let inspection, let year, _) = plan.deed,
      demand.isMet(byInspectionUnder: plan, for: year)
    else { return [] }
    return (actsOfInspection[inspection] ?? []).filter { acts[$0].order.on <= asOf }
  }

  private func isPlanned(_ act: Act) -> Bool {
    guard case .inspection(let inspection, _) = act.deed else { return false }
    return !(plansOfInspection[inspection] ?? []).isEmpty
  }

  /// When a report went back after it was handed in.
  func returned(_ act: Act, asOf: Day) -> ReportReturn? {
    guard let report = act.deed.report else { return nil }
    return (returns[report] ?? []).filter { $0.order.on <= asOf && $0.order > act.order }.min { $0.order < $1.order }
  }

  /// Whether an entry belongs to a batch that declared itself an import: a batch shares one moment, and the
  /// declaration opens it.
  func isImported(_ act: Act) -> Bool { imports[act.at]?.contains { $0 < act.order.seq } ?? false }
}
