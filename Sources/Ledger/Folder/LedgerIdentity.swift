import CanonicalJSON
import Merkle

/// What the file `LEDGER` says: which ledger this is, and whose signatures count from which size on.
///
/// One line of canonical JSON, ended by LF:
///
///     {"format":1,"keys":[{"from":0,"vkey":"example.org/so-cai+c74f20a3+ARpc2Q…"}],"origin":"example.org/so-cai"}
///
/// A rotated key stands behind the ones before it, with the note by which the key before hands over (`HandOver`).
package struct LedgerIdentity: Hashable, Sendable {
  package struct Key: Hashable, Sendable {
    /// The key signs the checkpoints of more entries than this, up to the next key's.
    package let from: TreeSize
    package let verifier: VerifierKey
    /// The signed note that hands over to this key, as it was signed; nil for the first key.
    package let note: String?
  }

  package let origin: Origin
  package let keys: [Key]

  /// The identity of a new ledger; its origin is the name of its key.
  package init(_ key: VerifierKey) {
    origin = Origin(key.name)
    keys = [Key(from: .empty, verifier: key, note: nil)]
  }

  private init(_ origin: Origin, _ keys: [Key]) {
    self.origin = origin
    self.keys = keys
  }

  /// The identity with a further key, that the newest one hands over to.
  func handed(over: HandOver, note: String) -> LedgerIdentity {
    LedgerIdentity(origin, keys + [Key(from: over.from, verifier: over.key, note: note)])
  }

  /// The key that signs a checkpoint of this size.
  package func key(for size: TreeSize) -> VerifierKey {
    var verifier = keys[0].verifier
    for key in keys where key.from < size { verifier = key.verifier }
    return verifier
  }

  /// The key that signs today.
  package var newestKey: VerifierKey { keys[keys.count - 1].verifier }

  package var fileBytes: [UInt8] {
    let list = keys.map { key in
      var members: [JSON.Object.Member] = [("from", .integer(Int64(key.from.count)))]
      if let note = key.note { members.append(("note", .string(note))) }
      members.append(("vkey", .string(key.verifier.text)))
      return JSON.object(JSON.Object(members))
    }
    let identity: JSON = [
      "format": .integer(LedgerFormat.version), "keys": .array(list), "origin": .string(origin.text),
    ]
    return identity.canonicalBytes() + [lineFeed]
  }

  /// Parses the file; nothing but `fileBytes` of the result is accepted.
  package init(parsing bytes: [UInt8]) throws(IdentityFault) {
    let json: JSON
    do throws(JSONFault) {
      json = try JSON(parsing: bytes)
    } catch {
      throw .notJSON(offset: error.offset, error.reason)
    }
    guard let version = json["format"]?.int else { throw .malformed }
    guard version == LedgerFormat.version else { throw .otherFormat(version) }
    guard let name = json["origin"]?.string, let list = json["keys"]?.array, !list.isEmpty else { throw .malformed }
    keys = try LedgerIdentity.keys(list)
    origin = Origin(keys[0].verifier.name)
    guard keys.allSatisfy({ Origin($0.verifier.name) == origin }), name == origin.text else { throw .otherName }
    guard fileBytes == bytes else { throw .malformed }
  }

  private static func keys(_ list: [JSON]) throws(IdentityFault) -> [Key] {
    var keys: [Key] = []
    for json in list {
      guard let from = json["from"]?.int, from >= 0, let text = json["vkey"]?.string else { throw .malformed }
      let verifier: VerifierKey
      do throws(KeyFault) {
        verifier = try VerifierKey(parsing: text)
      } catch {
        throw .badKey(error)
      }
      let key = Key(from: TreeSize(UInt64(from)), verifier: verifier, note: json["note"]?.string)
      if let before = keys.last {
        let handOver = HandOver(from: key.from, to: verifier)
        guard before.from < key.from, let note = key.note, handOver.isSigned(in: note, by: before.verifier) else {
          throw .notHandedOver(number: keys.count + 1)
        }
      } else if from != 0 || key.note != nil {
        throw .malformed
      }
      keys.append(key)
    }
    return keys
  }
}

/// Why the file `LEDGER` is refused.
package enum IdentityFault: Error, Hashable, Sendable {
  case notJSON(offset: Int, JSONFault.Reason)
  case malformed
  case otherFormat(Int64)
  case badKey(KeyFault)
  /// The origin is not the name of each key.
  case otherName
  /// The key of this number is not named in a note that the key before signed.
  case notHandedOver(number: Int)
}

extension IdentityFault: CustomStringConvertible {
  package var description: String {
    switch self {
    case .notJSON(let offset, let reason): "it is not JSON: at byte \(offset): \(reason)"
    case .malformed: "it is not a format, keys and an origin in canonical form, ended by one LF"
    case .otherFormat(let version): "its format is \(version); this program knows format \(LedgerFormat.version)"
    case .badKey(let fault): "a key in it is refused: \(fault)"
    case .otherName: "its origin is not the name of each of its keys"
    case .notHandedOver(let number): "key \(number) is not named in a note that the key before it signed"
    }
  }
}
