// swift-format-ignore-file
// Written by CatalogCompiler from events/catalog; change the catalogue, not this file.
//
// The events of each projection that is built, and the one place that hands them out.

/// The events that feed `units`.
package enum UnitsEvent: Sendable {
  case blockMembershipChanged(BlockMembershipChanged)
  case ledgerOpened(LedgerOpened)
  case participantRegistered(ParticipantRegistered)
  case settingChanged(SettingChanged)
  case unitClassificationEnded(UnitClassificationEnded)
  case unitClassificationGranted(UnitClassificationGranted)
  case unitDissolved(UnitDissolved)
  case unitRegistered(UnitRegistered)
  case unitRenamed(UnitRenamed)
  case unitReparented(UnitReparented)
  case unitSucceeded(UnitSucceeded)
}

/// The events that feed `plans`.
package enum PlansEvent: Sendable {
  case contestSubjectRegistered(ContestSubjectRegistered)
  case documentStored(DocumentStored)
  case guidanceIssued(GuidanceIssued)
  case movementLaunched(MovementLaunched)
  case movementRegistered(MovementRegistered)
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
}

/// The events that feed `poverty`.
package enum PovertyEvent: Sendable {
  case figurePublished(FigurePublished)
  case householdEnteredNearPoverty(HouseholdEnteredNearPoverty)
  case householdEnteredPoverty(HouseholdEnteredPoverty)
  case householdExitedNearPoverty(HouseholdExitedNearPoverty)
  case householdExitedPoverty(HouseholdExitedPoverty)
  case householdLeftArea(HouseholdLeftArea)
  case householdMerged(HouseholdMerged)
  case householdMoved(HouseholdMoved)
  case householdProfileAssessed(HouseholdProfileAssessed)
  case householdRegistered(HouseholdRegistered)
  case householdSplit(HouseholdSplit)
  case povertyReviewListPublished(PovertyReviewListPublished)
  case povertyReviewResultApproved(PovertyReviewResultApproved)
  case povertyReviewResultSubmitted(PovertyReviewResultSubmitted)
  case standardAdopted(StandardAdopted)
  case unitClassificationEnded(UnitClassificationEnded)
  case unitClassificationGranted(UnitClassificationGranted)
  case unitRegistered(UnitRegistered)
  case unitReparented(UnitReparented)
  case unitSucceeded(UnitSucceeded)
}

/// The events that feed `households`.
package enum HouseholdsEvent: Sendable {
  case creditLoanDisbursed(CreditLoanDisbursed)
  case creditRepaymentRecorded(CreditRepaymentRecorded)
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
  case povertyReviewListPublished(PovertyReviewListPublished)
  case settingChanged(SettingChanged)
  case standardAdopted(StandardAdopted)
  case supportGranted(SupportGranted)
  case unitSucceeded(UnitSucceeded)
}

/// The events that feed `targets`.
package enum TargetsEvent: Sendable {
  case creditLoanDisbursed(CreditLoanDisbursed)
  case figurePublished(FigurePublished)
  case incomeMeasured(IncomeMeasured)
  case planAmendmentDecided(PlanAmendmentDecided)
  case planTargetAssigned(PlanTargetAssigned)
  case planTargetSet(PlanTargetSet)
  case standardAdopted(StandardAdopted)
  case supportEligibilityConfirmed(SupportEligibilityConfirmed)
  case supportGranted(SupportGranted)
  case unitClassificationEnded(UnitClassificationEnded)
  case unitClassificationGranted(UnitClassificationGranted)
  case unitSucceeded(UnitSucceeded)
}

/// The events that feed `duties`.
package enum DutiesEvent: Sendable {
  case activityHeld(ActivityHeld)
  case budgetRequested(BudgetRequested)
  case communicationPublished(CommunicationPublished)
  case dutyExtended(DutyExtended)
  case dutyFulfilled(DutyFulfilled)
  case guidanceIssued(GuidanceIssued)
  case importDeclared(ImportDeclared)
  case inspectionHeld(InspectionHeld)
  case inspectionPlanned(InspectionPlanned)
  case movementReviewHeld(MovementReviewHeld)
  case movementLaunched(MovementLaunched)
  case planAmendmentDecided(PlanAmendmentDecided)
  case planDutyAssigned(PlanDutyAssigned)
  case planIssued(PlanIssued)
  case planMilestoneSet(PlanMilestoneSet)
  case reportConsolidated(ReportConsolidated)
  case reportReminderSent(ReportReminderSent)
  case reportReturned(ReportReturned)
  case reportSubmitted(ReportSubmitted)
  case settingChanged(SettingChanged)
  case unitDissolved(UnitDissolved)
  case unitRegistered(UnitRegistered)
  case unitSucceeded(UnitSucceeded)
}

/// The events that feed `reports`.
package enum ReportsEvent: Sendable {
  case figureCertified(FigureCertified)
  case figureDisputed(FigureDisputed)
  case povertyReviewResultSubmitted(PovertyReviewResultSubmitted)
  case reportConsolidated(ReportConsolidated)
  case reportReturned(ReportReturned)
  case reportSubmitted(ReportSubmitted)
}

/// The events that feed `nominations`.
package enum NominationsEvent: Sendable {
  case awardGranted(AwardGranted)
  case blockMembershipChanged(BlockMembershipChanged)
  case contributionRecorded(ContributionRecorded)
  case guidanceIssued(GuidanceIssued)
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
  case planAmendmentDecided(PlanAmendmentDecided)
  case planAwardConditionSet(PlanAwardConditionSet)
  case planAwardRuleSet(PlanAwardRuleSet)
  case planDossierSet(PlanDossierSet)
  case planRouteSet(PlanRouteSet)
  case planStepSet(PlanStepSet)
}

/// The events that feed `awards`.
package enum AwardsEvent: Sendable {
  case awardGranted(AwardGranted)
  case awardPaid(AwardPaid)
  case awardRecovered(AwardRecovered)
  case awardRevoked(AwardRevoked)
  case baseSalarySet(BaseSalarySet)
  case nominationApproved(NominationApproved)
  case nominationSubmitted(NominationSubmitted)
  case prizeSet(PrizeSet)
}

/// The events that feed `contributions`.
package enum ContributionsEvent: Sendable {
  case awardGranted(AwardGranted)
  case awardRevoked(AwardRevoked)
  case contributionRecorded(ContributionRecorded)
  case nominationApproved(NominationApproved)
}

/// The events that feed `funds`.
package enum FundsEvent: Sendable {
  case awardPaid(AwardPaid)
  case awardRecovered(AwardRecovered)
  case budgetAllocated(BudgetAllocated)
  case budgetRequested(BudgetRequested)
  case budgetSettled(BudgetSettled)
  case contributionRecorded(ContributionRecorded)
  case planFundingRuleSet(PlanFundingRuleSet)
  case revolvingCapitalMoved(RevolvingCapitalMoved)
  case supportGranted(SupportGranted)
}

/// The events that feed `support`.
package enum SupportEvent: Sendable {
  case creditLoanDisbursed(CreditLoanDisbursed)
  case householdProfileAssessed(HouseholdProfileAssessed)
  case supportEligibilityConfirmed(SupportEligibilityConfirmed)
  case supportGranted(SupportGranted)
  case supportHelperCommitted(SupportHelperCommitted)
}

/// The events that feed `credit`.
package enum CreditEvent: Sendable {
  case creditLoanDisbursed(CreditLoanDisbursed)
  case creditRepaymentRecorded(CreditRepaymentRecorded)
  case creditUseChecked(CreditUseChecked)
  case supportEligibilityConfirmed(SupportEligibilityConfirmed)
}

/// The events that feed `inspections`.
package enum InspectionsEvent: Sendable {
  case complaintReceived(ComplaintReceived)
  case complaintResolved(ComplaintResolved)
  case figureCertified(FigureCertified)
  case figureDisputed(FigureDisputed)
  case inspectionFindingClosed(InspectionFindingClosed)
  case inspectionFindingRecorded(InspectionFindingRecorded)
  case inspectionHeld(InspectionHeld)
  case inspectionHouseholdChecked(InspectionHouseholdChecked)
  case inspectionPlanned(InspectionPlanned)
  case inspectionSampleAnnounced(InspectionSampleAnnounced)
  case inspectionSampleDrawn(InspectionSampleDrawn)
  case planComplaintRuleSet(PlanComplaintRuleSet)
}

/// The events that feed `access`.
package enum AccessEvent: Sendable {
  case accessGranted(AccessGranted)
  case accessRevoked(AccessRevoked)
  case importDeclared(ImportDeclared)
  case ledgerOpened(LedgerOpened)
  case settingChanged(SettingChanged)
}

/// The events that feed `models`.
package enum ModelsEvent: Sendable {
  case exemplarIdentified(ExemplarIdentified)
  case initiativeRecognised(InitiativeRecognised)
  case modelStarted(ModelStarted)
}

/// The events that feed `communication`.
package enum CommunicationEvent: Sendable {
  case activityHeld(ActivityHeld)
  case communicationPublished(CommunicationPublished)
  case exemplarIdentified(ExemplarIdentified)
}

/// What events are folded into: a fold for each projection.
package protocol EventSink {
  /// The ids that decoding meets are interned here.
  var symbols: Symbols { get set }
  mutating func fold(_ event: UnitsEvent, _ header: EntryHeader)
  mutating func fold(_ event: PlansEvent, _ header: EntryHeader)
  mutating func fold(_ event: PovertyEvent, _ header: EntryHeader)
  mutating func fold(_ event: HouseholdsEvent, _ header: EntryHeader)
  mutating func fold(_ event: TargetsEvent, _ header: EntryHeader)
  mutating func fold(_ event: DutiesEvent, _ header: EntryHeader)
  mutating func fold(_ event: ReportsEvent, _ header: EntryHeader)
  mutating func fold(_ event: NominationsEvent, _ header: EntryHeader)
  mutating func fold(_ event: AwardsEvent, _ header: EntryHeader)
  mutating func fold(_ event: ContributionsEvent, _ header: EntryHeader)
  mutating func fold(_ event: FundsEvent, _ header: EntryHeader)
  mutating func fold(_ event: SupportEvent, _ header: EntryHeader)
  mutating func fold(_ event: CreditEvent, _ header: EntryHeader)
  mutating func fold(_ event: InspectionsEvent, _ header: EntryHeader)
  mutating func fold(_ event: AccessEvent, _ header: EntryHeader)
  mutating func fold(_ event: ModelsEvent, _ header: EntryHeader)
  mutating func fold(_ event: CommunicationEvent, _ header: EntryHeader)
}

/// Decodes a payload once and hands it to each projection that its type feeds.
package func decodeAndDispatch<Sink: EventSink>(
  _ header: EntryHeader, _ cursor: inout PayloadCursor, into sink: inout Sink
) throws(PayloadFault) {
  switch header.type {
    case .accessGranted: try decodeAccessGranted(header, &cursor, into: &sink)
    case .accessRevoked: try decodeAccessRevoked(header, &cursor, into: &sink)
    case .activityHeld: try decodeActivityHeld(header, &cursor, into: &sink)
    case .awardGranted: try decodeAwardGranted(header, &cursor, into: &sink)
    case .awardPaid: try decodeAwardPaid(header, &cursor, into: &sink)
    case .awardRecovered: try decodeAwardRecovered(header, &cursor, into: &sink)
    case .awardRevoked: try decodeAwardRevoked(header, &cursor, into: &sink)
    case .baseSalarySet: try decodeBaseSalarySet(header, &cursor, into: &sink)
    case .blockMembershipChanged: try decodeBlockMembershipChanged(header, &cursor, into: &sink)
    case .budgetAllocated: try decodeBudgetAllocated(header, &cursor, into: &sink)
    case .budgetRequested: try decodeBudgetRequested(header, &cursor, into: &sink)
    case .budgetSettled: try decodeBudgetSettled(header, &cursor, into: &sink)
    case .communicationPublished: try decodeCommunicationPublished(header, &cursor, into: &sink)
    case .complaintReceived: try decodeComplaintReceived(header, &cursor, into: &sink)
    case .complaintResolved: try decodeComplaintResolved(header, &cursor, into: &sink)
    case .contestSubjectRegistered: try decodeContestSubjectRegistered(header, &cursor, into: &sink)
    case .contributionRecorded: try decodeContributionRecorded(header, &cursor, into: &sink)
    case .creditLoanDisbursed: try decodeCreditLoanDisbursed(header, &cursor, into: &sink)
    case .creditRepaymentRecorded: try decodeCreditRepaymentRecorded(header, &cursor, into: &sink)
    case .creditUseChecked: try decodeCreditUseChecked(header, &cursor, into: &sink)
    case .documentStored: try decodeDocumentStored(header, &cursor, into: &sink)
    case .dutyExtended: try decodeDutyExtended(header, &cursor, into: &sink)
    case .dutyFulfilled: try decodeDutyFulfilled(header, &cursor, into: &sink)
    case .entryCorrected:
      _ = try EntryCorrected(&cursor, &sink.symbols)
      try cursor.finish()
    case .entryCorrectionProposed:
      _ = try EntryCorrectionProposed(&cursor, &sink.symbols)
      try cursor.finish()
    case .entryVoided:
      _ = try EntryVoided(&cursor, &sink.symbols)
      try cursor.finish()
    case .exemplarIdentified: try decodeExemplarIdentified(header, &cursor, into: &sink)
    case .figureCertified: try decodeFigureCertified(header, &cursor, into: &sink)
    case .figureDisputed: try decodeFigureDisputed(header, &cursor, into: &sink)
    case .figurePublished: try decodeFigurePublished(header, &cursor, into: &sink)
    case .guidanceIssued: try decodeGuidanceIssued(header, &cursor, into: &sink)
    case .householdEnteredNearPoverty: try decodeHouseholdEnteredNearPoverty(header, &cursor, into: &sink)
    case .householdEnteredPoverty: try decodeHouseholdEnteredPoverty(header, &cursor, into: &sink)
    case .householdExitedNearPoverty: try decodeHouseholdExitedNearPoverty(header, &cursor, into: &sink)
    case .householdExitedPoverty: try decodeHouseholdExitedPoverty(header, &cursor, into: &sink)
    case .householdLeftArea: try decodeHouseholdLeftArea(header, &cursor, into: &sink)
    case .householdLivingStandardRated: try decodeHouseholdLivingStandardRated(header, &cursor, into: &sink)
    case .householdMerged: try decodeHouseholdMerged(header, &cursor, into: &sink)
    case .householdMoved: try decodeHouseholdMoved(header, &cursor, into: &sink)
    case .householdPledgedExit: try decodeHouseholdPledgedExit(header, &cursor, into: &sink)
    case .householdProfileAssessed: try decodeHouseholdProfileAssessed(header, &cursor, into: &sink)
    case .householdRegistered: try decodeHouseholdRegistered(header, &cursor, into: &sink)
    case .householdSplit: try decodeHouseholdSplit(header, &cursor, into: &sink)
    case .importDeclared: try decodeImportDeclared(header, &cursor, into: &sink)
    case .incomeMeasured: try decodeIncomeMeasured(header, &cursor, into: &sink)
    case .initiativeRecognised: try decodeInitiativeRecognised(header, &cursor, into: &sink)
    case .inspectionFindingClosed: try decodeInspectionFindingClosed(header, &cursor, into: &sink)
    case .inspectionFindingRecorded: try decodeInspectionFindingRecorded(header, &cursor, into: &sink)
    case .inspectionHeld: try decodeInspectionHeld(header, &cursor, into: &sink)
    case .inspectionHouseholdChecked: try decodeInspectionHouseholdChecked(header, &cursor, into: &sink)
    case .inspectionPlanned: try decodeInspectionPlanned(header, &cursor, into: &sink)
    case .inspectionSampleAnnounced: try decodeInspectionSampleAnnounced(header, &cursor, into: &sink)
    case .inspectionSampleDrawn: try decodeInspectionSampleDrawn(header, &cursor, into: &sink)
    case .keyRotated:
      _ = try KeyRotated(&cursor, &sink.symbols)
      try cursor.finish()
    case .ledgerOpened: try decodeLedgerOpened(header, &cursor, into: &sink)
    case .ledgerRestored:
      _ = try LedgerRestored(&cursor, &sink.symbols)
      try cursor.finish()
    case .modelStarted: try decodeModelStarted(header, &cursor, into: &sink)
    case .movementReviewHeld: try decodeMovementReviewHeld(header, &cursor, into: &sink)
    case .movementLaunched: try decodeMovementLaunched(header, &cursor, into: &sink)
    case .movementRegistered: try decodeMovementRegistered(header, &cursor, into: &sink)
    case .nominationAppraised: try decodeNominationAppraised(header, &cursor, into: &sink)
    case .nominationApproved: try decodeNominationApproved(header, &cursor, into: &sink)
    case .nominationCouncilVoted: try decodeNominationCouncilVoted(header, &cursor, into: &sink)
    case .nominationCriterionAttested: try decodeNominationCriterionAttested(header, &cursor, into: &sink)
    case .nominationForwarded: try decodeNominationForwarded(header, &cursor, into: &sink)
    case .nominationRejected: try decodeNominationRejected(header, &cursor, into: &sink)
    case .nominationReturned: try decodeNominationReturned(header, &cursor, into: &sink)
    case .nominationSelected: try decodeNominationSelected(header, &cursor, into: &sink)
    case .nominationSubmitted: try decodeNominationSubmitted(header, &cursor, into: &sink)
    case .participantDisciplineRecorded: try decodeParticipantDisciplineRecorded(header, &cursor, into: &sink)
    case .participantRegistered: try decodeParticipantRegistered(header, &cursor, into: &sink)
    case .personalDataErased:
      _ = try PersonalDataErased(&cursor, &sink.symbols)
      try cursor.finish()
    case .planAmendmentDecided: try decodePlanAmendmentDecided(header, &cursor, into: &sink)
    case .planAmendmentProposed: try decodePlanAmendmentProposed(header, &cursor, into: &sink)
    case .planAmendmentRuleSet: try decodePlanAmendmentRuleSet(header, &cursor, into: &sink)
    case .planAwardConditionSet: try decodePlanAwardConditionSet(header, &cursor, into: &sink)
    case .planAwardRuleSet: try decodePlanAwardRuleSet(header, &cursor, into: &sink)
    case .planComplaintRuleSet: try decodePlanComplaintRuleSet(header, &cursor, into: &sink)
    case .planContentSet: try decodePlanContentSet(header, &cursor, into: &sink)
    case .planCriterionSet: try decodePlanCriterionSet(header, &cursor, into: &sink)
    case .planDocumentCited: try decodePlanDocumentCited(header, &cursor, into: &sink)
    case .planDossierSet: try decodePlanDossierSet(header, &cursor, into: &sink)
    case .planDutyAssigned: try decodePlanDutyAssigned(header, &cursor, into: &sink)
    case .planFundingRuleSet: try decodePlanFundingRuleSet(header, &cursor, into: &sink)
    case .planIssued: try decodePlanIssued(header, &cursor, into: &sink)
    case .planMilestoneSet: try decodePlanMilestoneSet(header, &cursor, into: &sink)
    case .planMovementLinked: try decodePlanMovementLinked(header, &cursor, into: &sink)
    case .planObligationSet: try decodePlanObligationSet(header, &cursor, into: &sink)
    case .planPurposeStated: try decodePlanPurposeStated(header, &cursor, into: &sink)
    case .planReadingNoted: try decodePlanReadingNoted(header, &cursor, into: &sink)
    case .planRoleAssigned: try decodePlanRoleAssigned(header, &cursor, into: &sink)
    case .planRouteSet: try decodePlanRouteSet(header, &cursor, into: &sink)
    case .planStandardNamed: try decodePlanStandardNamed(header, &cursor, into: &sink)
    case .planStepSet: try decodePlanStepSet(header, &cursor, into: &sink)
    case .planSubjectKindSet: try decodePlanSubjectKindSet(header, &cursor, into: &sink)
    case .planTargetAssigned: try decodePlanTargetAssigned(header, &cursor, into: &sink)
    case .planTargetSet: try decodePlanTargetSet(header, &cursor, into: &sink)
    case .povertyReviewListPublished: try decodePovertyReviewListPublished(header, &cursor, into: &sink)
    case .povertyReviewResultApproved: try decodePovertyReviewResultApproved(header, &cursor, into: &sink)
    case .povertyReviewResultSubmitted: try decodePovertyReviewResultSubmitted(header, &cursor, into: &sink)
    case .prizeSet: try decodePrizeSet(header, &cursor, into: &sink)
    case .reportConsolidated: try decodeReportConsolidated(header, &cursor, into: &sink)
    case .reportReminderSent: try decodeReportReminderSent(header, &cursor, into: &sink)
    case .reportReturned: try decodeReportReturned(header, &cursor, into: &sink)
    case .reportSubmitted: try decodeReportSubmitted(header, &cursor, into: &sink)
    case .revolvingCapitalMoved: try decodeRevolvingCapitalMoved(header, &cursor, into: &sink)
    case .settingChanged: try decodeSettingChanged(header, &cursor, into: &sink)
    case .standardAdopted: try decodeStandardAdopted(header, &cursor, into: &sink)
    case .supportEligibilityConfirmed: try decodeSupportEligibilityConfirmed(header, &cursor, into: &sink)
    case .supportGranted: try decodeSupportGranted(header, &cursor, into: &sink)
    case .supportHelperCommitted: try decodeSupportHelperCommitted(header, &cursor, into: &sink)
    case .unitClassificationEnded: try decodeUnitClassificationEnded(header, &cursor, into: &sink)
    case .unitClassificationGranted: try decodeUnitClassificationGranted(header, &cursor, into: &sink)
    case .unitDissolved: try decodeUnitDissolved(header, &cursor, into: &sink)
    case .unitRegistered: try decodeUnitRegistered(header, &cursor, into: &sink)
    case .unitRenamed: try decodeUnitRenamed(header, &cursor, into: &sink)
    case .unitReparented: try decodeUnitReparented(header, &cursor, into: &sink)
    case .unitSucceeded: try decodeUnitSucceeded(header, &cursor, into: &sink)
    case .witnessEnrolled:
      _ = try WitnessEnrolled(&cursor, &sink.symbols)
      try cursor.finish()
  }
}

/// Hands an event that was decoded before to each projection that its type feeds.
package func dispatch<Sink: EventSink>(_ event: Event, _ header: EntryHeader, into sink: inout Sink) {
  switch event {
    case .accessGranted(let event):
      sink.fold(AccessEvent.accessGranted(event), header)
    case .accessRevoked(let event):
      sink.fold(AccessEvent.accessRevoked(event), header)
    case .activityHeld(let event):
      sink.fold(DutiesEvent.activityHeld(event), header)
      sink.fold(CommunicationEvent.activityHeld(event), header)
    case .awardGranted(let event):
      sink.fold(NominationsEvent.awardGranted(event), header)
      sink.fold(AwardsEvent.awardGranted(event), header)
      sink.fold(ContributionsEvent.awardGranted(event), header)
    case .awardPaid(let event):
      sink.fold(AwardsEvent.awardPaid(event), header)
      sink.fold(FundsEvent.awardPaid(event), header)
    case .awardRecovered(let event):
      sink.fold(AwardsEvent.awardRecovered(event), header)
      sink.fold(FundsEvent.awardRecovered(event), header)
    case .awardRevoked(let event):
      sink.fold(AwardsEvent.awardRevoked(event), header)
      sink.fold(ContributionsEvent.awardRevoked(event), header)
    case .baseSalarySet(let event):
      sink.fold(AwardsEvent.baseSalarySet(event), header)
    case .blockMembershipChanged(let event):
      sink.fold(UnitsEvent.blockMembershipChanged(event), header)
      sink.fold(NominationsEvent.blockMembershipChanged(event), header)
    case .budgetAllocated(let event):
      sink.fold(FundsEvent.budgetAllocated(event), header)
    case .budgetRequested(let event):
      sink.fold(DutiesEvent.budgetRequested(event), header)
      sink.fold(FundsEvent.budgetRequested(event), header)
    case .budgetSettled(let event):
      sink.fold(FundsEvent.budgetSettled(event), header)
    case .communicationPublished(let event):
      sink.fold(DutiesEvent.communicationPublished(event), header)
      sink.fold(CommunicationEvent.communicationPublished(event), header)
    case .complaintReceived(let event):
      sink.fold(InspectionsEvent.complaintReceived(event), header)
    case .complaintResolved(let event):
      sink.fold(InspectionsEvent.complaintResolved(event), header)
    case .contestSubjectRegistered(let event):
      sink.fold(PlansEvent.contestSubjectRegistered(event), header)
    case .contributionRecorded(let event):
      sink.fold(NominationsEvent.contributionRecorded(event), header)
      sink.fold(ContributionsEvent.contributionRecorded(event), header)
      sink.fold(FundsEvent.contributionRecorded(event), header)
    case .creditLoanDisbursed(let event):
      sink.fold(HouseholdsEvent.creditLoanDisbursed(event), header)
      sink.fold(TargetsEvent.creditLoanDisbursed(event), header)
      sink.fold(SupportEvent.creditLoanDisbursed(event), header)
      sink.fold(CreditEvent.creditLoanDisbursed(event), header)
    case .creditRepaymentRecorded(let event):
      sink.fold(HouseholdsEvent.creditRepaymentRecorded(event), header)
      sink.fold(CreditEvent.creditRepaymentRecorded(event), header)
    case .creditUseChecked(let event):
      sink.fold(CreditEvent.creditUseChecked(event), header)
    case .documentStored(let event):
      sink.fold(PlansEvent.documentStored(event), header)
    case .dutyExtended(let event):
      sink.fold(DutiesEvent.dutyExtended(event), header)
    case .dutyFulfilled(let event):
      sink.fold(DutiesEvent.dutyFulfilled(event), header)
    case .entryCorrected: break
    case .entryCorrectionProposed: break
    case .entryVoided: break
    case .exemplarIdentified(let event):
      sink.fold(ModelsEvent.exemplarIdentified(event), header)
      sink.fold(CommunicationEvent.exemplarIdentified(event), header)
    case .figureCertified(let event):
      sink.fold(ReportsEvent.figureCertified(event), header)
      sink.fold(InspectionsEvent.figureCertified(event), header)
    case .figureDisputed(let event):
      sink.fold(ReportsEvent.figureDisputed(event), header)
      sink.fold(InspectionsEvent.figureDisputed(event), header)
    case .figurePublished(let event):
      sink.fold(PovertyEvent.figurePublished(event), header)
      sink.fold(TargetsEvent.figurePublished(event), header)
    case .guidanceIssued(let event):
      sink.fold(PlansEvent.guidanceIssued(event), header)
      sink.fold(DutiesEvent.guidanceIssued(event), header)
      sink.fold(NominationsEvent.guidanceIssued(event), header)
    case .householdEnteredNearPoverty(let event):
      sink.fold(PovertyEvent.householdEnteredNearPoverty(event), header)
      sink.fold(HouseholdsEvent.householdEnteredNearPoverty(event), header)
    case .householdEnteredPoverty(let event):
      sink.fold(PovertyEvent.householdEnteredPoverty(event), header)
      sink.fold(HouseholdsEvent.householdEnteredPoverty(event), header)
    case .householdExitedNearPoverty(let event):
      sink.fold(PovertyEvent.householdExitedNearPoverty(event), header)
      sink.fold(HouseholdsEvent.householdExitedNearPoverty(event), header)
    case .householdExitedPoverty(let event):
      sink.fold(PovertyEvent.householdExitedPoverty(event), header)
      sink.fold(HouseholdsEvent.householdExitedPoverty(event), header)
    case .householdLeftArea(let event):
      sink.fold(PovertyEvent.householdLeftArea(event), header)
      sink.fold(HouseholdsEvent.householdLeftArea(event), header)
    case .householdLivingStandardRated(let event):
      sink.fold(HouseholdsEvent.householdLivingStandardRated(event), header)
    case .householdMerged(let event):
      sink.fold(PovertyEvent.householdMerged(event), header)
      sink.fold(HouseholdsEvent.householdMerged(event), header)
    case .householdMoved(let event):
      sink.fold(PovertyEvent.householdMoved(event), header)
      sink.fold(HouseholdsEvent.householdMoved(event), header)
    case .householdPledgedExit(let event):
      sink.fold(HouseholdsEvent.householdPledgedExit(event), header)
    case .householdProfileAssessed(let event):
      sink.fold(PovertyEvent.householdProfileAssessed(event), header)
      sink.fold(HouseholdsEvent.householdProfileAssessed(event), header)
      sink.fold(SupportEvent.householdProfileAssessed(event), header)
    case .householdRegistered(let event):
      sink.fold(PovertyEvent.householdRegistered(event), header)
      sink.fold(HouseholdsEvent.householdRegistered(event), header)
    case .householdSplit(let event):
      sink.fold(PovertyEvent.householdSplit(event), header)
      sink.fold(HouseholdsEvent.householdSplit(event), header)
    case .importDeclared(let event):
      sink.fold(DutiesEvent.importDeclared(event), header)
      sink.fold(AccessEvent.importDeclared(event), header)
    case .incomeMeasured(let event):
      sink.fold(TargetsEvent.incomeMeasured(event), header)
    case .initiativeRecognised(let event):
      sink.fold(ModelsEvent.initiativeRecognised(event), header)
    case .inspectionFindingClosed(let event):
      sink.fold(InspectionsEvent.inspectionFindingClosed(event), header)
    case .inspectionFindingRecorded(let event):
      sink.fold(InspectionsEvent.inspectionFindingRecorded(event), header)
    case .inspectionHeld(let event):
      sink.fold(DutiesEvent.inspectionHeld(event), header)
      sink.fold(InspectionsEvent.inspectionHeld(event), header)
    case .inspectionHouseholdChecked(let event):
      sink.fold(InspectionsEvent.inspectionHouseholdChecked(event), header)
    case .inspectionPlanned(let event):
      sink.fold(DutiesEvent.inspectionPlanned(event), header)
      sink.fold(InspectionsEvent.inspectionPlanned(event), header)
    case .inspectionSampleAnnounced(let event):
      sink.fold(InspectionsEvent.inspectionSampleAnnounced(event), header)
    case .inspectionSampleDrawn(let event):
      sink.fold(InspectionsEvent.inspectionSampleDrawn(event), header)
    case .keyRotated: break
    case .ledgerOpened(let event):
      sink.fold(UnitsEvent.ledgerOpened(event), header)
      sink.fold(AccessEvent.ledgerOpened(event), header)
    case .ledgerRestored: break
    case .modelStarted(let event):
      sink.fold(ModelsEvent.modelStarted(event), header)
    case .movementReviewHeld(let event):
      sink.fold(DutiesEvent.movementReviewHeld(event), header)
    case .movementLaunched(let event):
      sink.fold(PlansEvent.movementLaunched(event), header)
      sink.fold(DutiesEvent.movementLaunched(event), header)
    case .movementRegistered(let event):
      sink.fold(PlansEvent.movementRegistered(event), header)
    case .nominationAppraised(let event):
      sink.fold(NominationsEvent.nominationAppraised(event), header)
    case .nominationApproved(let event):
      sink.fold(NominationsEvent.nominationApproved(event), header)
      sink.fold(AwardsEvent.nominationApproved(event), header)
      sink.fold(ContributionsEvent.nominationApproved(event), header)
    case .nominationCouncilVoted(let event):
      sink.fold(NominationsEvent.nominationCouncilVoted(event), header)
    case .nominationCriterionAttested(let event):
      sink.fold(NominationsEvent.nominationCriterionAttested(event), header)
    case .nominationForwarded(let event):
      sink.fold(NominationsEvent.nominationForwarded(event), header)
    case .nominationRejected(let event):
      sink.fold(NominationsEvent.nominationRejected(event), header)
    case .nominationReturned(let event):
      sink.fold(NominationsEvent.nominationReturned(event), header)
    case .nominationSelected(let event):
      sink.fold(NominationsEvent.nominationSelected(event), header)
    case .nominationSubmitted(let event):
      sink.fold(NominationsEvent.nominationSubmitted(event), header)
      sink.fold(AwardsEvent.nominationSubmitted(event), header)
    case .participantDisciplineRecorded(let event):
      sink.fold(NominationsEvent.participantDisciplineRecorded(event), header)
    case .participantRegistered(let event):
      sink.fold(UnitsEvent.participantRegistered(event), header)
    case .personalDataErased: break
    case .planAmendmentDecided(let event):
      sink.fold(PlansEvent.planAmendmentDecided(event), header)
      sink.fold(TargetsEvent.planAmendmentDecided(event), header)
      sink.fold(DutiesEvent.planAmendmentDecided(event), header)
      sink.fold(NominationsEvent.planAmendmentDecided(event), header)
    case .planAmendmentProposed(let event):
      sink.fold(PlansEvent.planAmendmentProposed(event), header)
    case .planAmendmentRuleSet(let event):
      sink.fold(PlansEvent.planAmendmentRuleSet(event), header)
    case .planAwardConditionSet(let event):
      sink.fold(PlansEvent.planAwardConditionSet(event), header)
      sink.fold(NominationsEvent.planAwardConditionSet(event), header)
    case .planAwardRuleSet(let event):
      sink.fold(PlansEvent.planAwardRuleSet(event), header)
      sink.fold(NominationsEvent.planAwardRuleSet(event), header)
    case .planComplaintRuleSet(let event):
      sink.fold(PlansEvent.planComplaintRuleSet(event), header)
      sink.fold(InspectionsEvent.planComplaintRuleSet(event), header)
    case .planContentSet(let event):
      sink.fold(PlansEvent.planContentSet(event), header)
    case .planCriterionSet(let event):
      sink.fold(PlansEvent.planCriterionSet(event), header)
    case .planDocumentCited(let event):
      sink.fold(PlansEvent.planDocumentCited(event), header)
    case .planDossierSet(let event):
      sink.fold(PlansEvent.planDossierSet(event), header)
      sink.fold(NominationsEvent.planDossierSet(event), header)
    case .planDutyAssigned(let event):
      sink.fold(PlansEvent.planDutyAssigned(event), header)
      sink.fold(DutiesEvent.planDutyAssigned(event), header)
    case .planFundingRuleSet(let event):
      sink.fold(PlansEvent.planFundingRuleSet(event), header)
      sink.fold(FundsEvent.planFundingRuleSet(event), header)
    case .planIssued(let event):
      sink.fold(PlansEvent.planIssued(event), header)
      sink.fold(DutiesEvent.planIssued(event), header)
    case .planMilestoneSet(let event):
      sink.fold(PlansEvent.planMilestoneSet(event), header)
      sink.fold(DutiesEvent.planMilestoneSet(event), header)
    case .planMovementLinked(let event):
      sink.fold(PlansEvent.planMovementLinked(event), header)
    case .planObligationSet(let event):
      sink.fold(PlansEvent.planObligationSet(event), header)
    case .planPurposeStated(let event):
      sink.fold(PlansEvent.planPurposeStated(event), header)
    case .planReadingNoted(let event):
      sink.fold(PlansEvent.planReadingNoted(event), header)
    case .planRoleAssigned(let event):
      sink.fold(PlansEvent.planRoleAssigned(event), header)
    case .planRouteSet(let event):
      sink.fold(PlansEvent.planRouteSet(event), header)
      sink.fold(NominationsEvent.planRouteSet(event), header)
    case .planStandardNamed(let event):
      sink.fold(PlansEvent.planStandardNamed(event), header)
    case .planStepSet(let event):
      sink.fold(PlansEvent.planStepSet(event), header)
      sink.fold(NominationsEvent.planStepSet(event), header)
    case .planSubjectKindSet(let event):
      sink.fold(PlansEvent.planSubjectKindSet(event), header)
    case .planTargetAssigned(let event):
      sink.fold(PlansEvent.planTargetAssigned(event), header)
      sink.fold(TargetsEvent.planTargetAssigned(event), header)
    case .planTargetSet(let event):
      sink.fold(PlansEvent.planTargetSet(event), header)
      sink.fold(TargetsEvent.planTargetSet(event), header)
    case .povertyReviewListPublished(let event):
      sink.fold(PovertyEvent.povertyReviewListPublished(event), header)
      sink.fold(HouseholdsEvent.povertyReviewListPublished(event), header)
    case .povertyReviewResultApproved(let event):
      sink.fold(PovertyEvent.povertyReviewResultApproved(event), header)
    case .povertyReviewResultSubmitted(let event):
      sink.fold(PovertyEvent.povertyReviewResultSubmitted(event), header)
      sink.fold(ReportsEvent.povertyReviewResultSubmitted(event), header)
    case .prizeSet(let event):
      sink.fold(AwardsEvent.prizeSet(event), header)
    case .reportConsolidated(let event):
      sink.fold(DutiesEvent.reportConsolidated(event), header)
      sink.fold(ReportsEvent.reportConsolidated(event), header)
    case .reportReminderSent(let event):
      sink.fold(DutiesEvent.reportReminderSent(event), header)
    case .reportReturned(let event):
      sink.fold(DutiesEvent.reportReturned(event), header)
      sink.fold(ReportsEvent.reportReturned(event), header)
    case .reportSubmitted(let event):
      sink.fold(DutiesEvent.reportSubmitted(event), header)
      sink.fold(ReportsEvent.reportSubmitted(event), header)
    case .revolvingCapitalMoved(let event):
      sink.fold(FundsEvent.revolvingCapitalMoved(event), header)
    case .settingChanged(let event):
      sink.fold(UnitsEvent.settingChanged(event), header)
      sink.fold(HouseholdsEvent.settingChanged(event), header)
      sink.fold(DutiesEvent.settingChanged(event), header)
      sink.fold(AccessEvent.settingChanged(event), header)
    case .standardAdopted(let event):
      sink.fold(PovertyEvent.standardAdopted(event), header)
      sink.fold(HouseholdsEvent.standardAdopted(event), header)
      sink.fold(TargetsEvent.standardAdopted(event), header)
    case .supportEligibilityConfirmed(let event):
      sink.fold(TargetsEvent.supportEligibilityConfirmed(event), header)
      sink.fold(SupportEvent.supportEligibilityConfirmed(event), header)
      sink.fold(CreditEvent.supportEligibilityConfirmed(event), header)
    case .supportGranted(let event):
      sink.fold(HouseholdsEvent.supportGranted(event), header)
      sink.fold(TargetsEvent.supportGranted(event), header)
      sink.fold(FundsEvent.supportGranted(event), header)
      sink.fold(SupportEvent.supportGranted(event), header)
    case .supportHelperCommitted(let event):
      sink.fold(SupportEvent.supportHelperCommitted(event), header)
    case .unitClassificationEnded(let event):
      sink.fold(UnitsEvent.unitClassificationEnded(event), header)
      sink.fold(PovertyEvent.unitClassificationEnded(event), header)
      sink.fold(TargetsEvent.unitClassificationEnded(event), header)
    case .unitClassificationGranted(let event):
      sink.fold(UnitsEvent.unitClassificationGranted(event), header)
      sink.fold(PovertyEvent.unitClassificationGranted(event), header)
      sink.fold(TargetsEvent.unitClassificationGranted(event), header)
    case .unitDissolved(let event):
      sink.fold(UnitsEvent.unitDissolved(event), header)
      sink.fold(DutiesEvent.unitDissolved(event), header)
    case .unitRegistered(let event):
      sink.fold(UnitsEvent.unitRegistered(event), header)
      sink.fold(PovertyEvent.unitRegistered(event), header)
      sink.fold(DutiesEvent.unitRegistered(event), header)
    case .unitRenamed(let event):
      sink.fold(UnitsEvent.unitRenamed(event), header)
    case .unitReparented(let event):
      sink.fold(UnitsEvent.unitReparented(event), header)
      sink.fold(PovertyEvent.unitReparented(event), header)
    case .unitSucceeded(let event):
      sink.fold(UnitsEvent.unitSucceeded(event), header)
      sink.fold(PovertyEvent.unitSucceeded(event), header)
      sink.fold(HouseholdsEvent.unitSucceeded(event), header)
      sink.fold(TargetsEvent.unitSucceeded(event), header)
      sink.fold(DutiesEvent.unitSucceeded(event), header)
    case .witnessEnrolled: break
  }
}

private func decodeAccessGranted<Sink: EventSink>(
  _ header: EntryHeader, _ cursor: inout PayloadCursor, into sink: inout Sink
) throws(PayloadFault) {
  let event = try AccessGranted(&cursor, &sink.symbols)
  try cursor.finish()
  sink.fold(AccessEvent.accessGranted(event), header)
}

private func decodeAccessRevoked<Sink: EventSink>(
  _ header: EntryHeader, _ cursor: inout PayloadCursor, into sink: inout Sink
) throws(PayloadFault) {
  let event = try AccessRevoked(&cursor, &sink.symbols)
  try cursor.finish()
  sink.fold(AccessEvent.accessRevoked(event), header)
}

private func decodeActivityHeld<Sink: EventSink>(
  _ header: EntryHeader, _ cursor: inout PayloadCursor, into sink: inout Sink
) throws(PayloadFault) {
  let event = try ActivityHeld(&cursor, &sink.symbols)
  try cursor.finish()
  sink.fold(DutiesEvent.activityHeld(event), header)
  sink.fold(CommunicationEvent.activityHeld(event), header)
}

private func decodeAwardGranted<Sink: EventSink>(
  _ header: EntryHeader, _ cursor: inout PayloadCursor, into sink: inout Sink
) throws(PayloadFault) {
  let event = try AwardGranted(&cursor, &sink.symbols)
  try cursor.finish()
  sink.fold(NominationsEvent.awardGranted(event), header)
  sink.fold(AwardsEvent.awardGranted(event), header)
  sink.fold(ContributionsEvent.awardGranted(event), header)
}

private func decodeAwardPaid<Sink: EventSink>(
  _ header: EntryHeader, _ cursor: inout PayloadCursor, into sink: inout Sink
) throws(PayloadFault) {
  let event = try AwardPaid(&cursor, &sink.symbols)
  try cursor.finish()
  sink.fold(AwardsEvent.awardPaid(event), header)
  sink.fold(FundsEvent.awardPaid(event), header)
}

private func decodeAwardRecovered<Sink: EventSink>(
  _ header: EntryHeader, _ cursor: inout PayloadCursor, into sink: inout Sink
) throws(PayloadFault) {
  let event = try AwardRecovered(&cursor, &sink.symbols)
  try cursor.finish()
  sink.fold(AwardsEvent.awardRecovered(event), header)
  sink.fold(FundsEvent.awardRecovered(event), header)
}

private func decodeAwardRevoked<Sink: EventSink>(
  _ header: EntryHeader, _ cursor: inout PayloadCursor, into sink: inout Sink
) throws(PayloadFault) {
  let event = try AwardRevoked(&cursor, &sink.symbols)
  try cursor.finish()
  sink.fold(AwardsEvent.awardRevoked(event), header)
  sink.fold(ContributionsEvent.awardRevoked(event), header)
}

private func decodeBaseSalarySet<Sink: EventSink>(
  _ header: EntryHeader, _ cursor: inout PayloadCursor, into sink: inout Sink
) throws(PayloadFault) {
  let event = try BaseSalarySet(&cursor, &sink.symbols)
  try cursor.finish()
  sink.fold(AwardsEvent.baseSalarySet(event), header)
}

private func decodeBlockMembershipChanged<Sink: EventSink>(
  _ header: EntryHeader, _ cursor: inout PayloadCursor, into sink: inout Sink
) throws(PayloadFault) {
  let event = try BlockMembershipChanged(&cursor, &sink.symbols)
  try cursor.finish()
  sink.fold(UnitsEvent.blockMembershipChanged(event), header)
  sink.fold(NominationsEvent.blockMembershipChanged(event), header)
}

private func decodeBudgetAllocated<Sink: EventSink>(
  _ header: EntryHeader, _ cursor: inout PayloadCursor, into sink: inout Sink
) throws(PayloadFault) {
  let event = try BudgetAllocated(&cursor, &sink.symbols)
  try cursor.finish()
  sink.fold(FundsEvent.budgetAllocated(event), header)
}

private func decodeBudgetRequested<Sink: EventSink>(
  _ header: EntryHeader, _ cursor: inout PayloadCursor, into sink: inout Sink
) throws(PayloadFault) {
  let event = try BudgetRequested(&cursor, &sink.symbols)
  try cursor.finish()
  sink.fold(DutiesEvent.budgetRequested(event), header)
  sink.fold(FundsEvent.budgetRequested(event), header)
}

private func decodeBudgetSettled<Sink: EventSink>(
  _ header: EntryHeader, _ cursor: inout PayloadCursor, into sink: inout Sink
) throws(PayloadFault) {
  let event = try BudgetSettled(&cursor, &sink.symbols)
  try cursor.finish()
  sink.fold(FundsEvent.budgetSettled(event), header)
}

private func decodeCommunicationPublished<Sink: EventSink>(
  _ header: EntryHeader, _ cursor: inout PayloadCursor, into sink: inout Sink
) throws(PayloadFault) {
  let event = try CommunicationPublished(&cursor, &sink.symbols)
  try cursor.finish()
  sink.fold(DutiesEvent.communicationPublished(event), header)
  sink.fold(CommunicationEvent.communicationPublished(event), header)
}

private func decodeComplaintReceived<Sink: EventSink>(
  _ header: EntryHeader, _ cursor: inout PayloadCursor, into sink: inout Sink
) throws(PayloadFault) {
  let event = try ComplaintReceived(&cursor, &sink.symbols)
  try cursor.finish()
  sink.fold(InspectionsEvent.complaintReceived(event), header)
}

private func decodeComplaintResolved<Sink: EventSink>(
  _ header: EntryHeader, _ cursor: inout PayloadCursor, into sink: inout Sink
) throws(PayloadFault) {
  let event = try ComplaintResolved(&cursor, &sink.symbols)
  try cursor.finish()
  sink.fold(InspectionsEvent.complaintResolved(event), header)
}

private func decodeContestSubjectRegistered<Sink: EventSink>(
  _ header: EntryHeader, _ cursor: inout PayloadCursor, into sink: inout Sink
) throws(PayloadFault) {
  let event = try ContestSubjectRegistered(&cursor, &sink.symbols)
  try cursor.finish()
  sink.fold(PlansEvent.contestSubjectRegistered(event), header)
}

private func decodeContributionRecorded<Sink: EventSink>(
  _ header: EntryHeader, _ cursor: inout PayloadCursor, into sink: inout Sink
) throws(PayloadFault) {
  let event = try ContributionRecorded(&cursor, &sink.symbols)
  try cursor.finish()
  sink.fold(NominationsEvent.contributionRecorded(event), header)
  sink.fold(ContributionsEvent.contributionRecorded(event), header)
  sink.fold(FundsEvent.contributionRecorded(event), header)
}

private func decodeCreditLoanDisbursed<Sink: EventSink>(
  _ header: EntryHeader, _ cursor: inout PayloadCursor, into sink: inout Sink
) throws(PayloadFault) {
  let event = try CreditLoanDisbursed(&cursor, &sink.symbols)
  try cursor.finish()
  sink.fold(HouseholdsEvent.creditLoanDisbursed(event), header)
  sink.fold(TargetsEvent.creditLoanDisbursed(event), header)
  sink.fold(SupportEvent.creditLoanDisbursed(event), header)
  sink.fold(CreditEvent.creditLoanDisbursed(event), header)
}

private func decodeCreditRepaymentRecorded<Sink: EventSink>(
  _ header: EntryHeader, _ cursor: inout PayloadCursor, into sink: inout Sink
) throws(PayloadFault) {
  let event = try CreditRepaymentRecorded(&cursor, &sink.symbols)
  try cursor.finish()
  sink.fold(HouseholdsEvent.creditRepaymentRecorded(event), header)
  sink.fold(CreditEvent.creditRepaymentRecorded(event), header)
}

private func decodeCreditUseChecked<Sink: EventSink>(
  _ header: EntryHeader, _ cursor: inout PayloadCursor, into sink: inout Sink
) throws(PayloadFault) {
  let event = try CreditUseChecked(&cursor, &sink.symbols)
  try cursor.finish()
  sink.fold(CreditEvent.creditUseChecked(event), header)
}

private func decodeDocumentStored<Sink: EventSink>(
  _ header: EntryHeader, _ cursor: inout PayloadCursor, into sink: inout Sink
) throws(PayloadFault) {
  let event = try DocumentStored(&cursor, &sink.symbols)
  try cursor.finish()
  sink.fold(PlansEvent.documentStored(event), header)
}

private func decodeDutyExtended<Sink: EventSink>(
  _ header: EntryHeader, _ cursor: inout PayloadCursor, into sink: inout Sink
) throws(PayloadFault) {
  let event = try DutyExtended(&cursor, &sink.symbols)
  try cursor.finish()
  sink.fold(DutiesEvent.dutyExtended(event), header)
}

private func decodeDutyFulfilled<Sink: EventSink>(
  _ header: EntryHeader, _ cursor: inout PayloadCursor, into sink: inout Sink
) throws(PayloadFault) {
  let event = try DutyFulfilled(&cursor, &sink.symbols)
  try cursor.finish()
  sink.fold(DutiesEvent.dutyFulfilled(event), header)
}

private func decodeExemplarIdentified<Sink: EventSink>(
  _ header: EntryHeader, _ cursor: inout PayloadCursor, into sink: inout Sink
) throws(PayloadFault) {
  let event = try ExemplarIdentified(&cursor, &sink.symbols)
  try cursor.finish()
  sink.fold(ModelsEvent.exemplarIdentified(event), header)
  sink.fold(CommunicationEvent.exemplarIdentified(event), header)
}

private func decodeFigureCertified<Sink: EventSink>(
  _ header: EntryHeader, _ cursor: inout PayloadCursor, into sink: inout Sink
) throws(PayloadFault) {
  let event = try FigureCertified(&cursor, &sink.symbols)
  try cursor.finish()
  sink.fold(ReportsEvent.figureCertified(event), header)
  sink.fold(InspectionsEvent.figureCertified(event), header)
}

private func decodeFigureDisputed<Sink: EventSink>(
  _ header: EntryHeader, _ cursor: inout PayloadCursor, into sink: inout Sink
) throws(PayloadFault) {
  let event = try FigureDisputed(&cursor, &sink.symbols)
  try cursor.finish()
  sink.fold(ReportsEvent.figureDisputed(event), header)
  sink.fold(InspectionsEvent.figureDisputed(event), header)
}

private func decodeFigurePublished<Sink: EventSink>(
  _ header: EntryHeader, _ cursor: inout PayloadCursor, into sink: inout Sink
) throws(PayloadFault) {
  let event = try FigurePublished(&cursor, &sink.symbols)
  try cursor.finish()
  sink.fold(PovertyEvent.figurePublished(event), header)
  sink.fold(TargetsEvent.figurePublished(event), header)
}

private func decodeGuidanceIssued<Sink: EventSink>(
  _ header: EntryHeader, _ cursor: inout PayloadCursor, into sink: inout Sink
) throws(PayloadFault) {
  let event = try GuidanceIssued(&cursor, &sink.symbols)
  try cursor.finish()
  sink.fold(PlansEvent.guidanceIssued(event), header)
  sink.fold(DutiesEvent.guidanceIssued(event), header)
  sink.fold(NominationsEvent.guidanceIssued(event), header)
}

private func decodeHouseholdEnteredNearPoverty<Sink: EventSink>(
  _ header: EntryHeader, _ cursor: inout PayloadCursor, into sink: inout Sink
) throws(PayloadFault) {
  let event = try HouseholdEnteredNearPoverty(&cursor, &sink.symbols)
  try cursor.finish()
  sink.fold(PovertyEvent.householdEnteredNearPoverty(event), header)
  sink.fold(HouseholdsEvent.householdEnteredNearPoverty(event), header)
}

private func decodeHouseholdEnteredPoverty<Sink: EventSink>(
  _ header: EntryHeader, _ cursor: inout PayloadCursor, into sink: inout Sink
) throws(PayloadFault) {
  let event = try HouseholdEnteredPoverty(&cursor, &sink.symbols)
  try cursor.finish()
  sink.fold(PovertyEvent.householdEnteredPoverty(event), header)
  sink.fold(HouseholdsEvent.householdEnteredPoverty(event), header)
}

private func decodeHouseholdExitedNearPoverty<Sink: EventSink>(
  _ header: EntryHeader, _ cursor: inout PayloadCursor, into sink: inout Sink
) throws(PayloadFault) {
  let event = try HouseholdExitedNearPoverty(&cursor, &sink.symbols)
  try cursor.finish()
  sink.fold(PovertyEvent.householdExitedNearPoverty(event), header)
  sink.fold(HouseholdsEvent.householdExitedNearPoverty(event), header)
}

private func decodeHouseholdExitedPoverty<Sink: EventSink>(
  _ header: EntryHeader, _ cursor: inout PayloadCursor, into sink: inout Sink
) throws(PayloadFault) {
  let event = try HouseholdExitedPoverty(&cursor, &sink.symbols)
  try cursor.finish()
  sink.fold(PovertyEvent.householdExitedPoverty(event), header)
  sink.fold(HouseholdsEvent.householdExitedPoverty(event), header)
}

private func decodeHouseholdLeftArea<Sink: EventSink>(
  _ header: EntryHeader, _ cursor: inout PayloadCursor, into sink: inout Sink
) throws(PayloadFault) {
  let event = try HouseholdLeftArea(&cursor, &sink.symbols)
  try cursor.finish()
  sink.fold(PovertyEvent.householdLeftArea(event), header)
  sink.fold(HouseholdsEvent.householdLeftArea(event), header)
}

private func decodeHouseholdLivingStandardRated<Sink: EventSink>(
  _ header: EntryHeader, _ cursor: inout PayloadCursor, into sink: inout Sink
) throws(PayloadFault) {
  let event = try HouseholdLivingStandardRated(&cursor, &sink.symbols)
  try cursor.finish()
  sink.fold(HouseholdsEvent.householdLivingStandardRated(event), header)
}

private func decodeHouseholdMerged<Sink: EventSink>(
  _ header: EntryHeader, _ cursor: inout PayloadCursor, into sink: inout Sink
) throws(PayloadFault) {
  let event = try HouseholdMerged(&cursor, &sink.symbols)
  try cursor.finish()
  sink.fold(PovertyEvent.householdMerged(event), header)
  sink.fold(HouseholdsEvent.householdMerged(event), header)
}

private func decodeHouseholdMoved<Sink: EventSink>(
  _ header: EntryHeader, _ cursor: inout PayloadCursor, into sink: inout Sink
) throws(PayloadFault) {
  let event = try HouseholdMoved(&cursor, &sink.symbols)
  try cursor.finish()
  sink.fold(PovertyEvent.householdMoved(event), header)
  sink.fold(HouseholdsEvent.householdMoved(event), header)
}

private func decodeHouseholdPledgedExit<Sink: EventSink>(
  _ header: EntryHeader, _ cursor: inout PayloadCursor, into sink: inout Sink
) throws(PayloadFault) {
  let event = try HouseholdPledgedExit(&cursor, &sink.symbols)
  try cursor.finish()
  sink.fold(HouseholdsEvent.householdPledgedExit(event), header)
}

private func decodeHouseholdProfileAssessed<Sink: EventSink>(
  _ header: EntryHeader, _ cursor: inout PayloadCursor, into sink: inout Sink
) throws(PayloadFault) {
  let event = try HouseholdProfileAssessed(&cursor, &sink.symbols)
  try cursor.finish()
  sink.fold(PovertyEvent.householdProfileAssessed(event), header)
  sink.fold(HouseholdsEvent.householdProfileAssessed(event), header)
  sink.fold(SupportEvent.householdProfileAssessed(event), header)
}

private func decodeHouseholdRegistered<Sink: EventSink>(
  _ header: EntryHeader, _ cursor: inout PayloadCursor, into sink: inout Sink
) throws(PayloadFault) {
  let event = try HouseholdRegistered(&cursor, &sink.symbols)
  try cursor.finish()
  sink.fold(PovertyEvent.householdRegistered(event), header)
  sink.fold(HouseholdsEvent.householdRegistered(event), header)
}

private func decodeHouseholdSplit<Sink: EventSink>(
  _ header: EntryHeader, _ cursor: inout PayloadCursor, into sink: inout Sink
) throws(PayloadFault) {
  let event = try HouseholdSplit(&cursor, &sink.symbols)
  try cursor.finish()
  sink.fold(PovertyEvent.householdSplit(event), header)
  sink.fold(HouseholdsEvent.householdSplit(event), header)
}

private func decodeImportDeclared<Sink: EventSink>(
  _ header: EntryHeader, _ cursor: inout PayloadCursor, into sink: inout Sink
) throws(PayloadFault) {
  let event = try ImportDeclared(&cursor, &sink.symbols)
  try cursor.finish()
  sink.fold(DutiesEvent.importDeclared(event), header)
  sink.fold(AccessEvent.importDeclared(event), header)
}

private func decodeIncomeMeasured<Sink: EventSink>(
  _ header: EntryHeader, _ cursor: inout PayloadCursor, into sink: inout Sink
) throws(PayloadFault) {
  let event = try IncomeMeasured(&cursor, &sink.symbols)
  try cursor.finish()
  sink.fold(TargetsEvent.incomeMeasured(event), header)
}

private func decodeInitiativeRecognised<Sink: EventSink>(
  _ header: EntryHeader, _ cursor: inout PayloadCursor, into sink: inout Sink
) throws(PayloadFault) {
  let event = try InitiativeRecognised(&cursor, &sink.symbols)
  try cursor.finish()
  sink.fold(ModelsEvent.initiativeRecognised(event), header)
}

private func decodeInspectionFindingClosed<Sink: EventSink>(
  _ header: EntryHeader, _ cursor: inout PayloadCursor, into sink: inout Sink
) throws(PayloadFault) {
  let event = try InspectionFindingClosed(&cursor, &sink.symbols)
  try cursor.finish()
  sink.fold(InspectionsEvent.inspectionFindingClosed(event), header)
}

private func decodeInspectionFindingRecorded<Sink: EventSink>(
  _ header: EntryHeader, _ cursor: inout PayloadCursor, into sink: inout Sink
) throws(PayloadFault) {
  let event = try InspectionFindingRecorded(&cursor, &sink.symbols)
  try cursor.finish()
  sink.fold(InspectionsEvent.inspectionFindingRecorded(event), header)
}

private func decodeInspectionHeld<Sink: EventSink>(
  _ header: EntryHeader, _ cursor: inout PayloadCursor, into sink: inout Sink
) throws(PayloadFault) {
  let event = try InspectionHeld(&cursor, &sink.symbols)
  try cursor.finish()
  sink.fold(DutiesEvent.inspectionHeld(event), header)
  sink.fold(InspectionsEvent.inspectionHeld(event), header)
}

private func decodeInspectionHouseholdChecked<Sink: EventSink>(
  _ header: EntryHeader, _ cursor: inout PayloadCursor, into sink: inout Sink
) throws(PayloadFault) {
  let event = try InspectionHouseholdChecked(&cursor, &sink.symbols)
  try cursor.finish()
  sink.fold(InspectionsEvent.inspectionHouseholdChecked(event), header)
}

private func decodeInspectionPlanned<Sink: EventSink>(
  _ header: EntryHeader, _ cursor: inout PayloadCursor, into sink: inout Sink
) throws(PayloadFault) {
  let event = try InspectionPlanned(&cursor, &sink.symbols)
  try cursor.finish()
  sink.fold(DutiesEvent.inspectionPlanned(event), header)
  sink.fold(InspectionsEvent.inspectionPlanned(event), header)
}

private func decodeInspectionSampleAnnounced<Sink: EventSink>(
  _ header: EntryHeader, _ cursor: inout PayloadCursor, into sink: inout Sink
) throws(PayloadFault) {
  let event = try InspectionSampleAnnounced(&cursor, &sink.symbols)
  try cursor.finish()
  sink.fold(InspectionsEvent.inspectionSampleAnnounced(event), header)
}

private func decodeInspectionSampleDrawn<Sink: EventSink>(
  _ header: EntryHeader, _ cursor: inout PayloadCursor, into sink: inout Sink
) throws(PayloadFault) {
  let event = try InspectionSampleDrawn(&cursor, &sink.symbols)
  try cursor.finish()
  sink.fold(InspectionsEvent.inspectionSampleDrawn(event), header)
}

private func decodeLedgerOpened<Sink: EventSink>(
  _ header: EntryHeader, _ cursor: inout PayloadCursor, into sink: inout Sink
) throws(PayloadFault) {
  let event = try LedgerOpened(&cursor, &sink.symbols)
  try cursor.finish()
  sink.fold(UnitsEvent.ledgerOpened(event), header)
  sink.fold(AccessEvent.ledgerOpened(event), header)
}

private func decodeModelStarted<Sink: EventSink>(
  _ header: EntryHeader, _ cursor: inout PayloadCursor, into sink: inout Sink
) throws(PayloadFault) {
  let event = try ModelStarted(&cursor, &sink.symbols)
  try cursor.finish()
  sink.fold(ModelsEvent.modelStarted(event), header)
}

private func decodeMovementReviewHeld<Sink: EventSink>(
  _ header: EntryHeader, _ cursor: inout PayloadCursor, into sink: inout Sink
) throws(PayloadFault) {
  let event = try MovementReviewHeld(&cursor, &sink.symbols)
  try cursor.finish()
  sink.fold(DutiesEvent.movementReviewHeld(event), header)
}

private func decodeMovementLaunched<Sink: EventSink>(
  _ header: EntryHeader, _ cursor: inout PayloadCursor, into sink: inout Sink
) throws(PayloadFault) {
  let event = try MovementLaunched(&cursor, &sink.symbols)
  try cursor.finish()
  sink.fold(PlansEvent.movementLaunched(event), header)
  sink.fold(DutiesEvent.movementLaunched(event), header)
}

private func decodeMovementRegistered<Sink: EventSink>(
  _ header: EntryHeader, _ cursor: inout PayloadCursor, into sink: inout Sink
) throws(PayloadFault) {
  let event = try MovementRegistered(&cursor, &sink.symbols)
  try cursor.finish()
  sink.fold(PlansEvent.movementRegistered(event), header)
}

private func decodeNominationAppraised<Sink: EventSink>(
  _ header: EntryHeader, _ cursor: inout PayloadCursor, into sink: inout Sink
) throws(PayloadFault) {
  let event = try NominationAppraised(&cursor, &sink.symbols)
  try cursor.finish()
  sink.fold(NominationsEvent.nominationAppraised(event), header)
}

private func decodeNominationApproved<Sink: EventSink>(
  _ header: EntryHeader, _ cursor: inout PayloadCursor, into sink: inout Sink
) throws(PayloadFault) {
  let event = try NominationApproved(&cursor, &sink.symbols)
  try cursor.finish()
  sink.fold(NominationsEvent.nominationApproved(event), header)
  sink.fold(AwardsEvent.nominationApproved(event), header)
  sink.fold(ContributionsEvent.nominationApproved(event), header)
}

private func decodeNominationCouncilVoted<Sink: EventSink>(
  _ header: EntryHeader, _ cursor: inout PayloadCursor, into sink: inout Sink
) throws(PayloadFault) {
  let event = try NominationCouncilVoted(&cursor, &sink.symbols)
  try cursor.finish()
  sink.fold(NominationsEvent.nominationCouncilVoted(event), header)
}

private func decodeNominationCriterionAttested<Sink: EventSink>(
  _ header: EntryHeader, _ cursor: inout PayloadCursor, into sink: inout Sink
) throws(PayloadFault) {
  let event = try NominationCriterionAttested(&cursor, &sink.symbols)
  try cursor.finish()
  sink.fold(NominationsEvent.nominationCriterionAttested(event), header)
}

private func decodeNominationForwarded<Sink: EventSink>(
  _ header: EntryHeader, _ cursor: inout PayloadCursor, into sink: inout Sink
) throws(PayloadFault) {
  let event = try NominationForwarded(&cursor, &sink.symbols)
  try cursor.finish()
  sink.fold(NominationsEvent.nominationForwarded(event), header)
}

private func decodeNominationRejected<Sink: EventSink>(
  _ header: EntryHeader, _ cursor: inout PayloadCursor, into sink: inout Sink
) throws(PayloadFault) {
  let event = try NominationRejected(&cursor, &sink.symbols)
  try cursor.finish()
  sink.fold(NominationsEvent.nominationRejected(event), header)
}

private func decodeNominationReturned<Sink: EventSink>(
  _ header: EntryHeader, _ cursor: inout PayloadCursor, into sink: inout Sink
) throws(PayloadFault) {
  let event = try NominationReturned(&cursor, &sink.symbols)
  try cursor.finish()
  sink.fold(NominationsEvent.nominationReturned(event), header)
}

private func decodeNominationSelected<Sink: EventSink>(
  _ header: EntryHeader, _ cursor: inout PayloadCursor, into sink: inout Sink
) throws(PayloadFault) {
  let event = try NominationSelected(&cursor, &sink.symbols)
  try cursor.finish()
  sink.fold(NominationsEvent.nominationSelected(event), header)
}

private func decodeNominationSubmitted<Sink: EventSink>(
  _ header: EntryHeader, _ cursor: inout PayloadCursor, into sink: inout Sink
) throws(PayloadFault) {
  let event = try NominationSubmitted(&cursor, &sink.symbols)
  try cursor.finish()
  sink.fold(NominationsEvent.nominationSubmitted(event), header)
  sink.fold(AwardsEvent.nominationSubmitted(event), header)
}

private func decodeParticipantDisciplineRecorded<Sink: EventSink>(
  _ header: EntryHeader, _ cursor: inout PayloadCursor, into sink: inout Sink
) throws(PayloadFault) {
  let event = try ParticipantDisciplineRecorded(&cursor, &sink.symbols)
  try cursor.finish()
  sink.fold(NominationsEvent.participantDisciplineRecorded(event), header)
}

private func decodeParticipantRegistered<Sink: EventSink>(
  _ header: EntryHeader, _ cursor: inout PayloadCursor, into sink: inout Sink
) throws(PayloadFault) {
  let event = try ParticipantRegistered(&cursor, &sink.symbols)
  try cursor.finish()
  sink.fold(UnitsEvent.participantRegistered(event), header)
}

private func decodePlanAmendmentDecided<Sink: EventSink>(
  _ header: EntryHeader, _ cursor: inout PayloadCursor, into sink: inout Sink
) throws(PayloadFault) {
  let event = try PlanAmendmentDecided(&cursor, &sink.symbols)
  try cursor.finish()
  sink.fold(PlansEvent.planAmendmentDecided(event), header)
  sink.fold(TargetsEvent.planAmendmentDecided(event), header)
  sink.fold(DutiesEvent.planAmendmentDecided(event), header)
  sink.fold(NominationsEvent.planAmendmentDecided(event), header)
}

private func decodePlanAmendmentProposed<Sink: EventSink>(
  _ header: EntryHeader, _ cursor: inout PayloadCursor, into sink: inout Sink
) throws(PayloadFault) {
  let event = try PlanAmendmentProposed(&cursor, &sink.symbols)
  try cursor.finish()
  sink.fold(PlansEvent.planAmendmentProposed(event), header)
}

private func decodePlanAmendmentRuleSet<Sink: EventSink>(
  _ header: EntryHeader, _ cursor: inout PayloadCursor, into sink: inout Sink
) throws(PayloadFault) {
  let event = try PlanAmendmentRuleSet(&cursor, &sink.symbols)
  try cursor.finish()
  sink.fold(PlansEvent.planAmendmentRuleSet(event), header)
}

private func decodePlanAwardConditionSet<Sink: EventSink>(
  _ header: EntryHeader, _ cursor: inout PayloadCursor, into sink: inout Sink
) throws(PayloadFault) {
  let event = try PlanAwardConditionSet(&cursor, &sink.symbols)
  try cursor.finish()
  sink.fold(PlansEvent.planAwardConditionSet(event), header)
  sink.fold(NominationsEvent.planAwardConditionSet(event), header)
}

private func decodePlanAwardRuleSet<Sink: EventSink>(
  _ header: EntryHeader, _ cursor: inout PayloadCursor, into sink: inout Sink
) throws(PayloadFault) {
  let event = try PlanAwardRuleSet(&cursor, &sink.symbols)
  try cursor.finish()
  sink.fold(PlansEvent.planAwardRuleSet(event), header)
  sink.fold(NominationsEvent.planAwardRuleSet(event), header)
}

private func decodePlanComplaintRuleSet<Sink: EventSink>(
  _ header: EntryHeader, _ cursor: inout PayloadCursor, into sink: inout Sink
) throws(PayloadFault) {
  let event = try PlanComplaintRuleSet(&cursor, &sink.symbols)
  try cursor.finish()
  sink.fold(PlansEvent.planComplaintRuleSet(event), header)
  sink.fold(InspectionsEvent.planComplaintRuleSet(event), header)
}

private func decodePlanContentSet<Sink: EventSink>(
  _ header: EntryHeader, _ cursor: inout PayloadCursor, into sink: inout Sink
) throws(PayloadFault) {
  let event = try PlanContentSet(&cursor, &sink.symbols)
  try cursor.finish()
  sink.fold(PlansEvent.planContentSet(event), header)
}

private func decodePlanCriterionSet<Sink: EventSink>(
  _ header: EntryHeader, _ cursor: inout PayloadCursor, into sink: inout Sink
) throws(PayloadFault) {
  let event = try PlanCriterionSet(&cursor, &sink.symbols)
  try cursor.finish()
  sink.fold(PlansEvent.planCriterionSet(event), header)
}

private func decodePlanDocumentCited<Sink: EventSink>(
  _ header: EntryHeader, _ cursor: inout PayloadCursor, into sink: inout Sink
) throws(PayloadFault) {
  let event = try PlanDocumentCited(&cursor, &sink.symbols)
  try cursor.finish()
  sink.fold(PlansEvent.planDocumentCited(event), header)
}

private func decodePlanDossierSet<Sink: EventSink>(
  _ header: EntryHeader, _ cursor: inout PayloadCursor, into sink: inout Sink
) throws(PayloadFault) {
  let event = try PlanDossierSet(&cursor, &sink.symbols)
  try cursor.finish()
  sink.fold(PlansEvent.planDossierSet(event), header)
  sink.fold(NominationsEvent.planDossierSet(event), header)
}

private func decodePlanDutyAssigned<Sink: EventSink>(
  _ header: EntryHeader, _ cursor: inout PayloadCursor, into sink: inout Sink
) throws(PayloadFault) {
  let event = try PlanDutyAssigned(&cursor, &sink.symbols)
  try cursor.finish()
  sink.fold(PlansEvent.planDutyAssigned(event), header)
  sink.fold(DutiesEvent.planDutyAssigned(event), header)
}

private func decodePlanFundingRuleSet<Sink: EventSink>(
  _ header: EntryHeader, _ cursor: inout PayloadCursor, into sink: inout Sink
) throws(PayloadFault) {
  let event = try PlanFundingRuleSet(&cursor, &sink.symbols)
  try cursor.finish()
  sink.fold(PlansEvent.planFundingRuleSet(event), header)
  sink.fold(FundsEvent.planFundingRuleSet(event), header)
}

private func decodePlanIssued<Sink: EventSink>(
  _ header: EntryHeader, _ cursor: inout PayloadCursor, into sink: inout Sink
) throws(PayloadFault) {
  let event = try PlanIssued(&cursor, &sink.symbols)
  try cursor.finish()
  sink.fold(PlansEvent.planIssued(event), header)
  sink.fold(DutiesEvent.planIssued(event), header)
}

private func decodePlanMilestoneSet<Sink: EventSink>(
  _ header: EntryHeader, _ cursor: inout PayloadCursor, into sink: inout Sink
) throws(PayloadFault) {
  let event = try PlanMilestoneSet(&cursor, &sink.symbols)
  try cursor.finish()
  sink.fold(PlansEvent.planMilestoneSet(event), header)
  sink.fold(DutiesEvent.planMilestoneSet(event), header)
}

private func decodePlanMovementLinked<Sink: EventSink>(
  _ header: EntryHeader, _ cursor: inout PayloadCursor, into sink: inout Sink
) throws(PayloadFault) {
  let event = try PlanMovementLinked(&cursor, &sink.symbols)
  try cursor.finish()
  sink.fold(PlansEvent.planMovementLinked(event), header)
}

private func decodePlanObligationSet<Sink: EventSink>(
  _ header: EntryHeader, _ cursor: inout PayloadCursor, into sink: inout Sink
) throws(PayloadFault) {
  let event = try PlanObligationSet(&cursor, &sink.symbols)
  try cursor.finish()
  sink.fold(PlansEvent.planObligationSet(event), header)
}

private func decodePlanPurposeStated<Sink: EventSink>(
  _ header: EntryHeader, _ cursor: inout PayloadCursor, into sink: inout Sink
) throws(PayloadFault) {
  let event = try PlanPurposeStated(&cursor, &sink.symbols)
  try cursor.finish()
  sink.fold(PlansEvent.planPurposeStated(event), header)
}

private func decodePlanReadingNoted<Sink: EventSink>(
  _ header: EntryHeader, _ cursor: inout PayloadCursor, into sink: inout Sink
) throws(PayloadFault) {
  let event = try PlanReadingNoted(&cursor, &sink.symbols)
  try cursor.finish()
  sink.fold(PlansEvent.planReadingNoted(event), header)
}

private func decodePlanRoleAssigned<Sink: EventSink>(
  _ header: EntryHeader, _ cursor: inout PayloadCursor, into sink: inout Sink
) throws(PayloadFault) {
  let event = try PlanRoleAssigned(&cursor, &sink.symbols)
  try cursor.finish()
  sink.fold(PlansEvent.planRoleAssigned(event), header)
}

private func decodePlanRouteSet<Sink: EventSink>(
  _ header: EntryHeader, _ cursor: inout PayloadCursor, into sink: inout Sink
) throws(PayloadFault) {
  let event = try PlanRouteSet(&cursor, &sink.symbols)
  try cursor.finish()
  sink.fold(PlansEvent.planRouteSet(event), header)
  sink.fold(NominationsEvent.planRouteSet(event), header)
}

private func decodePlanStandardNamed<Sink: EventSink>(
  _ header: EntryHeader, _ cursor: inout PayloadCursor, into sink: inout Sink
) throws(PayloadFault) {
  let event = try PlanStandardNamed(&cursor, &sink.symbols)
  try cursor.finish()
  sink.fold(PlansEvent.planStandardNamed(event), header)
}

private func decodePlanStepSet<Sink: EventSink>(
  _ header: EntryHeader, _ cursor: inout PayloadCursor, into sink: inout Sink
) throws(PayloadFault) {
  let event = try PlanStepSet(&cursor, &sink.symbols)
  try cursor.finish()
  sink.fold(PlansEvent.planStepSet(event), header)
  sink.fold(NominationsEvent.planStepSet(event), header)
}

private func decodePlanSubjectKindSet<Sink: EventSink>(
  _ header: EntryHeader, _ cursor: inout PayloadCursor, into sink: inout Sink
) throws(PayloadFault) {
  let event = try PlanSubjectKindSet(&cursor, &sink.symbols)
  try cursor.finish()
  sink.fold(PlansEvent.planSubjectKindSet(event), header)
}

private func decodePlanTargetAssigned<Sink: EventSink>(
  _ header: EntryHeader, _ cursor: inout PayloadCursor, into sink: inout Sink
) throws(PayloadFault) {
  let event = try PlanTargetAssigned(&cursor, &sink.symbols)
  try cursor.finish()
  sink.fold(PlansEvent.planTargetAssigned(event), header)
  sink.fold(TargetsEvent.planTargetAssigned(event), header)
}

private func decodePlanTargetSet<Sink: EventSink>(
  _ header: EntryHeader, _ cursor: inout PayloadCursor, into sink: inout Sink
) throws(PayloadFault) {
  let event = try PlanTargetSet(&cursor, &sink.symbols)
  try cursor.finish()
  sink.fold(PlansEvent.planTargetSet(event), header)
  sink.fold(TargetsEvent.planTargetSet(event), header)
}

private func decodePovertyReviewListPublished<Sink: EventSink>(
  _ header: EntryHeader, _ cursor: inout PayloadCursor, into sink: inout Sink
) throws(PayloadFault) {
  let event = try PovertyReviewListPublished(&cursor, &sink.symbols)
  try cursor.finish()
  sink.fold(PovertyEvent.povertyReviewListPublished(event), header)
  sink.fold(HouseholdsEvent.povertyReviewListPublished(event), header)
}

private func decodePovertyReviewResultApproved<Sink: EventSink>(
  _ header: EntryHeader, _ cursor: inout PayloadCursor, into sink: inout Sink
) throws(PayloadFault) {
  let event = try PovertyReviewResultApproved(&cursor, &sink.symbols)
  try cursor.finish()
  sink.fold(PovertyEvent.povertyReviewResultApproved(event), header)
}

private func decodePovertyReviewResultSubmitted<Sink: EventSink>(
  _ header: EntryHeader, _ cursor: inout PayloadCursor, into sink: inout Sink
) throws(PayloadFault) {
  let event = try PovertyReviewResultSubmitted(&cursor, &sink.symbols)
  try cursor.finish()
  sink.fold(PovertyEvent.povertyReviewResultSubmitted(event), header)
  sink.fold(ReportsEvent.povertyReviewResultSubmitted(event), header)
}

private func decodePrizeSet<Sink: EventSink>(
  _ header: EntryHeader, _ cursor: inout PayloadCursor, into sink: inout Sink
) throws(PayloadFault) {
  let event = try PrizeSet(&cursor, &sink.symbols)
  try cursor.finish()
  sink.fold(AwardsEvent.prizeSet(event), header)
}

private func decodeReportConsolidated<Sink: EventSink>(
  _ header: EntryHeader, _ cursor: inout PayloadCursor, into sink: inout Sink
) throws(PayloadFault) {
  let event = try ReportConsolidated(&cursor, &sink.symbols)
  try cursor.finish()
  sink.fold(DutiesEvent.reportConsolidated(event), header)
  sink.fold(ReportsEvent.reportConsolidated(event), header)
}

private func decodeReportReminderSent<Sink: EventSink>(
  _ header: EntryHeader, _ cursor: inout PayloadCursor, into sink: inout Sink
) throws(PayloadFault) {
  let event = try ReportReminderSent(&cursor, &sink.symbols)
  try cursor.finish()
  sink.fold(DutiesEvent.reportReminderSent(event), header)
}

private func decodeReportReturned<Sink: EventSink>(
  _ header: EntryHeader, _ cursor: inout PayloadCursor, into sink: inout Sink
) throws(PayloadFault) {
  let event = try ReportReturned(&cursor, &sink.symbols)
  try cursor.finish()
  sink.fold(DutiesEvent.reportReturned(event), header)
  sink.fold(ReportsEvent.reportReturned(event), header)
}

private func decodeReportSubmitted<Sink: EventSink>(
  _ header: EntryHeader, _ cursor: inout PayloadCursor, into sink: inout Sink
) throws(PayloadFault) {
  let event = try ReportSubmitted(&cursor, &sink.symbols)
  try cursor.finish()
  sink.fold(DutiesEvent.reportSubmitted(event), header)
  sink.fold(ReportsEvent.reportSubmitted(event), header)
}

private func decodeRevolvingCapitalMoved<Sink: EventSink>(
  _ header: EntryHeader, _ cursor: inout PayloadCursor, into sink: inout Sink
) throws(PayloadFault) {
  let event = try RevolvingCapitalMoved(&cursor, &sink.symbols)
  try cursor.finish()
  sink.fold(FundsEvent.revolvingCapitalMoved(event), header)
}

private func decodeSettingChanged<Sink: EventSink>(
  _ header: EntryHeader, _ cursor: inout PayloadCursor, into sink: inout Sink
) throws(PayloadFault) {
  let event = try SettingChanged(&cursor, &sink.symbols)
  try cursor.finish()
  sink.fold(UnitsEvent.settingChanged(event), header)
  sink.fold(HouseholdsEvent.settingChanged(event), header)
  sink.fold(DutiesEvent.settingChanged(event), header)
  sink.fold(AccessEvent.settingChanged(event), header)
}

private func decodeStandardAdopted<Sink: EventSink>(
  _ header: EntryHeader, _ cursor: inout PayloadCursor, into sink: inout Sink
) throws(PayloadFault) {
  let event = try StandardAdopted(&cursor, &sink.symbols)
  try cursor.finish()
  sink.fold(PovertyEvent.standardAdopted(event), header)
  sink.fold(HouseholdsEvent.standardAdopted(event), header)
  sink.fold(TargetsEvent.standardAdopted(event), header)
}

private func decodeSupportEligibilityConfirmed<Sink: EventSink>(
  _ header: EntryHeader, _ cursor: inout PayloadCursor, into sink: inout Sink
) throws(PayloadFault) {
  let event = try SupportEligibilityConfirmed(&cursor, &sink.symbols)
  try cursor.finish()
  sink.fold(TargetsEvent.supportEligibilityConfirmed(event), header)
  sink.fold(SupportEvent.supportEligibilityConfirmed(event), header)
  sink.fold(CreditEvent.supportEligibilityConfirmed(event), header)
}

private func decodeSupportGranted<Sink: EventSink>(
  _ header: EntryHeader, _ cursor: inout PayloadCursor, into sink: inout Sink
) throws(PayloadFault) {
  let event = try SupportGranted(&cursor, &sink.symbols)
  try cursor.finish()
  sink.fold(HouseholdsEvent.supportGranted(event), header)
  sink.fold(TargetsEvent.supportGranted(event), header)
  sink.fold(FundsEvent.supportGranted(event), header)
  sink.fold(SupportEvent.supportGranted(event), header)
}

private func decodeSupportHelperCommitted<Sink: EventSink>(
  _ header: EntryHeader, _ cursor: inout PayloadCursor, into sink: inout Sink
) throws(PayloadFault) {
  let event = try SupportHelperCommitted(&cursor, &sink.symbols)
  try cursor.finish()
  sink.fold(SupportEvent.supportHelperCommitted(event), header)
}

private func decodeUnitClassificationEnded<Sink: EventSink>(
  _ header: EntryHeader, _ cursor: inout PayloadCursor, into sink: inout Sink
) throws(PayloadFault) {
  let event = try UnitClassificationEnded(&cursor, &sink.symbols)
  try cursor.finish()
  sink.fold(UnitsEvent.unitClassificationEnded(event), header)
  sink.fold(PovertyEvent.unitClassificationEnded(event), header)
  sink.fold(TargetsEvent.unitClassificationEnded(event), header)
}

private func decodeUnitClassificationGranted<Sink: EventSink>(
  _ header: EntryHeader, _ cursor: inout PayloadCursor, into sink: inout Sink
) throws(PayloadFault) {
  let event = try UnitClassificationGranted(&cursor, &sink.symbols)
  try cursor.finish()
  sink.fold(UnitsEvent.unitClassificationGranted(event), header)
  sink.fold(PovertyEvent.unitClassificationGranted(event), header)
  sink.fold(TargetsEvent.unitClassificationGranted(event), header)
}

private func decodeUnitDissolved<Sink: EventSink>(
  _ header: EntryHeader, _ cursor: inout PayloadCursor, into sink: inout Sink
) throws(PayloadFault) {
  let event = try UnitDissolved(&cursor, &sink.symbols)
  try cursor.finish()
  sink.fold(UnitsEvent.unitDissolved(event), header)
  sink.fold(DutiesEvent.unitDissolved(event), header)
}

private func decodeUnitRegistered<Sink: EventSink>(
  _ header: EntryHeader, _ cursor: inout PayloadCursor, into sink: inout Sink
) throws(PayloadFault) {
  let event = try UnitRegistered(&cursor, &sink.symbols)
  try cursor.finish()
  sink.fold(UnitsEvent.unitRegistered(event), header)
  sink.fold(PovertyEvent.unitRegistered(event), header)
  sink.fold(DutiesEvent.unitRegistered(event), header)
}

private func decodeUnitRenamed<Sink: EventSink>(
  _ header: EntryHeader, _ cursor: inout PayloadCursor, into sink: inout Sink
) throws(PayloadFault) {
  let event = try UnitRenamed(&cursor, &sink.symbols)
  try cursor.finish()
  sink.fold(UnitsEvent.unitRenamed(event), header)
}

private func decodeUnitReparented<Sink: EventSink>(
  _ header: EntryHeader, _ cursor: inout PayloadCursor, into sink: inout Sink
) throws(PayloadFault) {
  let event = try UnitReparented(&cursor, &sink.symbols)
  try cursor.finish()
  sink.fold(UnitsEvent.unitReparented(event), header)
  sink.fold(PovertyEvent.unitReparented(event), header)
}

private func decodeUnitSucceeded<Sink: EventSink>(
  _ header: EntryHeader, _ cursor: inout PayloadCursor, into sink: inout Sink
) throws(PayloadFault) {
  let event = try UnitSucceeded(&cursor, &sink.symbols)
  try cursor.finish()
  sink.fold(UnitsEvent.unitSucceeded(event), header)
  sink.fold(PovertyEvent.unitSucceeded(event), header)
  sink.fold(HouseholdsEvent.unitSucceeded(event), header)
  sink.fold(TargetsEvent.unitSucceeded(event), header)
  sink.fold(DutiesEvent.unitSucceeded(event), header)
}
