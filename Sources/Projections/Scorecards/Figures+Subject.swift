import Events

/// What a subject is judged as: what the register says of it, on the day.
extension ScorecardFigures {
  var kinds: Set<SubjectKind> {
    if let participant = state.units.participant(subject) { return [participant.kind] }
    if isHousehold { return householdKinds }
    guard let registration = state.units.registration(of: unit) else { return [] }
    return kinds(of: registration.kind, registration.level).union(memberKinds)
  }

  private var householdKinds: Set<SubjectKind> {
    switch state.households.status(of: household, on: day, poverty: state.poverty, units: state.units) {
    case .poor: [.household, .householdPoor]
    case .nearPoor: [.household, .householdNearPoor]
    case .newlyExited: [.household, .householdNewlyExited]
    case .other: [.household]
    }
  }

  /// Empty for what is never commended itself: a fund, a class, a council of appraisers, a whole province.
  private func kinds(of kind: UnitKind, _ level: UnitLevel) -> Set<SubjectKind> {
    switch kind {
    case .bank: return [.bank]
    case .front, .association:
      let own: Set<SubjectKind> = [.frontOrg, .agency]
      return level == .commune || level == .hamlet ? own.union([.grassrootsOrg]) : own
    case .administrativeArea, .peoplesCommittee:
      switch level {
      case .hamlet: return [.hamlet, .community]
      case .commune: return [.commune]
      case .district: return [.district]
      case .province, .national, .any: return []
      }
    case .department, .office, .officeSupport, .media, .partyBody, .peoplesCouncil, .stateOffice, .standingBody,
      .steeringCommittee:
      return [.agency]
    case .pcChair, .pcViceChair, .unitHead: return [.official]
    case .classOfUnits, .emulationBlock, .emulationCluster, .emulationBoard, .emulationCouncil, .fund, .partyCongress:
      return []
    }
  }

  /// Members of blocks and clusters, by themselves or by the committee that sits there for them.
  private var memberKinds: Set<SubjectKind> {
    var kinds: Set<SubjectKind> = []
    for block in bodies.flatMap({ state.units.blocks(of: $0, on: day) }) {
      switch state.units.registration(of: block)?.kind {
      case .emulationBlock?: kinds.insert(.blockMember)
      case .emulationCluster?: kinds.insert(.communeClusterMember)
      case _: break
      }
    }
    return kinds
  }
}

extension SubjectKind {
  /// What a subject is judged as where a plan has no criterion for its own kind, the nearest first: an overseas
  /// Vietnamese as a person from outside, else as any other contributor.
  fileprivate var wider: [SubjectKind] {
    switch self {
    case .householdPoor, .householdNearPoor, .householdNewlyExited: [.household]
    case .community, .grassrootsOrg: [.hamlet]
    case .frontOrg, .collectiveInAgency, .armedForcesUnit: [.agency]
    case .individualInAgency, .worker, .soldier, .workerFarmer: [.official]
    case .overseasVietnamese: [.individualOutside, .otherContributor]
    case .businessPerson, .benefactor: [.individualOutside, .otherContributor]
    case .individualOutside, .organisation: [.otherContributor]
    case .enterprise, .cooperative, .bank: [.organisation, .otherContributor]
    case .agency, .district, .commune, .hamlet, .household, .official, .otherContributor, .blockMember,
      .communeClusterMember, .all:
      []
    }
  }
}

extension Projections {
  /// The criteria of a plan for a subject of these kinds, in the plan's order: those for every kind, those for its own,
  /// and, where its own has none, those of the nearest wider kind that has some.
  package func criteria(of plan: PlanID, for kinds: Set<SubjectKind>) -> [Plans.Recorded<PlanCriterionSet>] {
    let all = plans.provisions(of: plan, part: .criterion).compactMap { provision in
      if case .criterion(let criterion) = provision.value {
        Plans.Recorded(value: criterion, entry: provision.entry)
      } else {
        nil
      }
    }
    let printed = Set(all.flatMap(\.value.subjectKinds))
    var wanted = kinds.intersection(printed)
    if wanted.isEmpty {
      let wider = kinds.sorted { $0.rawValue < $1.rawValue }.flatMap(\.wider)
      wanted = wider.first(where: printed.contains).map { [$0] } ?? []
    }
    return all.filter {
      $0.value.subjectKinds.contains(.all) || !wanted.isDisjoint(with: $0.value.subjectKinds)
    }
  }
}
