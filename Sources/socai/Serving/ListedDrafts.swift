import Bookkeeping
import CanonicalJSON
import Events
import Pages

/// Drafts out of a list: a column for each field by its name in an entry form (`on`, `unit`, `what.household`,
/// `what.steps[0].by`), a row for each draft. `type` is a column, or the same for all. Days, numbers and codes are read as
/// forms read them: 31/12/2024 or 2024-12-31, 1.234,5 in Vietnamese.
struct ListedDrafts {
  /// A draft in the line of its row's number, so that what is said of a line is said of the row.
  let lines: [UInt8]

  /// What every draft may say beside its payload.
  static let envelope: Set<String> = ["type", "on", "unit", "plan", "re", "id"]

  /// - Parameters:
  ///   - type: of rows that name none; else it is the name of the sheet.
  ///   - by: who records.
  /// - Throws: `Refusals` with the row and field of each fault.
  init(_ list: DraftList, type: String?, by: String, in language: Language) throws(Refusals) {
    var lines: [UInt8] = []
    var lineCount = 0
    var refusals: [Refusal] = []
    for row in list.rows {
      refusals += row.faults.map { fault in
        let column = fault.cell.flatMap { list.columns.indices.contains($0.column) ? list.columns[$0.column] : nil }
        return Refusal(
          place: list.place(row.number, column), code: "draft.xlsx", path: column,
          sentence: Title(vi: fault.vi, en: fault.en))
      }
      // What it lacks is told once.
      guard row.faults.isEmpty else { continue }
      let items = zip(list.columns, row.fields).filter { !$0.1.isEmpty }.map { QueryItem($0.0, $0.1) }
      let named = items.first { $0.name == "type" }?.value ?? type ?? list.type ?? ""
      guard let known = EventType(named) else {
        refusals.append(
          Refusal(
            place: list.place(row.number, "type"), code: "draft.type", path: "type",
            sentence: Title(vi: "không có loại mục '\(named)'", en: "there is no type of entry '\(named)'")))
        continue
      }
      let made = items.contains { $0.name == "id" } ? [] : [QueryItem("id", Draft.makeID())]
      let draft = Pages.EntryDraft(known, items + made, in: language)
      refusals += draft.problems.map {
        Refusal(place: list.place(row.number, $0.path), code: "payload", path: $0.path, sentence: $0.detail)
      }
      refusals += Self.unknown(list, row, of: known)
      guard let line = draft.line(by: by, document: nil) else { continue }
      lines += Array(repeating: 0x0A, count: max(0, row.number - 1 - lineCount))
      line.appendCanonical(to: &lines)
      lines.append(0x0A)
      lineCount = row.number
    }
    guard refusals.isEmpty else { throw Refusals(all: refusals) }
    self.lines = lines
  }

  /// What stands in a column that the type has no field for would be lost.
  private static func unknown(_ list: DraftList, _ row: DraftList.Row, of type: EventType) -> [Refusal] {
    zip(list.columns, row.fields).compactMap { column, field in
      if field.isEmpty || envelope.contains(column) { return nil }
      if column.hasPrefix("what."), type.field(at: String(column.dropFirst(5))) != nil { return nil }
      return Refusal(
        place: list.place(row.number, column), code: "draft.column", path: column,
        sentence: Title(vi: "\(type.text) không có trường '\(column)'", en: "\(type.text) has no field '\(column)'"))
    }
  }
}
