import Events
import Projections
import Testing

/// What is due once, in a window or before a day: rows CB-08, NB-10, CT-09, KR-12, YB-15, CT-10.
@Suite struct PlansAndLaunches {
  private func story() throws -> DutyStory {
    var story = DutyStory()
    try story.open()
    try story.issue()
    try story.registerClass("units", "u-1", "u-2", "u-3")
    return story
  }

  private static let quartersThreeAndFour: [String: Told] = [
    "cadence": ["once"], "dueRule": "in-period", "from": "2022-07-01", "to": "2022-12-31",
  ]

  @Test func `a unit's plan is in time inside the window, late after it, or missing`() throws {
    var story = try story()
    try story.assign("d", "plan", to: "units", when: Self.quartersThreeAndFour)
    try story.issue("p-1", by: "u-1", on: "2022-12-20", ["parent": "p"])
    try story.issue("p-2", by: "u-2", on: "2023-01-05")
    #expect(
      try story.board(asOf: "2022-12-31") == ["u-1 plan on time", "u-2 plan not yet due", "u-3 plan not yet due"])
    #expect(try story.board(asOf: "2023-02-01") == ["u-1 plan on time", "u-2 plan late by 5 days", "u-3 plan missing"])
  }

  @Test func `a plan of another movement is not the plan that was asked for, nor is the plan that asks`() throws {
    var story = try story()
    try story.assign("d", "plan", to: "u-1", "pc", when: Self.quartersThreeAndFour)
    try story.issue("p-1", movement: "other", by: "u-1", on: "2022-12-20")
    #expect(try story.board(asOf: "2023-01-31") == ["pc plan missing", "u-1 plan missing"])
  }

  @Test func `plan and launch before a day are two things that one duty asks`() throws {
    var story = try story()
    try story.assign(
      "d", "plan", to: "units",
      when: ["cadence": ["once"], "covers": ["plan", "launch"], "dueOn": "2022-08-10", "dueRule": "before"])
    try story.issue("p-1", by: "u-1", on: "2022-08-09")
    for (unit, day) in [("u-1", "2022-08-10"), ("u-2", "2022-08-09")] {
      try story.tell(
        "movement.launched", on: day, for: unit,
        [
          "launchedBy": .text(unit), "movement": .text("m-\(unit)"), "nameVi": "x", "parent": "m", "periodFrom": 2022,
          "periodTo": 2025, "pledgesSigned": true,
        ])
    }
    #expect(
      try story.board(asOf: "2022-09-01") == [
        "u-1 plan on time", "u-2 plan missing", "u-3 plan missing",
        "u-1 launch late by 1 day", "u-2 launch on time", "u-3 launch missing",
      ])
  }

  @Test func `a launch in the month is in time, two days after it is late by two, earlier is in time and early`() throws
  {
    for (day, state, early) in [
      ("2017-09-30", OccurrenceState.onTime, nil), ("2017-10-02", .late(days: 2), nil), ("2017-08-30", .onTime, 2),
    ] {
      var story = DutyStory()
      try story.open()
      try story.issue(on: "2017-09-18", years: 2016...2020)
      try story.assign(
        "d", "launch", to: "pc",
        when: [
          "cadence": ["once"], "covers": ["launch"], "dueRule": "in-period", "from": "2017-09-01", "to": "2017-09-30",
        ])
      try story.tell(
        "movement.launched", on: day,
        [
          "launchedBy": "pc", "movement": "m", "nameVi": "x", "periodFrom": 2016, "periodTo": 2020,
          "pledgesSigned": false,
        ])
      let row = try #require(try story.rows(asOf: "2018-01-01").first)
      #expect(row.state == state)
      #expect(row.earlyDays == early)
    }
  }

  @Test func `yearly plans show their gaps year by year`() throws {
    var story = try story()
    try story.assign("d", "plan", to: "u-1", when: ["cadence": ["year"], "covers": ["yearly-plan"], "firstYear": 2022])
    try story.issue("p-1", by: "u-1", on: "2022-03-01", years: 2022...2025)
    try story.issue("p-2023", by: "u-1", on: "2023-03-01", years: 2023...2023)
    try story.tell(
      "duty.fulfilled", on: "2024-02-01", ["duty": "d", "holder": "u-1", "period": "2024", "result": "plan"])
    #expect(
      try story.board(asOf: "2025-06-30") == [
        "u-1 yearly-plan 2022 undated, missing", "u-1 yearly-plan 2023 undated, in", "u-1 yearly-plan 2024 undated, in",
        "u-1 yearly-plan 2025 undated, open",
      ])
  }

  @Test func `a milestone that a duty asks of the same holder again counts once`() throws {
    var story = try story()
    try story.assign("d", "plan", to: "units", when: Self.quartersThreeAndFour)
    try story.milestone(
      "ms", "plan-and-start", of: "units", "pc", fields: ["from": "2022-07-01", "to": "2022-12-31"])
    #expect(
      try story.board(asOf: "2022-08-01") == [
        "u-1 plan not yet due", "u-2 plan not yet due", "u-3 plan not yet due", "pc plan not yet due",
      ])
  }
}
