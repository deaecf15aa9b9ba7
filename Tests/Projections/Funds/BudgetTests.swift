import Events
import Projections
import Testing

@Suite struct `Budgets and revolving capital` {
  private let last = Day(number: 30_000)

  @Test func `a budget line has what was asked for, given, settled, paid and left`() throws {
    var story = MoneyStory()
    try story.register("pc", "peoples-committee")
    try story.tell(
      "budget.requested", on: "2023-01-01",
      [
        "amount": 90, "coordinatedWith": [], "purpose": "awards", "request": "rq-1", "requester": "pc",
        "submittedTo": "pc", "year": 2023,
      ])
    try story.allocate("al-1", 50, to: "pc", for: "awards", year: 2023, on: "2023-02-01")
    try story.allocate("al-2", 20, to: "pc", for: "awards", from: "unit-budget", year: 2023, on: "2023-03-01")
    try story.allocate("al-3", 500, to: "pc", for: "inspection", year: 2023, on: "2023-03-01")
    try story.settle("al-3", spent: 480, on: "2024-01-10", due: "2024-01-31")
    try story.tell("award.paid", on: "2023-12-01", ["amount": 60, "award": "aw-1", "fund": "pc"])
    try story.tell("award.paid", on: "2024-01-02", ["amount": 1, "award": "aw-2", "fund": "pc"])
    let lines = story.state.funds.budgets(asOf: last, units: story.state.units, story.state.symbols)
    #expect(lines.map(\.year) == [2023, 2023, 2024])
    #expect(lines.map(\.purpose) == [.inspection, .awards, .awards])
    #expect(lines.map(\.requested.amountVND) == [0, 90, 0])
    #expect(lines.map(\.allocated.amountVND) == [500, 70, 0])
    #expect(lines.map(\.settled.amountVND) == [480, 0, 0])
    #expect(lines.map(\.paid.amountVND) == [0, 60, 1])
    #expect(lines.map(\.leftVND) == [20, 10, -1])
    #expect(lines[1].sources == [.districtBudget, .unitBudget])
    #expect(lines[1].seqs == [2, 3, 4, 7])
    #expect(lines.map(\.isPaidAboveAllocated) == [false, false, true])
  }

  @Test func `a payment comes out of the purse itself, the nearest above, or the only one under it`() throws {
    var story = MoneyStory()
    try story.register("pc", "peoples-committee")
    try story.register("labour", "office", under: "pc")
    try story.register("fund-1", "fund", under: "pc")
    try story.allocate("al-1", 50, to: "pc", for: "awards", year: 2023, on: "2023-02-01")
    try story.allocate("al-2", 7, to: "labour", for: "awards", year: 2024, on: "2024-02-01")
    for (fund, day) in [("fund-1", "2023-05-01"), ("pc", "2023-05-02"), ("pc", "2024-05-01")] {
      try story.tell("award.paid", on: day, ["amount": 10, "award": "aw-\(day)".told, "fund": .text(fund)])
    }
    let lines = story.state.funds.budgets(asOf: last, units: story.state.units, story.state.symbols)
    #expect(lines.map { story.state.symbols.text(of: $0.unit) } == ["pc", "labour"])
    #expect(lines.map(\.paid.amountVND) == [20, 10])
  }

  @Test func `counterpart money and the share of poor areas go by unit, year and class on the day`() throws {
    var story = MoneyStory()
    try story.register("d-1", level: "district")
    try story.register("d-1-pc", "peoples-committee", level: "district", under: "d-1")
    for commune in ["c-1", "c-2"] { try story.register(commune, under: "d-1") }
    try story.tell(
      "unit.classification-granted", on: "2022-01-01",
      ["classification": "poor-commune", "classified": "c-1", "legalBasis": "861"])
    try story.allocate("al-1", 30, to: "c-1", for: "poor-areas", year: 2023, on: "2023-02-01", area: "c-1")
    try story.allocate("al-2", 60, to: "c-2", for: "programme", year: 2023, on: "2023-02-01", area: "c-2")
    try story.allocate("al-3", 9, to: "c-2", for: "programme", from: "counterpart", year: 2023, on: "2023-02-01")
    try story.allocate("al-4", 5, to: "d-1-pc", for: "programme", from: "counterpart", year: 2024, on: "2024-02-01")
    let funds = story.state.funds
    let units = story.state.units
    for id in ["d-1", "d-1-pc"] {
      let unit = try story.id(UnitID.self, id)
      #expect(funds.counterpart(of: unit, asOf: last, units: units).amountVND == 14)
      #expect(funds.counterpart(of: unit, in: 2023, asOf: last, units: units).seqs == [8])
      // 30 of 99 is 30.30%.
      #expect(funds.poorAreaShare(of: unit, in: 2023, asOf: last, units: units).percent == Decimal("30.30"))
    }
    let commune = try story.id(UnitID.self, "c-2")
    #expect(funds.poorAreaShare(of: commune, in: 2024, asOf: last, units: units).percent == nil)
  }

  @Test func `what is settled by the day due is in time, of all that was allocated`() throws {
    var story = MoneyStory()
    try story.register("c-1")
    try story.allocate("al-1", 100, to: "c-1", for: "programme", year: 2023, on: "2023-02-01")
    try story.allocate("al-2", 100, to: "c-1", for: "inspection", year: 2023, on: "2023-02-01")
    try story.settle("al-1", spent: 90, on: "2024-01-31", due: "2024-01-31")
    try story.settle("al-2", spent: 80, on: "2024-02-01", due: "2024-01-31")
    let share = story.state.funds.settledInTime(
      of: try story.id(UnitID.self, "c-1"), in: 2023, asOf: last, units: story.state.units)
    #expect(share.percent == Decimal("45.00"))
    #expect(share.seqs == [2, 3, 4])
  }

  @Test func `capital that was passed on is with households again`() throws {
    var story = MoneyStory()
    try story.register("c-1")
    try story.tell(
      "guidance.issued", on: "2022-01-01",
      ["guidance": "gd-1", "issuer": "c-1", "kind": "revolving-capital-rule"])
    try story.move("lent", 30, by: "c-1", on: "2022-02-01")
    try story.move("recovered", 20, by: "c-1", on: "2023-02-01")
    try story.move("rotated", 15, by: "c-1", on: "2023-03-01")
    let unit = try story.id(UnitID.self, "c-1")
    let funds = story.state.funds
    let rows = funds.capital(asOf: last, units: story.state.units, story.state.symbols)
    let row = try #require(rows.first)
    #expect([row.outVND, row.inHandVND] == [25, 5])
    // 20 of 30 is 66.67%.
    let share = funds.capitalRecovered(by: unit, asOf: last, units: story.state.units, story.state.symbols)
    #expect(share.percent == Decimal("66.67"))
    #expect(row.seqs == [3, 4, 5])
    #expect(funds.capitalRule(of: unit, asOf: try story.day("2021-12-31"), plans: story.state.plans) == nil)
    #expect(funds.capitalRule(of: unit, asOf: last, plans: story.state.plans) == 2)
  }

  @Test func `years without the yearly request of a plan are found up to the day asked for`() throws {
    var story = MoneyStory()
    try story.tell(
      "plan.issued", on: "2022-06-01", plan: "p",
      [
        "area": "d-1", "clause": "heading", "issuedOn": "2022-06-01", "issuer": "pc", "legalBases": [],
        "level": "district", "movement": "m", "periodFrom": 2021, "periodTo": 2025, "title": "Plan",
      ])
    try story.tell(
      "plan.funding-rule-set", on: "2022-06-01", plan: "p",
      [
        "cadence": ["year"], "clause": "V.9", "evidence": ["budget.requested"], "payerText": "t",
        "preparedBy": ["labour"], "purposeText": "t", "purposes": ["inspection", "conference-final"], "rule": "f-1",
      ])
    try story.tell(
      "budget.requested", on: "2022-12-01", plan: "p",
      [
        "amount": 90, "coordinatedWith": [], "purpose": "inspection", "request": "rq-1", "requester": "labour",
        "submittedTo": "pc", "year": 2023,
      ])
    let plan = try story.id(PlanID.self, "p")
    func years(_ day: String) throws -> [Year] {
      story.state.funds.yearsWithoutRequest(of: plan, asOf: try story.day(day), plans: story.state.plans).map(\.year)
    }
    #expect(try years("2024-03-01") == [2022, 2024])
    #expect(try years("2022-11-30") == [2022])
    #expect(try years("2030-01-01") == [2022, 2024, 2025])
  }
}

extension String {
  fileprivate var told: Told { .text(self) }
}
