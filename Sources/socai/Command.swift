import Bookkeeping
import Events
import Foundation

/// A command of the program: its name, its options, its help (which is also its manual page) and what it does.
protocol Command: SendableMetatype {
  static var name: String { get }
  /// Half a line for the list of commands.
  static var summary: Title { get }
  /// What stands between the name and the options in the usage line, such as `FILE...`.
  static var operands: String { get }
  static var options: [Option] { get }
  /// The manual: what it is for, what it prints, examples.
  static var manual: Title { get }
  /// - Throws: `UsageError` (exit 2), `Refused` (exit 1), `DamagedLedger` (exit 3), or what its parts throw.
  static func run(_ arguments: Arguments, _ console: Console) throws
}

extension Command {
  static var operands: String { "" }

  /// The whole help text of the command.
  static func help(in language: Language) -> String {
    let usage = ["socai", name, operands].filter { !$0.isEmpty }.joined(separator: " ")
    var lines = [
      "\(name): \(summary[language])", "",
      Title(vi: "Cách dùng: \(usage) [tùy chọn]", en: "Usage: \(usage) [options]")[language], "",
    ]
    lines += manual[language].split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    lines += ["", Title(vi: "Tùy chọn:", en: "Options:")[language]]
    let spellings = options.map { $0.spelling + ($0.value.map { " \($0)" } ?? "") }
    let room = spellings.map(\.columnWidth).max() ?? 0
    for (option, spelling) in zip(options, spellings) {
      let wrapped = option.help[language].wrapped(to: 96 - room)
      lines.append("  " + spelling + String(repeating: " ", count: room - spelling.columnWidth + 2) + wrapped[0])
      lines += wrapped.dropFirst().map { String(repeating: " ", count: room + 4) + $0 }
    }
    return lines.joined(separator: "\n") + "\n"
  }
}

/// Something that was handed in does not hold: a draft that breaks a rule, a proof that does not check. Exit 1.
struct Refused: Error {
  let sentences: [Title]
}

/// Bytes on disk that are not what they were signed as. Exit 3.
struct DamagedLedger: Error {
  let sentences: [Title]
}

/// How one call speaks: its language and the form of its results.
struct Console: Sendable {
  let language: Language
  let format: OutputFormat
  /// The Excel file that an answer goes into, in place of being printed.
  let workbook: String?

  init(_ arguments: Arguments) throws(UsageError) {
    language = try Self.language(arguments["lang"])
    if arguments.takesWorkbook, arguments["format"] == "xlsx" {
      guard let path = arguments["o"], !path.isEmpty else {
        throw .operandMissing(Title(vi: "-o FILE.xlsx", en: "-o FILE.xlsx"))
      }
      // Its rows are those that programs get: none is drawn as a tree.
      (format, workbook) = (.csv, path)
      return
    }
    if arguments.takesWorkbook { try Self.checkNoFile(arguments) }
    workbook = nil
    guard let format = arguments["format"].map({ OutputFormat(rawValue: $0) }) ?? .table else {
      throw .badValue(
        option: "--format", value: arguments["format"] ?? "",
        expected: arguments.takesWorkbook
          ? Title(vi: "table, json, csv hoặc xlsx", en: "table, json, csv or xlsx")
          : Title(vi: "table, json hoặc csv", en: "table, json or csv"))
    }
    self.format = format
  }

  private static func checkNoFile(_ arguments: Arguments) throws(UsageError) {
    if arguments.has("o") { throw .onlyWith("-o", "--format xlsx") }
  }

  /// The language asked for, else that of the environment, else English.
  static func language(_ asked: String?) throws(UsageError) -> Language {
    guard let asked else { return environmentLanguage }
    guard let language = Language(rawValue: asked) else {
      throw .badValue(option: "--lang", value: asked, expected: Title(vi: "vi hoặc en", en: "vi or en"))
    }
    return language
  }

  /// SOCAI_LANG, else the locale's language, else English.
  static var environmentLanguage: Language {
    let environment = ProcessInfo.processInfo.environment
    let names = ["SOCAI_LANG", "LC_ALL", "LC_MESSAGES", "LANG"]
    let text = names.compactMap { environment[$0] }.first { !$0.isEmpty } ?? ""
    return text.hasPrefix("vi") ? .vi : .en
  }

  func print(_ answer: Answer, stamp: Stamp? = nil) {
    switch format {
    case .json: Terminal.write(answer.json(stamp: stamp) + "\n")
    case .csv: Terminal.write(answer.csv())
    case .table:
      var lines = [answer.title[language].visible]
      lines += answer.drawing
      lines +=
        answer.rows.isEmpty
        ? [Title(vi: "(không có dòng nào)", en: "(no rows)")[language]]
        : answer.table(width: Terminal.width, in: language)
      lines += answer.notes.flatMap { $0[language].visible.wrapped(to: Terminal.width) }
      if let stamp { lines.append(stamp.sentence(in: language)) }
      Terminal.write(lines.joined(separator: "\n") + "\n")
    }
  }

  func say(_ words: Title) { Terminal.write(words[language] + "\n") }
  func tell(_ words: Title) { Terminal.complain(words[language]) }
}
