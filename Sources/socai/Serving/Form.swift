import Web

/// The fields of a form that a browser sent, in their order: `application/x-www-form-urlencoded` or
/// `multipart/form-data` (RFC 7578).
struct Form: Sendable {
  struct Field: Sendable {
    let name: String
    let value: String
  }

  struct File: Sendable {
    let name: String
    let fileName: String
    let bytes: [UInt8]
  }

  private(set) var fields: [Field] = []
  private(set) var files: [File] = []

  /// The first field with this name.
  subscript(name: String) -> String? { fields.first { $0.name == name }?.value }

  /// What a request brings; nothing when its body is no form.
  init(_ http: HTTPRequest) {
    let type = http.header("Content-Type") ?? ""
    let lower = type.lowercased()
    if lower.hasPrefix("application/x-www-form-urlencoded") {
      readURLEncoded(http.body)
    } else if lower.hasPrefix("multipart/form-data"), let boundary = Self.boundary(type) {
      readMultipart(http.body, boundary: Array("--\(boundary)".utf8))
    }
  }

  private mutating func readURLEncoded(_ body: [UInt8]) {
    for item in body.split(separator: UInt8(ascii: "&")) {
      let parts = item.split(separator: UInt8(ascii: "="), maxSplits: 1, omittingEmptySubsequences: false)
      guard let name = HTTPRequest.formText(parts[0]) else { continue }
      guard let value = parts.count > 1 ? HTTPRequest.formText(parts[1]) : "" else { continue }
      fields.append(Field(name: name, value: value))
    }
  }

  private static func boundary(_ type: String) -> String? {
    for part in type.split(separator: ";").dropFirst() {
      let part = part.drop { $0 == " " }
      guard part.lowercased().hasPrefix("boundary=") else { continue }
      let text = part.dropFirst("boundary=".count).filter { $0 != "\"" }
      return text.isEmpty || text.utf8.count > 70 ? nil : String(text)
    }
    return nil
  }

  private mutating func readMultipart(_ body: [UInt8], boundary: [UInt8]) {
    var starts: [Int] = []
    var at = 0
    while let found = body.firstIndex(of: boundary, from: at) {
      starts.append(found)
      at = found + boundary.count
    }
    for (start, end) in zip(starts, starts.dropFirst()) {
      // CRLF stands behind the boundary and before the next one.
      let part = body[min(start + boundary.count + 2, end)..<max(min(start + boundary.count + 2, end), end - 2)]
      readPart(Array(part))
    }
  }

  private mutating func readPart(_ part: [UInt8]) {
    guard let end = part.firstIndex(of: Array("\r\n\r\n".utf8), from: 0),
      let head = String(validating: part[..<end], as: UTF8.self)
    else { return }
    let content = Array(part[(end + 4)...])
    guard let name = Self.parameter("name", of: head) else { return }
    if let fileName = Self.parameter("filename", of: head) {
      if !fileName.isEmpty || !content.isEmpty { files.append(File(name: name, fileName: fileName, bytes: content)) }
    } else if let text = String(validating: content, as: UTF8.self), !content.contains(0) {
      fields.append(Field(name: name, value: text))
    }
  }

  private static func parameter(_ name: String, of head: String) -> String? {
    for part in head.split(whereSeparator: { $0 == ";" || $0.isNewline }) {
      let part = part.drop { $0 == " " }
      guard part.lowercased().hasPrefix(name + "=\"") else { continue }
      return String(part.dropFirst(name.count + 2).prefix { $0 != "\"" })
    }
    return nil
  }
}

extension [UInt8] {
  /// Where these bytes begin, at a place or behind it.
  fileprivate func firstIndex(of wanted: [UInt8], from start: Int) -> Int? {
    guard let first = wanted.first else { return nil }
    var at = start
    while at + wanted.count <= count, let found = self[at...].firstIndex(of: first) {
      if found + wanted.count <= count, self[found..<found + wanted.count].elementsEqual(wanted) { return found }
      at = found + 1
    }
    return nil
  }
}
