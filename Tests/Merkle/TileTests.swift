import Merkle
import Testing

/// Paths and counts as c2sp.org/tlog-tiles gives them: index 1234067 is `x001/x234/067`; a tree of 70,000 has 273 full
/// tiles of level 0 and one of width 112, a full one and one of width 17 at level 1, one of width 1 at level 2; a tree of
/// 256 a full one and, at level 1, one of width 1.
@Suite struct TileTests {
  @Test(
    arguments: [
      (Tile(.hashes(level: 0), index: 1_234_067), "tile/0/x001/x234/067"),
      (Tile(.hashes(level: 0), index: 0), "tile/0/000"), (Tile(.hashes(level: 1), index: 12), "tile/1/012"),
      (Tile(.hashes(level: 2), index: 999), "tile/2/999"), (Tile(.hashes(level: 0), index: 1000), "tile/0/x001/000"),
      (Tile(.entries, index: 273, width: 112), "tile/entries/273.p/112"),
      (Tile(.entries, index: 1_234_067, width: 1), "tile/entries/x001/x234/067.p/1"),
      (Tile(.hashes(level: 63), index: 0, width: 255), "tile/63/000.p/255"),
    ] as [(Tile, String)])
  func `a tile has one path`(tile: Tile, path: String) {
    #expect(tile.path == path)
    #expect(Tile(path: path) == tile)
  }

  @Test(arguments: [
    "", "tile", "tile/0", "tile/0/", "tile/0/1", "tile/0/0001", "tile/0/x000/001", "tile/0/001/001", "tile/00/001",
    "tile/64/001", "tile/-1/001", "tile/data/001", "tile/0/001.p", "tile/0/001.p/", "tile/0/001.p/0",
    "tile/0/001.p/256",
    "tile/0/001.p/01", "tile/0/001.p/1/2", "/tile/0/001", "tile/0/x001", "tile/0/00a", "tile/entries/001.p/+1",
    "tile/0/x018/x446/x744/x073/x709/x551/616",
  ])
  func `no other path is a tile's`(path: String) { #expect(Tile(path: path) == nil) }

  @Test func `a tree of 70,000 has the tiles that the text counts`() {
    let size = TreeSize(70_000)
    #expect(Tile.kinds(size: size) == [.entries, .hashes(level: 0), .hashes(level: 1), .hashes(level: 2)])
    #expect(Tile.count(.hashes(level: 0), size: size) / 256 == 273)
    #expect(Tile.partial(.hashes(level: 0), size: size) == Tile(.hashes(level: 0), index: 273, width: 112))
    #expect(Tile.partial(.entries, size: size) == Tile(.entries, index: 273, width: 112))
    #expect(Tile.count(.hashes(level: 1), size: size) == 273)
    #expect(Tile.partial(.hashes(level: 1), size: size) == Tile(.hashes(level: 1), index: 1, width: 17))
    #expect(Tile.partial(.hashes(level: 2), size: size) == Tile(.hashes(level: 2), index: 0, width: 1))
  }

  @Test func `a tree of 256 has no partial tile of its leaves`() {
    let size = TreeSize(256)
    #expect(Tile.partial(.hashes(level: 0), size: size) == nil && Tile.partial(.entries, size: size) == nil)
    #expect(Tile.partial(.hashes(level: 1), size: size) == Tile(.hashes(level: 1), index: 0, width: 1))
    #expect(Tile.kinds(size: .empty) == [.entries])
  }

  static let bundle: [UInt8] = [0, 2, 0x61, 0x62, 0, 0, 0, 1, 0x63]

  @Test func `a bundle is lengths and bytes`() throws {
    var bytes: [UInt8] = []
    for entry in ["ab", "", "c"] { Array(entry.utf8).withUnsafeBytes { EntryBundle.append($0, to: &bytes) } }
    #expect(bytes == Self.bundle)
    let bundle = try #require(EntryBundle(parsing: bytes, count: 3))
    #expect(bundle.entries == [2..<4, 6..<6, 8..<9])
    #expect(
      Array(bundle.prefix(1)) == [0, 2, 0x61, 0x62] && Array(bundle.prefix(3)) == bytes && bundle.prefix(0) == [])
  }

  @Test func `an entry of 65,535 bytes fits`() throws {
    var bytes: [UInt8] = []
    [UInt8](repeating: 7, count: 65_535).withUnsafeBytes { EntryBundle.append($0, to: &bytes) }
    #expect(bytes.prefix(3) == [0xFF, 0xFF, 7] && bytes.count == 65_537)
    #expect(EntryBundle(parsing: bytes, count: 1)?.entries == [2..<65_537])
  }

  @Test func `a bundle with a byte too few or too many, or of another number of entries, is none`() {
    for count in [0, 1, 2, 4, 256] { #expect(EntryBundle(parsing: Self.bundle, count: count) == nil) }
    for end in Self.bundle.indices { #expect(EntryBundle(parsing: Array(Self.bundle[..<end]), count: 3) == nil) }
    #expect(EntryBundle(parsing: Self.bundle + [0], count: 3) == nil)
    #expect(EntryBundle(parsing: [], count: 0)?.entries == [])
  }

  /// A changed length moves what comes behind it; it is another bundle or none, never the same entries.
  @Test func `every changed bit of a bundle is another bundle or none`() {
    for place in Self.bundle.indices {
      for bit in 0..<8 {
        var changed = Self.bundle
        changed[place] ^= 1 << UInt8(bit)
        let entries = EntryBundle(parsing: changed, count: 3).map { bundle in bundle.entries.map { changed[$0] } }
        #expect(entries != [2..<4, 6..<6, 8..<9].map { Self.bundle[$0] })
      }
    }
  }
}
