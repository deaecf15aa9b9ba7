import Events
import Projections
import Rules
import Testing

private typealias Line = DutyLine

/// Interim and final reviews of the movement: held, early, late, missing, combined, of one's own motion.
@Suite struct `Reviews of the movement, row by row` {
  private func caoBang() throws -> Row {
    let row = try Row(.caoBang)
    try row.given(Line.members(of: "cb-units", "office", "district", under: "cb-city-pc", "cb-u1", "cb-u2", "cb-u3"))
    try row.given(Line.members(of: "cb-commune-pcs", "peoples-committee", "commune", under: "cb-city", "cb-c1"))
    return row
  }

  private let city = "Ủy ban nhân dân thành phố Cao Bằng"

  @Test
  func `CB-14 the interim review of 2023 is held with awards at each level, missing, or held in 2024 and flagged`()
    throws
  {
    let row = try caoBang()
    let line = Line.caoBang
    let award = NominationLine(plan: "cb", form: "certificate-of-commendation", level: "district")
    try row.given(
      NominationLine.guidance(
        "gd-1", "award-standard", by: "cb-home-affairs", plan: "cb", on: "2023-01-15",
        ",\"occasion\":\"interim\",\"year\":2023"),
      line.review("interim", by: "cb-c1", on: "2023-10-20"),
      award.submitted("nm-1", "cb-u1", by: "cb-u1", to: "cb-labour", on: "2023-11-01", "interim", 2023),
      award.appraised("nm-1", "achievement", by: "cb-labour", on: "2023-11-05"),
      award.appraised("nm-1", "dossier", by: "cb-home-affairs", on: "2023-11-10"),
      award.approved("nm-1", as: "aw-1", by: "cb-city-pc-chair", on: "2023-12-01"),
      line.review("interim", by: "cb-city-pc", on: "2023-12-20", awards: ["aw-1"]),
      line.review("interim", by: "cb-u1", on: "2023-12-31"), line.review("interim", by: "cb-u2", on: "2024-02-10"))
    let board = try row.ask("duties", "--duty", "cb-m02", "--as-of", "2024-03-01")
    // 31 days of January and 10 of February.
    #expect(
      board.lines("holder", "done", "state", "note") == [
        "cb-c1 | 20/10/2023 | đúng hạn | –", "\(city) | 20/12/2023 | đúng hạn | trao 1 khen thưởng",
        "cb-u1 | 31/12/2023 | đúng hạn | –", "cb-u2 | 10/02/2024 | trễ 41 ngày | –",
        "cb-u3 | – | chưa có, đã quá hạn | –",
      ])
    #expect(board.stored("awards")[1] == "aw-1")
    #expect(
      try row.says(.movementReviewInItsWindow) == ["Late by 41 days: the last day in time was 2023-12-31. [IV.2]"])
    #expect(
      try row.ask("duties", "--duty", "cb-m02", "--state", "missing", "--as-of", "2024-03-01").lines("holder")
        == ["cb-u3"])
    try row.refuses(line.review("interim", by: "cb-u1", on: "2024-03-01"), .movementReviewOnce)
  }

  @Test func `CB-15 the final review of 2025 likewise, with what is submitted for award`() throws {
    let row = try caoBang()
    let line = Line.caoBang
    let merit = NominationLine(plan: "cb", form: "certificate-of-merit", level: "province")
    try row.given(
      NominationLine.guidance(
        "gd-1", "award-standard", by: "cb-home-affairs", plan: "cb", on: "2025-01-15",
        ",\"occasion\":\"final\",\"year\":2025"),
      line.review("final", by: "cb-u1", on: "2024-12-30"),
      line.review("final", by: "cb-city-pc", on: "2025-11-30"),
      merit.submitted("nm-1", "cb-u1", by: "cb-u1", to: "cb-labour", on: "2025-12-01", 2025),
      line.review("final", by: "cb-u2", on: "2026-01-02"))
    #expect(
      try row.ask("duties", "--duty", "cb-m03", "--as-of", "2026-02-01").lines(
        "holder", "period", "done", "state", "note")
        == [
          "cb-c1 | tổng kết 2025 | – | chưa có, đã quá hạn | –",
          "\(city) | tổng kết 2025 | 30/11/2025 | đúng hạn | –",
          "cb-u1 | tổng kết 2025 | 30/12/2024 | đúng hạn | sớm 2 ngày",
          "cb-u2 | tổng kết 2025 | 02/01/2026 | trễ 2 ngày | –",
          "cb-u3 | tổng kết 2025 | – | chưa có, đã quá hạn | –",
        ])
    #expect(
      try row.says(.movementReviewInItsWindow) == [
        "Early by 2 days: the window opens on 2025-01-01. [IV.3]",
        "Late by 2 days: the last day in time was 2025-12-31. [IV.3]",
      ])
    #expect(try row.nomination("nm-1", asOf: "2025-12-31").state == .open(.appraiseAchievement))
  }

  @Test func `NB-11 interim reviews in 2023, alone or with the yearly conference, and units without one`() throws {
    let row = try Row(.ninhBinh)
    try row.given(Line.members(of: "nb-departments", "department", "province", under: "nb-pc", "nb-d1", "nb-d2"))
    try row.given(Line.members(of: "nb-districts", "administrative-area", "district", under: "nb-province", "nb-x1"))
    try row.given(
      Line.ninhBinh.review("interim", by: "nb-d2", on: "2023-11-05"),
      Line.ninhBinh.review("interim", by: "nb-d1", on: "2023-12-10", with: "annual-conference"))
    let board = try row.ask("duties", "--duty", "nb-m02", "--as-of", "2024-01-15").only(
      "holder", "nb-d1", "nb-d2", "nb-x1")
    #expect(
      board.lines("holder", "done", "state", "note") == [
        "nb-d1 | 10/12/2023 | đúng hạn | cùng hội nghị tổng kết năm", "nb-d2 | 05/11/2023 | đúng hạn | –",
        "nb-x1 | – | chưa có, đã quá hạn | –",
      ])
    #expect(board.stored("combined") == ["annual-conference", "", ""])
  }

  @Test func `NB-12 a provincial final before the programme's own is flagged`() throws {
    func flags(_ day: String, with other: String? = nil, programme: String? = nil, by unit: String = "nb-pc") throws
      -> [String]
    {
      let row = try Row(.ninhBinh)
      try row.given(Line.ninhBinh.review("final", by: unit, on: day, with: other, programme: programme))
      return try row.says(.movementReviewWithProgramme)
    }
    // From 1 October to 15 November: 30 days of October and 15 more.
    #expect(
      try flags("2025-10-01", programme: "2025-11-15")
        == ["Held 45 days before the programme's final review of 2025-11-15. [IV.3]"])
    #expect(try flags("2025-11-15", programme: "2025-11-15").isEmpty)
    #expect(try flags("2025-12-20", programme: "2025-11-15").isEmpty)
    #expect(try flags("2025-10-01", with: "programme-final-review").isEmpty)
    #expect(
      try flags("2025-10-01") == [
        "The review is not joined with the programme's final review and does not say when that was held. [IV.3]"
      ])
    // The plan binds the province's review, not that of a department.
    #expect(try flags("2025-10-01", by: "nb-labour").isEmpty)
  }

  @Test func `CT-11 reviews stand in a grid of units by review, and an interim of 2019 is flagged`() throws {
    let row = try Row(.canTho)
    try row.given(Line.members(of: "ct-departments", "department", "province", under: "ct-pc", "ct-d1", "ct-d2"))
    try row.given(Line.members(of: "ct-communes", "administrative-area", "commune", under: "ct-city", "ct-c1"))
    let line = Line.canTho
    try row.given(
      line.review("interim", by: "ct-d1", on: "2018-12-05"),
      line.review("annual", by: "ct-d1", on: "2018-12-06").replacing("rv-annual", with: "rv-18"),
      line.review("interim", by: "ct-d2", on: "2019-03-01"),
      line.review("annual", by: "ct-c1", on: "2019-12-10"), line.review("final", by: "ct-d1", on: "2020-10-01"))
    let grid = try row.ask("duties", "--plan", "ct", "--kind", "review", "--grid", "--as-of", "2021-01-10")
      .only("holder", "ct-c1", "ct-d1", "ct-d2")
    #expect(grid.heading("ct-m05.interim-2018").hasSuffix("sơ kết 2018"))
    // From 31 December 2018 to 1 March 2019: 31 + 28 + 1 days. The communes hold no final review.
    let (held, missing) = ("không in hạn, đã có", "chưa có, đã quá hạn")
    #expect(
      grid.lines("holder", "ct-m04.2018", "ct-m05.interim-2018", "ct-m04.2019", "ct-m06.final-2020") == [
        "ct-c1 | – | \(missing) | 10/12/2019; \(held) | –",
        "ct-d1 | 06/12/2018; \(held) | 05/12/2018; đúng hạn | – | 01/10/2020; đúng hạn",
        "ct-d2 | – | 01/03/2019; trễ 60 ngày | – | \(missing)",
      ])
    #expect(
      try row.says(.movementReviewInItsWindow) == [
        "Late by 60 days: the last day in time was 2018-12-31. [III.4; V.1.b]"
      ])
  }

  @Test func `KR-13 an interim review of one's own motion weighs on no rate, held or not`() throws {
    let row = try Row(.konRay)
    try row.given(Line.members(of: "kr-units", "office", "district", under: "kr-pc", "kr-u1", "kr-u2"))
    try row.given(Line.members(of: "kr-commune-pcs", "peoples-committee", "commune", under: "kr-district", "kr-c1"))
    try row.given(
      Line.konRay.report("kr-r02", by: "kr-u2", "2023", on: "2023-10-30", to: "kr-home-affairs"),
      Line.konRay.review("interim", by: "kr-u1", on: "2023-12-01", awards: ["aw-1", "aw-2"])
    )
    let units = ["kr-c1", "kr-u1", "kr-u2"]
    let board = try row.ask("duties", "--duty", "kr-m03", "--as-of", "2024-06-30").only(
      "holder", units[0], units[1], units[2])
    #expect(
      board.lines("holder", "done", "state", "note") == [
        "kr-c1 | – | không bắt buộc | tự nguyện",
        "kr-u1 | 01/12/2023 | đúng hạn | tự nguyện; trao 2 khen thưởng", "kr-u2 | – | không bắt buộc | tự nguyện",
      ])
    // Of 2023 kr-u2 owed its two reports: one in time of two. The review is counted apart.
    let sums = try row.ask(
      "duties", "--plan", "kr", "--unit", "kr-u2", "--year", "2023", "--by", "unit", "--as-of", "2024-06-30")
    #expect(sums.lines("unit", "due", "onTime", "missing", "optional", "rate") == ["kr-u2 | 2 | 1 | 1 | 1 | 50,00"])
    #expect(try row.says(.movementReviewInItsWindow).isEmpty)
  }

  @Test func `KR-14 the final review of 2025 is led by the labour office, with the programme's`() throws {
    let row = try Row(.konRay)
    try row.given(Line.konRay.review("final", by: "kr-labour", on: "2025-11-20", with: "programme-final-review"))
    let board = try row.ask("duties", "--duty", "kr-m04", "--as-of", "2025-12-31")
    #expect(board.stored("holderId") == ["kr-home-affairs", "kr-labour"])
    #expect(
      board.lines("done", "state", "note") == [
        "– | chưa đến hạn | –", "20/11/2025 | đúng hạn | cùng tổng kết chương trình",
      ])
    #expect(try row.says(.movementReviewWithProgramme).isEmpty)
    // Home Affairs alone, without the programme's: pointed out.
    try row.given(Line.konRay.review("final", by: "kr-home-affairs", on: "2025-12-31"))
    #expect(
      try row.says(.movementReviewWithProgramme) == [
        "The review is not joined with the programme's final review and does not say when that was held. [IV.4; II.2.b]"
      ])
  }

  @Test func `YB-18 interim reviews in quarter IV 2023 - 30 September early, 31 December in time, 2024 late`() throws {
    let row = try Row(.yenBai)
    try row.given(Line.members(of: "yb-departments", "department", "province", under: "yb-pc", "yb-d1", "yb-d2"))
    try row.given(Line.members(of: "yb-enterprises", "association", "province", under: "yb-province", "yb-e1", "yb-e2"))
    let line = Line.yenBai
    try row.given(
      line.review("interim", by: "yb-d1", on: "2023-09-30"), line.review("interim", by: "yb-e1", on: "2023-12-31"),
      line.review("interim", by: "yb-d2", on: "2024-01-15"))
    let board = try row.ask("duties", "--duty", "yb-m02", "--as-of", "2024-02-01")
      .only("holder", "yb-d1", "yb-d2", "yb-e1", "yb-e2")
    #expect(
      board.lines("holder", "done", "state", "note") == [
        "yb-d1 | 30/09/2023 | đúng hạn | sớm 1 ngày", "yb-d2 | 15/01/2024 | trễ 15 ngày | –",
        "yb-e1 | 31/12/2023 | đúng hạn | –", "yb-e2 | – | chưa có, đã quá hạn | –",
      ])
    #expect(
      try row.says(.movementReviewInItsWindow) == [
        "Early by 1 day: the window opens on 2023-10-01. [III.5]",
        "Late by 15 days: the last day in time was 2023-12-31. [III.5]",
      ])
  }

  @Test(arguments: [
    ("2025-06-30", "đúng hạn | sớm 1 ngày"), ("2025-07-01", "đúng hạn | –"), ("2025-09-30", "đúng hạn | –"),
    ("2025-10-01", "trễ 1 ngày | –"),
  ]) func `YB-19 final reviews and their awards fall in quarter III 2025`(_ day: String, _ state: String) throws {
    let row = try Row(.yenBai)
    try row.given(Line.members(of: "yb-departments", "department", "province", under: "yb-pc", "yb-d1"))
    try row.given(Line.yenBai.review("final", by: "yb-d1", on: day, awards: ["aw-1"]))
    let board = try row.ask("duties", "--duty", "yb-m03", "--as-of", "2025-12-31").only("holder", "yb-d1")
    let note = state.hasSuffix("–") ? state.replacing("–", with: "trao 1 khen thưởng") : state + "; trao 1 khen thưởng"
    #expect(board.lines("state", "note") == [note])
    #expect(try row.says(.movementReviewInItsWindow).isEmpty == state.hasSuffix("hạn | –"))
    #expect(board.lines("period", "clause") == ["tổng kết 2025 | III.5; I.2.2"])
  }
}
