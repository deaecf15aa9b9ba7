import Merkle
import Testing

/// The key pair PeterNeumann is the published example of golang.org/x/mod/sumdb/note. The others, and the altered
/// forms, were made with Python's hashlib and `cryptography`: `kid = sha256(name + b"\n" + bytes([type]) + key)[:4]`.
enum Keys {
  static let peter = "PeterNeumann+c74f20a3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW"
  static let peterPrivate = "PRIVATE+KEY+PeterNeumann+c74f20a3+AYEKFALVFGyNhPJEMzD1QIDr+Y7hfZx09iUvxdXHKDFz"
  static let enoch = "EnochRoot+af0cfe78+ATtqJ7zOtqQtYqOo0CpvDXNlMhV3HeJDpjrASKGLWdop"

  /// Seed: bytes 0 to 31.
  static let log = "socai.example/test+170730c8+AQOhB7/zzhC+HXDdGOdLwJln5NYwm6UNXx3chmQSVTG4"
  static let logPrivate = "PRIVATE+KEY+socai.example/test+170730c8+AQABAgMEBQYHCAkKCwwNDg8QERITFBUWFxgZGhscHR4f"
  /// Seed: bytes 32 to 63.
  static let witness = "witness.example/w1+20324abe+BCmsuuFBvMrwsi4alNNNC8c2HlJtC/4SyJeUvJMilm3X"
  static let witnessPrivate = "PRIVATE+KEY+witness.example/w1+20324abe+BCAhIiMkJSYnKCkqKywtLi8wMTIzNDU2Nzg5Ojs8PT4/"
}

@Suite struct KeyTests {
  @Test(arguments: [Keys.peter, Keys.enoch, Keys.log, Keys.witness])
  func `a public key goes from text to text`(text: String) throws {
    #expect(try VerifierKey(parsing: text).text == text)
  }

  @Test func `a private key goes from text to text and has the published public half`() throws {
    let peter = try SigningKey(parsing: Keys.peterPrivate)
    #expect(peter.text == Keys.peterPrivate)
    #expect(peter.verifierKey.text == Keys.peter)
    #expect(peter.verifierKey.name.text == "PeterNeumann")
    #expect(peter.verifierKey.id == KeyID(0xc74f_20a3))
    #expect(peter.verifierKey.id.hex == "c74f20a3")
    let log = try SigningKey(parsing: Keys.logPrivate)
    #expect(log.text == Keys.logPrivate && log.verifierKey.text == Keys.log)
    let witness = try WitnessKey(parsing: Keys.witnessPrivate)
    #expect(witness.text == Keys.witnessPrivate && witness.verifierKey.text == Keys.witness)
  }

  @Test func `a new key differs from every other and survives its text`() throws {
    let name = try KeyName("socai.example/new")
    let key = SigningKey(generatingFor: name)
    #expect(key.text != SigningKey(generatingFor: name).text)
    let again = try SigningKey(parsing: key.text)
    #expect(again.verifierKey == key.verifierKey && again.text == key.text)
    #expect(again.signature(of: "hi\n") == key.signature(of: "hi\n"))
    #expect(try VerifierKey(parsing: key.verifierKey.text) == key.verifierKey)
    let witness = WitnessKey(generatingFor: name)
    #expect(try WitnessKey(parsing: witness.text).verifierKey == witness.verifierKey)
  }

  @Test func `every part of a key's text is refused, and so is every flipped bit`() {
    for (text, isGood) in [
      (Keys.peter, { (try? VerifierKey(parsing: $0)) != nil }),
      (Keys.witness, { (try? VerifierKey(parsing: $0)) != nil }),
      (Keys.peterPrivate, { (try? SigningKey(parsing: $0)) != nil }),
      (Keys.witnessPrivate, { (try? WitnessKey(parsing: $0)) != nil }),
    ] as [(String, (String) -> Bool)] {
      let bytes = Array(text.utf8)
      var accepted = 0
      for start in bytes.indices {
        for end in start...bytes.count where (start, end) != (0, bytes.count) {
          if isGood(String(decoding: bytes[start..<end], as: UTF8.self)) { accepted += 1 }
        }
        for bit in 0..<8 {
          var changed = bytes
          changed[start] ^= 1 << UInt8(bit)
          if isGood(String(decoding: changed, as: UTF8.self)) { accepted += 1 }
        }
      }
      #expect(accepted == 0)
    }
  }

  @Test(
    arguments: [
      ("PeterNeumann", .malformed),
      ("PeterNeumann+c74f20a3", .malformed),
      ("PeterNeumann+C74F20A3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW", .malformed),
      ("PeterNeumann+c74f20+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW", .malformed),
      ("PeterNeumann+c74f20a3+", .malformed),
      ("PeterNeumann+c74f20a3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10T", .malformed),
      ("PeterNeumann+c74f20a3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW\n", .malformed),
      ("+f63234e3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW", .badName),
      ("a b+8ca6f66d+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW", .badName),
      ("a\u{A0}b+df74e146+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW", .badName),
      ("PeterNeumann+775c2e74+Ahpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW", .otherType(2)),
      ("PeterNeumann+a3fe51bc+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10Q=", .wrongLength(found: 31)),
      ("PeterNeumann+f25bd003+AQ==", .wrongLength(found: 0)),
      ("PeterNeumann+c74f20a4+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW", .otherID),
      ("PeterNeuman+c74f20a3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW", .otherID),
      ("PeterNeumann+c74f20a3+BBpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW", .otherID),
    ] as [(String, KeyFault)])
  func `a public key in any other form is refused`(text: String, fault: KeyFault) {
    #expect(throws: fault) { try VerifierKey(parsing: text) }
  }

  @Test func `a private key of the other kind, or a public one, is refused`() {
    #expect(throws: KeyFault.otherType(4)) { try SigningKey(parsing: Keys.witnessPrivate) }
    #expect(throws: KeyFault.otherType(1)) { try WitnessKey(parsing: Keys.peterPrivate) }
    #expect(throws: KeyFault.malformed) { try SigningKey(parsing: Keys.peter) }
    #expect(throws: KeyFault.malformed) { try SigningKey(parsing: "") }
    #expect(throws: KeyFault.otherID) {
      try SigningKey(parsing: Keys.peterPrivate.replacing("c74f20a3", with: "c74f20a4"))
    }
    #expect(throws: KeyFault.wrongLength(found: 3)) { try SigningKey(parsing: "PRIVATE+KEY+a+00000000+AQAAAA==") }
  }

  @Test func `the same letters spelled with other bytes are another name`() throws {
    let composed = try KeyName("\u{E9}")
    let decomposed = try KeyName("e\u{301}")
    #expect(composed.text == decomposed.text)
    #expect(composed != decomposed)
    #expect(Set([composed, decomposed]).count == 2)
    #expect(try Origin("\u{E9}") != Origin("e\u{301}"))
    // Each has an ID of its own, and neither key is taken for the other.
    let keys = try [
      VerifierKey(parsing: "\u{E9}+e79c419c+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW"),
      VerifierKey(parsing: "e\u{301}+10f2e269+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW"),
    ]
    #expect(keys[0] != keys[1])
  }
}
