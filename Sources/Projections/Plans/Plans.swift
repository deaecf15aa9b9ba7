import Events

/// What each plan says, as in force on a day: its header with the blanks that it was printed with, what it rests on,
/// its targets, duties, criteria, award forms, routes and roles, each with the clause that it stands in.
///
///     2022-11-30  plan.issued  p, number blank, issuedOn 2022-11     header(p).number = nil, issuedOn = 11/2022
///     2023-02-01  amendment of duty d: dueDay 30 -> 15, from 2024    changes(to: d, on: 2023-12-31) = []
///                                                                    changes(to: d, on: 2024-01-01) = [dueDay: 15]
///
/// Invariants: what a plan says is kept as it was entered, in the order of (`on`, `seq`); an amendment never edits it
/// but stands beside it with the day from which it counts, so that a past judgement stays as it was.
package struct Plans: Restorable, Sendable {
  package static let version = 1

  /// A payload with the entry that carries it.
  package struct Recorded<Value: Sendable>: Sendable {
    package let value: Value
    package let entry: EntryHeader
  }

  /// All that was entered for one plan.
  package struct Record: Sendable {
    package var issued: [Recorded<PlanIssued>] = []
    package var provisions: [Recorded<Provision>] = []
    package var proposals: [Recorded<PlanAmendmentProposed>] = []
    package var decisions: [Recorded<PlanAmendmentDecided>] = []
    package var guidance: [Recorded<GuidanceIssued>] = []
    package var registrations: [Recorded<ContestSubjectRegistered>] = []
  }

  var records = Keyed<PlanID, Record>()
  var movements = Keyed<MovementID, [Recorded<MovementRegistered>]>()
  var launches = Keyed<MovementID, [Recorded<MovementLaunched>]>()
  /// Guidance that serves no plan, such as a central document.
  var guidance = Table<Recorded<GuidanceIssued>>()

  package init() {}

  package mutating func restore(_ step: RestoreStep) {
    records.restore(step)
    movements.restore(step)
    launches.restore(step)
    guidance.restore(step)
  }
}

/// One statement of a plan.
package enum Provision: Sendable {
  case target(PlanTargetSet)
  case assignedTarget(PlanTargetAssigned)
  case duty(PlanDutyAssigned)
  case milestone(PlanMilestoneSet)
  case criterion(PlanCriterionSet)
  case awardRule(PlanAwardRuleSet)
  case awardCondition(PlanAwardConditionSet)
  case dossier(PlanDossierSet)
  case route(PlanRouteSet)
  case step(PlanStepSet)
  case funding(PlanFundingRuleSet)
  case amendmentRule(PlanAmendmentRuleSet)
  case complaintRule(PlanComplaintRuleSet)
  case role(PlanRoleAssigned)
  case obligation(PlanObligationSet)
  case content(PlanContentSet)
  case purpose(PlanPurposeStated)
  case linkedMovement(PlanMovementLinked)
  case citedDocument(PlanDocumentCited)
  case subjectKind(PlanSubjectKindSet)
  case standard(PlanStandardNamed)
  case reading(PlanReadingNoted)

  /// The parts of a plan in the order in which a person reads them.
  package enum Part: Int, CaseIterable, Sendable {
    case purpose, standard, target, content, obligation, linkedMovement, citedDocument, subjectKind, criterion
    case awardRule, awardCondition, dossier, route, step, funding, milestone, duty, role, complaintRule, amendmentRule
    case assignedTarget, reading
  }
}
