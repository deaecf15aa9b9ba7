import Bookkeeping
import Events
import Sheets

/// A list of drafts as a table says it, out of CSV or Excel: the names of its columns, and its rows as a person would type
/// them.
struct DraftList {
  struct Row {
    /// As the file's own program numbers it, from 1.
    let number: Int
    let fields: [String]
    /// Cells whose values cannot be taken.
    var faults: [SheetFault] = []
  }

  let columns: [String]
  let rows: [Row]
  /// What the sheet is named after.
  let type: String?
  /// Whether its columns have letters.
  let isSheet: Bool

  /// - Throws: `Refusals` when it is not UTF-8 with a line of names.
  init(csv bytes: [UInt8]) throws(Refusals) {
    guard let text = CSVText(bytes), let header = text.rows.first else {
      throw Self.refusal(
        "draft.csv",
        Title(
          vi: "không phải CSV (UTF-8) có dòng đầu là tên cột",
          en: "this is not CSV (UTF-8) with the names of the columns in its first line"))
    }
    columns = header.fields
    rows = text.rows.dropFirst().map { Row(number: $0.number, fields: $0.fields) }
    type = nil
    isSheet = false
  }

  /// By the media type that a list is sent under; nil for what is no list.
  init?(_ bytes: [UInt8], mediaType: String?, in language: Language) throws(Refusals) {
    switch mediaType {
    case "text/csv"?: try self.init(csv: bytes)
    case AnswerForm.workbookType?: try self.init(workbook: bytes, in: language)
    case _: return nil
    }
  }

  /// By the ending of a file's name; nil for what is no list.
  init?(_ bytes: [UInt8], file: String, in language: Language) throws(Refusals) {
    if file.lowercased().hasSuffix(".csv") {
      try self.init(csv: bytes)
    } else if file.lowercased().hasSuffix(".xlsx") {
      try self.init(workbook: bytes, in: language)
    } else {
      return nil
    }
  }

  /// The first sheet that is not hidden. The names of the columns stand in one of its first rows; what stands above them is
  /// for people.
  /// - Throws: `Refusals` with the sheet, row and cell of what cannot be read.
  init(workbook bytes: [UInt8], in language: Language) throws(Refusals) {
    let reader: WorkbookReader
    do throws(SheetFault) { reader = try WorkbookReader(bytes) } catch {
      throw Self.refusal("draft.xlsx", error.title)
    }
    let heads = reader.rows.prefix(Self.headCountMax)
    guard let head = heads.firstIndex(where: { Self.isHead($0.values) }) else {
      throw Self.refusal(
        "draft.xlsx",
        Title(
          vi: "trang '\(reader.sheet)' không có dòng tên cột (on, unit, what.…); hãy dùng tệp mẫu của loại mục",
          en:
            "sheet '\(reader.sheet)' has no row with the names of columns (on, unit, what.…); use the template of the type"
        ))
    }
    columns = reader.rows[head].values.map { Self.text($0, in: language) }
    rows = reader.rows[(head + 1)...].map { row in
      let faults = row.values.compactMap { value -> SheetFault? in
        if case .unreadable(let fault) = value { fault } else { nil }
      }
      return Row(number: row.number, fields: row.values.map { Self.text($0, in: language) }, faults: faults)
    }
    type = EventType(reader.sheet)?.text
    isSheet = true
  }

  /// Rows in which the names of columns are looked for.
  private static let headCountMax = 10

  /// Each cell that is filled names a part of a draft.
  private static func isHead(_ values: [SheetValue]) -> Bool {
    let filled = values.filter { $0 != .none }
    return !filled.isEmpty
      && filled.allSatisfy { value in
        guard case .text(let name) = value else { return false }
        return ListedDrafts.envelope.contains(name) || name.hasPrefix("what.")
      }
  }

  /// As a person types it in a form of this language.
  private static func text(_ value: SheetValue, in language: Language) -> String {
    switch value {
    case .none, .unreadable: ""
    case .text(let text): text
    case .number(let text): language == .vi ? text.replacing(".", with: ",") : text
    case .day(let day): day.iso
    case .flag(let flag): flag ? "true" : "false"
    }
  }

  private static func refusal(_ code: String, _ sentence: Title) -> Refusals {
    Refusals(all: [Refusal(place: "", code: code, path: nil, sentence: sentence)])
  }

  /// `row:5`; with a field that has a column in a sheet `row:5 cell:C5`.
  func place(_ row: Int, _ field: String?) -> String {
    guard isSheet, let field, let column = columns.firstIndex(of: field) else { return "row:\(row)" }
    return "row:\(row) cell:\(CellPlace(column: column, row: row))"
  }

  /// What stands against drafts of this list, which were named `row`, with the cell as far as it is known.
  func located(_ refusals: [Refusal]) -> [Refusal] {
    refusals.map { refusal in
      guard isSheet, refusal.place.hasPrefix("row:"), let row = Int(refusal.place.dropFirst(4)) else { return refusal }
      return Refusal(
        place: place(row, refusal.path), code: refusal.code, path: refusal.path, sentence: refusal.sentence,
        clause: refusal.clause, remedy: refusal.remedy)
    }
  }
}
