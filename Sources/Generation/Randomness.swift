/// SplitMix64 (Steele, Lea and Flood 2014): turns one number into many, to seed other generators and to scatter numbers.
struct SplitMix64 {
  private var state: UInt64

  init(_ seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    return SplitMix64.mixed(state)
  }

  /// Its output function: one to one on 64 bits.
  @inline(__always)
  static func mixed(_ value: UInt64) -> UInt64 {
    var z = value
    z = (z ^ (z &>> 30)) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ (z &>> 27)) &* 0x94D0_49BB_1331_11EB
    return z ^ (z &>> 31)
  }
}

/// xoshiro256** 1.0 (Blackman and Vigna 2018), the stream of one district.
struct Random {
  private var s0: UInt64
  private var s1: UInt64
  private var s2: UInt64
  private var s3: UInt64

  /// The stream number `stream` of a seed.
  init(seed: UInt64, stream: UInt64) {
    var seeds = SplitMix64(seed ^ SplitMix64.mixed(stream &+ 1))
    s0 = seeds.next()
    s1 = seeds.next()
    s2 = seeds.next()
    s3 = seeds.next()
  }

  mutating func next() -> UInt64 {
    let product = s1 &* 5
    let result = (product &<< 7 | product &>> 57) &* 9
    let shifted = s1 &<< 17
    s2 ^= s0
    s3 ^= s1
    s1 ^= s2
    s0 ^= s3
    s2 ^= shifted
    s3 = s3 &<< 45 | s3 &>> 19
    return result
  }

  /// A number below `limit`, which is above 0 and below 2^32.
  mutating func below(_ limit: Int) -> Int {
    Int(truncatingIfNeeded: ((next() &>> 32) &* UInt64(truncatingIfNeeded: limit)) &>> 32)
  }

  /// True so many times in a million.
  mutating func happens(_ perMillion: Int) -> Bool { below(1_000_000) < perMillion }

  /// A whole number near `expected` thousandths, right on average.
  mutating func count(thousandths expected: Int) -> Int {
    expected / 1000 + (below(1000) < expected % 1000 ? 1 : 0)
  }
}
