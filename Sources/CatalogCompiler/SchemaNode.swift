import CanonicalJSON

/// What is wrong in the catalogue: the file, the place in it, and what to do.
package struct CatalogFault: Error, Equatable, CustomStringConvertible, Sendable {
  package let file: String
  package let path: String
  package let sentence: String

  package var description: String { "\(file): \(path): \(sentence)" }
}

/// All that is wrong, so that one run tells everything.
package struct CatalogFaults: Error, CustomStringConvertible, Sendable {
  package let faults: [CatalogFault]

  package var description: String { faults.map(\.description).joined(separator: "\n") }
}

/// Where faults are gathered while one catalogue is read.
final class FaultList {
  private(set) var faults: [CatalogFault] = []

  func add(_ fault: CatalogFault) { faults.append(fault) }
}

/// One value of a file with its place, read through checks that gather faults and go on.
struct SchemaNode {
  let file: String
  let path: String
  let json: JSON
  let faults: FaultList

  func fault(_ sentence: String) { faults.add(CatalogFault(file: file, path: path, sentence: sentence)) }

  func child(_ key: String) -> SchemaNode? {
    json[key].map { SchemaNode(file: file, path: path == "$" ? key : "\(path).\(key)", json: $0, faults: faults) }
  }

  var members: [(key: String, node: SchemaNode)] {
    guard let object = json.object else { return [] }
    return object.members.map { member in
      let place = path == "$" ? member.key : "\(path).\(member.key)"
      return (member.key, SchemaNode(file: file, path: place, json: member.value, faults: faults))
    }
  }

  var items: [SchemaNode] {
    (json.array ?? []).enumerated().map { index, item in
      SchemaNode(file: file, path: "\(path)[\(index)]", json: item, faults: faults)
    }
  }

  /// Text that must be there; an empty string and a fault if it is not. One line, without the separator of field tables.
  func text(_ key: String, _ what: String) -> String {
    guard let text = json[key]?.string, !text.isEmpty else {
      fault("\(key) is missing: give \(what)")
      return ""
    }
    if text.contains("|") || text.contains(where: \.isNewline) {
      fault("\(key) holds a line break or \"|\": write it on one line without it")
    }
    return text
  }

  func title(_ what: String) -> BilingualText {
    BilingualText(
      en: text("title", "\(what) an English title"), vi: text("x-title-vi", "\(what) a Vietnamese title"))
  }

  func languages(_ what: String) -> BilingualText {
    BilingualText(en: text("en", "\(what) in English"), vi: text("vi", "\(what) in Vietnamese"))
  }

  func require(_ key: String, is expected: JSON) {
    if json[key] != expected { fault("\(key) must be \(String(decoding: expected.canonicalBytes(), as: UTF8.self))") }
  }

  func strings(_ key: String) -> [String] {
    guard let node = child(key) else { return [] }
    guard node.json.array != nil else {
      node.fault("must be a list")
      return []
    }
    return node.items.compactMap { item in
      if item.json.string == nil { item.fault("must be a string") }
      return item.json.string
    }
  }

  /// Keys beyond `allowed`; those that start with `x-` pass where `allowed` has `x-*`.
  func allowOnly(_ allowed: Set<String>) {
    for (key, node) in members where !allowed.contains(key) && !(allowed.contains("x-*") && key.hasPrefix("x-")) {
      node.fault("is not part of the format: remove it (allowed: \(allowed.sorted().joined(separator: ", ")))")
    }
  }
}
