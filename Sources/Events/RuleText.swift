/// What a rule does to an entry that it applies to.
package enum RuleKind: String, Sendable {
  /// The entry is not taken.
  case refuse
  /// The entry is taken and shown as late, odd or incomplete.
  case flag
  /// A note that such an entry is allowed.
  case accept
}

/// What the catalogue says of a rule. The clauses that it comes from stand in the plans' own entries and in the catalogue.
package struct RuleText: Sendable {
  package let id: String
  package let kind: RuleKind
  /// Whether it is the ledger's own, not only a plan's.
  package let isLedgers: Bool
  package let text: Title

  init(_ id: String, _ kind: RuleKind, isLedgers: Bool, vi: String, en: String) {
    self.id = id
    self.kind = kind
    self.isLedgers = isLedgers
    text = Title(vi: vi, en: en)
  }
}

extension RuleID {
  package var text: String { RuleID.texts[Int(rawValue)].id }
  package var kind: RuleKind { RuleID.texts[Int(rawValue)].kind }
  /// The ledger's own rule: an entry that breaks it cannot stand. What only a plan asks may be broken and is shown.
  package var isLedgers: Bool { RuleID.texts[Int(rawValue)].isLedgers }
  package var sentence: Title { RuleID.texts[Int(rawValue)].text }

  package init?(_ text: String) {
    guard let index = RuleID.texts.firstIndex(where: { $0.id == text }) else { return nil }
    self.init(rawValue: UInt16(index))
  }
}
