/// A bug on purpose, which the simulation must find. None of them is in the product: the disk leaves out a call that the
/// ledger makes, or the simulation repairs what it was told not to.
package enum Canary: String, CaseIterable, Sendable {
  /// The answer goes out before the lines are on the disk.
  case answerBeforeSync = "answer-before-sync"
  /// The checkpoint is published before the tree's hashes are on the disk.
  case checkpointBeforeTree = "checkpoint-before-tree"
  /// The name of a new segment is not made durable.
  case noFolderSync = "no-folder-sync"
  /// A file takes the place of another before its bytes are on the disk.
  case renameBeforeSync = "rename-before-sync"
  /// What lies below the newest checkpoint is cut off at the first bad line, and signed anew.
  case silentRepair = "silent-repair"
  /// What is cut off at the tail is not on the disk under its new name when the old one goes.
  case movedNotSynced = "moved-not-synced"
  /// The keys of sealed fields are not on the disk when their entries are.
  case keysAfterEntries = "keys-after-entries"

  func ignoresSync(of path: String) -> Bool {
    switch self {
    case .answerBeforeSync: path.hasPrefix("/l/log/") && path.hasSuffix(".jsonl")
    case .checkpointBeforeTree: path.hasPrefix("/l/tree/")
    case .renameBeforeSync: path.hasSuffix(".new")
    case .keysAfterEntries: path == "/l.vault"
    case .movedNotSynced: path.hasPrefix("/l/recovered/")
    case .noFolderSync, .silentRepair: false
    }
  }

  func ignoresSync(ofFolder path: String) -> Bool { self == .noFolderSync && path == "/l/log" }
}
