import Merkle
import Testing

/// The text was made by the openssl command out of the seed of bytes 0 to 31, with another cost than ours:
/// `openssl pkcs8 -topk8 -inform DER -in seed.der -scrypt -scrypt_N 1024 -v2 aes-128-cbc -passout 'pass:mật khẩu dài'`.
@Suite struct EncryptedKeyTests {
  private static let foreign =
    Keys.log + """

      -----BEGIN ENCRYPTED PRIVATE KEY-----
      MIGTME8GCSqGSIb3DQEFDTBCMCEGCSsGAQQB2kcECzAUBAgD4TL+nWe3jgICBAAC
      AQgCAQEwHQYJYIZIAWUDBAECBBAgCivBj+CJI88c2LwibolcBEBfBi4mi/+x3l5+
      KG2MQD0fy06KS/OxVeDtB7Ib9gHq9SkF4xLoaiP3W7csIbvcfvQQWySYdjn209B0
      QAXqOWmL
      -----END ENCRYPTED PRIVATE KEY-----

      """

  private static let passphrase = Secret(Array("mật khẩu dài".utf8))

  @Test func `a key that openssl encrypted is opened`() throws {
    let key = try SigningKey(parsing: Self.foreign, passphrase: Self.passphrase)
    #expect(key.text == Keys.logPrivate)
    #expect(try SigningKey.verifierKey(ofEncrypted: Self.foreign)?.text == Keys.log)
  }

  @Test func `a key goes under a passphrase and back, each time other bytes`() throws {
    let key = try SigningKey(parsing: Keys.logPrivate)
    let text = key.encryptedText(Self.passphrase)
    #expect(text.hasPrefix(Keys.log + "\n-----BEGIN ENCRYPTED PRIVATE KEY-----\n"))
    #expect(!text.contains("AQABAgMEBQYHCAkK"))
    #expect(try SigningKey(parsing: text, passphrase: Self.passphrase).text == Keys.logPrivate)
    #expect(key.encryptedText(Self.passphrase) != text)
  }

  @Test func `another passphrase, another name and changed bytes are refused`() throws {
    for other in ["mật khẩu dàj", "", "mật khẩu dài "] {
      #expect(throws: KeyFault.wrongPassphrase) {
        try SigningKey(parsing: Self.foreign, passphrase: Secret(Array(other.utf8)))
      }
    }
    let enoch = Keys.enoch + Self.foreign.dropFirst(Keys.log.count)
    #expect(throws: KeyFault.otherID) { try SigningKey(parsing: enoch, passphrase: Self.passphrase) }
    #expect(throws: KeyFault.malformed) { try SigningKey(parsing: Keys.log + "\n", passphrase: Self.passphrase) }
    #expect(try SigningKey.verifierKey(ofEncrypted: Keys.logPrivate) == nil)
    // The last 200 characters: salt, cost and cipher text. No change is opened to another key.
    let bytes = Array(Self.foreign.utf8)
    for index in bytes.indices where bytes.count - index < 200 && index % 9 == 0 {
      var changed = bytes
      changed[index] ^= 1
      let key = try? SigningKey(
        parsing: String(decoding: changed, as: UTF8.self), passphrase: Self.passphrase)
      #expect(key == nil || key?.text == Keys.logPrivate)
    }
  }
}
