import Events
import Projections
import Testing

private typealias Line = LineageLine

@Suite struct `Units on a day, row by row` {
  @Test func `YB-10 two 30a districts and the especially difficult communes are classes with days in force`() throws {
    let row = try Row(.yenBai)
    try row.given(
      Line.unit("yb-x", "commune", under: "yb-tram-tau"), Line.unit("yb-y", "commune", under: "yb-tram-tau"),
      """
      2021-06-04 yb-pc unit.classification-granted {"classified":"yb-x","classification":"especially-difficult-commune",\
      "legalBasis":"861/QĐ-TTg, 2021-06-04","periodFrom":"2021-06-04"}
      """,
      """
      2024-05-10 yb-pc unit.classification-ended {"classified":"yb-x","classification":"especially-difficult-commune",\
      "legalBasis":"497/QĐ-UBND, 2024-05-10","reason":"đạt chuẩn nông thôn mới"}
      """)
    func ofClass(_ classification: Classification, _ day: String) throws -> [String] {
      let state = try row.state(asOf: day)
      let on = try #require(Day(day))
      return state.units.tree(under: try state.unit("yb-province"), on: on, in: state.symbols)
        .filter { $0.classes.contains(classification) }.map { state.symbols.text(of: $0.unit) }
    }
    #expect(try ofClass(.district30a, "2008-12-26") == [])
    #expect(try ofClass(.district30a, "2022-12-31") == ["yb-mu-cang-chai", "yb-tram-tau"])
    #expect(try ofClass(.especiallyDifficultCommune, "2021-06-03") == [])
    #expect(try ofClass(.especiallyDifficultCommune, "2024-05-09").contains("yb-x"))
    #expect(try !ofClass(.especiallyDifficultCommune, "2024-05-10").contains("yb-x"))
    // A table filtered by a class has what lies under it: yb-y lies in a 30a district, and in no difficult commune.
    let state = try row.state(asOf: "2023-12-31")
    let day = try #require(Day("2023-12-31"))
    #expect(state.units.isOf(.district30a, try state.unit("yb-y"), on: day))
    #expect(!state.units.isOf(.especiallyDifficultCommune, try state.unit("yb-y"), on: day))
    #expect(!state.units.isOf(.district30a, try state.unit("yb-pc"), on: day))
  }

  @Test func `YB-16 eighteen blocks or a warning, and the roster of a block or a cluster on any day`() throws {
    let row = try Row(.yenBai)
    func block(_ number: Int) -> String {
      Line.unit("yb-block-\(number)", "province", kind: "emulation-block", under: "yb-tdkt-council", on: "2022-07-01")
    }
    try row.given((1...17).map(block))
    let short = try row.pointedOut(by: .unitBlocksCounted)
    #expect(short.count == 17)
    try row.given(block(18))
    #expect(try row.pointedOut(by: .unitBlocksCounted).isEmpty)
    try row.given(
      Line.joined("yb-tram-tau", "yb-block-1", on: "2022-07-02"),
      Line.joined("yb-mu-cang-chai", "yb-block-1", on: "2022-07-02"),
      Line.joined("yb-tram-tau", "yb-block-1", "left", on: "2023-03-01"),
      // A cluster of communes belongs to its district.
      Line.unit("yb-cluster-tt", "commune", kind: "emulation-cluster", under: "yb-tram-tau", on: "2022-07-01"),
      Line.unit("yb-x", "commune", under: "yb-tram-tau"),
      Line.joined("yb-x", "yb-cluster-tt", on: "2022-08-01"))
    let state = try row.state()
    func roster(_ block: String, _ day: String) throws -> [String] {
      state.units.members(of: try state.unit(block), on: try #require(Day(day)), in: state.symbols)
        .map { state.symbols.text(of: $0) }
    }
    #expect(try roster("yb-block-1", "2022-07-01") == [])
    #expect(try roster("yb-block-1", "2023-02-28") == ["yb-mu-cang-chai", "yb-tram-tau"])
    #expect(try roster("yb-block-1", "2023-03-01") == ["yb-mu-cang-chai"])
    #expect(try roster("yb-cluster-tt", "2022-08-01") == ["yb-x"])
    #expect(
      state.units.parent(of: try state.unit("yb-cluster-tt"), on: try #require(Day("2023-01-01")))
        == (try state.unit("yb-tram-tau")))
    // The nineteenth is one too many.
    try row.given(block(19))
    #expect(try row.pointedOut(by: .unitBlocksCounted).count == 19)
  }
}
