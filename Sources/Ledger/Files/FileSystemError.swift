import Glibc

/// A call to the disk that failed: which, on what, and the system's reason.
package struct FileSystemError: Error, Hashable, Sendable {
  package enum Operation: String, Hashable, Sendable {
    case open, create, read, write, truncate, sync, rename, remove, list, map, lock
    case look = "look at"
    case makeFolder = "make the folder"
    case syncFolder = "sync the folder"
  }

  package let operation: Operation
  package let path: String
  /// The system's number (`errno`).
  package let code: Int32

  package init(_ operation: Operation, _ path: String, code: Int32) {
    self.operation = operation
    self.path = path
    self.code = code
  }

  package var isDiskFull: Bool { code == ENOSPC || code == EDQUOT }
  package var isReadOnly: Bool { code == EROFS }
}

extension FileSystemError: CustomStringConvertible {
  /// One sentence, such as "Cannot write /srv/ledger/log/00000000000000000001.jsonl: the disk is full; make room …".
  package var description: String { "Cannot \(operation.rawValue) \(path): \(reason)." }

  private var reason: String {
    if isDiskFull { return "the disk is full; make room and open the ledger again" }
    if isReadOnly { return "the disk is read-only; it can be read from, but nothing can be recorded" }
    // strerror's own buffer is shared between threads.
    return withUnsafeTemporaryAllocation(of: CChar.self, capacity: 256) { text in
      guard let start = text.baseAddress, strerror_r(code, start, text.count) == 0 else { return "error \(code)" }
      return String(cString: start)
    }
  }
}
