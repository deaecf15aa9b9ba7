import Bookkeeping
import Events
import Projections

enum DiffCommand: Wrapping {
  static let name = "diff"
  static let summary = Title(
    vi: "một câu hỏi thay đổi thế nào giữa hai thời điểm, do mục nào",
    en: "how an answer changed between two moments, and by which entries"
  )
  static let operands = "A B QUESTION..."
  static let options = Option.question
  static let manual = Title(
    vi: """
      A và B như của --as-known: số thứ tự, ngày hoặc thời điểm. QUESTION là một lệnh hỏi với các từ và tùy chọn của nó; câu hỏi
      được trả lời theo những gì đã ghi đến A, rồi đến B, cùng tính đến một ngày. Mỗi ô khác nhau là một dòng: trước, sau, và
      những mục sổ làm nó đổi (kể cả khi về sau đổi lại). 'now' là mục cuối.

      Ví dụ:
        socai diff 1200 now poverty --unit <mã> --class poor
        socai diff 2023-12-31 2024-06-30 duties --plan <mã> --as-of 2023-12-31
      """,
    en: """
      A and B as --as-known takes them: an entry's number, a day or a moment. QUESTION is a command that asks, with its own words
      and options; it is answered by what had been recorded up to A, then up to B, as of the same day. Each cell that differs
      is a row: before, after, and the entries that changed it (also when it was changed back later). 'now' is the last entry.

      Examples:
        socai diff 1200 now poverty --unit <id> --class poor
        socai diff 2023-12-31 2024-06-30 duties --plan <id> --as-of 2023-12-31
      """)

  static func run(words: [String], language: Language) throws {
    let (answer, inquiry) = try answer(words)
    try inquiry.answer(answer)
  }

  /// What changed, and the inquiry of the later moment.
  static func answer(_ words: [String]) throws -> (Answer, Inquiry) {
    guard words.count >= 3 else {
      throw UsageError.operandMissing(
        Title(
          vi: "A, B hoặc câu hỏi (socai diff A B CÂU-HỎI …)", en: "A, B or the question (socai diff A B QUESTION …)"))
    }
    let question = try Main.question(words[2])
    let arguments = try Arguments(Array(words.dropFirst(3)), taking: question.options)
    try Main.checkOperands(arguments, of: question)
    guard !arguments.has("as-known") else {
      throw UsageError.badValue(
        option: "--as-known", value: arguments["as-known"] ?? "",
        expected: Title(
          vi: "hai thời điểm trước câu hỏi thay cho nó", en: "the two moments before the question instead of it"))
    }
    let after = try Inquiry(arguments, asKnown: known(words[1]))
    let before = try Inquiry(arguments, asKnown: known(words[0]), day: after.day)
    guard before.books.knownTo <= after.books.knownTo else {
      throw UsageError.badValue(
        option: "B", value: words[1],
        expected: Title(vi: "một thời điểm không trước A", en: "a moment that is not before A"))
    }
    // Asked of the later moment first: what it names must be on record there. Before that it may not have been.
    let last = try question.answer(arguments, after)
    func ask(_ inquiry: Inquiry) throws -> Answer {
      do { return try question.answer(arguments, inquiry) } catch is UsageError {
        return Answer(last.title, last.columns)
      }
    }
    let changes = try Changes(from: before, to: after, ask: ask)
    return (answer(changes, before, after, question: words.dropFirst(2).joined(separator: " ")), after)
  }

  private static func known(_ text: String) -> String? { text == "now" ? nil : text }

  private static func answer(_ changes: Changes, _ before: Inquiry, _ after: Inquiry, question: String) -> Answer {
    let a = before.books.knownTo
    let b = after.books.knownTo
    var answer = Answer(
      Title(
        vi: "\(question): thay đổi từ mục \(a) đến mục \(b)",
        en: "\(question): what changed from entry \(a) to entry \(b)"),
      [
        Column("row", vi: "dòng", en: "row"), Column("column", vi: "cột", en: "column"),
        Column("before", vi: "trước", en: "before"), Column("after", vi: "sau", en: "after"),
        Column("entries", vi: "do mục sổ", en: "by entries"),
      ])
    answer.rows = changes.cells.map { cell in
      let entries = Cell.list(cell.entries.map { after.cell($0) })
      let row = Cell.list(cell.row)
      switch cell.change {
      case .appeared:
        return [row, .none, .none, .code("appeared", Title(vi: "(mới có)", en: "(new)")), entries]
      case .vanished:
        return [row, .none, .none, .code("vanished", Title(vi: "(không còn)", en: "(gone)")), entries]
      case .changed(let column, let old, let new): return [row, .code(column.key, column.heading), old, new, entries]
      }
    }
    if changes.cells.isEmpty {
      answer.notes = [Title(vi: "Không có gì thay đổi.", en: "Nothing changed.")]
    }
    return answer
  }
}
