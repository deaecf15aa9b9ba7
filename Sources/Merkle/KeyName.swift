/// The name of a key, such as `socai.example/log`: not empty, without white space, plus or control characters.
///
/// Two names are equal if their bytes are: `String` would also equate other spellings of the same letters.
package struct KeyName: Hashable, Sendable {
  package let text: String

  package init(_ text: String) throws(KeyFault) {
    let isGood =
      !text.isEmpty
      && text.unicodeScalars.allSatisfy { scalar in
        !scalar.properties.isWhitespace && scalar != "+" && scalar.value >= 0x20
      }
    guard isGood else { throw .badName }
    self.text = text
  }

  package static func == (left: KeyName, right: KeyName) -> Bool {
    left.text.utf8.elementsEqual(right.text.utf8)
  }

  package func hash(into hasher: inout Hasher) {
    for byte in text.utf8 { hasher.combine(byte) }
    hasher.combine(UInt8(0xFF))
  }
}

extension KeyName: CustomStringConvertible {
  package var description: String { text }
}

/// The first four bytes of SHA-256(name || 0x0A || signature type || public key), big-endian.
package struct KeyID: Hashable, Sendable {
  package let value: UInt32

  package init(_ value: UInt32) {
    self.value = value
  }

  init(name: KeyName, type: SignatureType, publicKey: [UInt8]) {
    let digest = sha256(of: Array(name.text.utf8) + [0x0A, type.rawValue] + publicKey)
    self.init(bigEndian: digest.bytes.prefix(4))
  }

  init(bigEndian bytes: some Collection<UInt8>) {
    value = bytes.reduce(0) { $0 << 8 | UInt32($1) }
  }

  var bytes: [UInt8] { withUnsafeBytes(of: value.bigEndian) { Array($0) } }

  /// Eight lower-case hex digits.
  package var hex: String { Hex.encoded(bytes) }
}

extension KeyID: CustomStringConvertible {
  package var description: String { hex }
}

/// What a key signs, by the byte that c2sp.org/signed-note assigns to it.
package enum SignatureType: UInt8, Sendable {
  /// Ed25519 over the text of a note.
  case ed25519 = 0x01
  /// Ed25519 over a time and the text of a checkpoint: a witness's cosignature/v1.
  case cosignature = 0x04
}

/// Why the text of a key is refused.
package enum KeyFault: Error, Hashable, Sendable {
  /// The text has not the parts of a key, each in its canonical form.
  case malformed
  /// The name is empty, or has white space, a plus or a control character.
  case badName
  /// The key's type is not one that is known, or not the one that is asked for.
  case otherType(UInt8)
  /// The key has not 32 bytes.
  case wrongLength(found: Int)
  /// The key ID is not that of this name and key.
  case otherID
  /// The key is encrypted under another passphrase, or its bytes were changed.
  case wrongPassphrase
}

extension KeyFault: CustomStringConvertible {
  package var description: String {
    switch self {
    case .malformed: "This is not the text of a key: name, eight hex digits and base64, joined by plus signs."
    case .badName: "A key's name is not empty and has no white space, plus or control character."
    case .otherType(let type): "A key of type \(type) cannot be used here."
    case .wrongLength(let found): "The key has \(found) bytes where 32 are needed."
    case .otherID: "The key ID is not that of this name and key: one of the three was changed."
    case .wrongPassphrase: "The passphrase does not open this key."
    }
  }
}
