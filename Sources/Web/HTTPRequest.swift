/// A whole request, as a handler gets it.
package struct HTTPRequest: Sendable {
  package let method: HTTPMethod
  /// As it was asked for, percent-encoded, without the query.
  package let path: String
  /// The parts of the path that the route leaves open, by their names; percent-decoded.
  package let parameters: [String: String]
  /// In the order of the query; percent-decoded.
  package let query: [Field]
  package let headers: [Field]
  package let body: [UInt8]
  /// The address that it came from, without port; empty if it is not known.
  package let peer: String

  package struct Field: Hashable, Sendable {
    package let name: String
    package let value: String
  }

  /// The same without some parts of its query.
  package func leavingOut(_ isLeftOut: (Field) -> Bool) -> HTTPRequest {
    HTTPRequest(
      method: method, path: path, parameters: parameters, query: query.filter { !isLeftOut($0) }, headers: headers,
      body: body, peer: peer)
  }

  /// A name or value of a form: `+` is a blank, the rest is percent-encoded UTF-8; nil when it is not.
  package static func formText(_ text: some Collection<UInt8>) -> String? {
    Percent.decoded(text.map { $0 == UInt8(ascii: "+") ? UInt8(ascii: " ") : $0 })
  }

  /// A part of the path that the route left open.
  package subscript(parameter: String) -> String { parameters[parameter] ?? "" }

  /// The first item of the query with this name.
  package func query(_ name: String) -> String? { query.first { $0.name == name }?.value }

  /// The first header with this name, which is ASCII in any case.
  package func header(_ name: String) -> String? {
    headers.first { $0.name.lowercased() == name.lowercased() }?.value
  }
}

/// What a handler gives back.
package struct HTTPResponse: Hashable, Sendable {
  package let status: Int
  package let contentType: String?
  /// Beside the content type, such as `Cache-Control`.
  package var headers: [Header]
  package let body: [UInt8]
  /// What is made while it goes out, in place of `body`.
  package let stream: HTTPStream?

  package struct Header: Hashable, Sendable {
    package let name: String
    package let value: String

    package init(_ name: String, _ value: String) {
      self.name = name
      self.value = value
    }
  }

  package init(status: Int, contentType: String?, headers: [Header] = [], body: [UInt8]) {
    self.status = status
    self.contentType = contentType
    self.headers = headers
    self.body = body
    stream = nil
  }

  /// An answer without an end of its own: it goes on until the stream ends or the client leaves.
  package init(status: Int, contentType: String, headers: [Header] = [], stream: HTTPStream) {
    self.status = status
    self.contentType = contentType
    self.headers = headers
    body = []
    self.stream = stream
  }

  /// One sentence, or any other plain text.
  package static func text(_ status: Int, _ text: String, headers: [Header] = []) -> HTTPResponse {
    HTTPResponse(status: status, contentType: "text/plain; charset=utf-8", headers: headers, body: Array(text.utf8))
  }
}

/// Percent-encoding (RFC 3986 section 2.1).
enum Percent {
  /// `nil` for a broken escape, for what is not UTF-8 and for a NUL.
  static func decoded(_ text: some Collection<UInt8>) -> String? {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(text.count)
    var rest = text[...]
    while let byte = rest.popFirst() {
      guard byte == UInt8(ascii: "%") else {
        bytes.append(byte)
        continue
      }
      guard let high = rest.popFirst().flatMap(digit), let low = rest.popFirst().flatMap(digit) else { return nil }
      bytes.append(high << 4 | low)
    }
    guard !bytes.contains(0) else { return nil }
    return String(validating: bytes, as: UTF8.self)
  }

  private static func digit(_ character: UInt8) -> UInt8? {
    switch character {
    case UInt8(ascii: "0")...UInt8(ascii: "9"): character - UInt8(ascii: "0")
    case UInt8(ascii: "a")...UInt8(ascii: "f"): character - UInt8(ascii: "a") + 10
    case UInt8(ascii: "A")...UInt8(ascii: "F"): character - UInt8(ascii: "A") + 10
    case _: nil
    }
  }
}
