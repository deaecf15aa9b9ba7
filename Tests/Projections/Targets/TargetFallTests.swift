import Events
import Testing

@testable import Projections

@Suite("Targets: falls of counts and rates")
struct TargetFallTests {
  private static let window = ("2022-01-01", "2025-12-31")

  /// Fall of 30 poor households in 2023; 1.5% is printed beside it.
  private func thirty(exited: Int) -> TargetStory {
    var story = TargetStory()
    story.target(
      "t", "poor-households-reduced", "dist", "at-least", "30", "households", "once", ("2023-01-01", "2023-12-31"),
      more:
        #""baseline":{"kind":"year-end","printed":"end-2022","year":2022},"companion":{"evaluated":false,"unitOfMeasure":"percent","value":"1.5"}"#
    )
    story.approve("dist", 2022, poor: 100, of: 10_000)
    story.submit("dist", 2023, opening: 100, new: 10, relapsed: 5, exited: exited, of: 10_000)
    story.approve("dist", 2023, poor: 100 + 15 - exited, of: 10_000, on: "2024-01-05")
    return story
  }

  @Test func `45 exits less 10 new and 5 relapsed households are a fall of 30, which meets it`() throws {
    let row = try #require(thirty(exited: 45).row("t", "2024-01-31"))
    #expect(row.status == .judged(.met))
    #expect(row.achieved == Decimal(30))
    #expect(row.gap == Decimal(0))
    #expect(row.reasons.contains(.flows(exited: 45, new: 10, relapsed: 5, kind: .submitted)))
  }

  @Test func `a net fall of 29 misses it by 1, and the printed percentage is shown and not judged`() throws {
    let story = thirty(exited: 44)
    let row = try #require(story.row("t", "2024-01-31"))
    #expect(row.status == .judged(.missed))
    #expect(row.reasons.contains(.missing(Decimal(1))))
    #expect(story.reasons("t", "2024-01-31").contains("the plan prints 1.5 percent beside it, not judged"))
  }

  @Test func `until the approval the submitted figure makes the status indicative`() {
    #expect(thirty(exited: 45).status("t", "2023-12-31") == .indicative(.met, by: .submitted))
  }

  private func twoThirds(_ baseline: Int?, _ end: Int) -> TargetStory {
    var story = TargetStory()
    story.target(
      "t", "poor-household-count", "prov", "at-most", #"{"den":3,"num":1}"#, "ratio-to-baseline", "once", Self.window,
      more: #""baseline":{"kind":"year-end","printed":"2021","year":2021},"byOn":"2025-12-31""#)
    if let baseline { story.approve("prov", 2021, poor: baseline, of: 300_000) }
    story.approve("prov", 2025, poor: end, of: 300_000)
    return story
  }

  @Test func `9,000 poor households have to become 3,000, and 3,001 is one too many`() throws {
    #expect(twoThirds(9_000, 3_000).status("t", "2025-12-31") == .judged(.met))
    let missed = try #require(twoThirds(9_000, 3_001).row("t", "2025-12-31"))
    #expect(missed.status == .judged(.missed))
    #expect(missed.gap == Decimal(1))
    // 3,001 / 9,000 = 0.333444…: two or three decimals would hide that it is above a third.
    #expect(missed.achieved == Decimal("0.3334"))
    #expect(twoThirds(nil, 3_000).status("t", "2025-12-31") == .noBaseline)
  }

  @Test func `two of four years ask for half of the fall`() {
    var story = twoThirds(9_000, 3_000)
    story.approve("prov", 2023, poor: 6_000, of: 300_000)
    #expect(story.status("t", "2024-06-30") == .judged(.onPace))
    var late = twoThirds(9_000, 3_000)
    late.approve("prov", 2023, poor: 6_001, of: 300_000)
    #expect(late.status("t", "2024-06-30") == .judged(.behind))
  }

  /// 1 point a year on average, end-2015 to end-2020.
  private func fivePoints(_ poorAtEnd: Int) -> TargetStory {
    var story = TargetStory()
    story.target(
      "t", "poor-household-rate-reduction", "prov", "at-least", "1.0", "percentage-points-per-year", "average-per-year",
      ("2016-01-01", "2020-12-31"), standard: "old",
      more: #""baseline":{"kind":"year-end","printed":"end-2015","year":2015},"byOn":"2020-12-31""#)
    story.approve("prov", 2015, poor: 700, of: 10_000, standard: "old")
    story.approve("prov", 2018, poor: 420, of: 10_000, standard: "old")
    story.approve("prov", 2020, poor: poorAtEnd, of: 10_000, standard: "old")
    return story
  }

  @Test func `7.0 to 2.0 in five years is 1.00 a year and meets it, 2.1 is 0.98 and misses it`() throws {
    let met = try #require(fivePoints(200).row("t", "2020-12-31"))
    #expect(met.status == .judged(.met))
    #expect(met.achieved?.text == "1.00")
    let missed = try #require(fivePoints(210).row("t", "2020-12-31"))
    #expect(missed.status == .judged(.missed))
    #expect(missed.achieved?.text == "0.98")
  }

  @Test func `in the years between the pace is shown: 2.8 points in three of five years is behind`() throws {
    let story = fivePoints(200)
    let row = try #require(story.row("t", "2019-06-30"))
    #expect(row.status == .judged(.behind))
    #expect(row.reasons.contains(.pace(asked: Decimal("3.00")!, reached: Decimal("2.80")!, elapsed: 3, of: 5)))
    // The average to the end of each year on record, beside it.
    #expect(story.details("t", "2020-12-31").map(\.status) == [.judged(.behind), .judged(.met)])
  }

  private func printed(_ poorAtEnd: Int) -> TargetStory {
    var story = TargetStory()
    story.target(
      "t", "poor-household-rate-reduction", "prov", "at-least", "3.3", "percentage-points-per-year", "average-per-year",
      Self.window,
      more: #""baseline":{"kind":"year-end","printed":"end-2021","value":"18.07","year":2021},"byOn":"2025-12-31""#)
    story.approve("prov", 2025, poor: poorAtEnd, of: 10_000)
    return story
  }

  @Test func `18.07 to 4.87 in four years is 3.30, to 4.90 it is 3.29, from the plan's own number`() throws {
    let met = try #require(printed(487).row("t", "2025-12-31"))
    #expect(met.status == .judged(.met))
    #expect(met.achieved?.text == "3.30")
    #expect(met.baseline?.source == .plan)
    let missed = try #require(printed(490).row("t", "2025-12-31"))
    #expect(missed.status == .judged(.missed))
    #expect(missed.achieved?.text == "3.29")
  }

  @Test func `a third decimal is shown where two would hide what decides`() throws {
    // (18.07 - 4.88) / 4 = 3.2975
    let row = try #require(printed(488).row("t", "2025-12-31"))
    #expect(row.status == .judged(.missed))
    #expect(row.achieved?.text == "3.298")
    #expect(
      printed(488).reasons("t", "2025-12-31", .vi).first
        == "18,07 (cuối năm 2021, số in trong kế hoạch) - 4,88 (488 / 10.000, cuối năm 2025, được duyệt) = 13,19 trong 4 năm: 3,298 mỗi năm"
    )
  }

  @Test func `each district has its own baseline and its own pace`() throws {
    var story = TargetStory()
    story.unit("d-1", "district", under: "prov")
    story.unit("d-2", "district", under: "prov")
    for (target, area, value, poor) in [("t-1", "d-1", "6.5", 6_000), ("t-2", "d-2", "7.67", 5_000)] {
      story.target(
        target, "poor-household-rate-reduction", area, "at-least", value, "percentage-points-per-year",
        "average-per-year", Self.window, more: #""baseline":{"kind":"year-end","printed":"end-2021","year":2021}"#)
      story.approve(area, 2021, poor: poor, of: 10_000)
      story.approve(area, 2023, poor: poor - 1_310, of: 10_000)
    }
    // 13.10 points in two years: 6.5 x 2 = 13.00 is passed, 7.67 x 2 = 15.34 is not.
    #expect(story.status("t-1", "2024-03-01") == .judged(.onPace))
    #expect(story.status("t-2", "2024-03-01") == .judged(.behind))
  }

  /// 6.6 points every year.
  private func everyYear(_ ends: [Int: Int]) -> TargetStory {
    var story = TargetStory()
    story.target(
      "t", "poor-household-rate-reduction", "dist", "at-least", "6.6", "percentage-points-per-year", "each-year",
      ("2021-01-01", "2025-12-31"), more: #""baseline":{"kind":"previous-year-end","printed":"previous year end"}"#)
    for (year, poor) in ends.sorted(by: { $0.key < $1.key }) { story.approve("dist", year, poor: poor, of: 10_000) }
    return story
  }

  @Test func `40.0 to 33.4 is 6.60 and meets the year, 33.5 is 6.50 and misses it`() throws {
    let met = try #require(everyYear([2021: 4_000, 2022: 3_340]).year("t", "2022-12-31", 2022))
    #expect(met.status == .judged(.met))
    #expect(met.achieved?.text == "6.60")
    let story = everyYear([2021: 4_000, 2022: 3_350])
    let missed = try #require(story.year("t", "2022-12-31", 2022))
    #expect(missed.status == .judged(.missed))
    #expect(missed.achieved?.text == "6.50")
    #expect(missed.gap?.text == "0.10")
    #expect(story.status("t", "2022-12-31") == .judged(.missed))
  }

  @Test func `years without an approved review are not judged, and the standard's first year has none before it`()
    throws
  {
    let story = everyYear([2021: 4_000, 2022: 3_340, 2024: 2_000])
    #expect(story.year("t", "2025-01-31", 2021)?.status == .cannotBeJudged(.standardBegins(2021)))
    #expect(story.year("t", "2025-01-31", 2023)?.status == .cannotBeJudged(.noFigure(2023)))
    #expect(story.year("t", "2025-01-31", 2024)?.status == .noBaseline)
    #expect(story.year("t", "2025-01-31", 2025)?.status == .cannotBeJudged(.notYetDue(Day("2025-12-31")!)))
    let row = try #require(story.row("t", "2025-01-31"))
    #expect(row.reasons.contains(.averageOverYears(Decimal("6.60")!, years: 1)))
    #expect(row.reasons.contains(.yearNotJudged(2023)))
  }

  @Test func `24.86 less four times 6.6 is below zero: the target cannot be reached on paper`() throws {
    var story = everyYear([:])
    story.publish("dist", 2021, rate: "24.86")
    let row = try #require(story.row("t", "2022-06-30"))
    guard case .cannotBeReached(let limit)? = row.reasons.last else {
      Issue.record("no limit on paper")
      return
    }
    #expect(limit.end.text == "-1.54")
    #expect(limit.steps == 4)
    #expect(
      limit.text(.en)
        == "cannot be reached on paper: 24.86 (end of 2021, published) - 4 × 6.60 = -1.54, below zero")
    // From 26.40 it ends at 0: hard, and possible.
    var possible = everyYear([:])
    possible.publish("dist", 2021, rate: "26.40")
    #expect(possible.row("t", "2022-06-30")?.reasons.isEmpty == true)
  }

  @Test func `a published baseline is named as such and an approved year judges from it`() throws {
    var story = everyYear([2022: 1_800])
    story.publish("dist", 2021, rate: "24.86")
    // 24.86 - 18.00 = 6.86; the source is of 1 March 2022.
    let row = try #require(story.year("t", "2022-12-31", 2022))
    #expect(row.status == .judged(.exceeded))
    #expect(row.achieved?.text == "6.86")
    #expect(row.baseline?.source == .poverty(.published))
  }
}
