import Events
import Foundation
import Ledger
import Merkle

/// Proofs in files: which signed checkpoint they are made under, and where they go.
struct ProofFiles {
  let reader: LedgerReader
  let console: Console

  /// `NAME.tlog-proof` and `NAME.entry`, the line without its LF.
  func write(_ position: Position, under signed: SignedCheckpoint, to name: String) throws -> TlogProof {
    let line = try reader.line(at: position)
    let proof = try reader.proof(of: position, under: signed)
    try InclusionProof(position: position, size: signed.size, hashes: proof.hashes)
      .check(leaf: leafHash(of: line), root: signed.root)
    try OutputFile.write(line, to: name + ".entry")
    try OutputFile.write(Array(proof.formatted.utf8), to: name + ".tlog-proof")
    return proof
  }

  /// The checkpoint to prove under: that of `size` if one is given, else the newest; with a policy, one that it takes as
  /// published. None of a size before `least`.
  ///
  /// Of a size that no checkpoint is held of, the ledger's key signs one. Without it, the next larger one serves.
  func checkpoint(of size: TreeSize?, from least: TreeSize, _ policy: Merkle.Policy?) throws -> SignedCheckpoint {
    let wanted = size ?? least
    let held = try reader.checkpointSizes().filter { $0 >= max(wanted, least) }
    if let policy {
      for candidate in size == nil ? held.reversed() : held {
        if let signed = try reader.checkpoint(of: candidate), isPublished(signed, by: policy) { return signed }
      }
      throw Refused(sentences: [
        Title(
          vi: "không có điểm kiểm nào từ cỡ \(wanted) trở đi đủ chữ ký theo chính sách; hãy xin chứng thực trước",
          en:
            "no checkpoint of size \(wanted) or more is published by this policy; ask the witnesses for cosignatures first"
        )
      ])
    }
    guard let size else { return try newest() }
    if let signed = try reader.checkpoint(of: size) { return signed }
    guard try !reader.isInsideBatch(size) else { throw LedgerError.noSuchSize(size) }
    do {
      return try signedNow(size)
    } catch let error as LedgerError {
      guard let next = try held.first.flatMap({ try reader.checkpoint(of: $0) }) else { throw error }
      console.tell(
        Title(
          vi:
            "Không ký được điểm kiểm cỡ \(size): \(error.title.vi) Dùng điểm kiểm nhỏ nhất đủ chứa nó, cỡ \(next.size).",
          en:
            "No checkpoint of size \(size) can be signed. \(error.title.en) The next larger one serves, of size \(next.size)."
        ))
      return next
    }
  }

  private func newest() throws -> SignedCheckpoint {
    guard let newest = reader.checkpoint, let signed = try reader.checkpoint(of: newest.size) else {
      throw LedgerError.noSuchSize(reader.size)
    }
    return signed
  }

  private func isPublished(_ signed: SignedCheckpoint, by policy: Merkle.Policy) -> Bool {
    let keys = reader.identity.keys.map(\.verifier)
    return (try? policy.check(signed.note, otherLogs: keys).isPublished) ?? false
  }

  private func signedNow(_ size: TreeSize) throws -> SignedCheckpoint {
    let writer = try LedgerWriter.open(reader.place)
    let signed: SignedCheckpoint
    do { signed = try writer.keepCheckpoint(size) } catch {
      try? writer.close()
      throw error
    }
    try writer.close()
    return signed
  }
}

/// A file that the program makes for its caller: seen whole or not at all.
enum OutputFile {
  static func ensureFolder(_ path: String) throws {
    do {
      try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
    } catch {
      throw Refused(sentences: [
        Title(
          vi: "không tạo được thư mục \(path); hãy kiểm tra tên và quyền ghi",
          en: "the folder \(path) cannot be made; check its name and your right to write there")
      ])
    }
  }

  static func write(_ bytes: [UInt8], to path: String) throws {
    do {
      try Data(bytes).write(to: URL(fileURLWithPath: path), options: .atomic)
    } catch {
      throw Refused(sentences: [
        Title(
          vi: "không ghi được \(path); hãy kiểm tra thư mục, quyền ghi và chỗ trống trên đĩa",
          en: "\(path) cannot be written; check its folder, your right to write there and the room on the disk")
      ])
    }
  }
}

/// A file that the call names.
enum InputFile {
  /// All bytes; a usage error when it cannot be read.
  static func bytes(_ path: String, as name: String) throws(UsageError) -> [UInt8] {
    guard let data = try? FileHandle(forReadingFrom: URL(fileURLWithPath: path)).readToEnd() ?? Data() else {
      throw .badValue(
        option: name, value: path,
        expected: Title(vi: "tên một tệp đọc được", en: "the name of a file that can be read"))
    }
    return Array(data)
  }

  static func policy(_ path: String) throws(UsageError) -> Merkle.Policy {
    let bytes = try bytes(path, as: "--policy")
    do throws(PolicyFault) {
      return try Merkle.Policy(parsing: bytes)
    } catch {
      throw .badValue(
        option: "--policy", value: path,
        expected: Title(vi: "một tệp chính sách C2SP (\(error))", en: "a C2SP tlog-policy file (\(error))"))
    }
  }
}
