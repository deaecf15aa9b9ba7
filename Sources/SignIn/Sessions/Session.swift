import CanonicalJSON
import Ledger
import Merkle

/// Somebody who is signed in, from one browser.
///
///     {"account":"a-7f3k9m2q","began":"2026-11-21T03:00:00.000Z","generation":1,"hash":"…","seen":"2026-11-21T03:10:00.000Z"}
struct Session: Sendable {
  let hash: Hash
  let account: String
  /// The account's when it began; it ends when the account has another.
  let generation: Int64
  let began: Moment
  var seen: Moment

  var json: JSON {
    [
      "account": .string(account), "began": .string(began.text), "generation": .integer(generation),
      "hash": .string(hash.base64), "seen": .string(seen.text),
    ]
  }
}

extension Session {
  init?(_ json: JSON) {
    guard let hash = json["hash"]?.string.flatMap({ Hash(base64: $0) }), let account = json["account"]?.string,
      Account.isID(account), let generation = json["generation"]?.int, let began = json["began"]?.moment,
      let seen = json["seen"]?.moment
    else { return nil }
    self.init(hash: hash, account: account, generation: generation, began: began, seen: seen)
  }
}

/// How long a session lasts, and how many an account has at once.
package struct SessionLimits: Sendable {
  /// Without a request.
  package var idleSeconds = 30 * 60
  /// Whatever comes: a working day.
  package var absoluteSeconds = 12 * 3600
  /// One more ends the one that was idle longest.
  package var countMax = 8

  package init() {}

  func isOver(_ session: Session, at now: Moment) -> Bool {
    now.seconds(since: session.seen) >= idleSeconds || now.seconds(since: session.began) >= absoluteSeconds
  }
}
