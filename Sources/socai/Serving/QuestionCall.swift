import Events
import Ledger
import Sheets
import Web

extension Arguments {
  /// A command's words out of a request: options are parts of the query, operands parts of the path.
  /// - Throws: `UsageError` for a part that the command does not take.
  init(
    _ visit: Visit, of command: any Command.Type, operands: [String], format: OutputFormat, ledger folder: String
  ) throws(UsageError) {
    let options = command.options.filter(\.isForWeb)
    var words: [String] = []
    for field in visit.http.query where !Option.ofWeb.contains(field.name) {
      guard let option = options.first(where: { $0.name == field.name }) else {
        throw .unknownOption(field.name, nearest: nil)
      }
      guard option.value == nil else {
        words.append("--\(field.name)=\(field.value)")
        continue
      }
      switch field.value {
      case "", "true", "1": words.append("--\(field.name)")
      case "false", "0": break
      default:
        throw .badValue(
          option: field.name, value: field.value, expected: Title(vi: "true hoặc false", en: "true or false"))
      }
    }
    words += ["--format=\(format.rawValue)", "--lang=\(visit.language.rawValue)", "--ledger=\(folder)", "--"]
    // What the command line always takes is there for every command, whether it lists it or not.
    let always = Option.plain.filter { option in !command.options.contains { $0.name == option.name } }
    self = try Arguments(words + operands, taking: command.options + always)
    try Main.checkOperands(self, of: command)
  }
}

extension Option {
  /// Parts of a query that the service itself reads.
  static let ofWeb: Set<String> = ["lang", "format", "after"]

  /// Whether a client may give it: no client names a file of this machine, a ledger, or for whom personal fields open.
  var isForWeb: Bool {
    !["ledger", "format", "lang", "help", "o", "policy", "open", "reader", "key", "vault", "passphrase-file"].contains(
      name)
  }

  var parameter: Endpoint.Parameter {
    Endpoint.Parameter(name: name, help: help, isSwitch: value == nil, isNumber: value == "N" || value == "YEAR")
  }
}

/// The form of an answer and the headers that every answer of the ledger has.
struct AnswerForm {
  let format: OutputFormat
  /// An Excel file, made of the rows that CSV has.
  let isWorkbook: Bool

  static let workbookType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"

  /// `format`, else what the client accepts, else JSON.
  init(_ visit: Visit, takesWorkbook: Bool = false) throws(UsageError) {
    let asked = visit.http.query("format")
    isWorkbook = takesWorkbook && (asked == "xlsx" || (asked == nil && visit.accepts(Self.workbookType)))
    if isWorkbook {
      format = .csv
      return
    }
    switch asked {
    case nil: format = visit.accepts("text/csv") ? .csv : .json
    case "json"?: format = .json
    case "csv"?: format = .csv
    case let other?:
      throw .badValue(
        option: "format", value: other,
        expected: takesWorkbook
          ? Title(vi: "json, csv hoặc xlsx", en: "json, csv or xlsx") : Title(vi: "json hoặc csv", en: "json or csv"))
    }
  }

  var type: String { format == .csv ? "text/csv; charset=utf-8; header=present" : "application/json" }

  func response(_ text: String, tag: String?, headers: [HTTPResponse.Header] = []) -> HTTPResponse {
    HTTPResponse(
      status: 200, contentType: type, headers: Self.headers(tag: tag) + headers, body: Array(text.utf8))
  }

  /// A workbook under the name of its question.
  static func response(_ workbook: Workbook, named name: String, tag: String?) throws -> HTTPResponse {
    HTTPResponse(
      status: 200, contentType: workbookType,
      headers: headers(tag: tag) + [.init("Content-Disposition", "attachment; filename=\"\(name).xlsx\"")],
      body: try workbook.bytes())
  }

  static func unchanged(tag: String) -> HTTPResponse {
    HTTPResponse(status: 304, contentType: nil, headers: headers(tag: tag), body: [])
  }

  private static func headers(tag: String?) -> [HTTPResponse.Header] {
    var headers: [HTTPResponse.Header] = [
      .init("Cache-Control", "private, no-cache"), .init("Vary", "Accept, Accept-Language, Authorization, Cookie"),
    ]
    if let tag { headers.append(.init("ETag", "\"\(tag)\"")) }
    return headers
  }
}
