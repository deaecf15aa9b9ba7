extension Equivocation {
  /// What two signed checkpoints of one log say together.
  package enum Judgement: Hashable, Sendable {
    /// The same.
    case agree
    /// Nobody can have both: the log signed two histories.
    case contradict
    /// Of different sizes, and nothing here shows whether the larger tree continues the smaller one.
    case open
  }

  /// The checkpoints, in the order of the notes.
  package var checkpoints: (first: Checkpoint, second: Checkpoint) {
    get throws(CheckpointFault) { (try Checkpoint(parsing: first.text), try Checkpoint(parsing: second.text)) }
  }

  /// Verifies both signatures, by keys whose name is the origin, and says whether the two contradict each other.
  package func judge(knowing keys: [VerifierKey]) throws(EquivocationFault) -> Judgement {
    let (first, second): (Checkpoint, Checkpoint)
    do throws(CheckpointFault) {
      (first, second) = try checkpoints
    } catch {
      throw .checkpoint(error)
    }
    guard first.origin == second.origin else { throw .otherOrigin(first.origin, second.origin) }
    let ofLog = keys.filter { $0.type == .ed25519 && Origin($0.name) == first.origin }
    for note in [self.first, self.second] {
      do throws(NoteFault) {
        _ = try note.verify(with: ofLog)
      } catch .noKnownSignature {
        throw .notByLog(first.origin)
      } catch {
        throw .note(error)
      }
    }
    guard first.size < second.size else { return first.root == second.root ? .agree : .contradict }
    guard let otherPast, otherPast.root != first.root else { return .open }
    let proof = ConsistencyProof(from: first.size, to: second.size, hashes: otherPast.hashes)
    return proof.fault(oldRoot: otherPast.root, newRoot: second.root) == nil ? .contradict : .open
  }
}

extension SignedNote {
  /// The same text with none but the signatures of these keys that hold, one for each key.
  package func keeping(_ keys: [VerifierKey]) -> SignedNote {
    var kept: [NoteSignature] = []
    for signature in signatures {
      guard let key = keys.first(where: { $0.name == signature.name && $0.id == signature.id }) else { continue }
      let isKnown = kept.contains { $0.name == signature.name && $0.id == signature.id }
      if !isKnown, signature.verify(text, with: key) != nil { kept.append(signature) }
    }
    return SignedNote(text, kept)
  }
}
