import Events

/// One award as it stands on a day.
package struct AwardRow: Sendable {
  package let award: AwardID
  /// The entry that made it.
  package let seq: Seq
  package let plan: PlanID?
  /// Nil when it was approved and the nomination is not on record.
  package let recipient: SubjectID?
  package let recipientKind: RecipientKind?
  package let form: AwardForm
  package let level: AwardLevel
  package let orderClass: LabourOrderClass?
  package let flagScope: FlagScope?
  package let emblem: Bool
  package let occasion: Occasion?
  package let year: Year?
  package let decidedOn: Day
  /// From when it holds: the decision's own day unless the approval says another.
  package let effectiveOn: Day
  package let decidedBy: UnitID?
  package let decisionNumber: String?
  package let hasDocument: Bool
  package let origin: Origin
  /// What the approval promises.
  package let rewardAmountVND: Int64?
  package let payments: [AwardPayment]
  package let revocation: AwardRevocation?
  package let recoveries: [AwardRecovery]

  /// How the award came into the ledger.
  package enum Origin: Hashable, Sendable {
    case nomination(NominationID, nominator: UnitID?)
    case granted
    /// Decided before the ledger opened, or outside of it.
    case imported
  }

  package var isRevoked: Bool { revocation != nil }
  package var paidVND: Int64 { payments.reduce(0) { $0 &+ $1.amountVND } }
  package var recoveredVND: Int64 { recoveries.reduce(0) { $0 &+ $1.amountVND } }
  /// What a revocation asked back and did not get yet.
  package var toRecoverVND: Int64 { max(0, (revocation?.recoverAmountVND ?? 0) &- recoveredVND) }
}

/// Which awards are asked for; what is nil is not asked.
package struct AwardFilter: Sendable {
  package var plan: PlanID?
  package var recipient: SubjectID?
  package var decidedBy: UnitID?
  package var year: Year?
  package var form: AwardForm?
  package var level: AwardLevel?
  package var occasion: Occasion?

  package init() {}

  func admits(_ row: AwardRow) -> Bool {
    (plan == nil || plan == row.plan) && (recipient == nil || recipient == row.recipient)
      && (decidedBy == nil || decidedBy == row.decidedBy) && (year == nil || year == row.year)
      && (form == nil || form == row.form) && (level == nil || level == row.level)
      && (occasion == nil || occasion == row.occasion)
  }
}
