import Merkle

/// Where a witness keeps what it has seen, and on which disk.
///
/// ```
/// logs                                          the vkeys of the logs that it was started for, one a line
/// <origin's SHA-256, hex>/checkpoint            the newest checkpoint that it cosigned, with that cosignature
/// <origin's SHA-256, hex>/evidence/…            two signed checkpoints of the log that contradict each other
/// ```
///
/// The key lies outside, `<folder>.key`, mode 0600. A folder that is lost or put back from a copy is a witness that
/// forgets: it would cosign what contradicts its own word.
package struct WitnessPlace: Sendable {
  package let folder: String
  package let keyPath: String
  package let files: any FileSystem

  package init(folder: String, keyPath: String? = nil, files: any FileSystem = PosixFileSystem()) {
    var folder = folder
    while folder.utf8.count > 1, folder.utf8.last == UInt8(ascii: "/") { folder.removeLast() }
    self.folder = folder
    self.keyPath = keyPath ?? folder + ".key"
    self.files = files
  }

  /// The name under which a witness files a log and serves its checkpoint.
  package static func name(of origin: Origin) -> String { sha256(of: Array(origin.text.utf8)).hex }

  func folder(of origin: Origin) -> String { "\(folder)/\(WitnessPlace.name(of: origin))" }
  func checkpointPath(of origin: Origin) -> String { folder(of: origin) + "/checkpoint" }

  private var logsPath: String { folder + "/logs" }

  /// The keys of the logs that it was last started for.
  package func logs() throws(WitnessError) -> [VerifierKey] {
    guard let bytes = try remembering({ () throws(FileSystemError) in try files.contents(of: logsPath) }) else {
      return []
    }
    var keys: [VerifierKey] = []
    for line in bytes.split(separator: lineFeed) {
      do throws(KeyFault) {
        keys.append(try VerifierKey(parsing: String(decoding: line, as: UTF8.self)))
      } catch {
        throw .badState(path: logsPath, reason: error.description)
      }
    }
    return keys
  }

  package func remember(logs keys: [VerifierKey]) throws(WitnessError) {
    try remembering { () throws(FileSystemError) in
      try files.ensureFolder(folder)
      try files.replace(logsPath, with: keys.flatMap { Array("\($0.text)\n".utf8) })
    }
  }

  /// Makes the folder and a new key.
  package func make(named name: KeyName) throws(WitnessError) -> WitnessKey {
    let key = WitnessKey(generatingFor: name)
    let (hasKey, isFree) = try remembering { () throws(FileSystemError) in
      let names = try files.kind(of: folder) == nil ? [] : try files.list(folder)
      return (try files.kind(of: keyPath) != nil, names.isEmpty)
    }
    guard !hasKey else { throw .keyExists(path: keyPath) }
    // What was cosigned with a lost key would be forgotten under a new one.
    guard isFree else { throw .folderNotEmpty(path: folder) }
    try remembering { () throws(FileSystemError) in
      try files.ensureFolder(folder)
      try files.replace(keyPath, with: Array("\(key.text)\n".utf8), permissions: 0o600)
    }
    return key
  }

  /// The key that was made; nil when there is none.
  package func key() throws(WitnessError) -> WitnessKey? {
    guard let bytes = try remembering({ () throws(FileSystemError) in try files.contents(of: keyPath) }) else {
      return nil
    }
    do throws(KeyFault) {
      return try WitnessKey(
        parsing: String(decoding: bytes.last == lineFeed ? bytes.dropLast() : bytes[...], as: UTF8.self))
    } catch {
      throw .badKey(path: keyPath, error)
    }
  }
}

/// Runs calls to the disk inside something that throws `WitnessError`.
func remembering<Result>(_ body: () throws(FileSystemError) -> Result) throws(WitnessError) -> Result {
  do throws(FileSystemError) {
    return try body()
  } catch {
    throw .file(error)
  }
}

/// Why a witness cannot begin.
package enum WitnessError: Error, Hashable, Sendable {
  case keyExists(path: String)
  case folderNotEmpty(path: String)
  case badKey(path: String, KeyFault)
  /// Another process works on the folder.
  case locked(path: String)
  /// What it saw last cannot be read, or is not signed by its own key: going on would mean to forget it.
  case badState(path: String, reason: String)
  case file(FileSystemError)
}

extension WitnessError: CustomStringConvertible {
  package var description: String {
    switch self {
    case .keyExists(let path): "The key \(path) is there already; a witness keeps its key."
    case .folderNotEmpty(let path):
      "\(path) has a witness's memory but its key is missing; put the key back, or begin in a new folder under a new name."
    case .badKey(let path, let fault): "\(path) is not a witness's key. \(fault)"
    case .locked(let path): "Another witness is at work on \(path); stop that one first."
    case .badState(let path, let reason):
      "\(path) cannot be trusted, so that the witness would forget what it signed: \(reason)"
    case .file(let error): error.description
    }
  }
}
