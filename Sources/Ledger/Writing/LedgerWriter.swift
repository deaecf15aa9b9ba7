import Merkle
import Synchronization

/// The one writer of a ledger: appends batches, and answers when they are on disk.
///
///     let writer = try LedgerWriter.open(place)
///     for sentence in writer.recovery.sentences { print(sentence) }
///     let receipts = try writer.commit([Batch([draft])])
///     receipts[0].first                    // 1235
///     receipts[0].checkpoint.root          // the root over 1,235 entries, signed
///     try writer.close()
///
/// A group of batches is one write, one `fdatasync` and one checkpoint. After a write or sync that failed nothing more is
/// taken: what the disk holds is then unknown, and opening the ledger anew finds out.
package final class LedgerWriter: Sendable {
  struct State {
    var frontier: Frontier
    var lastAt: Moment?
    /// The last segment, unless it is full or not there yet.
    var segment: OpenSegment?
    /// Let go on closing.
    var lock: WriterLock?
    var failure: FileSystemError?
    var isClosed = false
    var isClockConfirmed = false
    /// Room for the lines of a group, used again.
    var bytes: [UInt8] = []
    var pending = PendingHashes()
  }

  struct OpenSegment {
    let segment: Segment
    let file: any OpenFile
    var byteCount: UInt64
    /// Up to where the disk was asked for blocks by this writer; 0 when it was not.
    var reservedByteCount: UInt64 = 0

    private static let reserveByteCount: UInt64 = 4 << 20

    /// Has blocks set aside for what is to be written, and some more: a sync then has fewer of them to find. Short logs and
    /// the first lines of a segment do without.
    mutating func reserve(_ moreByteCount: UInt64) {
      let end = byteCount + moreByteCount
      guard end > reservedByteCount, byteCount > OpenSegment.reserveByteCount / 64 else { return }
      reservedByteCount = end + OpenSegment.reserveByteCount
      file.reserve(byteCount..<reservedByteCount)
    }

    /// Gives back the blocks that nothing was written to.
    func giveBack() {
      // The size stays as it is; what is not given back costs room and nothing else.
      if reservedByteCount > byteCount { try? file.truncate(to: byteCount) }
    }
  }

  /// When checkpoints become durable.
  package enum Publishing: Sendable {
    case withinASecond
    /// On closing too; for a simulation, in which no thread may act by itself.
    case whenAsked
  }

  package let place: LedgerPlace
  package let identity: LedgerIdentity
  package let clock: LedgerClock
  /// What opening found and did.
  package let recovery: RecoveryReport
  let key: SigningKey
  let treeFiles: TreeFiles
  let publisher: Publisher
  let signer: Signer
  let state: Mutex<State>
  let newest: Mutex<SignedCheckpoint>

  /// Opens a ledger for writing: takes the lock, recovers the tail, or refuses what is damaged.
  ///
  /// `day` says on which day a moment lies; the first checkpoint of each day is kept. UTC, unless the ledger's own time
  /// zone is given.
  package static func open(
    _ place: LedgerPlace, clock: LedgerClock = .machine, publishing: Publishing = .withinASecond,
    day: @escaping @Sendable (Moment) -> String = { $0.dayText }
  ) throws(LedgerError) -> LedgerWriter {
    _ = try place.identity()
    let lock = try WriterLock(place)
    // Read under the lock: a writer before may have rotated the key.
    let identity = try place.identity()
    try CosignatureStore(place).refuseTwoHistories()
    let key = try place.signingKey(of: identity)
    var recovery = Recovery(place, identity, key)
    let recovered = try recovery.run()
    let writer = LedgerWriter(place, identity, clock, key, lock, recovered, recovery.report, day)
    if publishing == .withinASecond { writer.publisher.start() }
    return writer
  }

  private init(
    _ place: LedgerPlace, _ identity: LedgerIdentity, _ clock: LedgerClock, _ key: SigningKey, _ lock: WriterLock,
    _ recovered: Recovery.Result, _ report: RecoveryReport, _ day: @escaping @Sendable (Moment) -> String
  ) {
    self.place = place
    self.identity = identity
    self.clock = clock
    self.key = key
    recovery = report
    treeFiles = recovered.tree
    publisher = Publisher(
      place, tree: recovered.tree, durableSize: recovered.durableSize, keptAt: recovered.keptAt, day: day)
    signer = Signer(key)
    state = Mutex(
      State(frontier: recovered.frontier, lastAt: recovered.lastAt, segment: recovered.segment, lock: lock))
    newest = Mutex(recovered.checkpoint)
  }

  deinit {
    publisher.end()
    signer.end()
  }

  /// The newest checkpoint: of all that was ever answered.
  package var checkpoint: SignedCheckpoint { newest.withLock { $0 } }

  /// How many entries there are.
  package var size: TreeSize { checkpoint.size }

  /// Signs for this ledger; it stays in this process.
  package var signingKey: SigningKey { key }

  /// The place that the next entry gets. Only who commits may rely on it.
  package var next: Position { Position(seq: size.count + 1) }

  /// The hashes of the tree, for proofs at any size up to `size`.
  package var tree: some HashSource & Sendable { treeFiles }

  /// A person says that the machine's clock is right; holds until a group was recorded with a clock within bounds.
  package func confirmClock() {
    state.withLock { $0.isClockConfirmed = true }
  }

  /// Makes the newest checkpoint durable now, before anyone outside is shown it as such.
  package func publishDurably() throws(LedgerError) {
    try catching { () throws(FileSystemError) in try publisher.publish() }
  }

  /// Keeps the checkpoint of a published size for good, as an entry that names it needs (`atSize`).
  package func keepCheckpoint(_ size: TreeSize) throws(LedgerError) -> SignedCheckpoint {
    try publishDurably()
    guard size > .empty, size <= publisher.durableSize, identity.key(for: size) == key.verifierKey else {
      throw .noSuchSize(size)
    }
    if try place.keptSizes().sizes.contains(size) { return try place.keptCheckpoint(size, of: identity) }
    let reader = try LedgerReader.open(place)
    guard try !reader.isInsideBatch(size) else { throw .noSuchSize(size) }
    let root: Hash
    do throws(TreeFault) {
      root = try treeFiles.root(size: size)
    } catch {
      throw LedgerError(error)
    }
    let checkpoint = Checkpoint(origin: identity.origin, size: size, root: root)
    let signed = SignedCheckpoint(checkpoint, note: SignedNote(checkpoint, signedBy: key))
    try catching { () throws(FileSystemError) in
      try place.files.ensureFolder(place.keptFolder)
      try place.files.replace(place.keptPath(size), with: Array(signed.text.utf8))
    }
    return signed
  }

  /// Publishes what is not durable yet, ends writing and lets go of the lock.
  package func close() throws(LedgerError) {
    state.withLock { $0.isClosed = true }
    defer {
      publisher.end()
      state.withLock { state in
        if state.failure == nil { state.segment?.giveBack() }
        state.lock = nil
      }
    }
    try publishDurably()
  }
}

extension LedgerError {
  init(_ fault: TreeFault) {
    switch fault {
    case .file(let error): self = .file(error)
    case .missing(let level, let index): self = .damaged(.treeMissing(level: level, index: index))
    }
  }
}
