import Merkle

/// The files of `tree/` read from front to back, beside a tree that grows: each hash is compared as it becomes final.
struct TreeLevels {
  private struct Level {
    let file: (any OpenFile)?
    /// The next hash to be compared.
    var index: UInt64 = 0
    var bytes: [UInt8] = []
    /// The index of the first hash in `bytes`.
    var bytesIndex: UInt64 = 0
    var firstDifference: UInt64?
    var end: UInt64?
  }

  private static let readCount: UInt64 = 16_384

  private let place: LedgerPlace
  private let size: TreeSize
  private var levels: [Level] = []
  private var error: FileSystemError?

  init(_ place: LedgerPlace, size: TreeSize) {
    self.place = place
    self.size = size
    for level in 0..<TreeFiles.levelCount(size: size) {
      do throws(FileSystemError) {
        let path = place.levelPath(level)
        let isThere = try place.files.kind(of: path) == .file
        levels.append(Level(file: isThere ? try place.files.open(path, .read) : nil))
      } catch {
        // Thrown at the first comparison: nothing is found by then.
        self.error = error
        levels.append(Level(file: nil))
      }
    }
  }

  /// Levels that are not there.
  var missing: [Int] { levels.indices.filter { levels[$0].file == nil } }

  /// Steps over the hashes of a tree of this size.
  mutating func skip(to size: TreeSize) {
    for level in levels.indices {
      levels[level].index = TreeFiles.hashCount(level: level, size: size)
      levels[level].bytesIndex = levels[level].index
    }
  }

  /// Steps over the leaf hashes, which were compared elsewhere.
  mutating func skipLeaves(to size: TreeSize) { levels[0].index = size.count }

  /// Whether the next hash of a level is this one. A level that is missing or has ended says nothing: true.
  mutating func compare(_ hash: Hash, level: Int) throws(FileSystemError) -> Bool {
    if let error { throw error }
    guard let next = try self.next(level) else { return true }
    guard next != hash else { return true }
    if levels[level].firstDifference == nil { levels[level].firstDifference = levels[level].index - 1 }
    return false
  }

  private mutating func next(_ level: Int) throws(FileSystemError) -> Hash? {
    guard let file = levels[level].file else { return nil }
    let width = UInt64(Hash.byteCount)
    var offset = Int((levels[level].index - levels[level].bytesIndex) * width)
    if offset == levels[level].bytes.count {
      let from = levels[level].index
      let to = min(from + TreeLevels.readCount, TreeFiles.hashCount(level: level, size: size))
      levels[level].bytes = try file.bytes(from * width..<max(to, from) * width)
      levels[level].bytesIndex = from
      offset = 0
    }
    let found = levels[level].bytes.withUnsafeBytes { bytes in
      Hash(bytes: UnsafeRawBufferPointer(rebasing: bytes[offset..<min(offset + Hash.byteCount, bytes.count)]))
    }
    if found == nil {
      if levels[level].end == nil { levels[level].end = levels[level].index }
    } else {
      levels[level].index += 1
    }
    return found
  }

  /// What is wrong with the tree, if what it was compared with is right.
  func damages() -> [Damage] {
    levels.indices.compactMap { level in
      if let index = levels[level].firstDifference { return .tree(level: level, index: index) }
      return levels[level].end.map { .treeMissing(level: level, index: $0) }
    }
  }

  /// The upper levels held against the leaf hashes in `tree/0`, for when the log cannot be the measure.
  func recomputed(frontierAt start: TreeSize, _ place: LedgerPlace) throws(LedgerError) -> [Damage] {
    var own = TreeLevels(place, size: size)
    var upper = TreeLevels(place, size: size)
    own.skip(to: start)
    upper.skip(to: start)
    guard !own.levels.isEmpty, own.levels[0].file != nil else { return [] }
    var frontier: Frontier
    do throws(TreeFault) {
      frontier = try Frontier(size: start, of: TreeFiles(place, .read))
    } catch {
      return []
    }
    var failure: FileSystemError?
    while frontier.size < size {
      guard let leaf = try catching({ () throws(FileSystemError) in try own.next(0) }) else {
        return [.treeMissing(level: 0, index: frontier.size.count)]
      }
      frontier.append(leaf) { level, hash in
        if level == 0 { return }
        do throws(FileSystemError) { _ = try upper.compare(hash, level: level) } catch { failure = error }
      }
      if let failure { throw .file(failure) }
    }
    return upper.damages()
  }
}
