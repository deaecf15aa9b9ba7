import Events

/// Day and place in the log: what facts are ordered by.
struct FactOrder: Comparable, Flat, Hashable, Sendable {
  let on: Day
  let seq: Seq

  init(_ entry: EntryHeader) {
    on = entry.on
    seq = entry.seq
  }

  static func < (a: FactOrder, b: FactOrder) -> Bool { a.on != b.on ? a.on < b.on : a.seq < b.seq }
}

/// A nomination as it was handed in; one that came back may be handed in again under its own id.
struct Submission: Flat, Sendable {
  let order: FactOrder
  let subject: SubjectID
  let recipientKind: RecipientKind
  let occasion: Occasion
  let year: Year
  let nominator: UnitID
}

/// The entry that made an award.
struct Decision: Sendable {
  let order: FactOrder
  let plan: PlanID?
  let form: AwardForm
  let level: AwardLevel
  let orderClass: LabourOrderClass?
  let flagScope: FlagScope?
  let emblem: Bool
  let decidedBy: UnitID?
  let decisionNumber: String?
  let hasDocument: Bool
  let way: Way

  enum Way: Flat, Sendable {
    case approved(NominationID, effectiveOn: Day, rewardAmountVND: Int64?)
    case granted(SubjectID, RecipientKind, Occasion, Year, imported: Bool)
  }
}

/// Money that went with an award.
package struct AwardPayment: Flat, Hashable, Sendable {
  package let on: Day
  package let seq: Seq
  package let amountVND: Int64
  package let fund: FundID
}

/// An award taken back.
package struct AwardRevocation: Hashable, Sendable {
  package let on: Day
  package let seq: Seq
  package let reason: String
  package let decisionNumber: String
  /// What is asked back; nil when nothing is.
  package let recoverAmountVND: Int64?
}

/// Money that came back after a revocation.
package struct AwardRecovery: Flat, Hashable, Sendable {
  package let on: Day
  package let seq: Seq
  package let amountVND: Int64
  package let fund: FundID?
}
