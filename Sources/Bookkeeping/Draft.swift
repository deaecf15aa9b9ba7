import CanonicalJSON
import Events
import Foundation
import Rules

/// An entry on its way: what a sender wrote, made canonical, with the id that it will have.
package struct Draft: Sendable {
  /// Where a person finds it: `plans.jsonl:12`, `row 7`.
  package let place: String
  package let id: String
  /// Given in stories only.
  package let at: Timestamp?
  let members: JSON.Object
  /// The program does it itself and records that: no draft that comes in is one.
  private(set) var isProgramAct = false

  /// Reads one draft as people write it: any order of keys, any white space, text in any Unicode form.
  /// - Throws: `Refusal` that says what is wrong and where.
  package init(parsing text: [UInt8], place: String, makeID: () -> String = Draft.makeID) throws(Refusal) {
    let json: JSON
    do { json = try JSON(parsing: text) } catch {
      throw Refusal(
        place: place, code: "draft.json", path: nil,
        sentence: Title(vi: "không phải JSON hợp lệ: \(error)", en: "this is not JSON that a ledger takes: \(error)"))
    }
    try self.init(json, place: place, makeID: makeID)
  }

  package init(_ json: JSON, place: String, makeID: () -> String = Draft.makeID) throws(Refusal) {
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
    id = members["id"]?.string ?? ""
    at = members["at"]?.string.flatMap { Timestamp($0) }
    self.place = place
    self.members = members
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
