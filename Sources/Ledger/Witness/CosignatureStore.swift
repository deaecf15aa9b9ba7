import Merkle

/// What other parties signed of a ledger, in its folder `witness/`:
///
/// ```
/// policy                    who counts as a witness, and how many must have signed (c2sp.org/tlog-policy)
/// <key id, hex>/<size>      the checkpoint of this size with the log's signature and this witness's
/// evidence/…                two checkpoints of this ledger that contradict each other
/// ```
///
/// A cosigned checkpoint is also kept under `checkpoints/<size>`, with all of its cosignatures.
package struct CosignatureStore: Sendable {
  package let place: LedgerPlace
  package let identity: LedgerIdentity

  package init(_ place: LedgerPlace) throws(LedgerError) {
    self.place = place
    identity = try place.identity()
  }

  private var files: any FileSystem { place.files }
  private func folder(_ id: String) -> String { "\(place.witnessFolder)/\(id)" }

  package var evidence: EvidenceFolder { EvidenceFolder(path: "\(place.witnessFolder)/evidence", files: files) }

  /// The policy that the ledger's operator put there; nil when there is none.
  package func policyBytes() throws(LedgerError) -> [UInt8]? {
    try catching { () throws(FileSystemError) in try files.contents(of: place.witnessPolicyPath) }
  }

  package func replacePolicy(_ bytes: [UInt8]) throws(LedgerError) {
    try catching { () throws(FileSystemError) in
      try files.ensureFolder(place.witnessFolder)
      try files.replace(place.witnessPolicyPath, with: bytes)
    }
  }

  /// The key ids that something is kept of, as eight hex digits.
  func keyIDs() throws(LedgerError) -> [String] {
    try place.names(in: place.witnessFolder).filter { name in
      name.utf8.count == 8 && name.utf8.allSatisfy { (0x30...0x39).contains($0) || (0x61...0x66).contains($0) }
    }
  }

  /// The sizes that this key has cosigned, smallest first.
  package func sizes(by id: KeyID) throws(LedgerError) -> [TreeSize] { try sizes(under: id.hex) }

  func sizes(under id: String) throws(LedgerError) -> [TreeSize] {
    try place.names(in: folder(id)).compactMap { name in
      UInt64(name).flatMap { String($0) == name ? TreeSize($0) : nil }
    }.sorted()
  }

  /// The kept checkpoint of this size by this key, the log's signature verified; nil when there is none.
  package func checkpoint(of size: TreeSize, by id: KeyID) throws(LedgerError) -> SignedCheckpoint? {
    try checkpoint(of: size, under: id.hex)
  }

  func checkpoint(of size: TreeSize, under id: String) throws(LedgerError) -> SignedCheckpoint? {
    let path = path(of: size, under: id)
    guard let signed = try place.checkpoint(at: path, of: identity) else { return nil }
    guard signed.size == size else { throw .damaged(.checkpoint(file: path, .text(.badSize))) }
    return signed
  }

  func path(of size: TreeSize, under id: String) -> String { "\(folder(id))/\(size.count)" }

  /// Keeps a checkpoint with its log's signatures and that of the witness with this id: first by itself, then with the
  /// cosignatures of others.
  package func keep(_ signed: SignedCheckpoint, cosignedBy id: KeyID) throws(LedgerError) {
    let path = path(of: signed.size, under: id.hex)
    try catching { () throws(FileSystemError) in
      try files.ensureFolder(place.witnessFolder)
      try files.ensureFolder(folder(id.hex))
      try files.replace(path, with: Array(signed.text.utf8))
    }
    let kept = place.keptPath(signed.size)
    // In the order in which they came: the kept ones first.
    let all = try checkpoints(of: signed.size).filter { $0.checkpoint == signed.checkpoint }
    var note = all.first?.note ?? signed.note
    for other in all { for signature in other.note.signatures { note.add(signature) } }
    // One that is kept already says something else of the same size: it stays, and both are there to be compared.
    if let there = try place.checkpoint(at: kept, of: identity), there.checkpoint != signed.checkpoint { return }
    try catching { () throws(FileSystemError) in
      try files.ensureFolder(place.keptFolder)
      try files.replace(kept, with: Array(note.formatted.utf8))
    }
  }

  /// Refuses to go on with a ledger whose key signed two histories.
  func refuseTwoHistories() throws(LedgerError) {
    let keys = identity.keys.map(\.verifier)
    let found = try catching { () throws(FileSystemError) in try evidence.all(knowing: keys) }
    guard let first = found.first(where: { $0.judgement == .contradict }) else { return }
    throw .damaged(.equivocation(file: first.file, first.first.size, first.second.size))
  }

  /// All that is kept of this size: by the ledger itself and by each witness.
  func checkpoints(of size: TreeSize) throws(LedgerError) -> [SignedCheckpoint] {
    var found: [SignedCheckpoint] = []
    if let kept = try place.checkpoint(at: place.keptPath(size), of: identity) { found.append(kept) }
    for id in try keyIDs() {
      if let cosigned = try checkpoint(of: size, under: id) { found.append(cosigned) }
    }
    return found
  }

  /// The newest checkpoint that counts as published by a policy, with the cosignatures that make it so; nil for none.
  ///
  /// The ledger's own keys are its log's, whether the policy lists them or not.
  package func published(by policy: Policy) throws(LedgerError) -> (signed: SignedCheckpoint, verdict: PolicyVerdict)? {
    let newest = try place.newestCheckpoint(of: identity)
    var sizes: Set<TreeSize> = [newest.size]
    for witness in policy.witnesses { sizes.formUnion(try self.sizes(by: witness.key.id)) }
    for size in sizes.sorted(by: >) {
      // A witness may hold one that the ledger's key signed and that is not of this tree.
      guard size <= newest.size, let root = try? TreeFiles(place, .read).root(size: size) else { continue }
      var candidates = try checkpoints(of: size).filter { $0.root == root }
      if size == newest.size { candidates.append(newest) }
      for candidate in candidates {
        var note = candidate.note
        for other in candidates where other.checkpoint == candidate.checkpoint {
          for signature in other.note.signatures { note.add(signature) }
        }
        let logKeys = identity.keys.map(\.verifier)
        guard let verdict = try? policy.check(note, otherLogs: logKeys), verdict.isPublished else { continue }
        return (SignedCheckpoint(candidate.checkpoint, note: note), verdict)
      }
    }
    return nil
  }
}
