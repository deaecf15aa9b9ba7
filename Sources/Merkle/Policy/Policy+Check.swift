/// What a policy says of a checkpoint that one of its logs signed.
package struct PolicyVerdict: Hashable, Sendable {
  package struct Cosignature: Hashable, Sendable {
    package let witness: Policy.Witness
    /// Seconds since 1970-01-01T00:00:00Z.
    package let atSeconds: UInt64
  }

  package let checkpoint: Checkpoint
  /// The key of the log that signed it.
  package let log: VerifierKey
  /// Of the policy's witnesses, in the order of the note.
  package let cosignatures: [Cosignature]
  /// Whether the quorum is met: only then does the checkpoint count.
  package let isPublished: Bool
}

/// Why a note is no checkpoint by a policy, whoever cosigned it.
package enum PolicyRefusal: Error, Hashable, Sendable {
  /// Not parsed, or a signature by a known key does not hold.
  case note(NoteFault)
  case checkpoint(CheckpointFault)
  /// None of the policy's logs with this origin signed it.
  case notByLog(Origin)
}

extension PolicyRefusal: CustomStringConvertible {
  package var description: String {
    switch self {
    case .note(let fault): fault.description
    case .checkpoint(let fault): fault.description
    case .notByLog(let origin): "No log of the policy signed it as \(origin)."
    }
  }
}

extension Policy {
  /// Holds a signed checkpoint to this policy.
  ///
  /// Signatures by keys that stand neither here nor in `otherLogs` are ignored; one by a known key that fails refuses
  /// the note. `otherLogs` are known from elsewhere, such as from a ledger's own folder: a policy may list none.
  package func check(
    _ note: SignedNote, otherLogs: [VerifierKey] = []
  ) throws(PolicyRefusal) -> PolicyVerdict {
    let checkpoint: Checkpoint
    do throws(CheckpointFault) {
      checkpoint = try Checkpoint(parsing: note.text)
    } catch {
      throw .checkpoint(error)
    }
    let logKeys = logs.map(\.key) + otherLogs
    let verified: [VerifiedSignature]
    do throws(NoteFault) {
      verified = try note.verify(with: logKeys + witnesses.map(\.key))
    } catch .noKnownSignature {
      throw .notByLog(checkpoint.origin)
    } catch {
      throw .note(error)
    }
    let log = verified.first { signature in
      logKeys.contains(signature.key) && Origin(signature.key.name) == checkpoint.origin
    }
    guard let log else { throw .notByLog(checkpoint.origin) }
    let cosignatures = verified.compactMap { signature -> PolicyVerdict.Cosignature? in
      guard let witness = witnesses.first(where: { $0.key == signature.key }) else { return nil }
      return signature.cosignedAtSeconds.map { PolicyVerdict.Cosignature(witness: witness, atSeconds: $0) }
    }
    return PolicyVerdict(
      checkpoint: checkpoint, log: log.key, cosignatures: cosignatures,
      isPublished: isMet(by: cosignatures.map(\.witness.name)))
  }

  /// Parses a note and holds it to this policy.
  package func check(
    note bytes: some Collection<UInt8>, otherLogs: [VerifierKey] = []
  ) throws(PolicyRefusal) -> PolicyVerdict {
    let note: SignedNote
    do throws(NoteFault) {
      note = try SignedNote(parsing: bytes)
    } catch {
      throw .note(error)
    }
    return try check(note, otherLogs: otherLogs)
  }

  /// Whether these witnesses are enough for the quorum.
  package func isMet(by names: some Sequence<PolicyName>) -> Bool {
    guard case .named(let quorum) = quorum else { return true }
    var witnessed = Set(names)
    // Members stand before their group, so that one pass is enough, however deep the groups lie.
    for group in groups where group.members.count(where: witnessed.contains) >= group.needed {
      witnessed.insert(group.name)
    }
    return witnessed.contains(quorum)
  }
}
