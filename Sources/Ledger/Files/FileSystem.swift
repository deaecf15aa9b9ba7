/// What a ledger needs of a disk, and nothing more.
///
/// Narrow, so that a test can put a disk of its own underneath that loses what was not synced, fills up, or fails any
/// call on demand. A path is a plain string; every call either did its whole work or throws.
package protocol FileSystem: Sendable {
  func open(_ path: String, _ access: FileAccess) throws(FileSystemError) -> any OpenFile

  /// What stands at a path; nil when there is nothing.
  func kind(of path: String) throws(FileSystemError) -> FileKind?

  /// The names in a folder, sorted by their bytes.
  func list(_ folder: String) throws(FileSystemError) -> [String]

  func makeFolder(_ path: String) throws(FileSystemError)

  /// Puts `from` in the place of `to`, in one step.
  func rename(_ from: String, to: String) throws(FileSystemError)

  /// Removes a file, or an empty folder.
  func remove(_ path: String) throws(FileSystemError)

  /// Makes the names in a folder durable.
  func syncFolder(_ path: String) throws(FileSystemError)

  /// The first `byteCount` bytes of a file for reading; the file must have them for as long as the result lives.
  func map(_ path: String, byteCount: Int) throws(FileSystemError) -> MappedBytes

  /// The lock of a folder, held until the result goes; nil when another holds it, in this process or in another one.
  func lock(_ folder: String) throws(FileSystemError) -> (any FolderLock)?
}

/// A file that is open; it closes when the last reference goes.
package protocol OpenFile: AnyObject, Sendable {
  func byteCount() throws(FileSystemError) -> UInt64

  /// Fills `buffer` from `offset` on; fewer bytes than asked only at the end of the file.
  func read(into buffer: UnsafeMutableRawBufferPointer, at offset: UInt64) throws(FileSystemError) -> Int

  /// Writes all of `bytes` at `offset`, growing the file if need be.
  func write(_ bytes: UnsafeRawBufferPointer, at offset: UInt64) throws(FileSystemError)

  func truncate(to byteCount: UInt64) throws(FileSystemError)

  /// Has the disk set blocks aside for a part of the file, which shows in neither its size nor its bytes. A hint: a disk
  /// that cannot, or is nearly full, does nothing. What is behind the end goes back with `truncate`.
  func reserve(_ range: Range<UInt64>)

  /// Makes the bytes and the size durable (`fdatasync`).
  func syncData() throws(FileSystemError)

  /// Lets go of cached bytes, so that the next read comes from the disk; a hint.
  func dropCache()
}

/// Held for as long as it lives.
package protocol FolderLock: AnyObject, Sendable {}

package enum FileAccess: Sendable {
  case read
  case readWrite
  /// A new file with these permission bits; refused when the name is taken.
  case create(permissions: UInt32)
}

package enum FileKind: Sendable {
  case file
  case folder
  case other
}

/// Bytes of a file in memory; released when the last reference goes.
package final class MappedBytes: Sendable {
  /// Valid for as long as this object lives.
  package nonisolated(unsafe) let bytes: UnsafeRawBufferPointer
  private let torn: @Sendable () -> Bool
  private let release: @Sendable (UnsafeRawBufferPointer) -> Void

  package init(
    _ bytes: UnsafeRawBufferPointer, isTorn: @escaping @Sendable () -> Bool = { false },
    release: @escaping @Sendable (UnsafeRawBufferPointer) -> Void
  ) {
    self.bytes = bytes
    torn = isTorn
    self.release = release
  }

  /// Whether the disk failed to give some of the bytes that were read here: zeros stand in their place.
  package var isTorn: Bool { torn() }

  deinit { release(bytes) }
}

extension FileSystem {
  /// All bytes of a small file; nil when there is none.
  package func contents(of path: String) throws(FileSystemError) -> [UInt8]? {
    guard try kind(of: path) == .file else { return nil }
    let file = try open(path, .read)
    return try file.bytes(0..<(try file.byteCount()))
  }

  /// Puts `bytes` in the place of a file so that either the old or the new ones are found, whatever happens between.
  package func replace(_ path: String, with bytes: [UInt8], permissions: UInt32 = 0o644) throws(FileSystemError) {
    try replace(path, permissions: permissions) { file throws(FileSystemError) in try file.write(bytes, at: 0) }
  }

  /// The same with what `fill` writes: beside, then synced, renamed, and the folder synced.
  ///
  /// What fails takes the half written file away again: on a full disk it would be in the way.
  func replace(
    _ path: String, permissions: UInt32 = 0o644, _ fill: (any OpenFile) throws(FileSystemError) -> Void
  ) throws(FileSystemError) {
    let beside = path + LedgerPlace.besideSuffix
    if try kind(of: beside) != nil { try remove(beside) }
    let file = try open(beside, .create(permissions: permissions))
    do throws(FileSystemError) {
      try fill(file)
      try file.syncData()
      try rename(beside, to: path)
    } catch {
      try? remove(beside)
      throw error
    }
    try syncFolder(LedgerPlace.folder(of: path))
  }

  /// The folder at a path, made if it is missing. Who made it may have ended before its name was durable.
  package func ensureFolder(_ path: String) throws(FileSystemError) {
    if try kind(of: path) == nil { try makeFolder(path) }
    try syncFolder(LedgerPlace.folder(of: path))
  }
}

extension OpenFile {
  package func reserve(_: Range<UInt64>) {}

  func write(_ bytes: [UInt8], at offset: UInt64) throws(FileSystemError) {
    try bytes.withBytes { bytes throws(FileSystemError) in try write(bytes, at: offset) }
  }

  /// The bytes of a range, as far as the file has them.
  func bytes(_ range: Range<UInt64>) throws(FileSystemError) -> [UInt8] {
    var bytes = [UInt8](repeating: 0, count: Int(range.upperBound - range.lowerBound))
    let count = try bytes.withUnsafeMutableBufferPointer { buffer throws(FileSystemError) in
      try read(into: UnsafeMutableRawBufferPointer(buffer), at: range.lowerBound)
    }
    bytes.removeLast(bytes.count - count)
    return bytes
  }
}

extension Array where Element: BitwiseCopyable {
  /// As `withUnsafeBytes`, but with typed errors.
  func withBytes<Result, Failure: Error>(
    _ body: (UnsafeRawBufferPointer) throws(Failure) -> Result
  ) throws(Failure) -> Result {
    try withUnsafeBufferPointer { elements throws(Failure) in try body(UnsafeRawBufferPointer(elements)) }
  }
}
