import Events
import Ledger
import Merkle
import Projections

extension Keeper {
  /// Folds the log anew beside the state that answers, says what differs, and puts the new state in its place and away.
  ///
  /// The state that is there goes on answering and taking entries meanwhile. Nothing is written but the snapshot: a fold
  /// has no side effects.
  /// - Parameter name: the projection that is compared; all of them unless told. The state is always swapped whole.
  package func rebuild(
    only name: String? = nil, progress: (UInt64, UInt64) -> Void = { _, _ in }
  ) throws -> [StateChange] {
    try desk.rebuild(only: name, progress: progress)
  }
}

extension Desk {
  func rebuild(only name: String?, progress: (UInt64, UInt64) -> Void) throws -> [StateChange] {
    let (place, old, size) = try inner.withLock { inner in
      try inner.writer.publishDurably()
      return (inner.place, inner.state, inner.writer.size)
    }
    let reader = try LedgerReader.open(place)
    let scan = try LogScan(reader, hashing: size, limit: Seq(size.count))
    var outcome = try Replay(limit: Seq(size.count), asOf: nil).run(reader, scan, progress: progress)
    guard reader.continues(size, with: scan.root ?? .emptyRoot) else {
      throw try reader.checkpoint.map { try Verifier.namedDamage(place, $0) } ?? .notALedger(path: place.folder)
    }
    let changes = old.changes(to: outcome.state, only: name)
    let isOther = changes.contains { !$0.isNone }
    if isOther { for size in place.snapshotSizes() { place.dropSnapshot(size) } }
    let writer = inner.withLock { $0.writer }
    // The file is written while entries are taken; it is of a size that is on disk already.
    try writer.writeSnapshot(of: size, stamp: SnapshotParts.stamp) { content in
      SnapshotParts.store(&outcome, in: content)
    }
    try inner.withLock { inner in
      inner.snapshotSize = size.count
      // The snapshot that was just written is the new state: the entries since are folded onto it.
      if isOther { try inner.replay() }
    }
    return changes
  }
}

/// A snapshot held against the log, without the lock.
package struct SnapshotCheck: Sendable {
  /// The place of the snapshot that answers began with; nil when there is none that will do.
  package let size: TreeSize?
  package let changes: [StateChange]
  package let remarks: [Title]

  /// Folds the log whole and compares. A snapshot that gives another state is taken away: the next writer makes it anew.
  package init(
    at place: LedgerPlace, only name: String? = nil, progress: (UInt64, UInt64) -> Void = { _, _ in }
  ) throws {
    let short = try Books(at: place)
    size = short.snapshotSize
    guard let size else {
      (changes, remarks) = ([], short.remarks)
      return
    }
    let known = short.knownTo
    let whole = try Books(at: place, asKnown: { _ in .seq(known) }, usesSnapshots: false, progress: progress)
    changes = short.state.changes(to: whole.state, only: name)
    var told = short.remarks
    for change in changes where !change.isNone {
      place.dropSnapshot(size)
      told.append(Title(SnapshotNotice(size: size, fault: .otherState(projection: change.name))))
    }
    remarks = told
  }
}
