import Merkle
import Synchronization

/// The files of `tree/`: level L holds the hashes of tile level L, 32 bytes each, one after another.
///
/// Open files are remembered; a level exists from its first hash on.
final class TreeFiles: HashSource, Sendable {
  private let place: LedgerPlace
  private let access: FileAccess
  private let levels = Mutex<[Int: any OpenFile]>([:])

  init(_ place: LedgerPlace, _ access: FileAccess) {
    self.place = place
    self.access = access
  }

  /// How many hashes of a level a tree of this size has.
  static func hashCount(level: Int, size: TreeSize) -> UInt64 {
    level * tileHeight >= UInt64.bitWidth ? 0 : size.count >> UInt64(level * tileHeight)
  }

  /// How many levels a tree of this size has.
  static func levelCount(size: TreeSize) -> Int {
    var level = 0
    while hashCount(level: level, size: size) > 0 { level += 1 }
    return level
  }

  func read(level: Int, from index: UInt64, into hashes: inout MutableSpan<Hash>) throws(TreeFault) {
    let found: (any OpenFile)?
    do throws(FileSystemError) {
      found = try self.file(of: level)
    } catch {
      throw .file(error)
    }
    guard let file = found else { throw .missing(level: level, index: 0) }
    let wanted = hashes.count
    let count = try hashes.withUnsafeMutableBufferPointer { buffer throws(TreeFault) in
      do throws(FileSystemError) {
        return try file.read(into: UnsafeMutableRawBufferPointer(buffer), at: index * UInt64(Hash.byteCount))
      } catch {
        throw .file(error)
      }
    }
    guard count == wanted * Hash.byteCount else {
      throw .missing(level: level, index: index + UInt64(count / Hash.byteCount))
    }
  }

  /// The file of a level; nil when it does not exist.
  func file(of level: Int) throws(FileSystemError) -> (any OpenFile)? {
    if let open = levels.withLock({ $0[level] }) { return open }
    let path = place.levelPath(level)
    guard try place.files.kind(of: path) == .file else { return nil }
    let opened = try place.files.open(path, access)
    return levels.withLock { levels in
      if let open = levels[level] { return open }
      levels[level] = opened
      return opened
    }
  }

  /// Writes hashes of one level, from `index` on.
  func write(_ hashes: [Hash], level: Int, from index: UInt64) throws(FileSystemError) {
    guard !hashes.isEmpty else { return }
    let file: any OpenFile
    if let open = try self.file(of: level) {
      file = open
    } else {
      file = try place.files.open(place.levelPath(level), .create(permissions: 0o644))
      levels.withLock { $0[level] = file }
    }
    try hashes.withBytes { bytes throws(FileSystemError) in
      try file.write(bytes, at: index * UInt64(Hash.byteCount))
    }
  }

  /// Drops what stands behind the hashes of a tree of this size, also whole levels.
  func cut(to size: TreeSize) throws(LedgerError) {
    for name in try place.names(in: place.treeFolder) {
      guard let level = Int(name), String(level) == name, level >= 0 else { continue }
      try catching { () throws(FileSystemError) in
        let count = TreeFiles.hashCount(level: level, size: size)
        if count == 0 {
          levels.withLock { $0[level] = nil }
          try place.files.remove(place.levelPath(level))
        } else if let file = try self.file(of: level) {
          let byteCount = count * UInt64(Hash.byteCount)
          if try file.byteCount() > byteCount { try file.truncate(to: byteCount) }
        }
      }
    }
  }

  /// Makes all levels durable, and their names.
  func sync() throws(FileSystemError) {
    for file in levels.withLock({ Array($0.values) }) { try file.syncData() }
    try place.files.syncFolder(place.treeFolder)
  }
}

/// Why a hash cannot be had from `tree/`.
package enum TreeFault: Error, Hashable, Sendable {
  case missing(level: Int, index: UInt64)
  case file(FileSystemError)
}

extension TreeFault: CustomStringConvertible {
  package var description: String {
    switch self {
    case .missing(let level, let index): "tree/\(level) has no hash \(index)."
    case .file(let error): error.description
    }
  }
}

/// The hashes that became final, by tile level, until they are written.
struct PendingHashes {
  private(set) var levels: [[Hash]] = []

  mutating func append(_ hash: Hash, level: Int) {
    while levels.count <= level { levels.append([]) }
    levels[level].append(hash)
  }

  /// Writes them behind those of a tree of this size, and forgets them.
  mutating func write(to tree: TreeFiles, behind size: TreeSize) throws(FileSystemError) {
    for (level, hashes) in levels.enumerated() {
      try tree.write(hashes, level: level, from: TreeFiles.hashCount(level: level, size: size))
    }
    for level in levels.indices { levels[level].removeAll(keepingCapacity: true) }
  }
}
