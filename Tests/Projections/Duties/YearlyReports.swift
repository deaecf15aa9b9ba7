import Events
import Projections
import Testing

/// Reports due before a day of each year: rows CB-09, CB-10, CB-11, CB-12, NB-13, KR-07, KR-08, KR-10, KR-11.
@Suite struct YearlyReports {
  private func story(strictBefore: Bool = true, holders: String...) throws -> DutyStory {
    var story = DutyStory()
    try story.open(strictBefore: strictBefore)
    try story.issue()
    for holder in holders { try story.register(holder) }
    return story
  }

  @Test func `the day before the printed day is in time, the day itself is late, and nothing is missing`() throws {
    var story = try story(holders: "w-1")
    try story.assign(to: "w-1", when: DutyStory.yearly(before: 11, 30))
    try story.report("r-1", by: "w-1", "2022", on: "2022-11-29")
    try story.report("r-2", by: "w-1", "2023", on: "2023-11-30")
    #expect(
      try story.board(asOf: "2024-12-31") == [
        "w-1 2022 on time", "w-1 2023 late by 1 day", "w-1 2024 missing", "w-1 2025 not yet due",
      ])
  }

  @Test func `read inclusively the printed day is in time and the next one late`() throws {
    var story = try story(strictBefore: false, holders: "w-1")
    try story.assign(to: "w-1", when: DutyStory.yearly(before: 11, 30))
    try story.report("r-1", by: "w-1", "2022", on: "2022-11-30")
    try story.report("r-2", by: "w-1", "2023", on: "2023-12-01")
    #expect(
      try story.board(in: 2022...2023, asOf: "2024-01-01") == ["w-1 2022 on time", "w-1 2023 late by 1 day"])
  }

  @Test func `a report is missing from its last good day on and what was not known then does not show`() throws {
    var story = try story(holders: "w-1")
    try story.assign(to: "w-1", when: DutyStory.yearly(before: 11, 30))
    try story.report("r-1", by: "w-1", "2022", on: "2022-12-04")
    #expect(try story.board(in: 2022...2022, asOf: "2022-11-29") == ["w-1 2022 not yet due"])
    let row = try #require(try story.rows(in: 2022...2022, asOf: "2022-12-03").first)
    #expect(row.state == .missing(days: 4))
    #expect(row.due == Day("2022-11-30"))
    #expect(row.lastGoodDay == Day("2022-11-29"))
    #expect(try story.board(in: 2022...2022, asOf: "2022-12-04") == ["w-1 2022 late by 5 days"])
  }

  @Test func `a class of units is its members on the due day, and their rate is on time of due`() throws {
    var story = DutyStory()
    try story.open()
    try story.issue()
    try story.registerClass("wards", "w-1", "w-2", "w-3")
    try story.register("w-4")
    try story.join("w-4", "wards", on: "2023-01-01")
    try story.join("w-3", "wards", on: "2023-06-01", "left")
    try story.assign(to: "wards", when: DutyStory.yearly(before: 11, 30))
    try story.report("r-1", by: "w-1", "2023", on: "2023-11-28")
    try story.report("r-2", by: "w-2", "2023", on: "2023-12-02")
    #expect(
      try story.board(in: 2022...2023, asOf: "2024-01-01") == [
        "w-1 2022 missing", "w-2 2022 missing", "w-3 2022 missing",
        "w-1 2023 on time", "w-2 2023 late by 3 days", "w-4 2023 missing",
      ])
    let board = DutyBoard(try story.rows(in: 2023...2023, asOf: "2024-01-01"), story.symbols)
    #expect(board.total.due == 3)
    #expect(board.total.complianceRate == Decimal("33.33"))
    #expect(board.holders.map { $0.counts.complianceRate?.text } == ["100.00", "0.00", "0.00"])
  }

  @Test func `a class without members is one row that says so and weighs on no rate`() throws {
    var story = DutyStory()
    try story.open()
    try story.issue()
    try story.registerClass("wards")
    try story.assign(to: "wards", when: DutyStory.yearly(before: 11, 30))
    #expect(try story.board(in: 2023...2023, asOf: "2024-01-01") == ["class wards 2023 no holder on record"])
    let board = DutyBoard(try story.rows(asOf: "2030-01-01"), story.symbols)
    #expect(board.total.holderNotOnRecord == 4)
    #expect(board.total.complianceRate == nil)
  }

  @Test func `a block reports as such, beside its members`() throws {
    var story = try story(holders: "w-1")
    try story.register("block-1", kind: "emulation-block")
    try story.join("w-1", "block-1")
    try story.assign(to: "w-1", "block-1", when: DutyStory.yearly(before: 10, 31))
    try story.report("r-1", by: "block-1", "2022", on: "2022-10-30")
    #expect(
      try story.board(in: 2022...2022, asOf: "2022-12-31") == ["block-1 2022 on time", "w-1 2022 missing"])
  }

  @Test func `half-year and year reports are kept apart`() throws {
    var story = try story(holders: "w-1")
    let halfYear: [String: Told] = ["cadence": ["half-year"]]
    try story.assign(
      "d-half", to: "w-1", when: DutyStory.yearly(before: 6, 15).merging(halfYear) { $1 })
    try story.assign("d-year", to: "w-1", when: DutyStory.yearly(before: 10, 31))
    try story.report("r-1", for: "d-half", by: "w-1", "2022-h1", on: "2022-06-14")
    try story.report("r-2", for: "d-half", by: "w-1", "2023-h1", on: "2023-06-15")
    try story.report("r-3", for: "d-year", by: "w-1", "2022", on: "2022-10-30")
    #expect(
      try story.board(in: 2022...2024, asOf: "2024-12-31") == [
        "w-1 2022-h1 on time", "w-1 2023-h1 late by 1 day", "w-1 2024-h1 missing",
        "w-1 2022 on time", "w-1 2023 missing", "w-1 2024 missing",
      ])
  }

  @Test func `a returned report keeps its day and the new one is judged by its own`() throws {
    var story = try story(holders: "w-1")
    try story.assign(to: "w-1", when: DutyStory.yearly(before: 10, 31))
    try story.report("r-1", by: "w-1", "2022", on: "2022-10-28")
    try story.tell("report.returned", on: "2022-11-01", ["reason": "no figures", "report": "r-1"])
    #expect(try story.board(in: 2022...2022, asOf: "2022-10-31") == ["w-1 2022 on time"])
    #expect(try story.board(in: 2022...2022, asOf: "2022-11-01") == ["w-1 2022 missing"])
    try story.report("r-2", by: "w-1", "2022", on: "2022-11-04")
    let row = try #require(try story.rows(in: 2022...2022, asOf: "2022-12-31").first)
    #expect(row.state == .late(days: 5))
    #expect(row.filings.map(\.on) == [Day("2022-10-28"), Day("2022-11-04")])
    #expect(row.filings.map { $0.returned?.on } == [Day("2022-11-01"), nil])
    #expect(row.current?.on == Day("2022-11-04"))
  }

  @Test func `reminders are counted for the unit and period that they name`() throws {
    var story = try story(holders: "w-1", "w-2")
    try story.assign(to: "w-1", "w-2", when: DutyStory.yearly(before: 11, 30))
    for day in ["2022-12-01", "2022-12-08"] {
      try story.tell("report.reminder-sent", on: day, ["duty": "d", "period": "2022", "reminded": "w-2"])
    }
    let rows = try story.rows(in: 2022...2023, asOf: "2023-01-01")
    #expect(rows.map(\.reminders.count) == [0, 2, 0, 0])
  }

  @Test func `coverage counts twelve of fifteen and names the three`() throws {
    var story = DutyStory()
    try story.open()
    try story.issue()
    try story.registerClass(
      "units", "u-01", "u-02", "u-03", "u-04", "u-05", "u-06", "u-07", "u-08", "u-09", "u-10", "u-11", "u-12", "u-13",
      "u-14", "u-15")
    try story.assign("d-unit", to: "units", when: DutyStory.yearly(before: 11, 30))
    try story.assign(
      "d-city", to: "pc", when: DutyStory.yearly(before: 12, 10).merging(["addressees": ["province"]]) { $1 })
    let missing = ["u-04", "u-09", "u-15"]
    let reporting = (1...15).map { $0 < 10 ? "u-0\($0)" : "u-\($0)" }.filter { !missing.contains($0) }
    for unit in reporting { try story.report("r-\(unit)", for: "d-unit", by: unit, "2023", on: "2023-11-20") }
    try story.consolidate(
      "c-1", for: "d-city", by: "pc", "2023", on: "2023-12-09", to: ["province"], from: reporting.map { "r-\($0)" },
      missing: missing)
    let coverage = DutyBoard.coverage(try story.rows("d-unit", in: 2023...2023, asOf: "2023-12-31"))
    #expect(coverage.map(\.inCount) == [12])
    #expect(coverage.map(\.holderCount) == [15])
    #expect(coverage.first?.missing.map { story.symbols.text(of: $0) } == missing)
    #expect(try story.board("d-city", in: 2023...2023, asOf: "2023-12-31") == ["pc 2023 on time"])
  }

  @Test func `one document fulfils an undated duty too when both addressees are on it`() throws {
    var story = try story(holders: "pc")
    try story.assign(
      "d-dated", to: "pc", when: DutyStory.yearly(before: 12, 10).merging(["addressees": ["province"]]) { $1 })
    try story.assign("d-undated", to: "pc", when: ["addressees": ["affairs"], "cadence": ["not-printed"]])
    #expect(try story.board("d-undated", asOf: "2026-01-01") == ["pc undated, open"])
    try story.consolidate("c-1", for: "d-dated", by: "pc", "2022", on: "2022-12-09", to: ["province"])
    #expect(try story.board("d-undated", asOf: "2026-01-01") == ["pc undated, open"])
    try story.consolidate("c-2", for: "d-dated", by: "pc", "2023", on: "2023-12-09", to: ["affairs", "province"])
    #expect(try story.board("d-undated", asOf: "2026-01-01") == ["pc undated, in"])
    #expect(try story.board("d-dated", in: 2023...2023, asOf: "2026-01-01") == ["pc 2023 on time"])
  }
}
