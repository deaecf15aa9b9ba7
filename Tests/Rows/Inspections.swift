import Events
import Projections
import Rules
import Testing

private typealias Line = InspectionLine

@Suite struct `Inspections, row by row` {
  /// The years of a plan with their state, `2023 held`.
  private func years(
    _ row: Row, _ plan: String, asOf text: String, _ filter: InspectionFilter = InspectionFilter()
  ) throws -> [InspectionYear] {
    let state = try row.state(asOf: text)
    return state.inspections.years(
      of: try Line.id(PlanID.self, in: state, plan), filter, asOf: try Line.day(text), duties: state.duties,
      units: state.units,
      state.symbols)
  }

  private func words(_ years: [InspectionYear]) -> [String] { years.map { "\($0.year) \($0.state.rawValue)" } }

  @Test func `CB-16 a year without an inspection shows a gap, and kind and combined mark filter`() throws {
    let row = try Row(.caoBang)
    try row.given(Line.unit("cb-x", "administrative-area", "commune", under: "cb-city"))
    try row.given(
      Line.planned("in-22", "cb", year: 2022, lead: "cb-home-affairs", of: "cb-x", combined: true),
      Line.held("in-22", "cb", at: "cb-x", on: "2022-12-05", by: "cb-home-affairs"))
    let held = try row.lastSeq
    try row.given(
      Line.planned("in-23", "cb", year: 2023, "thematic", lead: "cb-labour", of: "cb-x"),
      Line.held("in-23", "cb", at: "cb-x", on: "2023-06-09", by: "cb-labour"),
      Line.planned("in-25", "cb", year: 2025, lead: "cb-home-affairs", of: "cb-x", combined: true))
    let planned = try row.lastSeq

    // The plan is of November 2022: it asks for 2022 to 2025.
    let all = try years(row, "cb", asOf: "2025-06-30")
    #expect(words(all) == ["2022 held", "2023 held", "2024 gap", "2025 planned"])
    #expect(all.map(\.clause) == ["IV.4", "IV.4", "IV.4", "IV.4"])
    #expect(all.map(\.heldCombined) == [1, 0, 0, 0])
    #expect(all[0].entries == [Seq(held.number - 1), held])
    // Planned and not held: in 2026 that year is a gap too, and the inspection is 184 + 1 days past its last day.
    #expect(words(try years(row, "cb", asOf: "2026-01-01")).last == "2025 gap")
    #expect(
      words(try years(row, "cb", asOf: "2025-06-30", InspectionFilter(isCombined: true)))
        == ["2022 held", "2023 gap", "2024 gap", "2025 planned"])
    #expect(
      words(try years(row, "cb", asOf: "2025-06-30", InspectionFilter(kind: .thematic)))
        == ["2022 gap", "2023 held", "2024 gap", "2025 open"])

    let state = try row.state(asOf: "2026-01-01")
    let board = state.inspections.rows(asOf: try Line.day("2026-01-01"), units: state.units, state.symbols)
    #expect(Line.texts(in: state, board.map(\.inspection)) == ["in-22", "in-23", "in-25"])
    #expect(board.map(\.state) == [.held, .held, .notHeld(days: 185)])
    #expect(board.map(\.isCombined) == [true, false, true])
    let annual = state.inspections.rows(
      InspectionFilter(kind: .annual), asOf: try Line.day("2026-01-01"), units: state.units, state.symbols)
    #expect(Line.texts(in: state, annual.map(\.inspection)) == ["in-22", "in-25"])
    // The plan of 2025 is pointed out: 2024 has none.
    let flags = try row.flags(.inspectionEachYear)
    #expect(flags.map(\.seq) == [planned])
    #expect(flags.map(\.says) == ["No inspection is on record for 2024."])
    #expect(flags.map(\.clause) == ["IV.4"])
    // The province's home affairs are given no duty to inspect the city's movement.
    try row.refuses(
      Line.planned("in-26", "cb", year: 2024, lead: "cb-province-home-affairs", of: "cb-x"), .inspectionNamedLead,
      clause: "IV.4")
    // Nobody planned to go there, and the entry gives no reason.
    try row.refuses(
      Line.held("in-25", "cb", at: "cb-tdkt-council", on: "2025-06-02", by: "cb-home-affairs"),
      .inspectionPlannedOrReasoned)
  }

  @Test func `CB-17 a finding of the Front's supervision past its due day shows as overdue`() throws {
    let row = try Row(.caoBang)
    try row.given(
      Line.unit("cb-x", "administrative-area", "commune", under: "cb-city"),
      Line.planned("su-23", "cb", year: 2023, "social-supervision", lead: "cb-front", of: "cb-x"))
    let finding = Line.found(
      "fd-1", "shortcoming", in: "su-23", "cb", at: "cb-x", on: "2023-06-10", by: "cb-front", due: "2023-07-31")
    try row.refuses(finding, .findingOfHeldInspection)
    try row.given(Line.held("su-23", "cb", at: "cb-x", on: "2023-06-09", by: "cb-front"), finding)
    let recorded = try row.lastSeq
    try row.given(
      Line.found("fd-2", "strength", in: "su-23", "cb", at: "cb-x", on: "2023-06-10", by: "cb-front"),
      Line.closed("fd-1", "cb", on: "2023-08-11", by: "cb-x"))
    let closed = try row.lastSeq
    try row.refuses(Line.closed("fd-1", "cb", on: "2023-08-12", by: "cb-x"), .findingOpen)
    try row.refuses(Line.closed("fd-2", "cb", on: "2023-08-12", by: "cb-x"), .findingOpen)

    func states(_ text: String) throws -> [FindingRow.State] {
      let state = try row.state(asOf: text)
      return state.inspections.findings(asOf: try Line.day(text), state.symbols).map(\.state)
    }
    #expect(try states("2023-07-31") == [.open, .noted])
    #expect(try states("2023-08-01") == [.overdue(days: 1), .noted])
    #expect(try states("2023-08-11") == [.closed(lateDays: 11), .noted])
    let state = try row.state()
    let first = try #require(state.inspections.findings(asOf: try Line.day("2023-12-31"), state.symbols).first)
    #expect(first.entries == [recorded, closed])
    let board = try #require(
      state.inspections.rows(asOf: try Line.day("2023-08-01"), units: state.units, state.symbols).first)
    #expect(board.kind == .socialSupervision)
    #expect(board.findings.strengths == 1 && board.findings.open == 1 && board.findings.overdue == 1)
    // Supervision is no inspection of the plan's own: the year stays a gap.
    #expect(words(try years(row, "cb", asOf: "2024-01-01")) == ["2022 gap", "2023 gap", "2024 open", "2025 open"])
  }

  @Test func `NB-29 a violation names its rule, and open violations are listed until they are sanctioned`() throws {
    let row = try Row(.ninhBinh)
    try row.given(
      Line.unit("nb-x", "administrative-area", "district", under: "nb-province"),
      Line.unit("nb-y", "administrative-area", "commune", under: "nb-x"),
      Line.planned("in-1", "nb", year: 2023, lead: "nb-labour", of: "nb-x", combined: true),
      Line.held("in-1", "nb", at: "nb-x", on: "2023-06-09", by: "nb-labour"))
    try row.refuses(
      Line.found("fd-1", "violation", in: "in-1", "nb", at: "nb-x", on: "2023-06-10", by: "nb-labour"),
      .findingViolationNamesRule)
    try row.given(
      Line.found("fd-1", "violation", in: "in-1", "nb", at: "nb-x", on: "2023-06-10", by: "nb-labour", rule: "07/2021"),
      Line.found("fd-2", "violation", in: "in-1", "nb", at: "nb-y", on: "2023-06-10", by: "nb-labour", rule: "24/2021"),
      Line.found("fd-3", "shortcoming", in: "in-1", "nb", at: "nb-y", on: "2023-06-10", by: "nb-labour"))
    let last = try row.lastSeq
    try row.given(Line.closed("fd-1", "nb", "sanctioned", on: "2023-07-20", by: "nb-x", decision: "15/QĐ-XPHC"))

    let state = try row.state()
    let asOf = try Line.day("2023-08-01")
    let rows = state.inspections.findings(asOf: asOf, state.symbols)
    let open = rows.filter { $0.kind == .violation && $0.state.isOpen }
    #expect(Line.texts(in: state, open.map(\.finding)) == ["fd-2"])
    #expect(open.map(\.brokenRule) == ["24/2021"])
    #expect(rows.first?.closing?.outcome == .sanctioned && rows.first?.closing?.decisionNumber == "15/QĐ-XPHC")
    // What a scorecard counts: both violations under the district, one in the commune, none before that day.
    let (district, commune) = (try Line.id(UnitID.self, in: state, "nb-x"), try Line.id(UnitID.self, in: state, "nb-y"))
    func found(_ unit: UnitID, _ from: String, _ to: String) throws -> Counted {
      state.inspections.violationsFound(in: unit, from: try Line.day(from), to: try Line.day(to), units: state.units)
    }
    let (first, second) = (Seq(last.number - 2), Seq(last.number - 1))
    #expect(try found(district, "2023-01-01", "2023-12-31") == Counted(2, seqs: [first, second]))
    #expect(try found(commune, "2023-06-10", "2023-06-10") == Counted(1, seqs: [second]))
    #expect(try found(district, "2023-01-01", "2023-06-09") == Counted.none)
    #expect(try found(district, "2023-06-11", "2023-12-31") == Counted.none)
  }

  @Test func `CT-15 the council's years 2018 to 2020 each have an inspection or show a gap`() throws {
    let row = try Row(.canTho)
    try row.given(
      Line.unit("ct-x", "administrative-area", "district", under: "ct-city"),
      Line.planned("in-18", "ct", year: 2018, lead: "ct-tdkt-council", of: "ct-x"),
      Line.held("in-18", "ct", at: "ct-x", on: "2018-06-09", by: "ct-tdkt-council"),
      Line.planned("in-20", "ct", year: 2020, lead: "ct-tdkt-council", of: "ct-x"))
    // The plan is of September 2017, so it asks for that year too.
    let open = try years(row, "ct", asOf: "2020-06-01")
    #expect(words(open) == ["2017 gap", "2018 held", "2019 gap", "2020 planned"])
    #expect(open.map(\.clause) == ["III.5", "III.5", "III.5", "III.5"])
    try row.given(Line.held("in-20", "ct", at: "ct-x", on: "2020-06-09", by: "ct-tdkt-council"))
    #expect(words(try years(row, "ct", asOf: "2021-01-01")).dropFirst() == ["2018 held", "2019 gap", "2020 held"])
    // The council does not inspect itself.
    try row.given(Line.planned("in-9", "ct", year: 2020, lead: "ct-tdkt-council", of: "ct-tdkt-council"))
    try row.refuses(
      Line.held("in-9", "ct", at: "ct-tdkt-council", on: "2020-06-10", by: "ct-tdkt-council"), .inspectionNotOwnLead)
  }

  @Test func `KR-32 a year without a combined inspection is flagged`() throws {
    let row = try Row(.konRay)
    try row.given(
      Line.unit("kr-x", "administrative-area", "commune", under: "kr-district"),
      Line.planned("in-1", "kr", year: 2021, lead: "kr-ntp-standing", of: "kr-x", combined: true),
      Line.held("in-1", "kr", at: "kr-x", on: "2021-06-09", by: "kr-ntp-standing"),
      Line.planned("in-2", "kr", year: 2022, "periodic", lead: "kr-ntp-standing", of: "kr-x"),
      Line.held("in-2", "kr", at: "kr-x", on: "2022-06-09", by: "kr-ntp-standing"))
    let combined = InspectionFilter(isCombined: true)
    let found = try years(row, "kr", asOf: "2023-06-01", combined)
    #expect(words(found) == ["2021 held", "2022 gap", "2023 open", "2024 open", "2025 open"])
    #expect(found[1].clause == "V.7")
    // 2022 was inspected, but not together with the programme.
    let all = try years(row, "kr", asOf: "2023-06-01")
    #expect(all[1].state == .held && all[1].held == 1 && all[1].heldCombined == 0)
    #expect(try row.flags(.inspectionEachYear).isEmpty)
    try row.given(Line.planned("in-4", "kr", year: 2024, "thematic", lead: "kr-ntp-standing", of: "kr-x"))
    let flags = try row.flags(.inspectionEachYear)
    #expect(flags.map(\.says) == ["No inspection is on record for 2023."])
    #expect(flags.map(\.clause) == ["V.7"])
  }

  @Test func `YB-20 which units of which block were inspected, and which blocks nobody visited in the year`() throws {
    let row = try Row(.yenBai)
    for block in ["yb-b1", "yb-b2", "yb-b3"] {
      try row.given(Line.unit(block, "emulation-block", "province", under: "yb-tdkt-council"))
    }
    for (district, block) in [("yb-d1", "yb-b1"), ("yb-d2", "yb-b1"), ("yb-d3", "yb-b2"), ("yb-d4", "yb-b3")] {
      try row.given(
        Line.unit(district, "administrative-area", "district", under: "yb-province"), Line.joins(district, block))
    }
    let council = "yb-tdkt-council"
    try row.given(
      Line.planned("in-1", "yb", year: 2023, lead: council, of: "yb-d1", "yb-b3"),
      Line.held("in-1", "yb", at: "yb-d1", on: "2023-06-09", by: council))
    let first = try row.lastSeq
    try row.given(Line.held("in-1", "yb", at: "yb-b3", on: "2023-06-10", by: council))
    // A council of a lower level leads one too; a body of another province leads none.
    try row.given(
      Line.unit("yb-d3-council", "emulation-council", "district", under: "yb-d3"),
      Line.planned("in-2", "yb", year: 2024, lead: "yb-d3-council", of: "yb-d2"),
      Line.held("in-2", "yb", at: "yb-d2", on: "2024-06-09", by: "yb-d3-council"))
    try row.refuses(
      Line.planned("in-3", "yb", year: 2023, lead: "ct-labour", of: "yb-d3"), .inspectionNamedLead, clause: "III.6")

    let state = try row.state()
    func blocks(_ year: Year) throws -> [String] {
      state.inspections.blocks(
        in: year, under: try Line.id(UnitID.self, in: state, "yb-province"),
        of: try Line.id(PlanID.self, in: state, "yb"),
        asOf: try Line.day("2024-12-31"), units: state.units, state.symbols
      ).map { block in
        let (yes, no) = (Line.texts(in: state, block.inspected), Line.texts(in: state, block.notInspected))
        return "\(state.symbols.text(of: block.block)) \(yes) \(no) \(block.isVisited)"
      }
    }
    #expect(
      try blocks(2023) == [
        #"yb-b1 ["yb-d1"] ["yb-d2"] true"#, #"yb-b2 [] ["yb-d3"] false"#, #"yb-b3 [] ["yb-d4"] true"#,
      ])
    #expect(
      try blocks(2024) == [
        #"yb-b1 ["yb-d2"] ["yb-d1"] true"#, #"yb-b2 [] ["yb-d3"] false"#, #"yb-b3 [] ["yb-d4"] false"#,
      ])
    let one = state.inspections.blocks(in: 2023, asOf: try Line.day("2023-06-09"), units: state.units, state.symbols)
    #expect(one.first { state.symbols.text(of: $0.block) == "yb-b1" }?.entries == [first])
    let board = try #require(
      state.inspections.rows(asOf: try Line.day("2023-06-09"), units: state.units, state.symbols).first)
    #expect(Line.texts(in: state, board.notVisited) == ["yb-b3"])
  }

  @Test func `YB-29 complaints open past their day are listed, with the share settled for good`() throws {
    let row = try Row(.yenBai)
    try row.given(Line.unit("yb-d1", "administrative-area", "district", under: "yb-province"))
    for number in 1...4 {
      try row.given(Line.received("cp-\(number)", "yb", by: "yb-d1", on: "2023-03-01", due: "2023-03-31"))
    }
    let received = try row.lastSeq
    try row.given(
      Line.resolved("cp-1", "yb", by: "yb-d1", on: "2023-03-31", definitive: true),
      Line.resolved("cp-2", "yb", by: "yb-d1", on: "2023-04-05", definitive: true),
      Line.resolved("cp-3", "yb", by: "yb-d1", on: "2023-03-20", definitive: false))
    let resolved = try row.lastSeq
    try row.refuses(Line.resolved("cp-1", "yb", by: "yb-d1", on: "2023-04-06", definitive: true), .complaintOpen)
    try row.refuses(Line.resolved("cp-9", "yb", by: "yb-d1", on: "2023-04-06", definitive: true), .complaintOpen)

    let state = try row.state(asOf: "2023-04-10")
    let asOf = try Line.day("2023-04-10")
    let rows = state.inspections.complaints(asOf: asOf, units: state.units, state.symbols)
    #expect(
      rows.map(\.state) == [
        .resolved(lateDays: 0), .resolved(lateDays: 5), .resolved(lateDays: 0), .openPastDue(days: 10),
      ])
    #expect(rows.map(\.ageDays) == [30, 35, 19, 40])
    let unit = try Line.id(UnitID.self, in: state, "yb-d1")
    let open = state.inspections.complaintsOpenPastDue(in: unit, asOf: asOf, units: state.units, state.symbols)
    #expect(open == Counted(1, seqs: [received]))
    // The day due itself is in time.
    #expect(
      state.inspections.complaintsOpenPastDue(
        in: unit, asOf: try Line.day("2023-03-31"), units: state.units, state.symbols) == Counted.none)
    // Two of four for good.
    let share = state.inspections.complaintsDefinitive(
      in: unit, from: try Line.day("2023-01-01"), to: try Line.day("2023-12-31"), asOf: asOf, units: state.units,
      state.symbols)
    #expect(share.part == 2 && share.whole == 4)
    #expect(share.percent == Decimal("50.00"))
    #expect(share.seqs == (received.number - 3...resolved.number).map { Seq($0) })
    let flags = try row.flags(.complaintInTimeAndDefinitive)
    #expect(flags.map(\.seq) == [Seq(resolved.number - 1), resolved])
    #expect(flags.map(\.says) == ["Resolved 5 days after the day due, 2023-03-31.", "Not settled for good."])
    #expect(flags.map(\.clause) == ["IV.1.b.5", "IV.1.b.5"])
  }
}
