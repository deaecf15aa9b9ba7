import Merkle

extension Recovery {
  /// Makes the levels of `tree/` that are missing anew from the log, and holds those that are there against it.
  ///
  /// Each is written beside and takes its name when all of them are on the disk: cut off at any point, the next opening
  /// finds them missing still.
  mutating func rebuildTree(to checkpoint: SignedCheckpoint) throws(LedgerError) -> Frontier {
    try catching { () throws(FileSystemError) in try place.files.ensureFolder(place.treeFolder) }
    var present = TreeLevels(place, size: checkpoint.size)
    var missing = try present.missing.map { level throws(LedgerError) in
      try catching { () throws(FileSystemError) in try NewLevel(level, place) }
    }
    var frontier = Frontier()
    var walk = LogWalk(place, size: checkpoint.size)
    while let step = try walk.next() {
      var failure: FileSystemError?
      frontier.append(step.leaf) { level, hash in
        do throws(FileSystemError) {
          if let index = missing.firstIndex(where: { $0.level == level }) {
            try missing[index].append(hash)
          } else {
            _ = try present.compare(hash, level: level)
          }
        } catch {
          failure = error
        }
      }
      if let failure { throw .file(failure) }
    }
    guard frontier.root == checkpoint.root else { throw try Verifier.namedDamage(place, checkpoint) }
    if let damage = present.damages().first { throw .damaged(damage) }
    try catching { () throws(FileSystemError) in
      for index in missing.indices { try missing[index].end() }
      for level in missing { try place.files.rename(level.path, to: place.levelPath(level.level)) }
      try place.files.syncFolder(place.treeFolder)
    }
    report.isTreeRebuilt = true
    return frontier
  }
}

/// A level of `tree/` that is written anew, beside its place.
private struct NewLevel {
  let level: Int
  let path: String
  private let file: any OpenFile
  private var bytes: [UInt8] = []
  private var writtenByteCount: UInt64 = 0

  private static let bufferByteCount = 1 << 20

  init(_ level: Int, _ place: LedgerPlace) throws(FileSystemError) {
    self.level = level
    path = place.levelPath(level) + LedgerPlace.besideSuffix
    file = try place.files.open(path, .create(permissions: 0o644))
  }

  mutating func append(_ hash: Hash) throws(FileSystemError) {
    hash.withUnsafeBytes { bytes.append(contentsOf: $0) }
    if bytes.count >= NewLevel.bufferByteCount { try flush() }
  }

  mutating func end() throws(FileSystemError) {
    try flush()
    try file.syncData()
  }

  private mutating func flush() throws(FileSystemError) {
    try file.write(bytes, at: writtenByteCount)
    writtenByteCount += UInt64(bytes.count)
    bytes.removeAll(keepingCapacity: true)
  }
}
