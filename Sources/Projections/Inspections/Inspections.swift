import Events

/// Inspections, their samples and findings, certified and disputed figures; complaints.
package struct Inspections: Restorable, Sendable {
  package static let version = 1

  package init() {}

  package mutating func restore(_ step: RestoreStep) {}
}

extension Inspections {
  package mutating func fold(_ event: InspectionsEvent, _ entry: EntryHeader) {}

  /// The whole state, a fact a line, sorted: two states are equal when their dumps are.
  package func dump(_ symbols: Symbols) -> [String] { [] }
}
