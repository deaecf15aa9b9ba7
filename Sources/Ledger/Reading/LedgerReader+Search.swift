import Glibc
import Merkle

// Lines that hold given bytes: the log is looked through as it lies in memory, and only where the bytes stand is a line
// taken out. Ten times as fast as a look at each line.
extension LedgerReader {
  /// Hands over each published line from a place on that holds these bytes (two at least, no LF) somewhere, without its LF, as long
  /// as `body` says true.
  ///
  /// A line's bytes are valid in `body` only.
  /// - Throws: `LedgerError` when the log cannot be read, and what `body` throws.
  package func forEachLine(
    holding wanted: [UInt8], from first: UInt64 = 1, upTo last: UInt64 = .max,
    _ body: (_ seq: UInt64, _ line: UnsafeRawBufferPointer) throws -> Bool
  ) throws {
    var next = Position(seq: max(1, first))
    while next.seq <= last, let slice = try slice(from: next) {
      let goesOn = try slice.forEachLine(holding: wanted) { line in
        let seq = try Envelope(reading: line).seq
        return seq <= min(last, slice.last.seq) ? try body(seq, line) : false
      }
      try slice.checkReadable()
      guard goesOn else { return }
      next = slice.next
    }
  }
}

extension LogSlice {
  private typealias Block = SIMD32<UInt8>

  /// Hands over the lines that hold these bytes, in order, also some behind the slice's last one; whether `body` always
  /// said true.
  fileprivate func forEachLine(
    holding wanted: [UInt8], _ body: (UnsafeRawBufferPointer) throws -> Bool
  ) rethrows -> Bool {
    var at = start
    while let place = place(of: wanted, from: at) {
      var lineStart = place
      while lineStart > start, bytes.bytes[lineStart - 1] != lineFeed { lineStart -= 1 }
      guard let end = lineEnd(bytes.bytes, from: place) else { return true }
      guard try body(UnsafeRawBufferPointer(rebasing: bytes.bytes[lineStart..<end])) else { return false }
      at = end + 1
    }
    return true
  }

  /// Where these bytes stand next. Thirty-two places are looked at together: where the second byte and the last but one
  /// stand at their distance, all of it is compared.
  private func place(of wanted: [UInt8], from first: Int) -> Int? {
    let all = bytes.bytes
    guard let base = all.baseAddress else { return nil }
    let (length, width) = (wanted.count, Block.scalarCount)
    precondition(length > 1, "a search has two bytes at least")
    let (one, other) = (Block(repeating: wanted[1]), Block(repeating: wanted[length - 2]))
    var at = first
    while at + length + width <= all.count {
      let begins = base.loadUnaligned(fromByteOffset: at + 1, as: Block.self) .== one
      let ends = base.loadUnaligned(fromByteOffset: at + length - 2, as: Block.self) .== other
      let both = begins .& ends
      let parts = unsafeBitCast(both, to: SIMD4<UInt64>.self)
      if parts[0] | parts[1] | parts[2] | parts[3] != 0 {
        for offset in 0..<width where both[offset] && memcmp(base + at + offset, wanted, length) == 0 {
          return at + offset
        }
      }
      at += width
    }
    while at + length <= all.count {
      if memcmp(base + at, wanted, length) == 0 { return at }
      at += 1
    }
    return nil
  }
}
