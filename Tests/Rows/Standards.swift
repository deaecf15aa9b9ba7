import Events
import Projections
import Testing

private typealias Line = LineageLine

@Suite struct `Two standards, row by row` {
  private let s1 = "vn-2016-2020"
  private let s2 = "vn-mdp-2022-2025"

  @Test func `NB-09 the chart breaks at the change of standard, also in the year that both count`() throws {
    let row = try Row(.ninhBinh)
    try row.given(Line.result("nb-province", 2020, s1, total: 1_000, poor: 60, rate: "6.00", by: "vn"))
    try row.given(Line.result("nb-province", 2021, s1, total: 1_000, poor: 45, rate: "4.50", by: "vn"))
    try row.given(Line.result("nb-province", 2021, s2, total: 1_000, poor: 90, rate: "9.00", by: "vn"))
    try row.given(Line.result("nb-province", 2022, s2, total: 1_000, poor: 70, rate: "7.00", by: "vn"))
    let state = try row.state(asOf: "2022-12-31")
    let unit = try state.unit("nb-province")
    let rows = state.poverty.timeline(of: unit, asOf: try #require(Day("2022-12-31")), in: state.symbols)
    let lines = PovertySeries.lines(of: rows).filter { $0.kind == .approved && $0.povertyClass == .poor }
    #expect(lines.map { state.symbols.text(of: $0.standard) } == [s1, s2])
    #expect(lines.map { $0.points.compactMap(\.year?.number) } == [[2020, 2021], [2021, 2022]])
    #expect(lines.map { $0.points.compactMap(\.rate?.text) } == [["6.00", "4.50"], ["9.00", "7.00"]])
    // 9.00 - 7.00 within the new one; none from 4.50 to 9.00, which are not of one line.
    let question = try state.question("nb-province", in: "2022-12-31")
    #expect(
      question.reduction(.poor, under: try state.standard(s2), in: 2022, kind: .approved)
        == .points(
          Decimal(mantissa: 200, scale: 2), before: Decimal(mantissa: 900, scale: 2),
          now: Decimal(mantissa: 700, scale: 2)))
    #expect(question.reduction(.poor, under: try state.standard(s2), in: 2021, kind: .approved) == .noFigure(2020))
  }

  @Test func `YB-02 two published series never join, each with its source, and the ten ranks stand beside them`()
    throws
  {
    let state = try Row(.yenBai).state()
    let unit = try state.unit("yb-province")
    let rows = state.poverty.timeline(of: unit, asOf: Day(number: .max), in: state.symbols)
    let lines = PovertySeries.lines(of: rows)
    #expect(lines.map { state.symbols.text(of: $0.standard) } == [s1, s2])
    #expect(lines.allSatisfy { $0.kind == .published })
    #expect(lines.map { $0.points.compactMap(\.year?.number) } == [[2016, 2021], [2021]])
    #expect(lines.map { $0.points.compactMap(\.rate?.text) } == [["32.21", "4.76"], ["18.07"]])
    let sources = Set(lines.flatMap(\.points).compactMap(\.source))
    #expect(sources == ["004_426acba553e8b198.txt"])
    let ranks = try #require(state.poverty.publishedIndicators(of: unit).first)
    #expect(ranks.figure.indicator == .rankImprovement)
    #expect(ranks.figure.value == Decimal(10))
    #expect(ranks.figure.clause == "preamble")
  }

  @Test func `KR-03 either name of the standard finds the one record`() throws {
    let state = try Row(.konRay).state()
    func found(_ text: String) -> [String] {
      state.poverty.standards(named: text, in: state.symbols) { $0.lowercased() }.map { state.symbols.text(of: $0) }
    }
    #expect(found("chuẩn nghèo đa chiều giai đoạn 2021-2025") == [s2])
    #expect(found("Chuẩn nghèo đa chiều giai đoạn 2022-2025") == [s2])
    #expect(found("Multidimensional poverty standard 2022-2025") == [s2])
    #expect(found(s2) == [s2])
    #expect(found("chuẩn nghèo giai đoạn 2016-2020") == [s1])
    #expect(found("chuẩn nghèo 2026") == [])
    #expect(state.poverty.standard(try state.standard(s2))?.standard.thresholds?.count == 2)
  }

  @Test func `both standards of 2021 judge one household by their own thresholds, and say where the record differs`()
    throws
  {
    let row = try Row(.konRay)
    try row.given(
      Line.unit("kr-x", "commune", under: "kr-district"), Line.unit("kr-x-1", "hamlet", under: "kr-x"),
      """
      2021-01-10 kr-x household.registered {"household":"h-a","hamlet":"kr-x-1","headName":"A Lăng","members":4,"address":"1"}
      """,
      // 950,000 đồng and two indicators: near-poor of old. By the form of the new one, A 140 and B 30: poor.
      """
      2021-11-02 kr-x household.profile-assessed {"household":"h-a","standard":"\(s1)","areaType":"rural","traits":[],\
      "deprivations":["housing"],"causes":["no-capital"],"wishes":["loan"],"perCapitaIncome":950000,"missingIndicators":2}
      """,
      """
      2021-11-02 kr-x household.profile-assessed {"household":"h-a","standard":"\(s2)","areaType":"rural","traits":[],\
      "deprivations":["housing"],"causes":["no-capital"],"wishes":["loan"],"scoreA":"140","scoreB":"30"}
      """,
      "2021-12-10 kr-x household.entered-near-poverty {\"household\":\"h-a\",\"standard\":\"\(s1)\",\"entryKind\":\"new\"}",
      "2021-12-10 kr-x household.entered-near-poverty {\"household\":\"h-a\",\"standard\":\"\(s2)\",\"entryKind\":\"new\"}"
    )
    let state = try row.state()
    let household = try #require(state.symbols.find(HouseholdID.self, "h-a"))
    func follows(_ standard: String) throws -> PovertyClass? {
      state.poverty.check(
        of: household, under: try state.standard(standard), on: try #require(Day("2021-12-31")),
        households: state.households)?.finding.povertyClass
    }
    #expect(try follows(s1) == .nearPoor)
    #expect(try follows(s2) == .poor)
    // Only the last entry is not as its profile says.
    #expect(try row.pointedOut(by: .householdClassFollows).map(\.seq) == [try row.lastSeq])
  }
}
