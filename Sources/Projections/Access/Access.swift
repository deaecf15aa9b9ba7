import Events

/// Who may record and read what, since when.
package struct Access: Restorable, Sendable {
  package static let version = 1

  package init() {}

  package mutating func restore(_ step: RestoreStep) {}
}

extension Access {
  package mutating func fold(_ event: AccessEvent, _ entry: EntryHeader) {}

  /// The whole state, a fact a line, sorted: two states are equal when their dumps are.
  package func dump(_ symbols: Symbols) -> [String] { [] }
}
