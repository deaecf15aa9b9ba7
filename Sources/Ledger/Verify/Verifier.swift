import Merkle

/// Re-reads every byte of a ledger and says what is wrong first; changes nothing.
///
///     let report = try Verifier(place).verify()
///     report.isSound               // false
///     report.damages[0].seq        // 1234
///     report.soundSize             // 1230: where the batch before ends
///
/// Each line: canonical form, envelope, `seq`, `at`, batch marks, leaf hash. The tree that grows from them: every level of
/// `tree/`, the root at every kept checkpoint and at the newest one, each with its signature. Beside a running writer it
/// checks up to the newest checkpoint.
///
/// Where log and tree differ, the signed root is the judge. If the log gives it, the tree is wrong, at this level and
/// index. If not, the log is, at the first entry behind the last checkpoint that held whose leaf hash is not in `tree/0`.
package struct Verifier: Sendable {
  /// A checkpoint from elsewhere: a receipt, a witness, a pinned report.
  package struct Pinned: Sendable {
    package let checkpoint: Checkpoint
    /// What to call it.
    package let name: String

    package init(_ checkpoint: Checkpoint, name: String) {
      self.checkpoint = checkpoint
      self.name = name
    }
  }

  let place: LedgerPlace
  let pinned: [Pinned]
  let trusted: Pinned?
  let progress: (@Sendable (_ done: UInt64, _ total: UInt64) -> Void)?

  /// `trusted` is a checkpoint whose entries are taken as checked before; `progress` is told each 65,536 entries.
  package init(
    _ place: LedgerPlace, pinned: [Pinned] = [], trusted: Pinned? = nil,
    progress: (@Sendable (_ done: UInt64, _ total: UInt64) -> Void)? = nil
  ) {
    self.place = place
    self.pinned = pinned
    self.trusted = trusted
    self.progress = progress
  }

  /// Throws when the folder is none of a ledger, or the disk fails; all else is in the report.
  package func verify() throws(LedgerError) -> VerificationReport {
    var report = VerificationReport()
    report.strays = try Strays.paths(in: place)
    let identity: LedgerIdentity
    let newest: SignedCheckpoint
    do throws(LedgerError) {
      identity = try place.identity()
      newest = try place.newestCheckpoint(of: identity)
    } catch {
      guard case .damaged(let damage) = error else { throw error }
      report.damages = [damage]
      return report
    }
    report.checkpoint = newest
    var claims = try claims(of: newest, identity, &report)
    let elsewhere = claims.map(\.size) + pinned.map(\.checkpoint.size) + [trusted].compactMap { $0?.checkpoint.size }
    if let beyond = elsewhere.first(where: { $0 > newest.size }) {
      // Log, tree and checkpoints were rolled back together: only what was kept elsewhere shows it.
      let seq = newest.size.count + 1
      let segment = place.segments.segment(of: seq)
      report.damages.append(.missing(seq: seq, file: place.segmentPath(segment), size: beyond))
    }
    claims.removeAll { $0.size > newest.size || $0.size <= (trusted?.checkpoint.size ?? .empty) }
    claims.sort { $0.size < $1.size }
    do throws(LedgerError) {
      if trusted == nil, report.damages.isEmpty {
        let reading = SideBySideReading(place, newest: newest, claims: claims, progress: progress)
        if let end = try reading.soundEnd() {
          report.entryCount = newest.size.count
          report.checkpointCount = claims.count
          report.soundSize = newest.size
          report.soundCheckpoint = newest
          report.unpublishedByteCount = try place.byteCount(behind: end)
          return report
        }
      }
      var reading = try LogReading.start(place, newest: newest, claims: claims, trusted: trusted)
      try reading.run(progress)
      try reading.conclude(&report)
    } catch {
      guard case .damaged(let damage) = error else { throw error }
      report.damages.append(damage)
    }
    report.damages.sort { ($0.seq ?? .max) < ($1.seq ?? .max) }
    return report
  }

  /// What the log is held to: each kept checkpoint whose signature holds, the pinned ones, and the newest.
  private func claims(
    of newest: SignedCheckpoint, _ identity: LedgerIdentity, _ report: inout VerificationReport
  ) throws(LedgerError) -> [Claim] {
    var claims = [Claim(size: newest.size, root: newest.root, name: place.checkpointPath, signed: newest)]
    for size in try place.keptSizes().sizes {
      do throws(LedgerError) {
        let kept = try place.keptCheckpoint(size, of: identity)
        claims.append(Claim(size: size, root: kept.root, name: place.keptPath(size), signed: kept))
      } catch {
        guard case .damaged(let damage) = error else { throw error }
        report.damages.append(damage)
      }
    }
    try addWitnessed(to: &claims, &report)
    for pinned in pinned {
      guard pinned.checkpoint.origin == identity.origin else {
        report.damages.append(.checkpoint(file: pinned.name, .otherOrigin(pinned.checkpoint.origin)))
        continue
      }
      claims.append(
        Claim(size: pinned.checkpoint.size, root: pinned.checkpoint.root, name: pinned.name, signed: nil))
    }
    return claims
  }

  /// What witnesses cosigned, and what they showed to contradict it.
  private func addWitnessed(to claims: inout [Claim], _ report: inout VerificationReport) throws(LedgerError) {
    let store = try CosignatureStore(place)
    for id in try store.keyIDs() {
      for size in try store.sizes(under: id) {
        do throws(LedgerError) {
          guard let signed = try store.checkpoint(of: size, under: id) else { continue }
          claims.append(Claim(size: size, root: signed.root, name: store.path(of: size, under: id), signed: nil))
        } catch {
          guard case .damaged(let damage) = error else { throw error }
          report.damages.append(damage)
        }
      }
    }
    let keys = store.identity.keys.map(\.verifier)
    let evidence = try catching { () throws(FileSystemError) in try store.evidence.all(knowing: keys) }
    for found in evidence where found.judgement == .contradict {
      report.damages.append(.equivocation(file: found.file, found.first.size, found.second.size))
    }
  }

  /// The first damage of a ledger that a quick look found something wrong with.
  package static func namedDamage(_ place: LedgerPlace, _ newest: SignedCheckpoint) throws(LedgerError) -> LedgerError {
    if let damage = try Verifier(place).verify().damages.first { return .damaged(damage) }
    return .damaged(.root(seq: 1, size: newest.size, file: place.checkpointPath))
  }
}

/// That the first `size` entries have this root, and who says so.
struct Claim: Hashable, Sendable {
  let size: TreeSize
  let root: Hash
  let name: String
  let signed: SignedCheckpoint?
}
