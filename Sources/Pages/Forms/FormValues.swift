/// What a form sent, by the names of its inputs.
package struct FormValues: Sendable {
  let values: [String: [String]]

  /// Items as they came, in order; a name may stand more than once.
  package init(_ items: [QueryItem]) {
    values = Dictionary(grouping: items, by: \.name).mapValues { $0.map(\.value) }
  }

  package subscript(name: String) -> String { values[name]?.first ?? "" }

  func all(_ name: String) -> [String] { values[name] ?? [] }

  /// Whether anything was filled in at this name or below it.
  func hasContent(at name: String) -> Bool {
    values.contains { key, texts in
      texts.contains { !$0.allSatisfy(\.isWhitespace) }
        && (key == name || key.hasPrefix(name + ".") || key.hasPrefix(name + "["))
    }
  }

  /// The rows of a list that hold anything, by their index in the form, in order.
  func rows(of name: String) -> [Int] {
    var indices: Set<Int> = []
    for key in values.keys where key.hasPrefix(name + "[") {
      let digits = key.dropFirst(name.count + 1).prefix { $0 != "]" }
      if digits.count <= 4, let index = Int(digits), index >= 0 { indices.insert(index) }
    }
    return indices.sorted().filter { hasContent(at: "\(name)[\($0)]") }
  }

  /// The list to which a row was asked for: the button `do` with `add:what.from`.
  var grown: String? {
    let button = self["do"]
    return button.hasPrefix("add:") ? String(button.dropFirst(4)) : nil
  }
}
