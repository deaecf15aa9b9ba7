import Merkle

// A new key takes over, so that a crash at any call leaves either key in force and none of the two lost:
//
//   1. the checkpoint of today's size is kept, signed by the old key;
//   2. the new key is written beside the old one (`<key>.new`) and synced;
//   3. LEDGER is replaced: from here on the new key signs;
//   4. the new key takes the old one's place, whose bytes are overwritten.
//
// Opening for writing ends what was cut off: before 3 the new key goes, behind it step 4 is done.

/// The note by which a key hands over to the next one, as the key before signs it:
///
/// ```
/// socai/key-rotation/v1
/// 1234
/// example.org/so-cai+8d0c6f21+AXl0…
///
/// — example.org/so-cai x08go…
/// ```
///
/// The size beyond which the next key signs, and its vkey. The first line is no origin, so that it never passes for a
/// checkpoint.
package struct HandOver: Hashable, Sendable {
  package static let header = "socai/key-rotation/v1"

  package let from: TreeSize
  package let key: VerifierKey

  package init(from: TreeSize, to key: VerifierKey) {
    self.from = from
    self.key = key
  }

  /// The text that is signed.
  package var text: String { "\(HandOver.header)\n\(from.count)\n\(key.text)\n" }

  /// Whether the note is this one, signed by the key before.
  func isSigned(in note: String, by before: VerifierKey) -> Bool {
    guard let note = try? SignedNote(parsing: note.utf8) else { return false }
    return note.text.utf8.elementsEqual(text.utf8) && (try? note.verify(with: [before])) != nil
  }
}

extension LedgerWriter {
  /// Hands over to a new key, under the same passphrase as the old one, and ends this writer; the next one signs with it.
  ///
  /// Whatever fails, the ledger is opened anew: it then has the old key or the new one.
  package func rotateKey() throws(LedgerError) -> LedgerIdentity {
    state.withLock { $0.isClosed = true }
    defer {
      publisher.end()
      state.withLock { $0.lock = nil }
    }
    try publishDurably()
    let size = checkpoint.size
    guard let newest = identity.keys.last, newest.from < size else { throw .rotatedAtThisSize(size) }
    _ = try keepCheckpoint(size)
    let passphrase =
      try KeyFile(place.keyPath, on: place.files)?.isEncrypted == true
      ? place.passphrase?(place.keyPath) : nil

    let next = SigningKey(generatingFor: key.verifierKey.name)
    let handOver = HandOver(from: size, to: next.verifierKey)
    let note: SignedNote
    do throws(NoteFault) {
      note = try SignedNote(handOver.text, signedBy: key)
    } catch {
      preconditionFailure("the text of a hand-over is one of a note")
    }
    let changed = identity.handed(over: handOver, note: note.formatted)
    try catching { () throws(FileSystemError) in
      try place.files.replace(place.nextKeyPath, with: KeyFile.bytes(of: next, under: passphrase), permissions: 0o600)
      try place.files.replace(place.identityPath, with: changed.fileBytes)
    }
    try place.takeNextKey()
    return changed
  }
}
