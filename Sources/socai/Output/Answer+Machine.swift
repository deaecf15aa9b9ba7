import CanonicalJSON
import Events

extension Answer {
  /// `{"ledger":{"asKnown","asOf","root","size"},"rows":[{…}],"notes":[…]}`, one row a line so that it can be read
  /// and compared with line tools.
  func json(stamp: Stamp?) -> String {
    let lines = rows.map(jsonLine)
    return jsonOpening(stamp: stamp) + (lines.isEmpty ? "" : "\n" + lines.joined(separator: ",\n") + "\n") + "]"
      + jsonNotes + "}"
  }

  /// All up to the first row.
  func jsonOpening(stamp: Stamp?) -> String {
    let ledger = stamp.map { "\"ledger\":" + String(decoding: $0.json.canonicalBytes(), as: UTF8.self) + "," } ?? ""
    return "{" + ledger + "\"rows\":["
  }

  func jsonLine(_ row: [Cell]) -> String {
    let cells = zip(columns, row).map { ($0.key, $1.json) }
    return String(decoding: JSON.object(JSON.Object(cells)).canonicalBytes(), as: UTF8.self)
  }

  /// `,"notes":[…]`; nothing without notes.
  var jsonNotes: String {
    guard !notes.isEmpty else { return "" }
    let list = JSON.array(notes.map { .string($0.en) })
    return ",\"notes\":" + String(decoding: list.canonicalBytes(), as: UTF8.self)
  }

  /// RFC 4180 with the columns' keys as the header; a field that a spreadsheet would take for a formula is text for it.
  func csv() -> String {
    columns.map { Self.field($0.key) }.joined(separator: ",") + "\r\n" + rows.map(Self.csvLine).joined()
  }

  static func csvLine(_ row: [Cell]) -> String { row.map { field($0) }.joined(separator: ",") + "\r\n" }

  private static func field(_ cell: Cell) -> String {
    switch cell {
    case .text, .words, .list, .json: field(cell.stored)
    case .none, .code, .number, .year, .decimal, .day, .partialDay, .flag: quoted(cell.stored)
    }
  }

  private static func field(_ text: String) -> String {
    let formula = text.first.map { "=+-@\t\r".contains($0) } ?? false
    return quoted(formula ? "'" + text : text)
  }

  private static func quoted(_ text: String) -> String {
    guard text.contains(where: { "\",\r\n".contains($0) || $0 == "\r\n" }) else { return text }
    return "\"" + text.split(separator: "\"", omittingEmptySubsequences: false).joined(separator: "\"\"") + "\""
  }
}

extension Stamp {
  var json: JSON {
    .object(
      JSON.Object(
        [
          ("asKnown", .integer(Int64(asKnown))),
          ("asOf", asOf.map { .string($0.description) } ?? .null),
          ("root", .string(root)),
          ("size", .integer(Int64(size))),
        ] + (isStory ? [("story", .bool(true))] : [])))
  }

  /// One line under every table: where the figures stand.
  func sentence(in language: Language) -> String {
    let story =
      isStory
      ? Title(vi: " · chuyện minh họa: người và nơi đều hư cấu", en: " · a story: people and places are made up")
      : Title(vi: "", en: "")
    let day =
      asOf.map { Title(vi: " · tính đến \($0.formatted(in: .vi))", en: " · as of \($0)") } ?? Title(vi: "", en: "")
    let known =
      asKnown == size
      ? Title(vi: "", en: "") : Title(vi: " · theo sổ đến mục \(asKnown)", en: " · as known at entry \(asKnown)")
    return Title(
      vi: "sổ có \(Cell.grouped(Int(size), .vi)) mục · gốc \(root.prefix(16))…\(known.vi)\(day.vi)\(story.vi)",
      en: "\(Cell.grouped(Int(size), .en)) entries · root \(root.prefix(16))…\(known.en)\(day.en)\(story.en)")[language]
  }
}
