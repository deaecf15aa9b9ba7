import Merkle
import Synchronization

/// Writes a whole new ledger in one go, from lines that were made, ordered and hashed elsewhere: for benches, that need
/// tens of millions of entries in seconds.
///
///     let ledger = try BulkLedger(place, key)
///     try ledger.write(part)                                  // from any thread; parts follow each other by `first`
///     let checkpoint = try ledger.finish(keeping: [TreeSize(1), TreeSize(3_912)])
///
/// It makes the files that `init` and the writer make, with key and vault, beside, in `<folder>.new`, and puts them in
/// place at the end: what is cut off is no ledger. Nothing is checked of the lines; `Verifier` does that.
package final class BulkLedger: Sendable {
  /// Lines that follow each other.
  package struct Part {
    /// The `seq` of the first line.
    let first: UInt64
    /// Whole lines, each with its LF.
    let bytes: UnsafeRawBufferPointer
    /// The leaf hash of each line.
    let leaves: UnsafeBufferPointer<Hash>
    /// Where in `bytes` the first line of a further segment begins; nil when all are of one.
    let cut: Int?
    /// Lines of the vault that go with them.
    let keys: UnsafeRawBufferPointer

    package init(
      first: UInt64, _ bytes: UnsafeRawBufferPointer, leaves: UnsafeBufferPointer<Hash>, cut: Int?,
      keys: UnsafeRawBufferPointer
    ) {
      self.first = first
      self.bytes = bytes
      self.leaves = leaves
      self.cut = cut
      self.keys = keys
    }
  }

  /// Where the next part goes.
  private struct End {
    var seq: UInt64 = 1
    var segment: (segment: Segment, file: any OpenFile)?
    var offset: UInt64 = 0
    var vaultOffset: UInt64 = 0
    var failure: FileSystemError?
  }

  private let final: LedgerPlace
  private let place: LedgerPlace
  private let key: SigningKey
  private let tree: TreeFiles
  private let vault: any OpenFile
  private let end = Monitor(End())
  /// Groups of 256 leaves that no part holds whole.
  private let openGroups = Mutex<Set<UInt64>>([])

  /// The entries of a segment; a part spans at most one segment's end.
  package static var entriesPerSegment: UInt64 { SegmentLayout.entryCount }

  /// Makes the folder beside, with the key and the vault.
  package init(at place: LedgerPlace, _ key: SigningKey) throws(LedgerError) {
    try place.requireFree()
    let folder = place.folder + LedgerPlace.besideSuffix
    let beside = LedgerPlace(
      folder: folder, keyPath: folder + "/key", vaultPath: folder + "/vault", files: place.files)
    for path in [place.keyPath, place.vaultPath, beside.folder] { try place.requireNoFile(at: path) }
    final = place
    self.place = beside
    self.key = key
    tree = TreeFiles(beside, .readWrite)
    vault = try catching { () throws(FileSystemError) in
      for path in [beside.folder, beside.logFolder, beside.treeFolder, beside.keptFolder, beside.derivedFolder] {
        try beside.files.makeFolder(path)
      }
      try beside.files.replace(beside.keyPath, with: KeyFile.bytes(of: key, under: nil), permissions: 0o600)
      return try beside.files.open(beside.vaultPath, .create(permissions: 0o600))
    }
  }

  /// Puts a part where it belongs; waits for the parts before it to know their places, not for them to be written.
  package func write(_ part: Part) throws(LedgerError) {
    let count = UInt64(part.leaves.count)
    guard count > 0 else { return }
    let target = end.wait { end -> Target? in
      guard end.seq == part.first || end.failure != nil else { return nil }
      return self.target(of: part, &end)
    }
    end.change { _ in }
    try catching { () throws(FileSystemError) in
      if let failure = target.failure { throw failure }
      let cut = part.cut ?? part.bytes.count
      if cut > 0, let file = target.file {
        try file.write(UnsafeRawBufferPointer(rebasing: part.bytes[..<cut]), at: target.offset)
      }
      if cut < part.bytes.count, let next = target.next {
        try next.write(UnsafeRawBufferPointer(rebasing: part.bytes[cut...]), at: 0)
      }
      if !part.keys.isEmpty { try vault.write(part.keys, at: target.vaultOffset) }
      try writeHashes(part)
    }
  }

  private struct Target: Sendable {
    var file: (any OpenFile)?
    var offset: UInt64 = 0
    var next: (any OpenFile)?
    var vaultOffset: UInt64 = 0
    var failure: FileSystemError?
  }

  /// The place of a part, and the end behind it.
  private func target(of part: Part, _ end: inout End) -> Target {
    if let failure = end.failure { return Target(failure: failure) }
    do throws(FileSystemError) {
      let count = UInt64(part.leaves.count)
      try ensureLevels(behind: end.seq + count - 1)
      let segment = place.segments.segment(of: part.first)
      if end.segment?.segment != segment { end.segment = (segment, try create(segment)) }
      var target = Target(
        file: end.segment?.file, offset: part.first == segment.firstSeq ? 0 : end.offset, vaultOffset: end.vaultOffset)
      let cut = UInt64(part.cut ?? part.bytes.count)
      end.offset = target.offset + cut
      if cut < UInt64(part.bytes.count) {
        let next = place.segments.segment(after: segment)
        let file = try create(next)
        target.next = file
        end.segment = (next, file)
        end.offset = UInt64(part.bytes.count) - cut
      }
      end.vaultOffset += UInt64(part.keys.count)
      end.seq += count
      return target
    } catch {
      end.failure = error
      return Target(failure: error)
    }
  }

  /// The levels that parts write to, before two of them do at once.
  private func ensureLevels(behind last: UInt64) throws(FileSystemError) {
    for level in 0...1 where TreeFiles.hashCount(level: level, size: TreeSize(last)) > 0 {
      let path = place.levelPath(level)
      if try place.files.kind(of: path) == nil {
        _ = try place.files.open(path, .create(permissions: 0o644))
      }
    }
  }

  private func create(_ segment: Segment) throws(FileSystemError) -> any OpenFile {
    try place.files.open(place.segmentPath(segment), .create(permissions: 0o644))
  }

  /// The leaves, and the roots of the groups of 256 that the part holds whole.
  private func writeHashes(_ part: Part) throws(FileSystemError) {
    let first = part.first - 1
    if let leaves = try tree.file(of: 0) {
      try leaves.write(UnsafeRawBufferPointer(part.leaves), at: first * UInt64(Hash.byteCount))
    }
    let width = UInt64(SegmentReading.groupCount)
    let last = first + UInt64(part.leaves.count)
    let firstGroup = (first + width - 1) / width
    let endGroup = last / width
    if first % width != 0 { _ = openGroups.withLock { $0.insert(first / width) } }
    if last % width != 0 { _ = openGroups.withLock { $0.insert(last / width) } }
    guard firstGroup < endGroup else { return }
    var roots: [Hash] = []
    roots.reserveCapacity(Int(endGroup - firstGroup))
    for group in firstGroup..<endGroup {
      let start = Int(group * width - first)
      roots.append(BulkLedger.root(of: UnsafeBufferPointer(rebasing: part.leaves[start..<start + Int(width)])))
    }
    try tree.write(roots, level: 1, from: firstGroup)
  }

  private static func root(of hashes: UnsafeBufferPointer<Hash>) -> Hash {
    withUnsafeTemporaryAllocation(of: Hash.self, capacity: hashes.count) { room in
      _ = room.initialize(from: hashes)
      var span = room.mutableSpan
      return collapse(&span)
    }
  }
}

// The end: upper levels, checkpoints, `LEDGER`, and the folder in its place.
extension BulkLedger {
  /// Ends the ledger and puts it in place: all is on disk when it returns.
  /// - Parameter sizes: of the checkpoints that are kept, beside the newest one.
  package func finish(keeping sizes: [TreeSize]) throws(LedgerError) -> SignedCheckpoint {
    let size = TreeSize(end.read { $0.seq } - 1)
    try finishLevels(size)
    let newest = try checkpoint(of: size)
    try catching { () throws(FileSystemError) in
      for name in try place.files.list(place.logFolder) {
        try place.files.open("\(place.logFolder)/\(name)", .readWrite).syncData()
      }
      try vault.syncData()
      try tree.sync()
    }
    for size in sizes {
      let kept = try checkpoint(of: size)
      try catching { () throws(FileSystemError) in try write(kept, to: place.keptPath(size)) }
    }
    try catching { () throws(FileSystemError) in
      try write(newest, to: place.checkpointPath)
      for folder in [place.logFolder, place.keptFolder] { try place.files.syncFolder(folder) }
      try place.files.replace(place.identityPath, with: LedgerIdentity(key.verifierKey).fileBytes)
      try place.files.rename(place.vaultPath, to: final.vaultPath)
      try place.files.rename(place.keyPath, to: final.keyPath)
      try place.files.rename(place.folder, to: final.folder)
      for path in [final.vaultPath, final.keyPath, final.folder] {
        try place.files.syncFolder(LedgerPlace.folder(of: path))
      }
    }
    return newest
  }

  private func write(_ checkpoint: SignedCheckpoint, to path: String) throws(FileSystemError) {
    try place.files.open(path, .create(permissions: 0o644)).write(Array(checkpoint.text.utf8), at: 0)
  }

  private func checkpoint(of size: TreeSize) throws(LedgerError) -> SignedCheckpoint {
    do throws(TreeFault) {
      let checkpoint = Checkpoint(
        origin: Origin(key.verifierKey.name), size: size, root: try tree.root(size: size))
      return SignedCheckpoint(checkpoint, note: SignedNote(checkpoint, signedBy: key))
    } catch {
      throw LedgerError(error)
    }
  }

  /// Level 1 where parts met, and the levels above it.
  private func finishLevels(_ size: TreeSize) throws(LedgerError) {
    let groups = TreeFiles.hashCount(level: 1, size: size)
    for group in openGroups.withLock({ $0 }) where group < groups { try finish(group: group, of: 1) }
    for level in 2..<max(2, TreeFiles.levelCount(size: size)) {
      for group in 0..<TreeFiles.hashCount(level: level, size: size) { try finish(group: group, of: level) }
    }
  }

  private func finish(group: UInt64, of level: Int) throws(LedgerError) {
    let width = SegmentReading.groupCount
    var hashes = [Hash](repeating: .zero, count: width)
    do throws(TreeFault) {
      var span = hashes.mutableSpan
      try tree.read(level: level - 1, from: group * UInt64(width), into: &span)
    } catch {
      throw LedgerError(error)
    }
    let root = hashes.withUnsafeBufferPointer { BulkLedger.root(of: $0) }
    try catching { () throws(FileSystemError) in try tree.write([root], level: level, from: group) }
  }
}
