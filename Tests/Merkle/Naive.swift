import Merkle

/// RFC 9162 section 2.1 written down once more, as slowly and as plainly as it stands there, to compare with.
enum Naive {
  /// The leaf hashes of the entries "0", "1", "2", … that these tests grow their trees from.
  static func leaves(_ count: Int) -> [Hash] {
    (0..<count).map { index in sha256(of: [0x00] + Array(String(index).utf8)) }
  }

  /// MTH of section 2.1.1.
  static func root(_ leaves: ArraySlice<Hash>) -> Hash {
    guard leaves.count > 1 else { return leaves.first ?? sha256(of: []) }
    let middle = split(leaves)
    return sha256(of: [0x01] + root(leaves[..<middle]).bytes + root(leaves[middle...]).bytes)
  }

  /// PATH of section 2.1.3.1, for the leaf at `index` of the whole array.
  static func inclusion(_ index: Int, _ leaves: ArraySlice<Hash>) -> [Hash] {
    guard leaves.count > 1 else { return [] }
    let middle = split(leaves)
    return index < middle
      ? inclusion(index, leaves[..<middle]) + [root(leaves[middle...])]
      : inclusion(index, leaves[middle...]) + [root(leaves[..<middle])]
  }

  /// PROOF of section 2.1.4.1, from the tree of `end` leaves of the whole array.
  static func consistency(_ end: Int, _ leaves: ArraySlice<Hash>, isWhole: Bool = true) -> [Hash] {
    guard end < leaves.endIndex else { return isWhole ? [] : [root(leaves)] }
    let middle = split(leaves)
    return end <= middle
      ? consistency(end, leaves[..<middle], isWhole: isWhole) + [root(leaves[middle...])]
      : consistency(end, leaves[middle...], isWhole: false) + [root(leaves[..<middle])]
  }

  /// The turns from the root to a leaf: a check of an inclusion proof sees nothing of index and size but them.
  static func inclusionShape(_ index: Int, _ leaves: Range<Int>) -> String {
    guard leaves.count > 1 else { return "" }
    let middle = split(leaves)
    return index < middle
      ? "l" + inclusionShape(index, leaves.lowerBound..<middle)
      : "u" + inclusionShape(index, middle..<leaves.upperBound)
  }

  /// The turns from the root to where the old tree ends: a check of a consistency proof sees nothing of the two sizes
  /// but them.
  static func consistencyShape(_ end: Int, _ leaves: Range<Int>) -> String {
    guard end < leaves.upperBound else { return leaves.lowerBound == 0 ? "whole" : "part" }
    let middle = split(leaves)
    return end <= middle
      ? "l" + consistencyShape(end, leaves.lowerBound..<middle)
      : "u" + consistencyShape(end, middle..<leaves.upperBound)
  }

  private static func split(_ leaves: ArraySlice<Hash>) -> Int {
    split(leaves.indices)
  }

  private static func split(_ leaves: Range<Int>) -> Int {
    var width = 1
    while width * 2 < leaves.count { width *= 2 }
    return leaves.lowerBound + width
  }
}

extension Hash {
  /// This hash with one of its 256 bits changed.
  func flipping(bit: Int) -> Hash {
    var bytes = self.bytes
    bytes[bit / 8] ^= 1 << UInt8(bit % 8)
    return Hash(bytes: bytes)!
  }
}

/// SHA-256 over all these hashes, one after another.
func digest(of hashes: [Hash]) -> String {
  sha256(of: hashes.flatMap(\.bytes)).hex
}

/// Which bits of a hash to flip in a tree of `size`: all up to 20 entries; beyond, in each byte one that moves on from
/// proof to proof, unless optimised code has the time for all.
func flippedBits(size: Int, turn: Int) -> [Int] {
  #if DEBUG
    if size > 20 { return (0..<Hash.byteCount).map { 8 * $0 + (turn + $0) % 8 } }
  #endif
  return Array(0..<8 * Hash.byteCount)
}
