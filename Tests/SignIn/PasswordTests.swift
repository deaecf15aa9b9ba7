import Merkle
import SignIn
import Testing

/// scrypt's figures are those of RFC 7914 section 12, HMAC's those of RFC 4231 section 4.
struct PasswordTests {
  @Test func `scrypt gives the figures of RFC 7914`() throws {
    let small = try #require(ScryptCost(logN: 4, r: 1, p: 1))
    #expect(
      hex(derive(small, "", ""))
        == "77d6576238657b203b19ca42c18a0497f16b4844e3074ae8dfdffa3fede21442fcd0069ded0948f8326a753a0fc81f17e8d3e0fb2e0d3628cf35e20c38d18906"
    )
    let larger = try #require(ScryptCost(logN: 10, r: 8, p: 16))
    #expect(
      hex(derive(larger, "password", "NaCl"))
        == "fdbabe1c9d3472007856e7190d01e9fe7c6ad7cbc8237830e77376634b3731622eaf30d92e22a3886ff109279d9830dac727afb94a83ee6d8360cbdfa2cc0640"
    )
  }

  @Test func `a cost that would take the machine's memory is none`() {
    #expect(ScryptCost(logN: 0, r: 8, p: 1) == nil)
    #expect(ScryptCost(logN: 21, r: 8, p: 1) == nil)
    #expect(ScryptCost(logN: 20, r: 32, p: 1) == nil)
    #expect(ScryptCost(logN: 15, r: 8, p: 17) == nil)
    #expect(ScryptCost(logN: 15, r: 8, p: 3) == .standard)
  }

  @Test func `HMAC-SHA256 gives the figures of RFC 4231`() {
    #expect(
      hmacSHA256(Array("Hi There".utf8), key: [UInt8](repeating: 0x0b, count: 20)).hex
        == "b0344c61d8db38535ca8afceaf0bf12b881dc200c9833da726e9376c2e32cff7")
    #expect(
      hmacSHA256(Array("what do ya want for nothing?".utf8), key: Array("Jefe".utf8)).hex
        == "5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843")
  }

  @Test func `a password matches its own hash alone, whichever way its letters were put together`() throws {
    let cost = try #require(ScryptCost(logN: 4, r: 1, p: 1))
    // ề as one scalar, as two, and as three.
    let composed = try #require(Password("nghèo bền vững 2026"))
    let apart = try #require(Password("nghe\u{300}o be\u{302}\u{300}n vu\u{31B}\u{303}ng 2026"))
    let half = try #require(Password("nghèo b\u{EA}\u{300}n vững 2026"))
    let hash = PasswordHash(composed, cost: cost, .system)
    #expect(hash.matches(composed))
    #expect(hash.matches(apart))
    #expect(hash.matches(half))
    #expect(!hash.matches(try #require(Password("ngheo ben vung 2026"))))
    #expect(!hash.matches(try #require(Password("nghèo bền vững 2027"))))
    // Another salt, another hash.
    #expect(hash != PasswordHash(composed, cost: cost, .system))
  }

  @Test(arguments: [
    ("ngan qua", PasswordFault.tooShort), ("ếếếếếếếếế", .tooShort), ("aaaaaaaaaaaaaaaaaa", .tooPlain),
    ("abababababab", .tooPlain), ("xin chao LAN.bq nhe", .holdsName),
  ])
  func `a weak password is refused with its fault`(text: String, fault: PasswordFault) throws {
    let name = try #require(UserName("lan.bq"))
    #expect(try #require(Password(text)).fault(for: name) == fault)
  }

  @Test func `ten characters of some variety will do`() throws {
    let name = try #require(UserName("lan.bq"))
    #expect(try #require(Password("một hai ba")).fault(for: name) == nil)
    #expect(try #require(Password(String(repeating: "abcde", count: 204))).fault(for: name) == nil)
  }

  @Test func `an empty, overlong or garbled password is none`() {
    #expect(Password("") == nil)
    #expect(Password(String(repeating: "x", count: 1025)) == nil)
    #expect(Password(Secret([0xC3, 0x28, 0x41])) == nil)
  }

  @Test(arguments: ["lan", "nguyen.thi.a", "a_b@c-d", "7f", String(repeating: "a", count: 64)])
  func `a user name is plain`(name: String) { #expect(UserName(name)?.text == name) }

  @Test(arguments: ["", ".lan", "lan bq", "lân", "a/../b", "a\n", "a\u{0}", String(repeating: "a", count: 65)])
  func `what is no user name is refused`(name: String) { #expect(UserName(name) == nil) }

  @Test func `capitals are taken as small letters`() { #expect(UserName("Lan.BQ")?.text == "lan.bq") }

  private func derive(_ cost: ScryptCost, _ password: String, _ salt: String) -> [UInt8] {
    Array(password.utf8).withUnsafeBytes { cost.derive($0, salt: Array(salt.utf8), byteCount: 64) }
  }

  private func hex(_ bytes: [UInt8]) -> String {
    bytes.map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined()
  }
}
