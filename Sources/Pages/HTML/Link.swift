/// A place on this host: a path and a query. No scheme and no other host can be written with it.
///
/// ```
/// Link("units", "u-7", query: [QueryItem("as-of", "2023-12-31")]).text   // /units/u-7?as-of=2023-12-31
/// ```
package struct Link: Hashable, Sendable {
  /// Encoded, from the first slash on; empty: the page that is being read.
  package let path: String
  package var query: [QueryItem]
  package var fragment: String?

  /// The parts of a path, each encoded: a slash inside of one stays inside of it.
  package init(_ parts: String..., query: [QueryItem] = [], fragment: String? = nil) {
    path = "/" + parts.map { Link.encoded($0, alsoPlain: "") }.joined(separator: "/")
    self.query = query
    self.fragment = fragment
  }

  /// A path as a request has it; whatever it holds, it stays a path of this host.
  package init(path: String, query: [QueryItem] = [], fragment: String? = nil) {
    let parts = path.split(separator: "/", omittingEmptySubsequences: true)
    let last = path.hasSuffix("/") && !parts.isEmpty ? "/" : ""
    self.path = "/" + parts.map { Link.encoded(String($0), alsoPlain: "%") }.joined(separator: "/") + last
    self.query = query
    self.fragment = fragment
  }

  /// A path with its query, as an address has them: `/poverty?unit=u-7`. Whatever else it holds is taken for a path, so
  /// that it stays on this host; a fragment is left out.
  package init(address: String) {
    let whole = address.prefix { $0 != "#" }
    let path = whole.prefix { $0 != "?" }
    let items = whole.dropFirst(path.count + 1).split(separator: "&").map { item in
      let name = item.prefix { $0 != "=" }
      return QueryItem(Link.decoded(name), Link.decoded(item.dropFirst(name.count + 1)))
    }
    self.init(path: String(path), query: items)
  }

  /// `%20` and `+` as blanks; what is no UTF-8 becomes the replacement character.
  private static func decoded(_ text: Substring) -> String {
    var bytes: [UInt8] = []
    var rest = Array(text.utf8)[...]
    while let byte = rest.popFirst() {
      if byte == UInt8(ascii: "%"), rest.count >= 2,
        let value = UInt8(String(decoding: rest.prefix(2), as: UTF8.self), radix: 16)
      {
        bytes.append(value)
        rest = rest.dropFirst(2)
      } else {
        bytes.append(byte == UInt8(ascii: "+") ? 0x20 : byte)
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// A place on the page that is being read.
  package static func anchor(_ id: String) -> Link { Link(anchor: id) }

  private init(anchor: String) {
    path = ""
    query = []
    fragment = anchor
  }

  /// The same place with these items of the query put in place of those with their names; nil takes one away.
  package func setting(_ items: [(name: String, value: String?)]) -> Link {
    var link = self
    link.query.removeAll { old in items.contains { $0.name == old.name } }
    link.query += items.compactMap { item in item.value.map { QueryItem(item.name, $0) } }
    return link
  }

  package var text: String {
    var text = path
    if !query.isEmpty {
      let items = query.map { Link.encoded($0.name, alsoPlain: "") + "=" + Link.encoded($0.value, alsoPlain: "") }
      text += "?" + items.joined(separator: "&")
    }
    if let fragment { text += "#" + Link.encoded(fragment, alsoPlain: "") }
    return text
  }

  private static func encoded(_ text: String, alsoPlain: String) -> String {
    var encoded: [UInt8] = []
    for byte in text.utf8 {
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
        UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: "_"),
        UInt8(ascii: "~"):
        encoded.append(byte)
      case _ where alsoPlain.utf8.contains(byte): encoded.append(byte)
      case _:
        let digits = Array("0123456789ABCDEF".utf8)
        encoded += [UInt8(ascii: "%"), digits[Int(byte >> 4)], digits[Int(byte & 15)]]
      }
    }
    return String(decoding: encoded, as: UTF8.self)
  }
}

/// `name=value` in the query of a link.
package struct QueryItem: Hashable, Sendable {
  package let name: String
  package let value: String

  package init(_ name: String, _ value: String) {
    self.name = name
    self.value = value
  }
}
