import Merkle
import Testing

/// Evidence that a log signed two histories: seven leaves, and the same with another fourth leaf.
@Suite struct EquivocationTests {
  let key: SigningKey
  let one: MemoryHashes
  let other: MemoryHashes

  init() throws {
    key = try SigningKey(parsing: Keys.logPrivate)
    func leaves(_ change: Int) -> MemoryHashes {
      MemoryHashes(leaves: (1...7).map { leafHash(of: Array("\($0)\($0 == change ? "x" : "")".utf8)) })
    }
    one = leaves(0)
    other = leaves(4)
  }

  func note(_ tree: MemoryHashes, _ size: UInt64) throws -> SignedNote {
    let root = try tree.root(size: TreeSize(size))
    return SignedNote(Checkpoint(origin: Origin(key.verifierKey.name), size: TreeSize(size), root: root), signedBy: key)
  }

  func judge(_ found: Equivocation) throws -> Equivocation.Judgement {
    try found.judge(knowing: [key.verifierKey, VerifierKey(parsing: Keys.peter), VerifierKey(parsing: Keys.witness)])
  }

  @Test func `two roots of one size contradict each other, in either order, and as a file`() throws {
    for size in 1...7 as ClosedRange<UInt64> {
      let found = try Equivocation(note(one, size), note(other, size))
      #expect(found == (try Equivocation(note(other, size), note(one, size))))
      #expect(try judge(found) == (size < 4 ? .agree : .contradict))
      #expect(try Equivocation(parsing: found.formatted.utf8) == found)
    }
  }

  @Test func `two sizes contradict each other only with a proof of another past, for every two sizes`() throws {
    for from in 1...6 as ClosedRange<UInt64> {
      for to in (from + 1)...7 {
        let (old, new) = (try note(one, from), try note(other, to))
        #expect(try judge(Equivocation(old, new)) == .open)
        let proof = try other.consistencyProof(from: TreeSize(from), to: TreeSize(to))
        let past = Equivocation.OtherPast(root: try other.root(size: TreeSize(from)), hashes: proof.hashes)
        let found = try Equivocation(new, old, otherPast: past)
        // Up to the third leaf both are the same: the proof shows that they agree, which is not evidence.
        #expect(try judge(found) == (from < 4 ? .open : .contradict), "\(from) \(to)")
        #expect(try Equivocation(parsing: found.formatted.utf8) == found)
        // A made-up past proves nothing.
        for fake in [
          Equivocation.OtherPast(root: .zero, hashes: proof.hashes),
          Equivocation.OtherPast(root: past.root, hashes: proof.hashes.dropLast()),
          Equivocation.OtherPast(root: past.root, hashes: proof.hashes + [.zero]),
        ] {
          let fakeFound = try Equivocation(old, new, otherPast: fake)
          #expect(try judge(fakeFound) == .open)
        }
      }
    }
  }

  @Test func `every changed byte of a file of evidence leaves no evidence`() throws {
    let proof = try other.consistencyProof(from: TreeSize(5), to: TreeSize(7))
    let past = Equivocation.OtherPast(root: try other.root(size: TreeSize(5)), hashes: proof.hashes)
    let bytes = Array(try Equivocation(note(one, 5), note(other, 7), otherPast: past).formatted.utf8)
    var contradicting = 0
    for place in bytes.indices {
      for bit in [0, 5] {
        var changed = bytes
        changed[place] ^= 1 << UInt8(bit)
        guard let found = try? Equivocation(parsing: changed) else { continue }
        if (try? judge(found)) == .contradict { contradicting += 1 }
      }
    }
    #expect(contradicting == 0)
  }

  @Test func `what nobody known signed, or another log, is no evidence`() throws {
    let found = try Equivocation(note(one, 5), note(other, 5))
    let origin = try Origin("socai.example/test")
    #expect(throws: EquivocationFault.notByLog(origin)) { try found.judge(knowing: []) }
    let witness = try VerifierKey(parsing: Keys.witness)
    #expect(throws: EquivocationFault.notByLog(origin)) { try found.judge(knowing: [witness]) }
    let stranger = try Checkpoint(origin: Origin("socai.example/b"), size: TreeSize(5), root: .emptyRoot)
    let pair = try Equivocation(note(one, 5), SignedNote(stranger, signedBy: key))
    #expect(throws: EquivocationFault.otherOrigin(origin, stranger.origin)) { try judge(pair) }
    let text = try SignedNote("no checkpoint\n", signedBy: key)
    #expect(throws: CheckpointFault.tooFewLines) { try Equivocation(text, text) }
  }

  @Test func `a file in any other form is refused`() throws {
    let good = try Equivocation(note(one, 5), note(other, 6)).formatted
    let note = try note(one, 5).formatted
    for text in [
      "", "\n", note, note + "\n", note + note, good + "\n", good + "\nproof\n", "\n" + good, String(good.dropLast()),
      good + "\nproof\nAAAA\n", good + "\nPROOF\n\(Hash.zero.base64)\n", good.replacing("\n6\n", with: "\n06\n"),
      try self.note(other, 6).formatted + "\n" + note,
    ] {
      #expect(throws: EquivocationFault.self) { try Equivocation(parsing: text.utf8) }
    }
  }
}
