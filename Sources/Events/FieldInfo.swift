/// What the catalogue says of one field of a payload: for help texts, entry forms, CSV columns and messages.
package struct FieldInfo: Sendable {
  /// From the payload down, `[]` for the items of a list: `steps[].by`.
  package let path: String
  package let title: Title
  package let kind: Kind
  package let isRequired: Bool
  /// For personal text: the sibling field whose id names the subject that it is sealed under.
  package let personalSubject: String?

  package enum Kind: Hashable, Sendable {
    case object
    case list(minimum: Int)
    case boolean
    /// A kind out of `common.json`: `household`, `day`, `dong`, …
    case common(String)
    /// A list of codes out of `vocabulary.json`: `exitStatus`.
    case vocabulary(String)
  }

  /// The last part of the path: the field's own name; empty for the items of a list of plain values.
  package var name: String {
    path.hasSuffix("[]") ? "" : String(path.split(separator: ".").last ?? "")
  }
}

extension EventType {
  /// Every field of the payload, outer before inner, in the order of the catalogue.
  package var fields: [FieldInfo] {
    EventType.fieldTables[Int(rawValue)].description.split(separator: "\n").compactMap { FieldInfo(row: $0) }
  }

  /// The fields that are sealed before the entry is written; asked for each draft, so read out of the tables once.
  package var personalFields: [FieldInfo] { EventType.personalFieldTables[Int(rawValue)] }

  private static let personalFieldTables = allCases.map { $0.fields.filter { $0.personalSubject != nil } }

  /// What the catalogue says of a field: `steps[2].by` finds `steps[].by`.
  package func field(at path: String) -> FieldInfo? {
    var pattern = ""
    var isInIndex = false
    for character in path {
      if character == "]" { isInIndex = false }
      if !isInIndex { pattern.append(character) }
      if character == "[" { isInIndex = true }
    }
    return fields.first { $0.path == pattern }
  }
}

extension FieldInfo {
  /// `path|kind|required or optional|personal subject|title vi|title en`
  init?(row: Substring) {
    let cells = row.split(separator: "|", omittingEmptySubsequences: false).map(String.init)
    guard cells.count == 6, let kind = Kind(cell: cells[1]) else { return nil }
    path = cells[0]
    self.kind = kind
    isRequired = cells[2] == "required"
    personalSubject = cells[3].isEmpty ? nil : cells[3]
    title = Title(vi: cells[4], en: cells[5])
  }
}

extension FieldInfo.Kind {
  init?(cell: String) {
    let parts = cell.split(separator: " ").map(String.init)
    switch (parts.first, parts.dropFirst().first) {
    case ("object"?, nil): self = .object
    case ("boolean"?, nil): self = .boolean
    case ("list"?, let minimum?): self = .list(minimum: Int(minimum) ?? 0)
    case ("common"?, let name?): self = .common(name)
    case ("vocabulary"?, let name?): self = .vocabulary(name)
    case (_, _): return nil
    }
  }
}
