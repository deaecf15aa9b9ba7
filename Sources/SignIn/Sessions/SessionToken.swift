import Merkle

/// What a browser holds while somebody is signed in: 256 random bits, of which only the SHA-256 is kept here.
///
/// Printed as a value it shows nothing; only `text` has the secret.
package struct SessionToken: Hashable, Sendable {
  private let secret: Hash

  /// A new one; also for who is not signed in yet, so that the form of the sign-in page has a CSRF token too.
  package init(_ randomness: Randomness) {
    guard let secret = Hash(bytes: randomness.bytes(Hash.byteCount)) else {
      preconditionFailure("32 bytes were asked for")
    }
    self.secret = secret
  }

  /// Nil for a text that no token has.
  package init?(_ text: some StringProtocol) {
    guard text.utf8.count == 64, let secret = Hash(hex: text) else { return nil }
    self.secret = secret
  }

  /// 64 hex digits.
  package var text: String { secret.hex }

  /// What is kept of it.
  var hash: Hash { sha256(of: Array("socai session\n".utf8) + secret.bytes) }

  /// What the forms of this session carry.
  package var csrf: CSRFToken { CSRFToken(hmacSHA256(Array("socai csrf v1".utf8), key: secret.bytes)) }
}

extension SessionToken: CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
  package var description: String { "(a session)" }
  package var debugDescription: String { description }
  package var customMirror: Mirror { Mirror(self, children: EmptyCollection<Mirror.Child>()) }
}

/// Proof that a form was made for this session: an HMAC under the session's own secret, so that nothing of it is kept, it
/// ends with the session, and it tells nothing of the session's token.
package struct CSRFToken: Sendable {
  private let code: Hash

  init(_ code: Hash) { self.code = code }

  /// 64 hex digits, for a hidden field or a header.
  package var text: String { code.hex }

  /// Whether a text that came with a request is this token; the time tells nothing of where they differ.
  package func matches(_ text: String) -> Bool { Hash(hex: text).map { code.isSame(as: $0) } ?? false }
}
