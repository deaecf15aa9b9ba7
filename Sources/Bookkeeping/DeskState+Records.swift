import CanonicalJSON
import Events
import Ledger
import Merkle

extension DeskState {
  /// The receipt of an entry that was recorded under this id with the same content, or that an earlier request of the same
  /// group brings; nil when the id is new.
  /// - Throws: `Refusal` when the content differs or cannot be compared any more.
  mutating func recorded(_ draft: Draft, in group: Group) throws(Refusal) -> Keeper.Recorded? {
    if let number = group.seqOfID[draft.id] {
      let seq = Seq(number)
      let before = group.drafts[Int(number - group.firstSeq)]
      guard try content(before, in: group) == content(draft, in: group) else {
        throw otherContent(draft, seq)
      }
      return Keeper.Recorded(id: draft.id, seq: seq, leaf: .zero, isRepeat: true)
    }
    guard let number = try known(draft.id, draft, in: group) else { return nil }
    let seq = Seq(number)
    let brought = try content(draft, in: group)
    do {
      let line = try reader.line(at: Position(seq: seq.number))
      let stored = try opened(line)
      guard let stored else {
        throw Refusal(
          place: draft.place, code: "id.cannot-be-compared", path: "id",
          sentence: Title(
            vi: "mã \(draft.id) đã dùng ở mục \(seq); dữ liệu cá nhân đã xóa nên không so được",
            en: "the id \(draft.id) is entry \(seq)'s, whose personal data was erased: it cannot be compared"))
      }
      guard Self.content(stored) == brought else { throw otherContent(draft, seq) }
      let leaf = line.withUnsafeBytes { leafHash(of: $0) }
      return Keeper.Recorded(id: draft.id, seq: seq, leaf: leaf, isRepeat: true)
    } catch let refusal as Refusal {
      throw refusal
    } catch {
      throw Refusal(
        place: draft.place, code: "ledger", path: "id",
        sentence: Title(
          vi: "không đọc lại được mục \(seq): \(error)", en: "entry \(seq) cannot be read again: \(error)"))
    }
  }

  private func otherContent(_ draft: Draft, _ seq: Seq) -> Refusal {
    Refusal(
      place: draft.place, code: "id.other-content", path: "id",
      sentence: Title(
        vi: "mã \(draft.id) đã dùng ở mục \(seq) với nội dung khác",
        en: "the id \(draft.id) is entry \(seq)'s, which has other content"),
      remedy: Title(
        vi: "đặt mã khác cho mục mới, hoặc sửa mục cũ bằng entry.corrected",
        en: "give a new entry a new id; correct the old one by entry.corrected"))
  }

  /// What makes two drafts the same: all but `at`, `id`, `more` and `seq`; `re` as a number.
  private mutating func content(_ draft: Draft, in group: Group) throws(Refusal) -> JSON {
    guard case .id(let id) = draft.re, let seq = try known(id, draft, in: group) else {
      return Self.content(draft.members)
    }
    return Self.content(draft.answering(seq).members)
  }

  private static func content(_ members: JSON.Object) -> JSON {
    .object(JSON.Object(members.members.filter { !["at", "id", "more", "seq"].contains($0.key) }))
  }

  /// A recorded line with its personal fields opened; nil when a key was destroyed.
  func opened(_ line: [UInt8]) throws -> JSON.Object? {
    guard var entry = try JSON(parsing: line).object, let id = entry["id"]?.string,
      let type = entry["type"]?.string.flatMap({ EventType($0) })
    else { return nil }
    var isErased = false
    let open: Sealing.Change = { value, subject, path in
      guard let sealed = value.sealed else { return value }
      guard self.vault.hasKey(for: sealed.subject) else {
        isErased = true
        return value
      }
      let clear = try self.vault.open(sealed.box, subject: sealed.subject, entryID: id, fieldPath: path)
      return .string(String(decoding: clear, as: UTF8.self))
    }
    entry["what"] = try mapped(entry["what"] ?? [:], of: type, entry, open)
    return isErased ? nil : entry
  }

  /// A payload with its personal fields sealed under the entry's id, and for whom a key was staged: what is refused must
  /// leave none behind.
  func sealed(
    _ what: JSON, of type: EventType, _ members: JSON.Object, entryID: String, in group: Group
  ) throws -> (JSON, staged: [String]) {
    var staged: [String] = []
    let sealed = try mapped(what, of: type, members, in: group) { value, subject, path in
      guard let clear = value.string else { throw BroughtSeal(path: path) }
      if let seq = self.erased[subject] { throw ErasedSubject(subject: subject, seq: seq, path: path) }
      staged += self.vault.stageKeys(for: [subject])
      let box = try self.vault.seal(Array(clear.utf8), subject: subject, entryID: entryID, fieldPath: path)
      return ["key": .string(subject), "sealed": .string(box)]
    }
    return (sealed, staged)
  }

  /// Changes the personal fields of a payload; of a correction, those of the corrected part, by the corrected entry's type.
  private func mapped(
    _ what: JSON, of type: EventType, _ members: JSON.Object, in group: Group? = nil, _ change: Sealing.Change
  ) throws -> JSON {
    let direct = Sealing(of: type)
    if direct.isNeeded { return try direct.mapping(what, under: "what", change) }
    guard type == .entryCorrected || type == .entryCorrectionProposed, let corrected = what["corrected"],
      case .object(var object) = what, let re = members["re"]?.int.flatMap({ UInt64(exactly: $0) }),
      let original = try subject((group?.corrections ?? corrections).original(of: Seq(re)), in: group)
    else { return what }
    let inner = Sealing(of: original.header.type)
    guard inner.isNeeded else { return what }
    // A field on its own may lack the sibling that names its subject: the original has it.
    let whole = JSON.object((original.entry["what"]?.object ?? [:]).merged(with: corrected.object ?? [:]))
    let names = corrected.object?.keys ?? []
    let mapped = try inner.mapping(whole, under: "what.corrected", only: Set(names), change)
    object["corrected"] = .object(JSON.Object(names.map { ($0, mapped[$0] ?? .null) }))
    return .object(object)
  }

  /// An entry of the log, or of the group before it is written, for the rules of corrections.
  func subject(_ seq: Seq, in group: Group?) throws -> CorrectionRules.Subject? {
    if let group, seq.number >= group.firstSeq {
      let place = Int(clamping: seq.number - group.firstSeq)
      guard group.drafts.indices.contains(place) else { return nil }
      let members = group.drafts[place].members
      return CorrectionRules.Subject(
        header: group.headers[place], by: members["by"]?.string ?? "", entry: members)
    }
    guard seq.number > 0, seq.number <= reader.size.count else { return nil }
    let line = try reader.line(at: Position(seq: seq.number))
    var symbols = Symbols()
    let header = try line.withUnsafeBytes { bytes in try LineDecoder.log.decode(bytes, &symbols).header }
    let entry = try opened(line) ?? JSON(parsing: line).object ?? [:]
    return CorrectionRules.Subject(header: header, by: entry["by"]?.string ?? "", entry: entry)
  }

  func correctionBreaches(
    _ header: EntryHeader, _ members: JSON.Object, _ draft: Draft, in group: Group
  ) throws(Refusal) -> [Refusal] {
    let rules = CorrectionRules(corrections: group.corrections, today: DraftRules.today(header, state)) {
      try subject($0, in: group)
    }
    do {
      return try rules.breaches(
        header, by: members["by"]?.string ?? "", what: members["what"] ?? [:], place: draft.place)
    } catch {
      throw Refusal(
        place: draft.place, code: "ledger", path: "re",
        sentence: Title(
          vi: "không đọc được mục được nêu: \(error)", en: "the entry that it names cannot be read: \(error)"))
    }
  }
}

/// Personal data of somebody whose data were erased: the next opening would destroy a new key as well.
struct ErasedSubject: Error {
  let subject: String
  let seq: Seq
  let path: String
}

/// A draft that brings a sealed value of its own making, which nobody could open or erase.
private struct BroughtSeal: Error, CustomStringConvertible {
  let path: String
  var description: String { "\(path) comes as clear text, and the ledger seals it" }
}
