import Events

/// Money of funds and budgets: in, out, left; and revolving capital.
package struct Funds: Restorable, Sendable {
  package static let version = 1

  package init() {}

  package mutating func restore(_ step: RestoreStep) {}
}

extension Funds {
  package mutating func fold(_ event: FundsEvent, _ entry: EntryHeader) {}

  /// The whole state, a fact a line, sorted: two states are equal when their dumps are.
  package func dump(_ symbols: Symbols) -> [String] { [] }
}
