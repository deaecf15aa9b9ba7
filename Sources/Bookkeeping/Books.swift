import Events
import Foundation
import Ledger
import Merkle
import Projections

/// A ledger opened for questions: its log replayed into a state.
///
///     let books = try Books(at: LedgerPlace(folder: "ledger"), asKnown: .now, asOf: nil)
///     books.state.poverty.timeline(…)
package struct Books {
  package let reader: LedgerReader
  package let state: Projections
  package let corrections: Corrections
  /// Entries that the log has, and that the root is over.
  package let size: UInt64
  package let root: Hash
  /// The last entry that the state knows.
  package let knownTo: Seq
  package let asOf: Day?
  package let lastAt: Timestamp

  /// Replays the log as the two clocks say.
  /// - Throws: `LedgerFault` when the folder is none or damaged, `PayloadFault` when an entry is not what the catalogue
  ///   of this program says.
  package init(
    at place: LedgerPlace, asKnown: (_ minutesAheadOfUTC: Int) throws -> AsKnown = { _ in .now }, asOf: Day? = nil,
    progress: (UInt64, UInt64) -> Void = { _, _ in }
  ) throws {
    reader = try LedgerReader(place)
    size = reader.size.count
    root = reader.root
    self.asOf = asOf
    knownTo = try reader.limit(of: asKnown(reader.minutesAheadOfUTC()))
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
}

extension LedgerReader {
  /// The zone that the ledger was opened with.
  func minutesAheadOfUTC() throws -> Int {
    var first = Projections()
    try forEachLine(upTo: 1) { bytes in
      var line = try LineDecoder.log.decode(bytes, &first.symbols)
      try first.fold(&line)
    }
    return first.units.settings(on: Day(number: .max)).minutesAheadOfUTC
  }

  /// The last entry that counts as known: the end of a batch, never its middle.
  func limit(of known: AsKnown) throws -> Seq {
    var limit: UInt64 = 0
    var symbols = Symbols()
    switch known {
    case .now: return Seq(size.count)
    case .seq(let seq):
      try forEachLine(upTo: min(seq.number, size.count)) { bytes in
        let line = try LineDecoder.log.decode(bytes, &symbols)
        if !line.more { limit = line.header.seq.number }
      }
    case .time(let time):
      try forEachLine(upTo: size.count) { bytes in
        let line = try LineDecoder.log.decode(bytes, &symbols)
        if line.header.at <= time { limit = line.header.seq.number }
      }
    }
    return Seq(limit)
  }
}
