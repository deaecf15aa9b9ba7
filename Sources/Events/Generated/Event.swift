// swift-format-ignore-file
// Written by CatalogCompiler from events/catalog; change the catalogue, not this file.
//
// Any one event, decoded.

package indirect enum Event: Sendable {
  case accessGranted(AccessGranted)
  case accessRevoked(AccessRevoked)
  case activityHeld(ActivityHeld)
  case awardGranted(AwardGranted)
  case awardPaid(AwardPaid)
  case awardRecovered(AwardRecovered)
  case awardRevoked(AwardRevoked)
  case baseSalarySet(BaseSalarySet)
  case blockMembershipChanged(BlockMembershipChanged)
  case budgetAllocated(BudgetAllocated)
  case budgetRequested(BudgetRequested)
  case budgetSettled(BudgetSettled)
  case communicationPublished(CommunicationPublished)
  case complaintReceived(ComplaintReceived)
  case complaintResolved(ComplaintResolved)
  case contestSubjectRegistered(ContestSubjectRegistered)
  case contributionRecorded(ContributionRecorded)
  case creditLoanDisbursed(CreditLoanDisbursed)
  case creditRepaymentRecorded(CreditRepaymentRecorded)
  case creditUseChecked(CreditUseChecked)
  case documentStored(DocumentStored)
  case dutyExtended(DutyExtended)
  case dutyFulfilled(DutyFulfilled)
  case entryCorrected(EntryCorrected)
  case entryCorrectionProposed(EntryCorrectionProposed)
  case entryVoided(EntryVoided)
  case exemplarIdentified(ExemplarIdentified)
  case figureCertified(FigureCertified)
  case figureDisputed(FigureDisputed)
  case figurePublished(FigurePublished)
  case guidanceIssued(GuidanceIssued)
  case householdEnteredNearPoverty(HouseholdEnteredNearPoverty)
  case householdEnteredPoverty(HouseholdEnteredPoverty)
  case householdExitedNearPoverty(HouseholdExitedNearPoverty)
  case householdExitedPoverty(HouseholdExitedPoverty)
  case householdLeftArea(HouseholdLeftArea)
  case householdLivingStandardRated(HouseholdLivingStandardRated)
  case householdMerged(HouseholdMerged)
  case householdMoved(HouseholdMoved)
  case householdPledgedExit(HouseholdPledgedExit)
  case householdProfileAssessed(HouseholdProfileAssessed)
  case householdRegistered(HouseholdRegistered)
  case householdSplit(HouseholdSplit)
  case importDeclared(ImportDeclared)
  case incomeMeasured(IncomeMeasured)
  case initiativeRecognised(InitiativeRecognised)
  case inspectionFindingClosed(InspectionFindingClosed)
  case inspectionFindingRecorded(InspectionFindingRecorded)
  case inspectionHeld(InspectionHeld)
  case inspectionHouseholdChecked(InspectionHouseholdChecked)
  case inspectionPlanned(InspectionPlanned)
  case inspectionSampleAnnounced(InspectionSampleAnnounced)
  case inspectionSampleDrawn(InspectionSampleDrawn)
  case keyRotated(KeyRotated)
  case ledgerOpened(LedgerOpened)
  case ledgerRestored(LedgerRestored)
  case modelStarted(ModelStarted)
  case movementReviewHeld(MovementReviewHeld)
  case movementLaunched(MovementLaunched)
  case movementRegistered(MovementRegistered)
  case nominationAppraised(NominationAppraised)
  case nominationApproved(NominationApproved)
  case nominationCouncilVoted(NominationCouncilVoted)
  case nominationCriterionAttested(NominationCriterionAttested)
  case nominationForwarded(NominationForwarded)
  case nominationRejected(NominationRejected)
  case nominationReturned(NominationReturned)
  case nominationSelected(NominationSelected)
  case nominationSubmitted(NominationSubmitted)
  case participantDisciplineRecorded(ParticipantDisciplineRecorded)
  case participantRegistered(ParticipantRegistered)
  case personalDataErased(PersonalDataErased)
  case planAmendmentDecided(PlanAmendmentDecided)
  case planAmendmentProposed(PlanAmendmentProposed)
  case planAmendmentRuleSet(PlanAmendmentRuleSet)
  case planAwardConditionSet(PlanAwardConditionSet)
  case planAwardRuleSet(PlanAwardRuleSet)
  case planComplaintRuleSet(PlanComplaintRuleSet)
  case planContentSet(PlanContentSet)
  case planCriterionSet(PlanCriterionSet)
  case planDocumentCited(PlanDocumentCited)
  case planDossierSet(PlanDossierSet)
  case planDutyAssigned(PlanDutyAssigned)
  case planFundingRuleSet(PlanFundingRuleSet)
  case planIssued(PlanIssued)
  case planMilestoneSet(PlanMilestoneSet)
  case planMovementLinked(PlanMovementLinked)
  case planObligationSet(PlanObligationSet)
  case planPurposeStated(PlanPurposeStated)
  case planReadingNoted(PlanReadingNoted)
  case planRoleAssigned(PlanRoleAssigned)
  case planRouteSet(PlanRouteSet)
  case planStandardNamed(PlanStandardNamed)
  case planStepSet(PlanStepSet)
  case planSubjectKindSet(PlanSubjectKindSet)
  case planTargetAssigned(PlanTargetAssigned)
  case planTargetSet(PlanTargetSet)
  case povertyReviewListPublished(PovertyReviewListPublished)
  case povertyReviewResultApproved(PovertyReviewResultApproved)
  case povertyReviewResultSubmitted(PovertyReviewResultSubmitted)
  case prizeSet(PrizeSet)
  case reportConsolidated(ReportConsolidated)
  case reportReminderSent(ReportReminderSent)
  case reportReturned(ReportReturned)
  case reportSubmitted(ReportSubmitted)
  case revolvingCapitalMoved(RevolvingCapitalMoved)
  case settingChanged(SettingChanged)
  case standardAdopted(StandardAdopted)
  case supportEligibilityConfirmed(SupportEligibilityConfirmed)
  case supportGranted(SupportGranted)
  case supportHelperCommitted(SupportHelperCommitted)
  case unitClassificationEnded(UnitClassificationEnded)
  case unitClassificationGranted(UnitClassificationGranted)
  case unitDissolved(UnitDissolved)
  case unitRegistered(UnitRegistered)
  case unitRenamed(UnitRenamed)
  case unitReparented(UnitReparented)
  case unitSucceeded(UnitSucceeded)
  case witnessEnrolled(WitnessEnrolled)

  /// Decodes the payload of an entry of this type; all of it must be read.
  package init(_ type: EventType, _ cursor: inout PayloadCursor, _ symbols: inout Symbols) throws(PayloadFault) {
    switch type {
      case .accessGranted: self = .accessGranted(try AccessGranted(&cursor, &symbols))
      case .accessRevoked: self = .accessRevoked(try AccessRevoked(&cursor, &symbols))
      case .activityHeld: self = .activityHeld(try ActivityHeld(&cursor, &symbols))
      case .awardGranted: self = .awardGranted(try AwardGranted(&cursor, &symbols))
      case .awardPaid: self = .awardPaid(try AwardPaid(&cursor, &symbols))
      case .awardRecovered: self = .awardRecovered(try AwardRecovered(&cursor, &symbols))
      case .awardRevoked: self = .awardRevoked(try AwardRevoked(&cursor, &symbols))
      case .baseSalarySet: self = .baseSalarySet(try BaseSalarySet(&cursor, &symbols))
      case .blockMembershipChanged: self = .blockMembershipChanged(try BlockMembershipChanged(&cursor, &symbols))
      case .budgetAllocated: self = .budgetAllocated(try BudgetAllocated(&cursor, &symbols))
      case .budgetRequested: self = .budgetRequested(try BudgetRequested(&cursor, &symbols))
      case .budgetSettled: self = .budgetSettled(try BudgetSettled(&cursor, &symbols))
      case .communicationPublished: self = .communicationPublished(try CommunicationPublished(&cursor, &symbols))
      case .complaintReceived: self = .complaintReceived(try ComplaintReceived(&cursor, &symbols))
      case .complaintResolved: self = .complaintResolved(try ComplaintResolved(&cursor, &symbols))
      case .contestSubjectRegistered: self = .contestSubjectRegistered(try ContestSubjectRegistered(&cursor, &symbols))
      case .contributionRecorded: self = .contributionRecorded(try ContributionRecorded(&cursor, &symbols))
      case .creditLoanDisbursed: self = .creditLoanDisbursed(try CreditLoanDisbursed(&cursor, &symbols))
      case .creditRepaymentRecorded: self = .creditRepaymentRecorded(try CreditRepaymentRecorded(&cursor, &symbols))
      case .creditUseChecked: self = .creditUseChecked(try CreditUseChecked(&cursor, &symbols))
      case .documentStored: self = .documentStored(try DocumentStored(&cursor, &symbols))
      case .dutyExtended: self = .dutyExtended(try DutyExtended(&cursor, &symbols))
      case .dutyFulfilled: self = .dutyFulfilled(try DutyFulfilled(&cursor, &symbols))
      case .entryCorrected: self = .entryCorrected(try EntryCorrected(&cursor, &symbols))
      case .entryCorrectionProposed: self = .entryCorrectionProposed(try EntryCorrectionProposed(&cursor, &symbols))
      case .entryVoided: self = .entryVoided(try EntryVoided(&cursor, &symbols))
      case .exemplarIdentified: self = .exemplarIdentified(try ExemplarIdentified(&cursor, &symbols))
      case .figureCertified: self = .figureCertified(try FigureCertified(&cursor, &symbols))
      case .figureDisputed: self = .figureDisputed(try FigureDisputed(&cursor, &symbols))
      case .figurePublished: self = .figurePublished(try FigurePublished(&cursor, &symbols))
      case .guidanceIssued: self = .guidanceIssued(try GuidanceIssued(&cursor, &symbols))
      case .householdEnteredNearPoverty: self = .householdEnteredNearPoverty(try HouseholdEnteredNearPoverty(&cursor, &symbols))
      case .householdEnteredPoverty: self = .householdEnteredPoverty(try HouseholdEnteredPoverty(&cursor, &symbols))
      case .householdExitedNearPoverty: self = .householdExitedNearPoverty(try HouseholdExitedNearPoverty(&cursor, &symbols))
      case .householdExitedPoverty: self = .householdExitedPoverty(try HouseholdExitedPoverty(&cursor, &symbols))
      case .householdLeftArea: self = .householdLeftArea(try HouseholdLeftArea(&cursor, &symbols))
      case .householdLivingStandardRated: self = .householdLivingStandardRated(try HouseholdLivingStandardRated(&cursor, &symbols))
      case .householdMerged: self = .householdMerged(try HouseholdMerged(&cursor, &symbols))
      case .householdMoved: self = .householdMoved(try HouseholdMoved(&cursor, &symbols))
      case .householdPledgedExit: self = .householdPledgedExit(try HouseholdPledgedExit(&cursor, &symbols))
      case .householdProfileAssessed: self = .householdProfileAssessed(try HouseholdProfileAssessed(&cursor, &symbols))
      case .householdRegistered: self = .householdRegistered(try HouseholdRegistered(&cursor, &symbols))
      case .householdSplit: self = .householdSplit(try HouseholdSplit(&cursor, &symbols))
      case .importDeclared: self = .importDeclared(try ImportDeclared(&cursor, &symbols))
      case .incomeMeasured: self = .incomeMeasured(try IncomeMeasured(&cursor, &symbols))
      case .initiativeRecognised: self = .initiativeRecognised(try InitiativeRecognised(&cursor, &symbols))
      case .inspectionFindingClosed: self = .inspectionFindingClosed(try InspectionFindingClosed(&cursor, &symbols))
      case .inspectionFindingRecorded: self = .inspectionFindingRecorded(try InspectionFindingRecorded(&cursor, &symbols))
      case .inspectionHeld: self = .inspectionHeld(try InspectionHeld(&cursor, &symbols))
      case .inspectionHouseholdChecked: self = .inspectionHouseholdChecked(try InspectionHouseholdChecked(&cursor, &symbols))
      case .inspectionPlanned: self = .inspectionPlanned(try InspectionPlanned(&cursor, &symbols))
      case .inspectionSampleAnnounced: self = .inspectionSampleAnnounced(try InspectionSampleAnnounced(&cursor, &symbols))
      case .inspectionSampleDrawn: self = .inspectionSampleDrawn(try InspectionSampleDrawn(&cursor, &symbols))
      case .keyRotated: self = .keyRotated(try KeyRotated(&cursor, &symbols))
      case .ledgerOpened: self = .ledgerOpened(try LedgerOpened(&cursor, &symbols))
      case .ledgerRestored: self = .ledgerRestored(try LedgerRestored(&cursor, &symbols))
      case .modelStarted: self = .modelStarted(try ModelStarted(&cursor, &symbols))
      case .movementReviewHeld: self = .movementReviewHeld(try MovementReviewHeld(&cursor, &symbols))
      case .movementLaunched: self = .movementLaunched(try MovementLaunched(&cursor, &symbols))
      case .movementRegistered: self = .movementRegistered(try MovementRegistered(&cursor, &symbols))
      case .nominationAppraised: self = .nominationAppraised(try NominationAppraised(&cursor, &symbols))
      case .nominationApproved: self = .nominationApproved(try NominationApproved(&cursor, &symbols))
      case .nominationCouncilVoted: self = .nominationCouncilVoted(try NominationCouncilVoted(&cursor, &symbols))
      case .nominationCriterionAttested: self = .nominationCriterionAttested(try NominationCriterionAttested(&cursor, &symbols))
      case .nominationForwarded: self = .nominationForwarded(try NominationForwarded(&cursor, &symbols))
      case .nominationRejected: self = .nominationRejected(try NominationRejected(&cursor, &symbols))
      case .nominationReturned: self = .nominationReturned(try NominationReturned(&cursor, &symbols))
      case .nominationSelected: self = .nominationSelected(try NominationSelected(&cursor, &symbols))
      case .nominationSubmitted: self = .nominationSubmitted(try NominationSubmitted(&cursor, &symbols))
      case .participantDisciplineRecorded: self = .participantDisciplineRecorded(try ParticipantDisciplineRecorded(&cursor, &symbols))
      case .participantRegistered: self = .participantRegistered(try ParticipantRegistered(&cursor, &symbols))
      case .personalDataErased: self = .personalDataErased(try PersonalDataErased(&cursor, &symbols))
      case .planAmendmentDecided: self = .planAmendmentDecided(try PlanAmendmentDecided(&cursor, &symbols))
      case .planAmendmentProposed: self = .planAmendmentProposed(try PlanAmendmentProposed(&cursor, &symbols))
      case .planAmendmentRuleSet: self = .planAmendmentRuleSet(try PlanAmendmentRuleSet(&cursor, &symbols))
      case .planAwardConditionSet: self = .planAwardConditionSet(try PlanAwardConditionSet(&cursor, &symbols))
      case .planAwardRuleSet: self = .planAwardRuleSet(try PlanAwardRuleSet(&cursor, &symbols))
      case .planComplaintRuleSet: self = .planComplaintRuleSet(try PlanComplaintRuleSet(&cursor, &symbols))
      case .planContentSet: self = .planContentSet(try PlanContentSet(&cursor, &symbols))
      case .planCriterionSet: self = .planCriterionSet(try PlanCriterionSet(&cursor, &symbols))
      case .planDocumentCited: self = .planDocumentCited(try PlanDocumentCited(&cursor, &symbols))
      case .planDossierSet: self = .planDossierSet(try PlanDossierSet(&cursor, &symbols))
      case .planDutyAssigned: self = .planDutyAssigned(try PlanDutyAssigned(&cursor, &symbols))
      case .planFundingRuleSet: self = .planFundingRuleSet(try PlanFundingRuleSet(&cursor, &symbols))
      case .planIssued: self = .planIssued(try PlanIssued(&cursor, &symbols))
      case .planMilestoneSet: self = .planMilestoneSet(try PlanMilestoneSet(&cursor, &symbols))
      case .planMovementLinked: self = .planMovementLinked(try PlanMovementLinked(&cursor, &symbols))
      case .planObligationSet: self = .planObligationSet(try PlanObligationSet(&cursor, &symbols))
      case .planPurposeStated: self = .planPurposeStated(try PlanPurposeStated(&cursor, &symbols))
      case .planReadingNoted: self = .planReadingNoted(try PlanReadingNoted(&cursor, &symbols))
      case .planRoleAssigned: self = .planRoleAssigned(try PlanRoleAssigned(&cursor, &symbols))
      case .planRouteSet: self = .planRouteSet(try PlanRouteSet(&cursor, &symbols))
      case .planStandardNamed: self = .planStandardNamed(try PlanStandardNamed(&cursor, &symbols))
      case .planStepSet: self = .planStepSet(try PlanStepSet(&cursor, &symbols))
      case .planSubjectKindSet: self = .planSubjectKindSet(try PlanSubjectKindSet(&cursor, &symbols))
      case .planTargetAssigned: self = .planTargetAssigned(try PlanTargetAssigned(&cursor, &symbols))
      case .planTargetSet: self = .planTargetSet(try PlanTargetSet(&cursor, &symbols))
      case .povertyReviewListPublished: self = .povertyReviewListPublished(try PovertyReviewListPublished(&cursor, &symbols))
      case .povertyReviewResultApproved: self = .povertyReviewResultApproved(try PovertyReviewResultApproved(&cursor, &symbols))
      case .povertyReviewResultSubmitted: self = .povertyReviewResultSubmitted(try PovertyReviewResultSubmitted(&cursor, &symbols))
      case .prizeSet: self = .prizeSet(try PrizeSet(&cursor, &symbols))
      case .reportConsolidated: self = .reportConsolidated(try ReportConsolidated(&cursor, &symbols))
      case .reportReminderSent: self = .reportReminderSent(try ReportReminderSent(&cursor, &symbols))
      case .reportReturned: self = .reportReturned(try ReportReturned(&cursor, &symbols))
      case .reportSubmitted: self = .reportSubmitted(try ReportSubmitted(&cursor, &symbols))
      case .revolvingCapitalMoved: self = .revolvingCapitalMoved(try RevolvingCapitalMoved(&cursor, &symbols))
      case .settingChanged: self = .settingChanged(try SettingChanged(&cursor, &symbols))
      case .standardAdopted: self = .standardAdopted(try StandardAdopted(&cursor, &symbols))
      case .supportEligibilityConfirmed: self = .supportEligibilityConfirmed(try SupportEligibilityConfirmed(&cursor, &symbols))
      case .supportGranted: self = .supportGranted(try SupportGranted(&cursor, &symbols))
      case .supportHelperCommitted: self = .supportHelperCommitted(try SupportHelperCommitted(&cursor, &symbols))
      case .unitClassificationEnded: self = .unitClassificationEnded(try UnitClassificationEnded(&cursor, &symbols))
      case .unitClassificationGranted: self = .unitClassificationGranted(try UnitClassificationGranted(&cursor, &symbols))
      case .unitDissolved: self = .unitDissolved(try UnitDissolved(&cursor, &symbols))
      case .unitRegistered: self = .unitRegistered(try UnitRegistered(&cursor, &symbols))
      case .unitRenamed: self = .unitRenamed(try UnitRenamed(&cursor, &symbols))
      case .unitReparented: self = .unitReparented(try UnitReparented(&cursor, &symbols))
      case .unitSucceeded: self = .unitSucceeded(try UnitSucceeded(&cursor, &symbols))
      case .witnessEnrolled: self = .witnessEnrolled(try WitnessEnrolled(&cursor, &symbols))
    }
    try cursor.finish()
  }

  package func encode(to writer: inout PayloadWriter) {
    switch self {
      case .accessGranted(let event): event.encode(to: &writer)
      case .accessRevoked(let event): event.encode(to: &writer)
      case .activityHeld(let event): event.encode(to: &writer)
      case .awardGranted(let event): event.encode(to: &writer)
      case .awardPaid(let event): event.encode(to: &writer)
      case .awardRecovered(let event): event.encode(to: &writer)
      case .awardRevoked(let event): event.encode(to: &writer)
      case .baseSalarySet(let event): event.encode(to: &writer)
      case .blockMembershipChanged(let event): event.encode(to: &writer)
      case .budgetAllocated(let event): event.encode(to: &writer)
      case .budgetRequested(let event): event.encode(to: &writer)
      case .budgetSettled(let event): event.encode(to: &writer)
      case .communicationPublished(let event): event.encode(to: &writer)
      case .complaintReceived(let event): event.encode(to: &writer)
      case .complaintResolved(let event): event.encode(to: &writer)
      case .contestSubjectRegistered(let event): event.encode(to: &writer)
      case .contributionRecorded(let event): event.encode(to: &writer)
      case .creditLoanDisbursed(let event): event.encode(to: &writer)
      case .creditRepaymentRecorded(let event): event.encode(to: &writer)
      case .creditUseChecked(let event): event.encode(to: &writer)
      case .documentStored(let event): event.encode(to: &writer)
      case .dutyExtended(let event): event.encode(to: &writer)
      case .dutyFulfilled(let event): event.encode(to: &writer)
      case .entryCorrected(let event): event.encode(to: &writer)
      case .entryCorrectionProposed(let event): event.encode(to: &writer)
      case .entryVoided(let event): event.encode(to: &writer)
      case .exemplarIdentified(let event): event.encode(to: &writer)
      case .figureCertified(let event): event.encode(to: &writer)
      case .figureDisputed(let event): event.encode(to: &writer)
      case .figurePublished(let event): event.encode(to: &writer)
      case .guidanceIssued(let event): event.encode(to: &writer)
      case .householdEnteredNearPoverty(let event): event.encode(to: &writer)
      case .householdEnteredPoverty(let event): event.encode(to: &writer)
      case .householdExitedNearPoverty(let event): event.encode(to: &writer)
      case .householdExitedPoverty(let event): event.encode(to: &writer)
      case .householdLeftArea(let event): event.encode(to: &writer)
      case .householdLivingStandardRated(let event): event.encode(to: &writer)
      case .householdMerged(let event): event.encode(to: &writer)
      case .householdMoved(let event): event.encode(to: &writer)
      case .householdPledgedExit(let event): event.encode(to: &writer)
      case .householdProfileAssessed(let event): event.encode(to: &writer)
      case .householdRegistered(let event): event.encode(to: &writer)
      case .householdSplit(let event): event.encode(to: &writer)
      case .importDeclared(let event): event.encode(to: &writer)
      case .incomeMeasured(let event): event.encode(to: &writer)
      case .initiativeRecognised(let event): event.encode(to: &writer)
      case .inspectionFindingClosed(let event): event.encode(to: &writer)
      case .inspectionFindingRecorded(let event): event.encode(to: &writer)
      case .inspectionHeld(let event): event.encode(to: &writer)
      case .inspectionHouseholdChecked(let event): event.encode(to: &writer)
      case .inspectionPlanned(let event): event.encode(to: &writer)
      case .inspectionSampleAnnounced(let event): event.encode(to: &writer)
      case .inspectionSampleDrawn(let event): event.encode(to: &writer)
      case .keyRotated(let event): event.encode(to: &writer)
      case .ledgerOpened(let event): event.encode(to: &writer)
      case .ledgerRestored(let event): event.encode(to: &writer)
      case .modelStarted(let event): event.encode(to: &writer)
      case .movementReviewHeld(let event): event.encode(to: &writer)
      case .movementLaunched(let event): event.encode(to: &writer)
      case .movementRegistered(let event): event.encode(to: &writer)
      case .nominationAppraised(let event): event.encode(to: &writer)
      case .nominationApproved(let event): event.encode(to: &writer)
      case .nominationCouncilVoted(let event): event.encode(to: &writer)
      case .nominationCriterionAttested(let event): event.encode(to: &writer)
      case .nominationForwarded(let event): event.encode(to: &writer)
      case .nominationRejected(let event): event.encode(to: &writer)
      case .nominationReturned(let event): event.encode(to: &writer)
      case .nominationSelected(let event): event.encode(to: &writer)
      case .nominationSubmitted(let event): event.encode(to: &writer)
      case .participantDisciplineRecorded(let event): event.encode(to: &writer)
      case .participantRegistered(let event): event.encode(to: &writer)
      case .personalDataErased(let event): event.encode(to: &writer)
      case .planAmendmentDecided(let event): event.encode(to: &writer)
      case .planAmendmentProposed(let event): event.encode(to: &writer)
      case .planAmendmentRuleSet(let event): event.encode(to: &writer)
      case .planAwardConditionSet(let event): event.encode(to: &writer)
      case .planAwardRuleSet(let event): event.encode(to: &writer)
      case .planComplaintRuleSet(let event): event.encode(to: &writer)
      case .planContentSet(let event): event.encode(to: &writer)
      case .planCriterionSet(let event): event.encode(to: &writer)
      case .planDocumentCited(let event): event.encode(to: &writer)
      case .planDossierSet(let event): event.encode(to: &writer)
      case .planDutyAssigned(let event): event.encode(to: &writer)
      case .planFundingRuleSet(let event): event.encode(to: &writer)
      case .planIssued(let event): event.encode(to: &writer)
      case .planMilestoneSet(let event): event.encode(to: &writer)
      case .planMovementLinked(let event): event.encode(to: &writer)
      case .planObligationSet(let event): event.encode(to: &writer)
      case .planPurposeStated(let event): event.encode(to: &writer)
      case .planReadingNoted(let event): event.encode(to: &writer)
      case .planRoleAssigned(let event): event.encode(to: &writer)
      case .planRouteSet(let event): event.encode(to: &writer)
      case .planStandardNamed(let event): event.encode(to: &writer)
      case .planStepSet(let event): event.encode(to: &writer)
      case .planSubjectKindSet(let event): event.encode(to: &writer)
      case .planTargetAssigned(let event): event.encode(to: &writer)
      case .planTargetSet(let event): event.encode(to: &writer)
      case .povertyReviewListPublished(let event): event.encode(to: &writer)
      case .povertyReviewResultApproved(let event): event.encode(to: &writer)
      case .povertyReviewResultSubmitted(let event): event.encode(to: &writer)
      case .prizeSet(let event): event.encode(to: &writer)
      case .reportConsolidated(let event): event.encode(to: &writer)
      case .reportReminderSent(let event): event.encode(to: &writer)
      case .reportReturned(let event): event.encode(to: &writer)
      case .reportSubmitted(let event): event.encode(to: &writer)
      case .revolvingCapitalMoved(let event): event.encode(to: &writer)
      case .settingChanged(let event): event.encode(to: &writer)
      case .standardAdopted(let event): event.encode(to: &writer)
      case .supportEligibilityConfirmed(let event): event.encode(to: &writer)
      case .supportGranted(let event): event.encode(to: &writer)
      case .supportHelperCommitted(let event): event.encode(to: &writer)
      case .unitClassificationEnded(let event): event.encode(to: &writer)
      case .unitClassificationGranted(let event): event.encode(to: &writer)
      case .unitDissolved(let event): event.encode(to: &writer)
      case .unitRegistered(let event): event.encode(to: &writer)
      case .unitRenamed(let event): event.encode(to: &writer)
      case .unitReparented(let event): event.encode(to: &writer)
      case .unitSucceeded(let event): event.encode(to: &writer)
      case .witnessEnrolled(let event): event.encode(to: &writer)
    }
  }

  package var type: EventType {
    switch self {
      case .accessGranted: .accessGranted
      case .accessRevoked: .accessRevoked
      case .activityHeld: .activityHeld
      case .awardGranted: .awardGranted
      case .awardPaid: .awardPaid
      case .awardRecovered: .awardRecovered
      case .awardRevoked: .awardRevoked
      case .baseSalarySet: .baseSalarySet
      case .blockMembershipChanged: .blockMembershipChanged
      case .budgetAllocated: .budgetAllocated
      case .budgetRequested: .budgetRequested
      case .budgetSettled: .budgetSettled
      case .communicationPublished: .communicationPublished
      case .complaintReceived: .complaintReceived
      case .complaintResolved: .complaintResolved
      case .contestSubjectRegistered: .contestSubjectRegistered
      case .contributionRecorded: .contributionRecorded
      case .creditLoanDisbursed: .creditLoanDisbursed
      case .creditRepaymentRecorded: .creditRepaymentRecorded
      case .creditUseChecked: .creditUseChecked
      case .documentStored: .documentStored
      case .dutyExtended: .dutyExtended
      case .dutyFulfilled: .dutyFulfilled
      case .entryCorrected: .entryCorrected
      case .entryCorrectionProposed: .entryCorrectionProposed
      case .entryVoided: .entryVoided
      case .exemplarIdentified: .exemplarIdentified
      case .figureCertified: .figureCertified
      case .figureDisputed: .figureDisputed
      case .figurePublished: .figurePublished
      case .guidanceIssued: .guidanceIssued
      case .householdEnteredNearPoverty: .householdEnteredNearPoverty
      case .householdEnteredPoverty: .householdEnteredPoverty
      case .householdExitedNearPoverty: .householdExitedNearPoverty
      case .householdExitedPoverty: .householdExitedPoverty
      case .householdLeftArea: .householdLeftArea
      case .householdLivingStandardRated: .householdLivingStandardRated
      case .householdMerged: .householdMerged
      case .householdMoved: .householdMoved
      case .householdPledgedExit: .householdPledgedExit
      case .householdProfileAssessed: .householdProfileAssessed
      case .householdRegistered: .householdRegistered
      case .householdSplit: .householdSplit
      case .importDeclared: .importDeclared
      case .incomeMeasured: .incomeMeasured
      case .initiativeRecognised: .initiativeRecognised
      case .inspectionFindingClosed: .inspectionFindingClosed
      case .inspectionFindingRecorded: .inspectionFindingRecorded
      case .inspectionHeld: .inspectionHeld
      case .inspectionHouseholdChecked: .inspectionHouseholdChecked
      case .inspectionPlanned: .inspectionPlanned
      case .inspectionSampleAnnounced: .inspectionSampleAnnounced
      case .inspectionSampleDrawn: .inspectionSampleDrawn
      case .keyRotated: .keyRotated
      case .ledgerOpened: .ledgerOpened
      case .ledgerRestored: .ledgerRestored
      case .modelStarted: .modelStarted
      case .movementReviewHeld: .movementReviewHeld
      case .movementLaunched: .movementLaunched
      case .movementRegistered: .movementRegistered
      case .nominationAppraised: .nominationAppraised
      case .nominationApproved: .nominationApproved
      case .nominationCouncilVoted: .nominationCouncilVoted
      case .nominationCriterionAttested: .nominationCriterionAttested
      case .nominationForwarded: .nominationForwarded
      case .nominationRejected: .nominationRejected
      case .nominationReturned: .nominationReturned
      case .nominationSelected: .nominationSelected
      case .nominationSubmitted: .nominationSubmitted
      case .participantDisciplineRecorded: .participantDisciplineRecorded
      case .participantRegistered: .participantRegistered
      case .personalDataErased: .personalDataErased
      case .planAmendmentDecided: .planAmendmentDecided
      case .planAmendmentProposed: .planAmendmentProposed
      case .planAmendmentRuleSet: .planAmendmentRuleSet
      case .planAwardConditionSet: .planAwardConditionSet
      case .planAwardRuleSet: .planAwardRuleSet
      case .planComplaintRuleSet: .planComplaintRuleSet
      case .planContentSet: .planContentSet
      case .planCriterionSet: .planCriterionSet
      case .planDocumentCited: .planDocumentCited
      case .planDossierSet: .planDossierSet
      case .planDutyAssigned: .planDutyAssigned
      case .planFundingRuleSet: .planFundingRuleSet
      case .planIssued: .planIssued
      case .planMilestoneSet: .planMilestoneSet
      case .planMovementLinked: .planMovementLinked
      case .planObligationSet: .planObligationSet
      case .planPurposeStated: .planPurposeStated
      case .planReadingNoted: .planReadingNoted
      case .planRoleAssigned: .planRoleAssigned
      case .planRouteSet: .planRouteSet
      case .planStandardNamed: .planStandardNamed
      case .planStepSet: .planStepSet
      case .planSubjectKindSet: .planSubjectKindSet
      case .planTargetAssigned: .planTargetAssigned
      case .planTargetSet: .planTargetSet
      case .povertyReviewListPublished: .povertyReviewListPublished
      case .povertyReviewResultApproved: .povertyReviewResultApproved
      case .povertyReviewResultSubmitted: .povertyReviewResultSubmitted
      case .prizeSet: .prizeSet
      case .reportConsolidated: .reportConsolidated
      case .reportReminderSent: .reportReminderSent
      case .reportReturned: .reportReturned
      case .reportSubmitted: .reportSubmitted
      case .revolvingCapitalMoved: .revolvingCapitalMoved
      case .settingChanged: .settingChanged
      case .standardAdopted: .standardAdopted
      case .supportEligibilityConfirmed: .supportEligibilityConfirmed
      case .supportGranted: .supportGranted
      case .supportHelperCommitted: .supportHelperCommitted
      case .unitClassificationEnded: .unitClassificationEnded
      case .unitClassificationGranted: .unitClassificationGranted
      case .unitDissolved: .unitDissolved
      case .unitRegistered: .unitRegistered
      case .unitRenamed: .unitRenamed
      case .unitReparented: .unitReparented
      case .unitSucceeded: .unitSucceeded
      case .witnessEnrolled: .witnessEnrolled
    }
  }
}
