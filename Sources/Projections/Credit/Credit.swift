import Events

/// Loans: lent, paid back, overdue, rightly used.
package struct Credit: Restorable, Sendable {
  package static let version = 1

  package init() {}

  package mutating func restore(_ step: RestoreStep) {}
}

extension Credit {
  package mutating func fold(_ event: CreditEvent, _ entry: EntryHeader) {}

  /// The whole state, a fact a line, sorted: two states are equal when their dumps are.
  package func dump(_ symbols: Symbols) -> [String] { [] }
}
