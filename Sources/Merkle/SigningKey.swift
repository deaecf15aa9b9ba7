/// A log's Ed25519 key: signs notes. What verifies them is `verifierKey`.
///
/// Its text is `PRIVATE+KEY+name+ID+base64(0x01 || seed)`, the form that other tools for signed notes use. Whoever has it
/// can sign: it belongs in a file of its own that only its owner can read.
package struct SigningKey: Sendable {
  package let verifierKey: VerifierKey
  let seed: Secret
  private let key: Ed25519PrivateKey

  /// A new key from the system's random numbers.
  package init(generatingFor name: KeyName) {
    self.init(name: name, seed: Ed25519PrivateKey.randomSeed())
  }

  /// The key that grows from 32 bytes which somebody else chose: as secret as these are.
  package init(name: KeyName, seed: Secret) {
    self.seed = seed
    key = Ed25519PrivateKey(seed: seed)
    verifierKey = VerifierKey(name: name, type: .ed25519, publicKey: key.publicKey)
  }

  /// Parses the text of a private key.
  package init(parsing text: String) throws(KeyFault) {
    let parts = try KeyText(parsingPrivate: text, type: .ed25519)
    self.init(name: parts.name, seed: Secret(parts.key))
    guard verifierKey.id == parts.id else { throw .otherID }
  }

  /// The text of this private key.
  package var text: String {
    KeyText(name: verifierKey.name, id: verifierKey.id, type: verifierKey.type.rawValue, key: seed.bytes).privateText
  }

  /// Signs the text of a note.
  package func signature(of text: String) -> NoteSignature {
    NoteSignature(name: verifierKey.name, id: verifierKey.id, bytes: key.signature(of: Array(text.utf8)))
  }
}

/// A witness's Ed25519 key: makes cosignature/v1 (c2sp.org/tlog-cosignature), which say that at a time a checkpoint was
/// the largest consistent one that the witness had seen.
package struct WitnessKey: Sendable {
  package let verifierKey: VerifierKey
  let seed: Secret
  private let key: Ed25519PrivateKey

  /// A new key from the system's random numbers.
  package init(generatingFor name: KeyName) {
    self.init(name: name, seed: Ed25519PrivateKey.randomSeed())
  }

  init(name: KeyName, seed: Secret) {
    self.seed = seed
    key = Ed25519PrivateKey(seed: seed)
    verifierKey = VerifierKey(name: name, type: .cosignature, publicKey: key.publicKey)
  }

  /// Parses the text of a private key.
  package init(parsing text: String) throws(KeyFault) {
    let parts = try KeyText(parsingPrivate: text, type: .cosignature)
    self.init(name: parts.name, seed: Secret(parts.key))
    guard verifierKey.id == parts.id else { throw .otherID }
  }

  /// The text of this private key.
  package var text: String {
    KeyText(name: verifierKey.name, id: verifierKey.id, type: verifierKey.type.rawValue, key: seed.bytes).privateText
  }

  /// Cosigns a checkpoint's text at a time in seconds since 1970-01-01T00:00:00Z.
  package func cosignature(of text: String, atSeconds seconds: UInt64) -> NoteSignature {
    let signed = key.signature(of: Cosignature.message(for: text, atSeconds: seconds))
    let time = withUnsafeBytes(of: seconds.bigEndian) { Array($0) }
    return NoteSignature(name: verifierKey.name, id: verifierKey.id, bytes: time + signed)
  }
}

/// The bytes of cosignature/v1.
enum Cosignature {
  static let timeByteCount = 8
  /// Times are below 2^63.
  static let secondsMax = UInt64(Int64.max)

  static func message(for text: String, atSeconds seconds: UInt64) -> [UInt8] {
    Array("cosignature/v1\ntime \(seconds)\n".utf8) + Array(text.utf8)
  }
}

extension KeyText {
  private static let privatePrefix = "PRIVATE+KEY+"

  init(parsingPrivate text: String, type: SignatureType) throws(KeyFault) {
    guard text.utf8.starts(with: KeyText.privatePrefix.utf8) else { throw .malformed }
    try self.init(parsing: Substring(text.utf8.dropFirst(KeyText.privatePrefix.utf8.count)))
    guard self.type == type.rawValue else { throw .otherType(self.type) }
    guard key.count == Ed25519PrivateKey.seedByteCount else { throw .wrongLength(found: key.count) }
  }

  var privateText: String { KeyText.privatePrefix + text }
}
