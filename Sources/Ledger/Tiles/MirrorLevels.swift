import Merkle

/// The tiles of a mirror, each read once on the way up; remembers what could not be read.
struct MirrorLevels {
  private let source: any MirrorSource
  private let size: TreeSize
  private var open: [Int: (index: UInt64, hashes: [Hash]?)] = [:]
  private(set) var faults: [MirrorFault] = []
  private(set) var fileCount = 0

  init(_ source: any MirrorSource, size: TreeSize) {
    self.source = source
    self.size = size
  }

  /// The tile of this index with as many hashes or entries as a tree of this size has there.
  func tile(_ kind: Tile.Kind, _ index: UInt64) -> Tile {
    let rest = Tile.count(kind, size: size) - index * UInt64(Tile.widthMax)
    return Tile(kind, index: index, width: Int(min(rest, UInt64(Tile.widthMax))))
  }

  /// A hash from its tile; nil when the tile is not there or not one, which is noted once.
  mutating func hash(level: Int, index: UInt64) throws(MirrorSourceError) -> Hash? {
    let (number, offset) = index.quotientAndRemainder(dividingBy: UInt64(Tile.widthMax))
    if open[level]?.index != number { open[level] = (number, try hashes(tile(.hashes(level: level), number))) }
    return open[level]?.hashes?[Int(offset)]
  }

  /// The hashes of a tile.
  mutating func hashes(_ tile: Tile) throws(MirrorSourceError) -> [Hash]? {
    let byteCount = tile.width * Hash.byteCount
    guard let (bytes, file) = try bytes(of: tile) else { return nil }
    guard file == tile.path ? bytes.count == byteCount : bytes.count >= byteCount else {
      faults.append(.wrongLength(file: file, expected: byteCount, found: bytes.count))
      return nil
    }
    return stride(from: 0, to: byteCount, by: Hash.byteCount).compactMap {
      Hash(bytes: bytes[$0..<$0 + Hash.byteCount])
    }
  }

  /// The entries of a bundle.
  mutating func bundle(_ tile: Tile) throws(MirrorSourceError) -> EntryBundle? {
    guard let (bytes, file) = try bytes(of: tile) else { return nil }
    guard let bundle = EntryBundle(parsing: bytes, count: file == tile.path ? tile.width : Tile.widthMax) else {
      faults.append(.notABundle(file: file, count: tile.width))
      return nil
    }
    return bundle
  }

  /// A tile's bytes, or those of the full one in its place when the mirror has that alone, and from which file.
  private mutating func bytes(of tile: Tile) throws(MirrorSourceError) -> (bytes: [UInt8], file: String)? {
    fileCount += 1
    if let bytes = try source.bytes(at: tile.path) { return (bytes, tile.path) }
    if tile.isPartial, let bytes = try source.bytes(at: tile.full.path) { return (bytes, tile.full.path) }
    faults.append(.missing(file: tile.path))
    return nil
  }

  /// Whether a tree of this size has all of the tile.
  func has(_ tile: Tile) -> Bool {
    let count = Tile.count(tile.kind, size: size)
    let width = UInt64(Tile.widthMax)
    return tile.index <= count / width && tile.index * width + UInt64(tile.width) <= count
  }

  /// What is wrong with an earlier, partial tile, beside the one of today in the same place.
  mutating func fault(
    in bytes: [UInt8], of tile: Tile, beside newest: Tile
  ) throws(MirrorSourceError) -> MirrorFault? {
    if case .entries = tile.kind {
      guard let today = try bundle(newest) else { return nil }
      guard let bundle = EntryBundle(parsing: bytes, count: tile.width) else {
        return .notABundle(file: tile.path, count: tile.width)
      }
      let index = bundle.entries.indices.first { bytes[bundle.entries[$0]] != today.bytes[today.entries[$0]] }
      return index.map {
        .entryChanged(file: tile.path, index: $0, seq: tile.seqs.lowerBound + UInt64($0))
      }
    }
    guard let today = try hashes(newest) else { return nil }
    let byteCount = tile.width * Hash.byteCount
    guard bytes.count == byteCount else {
      return .wrongLength(file: tile.path, expected: byteCount, found: bytes.count)
    }
    let same = zip(bytes, today.lazy.flatMap(\.bytes)).prefix { $0 == $1 }.count
    return same == byteCount ? nil : .hash(file: tile.path, index: same / Hash.byteCount)
  }
}
