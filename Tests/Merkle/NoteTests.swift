import Merkle
import Testing

/// The note signed by PeterNeumann and EnochRoot is the published example of golang.org/x/mod/sumdb/note.
@Suite struct NoteTests {
  static let text = """
    If you think cryptography is the answer to your problem,
    then you don't know what your problem is.

    """
  static let peterLine =
    "— PeterNeumann x08go/ZJkuBS9UG/SffcvIAQxVBtiFupLLr8pAcElZInNIuGUgYN1FFYC2pZSNXgKvqfqdngotpRZb6KE6RyyBwJnAM=\n"
  static let enochLine =
    "— EnochRoot rwz+eBzmZa0SO3NbfRGzPCpDckykFXSdeX+MNtCOXm2/5n2tiOHp+vAF1aGrQ5ovTG01oOTGwnWLox33WWd1RvMc+QQ=\n"

  let peter: VerifierKey
  let enoch: VerifierKey

  init() throws {
    peter = try VerifierKey(parsing: Keys.peter)
    enoch = try VerifierKey(parsing: Keys.enoch)
  }

  static func parse(_ text: String) throws -> SignedNote { try SignedNote(parsing: text.utf8) }

  @Test func `signing gives the published note`() throws {
    let note = try SignedNote(Self.text, signedBy: SigningKey(parsing: Keys.peterPrivate))
    #expect(note.formatted == Self.text + "\n" + Self.peterLine)
  }

  @Test func `the published note is parsed, verified and formatted again`() throws {
    let bytes = Self.text + "\n" + Self.peterLine + Self.enochLine
    let note = try Self.parse(bytes)
    #expect(note.text == Self.text)
    #expect(note.signatures.map(\.name.text) == ["PeterNeumann", "EnochRoot"])
    #expect(note.signatures.map(\.id.hex) == ["c74f20a3", "af0cfe78"])
    #expect(note.signatures.allSatisfy { $0.bytes.count == 64 })
    #expect(note.formatted == bytes)
    #expect(try note.verify(with: [peter, enoch]).map(\.key) == [peter, enoch])
    #expect(try note.verify(with: [enoch, peter]).map(\.key) == [peter, enoch])
  }

  @Test func `signatures by unknown keys are ignored, but one by a known key must be there`() throws {
    let note = try Self.parse(Self.text + "\n" + Self.peterLine + Self.enochLine)
    #expect(try note.verify(with: [peter]).map(\.key) == [peter])
    #expect(try note.verify(with: [enoch]).map(\.key) == [enoch])
    #expect(throws: NoteFault.noKnownSignature) { try note.verify(with: []) }
    let other = try VerifierKey(parsing: Keys.log)
    #expect(throws: NoteFault.noKnownSignature) { try note.verify(with: [other]) }
  }

  @Test func `a signature by an unknown key may be anything`() throws {
    for line in [
      "— PeterNeumann AAAAAAA=\n",  // the name of a known key, another ID
      "— CarmenSandiego x08go/ZJkg==\n",  // the ID of a known key, another name
      "— a.example/" + String(repeating: "ă", count: 200) + " AAAAAP8=\n",
    ] {
      let note = try Self.parse(Self.text + "\n" + line + Self.peterLine)
      #expect(try note.verify(with: [peter, enoch]).map(\.key) == [peter])
    }
  }

  @Test func `one signature of a known key that fails refuses the note`() throws {
    let broken = Self.enochLine.replacing("rwz+eBzm", with: "rwz+eBzn")
    let note = try Self.parse(Self.text + "\n" + Self.peterLine + broken)
    #expect(throws: NoteFault.badSignature(enoch.name, enoch.id)) { try note.verify(with: [peter, enoch]) }
    #expect(try note.verify(with: [peter]).map(\.key) == [peter])
    // Also beside a good one of the same key, and if it is too short or too long to be one.
    for line in ["— PeterNeumann x08go/ZJkg==\n", Self.peterLine.replacing("nAM=", with: "nAMA")] {
      let note = try Self.parse(Self.text + "\n" + Self.peterLine + line)
      #expect(throws: NoteFault.badSignature(peter.name, peter.id)) { try note.verify(with: [peter]) }
    }
  }

  @Test func `a key that signed twice is counted once`() throws {
    let note = try Self.parse(Self.text + "\n" + Self.peterLine + Self.enochLine + Self.peterLine)
    #expect(try note.verify(with: [peter, enoch]).map(\.key) == [peter, enoch])
    #expect(try note.verify(with: [peter, peter]).map(\.key) == [peter])
  }

  // Two public keys named "a" whose IDs agree: the first such pair among the numbers from 0 as 32 bytes, found with
  // Python's hashlib. The signature is a single byte.
  @Test func `two known keys with the same name and ID are refused where a signature names them`() throws {
    let keys = try [
      VerifierKey(parsing: "a+a06fc73f+AQAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAP7L"),
      VerifierKey(parsing: "a+a06fc73f+AQAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAQYL"),
    ]
    let named = try Self.parse(Self.text + "\n" + Self.peterLine + "— a oG/HPwA=\n")
    #expect(throws: NoteFault.ambiguousKey(keys[0].name, keys[0].id)) { try named.verify(with: keys + [peter]) }
    let unnamed = try Self.parse(Self.text + "\n" + Self.peterLine)
    #expect(try unnamed.verify(with: keys + [peter]).map(\.key) == [peter])
  }

  @Test func `a signature is added once`() throws {
    var note = try Self.parse(Self.text + "\n" + Self.peterLine)
    let both = try Self.parse(Self.text + "\n" + Self.peterLine + Self.enochLine)
    for signature in both.signatures + both.signatures { note.add(signature) }
    #expect(note == both)
  }

  @Test func `every flipped bit of a note is refused`() throws {
    let bytes = Array((Self.text + "\n" + Self.peterLine).utf8)
    var accepted = 0
    for place in bytes.indices {
      for bit in 0..<8 {
        var changed = bytes
        changed[place] ^= 1 << UInt8(bit)
        if let note = try? SignedNote(parsing: changed), (try? note.verify(with: [peter])) != nil { accepted += 1 }
      }
    }
    #expect(accepted == 0)
  }

  @Test func `every note with a byte too few or too many is refused`() throws {
    let bytes = Array((Self.text + "\n" + Self.peterLine).utf8)
    var accepted = 0
    for place in 0...bytes.count {
      for extra in [UInt8(ascii: "\n"), UInt8(ascii: " "), UInt8(ascii: "A"), UInt8(ascii: "="), 0xE2] {
        let longer = bytes[..<place] + [extra] + bytes[place...]
        if let note = try? SignedNote(parsing: longer), (try? note.verify(with: [peter])) != nil { accepted += 1 }
      }
      guard place < bytes.count else { continue }
      let shorter = bytes[..<place] + bytes[(place + 1)...]
      if let note = try? SignedNote(parsing: shorter), (try? note.verify(with: [peter])) != nil { accepted += 1 }
      let cut = bytes[..<place]
      if let note = try? SignedNote(parsing: cut), (try? note.verify(with: [peter])) != nil { accepted += 1 }
    }
    #expect(accepted == 0)
  }

  @Test(
    arguments: [
      ("", .noFinalNewline),
      ("text", .noFinalNewline),
      (text, .noEmptyLine),
      (text + "\n", .noSignature),
      (text + "\n" + peterLine.dropLast(), .noFinalNewline),
      (text + "\n" + peterLine + "\n", .noSignature),
      (text + peterLine, .noEmptyLine),
      ("\u{1}" + text + "\n" + peterLine, .controlCharacter),
      ("\t" + text + "\n" + peterLine, .controlCharacter),
      (text + "\r\n" + peterLine, .controlCharacter),
      (text + "\n" + peterLine + "Unexpected line.\n", .malformedSignature),
      (text + "\n" + "- PeterNeumann AAAAAAA=\n", .malformedSignature),
      (text + "\n" + "—PeterNeumann AAAAAAA=\n", .malformedSignature),
      (text + "\n" + "— PeterNeumann  AAAAAAA=\n", .malformedSignature),
      (text + "\n" + "— PeterNeumann AAAAAAA= \n", .malformedSignature),
      (text + "\n" + "— PeterNeumann\n", .malformedSignature),
      (text + "\n" + "— PeterNeumann \n", .malformedSignature),
      (text + "\n" + "— Bad Name AAAAAAA=\n", .malformedSignature),
      (text + "\n" + "— Bad+Name AAAAAAA=\n", .malformedSignature),
      (text + "\n" + "— Bad\u{2003}Name AAAAAAA=\n", .malformedSignature),
      (text + "\n" + "—  AAAAAAA=\n", .malformedSignature),
      (text + "\n" + "— PeterNeumann AAAAAA==\n", .malformedSignature),  // an ID and nothing after it
      (text + "\n" + "— PeterNeumann AAAAAAA\n", .malformedSignature),
      (text + "\n" + "— PeterNeumann AAAAAAB=\n", .malformedSignature),
      (text + "\n" + String(repeating: peterLine, count: 101), .tooManySignatures),
      (String(repeating: "a", count: 1_000_000) + "\n\n" + peterLine, .tooLong),
    ] as [(String, NoteFault)])
  func `a note in any other form is refused`(note: String, fault: NoteFault) {
    #expect(throws: fault) { try Self.parse(note) }
  }

  @Test(arguments: [[0xFF], [0xC0, 0x80], [0xED, 0xA0, 0x80], [0xE2, 0x80], [0xF4, 0x90, 0x80, 0x80]] as [[UInt8]])
  func `a note that is not UTF-8 is refused`(bytes: [UInt8]) {
    #expect(throws: NoteFault.notUTF8) {
      try SignedNote(parsing: bytes + Array((Self.text + "\n" + Self.peterLine).utf8))
    }
  }

  @Test func `the text ends at the last empty line`() throws {
    let text = "one\n\n— PeterNeumann AAAAAAA=\n\n"
    let note = try SignedNote(text, signedBy: SigningKey(parsing: Keys.peterPrivate))
    let parsed = try Self.parse(note.formatted)
    #expect(parsed == note)
    #expect(parsed.text == text)
    #expect(try parsed.verify(with: [peter]).count == 1)
  }

  @Test func `a text that cannot be a note's is not signed`() throws {
    let key = try SigningKey(parsing: Keys.peterPrivate)
    #expect(throws: NoteFault.noFinalNewline) { try SignedNote("abc", signedBy: key) }
    #expect(throws: NoteFault.noFinalNewline) { try SignedNote("", signedBy: key) }
    #expect(throws: NoteFault.controlCharacter) { try SignedNote("a\tb\n", signedBy: key) }
  }

  @Test func `a hundred signatures are read`() throws {
    let note = try Self.parse(Self.text + "\n" + String(repeating: Self.enochLine, count: 99) + Self.peterLine)
    #expect(note.signatures.count == 100)
    #expect(try note.verify(with: [peter]).count == 1)
  }
}
