/// Proof that a tree continues an older one: nothing of it was changed or taken away.
package struct ConsistencyProof: Hashable, Sendable {
  package let from: TreeSize
  package let to: TreeSize
  package let hashes: [Hash]

  package init(from: TreeSize, to: TreeSize, hashes: [Hash]) {
    self.from = from
    self.to = to
    self.hashes = hashes
  }
}

extension HashSource {
  /// Proves that the tree of size `to` continues that of size `from` (RFC 9162 section 2.1.4.1).
  ///
  /// The proof is empty from the empty tree, which everything continues, and between equal sizes.
  package func consistencyProof(
    from: TreeSize, to: TreeSize
  ) throws(ProveError<Failure>) -> ConsistencyProof {
    guard from <= to else { throw .shrinking(from: from, to: to) }
    guard from > .empty, from < to else { return ConsistencyProof(from: from, to: to, hashes: []) }
    do throws(Failure) {
      return ConsistencyProof(from: from, to: to, hashes: try consistencyHashes(from: from, to: to))
    } catch {
      throw .source(error)
    }
  }

  private func consistencyHashes(from: TreeSize, to: TreeSize) throws(Failure) -> [Hash] {
    var leaves = 0..<to.count
    var hashes: [Hash] = []
    while leaves.upperBound > from.count {
      let middle = leaves.lowerBound + (leaves.upperBound - leaves.lowerBound).split
      let lower = leaves.lowerBound..<middle
      let upper = middle..<leaves.upperBound
      let endsInLower = from.count <= middle
      hashes.append(try hash(of: endsInLower ? upper : lower))
      leaves = endsInLower ? lower : upper
    }
    // The whole old tree needs no hash of its own: who checks has its root.
    if leaves.lowerBound > 0 { hashes.append(try hash(of: leaves)) }
    return hashes.reversed()
  }
}

extension ConsistencyProof {
  /// Checks that the tree with `newRoot` continues the one with `oldRoot` (RFC 9162 section 2.1.4.2).
  ///
  /// From the empty tree there is nothing to compare with: any new root is accepted beside the empty tree's root.
  package func check(oldRoot: Hash, newRoot: Hash) throws(ProofFault) {
    guard from <= to else { throw .shrinking(from: from, to: to) }
    guard hashes.count == ConsistencyProof.length(from: from, to: to) else {
      throw .wrongLength(expected: ConsistencyProof.length(from: from, to: to), found: hashes.count)
    }
    if from == .empty {
      guard oldRoot == .emptyRoot else { throw .oldRootDiffers }
      guard to > .empty || newRoot == .emptyRoot else { throw .newRootDiffers }
      return
    }
    if from == to {
      guard oldRoot == newRoot else { throw .newRootDiffers }
      return
    }
    let start = UInt64(from.count.trailingZeroBitCount)
    var index = (from.count - 1) >> start
    var last = (to.count - 1) >> start
    let beginsWithOldRoot = index == 0
    var old = beginsWithOldRoot ? oldRoot : hashes[0]
    var new = old
    for sibling in beginsWithOldRoot ? hashes[...] : hashes.dropFirst() {
      if index & 1 == 1 || index == last {
        old = nodeHash(sibling, old)
        new = nodeHash(sibling, new)
        let levels = UInt64(index.trailingZeroBitCount)
        index >>= levels
        last >>= levels
      } else {
        new = nodeHash(new, sibling)
      }
      index >>= 1
      last >>= 1
    }
    guard old == oldRoot else { throw .oldRootDiffers }
    guard new == newRoot else { throw .newRootDiffers }
  }

  /// The number of hashes: the path of the old tree's last complete subtree, and that subtree itself unless it is the
  /// whole old tree.
  static func length(from: TreeSize, to: TreeSize) -> Int {
    guard from > .empty, from < to else { return 0 }
    let height = UInt64(from.count.trailingZeroBitCount)
    let index = (from.count - 1) >> height
    let last = (to.count - 1) >> height
    let inner = UInt64.bitWidth - (index ^ last).leadingZeroBitCount
    return inner + (index >> UInt64(inner)).nonzeroBitCount + (index == 0 ? 0 : 1)
  }
}
