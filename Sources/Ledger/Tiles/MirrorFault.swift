import Merkle

/// What is wrong with a mirror, by file and place in it; counted from 0 in a tile, from 1 in the log.
package enum MirrorFault: Error, Hashable, Sendable {
  case noCheckpoint
  case checkpoint(SignedCheckpointFault)
  case missing(file: String)
  /// Not as many bytes as its hashes have.
  case wrongLength(file: String, expected: Int, found: Int)
  /// Not as many entries as it must have, or bytes behind them.
  case notABundle(file: String, count: Int)
  /// The entry is not the one that was signed.
  case entryChanged(file: String, index: Int, seq: UInt64)
  /// The entry was signed and is none of a ledger.
  case entry(file: String, index: Int, seq: UInt64, EntryFault)
  /// The hash is not the one that was signed.
  case hash(file: String, index: Int)
  /// The hash and the entry contradict each other, and neither gives the signed root.
  case contradiction(file: String, index: Int, seq: UInt64)
  /// Entries and hashes agree, and do not give the root of this checkpoint.
  case root(of: String, size: TreeSize)
  /// The ledger has fewer entries than the mirror's checkpoint, which it signed.
  case ledgerShort(ledger: TreeSize, mirror: TreeSize)
}

extension MirrorFault: CustomStringConvertible {
  package var description: String {
    switch self {
    case .noCheckpoint: "The mirror has no file checkpoint."
    case .checkpoint(let fault): "The mirror's checkpoint does not hold. \(fault)"
    case .missing(let file): "\(file) is missing."
    case .wrongLength(let file, let expected, let found): "\(file) has \(found) bytes where \(expected) are needed."
    case .notABundle(let file, let count): "\(file) is not a bundle of \(count) entries."
    case .entryChanged(let file, let index, let seq):
      "\(file), entry \(index) (number \(seq) of the log): this is not the entry that was signed."
    case .entry(let file, let index, let seq, let fault):
      "\(file), entry \(index) (number \(seq) of the log): \(fault)."
    case .hash(let file, let index): "\(file), hash \(index): this is not the hash that was signed."
    case .contradiction(let file, let index, let seq):
      "\(file), hash \(index): it is not that of entry \(seq), and neither gives the signed root."
    case .root(let name, let size): "The mirror's first \(size) entries do not have the root that \(name) says."
    case .ledgerShort(let ledger, let mirror):
      "The ledger has \(ledger) entries, and the mirror a signed checkpoint of \(mirror): entries were lost here."
    }
  }
}
