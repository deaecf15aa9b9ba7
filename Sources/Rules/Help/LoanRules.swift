import Events
import Projections

/// Loans by their id: lent once, paid back and looked at only where they are on record.
extension Rules {
  static func judge(
    _ event: CreditRepaymentRecorded, _ entry: EntryHeader, _ state: Projections, _ found: inout Findings
  ) {
    if let breach = loanLent(event.loan, .loanKnown, entry, state) { return found.note(breach) }
    found.note(principalWithinLoan(event, state))
  }

  static func judge(_ event: CreditUseChecked, _ entry: EntryHeader, _ state: Projections, _ found: inout Findings) {
    found.note(loanLent(event.loan, .useCheckPurposeAndEffect, entry, state))
  }

  static func loanNew(_ event: CreditLoanDisbursed, _ state: Projections) -> Breach? {
    guard let lent = state.credit.loan(event.loan) else { return nil }
    let (loan, household) = (state.text(event.loan), state.text(lent.household))
    return Breach(
      .loanNewId, at: "what.loan",
      Title(
        vi: "Khoản vay \(loan) đã được giải ngân cho \(household) ngày \(lent.on), mục \(lent.seq).",
        en: "The loan \(loan) was paid out to \(household) on \(lent.on), entry \(lent.seq)."),
      remedy: Title(vi: "Dùng mã khoản vay khác.", en: "Give the loan another id."))
  }

  /// A slip in a figure or a day would make a loan overdue at once, or one that nobody has to pay back.
  static func termsPossible(_ event: CreditLoanDisbursed, _ entry: EntryHeader) -> Breach? {
    if event.principal == 0 {
      return Breach(
        .loanTermsPossible, at: "what.principal",
        Title(vi: "Tiền gốc là 0 đồng.", en: "The principal is 0 đồng."))
    }
    if event.ratePercent < Decimal(0) || event.ratePercent > Decimal(100) {
      return Breach(
        .loanTermsPossible, at: "what.ratePercent",
        Title(
          vi: "Lãi suất \(event.ratePercent.formatted(.vi)) %/năm nằm ngoài 0 đến 100.",
          en: "A rate of \(event.ratePercent.formatted(.en)) percent a year lies outside 0 to 100."))
    }
    if event.dueOn > entry.on { return nil }
    return Breach(
      .loanTermsPossible, at: "what.dueOn",
      Title(
        vi: "Đến hạn ngày \(event.dueOn), giải ngân ngày \(entry.on).",
        en: "It falls due on \(event.dueOn) and is paid out on \(entry.on)."),
      remedy: Title(vi: "Kiểm tra hai ngày.", en: "Check the two days."))
  }

  /// On record, and lent by the day of what is said of it.
  static func loanLent(_ id: LoanID, _ rule: RuleID, _ entry: EntryHeader, _ state: Projections) -> Breach? {
    let loan = state.text(id)
    guard let lent = state.credit.loan(id) else {
      return Breach(
        rule, at: "what.loan",
        Title(vi: "Khoản vay \(loan) chưa được ghi.", en: "The loan \(loan) is not on record."),
        remedy: Title(vi: "Ghi credit.loan-disbursed trước.", en: "Record credit.loan-disbursed first."))
    }
    if lent.on <= entry.on { return nil }
    return Breach(
      rule, at: "on",
      Title(
        vi: "Khoản vay \(loan) giải ngân ngày \(lent.on), sau ngày \(entry.on).",
        en: "The loan \(loan) was paid out on \(lent.on), after \(entry.on)."))
  }

  static func principalWithinLoan(_ event: CreditRepaymentRecorded, _ state: Projections) -> Breach? {
    guard event.kind == .principal, let lent = state.credit.loan(event.loan) else { return nil }
    let left = lent.principalVND - min(lent.principalVND, state.credit.principalRepaidVND(on: event.loan))
    if event.amount <= left { return nil }
    let loan = state.text(event.loan)
    return Breach(
      .repaymentPrincipalWithinLoan, at: "what.amount",
      Title(
        vi: "Trả gốc \(event.amount) đồng, khoản vay \(loan) chỉ còn nợ \(left) trong \(lent.principalVND) đồng.",
        en:
          "\(event.amount) đồng of principal are paid, \(left) of \(lent.principalVND) đồng are left on the loan \(loan)."
      ),
      remedy: Title(
        vi: "Ghi phần vượt là trả lãi, hoặc sửa số tiền.",
        en: "Record what is above it as interest, or put the amount right."))
  }
}
