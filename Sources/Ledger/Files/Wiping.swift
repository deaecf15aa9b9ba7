/// Overwriting what must not be read again. A file system that writes elsewhere (copy on write, snapshots, a journal of data)
/// or a flash disk may keep the old bytes all the same.
extension OpenFile {
  /// Puts zeros over all bytes, as far as the disk lets it.
  func wipe() {
    do throws(FileSystemError) {
      let count = try byteCount()
      try write([UInt8](repeating: 0, count: Int(count)), at: 0)
      try syncData()
    } catch {
      // What cannot be overwritten is removed all the same.
    }
  }
}

extension FileSystem {
  /// Removes a file whose bytes were overwritten before.
  func removeWiped(_ path: String) throws(FileSystemError) {
    try open(path, .readWrite).wipe()
    try remove(path)
    try syncFolder(LedgerPlace.folder(of: path))
  }
}
