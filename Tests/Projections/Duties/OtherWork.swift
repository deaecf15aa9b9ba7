import Events
import Projections
import Testing

/// Inspections, guidance, estimates, communication, and duties that are met by an entry of their own: rows CB-16, CT-10.
@Suite struct OtherWork {
  private func story() throws -> DutyStory {
    var story = DutyStory()
    try story.open()
    try story.issue(on: "2022-06-01", years: 2022...2025)
    for unit in ["labour", "affairs", "front"] { try story.register(unit) }
    return story
  }

  private func plan(_ story: inout DutyStory, _ inspection: String, year: Int, on day: String) throws {
    try story.tell(
      "inspection.planned", on: day, for: "labour",
      [
        "combinedWithProgramme": true, "inspected": ["w-1"], "inspection": .text(inspection), "kind": "annual",
        "lead": "labour", "plannedFrom": "2023-05-01", "plannedTo": "2023-05-05", "team": ["labour", "affairs"],
        "year": .integer(year),
      ])
  }

  private func hold(_ story: inout DutyStory, _ inspection: String, on day: String) throws {
    try story.tell(
      "inspection.held", on: day, for: "front",
      ["from": .text(day), "inspected": "w-1", "inspection": .text(inspection), "to": .text(day)])
  }

  @Test func `a year without an inspection is a gap, and a plan alone does not fill it`() throws {
    var story = try story()
    try story.assign(
      "d", "inspection", to: "labour", "affairs",
      when: ["cadence": ["year"], "evidence": ["inspection.planned", "inspection.held"]])
    try plan(&story, "in-1", year: 2022, on: "2022-09-01")
    try hold(&story, "in-1", on: "2023-01-04")
    try plan(&story, "in-2", year: 2023, on: "2023-03-01")
    #expect(
      try story.board("d", holder: "affairs", asOf: "2024-06-01") == [
        "affairs 2022 undated, in", "affairs 2023 undated, missing", "affairs 2024 undated, open",
        "affairs 2025 undated, open",
      ])
    #expect(try story.board("d", holder: "labour", in: 2022...2022, asOf: "2024-06-01") == ["labour 2022 undated, in"])
  }

  @Test func `a planned inspection is its leaders' work and not its recorder's, one without a plan is its recorder's`()
    throws
  {
    var story = try story()
    try story.assign("d", "supervise", to: "front", when: ["cadence": ["year"], "evidence": ["inspection.held"]])
    try plan(&story, "in-1", year: 2022, on: "2022-09-01")
    try hold(&story, "in-1", on: "2022-10-04")
    try hold(&story, "in-2", on: "2023-10-04")
    #expect(
      try story.board("d", in: 2022...2023, asOf: "2024-06-01") == [
        "front 2022 undated, missing", "front 2023 undated, in",
      ])
  }

  @Test func `where the plan of inspections is the evidence it suffices`() throws {
    var story = try story()
    try story.assign(
      "d", "inspection", to: "labour", when: ["cadence": ["year", "periodic"], "evidence": ["inspection.planned"]])
    try plan(&story, "in-1", year: 2023, on: "2023-03-01")
    #expect(
      try story.board("d", in: 2022...2023, asOf: "2024-06-01") == [
        "labour 2022 undated, missing", "labour 2023 undated, in",
      ])
  }

  @Test func `guidance, estimates and peak months count for the year that they name`() throws {
    var story = try story()
    let years: [String: Told] = ["cadence": ["year"], "firstYear": 2023, "lastYear": 2024]
    try story.assign("d-g", "guidance", to: "affairs", when: years)
    try story.assign("d-b", "budget-estimate", to: "labour", when: years)
    try story.assign(
      "d-p", "communication", to: "front", when: years.merging(["evidence": ["activity.held"]]) { $1 })
    try story.tell(
      "guidance.issued", on: "2022-12-20", for: "affairs",
      ["guidance": "g-1", "issuer": "affairs", "kind": "award-guidance", "year": 2023])
    try story.tell(
      "budget.requested", on: "2023-10-01", for: "labour",
      [
        "amount": 1_000_000, "coordinatedWith": [], "purpose": "inspection", "request": "b-1", "requester": "labour",
        "submittedTo": "pc", "year": 2024,
      ])
    try story.tell(
      "activity.held", on: "2023-11-18", for: "front",
      [
        "activity": "ac-1", "audience": "people", "from": "2023-10-17", "kind": "peak-month", "organiser": "front",
        "to": "2023-11-18", "year": 2023,
      ])
    try story.tell(
      "communication.published", on: "2024-11-01", for: "front",
      ["format": "article", "item": "i-1", "outlet": "front", "subjects": [], "title": "x"])
    #expect(
      try story.board(asOf: "2025-06-01") == [
        "labour 2023 undated, missing", "labour 2024 undated, in",
        "affairs 2023 undated, in", "affairs 2024 undated, missing",
        "front 2023 undated, in", "front 2024 undated, missing",
      ])
  }

  @Test func `any duty is met by an entry that names it, unless it was sent back`() throws {
    var story = try story()
    try story.assign("d", "advise", to: "affairs", when: DutyStory.yearly(before: 3, 1))
    try story.tell(
      "duty.fulfilled", on: "2023-02-20",
      ["duty": "d", "holder": "affairs", "period": "2023", "quality": "returned", "result": "policy-proposal"])
    try story.tell(
      "duty.fulfilled", on: "2023-03-02",
      ["duty": "d", "holder": "affairs", "result": "policy-proposal"])
    #expect(try story.board(in: 2023...2023, asOf: "2023-04-01") == ["affairs 2023 late by 2 days"])
  }

  @Test func `what was due of a unit is due of the one that succeeded it in full, also what was left open`() throws {
    var story = try story()
    for unit in ["old-1", "old-2", "new"] { try story.register(unit) }
    try story.assign(to: "old-1", "old-2", when: DutyStory.yearly(before: 11, 30))
    try story.report("r-1", by: "old-1", "2023", on: "2023-11-01")
    try story.tell(
      "unit.succeeded", on: "2024-07-01", plan: nil,
      [
        "from": [["share": "full", "unit": "old-1"], ["share": "full", "unit": "old-2"]], "resolution": "x",
        "to": ["new"],
      ])
    try story.report("r-2", by: "new", "2024", on: "2024-11-01")
    #expect(
      try story.board(in: 2023...2024, asOf: "2025-01-01") == [
        "old-1 2023 on time", "old-2 2023 missing", "new 2024 on time",
      ])
    try story.report("r-3", by: "new", "2023", on: "2025-01-10")
    #expect(
      try story.board(in: 2023...2023, asOf: "2025-02-01") == ["old-1 2023 on time", "old-2 2023 late by 408 days"])
  }
}
