import Merkle
import Testing

/// The proofs of the seven entries "0" to "6", their roots and signatures were made with Python's hashlib and
/// `cryptography`, from the figure in `Merkle.swift`: entry 4 (index 3) is proved by `c, h, l`, sizes 3 to 7 by `c, d, h, l`.
@Suite struct ProofFileTests {
  static let note = """
    socai.example/test
    7
    o+I7Msy2v5bQktFl2KpUbgmCnejwOw6JV1gdHha5K98=

    — socai.example/test FwcwyDfyCrmzOAIkYO9bBhxXMce5N0cQsC8ibMdvXUgF3Fd1DKJcgtp1KB6c5wnFvDIOcfWTj+gZtJKtiyA5ZHSK5gI=

    """
  static let cosignature =
    "— witness.example/w1 IDJKvgAAAABlU/EAkKUPAcDFqdRAWoM60JG4q9pl/it0uCsGQSBQyvDnfxCrvum3oJedztUggV22l1Q+FwYRbalcCZWrSRdG7UdcCg==\n"
  static let inclusion =
    """
    c2sp.org/tlog-proof@v1
    index 3
    +mHj3sNDlYn0eEyJO/Mh0AhPBMVyx68raOPzNgo1tIY=
    ywCYnZSlacCmeK4EK2Pc1GJduWRAUX83put5duok7Us=
    lz8IOVfHNZ+xlDrPnmaJvKbKXqcZfYCKrTwUSYaJ7+A=


    """ + note
  static let consistency =
    """
    old 3
    +mHj3sNDlYn0eEyJO/Mh0AhPBMVyx68raOPzNgo1tIY=
    kGxdJIXK5yIHOkMPTQT+F2dQdZLO8iZimurbhaLskJ0=
    ywCYnZSlacCmeK4EK2Pc1GJduWRAUX83put5duok7Us=
    lz8IOVfHNZ+xlDrPnmaJvKbKXqcZfYCKrTwUSYaJ7+A=


    """ + note
  static let oldNote = """
    socai.example/test
    3
    cl1SMNto9VdHDcNfHYhlgTrNfrsHrRUndBQd7LrnEyc=

    — socai.example/test FwcwyJ7F8d5quH83R1ApBrsq//ljGqVoUxKMgfr/RTmwOa9QMw2Bdg6GjGYSU0ZOx5UKzsR2Ewl2Lapmmwu6WW3fPAg=

    """

  let alone: Policy
  let witnessed: Policy
  let tree = MemoryHashes(leaves: Naive.leaves(7))
  let leaf = leafHash(of: Array("3".utf8))

  init() throws {
    alone = try Policy(parsing: "log \(Keys.log)\nquorum none\n".utf8)
    witnessed = try Policy(parsing: "log \(Keys.log)\nwitness w1 \(Keys.witness)\nquorum w1\n".utf8)
  }

  static func proof(_ text: String) throws -> TlogProof { try TlogProof(parsing: text.utf8) }
  static func update(_ text: String) throws -> CheckpointUpdate { try CheckpointUpdate(parsing: text.utf8) }

  @Test func `a proof is written byte for byte as the text says, and read again`() throws {
    let made = try TlogProof(
      tree.inclusionProof(of: Position(seq: 4), size: TreeSize(7)), note: SignedNote(parsing: Self.note.utf8))
    #expect(made.formatted == Self.inclusion)
    #expect(try Self.proof(Self.inclusion) == made)
    #expect(try made.check(leaf: leaf, by: alone).checkpoint.size == TreeSize(7))
  }

  @Test func `a consistency proof is written as a witness takes it, and read again`() throws {
    let made = try CheckpointUpdate(
      tree.consistencyProof(from: TreeSize(3), to: TreeSize(7)), note: SignedNote(parsing: Self.note.utf8))
    #expect(made.formatted == Self.consistency)
    #expect(try Self.update(Self.consistency) == made)
    #expect(try made.check(old: SignedNote(parsing: Self.oldNote.utf8), by: alone).checkpoint.size == TreeSize(7))
  }

  @Test func `extra data is kept, and counts for nothing`() throws {
    let lines = Self.inclusion.replacing("@v1\n", with: "@v1\nextra AAEC\n")
    let proof = try Self.proof(lines)
    #expect(proof.extra == [0, 1, 2] && proof.formatted == lines)
    #expect(try proof.check(leaf: leaf, by: alone).isPublished)
  }

  @Test func `too few cosignatures refuse a proof, enough of them make it good`() throws {
    #expect(throws: ProofRefusal.self) { try Self.proof(Self.inclusion).check(leaf: leaf, by: witnessed) }
    let verdict = try Self.proof(Self.inclusion + Self.cosignature).check(leaf: leaf, by: witnessed)
    #expect(verdict.cosignatures.map(\.atSeconds) == [1_700_000_000])
    let update = try Self.update(Self.consistency + Self.cosignature)
    #expect(try update.check(old: SignedNote(parsing: Self.oldNote.utf8), by: witnessed).isPublished)
  }

  @Test func `another entry, another log and another old checkpoint are refused`() throws {
    let proof = try Self.proof(Self.inclusion)
    #expect(throws: ProofRefusal.proof(.rootDiffers)) {
      try proof.check(leaf: leafHash(of: Array("4".utf8)), by: alone)
    }
    let other = try Policy(parsing: "log \(Keys.enoch)\nquorum none\n".utf8)
    let origin = Origin(try KeyName("socai.example/test"))
    #expect(throws: ProofRefusal.checkpoint(.notByLog(origin))) {
      try proof.check(leaf: leaf, by: other)
    }
    let update = try Self.update(Self.consistency)
    #expect(throws: ProofRefusal.proof(.otherSize(expected: TreeSize(3), found: TreeSize(7)))) {
      try update.check(old: SignedNote(parsing: Self.note.utf8), by: alone)
    }
  }

  /// Sizes whose path is the same accept each other's index; none of 0 to 6 has the path of 3 in a tree of 7.
  @Test func `every changed bit of a proof is refused`() throws {
    let bytes = Array(Self.inclusion.utf8)
    var accepted: [Int] = []
    for place in bytes.indices {
      for bit in 0..<8 {
        var changed = bytes
        changed[place] ^= 1 << UInt8(bit)
        guard let proof = try? TlogProof(parsing: changed) else { continue }
        if (try? proof.check(leaf: leaf, by: alone)) != nil { accepted.append(place) }
      }
    }
    #expect(accepted == [])
  }

  @Test func `every changed bit of a consistency proof is refused`() throws {
    let bytes = Array(Self.consistency.utf8)
    let old = try SignedNote(parsing: Self.oldNote.utf8)
    var accepted: [Int] = []
    for place in bytes.indices {
      for bit in 0..<8 {
        var changed = bytes
        changed[place] ^= 1 << UInt8(bit)
        guard let update = try? CheckpointUpdate(parsing: changed) else { continue }
        if (try? update.check(old: old, by: alone)) != nil { accepted.append(place) }
      }
    }
    #expect(accepted == [])
  }

  /// Of what is not refused, the extra line alone may differ: nobody signs it.
  @Test func `what is read is written again as it was, with a byte too few or too many`() throws {
    for text in [Self.inclusion, Self.inclusion.replacing("@v1\n", with: "@v1\nextra AAEC\n")] {
      let bytes = Array(text.utf8)
      for place in 0...bytes.count {
        for extra in [UInt8(ascii: "\n"), UInt8(ascii: " "), UInt8(ascii: "A"), UInt8(ascii: "="), UInt8(ascii: "0")] {
          let longer = Array(bytes[..<place]) + [extra] + bytes[place...]
          guard let proof = try? TlogProof(parsing: longer) else { continue }
          #expect(Array(proof.formatted.utf8) == longer)
          #expect((try? proof.check(leaf: leaf, by: alone)) == nil || proof.extra != nil)
        }
        guard place < bytes.count, let shorter = try? TlogProof(parsing: bytes[..<place] + bytes[(place + 1)...])
        else { continue }
        #expect((try? shorter.check(leaf: leaf, by: alone)) == nil || shorter.extra != nil)
      }
    }
  }

  @Test(
    arguments: [
      ("", .noEmptyLine), ("c2sp.org/tlog-proof@v1\nindex 3\n", .noEmptyLine),
      ("c2sp.org/tlog-proof@v2\nindex 3\n\n" + note, .otherForm),
      ("c2sp.org/tlog-proof@v1 \nindex 3\n\n" + note, .otherForm), ("\n\n" + note, .otherForm),
      ("c2sp.org/tlog-proof@v1\n\n" + note, .badNumber), ("c2sp.org/tlog-proof@v1\nindex 03\n\n" + note, .badNumber),
      ("c2sp.org/tlog-proof@v1\nindex +3\n\n" + note, .badNumber),
      ("c2sp.org/tlog-proof@v1\nindex  3\n\n" + note, .badNumber),
      ("c2sp.org/tlog-proof@v1\nindex 3 \n\n" + note, .badNumber),
      ("c2sp.org/tlog-proof@v1\nindex 18446744073709551615\n\n" + note, .badNumber),
      ("c2sp.org/tlog-proof@v1\nindex 18446744073709551616\n\n" + note, .badNumber),
      ("c2sp.org/tlog-proof@v1\nextra \nindex 3\n\n" + note, .badExtra),
      ("c2sp.org/tlog-proof@v1\nextra AAE\nindex 3\n\n" + note, .badExtra),
      ("c2sp.org/tlog-proof@v1\nextra AAB=\nindex 3\n\n" + note, .badExtra),
      ("c2sp.org/tlog-proof@v1\nindex 3\nextra AAEC\n\n" + note, .badHash(number: 1)),
      ("c2sp.org/tlog-proof@v1\nindex 3\nAAEC\n\n" + note, .badHash(number: 1)),
      (
        "c2sp.org/tlog-proof@v1\nindex 3\n"
          + String(repeating: "+mHj3sNDlYn0eEyJO/Mh0AhPBMVyx68raOPzNgo1tIY=\n", count: 64) + "\n" + note, .tooManyHashes
      ),
      ("c2sp.org/tlog-proof@v1\nindex 3\n\n", .note(.noFinalNewline)),
      ("c2sp.org/tlog-proof@v1\nindex 3\n\n\n" + note, .note(.noEmptyLine)),
      (String(repeating: "a", count: 2_000_001), .tooLong),
    ] as [(String, ProofFileFault)])
  func `a proof in any other form is refused`(text: String, fault: ProofFileFault) {
    // The text of a note may begin with an empty line: then it is no checkpoint.
    if fault == .note(.noEmptyLine) {
      #expect((try? Self.proof(text).check(leaf: leaf, by: alone)) == nil)
    } else {
      #expect(throws: fault) { try Self.proof(text) }
    }
  }

  @Test(
    arguments: [
      ("old\n\n" + note, .otherForm), ("new 3\n\n" + note, .otherForm), ("old 03\n\n" + note, .badNumber),
      ("old \n\n" + note, .badNumber), ("old 3\nAAEC\n\n" + note, .badHash(number: 1)), ("old 3\n", .noEmptyLine),
      ("old 18446744073709551616\n\n" + note, .badNumber),
      (
        "old 3\n" + String(repeating: "+mHj3sNDlYn0eEyJO/Mh0AhPBMVyx68raOPzNgo1tIY=\n", count: 64) + "\n" + note,
        .tooManyHashes
      ),
    ] as [(String, ProofFileFault)])
  func `a consistency proof in any other form is refused`(text: String, fault: ProofFileFault) {
    #expect(throws: fault) { try Self.update(text) }
  }

  @Test func `an index beyond the tree is refused`() throws {
    let text = Self.inclusion.replacing("index 3", with: "index 18446744073709551614")
    #expect(throws: ProofRefusal.proof(.outside(position: Position(seq: .max), size: TreeSize(7)))) {
      try Self.proof(text).check(leaf: leaf, by: alone)
    }
  }
}
