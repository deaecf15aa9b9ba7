extension JSON {
  /// Reads one value from UTF-8 text, canonical or not: white space, key order and escapes are free.
  ///
  /// `-0` is read as 0. Refused with a `JSONFault`: what RFC 8259 refuses, numbers with a fraction or an exponent,
  /// integers at or beyond 2^53, duplicate keys, lone surrogates, bytes that are not UTF-8 (a byte order mark too),
  /// nesting over 64.
  package init(parsing bytes: UnsafeRawBufferPointer) throws(JSONFault) {
    var reader = Reader(bytes: bytes)
    self = try reader.document()
  }

  package init(parsing bytes: [UInt8]) throws(JSONFault) {
    let result = bytes.withUnsafeBytes { buffer in
      Result { () throws(JSONFault) in try JSON(parsing: buffer) }
    }
    self = try result.get()
  }

  package init(parsing text: String) throws(JSONFault) {
    var text = text
    let result = text.withUTF8 { buffer in
      Result { () throws(JSONFault) in try JSON(parsing: UnsafeRawBufferPointer(buffer)) }
    }
    self = try result.get()
  }
}

/// The tolerant reader: one pass, each function starts at the first byte of its thing and ends behind its last.
private struct Reader {
  let bytes: UnsafeRawBufferPointer
  var at = 0

  init(bytes: UnsafeRawBufferPointer) { self.bytes = bytes }

  mutating func document() throws(JSONFault) -> JSON {
    skipWhiteSpace()
    let json = try value(depth: 0)
    skipWhiteSpace()
    if at < bytes.count { throw fault(.trailingBytes) }
    return json
  }

  private func fault(_ reason: JSONFault.Reason) -> JSONFault { JSONFault(offset: at, reason: reason) }

  private mutating func skipWhiteSpace() {
    while at < bytes.count, isWhiteSpace(bytes[at]) { at += 1 }
  }

  private func peek() throws(JSONFault) -> UInt8 {
    guard at < bytes.count else { throw fault(.unexpectedEnd) }
    return bytes[at]
  }

  private mutating func value(depth: Int) throws(JSONFault) -> JSON {
    switch try peek() {
    case UInt8(ascii: "{"): return .object(try object(depth: depth + 1))
    case UInt8(ascii: "["): return .array(try array(depth: depth + 1))
    case UInt8(ascii: "\""): return .string(try string())
    case UInt8(ascii: "-"), UInt8(ascii: "0")...UInt8(ascii: "9"):
      let number = try Number(bytes, at: at)
      at += number.byteCount
      return .integer(number.value)
    case UInt8(ascii: "n"):
      at = try literalEnd("null", in: bytes, at: at)
      return .null
    case UInt8(ascii: "t"):
      at = try literalEnd("true", in: bytes, at: at)
      return .bool(true)
    case UInt8(ascii: "f"):
      at = try literalEnd("false", in: bytes, at: at)
      return .bool(false)
    default: throw fault(.valueExpected)
    }
  }

  private mutating func array(depth: Int) throws(JSONFault) -> [JSON] {
    if depth > CanonicalJSON.depthMax { throw fault(.nestingTooDeep) }
    var elements: [JSON] = []
    at += 1
    skipWhiteSpace()
    if try peek() == UInt8(ascii: "]") {
      at += 1
      return elements
    }
    while true {
      elements.append(try value(depth: depth))
      if try !comma(before: UInt8(ascii: "]")) { return elements }
    }
  }

  private mutating func object(depth: Int) throws(JSONFault) -> JSON.Object {
    if depth > CanonicalJSON.depthMax { throw fault(.nestingTooDeep) }
    var members: [JSON.Object.Member] = []
    var keyOffsets: [Int] = []
    at += 1
    skipWhiteSpace()
    if try peek() == UInt8(ascii: "}") {
      at += 1
      return JSON.Object()
    }
    repeat {
      guard try peek() == UInt8(ascii: "\"") else { throw fault(.keyExpected) }
      keyOffsets.append(at)
      let key = try string()
      skipWhiteSpace()
      guard try peek() == UInt8(ascii: ":") else { throw fault(.colonExpected) }
      at += 1
      skipWhiteSpace()
      members.append((key, try value(depth: depth)))
    } while try comma(before: UInt8(ascii: "}"))
    do throws(JSON.Object.DuplicateKey) {
      return try JSON.Object(checking: members)
    } catch {
      throw JSONFault(offset: keyOffsets[error.index], reason: .duplicateKey)
    }
  }

  /// Steps over a comma (true) or over the closing bracket (false), with the white space around it.
  private mutating func comma(before end: UInt8) throws(JSONFault) -> Bool {
    skipWhiteSpace()
    let byte = try peek()
    guard byte == UInt8(ascii: ",") || byte == end else { throw fault(.commaOrEndExpected) }
    at += 1
    if byte == end { return false }
    skipWhiteSpace()
    return true
  }

  private mutating func string() throws(JSONFault) -> String {
    at += 1
    var start = at
    var unescaped: [UInt8] = []
    while true {
      let byte = try peek()
      switch byte {
      case UInt8(ascii: "\""):
        let run = UnsafeRawBufferPointer(rebasing: bytes[start..<at])
        at += 1
        if unescaped.isEmpty { return String(decoding: run, as: UTF8.self) }
        unescaped.append(contentsOf: run)
        return String(decoding: unescaped, as: UTF8.self)
      case UInt8(ascii: "\\"):
        unescaped.append(contentsOf: bytes[start..<at])
        let escape = try Escape(bytes, at: at)
        unescaped.append(contentsOf: escape.scalar.utf8)
        at += escape.byteCount
        start = at
      case 0x00..<0x20: throw fault(.controlCharacter)
      default:
        let count = scalarByteCount(bytes, at: at)
        if count == 0 { throw fault(.invalidUTF8) }
        at += count
      }
    }
  }
}
