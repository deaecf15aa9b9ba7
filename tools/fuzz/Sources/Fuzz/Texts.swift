@testable import Ledger
@testable import Merkle

// Files and lines in a text form: what is taken is written as the same bytes, and verifies only if it was signed.
extension Target {
  static var texts: [Target] {
    [
      note, checkpoint, signedCheckpoint, proof, update, policy, equivocation, verifierKey, signingKey, encryptedKey,
      bundle, snapshot,
    ]
  }

  /// Signed by the key that is known, a text is the one that was signed: nobody else has the key.
  private static let note = Target("note", seeds: [bytes(World.signed.text), bytes(World.cosigned.formatted)]) {
    input in
    guard let note = try? SignedNote(parsing: input) else { return }
    promise(note.formatted.utf8.elementsEqual(input), "a note is not written as it was read")
    let keys = [World.vkey, World.witness.verifierKey]
    if (try? note.verify(with: keys)) != nil {
      promise(note.text == World.signed.note.text, "a changed text verifies")
    }
  }

  private static let checkpoint = Target("checkpoint", seeds: [bytes(World.signed.note.text)]) { input in
    guard let text = valid(input), let checkpoint = try? Checkpoint(parsing: text) else { return }
    promise(checkpoint.text.utf8.elementsEqual(input), "a checkpoint is not written as it was read")
  }

  /// What signs a snapshot says something else than any checkpoint.
  private static let snapshot = Target("snapshot", seeds: [bytes(World.snapshot.text)]) { input in
    guard let text = valid(input), let head = try? SnapshotHead(parsing: text) else { return }
    promise(head.text.utf8.elementsEqual(input), "the head of a snapshot is not written as it was read")
    promise(head.fileByteCount >= SnapshotHead.byteCount, "a snapshot is shorter than its head")
    promise((try? Checkpoint(parsing: text)) == nil, "the head of a snapshot passes for a checkpoint")
  }

  private static let signedCheckpoint = Target("signed-checkpoint", seeds: [bytes(World.signed.text)]) { input in
    guard let signed = try? SignedCheckpoint(parsing: input, of: World.identity) else { return }
    promise(signed.text.utf8.elementsEqual(input), "a signed checkpoint is not written as it was read")
    promise(signed.checkpoint == World.signed.checkpoint, "a changed checkpoint holds")
  }

  private static let proof = Target("proof", seeds: World.proofs.map { bytes($0.formatted) }) { input in
    guard let proof = try? TlogProof(parsing: input) else { return }
    promise(proof.formatted.utf8.elementsEqual(input), "a proof is not written as it was read")
    for (index, line) in World.lines.enumerated() {
      guard (try? proof.check(leaf: leafHash(of: line), by: World.policy)) != nil else { continue }
      promise(proof.position.leafIndex == UInt64(index), "a proof holds for another entry")
      promise(proof.hashes == World.proofs[index].hashes, "a changed proof holds")
    }
  }

  private static let update = Target("update", seeds: World.updates.map { bytes($0.formatted) }) { input in
    guard let update = try? CheckpointUpdate(parsing: input) else { return }
    promise(update.formatted.utf8.elementsEqual(input), "an update is not written as it was read")
    guard let new = try? Checkpoint(parsing: update.note.text), new == World.signed.checkpoint else { return }
    let first = Checkpoint(origin: new.origin, size: TreeSize(1), root: leafHash(of: World.lines[0]))
    if (try? update.check(old: first, new: new)) != nil {
      promise(update.hashes == World.updates[0].hashes && update.oldSize == TreeSize(1), "a changed update holds")
    }
  }

  /// The same lines, their items set apart by one blank, with no comment: the same policy.
  private static let policy = Target("policy", seeds: [bytes(World.policyText), bytes("quorum none\n")]) { input in
    guard let policy = try? Policy(parsing: input) else { return }
    let lines = input.split(separator: 0x0A, omittingEmptySubsequences: true).map { line in
      line.split { $0 == 0x20 || $0 == 0x09 }.map(Array.init)
    }
    let plain = lines.filter { !$0.isEmpty && $0[0].first != UInt8(ascii: "#") }
      .flatMap { Array($0.joined(separator: [0x20])) + [0x0A] }
    promise((try? Policy(parsing: plain)) == policy, "blanks and comments change a policy")
    for witness in policy.witnesses { promise(witness.key.type == .cosignature, "a log's key is a witness") }
    for group in policy.groups { promise(1...group.members.count ~= group.needed, "a group needs more than it has") }
    if (try? policy.check(World.cosigned)) != nil {
      promise(policy.logs.contains { $0.key == World.vkey }, "a log that the policy does not name is trusted")
    }
  }

  private static let equivocation: Target = {
    let other = Checkpoint(origin: World.signed.checkpoint.origin, size: TreeSize(6), root: leafHash(of: []))
    let seed = World.good { try Equivocation(World.signed.note, SignedNote(other, signedBy: World.key)) }
    return Target("equivocation", byteCountMax: 4096, seeds: [bytes(seed.formatted)]) { input in
      guard let found = try? Equivocation(parsing: input) else { return }
      promise(found.formatted.utf8.elementsEqual(input), "an equivocation is not written as it was read")
    }
  }()

  private static let verifierKey = Target(
    "vkey", seeds: [World.vkey, World.witness.verifierKey].map { bytes($0.text) }
  ) {
    guard let text = valid($0), let key = try? VerifierKey(parsing: text) else { return }
    promise(key.text.utf8.elementsEqual($0), "a vkey is not written as it was read")
  }

  private static let signingKey = Target("skey", seeds: [bytes(World.key.text), bytes(World.witness.text)]) { input in
    guard let text = valid(input) else { return }
    if let key = try? SigningKey(parsing: text) {
      promise(key.text.utf8.elementsEqual(input), "a key is not written as it was read")
    }
    if let key = try? WitnessKey(parsing: text) {
      promise(key.text.utf8.elementsEqual(input), "a witness's key is not written as it was read")
    }
  }

  /// scrypt takes its time: only the form is tried here, and what it says of itself.
  private static let encryptedKey = Target(
    "encrypted-key", seeds: [bytes(World.key.encryptedText(Secret(Array("a passphrase".utf8))))]
  ) { input in
    guard let text = valid(input), let key = try? SigningKey.verifierKey(ofEncrypted: text) else { return }
    promise(text.hasPrefix(key.text + "\n"), "an encrypted key names another one")
  }

  /// The number of entries, and the bundle.
  private static let goldenBundle: [UInt8] = {
    var bytes: [UInt8] = [6]
    for line in World.lines { line.withUnsafeBytes { EntryBundle.append($0, to: &bytes) } }
    return bytes
  }()

  private static let bundle = Target("bundle", byteCountMax: 8192, seeds: [goldenBundle]) { input in
    guard let count = input.first, let bundle = EntryBundle(parsing: Array(input.dropFirst()), count: Int(count))
    else { return }
    var written: [UInt8] = []
    for entry in bundle.entries { bundle.bytes[entry].withUnsafeBytes { EntryBundle.append($0, to: &written) } }
    promise(written == Array(input.dropFirst()), "a bundle is not written as it was read")
    promise(bundle.entries.count == Int(count), "a bundle has another number of entries")
  }

  static func bytes(_ text: String) -> [UInt8] { Array(text.utf8) }
}
