import Events

/// Which loans are asked for; what is nil is not asked.
package struct LoanFilter: Sendable {
  /// Where the household lived on the day of the loan.
  package var area: UnitID?
  package var lender: SubjectID?
  package var household: HouseholdID?
  package var programme: LoanProgramme?
  /// What the household was on the day of the loan.
  package var status: StatusThen?
  /// Of the loan's own day.
  package var years: ClosedRange<Year>?

  package init(
    area: UnitID? = nil, lender: SubjectID? = nil, household: HouseholdID? = nil, programme: LoanProgramme? = nil,
    status: StatusThen? = nil, years: ClosedRange<Year>? = nil
  ) {
    self.area = area
    self.lender = lender
    self.household = household
    self.programme = programme
    self.status = status
    self.years = years
  }

  fileprivate func admits(_ loan: Loan) -> Bool {
    (lender == nil || lender == loan.lender) && (household == nil || household == loan.household)
      && (programme == nil || programme == loan.programme) && (years.map { $0.contains(loan.on.year) } ?? true)
  }
}

/// A loan as it stands on the day asked for.
package struct LoanRow: Sendable {
  package let loan: Loan
  /// What the borrower was on the day of the loan.
  package let status: StatusThen
  /// Of the borrower's hamlet on that day, as called on the day asked for.
  package let commune: UnitID?
  /// What that commune was classed as on the day of the loan.
  package let communeClasses: [Classification]
  /// By day and seq.
  package let payments: [Repayment]
  package let checks: [UseCheck]
  /// Principal that is not paid back though the day due has gone by; 0: none.
  package let overdueVND: Int64
  package let overdueDays: Int

  package var repaidVND: Int64 { sum(of: .principal) }
  package var interestPaidVND: Int64 { sum(of: .interest) }
  package var outstandingVND: Int64 { max(0, loan.principalVND - repaidVND) }
  package var latePayments: [Repayment] { payments.filter { $0.lateDays > 0 } }
  package var isOverdue: Bool { overdueVND > 0 }
  package var seqs: [Seq] { [loan.seq] + (payments.map(\.seq) + checks.map(\.seq)).sorted() }

  private func sum(of kind: RepaymentKind) -> Int64 {
    payments.filter { $0.kind == kind }.reduce(0) { clampedSum($0, $1.amountVND) }
  }
}

extension Help {
  /// Loans lent by the day asked for, by day and seq.
  package func loans(_ filter: LoanFilter = LoanFilter()) -> [LoanRow] {
    let ids = filter.household.map { household in Array(Set(credit.loansOf.rows(of: household))) } ?? credit.loans.ids
    return ids.compactMap { credit.loan($0) }.filter { $0.on <= asOf && filter.admits($0) }.compactMap { loan in
      let home = home(of: loan.household, on: loan.on)
      guard isIn(filter.area, home) else { return nil }
      let status = status(of: loan.household, on: loan.on)
      return filter.status == nil || filter.status == status ? row(loan, status, home) : nil
    }.sorted { ($0.loan.on, $0.loan.seq) < ($1.loan.on, $1.loan.seq) }
  }

  private func row(_ loan: Loan, _ status: StatusThen, _ home: UnitID?) -> LoanRow {
    let payments = credit.repayments.rows(of: loan.loan).filter { $0.on <= asOf }
      .sorted { ($0.on, $0.seq) < ($1.on, $1.seq) }
    let repaid = payments.filter { $0.kind == .principal }.reduce(0) { clampedSum($0, $1.amountVND) }
    let overdueDays = max(0, asOf.days(since: loan.dueOn))
    let isOverdue = overdueDays > 0 && repaid < loan.principalVND
    let commune = home.flatMap { self.commune(of: $0) }
    return LoanRow(
      loan: loan, status: status, commune: commune,
      communeClasses: communeThen(loan).map { units.classifications(of: $0, on: loan.on) } ?? [], payments: payments,
      checks: credit.checks.rows(of: loan.loan).filter { $0.on <= asOf }.sorted { ($0.on, $0.seq) < ($1.on, $1.seq) },
      overdueVND: isOverdue ? loan.principalVND - repaid : 0, overdueDays: isOverdue ? overdueDays : 0)
  }

  /// The commune that the hamlet lay in on the day of the loan, which may have become part of another since.
  private func communeThen(_ loan: Loan) -> UnitID? {
    households.hamlet(of: loan.household, on: loan.on).flatMap { hamlet in
      commune(of: units.successor(of: hamlet, on: loan.on), on: loan.on)
    }
  }
}

/// Loans to households of one status in communes of one classification.
package struct LoanGroup: Sendable {
  package let status: StatusThen
  /// What the commune was classed as on the day of the loan; empty: nothing.
  package let communeClasses: [Classification]
  package let loans: [LoanRow]

  package var borrowerCount: Int { Set(loans.map(\.loan.household)).count }
  package var principalVND: Int64 { loans.reduce(0) { clampedSum($0, $1.loan.principalVND) } }
  package var outstandingVND: Int64 { loans.reduce(0) { clampedSum($0, $1.outstandingVND) } }
  package var overdueVND: Int64 { loans.reduce(0) { clampedSum($0, $1.overdueVND) } }
  package var seqs: [Seq] { loans.map(\.loan.seq) }
}

extension Help {
  /// By status on the day of the loan, then by the commune's classes on that day.
  package func loanGroups(_ filter: LoanFilter = LoanFilter()) -> [LoanGroup] {
    struct Key: Hashable {
      let status: StatusThen
      let classes: [Classification]
    }
    let groups = Dictionary(grouping: loans(filter)) { Key(status: $0.status, classes: $0.communeClasses) }
    return groups.map { LoanGroup(status: $0.key.status, communeClasses: $0.key.classes, loans: $0.value) }
      .sorted { a, b in
        if a.status != b.status { return a.status.rawValue < b.status.rawValue }
        return a.communeClasses.lexicographicallyPrecedes(b.communeClasses) { $0.rawValue < $1.rawValue }
      }
  }
}
