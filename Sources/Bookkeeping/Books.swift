import Events
import Ledger
import Merkle
import Projections

/// A ledger opened for questions: its log replayed into a state, its bytes held against the signed root.
///
///     let books = try Books(at: LedgerPlace(folder: "ledger"))
///     books.state.poverty.timeline(…)
///     books.root                       // over the bytes that the state was folded from
///
/// A damaged ledger still answers, from the part that verifies; `damage` says what is wrong with the rest.
package struct Books: Sendable {
  package let reader: LedgerReader
  package private(set) var state: Projections
  package let corrections: Corrections
  /// How many entries the log has, as far as it is sound, and the root over them, computed from their bytes.
  package let size: TreeSize
  package let root: Hash
  /// What is wrong behind `size`; empty for a sound ledger.
  package let damage: [Damage]
  /// The last entry that the state knows.
  package private(set) var knownTo: Seq
  package let asOf: Day?
  /// The day after which no change of boundaries counts; nil: every one on record does.
  package private(set) var boundariesTo: Day?
  package let lastAt: Timestamp
  /// Whose personal data were erased, and by which entry; also by entries behind those that the state knows.
  package let erased: [String: Seq]
  /// The place of the snapshot that the state began with; nil when the log was folded whole.
  package let snapshotSize: TreeSize?
  /// What is to be said of snapshots that were left aside.
  package let remarks: [Title]

  /// Replays the log as the two clocks say, from the nearest snapshot on where one will do.
  /// - Throws: `LedgerError` when the folder is none or nothing of it verifies, `PayloadFault` when an entry is not what
  ///   this program's catalogue says, and what `asKnown` throws.
  package init(
    at place: LedgerPlace, asKnown: (_ minutesAheadOfUTC: Int) throws -> AsKnown = { _ in .now }, asOf: Day? = nil,
    usesSnapshots: Bool = true, progress: (UInt64, UInt64) -> Void = { _, _ in }
  ) throws {
    do {
      try self.init(
        LedgerReader.open(place), damage: [], asKnown: asKnown, asOf: asOf, usesSnapshots: usesSnapshots,
        progress: progress)
    } catch {
      // Whatever went wrong may be damage: a look at every byte tells, and what verifies goes on answering.
      let report = try Verifier(place).verify()
      guard let first = report.damages.first else { throw error }
      guard report.soundSize > .empty else { throw LedgerError.damaged(first) }
      try self.init(
        LedgerReader.open(place, soundPartOf: report), damage: report.damages, asKnown: asKnown, asOf: asOf,
        usesSnapshots: false, progress: progress)
    }
  }

  private init(
    _ reader: LedgerReader, damage: [Damage], asKnown: (Int) throws -> AsKnown, asOf: Day?,
    usesSnapshots: Bool, progress: (UInt64, UInt64) -> Void
  ) throws {
    self.reader = reader
    self.damage = damage
    self.asOf = asOf
    boundariesTo = asOf
    size = reader.size
    // Every byte is hashed before the log is folded, unless a snapshot spares both.
    let mayStartLater = usesSnapshots && reader.hasSnapshot
    if mayStartLater { reader.check(outside: 0..<0) }
    knownTo = try reader.limit(of: asKnown(reader.openingSettings().minutesAheadOfUTC))
    reader.check(outside: nil)
    let replay = Replay(limit: knownTo, asOf: asOf)
    var told: [Title] = []
    if mayStartLater, let found = replay.fromSnapshot(reader, &told) {
      state = found.outcome.state
      corrections = found.outcome.corrections
      lastAt = found.outcome.lastAt
      root = found.root
      snapshotSize = found.size
      erased = found.erased
    } else {
      let scan = try LogScan(reader, hashing: size, limit: knownTo) { done, total in progress(done, 3 * total) }
      root = scan.root ?? .emptyRoot
      if damage.isEmpty, let signed = reader.checkpoint, signed.root != root { throw RootMismatch() }
      let outcome = try replay.run(reader, scan) { done, total in progress(total + 2 * done, 3 * total) }
      state = outcome.state
      corrections = outcome.corrections
      lastAt = outcome.lastAt
      snapshotSize = nil
      erased = scan.erased
    }
    remarks = told
  }

  /// The writer's state as it is between two groups.
  init(live desk: DeskState) {
    reader = desk.reader
    state = desk.state
    corrections = desk.corrections
    size = desk.reader.size
    root = desk.reader.checkpoint?.root ?? .emptyRoot
    damage = []
    knownTo = Seq(size.count)
    asOf = nil
    boundariesTo = nil
    lastAt = desk.lastAt
    erased = desk.erased
    snapshotSize = nil
    remarks = []
  }

  /// The same without what was folded: for who reads lines, and must not hold the state meanwhile.
  package func withoutState() -> Books {
    var books = self
    books.state = Projections()
    return books
  }

  /// The same ledger, asked of the state after an earlier entry.
  package func at(_ state: Projections, knownTo: Seq) -> Books {
    var books = self
    books.state = state
    books.knownTo = knownTo
    return books
  }

  /// Leaves out what boundaries do after a day: a merger that is on record and lies ahead is in no account yet.
  package mutating func cutBoundaries(after day: Day) {
    boundariesTo = day
    state.cutBoundaries(after: day)
  }

  package var settings: Settings { state.units.settings(on: lastDay) }
  package var isStory: Bool { settings.clock == .story }

  /// The day of the last known entry in the ledger's zone.
  package var lastDay: Day {
    lastAt.day(minutesAheadOfUTC: state.units.settings(on: Day(number: .max)).minutesAheadOfUTC)
  }
}
