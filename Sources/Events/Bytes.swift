/// Comparing, hashing and searching bytes eight at a time. Callers have checked the ranges; nothing is read outside.

/// A 64-bit hash of short texts by multiplying and folding 8-byte words (in the manner of wyhash).
@inline(__always)
func wordHash(_ bytes: UnsafeRawBufferPointer) -> UInt64 {
  let count = bytes.count
  var hash = 0x9e37_79b9_7f4a_7c15 ^ UInt64(truncatingIfNeeded: count)
  var tail: UInt64 = 0
  if count >= 8 {
    var i = 0
    while i &+ 8 < count {
      hash = folded(hash ^ word(bytes, at: i), 0xa076_1d64_78bd_642f)
      i &+= 8
    }
    tail = word(bytes, at: count &- 8)
  } else if count >= 4 {
    tail = UInt64(bytes.loadUnaligned(fromByteOffset: 0, as: UInt32.self)) &<< 32
    tail |= UInt64(bytes.loadUnaligned(fromByteOffset: count &- 4, as: UInt32.self))
  } else {
    for byte in bytes { tail = tail &<< 8 | UInt64(byte) }
  }
  hash = folded(hash ^ tail, 0xe703_7ed1_a0b4_28db)
  return folded(hash, 0x8ebc_6af0_9c88_c6e3)
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
