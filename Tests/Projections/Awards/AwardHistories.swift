import Events
import Projections
import Testing

/// Rows CB-21, CB-22, CT-24, CT-33, YB-26.
@Suite struct AwardHistories {
  @Test func `a recipient's list has form, occasion, year and decision of what was approved and what was imported`()
    throws
  {
    var story = DutyStory()
    try story.nominate("n-1", "d-1", year: 2018, on: "2018-10-01")
    try story.approve("n-1", as: "aw-2", on: "2018-11-20", number: "212/QD")
    try story.grant("aw-1", to: "d-1", year: 2016, on: "2016-12-01")
    try story.grant("aw-9", to: "d-2", year: 2016, on: "2016-12-01")
    let rows = try story.history(of: "d-1", asOf: "2019-01-01")
    #expect(rows.map { story.symbols.text(of: $0.award) } == ["aw-1", "aw-2"])
    #expect(rows.map(\.year) == [2016, 2018])
    #expect(rows.map(\.occasion) == [.annual, .annual])
    #expect(rows.map(\.decisionNumber) == [nil, "212/QD"])
    #expect(rows.map(\.decidedOn) == [Day("2016-12-01"), Day("2018-11-20")])
    let nomination = try story.id(NominationID.self, "n-1")
    let nominator = try story.id(UnitID.self, "w-1")
    #expect(rows.map(\.origin) == [.imported, .nomination(nomination, nominator: nominator)])
    #expect(rows.map(\.rewardAmountVND) == [nil, 1_000_000])
    #expect(try story.history(of: "d-1", asOf: "2018-11-19").count == 1)
  }

  @Test func `what is granted may differ from what was proposed, the recipient may not`() throws {
    var story = DutyStory()
    try story.nominate("n-1", "d-1", year: 2025, on: "2025-08-01")
    try story.approve(
      "n-1", as: "aw-1", on: "2025-09-01", ["form": "certificate-of-commendation", "level": "district"])
    let row = try #require(try story.history(of: "d-1", asOf: "2025-12-31").first)
    #expect(row.form == .certificateOfCommendation)
    #expect(row.level == .district)
    #expect(row.recipientKind == .collective)
  }

  @Test func `payment, revocation and recovery show from their days on`() throws {
    var story = DutyStory()
    try story.grant("aw-1", to: "d-1", year: 2022, on: "2022-12-01")
    try story.tell("award.paid", on: "2022-12-20", ["amount": 5_000_000, "award": "aw-1", "fund": "fund-1"])
    try story.tell(
      "award.revoked", on: "2023-05-01",
      ["award": "aw-1", "decisionNumber": "9/QD", "reason": "false figures", "recoverAmount": 5_000_000])
    try story.tell("award.recovered", on: "2023-07-01", ["amount": 2_000_000, "award": "aw-1"])
    let states = try ["2022-12-19", "2022-12-20", "2023-05-01", "2023-07-01"].map { day in
      let row = try #require(try story.history(of: "d-1", asOf: day).first)
      return [row.paidVND, row.isRevoked ? 1 : 0, row.toRecoverVND]
    }
    #expect(states == [[0, 0, 0], [5_000_000, 0, 0], [5_000_000, 1, 5_000_000], [5_000_000, 1, 3_000_000]])
  }

  /// Gifts of 100 million in 2017, an award in 2018, gifts of 30 million in 2019: 30 million count.
  @Test func `gifts count from the last award on`() throws {
    var story = DutyStory()
    try story.grant("aw-1", to: "d-1", year: 2018, on: "2018-11-20")
    let point = try story.countingPoint(of: "d-1", before: "2020-06-30")
    #expect(point.countsAfter == Day("2018-11-20"))
    let gifts: [(String, Int)] = [("2017-05-01", 100), ("2018-11-20", 7), ("2019-05-01", 30)]
    let counted = try gifts.filter { point.counts(giftOn: try #require(Day($0.0))) }.map(\.1)
    #expect(counted == [30])
    #expect(try story.countingPoint(of: "d-1", before: "2018-11-20").award == nil)
  }

  @Test func `a revoked award is no counting point, nor is one from before the years that count`() throws {
    var story = DutyStory()
    try story.grant("aw-1", to: "d-1", year: 2015, on: "2015-12-01")
    try story.grant("aw-2", to: "d-1", year: 2017, on: "2017-12-01")
    try story.tell("award.revoked", on: "2019-01-01", ["award": "aw-2", "decisionNumber": "9/QD", "reason": "x"])
    let known = try story.countingPoint(of: "d-1", before: "2020-06-30", asOf: "2018-12-31")
    #expect(known.countsAfter == Day("2017-12-01"))
    #expect(try story.countingPoint(of: "d-1", before: "2020-06-30").countsAfter == Day("2015-12-01"))
    #expect(try story.countingPoint(of: "d-1", before: "2020-06-30", since: "2016-01-01").award == nil)
  }

  @Test func `a donor's awards are a chain of counting points`() throws {
    var story = DutyStory()
    for year in [2017, 2018, 2020] {
      try story.grant("aw-\(year)", to: "d-1", year: year, on: "\(year)-11-20")
    }
    let chain = story.awards.chain(of: try story.id(SubjectID.self, "d-1"), asOf: try #require(Day("2021-01-01")))
    #expect(chain.map { $0.award.year } == [2017, 2018, 2020])
    #expect(chain.map { $0.countedFrom.award?.year } == [nil, 2017, 2018])
  }

  @Test func `awards are listed by giver and year`() throws {
    var story = DutyStory()
    try story.grant("aw-1", to: "d-2", year: 2022, on: "2022-12-01", ["decidedBy": "pc-1"])
    try story.grant("aw-2", to: "d-1", year: 2022, on: "2022-12-05", ["decidedBy": "pc-1"])
    try story.grant("aw-3", to: "d-1", year: 2023, on: "2023-12-01", ["decidedBy": "pc-1"])
    try story.grant("aw-4", to: "d-1", year: 2022, on: "2022-12-01", ["decidedBy": "pc-2"])
    var filter = AwardFilter()
    filter.decidedBy = try story.id(UnitID.self, "pc-1")
    filter.year = 2022
    let rows = story.awards.rows(filter, asOf: try #require(Day("2024-01-01")), story.symbols)
    #expect(rows.map { story.symbols.text(of: $0.award) } == ["aw-2", "aw-1"])
  }

  @Test func `an approval without its nomination on record stands without a recipient`() throws {
    var story = DutyStory()
    try story.approve("n-1", as: "aw-1", on: "2025-09-01")
    let rows = story.awards.rows(asOf: try #require(Day("2026-01-01")), story.symbols)
    #expect(rows.map(\.recipient) == [nil])
    try story.nominate("n-1", "d-1", year: 2025, on: "2025-08-01")
    #expect(try story.history(of: "d-1", asOf: "2026-01-01").count == 1)
  }
}
