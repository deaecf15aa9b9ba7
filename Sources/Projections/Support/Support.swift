import Events

/// Who is eligible for which help, who wants it, who got it, and who helps whom.
package struct Support: Restorable, Sendable {
  package static let version = 1

  package init() {}

  package mutating func restore(_ step: RestoreStep) {}
}

extension Support {
  package mutating func fold(_ event: SupportEvent, _ entry: EntryHeader) {}

  /// The whole state, a fact a line, sorted: two states are equal when their dumps are.
  package func dump(_ symbols: Symbols) -> [String] { [] }
}
