import Merkle

/// Brings a copy of the log up to a checkpoint: the bytes behind what it has, and a tree that is worked out from them.
///
/// The ledger that is copied may be written to meanwhile. Segments only grow, and what lies behind the checkpoint is cut off
/// again. Nothing of the copy counts before its own checkpoint is replaced, which the caller does last.
struct LogCopy {
  let source: LedgerPlace
  let target: LedgerPlace
  let progress: (@Sendable (_ done: UInt64, _ total: UInt64) -> Void)?

  private static let pieceByteCount: UInt64 = 1 << 20

  /// What the copy has come to.
  struct Result {
    var frontier: Frontier
    let tree: TreeFiles
    var end: LogEnd
    let lastAt: Moment?
  }

  /// Copies what lies between two checkpoints of one history; the result is synced.
  func run(from known: SignedCheckpoint?, to newest: SignedCheckpoint) throws(LedgerError) -> Result {
    let start = known?.size ?? .empty
    let tree = TreeFiles(target, .readWrite)
    var frontier: Frontier
    do throws(TreeFault) {
      frontier = try Frontier(size: start, of: tree)
    } catch {
      throw LedgerError(error)
    }
    if let known, frontier.root != known.root { throw try Verifier.namedDamage(target, known) }
    var walk = try LogReading.walk(target, behind: start, to: newest.size)
    if start < newest.size {
      try copyBytes(from: LogEnd(segment: walk.segment, offset: walk.offset), to: newest.size)
    }
    try tree.cut(to: start)
    try grow(&frontier, &walk, tree, to: newest.size)
    guard frontier.root == newest.root else {
      throw .damaged(.root(seq: start.count + 1, size: newest.size, file: source.checkpointPath))
    }
    let end = LogEnd(segment: walk.segment, offset: walk.offset)
    try catching { () throws(FileSystemError) in
      try cut(to: end)
      try tree.sync()
    }
    return Result(frontier: frontier, tree: tree, end: end, lastAt: walk.context.lastAt)
  }

  private func copyBytes(from start: LogEnd, to size: TreeSize) throws(LedgerError) {
    var segment = start.segment
    var offset = start.offset
    while segment.firstSeq <= size.count {
      let path = source.segmentPath(segment)
      guard try catching({ () throws(FileSystemError) in try source.files.kind(of: path) }) == .file else {
        throw .damaged(.missing(seq: segment.firstSeq, file: path, size: size))
      }
      try catching { () throws(FileSystemError) in try copy(segment, from: offset) }
      segment = target.segments.segment(after: segment)
      offset = 0
    }
  }

  private func copy(_ segment: Segment, from start: UInt64) throws(FileSystemError) {
    let path = target.segmentPath(segment)
    let from = try source.files.open(source.segmentPath(segment), .read)
    let isThere = try target.files.kind(of: path) != nil
    let to = try target.files.open(path, isThere ? .readWrite : .create(permissions: 0o644))
    try to.truncate(to: start)
    let end = try from.byteCount()
    var offset = start
    while offset < end {
      let bytes = try from.bytes(offset..<min(offset + LogCopy.pieceByteCount, end))
      if bytes.isEmpty { break }
      try to.write(bytes, at: offset)
      offset += UInt64(bytes.count)
    }
  }

  /// Reads the copy's own lines, so that what is held against the checkpoint is what was written.
  private func grow(
    _ frontier: inout Frontier, _ walk: inout LogWalk, _ tree: TreeFiles, to size: TreeSize
  ) throws(LedgerError) {
    var pending = PendingHashes()
    var written = frontier.size
    while let step = try walk.next() {
      frontier.append(step.leaf) { pending.append($1, level: $0) }
      guard step.seq % 65_536 == 0 || step.seq == size.count else { continue }
      try catching { () throws(FileSystemError) in try pending.write(to: tree, behind: written) }
      written = TreeSize(step.seq)
      progress?(step.seq, size.count)
    }
  }

  /// Takes away what stands behind a place, and makes the rest durable.
  private func cut(to end: LogEnd) throws(FileSystemError) {
    for name in try target.files.list(target.logFolder) {
      guard let segment = target.segments.segment(named: name), segment.index >= end.segment.index else { continue }
      if segment.index > end.segment.index || end.offset == 0 {
        try target.files.remove(target.segmentPath(segment))
      } else {
        let file = try target.files.open(target.segmentPath(segment), .readWrite)
        if try file.byteCount() > end.offset { try file.truncate(to: end.offset) }
      }
    }
    for name in try target.files.list(target.logFolder) where target.segments.segment(named: name) != nil {
      try target.files.open("\(target.logFolder)/\(name)", .readWrite).syncData()
    }
    try target.files.syncFolder(target.logFolder)
  }
}
