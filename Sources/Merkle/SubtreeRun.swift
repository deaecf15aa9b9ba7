/// The hashes of leaves that follow each other anywhere in a log, folded into as few complete subtrees as can be, so that
/// parts of a log are hashed side by side and put together afterwards.
///
///     part 1: leaves 0 to 3     one subtree of height 2
///     part 2: leaves 4 to 6     one of height 1 and one of height 0
///     Frontier().append(part 1), .append(part 2)   the edge of the tree of 7 leaves
package struct SubtreeRun: Sendable {
  /// Place of the first leaf, from 0.
  package let start: UInt64
  package private(set) var leafCount: UInt64 = 0
  /// From left to right.
  private(set) var subtrees: [(height: Int, hash: Hash)] = []

  package init(start: UInt64) {
    self.start = start
    subtrees.reserveCapacity(2 * UInt64.bitWidth)
  }

  package mutating func append(_ leaf: Hash) {
    let index = start + leafCount
    var hash = leaf
    var height = 0
    while index >> UInt64(height) & 1 == 1, let left = subtrees.last, left.height == height {
      hash = nodeHash(left.hash, hash)
      subtrees.removeLast()
      height += 1
    }
    subtrees.append((height, hash))
    leafCount += 1
  }
}

extension Frontier {
  /// Appends the leaves of a run that begins where this tree ends.
  package mutating func append(_ run: SubtreeRun) {
    precondition(run.start == size.count, "a run goes on where the tree ends")
    for subtree in run.subtrees { append(subtree.hash, height: subtree.height) }
  }
}
