/// Where the hashes of a tree are kept, as C2SP tiles have them.
///
/// Tile level L holds the roots of complete subtrees of height 8L, one after another: level 0 all leaf hashes, level 1
/// one hash for each 256 leaves, level 2 one for each 65,536. A tree of 70,000 leaves has 70,000, 273 and 1 of them.
package protocol HashSource {
  associatedtype Failure: Error

  /// Fills `hashes` with those of tile level `level` from `index` on. Never asks for more than one tile (256), nor
  /// over a tile's end.
  func read(level: Int, from index: UInt64, into hashes: inout MutableSpan<Hash>) throws(Failure)

  /// The root of the complete subtree over the leaves `index << height ..< (index + 1) << height`.
  ///
  /// Computed from at most 128 hashes of the tile level at or below; a source that remembers inner nodes may answer by
  /// itself.
  func node(height: Int, index: UInt64) throws(Failure) -> Hash
}

extension HashSource {
  package func node(height: Int, index: UInt64) throws(Failure) -> Hash {
    let (level, rest) = height.quotientAndRemainder(dividingBy: tileHeight)
    var hashes = [Hash](repeating: .zero, count: 1 << rest)
    var span = hashes.mutableSpan
    try read(level: level, from: index << UInt64(rest), into: &span)
    return collapse(&span)
  }
}

/// The height of a tile: each has up to 2^8 hashes.
package let tileHeight = 8

/// The tile levels in memory, for tests and for trees small enough.
package struct MemoryHashes: HashSource, Sendable {
  /// The asked hash is not there.
  package struct Missing: Error, Equatable {
    package let level: Int
    package let index: UInt64

    package init(level: Int, index: UInt64) {
      self.level = level
      self.index = index
    }
  }

  package private(set) var levels: [[Hash]] = []
  private var frontier = Frontier()

  package init() {}

  package init(leaves: some Sequence<Hash>) {
    for leaf in leaves { append(leaf) }
  }

  package var size: TreeSize { frontier.size }

  package mutating func append(_ leaf: Hash) {
    frontier.append(leaf) { level, hash in
      if levels.count == level { levels.append([]) }
      levels[level].append(hash)
    }
  }

  package func read(level: Int, from index: UInt64, into hashes: inout MutableSpan<Hash>) throws(Missing) {
    let kept = level < levels.count ? levels[level] : []
    for offset in hashes.indices {
      let wanted = index + UInt64(offset)
      guard wanted < kept.count else { throw Missing(level: level, index: wanted) }
      hashes[offset] = kept[Int(wanted)]
    }
  }
}
