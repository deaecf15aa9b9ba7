import Bookkeeping
import Events
import Projections
import Testing

private typealias Line = NominationLine

extension Row {
  func board(asOf day: String) throws -> NominationBoard {
    NominationBoard(try state(), asOf: try #require(Day(day)))
  }

  func nomination(_ id: String, asOf day: String) throws -> NominationRow {
    let board = try board(asOf: day)
    let found = try #require(try state().symbols.find(NominationID.self, id))
    return try #require(board.row(of: found))
  }
}

@Suite struct `Nominations, row by row` {
  private let merit = Line(plan: "cb", form: "certificate-of-merit", level: "province")
  private let primeMinister = Line(plan: "cb", form: "certificate-of-merit", level: "state")
  private let city = Line(plan: "cb", form: "certificate-of-commendation", level: "district")

  private func standard(_ id: String, _ occasion: String, _ year: Int) -> String {
    Line.guidance(
      id, "award-standard", by: "cb-home-affairs", plan: "cb", on: "\(year)-01-15",
      ",\"occasion\":\"\(occasion)\",\"year\":\(year)")
  }

  private func caoBang() throws -> Row {
    let row = try Row(.caoBang)
    try row.given(
      Line.unit("cb-x", "administrative-area", "commune", under: "cb-city"),
      Line.unit("cb-x-pc", "peoples-committee", "commune", under: "cb-x"),
      Line.unit("cb-x-chair", "pc-chair", "commune", under: "cb-x-pc"),
      Line.member("cb-x-chair", of: "cb-commune-pc-chairs"), standard("gd-1", "annual", 2023))
    return row
  }

  @Test func `CB-18 the PM's certificate waits for interim and final, the provincial one is open each year`() throws {
    let row = try caoBang()
    try row.refuses(
      primeMinister.submitted("nm-1", "cb-x", by: "cb-x-pc", to: "cb-labour", on: "2023-11-01", "annual", 2023),
      .nominationOccasionAllowed, clause: "III.4.a")
    try row.given(
      merit.submitted("nm-2", "cb-x", by: "cb-x-pc", to: "cb-labour", on: "2023-11-01", "annual", 2023),
      standard("gd-2", "final", 2025),
      primeMinister.submitted("nm-3", "cb-x", by: "cb-x-pc", to: "cb-labour", on: "2025-11-01", 2025))
    #expect(try row.nomination("nm-3", asOf: "2025-11-01").state == .open(.appraiseAchievement))
  }

  @Test func `CB-19 a nomination needs the award standard of its own year`() throws {
    let row = try caoBang()
    let nomination = merit.submitted("nm-1", "cb-x", by: "cb-x-pc", to: "cb-labour", on: "2024-11-01", "annual", 2024)
    let refusal = try row.refuses(nomination, .nominationPreconditionsMet, clause: "III.5")
    #expect(refusal.sentence.en.contains("no award standard for the yearly occasion of 2024"))
    try row.given(standard("gd-2", "annual", 2024), nomination)
  }

  @Test func `CB-20 labour appraises before Home Affairs, and stage and waiting days show at each step`() throws {
    let row = try caoBang()
    try row.given(
      merit.submitted("nm-1", "cb-x", by: "cb-x-pc", to: "cb-labour", on: "2023-11-01", "annual", 2023))
    try row.refuses(
      merit.appraised("nm-1", "dossier", by: "cb-home-affairs", on: "2023-11-03"),
      .appraisalAchievementBeforeDossier, clause: "III.4.b; V.1; V.2")
    try row.refuses(
      merit.appraised("nm-1", "achievement", by: "cb-home-affairs", on: "2023-11-03"), .appraisalNamedAppraiser)
    try row.given(
      merit.appraised("nm-1", "achievement", by: "cb-labour", on: "2023-11-08"),
      merit.appraised("nm-1", "dossier", by: "cb-home-affairs", on: "2023-11-15"),
      merit.forwarded("nm-1", from: "cb-home-affairs", to: "cb-province-pc-chair", on: "2023-11-20", sets: 2))
    let symbols = try row.state().symbols
    let seen = try ["2023-11-05", "2023-11-12", "2023-11-16", "2023-12-01"].map { day in
      let nomination = try row.nomination("nm-1", asOf: day)
      let holders = nomination.holders.map { symbols.text(of: $0) }.joined()
      return "\(nomination.way.current?.stage.text ?? "") \(holders) \(nomination.waitingDays ?? -1)"
    }
    #expect(
      seen == [
        "appraise-achievement cb-labour 4", "appraise-dossier cb-home-affairs 4", "forward cb-home-affairs 1",
        "decide cb-province-pc-chair 11",
      ])
    let nomination = try row.nomination("nm-1", asOf: "2023-12-01")
    #expect(nomination.appraisals.map(\.value.stage) == [.achievement, .dossier])
    #expect(nomination.forwardings.map(\.value.sets) == [2])
    try row.given(merit.approved("nm-1", as: "aw-1", by: "cb-province-pc-chair", on: "2023-12-05"))
    #expect(try row.nomination("nm-1", asOf: "2024-01-01").daysInAll == 34)
  }

  @Test func `CB-21 the city's certificate is the City Chair's, the commune's a commune Chair's`() throws {
    let row = try caoBang()
    try row.given(
      city.submitted("nm-1", "cb-x", by: "cb-x-pc", to: "cb-labour", on: "2023-11-01", "annual", 2023),
      city.appraised("nm-1", "achievement", by: "cb-labour", on: "2023-11-08"),
      city.appraised("nm-1", "dossier", by: "cb-home-affairs", on: "2023-11-15"))
    try row.refuses(
      city.approved("nm-1", as: "aw-1", by: "cb-x-chair", on: "2023-12-01"), .approvalDecidingOffice,
      clause: "III.4.c")
    let commune = Line(plan: "cb", form: "certificate-of-commendation", level: "commune")
    try row.given(
      city.approved("nm-1", as: "aw-1", by: "cb-city-pc-chair", on: "2023-12-01", number: "845/QĐ-UBND"),
      commune.submitted("nm-2", "cb-x", by: "cb-x-pc", to: "cb-x-chair", on: "2023-11-01", "annual", 2023),
      commune.approved("nm-2", as: "aw-2", by: "cb-x-chair", on: "2023-12-03", number: "61/QĐ-UBND"))
    #expect(try history(of: "cb-x", row, asOf: "2024-01-01") == ["845/QĐ-UBND 2023-12-01", "61/QĐ-UBND 2023-12-03"])
  }

  private func history(of recipient: String, _ row: Row, asOf day: String) throws -> [String] {
    let state = try row.state()
    let subject = try #require(state.symbols.find(SubjectID.self, recipient))
    return state.awards.history(of: subject, asOf: try #require(Day(day))).map {
      "\($0.decisionNumber ?? "") \($0.decidedOn)"
    }
  }

  @Test func `CB-22 one recipient's list shows each form, occasion, decision and year`() throws {
    let row = try caoBang()
    try row.given(
      city.granted("aw-1", to: "cb-x", on: "2022-12-20", "annual", 2022, by: "cb-city-pc-chair", number: "7/QĐ"),
      merit.submitted("nm-1", "cb-x", by: "cb-x-pc", to: "cb-labour", on: "2023-11-01", "annual", 2023),
      merit.appraised("nm-1", "achievement", by: "cb-labour", on: "2023-11-08"),
      merit.appraised("nm-1", "dossier", by: "cb-home-affairs", on: "2023-11-15"),
      merit.approved("nm-1", as: "aw-2", by: "cb-province-pc-chair", on: "2023-12-05", number: "1500/QĐ"))
    let state = try row.state()
    let subject = try #require(state.symbols.find(SubjectID.self, "cb-x"))
    let rows = state.awards.history(of: subject, asOf: try #require(Day("2024-01-01")))
    let shown = rows.map { "\($0.form.text) \($0.occasion?.text ?? "") \($0.year ?? 0) \($0.decisionNumber ?? "")" }
    #expect(shown == ["certificate-of-commendation annual 2022 7/QĐ", "certificate-of-merit annual 2023 1500/QĐ"])
    // The same award again, under whatever id, is not taken.
    try row.refuses(
      city.granted("aw-9", to: "cb-x", on: "2022-12-21", "annual", 2022, by: "cb-city-pc-chair", number: "8/QĐ"),
      .nominationOneForAnAchievement)
    try row.refuses(
      merit.submitted("nm-9", "cb-x", by: "cb-x-pc", to: "cb-labour", on: "2023-12-20", "annual", 2023),
      .nominationOneForAnAchievement)
  }

  // MARK: Ninh Bình

  private let certificate = Line(plan: "nb", form: "certificate-of-merit", level: "province")
  private let commendation = Line(plan: "nb", form: "certificate-of-commendation", level: "department")

  private func ninhBinh() throws -> Row {
    let row = try Row(.ninhBinh)
    try row.given(
      Line.unit("nb-farm", "department", "province", under: "nb-pc"),
      Line.unit("nb-farm-head", "unit-head", "province", under: "nb-farm"),
      Line.member("nb-farm", of: "nb-departments"), Line.member("nb-farm-head", of: "nb-department-directors"))
    return row
  }

  @Test func `NB-16 the provincial certificate waits for the final review, commendation does not`() throws {
    let row = try ninhBinh()
    try row.refuses(
      certificate.submitted("nm-1", "nb-farm", by: "nb-farm", to: "nb-labour", on: "2023-11-01", "annual", 2023),
      .nominationOccasionAllowed, clause: "III.2.b; VI.5.3")
    try row.given(
      commendation.submitted("nm-2", "nb-farm", by: "nb-farm", to: "nb-farm-head", on: "2023-11-01", "annual", 2023),
      certificate.submitted("nm-3", "nb-farm", by: "nb-farm", to: "nb-labour", on: "2025-06-01", 2025))
    #expect(try row.board(asOf: "2025-06-02").rows().count == 2)
  }

  @Test func `NB-17 each form has its deciding office`() throws {
    let row = try ninhBinh()
    try row.given(
      commendation.submitted("nm-1", "nb-farm", by: "nb-farm", to: "nb-farm-head", on: "2023-11-01", "annual", 2023))
    try row.refuses(
      commendation.approved("nm-1", as: "aw-1", by: "nb-pc-chair", on: "2023-12-01"), .approvalDecidingOffice,
      clause: "III.2.c; IV.1; IV.2")
    try row.given(commendation.approved("nm-1", as: "aw-1", by: "nb-farm-head", on: "2023-12-01"))
    try row.given(
      certificate.submitted("nm-2", "nb-farm", by: "nb-farm", to: "nb-labour", on: "2025-06-01", 2025),
      certificate.appraised("nm-2", "achievement", by: "nb-labour", on: "2025-06-10"),
      certificate.appraised("nm-2", "dossier", by: "nb-home-affairs", on: "2025-06-20"))
    try row.refuses(
      certificate.approved("nm-2", as: "aw-2", by: "nb-farm-head", on: "2025-07-01"), .approvalDecidingOffice,
      clause: "III.2.b; VI.5.3")
    try row.given(certificate.approved("nm-2", as: "aw-2", by: "nb-pc-chair", on: "2025-07-01"))
    var filter = AwardFilter()
    let state = try row.state()
    filter.decidedBy = state.symbols.find(UnitID.self, "nb-pc-chair")
    #expect(state.awards.rows(filter, asOf: try #require(Day("2025-12-31")), state.symbols).count == 1)
  }

  @Test func `NB-18 the labour department receives and appraises first, then it goes up through Home Affairs`() throws {
    let row = try ninhBinh()
    try row.refuses(
      certificate.submitted("nm-1", "nb-farm", by: "nb-farm", to: "nb-home-affairs", on: "2025-06-01", 2025),
      .nominationPrintedInbox, clause: "III.2.b; VI.1.2; VI.2.4")
    try row.given(
      certificate.selected(
        "sl-1", by: "nb-farm", [("nb-farm", 9), ("nb-labour", 4)], chosen: ["nb-farm"], on: "2025-05-20", 2025),
      certificate.submitted("nm-1", "nb-farm", by: "nb-farm", to: "nb-labour", on: "2025-06-01", 2025))
    try row.refuses(
      certificate.forwarded("nm-1", from: "nb-labour", to: "nb-home-affairs", on: "2025-06-05"), .forwardNextOnRoute,
      clause: "III.2.b; VI.1.2; VI.2.4")
    try row.given(certificate.appraised("nm-1", "achievement", by: "nb-labour", on: "2025-06-10"))
    try row.refuses(
      certificate.forwarded("nm-1", from: "nb-labour", to: "nb-pc-chair", on: "2025-06-12"), .forwardNextOnRoute)
    try row.given(
      certificate.forwarded("nm-1", from: "nb-labour", to: "nb-home-affairs", on: "2025-06-12"),
      certificate.appraised("nm-1", "dossier", by: "nb-home-affairs", on: "2025-06-20"),
      certificate.forwarded("nm-1", from: "nb-home-affairs", to: "nb-pc-chair", on: "2025-06-25"))
    let nomination = try row.nomination("nm-1", asOf: "2025-07-01")
    #expect(nomination.way.current?.stage == .decide)
    #expect(nomination.waitingDays == 6)
    #expect(
      nomination.way.stages.map { $0.done?.on.isoText } == [
        "2025-06-01", "2025-06-10", "2025-06-20", "2025-06-25", nil,
      ])
  }
}
