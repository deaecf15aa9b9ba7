import Merkle

/// The files of a ledger beside its log: kept checkpoints, what others signed, documents. Each is copied once and whole.
struct SideFiles {
  let source: LedgerPlace
  let target: LedgerPlace
  /// Files that are named by a size beyond this are of later entries.
  let size: TreeSize
  /// Under another name, the signatures of the old one are not copied.
  var isDocumentsAlone = false

  /// How many were copied, and documents that are not what their name says.
  struct Result {
    var copiedCount = 0
    var badDocuments: [String] = []
  }

  func copy() throws(LedgerError) -> Result {
    var result = Result()
    if !isDocumentsAlone {
      try copy("checkpoints", &result)
      for name in try source.names(in: source.folder + "/witness") { try copy("witness/" + name, &result) }
    }
    try copy("documents", &result)
    return result
  }

  private func copy(_ folder: String, _ result: inout Result) throws(LedgerError) {
    let names = try source.names(in: "\(source.folder)/\(folder)")
    guard !names.isEmpty else { return }
    let known = Set(try target.names(in: "\(target.folder)/\(folder)"))
    try catching { () throws(FileSystemError) in
      if folder.hasPrefix("witness/") { try target.files.ensureFolder(target.folder + "/witness") }
      try target.files.ensureFolder("\(target.folder)/\(folder)")
    }
    for name in names {
      if folder != "documents", let count = UInt64(name), count > size.count { continue }
      // A document never changes; what a witness signed may be added to.
      if folder == "documents", known.contains(name) { continue }
      guard !name.hasSuffix(LedgerPlace.besideSuffix) else { continue }
      let path = "\(folder)/\(name)"
      let isCopied = try catching { () throws(FileSystemError) -> Bool? in
        guard let bytes = try source.files.contents(of: "\(source.folder)/\(path)") else { return false }
        if folder == "documents", sha256(of: bytes).hex != name { return nil }
        guard try target.files.contents(of: "\(target.folder)/\(path)") != bytes else { return false }
        try target.files.replace("\(target.folder)/\(path)", with: bytes)
        return true
      }
      if let isCopied { result.copiedCount += isCopied ? 1 : 0 } else { result.badDocuments.append(path) }
    }
  }
}
