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
}

extension Projections {
  /// The state of each question as canonical lines, with its version: equality of states is judged on this.
  package func dump() -> [(name: String, version: Int, lines: [String])] {
    [
      ("units", Units.version, units.dump(symbols)),
      ("plans", Plans.version, plans.dump(symbols)),
      ("poverty", Poverty.version, poverty.dump(symbols)),
      ("households", Households.version, households.dump(symbols)),
      ("targets", Targets.version, targets.dump(symbols)),
      ("duties", Duties.version, duties.dump(symbols)),
      ("awards", Awards.version, awards.dump(symbols)),
    ]
  }
}
