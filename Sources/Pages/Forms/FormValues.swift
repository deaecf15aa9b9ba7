/// What a form sent, by the names of its inputs.
package struct FormValues: Sendable {
  private let values: [String: [String]]
  /// Every name with something in it, and every name above one: `what.steps[2].by`, `what.steps[2]`, `what.steps`.
  private let filled: Set<String>
  /// By the name of a list, its rows with something in them, in order.
  private let rows: [String: [Int]]

  /// Items as they came, in order; a name may stand more than once.
  package init(_ items: [QueryItem]) {
    values = Dictionary(grouping: items, by: \.name).mapValues { $0.map(\.value) }
    var filled: Set<String> = []
    var rows: [String: Set<Int>] = [:]
    // A name that no catalogue has is not taken apart.
    for item in items where item.name.utf8.count <= 200 && !item.value.allSatisfy(\.isWhitespace) {
      var name = Substring(item.name)
      while filled.insert(String(name)).inserted, let end = name.lastIndex(where: { $0 == "." || $0 == "[" }) {
        if name[end] == "[", name.last == "]", let row = Int(name[end...].dropFirst().dropLast()), row >= 0 {
          rows[String(name[..<end]), default: []].insert(row)
        }
        name = name[..<end]
      }
    }
    self.filled = filled
    self.rows = rows.mapValues { $0.sorted() }
  }

  package subscript(name: String) -> String { values[name]?.first ?? "" }

  func all(_ name: String) -> [String] { values[name] ?? [] }

  /// Whether anything was filled in at this name or below it.
  func hasContent(at name: String) -> Bool { filled.contains(name) }

  /// The rows of a list that hold anything, by their index in the form, in order.
  func rows(of name: String) -> [Int] { rows[name] ?? [] }

  /// The list to which a row was asked for: the button `do` with `add:what.from`.
  var grown: String? {
    let button = self["do"]
    return button.hasPrefix("add:") ? String(button.dropFirst(4)) : nil
  }
}
