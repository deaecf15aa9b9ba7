import Events
import Testing

@testable import Projections

@Suite struct HouseholdsTests {
  typealias Fact = PovertyStory.Fact

  private let life: [Fact] = [
    .registered("h1", in: "x1", on: "2022-01-01"), .profile("h1", ["ethnic-minority"], on: "2022-01-05"),
    .poor("h1", "carried-over", on: "2022-01-10"), .moved("h1", from: "x1", to: "y1", on: "2022-06-01"),
    .exit("h1", to: "near-poor", on: "2022-12-10"), .nearExit("h1", on: "2023-12-10"),
    .rated("h1", "well-off", on: "2024-01-05"), .poor("h1", "relapse", on: "2025-12-10"),
    .left("h1", on: "2026-02-01"),
  ]

  @Test(arguments: [false, true])
  func `what a household is on a day does not depend on when it was recorded`(isReversed: Bool) {
    let facts = TwoYears.places + life
    let story = PovertyStory(isReversed ? facts.reversed() : facts)
    let days = ["2022-01-09", "2022-01-10", "2022-12-09", "2022-12-10", "2023-12-10", "2025-12-10", "2026-02-01"]
    #expect(days.map { story.povertyClass("h1", $0) } == [nil, .poor, .poor, .nearPoor, nil, .poor, nil])
    let one = story.household("h1")
    #expect(story.households.hamlet(of: one, on: date("2022-05-31")) == story.unit("x1"))
    #expect(story.households.hamlet(of: one, on: date("2022-06-01")) == story.unit("y1"))
    #expect(story.households.state(of: one, on: date("2021-12-31"))?.isActive == false)
    #expect(story.households.state(of: one, on: date("2026-01-31"))?.isActive == true)
    #expect(story.households.state(of: one, on: date("2026-02-01"))?.hasLeft == true)
    #expect(story.households.state(of: one, on: date("2022-12-09"))?.hasExitedPoverty == false)
    #expect(story.households.state(of: one, on: date("2022-12-10"))?.hasExitedPoverty == true)
    #expect(story.households.state(of: one, on: date("2022-01-04"))?.traits == [])
    #expect(story.households.state(of: one, on: date("2022-01-05"))?.traits == [.ethnicMinority])
    #expect(story.households.state(of: one, on: date("2024-01-05"))?.livingStandard == .wellOff)
    #expect(story.households.profile(of: one, on: date("2022-02-01"))?.profile.causes == [.noCapital])
    #expect(story.households.profile(of: one, on: date("2022-02-01"))?.profile.deprivations == [.housing])
    #expect(story.households.profile(of: one, on: date("2022-02-01"))?.profile.wishes == [.loan])
  }

  @Test func `newly exited for the months of the setting, cut short by a relapse`() {
    let story = PovertyStory(TwoYears.places + life)
    let one = story.household("h1")
    func isNew(_ on: String, _ months: Int) -> Bool {
      story.households.isNewlyExited(one, on: date(on), months: months, poverty: story.poverty)
    }
    #expect(!isNew("2022-12-09", 36))
    #expect(isNew("2022-12-10", 36))
    #expect(isNew("2023-12-09", 12))
    #expect(!isNew("2023-12-10", 12))
    #expect(isNew("2025-12-09", 36))
    #expect(!isNew("2025-12-10", 37))
  }

  @Test func `a history is in the order of its days`() {
    var story = PovertyStory((TwoYears.places + life).reversed())
    story.tell(.listShown("rv", in: "y", from: "2022-12-01", to: "2022-12-08", on: "2022-12-08"))
    let rows = story.households.history(of: story.household("h1"))
    #expect(rows.map(\.on) == rows.map(\.on).sorted())
    let s = story.standard("s")
    let review = story.symbols.find(ReviewID.self, "rv") ?? ReviewID(Symbol(0))
    #expect(
      rows.map(\.what) == [
        .registered(in: story.unit("x1")), .profiled, .enteredPoverty(under: s, .carriedOver),
        .moved(to: story.unit("y1"), .moved),
        .listPublished(review, from: date("2022-12-01"), to: date("2022-12-08")),
        .exitedPoverty(under: s, to: .nearPoor), .exitedNearPoverty(under: s), .rated(.wellOff),
        .enteredPoverty(under: s, .relapse), .left(.moved),
      ])
  }

  @Test func `help, loans and repayments are in the history, a repayment before its loan too`() {
    let repayment = Fact(
      on: "2022-03-01", type: "credit.repayment-recorded",
      what: #"{"amount":1650000,"dueOn":"2022-03-01","kind":"interest","loan":"ln-1"}"#)
    let loan = Fact(
      on: "2022-02-01", type: "credit.loan-disbursed",
      what:
        #"{"dueOn":"2025-02-01","household":"h1","lender":"bank","loan":"ln-1","principal":50000000,"programme":"poor-household","purpose":"buffalo","ratePercent":"6.6"}"#
    )
    let support = Fact(
      on: "2022-02-15", type: "support.granted",
      what: #"{"beneficiary":"h1","kind":"cash","provider":"x","support":"su-1"}"#)
    for facts in [[loan, support, repayment], [repayment, support, loan]] {
      let story = PovertyStory(facts)
      let rows = story.households.history(of: story.household("h1"))
      #expect(rows.map { $0.on.isoText } == ["2022-02-01", "2022-02-15", "2022-03-01"])
    }
  }

  @Test func `lists by unit, class and day`() {
    let story = PovertyStory(TwoYears.all)
    func names(_ unit: String, _ frame: Households.Frame, _ on: String) -> [String] {
      story.households.list(in: story.unit(unit), frame, on: date(on), units: story.units, symbols: story.symbols)
        .map { story.symbols.text(of: $0.household) }
    }
    let s = story.standard("s")
    #expect(names("x", .inClass(.poor, under: s), "2022-12-31") == ["h3", "h4", "h5", "h6", "h7"])
    #expect(names("x", .inClass(.nearPoor, under: s), "2022-12-31") == ["h2"])
    #expect(names("x", .neither(under: s), "2022-12-31") == ["h1", "h9"])
    #expect(names("x", .inClass(.poor, under: s), "2023-12-31") == ["h1", "h8"])
    #expect(names("y", .inClass(.poor, under: s), "2023-06-30") == ["h6"])
    #expect(names("y", .inClass(.poor, under: s), "2023-07-01") == ["h5", "h6"])
    #expect(names("p", .all, "2023-12-31") == ["h1", "h2", "h4", "h5", "h6", "h8", "h9"])
    #expect(names("x1", .all, "2022-03-01") == ["h1", "h2", "h4", "h9"])
  }

  @Test func `living standards and exits of a commune (KR-06)`() {
    var story = PovertyStory(TwoYears.all)
    story.tell(.rated("h9", "average", on: "2022-12-20"))
    story.tell(.rated("h1", "rich", on: "2022-12-21"))
    let x = story.unit("x")
    func count(_ day: String) -> Households.Count {
      story.households.count(in: x, under: story.standard("s"), on: date(day), units: story.units)
    }
    // As the lists above: five poor, one near-poor, h1 and h9 neither.
    #expect(count("2022-12-31") == Households.Count(all: 8, poor: 5, nearPoor: 1, ratings: [.average: 1, .rich: 1]))
    // By the end of 2023 h9 is near-poor and h1 poor again.
    #expect(count("2023-12-31").ratings.isEmpty)
    #expect(count("2023-12-31").poor == 2)
    let exits = story.households.exits(
      in: x, from: date("2022-01-01"), to: date("2022-12-31"), units: story.units, symbols: story.symbols)
    #expect(exits.map { story.symbols.text(of: $0.household) } == ["h1", "h2"])
  }

  @Test func `a household that came out of another has its class; one that was merged is gone`() {
    let story = PovertyStory(TwoYears.all)
    #expect(story.povertyClass("h7", "2022-05-31") == nil)
    #expect(story.povertyClass("h7", "2022-06-01") == .poor)
    #expect(story.povertyClass("h7", "2023-02-01") == nil)
    #expect(story.households.state(of: story.household("h7"), on: date("2023-02-01"))?.hasLeft == true)
  }

  @Test func `more standards than a household keeps classes for do not stop the fold`() {
    var story = PovertyStory(TwoYears.places)
    story.tell(.registered("h1", in: "x1", on: "2020-01-01"))
    for number in 0..<300 { story.tell(.poor("h1", "new", on: "2021-01-01", under: "s\(number)")) }
    #expect(story.povertyClass("h1", "2021-01-01", "s31") == .poor)
    #expect(story.povertyClass("h1", "2021-01-01", "s32") == nil)
    #expect(story.account("x", .poor, 2021, "s31") == account([.new: 1]))
    #expect(story.households.history(of: story.household("h1")).count == 301)
    #expect(!story.dump.isEmpty)
  }
}
