import CCrypto
import CanonicalJSON
import Synchronization

/// The keys that personal fields are sealed under: one for each subject, a household or a person.
///
/// A file outside the ledger's folder and its backups, mode 0600, one line for each subject:
///
///     {"key":"8mS0mZ…44 characters of base64…","subject":"h-4k2m9q"}
///
/// Destroying a key makes every field that was sealed under it unreadable for ever, while each hash and each proof stays
/// what it was. It is overwritten where it stands, with the base64 of zeros, and the file is never written anew: no copy
/// of it stays behind on the disk. A file system that writes elsewhere (copy on write, snapshots, a journal of data) or a
/// flash disk may keep the old bytes all the same.
///
/// A key is on disk before an entry that was sealed under it is written: either at once, or staged while a request is
/// judged and saved when it is taken, so that what is refused leaves no key behind.
///
///     let sealed = try vault.seal(Array("Nùng Thị A".utf8), subject: "h-4k2m9q", entryID: "e-1", fieldPath: "head")
///     try vault.open(sealed, subject: "h-4k2m9q", entryID: "e-1", fieldPath: "head")  // the name again
package final class Vault: Sendable {
  private struct State {
    var keys = VaultKeys()
    /// Made, but not on disk yet.
    var staged: [String: [UInt8]] = [:]
    /// Behind the last whole line.
    var byteCount: UInt64 = 0
    let file: any OpenFile
    var failure: FileSystemError?
  }

  private let place: LedgerPlace
  private let state: Mutex<State>

  private init(_ place: LedgerPlace, _ state: consuming State) {
    self.place = place
    self.state = Mutex(state)
  }

  /// Opens the vault of a ledger; only who holds the ledger's lock may open it for writing.
  package static func open(_ place: LedgerPlace, forWriting: Bool) throws(VaultError) -> Vault {
    let path = place.vaultPath
    let found: (any OpenFile)?
    let bytes: [UInt8]
    do throws(FileSystemError) {
      let isThere = try place.files.kind(of: path) == .file
      found = isThere ? try place.files.open(path, forWriting ? .readWrite : .read) : nil
      if forWriting {
        // What the last writer saved may be in the cache alone, also after a sync that failed: it counts once it is read
        // from the disk.
        try found?.syncData()
        found?.dropCache()
      }
      bytes = try found?.bytes(0..<(try found?.byteCount() ?? 0)) ?? []
    } catch {
      throw .file(error)
    }
    guard let file = found else { throw .missing(path: path) }
    var state = State(file: file)
    // What a power cut left of one save, nothing of which was sealed with yet: lines with zeros, where a part is not on
    // the disk, are stepped over; a last one without LF is cut off, so that the next save starts on a clean end.
    state.keys = VaultKeys(reserving: bytes.count / Vault.lineByteCount)
    state.byteCount = try bytes.withBytes { bytes throws(VaultError) in try take(bytes, path, into: &state.keys) }
    if forWriting, state.byteCount < bytes.count {
      do throws(FileSystemError) {
        try file.truncate(to: state.byteCount)
        try file.syncData()
      } catch {
        throw .file(error)
      }
    }
    return Vault(place, state)
  }

  /// Reads the lines of the file; says where the last whole one ends.
  private static func take(
    _ bytes: UnsafeRawBufferPointer, _ path: String, into keys: inout VaultKeys
  ) throws(VaultError) -> UInt64 {
    var key = [UInt8](repeating: 0, count: Seal.keyByteCount)
    var start = 0
    var number = 0
    while let end = bytes[start...].firstIndex(of: lineFeed) {
      let line = UnsafeRawBufferPointer(rebasing: bytes[start..<end])
      number += 1
      let offset = keyOffset(inLineAt: UInt64(start))
      start = end + 1
      if let plain = VaultLine(line, key: &key) {
        let subject = UnsafeRawBufferPointer(rebasing: line[plain.subject])
        key.withUnsafeBytes { keys.set($0, at: offset, of: subject) }
        continue
      }
      if line.contains(0) { continue }
      guard line.starts(with: lineStart), let json = try? JSON(parsing: line), let subject = json["subject"]?.string,
        let found = json["key"]?.string.flatMap(Base64.decoded), found.count == Seal.keyByteCount
      else { throw .badLine(path: path, line: number) }
      keys.set(found, at: offset, of: subject)
    }
    return UInt64(start)
  }

  /// Whether there is a key for a subject: it has sealed fields and was not erased.
  package func hasKey(for subject: String) -> Bool { state.withLock { $0.keys.key(of: subject) != nil } }

  /// Makes keys for those subjects that have none, and saves them.
  package func ensureKeys(for subjects: some Sequence<String>) throws(VaultError) {
    stageKeys(for: subjects)
    try saveStagedKeys()
  }

  /// Makes keys, in memory alone, for those subjects that have none; says for which.
  @discardableResult
  package func stageKeys(for subjects: some Sequence<String>) -> [String] {
    state.withLock { state in
      var new: [String] = []
      for subject in subjects where state.keys.key(of: subject) == nil && state.staged[subject] == nil {
        state.staged[subject] = Seal.randomKey()
        new.append(subject)
      }
      return new
    }
  }

  /// Forgets keys that were staged for something that was refused.
  package func dropStagedKeys(for subjects: some Sequence<String>) {
    state.withLock { state in for subject in subjects { state.staged[subject] = nil } }
  }

  /// Puts the staged keys on disk, all with one sync.
  package func saveStagedKeys() throws(VaultError) {
    do throws(FileSystemError) {
      try state.withLock { state throws(FileSystemError) in
        if let failure = state.failure {
          state.staged.removeAll()
          throw failure
        }
        guard !state.staged.isEmpty else { return }
        var lines: [UInt8] = []
        var new: [(subject: String, key: [UInt8], offset: UInt64)] = []
        for (subject, key) in state.staged.sorted(by: { $0.key < $1.key }) {
          new.append((subject, key, Vault.keyOffset(inLineAt: state.byteCount + UInt64(lines.count))))
          lines += Vault.line(subject, key)
        }
        do throws(FileSystemError) {
          try state.file.truncate(to: state.byteCount)
          try state.file.write(lines, at: state.byteCount)
          try state.file.syncData()
        } catch {
          state.failure = error
          state.staged.removeAll()
          throw error
        }
        state.byteCount += UInt64(lines.count)
        for (subject, key, offset) in new { state.keys.set(key, at: offset, of: subject) }
        state.staged.removeAll()
      }
    } catch {
      throw .file(error)
    }
  }

  /// Seals a field of an entry; the base64 of nonce, ciphertext and tag. Makes the subject's key if there is none.
  package func seal(
    _ clear: [UInt8], subject: String, entryID: String, fieldPath: String
  ) throws(VaultError) -> String {
    if key(of: subject) == nil { try ensureKeys(for: [subject]) }
    guard let key = key(of: subject) else { throw .noKey(subject: subject) }
    return Base64.encoded(Seal.seal(clear, key: key, context: Seal.context(entryID, fieldPath)))
  }

  /// Opens a sealed field; it opens only in the entry and at the path that it was sealed for.
  package func open(
    _ sealed: String, subject: String, entryID: String, fieldPath: String
  ) throws(VaultError) -> [UInt8] {
    guard let key = state.withLock({ $0.keys.key(of: subject) }) else { throw .noKey(subject: subject) }
    guard let bytes = Base64.decoded(sealed),
      let clear = Seal.open(bytes, key: key, context: Seal.context(entryID, fieldPath))
    else { throw .notSealedSo(subject: subject, entryID: entryID, fieldPath: fieldPath) }
    return clear
  }

  /// On disk, or staged.
  private func key(of subject: String) -> [UInt8]? {
    state.withLock { $0.keys.key(of: subject) ?? $0.staged[subject] }
  }

  /// Destroys a subject's key: its bytes are overwritten where they stand. Cut off, it leaves a key that opens nothing.
  package func erase(_ subject: String) throws(VaultError) {
    do throws(FileSystemError) {
      try state.withLock { state throws(FileSystemError) in
        state.staged[subject] = nil
        guard let offset = state.keys.offset(of: subject) else { return }
        try state.file.write(Vault.erasedKey, at: offset)
        try state.file.syncData()
        state.keys.destroy(subject)
      }
    } catch {
      throw .file(error)
    }
  }

  /// About that of a line, to make room.
  private static let lineByteCount = 75
  private static let lineStart = Array(#"{"key":""#.utf8)
  /// What stands in the place of a destroyed key.
  private static let erasedKey = Array(Base64.encoded([UInt8](repeating: 0, count: Seal.keyByteCount)).utf8)

  private static func keyOffset(inLineAt start: UInt64) -> UInt64 { start + UInt64(lineStart.count) }

  private static func line(_ subject: String, _ key: [UInt8]) -> [UInt8] {
    let json: JSON = ["key": .string(Base64.encoded(key)), "subject": .string(subject)]
    return json.canonicalBytes() + [lineFeed]
  }
}

/// Why the vault does not answer.
package enum VaultError: Error, Hashable, Sendable {
  case missing(path: String)
  case badLine(path: String, line: Int)
  case noKey(subject: String)
  /// The bytes were not sealed under this subject's key for this entry and path, or were changed.
  case notSealedSo(subject: String, entryID: String, fieldPath: String)
  case file(FileSystemError)
}

extension VaultError: CustomStringConvertible {
  package var description: String {
    switch self {
    case .missing(let path): "The vault \(path) is missing; without it personal fields can be neither sealed nor read."
    case .badLine(let path, let line): "Line \(line) of the vault \(path) is not a subject and its key of 32 bytes."
    case .noKey(let subject):
      "There is no key for \(subject): its personal data were erased, or the vault is another one."
    case .notSealedSo(let subject, let entryID, let fieldPath):
      "The sealed field \(fieldPath) of entry \(entryID) does not open with the key of \(subject)."
    case .file(let error): error.description
    }
  }
}
