import Events
import Testing

@testable import Projections

@Suite("Targets: falls of rates across a merger")
struct TargetBoundaryTests {
  /// x (30 of 200) and y (20 of 300) become z on 2025-07-01, which has 41 of 510 at the end of 2025.
  private func story(withY: Bool) -> TargetStory {
    var story = TargetStory()
    for commune in ["x", "y"] { story.unit(commune, "commune", under: "dist") }
    story.tell(
      "2025-07-01", "unit.registered",
      #""kind":"administrative-area","level":"commune","nameVi":"z","namedIndividually":true,"parent":"dist","registered":"z""#
    )
    story.tell(
      "2025-07-01", "unit.succeeded",
      #""from":[{"share":"full","unit":"x"},{"share":"full","unit":"y"}],"resolution":"NQ","to":["z"]"#)
    story.target(
      "t", "poor-household-rate-reduction", "z", "at-least", "1.5", "percentage-points", "each-year",
      ("2025-01-01", "2025-12-31"))
    story.approve("x", 2024, poor: 30, of: 200)
    if withY { story.approve("y", 2024, poor: 20, of: 300) }
    story.approve("z", 2025, poor: 41, of: 510)
    return story
  }

  @Test func `the year before is what both communes had: 10.00 less 8.04 is a fall of 1.96`() throws {
    let answer = try #require(story(withY: true).answer("t", "2026-01-31"))
    let year = try #require(answer.details.first)
    #expect(year.achieved == Decimal("1.96"))
    #expect(year.baseline?.value == Decimal("10.00"))
    #expect(year.status == .judged(.exceeded))
  }

  @Test func `without one of them there is nothing to compare with`() throws {
    let answer = try #require(story(withY: false).answer("t", "2026-01-31"))
    let year = try #require(answer.details.first)
    #expect(year.status == .noBaseline)
    #expect(year.achieved == nil)
  }
}
