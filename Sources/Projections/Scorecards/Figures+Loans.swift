import Events

/// Loans: a household's own, a lender's, those of a place.
extension ScorecardFigures {
  private var help: Help { Help(state, asOf: day) }

  /// A lender's loans in the plan's area, for one bank lends everywhere.
  private var loanFilter: LoanFilter {
    if isHousehold { return LoanFilter(household: household) }
    if isPlace { return LoanFilter(area: place, years: years) }
    return LoanFilter(area: state.plans.header(of: plan, on: day)?.value.area, lender: subject, years: years)
  }

  /// Loans, by what the borrower was on the day of the loan and by the commune's class on that day.
  var borrowers: Evidence? {
    let groups = help.loanGroups(loanFilter)
    guard !groups.isEmpty else { return nil }
    let loans = groups.flatMap(\.loans)
    let parts = groups.map { group in
      let status = group.status.title
      let classes = group.communeClasses.map(\.title)
      let (vi, en) = (([status] + classes).map(\.vi), ([status] + classes).map(\.en))
      return Evidence.Part(
        Title(
          vi: "\(vi.joined(separator: ", ")): \(group.borrowerCount) hộ vay",
          en: "\(en.joined(separator: ", ")): \(households(group.borrowerCount))"), .count(group.loans.count))
    }
    let borrowerCount = Set(loans.map(\.loan.household)).count
    return Evidence(
      .borrowersByStatus, .count(loans.count),
      remark: Title(vi: "khoản vay của \(borrowerCount) hộ", en: "loans to \(households(borrowerCount))"), parts: parts,
      entries: loans.map(\.loan.seq))
  }

  private func households(_ count: Int) -> String { count == 1 ? "1 household" : "\(count) households" }

  var repaidOnTime: Evidence? {
    let share = help.repaymentsOnTime(loanFilter)
    guard share.whole > 0 else { return nil }
    return Evidence(.repaymentOnTimeRate, .share(share.part, of: share.whole), entries: share.seqs)
  }

  /// Payments after their day, and loans whose day went by unpaid. 0 is a figure once something was paid.
  var latePayments: Evidence? {
    let loans = help.loans(loanFilter)
    let payments = loans.flatMap(\.payments).filter { counts($0.on) }
    let overdue = loans.filter(\.isOverdue)
    guard !payments.isEmpty || !overdue.isEmpty else { return nil }
    let late = payments.filter { $0.lateDays > 0 }.sorted { ($0.on, $0.seq) < ($1.on, $1.seq) }
    var parts = late.map { payment in
      Evidence.Part(
        Title(
          vi: "hạn \(payment.dueOn.formatted(in: .vi)): trễ \(payment.lateDays) ngày",
          en: "due \(payment.dueOn): \(daysLate(payment.lateDays))"), .day(payment.on))
    }
    parts += overdue.map { row in
      Evidence.Part(
        Title(vi: "quá hạn \(row.overdueDays) ngày, chưa trả", en: "unpaid, \(daysLate(row.overdueDays))"),
        .amount(row.overdueVND))
    }
    return Evidence(
      .latePayments, .count(late.count + overdue.count), parts: parts,
      entries: payments.map(\.seq) + loans.map(\.loan.seq))
  }

  var loanUse: Evidence? {
    let share = help.loanUsePositive(loanFilter)
    guard share.whole > 0 else { return nil }
    return Evidence(.loanUsePositive, .share(share.part, of: share.whole), entries: share.seqs)
  }
}
