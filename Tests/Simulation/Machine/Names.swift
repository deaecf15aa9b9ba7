/// The names of a disk: those that a process sees, those that are durable, and what was not synced yet.
struct Names: Sendable {
  enum Change: Sendable {
    case link(String, Inode)
    case unlink(String)
    case rename(from: String, to: String, Inode)
    case makeFolder(String)
    case removeFolder(String)

    /// The folder whose sync makes it durable.
    var folder: String {
      switch self {
      case .link(let path, _), .unlink(let path), .makeFolder(let path), .removeFolder(let path): parent(path)
      case .rename(_, let to, _): parent(to)
      }
    }
  }

  private(set) var files: [String: Inode] = [:]
  private(set) var folders: Set<String> = ["/"]
  private var durableFiles: [String: Inode] = [:]
  private var durableFolders: Set<String> = ["/"]
  private var pending: [Change] = []
  /// Every file since the power came back, also those that only the disk still has; in the order of their making.
  private var inodes: [Inode] = []

  mutating func apply(_ change: Change) {
    if case .link(_, let inode) = change { inodes.append(inode) }
    Names.apply(change, &files, &folders)
    pending.append(change)
  }

  private static func apply(_ change: Change, _ files: inout [String: Inode], _ folders: inout Set<String>) {
    switch change {
    case .link(let path, let inode): files[path] = inode
    case .unlink(let path): files[path] = nil
    case .rename(let from, let to, let inode):
      files[to] = inode
      if files[from] === inode { files[from] = nil }
    case .makeFolder(let path): folders.insert(path)
    case .removeFolder(let path): folders.remove(path)
    }
  }

  mutating func sync(_ folder: String) { persist { $0.folder == folder } }

  /// A sync of a folder that failed: a part may be durable, the rest is still to come.
  mutating func loseSync(_ folder: String, _ dice: inout Dice) {
    var own = dice
    persist { $0.folder == folder && own.once(in: 2) }
    dice = own
  }

  private mutating func persist(_ isPersisted: (Change) -> Bool) {
    var rest: [Change] = []
    for change in pending {
      if isPersisted(change) {
        Names.apply(change, &durableFiles, &durableFolders)
      } else {
        rest.append(change)
      }
    }
    pending = rest
  }

  var isSettled: Bool { pending.isEmpty && files.values.allSatisfy(\.isSettled) }

  mutating func writeBackSome(_ dice: inout Dice) {
    if dice.once(in: 4), !pending.isEmpty { Names.apply(pending.removeFirst(), &durableFiles, &durableFolders) }
    if !inodes.isEmpty { dice.pick(inodes).writeBackSome(&dice) }
  }

  /// What is found when the power is back: of the names that were not synced all, none, the first or any.
  mutating func cutPower(_ dice: inout Dice) {
    switch dice.below(4) {
    case 0: break
    case 1: persist { _ in true }
    case 2:
      var left = dice.below(pending.count + 1)
      persist { _ in
        left -= 1
        return left >= 0
      }
    case _:
      var own = dice
      persist { _ in own.once(in: 2) }
      dice = own
    }
    let oneWay = dice.once(in: 2) ? dice.pick(Inode.Cut.allCases) : nil
    var found: [ObjectIdentifier: Inode] = [:]
    for inode in inodes {
      found[ObjectIdentifier(inode)] = inode.afterPowerCut(oneWay ?? dice.pick(Inode.Cut.allCases), &dice)
    }
    folders = durableFolders.filter { folder in Names.ancestors(folder).allSatisfy(durableFolders.contains) }
    files = durableFiles.filter { folders.contains(parent($0.key)) }.compactMapValues { found[ObjectIdentifier($0)] }
    settle()
  }

  private mutating func settle() {
    durableFiles = files
    durableFolders = folders
    pending = []
    inodes = files.sorted { $0.key < $1.key }.map(\.value)
  }

  private static func ancestors(_ path: String) -> [String] {
    var found: [String] = []
    var path = path
    while path != "/" {
      path = parent(path)
      found.append(path)
    }
    return found
  }

  /// A disk of its own with what is seen now, all of it durable.
  func settledCopy() -> Names {
    var names = self
    names.files = files.mapValues { $0.copy() }
    names.settle()
    return names
  }

  /// Changes what lies on the disk, as rot and hands do.
  mutating func put(_ bytes: [UInt8]?, at path: String, pageByteCount: Int) {
    files[path] = bytes.map { Inode(pageByteCount: pageByteCount, $0) }
    durableFiles[path] = files[path]
    if let inode = files[path] { inodes.append(inode) }
  }
}

func parent(_ path: String) -> String {
  guard let slash = path.utf8.lastIndex(of: UInt8(ascii: "/")), slash != path.startIndex else { return "/" }
  return String(path[..<slash])
}

/// The name of what lies right in a folder; nil for all else.
func name(of path: String, in folder: String) -> String? {
  let rest = path.utf8.dropFirst(folder.utf8.count + 1)
  guard !rest.isEmpty, path.utf8.starts(with: folder.utf8), !rest.contains(UInt8(ascii: "/")),
    path.utf8.dropFirst(folder.utf8.count).first == UInt8(ascii: "/")
  else { return nil }
  return String(rest)
}
