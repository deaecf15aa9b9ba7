import Events
import Projections

/// May this draft be appended, given what is on record? Every rule of the catalogue that refuses or flags, and that the
/// state can tell, is a small function here; a folder for each group of events.
///
/// A rule answers with a `Breach` or with nothing. A draft that breaks three rules is told all three. The state is the
/// committed one and the drafts before it in its batch; what a household or a unit is, is asked for the draft's own day.
///
/// ```
/// household.exited-poverty  h-1  under s-2022  on 2023-12-10, while h-1 is near-poor
///
/// Rules.judge(event, header, in: state)
///   // exit.needs-poverty at what.household: h-1 is near-poor, not poor, under s-2022 on 2023-12-10
/// ```
///
/// A late act is a fact and never refused for being late: `flags` says so. What a plan prints (who receives, who
/// decides, on which occasion) is read from the plan's own entries, and the breach carries that entry's clause. Rules
/// that wait for a state that does not exist yet, or that only the log itself can judge, stand in `Rules.judgedElsewhere`.
package enum Rules {
  /// Every rule of kind `refuse` that the draft breaks; empty when it may be appended.
  package static func judge(_ event: Event, _ header: EntryHeader, in state: Projections) -> [Breach] {
    var found = Findings()
    found.note(writesForOwnUnit(header, state))
    switch event {
    // MARK: Units
    case .unitRegistered(let event): judge(event, header, state, &found)
    case .unitRenamed(let event): judge(event, header, state, &found)
    case .unitReparented(let event): judge(event, header, state, &found)
    case .unitDissolved(let event): judge(event, header, state, &found)
    case .unitSucceeded(let event): judge(event, header, state, &found)
    case .unitClassificationGranted(let event): judge(event, header, state, &found)
    case .unitClassificationEnded(let event): judge(event, header, state, &found)
    case .blockMembershipChanged(let event): judge(event, header, state, &found)
    case .participantRegistered(let event): judge(event, header, state, &found)
    case .settingChanged(let event): judge(event, header, state, &found)
    // MARK: Plans
    case .movementRegistered(let event): judge(event, header, state, &found)
    case .movementLaunched(let event): judge(event, header, state, &found)
    case .planIssued(let event): judge(event, header, state, &found)
    case .planTargetSet(let event): judge(event, header, state, &found)
    case .planTargetAssigned(let event): judge(event, header, state, &found)
    case .planDutyAssigned(let event): judge(event, header, state, &found)
    case .planMilestoneSet(let event): judge(event, header, state, &found)
    case .planCriterionSet(let event): judge(event, header, state, &found)
    case .planAwardRuleSet(let event): judge(event, header, state, &found)
    case .planAwardConditionSet(let event): judge(event, header, state, &found)
    case .planDossierSet(let event): judge(event, header, state, &found)
    case .planRouteSet(let event): judge(event, header, state, &found)
    case .planStepSet(let event): judge(event, header, state, &found)
    case .planFundingRuleSet(let event): judge(event, header, state, &found)
    case .planAmendmentRuleSet(let event): judge(event, header, state, &found)
    case .planComplaintRuleSet(let event): judge(event, header, state, &found)
    case .planRoleAssigned(let event): judge(event, header, state, &found)
    case .planObligationSet(let event): judge(event, header, state, &found)
    case .planContentSet(let event): judge(event, header, state, &found)
    case .planPurposeStated(let event): judge(event, header, state, &found)
    case .planMovementLinked(let event): judge(event, header, state, &found)
    case .planDocumentCited(let event): judge(event, header, state, &found)
    case .planSubjectKindSet(let event): judge(event, header, state, &found)
    case .planStandardNamed(let event): judge(event, header, state, &found)
    case .planReadingNoted(let event): judge(event, header, state, &found)
    case .planAmendmentProposed(let event): judge(event, header, state, &found)
    case .planAmendmentDecided(let event): judge(event, header, state, &found)
    case .guidanceIssued(let event): judge(event, header, state, &found)
    case .contestSubjectRegistered(let event): judge(event, header, state, &found)
    // MARK: Standards, reviews, published figures
    case .standardAdopted(let event): judge(event, header, state, &found)
    case .figurePublished(let event): judge(event, header, state, &found)
    case .povertyReviewResultSubmitted(let event): judge(event, header, state, &found)
    case .povertyReviewResultApproved(let event): judge(event, header, state, &found)
    // MARK: Households
    case .householdRegistered(let event): judge(event, header, state, &found)
    case .householdProfileAssessed(let event): judge(event, header, state, &found)
    case .householdPledgedExit(let event): judge(event, header, state, &found)
    case .householdEnteredPoverty(let event): judge(event, header, state, &found)
    case .householdEnteredNearPoverty(let event): judge(event, header, state, &found)
    case .householdExitedPoverty(let event): judge(event, header, state, &found)
    case .householdExitedNearPoverty(let event): judge(event, header, state, &found)
    case .householdLivingStandardRated(let event): judge(event, header, state, &found)
    case .householdLeftArea(let event): judge(event, header, state, &found)
    case .householdMoved(let event): judge(event, header, state, &found)
    case .householdSplit(let event): judge(event, header, state, &found)
    case .householdMerged(let event): judge(event, header, state, &found)
    // MARK: Help that rests on what a household is
    case .supportEligibilityConfirmed(let event): judge(event, header, state, &found)
    case .supportGranted(let event): judge(event, header, state, &found)
    case .supportHelperCommitted(let event): judge(event, header, state, &found)
    case .creditLoanDisbursed(let event): judge(event, header, state, &found)
    case .creditRepaymentRecorded(let event): judge(event, header, state, &found)
    case .creditUseChecked(let event): judge(event, header, state, &found)
    case .modelStarted(let event): judge(event, header, state, &found)
    case .initiativeRecognised(let event): judge(event, header, state, &found)
    case .exemplarIdentified(let event): judge(event, header, state, &found)
    case .communicationPublished(let event): judge(event, header, state, &found)
    case .activityHeld(let event): judge(event, header, state, &found)
    case .contributionRecorded(let event): judge(event, header, state, &found)
    case .budgetRequested(let event): judge(event, header, state, &found)
    case .budgetSettled(let event): judge(event, header, state, &found)
    case .revolvingCapitalMoved(let event): judge(event, header, state, &found)
    // MARK: Duties
    case .dutyExtended(let event): judge(event, header, state, &found)
    case .dutyFulfilled(let event): judge(event, header, state, &found)
    case .reportSubmitted(let event): judge(event, header, state, &found)
    case .reportReturned(let event): judge(event, header, state, &found)
    case .reportConsolidated(let event): judge(event, header, state, &found)
    case .reportReminderSent(let event): judge(event, header, state, &found)
    case .movementReviewHeld(let event): judge(event, header, state, &found)
    // MARK: Inspections and complaints
    case .inspectionPlanned(let event): judge(event, header, state, &found)
    case .inspectionHeld(let event): judge(event, header, state, &found)
    case .inspectionFindingRecorded(let event): judge(event, header, state, &found)
    case .inspectionFindingClosed(let event): judge(event, header, state, &found)
    case .complaintResolved(let event): judge(event, header, state, &found)
    case .inspectionSampleAnnounced(let event): judge(event, header, state, &found)
    case .inspectionSampleDrawn(let event): judge(event, header, state, &found)
    case .figureCertified(let event): judge(event, header, state, &found)
    case .figureDisputed(let event): judge(event, header, state, &found)
    // MARK: Awards
    case .nominationSelected(let event): judge(event, header, state, &found)
    case .nominationSubmitted(let event): judge(event, header, state, &found)
    case .nominationReturned(let event): judge(event, header, state, &found)
    case .nominationCriterionAttested(let event): judge(event, header, state, &found)
    case .nominationAppraised(let event): judge(event, header, state, &found)
    case .nominationForwarded(let event): judge(event, header, state, &found)
    case .nominationCouncilVoted(let event): judge(event, header, state, &found)
    case .nominationApproved(let event): judge(event, header, state, &found)
    case .nominationRejected(let event): judge(event, header, state, &found)
    case .awardGranted(let event): judge(event, header, state, &found)
    case .awardPaid(let event): judge(event, header, state, &found)
    case .awardRevoked(let event): judge(event, header, state, &found)
    case .awardRecovered(let event): judge(event, header, state, &found)
    case .prizeSet(let event): judge(event, header, state, &found)
    // MARK: Access
    case .accessGranted(let event): judge(event, header, state, &found)
    case .accessRevoked(let event): judge(event, header, state, &found)
    // Judged elsewhere, all of their rules: see `judgedElsewhere`.
    case .complaintReceived: break
    case .documentStored, .keyRotated, .ledgerOpened, .ledgerRestored, .personalDataErased: break
    case .entryCorrected, .entryCorrectionProposed, .entryVoided: break
    case .incomeMeasured: break
    case .participantDisciplineRecorded: break
    // No rule refuses these.
    case .baseSalarySet, .budgetAllocated, .importDeclared, .inspectionHouseholdChecked, .povertyReviewListPublished,
      .witnessEnrolled:
      break
    }
    found.note(periodBegun(header, state))
    return found.breaches
  }
}
