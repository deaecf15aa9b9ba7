import Events

/// Help that was given, as its entry tells it.
package struct Grant: Flat, Sendable {
  package let support: SupportID
  package let provider: SubjectID
  /// A household, a unit or a person.
  package let beneficiary: SubjectID
  package let policy: Policy?
  package let kind: SupportKind
  /// What was built, where the help is a work and its entry says so.
  package let work: WorkKind?
  /// Nil where the entry states no value.
  package let valueVND: Int64?
  package let fund: FundID?
  package let on: Day
  package let seq: Seq

  init(_ granted: SupportGranted, _ entry: EntryHeader) {
    support = granted.support
    provider = granted.provider
    beneficiary = granted.beneficiary
    policy = granted.policy
    kind = granted.kind
    work = granted.work
    valueVND = granted.value
    fund = granted.fund
    on = entry.on
    seq = entry.seq
  }
}

/// A promise to help a household or an area for a time, as its entry tells it.
package struct Commitment: Flat, Sendable {
  package let commitment: CommitmentID
  package let helper: SubjectID
  package let beneficiary: SubjectID
  package let from: Day
  /// The last day; nil: until further notice.
  package let to: Day?
  package let on: Day
  package let seq: Seq

  init(_ committed: SupportHelperCommitted, _ entry: EntryHeader) {
    commitment = committed.commitment
    helper = committed.helper
    beneficiary = committed.beneficiary
    from = committed.from
    to = committed.to
    on = entry.on
    seq = entry.seq
  }

  package func isInForce(on day: Day) -> Bool { from <= day && (to.map { day <= $0 } ?? true) }
}
