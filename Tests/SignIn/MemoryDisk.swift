import Glibc
import Ledger
import Synchronization

/// A disk in memory that can fail any call, and can lose what was not synced.
///
/// A file has what was written and what was synced; a name counts once its folder was synced.
final class MemoryDisk: FileSystem {
  typealias Check = @Sendable (_ operation: FileSystemError.Operation, _ path: String) -> Int32?

  final class Node: Sendable {
    struct Content {
      var written: [UInt8] = []
      var synced: [UInt8] = []
    }
    let content = Mutex(Content())
  }

  struct State {
    var files: [String: Node] = [:]
    var durable: [String: Node] = [:]
    var folders: Set<String> = ["/", "/s"]
    var permissions: [String: UInt32] = [:]
    var locked: Set<String> = []
    var calls: [FileSystemError.Operation] = []
  }

  let state = Mutex(State())
  private let check = Mutex<Check?>(nil)

  /// Return an error number to have a call fail.
  func failing(_ check: Check?) { self.check.withLock { $0 = check } }

  var callCount: Int { state.withLock { $0.calls.count } }

  subscript(path: String) -> [UInt8]? {
    get { state.withLock { $0.files[path]?.content.withLock { $0.written } } }
    set {
      let node = newValue.map { bytes in
        let node = Node()
        node.content.withLock { $0 = Node.Content(written: bytes, synced: bytes) }
        return node
      }
      state.withLock { state in
        state.files[path] = node
        state.durable[path] = node
      }
    }
  }

  /// All bytes of all files, with what is left half written.
  var everything: [UInt8] {
    state.withLock { $0.files.values.flatMap { $0.content.withLock { $0.written } } }
  }

  func permissions(of path: String) -> UInt32? { state.withLock { $0.permissions[path] } }

  /// The disk as it would be found after the power went.
  func afterPowerCut() -> MemoryDisk {
    let found = MemoryDisk()
    let (durable, folders) = state.withLock { ($0.durable, $0.folders) }
    found.state.withLock { $0.folders = folders }
    for (path, node) in durable { found[path] = node.content.withLock { $0.synced } }
    return found
  }

  fileprivate func enter(_ operation: FileSystemError.Operation, _ path: String) throws(FileSystemError) {
    state.withLock { $0.calls.append(operation) }
    if let code = check.withLock({ $0 })?(operation, path) { throw FileSystemError(operation, path, code: code) }
  }

  func open(_ path: String, _ access: FileAccess) throws(FileSystemError) -> any OpenFile {
    if case .create(let permissions) = access {
      try enter(.create, path)
      let node = Node()
      let isNew = state.withLock { state in
        guard state.files[path] == nil else { return false }
        state.files[path] = node
        state.permissions[path] = permissions
        return true
      }
      guard isNew else { throw FileSystemError(.create, path, code: EEXIST) }
      return MemoryFile(self, path, node)
    }
    try enter(.open, path)
    guard let node = state.withLock({ $0.files[path] }) else { throw FileSystemError(.open, path, code: ENOENT) }
    return MemoryFile(self, path, node)
  }

  func kind(of path: String) throws(FileSystemError) -> FileKind? {
    state.withLock { $0.files[path] != nil ? .file : $0.folders.contains(path) ? .folder : nil }
  }

  func list(_ folder: String) throws(FileSystemError) -> [String] { throw FileSystemError(.list, folder, code: ENOSYS) }

  func makeFolder(_ path: String) throws(FileSystemError) {
    try enter(.makeFolder, path)
    state.withLock { _ = $0.folders.insert(path) }
  }

  func rename(_ from: String, to: String) throws(FileSystemError) {
    try enter(.rename, from)
    state.withLock { state in
      state.files[to] = state.files.removeValue(forKey: from)
      state.permissions[to] = state.permissions.removeValue(forKey: from)
    }
  }

  func remove(_ path: String) throws(FileSystemError) {
    try enter(.remove, path)
    let isGone = state.withLock { $0.files.removeValue(forKey: path) != nil }
    if !isGone { throw FileSystemError(.remove, path, code: ENOENT) }
  }

  func syncFolder(_ path: String) throws(FileSystemError) {
    try enter(.syncFolder, path)
    state.withLock { $0.durable = $0.files }
  }

  func map(_ path: String, byteCount: Int) throws(FileSystemError) -> MappedBytes {
    throw FileSystemError(.map, path, code: ENOSYS)
  }

  func lock(_ folder: String) throws(FileSystemError) -> (any FolderLock)? {
    try enter(.lock, folder)
    let isFree = state.withLock { $0.locked.insert(folder).inserted }
    return isFree ? MemoryLock(self, folder) : nil
  }
}

private final class MemoryLock: FolderLock {
  private let disk: MemoryDisk
  private let folder: String

  init(_ disk: MemoryDisk, _ folder: String) {
    self.disk = disk
    self.folder = folder
  }

  deinit { disk.state.withLock { _ = $0.locked.remove(folder) } }
}

private final class MemoryFile: OpenFile {
  private let disk: MemoryDisk
  private let path: String
  private let node: MemoryDisk.Node

  init(_ disk: MemoryDisk, _ path: String, _ node: MemoryDisk.Node) {
    self.disk = disk
    self.path = path
    self.node = node
  }

  func byteCount() throws(FileSystemError) -> UInt64 { node.content.withLock { UInt64($0.written.count) } }

  func read(into buffer: UnsafeMutableRawBufferPointer, at offset: UInt64) throws(FileSystemError) -> Int {
    try disk.enter(.read, path)
    let bytes = node.content.withLock { Array($0.written.dropFirst(Int(offset)).prefix(buffer.count)) }
    buffer.copyBytes(from: bytes)
    return bytes.count
  }

  func write(_ bytes: UnsafeRawBufferPointer, at offset: UInt64) throws(FileSystemError) {
    try disk.enter(.write, path)
    let bytes = Array(bytes)
    node.content.withLock { content in
      content.written.replaceSubrange(Int(offset)..., with: bytes)
    }
  }

  func truncate(to byteCount: UInt64) throws(FileSystemError) {
    node.content.withLock { $0.written = Array($0.written.prefix(Int(byteCount))) }
  }

  func syncData() throws(FileSystemError) {
    try disk.enter(.sync, path)
    node.content.withLock { $0.synced = $0.written }
  }

  func dropCache() {}
}
