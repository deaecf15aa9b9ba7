import Dispatch
import Merkle
import Synchronization

/// A snapshot whose head was verified: its signature, its ledger, its length. Its pieces are checked where they were read
/// to, so that nobody can change them behind the check.
///
///     let room = StateMemory(byteCount: file.byteCount(of: parts))
///     try file.read(parts, into: room.bytes)
///     room.bytes[file.place(of: part, behind: parts)]
package final class SnapshotFile: Sendable {
  package let head: SnapshotHead
  private let file: any OpenFile
  /// The SHA-256 of each piece.
  private let hashes: [Hash]

  init(_ size: TreeSize, _ place: LedgerPlace, _ identity: LedgerIdentity) throws(SnapshotFault) {
    let byteCount: UInt64
    let room: [UInt8]
    do throws(FileSystemError) {
      file = try place.files.open(place.snapshotPath(size), .read)
      byteCount = try file.byteCount()
      room = try file.bytes(0..<UInt64(SnapshotHead.byteCount))
    } catch {
      throw .file(error)
    }
    let text = room.prefix { $0 != 0 }
    guard room.count == SnapshotHead.byteCount, room[text.endIndex...].allSatisfy({ $0 == 0 }),
      let note = try? SignedNote(parsing: text), note.formatted.utf8.elementsEqual(text)
    else { throw .malformed }
    // A key that was handed over signs no more: what it signed is made anew.
    guard note.signatures.count == 1, (try? note.verify(with: [identity.newestKey])) != nil else {
      throw .badSignature
    }
    head = try SnapshotHead(parsing: note.text)
    guard head.origin == identity.origin else { throw .otherLedger }
    guard head.size == size, UInt64(head.fileByteCount) == byteCount else { throw .malformed }
    let list: [UInt8]
    do throws(FileSystemError) {
      list = try file.bytes(UInt64(SnapshotHead.byteCount + head.contentByteCount)..<byteCount)
    } catch {
      throw .file(error)
    }
    guard list.count == head.pieceCount * Hash.byteCount, sha256(of: list) == head.pieces else { throw .damaged }
    hashes = list.withUnsafeBytes { list in
      (0..<list.count / Hash.byteCount).compactMap { number in
        let start = number * Hash.byteCount
        return Hash(bytes: UnsafeRawBufferPointer(rebasing: list[start..<start + Hash.byteCount]))
      }
    }
  }

  /// Where parts stand in the content.
  private func range(of parts: Range<Int>) -> Range<Int> {
    let start = head.parts[..<parts.lowerBound].reduce(0) { $0 + $1.byteCount }
    return start..<start + head.parts[parts].reduce(0) { $0 + $1.byteCount }
  }

  /// The pieces that parts stand in, whole.
  private func pieces(of parts: Range<Int>) -> Range<Int> {
    let size = SnapshotHead.pieceByteCount
    let bytes = range(of: parts)
    return bytes.lowerBound / size..<max(bytes.lowerBound / size, (bytes.upperBound + size - 1) / size)
  }

  /// The room that parts are read to: whole pieces, a little more than the parts themselves.
  package func byteCount(of parts: Range<Int>) -> Int { pieces(of: parts).count * SnapshotHead.pieceByteCount }

  /// Where a part stands in the room that some parts were read to.
  package func place(of part: Int, behind parts: Range<Int>) -> Range<Int> {
    let start = pieces(of: parts).lowerBound * SnapshotHead.pieceByteCount
    let range = range(of: part..<part + 1)
    return range.lowerBound - start..<range.upperBound - start
  }

  /// Reads the pieces of some parts, on all cores, and holds each against the hash that was signed.
  package func read(_ parts: Range<Int>, into room: UnsafeMutableRawBufferPointer) throws(SnapshotFault) {
    let pieces = pieces(of: parts)
    let isSound = Atomic(true)
    nonisolated(unsafe) let room = room
    DispatchQueue.concurrentPerform(iterations: pieces.count) { index in
      guard isSound.load(ordering: .relaxed) else { return }
      let start = index * SnapshotHead.pieceByteCount
      let place = UnsafeMutableRawBufferPointer(rebasing: room[start..<start + SnapshotHead.pieceByteCount])
      if !self.read(pieces.lowerBound + index, into: place) { isSound.store(false, ordering: .relaxed) }
    }
    guard isSound.load(ordering: .relaxed) else { throw .damaged }
  }

  private func read(_ piece: Int, into room: UnsafeMutableRawBufferPointer) -> Bool {
    let start = piece * SnapshotHead.pieceByteCount
    let count = min(SnapshotHead.pieceByteCount, head.contentByteCount - start)
    let place = UnsafeMutableRawBufferPointer(rebasing: room[..<count])
    guard (try? file.read(into: place, at: UInt64(SnapshotHead.byteCount + start))) == count else { return false }
    return sha256(of: UnsafeRawBufferPointer(place)) == hashes[piece]
  }
}
