import CanonicalJSON
import Events
import Testing

@testable import socai

/// What a command answered, cell by cell as a Vietnamese reader sees it.
struct Reply {
  let answer: Answer

  var count: Int { answer.rows.count }

  /// The cells of some columns, a line for each row: `năm 2023 | 30 | đạt`.
  func lines(_ keys: String...) -> [String] {
    let places = keys.map(place)
    return answer.rows.map { row in places.map { row[$0].text(in: .vi) }.joined(separator: " | ") }
  }

  /// The rows in which a column holds one of these texts.
  func only(_ key: String, _ texts: String...) -> Reply {
    let place = place(key)
    return Reply(
      answer: Answer(
        answer.title, answer.columns, rows: answer.rows.filter { texts.contains($0[place].text(in: .vi)) }))
  }

  /// One cell of the first row, in words.
  func first(_ key: String, in language: Language = .vi) -> String {
    answer.rows.first.map { $0[place(key)].text(in: language) } ?? "no rows"
  }

  func heading(_ key: String) -> String { answer.columns[place(key)].heading.vi }

  /// A column as machines read it.
  func stored(_ key: String) -> [String] { answer.rows.map { $0[place(key)].stored } }

  /// A column as JSON has it: a number bare, a text in quotes.
  func json(_ key: String) -> [String] {
    answer.rows.map { String(decoding: $0[place(key)].json.canonicalBytes(), as: UTF8.self) }
  }

  private func place(_ key: String) -> Int {
    if let place = answer.columns.firstIndex(where: { $0.key == key }) { return place }
    Issue.record("no column \(key): \(answer.columns.map(\.key))")
    return 0
  }
}

extension Row {
  /// Runs `socai WORDS` on this ledger, with all that it prints; for calls that are refused.
  func run(_ words: [String]) throws {
    let command = try Main.command(words[0])
    let arguments = try Arguments(Array(words.dropFirst()) + ["--ledger", place.folder], taking: command.options)
    try Main.checkOperands(arguments, of: command)
    try command.run(arguments, try Console(arguments))
  }

  /// `socai WORDS` of this row's ledger.
  func ask(_ words: String...) throws -> Reply { try ask(words) }

  func ask(_ words: [String]) throws -> Reply {
    try close()
    let question = try Main.question(words[0])
    let arguments = try Arguments(
      Array(words.dropFirst()) + ["--ledger", place.folder, "--lang", "vi"], taking: question.options)
    try Main.checkOperands(arguments, of: question)
    return Reply(answer: try question.answer(arguments, try Inquiry(arguments)))
  }
}
