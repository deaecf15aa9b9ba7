import Bookkeeping
import CanonicalJSON
import Events

/// What a reader sees in the place of a sealed text: that it is closed, or that it was erased for ever.
struct SealMarks {
  let erased: [String: Seq]
  let language: Language

  init(_ books: Books, in language: Language) {
    erased = books.erased
    self.language = language
  }

  func mark(of subject: String) -> String {
    erased[subject] == nil ? "•••" : Title(vi: "(đã xóa)", en: "(erased)")[language]
  }

  /// One sentence for each subject whose data in this value were erased.
  func notes(on value: JSON) -> [Title] {
    var subjects: [String: Seq] = [:]
    collect(value, &subjects)
    return subjects.sorted { $0.key < $1.key }.map { subject, seq in
      Title(
        vi: "dữ liệu cá nhân của \(subject) đã xóa vĩnh viễn ở mục \(seq)",
        en: "the personal data of \(subject) were erased for ever by entry \(seq)")
    }
  }

  private func collect(_ value: JSON, _ subjects: inout [String: Seq]) {
    if let sealed = value.sealed { subjects[sealed.subject] = erased[sealed.subject] }
    switch value {
    case .object(let object): for member in object.members { collect(member.value, &subjects) }
    case .array(let items): for item in items { collect(item, &subjects) }
    case .null, .bool, .integer, .string: break
    }
  }
}

extension JSON {
  /// The same value with a mark in place of each sealed text, for a reader's eyes.
  func marked(_ marks: SealMarks) -> JSON {
    if let sealed { return .string(marks.mark(of: sealed.subject)) }
    return switch self {
    case .object(let object): .object(JSON.Object(object.members.map { ($0.key, $0.value.marked(marks)) }))
    case .array(let items): .array(items.map { $0.marked(marks) })
    case .null, .bool, .integer, .string: self
    }
  }
}
