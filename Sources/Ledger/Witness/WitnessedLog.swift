import Merkle
import Synchronization

/// One log as a witness knows it: its keys and the newest checkpoint that was cosigned.
final class WitnessedLog: Sendable {
  private struct Seen {
    let checkpoint: Checkpoint
    /// With the log's signatures that hold, and the cosignature.
    let note: SignedNote
    let cosignedAtSeconds: UInt64
  }

  let origin: Origin
  private let keys: [VerifierKey]
  private let place: WitnessPlace
  private let evidence: EvidenceFolder
  private let seen: Mutex<Seen?>

  /// Reads what was seen last, and refuses to begin without it.
  init(_ origin: Origin, keys: [VerifierKey], _ place: WitnessPlace, witness: VerifierKey) throws(WitnessError) {
    self.origin = origin
    self.keys = keys
    self.place = place
    evidence = EvidenceFolder(path: place.folder(of: origin) + "/evidence", files: place.files)
    seen = Mutex(try WitnessedLog.seen(origin, place, witness))
  }

  private static func seen(
    _ origin: Origin, _ place: WitnessPlace, _ witness: VerifierKey
  ) throws(WitnessError) -> Seen? {
    let path = place.checkpointPath(of: origin)
    guard let bytes = try remembering({ () throws(FileSystemError) in try place.files.contents(of: path) }) else {
      return nil
    }
    do {
      let note = try SignedNote(parsing: bytes)
      let checkpoint = try Checkpoint(parsing: note.text)
      let signature = try note.verify(with: [witness])[0]
      guard checkpoint.origin == origin, let seconds = signature.cosignedAtSeconds else {
        throw CheckpointFault.badOrigin
      }
      return Seen(checkpoint: checkpoint, note: note, cosignedAtSeconds: seconds)
    } catch {
      throw .badState(path: path, reason: "\(error)")
    }
  }

  var newest: SignedNote? { seen.withLock { $0?.note } }

  func memory() throws(WitnessError) -> WitnessMemory {
    let seen = seen.withLock { $0 }
    return WitnessMemory(
      origin: origin, checkpoint: seen?.checkpoint, cosignedAtSeconds: seen?.cosignedAtSeconds,
      evidence: try remembering { () throws(FileSystemError) in try evidence.all(knowing: keys) })
  }

  /// In the order that the standard's status codes have. Deciding, remembering and signing are one step.
  func decide(
    _ update: CheckpointUpdate, _ checkpoint: Checkpoint, signer: WitnessKey, now: () -> UInt64
  ) -> WitnessAnswer {
    do throws(NoteFault) {
      _ = try update.note.verify(with: keys)
    } catch {
      return .notByLog(origin, error)
    }
    guard update.oldSize <= checkpoint.size else { return .shrinking(from: update.oldSize, to: checkpoint.size) }
    return seen.withLock { seen in
      // Two trees of one size are a contradiction whatever the request says of the old size.
      if let seen, seen.checkpoint.size == checkpoint.size, seen.checkpoint.root != checkpoint.root {
        keep(seen.note, update.note)
        return update.oldSize == checkpoint.size
          ? .inconsistent(origin, .newRootDiffers, isContradiction: true) : .otherSize(origin, seen.checkpoint.size)
      }
      let last = seen?.checkpoint.size ?? .empty
      guard update.oldSize == last else { return .otherSize(origin, last) }
      let proof = ConsistencyProof(from: last, to: checkpoint.size, hashes: update.hashes)
      if let fault = proof.fault(oldRoot: seen?.checkpoint.root ?? .emptyRoot, newRoot: checkpoint.root) {
        if let seen, seen.checkpoint.size < checkpoint.size { keep(seen.note, update.note) }
        return .inconsistent(origin, fault, isContradiction: false)
      }
      // A clock that was set back must not make an older statement of a newer one.
      let seconds = max(now(), seen?.cosignedAtSeconds ?? 1)
      let signature = signer.cosignature(of: checkpoint.text, atSeconds: seconds)
      var note = update.note.keeping(keys)
      note.add(signature)
      do throws(FileSystemError) {
        try place.files.ensureFolder(place.folder(of: origin))
        try place.files.replace(place.checkpointPath(of: origin), with: Array(note.formatted.utf8))
      } catch {
        return .failed(error)
      }
      seen = Seen(checkpoint: checkpoint, note: note, cosignedAtSeconds: seconds)
      holdAgainst(note, checkpoint)
      return .cosigned(checkpoint, signature)
    }
  }

  /// What could not be shown to continue an older checkpoint may be of the size that is cosigned now, with another root.
  private func holdAgainst(_ note: SignedNote, _ checkpoint: Checkpoint) {
    guard let kept = try? evidence.all(knowing: keys) else { return }
    for other in kept where other.second.size == checkpoint.size && other.second.root != checkpoint.root {
      if other.judgement == .open { keep(note, other.notes.second) }
    }
  }

  /// Keeps two signed checkpoints that contradict each other, or may. That it cannot be written changes no answer.
  private func keep(_ one: SignedNote, _ other: SignedNote) {
    guard let found = try? Equivocation(one.keeping(keys), other.keeping(keys)) else { return }
    _ = try? evidence.keep(found)
  }
}
