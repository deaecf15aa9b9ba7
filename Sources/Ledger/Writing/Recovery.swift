import Merkle

/// What opening for writing does before anything is written: check the right edge, then bring the tail in order.
///
/// - Up to the newest checkpoint every fault is damage. The edge is checked here (checkpoint, root, the open segment line
///   by line); on any difference the whole ledger is verified, to name the first place.
/// - Beyond it, whole batches are kept and signed: they may have been acknowledged. The first line that is not whole and
///   all behind it were not: they move to `recovered/`.
///
/// No file is cut in place. The tail is synced, read from the disk, and written anew into new files that take the place of
/// the old: after a failed sync the cache may hold what the disk does not, and nobody can know whether the last writer
/// ended by one.
struct Recovery {
  struct Result {
    let tree: TreeFiles
    let frontier: Frontier
    let checkpoint: SignedCheckpoint
    let durableSize: TreeSize
    let keptAt: Moment?
    let lastAt: Moment?
    let segment: LedgerWriter.OpenSegment?
  }

  let place: LedgerPlace
  let identity: LedgerIdentity
  let key: SigningKey
  var report = RecoveryReport()

  init(_ place: LedgerPlace, _ identity: LedgerIdentity, _ key: SigningKey) {
    self.place = place
    self.identity = identity
    self.key = key
  }

  mutating func run() throws(LedgerError) -> Result {
    try lookAround()
    // A checkpoint or a level whose writer ended before its name was durable is durable from here on.
    try catching { () throws(FileSystemError) in
      for folder in [place.folder, place.keptFolder, place.treeFolder]
      where try place.files.kind(of: folder) == .folder {
        try place.files.syncFolder(folder)
      }
    }
    let checkpoint = try place.newestCheckpoint(of: identity)
    let tree = TreeFiles(place, .readWrite)
    var frontier = try edge(of: checkpoint, tree)
    let tail = try Tail(place, checkpoint, tree)
    try tree.cut(to: checkpoint.size)
    if !tail.isEmpty { try rewrite(tail) }
    var pending = PendingHashes()
    for leaf in tail.leaves { frontier.append(leaf) { pending.append($1, level: $0) } }
    try catching { () throws(FileSystemError) in try pending.write(to: tree, behind: checkpoint.size) }
    report.keptBatchCount = tail.batchCount
    report.keptEntryCount = tail.leaves.count

    let keptAt = try keptMoment()
    let signed = tail.leaves.isEmpty ? checkpoint : sign(frontier)
    if signed.size > checkpoint.size || report.isTreeRebuilt {
      // The kept entries count from now on; that must survive the next crash too.
      try catching { () throws(FileSystemError) in
        try tree.sync()
        try place.files.replace(place.checkpointPath, with: Array(signed.text.utf8))
      }
    }
    let segment = try openSegment(tail.end, size: signed.size)
    return Result(
      tree: tree, frontier: frontier, checkpoint: signed, durableSize: signed.size, keptAt: keptAt,
      lastAt: tail.context.lastAt, segment: segment)
  }

  /// Tells of files that are not the ledger's, and removes what a writer left half written beside a segment or a level.
  private mutating func lookAround() throws(LedgerError) {
    report.strays = try Strays.paths(in: place)
    var halfWritten = try place.presentSegments().strays.filter { Strays.isBeside($0, in: place) }
      .map { "\(place.logFolder)/\($0)" }
    halfWritten += try place.names(in: place.treeFolder).filter(Strays.isBesideLevel)
      .map { "\(place.treeFolder)/\($0)" }
    for path in halfWritten { try catching { () throws(FileSystemError) in try place.files.remove(path) } }
  }

  /// The edge of the tree at the checkpoint, from `tree/`, made anew from the log if files of it are missing.
  private mutating func edge(of checkpoint: SignedCheckpoint, _ tree: TreeFiles) throws(LedgerError) -> Frontier {
    for level in 0..<TreeFiles.levelCount(size: checkpoint.size) {
      guard let file = try catching({ () throws(FileSystemError) in try tree.file(of: level) }) else {
        return try rebuildTree(to: checkpoint)
      }
      let count = try catching { () throws(FileSystemError) in try file.byteCount() } / UInt64(Hash.byteCount)
      if count < TreeFiles.hashCount(level: level, size: checkpoint.size) {
        throw .damaged(.treeMissing(level: level, index: count))
      }
    }
    do throws(TreeFault) {
      let frontier = try Frontier(size: checkpoint.size, of: tree)
      if frontier.root == checkpoint.root { return frontier }
    } catch {
      throw LedgerError(error)
    }
    throw try Verifier.namedDamage(place, checkpoint)
  }

  private func sign(_ frontier: Frontier) -> SignedCheckpoint {
    let checkpoint = Checkpoint(origin: identity.origin, size: frontier.size, root: frontier.root)
    return SignedCheckpoint(checkpoint, note: SignedNote(checkpoint, signedBy: key))
  }

  /// The moment of the last entry that the newest kept checkpoint covers.
  private func keptMoment() throws(LedgerError) -> Moment? {
    guard let kept = try place.keptSizes().sizes.last else { return nil }
    let line = try LedgerReader.open(place).line(at: Position(seq: kept.count))
    return line.withUnsafeBytes { line in
      (try? Envelope(reading: line)).flatMap { Moment($0.at.bytes(of: line)) }
    }
  }

  private func openSegment(_ end: LogEnd, size: TreeSize) throws(LedgerError) -> LedgerWriter.OpenSegment? {
    guard size.count < end.segment.lastSeq, size.count >= end.segment.firstSeq else { return nil }
    let file = try catching { () throws(FileSystemError) in
      try place.files.open(place.segmentPath(end.segment), .readWrite)
    }
    return LedgerWriter.OpenSegment(segment: end.segment, file: file, byteCount: end.offset)
  }
}

/// A place between two lines of the log.
struct LogEnd: Hashable, Sendable {
  var segment: Segment
  /// In that segment.
  var offset: UInt64
}
