import Events
import Projections

/// May this draft be appended, given the state?
package enum Rules {
  /// Every rule of kind `refuse` that the draft breaks; empty when it may be appended.
  package static func judge(_ event: Event, _ header: EntryHeader, in state: Projections) -> [Breach] { [] }
}
