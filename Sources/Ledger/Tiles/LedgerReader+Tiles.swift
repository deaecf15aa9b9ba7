import Merkle

extension LedgerReader {
  /// The bytes of a tile or entry bundle (c2sp.org/tlog-tiles) of the published tree; nil when the tree has none such.
  ///
  /// A bundle's entries are held against `tree/0`, so that what is handed on is what was signed.
  package func bytes(of tile: Tile) throws(LedgerError) -> [UInt8]? {
    let count = Tile.count(tile.kind, size: size)
    let width = UInt64(Tile.widthMax)
    guard tile.index <= count / width, tile.index * width + UInt64(tile.width) <= count else { return nil }
    switch tile.kind {
    case .hashes(let level): return try hashes(level, tile).flatMap(\.bytes)
    case .entries: return try bundle(tile)
    }
  }

  private func hashes(_ level: Int, _ tile: Tile) throws(LedgerError) -> [Hash] {
    var hashes = [Hash](repeating: .zero, count: tile.width)
    var span = hashes.mutableSpan
    do throws(TreeFault) {
      try treeFiles.read(level: level, from: tile.index * UInt64(Tile.widthMax), into: &span)
    } catch {
      throw LedgerError(error)
    }
    return hashes
  }

  private func bundle(_ tile: Tile) throws(LedgerError) -> [UInt8] {
    let leaves = try hashes(0, Tile(.hashes(level: 0), index: tile.index, width: tile.width))
    let seqs = tile.seqs
    var bytes: [UInt8] = []
    var next = Position(seq: seqs.lowerBound)
    var changed: UInt64?
    while next.seq <= seqs.upperBound, let slice = try slice(from: next) {
      slice.forEachLine { seq, line in
        guard line.count <= EntryBundle.entryByteCountMax, leafHash(of: line) == leaves[Int(seq - seqs.lowerBound)]
        else {
          changed = seq
          return false
        }
        EntryBundle.append(line, to: &bytes)
        next = Position(seq: seq + 1)
        return seq < seqs.upperBound
      }
      if let changed { throw .damaged(.changed(seq: changed, file: place.file(of: changed))) }
      if next.seq <= min(slice.last.seq, seqs.upperBound) { break }
    }
    guard next.seq > seqs.upperBound else {
      throw .damaged(.missing(seq: next.seq, file: place.file(of: next.seq), size: size))
    }
    return bytes
  }
}

extension LedgerPlace {
  /// The segment's file that an entry lies in.
  func file(of seq: UInt64) -> String { segmentPath(segments.segment(of: seq)) }
}
