import Foundation

typealias Fields = [String: Any]

/// A fact file or an entry as Foundation reads it, and the comparison of two of them leaf by leaf.
enum FactSheet {
  static let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent()

  static func facts(_ name: String) throws -> Fields {
    try object(at: root.appending(path: "Tests/EndToEnd/Facts/\(name).json"))
  }

  static func object(at url: URL) throws -> Fields {
    let value = try JSONSerialization.jsonObject(with: Data(contentsOf: url))
    guard let object = value as? Fields else { throw FactFault.notAnObject(url.lastPathComponent) }
    return object
  }

  /// The entries of one file under events/, in order.
  static func entries(_ path: String) throws -> [Fields] {
    try Data(contentsOf: root.appending(path: "events/\(path).jsonl")).split(separator: 0x0A).map { line in
      guard let entry = try JSONSerialization.jsonObject(with: Data(line)) as? Fields else {
        throw FactFault.notAnObject(path)
      }
      return entry
    }
  }

  /// Every leaf with its path: `yb.targets[YB-T03].value` and `7.67`. Members of a list are named by their `id` where
  /// they have one. A null and an empty list say the same as an absent key: the document prints nothing.
  static func leaves(_ value: Any, at path: String = "", into found: inout [String: String]) {
    switch value {
    case is NSNull: break
    case let object as Fields:
      for (key, member) in object { leaves(member, at: path.isEmpty ? key : "\(path).\(key)", into: &found) }
    case let list as [Any]:
      for (index, member) in list.enumerated() {
        let name = (member as? Fields)?["id"] as? String ?? String(index)
        leaves(member, at: "\(path)[\(name)]", into: &found)
      }
    case let number as NSNumber: found[path] = text(of: number)
    case let string as String: found[path] = Double(string).map { "\($0)" } ?? string
    default: found[path] = "\(value)"
    }
  }

  /// What the entries do not carry, carry otherwise, or carry beyond the facts: one line for each leaf.
  static func differences(facts: Any, rebuilt: Any, of name: String) -> [String] {
    var stated: [String: String] = [:]
    var carried: [String: String] = [:]
    leaves(facts, at: name, into: &stated)
    leaves(rebuilt, at: name, into: &carried)
    return Set(stated.keys).union(carried.keys).sorted().compactMap { path in
      switch (stated[path], carried[path]) {
      case (let fact?, nil): "\(path): not carried: \(fact)"
      case (nil, let value?): "\(path): no such fact: \(value)"
      case (let fact, let value): fact == value ? nil : "\(path): \(fact ?? "") became \(value ?? "")"
      }
    }
  }

  static func leafCount(_ value: Any) -> Int {
    var found: [String: String] = [:]
    leaves(value, into: &found)
    return found.count
  }

  /// Booleans as words, every number as a double's text, so that 1.0, 1 and "1.0" are one value.
  private static func text(of number: NSNumber) -> String {
    String(cString: number.objCType) == "c" ? (number.boolValue ? "true" : "false") : "\(number.doubleValue)"
  }
}

enum FactFault: Error {
  case notAnObject(String)
}
