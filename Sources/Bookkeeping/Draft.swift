import CanonicalJSON
import Events
import Foundation
import Ledger
import Rules

/// An entry on its way: what a sender wrote, made canonical, with the id that it will have.
package struct Draft: Sendable {
  /// What it answers or corrects.
  enum Reference: Hashable, Sendable {
    case none
    case seq(UInt64)
    /// The id of an entry on record, or of one before it in the same request.
    case id(String)
    /// Neither a number nor an id.
    case other
  }

  package let id: String
  /// Given in stories only.
  package let at: Timestamp?
  /// Whether it says an `at`, be it one or not.
  let bringsMoment: Bool
  let re: Reference
  /// In canonical form.
  let text: [UInt8]
  /// As it will stand in the log if nothing of it is sealed; nil when it is no entry, or answers one by its id.
  let entry: EntryDraft?
  /// The program does it itself and records that: no draft that comes in is one.
  private(set) var isProgramAct = false
  private let source: String
  private let line: Int?

  /// Where a person finds it: `plans.jsonl:12`, `row 7`.
  package var place: String { line.map { "\(source):\($0)" } ?? source }

  /// Its keys and values; read from the text anew each time.
  var members: JSON.Object { (try? JSON(parsing: text))?.object ?? [:] }

  /// Reads one draft as people write it: any order of keys, any white space, text in any Unicode form.
  /// - Throws: `Refusal` that says what is wrong and where.
  package init(parsing text: [UInt8], place: String, makeID: () -> String = Draft.makeID) throws(Refusal) {
    self = try text.reading { bytes throws(Refusal) in
      try Draft(parsing: bytes, source: place, line: nil, makeID: makeID)
    }
  }

  /// The same, of a line of a file.
  init(
    parsing bytes: UnsafeRawBufferPointer, source: String, line: Int?, makeID: () -> String = Draft.makeID
  ) throws(Refusal) {
    if let draft = Draft(plain: bytes, source: source, line: line) {
      self = draft
      return
    }
    let json: JSON
    do { json = try JSON(parsing: bytes) } catch {
      throw Refusal(
        place: line.map { "\(source):\($0)" } ?? source, code: "draft.json", path: nil,
        sentence: Title(vi: "không phải JSON hợp lệ: \(error)", en: "this is not JSON that a ledger takes: \(error)"))
    }
    try self.init(json, source: source, line: line, makeID: makeID)
  }

  package init(_ json: JSON, place: String, makeID: () -> String = Draft.makeID) throws(Refusal) {
    try self.init(json, source: place, line: nil, makeID: makeID)
  }

  private init(_ json: JSON, source: String, line: Int?, makeID: () -> String) throws(Refusal) {
    let place = line.map { "\(source):\($0)" } ?? source
    guard case .object(var members) = json.normalized else {
      throw Refusal(
        place: place, code: "draft.object", path: nil,
        sentence: Title(vi: "một mục phải là một đối tượng {…}", en: "a draft is one object {…}"))
    }
    members = members.neutral
    for key in ["seq", "more"] where members[key] != nil {
      throw Refusal(
        place: place, code: "draft.given-by-ledger", path: key,
        sentence: Title(
          vi: "'\(key)' do sổ cái cấp; hãy bỏ trường này", en: "'\(key)' is given by the ledger; leave it out"))
    }
    if let unseen = JSON.object(members).unseen(), SwitchedOff.admits(.entryPlainText) {
      throw Refusal(
        place: place, code: RuleID.entryPlainText.text, path: unseen.path,
        sentence: Title(
          vi:
            "có ký tự không nhìn thấy được (\(unseen.character)): ký tự điều khiển, ngắt dòng, đổi chiều viết hoặc không có nét",
          en:
            "it has a character that nobody sees (\(unseen.character)): a control, a line break, a mark of direction or one without a shape"
        ),
        remedy: Title(vi: "viết trên một dòng, bỏ ký tự đó", en: "write it on one line, without that character"))
    }
    if let blank = JSON.object(members).blank(), SwitchedOff.admits(.entryPlainText) {
      throw Refusal(
        place: place, code: RuleID.entryPlainText.text, path: blank,
        sentence: Title(vi: "chỉ có khoảng trắng", en: "it is white space alone"),
        remedy: Title(vi: "viết nội dung, hoặc bỏ trường này", en: "write what it should say, or leave the field out"))
    }
    if members["id"] == nil { members = JSON.Object(members.members + [("id", .string(makeID()))]) }
    self.init(members, source: source, line: line)
  }

  private init(_ members: JSON.Object, source: String, line: Int?) {
    id = members["id"]?.string ?? ""
    at = members["at"]?.string.flatMap { Timestamp($0) }
    bringsMoment = members["at"] != nil
    re =
      switch members["re"] {
      case nil: .none
      case .integer(let seq)?: UInt64(exactly: seq).map { .seq($0) } ?? .other
      case .string(let id)?: .id(id)
      case .bool?, .null?, .array?, .object?: .other
      }
    text = JSON.object(members).canonicalBytes()
    entry = try? text.reading { bytes throws(EntryFault) in try EntryDraft(text: bytes) }
    self.source = source
    self.line = line
  }

  /// A draft that came as most do that other programs send: canonical, and plain enough that nothing of it would change.
  private init?(plain bytes: UnsafeRawBufferPointer, source: String, line: Int?) {
    guard PlainText.needsNoChange(bytes), let entry = try? EntryDraft(text: bytes),
      let envelope = try? DraftEnvelope(reading: bytes)
    else { return nil }
    id = String(decoding: envelope.id.bytes(of: bytes), as: UTF8.self)
    at = envelope.at.flatMap { Timestamp(String(decoding: $0.bytes(of: bytes), as: UTF8.self)) }
    bringsMoment = envelope.at != nil
    re = envelope.re.map { .seq($0) } ?? .none
    text = Array(bytes)
    self.entry = entry
    self.source = source
    self.line = line
  }

  /// The same draft with `re` as a number.
  func answering(_ seq: UInt64) -> Draft {
    var members = members
    members["re"] = .integer(Int64(seq))
    var draft = Draft(members, source: source, line: line)
    draft.isProgramAct = isProgramAct
    return draft
  }

  /// What the program does itself.
  static func programAct(_ members: JSON.Object) throws(Refusal) -> Draft {
    var draft = try Draft(.object(members), place: "")
    draft.isProgramAct = true
    return draft
  }

  /// A random id (UUID version 4) for a draft that brings none.
  package static func makeID() -> String { UUID().uuidString.lowercased() }
}

extension JSON {
  /// The same value with every text in Unicode's composed form (NFC), as entries have it.
  var normalized: JSON {
    switch self {
    case .null, .bool, .integer: self
    case .string(let text):
      text.utf8.allSatisfy { $0 < 0x80 } ? self : .string(text.precomposedStringWithCanonicalMapping)
    case .array(let items): .array(items.map(\.normalized))
    case .object(let object): .object(JSON.Object(object.members.map { ($0.key, $0.value.normalized) }))
    }
  }
}
