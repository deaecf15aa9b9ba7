import Events
import Testing

@testable import Projections

@Suite("Targets: falls against a wider fall, incomes")
struct TargetRatioTests {
  private static let window = ("2022-01-01", "2025-12-31")

  /// The province falls from 20.00 by `fall` hundredths of a point a year, the subgroup from 40.00 by `own`.
  private func subgroup(fall: Int, own: Int) -> TargetStory {
    var story = TargetStory()
    story.target(
      "t", "poor-household-rate-reduction-ratio", "prov", "at-least", "1.5", "ratio-to-province-reduction",
      "average-per-year", Self.window, subgroup: "ethnic-minority")
    for year in 0...4 {
      story.approve(
        "prov", 2021 + year, poor: 2_000 - fall * year, of: 10_000,
        [("ethnic-minority", 10_000, 4_000 - own * year)])
    }
    return story
  }

  @Test func `3.3 of the province and 4.95 of the subgroup is 1.5 times, 4.94 is not`() throws {
    let met = try #require(subgroup(fall: 330, own: 495).row("t", "2025-12-31"))
    #expect(met.status == .judged(.met))
    #expect(met.achieved?.text == "1.50")
    let missed = try #require(subgroup(fall: 330, own: 494).row("t", "2025-12-31"))
    #expect(missed.status == .judged(.missed))
    // 19.76 / 13.20 = 1.49697: two decimals would say 1.50.
    #expect(missed.achieved?.text == "1.497")
    #expect(subgroup(fall: 330, own: 494).details("t", "2025-12-31").count == 4)
  }

  @Test func `while the province does not fall nothing is judged`() throws {
    let flat = try #require(subgroup(fall: 0, own: 495).row("t", "2025-12-31"))
    #expect(flat.status == .cannotBeJudged(.widerFallNotAboveZero(Decimal(0))))
    #expect(flat.status.text(.en) == "not judged: the wider fall is 0.00, not above zero")
    #expect(
      subgroup(fall: -10, own: 495).status("t", "2025-12-31")
        == .cannotBeJudged(.widerFallNotAboveZero(Decimal("-0.4")!)))
  }

  @Test func `between the years the ratio so far is the pace`() {
    #expect(subgroup(fall: 330, own: 494).status("t", "2024-06-30") == .judged(.behind))
    #expect(subgroup(fall: 330, own: 500).status("t", "2024-06-30") == .judged(.onPace))
  }

  @Test func `the communes of a class count by their households, not by the mean of their rates`() throws {
    var story = TargetStory()
    story.unitClass("hard", "commune", under: "dist")
    story.target(
      "t", "poor-household-rate-reduction-ratio", "hard", "at-least", "1.5", "ratio-to-province-reduction",
      "average-per-year", Self.window, subgroup: "especially-difficult-communes")
    for commune in ["c-1", "c-2", "c-3"] { story.unit(commune, "commune", under: "dist") }
    for commune in ["c-1", "c-2"] {
      story.classify("\(commune)", "especially-difficult-commune", on: "2021-06-04")
    }
    story.approve("prov", 2021, poor: 2_000, of: 10_000)
    story.approve("prov", 2025, poor: 1_000, of: 10_000)
    // c-1 700 of 1,000 and c-2 100 of 200: 800 of 1,200 = 66.67 (the mean of the rates is 60.00).
    // Then 500 of 1,000 and 100 of 200: 600 of 1,200 = 50.00. A fall of 16.67 against 10.00.
    story.approve("c-1", 2021, poor: 700, of: 1_000)
    story.approve("c-2", 2021, poor: 100, of: 200)
    story.approve("c-3", 2021, poor: 900, of: 1_000)
    story.approve("c-1", 2025, poor: 500, of: 1_000)
    story.approve("c-2", 2025, poor: 100, of: 200)
    let row = try #require(story.row("t", "2025-12-31"))
    #expect(row.baseline?.value.text == "66.67")
    #expect(row.figure?.value.text == "50.00")
    #expect(row.achieved?.text == "1.67")
    #expect(row.status == .judged(.exceeded))
    #expect(row.reasons.contains(.groupOf(units: 2, classification: .especiallyDifficultCommune)))
  }

  @Test func `a commune is judged against its own fall, and one without the subgroup is outside`() {
    var story = TargetStory()
    story.unitClass("communes", "commune", under: "dist")
    story.target(
      "t", "poor-household-rate-reduction-ratio", "communes", "at-least", "1.5", "ratio-to-commune-reduction",
      "average-per-year", Self.window, subgroup: "ethnic-minority-and-especially-difficult")
    for commune in ["c-1", "c-2"] { story.unit(commune, "commune", under: "dist") }
    story.approve("c-1", 2021, poor: 200, of: 1_000, [("ethnic-minority", 400, 160)])
    story.approve("c-1", 2025, poor: 100, of: 1_000, [("ethnic-minority", 400, 100)])
    story.approve("c-2", 2021, poor: 200, of: 1_000)
    story.approve("c-2", 2025, poor: 100, of: 1_000)
    // c-1: 40.00 to 25.00 is 15.00, the commune 20.00 to 10.00 is 10.00: 1.5 times.
    #expect(story.details("t", "2025-12-31", "c-1").first?.status == .judged(.met))
    #expect(story.details("t", "2025-12-31", "c-2").first?.status == .notApplicable)
    #expect(story.status("t", "2025-12-31") == .judged(.met))
  }

  private func income(_ start: Int?, _ end: Int) -> TargetStory {
    var story = TargetStory()
    story.target(
      "t", "per-capita-income-of-poor-households", "prov", "at-least", "1.5", "ratio-to-baseline", "once",
      ("2016-01-01", "2020-12-31"), subgroup: "poor-households", standard: "old",
      more: #""baseline":{"kind":"year-end","printed":"2015-12-31","year":2015}"#)
    for (day, value) in [("2015-12-31", start), ("2020-12-15", end)] {
      guard let value else { continue }
      story.tell(
        day, "income.measured",
        #""area":"prov","asOf":"\#(day)","method":"survey","perCapitaIncome":\#(value),"subgroup":"poor-households""#)
    }
    return story
  }

  @Test func `800,000 has to become 1,200,000; 1,199,000 is 1,000 short`() throws {
    #expect(income(800_000, 1_200_000).status("t", "2020-12-31") == .judged(.met))
    let missed = try #require(income(800_000, 1_199_000).row("t", "2020-12-31"))
    #expect(missed.status == .judged(.missed))
    #expect(missed.achieved?.text == "1.499")
    #expect(missed.gap == Decimal(1_000))
    #expect(income(nil, 1_200_000).status("t", "2020-12-31") == .noBaseline)
  }
}
