import Merkle

/// Recomputes the tree of a mirror from its entries, and holds it to its tiles, to its signed checkpoint and, if one is
/// at hand, to the ledger; changes nothing.
///
/// Where an entry and its hash contradict each other, the signed root is the judge: the leaves that give it are right.
package struct MirrorVerifier: Sendable {
  package struct Report: Hashable, Sendable {
    package var checkpoint: SignedCheckpoint?
    /// What is wrong, the first entries first.
    package var faults: [MirrorFault] = []
    package var entryCount: UInt64 = 0
    package var fileCount = 0
    /// How many checkpoints of the ledger the mirror's tree was compared with.
    package var ledgerCheckpointCount = 0
    /// Files that belong to no tile of this tree.
    package var strays: [String] = []

    package var isSound: Bool { faults.isEmpty }
  }

  private let source: any MirrorSource
  private let identity: LedgerIdentity
  private let ledger: LedgerReader?
  private let progress: @Sendable (_ done: UInt64, _ total: UInt64) -> Void

  /// `identity` says whose signature counts; `ledger` is what the mirror is compared with.
  package init(
    _ source: any MirrorSource, of identity: LedgerIdentity, beside ledger: LedgerReader? = nil,
    progress: @escaping @Sendable (_ done: UInt64, _ total: UInt64) -> Void = { _, _ in }
  ) {
    self.source = source
    self.identity = identity
    self.ledger = ledger
    self.progress = progress
  }

  package func verify() throws(MirrorError) -> Report {
    var report = Report()
    let signed: SignedCheckpoint?
    do throws(MirrorSourceError) { signed = try checkpoint(&report) } catch { throw .source(error) }
    guard let signed else { return report }
    let claims: [MirrorClaim]
    do throws(LedgerError) { claims = try ledger?.claims(of: signed.size) ?? [] } catch { throw .ledger(error) }
    if let ledger, ledger.size < signed.size {
      report.faults.append(.ledgerShort(ledger: ledger.size, mirror: signed.size))
    }
    do throws(MirrorSourceError) {
      var reading = MirrorReading(source, signed, claims)
      try reading.run(progress)
      reading.conclude(&report)
      if report.isSound { try checkOtherFiles(signed.size, &report) }
    } catch {
      throw .source(error)
    }
    return report
  }

  private func checkpoint(_ report: inout Report) throws(MirrorSourceError) -> SignedCheckpoint? {
    guard let bytes = try source.bytes(at: "checkpoint") else {
      report.faults.append(.noCheckpoint)
      return nil
    }
    do throws(SignedCheckpointFault) {
      report.checkpoint = try SignedCheckpoint(parsing: bytes, of: identity)
    } catch {
      report.faults.append(.checkpoint(error))
    }
    return report.checkpoint
  }

  /// Partial tiles of earlier checkpoints, held against those of today, and files that are no tile of this tree.
  private func checkOtherFiles(_ size: TreeSize, _ report: inout Report) throws(MirrorSourceError) {
    var levels = MirrorLevels(source, size: size)
    for path in try source.paths() ?? [] where path != "checkpoint" {
      guard let tile = Tile(path: path), levels.has(tile) else {
        report.strays.append(path)
        continue
      }
      let newest = levels.tile(tile.kind, tile.index)
      guard tile != newest, let bytes = try source.bytes(at: path) else { continue }
      report.fileCount += 1
      if let fault = try levels.fault(in: bytes, of: tile, beside: newest) { report.faults.append(fault) }
    }
  }
}

/// That the first `size` entries have this root, and who says so.
struct MirrorClaim: Sendable {
  let size: TreeSize
  let root: Hash
  let name: String
}

extension LedgerReader {
  /// What this ledger says of the tree of a mirror that has so many entries.
  func claims(of mirror: TreeSize) throws(LedgerError) -> [MirrorClaim] {
    var claims: [MirrorClaim] = []
    for size in try checkpointSizes() where size <= mirror {
      guard let signed = try checkpoint(of: size) else { continue }
      claims.append(MirrorClaim(size: size, root: signed.root, name: "the ledger's checkpoint"))
    }
    guard mirror < size, claims.last?.size != mirror else { return claims }
    return claims + [MirrorClaim(size: mirror, root: try root(of: mirror), name: "the ledger")]
  }
}

/// Why a mirror cannot be verified; what is wrong with it stands in the report.
package enum MirrorError: Error, Hashable, Sendable {
  case source(MirrorSourceError)
  case ledger(LedgerError)
}

extension MirrorError: CustomStringConvertible {
  package var description: String {
    switch self {
    case .source(let error): error.description
    case .ledger(let error): error.description
    }
  }
}
