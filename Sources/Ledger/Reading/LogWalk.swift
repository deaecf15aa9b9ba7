import Merkle

/// Goes over the log from line to line, checking each strictly, and for its place; the first fault ends it as damage.
struct LogWalk {
  struct Step {
    let seq: UInt64
    let leaf: Hash
    /// Whether a batch ends with this entry.
    let endsBatch: Bool
  }

  private let place: LedgerPlace
  private let size: TreeSize
  private(set) var segment: Segment
  private(set) var context: LineContext
  /// Behind the last line that was read.
  private(set) var offset: UInt64 = 0
  private var lines: LineStream?

  /// From the first line of `segment` on, up to entry `size`; `context` says what stands before, nil if it is not known.
  init(_ place: LedgerPlace, size: TreeSize, from segment: Segment? = nil, after context: LineContext? = nil) {
    self.place = place
    self.size = size
    self.segment = segment ?? place.segments.segment(of: 1)
    self.context = context ?? LineContext(before: self.segment.firstSeq)
  }

  /// From the line behind `offset` of `segment` on.
  init(_ place: LedgerPlace, size: TreeSize, from end: LogEnd, after context: LineContext) {
    self.init(place, size: size, from: end.segment, after: context)
    offset = end.offset
  }

  var file: String { place.segmentPath(segment) }

  mutating func next() throws(LedgerError) -> Step? {
    let seq = context.nextSeq
    guard seq <= size.count else { return nil }
    if seq > segment.lastSeq {
      try end()
      lines = nil
      offset = 0
      segment = place.segments.segment(after: segment)
    }
    if lines == nil { lines = LineStream(try open(), from: offset) }
    guard let line = try readLine() else { throw .damaged(.missing(seq: seq, file: file, size: size)) }
    do throws(EntryFault) {
      if !line.endsWithLF { throw EntryFault(offset: line.bytes.count, .noLineFeed) }
      let envelope = try context.step(line.bytes)
      offset = line.end
      return Step(seq: seq, leaf: leafHash(of: line.bytes), endsBatch: !envelope.more)
    } catch {
      throw .damaged(.entry(seq: seq, file: file, error))
    }
  }

  /// A segment that is not the last one ends with its last entry.
  private mutating func end() throws(LedgerError) {
    if lines != nil, try readLine() != nil { throw .damaged(.overlong(seq: context.nextSeq, file: file)) }
  }

  private mutating func readLine() throws(LedgerError) -> LineStream.Line? {
    do throws(FileSystemError) {
      return try lines?.next()
    } catch {
      throw .file(error)
    }
  }

  private func open() throws(LedgerError) -> any OpenFile {
    guard try catching({ () throws(FileSystemError) in try place.files.kind(of: file) }) == .file else {
      throw .damaged(.missing(seq: context.nextSeq, file: file, size: size))
    }
    return try catching { () throws(FileSystemError) in try place.files.open(file, .read) }
  }
}
