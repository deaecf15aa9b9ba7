import Events
import Projections
import Testing

/// Reviews of the movement: rows CB-14, CB-15, NB-11, CT-11, KR-13, KR-14, YB-18, YB-19.
@Suite struct Reviews {
  private func story() throws -> DutyStory {
    var story = DutyStory()
    try story.open()
    try story.issue()
    try story.registerClass("units", "u-1", "u-2", "u-3")
    return story
  }

  @Test func `interim reviews are held, held late or missing, and say what they were combined with`() throws {
    var story = try story()
    try story.milestone("ms", "interim-review", of: "units", fields: ["from": "2023-01-01", "to": "2023-12-31"])
    try story.review("rv-1", "interim", by: "u-1", on: "2023-11-20", ["combinedWith": "annual-conference"])
    try story.review("rv-2", "interim", by: "u-2", on: "2024-01-10")
    try story.review("rv-3", "annual", by: "u-3", on: "2023-12-10")
    let rows = try story.rows(asOf: "2024-02-01")
    #expect(
      try story.board(asOf: "2024-02-01") == [
        "u-1 interim-2023 on time", "u-2 interim-2023 late by 10 days", "u-3 interim-2023 missing",
      ])
    #expect(rows.map { $0.current?.combinedWith } == [.annualConference, nil, nil])
  }

  @Test func `in a quarter the last day is in time, the day before the quarter is early, the next year is late`() throws
  {
    for (day, state, early) in [
      ("2023-09-30", OccurrenceState.onTime, 1), ("2023-12-31", .onTime, nil), ("2024-01-01", .late(days: 1), nil),
    ] {
      var story = try story()
      try story.milestone("ms", "interim-review", of: "u-1", fields: ["from": "2023-10-01", "to": "2023-12-31"])
      try story.review("rv-1", "interim", by: "u-1", on: day)
      let row = try #require(try story.rows(asOf: "2024-06-01").first)
      #expect(row.state == state)
      #expect(row.earlyDays == early)
    }
  }

  @Test func `a review on a unit's own motion is shown and weighs on no rate`() throws {
    var story = try story()
    try story.milestone(
      "ms", "interim-review", of: "units", fields: ["from": "2023-01-01", "optional": true, "to": "2023-12-31"])
    try story.review("rv-1", "interim", by: "u-1", on: "2023-11-20")
    #expect(
      try story.board(asOf: "2024-02-01") == [
        "u-1 interim-2023 on time", "u-2 interim-2023 optional", "u-3 interim-2023 optional",
      ])
    let total = DutyBoard(try story.rows(asOf: "2024-02-01"), story.symbols).total
    #expect(total.optional == 3)
    #expect(total.due == 0)
    #expect(total.complianceRate == nil)
  }

  @Test func `years that a plan leaves open are optional, the others are not`() throws {
    var story = try story()
    try story.assign(to: "u-1", when: DutyStory.yearly(before: 11, 30).merging(["optionalYears": [2022]]) { $1 })
    #expect(try story.board(in: 2022...2023, asOf: "2024-01-01") == ["u-1 2022 optional", "u-1 2023 missing"])
  }

  @Test func `yearly reviews are asked for from the year of issue to the plan's end`() throws {
    var story = DutyStory()
    try story.open()
    try story.issue(on: "2022-06-01", years: 2021...2024, ["issuedOn": "2022-06"])
    try story.register("u-1")
    try story.milestone("ms", "annual-review", of: "u-1", fields: ["dueRule": "none"])
    try story.review("rv-1", "annual", by: "u-1", on: "2022-12-20")
    #expect(
      try story.board(asOf: "2024-06-30") == [
        "u-1 2022 undated, in", "u-1 2023 undated, missing", "u-1 2024 undated, open",
      ])
  }

  @Test func `a review under a unit's own plan serves the plan above, one under another plan does not`() throws {
    var story = try story()
    try story.issue("p-1", by: "u-1", on: "2022-08-01", ["parent": "p"])
    try story.milestone("ms", "final-review", of: "u-1", "u-2", fields: ["from": "2025-07-01", "to": "2025-09-30"])
    for (unit, plan) in [("u-1", "p-1"), ("u-2", "elsewhere")] {
      try story.tell(
        "movement-review.held", on: "2025-09-30", plan: plan, for: unit,
        [
          "awardsPresented": [], "holder": .text(unit), "kind": "final", "organisedBy": [],
          "review": .text("rv-\(unit)"),
        ])
    }
    #expect(try story.board(asOf: "2025-12-31") == ["u-1 final-2025 on time", "u-2 final-2025 missing"])
  }

  @Test func `a milestone that names everybody in words is a row with these words`() throws {
    var story = try story()
    try story.milestone(
      "ms", "interim-review", fields: ["from": "2023-01-01", "holderText": "all units", "to": "2023-12-31"])
    #expect(try story.board(asOf: "2024-01-01") == [#""all units" interim-2023 no holder on record"#])
  }
}
