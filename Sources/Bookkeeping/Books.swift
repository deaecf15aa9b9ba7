import Events
import Ledger
import Merkle
import Projections

/// A ledger opened for questions: its log replayed into a state.
///
///     let books = try Books(at: LedgerPlace(folder: "ledger"))
///     books.state.poverty.timeline(…)
package struct Books: Sendable {
  package let reader: LedgerReader
  package let state: Projections
  package let corrections: Corrections
  /// The size and root that the newest checkpoint signs.
  package let checkpoint: Checkpoint
  /// The last entry that the state knows.
  package let knownTo: Seq
  package let asOf: Day?
  package let lastAt: Timestamp

  /// Replays the log as the two clocks say.
  /// - Throws: `LedgerError` when the folder is none or damaged, `PayloadFault` when an entry is not what this program's
  ///   catalogue says, and what `asKnown` throws.
  package init(
    at place: LedgerPlace, asKnown: (_ minutesAheadOfUTC: Int) throws -> AsKnown = { _ in .now }, asOf: Day? = nil,
    progress: (UInt64, UInt64) -> Void = { _, _ in }
  ) throws {
    let reader = try LedgerReader.open(place)
    guard let signed = reader.checkpoint else { throw LedgerError.notALedger(path: place.folder) }
    self.reader = reader
    checkpoint = signed.checkpoint
    self.asOf = asOf
    knownTo = try reader.limit(of: asKnown(reader.openingSettings().minutesAheadOfUTC))
    let outcome = try Replay(limit: knownTo, asOf: asOf).run(reader, progress: progress)
    state = outcome.state
    corrections = outcome.corrections
    lastAt = outcome.lastAt
  }

  package var settings: Settings { state.units.settings(on: lastDay) }
  package var isStory: Bool { settings.clock == .story }

  /// The day of the last known entry in the ledger's zone.
  package var lastDay: Day {
    lastAt.day(minutesAheadOfUTC: state.units.settings(on: Day(number: .max)).minutesAheadOfUTC)
  }

  /// The root over the entries that the state knows.
  package func knownRoot() throws -> Hash {
    try knownTo.number == checkpoint.size.count ? checkpoint.root : reader.tree.root(size: TreeSize(knownTo.number))
  }
}
