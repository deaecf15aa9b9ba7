/// Takes stored values from bytes, in the order in which they were put.
package struct StateReader {
  private let all: UnsafeRawBufferPointer
  private var at = 0

  /// The bytes must stay where they are for as long as the reader is used.
  package init(_ bytes: UnsafeRawBufferPointer) { all = bytes }

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

  /// Nothing may be left behind the last value.
  package func end() throws(StateFault) {
    if left > 0 { throw .tooLong }
  }
}
