import Merkle
import Synchronization

/// The hashes of `tree/` up to one size, and the inner nodes that were worked out from them: a proof hashes the tile of its
/// own leaf, and finds what lies above it from the proofs before.
///
/// A complete subtree never changes, so what is remembered here holds for every larger tree as well.
struct TileNodes: HashSource, Sendable {
  private let files: TreeFiles
  private let size: TreeSize
  private let memory: NodeMemory

  init(_ files: TreeFiles, size: TreeSize, _ memory: NodeMemory) {
    self.files = files
    self.size = size
    self.memory = memory
  }

  func read(level: Int, from index: UInt64, into hashes: inout MutableSpan<Hash>) throws(TreeFault) {
    try files.read(level: level, from: index, into: &hashes)
  }

  func node(height: Int, index: UInt64) throws(TreeFault) -> Hash {
    let (level, rest) = height.quotientAndRemainder(dividingBy: tileHeight)
    let tile = NodeMemory.Tile(level: level, index: index >> UInt64(tileHeight - rest))
    // From the top of the tile down: node 1 is its root, nodes 2n and 2n + 1 lie below node n.
    let place = 1 << (tileHeight - rest) | Int(index & ((1 << UInt64(tileHeight - rest)) - 1))
    if let nodes = memory.nodes(of: tile) { return nodes[place] }
    guard tile.index < TreeFiles.hashCount(level: level + 1, size: size) else {
      return try memory.node(height: height, index: index) { () throws(TreeFault) in
        try files.node(height: height, index: index)
      }
    }
    let nodes = try nodes(of: tile)
    memory.keep(nodes, of: tile)
    return nodes[place]
  }

  private func nodes(of tile: NodeMemory.Tile) throws(TreeFault) -> [Hash] {
    let width = 1 << tileHeight
    var leaves = [Hash](repeating: .zero, count: width)
    var span = leaves.mutableSpan
    try files.read(level: tile.level, from: tile.index << UInt64(tileHeight), into: &span)
    var nodes = [Hash](repeating: .zero, count: width) + leaves
    for place in (1..<width).reversed() { nodes[place] = nodeHash(nodes[2 * place], nodes[2 * place + 1]) }
    return nodes
  }
}

/// What `TileNodes` remembers: bounded, and emptied when it is full.
final class NodeMemory: Sendable {
  struct Tile: Hashable, Sendable {
    let level: Int
    let index: UInt64
  }

  private struct State {
    var tiles: [Tile: [Hash]] = [:]
    /// Nodes of tiles that are not complete yet, by height and index.
    var edge: [Tile: Hash] = [:]
  }

  /// 16 KiB each: 16 MiB in all.
  private static let tileCountMax = 1024
  private static let edgeCountMax = 4096
  private let state = Mutex(State())

  func nodes(of tile: Tile) -> [Hash]? { state.withLock { $0.tiles[tile] } }

  func keep(_ nodes: [Hash], of tile: Tile) {
    state.withLock { state in
      if state.tiles.count >= Self.tileCountMax { state.tiles.removeAll(keepingCapacity: true) }
      state.tiles[tile] = nodes
    }
  }

  func node(
    height: Int, index: UInt64, orFrom find: () throws(TreeFault) -> Hash
  ) throws(TreeFault) -> Hash {
    let key = Tile(level: height, index: index)
    if let known = state.withLock({ $0.edge[key] }) { return known }
    let found = try find()
    state.withLock { state in
      if state.edge.count >= Self.edgeCountMax { state.edge.removeAll(keepingCapacity: true) }
      state.edge[key] = found
    }
    return found
  }
}
