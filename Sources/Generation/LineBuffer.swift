/// Room for lines, filled from left to right: the one place where bytes are put down through a pointer.
///
/// `reserve` before each line makes sure that there is room for it; between two calls no more than `lineByteCountMax` may
/// be appended.
struct LineBuffer: ~Copyable {
  static let lineByteCountMax = 16_384

  private var start: UnsafeMutableRawPointer
  private var capacity: Int
  private(set) var count = 0

  init(capacity: Int) {
    self.capacity = max(capacity, 2 * Self.lineByteCountMax)
    start = .allocate(byteCount: self.capacity, alignment: 64)
  }

  deinit { start.deallocate() }

  var bytes: UnsafeRawBufferPointer { UnsafeRawBufferPointer(start: start, count: count) }

  mutating func removeAll() { count = 0 }

  mutating func reserve() {
    guard count + Self.lineByteCountMax > capacity else { return }
    let larger = UnsafeMutableRawPointer.allocate(byteCount: capacity * 2, alignment: 64)
    larger.copyMemory(from: start, byteCount: count)
    start.deallocate()
    start = larger
    capacity *= 2
  }

  @inline(__always)
  mutating func append(_ text: StaticString) {
    (start + count).copyMemory(from: text.utf8Start, byteCount: text.utf8CodeUnitCount)
    count &+= text.utf8CodeUnitCount
  }

  @inline(__always)
  mutating func append(_ source: UnsafeRawPointer, _ byteCount: Int) {
    (start + count).copyMemory(from: source, byteCount: byteCount)
    count &+= byteCount
  }

  @inline(__always)
  mutating func append(byte: UInt8) {
    start.storeBytes(of: byte, toByteOffset: count, as: UInt8.self)
    count &+= 1
  }

  mutating func append(_ text: String) {
    for byte in text.utf8 { append(byte: byte) }
  }

  /// The shortest decimal form.
  @inline(__always)
  mutating func append(_ value: Int) {
    var digitCount = 1
    var bound = 10
    while bound <= value {
      digitCount &+= 1
      bound &*= 10
    }
    append(value, digitCount: digitCount)
  }

  /// Exactly so many digits, zeros in front.
  @inline(__always)
  mutating func append(_ value: Int, digitCount: Int) {
    var value = UInt64(truncatingIfNeeded: value)
    var place = count &+ digitCount
    while place > count {
      place &-= 1
      let next = value / 10
      start.storeBytes(
        of: UInt8(ascii: "0") &+ UInt8(truncatingIfNeeded: value &- next &* 10), toByteOffset: place, as: UInt8.self)
      value = next
    }
    count &+= digitCount
  }

  /// Digits of base 2^`bits`, most significant first; `alphabet` has 2^`bits` characters.
  @inline(__always)
  mutating func append(_ value: UInt64, digitCount: Int, bits: UInt64, _ alphabet: StaticString) {
    var shift = bits &* UInt64(truncatingIfNeeded: digitCount)
    let mask = (1 &<< bits) &- 1 as UInt64
    for _ in 0..<digitCount {
      shift &-= bits
      append(byte: alphabet.utf8Start[Int(truncatingIfNeeded: value &>> shift & mask)])
    }
  }

  /// Lets somebody else write at the end; `body` says how many bytes it wrote.
  @inline(__always)
  mutating func append(with body: (UnsafeMutableRawPointer) -> Int) {
    count &+= body(start + count)
  }
}
