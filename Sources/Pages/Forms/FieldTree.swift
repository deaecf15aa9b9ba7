import Events

/// The fields of a payload as the tree that their paths spell: `steps[].by` lies in `steps[]`, which lies in `steps`.
struct FieldTree {
  let info: FieldInfo
  let children: [FieldTree]

  static func trees(of type: EventType) -> [FieldTree] {
    trees(type.fields, under: "")
  }

  private static func trees(_ fields: [FieldInfo], under parent: String) -> [FieldTree] {
    fields.filter { isChild($0.path, of: parent) }.map { field in
      FieldTree(info: field, children: trees(fields, under: field.path))
    }
  }

  private static func isChild(_ path: String, of parent: String) -> Bool {
    guard path.hasPrefix(parent) else { return false }
    var rest = path.dropFirst(parent.count)
    if rest == "[]" { return true }
    if !parent.isEmpty {
      guard rest.first == "." else { return false }
      rest = rest.dropFirst()
    }
    return !rest.isEmpty && !rest.contains(".") && !rest.contains("[")
  }

  /// The item of a list.
  var item: FieldTree? { children.first { $0.info.path == info.path + "[]" } }

  /// The codes of a list of codes, or of a code.
  var choices: [InputKind.Choice]? {
    guard case .vocabulary(let name) = info.kind, let list = vocabulary(named: name) else { return nil }
    return list.terms.map { InputKind.Choice($0.code.description, $0.title) }
  }
}
