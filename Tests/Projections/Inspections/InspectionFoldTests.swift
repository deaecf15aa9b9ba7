import Events
import Projections
import Testing

@Suite struct `Folds of inspections and reports` {
  /// One of everything: an inspection of x with a finding, a sample, a complaint, a report that came back, a verdict.
  private func tellAll(_ story: inout InspectionStory, _ tag: String) throws {
    let inspection = Told.text("in-\(tag)")
    try story.tell(
      "inspection.planned", on: "2023-02-01", plan: "pl",
      [
        "combinedWithProgramme": true, "inspected": ["x"], "inspection": inspection, "kind": "annual", "lead": "d",
        "plannedFrom": "2023-06-01", "plannedTo": "2023-06-30", "team": ["d"], "year": 2023,
      ])
    let announcement = try story.tell(
      "inspection.sample-announced", on: "2023-05-01", plan: "pl",
      [
        "frame": ["area": "x", "asOf": "2023-05-01", "class": "poor", "standard": "s", "year": 2023],
        "inspection": inspection, "publicValue": "v", "publicValueOn": "2023-05-02", "sampleSize": 1,
      ])
    try story.tell(
      "inspection.sample-drawn", on: "2023-05-02", plan: "pl", re: announcement,
      ["drawn": ["h-1"], "frameSize": 1, "inspection": inspection, "value": "7"])
    try story.tell(
      "inspection.household-checked", on: "2023-06-09", plan: "pl",
      ["agrees": true, "found": "poor", "household": "h-1", "inspection": inspection])
    try story.tell(
      "inspection.held", on: "2023-06-09", plan: "pl",
      ["from": "2023-06-08", "inspected": "x", "inspection": inspection, "to": "2023-06-09"])
    try story.tell(
      "inspection.finding-recorded", on: "2023-06-10", plan: "pl",
      [
        "brokenRule": "r", "finding": .text("fd-\(tag)"), "inspected": "x", "inspection": inspection,
        "kind": "violation", "remedyDueOn": "2023-07-01", "text": "t",
      ])
    try story.tell(
      "inspection.finding-closed", on: "2023-07-05", plan: "pl",
      ["finding": .text("fd-\(tag)"), "outcome": "sanctioned"])
    try story.tell(
      "complaint.received", on: "2023-03-01", plan: "pl",
      [
        "about": "support", "complaint": .text("cp-\(tag)"), "dueOn": "2023-03-31", "handler": "x",
        "kind": "denunciation",
      ])
    try story.tell(
      "complaint.resolved", on: "2023-04-02", plan: "pl",
      ["complaint": .text("cp-\(tag)"), "definitive": true, "outcome": "upheld"])
    for day in ["2023-11-01", "2023-11-20"] {
      try story.tell(
        "report.submitted", on: day, plan: "pl",
        [
          "duty": "du", "figures": [["figure": "poor", "value": "4"]], "period": "2023", "receiver": "d",
          "report": .text("rp-\(tag)"), "reporter": "x",
        ])
    }
    try story.tell(
      "report.returned", on: "2023-11-10", for: "d", plan: "pl", ["reason": "r", "report": .text("rp-\(tag)")])
    try story.tell(
      "report.consolidated", on: "2023-12-01", for: "d", plan: "pl",
      [
        "addressees": ["p"], "duty": "du-2", "fromReports": [.text("rp-\(tag)")], "missing": ["y"], "period": "2023",
        "preparedWith": [], "report": .text("rc-\(tag)"), "submitter": "d",
      ])
    try story.tell(
      "figure.disputed", on: "2023-12-05", for: "d", plan: "pl",
      [
        "atRoot": .text(String(repeating: "a", count: 64)), "atSize": 9, "figure": "poor", "inspection": inspection,
        "reason": "r", "recomputed": "5", "report": .text("rp-\(tag)"), "stated": "4",
      ])
  }

  private func answers(_ story: InspectionStory) throws -> [String] {
    let (state, asOf) = (story.state, try #require(Day("2023-12-31")))
    let inspections = state.inspections.rows(asOf: asOf, units: state.units, state.symbols).map {
      "\(story.texts([$0.inspection])) \($0.state) \($0.findings) \($0.disputed) \($0.entries)"
    }
    let findings = state.inspections.findings(asOf: asOf, state.symbols).map { "\($0.state) \($0.entries)" }
    let complaints = state.inspections.complaints(asOf: asOf, units: state.units, state.symbols).map {
      "\($0.state) \($0.ageDays) \($0.entries)"
    }
    let samples = state.inspections.samples(asOf: asOf).map { "\($0.announcement) \($0.entries)" }
    let reports = state.reports.rows(asOf: asOf, units: state.units, state.symbols).map {
      "\(story.texts([$0.report])) \($0.on) \($0.state) \($0.entries)"
    }
    return inspections + findings + complaints + samples + reports
  }

  @Test func `the order of folding never shows`() throws {
    var story = try InspectionStory()
    try story.household("h-1", in: "x-1")
    try tellAll(&story, "1")
    try tellAll(&story, "2")
    let told = try answers(story)
    #expect(told.count == 2 + 2 + 2 + 2 + 6)
    let reversed = try story.retold { $0.reversed() }
    let dealt = try story.retold { told in
      [2, 0, 1].flatMap { heap in told.indices.filter { $0 % 3 == heap }.map { told[$0] } }
    }
    for other in [reversed, dealt] {
      #expect(other.state.inspections.dump(other.state.symbols) == story.state.inspections.dump(story.state.symbols))
      #expect(other.state.reports.dump(other.state.symbols) == story.state.reports.dump(story.state.symbols))
      #expect(try answers(other) == told)
    }
  }

  @Test func `the report that came back is replaced by the one after it, under its own id`() throws {
    var story = try InspectionStory()
    try tellAll(&story, "1")
    let state = story.state
    let rows = state.reports.rows(asOf: try #require(Day("2023-12-31")), units: state.units, state.symbols)
      .filter { story.texts([$0.report]) == ["rp-1"] }
    #expect(rows.map(\.on) == [Day("2023-11-01"), Day("2023-11-20")])
    #expect(rows.map(\.state) == [.replaced, .current])
    // What was made out of reports took up the second one.
    #expect(rows.map(\.takenUpBy.count) == [0, 1])
    let asOf = try #require(Day("2023-12-31"))
    #expect(state.inspections.findings(asOf: asOf, state.symbols).map(\.state) == [.closed(lateDays: 4)])
  }

  @Test func `a batch that is taken back leaves nothing behind`() throws {
    var story = try InspectionStory()
    try tellAll(&story, "1")
    let before = (
      story.state.inspections.dump(story.state.symbols), story.state.reports.dump(story.state.symbols),
      try answers(story)
    )
    #expect(before.0.count == 10 && before.1.count == 5)
    try story.takeBack { story in
      try tellAll(&story, "1")
      try tellAll(&story, "2")
      #expect(story.state.inspections.dump(story.state.symbols).count == 30)
    }
    #expect(story.state.inspections.dump(story.state.symbols) == before.0)
    #expect(story.state.reports.dump(story.state.symbols) == before.1)
    #expect(try answers(story) == before.2)
  }
}
