import Events
import Foundation
import Pages
import Testing

@testable import socai

@Suite struct `Pictures of boards` {
  private func words(_ html: HTML) -> String {
    String(decoding: html.bytes, as: UTF8.self)
      .replacingOccurrences(of: "<[^>]*>", with: " ", options: .regularExpression)
      .split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }

  private func day(_ text: String) throws -> Cell { .day(try #require(Day(text))) }

  @Test func `a nomination has done steps with their entries, one where it stands, and others ahead`() throws {
    let keys = ["on", "act", "by", "detail", "entry"]
    var answer = Answer(Title(vi: "t", en: "t"), keys.map { Column($0, vi: $0, en: $0) })
    func step(_ name: String) -> Cell { .code(name, Title(vi: name, en: name)) }
    answer.rows = [
      [try day("2024-03-01"), step("nộp"), .text("xa-1"), .words(Title(vi: "nộp hai bộ", en: "two sets")), .number(7)],
      [.none, step("thẩm định"), .list([.text("huyen-1")]), .words(Title(vi: "(chưa có)", en: "(to come)")), .none],
      [.none, step("quyết định"), .list([.text("tinh-1")]), .words(Title(vi: "(chưa có)", en: "(to come)")), .none],
    ]
    let steps = try #require(BoardPictures.steps(answer))
    #expect(
      words(steps.html(in: .vi))
        == "✓ Nộp đã xong xa-1 01/03/2024 Nộp hai bộ ● Thẩm định đang ở bước này huyen-1 ○ Quyết định chưa đến tinh-1")
    #expect(BoardPictures.all("nominations", [], answer).isEmpty)
  }

  @Test func `a calendar has a line for each unit and a field for each deadline that it holds`() throws {
    let keys = ["duty", "kind", "holder", "holderId", "due", "done", "state", "seq"]
    var answer = Answer(Title(vi: "t", en: "t"), keys.map { Column($0, vi: $0, en: $0) })
    func row(_ unit: String, _ due: String?, _ done: String?, _ state: String) throws -> [Cell] {
      [
        .text("d-\(due ?? "")"), .words(Title(vi: "báo cáo", en: "report")), .text("Xã \(unit)"), .text(unit),
        try due.map { try day($0) } ?? .none, try done.map { try day($0) } ?? .none,
        .code(state, Title(vi: state, en: state)), done == nil ? .none : .number(9),
      ]
    }
    answer.rows = [
      try row("a", "2024-06-15", "2024-06-10", "onTime"), try row("a", "2024-12-15", nil, "missing"),
      try row("b", "2024-12-15", "2024-12-20", "late"), try row("b", nil, nil, "undated"),
    ]
    let calendar = try #require(BoardPictures.calendar(answer))
    let text = words(calendar.html(in: .vi))
    // June and December; b holds nothing in June; the undated one is left to the table.
    #expect(text.contains("Tháng 6/2024 Tháng 12/2024") && text.contains("Xã a ✓ Đạt, 10/06/2024 ✕ Không đạt"))
    #expect(text.contains("Xã b –") && text.contains("! Muộn, 20/12/2024"))
    answer.rows = []
    #expect(BoardPictures.calendar(answer) == nil)
  }
}
