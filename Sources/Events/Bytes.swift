/// Comparing, hashing and searching bytes eight at a time. Callers have checked the ranges; nothing is read outside.

/// The length of a text with its first and last eight bytes: all of it up to 16 bytes.
struct ShortKey: Equatable, Sendable {
  private(set) var head: UInt64 = 0
  private(set) var tail: UInt64 = 0
  private(set) var count: UInt32 = 0

  init() {}

  @inline(__always)
  init(_ bytes: UnsafeRawBufferPointer) {
    let count = bytes.count
    self.count = UInt32(truncatingIfNeeded: count)
    if count >= 8 {
      head = word(bytes, at: 0)
      tail = word(bytes, at: count &- 8)
    } else if count >= 4 {
      head = UInt64(bytes.loadUnaligned(fromByteOffset: 0, as: UInt32.self))
      tail = UInt64(bytes.loadUnaligned(fromByteOffset: count &- 4, as: UInt32.self))
    } else {
      for byte in bytes { head = head &<< 8 | UInt64(byte) }
    }
  }
}

/// A hash of short texts by multiplying and folding 8-byte words (in the manner of wyhash).
@inline(__always)
func wordHash(_ bytes: UnsafeRawBufferPointer) -> UInt32 {
  let key = ShortKey(bytes)
  var hash = folded(0x9e37_79b9_7f4a_7c15 ^ UInt64(key.count) ^ key.head, 0xa076_1d64_78bd_642f)
  var i = 8
  while i &+ 8 < bytes.count {
    hash = folded(hash ^ word(bytes, at: i), 0xa076_1d64_78bd_642f)
    i &+= 8
  }
  hash = folded(hash ^ key.tail, 0xe703_7ed1_a0b4_28db)
  return UInt32(truncatingIfNeeded: hash ^ hash &>> 32)
}

@inline(__always)
private func folded(_ a: UInt64, _ b: UInt64) -> UInt64 {
  let product = a.multipliedFullWidth(by: b)
  return product.high ^ product.low
}

@inline(__always)
func word(_ bytes: UnsafeRawBufferPointer, at offset: Int) -> UInt64 {
  bytes.loadUnaligned(fromByteOffset: offset, as: UInt64.self)
}

@inline(__always)
func equalBytes(
  _ a: UnsafeRawBufferPointer, at i: Int, _ b: UnsafeRawBufferPointer, at j: Int, count: Int
) -> Bool {
  if count >= 8 {
    var k = 0
    while k &+ 8 < count {
      if word(a, at: i &+ k) != word(b, at: j &+ k) { return false }
      k &+= 8
    }
    return word(a, at: i &+ count &- 8) == word(b, at: j &+ count &- 8)
  }
  for k in 0..<count where a[i &+ k] != b[j &+ k] { return false }
  return true
}

/// Whether bytes are those of a text of the same length. With a literal, its words become constants of the code.
@inline(__always)
func isEqual(_ bytes: UnsafeRawBufferPointer, _ text: StaticString) -> Bool {
  let text = UnsafeRawBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount)
  return equalBytes(bytes, at: 0, text, at: 0, count: text.count)
}

/// Where the byte first stands in `range`, nil if nowhere.
@inline(__always)
func firstOffset(of byte: UInt8, _ bytes: UnsafeRawBufferPointer, from start: Int, to end: Int) -> Int? {
  let ones: UInt64 = 0x0101_0101_0101_0101
  let pattern = ones &* UInt64(byte)
  var i = start
  while i &+ 8 <= end {
    let difference = UInt64(littleEndian: word(bytes, at: i)) ^ pattern
    let zeros = (difference &- ones) & ~difference & (ones &<< 7)
    if zeros != 0 { return i &+ zeros.trailingZeroBitCount &>> 3 }
    i &+= 8
  }
  while i < end {
    if bytes[i] == byte { return i }
    i &+= 1
  }
  return nil
}
