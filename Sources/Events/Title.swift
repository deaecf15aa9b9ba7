/// The two languages of every title, message and report.
package enum Language: String, CaseIterable, Sendable {
  case vi, en
}

/// One text in both languages.
package struct Title: Hashable, Sendable {
  package let vi: String
  package let en: String

  package init(vi: String, en: String) {
    self.vi = vi
    self.en = en
  }

  package subscript(_ language: Language) -> String {
    switch language {
    case .vi: vi
    case .en: en
    }
  }
}

/// One code of a vocabulary with what it is called.
package struct Term: Sendable {
  /// The code as entries have it.
  package let code: StaticString
  package let title: Title

  package init(_ code: StaticString, vi: String, en: String) {
    self.code = code
    title = Title(vi: vi, en: en)
  }
}

/// How a code's figure is computed, and from which entries.
package struct Formula: Sendable {
  package let text: Title
  package let from: [String]

  package init(vi: String, en: String, from: [String]) {
    text = Title(vi: vi, en: en)
    self.from = from
  }
}

/// A closed list of codes out of `events/catalog/vocabulary.json`; raw values follow the list's order.
package protocol Vocabulary: RawRepresentable<UInt8>, CaseIterable, Hashable, Flat, Sendable {
  static var title: Title { get }
  static var terms: [Term] { get }
  /// The code with these bytes; nil if there is none.
  init?(code: UnsafeRawBufferPointer)
}

extension Vocabulary {
  /// The code as entries have it: `near-poor`.
  package var text: String { Self.terms[Int(rawValue)].code.description }
  package var title: Title { Self.terms[Int(rawValue)].title }

  package init?(_ text: String) {
    var text = text
    guard let value = text.withUTF8({ Self(code: UnsafeRawBufferPointer($0)) }) else { return nil }
    self = value
  }
}
