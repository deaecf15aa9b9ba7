import Glibc
import Merkle
import Synchronization

/// A segment in memory, and where its lines start: every 64th is remembered once it was passed, the others are found from
/// there. A full segment costs 16 KiB for that.
final class SegmentView: Sendable {
  private struct Known {
    /// Of lines 0, 64, 128, … of the segment.
    var offsets: [UInt32]
  }

  private static let stride: UInt64 = 64

  let segment: Segment
  let bytes: MappedBytes
  /// The last entry that is published in it, when it was mapped.
  let lastSeq: UInt64
  private let known: Mutex<Known>

  /// `growing` is a view of the same segment when it was shorter.
  init(_ segment: Segment, _ bytes: MappedBytes, lastSeq: UInt64, growing: SegmentView?) {
    self.segment = segment
    self.bytes = bytes
    self.lastSeq = lastSeq
    known = Mutex(growing?.known.withLock { $0 } ?? Known(offsets: [0]))
  }

  /// Where the line of an entry starts.
  func offset(of seq: UInt64, _ place: LedgerPlace, _ size: TreeSize) throws(LedgerError) -> Int {
    let line = seq - segment.firstSeq
    let found: Int? = known.withLock { known in
      let stone = Int(line / SegmentView.stride)
      while known.offsets.count <= stone {
        guard let next = skip(SegmentView.stride, from: Int(known.offsets[known.offsets.count - 1])) else { return nil }
        known.offsets.append(UInt32(next))
      }
      return skip(line % SegmentView.stride, from: Int(known.offsets[stone]))
    }
    guard let found, found < bytes.bytes.count else {
      throw .damaged(.missing(seq: seq, file: place.segmentPath(segment), size: size))
    }
    return found
  }

  /// Behind so many lines; nil if there are fewer.
  private func skip(_ lineCount: UInt64, from start: Int) -> Int? {
    var at = start
    for _ in 0..<lineCount {
      guard let end = lineEnd(bytes.bytes, from: at) else { return nil }
      at = end + 1
    }
    return at
  }
}

/// The place of the next LF; nil if there is none.
@inline(__always)
func lineEnd(_ bytes: UnsafeRawBufferPointer, from start: Int) -> Int? {
  guard start < bytes.count, let base = bytes.baseAddress,
    let found = memchr(base + start, Int32(lineFeed), bytes.count - start)
  else { return nil }
  return UnsafeRawPointer(found) - base
}

/// Lines of one segment, in memory for as long as this value lives.
package struct LogSlice: Sendable {
  let bytes: MappedBytes
  private let path: String
  let start: Int
  package let first: Position
  package let last: Position

  init(bytes: MappedBytes, path: String, start: Int, first: Position, last: Position) {
    self.bytes = bytes
    self.path = path
    self.start = start
    self.first = first
    self.last = last
  }

  /// The place behind the last line.
  package var next: Position { Position(seq: last.seq + 1) }

  package var count: Int { Int(last.seq - first.seq) + 1 }

  /// Throws when the disk failed to give some of the lines; to be asked behind each `forEachLine`.
  package func checkReadable() throws(LedgerError) {
    if bytes.isTorn { throw .file(FileSystemError(.read, path, code: EIO)) }
  }

  /// Goes over the lines, without their LF, in order, as long as `body` says true; says whether all lines were there.
  ///
  /// A line's bytes are valid in `body` only.
  @discardableResult
  package func forEachLine<Failure: Error>(
    _ body: (_ seq: UInt64, _ line: UnsafeRawBufferPointer) throws(Failure) -> Bool
  ) throws(Failure) -> Bool {
    let all = bytes.bytes
    var at = start
    for seq in first.seq...last.seq {
      // The search for its end has touched every page of the line.
      guard let end = lineEnd(all, from: at), !bytes.isTorn else { return false }
      guard try body(seq, UnsafeRawBufferPointer(rebasing: all[at..<end])) else { return true }
      at = end + 1
    }
    return true
  }
}
