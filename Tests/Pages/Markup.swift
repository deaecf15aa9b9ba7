/// A strict reader of the HTML that the pages write: every element closed, every value quoted, no raw text elements.
/// What it cannot read is a fault of the page.
struct Markup {
  struct Element {
    let name: String
    let attributes: [String: String]
    /// Names of the elements around it, outermost first.
    let around: [String]
    /// Number of its parent in `elements`; -1 for the root.
    let parent: Int
    var text = ""
  }

  struct Fault: Error, CustomStringConvertible {
    let description: String
  }

  private(set) var elements: [Element] = []

  private static let void: Set<String> = ["br", "hr", "input", "link", "meta"]

  init(_ html: String) throws {
    var rest = Substring(html)
    guard rest.hasPrefix("<!DOCTYPE html>\n") else { throw Fault(description: "no doctype") }
    rest = rest.dropFirst("<!DOCTYPE html>\n".count)
    var open: [Int] = []
    while let first = rest.first {
      if first != "<" {
        let text = rest.prefix { $0 != "<" }
        guard !text.contains(">") else { throw Fault(description: "a bare > in \(text)") }
        for index in open { elements[index].text += text }
        rest = rest.dropFirst(text.count)
      } else if rest.hasPrefix("</") {
        let name = rest.dropFirst(2).prefix { $0 != ">" }
        guard let last = open.popLast(), elements[last].name == name else {
          throw Fault(description: "</\(name)> closes nothing")
        }
        rest = rest.dropFirst(name.count + 3)
      } else {
        let (name, attributes) = try Self.tag(&rest)
        elements.append(
          Element(name: name, attributes: attributes, around: open.map { elements[$0].name }, parent: open.last ?? -1))
        if !Self.void.contains(name) { open.append(elements.count - 1) }
      }
    }
    guard open.isEmpty else { throw Fault(description: "\(open.map { elements[$0].name }) stay open") }
  }

  /// `<name a="b" c>`
  private static func tag(_ rest: inout Substring) throws -> (String, [String: String]) {
    rest.removeFirst()
    let name = rest.prefix { $0.isLetter || $0.isNumber }
    rest = rest.dropFirst(name.count)
    var attributes: [String: String] = [:]
    while rest.first == " " {
      rest.removeFirst()
      let key = rest.prefix { $0.isLetter || $0.isNumber || $0 == "-" }
      rest = rest.dropFirst(key.count)
      var value = ""
      if rest.hasPrefix("=\"") {
        rest = rest.dropFirst(2)
        let quoted = rest.prefix { $0 != "\"" }
        guard !quoted.contains("<"), !quoted.contains(">") else { throw Fault(description: "a bare < in \(quoted)") }
        rest = rest.dropFirst(quoted.count + 1)
        value = unescaped(String(quoted))
      }
      guard !key.isEmpty, attributes.updateValue(value, forKey: String(key)) == nil else {
        throw Fault(description: "attribute \(key) of \(name) stands twice")
      }
    }
    guard rest.first == ">", !name.isEmpty else {
      throw Fault(description: "<\(name) is not closed: \(rest.prefix(40))")
    }
    rest.removeFirst()
    return (String(name), attributes)
  }

  static func unescaped(_ text: String) -> String {
    text.replacing("&lt;", with: "<").replacing("&gt;", with: ">").replacing("&quot;", with: "\"")
      .replacing("&#39;", with: "'").replacing("&amp;", with: "&")
  }

  func all(_ names: String...) -> [Element] { elements.filter { names.contains($0.name) } }

  func element(id: String) -> Element? { elements.first { $0.attributes["id"] == id } }
}
