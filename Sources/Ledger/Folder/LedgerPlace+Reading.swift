import Merkle

// The small files at the top of the folder.
extension LedgerPlace {
  /// What `LEDGER` says.
  package func identity() throws(LedgerError) -> LedgerIdentity {
    guard let bytes = try catching({ () throws(FileSystemError) in try files.contents(of: identityPath) }) else {
      throw .notALedger(path: folder)
    }
    do throws(IdentityFault) {
      return try LedgerIdentity(parsing: bytes)
    } catch {
      throw .damaged(.identity(file: identityPath, error))
    }
  }

  /// The checkpoint in `checkpoint`.
  func currentCheckpoint(of identity: LedgerIdentity) throws(LedgerError) -> SignedCheckpoint {
    guard let checkpoint = try checkpoint(at: checkpointPath, of: identity) else {
      throw .damaged(.noCheckpoint(file: checkpointPath))
    }
    return checkpoint
  }

  /// The sizes whose checkpoints are kept, smallest first, and the names of all else in that folder.
  func keptSizes() throws(LedgerError) -> (sizes: [TreeSize], strays: [String]) {
    var sizes: [TreeSize] = []
    var strays: [String] = []
    for name in try names(in: keptFolder) {
      if let count = UInt64(name), count > 0, String(count) == name {
        sizes.append(TreeSize(count))
      } else {
        strays.append(name)
      }
    }
    return (sizes.sorted(), strays)
  }

  /// A kept checkpoint.
  func keptCheckpoint(_ size: TreeSize, of identity: LedgerIdentity) throws(LedgerError) -> SignedCheckpoint {
    let path = keptPath(size)
    guard let checkpoint = try checkpoint(at: path, of: identity) else {
      throw .damaged(.noCheckpoint(file: path))
    }
    guard checkpoint.size == size else { throw .damaged(.checkpoint(file: path, .text(.badSize))) }
    return checkpoint
  }

  func checkpoint(at path: String, of identity: LedgerIdentity) throws(LedgerError) -> SignedCheckpoint? {
    guard let bytes = try catching({ () throws(FileSystemError) in try files.contents(of: path) }) else { return nil }
    do throws(SignedCheckpointFault) {
      return try SignedCheckpoint(parsing: bytes, of: identity)
    } catch {
      throw .damaged(.checkpoint(file: path, error))
    }
  }

  /// The newest checkpoint that is held here: `checkpoint`, or a larger kept one.
  func newestCheckpoint(of identity: LedgerIdentity) throws(LedgerError) -> SignedCheckpoint {
    let current = try currentCheckpoint(of: identity)
    guard let kept = try keptSizes().sizes.last, kept > current.size else { return current }
    return try keptCheckpoint(kept, of: identity)
  }

  /// The segments that are there, in order, and the names of all else in `log/`.
  func presentSegments() throws(LedgerError) -> (segments: [Segment], strays: [String]) {
    var present: [Segment] = []
    var strays: [String] = []
    for name in try names(in: logFolder) {
      if let segment = segments.segment(named: name) { present.append(segment) } else { strays.append(name) }
    }
    return (present, strays)
  }

  /// How many bytes the log has behind a place in it.
  func byteCount(behind end: LogEnd) throws(LedgerError) -> UInt64 {
    var byteCount: UInt64 = 0
    for segment in try presentSegments().segments where segment.index >= end.segment.index {
      let length = try catching { () throws(FileSystemError) in
        try files.open(segmentPath(segment), .read).byteCount()
      }
      byteCount += segment == end.segment ? length - min(length, end.offset) : length
    }
    return byteCount
  }

  /// The names in a folder, none if it is not there.
  func names(in folder: String) throws(LedgerError) -> [String] {
    try catching { () throws(FileSystemError) in
      try files.kind(of: folder) == .folder ? try files.list(folder) : []
    }
  }
}

/// Runs calls to the disk inside something that throws `LedgerError`.
func catching<Result>(_ body: () throws(FileSystemError) -> Result) throws(LedgerError) -> Result {
  do throws(FileSystemError) {
    return try body()
  } catch {
    throw .file(error)
  }
}
