import CanonicalJSON
import Events
import Ledger
import Projections
import Rules

/// Who does what the program records itself.
package struct LedgerOperator: Sendable {
  package var by: String
  package var unit: String

  package init(by: String = "a-operator", unit: String = "ledger") {
    self.by = by
    self.unit = unit
  }
}

/// Whose personal data are to be erased, by which law, and why.
package struct Erasure: Sendable {
  package let subject: String
  package let legalBasis: String
  package let reason: String

  package init(subject: String, legalBasis: String, reason: String) {
    self.subject = subject
    self.legalBasis = legalBasis
    self.reason = reason
  }
}

/// A right to be given: the payload of `access.granted`.
package struct Grant: Sendable {
  package let account: String
  package let role: AccessRole
  package let scope: String
  package let eventGroups: [EventGroup]

  package init(account: String, role: AccessRole, scope: String, eventGroups: [EventGroup]) {
    self.account = account
    self.role = role
    self.scope = scope
    self.eventGroups = eventGroups
  }
}

// What an operator does is an entry like any other: judged by the rules of access, recorded, folded. The entry comes first.
// Cut off behind it, the next opening does what it says: the log is what counts.
extension DeskState {
  /// Records an act of the program; nothing has happened when it is refused.
  private mutating func record(_ type: EventType, _ what: JSON, as account: LedgerOperator) -> Keeper.Outcome {
    do throws(Refusal) {
      return take([Keeper.Order(request: [[try draft(type, what, as: account)]])])[0]
    } catch {
      return .refused([error])
    }
  }

  /// What would stand against an act that cannot be taken back once it is done.
  private mutating func refusals(_ type: EventType, _ what: JSON, as account: LedgerOperator) -> [Refusal] {
    do throws(Refusal) {
      let draft = try draft(type, what, as: account)
      let (header, event) = try decoded(draft, at: now, seq: Seq(reader.size.count + 1))
      return Rules.judge(event, header, in: state).map { Refusal($0, place: "") }
    } catch {
      return [error]
    }
  }

  private func draft(_ type: EventType, _ what: JSON, as account: LedgerOperator) throws(Refusal) -> Draft {
    let minutes = state.units.settings(on: Day(number: .max)).minutesAheadOfUTC
    var members: JSON.Object = [
      "by": .string(account.by), "on": .string(now.day(minutesAheadOfUTC: minutes).isoText),
      "type": .string(type.text), "unit": .string(account.unit), "v": 1, "what": what,
    ]
    if isStory { members["at"] = .string(now.description) }
    return try Draft.programAct(members)
  }

  /// Never later than the moment that an entry gets: its day would not have come.
  private var now: Timestamp {
    isStory ? lastAt : max(lastAt, Timestamp(milliseconds: Moment.now().milliseconds))
  }

  /// Gives a right, as the rules let whoever gives it.
  mutating func grant(_ grant: Grant, as account: LedgerOperator) -> Keeper.Outcome {
    record(
      .accessGranted,
      [
        "account": .string(grant.account), "eventGroups": .array(grant.eventGroups.map { .string($0.text) }),
        "role": .string(grant.role.text), "scope": .string(grant.scope),
      ], as: account)
  }

  // MARK: Erasure

  mutating func erase(_ erasure: Erasure, as account: LedgerOperator) -> Keeper.Outcome {
    do {
      if let refusal = try refusal(of: erasure.subject) { return .refused([refusal]) }
      let outcome = record(
        .personalDataErased,
        [
          "legalBasis": .string(erasure.legalBasis), "reason": .string(erasure.reason),
          "subject": .string(erasure.subject),
        ], as: account)
      guard case .accepted(let recorded) = outcome else { return outcome }
      erased[erasure.subject] = recorded[0].seq
      dropSnapshots()
      try vault.erase(erasure.subject)
      return outcome
    } catch {
      return .failed(
        Title(
          vi: "chưa xóa xong dữ liệu cá nhân của \(erasure.subject), mở lại sổ sẽ làm tiếp: \(error)",
          en: "the personal data of \(erasure.subject) are not erased yet; opening the ledger again goes on: \(error)"))
    }
  }

  /// Why there is nothing to erase; nil when there is.
  private func refusal(of subject: String) throws -> Refusal? {
    let sentence: Title
    if let seq = erased[subject] {
      sentence = Title(
        vi: "dữ liệu cá nhân của \(subject) đã xóa ở mục \(seq)",
        en: "the personal data of \(subject) were erased by entry \(seq)")
    } else if vault.hasKey(for: subject) {
      return nil
    } else if try reader.holdsSealed(subject) {
      return nil
    } else {
      sentence = Title(
        vi: "sổ không có dữ liệu cá nhân nào của \(subject)",
        en: "no personal data of \(subject) are on record")
    }
    return Refusal(
      place: "", code: RuleID.erasureSubjectKnown.text, path: nil, sentence: sentence,
      remedy: Title(
        vi: "nêu mã hộ hoặc mã người có trường niêm phong ('socai show' in mã đó)",
        en: "name the id of a household or person with sealed fields ('socai show' prints it)"))
  }

  /// Destroys the keys of all whose erasure is on record: of one that was cut off, or of a vault that was put back.
  mutating func endErasures() throws -> [Title] {
    let left = erased.keys.filter { vault.hasKey(for: $0) }.sorted()
    for subject in left { try vault.erase(subject) }
    if !left.isEmpty { dropSnapshots() }
    return left.isEmpty
      ? []
      : [
        Title(
          vi:
            "Két khóa còn khóa của \(left.count) đối tượng đã xóa dữ liệu cá nhân (\(left.joined(separator: ", "))); nay đã hủy.",
          en:
            "The vault still had the keys of \(left.count) whose personal data were erased (\(left.joined(separator: ", "))); they are destroyed now."
        )
      ]
  }

  // MARK: Rotation

  mutating func rotateKey(as account: LedgerOperator) -> Keeper.Outcome {
    let key = JSON.string(writer.identity.newestKey.text)
    let size = JSON.integer(Int64(writer.size.count))
    let refusals = refusals(.keyRotated, ["newKey": key, "oldKey": key, "size": size], as: account)
    guard refusals.isEmpty else { return .refused(refusals) }
    do {
      try changeWriter()
    } catch {
      let sentence = Title(
        vi: "chưa thay xong khóa ký, mở lại sổ sẽ biết khóa nào có hiệu lực: \(error)",
        en: "the key is not rotated yet; opening the ledger again tells which one is in force: \(error)")
      broken = sentence
      return .failed(sentence)
    }
    return recordNewestKey(as: account)
  }

  /// Records the newest key of `LEDGER` when it counts from today's size on: a rotation was cut off before its entry.
  mutating func recordRotation() throws -> [Title] {
    guard let newest = writer.identity.keys.last, newest.note != nil, newest.from == writer.size else { return [] }
    // Whoever opened the ledger may always administer it.
    let opener = state.access.opener.map { LedgerOperator(by: state.symbols.text(of: $0)) } ?? LedgerOperator()
    switch recordNewestKey(as: opener) {
    case .accepted(let recorded):
      return [
        Title(
          vi:
            "Khóa ký \(newest.verifier.id) có hiệu lực sau mục \(newest.from) chưa được ghi; nay ghi ở mục \(recorded[0].seq).",
          en:
            "The signing key \(newest.verifier.id) counts beyond entry \(newest.from) and was not on record; entry \(recorded[0].seq) records it."
        )
      ]
    case .refused(let refusals): throw Refusals(all: refusals)
    case .failed(let sentence): throw Refusal(place: "", code: "ledger", path: nil, sentence: sentence)
    }
  }

  private mutating func recordNewestKey(as account: LedgerOperator) -> Keeper.Outcome {
    let keys = writer.identity.keys
    return record(
      .keyRotated,
      [
        "newKey": .string(keys[keys.count - 1].verifier.text), "oldKey": .string(keys[keys.count - 2].verifier.text),
        "size": .integer(Int64(keys[keys.count - 1].from.count)),
      ], as: account)
  }
}
