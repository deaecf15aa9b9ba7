// swift-format-ignore-file
// Written by CatalogCompiler from events/catalog; change the catalogue, not this file.
//
// Decoded events on their way to a fold: a list for each type, so that none is boxed.

/// Events in the order of their entries. The lists keep their room when it is emptied.
package struct EventBatch: Sendable {
  package private(set) var headers: [EntryHeader] = []
  @usableFromInline var accessGranted: [AccessGranted] = []
  @usableFromInline var accessRevoked: [AccessRevoked] = []
  @usableFromInline var activityHeld: [ActivityHeld] = []
  @usableFromInline var awardGranted: [AwardGranted] = []
  @usableFromInline var awardPaid: [AwardPaid] = []
  @usableFromInline var awardRecovered: [AwardRecovered] = []
  @usableFromInline var awardRevoked: [AwardRevoked] = []
  @usableFromInline var baseSalarySet: [BaseSalarySet] = []
  @usableFromInline var blockMembershipChanged: [BlockMembershipChanged] = []
  @usableFromInline var budgetAllocated: [BudgetAllocated] = []
  @usableFromInline var budgetRequested: [BudgetRequested] = []
  @usableFromInline var budgetSettled: [BudgetSettled] = []
  @usableFromInline var communicationPublished: [CommunicationPublished] = []
  @usableFromInline var complaintReceived: [ComplaintReceived] = []
  @usableFromInline var complaintResolved: [ComplaintResolved] = []
  @usableFromInline var contestSubjectRegistered: [ContestSubjectRegistered] = []
  @usableFromInline var contributionRecorded: [ContributionRecorded] = []
  @usableFromInline var creditLoanDisbursed: [CreditLoanDisbursed] = []
  @usableFromInline var creditRepaymentRecorded: [CreditRepaymentRecorded] = []
  @usableFromInline var creditUseChecked: [CreditUseChecked] = []
  @usableFromInline var documentStored: [DocumentStored] = []
  @usableFromInline var dutyExtended: [DutyExtended] = []
  @usableFromInline var dutyFulfilled: [DutyFulfilled] = []
  @usableFromInline var exemplarIdentified: [ExemplarIdentified] = []
  @usableFromInline var figureCertified: [FigureCertified] = []
  @usableFromInline var figureDisputed: [FigureDisputed] = []
  @usableFromInline var figurePublished: [FigurePublished] = []
  @usableFromInline var guidanceIssued: [GuidanceIssued] = []
  @usableFromInline var householdEnteredNearPoverty: [HouseholdEnteredNearPoverty] = []
  @usableFromInline var householdEnteredPoverty: [HouseholdEnteredPoverty] = []
  @usableFromInline var householdExitedNearPoverty: [HouseholdExitedNearPoverty] = []
  @usableFromInline var householdExitedPoverty: [HouseholdExitedPoverty] = []
  @usableFromInline var householdLeftArea: [HouseholdLeftArea] = []
  @usableFromInline var householdLivingStandardRated: [HouseholdLivingStandardRated] = []
  @usableFromInline var householdMerged: [HouseholdMerged] = []
  @usableFromInline var householdMoved: [HouseholdMoved] = []
  @usableFromInline var householdPledgedExit: [HouseholdPledgedExit] = []
  @usableFromInline var householdProfileAssessed: [HouseholdProfileAssessed] = []
  @usableFromInline var householdRegistered: [HouseholdRegistered] = []
  @usableFromInline var householdSplit: [HouseholdSplit] = []
  @usableFromInline var importDeclared: [ImportDeclared] = []
  @usableFromInline var incomeMeasured: [IncomeMeasured] = []
  @usableFromInline var initiativeRecognised: [InitiativeRecognised] = []
  @usableFromInline var inspectionFindingClosed: [InspectionFindingClosed] = []
  @usableFromInline var inspectionFindingRecorded: [InspectionFindingRecorded] = []
  @usableFromInline var inspectionHeld: [InspectionHeld] = []
  @usableFromInline var inspectionHouseholdChecked: [InspectionHouseholdChecked] = []
  @usableFromInline var inspectionPlanned: [InspectionPlanned] = []
  @usableFromInline var inspectionSampleAnnounced: [InspectionSampleAnnounced] = []
  @usableFromInline var inspectionSampleDrawn: [InspectionSampleDrawn] = []
  @usableFromInline var ledgerOpened: [LedgerOpened] = []
  @usableFromInline var modelStarted: [ModelStarted] = []
  @usableFromInline var movementReviewHeld: [MovementReviewHeld] = []
  @usableFromInline var movementLaunched: [MovementLaunched] = []
  @usableFromInline var movementRegistered: [MovementRegistered] = []
  @usableFromInline var nominationAppraised: [NominationAppraised] = []
  @usableFromInline var nominationApproved: [NominationApproved] = []
  @usableFromInline var nominationCouncilVoted: [NominationCouncilVoted] = []
  @usableFromInline var nominationCriterionAttested: [NominationCriterionAttested] = []
  @usableFromInline var nominationForwarded: [NominationForwarded] = []
  @usableFromInline var nominationRejected: [NominationRejected] = []
  @usableFromInline var nominationReturned: [NominationReturned] = []
  @usableFromInline var nominationSelected: [NominationSelected] = []
  @usableFromInline var nominationSubmitted: [NominationSubmitted] = []
  @usableFromInline var participantDisciplineRecorded: [ParticipantDisciplineRecorded] = []
  @usableFromInline var participantRegistered: [ParticipantRegistered] = []
  @usableFromInline var planAmendmentDecided: [PlanAmendmentDecided] = []
  @usableFromInline var planAmendmentProposed: [PlanAmendmentProposed] = []
  @usableFromInline var planAmendmentRuleSet: [PlanAmendmentRuleSet] = []
  @usableFromInline var planAwardConditionSet: [PlanAwardConditionSet] = []
  @usableFromInline var planAwardRuleSet: [PlanAwardRuleSet] = []
  @usableFromInline var planComplaintRuleSet: [PlanComplaintRuleSet] = []
  @usableFromInline var planContentSet: [PlanContentSet] = []
  @usableFromInline var planCriterionSet: [PlanCriterionSet] = []
  @usableFromInline var planDocumentCited: [PlanDocumentCited] = []
  @usableFromInline var planDossierSet: [PlanDossierSet] = []
  @usableFromInline var planDutyAssigned: [PlanDutyAssigned] = []
  @usableFromInline var planFundingRuleSet: [PlanFundingRuleSet] = []
  @usableFromInline var planIssued: [PlanIssued] = []
  @usableFromInline var planMilestoneSet: [PlanMilestoneSet] = []
  @usableFromInline var planMovementLinked: [PlanMovementLinked] = []
  @usableFromInline var planObligationSet: [PlanObligationSet] = []
  @usableFromInline var planPurposeStated: [PlanPurposeStated] = []
  @usableFromInline var planReadingNoted: [PlanReadingNoted] = []
  @usableFromInline var planRoleAssigned: [PlanRoleAssigned] = []
  @usableFromInline var planRouteSet: [PlanRouteSet] = []
  @usableFromInline var planStandardNamed: [PlanStandardNamed] = []
  @usableFromInline var planStepSet: [PlanStepSet] = []
  @usableFromInline var planSubjectKindSet: [PlanSubjectKindSet] = []
  @usableFromInline var planTargetAssigned: [PlanTargetAssigned] = []
  @usableFromInline var planTargetSet: [PlanTargetSet] = []
  @usableFromInline var povertyReviewListPublished: [PovertyReviewListPublished] = []
  @usableFromInline var povertyReviewResultApproved: [PovertyReviewResultApproved] = []
  @usableFromInline var povertyReviewResultSubmitted: [PovertyReviewResultSubmitted] = []
  @usableFromInline var prizeSet: [PrizeSet] = []
  @usableFromInline var reportConsolidated: [ReportConsolidated] = []
  @usableFromInline var reportReminderSent: [ReportReminderSent] = []
  @usableFromInline var reportReturned: [ReportReturned] = []
  @usableFromInline var reportSubmitted: [ReportSubmitted] = []
  @usableFromInline var revolvingCapitalMoved: [RevolvingCapitalMoved] = []
  @usableFromInline var settingChanged: [SettingChanged] = []
  @usableFromInline var standardAdopted: [StandardAdopted] = []
  @usableFromInline var supportEligibilityConfirmed: [SupportEligibilityConfirmed] = []
  @usableFromInline var supportGranted: [SupportGranted] = []
  @usableFromInline var supportHelperCommitted: [SupportHelperCommitted] = []
  @usableFromInline var unitClassificationEnded: [UnitClassificationEnded] = []
  @usableFromInline var unitClassificationGranted: [UnitClassificationGranted] = []
  @usableFromInline var unitDissolved: [UnitDissolved] = []
  @usableFromInline var unitRegistered: [UnitRegistered] = []
  @usableFromInline var unitRenamed: [UnitRenamed] = []
  @usableFromInline var unitReparented: [UnitReparented] = []
  @usableFromInline var unitSucceeded: [UnitSucceeded] = []

  package init() {}

  /// Decodes a payload and keeps it; one that feeds no projection is only checked.
  package mutating func append(
    _ header: EntryHeader, _ cursor: inout PayloadCursor, _ symbols: inout Symbols
  ) throws(PayloadFault) {
    switch header.type {
      case .accessGranted:
        let event = try AccessGranted(&cursor, &symbols)
        try cursor.finish()
        accessGranted.append(event)
      case .accessRevoked:
        let event = try AccessRevoked(&cursor, &symbols)
        try cursor.finish()
        accessRevoked.append(event)
      case .activityHeld:
        let event = try ActivityHeld(&cursor, &symbols)
        try cursor.finish()
        activityHeld.append(event)
      case .awardGranted:
        let event = try AwardGranted(&cursor, &symbols)
        try cursor.finish()
        awardGranted.append(event)
      case .awardPaid:
        let event = try AwardPaid(&cursor, &symbols)
        try cursor.finish()
        awardPaid.append(event)
      case .awardRecovered:
        let event = try AwardRecovered(&cursor, &symbols)
        try cursor.finish()
        awardRecovered.append(event)
      case .awardRevoked:
        let event = try AwardRevoked(&cursor, &symbols)
        try cursor.finish()
        awardRevoked.append(event)
      case .baseSalarySet:
        let event = try BaseSalarySet(&cursor, &symbols)
        try cursor.finish()
        baseSalarySet.append(event)
      case .blockMembershipChanged:
        let event = try BlockMembershipChanged(&cursor, &symbols)
        try cursor.finish()
        blockMembershipChanged.append(event)
      case .budgetAllocated:
        let event = try BudgetAllocated(&cursor, &symbols)
        try cursor.finish()
        budgetAllocated.append(event)
      case .budgetRequested:
        let event = try BudgetRequested(&cursor, &symbols)
        try cursor.finish()
        budgetRequested.append(event)
      case .budgetSettled:
        let event = try BudgetSettled(&cursor, &symbols)
        try cursor.finish()
        budgetSettled.append(event)
      case .communicationPublished:
        let event = try CommunicationPublished(&cursor, &symbols)
        try cursor.finish()
        communicationPublished.append(event)
      case .complaintReceived:
        let event = try ComplaintReceived(&cursor, &symbols)
        try cursor.finish()
        complaintReceived.append(event)
      case .complaintResolved:
        let event = try ComplaintResolved(&cursor, &symbols)
        try cursor.finish()
        complaintResolved.append(event)
      case .contestSubjectRegistered:
        let event = try ContestSubjectRegistered(&cursor, &symbols)
        try cursor.finish()
        contestSubjectRegistered.append(event)
      case .contributionRecorded:
        let event = try ContributionRecorded(&cursor, &symbols)
        try cursor.finish()
        contributionRecorded.append(event)
      case .creditLoanDisbursed:
        let event = try CreditLoanDisbursed(&cursor, &symbols)
        try cursor.finish()
        creditLoanDisbursed.append(event)
      case .creditRepaymentRecorded:
        let event = try CreditRepaymentRecorded(&cursor, &symbols)
        try cursor.finish()
        creditRepaymentRecorded.append(event)
      case .creditUseChecked:
        let event = try CreditUseChecked(&cursor, &symbols)
        try cursor.finish()
        creditUseChecked.append(event)
      case .documentStored:
        let event = try DocumentStored(&cursor, &symbols)
        try cursor.finish()
        documentStored.append(event)
      case .dutyExtended:
        let event = try DutyExtended(&cursor, &symbols)
        try cursor.finish()
        dutyExtended.append(event)
      case .dutyFulfilled:
        let event = try DutyFulfilled(&cursor, &symbols)
        try cursor.finish()
        dutyFulfilled.append(event)
      case .entryCorrected:
        _ = try EntryCorrected(&cursor, &symbols)
        return try cursor.finish()
      case .entryCorrectionProposed:
        _ = try EntryCorrectionProposed(&cursor, &symbols)
        return try cursor.finish()
      case .entryVoided:
        _ = try EntryVoided(&cursor, &symbols)
        return try cursor.finish()
      case .exemplarIdentified:
        let event = try ExemplarIdentified(&cursor, &symbols)
        try cursor.finish()
        exemplarIdentified.append(event)
      case .figureCertified:
        let event = try FigureCertified(&cursor, &symbols)
        try cursor.finish()
        figureCertified.append(event)
      case .figureDisputed:
        let event = try FigureDisputed(&cursor, &symbols)
        try cursor.finish()
        figureDisputed.append(event)
      case .figurePublished:
        let event = try FigurePublished(&cursor, &symbols)
        try cursor.finish()
        figurePublished.append(event)
      case .guidanceIssued:
        let event = try GuidanceIssued(&cursor, &symbols)
        try cursor.finish()
        guidanceIssued.append(event)
      case .householdEnteredNearPoverty:
        let event = try HouseholdEnteredNearPoverty(&cursor, &symbols)
        try cursor.finish()
        householdEnteredNearPoverty.append(event)
      case .householdEnteredPoverty:
        let event = try HouseholdEnteredPoverty(&cursor, &symbols)
        try cursor.finish()
        householdEnteredPoverty.append(event)
      case .householdExitedNearPoverty:
        let event = try HouseholdExitedNearPoverty(&cursor, &symbols)
        try cursor.finish()
        householdExitedNearPoverty.append(event)
      case .householdExitedPoverty:
        let event = try HouseholdExitedPoverty(&cursor, &symbols)
        try cursor.finish()
        householdExitedPoverty.append(event)
      case .householdLeftArea:
        let event = try HouseholdLeftArea(&cursor, &symbols)
        try cursor.finish()
        householdLeftArea.append(event)
      case .householdLivingStandardRated:
        let event = try HouseholdLivingStandardRated(&cursor, &symbols)
        try cursor.finish()
        householdLivingStandardRated.append(event)
      case .householdMerged:
        let event = try HouseholdMerged(&cursor, &symbols)
        try cursor.finish()
        householdMerged.append(event)
      case .householdMoved:
        let event = try HouseholdMoved(&cursor, &symbols)
        try cursor.finish()
        householdMoved.append(event)
      case .householdPledgedExit:
        let event = try HouseholdPledgedExit(&cursor, &symbols)
        try cursor.finish()
        householdPledgedExit.append(event)
      case .householdProfileAssessed:
        let event = try HouseholdProfileAssessed(&cursor, &symbols)
        try cursor.finish()
        householdProfileAssessed.append(event)
      case .householdRegistered:
        let event = try HouseholdRegistered(&cursor, &symbols)
        try cursor.finish()
        householdRegistered.append(event)
      case .householdSplit:
        let event = try HouseholdSplit(&cursor, &symbols)
        try cursor.finish()
        householdSplit.append(event)
      case .importDeclared:
        let event = try ImportDeclared(&cursor, &symbols)
        try cursor.finish()
        importDeclared.append(event)
      case .incomeMeasured:
        let event = try IncomeMeasured(&cursor, &symbols)
        try cursor.finish()
        incomeMeasured.append(event)
      case .initiativeRecognised:
        let event = try InitiativeRecognised(&cursor, &symbols)
        try cursor.finish()
        initiativeRecognised.append(event)
      case .inspectionFindingClosed:
        let event = try InspectionFindingClosed(&cursor, &symbols)
        try cursor.finish()
        inspectionFindingClosed.append(event)
      case .inspectionFindingRecorded:
        let event = try InspectionFindingRecorded(&cursor, &symbols)
        try cursor.finish()
        inspectionFindingRecorded.append(event)
      case .inspectionHeld:
        let event = try InspectionHeld(&cursor, &symbols)
        try cursor.finish()
        inspectionHeld.append(event)
      case .inspectionHouseholdChecked:
        let event = try InspectionHouseholdChecked(&cursor, &symbols)
        try cursor.finish()
        inspectionHouseholdChecked.append(event)
      case .inspectionPlanned:
        let event = try InspectionPlanned(&cursor, &symbols)
        try cursor.finish()
        inspectionPlanned.append(event)
      case .inspectionSampleAnnounced:
        let event = try InspectionSampleAnnounced(&cursor, &symbols)
        try cursor.finish()
        inspectionSampleAnnounced.append(event)
      case .inspectionSampleDrawn:
        let event = try InspectionSampleDrawn(&cursor, &symbols)
        try cursor.finish()
        inspectionSampleDrawn.append(event)
      case .keyRotated:
        _ = try KeyRotated(&cursor, &symbols)
        return try cursor.finish()
      case .ledgerOpened:
        let event = try LedgerOpened(&cursor, &symbols)
        try cursor.finish()
        ledgerOpened.append(event)
      case .ledgerRestored:
        _ = try LedgerRestored(&cursor, &symbols)
        return try cursor.finish()
      case .modelStarted:
        let event = try ModelStarted(&cursor, &symbols)
        try cursor.finish()
        modelStarted.append(event)
      case .movementReviewHeld:
        let event = try MovementReviewHeld(&cursor, &symbols)
        try cursor.finish()
        movementReviewHeld.append(event)
      case .movementLaunched:
        let event = try MovementLaunched(&cursor, &symbols)
        try cursor.finish()
        movementLaunched.append(event)
      case .movementRegistered:
        let event = try MovementRegistered(&cursor, &symbols)
        try cursor.finish()
        movementRegistered.append(event)
      case .nominationAppraised:
        let event = try NominationAppraised(&cursor, &symbols)
        try cursor.finish()
        nominationAppraised.append(event)
      case .nominationApproved:
        let event = try NominationApproved(&cursor, &symbols)
        try cursor.finish()
        nominationApproved.append(event)
      case .nominationCouncilVoted:
        let event = try NominationCouncilVoted(&cursor, &symbols)
        try cursor.finish()
        nominationCouncilVoted.append(event)
      case .nominationCriterionAttested:
        let event = try NominationCriterionAttested(&cursor, &symbols)
        try cursor.finish()
        nominationCriterionAttested.append(event)
      case .nominationForwarded:
        let event = try NominationForwarded(&cursor, &symbols)
        try cursor.finish()
        nominationForwarded.append(event)
      case .nominationRejected:
        let event = try NominationRejected(&cursor, &symbols)
        try cursor.finish()
        nominationRejected.append(event)
      case .nominationReturned:
        let event = try NominationReturned(&cursor, &symbols)
        try cursor.finish()
        nominationReturned.append(event)
      case .nominationSelected:
        let event = try NominationSelected(&cursor, &symbols)
        try cursor.finish()
        nominationSelected.append(event)
      case .nominationSubmitted:
        let event = try NominationSubmitted(&cursor, &symbols)
        try cursor.finish()
        nominationSubmitted.append(event)
      case .participantDisciplineRecorded:
        let event = try ParticipantDisciplineRecorded(&cursor, &symbols)
        try cursor.finish()
        participantDisciplineRecorded.append(event)
      case .participantRegistered:
        let event = try ParticipantRegistered(&cursor, &symbols)
        try cursor.finish()
        participantRegistered.append(event)
      case .personalDataErased:
        _ = try PersonalDataErased(&cursor, &symbols)
        return try cursor.finish()
      case .planAmendmentDecided:
        let event = try PlanAmendmentDecided(&cursor, &symbols)
        try cursor.finish()
        planAmendmentDecided.append(event)
      case .planAmendmentProposed:
        let event = try PlanAmendmentProposed(&cursor, &symbols)
        try cursor.finish()
        planAmendmentProposed.append(event)
      case .planAmendmentRuleSet:
        let event = try PlanAmendmentRuleSet(&cursor, &symbols)
        try cursor.finish()
        planAmendmentRuleSet.append(event)
      case .planAwardConditionSet:
        let event = try PlanAwardConditionSet(&cursor, &symbols)
        try cursor.finish()
        planAwardConditionSet.append(event)
      case .planAwardRuleSet:
        let event = try PlanAwardRuleSet(&cursor, &symbols)
        try cursor.finish()
        planAwardRuleSet.append(event)
      case .planComplaintRuleSet:
        let event = try PlanComplaintRuleSet(&cursor, &symbols)
        try cursor.finish()
        planComplaintRuleSet.append(event)
      case .planContentSet:
        let event = try PlanContentSet(&cursor, &symbols)
        try cursor.finish()
        planContentSet.append(event)
      case .planCriterionSet:
        let event = try PlanCriterionSet(&cursor, &symbols)
        try cursor.finish()
        planCriterionSet.append(event)
      case .planDocumentCited:
        let event = try PlanDocumentCited(&cursor, &symbols)
        try cursor.finish()
        planDocumentCited.append(event)
      case .planDossierSet:
        let event = try PlanDossierSet(&cursor, &symbols)
        try cursor.finish()
        planDossierSet.append(event)
      case .planDutyAssigned:
        let event = try PlanDutyAssigned(&cursor, &symbols)
        try cursor.finish()
        planDutyAssigned.append(event)
      case .planFundingRuleSet:
        let event = try PlanFundingRuleSet(&cursor, &symbols)
        try cursor.finish()
        planFundingRuleSet.append(event)
      case .planIssued:
        let event = try PlanIssued(&cursor, &symbols)
        try cursor.finish()
        planIssued.append(event)
      case .planMilestoneSet:
        let event = try PlanMilestoneSet(&cursor, &symbols)
        try cursor.finish()
        planMilestoneSet.append(event)
      case .planMovementLinked:
        let event = try PlanMovementLinked(&cursor, &symbols)
        try cursor.finish()
        planMovementLinked.append(event)
      case .planObligationSet:
        let event = try PlanObligationSet(&cursor, &symbols)
        try cursor.finish()
        planObligationSet.append(event)
      case .planPurposeStated:
        let event = try PlanPurposeStated(&cursor, &symbols)
        try cursor.finish()
        planPurposeStated.append(event)
      case .planReadingNoted:
        let event = try PlanReadingNoted(&cursor, &symbols)
        try cursor.finish()
        planReadingNoted.append(event)
      case .planRoleAssigned:
        let event = try PlanRoleAssigned(&cursor, &symbols)
        try cursor.finish()
        planRoleAssigned.append(event)
      case .planRouteSet:
        let event = try PlanRouteSet(&cursor, &symbols)
        try cursor.finish()
        planRouteSet.append(event)
      case .planStandardNamed:
        let event = try PlanStandardNamed(&cursor, &symbols)
        try cursor.finish()
        planStandardNamed.append(event)
      case .planStepSet:
        let event = try PlanStepSet(&cursor, &symbols)
        try cursor.finish()
        planStepSet.append(event)
      case .planSubjectKindSet:
        let event = try PlanSubjectKindSet(&cursor, &symbols)
        try cursor.finish()
        planSubjectKindSet.append(event)
      case .planTargetAssigned:
        let event = try PlanTargetAssigned(&cursor, &symbols)
        try cursor.finish()
        planTargetAssigned.append(event)
      case .planTargetSet:
        let event = try PlanTargetSet(&cursor, &symbols)
        try cursor.finish()
        planTargetSet.append(event)
      case .povertyReviewListPublished:
        let event = try PovertyReviewListPublished(&cursor, &symbols)
        try cursor.finish()
        povertyReviewListPublished.append(event)
      case .povertyReviewResultApproved:
        let event = try PovertyReviewResultApproved(&cursor, &symbols)
        try cursor.finish()
        povertyReviewResultApproved.append(event)
      case .povertyReviewResultSubmitted:
        let event = try PovertyReviewResultSubmitted(&cursor, &symbols)
        try cursor.finish()
        povertyReviewResultSubmitted.append(event)
      case .prizeSet:
        let event = try PrizeSet(&cursor, &symbols)
        try cursor.finish()
        prizeSet.append(event)
      case .reportConsolidated:
        let event = try ReportConsolidated(&cursor, &symbols)
        try cursor.finish()
        reportConsolidated.append(event)
      case .reportReminderSent:
        let event = try ReportReminderSent(&cursor, &symbols)
        try cursor.finish()
        reportReminderSent.append(event)
      case .reportReturned:
        let event = try ReportReturned(&cursor, &symbols)
        try cursor.finish()
        reportReturned.append(event)
      case .reportSubmitted:
        let event = try ReportSubmitted(&cursor, &symbols)
        try cursor.finish()
        reportSubmitted.append(event)
      case .revolvingCapitalMoved:
        let event = try RevolvingCapitalMoved(&cursor, &symbols)
        try cursor.finish()
        revolvingCapitalMoved.append(event)
      case .settingChanged:
        let event = try SettingChanged(&cursor, &symbols)
        try cursor.finish()
        settingChanged.append(event)
      case .standardAdopted:
        let event = try StandardAdopted(&cursor, &symbols)
        try cursor.finish()
        standardAdopted.append(event)
      case .supportEligibilityConfirmed:
        let event = try SupportEligibilityConfirmed(&cursor, &symbols)
        try cursor.finish()
        supportEligibilityConfirmed.append(event)
      case .supportGranted:
        let event = try SupportGranted(&cursor, &symbols)
        try cursor.finish()
        supportGranted.append(event)
      case .supportHelperCommitted:
        let event = try SupportHelperCommitted(&cursor, &symbols)
        try cursor.finish()
        supportHelperCommitted.append(event)
      case .unitClassificationEnded:
        let event = try UnitClassificationEnded(&cursor, &symbols)
        try cursor.finish()
        unitClassificationEnded.append(event)
      case .unitClassificationGranted:
        let event = try UnitClassificationGranted(&cursor, &symbols)
        try cursor.finish()
        unitClassificationGranted.append(event)
      case .unitDissolved:
        let event = try UnitDissolved(&cursor, &symbols)
        try cursor.finish()
        unitDissolved.append(event)
      case .unitRegistered:
        let event = try UnitRegistered(&cursor, &symbols)
        try cursor.finish()
        unitRegistered.append(event)
      case .unitRenamed:
        let event = try UnitRenamed(&cursor, &symbols)
        try cursor.finish()
        unitRenamed.append(event)
      case .unitReparented:
        let event = try UnitReparented(&cursor, &symbols)
        try cursor.finish()
        unitReparented.append(event)
      case .unitSucceeded:
        let event = try UnitSucceeded(&cursor, &symbols)
        try cursor.finish()
        unitSucceeded.append(event)
      case .witnessEnrolled:
        _ = try WitnessEnrolled(&cursor, &symbols)
        return try cursor.finish()
    }
    headers.append(header)
  }

  /// Hands each event, in order, to each projection that its type feeds.
  @inlinable package func fold<Sink: EventSink>(into sink: inout Sink) {
    var next = [Int](repeating: 0, count: EventType.allCases.count)
    for header in headers {
      let index = next[Int(header.type.rawValue)]
      next[Int(header.type.rawValue)] = index &+ 1
      switch header.type {
        case .accessGranted:
          let event = accessGranted[index]
          sink.fold(AccessEvent.accessGranted(event), header)
        case .accessRevoked:
          let event = accessRevoked[index]
          sink.fold(AccessEvent.accessRevoked(event), header)
        case .activityHeld:
          let event = activityHeld[index]
          sink.fold(DutiesEvent.activityHeld(event), header)
          sink.fold(CommunicationEvent.activityHeld(event), header)
        case .awardGranted:
          let event = awardGranted[index]
          sink.fold(NominationsEvent.awardGranted(event), header)
          sink.fold(AwardsEvent.awardGranted(event), header)
          sink.fold(ContributionsEvent.awardGranted(event), header)
        case .awardPaid:
          let event = awardPaid[index]
          sink.fold(AwardsEvent.awardPaid(event), header)
          sink.fold(FundsEvent.awardPaid(event), header)
        case .awardRecovered:
          let event = awardRecovered[index]
          sink.fold(AwardsEvent.awardRecovered(event), header)
          sink.fold(FundsEvent.awardRecovered(event), header)
        case .awardRevoked:
          let event = awardRevoked[index]
          sink.fold(AwardsEvent.awardRevoked(event), header)
          sink.fold(ContributionsEvent.awardRevoked(event), header)
        case .baseSalarySet:
          let event = baseSalarySet[index]
          sink.fold(AwardsEvent.baseSalarySet(event), header)
        case .blockMembershipChanged:
          let event = blockMembershipChanged[index]
          sink.fold(UnitsEvent.blockMembershipChanged(event), header)
          sink.fold(NominationsEvent.blockMembershipChanged(event), header)
        case .budgetAllocated:
          let event = budgetAllocated[index]
          sink.fold(FundsEvent.budgetAllocated(event), header)
        case .budgetRequested:
          let event = budgetRequested[index]
          sink.fold(DutiesEvent.budgetRequested(event), header)
          sink.fold(FundsEvent.budgetRequested(event), header)
        case .budgetSettled:
          let event = budgetSettled[index]
          sink.fold(FundsEvent.budgetSettled(event), header)
        case .communicationPublished:
          let event = communicationPublished[index]
          sink.fold(DutiesEvent.communicationPublished(event), header)
          sink.fold(CommunicationEvent.communicationPublished(event), header)
        case .complaintReceived:
          let event = complaintReceived[index]
          sink.fold(InspectionsEvent.complaintReceived(event), header)
        case .complaintResolved:
          let event = complaintResolved[index]
          sink.fold(InspectionsEvent.complaintResolved(event), header)
        case .contestSubjectRegistered:
          let event = contestSubjectRegistered[index]
          sink.fold(PlansEvent.contestSubjectRegistered(event), header)
        case .contributionRecorded:
          let event = contributionRecorded[index]
          sink.fold(NominationsEvent.contributionRecorded(event), header)
          sink.fold(ContributionsEvent.contributionRecorded(event), header)
          sink.fold(FundsEvent.contributionRecorded(event), header)
        case .creditLoanDisbursed:
          let event = creditLoanDisbursed[index]
          sink.fold(HouseholdsEvent.creditLoanDisbursed(event), header)
          sink.fold(TargetsEvent.creditLoanDisbursed(event), header)
          sink.fold(SupportEvent.creditLoanDisbursed(event), header)
          sink.fold(CreditEvent.creditLoanDisbursed(event), header)
        case .creditRepaymentRecorded:
          let event = creditRepaymentRecorded[index]
          sink.fold(HouseholdsEvent.creditRepaymentRecorded(event), header)
          sink.fold(CreditEvent.creditRepaymentRecorded(event), header)
        case .creditUseChecked:
          let event = creditUseChecked[index]
          sink.fold(CreditEvent.creditUseChecked(event), header)
        case .documentStored:
          let event = documentStored[index]
          sink.fold(PlansEvent.documentStored(event), header)
        case .dutyExtended:
          let event = dutyExtended[index]
          sink.fold(DutiesEvent.dutyExtended(event), header)
        case .dutyFulfilled:
          let event = dutyFulfilled[index]
          sink.fold(DutiesEvent.dutyFulfilled(event), header)
        case .exemplarIdentified:
          let event = exemplarIdentified[index]
          sink.fold(ModelsEvent.exemplarIdentified(event), header)
          sink.fold(CommunicationEvent.exemplarIdentified(event), header)
        case .figureCertified:
          let event = figureCertified[index]
          sink.fold(ReportsEvent.figureCertified(event), header)
          sink.fold(InspectionsEvent.figureCertified(event), header)
        case .figureDisputed:
          let event = figureDisputed[index]
          sink.fold(ReportsEvent.figureDisputed(event), header)
          sink.fold(InspectionsEvent.figureDisputed(event), header)
        case .figurePublished:
          let event = figurePublished[index]
          sink.fold(PovertyEvent.figurePublished(event), header)
          sink.fold(TargetsEvent.figurePublished(event), header)
        case .guidanceIssued:
          let event = guidanceIssued[index]
          sink.fold(PlansEvent.guidanceIssued(event), header)
          sink.fold(DutiesEvent.guidanceIssued(event), header)
          sink.fold(NominationsEvent.guidanceIssued(event), header)
        case .householdEnteredNearPoverty:
          let event = householdEnteredNearPoverty[index]
          sink.fold(PovertyEvent.householdEnteredNearPoverty(event), header)
          sink.fold(HouseholdsEvent.householdEnteredNearPoverty(event), header)
        case .householdEnteredPoverty:
          let event = householdEnteredPoverty[index]
          sink.fold(PovertyEvent.householdEnteredPoverty(event), header)
          sink.fold(HouseholdsEvent.householdEnteredPoverty(event), header)
        case .householdExitedNearPoverty:
          let event = householdExitedNearPoverty[index]
          sink.fold(PovertyEvent.householdExitedNearPoverty(event), header)
          sink.fold(HouseholdsEvent.householdExitedNearPoverty(event), header)
        case .householdExitedPoverty:
          let event = householdExitedPoverty[index]
          sink.fold(PovertyEvent.householdExitedPoverty(event), header)
          sink.fold(HouseholdsEvent.householdExitedPoverty(event), header)
        case .householdLeftArea:
          let event = householdLeftArea[index]
          sink.fold(PovertyEvent.householdLeftArea(event), header)
          sink.fold(HouseholdsEvent.householdLeftArea(event), header)
        case .householdLivingStandardRated:
          let event = householdLivingStandardRated[index]
          sink.fold(HouseholdsEvent.householdLivingStandardRated(event), header)
        case .householdMerged:
          let event = householdMerged[index]
          sink.fold(PovertyEvent.householdMerged(event), header)
          sink.fold(HouseholdsEvent.householdMerged(event), header)
        case .householdMoved:
          let event = householdMoved[index]
          sink.fold(PovertyEvent.householdMoved(event), header)
          sink.fold(HouseholdsEvent.householdMoved(event), header)
        case .householdPledgedExit:
          let event = householdPledgedExit[index]
          sink.fold(HouseholdsEvent.householdPledgedExit(event), header)
        case .householdProfileAssessed:
          let event = householdProfileAssessed[index]
          sink.fold(PovertyEvent.householdProfileAssessed(event), header)
          sink.fold(HouseholdsEvent.householdProfileAssessed(event), header)
          sink.fold(SupportEvent.householdProfileAssessed(event), header)
        case .householdRegistered:
          let event = householdRegistered[index]
          sink.fold(PovertyEvent.householdRegistered(event), header)
          sink.fold(HouseholdsEvent.householdRegistered(event), header)
        case .householdSplit:
          let event = householdSplit[index]
          sink.fold(PovertyEvent.householdSplit(event), header)
          sink.fold(HouseholdsEvent.householdSplit(event), header)
        case .importDeclared:
          let event = importDeclared[index]
          sink.fold(DutiesEvent.importDeclared(event), header)
          sink.fold(AccessEvent.importDeclared(event), header)
        case .incomeMeasured:
          let event = incomeMeasured[index]
          sink.fold(TargetsEvent.incomeMeasured(event), header)
        case .initiativeRecognised:
          let event = initiativeRecognised[index]
          sink.fold(ModelsEvent.initiativeRecognised(event), header)
        case .inspectionFindingClosed:
          let event = inspectionFindingClosed[index]
          sink.fold(InspectionsEvent.inspectionFindingClosed(event), header)
        case .inspectionFindingRecorded:
          let event = inspectionFindingRecorded[index]
          sink.fold(InspectionsEvent.inspectionFindingRecorded(event), header)
        case .inspectionHeld:
          let event = inspectionHeld[index]
          sink.fold(DutiesEvent.inspectionHeld(event), header)
          sink.fold(InspectionsEvent.inspectionHeld(event), header)
        case .inspectionHouseholdChecked:
          let event = inspectionHouseholdChecked[index]
          sink.fold(InspectionsEvent.inspectionHouseholdChecked(event), header)
        case .inspectionPlanned:
          let event = inspectionPlanned[index]
          sink.fold(DutiesEvent.inspectionPlanned(event), header)
          sink.fold(InspectionsEvent.inspectionPlanned(event), header)
        case .inspectionSampleAnnounced:
          let event = inspectionSampleAnnounced[index]
          sink.fold(InspectionsEvent.inspectionSampleAnnounced(event), header)
        case .inspectionSampleDrawn:
          let event = inspectionSampleDrawn[index]
          sink.fold(InspectionsEvent.inspectionSampleDrawn(event), header)
        case .ledgerOpened:
          let event = ledgerOpened[index]
          sink.fold(UnitsEvent.ledgerOpened(event), header)
          sink.fold(AccessEvent.ledgerOpened(event), header)
        case .modelStarted:
          let event = modelStarted[index]
          sink.fold(ModelsEvent.modelStarted(event), header)
        case .movementReviewHeld:
          let event = movementReviewHeld[index]
          sink.fold(DutiesEvent.movementReviewHeld(event), header)
        case .movementLaunched:
          let event = movementLaunched[index]
          sink.fold(PlansEvent.movementLaunched(event), header)
          sink.fold(DutiesEvent.movementLaunched(event), header)
        case .movementRegistered:
          let event = movementRegistered[index]
          sink.fold(PlansEvent.movementRegistered(event), header)
        case .nominationAppraised:
          let event = nominationAppraised[index]
          sink.fold(NominationsEvent.nominationAppraised(event), header)
        case .nominationApproved:
          let event = nominationApproved[index]
          sink.fold(NominationsEvent.nominationApproved(event), header)
          sink.fold(AwardsEvent.nominationApproved(event), header)
          sink.fold(ContributionsEvent.nominationApproved(event), header)
        case .nominationCouncilVoted:
          let event = nominationCouncilVoted[index]
          sink.fold(NominationsEvent.nominationCouncilVoted(event), header)
        case .nominationCriterionAttested:
          let event = nominationCriterionAttested[index]
          sink.fold(NominationsEvent.nominationCriterionAttested(event), header)
        case .nominationForwarded:
          let event = nominationForwarded[index]
          sink.fold(NominationsEvent.nominationForwarded(event), header)
        case .nominationRejected:
          let event = nominationRejected[index]
          sink.fold(NominationsEvent.nominationRejected(event), header)
        case .nominationReturned:
          let event = nominationReturned[index]
          sink.fold(NominationsEvent.nominationReturned(event), header)
        case .nominationSelected:
          let event = nominationSelected[index]
          sink.fold(NominationsEvent.nominationSelected(event), header)
        case .nominationSubmitted:
          let event = nominationSubmitted[index]
          sink.fold(NominationsEvent.nominationSubmitted(event), header)
          sink.fold(AwardsEvent.nominationSubmitted(event), header)
        case .participantDisciplineRecorded:
          let event = participantDisciplineRecorded[index]
          sink.fold(NominationsEvent.participantDisciplineRecorded(event), header)
        case .participantRegistered:
          let event = participantRegistered[index]
          sink.fold(UnitsEvent.participantRegistered(event), header)
        case .planAmendmentDecided:
          let event = planAmendmentDecided[index]
          sink.fold(PlansEvent.planAmendmentDecided(event), header)
          sink.fold(TargetsEvent.planAmendmentDecided(event), header)
          sink.fold(DutiesEvent.planAmendmentDecided(event), header)
          sink.fold(NominationsEvent.planAmendmentDecided(event), header)
        case .planAmendmentProposed:
          let event = planAmendmentProposed[index]
          sink.fold(PlansEvent.planAmendmentProposed(event), header)
        case .planAmendmentRuleSet:
          let event = planAmendmentRuleSet[index]
          sink.fold(PlansEvent.planAmendmentRuleSet(event), header)
        case .planAwardConditionSet:
          let event = planAwardConditionSet[index]
          sink.fold(PlansEvent.planAwardConditionSet(event), header)
          sink.fold(NominationsEvent.planAwardConditionSet(event), header)
        case .planAwardRuleSet:
          let event = planAwardRuleSet[index]
          sink.fold(PlansEvent.planAwardRuleSet(event), header)
          sink.fold(NominationsEvent.planAwardRuleSet(event), header)
        case .planComplaintRuleSet:
          let event = planComplaintRuleSet[index]
          sink.fold(PlansEvent.planComplaintRuleSet(event), header)
          sink.fold(InspectionsEvent.planComplaintRuleSet(event), header)
        case .planContentSet:
          let event = planContentSet[index]
          sink.fold(PlansEvent.planContentSet(event), header)
        case .planCriterionSet:
          let event = planCriterionSet[index]
          sink.fold(PlansEvent.planCriterionSet(event), header)
        case .planDocumentCited:
          let event = planDocumentCited[index]
          sink.fold(PlansEvent.planDocumentCited(event), header)
        case .planDossierSet:
          let event = planDossierSet[index]
          sink.fold(PlansEvent.planDossierSet(event), header)
          sink.fold(NominationsEvent.planDossierSet(event), header)
        case .planDutyAssigned:
          let event = planDutyAssigned[index]
          sink.fold(PlansEvent.planDutyAssigned(event), header)
          sink.fold(DutiesEvent.planDutyAssigned(event), header)
        case .planFundingRuleSet:
          let event = planFundingRuleSet[index]
          sink.fold(PlansEvent.planFundingRuleSet(event), header)
          sink.fold(FundsEvent.planFundingRuleSet(event), header)
        case .planIssued:
          let event = planIssued[index]
          sink.fold(PlansEvent.planIssued(event), header)
          sink.fold(DutiesEvent.planIssued(event), header)
        case .planMilestoneSet:
          let event = planMilestoneSet[index]
          sink.fold(PlansEvent.planMilestoneSet(event), header)
          sink.fold(DutiesEvent.planMilestoneSet(event), header)
        case .planMovementLinked:
          let event = planMovementLinked[index]
          sink.fold(PlansEvent.planMovementLinked(event), header)
        case .planObligationSet:
          let event = planObligationSet[index]
          sink.fold(PlansEvent.planObligationSet(event), header)
        case .planPurposeStated:
          let event = planPurposeStated[index]
          sink.fold(PlansEvent.planPurposeStated(event), header)
        case .planReadingNoted:
          let event = planReadingNoted[index]
          sink.fold(PlansEvent.planReadingNoted(event), header)
        case .planRoleAssigned:
          let event = planRoleAssigned[index]
          sink.fold(PlansEvent.planRoleAssigned(event), header)
        case .planRouteSet:
          let event = planRouteSet[index]
          sink.fold(PlansEvent.planRouteSet(event), header)
          sink.fold(NominationsEvent.planRouteSet(event), header)
        case .planStandardNamed:
          let event = planStandardNamed[index]
          sink.fold(PlansEvent.planStandardNamed(event), header)
        case .planStepSet:
          let event = planStepSet[index]
          sink.fold(PlansEvent.planStepSet(event), header)
          sink.fold(NominationsEvent.planStepSet(event), header)
        case .planSubjectKindSet:
          let event = planSubjectKindSet[index]
          sink.fold(PlansEvent.planSubjectKindSet(event), header)
        case .planTargetAssigned:
          let event = planTargetAssigned[index]
          sink.fold(PlansEvent.planTargetAssigned(event), header)
          sink.fold(TargetsEvent.planTargetAssigned(event), header)
        case .planTargetSet:
          let event = planTargetSet[index]
          sink.fold(PlansEvent.planTargetSet(event), header)
          sink.fold(TargetsEvent.planTargetSet(event), header)
        case .povertyReviewListPublished:
          let event = povertyReviewListPublished[index]
          sink.fold(PovertyEvent.povertyReviewListPublished(event), header)
          sink.fold(HouseholdsEvent.povertyReviewListPublished(event), header)
        case .povertyReviewResultApproved:
          let event = povertyReviewResultApproved[index]
          sink.fold(PovertyEvent.povertyReviewResultApproved(event), header)
        case .povertyReviewResultSubmitted:
          let event = povertyReviewResultSubmitted[index]
          sink.fold(PovertyEvent.povertyReviewResultSubmitted(event), header)
          sink.fold(ReportsEvent.povertyReviewResultSubmitted(event), header)
        case .prizeSet:
          let event = prizeSet[index]
          sink.fold(AwardsEvent.prizeSet(event), header)
        case .reportConsolidated:
          let event = reportConsolidated[index]
          sink.fold(DutiesEvent.reportConsolidated(event), header)
          sink.fold(ReportsEvent.reportConsolidated(event), header)
        case .reportReminderSent:
          let event = reportReminderSent[index]
          sink.fold(DutiesEvent.reportReminderSent(event), header)
        case .reportReturned:
          let event = reportReturned[index]
          sink.fold(DutiesEvent.reportReturned(event), header)
          sink.fold(ReportsEvent.reportReturned(event), header)
        case .reportSubmitted:
          let event = reportSubmitted[index]
          sink.fold(DutiesEvent.reportSubmitted(event), header)
          sink.fold(ReportsEvent.reportSubmitted(event), header)
        case .revolvingCapitalMoved:
          let event = revolvingCapitalMoved[index]
          sink.fold(FundsEvent.revolvingCapitalMoved(event), header)
        case .settingChanged:
          let event = settingChanged[index]
          sink.fold(UnitsEvent.settingChanged(event), header)
          sink.fold(HouseholdsEvent.settingChanged(event), header)
          sink.fold(DutiesEvent.settingChanged(event), header)
          sink.fold(AccessEvent.settingChanged(event), header)
        case .standardAdopted:
          let event = standardAdopted[index]
          sink.fold(PovertyEvent.standardAdopted(event), header)
          sink.fold(HouseholdsEvent.standardAdopted(event), header)
          sink.fold(TargetsEvent.standardAdopted(event), header)
        case .supportEligibilityConfirmed:
          let event = supportEligibilityConfirmed[index]
          sink.fold(TargetsEvent.supportEligibilityConfirmed(event), header)
          sink.fold(SupportEvent.supportEligibilityConfirmed(event), header)
          sink.fold(CreditEvent.supportEligibilityConfirmed(event), header)
        case .supportGranted:
          let event = supportGranted[index]
          sink.fold(HouseholdsEvent.supportGranted(event), header)
          sink.fold(TargetsEvent.supportGranted(event), header)
          sink.fold(FundsEvent.supportGranted(event), header)
          sink.fold(SupportEvent.supportGranted(event), header)
        case .supportHelperCommitted:
          let event = supportHelperCommitted[index]
          sink.fold(SupportEvent.supportHelperCommitted(event), header)
        case .unitClassificationEnded:
          let event = unitClassificationEnded[index]
          sink.fold(UnitsEvent.unitClassificationEnded(event), header)
          sink.fold(PovertyEvent.unitClassificationEnded(event), header)
          sink.fold(TargetsEvent.unitClassificationEnded(event), header)
        case .unitClassificationGranted:
          let event = unitClassificationGranted[index]
          sink.fold(UnitsEvent.unitClassificationGranted(event), header)
          sink.fold(PovertyEvent.unitClassificationGranted(event), header)
          sink.fold(TargetsEvent.unitClassificationGranted(event), header)
        case .unitDissolved:
          let event = unitDissolved[index]
          sink.fold(UnitsEvent.unitDissolved(event), header)
          sink.fold(DutiesEvent.unitDissolved(event), header)
        case .unitRegistered:
          let event = unitRegistered[index]
          sink.fold(UnitsEvent.unitRegistered(event), header)
          sink.fold(PovertyEvent.unitRegistered(event), header)
          sink.fold(DutiesEvent.unitRegistered(event), header)
        case .unitRenamed:
          let event = unitRenamed[index]
          sink.fold(UnitsEvent.unitRenamed(event), header)
        case .unitReparented:
          let event = unitReparented[index]
          sink.fold(UnitsEvent.unitReparented(event), header)
          sink.fold(PovertyEvent.unitReparented(event), header)
        case .unitSucceeded:
          let event = unitSucceeded[index]
          sink.fold(UnitsEvent.unitSucceeded(event), header)
          sink.fold(PovertyEvent.unitSucceeded(event), header)
          sink.fold(HouseholdsEvent.unitSucceeded(event), header)
          sink.fold(TargetsEvent.unitSucceeded(event), header)
          sink.fold(DutiesEvent.unitSucceeded(event), header)
        case .entryCorrected, .entryCorrectionProposed, .entryVoided, .keyRotated, .ledgerRestored, .personalDataErased, .witnessEnrolled: break
      }
    }
  }

  package mutating func removeAll() {
    headers.removeAll(keepingCapacity: true)
    if !accessGranted.isEmpty { accessGranted.removeAll(keepingCapacity: true) }
    if !accessRevoked.isEmpty { accessRevoked.removeAll(keepingCapacity: true) }
    if !activityHeld.isEmpty { activityHeld.removeAll(keepingCapacity: true) }
    if !awardGranted.isEmpty { awardGranted.removeAll(keepingCapacity: true) }
    if !awardPaid.isEmpty { awardPaid.removeAll(keepingCapacity: true) }
    if !awardRecovered.isEmpty { awardRecovered.removeAll(keepingCapacity: true) }
    if !awardRevoked.isEmpty { awardRevoked.removeAll(keepingCapacity: true) }
    if !baseSalarySet.isEmpty { baseSalarySet.removeAll(keepingCapacity: true) }
    if !blockMembershipChanged.isEmpty { blockMembershipChanged.removeAll(keepingCapacity: true) }
    if !budgetAllocated.isEmpty { budgetAllocated.removeAll(keepingCapacity: true) }
    if !budgetRequested.isEmpty { budgetRequested.removeAll(keepingCapacity: true) }
    if !budgetSettled.isEmpty { budgetSettled.removeAll(keepingCapacity: true) }
    if !communicationPublished.isEmpty { communicationPublished.removeAll(keepingCapacity: true) }
    if !complaintReceived.isEmpty { complaintReceived.removeAll(keepingCapacity: true) }
    if !complaintResolved.isEmpty { complaintResolved.removeAll(keepingCapacity: true) }
    if !contestSubjectRegistered.isEmpty { contestSubjectRegistered.removeAll(keepingCapacity: true) }
    if !contributionRecorded.isEmpty { contributionRecorded.removeAll(keepingCapacity: true) }
    if !creditLoanDisbursed.isEmpty { creditLoanDisbursed.removeAll(keepingCapacity: true) }
    if !creditRepaymentRecorded.isEmpty { creditRepaymentRecorded.removeAll(keepingCapacity: true) }
    if !creditUseChecked.isEmpty { creditUseChecked.removeAll(keepingCapacity: true) }
    if !documentStored.isEmpty { documentStored.removeAll(keepingCapacity: true) }
    if !dutyExtended.isEmpty { dutyExtended.removeAll(keepingCapacity: true) }
    if !dutyFulfilled.isEmpty { dutyFulfilled.removeAll(keepingCapacity: true) }
    if !exemplarIdentified.isEmpty { exemplarIdentified.removeAll(keepingCapacity: true) }
    if !figureCertified.isEmpty { figureCertified.removeAll(keepingCapacity: true) }
    if !figureDisputed.isEmpty { figureDisputed.removeAll(keepingCapacity: true) }
    if !figurePublished.isEmpty { figurePublished.removeAll(keepingCapacity: true) }
    if !guidanceIssued.isEmpty { guidanceIssued.removeAll(keepingCapacity: true) }
    if !householdEnteredNearPoverty.isEmpty { householdEnteredNearPoverty.removeAll(keepingCapacity: true) }
    if !householdEnteredPoverty.isEmpty { householdEnteredPoverty.removeAll(keepingCapacity: true) }
    if !householdExitedNearPoverty.isEmpty { householdExitedNearPoverty.removeAll(keepingCapacity: true) }
    if !householdExitedPoverty.isEmpty { householdExitedPoverty.removeAll(keepingCapacity: true) }
    if !householdLeftArea.isEmpty { householdLeftArea.removeAll(keepingCapacity: true) }
    if !householdLivingStandardRated.isEmpty { householdLivingStandardRated.removeAll(keepingCapacity: true) }
    if !householdMerged.isEmpty { householdMerged.removeAll(keepingCapacity: true) }
    if !householdMoved.isEmpty { householdMoved.removeAll(keepingCapacity: true) }
    if !householdPledgedExit.isEmpty { householdPledgedExit.removeAll(keepingCapacity: true) }
    if !householdProfileAssessed.isEmpty { householdProfileAssessed.removeAll(keepingCapacity: true) }
    if !householdRegistered.isEmpty { householdRegistered.removeAll(keepingCapacity: true) }
    if !householdSplit.isEmpty { householdSplit.removeAll(keepingCapacity: true) }
    if !importDeclared.isEmpty { importDeclared.removeAll(keepingCapacity: true) }
    if !incomeMeasured.isEmpty { incomeMeasured.removeAll(keepingCapacity: true) }
    if !initiativeRecognised.isEmpty { initiativeRecognised.removeAll(keepingCapacity: true) }
    if !inspectionFindingClosed.isEmpty { inspectionFindingClosed.removeAll(keepingCapacity: true) }
    if !inspectionFindingRecorded.isEmpty { inspectionFindingRecorded.removeAll(keepingCapacity: true) }
    if !inspectionHeld.isEmpty { inspectionHeld.removeAll(keepingCapacity: true) }
    if !inspectionHouseholdChecked.isEmpty { inspectionHouseholdChecked.removeAll(keepingCapacity: true) }
    if !inspectionPlanned.isEmpty { inspectionPlanned.removeAll(keepingCapacity: true) }
    if !inspectionSampleAnnounced.isEmpty { inspectionSampleAnnounced.removeAll(keepingCapacity: true) }
    if !inspectionSampleDrawn.isEmpty { inspectionSampleDrawn.removeAll(keepingCapacity: true) }
    if !ledgerOpened.isEmpty { ledgerOpened.removeAll(keepingCapacity: true) }
    if !modelStarted.isEmpty { modelStarted.removeAll(keepingCapacity: true) }
    if !movementReviewHeld.isEmpty { movementReviewHeld.removeAll(keepingCapacity: true) }
    if !movementLaunched.isEmpty { movementLaunched.removeAll(keepingCapacity: true) }
    if !movementRegistered.isEmpty { movementRegistered.removeAll(keepingCapacity: true) }
    if !nominationAppraised.isEmpty { nominationAppraised.removeAll(keepingCapacity: true) }
    if !nominationApproved.isEmpty { nominationApproved.removeAll(keepingCapacity: true) }
    if !nominationCouncilVoted.isEmpty { nominationCouncilVoted.removeAll(keepingCapacity: true) }
    if !nominationCriterionAttested.isEmpty { nominationCriterionAttested.removeAll(keepingCapacity: true) }
    if !nominationForwarded.isEmpty { nominationForwarded.removeAll(keepingCapacity: true) }
    if !nominationRejected.isEmpty { nominationRejected.removeAll(keepingCapacity: true) }
    if !nominationReturned.isEmpty { nominationReturned.removeAll(keepingCapacity: true) }
    if !nominationSelected.isEmpty { nominationSelected.removeAll(keepingCapacity: true) }
    if !nominationSubmitted.isEmpty { nominationSubmitted.removeAll(keepingCapacity: true) }
    if !participantDisciplineRecorded.isEmpty { participantDisciplineRecorded.removeAll(keepingCapacity: true) }
    if !participantRegistered.isEmpty { participantRegistered.removeAll(keepingCapacity: true) }
    if !planAmendmentDecided.isEmpty { planAmendmentDecided.removeAll(keepingCapacity: true) }
    if !planAmendmentProposed.isEmpty { planAmendmentProposed.removeAll(keepingCapacity: true) }
    if !planAmendmentRuleSet.isEmpty { planAmendmentRuleSet.removeAll(keepingCapacity: true) }
    if !planAwardConditionSet.isEmpty { planAwardConditionSet.removeAll(keepingCapacity: true) }
    if !planAwardRuleSet.isEmpty { planAwardRuleSet.removeAll(keepingCapacity: true) }
    if !planComplaintRuleSet.isEmpty { planComplaintRuleSet.removeAll(keepingCapacity: true) }
    if !planContentSet.isEmpty { planContentSet.removeAll(keepingCapacity: true) }
    if !planCriterionSet.isEmpty { planCriterionSet.removeAll(keepingCapacity: true) }
    if !planDocumentCited.isEmpty { planDocumentCited.removeAll(keepingCapacity: true) }
    if !planDossierSet.isEmpty { planDossierSet.removeAll(keepingCapacity: true) }
    if !planDutyAssigned.isEmpty { planDutyAssigned.removeAll(keepingCapacity: true) }
    if !planFundingRuleSet.isEmpty { planFundingRuleSet.removeAll(keepingCapacity: true) }
    if !planIssued.isEmpty { planIssued.removeAll(keepingCapacity: true) }
    if !planMilestoneSet.isEmpty { planMilestoneSet.removeAll(keepingCapacity: true) }
    if !planMovementLinked.isEmpty { planMovementLinked.removeAll(keepingCapacity: true) }
    if !planObligationSet.isEmpty { planObligationSet.removeAll(keepingCapacity: true) }
    if !planPurposeStated.isEmpty { planPurposeStated.removeAll(keepingCapacity: true) }
    if !planReadingNoted.isEmpty { planReadingNoted.removeAll(keepingCapacity: true) }
    if !planRoleAssigned.isEmpty { planRoleAssigned.removeAll(keepingCapacity: true) }
    if !planRouteSet.isEmpty { planRouteSet.removeAll(keepingCapacity: true) }
    if !planStandardNamed.isEmpty { planStandardNamed.removeAll(keepingCapacity: true) }
    if !planStepSet.isEmpty { planStepSet.removeAll(keepingCapacity: true) }
    if !planSubjectKindSet.isEmpty { planSubjectKindSet.removeAll(keepingCapacity: true) }
    if !planTargetAssigned.isEmpty { planTargetAssigned.removeAll(keepingCapacity: true) }
    if !planTargetSet.isEmpty { planTargetSet.removeAll(keepingCapacity: true) }
    if !povertyReviewListPublished.isEmpty { povertyReviewListPublished.removeAll(keepingCapacity: true) }
    if !povertyReviewResultApproved.isEmpty { povertyReviewResultApproved.removeAll(keepingCapacity: true) }
    if !povertyReviewResultSubmitted.isEmpty { povertyReviewResultSubmitted.removeAll(keepingCapacity: true) }
    if !prizeSet.isEmpty { prizeSet.removeAll(keepingCapacity: true) }
    if !reportConsolidated.isEmpty { reportConsolidated.removeAll(keepingCapacity: true) }
    if !reportReminderSent.isEmpty { reportReminderSent.removeAll(keepingCapacity: true) }
    if !reportReturned.isEmpty { reportReturned.removeAll(keepingCapacity: true) }
    if !reportSubmitted.isEmpty { reportSubmitted.removeAll(keepingCapacity: true) }
    if !revolvingCapitalMoved.isEmpty { revolvingCapitalMoved.removeAll(keepingCapacity: true) }
    if !settingChanged.isEmpty { settingChanged.removeAll(keepingCapacity: true) }
    if !standardAdopted.isEmpty { standardAdopted.removeAll(keepingCapacity: true) }
    if !supportEligibilityConfirmed.isEmpty { supportEligibilityConfirmed.removeAll(keepingCapacity: true) }
    if !supportGranted.isEmpty { supportGranted.removeAll(keepingCapacity: true) }
    if !supportHelperCommitted.isEmpty { supportHelperCommitted.removeAll(keepingCapacity: true) }
    if !unitClassificationEnded.isEmpty { unitClassificationEnded.removeAll(keepingCapacity: true) }
    if !unitClassificationGranted.isEmpty { unitClassificationGranted.removeAll(keepingCapacity: true) }
    if !unitDissolved.isEmpty { unitDissolved.removeAll(keepingCapacity: true) }
    if !unitRegistered.isEmpty { unitRegistered.removeAll(keepingCapacity: true) }
    if !unitRenamed.isEmpty { unitRenamed.removeAll(keepingCapacity: true) }
    if !unitReparented.isEmpty { unitReparented.removeAll(keepingCapacity: true) }
    if !unitSucceeded.isEmpty { unitSucceeded.removeAll(keepingCapacity: true) }
  }
}
