import Events
import Testing

@testable import socai

/// Duties of a class whose members nobody entered yet, and days that were extended.
@Suite struct `What is done shows on the board` {
  private func told() throws -> Row {
    let row = try Row(.konRay)
    try row.given(
      LineageLine.unit("kr-x", "commune", under: "kr-district"),
      LineageLine.unit("kr-x-pc", "commune", kind: "peoples-committee", under: "kr-x"))
    return row
  }

  private func report(_ year: Int, on day: String) -> String {
    """
    \(day) kr-x-pc report.submitted plan=kr {"report":"rp-\(year)","duty":"kr-r02","reporter":"kr-x-pc",\
    "period":"\(year)","receiver":"kr-home-affairs","figures":[]}
    """
  }

  @Test func `a report of a unit that is no entered member is seen, in time or late, beside the empty class`() throws {
    let row = try told()
    try row.given(report(2023, on: "2023-10-30"), report(2024, on: "2024-10-31"))
    func board(_ year: String) throws -> [String] {
      try row.ask("duties", "--duty", "kr-r02", "--year", year, "--unit", "kr-x-pc", "--as-of", "2024-12-31")
        .lines("holder", "done", "state")
    }
    #expect(try board("2023") == ["kr-x-pc | 30/10/2023 | đúng hạn"])
    #expect(try board("2024") == ["kr-x-pc | 31/10/2024 | trễ 1 ngày"])
    #expect(try board("2025") == [], "nobody knows that it is to report")
    let all = try row.ask("duties", "--duty", "kr-r02", "--year", "2023", "--as-of", "2024-12-31")
    #expect(all.stored("state").filter { $0 == "holderNotOnRecord" }.count == 4)
    #expect(all.stored("holderId").filter { $0 == "kr-x-pc" }.count == 1)
  }

  @Test func `a report in an extended time says until when`() throws {
    let row = try told()
    try row.given(NominationLine.member("kr-x-pc", of: "kr-commune-pcs"))
    try row.given(
      """
      2024-10-20 kr-home-affairs duty.extended plan=kr {"duty":"kr-r02","holder":"kr-x-pc","period":"2024",\
      "newDueOn":"2024-11-15","authority":"kr-home-affairs","reason":"lũ"}
      """, report(2024, on: "2024-11-15"))
    let board = try row.ask(
      "duties", "--duty", "kr-r02", "--year", "2024", "--unit", "kr-x-pc", "--as-of", "2024-12-31")
    #expect(
      board.lines("due", "done", "state", "note") == ["31/10/2024 | 15/11/2024 | đúng hạn | gia hạn đến 15/11/2024"])
  }
}
