import Merkle

/// What stands in the log beyond a checkpoint: whole batches, then perhaps a line that is not whole and all behind it.
struct Tail {
  struct Torn: Hashable {
    let segment: Segment
    /// Where in it the torn part starts; at 0 all of it is.
    let start: UInt64
    let byteCount: UInt64
  }

  struct Kept: Hashable {
    let segment: Segment
    /// How much of it stays.
    let byteCount: UInt64
  }

  /// Of the whole batches' entries.
  private(set) var leaves: [Hash] = []
  private(set) var batchCount = 0
  /// Behind the last whole batch.
  private(set) var context: LineContext
  private(set) var end: LogEnd
  private(set) var torn: [Torn] = []
  /// Why the first torn line is not whole.
  private(set) var fault: EntryFault?
  /// The segments that are to be written anew: with kept entries beyond the checkpoint, or with a torn part.
  private(set) var kept: [Kept] = []

  var isEmpty: Bool { leaves.isEmpty && torn.isEmpty }

  /// Reads the segment that the checkpoint ends in, and all behind it. Every line of that segment is checked, against
  /// `tree/0` too: what the writer is about to append to is known to be sound.
  init(_ place: LedgerPlace, _ checkpoint: SignedCheckpoint, _ tree: TreeFiles) throws(LedgerError) {
    let last = checkpoint.size.count
    let present = try place.presentSegments().segments
    let edge = place.segments.segment(of: last)
    for index in 0...edge.index where index >= present.count || present[Int(index)].index != index {
      let missing = place.segments.segment(of: index * place.segments.entriesPerSegment + 1)
      throw .damaged(
        .missing(seq: missing.firstSeq, file: place.segmentPath(missing), size: checkpoint.size))
    }
    var walk = LogWalk(place, size: checkpoint.size, from: edge, after: nil)
    let isSound = try Tail.isSound(&walk, tree, place, Array(present.prefix(Int(edge.index))), last: last)
    guard isSound, !walk.context.isInBatch else { throw try Verifier.namedDamage(place, checkpoint) }
    context = walk.context
    end = LogEnd(segment: edge, offset: walk.offset)
    try read(place, Array(present[Int(edge.index)...]), checkpointEnd: end)
  }

  /// Whether the segment with the checkpoint's last entry is as it was signed, and no full one before it is cut off.
  private static func isSound(
    _ walk: inout LogWalk, _ tree: TreeFiles, _ place: LedgerPlace, _ full: [Segment], last: UInt64
  ) throws(LedgerError) -> Bool {
    do throws(LedgerError) {
      for segment in full {
        guard try endsAsSigned(segment, place, tree) else { return false }
      }
      return try matches(&walk, tree, walk.segment.firstSeq - 1..<last)
    } catch {
      // The fault of a line may have an earlier cause, which a look at everything shows.
      guard case .damaged = error else { throw error }
      return false
    }
  }

  /// Whether a full segment ends with its last entry, as `tree/0` has it: none of it is cut off.
  private static func endsAsSigned(
    _ segment: Segment, _ place: LedgerPlace, _ tree: TreeFiles
  ) throws(LedgerError) -> Bool {
    try catching { () throws(FileSystemError) in
      let file = try place.files.open(place.segmentPath(segment), .read)
      let byteCount = try file.byteCount()
      let last = try file.bytes(byteCount - min(byteCount, UInt64(LedgerFormat.entryByteCountMax) + 2)..<byteCount)
      guard last.last == lineFeed else { return false }
      let start = last.dropLast().lastIndex(of: lineFeed).map { $0 + 1 } ?? 0
      let width = UInt64(Hash.byteCount)
      let offset = (segment.lastSeq - 1) * width
      let leaf = leafHash(of: Array(last[start...].dropLast()))
      return try tree.file(of: 0)?.bytes(offset..<offset + width) == leaf.bytes
    }
  }

  /// Whether the lines have the leaf hashes that `tree/0` has for them.
  private static func matches(
    _ walk: inout LogWalk, _ tree: TreeFiles, _ leaves: Range<UInt64>
  ) throws(LedgerError) -> Bool {
    let width = UInt64(Hash.byteCount)
    let hashes = try catching { () throws(FileSystemError) in
      try tree.file(of: 0)?.bytes(leaves.lowerBound * width..<leaves.upperBound * width) ?? []
    }
    var offset = 0
    while let step = try walk.next() {
      guard offset + Hash.byteCount <= hashes.count else { return false }
      let isSame = step.leaf.withUnsafeBytes { $0.elementsEqual(hashes[offset..<offset + Hash.byteCount]) }
      if !isSame { return false }
      offset += Hash.byteCount
    }
    return true
  }

  /// Goes over the segments from the one with the checkpoint's last entry on, as one tail.
  private mutating func read(
    _ place: LedgerPlace, _ segments: [Segment], checkpointEnd: LogEnd
  ) throws(LedgerError) {
    var current = context
    var batch: [Hash] = []
    for segment in segments {
      let start = segment == checkpointEnd.segment ? checkpointEnd.offset : 0
      if fault == nil, segment.firstSeq > current.nextSeq || current.nextSeq > segment.lastSeq && start == 0 {
        fault = EntryFault(.otherSeq(found: segment.firstSeq))
      }
      if fault != nil { break }
      do throws(FileSystemError) {
        try read(place, segment, from: start, &current, &batch)
      } catch {
        throw .file(error)
      }
    }
    if fault == nil, !batch.isEmpty { fault = EntryFault(.batchUnfinished) }
    try divide(place, segments, checkpointEnd)
  }

  /// Goes over the lines of one segment until one is not whole; `batch` has the leaves of a batch that is not at its end.
  private mutating func read(
    _ place: LedgerPlace, _ segment: Segment, from start: UInt64, _ current: inout LineContext, _ batch: inout [Hash]
  ) throws(FileSystemError) {
    let file = try place.files.open(place.segmentPath(segment), .readWrite)
    try file.syncData()
    file.dropCache()
    let lines = LineStream(file, from: start)
    while fault == nil, let line = try lines.next() {
      do throws(EntryFault) {
        if !line.endsWithLF { throw EntryFault(offset: line.bytes.count, .noLineFeed) }
        if current.nextSeq > segment.lastSeq { throw EntryFault(.otherSeq(found: current.nextSeq)) }
        let envelope = try current.step(line.bytes)
        batch.append(leafHash(of: line.bytes))
        if envelope.more { continue }
        leaves += batch
        batchCount += 1
        batch.removeAll(keepingCapacity: true)
        context = current
        end = LogEnd(segment: segment, offset: line.end)
      } catch {
        fault = error
      }
    }
  }

  /// Which part of each segment stays.
  private mutating func divide(
    _ place: LedgerPlace, _ segments: [Segment], _ checkpointEnd: LogEnd
  ) throws(LedgerError) {
    for segment in segments {
      let byteCount = try catching { () throws(FileSystemError) in
        try place.files.open(place.segmentPath(segment), .read).byteCount()
      }
      let stays = segment == end.segment ? end.offset : segment.index < end.segment.index ? byteCount : 0
      if stays < byteCount || stays == 0 {
        // A segment exists from its first line on: an empty one goes too.
        torn.append(Torn(segment: segment, start: stays, byteCount: byteCount - stays))
        if fault == nil { fault = EntryFault(.batchUnfinished) }
      }
      let isGrown = stays > (segment == checkpointEnd.segment ? checkpointEnd.offset : 0)
      if stays > 0, isGrown || stays < byteCount { kept.append(Kept(segment: segment, byteCount: stays)) }
    }
  }
}
