import Events
import Ledger
import Merkle

extension DeskState {
  /// Keeps what a snapshot says of the entries of a group that is on disk; called before its corrections count.
  mutating func note(_ group: Group) {
    for header in group.headers where !header.type.isStanding { latestAct = max(latestAct, header.on) }
    let corrected = group.corrections.corrections.dropFirst(corrections.corrections.count)
    for act in corrected {
      if let day = act.fields["on"]?.string.flatMap({ Day($0) }) { latestAct = max(latestAct, day) }
    }
    // Nothing begins with a snapshot any more that holds what reads differently now.
    let targets = corrected.map(\.target) + group.corrections.voids.dropFirst(corrections.voids.count).map(\.target)
    if targets.contains(where: { $0.number <= snapshotSize }) { snapshotSize = 0 }
  }

  /// A segment of entries came since the last snapshot, or it has become useless: a replay would take long.
  private var isSnapshotDue: Bool {
    let size = writer.size.count
    return broken == nil && isSound && size >= snapshotSize + place.segments.entriesPerSegment
  }

  /// Takes all snapshots away, to be made anew: after an erasure none may stay that a process wrote which had the name in
  /// its memory, since unused bytes between the fields of a row hold what was there before.
  mutating func dropSnapshots() {
    for size in place.snapshotSizes() { place.dropSnapshot(size) }
    snapshotSize = 0
  }

  /// Writes a snapshot of the state as it is. What fails is told and hurts nothing else.
  mutating func putAwayIfDue() {
    if isSnapshotDue { putAway() }
  }

  mutating func putAway() {
    var outcome = Replay.Outcome()
    outcome.state = state
    outcome.corrections = corrections
    outcome.lastAt = lastAt
    outcome.latestAct = latestAct
    outcome.erased = erased
    let size = writer.size
    do throws(LedgerError) {
      try writer.writeSnapshot(of: size, stamp: SnapshotParts.stamp) { content in
        SnapshotParts.store(&outcome, in: content)
      }
      snapshotSize = size.count
    } catch {
      remarks.append(
        Title(
          vi: "không ghi được ảnh chụp trạng thái: \(error); sổ không bị ảnh hưởng",
          en: "the snapshot of the state was not written: \(error); the ledger is not touched by that"))
    }
  }
}
