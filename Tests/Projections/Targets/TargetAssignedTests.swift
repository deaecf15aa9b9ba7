import Events
import Testing

@testable import Projections

@Suite("Targets: values assigned to units")
struct TargetAssignedTests {
  private static let window = ("2022-01-01", "2025-12-31")

  private func communes(_ falls: [String: Int]) -> TargetStory {
    var story = TargetStory()
    story.unitClass("communes", "commune", under: "dist")
    story.target(
      "city", "poor-households-reduced", "dist", "at-least", "30", "households", "once", ("2023-01-01", "2023-12-31"))
    story.target(
      "t", "assigned-poverty-reduction", "communes", "at-least", nil, "as-assigned", "each-year",
      ("2023-01-01", "2023-12-31"), more: #""asAssigned":true"#)
    for (commune, fall) in falls.sorted(by: { $0.key < $1.key }) {
      story.unit(commune, "commune", under: "dist")
      story.assign("5", to: commune, 2023, for: "t", "poor-households-reduced", "households")
      story.approve(commune, 2022, poor: 20, of: 500)
      story.approve(commune, 2023, poor: 20 - fall, of: 500)
    }
    return story
  }

  @Test func `5 assigned: a fall of 5 meets it, 6 exceeds it, 4 misses it`() {
    let story = communes(["c-1": 5, "c-2": 6, "c-3": 4])
    #expect(story.year("t", "2024-01-31", 2023, "c-1")?.status == .judged(.met))
    #expect(story.year("t", "2024-01-31", 2023, "c-2")?.status == .judged(.exceeded))
    #expect(story.year("t", "2024-01-31", 2023, "c-3")?.status == .judged(.missed))
    #expect(story.year("t", "2024-01-31", 2023, "c-3")?.gap == Decimal(1))
    #expect(story.row("t", "2024-01-31")?.reasons.contains(.unitsReached(reached: 2, missed: 1, open: 0)) == true)
    #expect(story.status("t", "2024-01-31") == .judged(.missed))
  }

  @Test func `three times 5 is below the 30 that the city is to reach, and that is pointed out`() {
    let story = communes(["c-1": 5, "c-2": 5, "c-3": 5])
    #expect(
      story.reasons("t", "2024-01-31").contains("only 15 in all was assigned for 2023, below the 30 that city asks for")
    )
    #expect(
      story.reasons("t", "2024-01-31", .vi)
        .contains("tổng giao năm 2023 chỉ là 15, thấp hơn chỉ tiêu chung city là 30"))
  }

  @Test func `a commune to which nothing was assigned shows that`() {
    var story = communes(["c-1": 5])
    story.unit("c-9", "commune", under: "dist")
    #expect(story.details("t", "2024-01-31", "c-9").map(\.status) == [.cannotBeJudged(.nothingAssigned)])
  }

  /// Rates of 10,000 households at the ends of 2021 to 2025, with 0.5 points a year and 2.0 for the period assigned.
  private func hamlet(_ poor: [Int], near: [Int]? = nil) -> TargetStory {
    var story = TargetStory()
    story.unit("c", "commune", under: "dist")
    story.unitClass("hamlets", "hamlet", under: "dist")
    story.unit("h", "hamlet", under: "c")
    story.target(
      "t", "assigned-poor-and-near-poor-rate-reduction", "hamlets", "at-least", nil, "percentage-points",
      "each-year-and-period", Self.window, more: #""asAssigned":true"#)
    for year in 2022...2025 {
      story.assign("0.5", to: "h", year, for: "t")
      if near != nil { story.assign("0.2", to: "h", year, for: "t", "near-poor-household-rate-reduction") }
    }
    story.assign("2.0", to: "h", nil, for: "t")
    if near != nil { story.assign("0.8", to: "h", nil, for: "t", "near-poor-household-rate-reduction") }
    for (index, count) in poor.enumerated() {
      story.approve("h", 2021 + index, poor: count, nearPoor: near?[index] ?? 0, of: 10_000)
    }
    return story
  }

  private func row(_ story: TargetStory, _ scope: TargetRow.Scope, _ povertyClass: PovertyClass = .poor) -> TargetRow? {
    story.details("t", "2026-01-31", "h").first { $0.scope == scope && $0.povertyClass == povertyClass }
  }

  @Test func `one flat year breaks every year though the period is met`() {
    // 5.00, 4.40, 3.80, 3.80, 2.90: falls of 0.60, 0.60, 0.00, 0.90; 2.10 in all.
    let story = hamlet([500, 440, 380, 380, 290], near: [300, 280, 260, 240, 220])
    #expect(story.year("t", "2026-01-31", 2024, "h", .poor)?.status == .judged(.missed))
    #expect(row(story, .everyYear)?.status == .judged(.missed))
    #expect(row(story, .period(from: 2021, to: 2025))?.status == .judged(.exceeded))
    #expect(row(story, .everyYear, .nearPoor)?.status == .judged(.met))
    #expect(story.status("t", "2026-01-31") == .judged(.missed))
  }

  @Test func `both rates have to be met`() {
    let poor = [500, 450, 400, 350, 300]
    #expect(hamlet(poor, near: [300, 280, 260, 240, 220]).status("t", "2026-01-31") == .judged(.met))
    #expect(hamlet(poor, near: [300, 281, 260, 240, 220]).status("t", "2026-01-31") == .judged(.missed))
    // Nothing was assigned for the near-poor: the whole cannot be judged.
    #expect(hamlet(poor).status("t", "2026-01-31") == .cannotBeJudged(.nothingAssigned))
  }

  @Test func `four years met and one to come is on pace`() {
    let story = hamlet([500, 450, 400, 350], near: [300, 280, 260, 240])
    #expect(story.status("t", "2025-02-01") == .judged(.onPace))
  }

  @Test func `district values each year and on average, the average being that of the years`() {
    var story = TargetStory()
    story.target(
      "t", "assigned-poor-rate-reduction", "dist", "at-least", nil, "percentage-points", "each-year-and-average",
      Self.window, more: #""asAssigned":true"#)
    for (year, value) in [(2022, "3.0"), (2023, "4.0"), (2024, "3.0"), (2025, "3.0")] {
      story.assign(value, to: "dist", year, for: "t")
    }
    // 20.00, 16.50, 12.60, 9.60, 6.60: falls of 3.50, 3.90, 3.00, 3.00; 13.40 / 4 = 3.35, and 3.25 is asked.
    for (index, poor) in [2_000, 1_650, 1_260, 960, 660].enumerated() {
      story.approve("dist", 2021 + index, poor: poor, of: 10_000)
    }
    let details = story.details("t", "2026-01-31")
    #expect(
      details.compactMap { if case .year(let year) = $0.scope { "\(year) \($0.status.text(.en))" } else { nil } }
        == ["2022 exceeded", "2023 missed", "2024 met", "2025 met"])
    let average = details.first { $0.scope == .average(from: 2021, to: 2025) }
    #expect(average?.status == .judged(.exceeded))
    #expect(average?.achieved?.text == "3.35")
  }

  @Test func `a value assigned anew within the year counts, one after the year does not`() {
    var story = communes(["c-1": 5])
    story.assign("6", to: "c-1", 2023, for: "t", "poor-households-reduced", "households", on: "2024-02-01")
    #expect(story.year("t", "2024-03-31", 2023, "c-1")?.status == .judged(.met))
    story.assign("6", to: "c-1", 2023, for: "t", "poor-households-reduced", "households", on: "2023-06-01")
    #expect(story.year("t", "2024-03-31", 2023, "c-1")?.status == .judged(.missed))
  }
}
