import Merkle
import Testing

@testable import Ledger

/// A story of 12 entries on three days: the first checkpoint of each day is kept, so sizes 1, 4 and 9, and the newest.
@Suite struct ProofTests {
  let scratch = Scratch()
  let place: LedgerPlace

  init() throws {
    place = LedgerPlace(folder: scratch.path + "/ledger")
    try newLedger(place)
    let day: Int64 = 86_400
    let writer = try openWriter(place)
    for (numbers, at) in [(2...2, 1), (3...4, day), (5...8, day + 1), (9...9, 2 * day), (10...12, 2 * day + 1)] {
      _ = try writer.commit([batch(numbers, at: at)])
      try writer.publishDurably()
    }
    try writer.close()
  }

  @Test func `the kept checkpoints and the newest one can be had, no others`() throws {
    let reader = try LedgerReader.open(place)
    #expect(try reader.checkpointSizes() == [1, 4, 9, 12].map { TreeSize($0) })
    for size in UInt64(0)...13 {
      let signed = try reader.checkpoint(of: TreeSize(size))
      #expect(signed?.size == ([1, 4, 9, 12].contains(size) ? TreeSize(size) : nil))
    }
  }

  @Test func `every entry is proved under every checkpoint that covers it`() throws {
    let reader = try LedgerReader.open(place)
    let policy = try Policy(parsing: "log \(reader.identity.newestKey.text)\nquorum none\n".utf8)
    for size in try reader.checkpointSizes() {
      let signed = try #require(try reader.checkpoint(of: size))
      for seq in 1...size.count {
        let proof = try reader.proof(of: Position(seq: seq), under: signed)
        let again = try TlogProof(parsing: proof.formatted.utf8)
        let leaf = leafHash(of: try reader.line(at: Position(seq: seq)))
        #expect(try again.check(leaf: leaf, by: policy).checkpoint == signed.checkpoint)
      }
    }
  }

  @Test func `the key signs a checkpoint of any published size that cuts no batch`() throws {
    let writer = try openWriter(place)
    #expect(throws: LedgerError.noSuchSize(TreeSize(6))) { try writer.keepCheckpoint(TreeSize(6)) }
    let signed = try writer.keepCheckpoint(TreeSize(2))
    try writer.close()
    let reader = try LedgerReader.open(place)
    #expect(try reader.checkpoint(of: TreeSize(2)) == signed)
    #expect(try Verifier(place).verify().isSound)
  }

  @Test func `cosignatures that are kept of the newest checkpoint go into proofs and mirrors`() throws {
    let witness = WitnessKey(generatingFor: try KeyName("witness.example/w1"))
    let newest = try #require(try LedgerReader.open(place).checkpoint)
    var note = newest.note
    note.add(witness.cosignature(of: note.text, atSeconds: 1_700_000_000))
    try place.files.replace(place.keptPath(newest.size), with: Array(note.formatted.utf8))

    let reader = try LedgerReader.open(place)
    let text = "log \(reader.identity.newestKey.text)\nwitness w \(witness.verifierKey.text)\nquorum w\n"
    let policy = try Policy(parsing: text.utf8)
    let signed = try #require(try reader.checkpoint(of: newest.size))
    let leaf = leafHash(of: try reader.line(at: Position(seq: 5)))
    #expect(try reader.proof(of: Position(seq: 5), under: signed).check(leaf: leaf, by: policy).cosignatures.count == 1)
    var export = try TileExport(reader, to: scratch.path + "/mirror")
    #expect(try export.run().checkpoint.note == note)
  }
}
