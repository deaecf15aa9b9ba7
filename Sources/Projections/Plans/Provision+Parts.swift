import Events

extension Provision {
  package var part: Part {
    switch self {
    case .target: .target
    case .assignedTarget: .assignedTarget
    case .duty: .duty
    case .milestone: .milestone
    case .criterion: .criterion
    case .awardRule: .awardRule
    case .awardCondition: .awardCondition
    case .dossier: .dossier
    case .route: .route
    case .step: .step
    case .funding: .funding
    case .amendmentRule: .amendmentRule
    case .complaintRule: .complaintRule
    case .role: .role
    case .obligation: .obligation
    case .content: .content
    case .purpose: .purpose
    case .linkedMovement: .linkedMovement
    case .citedDocument: .citedDocument
    case .subjectKind: .subjectKind
    case .standard: .standard
    case .reading: .reading
    }
  }

  /// The printed section that it comes from.
  package var clause: String {
    switch self {
    case .target(let set): set.clause
    case .assignedTarget(let set): set.clause
    case .duty(let set): set.clause
    case .milestone(let set): set.clause
    case .criterion(let set): set.clause
    case .awardRule(let set): set.clause
    case .awardCondition(let set): set.clause
    case .dossier(let set): set.clause
    case .route(let set): set.clause
    case .step(let set): set.clause
    case .funding(let set): set.clause
    case .amendmentRule(let set): set.clause
    case .complaintRule(let set): set.clause
    case .role(let set): set.clause
    case .obligation(let set): set.clause
    case .content(let set): set.clause
    case .purpose(let set): set.clause
    case .linkedMovement(let set): set.clause
    case .citedDocument(let set): set.clause
    case .subjectKind(let set): set.clause
    case .standard(let set): set.clause
    case .reading(let set): set.clause
    }
  }

  package var id: Symbol {
    switch self {
    case .target(let set): set.target.symbol
    case .assignedTarget(let set): set.assignment.symbol
    case .duty(let set): set.duty.symbol
    case .milestone(let set): set.milestone.symbol
    case .criterion(let set): set.criterion.symbol
    case .awardRule(let set): set.rule.symbol
    case .awardCondition(let set): set.condition.symbol
    case .dossier(let set): set.dossier.symbol
    case .route(let set): set.route.symbol
    case .step(let set): set.step.symbol
    case .funding(let set): set.rule.symbol
    case .amendmentRule(let set): set.rule.symbol
    case .complaintRule(let set): set.rule.symbol
    case .role(let set): set.role.symbol
    case .obligation(let set): set.obligation.symbol
    case .content(let set): set.content.symbol
    case .purpose(let set): set.purpose.symbol
    case .linkedMovement(let set): set.link.symbol
    case .citedDocument(let set): set.document.symbol
    case .subjectKind(let set): set.provision.symbol
    case .standard(let set): set.provision.symbol
    case .reading(let set): set.reading.symbol
    }
  }
}
