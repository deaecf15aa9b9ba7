import Glibc
import Ledger

final class FaultyFile: OpenFile {
  private let disk: FaultyDisk
  private let path: String
  private let inode: Inode

  init(_ disk: FaultyDisk, _ path: String, _ inode: Inode) {
    self.disk = disk
    self.path = path
    self.inode = inode
  }

  func byteCount() throws(FileSystemError) -> UInt64 {
    try disk.call(.look, path) { _ in .success(UInt64(inode.cached.count)) }
  }

  func read(into buffer: UnsafeMutableRawBufferPointer, at offset: UInt64) throws(FileSystemError) -> Int {
    try disk.call(.read, path) { _ in
      guard offset < inode.cached.count else { return .success(0) }
      let part = inode.cached[Int(offset)...].prefix(buffer.count)
      buffer.copyBytes(from: part)
      return .success(part.count)
    }
  }

  func write(_ bytes: UnsafeRawBufferPointer, at offset: UInt64) throws(FileSystemError) {
    let code: Int32? = disk.state.withLock { state in
      let fate = disk.enter(.write, path, &state)
      let growth = max(Int(offset) + bytes.count - inode.cached.count, 0)
      let room = state.byteCountMax == .max || state.isWatched ? .max : state.byteCountMax - FaultyDisk.byteCount(state)
      switch fate {
      case .works where growth > room:
        // A full disk takes a part before it says so.
        inode.write(bytes.prefix(max(bytes.count - growth + max(room, 0), 0)), at: Int(offset))
        state.faults["disk full", default: 0] += 1
        return ENOSPC
      case .works:
        inode.write(bytes, at: Int(offset))
        return nil
      case .fails(let code, _):
        if !state.hasEnded || state.callCount == state.plan.endsAt {
          inode.write(bytes.prefix(state.dice.below(bytes.count + 1)), at: Int(offset))
        }
        return code
      }
    }
    if let code { throw FileSystemError(.write, path, code: code) }
  }

  func truncate(to byteCount: UInt64) throws(FileSystemError) {
    try disk.call(.truncate, path) { _ in .success(inode.truncate(to: Int(byteCount))) }
  }

  func syncData() throws(FileSystemError) {
    if disk.canary?.ignoresSync(of: path) == true { return }
    let code: Int32? = disk.state.withLock { state in
      switch disk.enter(.sync, path, &state) {
      case .works:
        if !state.isWatched { state.syncCount += 1 }
        if !state.isWatched, state.syncCount == state.plan.failingSync {
          inode.loseSync(&state.dice)
          state.faults["failing fdatasync", default: 0] += 1
          return EIO
        }
        if !state.isWatched, state.syncCount == state.plan.lyingSync {
          inode.loseSync(&state.dice)
          state.faults["lying fdatasync", default: 0] += 1
          return nil
        }
        inode.sync()
        return nil
      case .fails(let code, let isDone):
        // After the end of the process the system still has what it was given.
        if state.hasEnded {
          if isDone { inode.sync() }
        } else if code != EINTR {
          inode.loseSync(&state.dice)
        }
        return code
      }
    }
    if let code { throw FileSystemError(.sync, path, code: code) }
  }

  func dropCache() {
    disk.state.withLock { state in
      if !state.hasEnded { inode.dropCache() }
    }
  }
}
