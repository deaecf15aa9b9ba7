import Merkle

extension LedgerPlace {
  var snapshotFolder: String { derivedFolder + "/snapshots" }

  func snapshotPath(_ size: TreeSize) -> String {
    let digits = String(size.count)
    return "\(snapshotFolder)/\(String(repeating: "0", count: max(0, 20 - digits.count)) + digits)"
  }

  /// The sizes that snapshots lie of, smallest first. What cannot be listed is not there.
  package func snapshotSizes() -> [TreeSize] {
    guard let names = try? names(in: snapshotFolder) else { return [] }
    return names.compactMap { name in
      UInt64(name).flatMap { $0 > 0 && snapshotPath(TreeSize($0)).hasSuffix("/" + name) ? TreeSize($0) : nil }
    }
  }

  /// A snapshot whose head is sound and signed by the ledger's key of today.
  package func snapshot(_ size: TreeSize, of identity: LedgerIdentity) throws(SnapshotFault) -> SnapshotFile {
    try SnapshotFile(size, self, identity)
  }

  /// Takes a snapshot away; the ledger is the same without it.
  package func dropSnapshot(_ size: TreeSize) {
    try? files.remove(snapshotPath(size))
  }

  /// Keeps the newest two, and of the older ones one for each doubling of the distance to the newest: at most two dozen
  /// for any log, each smaller than the one after it.
  package func thinSnapshots() {
    var sizes = Array(snapshotSizes().reversed())
    guard let newest = sizes.first?.count else { return }
    sizes.removeFirst(min(2, sizes.count))
    var kept: Set<Int> = []
    // Of each doubling the oldest stays, so that what stays now stays until it is the second of the next one.
    for size in sizes.reversed() {
      let distance = (newest - size.count) / max(1, segments.entriesPerSegment)
      let doubling = UInt64.bitWidth - (distance + 1).leadingZeroBitCount
      if !kept.insert(doubling).inserted { dropSnapshot(size) }
    }
  }
}

/// The parts of a snapshot while they are written: cut into pieces, each hashed and written behind the one before.
package final class SnapshotContent {
  private let file: any OpenFile
  private var offset = UInt64(SnapshotHead.byteCount)
  fileprivate var hashes: [Hash] = []
  private(set) var failure: FileSystemError?

  init(_ file: any OpenFile) { self.file = file }

  /// Takes the next piece: 4 MiB, the last one less. After a failure of the disk nothing more is written.
  package func append(_ piece: UnsafeRawBufferPointer) {
    guard failure == nil else { return }
    hashes.append(sha256(of: piece))
    do throws(FileSystemError) {
      try file.write(piece, at: offset)
      offset += UInt64(piece.count)
    } catch { failure = error }
  }
}

extension LedgerWriter {
  /// Writes the snapshot of a published size beside, syncs it, and puts it in its place, signed.
  ///
  /// `fill` hands over the content and says its parts. A full disk leaves everything as it was.
  package func writeSnapshot(
    of size: TreeSize, stamp: String, _ fill: (SnapshotContent) -> [SnapshotHead.Part]
  ) throws(LedgerError) {
    try publishDurably()
    let root: Hash
    do throws(TreeFault) { root = try treeFiles.root(size: size) } catch { throw LedgerError(error) }
    try catching { () throws(FileSystemError) in
      for folder in [place.derivedFolder, place.snapshotFolder] { try place.files.ensureFolder(folder) }
      try place.files.replace(place.snapshotPath(size)) { file throws(FileSystemError) in
        let content = SnapshotContent(file)
        let parts = fill(content)
        if let failure = content.failure { throw failure }
        let list = content.hashes.flatMap(\.bytes)
        let head = SnapshotHead(
          origin: identity.origin, size: size, root: root, stamp: stamp, pieces: sha256(of: list), parts: parts)
        let note = Array(signed(head).formatted.utf8)
        precondition(note.count < SnapshotHead.byteCount, "the head of a snapshot has room for its parts")
        try file.write(list, at: UInt64(SnapshotHead.byteCount + head.contentByteCount))
        try file.write(note + [UInt8](repeating: 0, count: SnapshotHead.byteCount - note.count), at: 0)
      }
    }
    place.thinSnapshots()
  }

  private func signed(_ head: SnapshotHead) -> SignedNote {
    do throws(NoteFault) { return try SignedNote(head.text, signedBy: key) } catch {
      preconditionFailure("the text of a snapshot's head is one of a note")
    }
  }
}
