import Events

/// The order of folding: what places things first, then what counts them, then what remembers them. Poverty sees the
/// households as they were before the entry.
extension Projections: EventSink {
  package mutating func fold(_ event: UnitsEvent, _ header: EntryHeader) { units.fold(event, header) }

  package mutating func fold(_ event: PlansEvent, _ header: EntryHeader) { plans.fold(event, header) }

  package mutating func fold(_ event: PovertyEvent, _ header: EntryHeader) {
    poverty.fold(event, header, units: units, households: households)
  }

  package mutating func fold(_ event: HouseholdsEvent, _ header: EntryHeader) { households.fold(event, header) }

  package mutating func fold(_ event: TargetsEvent, _ header: EntryHeader) { targets.fold(event, header) }

  package mutating func fold(_ event: DutiesEvent, _ header: EntryHeader) { duties.fold(event, header) }

  package mutating func fold(_ event: AwardsEvent, _ header: EntryHeader) { awards.fold(event, header) }

  package mutating func fold(_ event: ReportsEvent, _ header: EntryHeader) { reports.fold(event, header) }

  package mutating func fold(_ event: NominationsEvent, _ header: EntryHeader) { nominations.fold(event, header) }

  package mutating func fold(_ event: ContributionsEvent, _ header: EntryHeader) { contributions.fold(event, header) }

  package mutating func fold(_ event: FundsEvent, _ header: EntryHeader) { funds.fold(event, header) }

  package mutating func fold(_ event: SupportEvent, _ header: EntryHeader) { support.fold(event, header) }

  package mutating func fold(_ event: CreditEvent, _ header: EntryHeader) { credit.fold(event, header) }

  package mutating func fold(_ event: InspectionsEvent, _ header: EntryHeader) { inspections.fold(event, header) }

  package mutating func fold(_ event: AccessEvent, _ header: EntryHeader) { access.fold(event, header) }

  package mutating func fold(_ event: ModelsEvent, _ header: EntryHeader) { models.fold(event, header) }

  package mutating func fold(_ event: CommunicationEvent, _ header: EntryHeader) { communication.fold(event, header) }
}

extension Projections {
  /// A question's state as canonical lines, with its version: equality of states is judged on this.
  package struct Dump: Sendable {
    package let name: String
    package let version: Int
    /// Writes the lines out; at national size this takes longer than the fold.
    package let lines: @Sendable () -> [String]
  }

  package var dumps: [Dump] {
    [
      Dump(name: "units", version: Units.version) { units.dump(symbols) },
      Dump(name: "plans", version: Plans.version) { plans.dump(symbols) },
      Dump(name: "poverty", version: Poverty.version) { poverty.dump(symbols) },
      Dump(name: "households", version: Households.version) { households.dump(symbols) },
      Dump(name: "targets", version: Targets.version) { targets.dump(symbols) },
      Dump(name: "duties", version: Duties.version) { duties.dump(symbols) },
      Dump(name: "awards", version: Awards.version) { awards.dump(symbols) },
      Dump(name: "reports", version: Reports.version) { reports.dump(symbols) },
      Dump(name: "nominations", version: Nominations.version) { nominations.dump(symbols) },
      Dump(name: "contributions", version: Contributions.version) { contributions.dump(symbols) },
      Dump(name: "funds", version: Funds.version) { funds.dump(symbols) },
      Dump(name: "support", version: Support.version) { support.dump(symbols) },
      Dump(name: "credit", version: Credit.version) { credit.dump(symbols) },
      Dump(name: "inspections", version: Inspections.version) { inspections.dump(symbols) },
      Dump(name: "access", version: Access.version) { access.dump(symbols) },
      Dump(name: "models", version: Models.version) { models.dump(symbols) },
      Dump(name: "communication", version: Communication.version) { communication.dump(symbols) },
    ]
  }
}
