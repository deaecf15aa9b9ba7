import Events

/// Help that was given, as its entry tells it: 36 bytes.
package struct Grant: Flat, Sendable {
  package let support: SupportID
  package let provider: SubjectID
  /// A household, a unit or a person.
  package let beneficiary: SubjectID
  package let on: Day
  private let entry: PackedSeq
  private let amount: PackedAmount
  private let source: PackedID<FundID>
  private let policyCode: PackedCode<Policy>
  private let workCode: PackedCode<WorkKind>
  package let kind: SupportKind
  private let unused: UInt8 = 0

  package var policy: Policy? { policyCode.code }
  /// What was built, where the help is a work and its entry says so.
  package var work: WorkKind? { workCode.code }
  /// Nil where the entry states no value.
  package var valueVND: Int64? { amount.value }
  package var fund: FundID? { source.id }
  package var seq: Seq { entry.seq }

  init(_ granted: SupportGranted, _ entry: EntryHeader) {
    support = granted.support
    provider = granted.provider
    beneficiary = granted.beneficiary
    on = entry.on
    self.entry = PackedSeq(entry.seq)
    amount = PackedAmount(granted.value)
    source = PackedID(granted.fund)
    policyCode = PackedCode(granted.policy)
    workCode = PackedCode(granted.work)
    kind = granted.kind
  }
}

/// A promise to help a household or an area for a time, as its entry tells it: 28 bytes.
package struct Commitment: Flat, Sendable {
  package let commitment: CommitmentID
  package let helper: SubjectID
  package let beneficiary: SubjectID
  package let from: Day
  /// The highest number: until further notice.
  private let end: Day
  package let on: Day
  private let entry: PackedSeq

  init(_ committed: SupportHelperCommitted, _ entry: EntryHeader) {
    commitment = committed.commitment
    helper = committed.helper
    beneficiary = committed.beneficiary
    from = committed.from
    end = committed.to ?? Day(number: .max)
    on = entry.on
    self.entry = PackedSeq(entry.seq)
  }

  /// The last day; nil: until further notice.
  package var to: Day? { end.number == .max ? nil : end }
  package var seq: Seq { entry.seq }

  package func isInForce(on day: Day) -> Bool { from <= day && day <= end }
}
