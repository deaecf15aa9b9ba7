/// Lines of Swift, indented by two spaces for each level.
struct SwiftFile {
  private var lines: [String] = []
  private var level = 0

  init(_ about: String, of sources: String = "events/catalog") {
    line("// swift-format-ignore-file")
    line("// Written by CatalogCompiler from \(sources); change the catalogue, not this file.")
    line("//")
    line("// \(about)")
  }

  mutating func line(_ text: String = "") {
    lines.append(text.isEmpty ? "" : String(repeating: "  ", count: level) + text)
  }

  /// `head {`, what `body` writes one level deeper, `}`.
  mutating func block(_ head: String, _ body: (inout SwiftFile) -> Void) {
    line(head + " {")
    level += 1
    body(&self)
    level -= 1
    line("}")
  }

  /// A list literal over several lines.
  mutating func list(_ head: String, _ items: [String]) {
    line(head + " [")
    level += 1
    for item in items { line(item + ",") }
    level -= 1
    line("]")
  }

  var text: String { lines.joined(separator: "\n") + "\n" }

  /// A string literal.
  static func quoted(_ text: String) -> String {
    "\"" + text.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"") + "\""
  }

  static func title(_ title: BilingualText) -> String {
    "Title(vi: \(quoted(title.vi)), en: \(quoted(title.en)))"
  }
}
