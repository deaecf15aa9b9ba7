/// Proof that an entry is in a tree: the hashes beside the path from its leaf to the root, lowest first.
package struct InclusionProof: Hashable, Sendable {
  package let position: Position
  package let size: TreeSize
  package let hashes: [Hash]

  package init(position: Position, size: TreeSize, hashes: [Hash]) {
    self.position = position
    self.size = size
    self.hashes = hashes
  }
}

extension HashSource {
  /// Proves that the entry at `position` is in the tree of the first `size` entries (RFC 9162 section 2.1.3.1).
  package func inclusionProof(
    of position: Position, size: TreeSize
  ) throws(ProveError<Failure>) -> InclusionProof {
    guard size.contains(position) else { throw .outside(position: position, size: size) }
    var leaves = 0..<size.count
    var hashes: [Hash] = []
    while leaves.upperBound - leaves.lowerBound > 1 {
      let middle = leaves.lowerBound + (leaves.upperBound - leaves.lowerBound).split
      let lower = leaves.lowerBound..<middle
      let upper = middle..<leaves.upperBound
      let isLower = lower.contains(position.leafIndex)
      do throws(Failure) { hashes.append(try hash(of: isLower ? upper : lower)) } catch { throw .source(error) }
      leaves = isLower ? lower : upper
    }
    return InclusionProof(position: position, size: size, hashes: hashes.reversed())
  }
}

extension InclusionProof {
  /// Checks that `leaf` stands at `position` in the tree of `size` entries with this `root` (RFC 9162 section 2.1.3.2).
  ///
  /// The size is only as good as the checkpoint that binds it to the root: some sizes have the same path.
  package func check(leaf: Hash, root: Hash) throws(ProofFault) {
    guard size.contains(position) else { throw .outside(position: position, size: size) }
    guard hashes.count == InclusionProof.length(position: position, size: size) else {
      throw .wrongLength(expected: InclusionProof.length(position: position, size: size), found: hashes.count)
    }
    var index = position.leafIndex
    var last = size.count - 1
    var hash = leaf
    for sibling in hashes {
      if index & 1 == 1 || index == last {
        hash = nodeHash(sibling, hash)
        let levels = UInt64(index.trailingZeroBitCount)
        index >>= levels
        last >>= levels
      } else {
        hash = nodeHash(hash, sibling)
      }
      index >>= 1
      last >>= 1
    }
    guard hash == root else { throw .rootDiffers }
  }

  /// The number of hashes: one for each level up to where the path meets the tree's right edge, and from there one for
  /// each level at which the edge has something at its left.
  static func length(position: Position, size: TreeSize) -> Int {
    let index = position.leafIndex
    let last = size.count - 1
    let inner = UInt64.bitWidth - (index ^ last).leadingZeroBitCount
    return inner + (index >> UInt64(inner)).nonzeroBitCount
  }
}
