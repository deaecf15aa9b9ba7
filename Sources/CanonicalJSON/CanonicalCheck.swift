/// The check behind `CanonicalJSON.fault(in:)`: one pass over the bytes, no tree, no allocation.
///
/// Each function starts at the first byte of its thing and ends behind its last. An object remembers only the place of
/// the key before: keys that ascend are distinct.
struct CanonicalCheck {
  private let bytes: UnsafeRawBufferPointer
  private let depthMax: Int
  private let takesNull: Bool
  private var at = 0

  init(_ bytes: UnsafeRawBufferPointer, depthMax: Int = CanonicalJSON.depthMax, takesNull: Bool = true) {
    self.bytes = bytes
    self.depthMax = depthMax
    self.takesNull = takesNull
  }

  mutating func document() throws(JSONFault) {
    try value(depth: 0)
    if at < bytes.count { throw fault(isWhiteSpace(bytes[at]) ? .whiteSpace : .trailingBytes) }
  }

  private func fault(_ reason: JSONFault.Reason) -> JSONFault { JSONFault(offset: at, reason: reason) }

  /// The fault of a place where something else should stand.
  private func missing(_ reason: JSONFault.Reason) -> JSONFault {
    if at == bytes.count { return fault(.unexpectedEnd) }
    return fault(isWhiteSpace(bytes[at]) ? .whiteSpace : reason)
  }

  @inline(__always)
  private func stands(_ byte: Unicode.Scalar) -> Bool { at < bytes.count && bytes[at] == UInt8(ascii: byte) }

  private mutating func value(depth: Int) throws(JSONFault) {
    guard at < bytes.count else { throw fault(.unexpectedEnd) }
    switch bytes[at] {
    case UInt8(ascii: "\""): _ = try string()
    case UInt8(ascii: "{"): try object(depth: depth + 1)
    case UInt8(ascii: "["): try array(depth: depth + 1)
    case UInt8(ascii: "-"), UInt8(ascii: "0")...UInt8(ascii: "9"):
      let number = try Number(bytes, at: at)
      if number.isNegativeZero { throw fault(.negativeZero) }
      at += number.byteCount
    case UInt8(ascii: "n") where takesNull: at = try literalEnd("null", in: bytes, at: at)
    case UInt8(ascii: "t"): at = try literalEnd("true", in: bytes, at: at)
    case UInt8(ascii: "f"): at = try literalEnd("false", in: bytes, at: at)
    default: throw missing(.valueExpected)
    }
  }

  private mutating func array(depth: Int) throws(JSONFault) {
    if depth > depthMax { throw fault(.nestingTooDeep) }
    at += 1
    if stands("]") {
      at += 1
      return
    }
    while true {
      try value(depth: depth)
      if stands(",") {
        at += 1
      } else if stands("]") {
        at += 1
        return
      } else {
        throw missing(.commaOrEndExpected)
      }
    }
  }

  private mutating func object(depth: Int) throws(JSONFault) {
    if depth > depthMax { throw fault(.nestingTooDeep) }
    at += 1
    if stands("}") {
      at += 1
      return
    }
    var before: Key?
    while true {
      guard stands("\"") else { throw missing(.keyExpected) }
      let start = at + 1
      let hasEscape = try string()
      let key = Key(start: start, end: at - 1, hasEscape: hasEscape)
      if let before {
        let order = compare(before, key)
        if order >= 0 { throw JSONFault(offset: start - 1, reason: order == 0 ? .duplicateKey : .keyOrder) }
      }
      before = key
      guard stands(":") else { throw missing(.colonExpected) }
      at += 1
      try value(depth: depth)
      if stands(",") {
        at += 1
      } else if stands("}") {
        at += 1
        return
      } else {
        throw missing(.commaOrEndExpected)
      }
    }
  }

  /// Where a key stands between its quotes.
  private struct Key {
    var start: Int
    let end: Int
    let hasEscape: Bool
  }

  /// As `keyOrder`; both keys have been found canonical, so an escape stands for one byte.
  @inline(__always)
  private func compare(_ left: Key, _ right: Key) -> Int {
    var left = left
    var right = right
    let hasEscape = left.hasEscape || right.hasEscape
    while left.start < left.end, right.start < right.end {
      let a = hasEscape ? nextByte(of: &left) : bytes[left.start]
      let b = hasEscape ? nextByte(of: &right) : bytes[right.start]
      if a != b { return Int(utf16Rank(a)) - Int(utf16Rank(b)) }
      if !hasEscape {
        left.start += 1
        right.start += 1
      }
    }
    return (left.end - left.start) - (right.end - right.start)
  }

  private func nextByte(of key: inout Key) -> UInt8 {
    let byte = bytes[key.start]
    guard byte == UInt8(ascii: "\\"), let escape = try? Escape(bytes, at: key.start) else {
      key.start += 1
      return byte
    }
    key.start += escape.byteCount
    return UInt8(truncatingIfNeeded: escape.scalar.value)
  }

  /// Whether the string has an escape.
  private mutating func string() throws(JSONFault) -> Bool {
    var hasEscape = false
    at += 1
    while true {
      skipPlain()
      guard at < bytes.count else { throw fault(.unexpectedEnd) }
      let byte = bytes[at]
      if byte == UInt8(ascii: "\"") {
        at += 1
        return hasEscape
      }
      switch byte {
      case UInt8(ascii: "\\"):
        hasEscape = true
        try escape()
      case 0x00..<0x20: throw fault(.controlCharacter)
      case 0x20...0x7F: at += 1
      default:
        let count = scalarByteCount(bytes, at: at)
        if count == 0 { throw fault(.invalidUTF8) }
        at += count
      }
    }
  }

  /// Steps over characters that stand as themselves, eight bytes at a time as long as there are eight.
  ///
  /// The highest bit of a byte of `marks` says: below 0x20, a quote, a backslash, or not ASCII. A borrow can set it
  /// wrongly only above a byte where it is right, so the lowest one counts.
  @inline(__always)
  private mutating func skipPlain() {
    let ones: UInt64 = 0x0101_0101_0101_0101
    while at + 8 <= bytes.count {
      let word = UInt64(littleEndian: bytes.loadUnaligned(fromByteOffset: at, as: UInt64.self))
      let quotes = word ^ (ones &* 0x22)
      let backslashes = word ^ (ones &* 0x5C)
      let low = (word &- ones &* 0x20) | (quotes &- ones) | (backslashes &- ones) | word
      let marks = low & (ones &* 0x80)
      if marks != 0 {
        at += marks.trailingZeroBitCount >> 3
        return
      }
      at += 8
    }
  }

  private mutating func escape() throws(JSONFault) {
    let escape = try Escape(bytes, at: at)
    let isShort = escape.byteCount == 2
    if shortEscape(of: escape.scalar.value) != nil {
      if !isShort { throw fault(.longEscape) }
    } else if escape.scalar.value >= 0x20 {
      throw fault(.needlessEscape)
    } else if bytes[at + 5] < UInt8(ascii: "a"), bytes[at + 5] > UInt8(ascii: "9") {
      throw fault(.upperCaseHex)
    }
    at += escape.byteCount
  }
}
