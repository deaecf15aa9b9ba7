import Glibc
import Ledger

extension FaultyDisk {
  package func open(_ path: String, _ access: FileAccess) throws(FileSystemError) -> any OpenFile {
    switch access {
    case .read, .readWrite:
      try call(.open, path) { state in
        guard let inode = state.names.files[path] else { return .failure(ENOENT) }
        return .success(FaultyFile(self, path, inode))
      }
    case .create:
      try call(.create, path) { state in
        guard state.names.files[path] == nil, !state.names.folders.contains(path) else { return .failure(EEXIST) }
        guard state.names.folders.contains(parent(path)) else { return .failure(ENOENT) }
        let inode = Inode(pageByteCount: state.pageByteCount)
        state.names.apply(.link(path, inode))
        return .success(FaultyFile(self, path, inode))
      }
    }
  }

  package func kind(of path: String) throws(FileSystemError) -> FileKind? {
    try call(.look, path) { state in
      .success(state.names.files[path] != nil ? .file : state.names.folders.contains(path) ? .folder : nil)
    }
  }

  package func list(_ folder: String) throws(FileSystemError) -> [String] {
    try call(.list, folder) { state in
      guard state.names.folders.contains(folder) else { return .failure(ENOENT) }
      let paths = Array(state.names.files.keys) + state.names.folders.filter { $0 != "/" }
      return .success(paths.compactMap { name(of: $0, in: folder) }.sorted())
    }
  }

  package func makeFolder(_ path: String) throws(FileSystemError) {
    try call(.makeFolder, path) { state -> Outcome<Void> in
      guard state.names.folders.contains(parent(path)) else { return .failure(ENOENT) }
      guard !state.names.folders.contains(path), state.names.files[path] == nil else { return .failure(EEXIST) }
      state.names.apply(.makeFolder(path))
      return .success(())
    }
  }

  package func rename(_ from: String, to: String) throws(FileSystemError) {
    try call(.rename, from) { state -> Outcome<Void> in
      guard let inode = state.names.files[from] else { return .failure(ENOENT) }
      state.names.apply(.rename(from: from, to: to, inode))
      return .success(())
    }
  }

  package func remove(_ path: String) throws(FileSystemError) {
    try call(.remove, path) { state -> Outcome<Void> in
      if state.names.files[path] != nil {
        state.names.apply(.unlink(path))
      } else if state.names.folders.contains(path) {
        let isEmpty = !state.names.files.keys.contains { parent($0) == path }
        guard isEmpty, !state.names.folders.contains(where: { $0 != "/" && parent($0) == path }) else {
          return .failure(ENOTEMPTY)
        }
        state.names.apply(.removeFolder(path))
      } else {
        return .failure(ENOENT)
      }
      return .success(())
    }
  }

  package func syncFolder(_ path: String) throws(FileSystemError) {
    if canary?.ignoresSync(ofFolder: path) == true { return }
    let code: Int32? = state.withLock { state in
      guard state.names.folders.contains(path) else { return ENOENT }
      switch enter(.syncFolder, path, &state) {
      case .works:
        state.names.sync(path)
        return nil
      case .fails(let code, let isDone):
        if isDone { state.names.loseSync(path, &state.dice) }
        return code
      }
    }
    if let code { throw FileSystemError(.syncFolder, path, code: code) }
  }

  package func map(_ path: String, byteCount: Int) throws(FileSystemError) -> MappedBytes {
    let bytes: [UInt8] = try call(.map, path) { state in
      guard let inode = state.names.files[path] else { return .failure(ENOENT) }
      return .success(Array(inode.cached.prefix(byteCount)))
    }
    let copy = UnsafeMutableRawBufferPointer.allocate(byteCount: max(bytes.count, 1), alignment: 1)
    copy.copyBytes(from: bytes)
    return MappedBytes(UnsafeRawBufferPointer(rebasing: UnsafeRawBufferPointer(copy)[..<bytes.count])) {
      UnsafeMutableRawPointer(mutating: $0.baseAddress)?.deallocate()
    }
  }

  package func lock(_ folder: String) throws(FileSystemError) -> (any FolderLock)? {
    try call(.lock, folder) { state in
      guard state.names.folders.contains(folder) else { return .failure(ENOENT) }
      guard state.locked[folder] == nil else { return .success(nil) }
      let lock = FaultyLock(self, folder)
      state.locked[folder] = ObjectIdentifier(lock)
      return .success(lock)
    }
  }

  enum Outcome<Value> {
    case success(Value)
    case failure(Int32)
  }

  func call<Value>(
    _ operation: FileSystemError.Operation, _ path: String, _ work: (inout State) -> Outcome<Value>
  ) throws(FileSystemError) -> Value {
    var kept: Outcome<Value>?
    // Released when the lock is not held any more: a lock that nobody was given takes it.
    var dropped: Outcome<Value>?
    defer { withExtendedLifetime(dropped) {} }
    state.withLock { state in
      switch enter(operation, path, &state) {
      case .works: kept = work(&state)
      case .fails(let code, let isDone):
        if isDone { dropped = work(&state) }
        kept = .failure(code)
      }
    }
    switch kept {
    case .success(let value): return value
    case .failure(let code): throw FileSystemError(operation, path, code: code)
    case nil: preconditionFailure("a call ends")
    }
  }
}
