extension HashSource {
  /// The root of the tree of the first `size` entries, which may be any earlier size.
  ///
  /// At most log2(size) reads, and about 250 node hashes for each tile level.
  package func root(size: TreeSize) throws(Failure) -> Hash {
    try hash(of: 0..<size.count)
  }

  /// The root of the tree over just these leaves: MTH(D[lower:upper]) of RFC 9162 section 2.1.1.
  ///
  /// `leaves` begins where a subtree of a whole tree begins: at a multiple of the power of two that it fits into.
  func hash(of leaves: Range<UInt64>) throws(Failure) -> Hash {
    var parts: [Hash] = []
    for subtree in CompleteSubtrees(leaves) {
      parts.append(try node(height: subtree.height, index: subtree.index))
    }
    guard var root = parts.popLast() else { return .emptyRoot }
    while let part = parts.popLast() { root = nodeHash(part, root) }
    return root
  }
}

/// The complete subtrees that a run of leaves splits into, widest first: one for each bit of its length.
struct CompleteSubtrees: Sequence, IteratorProtocol {
  private var leaves: Range<UInt64>

  init(_ leaves: Range<UInt64>) {
    self.leaves = leaves
  }

  mutating func next() -> (height: Int, index: UInt64)? {
    guard !leaves.isEmpty else { return nil }
    let length = leaves.upperBound - leaves.lowerBound
    let height = UInt64.bitWidth - 1 - length.leadingZeroBitCount
    let index = leaves.lowerBound >> UInt64(height)
    precondition(index << UInt64(height) == leaves.lowerBound, "a subtree begins at a multiple of its width")
    leaves = leaves.lowerBound + 1 << UInt64(height)..<leaves.upperBound
    return (height, index)
  }
}

extension UInt64 {
  /// Where a tree of this many leaves, two at least, splits: the largest power of two below it.
  var split: UInt64 { 1 << UInt64(UInt64.bitWidth - 1 - (self - 1).leadingZeroBitCount) }
}
