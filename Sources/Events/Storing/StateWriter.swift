/// Puts values away as bytes, and hands the bytes on a piece at a time: the state of a country is larger than the room
/// that there is beside it.
package struct StateWriter {
  private var pending: [UInt8] = []
  private let pieceByteCount: Int
  private let sink: (UnsafeRawBufferPointer) -> Void
  /// Bytes that were put, those not handed on among them.
  package private(set) var byteCount = 0

  /// - Parameter sink: takes each piece; all have `pieceByteCount` bytes but the last one.
  package init(pieceByteCount: Int, sink: @escaping (UnsafeRawBufferPointer) -> Void) {
    self.pieceByteCount = pieceByteCount
    self.sink = sink
    pending.reserveCapacity(pieceByteCount)
  }

  /// Keeps all bytes.
  private init() {
    pieceByteCount = .max
    sink = { _ in }
  }

  package mutating func put<each Value: Stored>(_ value: repeat each Value) {
    repeat (each value).store(in: &self)
  }

  /// All bytes of one value.
  static func bytes(of value: some Stored) -> [UInt8] {
    var writer = StateWriter()
    value.store(in: &writer)
    return writer.pending
  }

  package mutating func append(_ bytes: UnsafeRawBufferPointer) {
    byteCount += bytes.count
    var rest = bytes
    while pending.count + rest.count >= pieceByteCount {
      let count = pieceByteCount - pending.count
      if pending.isEmpty {
        sink(UnsafeRawBufferPointer(rebasing: rest[..<count]))
      } else {
        pending.append(contentsOf: UnsafeRawBufferPointer(rebasing: rest[..<count]))
        pending.withUnsafeBytes(sink)
        pending.removeAll(keepingCapacity: true)
      }
      rest = UnsafeRawBufferPointer(rebasing: rest[count...])
    }
    pending.append(contentsOf: rest)
  }

  /// Goes on at the next address that any row may stand on, as `StateReader.align` does.
  package mutating func align() {
    let count = -byteCount & (stateAlignment - 1)
    withUnsafeBytes(of: (0 as UInt64, 0 as UInt64)) { append(UnsafeRawBufferPointer(rebasing: $0[..<count])) }
  }

  /// Hands on what is left.
  package mutating func finish() {
    if !pending.isEmpty { pending.withUnsafeBytes(sink) }
    pending.removeAll()
  }
}

/// Rows that are used where they lie start on such addresses.
let stateAlignment = 16
