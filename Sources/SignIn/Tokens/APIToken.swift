import CanonicalJSON
import Ledger
import Merkle

/// A key for a program that works in the name of an account: the account's rights, or a part of them, until a day.
///
///     {"created":"2026-11-21T03:00:00.000Z","expires":"2027-02-19T03:00:00.000Z","hash":"…","name":"bao-cao","reach":"read"}
package struct APIToken: Hashable, Sendable {
  package let name: String
  package let hash: Hash
  package let reach: Reach
  package let created: Moment
  package let expires: Moment

  package enum Reach: String, CaseIterable, Sendable {
    /// Asks, and records nothing.
    case read
    /// What the account may, but for what concerns accounts themselves.
    case all
  }

  package static let dayCountMax = 366

  package func isExpired(at now: Moment) -> Bool { expires <= now }

  /// 1 to 64 of `a-z0-9._-`, the first one of the first two.
  static func isName(_ text: String) -> Bool { UserName(text)?.text == text && !text.utf8.contains(UInt8(ascii: "@")) }

  var json: JSON {
    [
      "created": .string(created.text), "expires": .string(expires.text), "hash": .string(hash.base64),
      "name": .string(name), "reach": .string(reach.rawValue),
    ]
  }
}

extension APIToken {
  init?(_ json: JSON) {
    guard let name = json["name"]?.string, Self.isName(name),
      let hash = json["hash"]?.string.flatMap({ Hash(base64: $0) }),
      let reach = json["reach"]?.string.flatMap({ Reach(rawValue: $0) }), let created = json["created"]?.moment,
      let expires = json["expires"]?.moment
    else { return nil }
    self.init(name: name, hash: hash, reach: reach, created: created, expires: expires)
  }
}

/// The text of a token: `socai_`, 64 hex digits of secret, 8 of their SHA-256.
///
/// The start lets those who look for lost secrets find it (`socai_[0-9a-f]{72}`); the end tells a slip of the hand from an
/// unknown token. Printed as a value it shows nothing; only `text` has the secret.
package struct APITokenSecret: Hashable, Sendable {
  private let bytes: [UInt8]

  package static let prefix = "socai_"

  init(_ randomness: Randomness) { bytes = randomness.bytes(Hash.byteCount) }

  /// Nil for a text that no token has.
  package init?(_ text: String) {
    let start = Self.prefix.utf8.count
    guard text.utf8.count == start + 72, text.hasPrefix(Self.prefix),
      let secret = Hash(hex: String(text.dropFirst(start).prefix(64)))
    else { return nil }
    bytes = secret.bytes
    guard self.text.utf8.elementsEqual(text.utf8) else { return nil }
  }

  package var text: String {
    guard let secret = Hash(bytes: bytes) else { preconditionFailure("a secret has 32 bytes") }
    return Self.prefix + secret.hex + sha256(of: Array((Self.prefix + secret.hex).utf8)).hex.prefix(8)
  }

  /// What is kept of it.
  package var hash: Hash { sha256(of: Array(Self.prefix.utf8) + bytes) }
}

extension APITokenSecret: CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
  package var description: String { "(a token)" }
  package var debugDescription: String { description }
  package var customMirror: Mirror { Mirror(self, children: EmptyCollection<Mirror.Child>()) }
}
