import Events
import Projections
import Testing

@Suite struct `Frames of samples` {
  /// Poor from 2022-01-10 on: h-1 to h-4 in x-1, h-5 in y-1; h-6 in x-2 is near-poor.
  private func story() throws -> InspectionStory {
    var story = try InspectionStory()
    for id in ["h-4", "h-1", "h-3", "h-2"] { try story.household(id, in: "x-1") }
    try story.household("h-5", in: "y-1")
    try story.household("h-6", in: "x-2", poor: false)
    try story.entered("h-6", "carried-over", on: "2022-01-10", near: true)
    return story
  }

  private func frame(
    _ story: InspectionStory, _ class: SampleClass, of area: String = "x", _ year: Year = 2023, asOf day: String
  ) throws -> [String] {
    story.texts(
      story.state.households(
        in: InspectionSampleAnnounced.Frame(
          area: try story.id(UnitID.self, area), standard: try story.id(StandardID.self, "s"), year: year,
          class: `class`, asOf: try #require(Day(day)))))
  }

  @Test func `poor and near-poor households are those of the day, by id`() throws {
    var story = try story()
    try story.exited("h-2", on: "2023-06-01", to: "near-poor")
    #expect(try frame(story, .poor, asOf: "2023-05-31") == ["h-1", "h-2", "h-3", "h-4"])
    #expect(try frame(story, .poor, asOf: "2023-06-01") == ["h-1", "h-3", "h-4"])
    #expect(try frame(story, .nearPoor, asOf: "2023-06-01") == ["h-2", "h-6"])
    #expect(try frame(story, .poor, of: "d", asOf: "2023-06-01") == ["h-1", "h-3", "h-4", "h-5"])
    #expect(try frame(story, .poor, of: "e", asOf: "2023-06-01").isEmpty)
  }

  @Test func `those that left poverty are counted in the year of their review, while they stay out`() throws {
    var story = try story()
    // The review of 2023 was submitted, so an exit that names it in January 2024 is one of 2023.
    try story.submitted("rv-23", 2023, on: "2023-12-20")
    try story.exited("h-1", on: "2024-01-04", review: "rv-23")
    try story.exited("h-2", on: "2023-06-01", to: "near-poor", review: "rv-23")
    try story.exited("h-3", on: "2023-06-01", review: "rv-23")
    try story.exited("h-5", on: "2023-06-01", review: "rv-23")
    #expect(try frame(story, .exited, asOf: "2023-12-31") == ["h-2", "h-3"])
    #expect(try frame(story, .exited, asOf: "2024-01-04") == ["h-1", "h-2", "h-3"])
    #expect(try frame(story, .exited, 2024, asOf: "2024-12-31").isEmpty)
    #expect(try frame(story, .exited, of: "d", asOf: "2024-01-04") == ["h-1", "h-2", "h-3", "h-5"])
    // Not poor in August, poor in September, out again in October: it has not left poverty by August.
    try story.household("h-7", in: "x-1", poor: false)
    try story.entered("h-7", "new", on: "2023-09-01")
    try story.exited("h-7", on: "2023-10-01", review: "rv-23")
    #expect(try frame(story, .exited, asOf: "2023-08-01") == ["h-2", "h-3"])
    #expect(try frame(story, .exited, asOf: "2023-10-01") == ["h-2", "h-3", "h-7"])
    // Who is poor again, or gone, is not looked for among them.
    try story.entered("h-3", "relapse", on: "2024-02-01")
    try story.tell(
      "household.left-area", on: "2024-03-01", ["household": "h-2", "reason": "moved"])
    #expect(try frame(story, .exited, asOf: "2024-02-29") == ["h-1", "h-2", "h-7"])
    #expect(try frame(story, .exited, asOf: "2024-03-01") == ["h-1", "h-7"])
  }
}
