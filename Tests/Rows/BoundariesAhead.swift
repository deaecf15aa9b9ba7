import Events
import Projections
import Testing

@testable import socai

private typealias Line = LineageLine

/// Changes of boundaries that are on record and lie after the day that is asked for.
@Suite struct `Boundaries that lie ahead` {
  private let s2 = "vn-mdp-2022-2025"

  /// Communes a and b with a hamlet each, two households of a and one of b poor since 2025-01-10; from 2025-07-01 on
  /// both are ab, recorded on 2025-06-20.
  private func told() throws -> Row {
    let row = try Row(.konRay)
    try row.given(
      ["a", "b"].flatMap {
        [Line.unit($0, "commune", under: "kr-district"), Line.unit("\($0)-1", "hamlet", under: $0)]
      })
    for (household, hamlet) in [("h-1", "a-1"), ("h-2", "a-1"), ("h-3", "b-1")] {
      try row.given(
        """
        2025-01-08 kr-district household.registered {"household":"\(household)","hamlet":"\(hamlet)","members":3,\
        "headName":"Người","address":"Làng"}
        """,
        """
        2025-01-10 kr-district household.entered-poverty {"household":"\(household)","standard":"\(s2)",\
        "entryKind":"new"}
        """)
    }
    try row.given(
      Line.unit("ab", "commune", under: "kr-district", on: "2025-06-20", from: "2025-07-01"),
      Line.succeeded(["a", "b"], by: ["ab"], on: "2025-07-01")
        .replacingOccurrences(of: "unit.succeeded", with: "unit.succeeded at=2025-06-20T02:00:00.000Z"))
    return row
  }

  private func account(_ row: Row, _ unit: String, _ words: String...) throws -> [String] {
    let words = ["poverty", "--unit", unit, "--account", "--class", "poor", "--year", "2025"] + words
    return try row.ask(words).lines("new", "boundaryIn", "boundaryOut", "closing")
  }

  @Test func `the day before a merger its communes still have their households, and the new one has none`() throws {
    let row = try told()
    #expect(try account(row, "a", "--as-of", "2025-06-30") == ["2 | 0 | 0 | 2"])
    #expect(try account(row, "b", "--as-of", "2025-06-30") == ["1 | 0 | 0 | 1"])
    #expect(try account(row, "ab", "--as-of", "2025-06-30") == [])
    #expect(try account(row, "a", "--as-of", "2025-07-01") == ["2 | 0 | 2 | 0"])
    #expect(try account(row, "ab", "--as-of", "2025-07-01") == ["0 | 3 | 0 | 3"])
    let why = try row.ask(
      "why", "--unit", "ab", "--year", "2025", "--figure", "boundaryIn", "--class", "poor", "--as-of", "2025-06-30")
    #expect(why.count == 0)
  }

  @Test func `a merger recorded ahead is in no account until its day`() throws {
    // The last entry was recorded on 2025-06-20: that is the story's today.
    let row = try told()
    #expect(try account(row, "a") == ["2 | 0 | 0 | 2"])
    #expect(try account(row, "ab") == [])
    try row.given(Line.unit("a-9", "hamlet", under: "ab", on: "2025-07-02"))
    #expect(try account(row, "a") == ["2 | 0 | 2 | 0"])
    #expect(try account(row, "ab") == ["0 | 3 | 0 | 3"])
  }

  @Test func `what lies ahead stays in the state that a replay builds`() throws {
    let row = try told()
    #expect(try row.liveDumps() == row.books().dumpLines)
  }
}
