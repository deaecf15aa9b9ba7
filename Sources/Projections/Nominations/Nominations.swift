import Events

/// Each nomination on its way, and the places that flags take.
package struct Nominations: Restorable, Sendable {
  package static let version = 1

  package init() {}

  package mutating func restore(_ step: RestoreStep) {}
}

extension Nominations {
  package mutating func fold(_ event: NominationsEvent, _ entry: EntryHeader) {}

  /// The whole state, a fact a line, sorted: two states are equal when their dumps are.
  package func dump(_ symbols: Symbols) -> [String] { [] }
}
