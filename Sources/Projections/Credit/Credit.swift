import Events

/// Loans: lent, paid back, overdue, rightly used.
///
///     2022-05-01  ln-1 lent to h-1, 50,000,000 đồng, due 2025-05-01       h-1 was poor on that day
///     2023-05-10  interest due 2023-05-01 paid                            9 days late
///     2025-05-01  principal 20,000,000 paid                               on 2025-05-02: 30,000,000 overdue by a day
///
/// Invariants: a loan is the entry that lent it first; payments and checks hang on its id, also when they were recorded
/// before it. Who is eligible and wants a loan is asked of `Support`, which reads the same entries for every policy.
package struct Credit: Restorable, Sendable {
  package static let version = 1

  var loans = Chain<LoanID, Loan>()
  var repayments = Chain<LoanID, Repayment>()
  var checks = Chain<LoanID, UseCheck>()
  var loansOf = Chain<HouseholdID, LoanID>()

  package init() {}

  package mutating func restore(_ step: RestoreStep) {
    loans.restore(step)
    repayments.restore(step)
    checks.restore(step)
    loansOf.restore(step)
  }

  /// The loan with this id, whatever its day; nil when none is on record.
  package func loan(_ id: LoanID) -> Loan? { loans.rows(of: id).min { ($0.on, $0.seq) < ($1.on, $1.seq) } }

  /// Principal paid back on a loan, whatever the day.
  package func principalRepaidVND(on loan: LoanID) -> Int64 {
    var sum: Int64 = 0
    repayments.forEach(of: loan) { if $0.kind == .principal { sum = clampedSum(sum, $0.amountVND) } }
    return sum
  }
}

/// A loan, as its entry tells it; its purpose stands there too: 44 bytes.
package struct Loan: Flat, Sendable {
  package let loan: LoanID
  package let lender: SubjectID
  package let household: HouseholdID
  private let principal: PackedAmount
  private let rate: PackedAmount
  package let dueOn: Day
  package let on: Day
  private let entry: PackedSeq
  private let rateScale: UInt8
  package let programme: LoanProgramme
  private let unused: UInt16 = 0

  init(_ lent: CreditLoanDisbursed, _ entry: EntryHeader) {
    loan = lent.loan
    lender = lent.lender
    household = lent.household
    principal = PackedAmount(lent.principal)
    rate = PackedAmount(lent.ratePercent.mantissa)
    dueOn = lent.dueOn
    on = entry.on
    self.entry = PackedSeq(entry.seq)
    rateScale = lent.ratePercent.scale
    programme = lent.programme
  }

  package var principalVND: Int64 { principal.value ?? 0 }
  /// A year.
  package var ratePercent: Decimal { Decimal(mantissa: rate.value ?? 0, scale: rateScale) }
  package var seq: Seq { entry.seq }
}

/// Interest or principal that was paid: 24 bytes.
package struct Repayment: Flat, Sendable {
  private let amount: PackedAmount
  package let dueOn: Day
  package let on: Day
  private let entry: PackedSeq
  package let kind: RepaymentKind
  private let unused: (UInt8, UInt8, UInt8) = (0, 0, 0)

  init(_ paid: CreditRepaymentRecorded, _ entry: EntryHeader) {
    amount = PackedAmount(paid.amount)
    dueOn = paid.dueOn
    on = entry.on
    self.entry = PackedSeq(entry.seq)
    kind = paid.kind
  }

  package var amountVND: Int64 { amount.value ?? 0 }
  package var seq: Seq { entry.seq }
  /// 0 when it was paid by the day due.
  package var lateDays: Int { max(0, on.days(since: dueOn)) }
}

/// A look at how a loan was used: 12 bytes.
package struct UseCheck: Flat, Sendable {
  package let on: Day
  private let entry: PackedSeq
  package let hasRightPurpose: Bool
  package let isEffective: Bool
  private let unused: UInt16 = 0

  init(_ check: CreditUseChecked, _ entry: EntryHeader) {
    on = entry.on
    self.entry = PackedSeq(entry.seq)
    hasRightPurpose = check.rightPurpose
    isEffective = check.effective
  }

  package var seq: Seq { entry.seq }
}

extension Credit {
  package mutating func fold(_ event: CreditEvent, _ entry: EntryHeader) {
    switch event {
    case .creditLoanDisbursed(let lent):
      loans.add(Loan(lent, entry), to: lent.loan)
      loansOf.add(lent.loan, to: lent.household)
    case .creditRepaymentRecorded(let paid):
      repayments.add(Repayment(paid, entry), to: paid.loan)
    case .creditUseChecked(let check):
      checks.add(UseCheck(check, entry), to: check.loan)
    case .supportEligibilityConfirmed: break  // Asked of `Support`.
    }
  }
}
