/// A public key that verifies signatures on notes.
///
/// Its text, the vkey, is `name+ID+base64(type || public key)`:
/// `PeterNeumann+c74f20a3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW`.
package struct VerifierKey: Hashable, Sendable {
  package let name: KeyName
  package let id: KeyID
  package let type: SignatureType
  package let publicKey: [UInt8]

  init(name: KeyName, type: SignatureType, publicKey: [UInt8]) {
    self.name = name
    self.id = KeyID(name: name, type: type, publicKey: publicKey)
    self.type = type
    self.publicKey = publicKey
  }

  /// Parses a vkey.
  package init(parsing text: String) throws(KeyFault) {
    let parts = try KeyText(parsing: text[...])
    guard let type = SignatureType(rawValue: parts.type) else { throw .otherType(parts.type) }
    guard parts.key.count == Ed25519.publicKeyByteCount else { throw .wrongLength(found: parts.key.count) }
    self.init(name: parts.name, type: type, publicKey: parts.key)
    guard id == parts.id else { throw .otherID }
  }

  /// The vkey.
  package var text: String { KeyText(name: name, id: id, type: type.rawValue, key: publicKey).text }
}

extension VerifierKey: CustomStringConvertible {
  package var description: String { text }
}

/// The parts of a key's text, public or private: `name+ID+base64(type || key)`.
struct KeyText {
  let name: KeyName
  let id: KeyID
  let type: UInt8
  let key: [UInt8]

  init(name: KeyName, id: KeyID, type: UInt8, key: [UInt8]) {
    self.name = name
    self.id = id
    self.type = type
    self.key = key
  }

  init(parsing text: Substring) throws(KeyFault) {
    let parts = text.utf8.split(separator: UInt8(ascii: "+"), maxSplits: 2, omittingEmptySubsequences: false)
    guard parts.count == 3 else { throw .malformed }
    name = try KeyName(String(Substring(parts[0])))
    guard
      let id = Hex.decoded(parts[1]), id.count == 4,
      let bytes = Base64.decoded(parts[2]), let type = bytes.first
    else { throw .malformed }
    self.id = KeyID(bigEndian: id)
    self.type = type
    key = Array(bytes.dropFirst())
  }

  var text: String { "\(name.text)+\(id.hex)+\(Base64.encoded([type] + key))" }
}
