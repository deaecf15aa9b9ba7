import Glibc

/// The lines of a file from an offset on, read a quarter of a megabyte at a time.
///
/// A line's bytes are valid until the next call. A class, because Swift 6.3 with optimization destroys a `~Copyable` stream
/// inside an optional wrongly.
final class LineStream {
  struct Line {
    /// Without the LF.
    let bytes: UnsafeRawBufferPointer
    let endsWithLF: Bool
    /// Where in the file it starts.
    let start: UInt64

    /// Where the next one starts.
    var end: UInt64 { start + UInt64(bytes.count) + (endsWithLF ? 1 : 0) }
  }

  private let file: any OpenFile
  private let buffer: UnsafeMutableRawBufferPointer
  /// Of the first byte in the buffer.
  private var bufferOffset: UInt64
  private var at = 0
  private var filled = 0

  /// Longer than any line, so that a line that fills it is too long; small enough to stay in the processor's cache.
  private static let bufferByteCount = 1 << 18

  init(_ file: any OpenFile, from offset: UInt64 = 0) {
    self.file = file
    bufferOffset = offset
    buffer = .allocate(byteCount: LineStream.bufferByteCount, alignment: 16)
  }

  deinit { buffer.deallocate() }

  /// The next line; nil at the end of the file. The last one may lack its LF, as may a piece of one that is too long.
  func next() throws(FileSystemError) -> Line? {
    if let line = takeLine() { return line }
    try refill()
    if let line = takeLine() { return line }
    guard filled > at else { return nil }
    let line = Line(
      bytes: UnsafeRawBufferPointer(rebasing: buffer[at..<filled]), endsWithLF: false, start: bufferOffset + UInt64(at))
    at = filled
    return line
  }

  private func takeLine() -> Line? {
    guard filled > at, let found = memchr(buffer.baseAddress.unsafelyUnwrapped + at, Int32(lineFeed), filled - at)
    else { return nil }
    let end = UnsafeRawPointer(found) - UnsafeRawPointer(buffer.baseAddress.unsafelyUnwrapped)
    defer { at = end + 1 }
    return Line(
      bytes: UnsafeRawBufferPointer(rebasing: buffer[at..<end]), endsWithLF: true, start: bufferOffset + UInt64(at))
  }

  /// Moves what is left to the front and fills up behind it.
  private func refill() throws(FileSystemError) {
    let rest = filled - at
    if at > 0, rest > 0 {
      buffer.baseAddress.unsafelyUnwrapped.copyMemory(from: buffer.baseAddress.unsafelyUnwrapped + at, byteCount: rest)
    }
    bufferOffset += UInt64(at)
    at = 0
    filled = rest
    let room = UnsafeMutableRawBufferPointer(rebasing: buffer[rest...])
    filled += try file.read(into: room, at: bufferOffset + UInt64(rest))
  }
}
