import Glibc

/// The lock of the one writer: `flock` on the folder `log/`, which is never replaced, so that the lock can be neither
/// deleted nor left behind.
///
/// Who holds it stands in `derived/writer`, for a second one to be told. That file decides nothing: stale, it is written
/// over, missing, the second one is told less.
struct WriterLock: Sendable {
  private let lock: any FolderLock

  init(_ place: LedgerPlace) throws(LedgerError) {
    let lock = try catching { () throws(FileSystemError) in try place.files.lock(place.logFolder) }
    guard let lock else {
      let holder = (try? place.files.contents(of: place.holderPath)).flatMap { $0 }
      throw .locked(path: place.folder, holder: holder.map { String(decoding: $0, as: UTF8.self) })
    }
    self.lock = lock
    // Also shows a read-only disk, or a full one, before anything else is touched.
    try catching { () throws(FileSystemError) in
      if try place.files.kind(of: place.derivedFolder) == nil { try place.files.makeFolder(place.derivedFolder) }
      if try place.files.kind(of: place.holderPath) != nil { try place.files.remove(place.holderPath) }
      let file = try place.files.open(place.holderPath, .create(permissions: 0o644))
      try file.write(Array(WriterLock.holder.utf8), at: 0)
    }
  }

  /// This process, for a person to find it.
  static var holder: String {
    let name = withUnsafeTemporaryAllocation(of: CChar.self, capacity: 256) { host in
      host.initialize(repeating: 0)
      guard let start = host.baseAddress, gethostname(start, host.count - 1) == 0 else { return "this machine" }
      return String(cString: start)
    }
    return "process \(getpid()) of user \(getuid()) on \(name)"
  }
}
