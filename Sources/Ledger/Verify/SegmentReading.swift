import Merkle

/// One segment read by itself: each line checked strictly, its leaf hash held against `tree/0`.
struct SegmentReading {
  /// The roots of its groups of 256 leaves, one after another.
  let nodes: [Hash]
  let firstAt: Moment
  let lastAt: Moment
  /// Whether its last batch goes on in the segment behind.
  let endsInBatch: Bool
  let end: LogEnd

  /// Reads up to entry `size`; nil when anything is not as it should be. At each of the `claimed` sizes, which lie in this
  /// segment and ascend, a batch must end.
  static func read(
    _ segment: Segment, of place: LedgerPlace, size: TreeSize, claimed: [TreeSize], leaves: any OpenFile
  ) throws(LedgerError) -> SegmentReading? {
    let last = min(size.count, segment.lastSeq)
    var walk = LogWalk(place, size: TreeSize(last), from: segment)
    var firstAt: Moment?
    var nodes: [Hash] = []
    nodes.reserveCapacity(Int((last - segment.firstSeq + 1) / UInt64(groupCount)))
    var group: [Hash] = []
    group.reserveCapacity(groupCount)
    var claimed = claimed[...]
    while let step = try walk.next() {
      if firstAt == nil { firstAt = walk.context.lastAt }
      if claimed.first?.count == step.seq {
        guard step.endsBatch else { return nil }
        claimed.removeFirst()
      }
      group.append(step.leaf)
      guard group.count == groupCount || step.seq == last else { continue }
      guard try isInTree(group, endingAt: step.seq, leaves) else { return nil }
      if group.count == groupCount {
        var hashes = group.mutableSpan
        nodes.append(collapse(&hashes))
      }
      group.removeAll(keepingCapacity: true)
    }
    guard let firstAt, let lastAt = walk.context.lastAt, try endsThere(walk, place, size) else { return nil }
    return SegmentReading(
      nodes: nodes, firstAt: firstAt, lastAt: lastAt, endsInBatch: walk.context.isInBatch,
      end: LogEnd(segment: segment, offset: walk.offset))
  }

  /// How many leaves one hash of level 1 stands for.
  static let groupCount = 1 << tileHeight

  private static func isInTree(
    _ group: [Hash], endingAt seq: UInt64, _ leaves: any OpenFile
  ) throws(LedgerError) -> Bool {
    let width = UInt64(Hash.byteCount)
    let range = (seq - UInt64(group.count)) * width..<seq * width
    let bytes = try catching { () throws(FileSystemError) in try leaves.bytes(range) }
    return group.withBytes { own in bytes.withBytes { $0.elementsEqual(own) } }
  }

  /// Whether nothing stands behind the last entry of a full segment.
  private static func endsThere(_ walk: LogWalk, _ place: LedgerPlace, _ size: TreeSize) throws(LedgerError) -> Bool {
    guard size.count >= walk.segment.lastSeq else { return true }
    let byteCount = try catching { () throws(FileSystemError) in
      try place.files.open(place.segmentPath(walk.segment), .read).byteCount()
    }
    // Behind the newest checkpoint anything may stand, but never in a segment that is full.
    return byteCount == walk.offset
  }
}
