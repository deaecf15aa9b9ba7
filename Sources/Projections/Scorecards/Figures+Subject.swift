import Events

/// What a subject is judged as: what the register says of it, on the day.
extension ScorecardFigures {
  var kinds: Set<SubjectKind> {
    if let participant = state.units.participant(subject) { return [participant.kind] }
    if state.households.number(of: household) != nil { return householdKinds }
    guard let registration = state.units.registration(of: unit) else { return [] }
    return kinds(of: registration.kind, registration.level)
  }

  private var householdKinds: Set<SubjectKind> {
    var kinds: Set<SubjectKind> = [.household]
    for (_, povertyClass) in state.households.povertyClasses(of: household, on: day) {
      kinds.insert(povertyClass == .poor ? .householdPoor : .householdNearPoor)
    }
    let months = state.units.settings(on: day).newlyExitedMonths
    if state.households.isNewlyExited(household, on: day, months: months) { kinds.insert(.householdNewlyExited) }
    return kinds
  }

  private func kinds(of kind: UnitKind, _ level: UnitLevel) -> Set<SubjectKind> {
    switch (kind, level) {
    case (.bank, _): [.bank]
    case (.front, _), (.association, _): [.frontOrg]
    case (.administrativeArea, .hamlet): [.hamlet, .community]
    case (.administrativeArea, .commune), (.peoplesCommittee, .commune): [.commune]
    case (.administrativeArea, .district), (.peoplesCommittee, .district): [.district]
    case (.emulationBlock, _): [.blockMember]
    case (.emulationCluster, _): [.communeClusterMember]
    case _: [.agency]
    }
  }
}
