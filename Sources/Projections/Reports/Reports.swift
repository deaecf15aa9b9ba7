import Events

/// What was reported: results of reviews and reports as they were handed in, returned, replaced and sent up.
package struct Reports: Restorable, Sendable {
  package static let version = 1

  package init() {}

  package mutating func restore(_ step: RestoreStep) {}
}

extension Reports {
  package mutating func fold(_ event: ReportsEvent, _ entry: EntryHeader) {}

  /// The whole state, a fact a line, sorted: two states are equal when their dumps are.
  package func dump(_ symbols: Symbols) -> [String] { [] }
}
