/// A name and a quoted value; without a value the attribute is left out.
package struct Attribute: Sendable {
  let name: StaticString
  let value: String?

  private init(name: StaticString, value: String?) {
    self.name = name
    self.value = value
  }

  /// Not for `href`, `src`, `action`: those take a `Link`. Not for `style` or `on…`: the pages have none.
  static func plain(_ name: StaticString, _ value: String?) -> Attribute { Attribute(name: name, value: value) }

  /// An attribute that says yes by standing there: `required`.
  static func flag(_ name: StaticString, _ isSet: Bool = true) -> Attribute {
    Attribute(name: name, value: isSet ? "" : nil)
  }

  static func href(_ link: Link) -> Attribute { Attribute(name: "href", value: link.text) }
  static func src(_ link: Link) -> Attribute { Attribute(name: "src", value: link.text) }
  static func action(_ link: Link) -> Attribute { Attribute(name: "action", value: link.text) }
  static func data(_ name: StaticString, link: Link) -> Attribute { Attribute(name: name, value: link.text) }

  static func `class`(_ names: String?...) -> Attribute {
    let set = names.compactMap(\.self)
    return Attribute(name: "class", value: set.isEmpty ? nil : set.joined(separator: " "))
  }

  static func id(_ value: String?) -> Attribute { .plain("id", value) }
  static func name(_ value: String?) -> Attribute { .plain("name", value) }
  static func value(_ value: String?) -> Attribute { .plain("value", value) }
  static func type(_ value: StaticString) -> Attribute { .plain("type", value.description) }
  static func role(_ value: StaticString) -> Attribute { .plain("role", value.description) }
  static func title(_ value: String?) -> Attribute { .plain("title", value) }
  static func lang(_ value: String?) -> Attribute { .plain("lang", value) }
  static func scope(_ value: StaticString) -> Attribute { .plain("scope", value.description) }
  static func ariaLabel(_ value: String?) -> Attribute { .plain("aria-label", value) }
  static func ariaHidden() -> Attribute { .plain("aria-hidden", "true") }
  static func labelledBy(_ id: String?) -> Attribute { .plain("aria-labelledby", id) }
  static func describedBy(_ ids: [String]) -> Attribute {
    .plain("aria-describedby", ids.isEmpty ? nil : ids.joined(separator: " "))
  }

  func append(to bytes: inout [UInt8]) {
    guard let value else { return }
    bytes.append(UInt8(ascii: " "))
    bytes += name.description.utf8
    guard !value.isEmpty || !Self.mayStandAlone.contains(name.description) else { return }
    bytes += "=\"".utf8
    bytes.appendEscaped(value)
    bytes.append(UInt8(ascii: "\""))
  }

  private static let mayStandAlone: Set<String> = [
    "required", "checked", "selected", "disabled", "multiple", "hidden", "open", "autofocus", "readonly", "novalidate",
    "reversed",
  ]
}
