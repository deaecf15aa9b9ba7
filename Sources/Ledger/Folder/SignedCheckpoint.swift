import Merkle

/// A checkpoint and the note that signs it: what a ledger says of itself, and what it can be held to.
package struct SignedCheckpoint: Hashable, Sendable {
  package let checkpoint: Checkpoint
  package let note: SignedNote

  package var size: TreeSize { checkpoint.size }
  package var root: Hash { checkpoint.root }
  /// As it is stored and sent.
  package var text: String { note.formatted }

  init(_ checkpoint: Checkpoint, note: SignedNote) {
    self.checkpoint = checkpoint
    self.note = note
  }

  /// Parses and verifies a note of the ledger `identity`.
  package init(parsing bytes: some Collection<UInt8>, of identity: LedgerIdentity) throws(SignedCheckpointFault) {
    do throws(NoteFault) {
      note = try SignedNote(parsing: bytes)
    } catch {
      throw .note(error)
    }
    do throws(CheckpointFault) {
      checkpoint = try Checkpoint(parsing: note.text)
    } catch {
      throw .text(error)
    }
    guard checkpoint.origin == identity.origin else { throw .otherOrigin(checkpoint.origin) }
    guard checkpoint.size > .empty else { throw .sizeZero }
    do throws(NoteFault) {
      _ = try note.verify(with: [identity.key(for: checkpoint.size)])
    } catch {
      throw .note(error)
    }
    guard note.formatted.utf8.elementsEqual(bytes) else { throw .note(.malformedSignature) }
  }
}

/// Why a checkpoint is refused.
package enum SignedCheckpointFault: Error, Hashable, Sendable {
  case note(NoteFault)
  case text(CheckpointFault)
  case otherOrigin(Origin)
  /// An empty ledger is never published.
  case sizeZero
}

extension SignedCheckpointFault: CustomStringConvertible {
  package var description: String {
    switch self {
    case .note(let fault): fault.description
    case .text(let fault): fault.description
    case .otherOrigin(let origin): "It is a checkpoint of another ledger, \(origin)."
    case .sizeZero: "It is of size 0, and an empty ledger is never published."
    }
  }
}
