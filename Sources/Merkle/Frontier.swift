/// The right edge of a growing tree: the roots of the complete subtrees that a tree of its size splits into, widest
/// first. Enough to append to and to give the root: at most 26 hashes for 50 million entries.
///
/// A tree of 7 leaves has three of them, over 4, 2 and 1 leaves; the eighth leaf joins all into one over 8.
package struct Frontier: Hashable, Sendable {
  package private(set) var size: TreeSize
  package private(set) var subtrees: [Hash]

  /// The edge of the empty tree.
  package init() {
    size = .empty
    subtrees = []
    subtrees.reserveCapacity(UInt64.bitWidth)
  }

  /// The edge of the tree of the first `size` leaves of `source`.
  package init<Source: HashSource>(size: TreeSize, of source: Source) throws(Source.Failure) {
    self.init()
    for subtree in CompleteSubtrees(0..<size.count) {
      subtrees.append(try source.node(height: subtree.height, index: subtree.index))
    }
    self.size = size
  }

  /// Appends one leaf hash; one node hash on average.
  ///
  /// `completed` gets each hash that became final at a tile level, lowest level first: always (0, leaf), after each
  /// 256th leaf also (1, root of these 256), and so on. They are what a `HashSource` keeps.
  @inlinable
  package mutating func append(_ leaf: Hash, completed: (_ level: Int, _ hash: Hash) -> Void = { _, _ in }) {
    completed(0, leaf)
    var hash = leaf
    var height = 0
    while size.count >> UInt64(height) & 1 == 1 {
      hash = nodeHash(subtrees.removeLast(), hash)
      height += 1
      if height % tileHeight == 0 { completed(height / tileHeight, hash) }
    }
    subtrees.append(hash)
    size = TreeSize(size.count + 1)
  }

  /// Appends 2^height leaves by the root of their subtree; the tree's size is a multiple of that.
  mutating func append(_ subtree: Hash, height: Int) {
    precondition(size.count & ((1 << UInt64(height)) - 1) == 0, "a subtree starts at a multiple of its leaves")
    var hash = subtree
    var joined = height
    while size.count >> UInt64(joined) & 1 == 1 {
      hash = nodeHash(subtrees.removeLast(), hash)
      joined += 1
    }
    subtrees.append(hash)
    size = TreeSize(size.count + 1 << UInt64(height))
  }

  /// The root of the tree so far.
  package var root: Hash {
    guard var root = subtrees.last else { return .emptyRoot }
    for subtree in subtrees.dropLast().reversed() { root = nodeHash(subtree, root) }
    return root
  }
}
