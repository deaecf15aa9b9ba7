import Events
import Projections
import Testing

@Suite struct `Contributions, row by row` {
  private let last = Day(number: 30_000)

  @Test func `CT-23 contributions stand by kind and purpose, goods need a valuation, labour may have none`() throws {
    let row = try Row(.canTho)
    try row.given(Money.donor("d-1"))
    try row.refuses(
      Money.gift("cn-0", from: "d-1", to: "ct-poor-fund", "", in: "goods", on: "2018-01-05"), .contributionValued)
    let valued = "\"valuation\":{\"amount\":12000000,\"method\":\"hóa đơn\"}"
    try row.given(
      Money.gift("cn-1", from: "d-1", to: "ct-poor-fund", "\"amount\":50000000", on: "2018-01-05"),
      Money.gift("cn-2", from: "d-1", to: "ct-poor-fund", valued, in: "goods", on: "2018-02-05", purpose: "charity"),
      Money.gift("cn-3", from: "d-1", to: "ct-front", "", in: "labour", on: "2018-03-05"),
      Money.gift("cn-4", from: "d-1", to: "ct-poor-fund", "\"amount\":3000000", on: "2018-04-05", purpose: "charity"))
    let state = try row.state(asOf: "2018-12-31")
    let kinds = state.contributions.totals(by: .kind, asOf: last, units: state.units, state.symbols)
    #expect(kinds.map(\.group) == [.kind(.money), .kind(.goods), .kind(.labour)])
    #expect(kinds.map(\.total.given.amountVND) == [53_000_000, 0, 0])
    #expect(kinds.map(\.total.valued.amountVND) == [0, 12_000_000, 0])
    #expect(kinds.map(\.total.unvalued.count) == [0, 0, 1])
    let purposes = state.contributions.totals(by: .purpose, asOf: last, units: state.units, state.symbols)
    #expect(purposes.map(\.group) == [.purpose(.povertyReduction), .purpose(.charity)])
    #expect(purposes.map(\.total.count) == [2, 2])
    #expect(purposes.map(\.total.worthVND) == [50_000_000, 15_000_000])
  }

  @Test func `CT-24 a collective's contributions count from its last award`() throws {
    let row = try Row(.canTho)
    try row.given(
      Money.donor("d-1"), Money.donor("d-2"),
      Money.gift("cn-1", from: "d-1", to: "ct-poor-fund", "\"amount\":100000000", on: "2017-05-01"),
      Money.gift("cn-2", from: "d-2", to: "ct-poor-fund", "\"amount\":9000000", on: "2017-05-01"),
      Money.award("aw-1", "certificate-of-merit", "province", to: "d-1", year: 2018, plan: "ct", on: "2018-11-20"),
      Money.gift("cn-3", from: "d-1", to: "ct-poor-fund", "\"amount\":30000000", on: "2019-05-01"))
    let state = try row.state()
    let final = try #require(Day("2020-12-31"))
    func counted(_ donor: String) throws -> CountedGifts {
      state.contributions.counted(
        of: try state.id(SubjectID.self, donor), before: final, asOf: final, awards: state.awards)
    }
    let first = try counted("d-1")
    #expect(first.counted.worthVND == 30_000_000)
    #expect(first.counted.seqs == [try row.lastSeq])
    #expect(first.all.worthVND == 130_000_000)
    #expect(first.point.award?.decidedOn == Day("2018-11-20"))
    // Never commended: all counts.
    #expect(try counted("d-2").counted.worthVND == 9_000_000)
    // What counted for the award of 2018 itself.
    let before = state.contributions.counted(
      of: try state.id(SubjectID.self, "d-1"), before: try #require(Day("2018-11-20")), asOf: final,
      awards: state.awards)
    #expect(before.counted.worthVND == 100_000_000)
  }

  @Test func `NB-32 the sums of a fund drive stand by mobiliser and days, year by year`() throws {
    let row = try Row(.ninhBinh)
    try row.given(
      Money.donor("d-1"),
      Money.gift(
        "cn-1", from: "d-1", to: "nb-gratitude-fund", "\"amount\":40000000", on: "2022-10-17", mobiliser: "nb-front"),
      Money.gift(
        "cn-2", from: "d-1", to: "nb-gratitude-fund", "\"amount\":7000000", on: "2022-11-20", mobiliser: "nb-front"),
      Money.gift(
        "cn-3", from: "d-1", to: "nb-gratitude-fund", "\"amount\":55000000", on: "2023-10-20", mobiliser: "nb-front"),
      Money.gift("cn-4", from: "d-1", to: "nb-gratitude-fund", "\"amount\":1000000", on: "2023-10-21"))
    let state = try row.state(asOf: "2023-12-31")
    var drive = GiftFilter()
    drive.mobiliser = try state.id(UnitID.self, "nb-front")
    drive.isToFund = true
    drive.days = try #require(Day("2022-10-17"))...(try #require(Day("2022-11-18")))
    #expect(state.contributions.total(drive, asOf: last, units: state.units).worthVND == 40_000_000)
    drive.days = nil
    let years = state.contributions.totals(by: .year, drive, asOf: last, units: state.units, state.symbols)
    #expect(years.map(\.group) == [.year(2022), .year(2023)])
    #expect(years.map(\.total.worthVND) == [47_000_000, 55_000_000])
  }
}
