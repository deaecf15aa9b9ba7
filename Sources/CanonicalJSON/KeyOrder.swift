// Keys are ordered by UTF-16 code units (RFC 8785 section 3.2.3) and held in UTF-8. The two orders differ in one place:
// scalars from U+10000 on (first byte F0 to F4) are surrogates in UTF-16 (D800 to DFFF) and so stand before
// U+E000 to U+FFFF (first byte EE or EF). Only first bytes are that large, so exchanging their ranks is enough.

/// A byte of UTF-8, moved so that comparing moved bytes compares UTF-16 code units.
@inline(__always)
func utf16Rank(_ byte: UInt8) -> UInt8 {
  if byte < 0xEE { return byte }
  return byte < 0xF0 ? byte &+ 5 : byte &- 2
}

/// Negative when `left` stands before `right`, 0 when they are the same scalars, positive otherwise.
func keyOrder(_ left: String, _ right: String) -> Int {
  var others = right.utf8.makeIterator()
  for byte in left.utf8 {
    guard let other = others.next() else { return 1 }
    if byte != other { return Int(utf16Rank(byte)) - Int(utf16Rank(other)) }
  }
  return others.next() == nil ? 0 : -1
}
