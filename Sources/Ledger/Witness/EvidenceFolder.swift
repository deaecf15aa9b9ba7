import Merkle

/// Evidence of two histories, one file each, `<size>-<size>-<digest>`: nothing in it is ever overwritten.
package struct EvidenceFolder: Sendable {
  package let path: String
  let files: any FileSystem

  /// More than this is not kept: whoever sends notes could fill the disk with those that prove nothing.
  static let countMax = 1_000

  /// Keeps it, unless it is there already; true when it is new.
  @discardableResult
  package func keep(_ found: Equivocation) throws(FileSystemError) -> Bool {
    guard let pair = try? found.checkpoints else { return false }
    let bytes = Array(found.formatted.utf8)
    let name = "\(pair.first.size)-\(pair.second.size)-\(sha256(of: bytes).hex.prefix(16))"
    guard try files.kind(of: "\(path)/\(name)") == nil else { return false }
    try files.ensureFolder(LedgerPlace.folder(of: path))
    try files.ensureFolder(path)
    guard try files.list(path).count < EvidenceFolder.countMax else { return false }
    try files.replace("\(path)/\(name)", with: bytes)
    return true
  }

  /// All that is kept, with what it shows. A file that is no evidence is not among it.
  package func all(knowing keys: [VerifierKey]) throws(FileSystemError) -> [KeptEvidence] {
    guard try files.kind(of: path) == .folder else { return [] }
    var found: [KeptEvidence] = []
    for name in try files.list(path) {
      let file = "\(path)/\(name)"
      guard let bytes = try files.contents(of: file), let evidence = try? Equivocation(parsing: bytes) else { continue }
      guard let judgement = try? evidence.judge(knowing: keys), let pair = try? evidence.checkpoints else { continue }
      found.append(
        KeptEvidence(file: file, notes: evidence, first: pair.first, second: pair.second, judgement: judgement))
    }
    return found
  }
}

/// Two signed checkpoints in a file, and what they show.
package struct KeptEvidence: Hashable, Sendable {
  package let file: String
  package let notes: Equivocation
  package let first: Checkpoint
  package let second: Checkpoint
  package let judgement: Equivocation.Judgement
}
