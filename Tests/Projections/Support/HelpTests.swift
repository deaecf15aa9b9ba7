import Events
import Projections
import Testing

@Suite struct `Help as of a day` {
  /// Two poor households, found eligible, helped, promised to, lent to.
  private func story() throws -> HelpStory {
    var story = try HelpStory()
    try story.household("h-1", in: "c-1")
    try story.household("h-2", in: "c-2")
    try story.household("h-3", in: "c-2", poorOn: nil)
    try story.find("h-1", "housing", on: "2022-03-01")
    try story.find("h-2", "housing", wanted: false, on: "2022-03-01")
    try story.find("h-2", "credit", on: "2022-03-01")
    try story.help("sp-1", to: "h-1", on: "2022-06-01", ["policy": "housing", "value": 40_000_000])
    try story.help("sp-2", to: "c-2", on: "2022-07-01", ["kind": "infrastructure", "value": 10_000_000])
    try story.commit("cm-1", to: "h-2", from: "2022-04-01", to: "2022-12-31", on: "2022-04-01")
    try story.commit("cm-1", to: "h-2", from: "2022-04-01", to: "2023-12-31", on: "2022-11-01")
    try story.lend("ln-1", to: "h-1", 30_000_000, on: "2022-05-01", due: "2023-05-01")
    try story.pay("ln-1", "interest", 165_000, due: "2022-06-01", on: "2022-06-02")
    try story.pay("ln-1", "principal", 12_000_000, due: "2023-05-01", on: "2023-04-30")
    try story.check("ln-1", rightly: true, well: true, on: "2022-09-01")
    try story.check("ln-1", rightly: true, well: false, on: "2023-09-01")
    try story.exit("h-1", on: "2022-12-10")
    return story
  }

  /// What the answers say, in words.
  private func words(_ story: HelpStory, _ day: String) throws -> [String] {
    let help = try story.help(day)
    let missing = help.coverage(of: .housing).missing.map { "missing \(story.texts([$0.household])) \($0.seq)" }
    let grants = help.grants().map { "\(story.texts([$0.grant.support])) \($0.status?.text ?? "–") \($0.grant.seq)" }
    let commitments = help.commitments().map { "\($0.commitment.to?.isoText ?? "–") \($0.isInForce) \($0.seqs)" }
    let loans = help.loans().map {
      "\($0.status.text) \($0.repaidVND) \($0.interestPaidVND) \($0.overdueVND) \($0.overdueDays) \($0.seqs)"
    }
    return missing + grants + commitments + loans
  }

  @Test func `facts of the future are not known yet`() throws {
    let story = try story()
    // Entries 1 to 4 register the units, 5 to 9 the households.
    #expect(
      try words(story, "2022-06-01") == [
        "missing [\"h-2\"] 11", "[\"sp-1\"] poor 13", "2022-12-31 true [15]", "poor 0 0 0 0 [17]",
      ])
    #expect(
      try words(story, "2023-05-02") == [
        "missing [\"h-2\"] 11", "[\"sp-1\"] poor 13", "[\"sp-2\"] – 14", "2023-12-31 true [15, 16]",
        "poor 12000000 165000 18000000 1 [17, 18, 19, 20]",
      ])
  }

  @Test(arguments: 1...20) func `any order of recording gives the same answers and the same state`(seed: UInt64) throws
  {
    var random = Seeded(seed)
    let told = try story()
    let shuffled = try HelpStory(told.told.shuffled(using: &random))
    #expect(shuffled.dump == told.dump)
    for day in ["2022-06-01", "2023-05-02", "2024-12-31"] { #expect(try words(shuffled, day) == words(told, day)) }
  }

  @Test func `what is taken back leaves no trace`() throws {
    var story = try story()
    let (dump, before) = (story.dump, try words(story, "2024-12-31"))
    story.mark()
    try story.find("h-1", "health", on: "2023-01-01")
    try story.help("sp-9", to: "h-2", on: "2023-01-02", ["policy": "housing"])
    try story.commit("cm-1", to: "h-2", from: "2022-04-01", on: "2023-01-03")
    try story.lend("ln-9", to: "h-2", 1, on: "2023-01-04", due: "2024-01-04")
    try story.pay("ln-1", "principal", 18_000_000, due: "2023-05-01", on: "2023-06-30")
    try story.check("ln-1", rightly: false, well: false, on: "2023-10-01")
    #expect(story.dump.count == dump.count + 8)
    story.rollback()
    #expect(story.dump == dump)
    #expect(try words(story, "2024-12-31") == before)
  }

  @Test func `the figures of criteria come with their entries`() throws {
    let story = try story()
    let help = try story.help("2023-12-31")
    let area = try story.id(UnitID.self, "c")
    let served = help.policyServedRatio(in: area)
    // h-1 has its house; h-2 has neither house nor loan.
    #expect((served.part, served.whole, served.percent) == (1, 3, Decimal("33.33")))
    #expect(served.seqs == [10, 11, 12, 13])
    let helper = HelpFilter(provider: try story.id(SubjectID.self, "e"))
    #expect(help.helpCount(helper).mapValues(\.seqs) == [.cash: [13], .infrastructure: [14]])
    #expect(help.householdsHelped(helper).mapValues(\.beneficiaries.count) == [.poor: 1])
    #expect(help.worksCount(helper).valueVND == 10_000_000)
    // One help to a household that was poor, and h-2 alone is poor now.
    let each = help.helpPerPoorHousehold(in: area)
    #expect((each.part, each.whole, each.ratio) == (1, 1, Exact(1)))
    #expect(try story.help("2022-12-09").helpPerPoorHousehold(in: area).ratio == Exact(Decimal("0.5")!))
    #expect(help.commitmentsInForce(of: helper.provider).count == 1)
    #expect(try story.help("2024-01-01").commitmentsInForce().isEmpty)
    let borrower = LoanFilter(household: try story.id(HouseholdID.self, "h-1"))
    #expect(help.latePayments(borrower).map(\.lateDays) == [1])
    #expect(help.loanUsePositive(borrower).percent == Decimal("50"))
    // One of two payments on time; the principal that is left is overdue.
    #expect((help.repaymentsOnTime(borrower).part, help.repaymentsOnTime(borrower).whole) == (1, 3))
    #expect(try story.help("2022-08-31").loanUsePositive(borrower).percent == nil)
    #expect(help.borrowersByStatus(borrower).mapValues(\.seqs) == [.poor: [17]])
  }

  @Test func `support by hamlet stands beside its rates`() throws {
    let story = try story()
    let hamlets = try story.help("2022-12-31").supportAgainstRate(in: story.id(UnitID.self, "c"))
    #expect(story.texts(hamlets.map(\.hamlet)) == ["c-1", "c-2"])
    #expect(hamlets.map(\.tally.valueVND) == [40_000_000, 10_000_000])
    #expect(hamlets.map(\.perHouseholdVND) == [Exact(40_000_000), Exact(5_000_000)])
    // h-1 left poverty; of h-2 and h-3 one is poor.
    #expect(hamlets.map(\.poorPercent) == [Decimal("0"), Decimal("50")])
  }
}

@Suite struct `Help through changes of place` {
  @Test func `help given before a merger is found where the hamlet went`() throws {
    var story = try HelpStory()
    try story.unit("d", "commune", under: "p")
    try story.household("h-1", in: "c-1")
    try story.help("sp-1", to: "h-1", on: "2022-06-01")
    try story.lend("ln-1", to: "h-1", 1_000_000, on: "2022-06-01", due: "2025-06-01")
    try story.tell(
      "unit.succeeded", on: "2024-07-01",
      ["from": [["share": "full", "unit": "c"]], "resolution": "1/NQ", "to": ["d"]])
    let (c, d) = (try story.id(UnitID.self, "c"), try story.id(UnitID.self, "d"))
    #expect(try story.help("2024-06-30").grants(HelpFilter(area: c)).count == 1)
    #expect(try story.help("2024-06-30").grants(HelpFilter(area: d)).isEmpty)
    #expect(try story.help("2024-07-01").grants(HelpFilter(area: d)).count == 1)
    #expect(try story.help("2024-07-01").loans(LoanFilter(area: d)).map(\.commune) == [d])
  }

  @Test func `a household that moved was helped where it lived, and is missed where it lives`() throws {
    var story = try HelpStory()
    try story.unit("d", "commune", under: "p")
    try story.unit("d-1", "hamlet", under: "d")
    try story.household("h-1", in: "c-1")
    try story.find("h-1", "health", on: "2022-03-01")
    try story.help("sp-1", to: "h-1", on: "2022-06-01")
    try story.tell(
      "household.moved", on: "2023-01-01", ["from": "c-1", "household": "h-1", "reason": "moved", "to": "d-1"])
    let (c, d) = (try story.id(UnitID.self, "c"), try story.id(UnitID.self, "d"))
    let help = try story.help("2023-12-31")
    #expect(help.grants(HelpFilter(area: c)).count == 1)
    #expect(help.grants(HelpFilter(area: d)).isEmpty)
    #expect(help.coverage(of: .health, in: c).eligible == 0)
    #expect(story.texts(help.coverage(of: .health, in: d).missing.map(\.household)) == ["h-1"])
  }

  @Test func `a household that left is nobody's to serve any more`() throws {
    var story = try HelpStory()
    try story.household("h-1", in: "c-1")
    try story.find("h-1", "health", on: "2022-03-01")
    try story.tell("household.left-area", on: "2023-01-01", ["household": "h-1", "reason": "moved"])
    #expect(try story.help("2022-12-31").coverage(of: .health).missing.count == 1)
    #expect(try story.help("2023-01-01").coverage(of: .health).eligible == 0)
  }

  @Test func `a status is under the newest standard in force, then newly exited, then other`() throws {
    var story = try HelpStory()
    for (standard, from, to, years) in [
      ("old", "2016-01-01", "2021-12-31", (2015, 2021)), ("s", "2022-01-01", "2025-12-31", (2021, 2025)),
    ] {
      try story.tell(
        "standard.adopted", on: "2015-12-01",
        [
          "aliases": [], "dimensions": ["health"], "firstReviewYear": .integer(years.0),
          "lastReviewYear": .integer(years.1), "nameVi": .text(standard), "standard": .text(standard),
          "validFrom": .text(from), "validTo": .text(to),
        ])
    }
    try story.household("h-1", in: "c-1", poorOn: nil)
    try story.tell(
      "household.entered-poverty", on: "2020-12-10", ["entryKind": "new", "household": "h-1", "standard": "old"])
    try story.tell(
      "household.entered-near-poverty", on: "2021-12-20",
      ["entryKind": "carried-over", "household": "h-1", "standard": "s"])
    let household = try story.id(HouseholdID.self, "h-1")
    func status(_ day: String) throws -> StatusThen {
      story.state.households.status(
        of: household, on: try #require(Day(day)), poverty: story.state.poverty, units: story.state.units)
    }
    #expect(try status("2020-12-09") == .other)
    #expect(try status("2021-12-19") == .poor)
    #expect(try status("2021-12-20") == .nearPoor)
    #expect(try status("2025-12-31") == .nearPoor)
    #expect(try status("2026-01-01") == .other)
  }

  @Test func `who was poor when a standard ended and left poverty under the next one is newly exited`() throws {
    var story = try HelpStory()
    for (standard, from, to, years) in [
      ("old", "2016-01-01", "2021-12-31", (2015, 2021)), ("s", "2022-01-01", "2025-12-31", (2021, 2025)),
    ] {
      try story.tell(
        "standard.adopted", on: "2015-12-01",
        [
          "aliases": [], "dimensions": ["health"], "firstReviewYear": .integer(years.0),
          "lastReviewYear": .integer(years.1), "nameVi": .text(standard), "standard": .text(standard),
          "validFrom": .text(from), "validTo": .text(to),
        ])
    }
    try story.household("h-1", in: "c-1", poorOn: nil)
    for (on, standard) in [("2020-12-10", "old"), ("2021-12-20", "s")] {
      try story.tell(
        "household.entered-poverty", on: on, ["entryKind": "new", "household": "h-1", "standard": .text(standard)])
    }
    try story.exit("h-1", on: "2023-12-10")
    let household = try story.id(HouseholdID.self, "h-1")
    func status(_ day: String) throws -> StatusThen {
      story.state.households.status(
        of: household, on: try #require(Day(day)), poverty: story.state.poverty, units: story.state.units)
    }
    #expect(try status("2023-12-09") == .poor)
    // 36 months: the last day is 2026-12-09. Under the old standard, which ended in 2021, it never left.
    #expect(try status("2023-12-10") == .newlyExited)
    #expect(try status("2026-12-09") == .newlyExited)
    #expect(try status("2026-12-10") == .other)
  }

  @Test func `sums end at the largest number`() throws {
    var story = try HelpStory()
    try story.household("h-1", in: "c-1")
    try story.lend("ln-1", to: "h-1", 5, on: "2022-05-01", due: "2023-05-01")
    // Each amount is the largest that an entry can state; 1,024 of them fit.
    for number in 1...1_025 {
      try story.help("sp-\(number)", to: "c-1", on: "2022-06-01", ["value": 9_007_199_254_740_991])
      try story.pay("ln-1", "principal", 9_007_199_254_740_991, due: "2023-01-01", on: "2023-01-01")
    }
    let help = try story.help("2024-12-31")
    #expect(help.helpCount(HelpFilter())[.cash]?.valueVND == .max)
    #expect(help.loans().first?.repaidVND == .max)
    #expect(help.loans().first?.outstandingVND == 0)
  }
}
