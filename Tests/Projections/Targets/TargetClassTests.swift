import Events
import Testing

@testable import Projections

@Suite("Targets: classes, coverage, counts")
struct TargetClassTests {
  private static let window = ("2021-01-01", "2025-12-31")

  private func district(endedOn day: String?) -> TargetStory {
    var story = TargetStory()
    story.target(
      "t", "poor-district-status", "dist", "equals", nil, "classification", "once", Self.window,
      more: #""byOn":"2025-12-31","endsClassification":"poor-district","valueText":"not poor""#)
    story.classify("dist", "poor-district", on: "2008-12-27")
    story.approve("dist", 2024, poor: 2_000, of: 10_000)
    if let day {
      story.declassify("dist", "poor-district", on: day)
    }
    return story
  }

  @Test func `only a decision by the due day ends the class`() {
    #expect(district(endedOn: "2025-12-31").status("t", "2026-01-31") == .judged(.met))
    #expect(district(endedOn: "2026-01-02").status("t", "2026-01-31") == .judged(.missed))
    #expect(district(endedOn: nil).status("t", "2025-12-31") == .judged(.missed))
    #expect(district(endedOn: nil).status("t", "2025-06-30") == .cannotBeJudged(.notYetDue(Day("2025-12-31")!)))
    #expect(
      district(endedOn: nil).reasons("t", "2025-06-30")
        == [
          "no decision has ended the class poor district",
          "poverty rate 20.00 (2,000 / 10,000, end of 2024, approved), not judged",
        ])
  }

  /// 59 communes of a list, of which some leave it, one on each day from 1 January 2025 on.
  private func list(exits: Int) -> TargetStory {
    var story = TargetStory()
    story.unitClass("hard", "commune", under: "dist")
    story.target(
      "t", "especially-difficult-communes-exited", "hard", "at-least", "30", "communes", "once",
      ("2021-06-04", "2025-12-31"),
      more:
        #""baseline":{"asOf":"2021-06-04","kind":"day","printed":"Decision 861","value":"59"},"byOn":"2025-12-31","endsClassification":"especially-difficult-commune""#
    )
    for number in 10..<69 {
      story.unit("c-\(number)", "commune", under: "dist")
      story.classify("c-\(number)", "especially-difficult-commune", on: "2021-06-04")
    }
    for number in 10..<10 + exits {
      story.declassify("c-\(number)", "especially-difficult-commune", on: "2025-01-\(number)")
    }
    return story
  }

  @Test func `of 59 communes the 30th exit meets it`() throws {
    var story = list(exits: 20)
    for number in 30..<40 {
      story.declassify("c-\(number)", "especially-difficult-commune", on: "2025-03-01")
    }
    let row = try #require(story.row("t", "2025-03-01"))
    #expect(row.status == .judged(.met))
    #expect(row.reasons.first == .onList(count: 59, classification: .especiallyDifficultCommune))
    #expect(story.reasons("t", "2025-03-01")[1] == "c-10 left the class on 2025-01-10")
    #expect(row.reasons.count { if case .classificationEnded = $0 { true } else { false } } == 30)
    // 20 by the end of February: four of five years went by, so 24 are asked.
    #expect(story.status("t", "2025-02-28") == .judged(.behind))
  }

  @Test func `while only some of the 59 are on record by name, nothing is said to be missed`() {
    var story = TargetStory()
    story.unitClass("hard", "commune", under: "dist")
    story.classify("hard", "especially-difficult-commune")
    story.target(
      "t", "especially-difficult-communes-exited", "hard", "at-least", "30", "communes", "once",
      ("2021-06-04", "2025-12-31"),
      more: #""baseline":{"asOf":"2021-06-04","kind":"day","printed":"Decision 861","value":"59"},"byOn":"2025-12-31""#)
    story.unit("c-1", "commune", under: "dist")
    story.classify("c-1", "especially-difficult-commune")
    #expect(story.status("t", "2025-12-31") == .cannotBeJudged(.listIncomplete(known: 1, of: 59)))
  }

  @Test func `29 at the end of the last year is 1 short`() throws {
    var story = list(exits: 20)
    for number in 30..<39 {
      story.declassify("c-\(number)", "especially-difficult-commune", on: "2025-03-01")
    }
    let row = try #require(story.row("t", "2025-12-31"))
    #expect(row.status == .judged(.missed))
    #expect(row.gap == Decimal(1))
    #expect(story.status("t", "2025-06-30") == .judged(.onPace))
  }

  private func coverage(
    _ target: (inout TargetStory) -> Void, eligible: Int, served: Int, _ serve: (Int) -> (String, String)
  ) -> TargetStory {
    var story = TargetStory()
    story.unit("c", "commune", under: "dist")
    story.unit("h", "hamlet", under: "c")
    target(&story)
    for number in 1...eligible + 2 {
      let household = "h-\(1_000 + number)"
      story.household(household, in: "h")
      // The last two stay outside: one is not eligible, one wants nothing.
      story.tell(
        "2023-03-01", "support.eligibility-confirmed",
        #""eligible":\#(number != eligible + 1),"household":"\#(household)","policy":"\#(serve(number).0)","wanted":\#(number != eligible + 2)"#
      )
      if number <= served {
        story.tell(
          "2023-09-12", serve(number).0 == "credit" ? "credit.loan-disbursed" : "support.granted", serve(number).1)
      }
    }
    return story
  }

  @Test func `199 of 200 eligible households served in housing is 99.5%, and the one is listed`() throws {
    var story = coverage(
      { story in
        story.target(
          "t", "policy-coverage", "prov", "equals", "100.0", "percent", "always", ("2022-01-01", "2025-12-31"),
          subgroup: "eligible-poor-and-near-poor", more: #""byOn":"2025-12-31","policies":["housing","health"]"#)
      }, eligible: 199, served: 198,
      { number in
        (
          "housing",
          #""beneficiary":"h-\#(1_000 + number)","kind":"housing","policy":"housing","provider":"prov","support":"s-\#(number)""#
        )
      })
    // Who is eligible and wants nothing counts here: 199 and this one are 200, of whom 198 are served; then 199.
    story.tell(
      "2023-10-01", "support.granted",
      #""beneficiary":"h-1201","kind":"housing","policy":"housing","provider":"prov","support":"s-201""#)
    let line = try #require(
      story.details("t", "2024-06-30").first { $0.scope == .policy(.housing, on: Day("2024-06-30")!) })
    #expect(line.achieved?.text == "99.50")
    #expect(line.reasons.contains(.served(199, of: 200, .housing)))
    #expect(line.households.map { story.symbols.text(of: $0) } == ["h-1199"])
    #expect(line.status == .judged(.behind))
    #expect(story.status("t", "2025-12-31") == .judged(.missed))
    let health = story.details("t", "2024-06-30").first { $0.scope == .policy(.health, on: Day("2024-06-30")!) }
    #expect(health?.status == .cannotBeJudged(.noneEligible))
    // Shown at the ends of the years that went by as well.
    #expect(story.details("t", "2024-06-30").contains { $0.scope == .policy(.housing, on: Day("2023-12-31")!) })
  }

  @Test func `399 loans of 400 households that are eligible and want one are 99.75%, and the one is listed`() throws {
    let story = coverage(
      { story in
        story.target(
          "t", "preferential-credit-coverage", "prov", "equals", "100.0", "percent", "once", Self.window,
          subgroup: "eligible-poor-and-near-poor-wanting-loan", more: #""byOn":"2025-12-31""#)
      }, eligible: 400, served: 399,
      { number in
        (
          "credit",
          #""dueOn":"2026-09-12","household":"h-\#(1_000 + number)","lender":"bank","loan":"l-\#(number)","principal":50000000,"programme":"poor-household","purpose":"cow","ratePercent":"6.6""#
        )
      })
    let row = try #require(story.row("t", "2025-12-31"))
    #expect(row.status == .judged(.missed))
    #expect(row.achieved?.text == "99.75")
    #expect(row.households.map { story.symbols.text(of: $0) } == ["h-1400"])
  }

  @Test func `works are counted by hamlet and left to a document`() throws {
    var story = TargetStory()
    story.unit("c", "commune", under: "dist")
    story.unitClass("hard", "hamlet", under: "dist")
    story.target(
      "t", "infrastructure-in-especially-difficult-hamlets", "hard", "attested", nil, "works", "once",
      ("2016-01-01", "2020-12-31"), subgroup: "essential-works")
    for hamlet in ["a-1", "a-2"] {
      story.unit(hamlet, "hamlet", under: "c")
      story.classify(hamlet, "especially-difficult-hamlet", on: "2016-01-01")
    }
    for (number, hamlet) in ["a-1", "a-1", "a-2"].enumerated() {
      story.tell(
        "2018-05-0\(number + 1)", "support.granted",
        #""beneficiary":"\#(hamlet)","kind":"infrastructure","provider":"prov","support":"s-\#(number)""#)
    }
    let row = try #require(story.row("t", "2020-12-31"))
    #expect(row.status == .cannotBeJudged(.byDocument))
    #expect(row.achieved == Decimal(3))
    #expect(story.reasons("t", "2020-12-31") == ["a-1: 2 works", "a-2: 1 works"])
  }

  @Test func `relapse and new poverty are counted apart and never judged`() throws {
    var story = TargetStory()
    story.unit("c", "commune", under: "dist")
    story.unit("h", "hamlet", under: "c")
    story.target("t", "relapse-and-new-poverty", "dist", "minimise", nil, "households", "each-year", Self.window)
    for household in ["h-1", "h-2"] {
      story.household(household, in: "h")
      story.enter(household, on: "2022-05-01")
    }
    story.exit("h-1", on: "2023-06-01")
    story.enter("h-1", on: "2024-02-01", "relapse")
    #expect(story.status("t", "2024-12-31") == .cannotBeJudged(.noNumberPrinted))
    #expect(story.year("t", "2024-12-31", 2022)?.reasons == [.flows(exited: 0, new: 2, relapsed: 0, kind: .computed)])
    #expect(story.year("t", "2024-12-31", 2024)?.reasons == [.flows(exited: 0, new: 0, relapsed: 1, kind: .computed)])
  }
}
