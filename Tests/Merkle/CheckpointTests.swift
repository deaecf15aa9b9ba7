import Merkle
import Testing

/// The first checkpoint is the published example of c2sp.org/tlog-checkpoint and tlog-cosignature. The second one, of the
/// seven reference leaves, was signed with Python's `cryptography` by the keys of `Keys`.
@Suite struct CheckpointTests {
  static let sofa = """
    example.com/behind-the-sofa
    20852163
    CsUYapGGPo4dkMgIAUqom/Xajj7h2fB2MPA3j2jxq2I=

    — example.com/behind-the-sofa Az3grlgtzPICa5OS8npVmf1Myq/5IZniMp+ZJurmRDeOoRDe4URYN7u5/Zhcyv2q1gGzGku9nTo+zyWE+xeMcTOAYQ8=
    — witness.example.com/w1 jWbPPwAAAABkGFDLEZMHwSRaJNiIDoe9DYn/zXcrtPHeolMI5OWXEhZCB9dlrDJsX3b2oyin1nPZqhf5nNo0xUe+mbIUBkBIfZ+qnA==

    """

  static let cosigned = """
    socai.example/test
    7
    3bib5AOAnjJXUNPSY814kpwpQreUKjS3fhIslZSnTIw=

    — socai.example/test FwcwyCjM1e4Oopg2twuSepi0uo3Uz8b+wCaK3DO+50n11cnFnQJbOSJp6Pdf+S9Bwx0SkNGqnMR64nwqlyKJG0/m4g4=
    — witness.example/w1 IDJKvgAAAABkGFDLJwAmWlSGdKZYVrLdarbJwDSWT26zhtv3t3vRCGskxgb643YNouZLYbGpLdRPUJ2/UGq2lQUugYuMt3KvXoH3Dw==

    """

  @Test func `the published example is parsed and formatted again`() throws {
    let note = try SignedNote(parsing: Self.sofa.utf8)
    #expect(note.formatted == Self.sofa)
    let checkpoint = try Checkpoint(parsing: note.text)
    #expect(checkpoint.origin.text == "example.com/behind-the-sofa")
    #expect(checkpoint.size == TreeSize(20_852_163))
    #expect(checkpoint.root.hex == "0ac5186a91863e8e1d90c808014aa89bf5da8e3ee1d9f07630f0378f68f1ab62")
    #expect(checkpoint.text == note.text)
    #expect(note.signatures.map(\.id.hex) == ["033de0ae", "8d66cf3f"])
  }

  @Test func `signing and cosigning give the bytes that another program made`() throws {
    let key = try SigningKey(parsing: Keys.logPrivate)
    let witness = try WitnessKey(parsing: Keys.witnessPrivate)
    let tree = MemoryHashes(leaves: ReferenceTests.leaves)
    let size = TreeSize(7)
    let checkpoint = try Checkpoint(origin: Origin(key.verifierKey.name), size: size, root: tree.root(size: size))
    var note = SignedNote(checkpoint, signedBy: key)
    note.add(witness.cosignature(of: note.text, atSeconds: 1_679_315_147))
    #expect(note.formatted == Self.cosigned)
    #expect(try Checkpoint(parsing: note.text) == checkpoint)
  }

  @Test func `a cosignature is verified with its time`() throws {
    let note = try SignedNote(parsing: Self.cosigned.utf8)
    let log = try VerifierKey(parsing: Keys.log)
    let witness = try VerifierKey(parsing: Keys.witness)
    let verified = try note.verify(with: [log, witness])
    #expect(verified.map(\.key) == [log, witness])
    #expect(verified.map(\.cosignedAtSeconds) == [nil, 1_679_315_147])
  }

  @Test func `every flipped bit of a cosigned checkpoint is refused by whoever knows both keys`() throws {
    let keys = try [VerifierKey(parsing: Keys.log), VerifierKey(parsing: Keys.witness)]
    let bytes = Array(Self.cosigned.utf8)
    var accepted = 0
    for place in bytes.indices {
      for bit in 0..<8 {
        var changed = bytes
        changed[place] ^= 1 << UInt8(bit)
        // A change to a name or an ID makes a signature one by an unknown key: then a key is missing.
        if let note = try? SignedNote(parsing: changed), (try? note.verify(with: keys))?.count == 2 { accepted += 1 }
      }
    }
    #expect(accepted == 0)
  }

  // The signature holds, over "time 9223372036854775808".
  @Test func `a cosignature of 2^63 seconds or later is refused`() throws {
    let late =
      "— witness.example/w1 IDJKvoAAAAAAAAAASso3My7KAQd96QRzMaLY+3GFEYGNL+ag8TTHCJ9lWMsyLA8IQenrNF4p0F4c77AcU+QG64otMdBhY8nCjOeZDQ==\n"
    let text = try SignedNote(parsing: Self.cosigned.utf8).text
    let note = try SignedNote(parsing: (text + "\n" + late).utf8)
    let witness = try VerifierKey(parsing: Keys.witness)
    #expect(throws: NoteFault.badSignature(witness.name, witness.id)) { try note.verify(with: [witness]) }
  }

  @Test func `a log's signature is no cosignature and the other way round`() throws {
    let log = try SigningKey(parsing: Keys.logPrivate)
    let witness = try WitnessKey(parsing: Keys.witnessPrivate)
    let text = "socai.example/test\n0\n\(Hash.emptyRoot.base64)\n"
    var note = try SignedNote(text, signedBy: log)
    let asCosignature = NoteSignature(
      name: witness.verifierKey.name, id: witness.verifierKey.id, bytes: log.signature(of: text).bytes)
    note.add(asCosignature)
    #expect(throws: NoteFault.badSignature(witness.verifierKey.name, witness.verifierKey.id)) {
      try note.verify(with: [log.verifierKey, witness.verifierKey])
    }
  }

  static let root = "CsUYapGGPo4dkMgIAUqom/Xajj7h2fB2MPA3j2jxq2I="

  @Test(
    arguments: [
      ("", .tooFewLines),
      ("a\n", .tooFewLines),
      ("a\n1\n", .tooFewLines),
      ("a\n1\n\(root)", .tooFewLines),
      ("\n1\n\(root)\n", .badOrigin),
      ("a\tb\n1\n\(root)\n", .badOrigin),
      ("a\n\n\(root)\n", .badSize),
      ("a\n01\n\(root)\n", .badSize),
      ("a\n00\n\(root)\n", .badSize),
      ("a\n+1\n\(root)\n", .badSize),
      ("a\n-1\n\(root)\n", .badSize),
      ("a\n1 \n\(root)\n", .badSize),
      ("a\n1e3\n\(root)\n", .badSize),
      ("a\n0x1\n\(root)\n", .badSize),
      ("a\n١\n\(root)\n", .badSize),
      ("a\n18446744073709551616\n\(root)\n", .badSize),
      ("a\n184467440737095516150\n\(root)\n", .badSize),
      ("a\n1\n\n", .badRoot),
      ("a\n1\n\(root) \n", .badRoot),
      ("a\n1\nCsUYapGGPo4dkMgIAUqom/Xajj7h2fB2MPA3j2jxq2J=\n", .badRoot),
      ("a\n1\nCsUYapGGPo4dkMgIAUqom/Xajj7h2fB2MPA3j2jxq2I\n", .badRoot),
      ("a\n1\nCsUYapGGPo4dkMgIAUqom/Xajj7h2fB2MPA3j2jxqw==\n", .badRoot),
      ("a\n1\nCsUYapGGPo4dkMgIAUqom/Xajj7h2fB2MPA3j2jxq2IA\n", .badRoot),
      ("a\n1\n\(root)\nextension\n", .extensionLine),
      ("a\n1\n\(root)\n\n", .extensionLine),
    ] as [(String, CheckpointFault)])
  func `a checkpoint in any other form is refused`(text: String, fault: CheckpointFault) {
    #expect(throws: fault) { try Checkpoint(parsing: text) }
  }

  @Test(arguments: [
    "a\n0\n47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=\n",
    "a log with spaces + plus\n1\n\(root)\n",
    "sổ cái\n18446744073709551615\n\(root)\n",
  ])
  func `what is accepted comes out as it went in`(text: String) throws {
    #expect(try Checkpoint(parsing: text).text == text)
  }
}
