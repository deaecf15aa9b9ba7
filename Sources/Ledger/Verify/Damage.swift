import Merkle

/// What is wrong with a ledger at or below its newest checkpoint. It is named and never repaired.
package enum Damage: Error, Hashable, Sendable {
  /// The line of this entry is no entry, or not the one that belongs there.
  case entry(seq: UInt64, file: String, EntryFault)
  /// The line is an entry, but not the one that was signed.
  case changed(seq: UInt64, file: String)
  /// The log ends before this entry, which the newest checkpoint covers.
  case missing(seq: UInt64, file: String, size: TreeSize)
  /// A segment goes on behind its last entry.
  case overlong(seq: UInt64, file: String)
  /// The log gives another root than a checkpoint says, and nothing shows which entry from `seq` on differs.
  case root(seq: UInt64, size: TreeSize, file: String)
  /// A checkpoint covers a batch in part.
  case batchCut(seq: UInt64, file: String)
  /// The hash of this place in `tree/` is not that of the log.
  case tree(level: Int, index: UInt64)
  /// `tree/<level>` ends before this hash, which the newest checkpoint covers.
  case treeMissing(level: Int, index: UInt64)
  case noCheckpoint(file: String)
  case checkpoint(file: String, SignedCheckpointFault)
  case identity(file: String, IdentityFault)
  /// The ledger's key signed two histories; both checkpoints are in the file.
  case equivocation(file: String, TreeSize, TreeSize)

  /// The first entry that cannot be trusted; nil when the log itself is sound.
  package var seq: UInt64? {
    switch self {
    case .entry(let seq, _, _), .changed(let seq, _), .missing(let seq, _, _), .overlong(let seq, _),
      .root(let seq, _, _), .batchCut(let seq, _):
      seq
    case .tree, .treeMissing, .noCheckpoint, .checkpoint, .identity, .equivocation: nil
    }
  }
}

extension Damage: CustomStringConvertible {
  package var description: String {
    switch self {
    case .entry(let seq, let file, let fault): "Damaged at entry \(seq), in \(file): \(fault)."
    case .changed(let seq, let file): "Damaged at entry \(seq), in \(file): this is not the entry that was signed."
    case .missing(let seq, let file, let size):
      "Damaged at entry \(seq), in \(file): the log ends before it, but a checkpoint says that there are \(size) entries."
    case .overlong(let seq, let file): "Damaged at entry \(seq): \(file) goes on behind its last entry."
    case .root(let seq, let size, let file):
      "Damaged at entry \(seq) or later: the first \(size) entries do not have the root that \(file) says."
    case .batchCut(let seq, let file): "Damaged at entry \(seq): \(file) ends inside its batch."
    case .tree(let level, let index):
      "Damaged at tree/\(level), hash \(index): it is not that of the log. Move tree/ away to have it made anew."
    case .treeMissing(let level, let index):
      "Damaged at tree/\(level), hash \(index): the file ends before it. Move tree/ away to have it made anew."
    case .noCheckpoint(let file):
      "Damaged: \(file) is missing; the newest file in checkpoints/ or a copy from elsewhere takes its place."
    case .checkpoint(let file, let fault): "Damaged: the checkpoint \(file) does not hold. \(fault)"
    case .identity(let file, let fault): "Damaged: \(file) cannot be read: \(fault)."
    case .equivocation(let file, let one, let other):
      "Damaged: the ledger's key signed two histories, of \(one) and of \(other) entries; both checkpoints are in \(file)."
    }
  }
}
