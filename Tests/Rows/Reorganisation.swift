import Events
import Projections
import Testing

private typealias Line = LineageLine

/// The figures of events/journeys/README.md, "reorganisation-2025.jsonl".
@Suite struct `The reorganisation of July 2025, old and new boundaries` {
  private let s2 = "vn-mdp-2022-2025"

  private func told() throws -> Projections {
    let row = try Row(.konRay)
    for plan in ["cao-bang", "yen-bai", "ninh-binh", "can-tho"] { try row.tell("plans/\(plan).jsonl") }
    try row.tell("journeys/reorganisation-2025.jsonl")
    return try row.state()
  }

  private func poor(
    _ state: Projections, _ unit: String, in boundaries: String, _ year: Year, _ kind: FigureKind = .approved
  ) throws -> BoundaryFigure? {
    try state.question(unit, in: boundaries).figure(.poor, under: try state.standard(s2), in: year, kind: kind)
  }

  private func fall(_ state: Projections, _ unit: String, in boundaries: String, _ year: Year) throws -> Decimal? {
    let reduction = try state.question(unit, in: boundaries)
      .reduction(.poor, under: try state.standard(s2), in: year, kind: .approved)
    if case .points(let fall, _, _) = reduction { return fall }
    return nil
  }

  @Test func `communes, wards and provinces are asked for in the boundaries of either side`() throws {
    let state = try told()
    // 225 + 130 + 70 of 1,500 + 1,300 + 1,200: 10.625, half up.
    let braih = try #require(try poor(state, "kr-kon-braih-2025", in: "2025-12-31", 2024))
    #expect((braih.figure.count, braih.figure.total) == (425, 4_000))
    #expect(braih.figure.rate?.text == "10.63")
    #expect(braih.parts.count == 3)
    #expect(braih.seqs.count == 4)
    // 364 of 4,040 is 9.01; 10.63 - 9.01.
    #expect(try fall(state, "kr-kon-braih-2025", in: "2025-12-31", 2025)?.text == "1.62")
    // The district that ended, after its end: 364 + 320 + 146 of 4,040 + 2,000 + 1,460; 12.00 the year before.
    let district = try #require(try poor(state, "kr-district", in: "2025-06-30", 2025))
    #expect((district.figure.count, district.figure.total) == (830, 7_500))
    #expect(try fall(state, "kr-district", in: "2025-06-30", 2025)?.text == "0.93")
    // Five of two districts: 39 + 27 + 12 + 45 + 77 of 3,900 + 2,700 + 2,400 + 1,500 + 1,000; 174 of 11,600 is 1.50.
    let ward = try #require(try poor(state, "cb-thuc-phan-2025", in: "2025-12-31", 2024))
    #expect((ward.figure.count, ward.figure.total) == (200, 11_500))
    #expect(try fall(state, "cb-thuc-phan-2025", in: "2025-12-31", 2025)?.text == "0.24")
    // 11,000 + 14,400 of 220,000 + 180,000; 20,100 of 402,000 is 5.00.
    let province = try #require(try poor(state, "lc-province", in: "2025-12-31", 2024))
    #expect(province.figure.rate?.text == "6.35")
    #expect(try fall(state, "lc-province", in: "2025-12-31", 2025)?.text == "1.35")
    // In the boundaries before, Lào Cai alone had 14,400 of 180,000.
    #expect(try poor(state, "lc-province", in: "2025-06-30", 2024)?.figure.rate?.text == "8.00")
  }

  @Test func `what is missing or shared with others is refused and named`() throws {
    let state = try told()
    let koi = try #require(try poor(state, "kr-dak-koi-2025", in: "2025-12-31", 2024))
    #expect(koi.figure.count == nil)
    #expect(koi.refusals == [.missing([try state.unit("kr-dak-to-lung")])])
    let ruong = try #require(try poor(state, "kr-dak-ruong", in: "2025-06-30", 2025))
    #expect(ruong.figure.count == nil)
    guard case .notWhole(.others(let others, let into, _, _))? = ruong.refusals.first else {
      Issue.record("\(ruong.refusals)")
      return
    }
    #expect(others.map { state.symbols.text(of: $0) } == ["kr-dak-to-re", "kr-tan-lap"])
    #expect(into.map { state.symbols.text(of: $0) } == ["kr-kon-braih-2025"])
    // The city's eleven units went to three wards, with two communes of the district beside it.
    let city = try #require(try poor(state, "cb-city", in: "2025-06-30", 2025))
    #expect(city.figure.count == nil)
    #expect(city.refusals.count == 1)
  }

  @Test func `households are counted by their hamlets on both sides`() throws {
    let state = try told()
    let years: [Year] = [2023, 2024, 2025]
    func counts(_ unit: String, _ boundaries: String) throws -> [Int?] {
      try years.map { try poor(state, unit, in: boundaries, $0, .computed)?.figure.count }
    }
    // Households 1, 2 and 3; 2 exits in 2024; 4 is poor from December 2025.
    #expect(try counts("kr-kon-braih-2025", "2025-12-31") == [3, 2, 3])
    #expect(try counts("kr-dak-ruong", "2025-06-30") == [2, 1, 1])
    #expect(try counts("kr-tan-lap", "2025-06-30") == [1, 1, 2])
    #expect(try counts("kr-district", "2025-06-30") == [3, 2, 3])
  }

  @Test func `districts end, provinces go on under their names and codes`() throws {
    let state = try told()
    let after = try #require(Day("2025-07-01"))
    let before = after.adding(days: -1)
    for district in ["cb-city", "kr-district", "yb-tram-tau", "yb-mu-cang-chai"] {
      #expect(state.units.exists(try state.unit(district), on: before))
      #expect(!state.units.exists(try state.unit(district), on: after))
    }
    let laoCai = try state.unit("lc-province")
    #expect(state.units.name(of: laoCai, on: before)?.code == "10")
    #expect(state.units.name(of: laoCai, on: after)?.code == "15")
    func parts(_ unit: String) throws -> [String] {
      state.units.lineage(of: try state.unit(unit), in: after, for: before, state.symbols).parts
        .map { state.symbols.text(of: $0.unit) }
    }
    #expect(try parts("nb-province") == ["hna-province", "nb-province", "nd-province"])
    #expect(try parts("ct-city") == ["ct-city", "hgi-province", "st-province"])
    #expect(try parts("qng-province") == ["kt-province", "qng-province"])
    #expect(try parts("cb-province") == ["cb-province"])
    #expect(try parts("cb-tan-giang-2025").count == 5)
    #expect(try parts("cb-nung-tri-cao-2025").count == 3)
  }

  @Test func `a partial share is refused until household moves say who went where`() throws {
    let row = try Row(.konRay)
    try row.given(
      Line.unit("kr-x", "commune", under: "kr-district"), Line.unit("kr-y", "commune", under: "kr-district"),
      Line.unit("kr-x-1", "hamlet", under: "kr-x"), Line.unit("kr-y-1", "hamlet", under: "kr-y"))
    for name in ["h-1", "h-2"] {
      try row.given(
        """
        2022-01-05 kr-x household.registered {"household":"\(name)","hamlet":"kr-x-1","headName":"A","members":4,"address":"1"}
        """,
        """
        2022-01-10 kr-x household.entered-poverty {"household":"\(name)","standard":"\(s2)","entryKind":"carried-over"}
        """)
    }
    try row.given(Line.succeeded(["kr-x"], by: ["kr-y"], share: "partial", on: "2024-03-01"))
    let refused = try #require(try poor(try row.state(), "kr-y", in: "2024-12-31", 2023, .computed))
    #expect(refused.figure.count == nil)
    #expect(refused.refusals == [.hamletUnplaced(try row.state().unit("kr-x-1"))])
    try row.given(
      "2024-03-01 kr-y household.moved {\"household\":\"h-2\",\"from\":\"kr-x-1\",\"to\":\"kr-y-1\",\"reason\":\"boundary-change\"}"
    )
    let state = try row.state()
    #expect(try poor(state, "kr-y", in: "2024-12-31", 2023, .computed)?.figure.count == 1)
    #expect(try poor(state, "kr-x", in: "2024-12-31", 2023, .computed)?.figure.count == 1)
    #expect(try poor(state, "kr-x", in: "2023-12-31", 2024, .computed)?.figure.count == 2)
  }
}
