import CanonicalJSON
import Events

// What answers, problems, receipts and drafts look like; a draft's payload by the catalogue.
extension OpenAPI {
  var schemas: JSON {
    var schemas: [(String, JSON)] = [
      ("Answer", Self.answer), ("Problem", Self.problem), ("Receipts", Self.receipts), ("Draft", Self.draft),
    ]
    for type in EventType.allCases {
      schemas += [(Self.name(type), payload(type)), ("draft.\(type.text)", Self.draft(type))]
    }
    return .object(JSON.Object(schemas))
  }

  private static func name(_ type: EventType) -> String { "what.\(type.text)" }

  private static let answer: JSON = [
    "properties": [
      "ledger": [
        "properties": [
          "asKnown": ["type": "integer"], "asOf": ["type": ["string", "null"]], "root": ["type": "string"],
          "size": ["type": "integer"], "story": ["type": "boolean"],
        ], "type": "object",
      ], "notes": ["items": ["type": "string"], "type": "array"],
      "rows": ["items": ["type": "object"], "type": "array"],
    ], "required": ["rows"], "type": "object",
  ]

  private static let problem: JSON = [
    "properties": [
      "detail": ["type": "string"],
      "errors": [
        "items": [
          "properties": [
            "clause": ["type": "string"], "detail": ["type": "string"], "field": ["type": "string"],
            "place": ["type": "string"], "remedy": ["type": "string"], "rule": ["type": "string"],
          ], "required": ["rule", "detail"], "type": "object",
        ], "type": "array",
      ], "status": ["type": "integer"], "title": ["type": "string"], "type": ["type": "string"],
    ], "required": ["status", "title", "type"], "type": "object",
  ]

  private static let receipts: JSON = [
    "properties": [
      "checkpoint": ["type": ["string", "null"]], "notes": ["items": ["type": "string"], "type": "array"],
      "receipts": [
        "items": [
          "properties": [
            "id": ["type": "string"], "leaf": ["type": "string"], "repeat": ["type": "boolean"],
            "seq": ["type": "integer"],
          ], "required": ["id", "leaf", "repeat", "seq"], "type": "object",
        ], "type": "array",
      ],
    ], "required": ["checkpoint", "receipts"], "type": "object",
  ]

  /// The envelope of each type with its own payload.
  private static let draft: JSON = {
    let references = EventType.allCases.map { type in
      (type.text, JSON.string("#/components/schemas/draft.\(type.text)"))
    }
    return [
      "discriminator": ["mapping": .object(JSON.Object(references)), "propertyName": "type"],
      "oneOf": .array(references.map { ["$ref": $0.1] }),
    ]
  }()

  private static func draft(_ type: EventType) -> JSON {
    let text: JSON = ["type": "string"]
    return [
      "properties": [
        "at": text, "by": text, "doc": text, "id": text, "on": ["format": "date", "type": "string"], "plan": text,
        "re": ["type": ["integer", "string"]], "type": ["const": .string(type.text)], "unit": text,
        "v": ["type": "integer"], "what": ["$ref": .string("#/components/schemas/\(name(type))")],
      ], "required": ["on", "type", "unit", "v", "what"], "type": "object",
    ]
  }

  /// A payload by the catalogue's fields, outer before inner.
  private func payload(_ type: EventType) -> JSON { object(of: type.fields, under: "") }

  private func object(of fields: [FieldInfo], under prefix: String) -> JSON {
    let own = fields.filter { field in
      guard field.path.hasPrefix(prefix) else { return false }
      let rest = field.path.dropFirst(prefix.count)
      return !rest.isEmpty && !rest.contains(".") && !rest.contains("[")
    }
    let properties = own.map { ($0.name, schema(of: $0, in: fields)) }
    var members: [(String, JSON)] = [("type", "object"), ("properties", .object(JSON.Object(properties)))]
    let required = own.filter(\.isRequired).map { JSON.string($0.name) }
    if !required.isEmpty { members.append(("required", .array(required))) }
    return .object(JSON.Object(members))
  }

  private func schema(of field: FieldInfo, in fields: [FieldInfo]) -> JSON {
    var members: [(String, JSON)] = [
      ("title", .string(field.title.vi)), ("description", .string(field.title.en)),
    ]
    switch field.kind {
    case .boolean: members.append(("type", "boolean"))
    case .vocabulary(let name): members += [("type", "string"), ("x-vocabulary", .string(name))]
    case .common(let name): members.append(("x-format", .string(name)))
    case .object:
      members += object(of: fields, under: field.path + ".").object?.members.map { ($0.key, $0.value) } ?? []
    case .list(let minimum):
      members += [("type", "array"), ("minItems", .integer(Int64(minimum)))]
      if let item = fields.first(where: { $0.path == field.path + "[]" }) {
        let items = item.kind == .object ? object(of: fields, under: item.path + ".") : schema(of: item, in: fields)
        members.append(("items", items))
      }
    }
    return .object(JSON.Object(members))
  }
}
