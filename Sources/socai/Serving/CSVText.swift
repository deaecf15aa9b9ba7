/// Rows of a CSV file (RFC 4180): fields parted by commas, or by semicolons where the first line has no comma, as
/// spreadsheets in Vietnamese write them.
struct CSVText {
  struct Row {
    /// From 1, the header's; a quoted line break does not count.
    let number: Int
    let fields: [String]
  }

  let rows: [Row]

  /// Nil when it is not UTF-8, or a quote is left open.
  init?(_ bytes: [UInt8]) {
    let bytes = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? Array(bytes.dropFirst(3)) : bytes
    guard let text = String(validating: bytes, as: UTF8.self) else { return nil }
    let header = text.unicodeScalars.prefix { $0 != "\n" }
    let separator: Unicode.Scalar = header.contains(",") || !header.contains(";") ? "," : ";"
    var reading = Reading(separator: separator)
    for scalar in text.unicodeScalars { reading.take(scalar) }
    guard let rows = reading.finished else { return nil }
    self.rows = rows
  }

  private struct Reading {
    let separator: Unicode.Scalar
    private var rows: [Row] = []
    private var fields: [String] = []
    private var field = String.UnicodeScalarView()
    private var isQuoted = false
    /// The last one was a quote inside of quotes: the end of the field, or the first half of a quote.
    private var isAfterQuote = false
    private var number = 1

    init(separator: Unicode.Scalar) { self.separator = separator }

    mutating func take(_ scalar: Unicode.Scalar) {
      if isQuoted, !isAfterQuote {
        if scalar == "\"" { isAfterQuote = true } else { field.append(scalar) }
        return
      }
      if isAfterQuote {
        isAfterQuote = false
        if scalar == "\"" { return field.append(scalar) }
        isQuoted = false
      }
      switch scalar {
      case "\"" where field.isEmpty: isQuoted = true
      case separator: endField()
      case "\n": endRow()
      case "\r": break
      case _: field.append(scalar)
      }
    }

    private mutating func endField() {
      fields.append(String(field))
      field = String.UnicodeScalarView()
    }

    private mutating func endRow() {
      endField()
      if fields.contains(where: { !$0.isEmpty }) { rows.append(Row(number: number, fields: fields)) }
      fields = []
      number += 1
    }

    /// Nil when a quote is left open.
    var finished: [Row]? {
      var reading = self
      if isQuoted, !isAfterQuote { return nil }
      if !field.isEmpty || !fields.isEmpty { reading.endRow() }
      return reading.rows
    }
  }
}
