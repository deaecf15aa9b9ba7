import Events
import Projections
import Testing

@Suite struct `Contributions and what counts of them` {
  /// 100 and 20 in money, goods worth 30, labour without a value.
  private func story() throws -> MoneyStory {
    var story = MoneyStory()
    try story.register("c-1")
    try story.register("fund-1", "fund", level: "province")
    try story.tell(
      "participant.registered", on: "2016-01-01",
      ["kind": "benefactor", "location": "abroad", "participant": "d-1", "povertyReductionOfficer": false])
    try story.gift("cn-1", from: "d-1", to: "fund-1", amount: 100, on: "2023-03-01", ["mobiliser": "front"])
    try story.gift("cn-2", from: "d-1", to: "c-1", "goods", valued: 30, on: "2023-05-01", ["direct": false])
    try story.gift("cn-3", from: "d-2", to: "c-1", "labour", on: "2023-05-02", ["purpose": "charity"])
    try story.gift("cn-4", from: "d-2", to: "fund-1", amount: 20, on: "2024-01-05", ["mobiliser": "front"])
    return story
  }

  private func total(_ story: MoneyStory, _ change: (inout GiftFilter) throws -> Void) throws -> GiftTotal {
    var filter = GiftFilter()
    try change(&filter)
    return story.state.contributions.total(filter, asOf: try story.day("2024-12-31"), units: story.state.units)
  }

  @Test func `amounts, valuations and gifts without a value are kept apart`() throws {
    let total = try total(story()) { _ in }
    #expect(total.count == 4)
    #expect(total.given.amountVND == 120)
    #expect(total.valued.amountVND == 30)
    #expect(total.unvalued == [6])
    #expect(total.seqs == [4, 5, 6, 7])
  }

  @Test func `an amount stands above a valuation, so that a gift with both counts once`() throws {
    var story = MoneyStory()
    try story.gift("cn-1", from: "d-1", to: "c-1", "goods", amount: 7, valued: 9, on: "2023-03-01")
    #expect(try total(story) { _ in }.worthVND == 7)
  }

  @Test func `each filter leaves what it names`() throws {
    let story = try story()
    #expect(try total(story) { $0.donor = try story.id(SubjectID.self, "d-1") }.seqs == [4, 5])
    #expect(try total(story) { $0.receiver = try story.id(SubjectID.self, "c-1") }.seqs == [5, 6])
    #expect(try total(story) { $0.mobiliser = try story.id(UnitID.self, "front") }.seqs == [4, 7])
    #expect(try total(story) { $0.kind = .goods }.seqs == [5])
    #expect(try total(story) { $0.purpose = .charity }.seqs == [6])
    #expect(try total(story) { $0.year = 2024 }.seqs == [7])
    #expect(try total(story) { $0.location = .abroad }.seqs == [4, 5])
    #expect(try total(story) { $0.isToFund = true }.seqs == [4, 7])
    #expect(try total(story) { $0.isDirect = false }.seqs == [5])
    #expect(try total(story) { $0.days = try story.day("2023-05-01")...story.day("2023-05-02") }.seqs == [5, 6])
  }

  @Test func `groups come in order, and what has none comes last`() throws {
    let story = try story()
    let rows = story.state.contributions.totals(
      by: .location, asOf: try story.day("2024-12-31"), units: story.state.units, story.state.symbols)
    #expect(rows.map(\.group) == [.location(.abroad), .none])
    #expect(rows.map(\.total.worthVND) == [130, 20])
    let years = story.state.contributions.totals(
      by: .year, asOf: try story.day("2023-12-31"), units: story.state.units, story.state.symbols)
    #expect(years.map(\.group) == [.year(2023)])
    #expect(years[0].total.count == 3)
  }

  @Test func `the running total begins anew behind an award, and the award's own day went into it`() throws {
    var story = MoneyStory()
    try story.gift("cn-1", from: "d-1", to: "c-1", amount: 100, on: "2017-05-01")
    try story.award("aw-1", to: "d-1", on: "2018-11-20")
    try story.gift("cn-2", from: "d-1", to: "c-1", amount: 7, on: "2018-11-20")
    try story.gift("cn-3", from: "d-1", to: "c-1", amount: 30, on: "2019-05-01")
    try story.gift("cn-4", from: "d-1", to: "c-1", "goods", valued: 5, on: "2019-06-01")
    let donor = try story.id(SubjectID.self, "d-1")
    let rows = story.state.contributions.running(
      of: donor, asOf: try story.day("2020-12-31"), awards: story.state.awards)
    #expect(rows.map(\.counted.worthVND) == [100, 107, 30, 35])
    #expect(rows.map(\.all.worthVND) == [100, 107, 137, 142])
    let counted = story.state.contributions.counted(
      of: donor, before: try story.day("2020-06-30"), asOf: try story.day("2020-12-31"), awards: story.state.awards)
    #expect(counted.byKind.map(\.kind) == [.money, .goods])
    #expect(counted.counted.seqs == [4, 5])
    #expect(counted.all.count == 4)
  }

  @Test func `direct giving is asked by kind and day`() throws {
    let story = try story()
    let donor = try story.id(SubjectID.self, "d-1")
    let book = story.state.contributions
    let last = try story.day("2024-12-31")
    #expect(book.hasDirectGift(of: donor, kinds: [.money], asOf: last))
    #expect(!book.hasDirectGift(of: donor, kinds: [.goods, .land], asOf: last))
    #expect(!book.hasDirectGift(of: donor, kinds: [.money], asOf: try story.day("2023-02-28")))
  }

  @Test func `staff are people who work in the unit, not enterprises that sit there`() throws {
    var story = MoneyStory()
    try story.register("labour", "department", level: "province")
    for (person, kind) in [("p-1", "official"), ("p-2", "enterprise")] {
      try story.tell(
        "participant.registered", on: "2016-01-01",
        [
          "kind": .text(kind), "location": "in-area", "participant": .text(person), "povertyReductionOfficer": false,
          "seat": "labour",
        ])
      try story.gift("cn-\(person)", from: person, to: "c-1", amount: 4, on: "2023-01-01")
    }
    let total = story.state.contributions.totalOfStaff(
      of: try story.id(UnitID.self, "labour"), asOf: try story.day("2023-12-31"), units: story.state.units)
    #expect(total.seqs == [3])
  }

  @Test func `a receiver is classed on the day of the gift, a body by its area`() throws {
    var story = MoneyStory()
    try story.register("c-1")
    try story.register("c-1-pc", "peoples-committee", under: "c-1")
    try story.register("fund-1", "fund")
    try story.tell(
      "unit.classification-granted", on: "2023-01-01",
      ["classification": "especially-difficult-commune", "classified": "c-1", "legalBasis": "861"])
    try story.gift("cn-1", from: "d-1", to: "c-1", amount: 1, on: "2022-12-31")
    try story.gift("cn-2", from: "d-1", to: "c-1", amount: 10, on: "2023-02-01")
    try story.gift("cn-3", from: "d-1", to: "c-1-pc", amount: 100, on: "2023-02-01")
    try story.gift("cn-4", from: "d-1", to: "fund-1", amount: 1_000, on: "2023-02-01")
    let rows = story.state.contributions.totalsByReceiverClass(
      asOf: try story.day("2023-12-31"), units: story.state.units, households: story.state.households)
    #expect(rows.map(\.receiver) == [.area(.especiallyDifficultCommune), .fund, .other])
    #expect(rows.map(\.total.worthVND) == [110, 1_000, 1])
  }

  /// 1,100 gifts of the largest amount are more than 64 bits hold.
  @Test func `no number of gifts is too large to add up`() throws {
    var story = MoneyStory()
    try story.register("fund-1", "fund")
    for number in 1...1_100 {
      try story.gift("cn-\(number)", from: "d-1", to: "fund-1", amount: 9_007_199_254_740_991, on: "2023-01-01")
    }
    let total = try total(story) { _ in }
    #expect(total.given.exactVND == Int128(1_100) * 9_007_199_254_740_991)
    #expect(total.worthVND == .max)
    let fund = try story.id(FundID.self, "fund-1")
    #expect(story.state.funds.balance(of: fund, asOf: try story.day("2023-12-31")).totalVND == .max)
  }

  @Test func `the order of recording never shows, and what is taken back leaves nothing`() throws {
    var story = try story()
    let before = story.state.contributions.dump(story.state.symbols)
    #expect(before.count == 4)
    #expect(try story.backwards().state.contributions.dump(story.state.symbols).count == 4)
    let other = try story.backwards()
    #expect(other.state.contributions.dump(other.state.symbols) == before)
    try story.tryOut { try $0.gift("cn-9", from: "d-9", to: "c-1", amount: 1, on: "2023-01-01", ["receipt": hash]) }
    #expect(story.state.contributions.dump(story.state.symbols) == before)
    #expect(story.state.contributions.gifts(under: String(repeating: "a", count: 64)).isEmpty)
  }

  private let hash = Told.text(String(repeating: "a", count: 64))
}
