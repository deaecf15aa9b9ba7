import CanonicalJSON
import Events

extension Cell {
  /// The cell for a reader: dd/MM/yyyy, 1.234 and 18,07 in Vietnamese; ISO days, 1,234 and 18.07 in English.
  func text(in language: Language) -> String {
    switch self {
    case .none: "–"
    case .text(let text), .json(_, let text): text
    case .words(let words), .code(_, let words): words[language]
    case .number(let number): Self.grouped(number, language)
    case .year(let year): year.description
    case .decimal(let decimal): decimal.formatted(in: language)
    case .day(let day): day.formatted(in: language)
    case .partialDay(let day): day.formatted(in: language)
    case .flag(let flag): (flag ? Title(vi: "có", en: "yes") : Title(vi: "không", en: "no"))[language]
    case .list(let cells): cells.isEmpty ? "–" : cells.map { $0.text(in: language) }.joined(separator: "; ")
    }
  }

  /// The cell for a machine: codes, ISO days and decimals as stored; empty for none.
  var stored: String {
    switch self {
    case .none: ""
    case .text(let text), .code(let text, _): text
    case .words(let words): words.en
    case .number(let number): String(number)
    case .year(let year): year.description
    case .decimal(let decimal): decimal.description
    case .day(let day): day.description
    case .partialDay(let day): day.description
    case .flag(let flag): flag ? "true" : "false"
    case .list(let cells): cells.map(\.stored).joined(separator: ";")
    case .json(let json, _): String(decoding: json.canonicalBytes(), as: UTF8.self)
    }
  }

  var json: JSON {
    switch self {
    case .none: .null
    // Readers of JSON keep whole numbers below 2^53 exactly; a larger sum is text, as in drafts.
    case .number(let number):
      number.magnitude <= UInt(CanonicalJSON.integerMax) ? .integer(Int64(number)) : .string(stored)
    case .year(let year): .integer(Int64(year.number))
    case .flag(let flag): .bool(flag)
    case .list(let cells): .array(cells.map(\.json))
    case .json(let json, _): json
    case .text, .words, .code, .decimal, .day, .partialDay: .string(stored)
    }
  }

  /// 1234567 as 1.234.567 (vi) or 1,234,567 (en).
  static func grouped(_ number: Int, _ language: Language) -> String { number.formatted(language) }
}
