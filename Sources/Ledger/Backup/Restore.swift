import Merkle

/// Makes a ledger out of a backup: each byte is held against the checkpoint of the backup, and the entry that tells of the
/// restore is part of the new ledger from its first moment on.
///
/// `LEDGER` is written last: a folder with that file is complete. A ledger that goes on under its own name signs what follows
/// with its own key, so nothing may be lost that it has signed: a second history of the same sizes would contradict the first.
/// Where entries are lost, it goes on under another name and another key (`renamed`), which have signed nothing yet; the old
/// `LEDGER` and checkpoint go to `recovered/`, and prove that the entries are those of the old ledger.
package struct Restore: Sendable {
  let backup: LedgerPlace
  let target: LedgerPlace
  /// Checkpoints that other parties hold, of no more entries than the backup has.
  let pinned: [Verifier.Pinned]
  let progress: (@Sendable (_ done: UInt64, _ total: UInt64) -> Void)?

  package init(
    of folder: String, to target: LedgerPlace, pinned: [Verifier.Pinned] = [],
    progress: (@Sendable (_ done: UInt64, _ total: UInt64) -> Void)? = nil
  ) {
    backup = LedgerPlace(folder: folder, files: target.files, entriesPerSegment: target.segments.entriesPerSegment)
    self.target = target
    self.pinned = pinned
    self.progress = progress
  }

  /// The entry that tells of the restore, and the moment that it gets.
  package struct Act: Sendable {
    let draft: EntryDraft
    let at: Moment

    package init(_ draft: EntryDraft, at: Moment) {
      self.draft = draft
      self.at = at
    }
  }

  /// Another name for a ledger that lost entries.
  package struct Rename: Sendable {
    let name: KeyName
    let passphrase: Secret?

    package init(_ name: KeyName, protecting passphrase: Secret?) {
      self.name = name
      self.passphrase = passphrase
    }
  }

  /// Verifies the backup and says what it has; changes nothing.
  package func check() throws(LedgerError) -> SignedCheckpoint {
    let report = try Verifier(backup, pinned: pinned, progress: progress).verify()
    if let damage = report.damages.first { throw .damaged(damage) }
    guard let checkpoint = report.checkpoint else { throw .damaged(.noCheckpoint(file: backup.checkpointPath)) }
    return checkpoint
  }

  /// Makes the ledger. Without an act it can be read and verified, and nothing is signed.
  package func run(_ act: Act?, renamed: Rename? = nil) throws(LedgerError) -> SignedCheckpoint {
    try target.requireFree()
    let newest = try check()
    let identity = try backup.identity()
    var key: SigningKey?
    if let renamed {
      try target.requireNoFile(at: target.keyPath)
      key = SigningKey(generatingFor: renamed.name)
    } else if act != nil {
      // Before anything is made: the passphrase may be wrong.
      key = try target.signingKey(of: identity)
    }
    try catching { () throws(FileSystemError) in
      for folder in [target.folder, target.logFolder, target.treeFolder, target.keptFolder, target.derivedFolder] {
        try target.files.ensureFolder(folder)
      }
    }
    var copied = try LogCopy(source: backup, target: target, progress: progress).run(from: nil, to: newest)
    if let renamed, let key {
      try keepOld(newest, identity)
      try catching { () throws(FileSystemError) in
        try target.files.replace(
          target.keyPath, with: KeyFile.bytes(of: key, under: renamed.passphrase), permissions: 0o600)
      }
    }
    try copySideFiles(newest.size, isRenamed: renamed != nil)
    let today = renamed == nil ? identity : key.map { LedgerIdentity($0.verifierKey) } ?? identity
    var checkpoint = newest
    if let act, let key { checkpoint = try record(act, signedBy: key, today, &copied) }
    try catching { () throws(FileSystemError) in
      try target.files.replace(target.checkpointPath, with: Array(checkpoint.text.utf8))
      try target.files.replace(target.identityPath, with: today.fileBytes)
    }
    let report = try Verifier(target, pinned: renamed == nil ? pinned : []).verify()
    if let damage = report.damages.first { throw .damaged(damage) }
    return checkpoint
  }

  /// Under another name the old signatures count no more: they are kept, and never read.
  private func keepOld(_ newest: SignedCheckpoint, _ identity: LedgerIdentity) throws(LedgerError) {
    try catching { () throws(FileSystemError) in
      try target.files.ensureFolder(target.recoveredFolder)
      try target.files.replace(target.recoveredFolder + "/LEDGER", with: identity.fileBytes)
      try target.files.replace(target.recoveredFolder + "/checkpoint", with: Array(newest.text.utf8))
    }
  }

  private func copySideFiles(_ size: TreeSize, isRenamed: Bool) throws(LedgerError) {
    var files = SideFiles(source: backup, target: target, size: size)
    files.isDocumentsAlone = isRenamed
    if let bad = try files.copy().badDocuments.first {
      throw .badDocument(path: "\(backup.folder)/\(bad)")
    }
  }

  /// Writes the entry behind the copied ones, and the checkpoint over both.
  private func record(
    _ act: Act, signedBy key: SigningKey, _ identity: LedgerIdentity, _ copied: inout LogCopy.Result
  ) throws(LedgerError) -> SignedCheckpoint {
    let seq = copied.frontier.size.count + 1
    var line: [UInt8] = []
    act.draft.append(to: &line, seq: seq, at: act.at.utf8, more: false)
    let before = copied.frontier.size
    var pending = PendingHashes()
    copied.frontier.append(leafHash(of: Array(line.dropLast()))) { pending.append($1, level: $0) }
    let segment = target.segments.segment(of: seq)
    let offset = segment == copied.end.segment ? copied.end.offset : 0
    let checkpoint = Checkpoint(origin: identity.origin, size: copied.frontier.size, root: copied.frontier.root)
    let signed = SignedCheckpoint(checkpoint, note: SignedNote(checkpoint, signedBy: key))
    let path = target.segmentPath(segment)
    try catching { () throws(FileSystemError) in
      let file = try target.files.open(path, offset > 0 ? .readWrite : .create(permissions: 0o644))
      try file.write(line, at: offset)
      try file.syncData()
      try target.files.syncFolder(target.logFolder)
      try pending.write(to: copied.tree, behind: before)
      try copied.tree.sync()
      try target.files.replace(target.keptPath(signed.size), with: Array(signed.text.utf8))
    }
    return signed
  }
}
