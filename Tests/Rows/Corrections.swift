import Bookkeeping
import CanonicalJSON
import Events
import Projections
import Testing

private typealias Line = CorrectionLine

/// Blanks that are filled and figures that are put right: the first state stays readable, and so does who, when and why.
@Suite struct `Corrections, row by row` {
  private func header(_ row: Row, _ plan: String, asKnown: String? = nil) throws -> PlanIssued {
    let state = try row.state(asKnown: asKnown)
    let id = try #require(state.symbols.find(PlanID.self, plan))
    let header = state.plans.header(of: id, on: Day(number: .max))
    return try #require(header).value
  }

  /// What became of the plan's first entry: each act with its step, who recorded it and what it changed.
  private func trail(_ row: Row, _ entry: String) throws -> [History.Act] {
    let books = try row.books()
    return try books.history(of: try #require(books.seq(ofID: entry))).acts
  }

  private func texts(_ changes: [History.Change]) -> [String] {
    changes.map { change in
      "\(change.field): \(change.was?.string ?? "–") → \(change.now?.string ?? "–")"
    }
  }

  @Test func `CB-01 a blank number and day are filled later, and both states are readable`() throws {
    let row = try Row(.caoBang, opened: "2022-12-01T02:00:00.000Z")
    let first = try header(row, "cb")
    #expect(first.number == nil && first.numberAsGiven == "/KH-UBND")
    #expect(first.issuedOn?.isoText == "2022-11")
    let blanks = #""issuedOn":"2022-11-18","number":"245/KH-UBND","on":"2022-11-18""#
    try row.given(
      Line.proposed(
        blanks, of: "cb-plan", on: "2023-02-27", unit: "cb-city-pc", id: "pr", reason: "blank-completed",
        because: "Theo bản có dấu"))
    #expect(try header(row, "cb").number == nil)
    try row.given(Line.recorded(blanks, as: "pr", on: "2023-03-01", unit: "cb-city-pc", reason: "blank-completed"))
    let now = try header(row, "cb")
    #expect(now.number == "245/KH-UBND" && now.issuedOn?.isoText == "2022-11-18")
    let then = try header(row, "cb", asKnown: "2023-02-28")
    #expect(then.number == nil && then.issuedOn?.isoText == "2022-11")

    let acts = try trail(row, "cb-plan")
    #expect(acts.map(\.step) == [.proposed, .corrected])
    #expect(acts.map(\.by) == ["a-lan", "a-minh"])
    #expect(acts[1].proposal?.by == "a-lan" && acts[1].explanation == "Theo bản có dấu")
    #expect(acts[1].reason == "blank-completed")
    #expect(
      texts(acts[1].changes) == [
        "on: 2022-11-30 → 2022-11-18", "issuedOn: 2022-11 → 2022-11-18", "number: – → 245/KH-UBND",
      ])
    // Filled twice over is no change.
    try row.refuses(
      Line.proposed(
        #""number":"245/KH-UBND""#, of: "cb-plan", on: "2023-03-02", unit: "cb-city-pc", id: "pr-2", because: "–"),
      .correctionFieldsExist)
  }

  @Test func `NB-01 number, date and place are blank, a Vice Chair signs, and the first state is kept`() throws {
    let row = try Row(.ninhBinh, opened: "2022-12-01T02:00:00.000Z")
    let first = try header(row, "nb")
    #expect(first.number == nil && first.issuedOn == nil && first.place == nil)
    #expect(first.signatory?.onBehalf == "TM. Ủy ban nhân dân; KT. Chủ tịch")
    #expect(first.signatory?.position == "Phó Chủ tịch")
    let blanks = #""issuedOn":"2022-08-15","number":"118/KH-UBND","place":"Ninh Bình""#
    try row.given(
      Line.proposed(blanks, of: "nb-plan", on: "2023-01-09", unit: "nb-pc", id: "pr", because: "Theo bản phát hành"),
      Line.recorded(blanks, as: "pr", on: "2023-01-10", unit: "nb-pc"))
    let now = try header(row, "nb")
    #expect(now.number == "118/KH-UBND" && now.issuedOn?.isoText == "2022-08-15" && now.place == "Ninh Bình")
    #expect(now.signatory?.position == "Phó Chủ tịch")
    #expect(try header(row, "nb", asKnown: "2023-01-09").place == nil)
    #expect(try trail(row, "nb-plan")[1].changes.map(\.was).allSatisfy { $0 == nil })
  }

  @Test func `KR-01 number and date are blank, the three bases link to plan 2344 and Decision 666`() throws {
    let row = try Row(.konRay, opened: "2022-12-01T02:00:00.000Z")
    let first = try header(row, "kr")
    #expect(first.number == nil && first.issuedOn == nil && first.place == "Kon Rẫy")
    #expect(first.periodFrom == Year(2021) && first.periodTo == Year(2025))
    #expect(first.signatory?.position == "Phó Chủ tịch")
    #expect(first.legalBases.map(\.number) == ["666/QĐ-TTg", "2344/KH-UBND", "51-KH/HU"])
    #expect(first.legalBases.map { $0.parentPlan ?? false } == [true, true, false])
    let blanks = #""issuedOn":"2022-09-20","number":"131/KH-UBND""#
    try row.given(
      Line.proposed(blanks, of: "kr-plan", on: "2023-01-09", unit: "kr-pc", id: "pr", because: "Theo bản phát hành"),
      Line.recorded(blanks, as: "pr", on: "2023-01-10", unit: "kr-pc", id: "co"))
    #expect(try header(row, "kr").number == "131/KH-UBND")
    #expect(try header(row, "kr", asKnown: "2023-01-09").number == nil)
    // The filling was of another plan: with it void, the header reads as printed.
    try row.given(Line.voided("co", on: "2023-02-01", unit: "kr-pc"))
    let again = try header(row, "kr")
    #expect(again.number == nil && again.issuedOn == nil)
    #expect(try header(row, "kr", asKnown: "2023-01-31").number == "131/KH-UBND")
    #expect(try trail(row, "kr-plan").map(\.step) == [.proposed, .corrected, .correctionVoided])
  }

  @Test func `NB-35 a corrected yearly figure keeps the first one, and the target is judged anew`() throws {
    let row = try Row(.ninhBinh, opened: "2021-12-15T02:00:00.000Z")
    // The plan: by the end of 2025 a third of the poor households of 2021. A third of 9,000 is 3,000.
    try row.given(
      ResultLine.approved(of: "nb-province", by: "nb-pc", on: "2021-12-20", 2021, poor: 9_000, total: 300_000))
    try row.given(
      ResultLine.approved(
        of: "nb-province", by: "nb-pc", on: "2025-12-20", 2025, poor: 3_000, total: 310_000, id: "result-2025"))
    func status(_ asKnown: String? = nil) throws -> TargetRow {
      let state = try row.state(asKnown: asKnown)
      let target = try #require(state.symbols.find(TargetID.self, "nb-t01"))
      let answer = state.targets.status(
        of: target, asOf: try #require(Day("2026-03-01")), units: state.units, poverty: state.poverty,
        households: state.households, symbols: state.symbols)
      return try #require(answer).row
    }
    #expect(try status().status == .judged(.met))
    // One household more than a third: 3,001 of 310,000 are 0.97 percent like 3,000.
    try row.given(
      Line.proposed(
        #""poor":3001"#, of: "result-2025", on: "2026-01-20", unit: "nb-pc", id: "pr", because: "Bỏ sót một hộ"),
      Line.recorded(#""poor":3001"#, as: "pr", on: "2026-02-02", unit: "nb-pc"))
    #expect(try status().status == .judged(.missed))
    #expect(try status().figure?.value == Decimal(3_001))
    #expect(try status("2026-02-01").status == .judged(.met))
    #expect(try status("2026-02-01").figure?.value == Decimal(3_000))
    let acts = try trail(row, "result-2025")
    #expect(acts.map(\.on) == [Day("2026-01-20"), Day("2026-02-02")])
    #expect(acts[1].changes.map(\.was) == [.integer(3_000)] && acts[1].changes.map(\.now) == [.integer(3_001)])
    // A figure whose rate no longer follows from its counts is refused: 3,100 of 310,000 are 1.00 percent.
    try row.given(
      Line.proposed(#""poor":3100"#, of: "result-2025", on: "2026-03-01", unit: "nb-pc", id: "pr-2", because: "–"))
    try row.refuses(
      Line.recorded(#""poor":3100"#, as: "pr-2", on: "2026-03-02", unit: "nb-pc"), .correctionObeysOwnRules)
  }

  @Test func `CB-13 a wrong figure in a report is corrected, and the first one is not lost`() throws {
    let row = try Row(.caoBang, opened: "2023-01-10T02:00:00.000Z")
    try row.given(ResultLine.ward)
    try row.given(
      ResultLine.approved(
        of: "w-1", by: "cb-city-pc", on: "2023-11-15", 2023, poor: 42, total: 400, id: "result"))
    func figures(_ poor: Int, _ rate: String) -> String {
      #""figures":[{"area":"w-1","figure":"poor","standard":"vn-mdp-2022-2025","value":"\#(poor)","year":2023},"#
        + #"{"area":"w-1","figure":"poverty-rate","standard":"vn-mdp-2022-2025","value":"\#(rate)","year":2023}]"#
    }
    try row.given(
      "2023-11-20 w-1-pc report.submitted plan=cb by=a-ward id=report "
        + "{\"duty\":\"cb-r01\",\(figures(42, "10.50")),\"period\":\"2023\",\"receiver\":\"cb-city-pc\",\"report\":\"rp-1\","
        + "\"reporter\":\"w-1-pc\"}")
    // 24 of 400 are 6.00 percent; somebody had typed 42.
    try row.given(
      Line.proposed(
        #""poor":24,"poorRate":"6.00""#, of: "result", on: "2023-12-05", unit: "cb-city-pc", id: "pr-result",
        because: "Gõ nhầm 24 thành 42"),
      Line.proposed(
        figures(24, "6.00"), of: "report", on: "2023-12-05", by: "a-ward", unit: "w-1-pc", id: "pr-report",
        because: "Theo quyết định đã sửa"),
      Line.recorded(#""poor":24,"poorRate":"6.00""#, as: "pr-result", on: "2023-12-06", unit: "cb-city-pc"),
      Line.recorded(figures(24, "6.00"), as: "pr-report", on: "2023-12-06", unit: "cb-city-pc"))

    // The year's table changes; as known on the day before it does not.
    func table(_ asKnown: String? = nil) throws -> [String] {
      let state = try row.state(asKnown: asKnown)
      let ward = try #require(state.symbols.find(UnitID.self, "w-1"))
      return state.poverty.timeline(of: ward, asOf: try #require(Day("2023-12-31")), in: state.symbols)
        .filter { $0.kind == .approved && $0.povertyClass == .poor }
        .map { "\($0.count ?? -1) \($0.rate?.text ?? "")" }
    }
    #expect(try table() == ["24 6.00"])
    #expect(try table("2023-12-05") == ["42 10.50"])
    func stated(_ asKnown: String? = nil) throws -> [Decimal] {
      let state = try row.state(asKnown: asKnown)
      let report = try #require(state.symbols.find(ReportID.self, "rp-1"))
      return (state.reports.figures(of: report) ?? []).map(\.value)
    }
    #expect(try stated() == [Decimal(24), Decimal(6)])
    #expect(try stated("2023-12-05") == [Decimal(42), try #require(Decimal("10.50"))])

    // Both figures, who, when, why.
    let acts = try trail(row, "report")
    #expect(acts.map(\.step) == [.proposed, .corrected])
    #expect(acts.map(\.by) == ["a-ward", "a-minh"])
    #expect(acts.map(\.on) == [Day("2023-12-05"), Day("2023-12-06")])
    #expect(acts[1].at.description == "2023-12-06T02:00:00.000Z")
    #expect(acts[1].reason == "wrong-figure" && acts[1].explanation == "Theo quyết định đã sửa")
    #expect(texts(acts[1].changes) == ["figures[0].value: 42 → 24", "figures[1].value: 10.50 → 6.00"])
    // As known before, the report had been touched by nobody, and then only a proposal lay there.
    let books = try row.books(asKnown: "2023-12-04")
    #expect(try books.history(of: try #require(books.seq(ofID: "report"))).acts.isEmpty)
    let later = try row.books(asKnown: "2023-12-05")
    #expect(try later.history(of: try #require(later.seq(ofID: "report"))).acts.map(\.step) == [.proposed])
  }
}
