import Glibc
import Ledger
import Merkle
import Testing
import Web
import Witnessing

/// A province's ledger, an inspector's and a university's witness, and an administrator who puts back an old copy.
@Suite struct StoryTests {
  let folder = Folder()

  func draft(_ number: Int) throws -> EntryDraft {
    try EntryDraft(
      by: "a-test", id: "e-\(number)", on: "2024-02-29", type: "household.registered", unit: "w-1",
      what: Array(#"{"household":"h-\#(number)"}"#.utf8))
  }

  func moment(_ number: Int) -> Moment { Moment(milliseconds: 1_709_251_200_000 + Int64(number) * 1000) }

  func grow(_ place: LedgerPlace, to last: Int, plus offset: Int = 0) throws {
    let writer = try LedgerWriter.open(place, clock: .story)
    let from = Int(writer.size.count) + 1
    _ = try writer.commit([Batch(try (from...last).map { try draft($0 + offset) }, at: moment(from))])
    try writer.close()
  }

  func ask(_ place: LedgerPlace, _ witnesses: [RunningWitness]) throws -> [CosignatureOutcome] {
    try witnesses.map { witness in
      let request = CosignatureRequest(
        try LedgerReader.open(place), try CosignatureStore(place), witness: witness.key.verifierKey)
      return try request.run(over: HTTPWitnessConnection(witness.address))
    }
  }

  @Test func `a ledger that was put back and written on differently is caught by each of its witnesses`() throws {
    let place = LedgerPlace(folder: folder.path + "/ledger")
    _ = try place.make(
      named: KeyName("ledger.example/test"), first: Batch([try draft(1)], at: moment(0)), clock: .story)
    let log = try place.identity().newestKey
    let keys = try ["inspector.example/w", "university.example/w", "press.example/w"].map {
      WitnessKey(generatingFor: try KeyName($0))
    }
    let witnesses = try keys.prefix(2).enumerated().map { number, key in
      try RunningWitness("\(folder.path)/w\(number)", key, logs: [log])
    }
    let lines = keys.map { "witness \($0.verifierKey.name) \($0.verifierKey.text)\n" }.joined()
    let names = keys.map(\.verifierKey.name.text).joined(separator: " ")
    let policy = try Policy(parsing: "log \(log.text)\n\(lines)group all-three 2 \(names)\nquorum all-three\n".utf8)

    try grow(place, to: 100)
    #expect(try CosignatureStore(place).published(by: policy) == nil)
    for outcome in try ask(place, witnesses) {
      guard case .cosigned = outcome else {
        Issue.record("\(outcome)")
        continue
      }
    }
    // The third witness was never there: two of three are enough.
    #expect(try CosignatureStore(place).published(by: policy)?.signed.size == TreeSize(100))

    let backup = folder.path + "/backup"
    try Folder.copy(place.folder, to: backup)
    try grow(place, to: 140)
    _ = try ask(place, witnesses)
    #expect(try CosignatureStore(place).published(by: policy)?.signed.size == TreeSize(140))
    let shown = try #require(try CosignatureStore(place).published(by: policy)).signed.text

    // The folder is put back, the key stays, and forty other entries take the place of the lost ones.
    let restored = LedgerPlace(folder: backup, keyPath: place.keyPath, vaultPath: place.vaultPath)
    try grow(restored, to: 140, plus: 500)
    #expect(try Verifier(restored).verify().isSound)
    for (outcome, witness) in zip(try ask(restored, witnesses), witnesses) {
      guard case .contradicted(let held, let evidence) = outcome else {
        Issue.record("\(outcome)")
        continue
      }
      #expect(held.size == TreeSize(140) && evidence.judgement == .contradict)
      // The witness has its own evidence: it saw both.
      let memory = try Witness.memories(
        in: WitnessPlace(folder: witness.folder), key: witness.key.verifierKey, logs: [log])[0]
      #expect(memory.checkpoint?.size == TreeSize(140))
      #expect(memory.evidence.map(\.judgement) == [.contradict])
    }
    let report = try Verifier(restored).verify()
    #expect(!report.isSound)
    #expect(report.damages.contains { if case .equivocation = $0 { true } else { false } })
    // Whoever holds the first one's published checkpoint has the log by its own signature.
    let published = try SignedNote(parsing: shown.utf8)
    let forged = try LedgerReader.open(restored).checkpoint?.note ?? published
    #expect(try Equivocation(published, forged).judge(knowing: [log]) == .contradict)
    // The first ledger, put in place again, goes on.
    try grow(place, to: 150)
    for outcome in try ask(place, witnesses) {
      guard case .cosigned = outcome else {
        Issue.record("\(outcome)")
        continue
      }
    }
    #expect(try CosignatureStore(place).published(by: policy)?.signed.size == TreeSize(150))
    #expect(try Verifier(place).verify().isSound)
  }
}
