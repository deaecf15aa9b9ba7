import Merkle

/// Writes a ledger as files for any static web server (c2sp.org/tlog-tiles), and brings such a folder up to date.
///
/// ```
/// checkpoint                     the newest signed checkpoint, with its cosignatures
/// tile/0/x001/234                256 leaf hashes
/// tile/1/004.p/210               210 hashes, each of a full tile of level 0
/// tile/entries/x001/234          256 entries, each behind its length
/// tile/entries/x001/235.p/17     the 17 entries behind them
/// ```
///
/// Written are full tiles, and the partial ones of the newest checkpoint and of each kept one. A file is written beside,
/// synced and renamed, so that none is ever seen in part; the checkpoint comes last, so that whoever reads it finds its
/// tiles. What the folder's checkpoint covers is not written again.
package struct TileExport {
  package struct Report: Hashable, Sendable {
    package let checkpoint: SignedCheckpoint
    package var writtenCount = 0
    package var writtenByteCount = 0
    /// Partial tiles of older checkpoints, not kept ones, that a full tile has taken the place of.
    package var removedCount = 0
  }

  private let reader: LedgerReader
  private let folder: String
  private let files: any FileSystem
  private let signed: SignedCheckpoint
  private var report: Report
  /// Folders that are there, and those of them with names to be made durable.
  private var known: Set<String> = []
  private var touched: Set<String> = []

  /// Everything up to the newest checkpoint that `reader` knows.
  package init(_ reader: LedgerReader, to folder: String) throws(LedgerError) {
    guard let newest = reader.checkpoint, let signed = try reader.checkpoint(of: newest.size) else {
      throw .noSuchSize(reader.size)
    }
    self.reader = reader
    self.signed = signed
    self.folder = LedgerPlace(folder: folder).folder
    files = reader.place.files
    report = Report(checkpoint: signed)
  }

  package mutating func run(
    progress: (_ done: UInt64, _ total: UInt64) -> Void = { _, _ in }
  ) throws(TileExportError) -> Report {
    let before = try earlierSize()
    do throws(LedgerError) {
      try writeFullTiles(behind: before, progress)
      try writePartialTiles(behind: before)
      try catching { () throws(FileSystemError) in try publish() }
      try removeSuperseded(since: before)
    } catch {
      throw .ledger(error)
    }
    return report
  }

  /// The size that the folder's checkpoint covers; 0 in a new folder.
  private func earlierSize() throws(TileExportError) -> TreeSize {
    let path = folder + "/checkpoint"
    let earlier: SignedCheckpoint
    do throws(LedgerError) {
      guard let bytes = try catching({ () throws(FileSystemError) in try files.contents(of: path) }) else {
        guard try namesInFolder().allSatisfy({ $0 == "tile" || $0 == "checkpoint" + LedgerPlace.besideSuffix }) else {
          throw LedgerError.folderNotEmpty(path: folder)
        }
        return .empty
      }
      // A ledger has a checkpoint too.
      if try namesInFolder().contains("LEDGER") { throw LedgerError.folderNotEmpty(path: folder) }
      do throws(SignedCheckpointFault) {
        earlier = try SignedCheckpoint(parsing: bytes, of: reader.identity)
      } catch {
        throw .damaged(.checkpoint(file: path, error))
      }
    } catch {
      switch error {
      case .folderNotEmpty: throw .occupied(folder: folder)
      case .damaged(.checkpoint(_, let fault)): throw .foreign(folder: folder, fault)
      case _: throw .ledger(error)
      }
    }
    guard earlier.size <= signed.size else {
      throw .ahead(folder: folder, size: earlier.size, ledger: signed.size)
    }
    let root: Hash
    do throws(LedgerError) { root = try reader.root(of: earlier.size) } catch { throw .ledger(error) }
    guard root == earlier.root else { throw .contradicts(folder: folder, size: earlier.size) }
    return earlier.size
  }

  private func namesInFolder() throws(LedgerError) -> [String] {
    try catching { () throws(FileSystemError) in
      try files.kind(of: folder) == nil ? [] : try files.list(folder)
    }
  }

  /// Entries before hashes, level by level, so that a hash in a tile stands for something that is there.
  private mutating func writeFullTiles(
    behind size: TreeSize, _ progress: (UInt64, UInt64) -> Void
  ) throws(LedgerError) {
    let kinds = Tile.kinds(size: signed.size)
    let total = kinds.reduce(0) { $0 + Tile.fullCount($1, size: signed.size) }
    var done: UInt64 = 0
    for kind in kinds {
      let before = Tile.fullCount(kind, size: size)
      for index in 0..<Tile.fullCount(kind, size: signed.size) {
        try write(Tile(kind, index: index), isCovered: index < before)
        done += 1
        if done % 64 == 0 { progress(done, total) }
      }
    }
    progress(total, total)
  }

  private mutating func writePartialTiles(behind size: TreeSize) throws(LedgerError) {
    var done: Set<Tile> = []
    for kept in try reader.checkpointSizes() {
      for tile in Tile.kinds(size: kept).compactMap({ Tile.partial($0, size: kept) }) {
        if done.insert(tile).inserted { try write(tile, isCovered: kept <= size) }
      }
    }
  }

  /// Writes a tile unless it lies there already, covered by the folder's checkpoint.
  private mutating func write(_ tile: Tile, isCovered: Bool) throws(LedgerError) {
    let path = "\(folder)/\(tile.path)"
    if isCovered, try catching({ () throws(FileSystemError) in try files.kind(of: path) }) == .file { return }
    guard let bytes = try reader.bytes(of: tile) else { throw .noSuchSize(signed.size) }
    try catching { () throws(FileSystemError) in
      try ensureFolder(LedgerPlace.folder(of: path))
      let beside = path + LedgerPlace.besideSuffix
      if try files.kind(of: beside) != nil { try files.remove(beside) }
      let file = try files.open(beside, .create(permissions: 0o644))
      do throws(FileSystemError) {
        try file.write(bytes, at: 0)
        try file.syncData()
        try files.rename(beside, to: path)
      } catch {
        try? files.remove(beside)
        throw error
      }
    }
    touched.insert(LedgerPlace.folder(of: path))
    report.writtenCount += 1
    report.writtenByteCount += bytes.count
  }

  private mutating func ensureFolder(_ path: String) throws(FileSystemError) {
    guard !known.contains(path) else { return }
    if try files.kind(of: path) == nil {
      let above = LedgerPlace.folder(of: path)
      if path != folder { try ensureFolder(above) }
      try files.makeFolder(path)
      touched.insert(above)
    }
    known.insert(path)
  }

  /// Makes the names durable, then puts the checkpoint in its place.
  private mutating func publish() throws(FileSystemError) {
    try ensureFolder(folder)
    for folder in touched.sorted() { try files.syncFolder(folder) }
    try files.replace(folder + "/checkpoint", with: Array(signed.text.utf8))
  }

  /// Partial tiles of the last tile at an earlier checkpoint, now full: those of kept checkpoints stay.
  private mutating func removeSuperseded(since size: TreeSize) throws(LedgerError) {
    let sizes = try reader.checkpointSizes()
    for kind in Tile.kinds(size: size) {
      guard let last = Tile.partial(kind, size: size), last.index < Tile.fullCount(kind, size: signed.size) else {
        continue
      }
      let kept = Set(sizes.compactMap { Tile.partial(kind, size: $0) })
      let names = "\(folder)/\(last.full.path).p"
      try catching { () throws(FileSystemError) in
        guard try files.kind(of: names) == .folder else { return }
        var left = try files.list(names)
        for name in left {
          guard let tile = Tile(path: "\(last.full.path).p/\(name)"), !kept.contains(tile) else { continue }
          try files.remove("\(names)/\(name)")
          left.removeAll { $0 == name }
          report.removedCount += 1
        }
        if left.isEmpty { try files.remove(names) }
      }
    }
  }
}

/// Why tiles are not written into a folder. What it holds already stays as it is.
package enum TileExportError: Error, Hashable, Sendable {
  case ledger(LedgerError)
  /// Something else lies there.
  case occupied(folder: String)
  /// Its checkpoint is not one of this ledger.
  case foreign(folder: String, SignedCheckpointFault)
  /// Its checkpoint covers more entries than the ledger has: the ledger was put back.
  case ahead(folder: String, size: TreeSize, ledger: TreeSize)
  /// Its checkpoint, signed by this ledger, has another root than the ledger at that size.
  case contradicts(folder: String, size: TreeSize)
}

extension TileExportError: CustomStringConvertible {
  package var description: String {
    switch self {
    case .ledger(let error): error.description
    case .occupied(let folder): "\(folder) holds other files; name a new or empty folder for the tiles."
    case .foreign(let folder, let fault): "The checkpoint in \(folder) is not one of this ledger. \(fault)"
    case .ahead(let folder, let size, let ledger):
      "\(folder) has a signed checkpoint of \(size) entries and the ledger only \(ledger): entries were lost here."
    case .contradicts(let folder, let size):
      "\(folder) has a signed checkpoint of \(size) entries with another root than the ledger: one of the two was changed."
    }
  }
}
