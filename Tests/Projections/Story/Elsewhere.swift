import Events

/// A story folds the questions that it tells of; what feeds the others is passed by.
extension EventSink {
  mutating func fold(_ event: AccessEvent, _ header: EntryHeader) {}
  mutating func fold(_ event: AwardsEvent, _ header: EntryHeader) {}
  mutating func fold(_ event: CommunicationEvent, _ header: EntryHeader) {}
  mutating func fold(_ event: ContributionsEvent, _ header: EntryHeader) {}
  mutating func fold(_ event: CreditEvent, _ header: EntryHeader) {}
  mutating func fold(_ event: DutiesEvent, _ header: EntryHeader) {}
  mutating func fold(_ event: FundsEvent, _ header: EntryHeader) {}
  mutating func fold(_ event: HouseholdsEvent, _ header: EntryHeader) {}
  mutating func fold(_ event: InspectionsEvent, _ header: EntryHeader) {}
  mutating func fold(_ event: ModelsEvent, _ header: EntryHeader) {}
  mutating func fold(_ event: NominationsEvent, _ header: EntryHeader) {}
  mutating func fold(_ event: PlansEvent, _ header: EntryHeader) {}
  mutating func fold(_ event: PovertyEvent, _ header: EntryHeader) {}
  mutating func fold(_ event: ReportsEvent, _ header: EntryHeader) {}
  mutating func fold(_ event: SupportEvent, _ header: EntryHeader) {}
  mutating func fold(_ event: TargetsEvent, _ header: EntryHeader) {}
  mutating func fold(_ event: UnitsEvent, _ header: EntryHeader) {}
}
