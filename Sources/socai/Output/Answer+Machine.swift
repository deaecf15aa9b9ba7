import CanonicalJSON
import Events

extension Answer {
  /// `{"ledger":{"asKnown","asOf","root","size"},"notes":[…],"rows":[{…}]}`, one row a line so that it can be read
  /// and compared with line tools.
  func json(stamp: Stamp?) -> String {
    var members: [(String, JSON)] = []
    if let stamp { members.append(("ledger", stamp.json)) }
    if !notes.isEmpty { members.append(("notes", .array(notes.map { .string($0.en) }))) }
    let head = String(decoding: JSON.object(JSON.Object(members)).canonicalBytes(), as: UTF8.self)
    let lines = rows.map { row in
      let cells = zip(columns, row).map { ($0.key, $1.json) }
      return String(decoding: JSON.object(JSON.Object(cells)).canonicalBytes(), as: UTF8.self)
    }
    let opening = members.isEmpty ? "{" : head.dropLast() + ","
    return opening + "\"rows\":[" + (lines.isEmpty ? "" : "\n" + lines.joined(separator: ",\n") + "\n") + "]}"
  }

  /// RFC 4180 with the columns' keys as the header; a field that a spreadsheet would take for a formula is text for it.
  func csv() -> String {
    ([columns.map { Self.field($0.key) }] + rows.map { $0.map(Self.field) })
      .map { $0.joined(separator: ",") }.joined(separator: "\r\n") + "\r\n"
  }

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
