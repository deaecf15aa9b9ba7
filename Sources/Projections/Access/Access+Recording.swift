import Events

extension AccessRole {
  /// Whether who has the role may record entries of a type: a recorder all of them; who approves, appraises, decides or
  /// inspects what that work puts on record; who reads or audits none.
  package func records(_ type: EventType) -> Bool {
    switch self {
    case .recorder: true
    case .approver: Self.approvals.contains(type)
    case .appraiser: Self.appraisals.contains(type)
    case .decider: Self.decisions.contains(type)
    case .inspector: Self.inspections.contains(type)
    case .reader, .auditor: false
    }
  }

  private static let approvals: Set<EventType> = [
    .entryCorrected, .entryVoided, .povertyReviewResultApproved, .reportReturned,
  ]
  private static let appraisals: Set<EventType> = [
    .nominationAppraised, .nominationCriterionAttested, .nominationForwarded, .nominationReturned, .nominationRejected,
  ]
  private static let decisions: Set<EventType> = [
    .nominationApproved, .nominationRejected, .awardGranted, .awardRevoked,
  ]
  private static let inspections: Set<EventType> = [
    .inspectionPlanned, .inspectionHeld, .inspectionFindingRecorded, .inspectionFindingClosed,
    .inspectionSampleAnnounced, .inspectionSampleDrawn, .inspectionHouseholdChecked, .figureCertified, .figureDisputed,
  ]
}

extension Access {
  /// Whether an account may record an entry, and why not.
  package enum Recording: Hashable, Sendable {
    case entitled
    /// No grant that records such a thing is in force.
    case noGrant
    /// Its grants are for these units.
    case elsewhere([UnitID])
    /// Its grants for the unit are for other groups of events.
    case otherGroup
  }

  /// - Parameters:
  ///   - type: of the entry.
  ///   - subject: the type that its right must be for: of a correction that of the corrected entry, else its own.
  package func recording(
    by account: AccountID, _ type: EventType, about subject: EventType, for unit: UnitID, on day: Day, _ units: Units
  ) -> Recording {
    if account == opener, EventGroup(subject.group) == .ledger { return .entitled }
    let own = grants(of: account, asOf: Day(number: .max)).filter { $0.role.records(type) && $0.isInForce(on: day) }
    if own.isEmpty { return .noGrant }
    let there = own.filter { $0.covers(unit, on: day, units) }
    if there.isEmpty { return .elsewhere(own.map(\.scope)) }
    return there.contains { $0.covers(subject) } ? .entitled : .otherGroup
  }
}
