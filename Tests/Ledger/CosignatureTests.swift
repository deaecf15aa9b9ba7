import Ledger
import Merkle
import Testing

/// A ledger and its witnesses, without a network between them.
struct CosignatureTests {
  /// Hands the calls to a witness, or answers them with what a test makes up.
  struct Connection: WitnessConnection {
    let witness: Witness
    var answer: (@Sendable (_ asked: String) -> WitnessReply?)?

    init(_ witness: Witness, answer: (@Sendable (String) -> WitnessReply?)? = nil) {
      self.witness = witness
      self.answer = answer
    }

    func addCheckpoint(_ body: [UInt8]) throws(Never) -> WitnessReply {
      if let made = answer?("add-checkpoint") { return made }
      let answer = witness.addCheckpoint(body)
      return WitnessReply(status: answer.status, contentType: answer.contentType, body: Array(answer.body.utf8))
    }

    func checkpoint(named name: String) throws(Never) -> WitnessReply {
      if let made = answer?("checkpoint") { return made }
      let note = witness.checkpoint(named: name)
      return WitnessReply(status: note == nil ? 404 : 200, contentType: nil, body: Array((note?.formatted ?? "").utf8))
    }
  }

  let disk = SimulatedDisk()
  let place: LedgerPlace
  let keys: [WitnessKey]

  init() throws {
    place = LedgerPlace(folder: "/l", files: disk)
    try newLedger(place)
    keys = try (1...3).map { WitnessKey(generatingFor: try KeyName("witness.example/w\($0)")) }
  }

  func witness(_ number: Int, seconds: UInt64 = 1_700_000_000) throws -> Witness {
    try Witness(
      WitnessPlace(folder: "/w\(number)", files: disk), key: keys[number - 1],
      logs: [try place.identity().newestKey], now: { seconds })
  }

  func grow(_ place: LedgerPlace, to last: Int, changed: Bool = false) throws {
    let writer = try openWriter(place)
    let from = Int(writer.size.count) + 1
    let drafts = try (from...last).map { try draft(changed ? $0 + 1000 : $0) }
    _ = try writer.commit([Batch(drafts, at: second(Int64(from)))])
    try writer.close()
  }

  func ask(_ number: Int, _ connection: Connection, of place: LedgerPlace? = nil) throws -> CosignatureOutcome {
    let place = place ?? self.place
    let request = CosignatureRequest(
      try LedgerReader.open(place), try CosignatureStore(place), witness: keys[number - 1].verifierKey)
    return try request.run(over: connection)
  }

  func policy(_ needed: Int) throws -> Policy {
    let lines = keys.enumerated().map { "witness w\($0.offset + 1) \($0.element.verifierKey.text)\n" }.joined()
    return try Policy(parsing: "\(lines)group g \(needed) w1 w2 w3\nquorum g\n".utf8)
  }

  @Test func `a checkpoint is published when two of three witnesses have cosigned it, and no sooner`() throws {
    try grow(place, to: 10)
    let store = try CosignatureStore(place)
    let two = try policy(2)
    #expect(try store.published(by: two) == nil)
    let (first, second) = (Connection(try witness(1)), Connection(try witness(2)))
    guard case .cosigned(let signed, 1_700_000_000) = try ask(1, first) else {
      Issue.record("not cosigned")
      return
    }
    #expect(signed.size == TreeSize(10) && signed.note.signatures.count == 2)
    #expect(disk["/l/witness/\(keys[0].verifierKey.id.hex)/10"] == Array(signed.text.utf8))
    #expect(disk["/l/checkpoints/10"] == Array(signed.text.utf8))
    #expect(try store.published(by: two) == nil)
    #expect(try store.published(by: policy(1))?.signed.size == TreeSize(10))
    _ = try ask(2, second)
    let published = try #require(try store.published(by: two))
    #expect(published.signed.size == TreeSize(10))
    #expect(published.verdict.cosignatures.map(\.witness.name.description) == ["w1", "w2"])
    // What is kept is the same note, for any tool with the policy.
    let kept = try #require(disk["/l/checkpoints/10"])
    let log = try place.identity().newestKey
    #expect(try two.check(note: kept, otherLogs: [log]).isPublished)
    guard case .knownAlready = try ask(1, first) else {
      Issue.record("asked again")
      return
    }
    // The next size is published when its own two have signed; cosignatures of different sizes do not add up.
    try grow(place, to: 12)
    _ = try ask(1, first)
    #expect(try store.published(by: two)?.signed.size == TreeSize(10))
    try grow(place, to: 13)
    _ = try ask(2, second)
    #expect(try store.published(by: two)?.signed.size == TreeSize(10))
    _ = try ask(1, first)
    #expect(try store.published(by: two)?.signed.size == TreeSize(13))
    #expect(try Verifier(place).verify().isSound)
    #expect(try store.published(by: Policy(parsing: "quorum none\n".utf8))?.signed.size == TreeSize(13))
  }

  @Test func `a witness that was asked by somebody else says its size, and the proof starts there`() throws {
    try grow(place, to: 10)
    let connection = Connection(try witness(1))
    _ = try ask(1, connection)
    // The ledger's own memory of it is lost.
    disk["/l/witness/\(keys[0].verifierKey.id.hex)/10"] = nil
    try grow(place, to: 20)
    guard case .cosigned(let signed, _) = try ask(1, connection) else {
      Issue.record("not cosigned")
      return
    }
    #expect(signed.size == TreeSize(20))
  }

  @Test func `a ledger put back to an old copy is ahead of nobody: it is told, kept, and stops`() throws {
    try grow(place, to: 10)
    let copy = disk.afterPowerCut()
    let old = LedgerPlace(folder: "/l", files: copy)
    try grow(place, to: 20)
    let connection = Connection(try witness(1))
    _ = try ask(1, connection)
    #expect(try Verifier(old).verify().isSound)
    guard case .ahead(let shown) = try ask(1, connection, of: old) else {
      Issue.record("not noticed")
      return
    }
    #expect(shown.size == TreeSize(20))
    let report = try Verifier(old).verify()
    #expect(report.damages.contains { if case .missing(11, _, TreeSize(20)) = $0 { true } else { false } })
    #expect(throws: LedgerError.self) { try openWriter(old) }
  }

  @Test func `a ledger put back to a size that was cosigned is told that there is more`() throws {
    let connection = Connection(try witness(1))
    try grow(place, to: 10)
    _ = try ask(1, connection)
    let old = LedgerPlace(folder: "/l", files: disk.afterPowerCut())
    try grow(place, to: 20)
    _ = try ask(1, connection)
    guard case .ahead(let shown) = try ask(1, connection, of: old) else {
      Issue.record("not noticed")
      return
    }
    #expect(shown.size == TreeSize(20))
  }

  @Test(arguments: [15, 20, 21, 30])
  func `a ledger put back and written on differently is caught, whatever its size`(size: Int) throws {
    try grow(place, to: 10)
    let copy = disk.afterPowerCut()
    let old = LedgerPlace(folder: "/l", files: copy)
    try grow(place, to: 20)
    let connection = Connection(try witness(1))
    _ = try ask(1, connection)
    try grow(old, to: size, changed: true)
    #expect(try Verifier(old).verify().isSound)
    let outcome = try ask(1, connection, of: old)
    switch outcome {
    case .ahead: #expect(size < 20)
    case .contradicted(let shown, let evidence):
      #expect(size >= 20 && shown.size == TreeSize(20) && evidence.judgement == .contradict)
      let bytes = try #require(copy[evidence.file])
      let log = try place.identity().newestKey
      #expect(try Equivocation(parsing: bytes).judge(knowing: [log]) == .contradict)
      let report = try Verifier(old).verify()
      #expect(
        report.damages.contains(.equivocation(file: evidence.file, TreeSize(20), TreeSize(UInt64(size)))))
    case .cosigned, .knownAlready, .refused: Issue.record("\(outcome)")
    }
    #expect(try !Verifier(old).verify().isSound)
    #expect(throws: LedgerError.self) { try openWriter(old) }
    #expect(try CosignatureStore(old).published(by: policy(1)) == nil)
    // Asked again, nothing that was kept is written over.
    let before = copy.state.withLock {
      $0.files.filter { $0.key.hasPrefix("/l/witness/evidence/") }.mapValues { $0.content.withLock { $0.cached } }
    }
    _ = try? ask(1, connection, of: old)
    for (path, bytes) in before { #expect(copy[path] == bytes) }
    #expect(try Verifier(place).verify().isSound)
  }

  @Test func `answers that are no cosignature are refused, and nothing is kept`() throws {
    try grow(place, to: 10)
    let real = try witness(1)
    let reader = try LedgerReader.open(place)
    let text = try #require(reader.checkpoint).note.text
    let other = keys[1].cosignature(of: text, atSeconds: 5).line
    let elsewhere = keys[0].cosignature(of: text.replacing("\n10\n", with: "\n11\n"), atSeconds: 5).line
    let untimed = keys[0].cosignature(of: text, atSeconds: 0).line
    let answers: [(Int, String?, String)] = [
      (200, nil, ""), (200, nil, "x"), (200, nil, other), (200, nil, elsewhere), (200, nil, untimed),
      (200, nil, String(repeating: other, count: 200)), (409, "text/plain", "5\n"), (409, "text/x.tlog.size", "5"),
      (409, "text/x.tlog.size", "05\n"), (409, "text/x.tlog.size", "-1\n"), (409, "text/x.tlog.size", "0\n"),
      (409, "text/x.tlog.size", "99\n"), (422, nil, "no"), (404, nil, ""), (403, nil, ""), (500, nil, "busy\n\u{7}"),
      (301, nil, ""),
    ]
    for (status, type, body) in answers {
      let connection = Connection(real) { asked in
        asked == "add-checkpoint" ? WitnessReply(status: status, contentType: type, body: Array(body.utf8)) : nil
      }
      guard case .refused(let refusal) = try ask(1, connection) else {
        Issue.record("\(status) \(body)")
        continue
      }
      #expect(!refusal.description.isEmpty && !refusal.description.contains("\u{7}"))
    }
    #expect(try CosignatureStore(place).sizes(by: keys[0].verifierKey.id) == [])
    // Two sizes in turn do not keep it asking for ever.
    let turn = Connection(real) { asked in
      asked == "add-checkpoint"
        ? WitnessReply(status: 409, contentType: "text/x.tlog.size", body: Array("3\n".utf8)) : nil
    }
    guard case .refused(.badAnswer) = try ask(1, turn) else {
      Issue.record("went on")
      return
    }
  }

  @Test func `a witness's note that was touched is damage with its name`() throws {
    try grow(place, to: 10)
    _ = try ask(1, Connection(try witness(1)))
    let path = "/l/witness/\(keys[0].verifierKey.id.hex)/10"
    var bytes = try #require(disk[path])
    bytes[25] ^= 1
    disk[path] = bytes
    let report = try Verifier(place).verify()
    #expect(report.damages.contains { if case .checkpoint(path, _) = $0 { true } else { false } })
  }
}
