import Events
import Projections
import Rules
import Testing

@Suite struct `Credit, row by row` {
  typealias Line = HelpLine

  @Test func `CB-26 borrowers are listed by their status on the day of the loan, and a linkage needs one of them`()
    throws
  {
    let row = try Row(.caoBang)
    try row.given(Line.commune("x", under: "cb-city"))
    try row.given(Line.poorHousehold("h-1", in: "x-1") + Line.poorHousehold("h-2", in: "x-1", near: true))
    try row.given(Line.poorHousehold("h-3", in: "x-2") + [Line.household("h-4", in: "x-2")])
    try row.given(
      Line.participant("coop", "cooperative"), Line.exited("h-3", on: "2022-12-10"),
      Line.loan("ln-1", to: "h-1", 50_000_000, on: "2023-05-01"),
      Line.loan("ln-2", to: "h-2", 30_000_000, on: "2023-05-02"),
      Line.loan("ln-3", to: "h-3", 20_000_000, on: "2023-05-03"),
      Line.loan("ln-4", to: "h-1", 5_000_000, on: "2023-06-01"),
      Line.exited("h-1", on: "2023-12-10"))
    try row.refuses(Line.loan("ln-5", to: "h-4", on: "2023-05-04"), .loanHouseholdQualifies)
    try row.refuses(Line.loan("ln-5", to: "h-2", by: "coop", on: "2023-12-11"), .loanLenderIsBank)
    // Out of poverty on 2022-12-10: newly exited for 36 months, until 2025-12-09.
    try row.refuses(Line.loan("ln-5", to: "h-3", on: "2025-12-10", due: "2028-12-10"), .loanHouseholdQualifies)
    func linkage(_ household: String) -> String {
      """
      2025-12-11 x model.started {"model":"md-1","name":"n","kind":"linkage","area":"x","lead":"coop","supporters":[],\
      "participants":[{"household":"\(household)","statusThen":"other"}]}
      """
    }
    try row.refuses(linkage("h-4"), .modelLinkageHasPoor)
    try row.given(linkage("h-2"))

    let help = try row.help(asOf: "2025-12-31")
    let bank = LoanFilter(lender: try help.id(SubjectID.self, "vn-vbsp"))
    // h-1 left poverty since; on the days of its loans it was poor.
    #expect(
      help.loans(bank).map { "\(help.text($0.loan.household)) \($0.status.text)" } == [
        "h-1 poor", "h-2 near-poor", "h-3 newly-exited", "h-1 poor",
      ])
    let groups = help.borrowersByStatus(bank)
    #expect(groups[.poor]?.loans.count == 2)
    #expect(groups[.poor]?.borrowerCount == 1)
    #expect(groups[.poor]?.principalVND == 55_000_000)
    #expect(groups[.newlyExited]?.principalVND == 20_000_000)
    #expect(groups[.other] == nil)
  }

  @Test func `KR-22 loans stand by status of the household and class of the commune`() throws {
    let row = try Row(.konRay)
    try row.given(Line.commune("x", under: "kr-district") + Line.commune("y", under: "kr-district"))
    try row.given(Line.classified("x", "especially-difficult-commune", from: "2022-02-01", to: "2023-06-30"))
    for (id, hamlet) in [("h-1", "x-1"), ("h-2", "x-1"), ("h-3", "y-1")] {
      try row.given(Line.poorHousehold(id, in: hamlet, near: id == "h-2"))
    }
    try row.given(
      Line.loan("ln-1", to: "h-1", 50_000_000, on: "2023-05-01", due: "2024-05-01"),
      Line.loan("ln-2", to: "h-2", 40_000_000, on: "2023-06-30", due: "2026-06-30"),
      // One day after the class ended.
      Line.loan("ln-3", to: "h-1", 7_000_000, on: "2023-07-01", due: "2026-07-01"),
      Line.loan("ln-4", to: "h-3", 10_000_000, on: "2023-08-01", due: "2026-08-01"))
    try row.refuses(Line.loan("ln-4", to: "h-1", on: "2023-09-01"), .loanNewId)
    try row.refuses(Line.paid("ln-9", "interest", 1, due: "2023-12-01", on: "2023-12-01"), .loanKnown)
    try row.given(
      Line.paid("ln-1", "interest", 275_000, due: "2023-06-01", on: "2023-06-01"),
      Line.paid("ln-1", "interest", 275_000, due: "2023-07-01", on: "2023-07-10"),
      Line.paid("ln-1", "principal", 30_000_000, due: "2024-05-01", on: "2024-05-01"))
    try row.refuses(
      Line.paid("ln-1", "principal", 20_000_001, due: "2024-05-01", on: "2024-05-02"), .repaymentPrincipalWithinLoan)

    let help = try row.help(asOf: "2024-05-11")
    let table = help.loanGroups().map { group in
      "\(group.status.text) \(group.communeClasses.map(\.text)) \(group.loans.count) \(group.borrowerCount) "
        + "\(group.principalVND) \(group.outstandingVND) \(group.overdueVND)"
    }
    // Of ln-1 20,000,000 are left, ten days after it was due.
    #expect(
      table == [
        "poor [] 2 2 17000000 17000000 0",
        "poor [\"especially-difficult-commune\"] 1 1 50000000 20000000 20000000",
        "near-poor [\"especially-difficult-commune\"] 1 1 40000000 40000000 0",
      ])
    let first = try #require(help.loans().first)
    #expect(first.overdueDays == 10)
    #expect(first.payments.map(\.lateDays) == [0, 9, 0])
    // Two of three payments on time, and the loan that is overdue: 2 of 4.
    let onTime = help.repaymentsOnTime(LoanFilter(lender: first.loan.lender))
    #expect((onTime.part, onTime.whole, onTime.percent) == (2, 4, Decimal("50")))
    let before = try row.help(asOf: "2024-05-01")
    #expect(before.loans().allSatisfy { !$0.isOverdue })
    #expect(before.repaymentsOnTime(LoanFilter()).percent == Decimal("66.67"))
    #expect(try row.help(asOf: "2023-06-30").loans().count == 2)
  }

  @Test func `YB-09 of 400 that are eligible and want a loan 399 have one, and the one household is listed`() throws {
    let row = try Row(.yenBai)
    try row.given(Line.commune("x", under: "yb-province"))
    let ids = (1...402).map { "h-\(1000 + $0)" }
    for id in ids { try row.given(Line.poorHousehold(id, in: "x-1")) }
    // One is eligible and does not want a loan, one wants a loan and is not eligible.
    for id in ids { try row.given(Line.eligible(id, "credit", id != "h-1402", wanted: id != "h-1401")) }
    for id in ids.prefix(400) where id != "h-1077" { try row.given(Line.loan("ln-\(id)", to: id, on: "2024-05-01")) }

    let help = try row.help(asOf: "2025-12-31")
    let coverage = help.loanCoverage(in: try help.id(UnitID.self, "yb-province"))
    #expect((coverage.eligible, coverage.served.part) == (400, 399))
    #expect(coverage.served.percent == Decimal("99.75"))
    #expect(help.texts(coverage.missing.map(\.household)) == ["h-1077"])
    // Who does not want a loan counts among the eligible of the policy, and only there: 399 of 401 are 99.50.
    let policy = help.coverage(of: .credit)
    #expect((policy.eligible, policy.wanting, policy.served.percent) == (401, 400, Decimal("99.5")))
    #expect(help.texts(policy.missing.map(\.household)) == ["h-1077", "h-1401"])

    let state = try row.state(asOf: "2025-12-31")
    let target = try #require(
      state.targets.status(
        of: try help.id(TargetID.self, "yb-t08"), asOf: help.asOf, units: state.units, poverty: state.poverty,
        households: state.households, symbols: state.symbols))
    #expect(target.row.figure?.value == Decimal("99.75"))
    #expect(help.texts(target.row.households) == ["h-1077"])
  }
}
