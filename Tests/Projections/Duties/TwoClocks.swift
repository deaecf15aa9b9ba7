import Events
import Projections
import Testing

/// A day that the holder says and a moment that the ledger knows.
@Suite struct TwoClocks {
  private func story() throws -> DutyStory {
    var story = DutyStory()
    try story.open(backdatingDays: 3)
    try story.issue()
    try story.register("w-1")
    try story.assign(to: "w-1", when: DutyStory.yearly(before: 11, 30))
    return story
  }

  /// The due day is 30 November 2023, three days are allowed, and clocks stand seven hours ahead of UTC: 3 December
  /// ends at 17:00 UTC.
  @Test(arguments: [("2023-12-03T16:59:59.999Z", "on time"), ("2023-12-03T17:00:00.000Z", "on time by claim")])
  func `recorded within the days allowed it is in time, after them a claim`(at: String, state: String) throws {
    var story = try story()
    try story.report("r-1", by: "w-1", "2023", on: "2023-11-29", at: at)
    #expect(try story.board(in: 2023...2023, asOf: "2024-01-01") == ["w-1 2023 \(state)"])
  }

  @Test func `what is late by its own day is late whenever it was recorded`() throws {
    var story = try story()
    try story.report("r-1", by: "w-1", "2023", on: "2023-12-01", at: "2024-03-01T03:00:00.000Z")
    #expect(try story.board(in: 2023...2023, asOf: "2024-03-01") == ["w-1 2023 late by 2 days"])
  }

  @Test func `a claim is counted apart until the receiver confirms it, not the holder`() throws {
    var story = try story()
    try story.report("r-1", by: "w-1", "2023", on: "2023-11-29", at: "2024-01-10T03:00:00.000Z")
    let confirmation: Told = ["duty": "d", "holder": "w-1", "period": "2023", "quality": "accepted", "result": "other"]
    let claimed = DutyBoard(try story.rows(in: 2023...2023, asOf: "2024-02-01"), story.symbols).total
    #expect(claimed.onTimeByClaim == 1)
    #expect(claimed.complianceRate == Decimal("0.00"))
    try story.tell("duty.fulfilled", on: "2024-01-12", for: "w-1", confirmation)
    #expect(try story.board(in: 2023...2023, asOf: "2024-02-01") == ["w-1 2023 on time by claim"])
    try story.tell("duty.fulfilled", on: "2024-01-20", for: "pc", confirmation)
    #expect(try story.board(in: 2023...2023, asOf: "2024-02-01") == ["w-1 2023 on time"])
    #expect(try story.board(in: 2023...2023, asOf: "2024-01-19") == ["w-1 2023 on time by claim"])
  }

  @Test func `a batch of declared history is not recorded late, what comes after it is`() throws {
    var story = try story()
    let batch = "2025-05-05T03:00:00.000Z"
    try story.report("r-0", by: "w-1", "2022", on: "2022-11-01", at: batch, seq: 90)
    try story.tell(
      "import.declared", on: "2025-05-05", at: batch, plan: nil, seq: 100,
      ["reason": "paper files", "rows": 1, "source": "archive"])
    try story.report("r-1", by: "w-1", "2023", on: "2023-11-01", at: batch, seq: 101)
    try story.report("r-2", by: "w-1", "2024", on: "2024-11-01", at: "2025-05-05T03:00:00.001Z", seq: 102)
    #expect(
      try story.board(in: 2022...2024, asOf: "2025-06-01") == [
        "w-1 2022 on time by claim", "w-1 2023 on time", "w-1 2024 on time by claim",
      ])
  }
}
