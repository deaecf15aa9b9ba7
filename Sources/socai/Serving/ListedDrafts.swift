import Bookkeeping
import CanonicalJSON
import Events
import Pages

/// Drafts out of a CSV file: a column for each field by its name in an entry form (`on`, `unit`, `what.household`,
/// `what.steps[0].by`), a row for each draft. `type` is a column, or the same for all. Days, numbers and codes are read as
/// forms read them: 31/12/2024 or 2024-12-31, 1.234,5 in Vietnamese.
struct CSVDrafts {
  let lines: [UInt8]

  /// - Parameters:
  ///   - type: of rows that name none.
  ///   - by: who records.
  /// - Throws: `Refusals` with the row and field of each fault.
  init(_ bytes: [UInt8], type: String?, by: String, in language: Language) throws(Refusals) {
    guard let text = CSVText(bytes), let header = text.rows.first else {
      throw Refusals(all: [
        Refusal(
          place: "", code: "draft.csv", path: nil,
          sentence: Title(
            vi: "không phải CSV (UTF-8) có dòng đầu là tên cột",
            en: "this is not CSV (UTF-8) with the names of the columns in its first line"))
      ])
    }
    var lines: [UInt8] = []
    var refusals: [Refusal] = []
    for row in text.rows.dropFirst() {
      let place = "row:\(row.number)"
      let items = zip(header.fields, row.fields).filter { !$0.1.isEmpty }.map { QueryItem($0.0, $0.1) }
      let named = items.first { $0.name == "type" }?.value ?? type ?? ""
      guard let known = EventType(named) else {
        refusals.append(
          Refusal(
            place: place, code: "draft.type", path: "type",
            sentence: Title(vi: "không có loại mục '\(named)'", en: "there is no type of entry '\(named)'")))
        continue
      }
      let made = items.contains { $0.name == "id" } ? [] : [QueryItem("id", Draft.makeID())]
      let draft = Pages.EntryDraft(known, items + made, in: language)
      refusals += draft.problems.map {
        Refusal(place: place, code: "payload", path: $0.path, sentence: $0.detail)
      }
      refusals += Self.unknown(header.fields, row, of: known, place)
      guard let line = draft.line(by: by, document: nil) else { continue }
      line.appendCanonical(to: &lines)
      lines.append(0x0A)
    }
    guard refusals.isEmpty else { throw Refusals(all: refusals) }
    self.lines = lines
  }

  /// What stands in a column that the type has no field for would be lost.
  private static func unknown(_ columns: [String], _ row: CSVText.Row, of type: EventType, _ place: String) -> [Refusal]
  {
    let envelope: Set<String> = ["type", "on", "unit", "plan", "re", "id"]
    return zip(columns, row.fields).compactMap { column, field in
      if field.isEmpty || envelope.contains(column) { return nil }
      if column.hasPrefix("what."), type.field(at: String(column.dropFirst(5))) != nil { return nil }
      return Refusal(
        place: place, code: "draft.column", path: column,
        sentence: Title(vi: "\(type.text) không có trường '\(column)'", en: "\(type.text) has no field '\(column)'"))
    }
  }
}
