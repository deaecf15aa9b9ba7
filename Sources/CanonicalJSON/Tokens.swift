// Tokens that reader and check read the same way.

@inline(__always)
func isWhiteSpace(_ byte: UInt8) -> Bool {
  byte == 0x20 || byte == 0x0A || byte == 0x0D || byte == 0x09
}

/// The offset behind `null`, `true` or `false`, whose first letter stands at `at`.
@inline(__always)
func literalEnd(_ literal: StaticString, in bytes: UnsafeRawBufferPointer, at: Int) throws(JSONFault) -> Int {
  for place in 0..<literal.utf8CodeUnitCount {
    guard at + place < bytes.count else { throw JSONFault(offset: bytes.count, reason: .unexpectedEnd) }
    guard bytes[at + place] == literal.utf8Start[place] else { throw JSONFault(offset: at, reason: .valueExpected) }
  }
  return at + literal.utf8CodeUnitCount
}

/// An integer as it was written. Faults are placed at its first byte.
struct Number {
  let value: Int64
  let byteCount: Int
  /// `-0`, which is read as 0 and is not canonical.
  let isNegativeZero: Bool

  /// Reads the number that starts at `at` with a minus sign or a digit.
  @inline(__always)
  init(_ bytes: UnsafeRawBufferPointer, at start: Int) throws(JSONFault) {
    let isNegative = bytes[start] == UInt8(ascii: "-")
    let first = isNegative ? start + 1 : start
    var at = first
    var magnitude: Int64 = 0
    while at < bytes.count {
      let digit = bytes[at] &- UInt8(ascii: "0")
      if digit > 9 { break }
      if magnitude <= CanonicalJSON.integerMax { magnitude = magnitude &* 10 &+ Int64(digit) }
      at += 1
    }
    if at == first {
      throw at == bytes.count
        ? JSONFault(offset: at, reason: .unexpectedEnd) : JSONFault(offset: start, reason: .valueExpected)
    }
    if bytes[first] == UInt8(ascii: "0"), at > first + 1 { throw JSONFault(offset: start, reason: .leadingZero) }
    if at < bytes.count, bytes[at] == UInt8(ascii: ".") || bytes[at] | 0x20 == UInt8(ascii: "e") {
      throw JSONFault(offset: start, reason: .notAnInteger)
    }
    if magnitude > CanonicalJSON.integerMax { throw JSONFault(offset: start, reason: .integerTooLarge) }
    value = isNegative ? -magnitude : magnitude
    byteCount = at - start
    isNegativeZero = isNegative && magnitude == 0
  }
}
