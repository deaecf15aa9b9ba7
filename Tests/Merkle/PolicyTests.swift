import Merkle
import Testing

/// What c2sp.org/tlog-policy says, line by line; expected values are read off the text.
@Suite struct PolicyTests {
  static func key(_ name: String) throws -> WitnessKey { WitnessKey(generatingFor: try KeyName(name)) }

  static func parse(_ text: String) throws(PolicyFault) -> Policy { try Policy(parsing: text.utf8) }

  /// `text` with the keys that it leaves out: {log}, {peter}, {w} stand for vkeys.
  static func filled(_ text: String) -> String {
    text.replacing("{log}", with: Keys.log).replacing("{peter}", with: Keys.peter)
      .replacing("{w}", with: Keys.witness).replacing("{v}", with: witness2)
  }

  /// Seed: bytes 64 to 95, made as `Keys` says.
  static let witness2 = "witness.example/w2+d8c59cc6+BCVDuS/xCVURR2rcg2nbbdyTNmWhGXjdoUBO4QZsqVWd"

  @Test func `the example of the standard counts two of X and one of Y, for each of the 64 sets of witnesses`() throws {
    let keys = try ["X1", "X2", "X3", "Y1", "Y2", "Y3"].map { ($0, try Self.key("\($0).example/w")) }
    let witness = keys.map { "witness \($0) \($1.verifierKey.text)\n" }
    let text = """
      log \(Keys.log)

      \(witness[..<3].joined())group X-witnesses 2 X1 X2 X3

      \(witness[3...].joined())group Y-witnesses any Y1 Y2 Y3

      group X-and-Y all X-witnesses Y-witnesses
      quorum X-and-Y

      """
    let policy = try Self.parse(text)
    #expect(policy.logs.map(\.key.text) == [Keys.log])
    #expect(policy.witnesses.map(\.name.description) == ["X1", "X2", "X3", "Y1", "Y2", "Y3"])
    #expect(policy.groups.map(\.needed) == [2, 1, 2])
    let logKey = try SigningKey(parsing: Keys.logPrivate)
    let checkpoint = try Checkpoint(
      origin: Origin(logKey.verifierKey.name), size: TreeSize(7), root: #require(Hash(bytes: Array(0..<32))))
    var published = 0
    for set in 0..<64 {
      var note = SignedNote(checkpoint, signedBy: logKey)
      for (index, key) in keys.enumerated() where set >> index & 1 == 1 {
        note.add(key.1.cosignature(of: note.text, atSeconds: 1_700_000_000))
      }
      let verdict = try policy.check(note)
      #expect(verdict.checkpoint == checkpoint && verdict.log.text == Keys.log)
      #expect(verdict.cosignatures.count == set.nonzeroBitCount)
      let x = (set & 7).nonzeroBitCount
      let y = (set >> 3).nonzeroBitCount
      #expect(verdict.isPublished == (x >= 2 && y >= 1))
      published += verdict.isPublished ? 1 : 0
    }
    // Of X: 3 pairs and the triple; of Y: all but the empty set.
    #expect(published == 4 * 7)
  }

  @Test func `white space, comments, order and addresses are as the standard has them`() throws {
    let text = Self.filled(
      " \t\n# hệ thống\n \t # log x\nwitness\ttinh {w} \t https://w.example/a  \n log {peter}\nquorum tinh\n"
        + "witness w\u{FC} {v}\nlog {log} https://log.example/\n")
    let policy = try Self.parse(text)
    #expect(policy.logs.map(\.key.text) == [Keys.peter, Keys.log])
    #expect(policy.logs.map(\.url) == [nil, "https://log.example/"])
    #expect(policy.witnesses.map(\.url) == ["https://w.example/a", nil])
    #expect(policy.quorum == .named(PolicyName("tinh".utf8)))
    #expect(!policy.isMet(by: [PolicyName("w\u{FC}".utf8)]))
    #expect(policy.isMet(by: [PolicyName("tinh".utf8)]))
  }

  @Test func `a policy without witnesses is one that says so`() throws {
    let policy = try Self.parse("quorum none\n")
    #expect(policy.logs.isEmpty && policy.witnesses.isEmpty && policy.isMet(by: []))
    let log = try VerifierKey(parsing: Keys.log)
    let note = Array(CheckpointTests.cosigned.utf8)
    #expect(try policy.check(note: note, otherLogs: [log]).isPublished)
    let refusal = try PolicyRefusal.notByLog(Origin("socai.example/test"))
    #expect(throws: refusal) { try policy.check(note: note) }
  }

  @Test func `names are bytes: the Kelvin sign is no K, and bytes that are no UTF-8 are names`() throws {
    let kelvin = Self.filled("witness K {w}\nwitness \u{212A} {v}\ngroup g all K \u{212A}\nquorum g\n")
    let policy = try Self.parse(kelvin)
    #expect(policy.witnesses.map(\.name.bytes) == [[0x4B], [0xE2, 0x84, 0xAA]])
    #expect(!policy.isMet(by: [policy.witnesses[0].name]))
    #expect(throws: PolicyFault.self) { try Self.parse(Self.filled("witness K {w}\nquorum \u{212A}\n")) }
    let latin = Array(Self.filled("#\u{FF}\nwitness ").utf8) + [0xFF, 0x20] + Array("\(Keys.witness)\nquorum ".utf8)
    #expect(try Policy(parsing: latin + [0xFF, 0x0A]).quorum == .named(PolicyName([0xFF])))
  }

  @Test(
    arguments: [
      ("", nil, "noQuorum"),
      ("quorum none", 1, "noNewline"),
      ("log {log}\n", nil, "noQuorum"),
      ("quorum none\nquorum none\n", 2, "quorumAgain"),
      ("quorum\n", 1, "form(quorum NAME|none)"),
      ("quorum none none\n", 1, "form(quorum NAME|none)"),
      ("quorum w\nwitness w {w}\n", 1, "undefined(w)"),
      ("log\nquorum none\n", 1, "form(log VKEY [URL])"),
      ("log {log} a b\nquorum none\n", 1, "form(log VKEY [URL])"),
      ("log {w}\nquorum none\n", 1, "key(otherType(4))"),
      ("log {log}x\nquorum none\n", 1, "key(malformed)"),
      ("log {log}\n\n#\nlog {log} https://x/\nquorum none\n", 4, "sameKey"),
      // The same 32 bytes as {log} under another name.
      ("log {log}\nlog a+606ca4ab+AQOhB7/zzhC+HXDdGOdLwJln5NYwm6UNXx3chmQSVTG4\nquorum none\n", 2, "sameKey"),
      ("witness w\nquorum none\n", 1, "form(witness NAME VKEY [URL])"),
      ("witness w {w} https://x/ y\nquorum none\n", 1, "form(witness NAME VKEY [URL])"),
      ("witness w {log}\nquorum none\n", 1, "key(otherType(1))"),
      ("witness none {w}\nquorum none\n", 1, "reservedName"),
      ("witness w {w}\nwitness w {v}\nquorum w\n", 2, "nameAgain(w)"),
      ("witness w {w}\nwitness v {w}\nquorum w\n", 2, "sameKey"),
      ("witness w {w}\ngroup w any w\nquorum w\n", 2, "nameAgain(w)"),
      ("witness w {w}\ngroup none any w\nquorum w\n", 2, "reservedName"),
      ("witness w {w}\ngroup g any\nquorum w\n", 2, "form(group NAME all|any|K NAME...)"),
      ("witness w {w}\ngroup g some w\nquorum w\n", 2, "form(group NAME all|any|K NAME...)"),
      ("witness w {w}\ngroup g 01 w\nquorum w\n", 2, "form(group NAME all|any|K NAME...)"),
      ("witness w {w}\ngroup g 0 w\nquorum w\n", 2, "threshold(memberCount: 1)"),
      ("witness w {w}\ngroup g 2 w\nquorum w\n", 2, "threshold(memberCount: 1)"),
      ("witness w {w}\ngroup g any none\nquorum w\n", 2, "undefined(none)"),
      ("witness w {w}\ngroup g any g\nquorum w\n", 2, "undefined(g)"),
      ("witness w {w}\ngroup g 1 w w\nquorum g\n", 2, "memberAgain(w)"),
      ("witness w {w}\ngroup g any w\ngroup h any w\nquorum h\n", 3, "memberAgain(w)"),
      ("quorum none\r\n", 1, "controlCharacter"),
      ("#\u{7F}\nquorum none\n", 1, "controlCharacter"),
      ("quorum none\n#\u{0}\n", 2, "controlCharacter"),
      ("Quorum none\n", 1, "unknownKeyword(Quorum)"),
      ("quorum none # nobody\n", 1, "form(quorum NAME|none)"),
    ] as [(String, Int?, String)])
  func `a policy in any other form is refused, with its line`(text: String, line: Int?, reason: String) throws {
    do {
      _ = try Self.parse(Self.filled(text))
      Issue.record("accepted")
    } catch {
      #expect(error.line == line)
      #expect(Self.named(error.reason) == reason)
      #expect(error.description.hasPrefix(line.map { "Line \($0) of the policy: " } ?? "The policy: "))
      #expect(error.description.hasSuffix("."))
    }
  }

  static func named(_ reason: PolicyFault.Reason) -> String {
    switch reason {
    case .form(let form): "form(\(form.rawValue))"
    case .key(.otherType(let type)): "key(otherType(\(type)))"
    case .key: "key(malformed)"
    case .sameKey: "sameKey"
    case .nameAgain(let name): "nameAgain(\(name))"
    case .undefined(let name): "undefined(\(name))"
    case .memberAgain(let name): "memberAgain(\(name))"
    case .threshold(let count): "threshold(memberCount: \(count))"
    case .unknownKeyword(let word): "unknownKeyword(\(word))"
    case .tooLong: "tooLong"
    case .noNewline: "noNewline"
    case .controlCharacter: "controlCharacter"
    case .reservedName: "reservedName"
    case .tooMany: "tooMany"
    case .quorumAgain: "quorumAgain"
    case .noQuorum: "noQuorum"
    }
  }

  @Test func `the published cosigned checkpoint is accepted by whom the policy names, and by nobody else`() throws {
    let note = Array(CheckpointTests.cosigned.utf8)
    let policy = try Self.parse(Self.filled("log {log}\nwitness w {w}\nwitness v {v}\ngroup g 1 w v\nquorum g\n"))
    let verdict = try policy.check(note: note)
    #expect(verdict.isPublished && verdict.log.text == Keys.log)
    #expect(verdict.cosignatures.map(\.witness.name.description) == ["w"])
    #expect(verdict.cosignatures.map(\.atSeconds) == [1_679_315_147])
    let both = try Self.parse(Self.filled("log {log}\nwitness w {w}\nwitness v {v}\ngroup g all w v\nquorum g\n"))
    #expect(try !both.check(note: note).isPublished)
    let other = try Self.parse(Self.filled("log {peter}\nwitness w {w}\nquorum w\n"))
    let refusal = try PolicyRefusal.notByLog(Origin("socai.example/test"))
    #expect(throws: refusal) { try other.check(note: note) }
    // A signature by a known key that fails refuses the note, whether the quorum needs it or not.
    let text = CheckpointTests.cosigned
    let broken = text.replacing("IDJKvgAAAABkGFDL", with: "IDJKvgAAAABkGFDM")
    #expect(broken != text)
    let witness = try VerifierKey(parsing: Keys.witness)
    #expect(throws: PolicyRefusal.note(.badSignature(witness.name, witness.id))) {
      try policy.check(note: Array(broken.utf8))
    }
    // Nobody but the log signs for its origin, also where both keys are known.
    let otherOrigin = try SignedNote(
      "socai.example/other\n7\n3bib5AOAnjJXUNPSY814kpwpQreUKjS3fhIslZSnTIw=\n",
      signedBy: SigningKey(parsing: Keys.logPrivate))
    #expect(throws: try PolicyRefusal.notByLog(Origin("socai.example/other"))) { try policy.check(otherOrigin) }
  }

  @Test func `many lines are taken, and too many are told`() throws {
    let lines = try (1...33).map { "witness w\($0) \(try Self.key("w\($0)").verifierKey.text)\n" }.joined()
    let nested = (2...33).map { "group g\($0) 1 \($0 == 2 ? "w1" : "g\($0 - 1)") w\($0)\n" }.joined()
    let policy = try Self.parse(lines + nested + "quorum g33\n")
    #expect(policy.witnesses.count == 33 && policy.groups.count == 32)
    #expect(policy.isMet(by: [PolicyName("w1".utf8)]))
    #expect(throws: PolicyFault.self) { try Self.parse(String(repeating: "#\n", count: 500_001) + "quorum none\n") }
  }
}
