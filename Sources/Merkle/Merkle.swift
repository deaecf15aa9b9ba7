/// The Merkle tree over a log's entries: RFC 6962 hashes, C2SP tiles, proofs, checkpoints and signed notes. No I/O.
///
/// A log of seven entries e1…e7 (leaf hashes a…g) is this tree:
///
///             root(7) = k                a = SHA-256(0x00 || e1)
///            /          \                h = SHA-256(0x01 || a || b)
///           j            l               j = SHA-256(0x01 || h || i)
///         /   \        /   \             l = SHA-256(0x01 || m || g)
///        h     i      m     g            k = SHA-256(0x01 || j || l)
///       / \   / \    / \
///      a   b c   d  e   f
///
/// - That entry 4 (`d`) is in the tree of size 7 is proved by `c, h, l`: with `d` they give `k`.
/// - That the tree of size 7 continues the one of size 3, whose root is SHA-256(0x01 || h || c), is proved by
///   `c, d, h, l`: `h, c` give the old root, all four the new one.
/// - The log says "7 entries, root k" in a `Checkpoint`, and signs it as a `SignedNote`.
///
/// Stored are the roots of complete subtrees of height 0, 8, 16, … only (`HashSource`); what lies between is computed.
///
/// Sources: RFC 6962 section 2.1, RFC 9162 section 2.1, c2sp.org/tlog-tiles, /tlog-checkpoint, /signed-note and
/// /tlog-cosignature.

/// The place of an entry in a log, counted from 1: its `seq`.
package struct Position: Hashable, Comparable, Sendable {
  package let seq: UInt64

  package init(seq: UInt64) {
    precondition(seq > 0, "entries are counted from 1")
    self.seq = seq
  }

  /// The same place counted from 0, as RFC 6962 and tiles count leaves.
  package var leafIndex: UInt64 { seq - 1 }

  package init(leafIndex: UInt64) {
    self.init(seq: leafIndex + 1)
  }

  package static func < (left: Position, right: Position) -> Bool { left.seq < right.seq }
}

/// How many entries a tree has.
package struct TreeSize: Hashable, Comparable, Sendable {
  package let count: UInt64

  package init(_ count: UInt64) {
    self.count = count
  }

  package static let empty = TreeSize(0)

  /// The place of the last entry; `nil` in an empty tree.
  package var last: Position? { count == 0 ? nil : Position(seq: count) }

  package func contains(_ position: Position) -> Bool { position.seq <= count }

  package static func < (left: TreeSize, right: TreeSize) -> Bool { left.count < right.count }
}

extension Position: CustomStringConvertible {
  package var description: String { String(seq) }
}

extension TreeSize: CustomStringConvertible {
  package var description: String { String(count) }
}
