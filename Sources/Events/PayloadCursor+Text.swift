/// Free text, hashes, sealed text, and values that the catalogue leaves open.
extension PayloadCursor {
  /// Free text as canonical JSON has it: UTF-8, only the escapes that RFC 8785 writes; so many characters (scalars).
  package mutating func text(_ countMin: Int = 1, _ countMax: Int = .max) throws(PayloadFault) -> String {
    let start = position
    guard position < end, bytes[position] == UInt8(ascii: "\"") else { throw fault(.text) }
    var i = start &+ 1
    var hasEscapes = false
    while i < end, bytes[i] != UInt8(ascii: "\"") {
      guard bytes[i] >= 0x20 else { throw fault(.text, at: start) }
      if bytes[i] == UInt8(ascii: "\\") {
        hasEscapes = true
        i &+= 1
      }
      i &+= 1
    }
    guard i < end else { throw fault(.text, at: start, found: "text without an end") }
    let range = UnsafeRawBufferPointer(rebasing: bytes[(start &+ 1)..<i])
    guard let text = hasEscapes ? PayloadCursor.unescaped(range) : String(validating: range, as: UTF8.self) else {
      throw fault(.text, at: start)
    }
    guard range.count >= countMin, range.count <= countMax || text.unicodeScalars.count <= countMax else {
      throw fault(.textLength(from: countMin, to: countMax), at: start)
    }
    position = i &+ 1
    return text
  }

  private static func unescaped(_ bytes: UnsafeRawBufferPointer) -> String? {
    var plain: [UInt8] = []
    plain.reserveCapacity(bytes.count)
    var i = 0
    while i < bytes.count {
      if bytes[i] != UInt8(ascii: "\\") {
        plain.append(bytes[i])
        i += 1
        continue
      }
      guard i + 1 < bytes.count, let (byte, length) = escape(bytes, at: i + 1) else { return nil }
      plain.append(byte)
      i += length
    }
    return String(validating: plain, as: UTF8.self)
  }

  /// The byte that an escape stands for, and how many bytes the escape takes with its backslash.
  private static func escape(_ bytes: UnsafeRawBufferPointer, at i: Int) -> (byte: UInt8, length: Int)? {
    switch bytes[i] {
    case UInt8(ascii: "\""), UInt8(ascii: "\\"): return (bytes[i], 2)
    case UInt8(ascii: "b"): return (0x08, 2)
    case UInt8(ascii: "t"): return (0x09, 2)
    case UInt8(ascii: "n"): return (0x0a, 2)
    case UInt8(ascii: "f"): return (0x0c, 2)
    case UInt8(ascii: "r"): return (0x0d, 2)
    case UInt8(ascii: "u"):
      guard i + 4 < bytes.count, bytes[i + 1] == UInt8(ascii: "0"), bytes[i + 2] == UInt8(ascii: "0"),
        bytes[i + 3] == UInt8(ascii: "0") || bytes[i + 3] == UInt8(ascii: "1"),
        let low = hexDigits.firstIndex(of: bytes[i + 4])
      else { return nil }
      let byte = (bytes[i + 3] - UInt8(ascii: "0")) * 16 + UInt8(low)
      return [0x08, 0x09, 0x0a, 0x0c, 0x0d].contains(byte) ? nil : (byte, 6)
    case _: return nil
    }
  }

  /// 64 lower-case hex digits.
  package mutating func sha256() throws(PayloadFault) -> String {
    let start = position
    let digits = try quoted(countMax: 64, .sha256)
    guard digits.count == 64, digits.allSatisfy({ isDigit($0) || (0x61...0x66).contains($0) }) else {
      throw fault(.sha256, at: start)
    }
    return String(decoding: digits, as: UTF8.self)
  }

  /// Base64 with padding, as RFC 4648 section 4 has it.
  package mutating func base64(isEmptyAllowed: Bool = true) throws(PayloadFault) -> String {
    let start = position
    let digits = try quoted(countMax: 65_535, .base64)
    let padding = digits.suffix(2).count { $0 == UInt8(ascii: "=") }
    let isDigits = digits.dropLast(padding).allSatisfy {
      isDigit($0) || (0x61...0x7a).contains($0) || (0x41...0x5a).contains($0) || $0 == 0x2b || $0 == 0x2f
    }
    guard isDigits, isEmptyAllowed || !digits.isEmpty, digits.count % 4 == 0 else { throw fault(.base64, at: start) }
    return String(decoding: digits, as: UTF8.self)
  }

  /// A verifier key of a signed note: `name+hash+key`.
  package mutating func vkey() throws(PayloadFault) -> String {
    let start = position
    let text = try text(1, 1_024)
    let parts = text.split(separator: "+", maxSplits: 2, omittingEmptySubsequences: false)
    guard parts.count == 3, !parts[0].isEmpty, !text.contains(where: \.isWhitespace), parts[1].utf8.count == 8,
      parts[1].utf8.allSatisfy(hexDigits.contains), parts[2].utf8.count >= 2
    else { throw fault(.verifierKey, at: start) }
    return text
  }

  /// The name of an event type.
  package mutating func eventType() throws(PayloadFault) -> EventType {
    let start = position
    guard let type = EventType(try quoted(countMax: 64, .knownType)) else { throw fault(.knownType, at: start) }
    return type
  }

  /// Another entry: by its place, and in a draft also by its id.
  package mutating func entryReference() throws(PayloadFault) -> EntryReference {
    if isInLog || !isAtText { return .seq(try seq()) }
    return .id(String(decoding: try entryID(), as: UTF8.self))
  }

  /// Clear text in a draft; in the log `{"key":…,"sealed":…}` only.
  package mutating func personal(_ symbols: inout Symbols) throws(PayloadFault) -> Personal {
    guard position < end, bytes[position] == UInt8(ascii: "{") else {
      if isInLog { throw fault(.sealedText, found: "clear text") }
      let start = position
      do { return .clear(try text(1, 2_048)) } catch {
        // Nothing of it is told: whatever stands here is about a person.
        throw fault(error.expectation, at: start, found: "something else")
      }
    }
    try open()
    try key("key")
    let subject = SubjectID(try symbol(&symbols))
    try key("sealed")
    let sealed = try base64(isEmptyAllowed: false)
    try close()
    return .sealed(key: subject, sealed: sealed)
  }

  /// Any one value, kept as its bytes; objects and arrays nest at most 16 deep.
  package mutating func json() throws(PayloadFault) -> RawJSON {
    let start = position
    var isObject: [Bool] = []
    repeat {
      guard position < end else { throw fault(.anyValue) }
      switch bytes[position] {
      case UInt8(ascii: "{"), UInt8(ascii: "["):
        guard isObject.count < 16 else { throw fault(.anyValue) }
        isObject.append(bytes[position] == UInt8(ascii: "{"))
        position &+= 1
        expectsComma = false
      case UInt8(ascii: "\""): _ = try text(0)
      case UInt8(ascii: "t"), UInt8(ascii: "f"): _ = try boolean()
      case _: _ = try integer(-maximumInteger, maximumInteger)
      }
      try stepOut(of: &isObject)
    } while !isObject.isEmpty
    return RawJSON(canonicalBytes: Array(bytes[start..<position]))
  }

  /// After a value or an opening bracket: leaves what ends here and steps to the next value of what goes on.
  private mutating func stepOut(of isObject: inout [Bool]) throws(PayloadFault) {
    while let object = isObject.last {
      if position < end, bytes[position] == (object ? UInt8(ascii: "}") : UInt8(ascii: "]")) {
        position &+= 1
        expectsComma = true
        isObject.removeLast()
        continue
      }
      if expectsComma { try expect(UInt8(ascii: ","), .anyValue) }
      expectsComma = true
      if object {
        _ = try text(0)
        try expect(UInt8(ascii: ":"), .anyValue)
      }
      return
    }
    expectsComma = true
  }
}

let hexDigits = Array("0123456789abcdef".utf8)
