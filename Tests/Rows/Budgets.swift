import Events
import Projections
import Testing

@Suite struct `Budgets, row by row` {
  private let last = Day(number: 30_000)

  @Test func `CB-30 money for reviews and awards is asked for, allocated, paid and left, and overpaying is flagged`()
    throws
  {
    let row = try Row(.caoBang)
    try row.refuses(
      Money.request(
        "rq-0", "conference-interim", 30_000_000, by: "cb-culture-office", to: "cb-city-pc", year: 2023, plan: "cb",
        on: "2023-01-05"), .budgetFinalConferenceByLabour, clause: "V.3")
    try row.given(
      Money.request(
        "rq-1", "conference-interim", 30_000_000, by: "cb-finance", to: "cb-city-pc", year: 2023, plan: "cb",
        on: "2023-01-05"),
      Money.allocation(
        "al-1", "conference-interim", 25_000_000, from: "district-budget", to: "cb-city-pc", year: 2023, plan: "cb",
        on: "2023-02-01"),
      Money.allocation(
        "al-2", "awards", 50_000_000, from: "district-budget", to: "cb-city-pc", year: 2023, plan: "cb",
        on: "2023-02-01"))
    for (award, amount, recipient) in [("aw-1", 30_000_000, "cb-labour"), ("aw-2", 25_000_000, "cb-front")] {
      try row.given(
        Money.award(
          award, "certificate-of-commendation", "district", to: recipient, year: 2023, plan: "cb", on: "2023-12-01"),
        Money.paid(award, amount, by: "cb-city-pc", plan: "cb", on: "2023-12-20"))
      if award == "aw-1" { #expect(try row.pointedOut(by: .awardPaidWithinAllocated).isEmpty) }
    }
    let flags = try row.pointedOut(by: .awardPaidWithinAllocated)
    #expect(flags.map(\.seq) == [try row.lastSeq])
    #expect(flags.map(\.clause) == ["V.3"])
    let state = try row.state(asOf: "2023-12-31")
    let plan = try state.id(PlanID.self, "cb")
    let lines = state.funds.budgets(BudgetFilter(plan: plan), asOf: last, units: state.units, state.symbols)
    #expect(lines.map { state.symbols.text(of: $0.unit) } == ["cb-city-pc", "cb-city-pc", "cb-finance"])
    #expect(lines.map(\.purpose) == [.conferenceInterim, .awards, .conferenceInterim])
    #expect(lines.map(\.requested.amountVND) == [0, 0, 30_000_000])
    #expect(lines.map(\.allocated.amountVND) == [25_000_000, 50_000_000, 0])
    #expect(lines.map(\.paid.amountVND) == [0, 55_000_000, 0])
    #expect(lines.map(\.leftVND) == [25_000_000, -5_000_000, 0])
    #expect(lines.map(\.isPaidAboveAllocated) == [false, true, false])
  }

  @Test func `NB-27 a unit pays its own review, and the province's final one paid by a unit is taken and flagged`()
    throws
  {
    let row = try Row(.ninhBinh)
    try row.given(Money.unit("nb-x", "administrative-area", under: "nb-province"))
    try row.given(
      Money.allocation(
        "al-1", "conference-final", 15_000_000, from: "unit-budget", to: "nb-x", year: 2025, plan: "nb",
        on: "2025-03-01"),
      Money.allocation(
        "al-2", "conference-final", 90_000_000, from: "provincial-budget", to: "nb-labour", year: 2025, plan: "nb",
        on: "2025-03-01"))
    #expect(try row.pointedOut(by: .budgetSourceOfRule).isEmpty)
    try row.given(
      Money.allocation(
        "al-3", "conference-final", 10_000_000, from: "unit-budget", to: "nb-labour", year: 2025, plan: "nb",
        on: "2025-03-02"))
    let flags = try row.pointedOut(by: .budgetSourceOfRule)
    #expect(flags.map(\.seq) == [try row.lastSeq])
    #expect(flags.map(\.clause) == ["V.1.2"])
    // The estimate for the province's conference is the labour department's.
    try row.refuses(
      Money.request(
        "rq-1", "conference-final", 90_000_000, by: "nb-home-affairs", to: "nb-pc", year: 2025, plan: "nb",
        on: "2024-11-01"), .budgetFinalConferenceByLabour, clause: "V.1.2")
    try row.given(
      Money.request(
        "rq-1", "conference-final", 90_000_000, by: "nb-labour", to: "nb-pc", year: 2025, plan: "nb", on: "2024-11-01"))
    let state = try row.state()
    let labour = try state.id(UnitID.self, "nb-labour")
    let lines = state.funds.budgets(BudgetFilter(unit: labour), asOf: last, units: state.units, state.symbols)
    #expect(lines.map(\.requested.amountVND) == [90_000_000])
    #expect(lines.map(\.allocated.amountVND) == [100_000_000])
    #expect(lines.map(\.sources) == [[.provincialBudget, .unitBudget]])
  }

  @Test func `NB-28 a district's certificate paid from the provincial fund is taken and flagged`() throws {
    let row = try Row(.ninhBinh)
    try row.given(
      Money.unit("nb-x", "administrative-area", under: "nb-province"), Money.unit("nb-x-awards", "fund", under: "nb-x"))
    for (award, form, level) in [
      ("aw-1", "certificate-of-commendation", "district"), ("aw-2", "certificate-of-commendation", "district"),
      ("aw-3", "certificate-of-merit", "province"), ("aw-4", "certificate-of-merit", "province"),
    ] {
      try row.given(Money.award(award, form, level, to: "nb-\(award)", year: 2025, plan: "nb", on: "2025-09-01"))
    }
    try row.given(
      Money.paid("aw-1", 500_000, by: "nb-x-awards", plan: "nb", on: "2025-10-01"),
      Money.paid("aw-3", 1_500_000, by: "nb-award-fund", plan: "nb", on: "2025-10-01"))
    #expect(try row.pointedOut(by: .awardFundOfRule).isEmpty)
    try row.given(Money.paid("aw-2", 500_000, by: "nb-award-fund", plan: "nb", on: "2025-10-02"))
    let first = try row.lastSeq
    try row.given(Money.paid("aw-4", 1_500_000, by: "nb-x-awards", plan: "nb", on: "2025-10-03"))
    let flags = try row.pointedOut(by: .awardFundOfRule)
    #expect(flags.map(\.seq) == [first, try row.lastSeq])
    #expect(flags.map(\.clause) == ["V.2.2", "V.2.1"])
  }

  @Test func `KR-33 years without the yearly estimate are listed, and money from elsewhere is flagged`() throws {
    let row = try Row(.konRay)
    try row.refuses(
      Money.request(
        "rq-0", "inspection", 12_000_000, by: "kr-labour", to: "kr-pc", year: 2023, plan: "kr", on: "2022-12-01"),
      .budgetLabourWithFinance, clause: "V.9")
    for year in [2022, 2023, 2025] {
      try row.given(
        Money.request(
          "rq-\(year)", "inspection", 12_000_000, by: "kr-labour", with: "\"kr-finance\"", to: "kr-pc", year: year,
          plan: "kr", on: "\(year - 1)-12-01"))
    }
    try row.given(
      Money.allocation(
        "al-1", "inspection", 12_000_000, from: "programme-budget", to: "kr-labour", year: 2023, plan: "kr",
        on: "2023-02-01"))
    #expect(try row.pointedOut(by: .budgetSourceOfRule).isEmpty)
    try row.given(
      Money.allocation(
        "al-2", "inspection", 9_000_000, from: "district-budget", to: "kr-labour", year: 2024, plan: "kr",
        on: "2024-02-01"))
    let flags = try row.pointedOut(by: .budgetSourceOfRule)
    #expect(flags.map(\.seq) == [try row.lastSeq])
    #expect(flags.map(\.clause) == ["V.9"])
    let state = try row.state()
    let plan = try state.id(PlanID.self, "kr")
    func missing(_ day: String) throws -> [MissingRequest] {
      state.funds.yearsWithoutRequest(of: plan, asOf: try #require(Day(day)), plans: state.plans)
    }
    // The plan prints no day of its own: its period begins in 2021.
    #expect(try missing("2025-06-30").map(\.year) == [2021, 2024])
    #expect(try missing("2023-06-30").map(\.year) == [2021])
    #expect(try missing("2025-06-30").allSatisfy { $0.clause == "V.9" })
    #expect(try missing("2025-06-30")[0].offices == [try state.id(UnitID.self, "kr-labour")])
  }
}
