/// The entries of a tile (c2sp.org/tlog-tiles): each as its length, two bytes big-endian, and its bytes.
///
/// The entries `ab` and `c` are `00 02 61 62 00 01 63`.
package struct EntryBundle: Hashable, Sendable {
  package let bytes: [UInt8]
  /// Where in `bytes` the entries lie, without their lengths.
  package let entries: [Range<Int>]

  package static let entryByteCountMax = 65_535

  /// Parses a bundle of `count` entries; nil unless it has just these and nothing behind them.
  package init?(parsing bytes: [UInt8], count: Int) {
    var entries: [Range<Int>] = []
    entries.reserveCapacity(count)
    var at = 0
    while entries.count < count {
      guard at + 2 <= bytes.count else { return nil }
      let length = Int(bytes[at]) << 8 | Int(bytes[at + 1])
      guard at + 2 + length <= bytes.count else { return nil }
      entries.append(at + 2..<at + 2 + length)
      at += 2 + length
    }
    guard at == bytes.count else { return nil }
    self.bytes = bytes
    self.entries = entries
  }

  /// Appends one entry of at most 65,535 bytes to the bytes of a bundle.
  package static func append(_ entry: UnsafeRawBufferPointer, to bytes: inout [UInt8]) {
    precondition(entry.count <= entryByteCountMax, "an entry of a bundle has at most 65,535 bytes")
    bytes.append(UInt8(entry.count >> 8))
    bytes.append(UInt8(entry.count & 0xFF))
    bytes.append(contentsOf: entry)
  }

  /// The bytes of the bundle of just the first `count` entries.
  package func prefix(_ count: Int) -> ArraySlice<UInt8> {
    count == 0 ? [] : bytes[..<entries[count - 1].upperBound]
  }
}
