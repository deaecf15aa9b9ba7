/// A file of a tiled log (c2sp.org/tlog-tiles): up to 256 hashes of one tile level, or the entries behind as many leaves.
///
/// Tile 1,234,067 of level 0 has the path `tile/0/x001/x234/067`; of its first 112 hashes alone, `tile/0/x001/x234/067.p/112`.
package struct Tile: Hashable, Sendable {
  package enum Kind: Hashable, Sendable {
    /// Hashes; level 0 has those of the leaves.
    case hashes(level: Int)
    /// The entries themselves, an `EntryBundle`.
    case entries
  }

  package let kind: Kind
  package let index: UInt64
  /// How many hashes or entries: 256 in a full tile, fewer in a partial one.
  package let width: Int

  package static let widthMax = 1 << tileHeight
  private static let levelMax = 63

  package init(_ kind: Kind, index: UInt64, width: Int = Tile.widthMax) {
    precondition((1...Tile.widthMax).contains(width), "a tile has 1 to 256 hashes")
    self.kind = kind
    self.index = index
    self.width = width
  }

  package var isPartial: Bool { width < Tile.widthMax }
  /// The same place with all its 256 hashes or entries.
  package var full: Tile { Tile(kind, index: index) }

  /// The first and last of its entries, for a bundle or a tile of level 0 that a tree has.
  package var seqs: ClosedRange<UInt64> {
    let before = index * UInt64(Tile.widthMax)
    return before + 1...before + UInt64(width)
  }
}

// The tiles of a tree.
extension Tile {
  /// How many hashes a tree of this size has at a tile level; as many entries as at level 0.
  package static func count(_ kind: Kind, size: TreeSize) -> UInt64 {
    switch kind {
    case .entries: size.count
    case .hashes(let level): level * tileHeight < UInt64.bitWidth ? size.count >> UInt64(level * tileHeight) : 0
    }
  }

  /// The kinds of which a tree of this size has a tile: bundles, and each tile level that has a hash.
  package static func kinds(size: TreeSize) -> [Kind] {
    [.entries] + (0...levelMax).map { .hashes(level: $0) }.prefix { count($0, size: size) > 0 }
  }

  /// The number of full tiles of a kind.
  package static func fullCount(_ kind: Kind, size: TreeSize) -> UInt64 { count(kind, size: size) / UInt64(widthMax) }

  /// The last tile of this kind, if it is a partial one.
  package static func partial(_ kind: Kind, size: TreeSize) -> Tile? {
    let (index, width) = count(kind, size: size).quotientAndRemainder(dividingBy: UInt64(widthMax))
    return width > 0 ? Tile(kind, index: index, width: Int(width)) : nil
  }
}

extension Tile {
  /// From the log's prefix on.
  package var path: String {
    var digits = String(index)
    digits = String(repeating: "0", count: (3 - digits.count % 3) % 3) + digits
    var parts: [Substring] = []
    var rest = digits[...]
    while !rest.isEmpty {
      parts.append(rest.prefix(3))
      rest = rest.dropFirst(3)
    }
    let name = parts.dropLast().map { "x\($0)/" }.joined() + (parts.last ?? "")
    return "tile/\(kind.name)/\(name)" + (isPartial ? ".p/\(width)" : "")
  }

  /// The tile that has exactly this path; nil if none has.
  package init?(path: String) {
    var parts = path.utf8.split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false)[...]
    guard parts.popFirst().map({ $0.elementsEqual("tile".utf8) }) == true, let name = parts.popFirst(),
      let kind = Kind(name: String(Substring(name)))
    else { return nil }
    var width = Tile.widthMax
    let suffix = ".p".utf8
    if parts.count >= 2, let last = parts.last, let before = parts.dropLast().last,
      before.suffix(suffix.count).elementsEqual(suffix)
    {
      guard let number = CanonicalDecimal.value(of: last), (1..<UInt64(Tile.widthMax)).contains(number) else {
        return nil
      }
      width = Int(number)
      parts.removeLast()
      parts[parts.endIndex - 1] = before.dropLast(suffix.count)
    }
    var digits: [UInt8] = []
    for part in parts.dropLast() {
      guard part.first == UInt8(ascii: "x") else { return nil }
      digits += part.dropFirst()
    }
    digits += parts.last ?? Substring().utf8
    let significant = digits.drop { $0 == UInt8(ascii: "0") }
    guard let index = CanonicalDecimal.value(of: significant.isEmpty ? "0".utf8.map { $0 }[...] : significant) else {
      return nil
    }
    self.init(kind, index: index, width: width)
    guard self.path.utf8.elementsEqual(path.utf8) else { return nil }
  }
}

extension Tile.Kind {
  fileprivate var name: String {
    switch self {
    case .entries: "entries"
    case .hashes(let level): "\(level)"
    }
  }

  fileprivate init?(name: String) {
    if name == "entries" {
      self = .entries
    } else {
      guard let level = CanonicalDecimal.value(of: name.utf8), level <= 63 else { return nil }
      self = .hashes(level: Int(level))
    }
  }
}
