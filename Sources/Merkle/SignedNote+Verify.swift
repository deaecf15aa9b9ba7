/// A signature on a note that was verified.
package struct VerifiedSignature: Hashable, Sendable {
  package let key: VerifierKey
  /// When a witness cosigned, in seconds since 1970-01-01T00:00:00Z; `nil` for a log's signature.
  package let cosignedAtSeconds: UInt64?
}

extension SignedNote {
  /// Verifies the signatures by `keys` and ignores all others; at least one must be there, and each must hold.
  ///
  /// One result for each key that signed, in the order of the note: the first signature of a key that stands there
  /// more than once.
  package func verify(with keys: [VerifierKey]) throws(NoteFault) -> [VerifiedSignature] {
    var verified: [VerifiedSignature] = []
    for signature in signatures {
      let matching = keys.filter { $0.name == signature.name && $0.id == signature.id }
      guard let key = matching.first else { continue }
      guard matching.allSatisfy({ $0 == key }) else { throw .ambiguousKey(key.name, key.id) }
      guard let result = signature.verify(text, with: key) else { throw .badSignature(key.name, key.id) }
      if !verified.contains(where: { $0.key == key }) { verified.append(result) }
    }
    guard !verified.isEmpty else { throw .noKnownSignature }
    return verified
  }
}

extension NoteSignature {
  /// What the signature says if it is one of `text` by `key`, otherwise `nil`.
  func verify(_ text: String, with key: VerifierKey) -> VerifiedSignature? {
    switch key.type {
    case .ed25519:
      guard Ed25519.verifies(bytes, of: Array(text.utf8), publicKey: key.publicKey) else { return nil }
      return VerifiedSignature(key: key, cosignedAtSeconds: nil)
    case .cosignature:
      guard bytes.count > Cosignature.timeByteCount else { return nil }
      let seconds = bytes.prefix(Cosignature.timeByteCount).reduce(0) { $0 << 8 | UInt64($1) }
      guard seconds <= Cosignature.secondsMax else { return nil }
      let message = Cosignature.message(for: text, atSeconds: seconds)
      let signed = bytes.dropFirst(Cosignature.timeByteCount)
      guard Ed25519.verifies(signed, of: message, publicKey: key.publicKey) else { return nil }
      return VerifiedSignature(key: key, cosignedAtSeconds: seconds)
    }
  }
}

/// Why a note is refused.
package enum NoteFault: Error, Hashable, Sendable {
  case tooLong
  case notUTF8
  case controlCharacter
  case noFinalNewline
  /// No empty line between the text and the signatures.
  case noEmptyLine
  case noSignature
  case tooManySignatures
  /// A signature line is not `— name base64`, or not in its canonical form.
  case malformedSignature
  /// Two different known keys have the same name and ID.
  case ambiguousKey(KeyName, KeyID)
  /// A signature by a known key does not hold.
  case badSignature(KeyName, KeyID)
  /// None of the signatures is by a known key.
  case noKnownSignature
}

extension NoteFault: CustomStringConvertible {
  package var description: String {
    switch self {
    case .tooLong: "The note is longer than \(SignedNote.byteCountMax) bytes."
    case .notUTF8: "The note is not UTF-8."
    case .controlCharacter: "The note has a control character other than newline."
    case .noFinalNewline: "The note does not end with a newline."
    case .noEmptyLine: "The note has no empty line before its signatures."
    case .noSignature: "The note has no signature."
    case .tooManySignatures: "The note has more than \(SignedNote.signatureCountMax) signatures."
    case .malformedSignature: "A line after the note's text is not a signature in canonical form."
    case .ambiguousKey(let name, let id): "Two known keys are both \(name)+\(id)."
    case .badSignature(let name, let id): "The signature by \(name)+\(id) does not hold."
    case .noKnownSignature: "The note has no signature by a known key."
    }
  }
}
