import Events
import Projections
import Rules
import Testing

@testable import socai

private typealias Line = DutyLine

/// Reports that plans ask for: in time, late, missing, reminded of, counted by unit and year.
@Suite struct `Reports that are due, row by row` {
  @Test
  func `CB-09 the yearly report before 30 November goes through the Home Affairs Office, and the reading is a setting`()
    throws
  {
    func row(_ settings: String...) throws -> Row {
      let row = try Row(.caoBang)
      try row.given(Line.members(of: "cb-units", "office", "district", under: "cb-city-pc", "cb-u1", "cb-u2", "cb-u3"))
      try row.given(settings)
      let line = Line.caoBang
      try row.refuses(
        line.report("cb-r01", by: "cb-u1", "2023", on: "2023-11-29", to: "cb-labour"), .reportHolderAndInbox,
        clause: "V.9")
      try row.given(
        line.report("cb-r01", by: "cb-u1", "2023", on: "2023-11-29", to: "cb-home-affairs"),
        line.report("cb-r01", by: "cb-u2", "2023", on: "2023-11-30", to: "cb-city-pc"))
      return row
    }
    func board(_ row: Row) throws -> Reply {
      try row.ask("duties", "--duty", "cb-r01", "--year", "2023", "--as-of", "2023-12-31")
        .only("holder", "cb-u1", "cb-u2", "cb-u3")
    }
    let strict = try row()
    // 31 December is 32 days after 29 November.
    #expect(
      try board(strict).lines("holder", "due", "done", "state") == [
        "cb-u1 | 30/11/2023 | 29/11/2023 | đúng hạn", "cb-u2 | 30/11/2023 | 30/11/2023 | trễ 1 ngày",
        "cb-u3 | 30/11/2023 | – | chưa có, đã quá hạn",
      ])
    #expect(try board(strict).stored("days") == ["", "1", "32"])
    #expect(try board(strict).stored("via") == Array(repeating: "Phòng Nội vụ thành phố Cao Bằng", count: 3))
    #expect(
      try board(strict).stored("addressees") == Array(repeating: "Ủy ban nhân dân thành phố Cao Bằng", count: 3))
    #expect(try strict.reading(asOf: "2023-12-31") == ["'trước ngày X': đúng ngày X đã là trễ"])
    #expect(try strict.says(.reportInTime) == ["Late by 1 day: the last day in time was 2023-11-29. [V.9]"])
    let inclusive = try row(Line.inclusive(from: "2023-01-01"))
    #expect(try board(inclusive).lines("state").prefix(2) == ["đúng hạn", "đúng hạn"])
    #expect(try inclusive.reading(asOf: "2023-12-31") == ["'trước ngày X': đúng ngày X còn là đúng hạn"])
    #expect(try inclusive.says(.reportInTime).isEmpty)
  }

  @Test func `NB-13 units' yearly reports before 30 November, with the rate of departments and of districts`() throws {
    let row = try Row(.ninhBinh)
    try row.given(Line.members(of: "nb-departments", "department", "province", under: "nb-pc", "nb-d1", "nb-d2"))
    try row.given(
      Line.members(
        of: "nb-districts", "administrative-area", "district", under: "nb-province", "nb-x1", "nb-x2", "nb-x3"))
    let line = Line.ninhBinh
    try row.given(
      line.report("nb-r01", by: "nb-d1", "2023", on: "2023-11-28", to: "nb-home-affairs"),
      line.report("nb-r01", by: "nb-x1", "2023", on: "2023-11-29", to: "nb-home-affairs"),
      line.report("nb-r01", by: "nb-d2", "2023", on: "2023-12-02", to: "nb-home-affairs"))
    let units = ["nb-d1", "nb-d2", "nb-x1", "nb-x2", "nb-x3"]
    #expect(
      try row.ask("duties", "--duty", "nb-r01", "--year", "2023", "--as-of", "2023-12-31").lines(
        "holder", "done", "state"
      )
      .filter { line in units.contains { line.hasPrefix($0) } } == [
        "nb-d1 | 28/11/2023 | đúng hạn", "nb-d2 | 02/12/2023 | trễ 3 ngày", "nb-x1 | 29/11/2023 | đúng hạn",
        "nb-x2 | – | chưa có, đã quá hạn", "nb-x3 | – | chưa có, đã quá hạn",
      ])
    let classes = try row.ask(
      "duties", "--duty", "nb-r01", "--year", "2023", "--by", "class", "--as-of", "2023-12-31")
    // One of three districts in time: 33.33; the departments are those of the plan and these two.
    #expect(
      classes.lines("class", "due", "onTime", "late", "missing", "rate").contains(
        "Các huyện, thành phố thuộc tỉnh | 3 | 1 | 0 | 2 | 33,33"), "\(classes.lines("class", "due", "onTime", "rate"))"
    )
    let own = try row.ask("duties", "--duty", "nb-r01", "--year", "2023", "--by", "unit", "--as-of", "2023-12-31")
      .only("unit", "nb-d1", "nb-d2")
    #expect(own.lines("unit", "rate") == ["nb-d1 | 100,00", "nb-d2 | 0,00"])
  }

  @Test func `NB-14 the province's report tells coverage and the missing units by name`() throws {
    let row = try Row(.ninhBinh)
    let units = ["nb-x1", "nb-x2", "nb-x3"]
    try row.given(
      Line.members(
        of: "nb-districts", "administrative-area", "district", under: "nb-province", units[0], units[1], units[2]))
    let line = Line.ninhBinh
    try row.given(
      line.report("nb-r01", by: "nb-x1", "2023", on: "2023-11-20", to: "nb-home-affairs"),
      line.report("nb-r01", by: "nb-x3", "2023", on: "2023-11-21", to: "nb-home-affairs"))
    let coverage = try row.ask("reports", "nb", "--coverage", "--year", "2023", "--as-of", "2023-12-15").only(
      "duty", "nb-r01")
    let silent = try #require(coverage.lines("missing").first)
    let missing = silent.split(separator: ";").map { $0.trimmingPrefix(" ") }
    #expect(missing.contains("nb-x2") && !missing.contains("nb-x1") && !missing.contains("nb-x3"))
    #expect(coverage.lines("in") == ["2"])
    #expect(coverage.stored("holders") == ["\(2 + missing.count)"])
    // The report itself is refused when it passes over one of them.
    let ids = try row.state().duties.occurrences(
      DutyFilter(
        source: .duty(try InspectionLine.id(DutyID.self, in: try row.state(), "nb-r01")), years: Year(2023)...Year(2023)
      ),
      asOf: try #require(Day("2023-12-15")), units: try row.state().units, try row.state().symbols
    ).filter { $0.current == nil }.compactMap(\.holder.unit)
    let state = try row.state()
    let names = InspectionLine.texts(in: state, ids)
    func report(_ missing: [String]) -> String {
      line.consolidated(
        "nb-r02", by: "nb-pc", "2023", on: "2023-12-15", from: ["rp-nb-x1-nb-r01-2023", "rp-nb-x3-nb-r01-2023"],
        missing: missing, with: ["nb-home-affairs", "nb-labour"], to: ["vn-tdkt-council"])
    }
    try row.refuses(report(names.filter { $0 != "nb-x2" }), .reportSourcesCurrent)
    try row.given(report(names))
    let own = try row.ask("reports", "nb", "--as-of", "2023-12-31").only("duty", "nb-r02")
    #expect(own.lines("sources") == ["2/\(2 + names.count)"])
    #expect(own.lines("missing")[0].contains("nb-x2"))
    #expect(
      try row.ask("duties", "--duty", "nb-r02", "--as-of", "2023-12-31").lines("done", "state", "clause")
        == ["15/12/2023 | không in hạn, đã có | VI.1.3; VI.2.3"])
  }

  @Test func `NB-15 reporting discipline of districts and communes is a figure by unit and year and of their sheets`()
    throws
  {
    let row = try Row(.ninhBinh)
    try row.given(
      Line.members(of: "nb-districts", "administrative-area", "district", under: "nb-province", "nb-x1"))
    try row.given(Line.members(of: "nb-communes", "administrative-area", "commune", under: "nb-x1", "nb-c1"))
    let line = Line.ninhBinh
    try row.given(
      line.report("nb-r01", by: "nb-x1", "2022", on: "2022-11-29", to: "nb-home-affairs"),
      line.report("nb-r03", by: "nb-c1", "2023-h1", on: "2023-06-10", to: "nb-x1"),
      line.report("nb-r01", by: "nb-x1", "2023", on: "2023-12-01", to: "nb-home-affairs"))
    // 2022 in time, 2023 two days late, 2024 missing.
    let sums = try row.ask(
      "duties", "--plan", "nb", "--kind", "report", "--unit", "nb-x1", "--by", "unit,year", "--as-of", "2024-12-31")
    #expect(
      sums.lines("unit", "year", "due", "onTime", "late", "missing", "rate").filter { $0.contains("| 202") } == [
        "nb-x1 | 2022 | 1 | 1 | 0 | 0 | 100,00", "nb-x1 | 2023 | 1 | 0 | 1 | 0 | 0,00",
        "nb-x1 | 2024 | 1 | 0 | 0 | 1 | 0,00", "nb-x1 | 2025 | 0 | 0 | 0 | 0 | –",
      ])
    #expect(try row.sheet(of: "nb-x1", "nb", "nb-c10", asOf: "2024-12-31").hasPrefix("1/3"))
    // What is asked for on request has no day: it is in, and no share of a rate.
    #expect(
      try row.ask("duties", "--unit", "nb-c1", "--kind", "report", "--as-of", "2024-12-31").lines(
        "duty", "done", "state")
        == ["nb-r03 | 10/06/2023 | không in hạn, đã có"])
  }

  @Test
  func `CT-12 the labour department's undated yearly report is in or missing by year end, 2018 and 2020 have more`()
    throws
  {
    let row = try Row(.canTho)
    func report(_ duty: String, _ period: String, on day: String) -> String {
      Line.canTho.consolidated(
        duty, by: "ct-labour", period, on: day, with: ["ct-tdkt-board"], to: ["ct-pc"])
    }
    try row.given(
      report("ct-r01", "2017", on: "2017-12-20"), report("ct-r02", "interim-2018", on: "2018-12-31"),
      report("ct-r03", "final-2020", on: "2021-01-04"))
    #expect(
      try row.ask("duties", "--duty", "ct-r01", "--as-of", "2020-06-30").lines("period", "due", "done", "state") == [
        "2017 | – | 20/12/2017 | không in hạn, đã có", "2018 | – | – | không in hạn, hết kỳ chưa có",
        "2019 | – | – | không in hạn, hết kỳ chưa có", "2020 | – | – | không in hạn, chưa có",
      ])
    #expect(
      try row.ask("duties", "--duty", "ct-r02", "--as-of", "2021-02-01").lines("due", "done", "state")
        == ["31/12/2018 | 31/12/2018 | đúng hạn"])
    #expect(
      try row.ask("duties", "--duty", "ct-r03", "--as-of", "2021-02-01").lines("due", "done", "state", "clause")
        == ["31/12/2020 | 04/01/2021 | trễ 4 ngày | V.4"])
  }

  @Test func `CT-13 reminders by the labour department are seen by unit and duty`() throws {
    let row = try Row(.canTho)
    try row.given(
      Line.members(of: "ct-districts", "administrative-area", "district", under: "ct-city", "ct-x1", "ct-x2"))
    let line = Line.canTho
    try row.given(
      line.report("ct-r04", by: "ct-x2", "2018", on: "2018-11-01", to: "ct-pc"),
      line.reminded("ct-x1", of: "ct-r04", "2018", by: "ct-labour", on: "2018-11-10"),
      line.reminded("ct-x1", of: "ct-r04", "2018", by: "ct-tdkt-board", on: "2018-12-03"))
    try row.refuses(
      line.reminded("ct-x2", of: "ct-r04", "2018", by: "ct-labour", on: "2018-12-03"), .reminderReportMissing)
    let board = try row.ask("duties", "--duty", "ct-r04", "--as-of", "2018-12-31").only("holder", "ct-x1", "ct-x2")
    #expect(
      board.lines("holder", "state", "note") == [
        "ct-x1 | không in hạn, chưa có | đôn đốc 2 lần", "ct-x2 | không in hạn, đã có | –",
      ])
    #expect(board.stored("reminders") == ["2018-11-10;2018-12-03", ""])
    // To remind is itself a duty, of the labour department and of the board.
    #expect(
      try row.ask("duties", "--duty", "ct-i02", "--as-of", "2018-12-31").stored("done") == ["2018-11-10", "2018-12-03"])
  }

  @Test func `CT-14 reporting discipline of districts and communes is on time of what is due`() throws {
    let row = try Row(.canTho)
    try row.given(Line.members(of: "ct-districts", "administrative-area", "district", under: "ct-city", "ct-x1"))
    try row.given(Line.members(of: "ct-communes", "administrative-area", "commune", under: "ct-x1", "ct-c1"))
    let line = Line.canTho
    // The plan prints no day: the way of its closing section gives one, from 2018 on.
    try row.given(
      line.proposed("pr-1", by: "ct-x1", to: "ct-tdkt-board", on: "2017-11-01"),
      line.decided(
        "pr-1", by: "ct-pc-chair", through: "ct-tdkt-board", with: "ct-labour", on: "2017-12-01", from: "2018-01-01",
        "ct-r04 cadence year", "ct-r04 dueMonth 11", "ct-r04 dueDay 15"),
      line.report("ct-r04", by: "ct-x1", "2018", on: "2018-11-14", to: "ct-pc"),
      line.report("ct-r04", by: "ct-c1", "2018", on: "2018-11-20", to: "ct-x1"),
      line.report("ct-r04", by: "ct-x1", "2019", on: "2019-11-14", to: "ct-pc"))
    let sums = try row.ask(
      "duties", "--duty", "ct-r04", "--by", "unit,year", "--as-of", "2020-06-30")
    #expect(
      sums.lines("unit", "year", "due", "onTime", "late", "missing", "rate").filter { $0.hasPrefix("ct-") } == [
        "ct-c1 | 2018 | 1 | 0 | 1 | 0 | 0,00", "ct-c1 | 2019 | 1 | 0 | 0 | 1 | 0,00",
        "ct-c1 | 2020 | 0 | 0 | 0 | 0 | –",
        "ct-x1 | 2018 | 1 | 1 | 0 | 0 | 100,00", "ct-x1 | 2019 | 1 | 1 | 0 | 0 | 100,00",
        "ct-x1 | 2020 | 0 | 0 | 0 | 0 | –",
      ])
    // The 15th itself is out, so the 20th is six days late.
    #expect(
      try row.says(.reportInTime) == [
        "Late by 6 days: the last day in time was 2018-11-14. [IV.1.b (district and commune)]"
      ])
    #expect(try row.sheet(of: "ct-x1", "ct", "ct-c19", asOf: "2020-06-30").hasPrefix("2/2"))
    #expect(try row.sheet(of: "ct-c1", "ct", "ct-c19", asOf: "2020-06-30").hasPrefix("0/2"))
  }

  @Test func `KR-07 half-year reports before 15 June and year reports before 31 October are on time, late or missing`()
    throws
  {
    let row = try Row(.konRay)
    let units = ["kr-u1", "kr-u2", "kr-u3"]
    try row.given(Line.members(of: "kr-units", "office", "district", under: "kr-pc", units[0], units[1], units[2]))
    let line = Line.konRay
    try row.refuses(
      line.report("kr-r01", by: "kr-u1", "2023-h1", on: "2023-06-14", to: "kr-labour"), .reportHolderAndInbox,
      clause: "V.6")
    try row.given(
      line.report("kr-r01", by: "kr-u1", "2023-h1", on: "2023-06-14", to: "kr-home-affairs"),
      line.report("kr-r01", by: "kr-u2", "2023-h1", on: "2023-06-15", to: "kr-home-affairs"),
      line.report("kr-r02", by: "kr-u1", "2023", on: "2023-10-30", to: "kr-home-affairs"),
      line.report("kr-r02", by: "kr-u2", "2023", on: "2023-11-02", to: "kr-home-affairs"))
    let half = try row.ask("duties", "--duty", "kr-r01", "--year", "2023", "--as-of", "2023-12-31").only(
      "holder", units[0], units[1], units[2])
    #expect(
      half.lines("holder", "period", "due", "done", "state") == [
        "kr-u1 | 6 tháng đầu 2023 | 15/06/2023 | 14/06/2023 | đúng hạn",
        "kr-u2 | 6 tháng đầu 2023 | 15/06/2023 | 15/06/2023 | trễ 1 ngày",
        "kr-u3 | 6 tháng đầu 2023 | 15/06/2023 | – | chưa có, đã quá hạn",
      ])
    // From 14 June to 31 December: 16 + 31 + 31 + 30 + 31 + 30 + 31 days.
    #expect(half.stored("days") == ["", "1", "200"])
    let year = try row.ask("duties", "--duty", "kr-r02", "--year", "2023", "--as-of", "2023-12-31").only(
      "holder", units[0], units[1], units[2])
    #expect(
      year.lines("holder", "due", "done", "state") == [
        "kr-u1 | 31/10/2023 | 30/10/2023 | đúng hạn", "kr-u2 | 31/10/2023 | 02/11/2023 | trễ 3 ngày",
        "kr-u3 | 31/10/2023 | – | chưa có, đã quá hạn",
      ])
    // 2022 is left to the unit, who had no plan yet for most of it.
    #expect(
      try row.ask("duties", "--duty", "kr-r01", "--year", "2022", "--as-of", "2023-12-31").only("holder", "kr-u3")
        .lines("state", "note") == ["không bắt buộc | tự nguyện"])
  }

  @Test func `KR-08 the district's reports go to two addressees before 20 June and 10 November, with coverage`() throws
  {
    let row = try Row(.konRay)
    try row.given(Line.members(of: "kr-units", "office", "district", under: "kr-pc", "kr-u1", "kr-u2"))
    let line = Line.konRay
    let both = ["kt-home-affairs", "kt-province-pc"]
    try row.given(line.report("kr-r01", by: "kr-u1", "2023-h1", on: "2023-06-14", to: "kr-home-affairs"))
    let coverage = try row.ask("reports", "kr", "--coverage", "--year", "2023", "--as-of", "2023-06-19").only(
      "duty", "kr-r01")
    #expect(coverage.lines("in") == ["1"])
    #expect(coverage.lines("missing")[0].contains("kr-u2"))
    let state = try row.state()
    let silent = state.duties.occurrences(
      DutyFilter(
        source: .duty(try InspectionLine.id(DutyID.self, in: state, "kr-r01")), years: Year(2023)...Year(2023)),
      asOf: try #require(Day("2023-06-19")), units: state.units, state.symbols
    ).filter { $0.current == nil }.compactMap(\.holder.unit)
    #expect(coverage.stored("holders") == ["\(1 + silent.count)"])
    try row.given(
      line.consolidated(
        "kr-r03", by: "kr-pc", "2023-h1", on: "2023-06-19", from: ["rp-kr-u1-kr-r01-2023-h1"],
        missing: InspectionLine.texts(in: state, silent), with: ["kr-labour"], to: both),
      line.consolidated("kr-r04", by: "kr-pc", "2023", on: "2023-11-10", with: ["kr-labour"], to: both))
    let half = try row.ask("duties", "--duty", "kr-r03", "--year", "2023", "--as-of", "2023-12-31")
    #expect(half.lines("due", "done", "state") == ["20/06/2023 | 19/06/2023 | đúng hạn"])
    #expect(half.stored("addressees")[0].split(separator: ";").count == 2)
    #expect(
      try row.ask("duties", "--duty", "kr-r04", "--year", "2023", "--as-of", "2023-12-31").lines("due", "done", "state")
        == ["10/11/2023 | 10/11/2023 | trễ 1 ngày"])
    #expect(
      try row.says(.reportConsolidatedInTime) == ["Late by 1 day: the last day in time was 2023-11-09. [V.8]"])
    #expect(
      try row.ask("reports", "kr", "--as-of", "2023-12-31").only("duty", "kr-r03").lines("sources")
        == ["1/\(1 + silent.count)"])
  }

  @Test func `KR-09 units are reminded before and after the day, and only of a report that is missing`() throws {
    let row = try Row(.konRay)
    try row.given(Line.members(of: "kr-units", "office", "district", under: "kr-pc", "kr-u1", "kr-u2"))
    let line = Line.konRay
    try row.given(
      line.reminded("kr-u1", of: "kr-r01", "2023-h1", by: "kr-home-affairs", on: "2023-06-10"),
      line.reminded("kr-u2", of: "kr-r01", "2023-h1", by: "kr-home-affairs", on: "2023-06-10"),
      line.report("kr-r01", by: "kr-u1", "2023-h1", on: "2023-06-13", to: "kr-home-affairs"))
    try row.refuses(
      line.reminded("kr-u1", of: "kr-r01", "2023-h1", by: "kr-home-affairs", on: "2023-06-20"), .reminderReportMissing)
    try row.given(line.reminded("kr-u2", of: "kr-r01", "2023-h1", by: "kr-labour", on: "2023-06-20"))
    let board = try row.ask("duties", "--duty", "kr-r01", "--year", "2023", "--as-of", "2023-07-01").only(
      "holder", "kr-u1", "kr-u2")
    #expect(
      board.lines("holder", "state", "note") == [
        "kr-u1 | đúng hạn | đôn đốc 1 lần", "kr-u2 | chưa có, đã quá hạn | đôn đốc 2 lần",
      ])
    #expect(board.stored("reminders") == ["2023-06-10", "2023-06-10;2023-06-20"])
    // The reminder of June says nothing of the year's report.
    #expect(
      try row.ask("duties", "--duty", "kr-r02", "--year", "2023", "--as-of", "2023-07-01").only("holder", "kr-u2")
        .stored("reminders") == [""])
  }

  @Test func `YB-17 reports without a printed day are in or missing, until a day is configured and late days count`()
    throws
  {
    let row = try Row(.yenBai)
    try row.given(Line.members(of: "yb-departments", "department", "province", under: "yb-pc", "yb-d1", "yb-d2"))
    let line = Line.yenBai
    try row.given(
      line.report("yb-r01", by: "yb-d1", "2023-h1", on: "2023-06-20", to: "yb-home-affairs"),
      line.report("yb-r02", by: "yb-d1", "2023", on: "2023-12-18", to: "yb-home-affairs"))
    func board(_ duty: String, _ year: String, _ day: String) throws -> [String] {
      try row.ask("duties", "--duty", duty, "--year", year, "--as-of", day).only("holder", "yb-d1", "yb-d2")
        .lines("holder", "due", "done", "state")
    }
    #expect(
      try board("yb-r01", "2023", "2023-07-01") == [
        "yb-d1 | – | 20/06/2023 | không in hạn, đã có", "yb-d2 | – | – | không in hạn, hết kỳ chưa có",
      ])
    #expect(
      try board("yb-r02", "2023", "2023-12-31") == [
        "yb-d1 | – | 18/12/2023 | không in hạn, đã có", "yb-d2 | – | – | không in hạn, chưa có",
      ])
    try row.given(
      line.consolidated(
        "yb-r03", by: "yb-home-affairs", "2023", on: "2023-12-25", with: ["yb-labour"], to: ["yb-pc"]))
    #expect(
      try row.ask("duties", "--duty", "yb-r03", "--year", "2023", "--as-of", "2024-01-05").lines("period", "state") == [
        "6 tháng đầu 2023 | không in hạn, hết kỳ chưa có", "2023 | không in hạn, đã có",
      ])
    // Before 10 December, from 2024 on.
    try row.given(
      line.proposed("pr-1", by: "yb-home-affairs", to: "yb-home-affairs", on: "2024-01-10"),
      line.decided(
        "pr-1", by: "yb-pc", through: "yb-home-affairs", on: "2024-02-01", from: "2024-02-01", "yb-r02 dueMonth 12",
        "yb-r02 dueDay 10"),
      line.report("yb-r02", by: "yb-d1", "2024", on: "2024-12-12", to: "yb-home-affairs"))
    #expect(
      try board("yb-r02", "2024", "2024-12-31") == [
        "yb-d1 | 10/12/2024 | 12/12/2024 | trễ 3 ngày", "yb-d2 | 10/12/2024 | – | chưa có, đã quá hạn",
      ])
    #expect(try board("yb-r02", "2023", "2024-12-31")[0] == "yb-d1 | – | 18/12/2023 | không in hạn, đã có")
  }

  @Test(arguments: [true, false]) func `ALL-06 one setting reads "before" for each plan, and the board says which`(
    _ isStrict: Bool
  ) throws {
    func state(
      _ plan: PrintedPlan, _ unit: (group: String, kind: String, parent: String), _ duty: String,
      _ act: (String) -> String
    )
      throws -> String
    {
      let row = try Row(plan)
      if !isStrict { try row.given(Line.inclusive(from: "2022-01-01")) }
      try row.given(Line.members(of: unit.group, unit.kind, "district", under: unit.parent, "zz-1"))
      try row.given(act("zz-1"))
      let board = try row.ask("duties", "--duty", duty, "--as-of", "2023-12-31").only("holder", "zz-1")
      let reading = try row.reading(asOf: "2023-12-31")
      #expect(
        reading == [isStrict ? "'trước ngày X': đúng ngày X đã là trễ" : "'trước ngày X': đúng ngày X còn là đúng hạn"])
      return board.lines("due", "done", "state").first { !$0.contains("| – |") } ?? "nothing"
    }
    let verdict = isStrict ? "trễ 1 ngày" : "đúng hạn"
    #expect(
      try state(.caoBang, ("cb-units", "office", "cb-city-pc"), "cb-r01") {
        Line.caoBang.report("cb-r01", by: $0, "2023", on: "2023-11-30", to: "cb-home-affairs")
      } == "30/11/2023 | 30/11/2023 | \(verdict)")
    #expect(
      try state(.ninhBinh, ("nb-departments", "department", "nb-pc"), "nb-r01") {
        Line.ninhBinh.report("nb-r01", by: $0, "2023", on: "2023-11-30", to: "nb-home-affairs")
      } == "30/11/2023 | 30/11/2023 | \(verdict)")
    #expect(
      try state(.konRay, ("kr-units", "office", "kr-pc"), "kr-r01") {
        Line.konRay.report("kr-r01", by: $0, "2023-h1", on: "2023-06-15", to: "kr-home-affairs")
      } == "15/06/2023 | 15/06/2023 | \(verdict)")
    #expect(
      try state(.yenBai, ("yb-departments", "department", "yb-pc"), "yb-pd01") {
        Line.yenBai.issued(by: $0, in: "yb-province", on: "2022-10-10")
      } == "10/10/2022 | 10/10/2022 | \(verdict)")
  }
}

extension Row {
  /// How the board says that "before" is read.
  fileprivate func reading(asOf day: String) throws -> [String] {
    try ask("duties", "--as-of", day).answer.notes.map(\.vi)
  }

  /// The value of a criterion on the evidence sheet of a subject.
  fileprivate func sheet(of subject: String, _ plan: String, _ criterion: String, asOf day: String) throws -> String {
    try ask("scorecard", subject, "--plan", plan, "--as-of", day).only("criterion", criterion).first("value")
  }
}
