import CanonicalJSON
import Events
import Ledger
import Merkle
import Projections

/// Opens personal fields for an account that the access register entitles to them, and says why not for any other.
///
///     let reader = try PersonalReader(books, rights: now.state, at: place, for: "a-7f3k", on: today)
///     reader.opened(entry)          // headName in clear, or where it was and why it stays closed
///
/// Rights are those of the day of reading, whatever day the books are asked for: who lost a right does not get it back
/// by asking for an earlier day. The register decides what the program shows; who can read the vault's file at all is the
/// operating system's to decide.
package struct PersonalReader {
  private let books: Books
  private let rights: Projections
  private let vault: Vault
  private let erased: [String: Seq]
  private let account: AccountID?
  private let day: Day

  /// - Parameters:
  ///   - rights: the state with all that is on record now, for the rights, and for where households live.
  ///   - day: the day of reading.
  /// - Throws: `VaultError` when the vault is not beside the ledger or cannot be read.
  package init(
    _ books: Books, rights: Projections, at place: LedgerPlace, for account: String, on day: Day
  ) throws {
    self.books = books
    self.rights = rights
    self.day = day
    self.account = rights.symbols.find(AccountID.self, account)
    vault = try Vault.open(place, forWriting: false)
    erased = books.erased
  }

  /// Whether a subject's personal data were erased, whenever: a vault from before opens nothing of theirs.
  package func isErased(_ subject: String) -> Bool { erased[subject] != nil }

  /// An entry with those of its sealed fields open that the account may read.
  package struct Opened {
    package fileprivate(set) var entry: JSON
    /// Why fields stayed closed, a reason a field.
    package fileprivate(set) var closed: [Access.PersonalReading] = []
  }

  package func opened(_ entry: JSON) -> Opened {
    var result = Opened(entry: entry)
    guard let id = entry["id"]?.string, let what = entry["what"], case .object(var members) = entry else {
      return result
    }
    members["what"] = open(what, of: entry, id: id, path: "what", &result)
    result.entry = .object(members)
    return result
  }

  private func open(_ value: JSON, of entry: JSON, id: String, path: String, _ result: inout Opened) -> JSON {
    if let sealed = value.sealed {
      let reading = reading(of: sealed.subject, in: entry)
      guard case .entitled = reading else {
        result.closed.append(reading)
        return value
      }
      guard erased[sealed.subject] == nil,
        let clear = try? vault.open(sealed.box, subject: sealed.subject, entryID: id, fieldPath: path)
      else {
        return value
      }
      return .string(String(decoding: clear, as: UTF8.self))
    }
    switch value {
    case .object(let object):
      return .object(
        JSON.Object(
          object.members.map { ($0.key, open($0.value, of: entry, id: id, path: "\(path).\($0.key)", &result)) }
        ))
    case .array(let items):
      return .array(
        items.enumerated().map { index, item in
          open(item, of: entry, id: id, path: "\(path)[\(index)]", &result)
        })
    case .null, .bool, .integer, .string: return value
    }
  }

  /// Whether the account may read what is sealed under a subject: a household's where it lives on the day, any other in
  /// the unit that recorded it.
  private func reading(of subject: String, in entry: JSON) -> Access.PersonalReading {
    guard let account, let type = entry["type"]?.string.flatMap({ EventType($0) }),
      let unit = entry["unit"]?.string.flatMap({ rights.symbols.find(UnitID.self, $0) })
    else { return .noGrant }
    let household = rights.symbols.find(HouseholdID.self, subject)
    if let hamlet = household.flatMap({ rights.households.hamlet(of: $0, on: day) }) {
      return rights.access.personalReading(by: account, of: .householdRegistered, in: hamlet, on: day, rights.units)
    }
    return rights.access.personalReading(by: account, of: type, in: unit, on: day, rights.units)
  }

  /// What an entry's field reads now, corrections applied; nil when it is absent, erased or closed to the account.
  package func text(_ field: String, of seq: Seq) throws -> String? {
    guard case .corrected(let fields, let by)? = books.corrections.effects[seq], let value = fields[field] else {
      return try clear(["what", field], of: seq)
    }
    if value.sealed == nil { return value.string }
    // A box opens only in the entry that it was sealed for: the correction that brought it.
    for correction in by {
      let entry = try JSON(parsing: books.reader.line(at: Position(seq: correction.number)))
      guard entry["what"]?["corrected"]?[field] == value else { continue }
      return try clear(["what", "corrected", field], of: correction)
    }
    return nil
  }

  private func clear(_ path: [String], of seq: Seq) throws -> String? {
    let entry = try JSON(parsing: books.reader.line(at: Position(seq: seq.number)))
    return path.reduce(opened(entry).entry) { $0[$1] ?? .null }.string
  }

  /// Whether the account may read the names of a unit's households.
  /// - Parameter unit: as the books number it.
  package func readingHouseholds(of unit: UnitID) -> Access.PersonalReading {
    guard let account, let unit = rights.symbols.find(UnitID.self, books.state.symbols.text(of: unit)) else {
      return .noGrant
    }
    return rights.access.personalReading(
      by: account, of: .householdRegistered, in: unit, on: day, rights.units)
  }
}
