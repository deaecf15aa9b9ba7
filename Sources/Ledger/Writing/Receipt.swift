import Merkle

/// That a batch is on disk: where, and under which checkpoint.
package struct Receipt: Hashable, Sendable {
  /// The place of the batch's first entry; the others follow.
  package let first: Position
  /// The leaf hash of each entry.
  package let leaves: [Hash]
  /// When it was recorded.
  package let at: Moment
  package let checkpoint: SignedCheckpoint

  /// The place of the batch's last entry.
  package var last: Position { Position(seq: first.seq + UInt64(leaves.count) - 1) }
}

/// Why a group is not recorded. Nothing of it is in the ledger, unless the disk failed: then the next opening says.
package enum CommitError: Error, Hashable, Sendable {
  case emptyBatch(batch: Int)
  /// An entry is refused for what its place makes of it.
  case entry(batch: Int, entry: Int, EntryFault)
  /// The machine's clock is over a minute behind the last entry.
  case clockBehind(now: Moment, last: Moment)
  /// The machine's clock is over 31 days ahead of the last entry.
  case clockAhead(now: Moment, last: Moment)
  /// A story ledger takes each batch's moment from its drafts; a live one never does.
  case momentMissing(batch: Int)
  case momentGiven(batch: Int)
  /// In a story ledger: before the last entry.
  case momentGoesBack(batch: Int, at: Moment, last: Moment)
  /// This write or sync failed; the writer takes no more.
  case file(FileSystemError)
  /// An earlier one failed.
  case stopped(FileSystemError)
  case closed
}

extension CommitError: CustomStringConvertible {
  package var description: String {
    switch self {
    case .emptyBatch(let batch): "Batch \(batch + 1) has no entry."
    case .entry(let batch, let entry, let fault): "Entry \(entry + 1) of batch \(batch + 1) is refused: \(fault)."
    case .clockBehind(let now, let last):
      "The clock says \(now), but the last entry was recorded at \(last); set the clock, or confirm that it is right (append --confirm-clock)."
    case .clockAhead(let now, let last):
      "The clock says \(now), over 31 days after the last entry (\(last)); set the clock, or confirm that it is right (append --confirm-clock)."
    case .momentMissing(let batch): "Batch \(batch + 1) says no \"at\", which a story ledger takes from its drafts."
    case .momentGiven(let batch): "Batch \(batch + 1) says its own \"at\"; only a story ledger takes it."
    case .momentGoesBack(let batch, let at, let last):
      "Batch \(batch + 1) says \(at), but the entry before was recorded at \(last)."
    case .file(let error):
      "\(error) Nothing of it counts as recorded, and nothing more is taken until the ledger is opened anew."
    case .stopped(let error):
      "Nothing is recorded until the ledger is opened anew, because a write failed before: \(error)"
    case .closed: "The ledger has been closed."
    }
  }
}

/// Where `at` comes from.
package enum LedgerClock: Sendable {
  case live(@Sendable () -> Moment)
  /// Each batch says it: for worked examples and tests.
  case story

  /// The clock of this machine.
  package static var machine: LedgerClock { .live { Moment.now() } }

  static let behindMaxMilliseconds: Int64 = 60_000
  static let aheadMaxMilliseconds: Int64 = 31 * 86_400_000

  /// Why a machine's moment cannot be believed behind an entry of `last`; nil when it can.
  package static func fault(now: Moment, last: Moment) -> CommitError? {
    let ahead = now.milliseconds - last.milliseconds
    if ahead < -behindMaxMilliseconds { return .clockBehind(now: now, last: last) }
    return ahead > aheadMaxMilliseconds ? .clockAhead(now: now, last: last) : nil
  }
}

/// What opening a ledger for writing found and did.
package struct RecoveryReport: Hashable, Sendable {
  /// Lines, whole or not, that were never acknowledged and now lie in `recovered/`.
  package var movedLineCount = 0
  package var movedByteCount: UInt64 = 0
  /// The file that they lie in.
  package var movedTo: String?
  /// Why the first of them was not whole.
  package var movedFor: EntryFault?
  /// Batches beyond the newest checkpoint that were whole: kept, and signed now.
  package var keptBatchCount = 0
  package var keptEntryCount = 0
  /// `tree/` was missing in part or whole, and was made anew from the log.
  package var isTreeRebuilt = false
  /// Files that the format does not know; left alone.
  package var strays: [String] = []

  package init() {}

  /// Whether the last writer ended in good order and nothing strange was found.
  package var isClean: Bool { self == RecoveryReport() }
}

extension RecoveryReport {
  /// What to tell a person, one sentence each.
  package var sentences: [String] {
    var sentences: [String] = []
    if keptEntryCount > 0 {
      sentences.append(
        "The last writer was cut off: \(keptBatchCount) whole batches (\(keptEntryCount) entries) beyond the last checkpoint were kept and signed."
      )
    }
    if let movedTo, let movedFor {
      sentences.append(
        "\(movedLineCount) lines (\(movedByteCount) bytes) that were never acknowledged were moved to \(movedTo): \(movedFor)."
      )
    }
    if isTreeRebuilt {
      sentences.append("tree/ was missing and was made anew from the log; its root is the one that was signed.")
    }
    for stray in strays { sentences.append("\(stray) is no part of a ledger; it was left alone.") }
    return sentences
  }
}
