/// Why a proof is refused by a policy.
package enum ProofRefusal: Error, Hashable, Sendable {
  /// The checkpoint in it is not one that the policy's logs signed.
  case checkpoint(PolicyRefusal)
  /// Its log signed it, and too few witnesses did.
  case notPublished(PolicyVerdict)
  case proof(ProofFault)
}

extension TlogProof {
  /// Checks that the entry with this leaf hash is in a log of `policy`, and that its witnesses saw so.
  ///
  /// Gives the checkpoint that shows it and who signed that. What `extra` says counts for nothing.
  package func check(leaf: Hash, by policy: Policy) throws(ProofRefusal) -> PolicyVerdict {
    let verdict = try policy.published(note)
    do throws(ProofFault) {
      try InclusionProof(position: position, size: verdict.checkpoint.size, hashes: hashes)
        .check(leaf: leaf, root: verdict.checkpoint.root)
    } catch {
      throw .proof(error)
    }
    return verdict
  }
}

extension CheckpointUpdate {
  /// Checks that the checkpoint in it continues `old`, and that both are of one log of `policy`; whether the witnesses
  /// saw the newer one counts, the older one is taken as it was kept.
  package func check(old: SignedNote, by policy: Policy) throws(ProofRefusal) -> PolicyVerdict {
    let new = try policy.published(note)
    let before: PolicyVerdict
    do throws(PolicyRefusal) {
      before = try policy.check(old)
    } catch {
      throw .checkpoint(error)
    }
    guard before.checkpoint.origin == new.checkpoint.origin else {
      throw .checkpoint(.notByLog(before.checkpoint.origin))
    }
    do throws(ProofFault) {
      try check(old: before.checkpoint, new: new.checkpoint)
    } catch {
      throw .proof(error)
    }
    return new
  }
}

extension Policy {
  /// The verdict on a note whose quorum is met.
  fileprivate func published(_ note: SignedNote) throws(ProofRefusal) -> PolicyVerdict {
    let verdict: PolicyVerdict
    do throws(PolicyRefusal) {
      verdict = try check(note)
    } catch {
      throw .checkpoint(error)
    }
    guard verdict.isPublished else { throw .notPublished(verdict) }
    return verdict
  }
}
