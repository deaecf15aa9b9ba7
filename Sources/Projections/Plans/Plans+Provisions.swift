import Events

/// What a plan says in one part, typed.
extension Plans {
  package func awardRules(of plan: PlanID) -> [PlanAwardRuleSet] {
    provisions(of: plan, part: .awardRule).compactMap { if case .awardRule(let said) = $0.value { said } else { nil } }
  }

  package func awardConditions(of plan: PlanID) -> [PlanAwardConditionSet] {
    provisions(of: plan, part: .awardCondition).compactMap {
      if case .awardCondition(let said) = $0.value { said } else { nil }
    }
  }

  package func dossiers(of plan: PlanID) -> [PlanDossierSet] {
    provisions(of: plan, part: .dossier).compactMap { if case .dossier(let said) = $0.value { said } else { nil } }
  }

  package func routes(of plan: PlanID) -> [PlanRouteSet] {
    provisions(of: plan, part: .route).compactMap { if case .route(let said) = $0.value { said } else { nil } }
  }

  package func duties(of plan: PlanID) -> [PlanDutyAssigned] {
    provisions(of: plan, part: .duty).compactMap { if case .duty(let said) = $0.value { said } else { nil } }
  }

  package func milestones(of plan: PlanID) -> [PlanMilestoneSet] {
    provisions(of: plan, part: .milestone).compactMap { if case .milestone(let said) = $0.value { said } else { nil } }
  }

  package func fundingRules(of plan: PlanID) -> [PlanFundingRuleSet] {
    provisions(of: plan, part: .funding).compactMap { if case .funding(let said) = $0.value { said } else { nil } }
  }

  package func contents(of plan: PlanID) -> [PlanContentSet] {
    provisions(of: plan, part: .content).compactMap { if case .content(let said) = $0.value { said } else { nil } }
  }

  package func subjectKinds(of plan: PlanID) -> [PlanSubjectKindSet] {
    provisions(of: plan, part: .subjectKind).compactMap {
      if case .subjectKind(let said) = $0.value { said } else { nil }
    }
  }

  package func targets(of plan: PlanID) -> [PlanTargetSet] {
    provisions(of: plan, part: .target).compactMap { if case .target(let said) = $0.value { said } else { nil } }
  }

  package func assignments(of target: TargetID, in plan: PlanID) -> [PlanTargetAssigned] {
    provisions(of: plan, part: .assignedTarget).compactMap {
      if case .assignedTarget(let said) = $0.value, said.target == target { said } else { nil }
    }
  }

  /// The way of an amendment, as entered last.
  package func amendmentRule(of plan: PlanID) -> PlanAmendmentRuleSet? {
    provisions(of: plan, part: .amendmentRule).last.flatMap {
      if case .amendmentRule(let said) = $0.value { said } else { nil }
    }
  }

  package func isIssued(_ plan: PlanID) -> Bool { records[plan].map { !$0.issued.isEmpty } ?? false }

  /// The plan that says something under this id, or that a proposal with it was made to.
  package func plan(using id: Symbol) -> PlanID? {
    records.keys.first { plan in
      records[plan].map { record in
        record.provisions.contains { $0.value.id == id } || record.proposals.contains { $0.value.proposal.symbol == id }
      } ?? false
    }
  }

  /// A unit's plans for a movement.
  package func plans(of movement: MovementID, issuedBy issuer: UnitID, in symbols: Symbols) -> [PlanID] {
    ids(in: symbols).filter { plan in
      records[plan]?.issued.contains { $0.value.movement == movement && $0.value.issuer == issuer } ?? false
    }
  }

  /// Guidance that serves the plan and guidance that serves none, such as a central document, in the order of days.
  package func guidance(serving plan: PlanID?) -> [Recorded<GuidanceIssued>] {
    let own = plan.flatMap { records[$0]?.guidance } ?? []
    return (own + Array(guidance)).sorted { ($0.entry.on, $0.entry.seq) < ($1.entry.on, $1.entry.seq) }
  }

  /// All guidance of one body, whatever it serves.
  package func guidance(issuedBy issuer: UnitID) -> [Recorded<GuidanceIssued>] {
    let all = records.keys.flatMap { records[$0]?.guidance ?? [] } + Array(guidance)
    return all.filter { $0.value.issuer == issuer }.sorted { ($0.entry.on, $0.entry.seq) < ($1.entry.on, $1.entry.seq) }
  }
}
