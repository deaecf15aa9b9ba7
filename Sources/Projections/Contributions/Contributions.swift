import Events

/// Who gave what to whom, through whom, and what counts towards the next award.
package struct Contributions: Restorable, Sendable {
  package static let version = 1

  package init() {}

  package mutating func restore(_ step: RestoreStep) {}
}

extension Contributions {
  package mutating func fold(_ event: ContributionsEvent, _ entry: EntryHeader) {}

  /// The whole state, a fact a line, sorted: two states are equal when their dumps are.
  package func dump(_ symbols: Symbols) -> [String] { [] }
}
