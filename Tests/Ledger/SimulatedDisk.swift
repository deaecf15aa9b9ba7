import Glibc
import Ledger
import Synchronization

/// A disk in memory that forgets what was not synced, fills up, and fails on demand.
///
/// A file has what its cache shows and what would survive a power cut; a folder's names too. `afterPowerCut()` is the disk
/// as it would be found then. A sync that fails marks the cache as clean without having written it, as Linux does: the
/// next sync succeeds and the bytes are still not on the disk.
final class SimulatedDisk: FileSystem {
  /// What a call is about to do. Return an error number to have it fail.
  typealias Check = @Sendable (_ operation: FileSystemError.Operation, _ path: String, _ number: Int) -> Int32?

  final class Inode: Sendable {
    struct Content {
      var cached: [UInt8] = []
      var durable: [UInt8] = []
      /// Whether a sync has anything to do.
      var isDirty = false
      var isLost = false
    }
    let content = Mutex(Content())
  }

  struct State {
    var files: [String: Inode] = [:]
    var durableFiles: [String: Inode] = [:]
    var folders: Set<String> = ["/"]
    var durableFolders: Set<String> = ["/"]
    var locked: Set<String> = []
    var callCount = 0
    var calls: [String] = []
    var byteCountMax = Int.max
  }

  let state = Mutex(State())
  private let check: Mutex<Check?>

  init(check: Check? = nil) { self.check = Mutex(check) }

  func failing(_ check: Check?) { self.check.withLock { $0 = check } }

  /// Each call that changes or syncs something, such as `write /l/log/…`, since the last look.
  func takeCalls() -> [String] {
    state.withLock { state in
      defer { state.calls = [] }
      return state.calls
    }
  }

  var callCount: Int { state.withLock { $0.callCount } }

  /// The whole disk holds no more than this.
  func fill(to byteCount: Int) { state.withLock { $0.byteCountMax = byteCount } }

  var byteCount: Int { state.withLock { SimulatedDisk.byteCount($0) } }

  private static func byteCount(_ state: State) -> Int {
    state.files.values.reduce(0) { $0 + $1.content.withLock { $0.cached.count } }
  }

  /// What is found after the power went: only what was synced, under names that were synced. With `keepingUnsynced`, the
  /// system happened to have written all of the rest too.
  func afterPowerCut(keepingUnsynced: Bool = false) -> SimulatedDisk {
    let disk = SimulatedDisk()
    state.withLock { state in
      disk.state.withLock { found in
        found.folders = keepingUnsynced ? state.folders : state.durableFolders
        found.durableFolders = found.folders
        for (path, inode) in keepingUnsynced ? state.files : state.durableFiles {
          let copy = Inode()
          let bytes = inode.content.withLock { keepingUnsynced && !$0.isLost ? $0.cached : $0.durable }
          copy.content.withLock { $0 = Inode.Content(cached: bytes, durable: bytes) }
          found.files[path] = copy
          found.durableFiles[path] = copy
        }
      }
    }
    return disk
  }

  /// The bytes of a file, for a test to look at or to change.
  subscript(path: String) -> [UInt8]? {
    get { state.withLock { $0.files[path]?.content.withLock { $0.cached } } }
    set {
      state.withLock { state in
        guard let newValue else {
          state.files[path] = nil
          state.durableFiles[path] = nil
          return
        }
        let inode = state.files[path] ?? Inode()
        inode.content.withLock { $0 = Inode.Content(cached: newValue, durable: newValue) }
        state.files[path] = inode
        state.durableFiles[path] = inode
      }
    }
  }

  fileprivate func enter(_ operation: FileSystemError.Operation, _ path: String) throws(FileSystemError) {
    let number = state.withLock { state in
      state.callCount += 1
      state.calls.append("\(operation.rawValue) \(path)")
      return state.callCount
    }
    let code = check.withLock { $0 }?(operation, path, number)
    if let code { throw FileSystemError(operation, path, code: code) }
  }

  // MARK: FileSystem

  func open(_ path: String, _ access: FileAccess) throws(FileSystemError) -> any OpenFile {
    switch access {
    case .read, .readWrite:
      guard let inode = state.withLock({ $0.files[path] }) else { throw FileSystemError(.open, path, code: ENOENT) }
      return SimulatedFile(self, path, inode)
    case .create:
      try enter(.create, path)
      let inode = Inode()
      let isMade = state.withLock { state in
        guard state.files[path] == nil, state.folders.contains(parent(path)) else { return false }
        state.files[path] = inode
        return true
      }
      guard isMade else { throw FileSystemError(.create, path, code: EEXIST) }
      return SimulatedFile(self, path, inode)
    }
  }

  func kind(of path: String) throws(FileSystemError) -> FileKind? {
    state.withLock { $0.files[path] != nil ? .file : $0.folders.contains(path) ? .folder : nil }
  }

  func list(_ folder: String) throws(FileSystemError) -> [String] {
    let prefix = folder + "/"
    let paths = state.withLock { Array($0.files.keys) + Array($0.folders) }
    let names = paths.filter { $0.hasPrefix(prefix) }.map { String($0.dropFirst(prefix.count)) }
    return names.filter { !$0.isEmpty && !$0.contains("/") }.sorted()
  }

  func makeFolder(_ path: String) throws(FileSystemError) {
    try enter(.makeFolder, path)
    _ = state.withLock { $0.folders.insert(path) }
  }

  func rename(_ from: String, to: String) throws(FileSystemError) {
    try enter(.rename, from)
    state.withLock { state in
      state.files[to] = state.files[from]
      state.files[from] = nil
    }
  }

  func remove(_ path: String) throws(FileSystemError) {
    try enter(.remove, path)
    state.withLock { state in
      state.files[path] = nil
      state.folders.remove(path)
    }
  }

  func syncFolder(_ path: String) throws(FileSystemError) {
    try enter(.syncFolder, path)
    state.withLock { state in
      state.durableFiles = state.durableFiles.filter { parent($0.key) != path }
      for (file, inode) in state.files where parent(file) == path { state.durableFiles[file] = inode }
      state.durableFolders = state.durableFolders.filter { $0 == "/" || parent($0) != path }
      state.durableFolders.formUnion(state.folders.filter { $0 == path || parent($0) == path })
    }
  }

  func map(_ path: String, byteCount: Int) throws(FileSystemError) -> MappedBytes {
    let bytes = self[path] ?? []
    let copy = UnsafeMutableRawBufferPointer.allocate(byteCount: max(byteCount, 1), alignment: 1)
    copy.copyBytes(from: bytes.prefix(byteCount))
    return MappedBytes(UnsafeRawBufferPointer(rebasing: UnsafeRawBufferPointer(copy)[..<byteCount])) {
      UnsafeMutableRawPointer(mutating: $0.baseAddress)?.deallocate()
    }
  }

  func lock(_ folder: String) throws(FileSystemError) -> (any FolderLock)? {
    state.withLock { $0.locked.insert(folder).inserted } ? SimulatedLock(self, folder) : nil
  }

  fileprivate func isRoom(for more: Int) -> Bool {
    more <= 0 || state.withLock { SimulatedDisk.byteCount($0) + more <= $0.byteCountMax }
  }
}

private func parent(_ path: String) -> String {
  let slash = path.lastIndex(of: "/") ?? path.startIndex
  return slash == path.startIndex ? "/" : String(path[..<slash])
}

private final class SimulatedLock: FolderLock {
  private let disk: SimulatedDisk
  private let folder: String
  init(_ disk: SimulatedDisk, _ folder: String) {
    self.disk = disk
    self.folder = folder
  }
  deinit { disk.state.withLock { _ = $0.locked.remove(folder) } }
}

private final class SimulatedFile: OpenFile {
  private let disk: SimulatedDisk
  private let path: String
  private let inode: SimulatedDisk.Inode

  init(_ disk: SimulatedDisk, _ path: String, _ inode: SimulatedDisk.Inode) {
    self.disk = disk
    self.path = path
    self.inode = inode
  }

  func byteCount() throws(FileSystemError) -> UInt64 { inode.content.withLock { UInt64($0.cached.count) } }

  func read(into buffer: UnsafeMutableRawBufferPointer, at offset: UInt64) throws(FileSystemError) -> Int {
    inode.content.withLock { content in
      guard offset < content.cached.count else { return 0 }
      let part = content.cached[Int(offset)...].prefix(buffer.count)
      buffer.copyBytes(from: part)
      return part.count
    }
  }

  func write(_ bytes: UnsafeRawBufferPointer, at offset: UInt64) throws(FileSystemError) {
    try disk.enter(.write, path)
    let end = Int(offset) + bytes.count
    let growth = inode.content.withLock { end - $0.cached.count }
    // A full disk takes a part before it says so.
    let isRoom = disk.isRoom(for: growth)
    let taken = isRoom ? bytes[...] : bytes.prefix(bytes.count / 2)
    inode.content.withLock { content in
      let newEnd = Int(offset) + taken.count
      if content.cached.count < newEnd {
        content.cached += [UInt8](repeating: 0, count: newEnd - content.cached.count)
      }
      content.cached.replaceSubrange(Int(offset)..<newEnd, with: taken)
      content.isDirty = true
    }
    if !isRoom { throw FileSystemError(.write, path, code: ENOSPC) }
  }

  func truncate(to byteCount: UInt64) throws(FileSystemError) {
    try disk.enter(.truncate, path)
    inode.content.withLock { content in
      content.cached.removeLast(content.cached.count - Int(byteCount))
      content.isDirty = true
    }
  }

  func syncData() throws(FileSystemError) {
    do throws(FileSystemError) {
      try disk.enter(.sync, path)
    } catch {
      inode.content.withLock { content in
        content.isDirty = false
        content.isLost = true
      }
      throw error
    }
    inode.content.withLock { content in
      guard content.isDirty else { return }
      content.durable = content.cached
      content.isDirty = false
      content.isLost = false
    }
  }

  func dropCache() {
    inode.content.withLock { if !$0.isDirty { $0.cached = $0.durable } }
  }
}
