import Events
import Projections
import Testing

@Suite struct `Funds, row by row` {
  private let last = Day(number: 30_000)

  @Test func `NB-26 gifts from home and abroad stand by mobiliser, and each fund has gifts less grants by year`() throws
  {
    let row = try Row(.ninhBinh)
    try row.given(
      Money.unit("nb-x", "administrative-area", under: "nb-province"),
      Money.unit("nb-x-fund", "fund", under: "nb-x"), Money.donor("d-home"), Money.donor("d-far", "abroad"),
      Money.gift(
        "cn-1", from: "d-home", to: "nb-gratitude-fund", "\"amount\":300000000", on: "2022-03-01",
        mobiliser: "nb-front"),
      Money.gift(
        "cn-2", from: "d-far", to: "nb-x-fund", "\"amount\":80000000", on: "2022-04-01", mobiliser: "nb-front"),
      Money.gift(
        "cn-3", from: "d-far", to: "nb-gratitude-fund", "\"amount\":50000000", on: "2023-01-15",
        mobiliser: "nb-labour"),
      Money.grant("sp-1", 120_000_000, from: "nb-gratitude-fund", to: "nb-x", by: "nb-front", on: "2022-12-01"),
      Money.grant("sp-2", 30_000_000, from: "nb-gratitude-fund", to: "nb-x", by: "nb-front", on: "2023-06-01"))
    let state = try row.state(asOf: "2023-12-31")
    let mobilisers = state.contributions.totals(by: .mobiliser, asOf: last, units: state.units, state.symbols)
    #expect(
      mobilisers.map(\.group) == [
        .unit(try state.id(UnitID.self, "nb-front")), .unit(try state.id(UnitID.self, "nb-labour")),
      ])
    #expect(mobilisers.map(\.total.worthVND) == [380_000_000, 50_000_000])
    let places = state.contributions.totals(by: .location, asOf: last, units: state.units, state.symbols)
    #expect(places.map(\.group) == [.location(.inArea), .location(.abroad)])
    #expect(places.map(\.total.worthVND) == [300_000_000, 130_000_000])
    let years = try state.years(of: "nb-gratitude-fund", to: "2023-12-31")
    #expect(years.map(\.year) == [2022, 2023])
    #expect(years.map(\.gifts.amountVND) == [300_000_000, 50_000_000])
    #expect(years.map(\.granted.amountVND) == [120_000_000, 30_000_000])
    #expect(years.map(\.closing.totalVND) == [180_000_000, 200_000_000])
    #expect(try state.balanceVND(of: "nb-x-fund", on: "2023-12-31") == 80_000_000)
  }

  @Test func `CT-35 the Fund for the Poor has its balance by year`() throws {
    let row = try Row(.canTho)
    try row.given(
      Money.donor("d-1"), Money.gift("cn-1", from: "d-1", to: "ct-poor-fund", "\"amount\":90000000", on: "2017-10-17"),
      Money.grant("sp-1", 60_000_000, from: "ct-poor-fund", to: "ct-poor-areas", by: "ct-front", on: "2018-01-20"),
      Money.gift("cn-2", from: "d-1", to: "ct-poor-fund", "\"amount\":15000000", on: "2018-10-17"))
    let years = try row.state().years(of: "ct-poor-fund", to: "2019-06-30")
    #expect(years.map(\.year) == [2017, 2018, 2019])
    #expect(years.map(\.closing.totalVND) == [90_000_000, 45_000_000, 45_000_000])
  }

  @Test func `KR-28 a gift shows its channel, and a grant above the fund's balance is refused`() throws {
    let row = try Row(.konRay)
    try row.given(
      Money.donor("d-1"),
      Money.gift(
        "cn-1", from: "d-1", to: "kr-poor-fund", "\"amount\":20000000", on: "2023-03-01", channel: "kr-front"),
      Money.gift("cn-2", from: "d-1", to: "kr-poor-fund", "\"amount\":5000000", on: "2023-05-01"))
    let above = Money.grant(
      "sp-1", 20_000_001, from: "kr-poor-fund", to: "kr-district", by: "kr-front", on: "2023-04-01")
    let refusal = try row.refuses(above, .fundBalanceAllows)
    #expect(refusal.sentence.en.contains("lacks 1 đồng"))
    try row.given(
      Money.grant("sp-1", 18_000_000, from: "kr-poor-fund", to: "kr-district", by: "kr-front", on: "2023-06-01"))
    // 7 million are left at the end, but 20 million were there in April: a late grant must not empty the fund by June.
    let late = Money.grant("sp-2", 7_000_001, from: "kr-poor-fund", to: "kr-district", by: "kr-front", on: "2023-04-01")
    #expect(try row.refuses(late, .fundBalanceAllows).sentence.en.contains("lacks 1 đồng on 2023-06-01"))
    let state = try row.state()
    let channels = state.contributions.totals(by: .channel, asOf: last, units: state.units, state.symbols)
    #expect(channels.map(\.group) == [.unit(try state.id(UnitID.self, "kr-front")), .none])
    #expect(channels.map(\.total.worthVND) == [20_000_000, 5_000_000])
    #expect(try state.balanceVND(of: "kr-poor-fund", on: "2023-06-01") == 7_000_000)
  }

  @Test func `YB-33 the provincial Fund for the Poor has its gifts less its grants`() throws {
    let row = try Row(.yenBai)
    try row.given(
      Money.donor("d-1"), Money.donor("d-2"),
      Money.gift("cn-1", from: "d-1", to: "yb-poor-fund", "\"amount\":500000000", on: "2023-01-10"),
      Money.gift("cn-2", from: "d-2", to: "yb-poor-fund", "\"amount\":250000000", on: "2023-02-10"),
      Money.grant("sp-1", 320_000_000, from: "yb-poor-fund", to: "yb-tram-tau", by: "yb-front", on: "2023-03-10"))
    let state = try row.state()
    #expect(try state.balanceVND(of: "yb-poor-fund", on: "2023-02-28") == 750_000_000)
    #expect(try state.balanceVND(of: "yb-poor-fund", on: "2023-03-10") == 430_000_000)
    let lines = state.funds.lines(of: try state.id(FundID.self, "yb-poor-fund"), asOf: last)
    #expect(lines.map(\.balance.totalVND) == [500_000_000, 750_000_000, 430_000_000])
    #expect(lines.last?.movement.seq == (try row.lastSeq))
  }
}
