import Dispatch
import Merkle
import Synchronization

/// A snapshot in memory whose head was verified: its signature, its ledger, its length. Its pieces are checked when they
/// are asked for.
package final class SnapshotFile: Sendable {
  package let head: SnapshotHead
  private let mapped: MappedBytes

  init(_ size: TreeSize, _ place: LedgerPlace, _ identity: LedgerIdentity) throws(SnapshotFault) {
    let path = place.snapshotPath(size)
    do throws(FileSystemError) {
      let byteCount = try place.files.open(path, .read).byteCount()
      mapped = try place.files.map(path, byteCount: Int(clamping: byteCount))
    } catch {
      throw .file(error)
    }
    guard mapped.bytes.count >= SnapshotHead.byteCount else { throw .malformed }
    let room = UnsafeRawBufferPointer(rebasing: mapped.bytes[..<SnapshotHead.byteCount])
    let text = room.prefix { $0 != 0 }
    guard room[text.endIndex...].allSatisfy({ $0 == 0 }), let note = try? SignedNote(parsing: text),
      note.formatted.utf8.elementsEqual(text)
    else { throw .malformed }
    // A key that was handed over signs no more: what it signed is made anew.
    guard note.signatures.count == 1, (try? note.verify(with: [identity.newestKey])) != nil else {
      throw .badSignature
    }
    head = try SnapshotHead(parsing: note.text)
    guard head.origin == identity.origin else { throw .otherLedger }
    guard head.size == size, head.fileByteCount == mapped.bytes.count else { throw .malformed }
    let list = mapped.bytes[(SnapshotHead.byteCount + head.contentByteCount)...]
    guard sha256(of: UnsafeRawBufferPointer(rebasing: list)) == head.pieces else { throw .damaged }
  }

  /// Where each part stands in the content.
  private func range(of part: Int) -> Range<Int> {
    let start = head.parts[..<part].reduce(0) { $0 + $1.byteCount }
    return start..<start + head.parts[part].byteCount
  }

  /// Holds the pieces of some parts against the hashes that were signed, on all cores.
  package func check(_ parts: Range<Int>) throws(SnapshotFault) {
    guard !parts.isEmpty else { return }
    let size = SnapshotHead.pieceByteCount
    let bytes = range(of: parts.lowerBound).lowerBound..<range(of: parts.upperBound - 1).upperBound
    guard !bytes.isEmpty else { return }
    let pieces = bytes.lowerBound / size..<(bytes.upperBound + size - 1) / size
    let isSound = Atomic(true)
    DispatchQueue.concurrentPerform(iterations: pieces.count) { index in
      guard isSound.load(ordering: .relaxed) else { return }
      if !self.isSound(pieces.lowerBound + index) { isSound.store(false, ordering: .relaxed) }
    }
    guard isSound.load(ordering: .relaxed), !mapped.isTorn else { throw .damaged }
  }

  private func isSound(_ piece: Int) -> Bool {
    let content = SnapshotHead.byteCount..<SnapshotHead.byteCount + head.contentByteCount
    let start = content.lowerBound + piece * SnapshotHead.pieceByteCount
    let end = min(start + SnapshotHead.pieceByteCount, content.upperBound)
    let listed = content.upperBound + piece * Hash.byteCount
    let hash = Hash(bytes: UnsafeRawBufferPointer(rebasing: mapped.bytes[listed..<listed + Hash.byteCount]))
    return sha256(of: UnsafeRawBufferPointer(rebasing: mapped.bytes[start..<end])) == hash
  }

  /// The bytes of a part, to be trusted once `check` passed over it.
  package func withBytes<Result, Failure: Error>(
    of part: Int, _ body: (UnsafeRawBufferPointer) throws(Failure) -> Result
  ) throws(Failure) -> Result {
    let range = range(of: part)
    let start = SnapshotHead.byteCount + range.lowerBound
    return try body(UnsafeRawBufferPointer(rebasing: mapped.bytes[start..<start + range.count]))
  }
}
