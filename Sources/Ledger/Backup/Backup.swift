import Merkle

/// A copy of a ledger's folder at one checkpoint, made while writing goes on, and brought up to a newer one by running again.
///
///     let report = try Backup(of: place, in: "/mnt/usb/ledger").run()
///     report.checkpoint.size     // 1,234,567: all up to there is in the copy, and was read again from it
///
/// The copy is a ledger's folder without key and vault: `verify` reads it as it is. What is copied is held against the
/// checkpoint before the copy's own is replaced, in one step; cut off at any call, the copy is the one from before. What a
/// crash left behind (`recovered/`) and what can be made anew (`derived/`) is not in it.
package struct Backup: Sendable {
  let source: LedgerPlace
  let target: LedgerPlace
  /// Checkpoints that other parties hold.
  let pinned: [Verifier.Pinned]
  let progress: (@Sendable (_ done: UInt64, _ total: UInt64) -> Void)?

  package init(
    of source: LedgerPlace, in folder: String, pinned: [Verifier.Pinned] = [],
    progress: (@Sendable (_ done: UInt64, _ total: UInt64) -> Void)? = nil
  ) {
    self.source = source
    target = LedgerPlace(
      folder: folder, files: source.files, entriesPerSegment: source.segments.entriesPerSegment)
    self.pinned = pinned
    self.progress = progress
  }

  package struct Report: Sendable {
    package let checkpoint: SignedCheckpoint
    /// How many entries the copy had before.
    package let knownSize: TreeSize
    /// Kept checkpoints, witnesses' files and documents that came along this time.
    package let sideFileCount: Int
    /// Documents that are not what their name says; not copied.
    package let badDocuments: [String]
  }

  package func run() throws(BackupError) -> Report {
    let (identity, newest) = try onLedger { () throws(LedgerError) in try source.steadyLook() }
    if let beyond = pinned.first(where: { $0.checkpoint.size > newest.size }) {
      throw .behind(name: beyond.name, size: beyond.checkpoint.size, ledger: newest.size)
    }
    try prepareFolder(identity)
    let lock = try onDisk { () throws(FileSystemError) in try target.files.lock(target.logFolder) }
    guard let lock else { throw .ledger(.locked(path: target.folder, holder: nil)) }
    defer { withExtendedLifetime(lock) {} }
    let known = try onLedger { () throws(LedgerError) in try knownCheckpoint(identity) }
    if let known {
      if known.size > newest.size { throw .newer(path: target.folder, size: known.size, ledger: newest.size) }
      let continues = try onLedger { () throws(LedgerError) in try root(at: known.size, newest) } == known.root
      guard continues else { throw .otherHistory(path: target.folder, size: known.size) }
    }
    let side = try onLedger { () throws(LedgerError) in
      try copy(from: known, to: newest)
      return try SideFiles(source: source, target: target, size: newest.size).copy()
    }
    try onDisk { () throws(FileSystemError) in
      if try target.files.contents(of: target.identityPath) != identity.fileBytes {
        try target.files.replace(target.identityPath, with: identity.fileBytes)
      }
      if known != newest { try target.files.replace(target.checkpointPath, with: Array(newest.text.utf8)) }
    }
    let report = try onLedger { () throws(LedgerError) in try Verifier(target, pinned: pinned).verify() }
    if let damage = report.damages.first { throw .ledger(.damaged(damage)) }
    return Report(
      checkpoint: newest, knownSize: known?.size ?? .empty, sideFileCount: side.copiedCount,
      badDocuments: side.badDocuments)
  }

  /// The folder of the copy, made or looked at: never one with other files, nor one that is written to as a ledger.
  private func prepareFolder(_ identity: LedgerIdentity) throws(BackupError) {
    let files = target.files
    if target.folder == source.folder || target.folder.hasPrefix(source.folder + "/") {
      throw .insideLedger(path: target.folder)
    }
    let (isInUse, isNew) = try onDisk { () throws(FileSystemError) -> (Bool, Bool) in
      let isInUse = try files.kind(of: target.keyPath) != nil
      switch try files.kind(of: target.folder) {
      case nil: return (isInUse, true)
      case .folder:
        // The first file of a copy, cut off before it had its name.
        let beside = LedgerPlace.name(of: target.identityPath) + LedgerPlace.besideSuffix
        return (isInUse, try files.list(target.folder).allSatisfy { $0 == beside })
      case .file, .other: return (isInUse, false)
      }
    }
    if isInUse { throw .inUse(path: target.folder, key: target.keyPath) }
    if isNew {
      try onDisk { () throws(FileSystemError) in
        try files.ensureFolder(target.folder)
        // First of all: a copy that is cut off here is known as one.
        try files.replace(target.identityPath, with: identity.fileBytes)
      }
    }
    guard try onDisk({ () throws(FileSystemError) in try files.kind(of: target.identityPath) }) == .file else {
      throw .foreign(path: target.folder)
    }
    let found = try onLedger { () throws(LedgerError) in try target.identity() }
    guard found.origin == identity.origin, found.keys[0] == identity.keys[0] else {
      throw .otherLedger(path: target.folder, origin: found.origin)
    }
    guard identity.keys.starts(with: found.keys) else {
      throw .otherHistory(path: target.folder, size: found.keys[found.keys.count - 1].from)
    }
    try onDisk { () throws(FileSystemError) in
      for folder in [target.logFolder, target.treeFolder, target.keptFolder] { try files.ensureFolder(folder) }
    }
  }

  /// The checkpoint of the copy; nil while there is none yet.
  private func knownCheckpoint(_ identity: LedgerIdentity) throws(LedgerError) -> SignedCheckpoint? {
    let kind = try catching { () throws(FileSystemError) in try target.files.kind(of: target.checkpointPath) }
    return kind == nil ? nil : try target.currentCheckpoint(of: identity)
  }

  /// The root that the ledger had at a size.
  private func root(at size: TreeSize, _ newest: SignedCheckpoint) throws(LedgerError) -> Hash {
    if size == newest.size { return newest.root }
    do throws(TreeFault) {
      return try TreeFiles(source, .read).root(size: size)
    } catch {
      throw LedgerError(error)
    }
  }

  /// What is found wrong while copying is named where it is: in the ledger, if it is there.
  private func copy(from known: SignedCheckpoint?, to newest: SignedCheckpoint) throws(LedgerError) {
    do throws(LedgerError) {
      _ = try LogCopy(source: source, target: target, progress: progress).run(from: known, to: newest)
    } catch {
      guard case .damaged = error, let damage = try Verifier(source).verify().damages.first else { throw error }
      throw .damaged(damage)
    }
  }
}

func onLedger<Value>(_ body: () throws(LedgerError) -> Value) throws(BackupError) -> Value {
  do throws(LedgerError) { return try body() } catch { throw .ledger(error) }
}

func onDisk<Value>(_ body: () throws(FileSystemError) -> Value) throws(BackupError) -> Value {
  do throws(FileSystemError) { return try body() } catch { throw .ledger(.file(error)) }
}

extension LedgerPlace {
  /// Identity and newest checkpoint as they belong together, while a key may be rotated.
  func steadyLook() throws(LedgerError) -> (LedgerIdentity, SignedCheckpoint) {
    let identity = try identity()
    do throws(LedgerError) {
      return (identity, try newestCheckpoint(of: identity))
    } catch {
      let again = try self.identity()
      guard again != identity else { throw error }
      return (again, try newestCheckpoint(of: again))
    }
  }
}

/// Why a copy of a ledger is not made, or not taken back.
package enum BackupError: Error, Hashable, Sendable {
  case ledger(LedgerError)
  /// The folder has files, and none of a copy.
  case foreign(path: String)
  case insideLedger(path: String)
  /// There is a signing key beside the folder: it is written to.
  case inUse(path: String, key: String)
  case otherLedger(path: String, origin: Origin)
  case newer(path: String, size: TreeSize, ledger: TreeSize)
  case otherHistory(path: String, size: TreeSize)
  /// Another party holds a checkpoint of more entries than the ledger has.
  case behind(name: String, size: TreeSize, ledger: TreeSize)
  case noVault(path: String)
  /// A key or a vault was to be copied into a folder that is given away.
  case secretInside(path: String, folder: String)
  /// The file is no earlier copy of this vault or key.
  case notACopy(path: String)
}

extension BackupError: CustomStringConvertible {
  package var description: String {
    switch self {
    case .ledger(let error): error.description
    case .foreign(let path):
      "\(path) is not empty and no backup of a ledger; name a new folder, or the one of an earlier backup."
    case .insideLedger(let path):
      "\(path) lies in the ledger that it is to be a copy of; name a folder elsewhere, best on another disk."
    case .inUse(let path, let key):
      "\(path) is a ledger in use: its signing key \(key) lies beside it; name another folder for the backup."
    case .otherLedger(let path, let origin): "\(path) is a backup of another ledger, \(origin); name another folder."
    case .newer(let path, let size, let ledger):
      "\(path) has \(size) entries and the ledger only \(ledger): entries \(ledger.count + 1) to \(size) were lost here; keep that backup, and restore from it."
    case .otherHistory(let path, let size):
      "\(path) and the ledger differ within their first \(size) entries: one of the two was changed; keep both, and verify each."
    case .behind(let name, let size, let ledger):
      "\(name) is of \(size) entries and the ledger has \(ledger): entries \(ledger.count + 1) to \(size) were lost here; nothing was copied."
    case .noVault(let path):
      "The vault \(path) is missing; without it names and addresses can be neither sealed nor read."
    case .secretInside(let path, let folder):
      "\(path) lies in \(folder), which is given away; name a place of its own for it."
    case .notACopy(let path): "\(path) is there and no earlier copy of the same; name another file, or move it away."
    }
  }
}
