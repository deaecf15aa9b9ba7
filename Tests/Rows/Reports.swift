import Bookkeeping
import Events
import Ledger
import Merkle
import Projections
import Rules
import Testing

private typealias Line = InspectionLine

@Suite struct `Reports, row by row` {
  private func rows(_ row: Row, asOf text: String) throws -> (state: Projections, rows: [ReportRow]) {
    let state = try row.state(asOf: text)
    return (state, state.reports.rows(asOf: try Line.day(text), units: state.units, state.symbols))
  }

  private func coverage(_ row: Row, _ plan: String, _ duty: String, asOf text: String) throws -> (
    state: Projections, rows: [ReportCoverage]
  ) {
    let state = try row.state(asOf: text)
    let duty = DutySource.duty(try Line.id(DutyID.self, in: state, duty))
    let rows = Reports.coverage(
      of: try Line.id(PlanID.self, in: state, plan), source: duty, asOf: try Line.day(text), duties: state.duties,
      units: state.units,
      state.symbols)
    return (state, rows)
  }

  /// Fifteen communes of the city that owe the yearly report; the first nine hand theirs in on the last day in time, three
  /// a day late, three never.
  private func fifteen() throws -> Row {
    let row = try Row(.caoBang)
    for number in 1...15 {
      let id = "cb-c\(number)"
      try row.given(
        Line.unit(id, "administrative-area", "commune", under: "cb-city"), Line.joins(id, "cb-commune-pcs"))
    }
    for number in 1...12 {
      try row.given(
        Line.report(
          "rp-\(number)", "cb-r01", "cb", by: "cb-c\(number)", "2023", on: number <= 9 ? "2023-11-29" : "2023-11-30",
          to: "cb-home-affairs"))
    }
    return row
  }

  private let reportsIn = (1...12).map { "rp-\($0)" }
  private let silent = ["cb-c13", "cb-c14", "cb-c15"]

  @Test func `CB-10 the city's report tells its coverage, 12 of 15 with three units by name, 9 of the 12 on time`()
    throws
  {
    let row = try fifteen()
    let (state, found) = try coverage(row, "cb", "cb-r01", asOf: "2023-12-09")
    let year = try #require(found.first { $0.period == .year(2023) })
    #expect(year.inCount == 12 && year.holderCount == 15)
    #expect(year.onTime == 9 && year.late == 3)
    #expect(Line.texts(in: state, year.missing) == silent)
    #expect(year.clause == "V.9" && year.entries.count == 12)
    // The report itself says the same, and is refused when it passes over who is missing.
    func consolidated(missing: [String]) -> String {
      Line.consolidated(
        "rp-city", "cb-r02", "cb", by: "cb-city-pc", "2023", on: "2023-12-08", from: reportsIn, missing: missing,
        to: "cb-province-pc")
    }
    try row.refuses(consolidated(missing: ["cb-c13", "cb-c14"]), .reportSourcesCurrent)
    try row.given(consolidated(missing: silent))
    let city = try row.lastSeq
    let (after, register) = try rows(row, asOf: "2023-12-09")
    let own = try #require(register.first { after.symbols.text(of: $0.report) == "rp-city" })
    let sources = try #require(own.sources)
    #expect(sources.inCount == 12 && sources.total == 15)
    #expect(Line.texts(in: after, sources.missing) == silent)
    #expect(Line.texts(in: after, sources.preparedWith) == ["cb-labour"])
    let first = try #require(register.first { after.symbols.text(of: $0.report) == "rp-1" })
    #expect(first.takenUpBy.map(\.seq) == [city])
    // Before the day due nobody is missing yet: the same three are awaited.
    let early = try coverage(row, "cb", "cb-r01", asOf: "2023-11-29")
    let before = try #require(early.rows.first { $0.period == .year(2023) })
    #expect(before.missing.isEmpty && before.awaited.count == 6)
    #expect(try row.flags(.reportConsolidatedInTime).isEmpty)
  }

  @Test func `CB-11 a report without a printed day is undated, and one document answers both duties`() throws {
    let row = try fifteen()
    #expect(try coverage(row, "cb", "cb-r03", asOf: "2023-12-07").rows.map(\.inCount) == [0])
    try row.given(
      Line.consolidated(
        "rp-city", "cb-r02", "cb", by: "cb-city-pc", "2023", on: "2023-12-08", from: reportsIn, missing: silent,
        to: "cb-province-pc", "cb-province-home-affairs"))
    let city = try row.lastSeq
    let undated = try #require(try coverage(row, "cb", "cb-r03", asOf: "2023-12-09").rows.first)
    #expect(undated.inCount == 1 && undated.undated == 1 && undated.onTime == 0)
    #expect(undated.period == nil && undated.entries == [city])
    let dated = try #require(
      try coverage(row, "cb", "cb-r02", asOf: "2023-12-09").rows.first { $0.period == .year(2023) })
    #expect(dated.onTime == 1 && dated.entries == [city])
    let (state, register) = try rows(row, asOf: "2023-12-09")
    let own = try #require(register.first { $0.seq == city })
    #expect(Line.texts(in: state, own.receivers) == ["cb-province-pc", "cb-province-home-affairs"])
  }

  @Test func `CB-12 only a unit without a report is reminded, and reminders are counted`() throws {
    let row = try fifteen()
    func reminded(_ unit: String) -> String {
      "2023-12-01 cb-home-affairs report.reminder-sent plan=cb {\"duty\":\"cb-r01\",\"period\":\"2023\",\"reminded\":\"\(unit)\"}"
    }
    try row.refuses(reminded("cb-c1"), .reminderReportMissing)
    try row.given(reminded("cb-c13"), reminded("cb-c13"), reminded("cb-c14"))
    let found = try coverage(row, "cb", "cb-r01", asOf: "2023-12-01").rows
    #expect(found.first { $0.period == .year(2023) }?.reminders == 3)
    #expect(found.first { $0.period == .year(2024) }?.reminders == 0)
  }

  @Test func `CB-13 a corrected figure keeps the first one, with who, when and why`() throws {
    let row = try Row(.caoBang)
    let standard = "\"standard\":\"vn-mdp-2022-2025\""
    let flows =
      "\"carriedOver\":0,\"new\":0,\"relapsed\":0,\"fromOtherClass\":0,\"splitIn\":0,\"movedIn\":0,\"boundaryIn\":0,"
      + "\"toOtherClass\":0,\"left\":0,\"merged\":0,\"movedOut\":0,\"boundaryOut\":0"
    try row.given(
      Line.unit("cb-x", "administrative-area", "commune", under: "cb-city"),
      """
      2023-11-15 cb-x poverty-review.result-submitted {"review":"rv-1","area":"cb-x","year":2023,\(standard),\
      "stage":"official","asOf":"2023-11-10","total":400,"poor":{"opening":36,\(flows),"exited":12,"closing":24},\
      "nearPoor":{"opening":0,\(flows),"exited":0,"closing":0}}
      """,
      """
      2023-11-20 cb-city-pc poverty-review.result-approved id=ap {"review":"rv-1","area":"cb-x","year":2023,\(standard),\
      "total":400,"poor":42,"poorRate":"10.50","nearPoor":0,"nearPoorRate":"0.00"}
      """)
    let approved = try row.lastSeq
    let pin = try row.books().root.hex
    func figures(_ value: String) -> String {
      "{\"figure\":\"poor\",\"area\":\"cb-x\",\"year\":2023,\(standard),\"value\":\"\(value)\"}"
    }
    let report = Line.report(
      "rp-1", "cb-r01", "cb", by: "cb-x", "2023", on: "2023-11-28", to: "cb-home-affairs", figures: figures("42"),
      rest: ",\"atSize\":\(approved),\"atRoot\":\"\(pin)\"")
    // A root that is not the log's at that size is refused.
    try row.refuses(report.replacing("\"atSize\":\(approved)", with: "\"atSize\":9"), .reportRootOfSize)
    try row.refuses(report.replacing("\"atSize\":\(approved)", with: "\"atSize\":99999"), .reportRootOfSize)
    try row.given(report)
    let stated = try row.lastSeq
    try row.given(
      "2023-12-05 cb-city-pc entry.correction-proposed by=a-2 id=p-1 re=ap {\"corrected\":{\"poor\":24,\"poorRate\":\"6.00\"},\"reason\":\"wrong-figure\"}",
      "2023-12-05 cb-x entry.correction-proposed by=a-2 id=p-2 re=rp-1 {\"corrected\":{\"figures\":[\(figures("24"))]},\"reason\":\"wrong-figure\",\"explanation\":\"gõ nhầm\"}",
      "2023-12-06 cb-city-pc entry.corrected by=a-3 re=p-1 {\"corrected\":{\"poor\":24,\"poorRate\":\"6.00\"},\"reason\":\"wrong-figure\"}"
    )
    let corrected = try row.lastSeq
    try row.given(
      "2023-12-06 cb-x entry.corrected by=a-3 re=p-2 {\"corrected\":{\"figures\":[\(figures("24"))]},\"reason\":\"wrong-figure\"}"
    )

    // The year's table changes; the table as it was known on the old day does not.
    func poor(_ state: Projections) throws -> Int? {
      state.poverty.figure(
        of: try Line.id(UnitID.self, in: state, "cb-x"), .poor,
        under: try Line.id(StandardID.self, in: state, "vn-mdp-2022-2025"),
        in: 2023, kind: .approved)?.count
    }
    #expect(try poor(try row.state(asKnown: "2023-11-30")) == 42)
    #expect(try poor(try row.state()) == 24)
    // Both figures of the report, and what the log had when the report read it.
    let books = try row.books()
    let (rows, asOf) = (
      books.state.reports.rows(asOf: try Line.day("2023-12-31"), units: books.state.units, books.state.symbols),
      try Line.day("2023-12-31")
    )
    let comparison = try #require(try books.comparisons(of: rows, asOf: asOf).first)
    #expect(comparison.statedFirst == Decimal("42") && comparison.figure.value == Decimal("24"))
    #expect(comparison.then == .value(Decimal(42), .approved) && comparison.now == .value(Decimal(24), .approved))
    #expect(comparison.knownThen == approved && comparison.changedBy == [corrected])
    #expect(comparison.state == .agreesNow)
    // Who, when and why.
    let revision = try #require(try books.revisions(of: stated).first)
    #expect(revision.proposedBy == "a-2" && revision.by == "a-3")
    #expect(revision.on == Day("2023-12-06") && revision.seq == Seq(corrected.number + 1))
    #expect(revision.reason == .wrongFigure && revision.explanation == "gõ nhầm")
  }

  @Test func `KR-10 a block's report and those of its members are told apart`() throws {
    let row = try Row(.konRay)
    try row.given(
      Line.unit("kr-b1", "emulation-block", "district", under: "kr-tdkt-council"), Line.joins("kr-b1", "kr-blocks"))
    for office in ["kr-x", "kr-y"] {
      try row.given(
        Line.unit(office, "office", "district", under: "kr-pc"), Line.joins(office, "kr-units"),
        Line.joins(office, "kr-b1"))
    }
    try row.given(
      Line.report("rp-b", "kr-r02", "kr", by: "kr-b1", "2023", on: "2023-10-20", to: "kr-home-affairs"))
    // The block has reported: its members still owe their own.
    let (state, found) = try coverage(row, "kr", "kr-r02", asOf: "2023-11-01")
    // 2022 is left to them, and nobody reported: there is nothing to cover.
    #expect(found.compactMap(\.period).contains(.year(2022)) == false)
    let year = found.filter { $0.period == .year(2023) }
    #expect(year.map(\.ofBlocks).sorted { $0 && !$1 } == [true, false])
    let (blocks, units) = (try #require(year.first { $0.ofBlocks }), try #require(year.first { !$0.ofBlocks }))
    #expect(blocks.inCount == 1 && blocks.holderCount == 1)
    #expect(units.inCount == 0)
    #expect(
      Line.texts(in: state, units.missing).filter { ["kr-b1", "kr-x", "kr-y"].contains($0) } == ["kr-x", "kr-y"])
    try row.given(
      Line.report("rp-x", "kr-r02", "kr", by: "kr-x", "2023", on: "2023-10-21", to: "kr-home-affairs"))
    let (after, register) = try rows(row, asOf: "2023-11-01")
    let block = try Line.id(UnitID.self, in: after, "kr-b1")
    #expect(register.map(\.sentAs) == [.block, .member(of: [block])])
    #expect(Line.texts(in: after, register.map(\.reporter)) == ["kr-b1", "kr-x"])
  }

  @Test func `KR-11 a returned report keeps its first day, and the new one is judged by its own`() throws {
    let row = try Row(.konRay)
    try row.given(Line.unit("kr-x", "office", "district", under: "kr-pc"), Line.joins("kr-x", "kr-units"))
    func report(_ id: String, on day: String) -> String {
      Line.report(id, "kr-r02", "kr", by: "kr-x", "2023", on: day, to: "kr-home-affairs")
    }
    try row.given(report("rp-1", on: "2023-10-25"))
    let first = try row.lastSeq
    try row.refuses(report("rp-2", on: "2023-10-26"), .reportOneCurrent)
    try row.given(Line.returned("rp-1", "kr", by: "kr-home-affairs", on: "2023-11-02", "thiếu số liệu"))
    let returned = try row.lastSeq
    try row.given(report("rp-2", on: "2023-11-06"))
    let second = try row.lastSeq

    let (state, register) = try rows(row, asOf: "2023-12-31")
    #expect(register.map(\.on) == [Day("2023-10-25"), Day("2023-11-06")])
    #expect(register.map(\.state) == [.replaced, .current])
    #expect(register[0].returned?.on == Day("2023-11-02") && register[0].returned?.reason == "thiếu số liệu")
    #expect(register[0].replacedBy?.seq == second && register[0].entries == [first, returned])
    // Between the two it is returned and nothing has come for it.
    let between = try rows(row, asOf: "2023-11-05")
    #expect(between.rows.map(\.state) == [.returned])
    // Before 31 October: 30 October was the last day in time, so the new one is 7 days late and the first was on time.
    func status(_ text: String) throws -> OccurrenceState? {
      state.duties.occurrences(
        DutyFilter(
          source: .duty(try Line.id(DutyID.self, in: state, "kr-r02")),
          holder: try Line.id(UnitID.self, in: state, "kr-x")),
        asOf: try Line.day(text), units: state.units, state.symbols
      ).first { $0.period == .year(2023) }?.state
    }
    #expect(try status("2023-11-01") == .onTime)
    #expect(try status("2023-11-05") == .missing(days: 6))
    #expect(try status("2023-12-31") == .late(days: 7))
  }
}
