import Events
import Projections
import Testing

@Suite struct `Targets of every plan, row by row` {
  @Test func `ALL-05 a rate keeps its n, N, standard, year and review, and points are never percent`() throws {
    let row = try Row(.konRay)
    try row.approve("kr-district", 2021, poor: 2_486, nearPoor: 512, of: 10_000)
    try row.approve("kr-district", 2022, poor: 1_993, nearPoor: 400, of: 9_950)
    let figures = try row.ask(
      "poverty", "--unit", "kr-district", "--class", "poor", "--year", "2022", "--as-of", "2022-12-31")
    // 1,993 / 9,950 = 20.0301...%.
    #expect(
      figures.only("kind", "được duyệt").lines("standard", "year", "class", "count", "total", "rate", "review", "seq")
        == ["vn-mdp-2022-2025 | 2022 | hộ nghèo | 1.993 | 9.950 | 20,03 | r-2022 | \(try row.size)"])
    #expect(figures.heading("rate") == "tỷ lệ %")
    let falls = try row.ask(
      "poverty", "--unit", "kr-district", "--class", "poor", "--reduction", "--as-of", "2022-12-31")
    #expect(falls.heading("reduction") == "giảm, điểm phần trăm")
    // 24.86 - 20.03 = 4.83 points: the rounded rates are subtracted, not 2486/10000 - 1993/9950 = 4.8299.
    #expect(
      falls.only("kind", "được duyệt").lines("standard", "year", "before", "now", "reduction")
        == ["vn-mdp-2022-2025 | 2022 | 24,86 | 20,03 | 4,83"])
    let target = try row.ask("targets", "kr-t01", "--as-of", "2022-12-31").only("scope", "năm 2022")
    #expect(target.first("required") == "ít nhất 6,6 điểm phần trăm mỗi năm")
    #expect(target.first("figure") == "20,03 (1.993 / 9.950, cuối năm 2022, được duyệt)")
    // Nothing is subtracted across two standards: 2021 is the first review under the new one.
    try row.approve("kr-district", 2020, poor: 500, of: 10_000, standard: Row.oldStandard)
    let years = try row.ask("poverty", "--unit", "kr-district", "--reduction", "--as-of", "2022-12-31").lines("year")
    #expect(Set(years) == ["2020", "2022"])
    // A count that has no total has no rate.
    try row.area("kr-x1", "commune", under: "kr-district")
    try row.household("h-1", in: "kr-x1")
    try row.enter("h-1", "carried-over", on: "2021-12-31", by: "kr-x1")
    let counted = try row.ask(
      "poverty", "--unit", "kr-x1", "--class", "poor", "--year", "2022", "--as-of", "2022-12-31")
    #expect(
      counted.lines("kind", "count", "total", "rate", "note")
        == ["tính từ sổ cái | 1 | – | – | chưa có tổng số hộ được báo cáo hay duyệt"])
  }

  @Test func `ALL-07 figures and days are read and shown in Vietnamese form and stored in neutral form`() throws {
    func published(_ id: String, _ rate: String, on day: String) -> String {
      """
      \(day) yb-pc figure.published {"figure":"\(id)","area":"yb-province","standard":"vn-mdp-2022-2025","year":2022,\
      "documentRef":"Báo, số 18,07","poorRate":"\(rate)"}
      """
    }
    let row = try Row(.yenBai)
    try row.given(published("f-1", "18,07", on: "2023-11-30"), published("f-2", "18.07", on: "2023-11-30"))
    let both = try row.ask("poverty", "--unit", "yb-province", "--year", "2022", "--as-of", "30/11/2023")
    #expect(both.lines("rate") == ["18,07", "18,07"])
    #expect(both.stored("rate") == ["18.07", "18.07"])
    // A text is no number: it stays as it was written.
    #expect(both.first("source") == "Báo, số 18,07")
    // A decision's day as it is printed on paper; the year is a number for machines.
    #expect(both.json("year") == ["2022", "2022"])
    let expected = try row.ask("targets", "yb-t06", "--as-of", "31/12/2023")
    #expect(expected.first("reason").contains("chưa đến hạn ngày 31/12/2025"))

    try row.area("yb-x1", "commune", under: "yb-tram-tau")
    try row.given(
      """
      2021-06-04 yb-pc unit.classification-granted {"classified":"yb-x1","classification":"especially-difficult-commune",\
      "legalBasis":"861/QĐ-TTg ngày 04/6/2021","periodFrom":"04/06/2021"}
      """)
    let units = try row.state(asOf: "2022-01-01").units
    let commune = try #require(try row.state().symbols.find(UnitID.self, "yb-x1"))
    #expect(units.classSpans(of: commune).map(\.from) == [Day("2021-06-04")])
    // What is neither form is refused, and said.
    let refusal = try #require(try row.send(published("f-3", "18;07", on: "2023-11-30")).first)
    #expect(refusal.path == "what.poorRate")
  }

  @Test func `ALL-08 a sixth plan with other days, copies, sets, inbox, occasion and places works after entry alone`()
    throws
  {
    let row = try Row.sixthPlan()
    func report(_ unit: String, on day: String, to receiver: String = "zz-labour", for period: String = "2023")
      -> String
    {
      """
      \(day) \(unit) report.submitted plan=zz {"report":"rp-\(unit)-\(period)","duty":"zz-r1","reporter":"\(unit)",\
      "period":"\(period)","receiver":"\(receiver)","figures":[]}
      """
    }
    try row.refuses(report("zz-d1", on: "2023-09-16", to: "zz-inbox"), .reportHolderAndInbox, clause: "9.c")
    // Before 17 September: the 16th is the last good day.
    try row.given(report("zz-d1", on: "2023-09-16"), report("zz-d2", on: "2023-09-19"))
    let board = try row.ask("duties", "--plan", "zz", "--as-of", "2023-12-31")
    #expect(
      Set(board.lines("holder", "period", "due", "state")).isSuperset(of: [
        "Huyện Thử Một | 2023 | 17/09/2023 | đúng hạn", "Huyện Thử Hai | 2023 | 17/09/2023 | trễ 3 ngày",
      ]))

    // 5.00 - 3.65 = 1.35 in three years: 0.45.
    try row.approve("zz-province", 2021, poor: 0, nearPoor: 500, of: 10_000)
    try row.approve("zz-province", 2024, poor: 0, nearPoor: 365, of: 10_000)
    let target = try row.ask("targets", "--plan", "zz", "--as-of", "2024-12-31")
    #expect(
      target.lines("target", "required", "achieved", "status", "clause") == [
        "zz-t1 | ít nhất 0,45 điểm phần trăm mỗi năm | 0,45 | đạt | 7.b"
      ])

    let copies = try row.refuses(Row.sixthFlag("nm-1", copies: 6), .nominationDossierComplete, clause: "11.d")
    #expect(copies.sentence.vi == "Hồ sơ thiếu: Báo cáo thành tích: 6 trên 7 bản, thiếu 1.")
    let sets = try row.refuses(Row.sixthFlag("nm-1", sets: 5), .nominationDossierComplete, clause: "11.d")
    #expect(sets.sentence.vi == "Hồ sơ thiếu: 5 trên 6 bộ, thiếu 1.")
    try row.refuses(Row.sixthFlag("nm-1", occasion: "final"), .nominationOccasionAllowed, clause: "11.a")
    try row.refuses(Row.sixthFlag("nm-1", to: "zz-labour"), .nominationPrintedInbox, clause: "11.e")
    // Three places for the block, where the five plans have one.
    for number in 1...3 { try row.given(Row.sixthFlag("nm-\(number)", "zz-m\(number)")) }
    try row.refuses(Row.sixthFlag("nm-4", "zz-m4"), .nominationFlagPlaceFree, clause: "11.a")
    let rules = try row.ask("plans", "zz", "--part", "awardRule")
    #expect(rules.lines("text").first?.contains("3") ?? false)
  }

  @Test
  func `ALL-09 a household that moves away or is dissolved leaves the count in a column of its own, never as an exit`()
    throws
  {
    let row = try Row(.ninhBinh)
    try row.area("nb-d1", "district", under: "nb-province")
    for commune in ["nb-x1", "nb-x2"] {
      try row.area(commune, "commune", under: "nb-d1")
      try row.area("\(commune)-t1", "hamlet", under: commune)
    }
    for number in 1...5 {
      try row.household("h-\(number)", in: "nb-x1-t1")
      try row.enter("h-\(number)", "carried-over", on: "2021-12-31", by: "nb-x1")
    }
    try row.given(
      "2022-03-01 nb-x1 household.left-area {\"household\":\"h-1\",\"reason\":\"moved\"}",
      "2022-04-01 nb-x1 household.left-area {\"household\":\"h-2\",\"reason\":\"dissolved\"}",
      """
      2022-05-01 nb-x1 household.moved {"household":"h-3","from":"nb-x1-t1","to":"nb-x2-t1","reason":"moved"}
      """)
    try row.exit("h-4", on: "2022-12-10", by: "nb-x1")
    // 5 at the start: 2 left, 1 moved to the other commune, 1 exited: 1 at the end.
    func account(_ unit: String) throws -> [String] {
      try row.ask("poverty", "--unit", unit, "--account", "--year", "2022", "--class", "poor", "--as-of", "2022-12-31")
        .lines("opening", "movedIn", "left", "movedOut", "exited", "closing")
    }
    #expect(try account("nb-x1") == ["5 | 0 | 2 | 1 | 1 | 1"])
    #expect(try account("nb-x2") == ["0 | 1 | 0 | 0 | 0 | 1"])
    // In the district the move cancels.
    #expect(try account("nb-d1") == ["5 | 0 | 2 | 0 | 1 | 2"])
    let why = try row.ask("why", "--unit", "nb-d1", "--year", "2022", "--figure", "exited", "--as-of", "2022-12-31")
    #expect(why.lines("household") == ["h-4"])
    try row.refuses(Row.exiting("h-1", on: "2022-12-10", by: "nb-x1"), .householdActive)

    // What the commune hands up keeps the same columns, and stands under the computed account with what differs.
    try row.submit("nb-x1", 2022, poor: 2, of: 400, Row.Flows(opening: 5, exited: 1, left: 2))
    let beside = try row.ask(
      "poverty", "--unit", "nb-x1", "--account", "--year", "2022", "--class", "poor", "--as-of", "2022-12-31")
    #expect(
      beside.lines("kind", "opening", "left", "exited", "closing", "note") == [
        "tính từ sổ cái | 5 | 2 | 1 | 1 | –", "báo cáo | 5 | 2 | 1 | 2 | lệch sổ hộ 1",
      ])
  }
}
