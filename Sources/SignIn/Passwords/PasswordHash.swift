import CCrypto
import CanonicalJSON
import Merkle

/// What is kept of a password: its scrypt hash with the salt and the cost that it was made with.
///
///     {"hash":"…","logN":15,"p":3,"r":8,"salt":"…"}    32 bytes each, base64
package struct PasswordHash: Hashable, Sendable {
  package let cost: ScryptCost
  private let salt: Hash
  private let hash: Hash

  /// With a salt of its own. Takes as long as the cost says.
  package init(_ password: Password, cost: ScryptCost, _ randomness: Randomness) {
    guard let salt = Hash(bytes: randomness.bytes(Hash.byteCount)) else { preconditionFailure("a salt has 32 bytes") }
    self.cost = cost
    self.salt = salt
    hash = Self.derive(password, salt, cost)
  }

  /// Whether a password is the one; takes as long as the cost says, either way.
  package func matches(_ password: Password) -> Bool { hash.isSame(as: Self.derive(password, salt, cost)) }

  /// Whether a hash of today would be more work.
  func isCheaper(than other: ScryptCost) -> Bool { cost.work < other.work }

  private static func derive(_ password: Password, _ salt: Hash, _ cost: ScryptCost) -> Hash {
    var derived = password.secret.withBytes { cost.derive($0, salt: salt.bytes, byteCount: Hash.byteCount) }
    defer { OPENSSL_cleanse(&derived, derived.count) }
    guard let hash = Hash(bytes: derived) else { preconditionFailure("32 bytes were asked for") }
    return hash
  }
}

extension PasswordHash {
  var json: JSON {
    [
      "hash": .string(hash.base64), "logN": .integer(Int64(cost.logN)), "p": .integer(Int64(cost.p)),
      "r": .integer(Int64(cost.r)), "salt": .string(salt.base64),
    ]
  }

  init?(_ json: JSON) {
    guard let hash = json["hash"]?.string.flatMap({ Hash(base64: $0) }),
      let salt = json["salt"]?.string.flatMap({ Hash(base64: $0) }),
      let logN = json["logN"]?.int, let r = json["r"]?.int, let p = json["p"]?.int,
      let cost = ScryptCost(logN: Int(logN), r: Int(r), p: Int(p))
    else { return nil }
    self.cost = cost
    self.hash = hash
    self.salt = salt
  }
}
