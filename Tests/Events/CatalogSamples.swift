import Foundation

/// Payloads made from the schemas by means of Foundation alone: an oracle that shares nothing with the decoders.
struct CatalogSamples {
  static let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent()

  struct Sample {
    let type: String
    let payload: Any
    var bytes: [UInt8] { Array(canonical(payload).utf8) }
  }

  private let common: [String: Any]
  private let vocabulary: [String: Any]
  private let schemas: [[String: Any]]

  init() throws {
    func read(_ name: String) throws -> [String: Any] {
      let url = CatalogSamples.root.appending(path: "events/catalog/\(name)")
      return try JSONSerialization.jsonObject(with: Data(contentsOf: url)) as? [String: Any] ?? [:]
    }
    common = try read("common.json")["$defs"] as? [String: Any] ?? [:]
    vocabulary = try read("vocabulary.json")["$defs"] as? [String: Any] ?? [:]
    let folder = CatalogSamples.root.appending(path: "events/catalog").path
    let names = try FileManager.default.contentsOfDirectory(atPath: folder).filter { $0.hasSuffix(".v1.json") }
    schemas = try names.sorted().map(read)
  }

  var typeNames: [String] { schemas.compactMap { $0["x-type"] as? String } }

  /// For each type one payload with every field and one with the required fields alone; personal text is sealed.
  func samples() -> [Sample] {
    schemas.flatMap { schema in
      [true, false].map { full in
        Sample(type: schema["x-type"] as? String ?? "", payload: object(schema, full: full, turn: full ? 1 : 0))
      }
    }
  }

  /// The payload of one type with every field.
  func full(_ type: String) -> [String: Any] {
    samples().first { $0.type == type }?.payload as? [String: Any] ?? [:]
  }

  private func object(_ schema: [String: Any], full: Bool, turn: Int) -> [String: Any] {
    let required = schema["required"] as? [String] ?? []
    var result: [String: Any] = [:]
    for (name, value) in schema["properties"] as? [String: Any] ?? [:] where full || required.contains(name) {
      result[name] = self.value(value as? [String: Any] ?? [:], full: full, turn: turn)
    }
    return result
  }

  private func value(_ schema: [String: Any], full: Bool, turn: Int) -> Any {
    if let reference = schema["$ref"] as? String {
      let name = String(reference.split(separator: "/").last ?? "")
      if reference.hasPrefix("common") { return commonValue(common[name] as? [String: Any] ?? [:], turn) }
      let codes = (vocabulary[name] as? [String: Any])?["oneOf"] as? [[String: Any]] ?? []
      return codes[(turn * 7) % codes.count]["const"] ?? ""
    }
    switch schema["type"] as? String {
    case "boolean": return turn == 1
    case "array":
      let count = full ? 3 : schema["minItems"] as? Int ?? 0
      let items = schema["items"] as? [String: Any] ?? [:]
      return (0..<count).map { value(items, full: full, turn: turn + $0) }
    case _: return object(schema, full: full, turn: turn)
    }
  }

  private func commonValue(_ definition: [String: Any], _ turn: Int) -> Any {
    switch definition["x-kind"] as? String ?? "" {
    case "id": return "x-\(turn).id"
    case "day": return turn == 0 ? "2023-12-10" : "2024-02-29"
    case "partialDay": return ["2022", "2022-11", "2022-11-08"][turn % 3]
    case "time": return "2023-12-14T03:21:07.12\(turn % 10)Z"
    case "period": return ["2023", "2023-h1", "interim-2023", "final-2025"][turn % 4]
    case "decimal": return ["18.07", "-6.60", "0"][turn % 3]
    case "threshold": return turn == 1 ? ["num": 1, "den": 3] : "2.5"
    case "fraction": return ["num": 2, "den": 3]
    case "text": return "Xã \"đặc biệt\" \\ khó khăn\n\u{1}\u{7f} \(turn)"
    case "personalText": return ["key": "h-\(turn)", "sealed": "c2VhbGVk"]
    case "sha256": return String(repeating: "0f", count: 32)
    case "base64": return "AAECAw=="
    case "vkey": return "origin.example+0123abcd+AAECAwQ="
    case "json": return ["on": "2023-01-01", "list": [1, true, "x", [String: Any]()]] as [String: Any]
    case "eventType": return typeNames[turn % typeNames.count]
    case _: return (definition["minimum"] as? Int ?? 1) + (turn == 0 ? 0 : 1)
    }
  }
}

/// RFC 8785 for these samples: sorted keys, no white space, the short escapes.
func canonical(_ value: Any) -> String {
  switch value {
  case let object as [String: Any]:
    let members = object.sorted { Array($0.key.utf16).lexicographicallyPrecedes(Array($1.key.utf16)) }
    return "{" + members.map { "\(canonical($0.key)):\(canonical($0.value))" }.joined(separator: ",") + "}"
  case let list as [Any]: return "[" + list.map(canonical).joined(separator: ",") + "]"
  case let text as String:
    let escaped = text.unicodeScalars.map { scalar in
      switch scalar {
      case "\"": "\\\""
      case "\\": "\\\\"
      case "\n": "\\n"
      case "\u{1}": "\\u0001"
      default: String(scalar)
      }
    }
    return "\"" + escaped.joined() + "\""
  case let flag as Bool: return flag ? "true" : "false"
  case let number as Int: return String(number)
  case let number as NSNumber:
    return isFlag(number) ? (number.boolValue ? "true" : "false") : number.stringValue
  default: return "?"
  }
}

private func isFlag(_ number: NSNumber) -> Bool { String(cString: number.objCType) == "c" }
