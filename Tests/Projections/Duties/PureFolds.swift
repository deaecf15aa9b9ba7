import Events
import Projections
import Testing

/// The same entries give the same state in whatever order they are folded, and a batch that is taken back leaves nothing.
@Suite struct PureFolds {
  /// Every type of entry that feeds duties and awards, at least once.
  private func tellAll(_ story: inout DutyStory, _ tag: String) throws {
    try story.issue("p-\(tag)", by: "u-\(tag)", on: "2022-12-20", ["parent": "p"])
    try story.assign("d-\(tag)", to: "u-\(tag)", when: DutyStory.yearly(before: 11, 30))
    try story.milestone(
      "ms-\(tag)", "interim-review", of: "u-\(tag)", fields: ["from": "2023-01-01", "to": "2023-12-31"])
    try story.report("r-\(tag)", for: "d-\(tag)", by: "u-\(tag)", "2023", on: "2023-11-29")
    try story.tell("report.returned", on: "2023-12-01", ["reason": "x", "report": .text("r-\(tag)")])
    try story.report("s-\(tag)", for: "d-\(tag)", by: "u-\(tag)", "2023", on: "2023-12-05")
    try story.consolidate("c-\(tag)", for: "d-\(tag)", by: "u-\(tag)", "2024", on: "2024-11-01", to: ["pc"])
    try story.tell(
      "report.reminder-sent", on: "2023-12-03",
      ["duty": .text("d-\(tag)"), "period": "2023", "reminded": .text("u-\(tag)")])
    try story.review("rv-\(tag)", "interim", by: "u-\(tag)", on: "2023-12-20")
    try story.tell(
      "duty.extended", on: "2025-11-20",
      [
        "authority": "pc", "duty": .text("d-\(tag)"), "holder": .text("u-\(tag)"), "newDueOn": "2025-12-20",
        "period": "2025", "reason": "x",
      ])
    try story.tell(
      "plan.amendment-decided", on: "2024-01-02",
      [
        "changes": [
          ["duty": .text("d-\(tag)"), "effectiveFrom": "2024-01-02", "field": "dueMonth", "new": "12"],
          ["duty": .text("d-\(tag)"), "effectiveFrom": "2024-01-02", "field": "dueDay", "new": "15"],
        ], "clause": "x", "consolidatedBy": "pc", "consolidatedOn": "2024-01-01", "decidedBy": "pc",
        "outcome": "accepted", "proposal": .text("pr-\(tag)"),
      ])
    try story.tell(
      "import.declared", on: "2025-01-01", plan: nil, ["reason": "x", "rows": 1, "source": .text("file \(tag)")])
    try story.tell(
      "duty.fulfilled", on: "2024-12-01",
      ["duty": .text("d-\(tag)"), "holder": .text("u-\(tag)"), "period": "2024", "result": "other"])
    try story.tell(
      "inspection.held", on: "2024-05-05",
      ["from": "2024-05-05", "inspected": "w", "inspection": .text("in-\(tag)"), "to": "2024-05-05"])
    try story.tell(
      "inspection.planned", on: "2024-03-01",
      [
        "combinedWithProgramme": false, "inspected": ["w"], "inspection": .text("in-\(tag)"), "kind": "annual",
        "lead": .text("u-\(tag)"), "plannedFrom": "2024-05-01", "plannedTo": "2024-05-05", "team": ["pc"], "year": 2024,
      ])
    try story.nominate("n-\(tag)", "x-\(tag)", year: 2024, on: "2024-10-01")
    try story.approve("n-\(tag)", as: "aw-\(tag)", on: "2024-11-01")
    try story.grant("aw-2-\(tag)", to: "x-\(tag)", year: 2022, on: "2022-11-01")
    try story.tell("award.paid", on: "2024-12-01", ["amount": 5, "award": .text("aw-\(tag)"), "fund": "fund"])
    try story.tell(
      "award.revoked", on: "2025-02-01", ["award": .text("aw-\(tag)"), "decisionNumber": "2", "reason": "x"])
    try story.tell("award.recovered", on: "2025-03-01", ["amount": 3, "award": .text("aw-\(tag)")])
  }

  private func story() throws -> DutyStory {
    var story = DutyStory()
    try story.open()
    try story.issue()
    for unit in ["u-1", "u-2"] { try story.register(unit) }
    return story
  }

  /// Reversed, and dealt out as cards in three heaps.
  @Test func `the order of folding never shows`() throws {
    var story = try story()
    try tellAll(&story, "1")
    try tellAll(&story, "2")
    let reversed = try story.retold { $0.reversed() }
    let dealt = try story.retold { told in
      [2, 0, 1].flatMap { heap in told.indices.filter { $0 % 3 == heap }.map { told[$0] } }
    }
    for other in [reversed, dealt] {
      #expect(other.duties.dump(other.symbols) == story.duties.dump(story.symbols))
      #expect(other.awards.dump(other.symbols) == story.awards.dump(story.symbols))
      #expect(try other.board(asOf: "2025-12-10") == story.board(asOf: "2025-12-10"))
      #expect(
        try other.history(of: "x-1", asOf: "2025-12-10").map(\.seq)
          == story.history(of: "x-1", asOf: "2025-12-10").map(\.seq))
    }
    #expect(
      try story.board("d-1", asOf: "2025-12-10") == [
        "u-1 2022 missing", "u-1 2023 late by 6 days", "u-1 2024 on time", "u-1 2025 extended to 2025-12-20",
      ])
  }

  @Test func `a batch that is taken back leaves nothing behind`() throws {
    var story = try story()
    try tellAll(&story, "1")
    let before = (story.duties.dump(story.symbols), story.awards.dump(story.symbols))
    story.duties.mark()
    story.awards.mark()
    try tellAll(&story, "1")
    try tellAll(&story, "2")
    #expect(story.duties.dump(story.symbols).count > before.0.count)
    story.duties.rollback()
    story.awards.rollback()
    #expect(story.duties.dump(story.symbols) == before.0)
    #expect(story.awards.dump(story.symbols) == before.1)
    #expect(try story.board("d-1", in: 2023...2023, asOf: "2025-12-10") == ["u-1 2023 late by 6 days"])
    story.duties.mark()
    story.awards.mark()
    try tellAll(&story, "2")
    story.duties.commit()
    story.awards.commit()
    #expect(try story.board("d-2", in: 2023...2023, asOf: "2025-12-10") == ["u-2 2023 late by 6 days"])
  }
}
