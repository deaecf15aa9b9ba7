import CanonicalJSON

extension Catalog {
  /// Reads one event type's schema.
  mutating func readType(_ file: SchemaNode) {
    file.allowOnly([
      "$schema", "$id", "title", "x-title-vi", "description", "x-type", "x-version", "x-group", "x-recorded-by",
      "x-feeds", "x-rules", "type", "properties", "required", "additionalProperties",
    ])
    file.require("$schema", is: "https://json-schema.org/draft/2020-12/schema")
    file.require("$id", is: .string(file.file))
    let name = file.text("x-type", "the event type its name")
    if !Naming.isTypeName(name) { file.fault("x-type must look like household.exited-poverty") }
    let version = file.json["x-version"]?.int ?? 0
    if version != 1 { file.fault("x-version must be 1: an older version needs an upcast, and none is written yet") }
    if file.file != "\(name).v\(version).json" { file.fault("the file must be called \(name).v\(version).json") }
    if types.contains(where: { $0.name == name }) { file.fault("the type \(name) is defined twice") }
    let feeds = file.strings("x-feeds")
    if file.json["x-feeds"] == nil { file.fault("x-feeds is missing: list the questions that it feeds, or []") }
    for feed in feeds where !questions.contains(where: { $0.id == feed }) {
      let known = questions.map(\.id).joined(separator: ", ")
      file.fault("x-feeds names \(feed), which projections.json does not have: use one of \(known)")
    }
    let recorder = file.child("x-recorded-by")
    if recorder == nil { file.fault("x-recorded-by is missing: say who records it, in en and vi") }
    let group = file.text("x-group", "the group of the type")
    let shape = readObject(file)
    types.append(
      EventTypeSchema(
        name: name, version: version, group: group, title: file.title("the type"),
        summary: file.text("description", "one sentence: what this records"),
        recordedBy: recorder?.languages("who records it") ?? BilingualText(en: "", vi: ""), feeds: feeds,
        rules: readRules(file), payload: shape))
  }

  mutating func readRules(_ file: SchemaNode) -> [(rule: Rule, clauses: [String])] {
    guard let list = file.child("x-rules") else {
      file.fault("x-rules is missing: list its rules, or []")
      return []
    }
    return list.items.map { node in
      node.allowOnly(["id", "kind", "en", "vi", "clauses"])
      let clauses = node.strings("clauses")
      let rule = Rule(
        id: node.text("id", "the rule an id"), kind: node.text("kind", "refuse, flag or accept"),
        text: node.languages("the rule"),
        isLedgers: clauses.contains { $0 == "ledger" || $0.hasPrefix("definitions ") })
      if !Naming.isTypeName(rule.id) { node.fault("id must look like exit.needs-poverty") }
      if !["refuse", "flag", "accept"].contains(rule.kind) { node.fault("kind must be refuse, flag or accept") }
      if clauses.isEmpty { node.fault("clauses is empty: name the clause, or \"ledger\"") }
      if let known = rules.first(where: { $0.id == rule.id }) {
        if known != rule { node.fault("the rule \(rule.id) has another kind or text elsewhere: make them the same") }
      } else {
        rules.append(rule)
      }
      return (rule, clauses)
    }
  }

  /// The members of a payload or of a nested object.
  private func readObject(_ node: SchemaNode) -> ObjectShape {
    node.require("type", is: "object")
    node.require("additionalProperties", is: false)
    let required = node.strings("required")
    let members = node.child("properties")?.members ?? []
    if node.child("properties")?.json.object == nil { node.fault("properties is missing") }
    for name in required where !members.contains(where: { $0.key == name }) {
      node.fault("required names \(name), which is no property: add it or remove the name")
    }
    if Set(required).count != required.count { node.fault("required names a property twice") }
    var properties: [Property] = []
    for (name, member) in members {
      if !Naming.isFieldName(name) { member.fault("the name must be ASCII lowerCamel") }
      let value = readValue(member, isItem: false)
      let subject = personalSubject(of: member, value, among: members)
      properties.append(
        Property(
          name: name, title: member.title("every property"), isRequired: required.contains(name),
          personalSubject: subject, value: value))
    }
    return ObjectShape(properties: properties, swiftName: node.json["x-swift"]?.string)
  }

  private func readValue(_ node: SchemaNode, isItem: Bool) -> ValueShape {
    let titles: Set<String> = ["title", "x-title-vi", "description"]
    if let reference = node.json["$ref"]?.string {
      node.allowOnly(titles.union(["$ref", "x-personal"]))
      return readReference(reference, node)
    }
    switch node.json["type"]?.string {
    case "boolean"?:
      node.allowOnly(titles.union(["type"]))
      return .boolean
    case "array"?:
      node.allowOnly(titles.union(["type", "items", "minItems"]))
      if isItem { node.fault("a list of lists has no decoder: put an object between") }
      guard let items = node.child("items") else {
        node.fault("items is missing: say what the list holds")
        return .boolean
      }
      return .list(of: readValue(items, isItem: true), atLeast: node.json["minItems"]?.int ?? 0)
    case "object"?:
      node.allowOnly(titles.union(["type", "properties", "required", "additionalProperties", "x-swift"]))
      return .object(readObject(node))
    case _:
      node.fault("must be a $ref to common.json or vocabulary.json, a boolean, an array or an object")
      return .boolean
    }
  }

  private func readReference(_ reference: String, _ node: SchemaNode) -> ValueShape {
    if reference.hasPrefix("common.json#/$defs/") {
      let name = String(reference.dropFirst("common.json#/$defs/".count))
      if kinds[name] == nil { node.fault("common.json has no definition \(name): add it there or use another") }
      return .common(name)
    }
    if reference.hasPrefix("vocabulary.json#/$defs/") {
      let name = String(reference.dropFirst("vocabulary.json#/$defs/".count))
      if !vocabularies.contains(where: { $0.name == name }) {
        node.fault("vocabulary.json has no definition \(name): add it there or use another")
      }
      return .vocabulary(name)
    }
    node.fault("$ref must start with common.json#/$defs/ or vocabulary.json#/$defs/")
    return .boolean
  }

  private func personalSubject(
    of node: SchemaNode, _ value: ValueShape, among members: [(key: String, node: SchemaNode)]
  ) -> String? {
    var isPersonal = false
    if case .common(let name) = value { isPersonal = kinds[name]?.kind == "personalText" }
    guard let subject = node.json["x-personal"]?.string else {
      if isPersonal { node.fault("x-personal is missing: name the sibling field whose id is the subject") }
      return nil
    }
    if !isPersonal { node.fault("x-personal goes with common.json#/$defs/personalText only") }
    let sibling = members.first { $0.key == subject }?.node.json["$ref"]?.string ?? ""
    if kinds[String(sibling.dropFirst("common.json#/$defs/".count))]?.kind != "id" {
      node.fault("x-personal names \(subject), which is no id beside it")
    }
    return subject
  }
}
