import Merkle

/// Where a ledger lies, and on which disk.
///
/// The signing key and the vault lie outside the folder, so that a copy of the folder can be given away: by default
/// beside it, `<folder>.key` and `<folder>.vault`.
package struct LedgerPlace: Sendable {
  package let folder: String
  package let keyPath: String
  package let vaultPath: String
  package let files: any FileSystem
  package let segments: SegmentLayout
  /// Asked when the signing key is encrypted; nil where nobody can be asked.
  package var passphrase: PassphraseSource?

  /// `entriesPerSegment` differs from the format's 262,144 in tests only.
  package init(
    folder: String, keyPath: String? = nil, vaultPath: String? = nil, files: any FileSystem = PosixFileSystem(),
    entriesPerSegment: UInt64 = SegmentLayout.entryCount
  ) {
    var folder = folder
    while folder.utf8.count > 1, folder.utf8.last == UInt8(ascii: "/") { folder.removeLast() }
    self.folder = folder
    self.keyPath = keyPath ?? folder + ".key"
    self.vaultPath = vaultPath ?? folder + ".vault"
    self.files = files
    segments = SegmentLayout(entriesPerSegment: entriesPerSegment)
  }

  var identityPath: String { folder + "/LEDGER" }
  var logFolder: String { folder + "/log" }
  var treeFolder: String { folder + "/tree" }
  var checkpointPath: String { folder + "/checkpoint" }
  var keptFolder: String { folder + "/checkpoints" }
  var witnessFolder: String { folder + "/witness" }
  var witnessPolicyPath: String { witnessFolder + "/policy" }
  var recoveredFolder: String { folder + "/recovered" }
  var derivedFolder: String { folder + "/derived" }
  /// Who holds the lock on `log/`: told to a second writer, believed by nobody.
  var holderPath: String { derivedFolder + "/writer" }
  var idFolder: String { derivedFolder + "/ids" }
  var idListPath: String { "\(idFolder)/\(LedgerPlace.idListName)" }

  /// Every name that the format knows at the top of the folder.
  static let names: Set<String> = [
    "LEDGER", "log", "tree", "checkpoint", "checkpoints", "witness", "documents", "recovered", "derived",
  ]

  /// What a file is called while it is written, before it takes its place.
  static let besideSuffix = ".new"

  static let idListName = "list"

  func idRunPath(_ run: IDRun.Description) -> String { "\(idFolder)/\(run.name)" }
  func segmentPath(_ segment: Segment) -> String { "\(logFolder)/\(segment.name)" }
  func levelPath(_ level: Int) -> String { "\(treeFolder)/\(level)" }
  func keptPath(_ size: TreeSize) -> String { "\(keptFolder)/\(size.count)" }

  /// The folder that a path lies in.
  static func folder(of path: String) -> String {
    guard let slash = path.utf8.lastIndex(of: UInt8(ascii: "/")) else { return "." }
    return slash == path.utf8.startIndex ? "/" : String(path[..<slash])
  }

  /// The last part of a path.
  static func name(of path: String) -> String {
    guard let slash = path.utf8.lastIndex(of: UInt8(ascii: "/")) else { return path }
    return String(path[path.utf8.index(after: slash)...])
  }
}
