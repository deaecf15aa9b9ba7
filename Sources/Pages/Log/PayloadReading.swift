import CanonicalJSON
import Events

/// Turns a payload into names and values with the titles of the catalogue: codes in words, days and numbers as they are
/// written in the language, ids with what they are called.
struct PayloadReading {
  let names: [String: Places.Place]
  let language: Language
  private let fields: [String: FieldInfo]
  /// A path's place in the catalogue, in whose order members are shown.
  private let places: [String: Int]

  init(type: EventType, names: [String: Places.Place], language: Language) {
    self.names = names
    self.language = language
    let fields = type.fields
    self.fields = Dictionary(fields.map { ($0.path, $0) }) { first, _ in first }
    places = Dictionary(fields.enumerated().map { ($1.path, $0) }) { first, _ in first }
  }

  /// The title of `steps[2].by` is that of `steps[].by`; a path that the catalogue does not know is shown itself.
  func title(of path: String) -> String {
    fields[Self.pattern(path)]?.title[language] ?? path
  }

  func html(of value: JSON, at path: String) -> HTML {
    switch value {
    case .object(let object) where !isScalar(path): return members(object, at: path)
    case .array(let values):
      if values.isEmpty { return DataTable.Cell.none.html(in: language) }
      return Tag.ul(.class("cell-list")) {
        for value in values { Tag.li { html(of: value, at: path + "[]") } }
      }
    case .null: return DataTable.Cell.none.html(in: language)
    case .object, .bool, .integer, .string: return cell(value, at: path).html(in: language)
    }
  }

  private func members(_ object: JSON.Object, at path: String) -> HTML {
    let members = object.sortedMembers.map { (path: path.isEmpty ? $0.key : path + "." + $0.key, value: $0.value) }
    // What the catalogue does not know stands last.
    let ordered = members.sorted { place(of: $0.path) < place(of: $1.path) }
    return Tag.dl(.class("facts")) {
      for (inner, value) in ordered {
        Tag.div {
          Tag.dt(.title(inner)) { title(of: inner) }
          Tag.dd { html(of: value, at: inner) }
        }
      }
    }
  }

  private func place(of path: String) -> Int { places[Self.pattern(path)] ?? Int.max }

  /// A fraction and a sealed text are objects in JSON, and one value for a reader.
  private func isScalar(_ path: String) -> Bool {
    switch fields[Self.pattern(path)]?.kind {
    case .common(let kind)?: ["fraction", "threshold", "personalText"].contains(kind)
    case .object?, .list?, .boolean?, .vocabulary?, nil: false
    }
  }

  fileprivate func cell(_ value: JSON, at path: String) -> DataTable.Cell {
    let kind = fields[Self.pattern(path)]?.kind
    switch (value, kind) {
    case (.bool(let isSet), _): return .flag(isSet)
    case (.integer(let number), .common(let kind)?): return Self.number(Int(number), kind)
    case (.integer(let number), _): return .number(Int(number))
    case (.string(let text), .common(let kind)?): return named(text, kind)
    case (.string(let text), .vocabulary(let list)?):
      let title = vocabulary(named: list)?.terms.first { $0.code.description == text }?.title
      return title.map { .code(text, $0) } ?? .text(text)
    case (.object(let object), _): return Self.object(object)
    case (_, _): return .text(value.string ?? String(decoding: value.canonicalBytes(), as: UTF8.self))
    }
  }

  private static func number(_ number: Int, _ kind: String) -> DataTable.Cell {
    switch kind {
    case "year", "month", "dayOfMonth", "seq": .text(String(number))
    case "dong": .money(number)
    case _: .number(number)
    }
  }

  private func named(_ text: String, _ kind: String) -> DataTable.Cell {
    switch kind {
    case "day": Day(text).map { .day($0) } ?? .text(text)
    case "partialDay": PartialDay(text).map { .partialDay($0) } ?? .text(text)
    case "decimal", "threshold": Decimal(text).map { .decimal($0) } ?? .text(text)
    case "time": Timestamp(text).map { .moment($0) } ?? .text(text)
    case "eventName": EventType(text).map { .code(text, $0.title) } ?? .text(text)
    case _: names[text].map { .link($0.name, $0.link) } ?? .text(text)
    }
  }

  private static func object(_ object: JSON.Object) -> DataTable.Cell {
    if let numerator = object["num"]?.int, let denominator = object["den"]?.int {
      return .text("\(numerator)/\(denominator)")
    }
    if object["sealed"] != nil {
      return .words(Title(vi: "niêm phong", en: "sealed"))
    }
    return .json(String(decoding: JSON.object(object).canonicalBytes(), as: UTF8.self))
  }

  private static func pattern(_ path: String) -> String {
    var pattern = ""
    var isInIndex = false
    for character in path {
      if character == "]" { isInIndex = false }
      if !isInIndex { pattern.append(character) }
      if character == "[" { isInIndex = true }
    }
    return pattern
  }
}

extension EntryList {
  /// The first fields of a payload in a line, for a list: `Hộ: h-4k2m9q · Chuẩn nghèo: s-2022`. Lists and groups are
  /// left to the entry's own page.
  package static func summary(
    of payload: JSON, _ type: EventType, names: [String: Places.Place] = [:], in language: Language
  ) -> String {
    let reading = PayloadReading(type: type, names: names, language: language)
    let members = payload.object.map { Array($0.members) } ?? []
    let parts = type.fields.compactMap { field -> String? in
      guard let value = members.first(where: { $0.key == field.path })?.value, let text = reading.text(of: value, field)
      else { return nil }
      return field.title[language] + ": " + text
    }
    return parts.prefix(4).joined(separator: " · ")
  }
}

extension PayloadReading {
  /// Nil for what is more than one value.
  fileprivate func text(of value: JSON, _ field: FieldInfo) -> String? {
    switch field.kind {
    case .object, .list: return nil
    case .boolean, .common, .vocabulary: break
    }
    let text = cell(value, at: field.path).text(in: language)
    return text.count > 80 ? text.prefix(79) + "…" : text
  }
}
