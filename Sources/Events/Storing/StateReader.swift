/// Takes stored values from bytes, in the order in which they were put.
package struct StateReader {
  private let all: UnsafeRawBufferPointer
  private var at = 0

  /// Where the bytes stand, if rows may stay there.
  package let memory: StateMemory?

  /// - Parameters:
  ///   - bytes: start on an address of 16, or behind one by as much as they did when they were written. They must stay
  ///     where they are for as long as the reader is used.
  ///   - memory: holds the bytes, and may be kept and written to by what is read.
  package init(_ bytes: UnsafeRawBufferPointer, in memory: StateMemory? = nil) {
    all = bytes
    self.memory = memory
  }

  /// How many bytes are left.
  package var left: Int { all.count - at }

  package mutating func take<Value: Stored>() throws(StateFault) -> Value { try Value(from: &self) }

  /// Any byte but 0 is true: a value of `Bool` has no other bits.
  mutating func takeBool() throws(StateFault) -> Bool { try take() as UInt8 != 0 }

  /// The next bytes, as many as asked.
  package mutating func bytes(_ count: Int) throws(StateFault) -> UnsafeRawBufferPointer {
    guard count >= 0, count <= left else { throw .cutOff }
    let start = at
    at += count
    return UnsafeRawBufferPointer(rebasing: all[start..<at])
  }

  /// Goes on at the next address that any row may stand on.
  package mutating func align() throws(StateFault) {
    guard let base = all.baseAddress else { return }
    _ = try bytes(-Int(bitPattern: base + at) & (stateAlignment - 1))
  }

  /// Nothing may be left behind the last value.
  package func end() throws(StateFault) {
    if left > 0 { throw .tooLong }
  }
}
