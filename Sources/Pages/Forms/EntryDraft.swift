import CanonicalJSON
import Events

/// What a sent entry form says: the envelope and the payload of a draft, or what could not be read, field by field.
///
/// It reads days, numbers and codes only; whether the entry may stand is for the rules. Rows of lists that were left
/// empty are dropped, so paths in refusals count the rows that remain, as `EntryForm` does when it shows them again.
package struct EntryDraft: Sendable {
  package let type: EventType
  package let id: String
  package let on: Day?
  package let unit: String
  package let plan: String?
  /// The place of an entry, or the id of a draft.
  package let re: JSON?
  package let payload: JSON.Object
  package let problems: [Problem]

  package init(_ type: EventType, _ items: [QueryItem], in language: Language) {
    var reading = DraftReading(values: FormValues(items), language: language)
    self.type = type
    id = reading.values["id"]
    on = reading.scalar(.common("day"), at: "on", isRequired: true)?.string.flatMap { Day($0) }
    unit = reading.scalar(.common("unit"), at: "unit", isRequired: true)?.string ?? ""
    plan = reading.scalar(.common("plan"), at: "plan", isRequired: false)?.string
    re = reading.scalar(.common("seq"), at: "re", isRequired: false)
    payload = reading.object(FieldTree.trees(of: type), at: "what")
    problems = reading.problems
  }

  /// The draft as a line of a file for `append`, with the account that records it. Nil while there are problems.
  package func line(by account: String, document: String?) -> JSON? {
    guard problems.isEmpty, let on else { return nil }
    var members: [JSON.Object.Member] = [
      ("by", .string(account)), ("id", .string(id)), ("on", .string(on.isoText)), ("type", .string(type.text)),
      ("unit", .string(unit)), ("v", .integer(Int64(type.version))), ("what", .object(payload)),
    ]
    if let plan { members.append(("plan", .string(plan))) }
    if let re { members.append(("re", re)) }
    if let document { members.append(("doc", .string(document))) }
    return .object(JSON.Object(members))
  }
}

/// Reads one form, and collects what is wrong with it.
struct DraftReading {
  let values: FormValues
  let language: Language
  private(set) var problems: [Problem] = []

  init(values: FormValues, language: Language) {
    self.values = values
    self.language = language
  }

  /// The members that were filled in. `source` is where the form has them, `path` where the payload will.
  mutating func object(_ trees: [FieldTree], at path: String, from source: String? = nil) -> JSON.Object {
    var members: [JSON.Object.Member] = []
    for tree in trees {
      let name = tree.info.name
      let inner = "\(path).\(name)"
      if let value = value(of: tree, at: inner, from: "\(source ?? path).\(name)") { members.append((name, value)) }
    }
    return JSON.Object(members)
  }

  private mutating func value(of tree: FieldTree, at path: String, from source: String) -> JSON? {
    switch tree.info.kind {
    case .object:
      guard tree.info.isRequired || values.hasContent(at: source) else { return nil }
      return .object(object(tree.children, at: path, from: source))
    case .list(let minimum): return list(tree, at: path, from: source, minimum: minimum)
    case .boolean: return scalar(.flag, at: path, from: source, isRequired: tree.info.isRequired)
    case .vocabulary:
      return scalar(.codes(tree.choices ?? []), at: path, from: source, isRequired: tree.info.isRequired)
    case .common(let kind): return scalar(.common(kind), at: path, from: source, isRequired: tree.info.isRequired)
    }
  }

  private mutating func list(_ tree: FieldTree, at path: String, from source: String, minimum: Int) -> JSON? {
    guard let item = tree.item else { return nil }
    var elements: [JSON] = []
    if let choices = item.choices {
      let chosen = values.all(source).filter { !$0.isEmpty }
      for text in chosen {
        if let value = read(text, .codes(choices), at: path) { elements.append(value) }
      }
    } else {
      for (index, row) in values.rows(of: source).enumerated() {
        if let value = value(of: item, at: "\(path)[\(index)]", from: "\(source)[\(row)]") { elements.append(value) }
      }
    }
    if elements.isEmpty, !tree.info.isRequired { return nil }
    if elements.count < minimum { problems.append(Problem(path: path, Words.needed)) }
    return .array(elements)
  }

  mutating func scalar(_ kind: InputKind, at path: String, from source: String? = nil, isRequired: Bool) -> JSON? {
    let text = values[source ?? path].trimmed
    guard text.isEmpty else { return read(text, kind, at: path) }
    if isRequired { problems.append(Problem(path: path, Words.needed)) }
    return nil
  }

  private mutating func read(_ text: String, _ kind: InputKind, at path: String) -> JSON? {
    switch InputReading.value(of: text, kind, in: language) {
    case .value(let value): return value
    case .unreadable(let why):
      problems.append(Problem(path: path, why))
      return nil
    }
  }
}

extension String {
  /// Without the white space around it.
  var trimmed: String {
    var text = Substring(self)
    while text.first?.isWhitespace == true { text.removeFirst() }
    while text.last?.isWhitespace == true { text.removeLast() }
    return String(text)
  }
}
