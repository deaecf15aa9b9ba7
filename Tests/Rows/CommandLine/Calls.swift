import Events
import Testing

@testable import socai

/// Calls that a person gets slightly wrong, and answers at the edges.
@Suite struct `Calls at the edges` {
  @Test(arguments: [
    (9_007_199_254_740_991, "9007199254740991"), (9_007_199_254_740_992, "\"9007199254740992\""),
    (-9_007_199_254_740_992, "\"-9007199254740992\""), (Int.max, "\"9223372036854775807\""),
  ])
  func `a sum from 2^53 on is text in JSON, so that no reader rounds it`(number: Int, json: String) {
    let answer = Answer(Title(vi: "", en: ""), [Column("sum", vi: "tổng", en: "sum")], rows: [[.number(number)]])
    #expect(answer.json(stamp: nil) == "{\"rows\":[\n{\"sum\":\(json)}\n]}")
    #expect(answer.csv() == "sum\r\n\(number)\r\n")
  }

  @Test func `an entry's number behind the last one is no moment`() throws {
    let row = try Row(opened: "2024-01-01T00:00:00.000Z")
    #expect(try row.ask("units", "--as-known", "1").count == 0)
    #expect(throws: UsageError.self) { try row.ask("units", "--as-known", "2") }
  }

  @Test func `what was not on record at the first moment is new at the second`() throws {
    let row = try Row(.konRay)
    let known = try row.books().knownTo.number
    try row.given(
      LineageLine.unit("kr-x", "commune", under: "kr-district"), LineageLine.unit("kr-x-1", "hamlet", under: "kr-x"))
    try row.close()
    let ledger = ["--ledger", row.place.folder, "--lang", "vi"]
    let (answer, _) = try DiffCommand.answer(["\(known)", "now", "units", "kr-x"] + ledger)
    #expect(Reply(answer: answer).stored("after") == ["appeared", "appeared"])
    #expect(throws: UsageError.self) { try DiffCommand.answer(["\(known)", "now", "units", "kr-y"] + ledger) }
  }

  @Test func `a duty of another holder has no rows, and one that no plan has is a slip`() throws {
    let row = try Row(.konRay)
    #expect(try row.ask("duties", "--duty", "kr-r02", "--unit", "kr-front", "--year", "2023").count == 1)
    #expect(try row.ask("duties", "--duty", "kr-r02", "--unit", "kr-labour", "--year", "2023").count == 0)
    #expect(throws: UsageError.self) { try row.ask("duties", "--duty", "kr-r99") }
  }
}
