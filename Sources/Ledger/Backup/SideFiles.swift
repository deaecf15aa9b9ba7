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
      for name in try source.names(in: source.keptFolder) { try copy("checkpoints", name, &result) }
      for name in try source.names(in: source.witnessFolder) {
        let inner = try source.names(in: "\(source.witnessFolder)/\(name)")
        for file in inner { try copy("witness/\(name)", file, &result) }
        // The policy stands there as a file.
        if inner.isEmpty { try copy("witness", name, &result) }
      }
    }
    for name in try source.names(in: source.folder + "/documents") { try copyDocument(name, &result) }
    return result
  }

  /// What a witness signed may be added to: copied again when it differs.
  private func copy(_ folder: String, _ name: String, _ result: inout Result) throws(LedgerError) {
    if let count = UInt64(name), count > size.count { return }
    guard !name.hasSuffix(LedgerPlace.besideSuffix) else { return }
    let path = "\(folder)/\(name)"
    let isCopied = try catching { () throws(FileSystemError) -> Bool in
      guard let bytes = try source.files.contents(of: "\(source.folder)/\(path)"),
        try target.files.contents(of: "\(target.folder)/\(path)") != bytes
      else { return false }
      try place(bytes, at: path, in: folder)
      return true
    }
    if isCopied { result.copiedCount += 1 }
  }

  /// A document never changes, and its name tells what it is.
  private func copyDocument(_ name: String, _ result: inout Result) throws(LedgerError) {
    let path = "documents/\(name)"
    let isGood = try catching { () throws(FileSystemError) -> Bool? in
      guard try target.files.kind(of: "\(target.folder)/\(path)") == nil, !name.hasSuffix(LedgerPlace.besideSuffix),
        let bytes = try source.files.contents(of: "\(source.folder)/\(path)")
      else { return nil }
      guard sha256(of: bytes).hex == name else { return false }
      try place(bytes, at: path, in: "documents")
      return true
    }
    if isGood == true { result.copiedCount += 1 }
    if isGood == false { result.badDocuments.append(path) }
  }

  private func place(_ bytes: [UInt8], at path: String, in folder: String) throws(FileSystemError) {
    var made = target.folder
    for part in folder.split(separator: "/") {
      made += "/\(part)"
      try target.files.ensureFolder(made)
    }
    try target.files.replace("\(target.folder)/\(path)", with: bytes)
  }
}
