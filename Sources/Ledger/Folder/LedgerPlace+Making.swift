import Glibc
import Merkle

extension LedgerPlace {
  /// Makes a new ledger whose first entry is `first`: the folder, the signing key (mode 0600), the vault, and the first
  /// signed checkpoint, of size 1. An empty ledger is never published.
  ///
  /// With `protecting`, the key is encrypted under that passphrase. `LEDGER` is written last: a folder with that file is
  /// complete. What fails takes back what it made.
  package func make(
    named name: KeyName, first: Batch, clock: LedgerClock = .machine, protecting: Secret? = nil
  ) throws(LedgerError) -> SignedCheckpoint {
    guard first.entries.count == 1, first.entries[0].re == nil else { throw .commit(.emptyBatch(batch: 0)) }
    let at: Moment
    switch (clock, first.at) {
    case (.live(let read), nil): at = read()
    case (.story, let given?): at = given
    case (.live, .some): throw .commit(.momentGiven(batch: 0))
    case (.story, nil): throw .commit(.momentMissing(batch: 0))
    }
    try requireFree()
    for path in [keyPath, vaultPath] { try requireNoFile(at: path) }
    var made: [String] = []
    do throws(FileSystemError) {
      return try make(named: name, first.entries[0], at, protecting, &made)
    } catch {
      takeBack(made)
      throw .file(error)
    }
  }

  /// The folder of a new ledger is empty, or not there yet.
  func requireFree() throws(LedgerError) {
    let isFree = try catching { () throws(FileSystemError) -> Bool in
      switch try files.kind(of: folder) {
      case nil: true
      case .folder: try files.list(folder).isEmpty
      case .file, .other: false
      }
    }
    guard isFree else {
      let isLedger = try catching { () throws(FileSystemError) in try files.kind(of: identityPath) != nil }
      throw isLedger ? .isLedger(path: folder) : .folderNotEmpty(path: folder)
    }
  }

  /// A key or a vault is never written over.
  func requireNoFile(at path: String) throws(LedgerError) {
    guard try catching({ () throws(FileSystemError) in try files.kind(of: path) }) == nil else {
      throw .fileExists(path: path)
    }
  }

  /// Puts a copy of a key or a vault, mode 0600, where this ledger looks for it.
  package func takeCopy(of file: String, as path: String) throws(LedgerError) {
    try requireNoFile(at: path)
    try catching { () throws(FileSystemError) in
      guard let bytes = try files.contents(of: file) else { throw FileSystemError(.open, file, code: ENOENT) }
      try files.replace(path, with: bytes, permissions: 0o600)
    }
  }

  /// Takes such a copy away again.
  package func dropCopy(_ path: String) {
    try? files.removeWiped(path)
  }

  private func make(
    named name: KeyName, _ draft: EntryDraft, _ at: Moment, _ passphrase: Secret?, _ made: inout [String]
  ) throws(FileSystemError) -> SignedCheckpoint {
    let key = SigningKey(generatingFor: name)
    var line: [UInt8] = []
    draft.append(to: &line, seq: 1, at: at.utf8, more: false)
    let leaf = leafHash(of: Array(line.dropLast()))
    let checkpoint = Checkpoint(origin: Origin(name), size: TreeSize(1), root: leaf)
    let signed = SignedCheckpoint(checkpoint, note: SignedNote(checkpoint, signedBy: key))
    let note = Array(signed.text.utf8)

    try write(KeyFile.bytes(of: key, under: passphrase), to: keyPath, permissions: 0o600, &made)
    try write([], to: vaultPath, permissions: 0o600, &made)
    if try files.kind(of: folder) == nil {
      try files.makeFolder(folder)
      made.append(folder)
    }
    for path in [logFolder, treeFolder, keptFolder, derivedFolder] {
      try files.makeFolder(path)
      made.append(path)
    }
    try write(line, to: segmentPath(segments.segment(of: 1)), &made)
    try write(leaf.bytes, to: levelPath(0), &made)
    try write(note, to: keptPath(checkpoint.size), &made)
    try write(note, to: checkpointPath, &made)
    var folders = [logFolder, treeFolder, keptFolder, folder]
    folders += [folder, keyPath, vaultPath].map { LedgerPlace.folder(of: $0) }
    for path in folders { try files.syncFolder(path) }
    made += [identityPath + LedgerPlace.besideSuffix, identityPath]
    try files.replace(identityPath, with: LedgerIdentity(key.verifierKey).fileBytes)
    return signed
  }

  /// Last ones first, and no further than the disk lets it: what stays is complete, or has no `LEDGER`.
  private func takeBack(_ made: [String]) {
    do throws(FileSystemError) {
      for path in made.reversed() where try files.kind(of: path) != nil {
        try files.remove(path)
        // Without this a power cut could bring `LEDGER` back, and nothing else of what it says is complete.
        if path == identityPath { try files.syncFolder(folder) }
      }
    } catch {
      return
    }
  }

  private func write(
    _ bytes: [UInt8], to path: String, permissions: UInt32 = 0o644, _ made: inout [String]
  ) throws(FileSystemError) {
    let file = try files.open(path, .create(permissions: permissions))
    made.append(path)
    try file.write(bytes, at: 0)
    try file.syncData()
  }
}
