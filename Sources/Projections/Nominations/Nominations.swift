import Events

/// Each nomination on its way, from the vote that chose the nominee to the decision.
///
/// The way is what the plan's own entries lay down: `plan.route-set` says who receives, appraises, advises, forwards and
/// decides, and in which order. What was done is matched with it when asked:
///
/// ```
/// route  receive labour · appraise-achievement labour · appraise-dossier home · decide chair
///
/// 2023-11-01  nomination.submitted  n-1 to labour      at appraise-achievement, with labour
/// 2023-11-08  nomination.appraised  achievement, for   at appraise-dossier, with home
/// 2023-11-10  nomination.returned   minutes: 1 copy    returned, with the nominator
/// 2023-11-20  nomination.submitted  n-1 again          at appraise-achievement: the way begins anew
///
/// row(of: n-1, asOf: 2023-11-15).waitingDays           // 5, with the nominator
/// ```
///
/// Invariants: what was folded is kept as it came, in the order of (`on`, `seq`), and is put together when asked, so that
/// an answer does not depend on the order of recording; nothing that was handed in or sent back is ever replaced.
package struct Nominations: Restorable, Sendable {
  package static let version = 1

  package typealias Recorded = Plans.Recorded

  var acts = Keyed<NominationID, [Recorded<NominationAct>]>()
  var nominationsOfSubject = Keyed<SubjectID, [NominationID]>()
  var selections = Keyed<SelectionID, [Recorded<NominationSelected>]>()
  /// Awards of which no nomination is known; one of the form asked for ends the nomination for it.
  var grants = Keyed<SubjectID, [Recorded<AwardGranted>]>()
  var measures = Keyed<SubjectID, [Recorded<ParticipantDisciplineRecorded>]>()

  package init() {}

  package mutating func restore(_ step: RestoreStep) {
    acts.restore(step)
    nominationsOfSubject.restore(step)
    selections.restore(step)
    grants.restore(step)
    measures.restore(step)
  }
}

/// What was done with a nomination.
package enum NominationAct: Sendable {
  case submitted(NominationSubmitted)
  case returned(NominationReturned)
  case attested(NominationCriterionAttested)
  case appraised(NominationAppraised)
  case voted(NominationCouncilVoted)
  case forwarded(NominationForwarded)
  case approved(NominationApproved)
  case rejected(NominationRejected)
}

extension Nominations {
  package mutating func fold(_ event: NominationsEvent, _ entry: EntryHeader) {
    switch event {
    case .nominationSubmitted(let event):
      keep(.submitted(event), of: event.nomination, entry)
      if !nominationsOfSubject[event.subject, default: []].contains(event.nomination) {
        nominationsOfSubject[event.subject, default: []].append(event.nomination)
      }
    case .nominationReturned(let event): keep(.returned(event), of: event.nomination, entry)
    case .nominationCriterionAttested(let event): keep(.attested(event), of: event.nomination, entry)
    case .nominationAppraised(let event): keep(.appraised(event), of: event.nomination, entry)
    case .nominationCouncilVoted(let event): keep(.voted(event), of: event.nomination, entry)
    case .nominationForwarded(let event): keep(.forwarded(event), of: event.nomination, entry)
    case .nominationApproved(let event): keep(.approved(event), of: event.nomination, entry)
    case .nominationRejected(let event): keep(.rejected(event), of: event.nomination, entry)
    case .nominationSelected(let event):
      selections[event.selection, default: []].insert(Recorded(value: event, entry: entry))
    case .awardGranted(let event):
      grants[event.recipient, default: []].insert(Recorded(value: event, entry: entry))
    case .participantDisciplineRecorded(let event):
      measures[event.subject, default: []].insert(Recorded(value: event, entry: entry))
    // What plans and guidance say, who is in which block and who gave what is asked of the questions that keep it.
    case .planAwardConditionSet, .planAwardRuleSet, .planDossierSet, .planRouteSet, .planStepSet, .planAmendmentDecided,
      .guidanceIssued, .blockMembershipChanged, .contributionRecorded:
      break
    }
  }

  private mutating func keep(_ act: NominationAct, of nomination: NominationID, _ entry: EntryHeader) {
    acts[nomination, default: []].insert(Recorded(value: act, entry: entry))
  }
}
