import CanonicalJSON
import Events
import Ledger
import Merkle

/// Somebody who may sign in: a user name and a password beside the opaque id that entries and grants name.
///
///     {"account":"a-7f3k9m2q","created":"2026-11-21T03:00:00.000Z","generation":1,"name":"lan","password":{…},"tokens":[…]}
///
/// Only the id ever stands in the log, in grants and in the service's log.
package struct Account: Hashable, Sendable {
  /// As `by` and `access.granted` have it.
  package let id: String
  package let name: UserName
  package let created: Moment
  package internal(set) var disabled: Moment?
  /// Sessions are of a generation: a new password, a disabling or a sign-out everywhere begins the next one.
  package internal(set) var generation: Int64
  package internal(set) var tokens: [APIToken]
  var password: PasswordHash

  package var isDisabled: Bool { disabled != nil }

  static let tokenCountMax = 20

  var json: JSON {
    var members: JSON.Object = [
      "account": .string(id), "created": .string(created.text), "generation": .integer(generation),
      "name": .string(name.text), "password": password.json, "tokens": .array(tokens.map(\.json)),
    ]
    if let disabled { members["disabled"] = .string(disabled.text) }
    return .object(members)
  }

  init(id: String, name: UserName, password: PasswordHash, created: Moment) {
    self.id = id
    self.name = name
    self.password = password
    self.created = created
    generation = 1
    tokens = []
  }

  init?(_ json: JSON) {
    guard let id = json["account"]?.string, Account.isID(id), let name = json["name"]?.string,
      let userName = UserName(name), userName.text == name, let created = json["created"]?.moment,
      let generation = json["generation"]?.int, generation > 0,
      let password = json["password"].flatMap(PasswordHash.init),
      let tokens = json["tokens"]?.array, tokens.count <= Self.tokenCountMax
    else { return nil }
    self.id = id
    self.name = userName
    self.created = created
    self.generation = generation
    self.password = password
    self.tokens = tokens.compactMap(APIToken.init)
    guard self.tokens.count == tokens.count else { return nil }
    if let text = json["disabled"] {
      guard let moment = text.moment else { return nil }
      disabled = moment
    }
  }

  /// Whether a text can be an account's id in an entry.
  package static func isID(_ text: String) -> Bool {
    var text = text
    return text.withUTF8 { bytes in
      let bytes = UnsafeRawBufferPointer(bytes)
      return isIdentifier(bytes) && !holdsIdentityNumber(bytes)
    }
  }

  /// A new id: `a-` and eight letters and digits without those that look alike.
  package static func newID(_ randomness: Randomness) -> String {
    let letters = Array("23456789abcdefghjkmnpqrstuvwxyz".utf8)
    let text = randomness.bytes(8).map { letters[Int($0) % letters.count] }
    let id = "a-" + String(decoding: text, as: UTF8.self)
    return isID(id) ? id : newID(randomness)
  }
}

extension JSON {
  var moment: Moment? { string.flatMap { Moment(text: $0) } }
}

extension Moment {
  /// As far as moments go.
  package func adding(seconds: Int) -> Moment {
    Moment(
      milliseconds: min(max(milliseconds + Int64(seconds) * 1000, Moment.range.lowerBound), Moment.range.upperBound))
  }

  /// Whole seconds since another; negative when that is later.
  package func seconds(since other: Moment) -> Int { Int((milliseconds - other.milliseconds) / 1000) }
}
