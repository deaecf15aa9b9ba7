/// A piece of a page that is safe to send: made of tags and texts, where a text is always escaped.
///
/// This module turns view models into pages. It reads no file, asks no ledger and knows no HTTP: `service` fills the
/// models, and sends the bytes. Text from outside can come in at three places alone, each of which escapes it: as a
/// text, as the value of an attribute, and as a part of a `Link`. Names of tags and attributes are literals.
///
/// ```
/// Tag.p(.class("note")) { "A < B" }.text   // <p class="note">A &lt; B</p>
/// ```
package struct HTML: Sendable {
  private(set) package var bytes: [UInt8]

  private init(bytes: [UInt8]) { self.bytes = bytes }

  package static let empty = HTML(bytes: [])

  package init(_ text: String) {
    bytes = []
    bytes.appendEscaped(text)
  }

  package var text: String { String(decoding: bytes, as: UTF8.self) }
  package var isEmpty: Bool { bytes.isEmpty }

  package mutating func append(_ other: HTML) { bytes += other.bytes }

  static func joined(_ parts: [HTML]) -> HTML {
    var whole = HTML.empty
    whole.bytes.reserveCapacity(parts.reduce(0) { $0 + $1.bytes.count })
    for part in parts { whole.append(part) }
    return whole
  }

  /// `<name …>content</name>`
  static func element(_ name: StaticString, _ attributes: [Attribute], content: HTML) -> HTML {
    var html = opening(name, attributes)
    html.bytes += content.bytes
    html.bytes += "</".utf8
    html.bytes += name.description.utf8
    html.bytes.append(UInt8(ascii: ">"))
    return html
  }

  /// `<name …>` alone, for the elements that have no content.
  static func opening(_ name: StaticString, _ attributes: [Attribute]) -> HTML {
    var bytes = [UInt8(ascii: "<")]
    bytes += name.description.utf8
    for attribute in attributes { attribute.append(to: &bytes) }
    bytes.append(UInt8(ascii: ">"))
    return HTML(bytes: bytes)
  }

  static let doctype = HTML(bytes: Array("<!DOCTYPE html>\n".utf8))
}

extension [UInt8] {
  /// Text and values of attributes alike: the five characters that mean something to a parser of HTML. What no page may
  /// hold (control characters but tab and line ends) becomes the replacement character.
  mutating func appendEscaped(_ text: String) {
    for byte in text.utf8 {
      switch byte {
      case UInt8(ascii: "&"): self += "&amp;".utf8
      case UInt8(ascii: "<"): self += "&lt;".utf8
      case UInt8(ascii: ">"): self += "&gt;".utf8
      case UInt8(ascii: "\""): self += "&quot;".utf8
      case UInt8(ascii: "'"): self += "&#39;".utf8
      case 0x09, 0x0a, 0x20...0x7e, 0x80...0xff: append(byte)
      case _: self += "\u{fffd}".utf8
      }
    }
  }
}
