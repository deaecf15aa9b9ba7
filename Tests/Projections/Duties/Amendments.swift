import Events
import Projections
import Testing

/// Changed due days, later days for one holder, and what the two clocks say: rows CB-33, YB-17, CT-12.
@Suite struct Amendments {
  private func story(backdatingDays: Int = 3) throws -> DutyStory {
    var story = DutyStory()
    try story.open(backdatingDays: backdatingDays)
    try story.issue()
    try story.register("w-1")
    return story
  }

  private func amend(
    _ story: inout DutyStory, on day: String, from: String, _ fields: KeyValuePairs<String, String>,
    outcome: String = "accepted"
  ) throws {
    let changes = fields.map { field, value -> Told in
      ["duty": "d", "effectiveFrom": .text(from), "field": .text(field), "new": .text(value)]
    }
    try story.tell(
      "plan.amendment-decided", on: day,
      [
        "changes": .list(changes), "clause": "closing", "consolidatedBy": "affairs", "consolidatedOn": .text(day),
        "decidedBy": "pc", "outcome": .text(outcome), "proposal": "pr-1",
      ])
  }

  @Test func `a due day moved from a day on leaves the year before with the old day`() throws {
    var story = try story()
    try story.assign(to: "w-1", when: DutyStory.yearly(before: 11, 30))
    try amend(&story, on: "2023-12-20", from: "2024-01-01", ["dueMonth": "12", "dueDay": "15"])
    try story.report("r-1", by: "w-1", "2023", on: "2023-12-05")
    try story.report("r-2", by: "w-1", "2024", on: "2024-12-14")
    try story.report("r-3", by: "w-1", "2025", on: "2025-12-15")
    #expect(
      try story.board(in: 2023...2025, asOf: "2026-01-01") == [
        "w-1 2023 late by 6 days", "w-1 2024 on time", "w-1 2025 late by 1 day",
      ])
    let before = try #require(try story.rows(in: 2024...2024, asOf: "2023-12-19").first)
    #expect(before.due == Day("2024-11-30"))
  }

  @Test func `a change decided after the due day does not reach back, nor does one that moves the day before itself`()
    throws
  {
    var story = try story()
    try story.assign(to: "w-1", when: DutyStory.yearly(before: 11, 30))
    try amend(&story, on: "2023-12-10", from: "2023-01-01", ["dueMonth": "12", "dueDay": "31"])
    try amend(&story, on: "2024-11-20", from: "2024-11-20", ["dueMonth": "11", "dueDay": "10"])
    let days = try story.rows(in: 2023...2025, asOf: "2026-01-01").map(\.due)
    #expect(days == [Day("2023-11-30"), Day("2024-12-31"), Day("2025-11-10")])
  }

  @Test func `a rejected proposal changes nothing`() throws {
    var story = try story()
    try story.assign(to: "w-1", when: DutyStory.yearly(before: 11, 30))
    try amend(&story, on: "2023-01-10", from: "2023-02-01", ["dueMonth": "12"], outcome: "rejected")
    #expect(try story.rows(in: 2023...2023, asOf: "2023-06-01").map(\.due) == [Day("2023-11-30")])
  }

  @Test func `an amendment may end a duty and may not take away what was due before`() throws {
    var story = try story()
    try story.assign(to: "w-1", when: DutyStory.yearly(before: 11, 30))
    try amend(&story, on: "2024-03-01", from: "2024-03-01", ["lastYear": "2024"])
    #expect(
      try story.board(asOf: "2026-01-01") == ["w-1 2022 missing", "w-1 2023 missing", "w-1 2024 missing"])
  }

  @Test func `an undated yearly duty is in or missing by the year's end, and late once it is given a day`() throws {
    var story = try story()
    try story.assign(to: "w-1", when: ["cadence": ["year"], "firstYear": 2022, "lastYear": 2025])
    try story.report("r-1", by: "w-1", "2022", on: "2022-12-28")
    try story.report("r-2", by: "w-1", "2024", on: "2024-12-20")
    #expect(
      try story.board(asOf: "2023-12-31") == [
        "w-1 2022 undated, in", "w-1 2023 undated, open", "w-1 2024 undated, open", "w-1 2025 undated, open",
      ])
    try amend(&story, on: "2024-02-01", from: "2024-02-01", ["dueMonth": "12", "dueDay": "15"])
    #expect(
      try story.board(asOf: "2025-06-01") == [
        "w-1 2022 undated, in", "w-1 2023 undated, missing", "w-1 2024 late by 6 days", "w-1 2025 not yet due",
      ])
    #expect(DutyBoard(try story.rows(asOf: "2025-06-01"), story.symbols).total.due == 1)
  }

  @Test func `an extension moves one holder's day, which is itself in time`() throws {
    var story = try story()
    try story.register("w-2")
    try story.assign(to: "w-1", "w-2", when: DutyStory.yearly(before: 11, 30))
    try story.tell(
      "duty.extended", on: "2023-11-25",
      [
        "authority": "pc", "duty": "d", "holder": "w-1", "newDueOn": "2023-12-10", "period": "2023", "reason": "flood",
      ])
    #expect(try story.board(in: 2023...2023, asOf: "2023-11-24") == ["w-1 2023 not yet due", "w-2 2023 not yet due"])
    #expect(
      try story.board(in: 2023...2023, asOf: "2023-12-10") == ["w-1 2023 extended to 2023-12-10", "w-2 2023 missing"])
    #expect(try story.board(in: 2023...2023, asOf: "2023-12-11").first == "w-1 2023 missing")
    try story.report("r-1", by: "w-1", "2023", on: "2023-12-10")
    let row = try #require(try story.rows(in: 2023...2023, asOf: "2024-01-01").first)
    #expect(row.state == .onTime)
    #expect(row.due == Day("2023-11-30"))
    #expect(row.extension?.newDueOn == Day("2023-12-10"))
  }
}
