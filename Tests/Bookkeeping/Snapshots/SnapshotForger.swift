import Foundation
import Merkle

@testable import Ledger

/// Changes a text in a snapshot for another of the same length, and signs it again with the ledger's own key.
enum SnapshotForger {
  static func rename(_ old: String, to new: String, in path: String, of place: LedgerPlace) throws {
    var file = try Data(contentsOf: URL(filePath: path))
    try rename(old, to: new, in: &file, place)
    try file.write(to: URL(filePath: path))
  }

  static func rename(_ old: String, to new: String, in file: inout Data, _ place: LedgerPlace) throws {
    let identity = try place.identity()
    let note = try SignedNote(parsing: file.prefix(SnapshotHead.byteCount).prefix { $0 != 0 })
    let head = try SnapshotHead(parsing: note.text)
    guard old.utf8.count == new.utf8.count, let range = file.range(of: Data(old.utf8)) else { throw NotThere() }
    file.replaceSubrange(range, with: Data(new.utf8))
    let start = SnapshotHead.byteCount
    let content = [UInt8](file[start..<start + head.contentByteCount])
    let hashes = stride(from: 0, to: content.count, by: SnapshotHead.pieceByteCount).flatMap {
      sha256(of: Array(content[$0..<min($0 + SnapshotHead.pieceByteCount, content.count)])).bytes
    }
    file.replaceSubrange((start + content.count)..., with: hashes)
    let forged = SnapshotHead(
      origin: head.origin, size: head.size, root: head.root, stamp: head.stamp, pieces: sha256(of: hashes),
      parts: head.parts)
    let signed = try SignedNote(forged.text, signedBy: try place.signingKey(of: identity)).formatted
    var room = Data(signed.utf8)
    room.append(Data(repeating: 0, count: SnapshotHead.byteCount - room.count))
    file.replaceSubrange(0..<SnapshotHead.byteCount, with: room)
  }

  private struct NotThere: Error {}
}
