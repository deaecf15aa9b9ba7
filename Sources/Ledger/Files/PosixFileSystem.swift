import CLinux
import Glibc

/// The disk of this machine.
package struct PosixFileSystem: FileSystem {
  package init() {}

  package func open(_ path: String, _ access: FileAccess) throws(FileSystemError) -> any OpenFile {
    switch access {
    case .read: PosixFile(try descriptor(path, O_RDONLY, .open), path: path)
    case .readWrite: PosixFile(try descriptor(path, O_RDWR, .open), path: path)
    case .create(let permissions):
      PosixFile(try descriptor(path, O_RDWR | O_CREAT | O_EXCL, .create, permissions), path: path)
    }
  }

  package func kind(of path: String) throws(FileSystemError) -> FileKind? {
    var status = stat()
    if stat(path, &status) != 0 {
      if errno == ENOENT || errno == ENOTDIR { return nil }
      throw FileSystemError(.look, path, code: errno)
    }
    switch status.st_mode & S_IFMT {
    case S_IFREG: return .file
    case S_IFDIR: return .folder
    case _: return .other
    }
  }

  package func list(_ folder: String) throws(FileSystemError) -> [String] {
    guard let stream = opendir(folder) else { throw FileSystemError(.list, folder, code: errno) }
    defer { closedir(stream) }
    var names: [String] = []
    while true {
      errno = 0
      guard let entry = readdir(stream) else {
        if errno != 0 { throw FileSystemError(.list, folder, code: errno) }
        break
      }
      let name = withUnsafePointer(to: &entry.pointee.d_name) { pointer in
        pointer.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
      }
      if name != ".", name != ".." { names.append(name) }
    }
    return names.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
  }

  package func makeFolder(_ path: String) throws(FileSystemError) {
    if mkdir(path, 0o755) != 0 { throw FileSystemError(.makeFolder, path, code: errno) }
  }

  package func rename(_ from: String, to: String) throws(FileSystemError) {
    if Glibc.rename(from, to) != 0 { throw FileSystemError(.rename, from, code: errno) }
  }

  package func remove(_ path: String) throws(FileSystemError) {
    if Glibc.remove(path) != 0 { throw FileSystemError(.remove, path, code: errno) }
  }

  package func syncFolder(_ path: String) throws(FileSystemError) {
    let folder = try descriptor(path, O_RDONLY | O_DIRECTORY, .open)
    defer { close(folder) }
    if fsync(folder) != 0 { throw FileSystemError(.syncFolder, path, code: errno) }
  }

  package func map(_ path: String, byteCount: Int) throws(FileSystemError) -> MappedBytes {
    guard byteCount > 0 else { return MappedBytes(UnsafeRawBufferPointer(start: nil, count: 0)) { _ in } }
    let file = try descriptor(path, O_RDONLY, .open)
    // The mapping keeps the file alive by itself.
    defer { close(file) }
    guard let start = mmap(nil, byteCount, PROT_READ, MAP_SHARED, file, 0), start != MAP_FAILED else {
      throw FileSystemError(.map, path, code: errno)
    }
    let mapped = UnsafeRawBufferPointer(start: start, count: byteCount)
    let slot = MappedPages.watch(mapped)
    return MappedBytes(
      mapped, isTorn: { slot?.isTorn ?? false },
      release: { bytes in
        if let slot { MappedPages.forget(slot) }
        munmap(UnsafeMutableRawPointer(mutating: bytes.baseAddress), bytes.count)
      })
  }

  package func lock(_ folder: String) throws(FileSystemError) -> (any FolderLock)? {
    let descriptor = try descriptor(folder, O_RDONLY | O_DIRECTORY, .lock)
    if flock(descriptor, LOCK_EX | LOCK_NB) == 0 { return PosixLock(descriptor) }
    let code = errno
    close(descriptor)
    if code == EWOULDBLOCK { return nil }
    throw FileSystemError(.lock, folder, code: code)
  }

  private func descriptor(
    _ path: String, _ flags: Int32, _ operation: FileSystemError.Operation, _ permissions: UInt32 = 0
  ) throws(FileSystemError) -> Int32 {
    while true {
      // Children that this process starts must not keep the lock or the files open.
      let descriptor = Glibc.open(path, flags | O_CLOEXEC, mode_t(permissions))
      if descriptor >= 0 { return descriptor }
      if errno != EINTR { throw FileSystemError(operation, path, code: errno) }
    }
  }
}

/// `flock` belongs to the open folder, so that it goes with the process, however that ends.
private final class PosixLock: FolderLock {
  private let descriptor: Int32
  init(_ descriptor: Int32) { self.descriptor = descriptor }
  deinit { close(descriptor) }
}

private final class PosixFile: OpenFile {
  private let descriptor: Int32
  private let path: String

  init(_ descriptor: Int32, path: String) {
    self.descriptor = descriptor
    self.path = path
  }

  deinit { close(descriptor) }

  func byteCount() throws(FileSystemError) -> UInt64 {
    var status = stat()
    if fstat(descriptor, &status) != 0 { throw FileSystemError(.look, path, code: errno) }
    return UInt64(status.st_size)
  }

  func read(into buffer: UnsafeMutableRawBufferPointer, at offset: UInt64) throws(FileSystemError) -> Int {
    var done = 0
    while done < buffer.count {
      let count = pread(
        descriptor, buffer.baseAddress.unsafelyUnwrapped + done, buffer.count - done, off_t(offset) + done)
      if count == 0 { break }
      if count > 0 {
        done += count
      } else if errno != EINTR {
        throw FileSystemError(.read, path, code: errno)
      }
    }
    return done
  }

  func write(_ bytes: UnsafeRawBufferPointer, at offset: UInt64) throws(FileSystemError) {
    var done = 0
    while done < bytes.count {
      let count = pwrite(
        descriptor, bytes.baseAddress.unsafelyUnwrapped + done, bytes.count - done, off_t(offset) + done)
      if count >= 0 {
        done += count
      } else if errno != EINTR {
        throw FileSystemError(.write, path, code: errno)
      }
    }
  }

  func truncate(to byteCount: UInt64) throws(FileSystemError) {
    if ftruncate(descriptor, off_t(byteCount)) != 0 { throw FileSystemError(.truncate, path, code: errno) }
  }

  func reserve(_ range: Range<UInt64>) {
    _ = linux_reserve(descriptor, off_t(range.lowerBound), off_t(range.upperBound - range.lowerBound))
  }

  func syncData() throws(FileSystemError) {
    if fdatasync(descriptor) != 0 { throw FileSystemError(.sync, path, code: errno) }
  }

  func dropCache() {
    _ = posix_fadvise(descriptor, 0, 0, POSIX_FADV_DONTNEED)
  }
}
