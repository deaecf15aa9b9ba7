import Foundation
import Simulation

@testable import Ledger
@testable import Merkle

/// A ledger of six entries whose key is known, the one of the golden tests, and what can be signed and proved of it.
enum World {
  static let golden = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .appendingPathComponent("../../../../Tests/Ledger/Golden").standardized

  static func file(_ name: String) -> [UInt8] {
    guard let data = try? Data(contentsOf: golden.appendingPathComponent(name)) else { broken("no \(name)") }
    return Array(data)
  }

  static let files: [(path: String, bytes: [UInt8])] = [
    "LEDGER", "checkpoint", "checkpoints/1", "checkpoints/6", "log/00000000000000000001.jsonl", "tree/0",
  ].map { ("/l/\($0)", file("ledger/\($0)")) }

  static let keyFile = file("ledger.key")
  static let key = good { try SigningKey(parsing: text(Array(keyFile.filter { $0 != 0x0A }))) }
  static let identity = good { try LedgerIdentity(parsing: file("ledger/LEDGER")) }
  static let signed = good { try SignedCheckpoint(parsing: file("ledger/checkpoint"), of: identity) }
  static let snapshot = SnapshotHead(
    origin: identity.origin, size: signed.size, root: signed.root, stamp: "00ff", pieces: signed.root,
    parts: [SnapshotHead.Part(name: "books", version: 1, fingerprint: "-", byteCount: 42)])
  static let lines = file("ledger/log/00000000000000000001.jsonl").split(separator: 0x0A).map(Array.init)
  static let vkey = identity.newestKey

  static let witness = good {
    let own = WitnessKey(name: try KeyName("witness.example/w"), seed: Secret([UInt8](repeating: 7, count: 32)))
    return own
  }
  static let cosigned: SignedNote = {
    var note = signed.note
    note.add(witness.cosignature(of: note.text, atSeconds: 1_700_000_000))
    return note
  }()
  static let policyText = "log \(vkey.text)\nwitness w \(witness.verifierKey.text)\ngroup g all w\nquorum g\n"
  static let policy = good { try Policy(parsing: policyText.utf8) }

  /// The ledger on a disk in memory, all of it durable.
  static func disk() -> FaultyDisk {
    let disk = FaultyDisk(Dice(seed: 1), pageByteCount: 512)
    for folder in ["/l", "/l/log", "/l/tree", "/l/checkpoints", "/l/derived"] { good { try disk.makeFolder(folder) } }
    for file in files { disk[file.path] = file.bytes }
    disk["/l.key"] = keyFile
    disk["/l.vault"] = []
    return disk
  }

  static func place(_ disk: FaultyDisk) -> LedgerPlace { LedgerPlace(folder: "/l", files: disk) }

  static let proofs: [TlogProof] = (0..<6).map { index in
    let reader = good { try LedgerReader.open(place(disk())) }
    let proof = good { try reader.tree.inclusionProof(of: Position(leafIndex: UInt64(index)), size: TreeSize(6)) }
    return TlogProof(proof, note: cosigned)
  }

  static let updates: [CheckpointUpdate] = (1...6).map { size in
    let reader = good { try LedgerReader.open(place(disk())) }
    let proof = good { try reader.tree.consistencyProof(from: TreeSize(UInt64(size)), to: TreeSize(6)) }
    return CheckpointUpdate(proof, note: signed.note)
  }

  static func good<Value>(_ body: () throws -> Value) -> Value {
    do { return try body() } catch { broken("the golden ledger is not as it was: \(error)") }
  }
}
