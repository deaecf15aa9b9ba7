import Events
import Projections

/// What is taken and pointed out: late, odd or incomplete. Never stored: asked again of the state as it stands, so that
/// a flag goes when what was missing comes.
extension Rules {
  /// Every rule of kind `flag` that the entry is pointed out by. The entry itself may be in the state or not yet.
  package static func flags(_ event: Event, _ header: EntryHeader, in state: Projections) -> [Breach] {
    var found = Findings()
    switch event {
    case .unitRegistered(let event): found.note(blocksCounted(event, header, state))
    case .movementLaunched(let event):
      found.note(launchedInTime(event, header, state))
      found.note(launchHasParent(event, state))
    case .planIssued(let event): found.note(issuedInTime(event, header, state))
    case .planTargetSet(let event): found.note(baselineMissing(event, state))
    case .planTargetAssigned(let event): found.note(assignedSumBelowParent(event, header, state))
    case .planAmendmentProposed(let event): found.note(procedureNotPrinted(event, header, state))
    case .contestSubjectRegistered(let event): found.note(contestLate(event, header, state))
    case .povertyReviewResultSubmitted(let event):
      found.note(accountBalances(event))
      found.note(openingContinues(event, state))
      found.note(agreesWithHouseholds(event, state))
    case .povertyReviewResultApproved(let event):
      found.note(approvedAsSubmitted(event, state))
      found.note(approvedOnce(event, header, state))
      found.note(approvedByLevelAbove(event, header, state))
      found.note(listMadePublic(event, header, state))
    case .reportSubmitted(let event): found.note(reportInTime(event, header, state))
    case .reportConsolidated(let event): found.note(consolidatedInTime(event, header, state))
    case .movementReviewHeld(let event):
      found.note(reviewInItsWindow(event, header, state))
      found.note(reviewWithProgramme(event, header, state))
    case .inspectionPlanned(let event): found.note(eachYear(event, header, state))
    case .inspectionHouseholdChecked(let event): found.note(householdDrawn(event, state))
    case .complaintResolved(let event): found.note(inTimeAndDefinitive(event, header, state))
    case .dutyFulfilled(let event): found.note(fulfilledInTime(event, header, state))
    case .householdEnteredPoverty(let event): found.note(classFollows(event, header, state))
    case .householdEnteredNearPoverty(let event): found.note(classFollows(event, header, state))
    case .householdExitedPoverty(let event): found.note(classFollows(event, header, state))
    case .householdExitedNearPoverty(let event): found.note(classFollows(event, header, state))
    case .creditRepaymentRecorded(let event): found.note(repaidInTime(event, header, state))
    case .budgetAllocated(let event): found.note(sourceOfRule(event, header, state))
    case .nominationSubmitted(let event): noteFlags(of: event, header, state, &found)
    case .nominationAppraised(let event): found.note(notOwnNomination(event, header, state))
    case .nominationApproved(let event): found.note(rewardByDecree(event, header, state))
    case .budgetSettled(let event): found.note(settledInTime(event, header))
    case .awardPaid(let event):
      found.note(fundOfRule(event, header, state))
      found.note(paidWithinAllocated(event, header, state))
    // Pointed out at the approved result that the list is behind.
    case .povertyReviewListPublished: break
    // No rule flags these.
    case .accessGranted, .accessRevoked, .activityHeld, .awardGranted, .awardRecovered, .awardRevoked, .baseSalarySet,
      .blockMembershipChanged, .budgetRequested, .communicationPublished, .complaintReceived, .contributionRecorded,
      .creditLoanDisbursed, .creditUseChecked, .documentStored, .dutyExtended, .entryCorrected,
      .entryCorrectionProposed, .entryVoided, .exemplarIdentified, .figureCertified, .figureDisputed, .figurePublished,
      .guidanceIssued, .householdLeftArea, .householdLivingStandardRated, .householdMerged, .householdMoved,
      .householdPledgedExit, .householdProfileAssessed, .householdRegistered, .householdSplit, .importDeclared,
      .incomeMeasured, .initiativeRecognised, .inspectionFindingClosed, .inspectionFindingRecorded, .inspectionHeld,
      .inspectionSampleAnnounced, .inspectionSampleDrawn, .keyRotated, .ledgerOpened, .ledgerRestored, .modelStarted,
      .movementRegistered, .nominationCouncilVoted, .nominationCriterionAttested, .nominationForwarded,
      .nominationRejected, .nominationReturned, .nominationSelected, .participantDisciplineRecorded,
      .participantRegistered, .personalDataErased, .planAmendmentDecided, .planAmendmentRuleSet,
      .planAwardConditionSet, .planAwardRuleSet, .planComplaintRuleSet, .planContentSet, .planCriterionSet,
      .planDocumentCited, .planDossierSet, .planDutyAssigned, .planFundingRuleSet, .planMilestoneSet,
      .planMovementLinked, .planObligationSet, .planPurposeStated, .planReadingNoted, .planRoleAssigned, .planRouteSet,
      .planStandardNamed, .planStepSet, .planSubjectKindSet, .prizeSet, .reportReminderSent, .reportReturned,
      .revolvingCapitalMoved, .settingChanged, .standardAdopted, .supportEligibilityConfirmed, .supportGranted,
      .supportHelperCommitted, .unitClassificationEnded, .unitClassificationGranted, .unitDissolved, .unitRenamed,
      .unitReparented, .unitSucceeded, .witnessEnrolled:
      break
    }
    return found.breaches
  }
}
