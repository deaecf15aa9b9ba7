/// Copies of the signing key and of the vault, made only when asked for, to a place of their own (mode 0600).
extension Backup {
  /// Copies the signing key as it stands, encrypted or not. An earlier copy of a key of this ledger is overwritten.
  package func copyKey(to path: String) throws(BackupError) {
    try refuseInside(path)
    guard let found = try onLedger({ () throws(LedgerError) in try KeyFile(source.keyPath, on: source.files) }) else {
      throw .ledger(.noKey(path: source.keyPath))
    }
    let isTaken = try onLedger { () throws(LedgerError) in
      try catching { () throws(FileSystemError) in try source.files.kind(of: path) } != nil
    }
    if isTaken {
      let old = try? KeyFile(path, on: source.files)
      guard old?.verifierKey.name == found.verifierKey.name else { throw .notACopy(path: path) }
    }
    try onDisk { () throws(FileSystemError) in
      let old = isTaken ? try source.files.open(path, .readWrite) : nil
      try source.files.replace(path, with: Array(found.text.utf8), permissions: 0o600)
      old?.wipe()
    }
  }

  /// Copies the vault. An earlier copy is brought up to date where it stands, so that keys that were destroyed since are
  /// overwritten in it too.
  ///
  /// Call it behind `run`: the vault then has every key that the copied entries need.
  package func copyVault(to path: String) throws(BackupError) {
    try refuseInside(path)
    let fault = try onDisk { () throws(FileSystemError) -> BackupError? in
      guard let found = try source.files.contents(of: source.vaultPath) else {
        return .noVault(path: source.vaultPath)
      }
      let bytes = VaultFile.wholeLines(found)
      guard try source.files.kind(of: path) != nil else {
        try source.files.replace(path, with: Array(bytes), permissions: 0o600)
        return nil
      }
      let old = try source.files.contents(of: path) ?? []
      guard VaultFile.isEarlier(old, than: bytes) else { return .notACopy(path: path) }
      let file = try source.files.open(path, .readWrite)
      try file.write(Array(bytes), at: 0)
      try file.truncate(to: UInt64(bytes.count))
      try file.syncData()
      return nil
    }
    if let fault { throw fault }
  }

  private func refuseInside(_ path: String) throws(BackupError) {
    for folder in [source.folder, target.folder] where path == folder || path.hasPrefix(folder + "/") {
      throw .secretInside(path: path, folder: folder)
    }
  }
}

/// The bytes of a vault, compared with an earlier state of the same file.
enum VaultFile {
  private static let keyRange = 8..<52

  static func wholeLines(_ bytes: [UInt8]) -> ArraySlice<UInt8> {
    bytes[..<(bytes.lastIndex(of: lineFeed).map { $0 + 1 } ?? 0)]
  }

  /// Whether `later` has the same subjects in the same order, then perhaps more; keys the same, or destroyed since.
  /// The last line may have been cut off while it was copied.
  static func isEarlier(_ earlier: [UInt8], than later: ArraySlice<UInt8>) -> Bool {
    let whole = wholeLines(earlier)
    let cutOff = earlier[whole.endIndex...]
    guard earlier.count <= later.count, later.dropFirst(whole.count).starts(with: cutOff) else { return false }
    let old = whole.split(separator: lineFeed)
    let new = later.prefix(whole.count).split(separator: lineFeed)
    guard old.count == new.count else { return false }
    return zip(old, new).allSatisfy { old, new in
      let (old, new) = (Array(old), Array(new))
      guard old != new else { return true }
      guard old.count == new.count, old.count > keyRange.upperBound else { return false }
      let isErased = new[keyRange].dropLast().allSatisfy { $0 == UInt8(ascii: "A") }
      return isErased && old[..<keyRange.lowerBound] == new[..<keyRange.lowerBound]
        && old[keyRange.upperBound...] == new[keyRange.upperBound...]
    }
  }
}
