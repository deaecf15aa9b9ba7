import CanonicalJSON
import Events
import Ledger
import Merkle
import Projections
import Rules
import Synchronization

/// What the writer works with: the live state, the ids that were ever used, the corrections in force. One thread at a time
/// changes it; who asks it in between sees what was committed.
final class Desk: Sendable {
  let inner: ReadWriteLock<DeskState>
  let recovery: RecoveryReport
  let isStory: Bool
  let mended: [Title]

  init(at place: LedgerPlace, progress: (UInt64, UInt64) -> Void) throws {
    let state = try DeskState(at: place, progress: progress)
    recovery = state.recovery
    isStory = state.isStory
    mended = state.mended
    inner = ReadWriteLock(state)
  }

  func take(_ orders: [Keeper.Order]) -> [Keeper.Outcome] { inner.withLock { $0.take(orders) } }

  func read<Value>(_ body: (Projections) throws -> Value) rethrows -> Value {
    try inner.withReadLock { try body($0.state) }
  }

  /// The committed state as books, for as long as `body` looks at them.
  func withBooks<Value>(_ body: (Books) throws -> Value) rethrows -> Value {
    try inner.withReadLock { try body(Books(live: $0)) }
  }

  var reader: LedgerReader { inner.withReadLock { $0.reader } }

  /// Why nothing more is taken; nil while all is well.
  var broken: Title? { inner.withReadLock { $0.broken } }

  func erase(_ erasure: Erasure, as account: LedgerOperator) -> Keeper.Outcome {
    inner.withLock { $0.erase(erasure, as: account) }
  }

  func grant(_ grant: Grant, as account: LedgerOperator) -> Keeper.Outcome {
    inner.withLock { $0.grant(grant, as: account) }
  }

  func rotateKey(as account: LedgerOperator) -> Keeper.Outcome { inner.withLock { $0.rotateKey(as: account) } }

  func confirmClock() { inner.withLock { $0.writer.confirmClock() } }

  /// The newest checkpoint, durable.
  func checkpoint() throws -> SignedCheckpoint {
    try inner.withLock { inner in
      try inner.writer.publishDurably()
      return inner.writer.checkpoint
    }
  }

  var newestCheckpoint: SignedCheckpoint { inner.withReadLock { $0.writer.checkpoint } }

  /// Puts the state away if it is time, and ends; gives what is to be said of that.
  func close() throws -> [Title] {
    try inner.withLock { inner in
      let told = inner.remarks.count
      inner.putAwayIfDue()
      try inner.close()
      return Array(inner.remarks.dropFirst(told))
    }
  }

  var remarks: [Title] { inner.withReadLock { $0.remarks } }
}

/// The state behind the desk.
struct DeskState {
  let place: LedgerPlace
  private(set) var writer: LedgerWriter
  let vault: Vault
  let recovery: RecoveryReport
  let clock: DeskClock
  private(set) var reader: LedgerReader
  var state = Projections()
  var corrections = Corrections()
  /// Every id that was ever recorded, and where.
  private(set) var ids: IDIndex
  var lastAt = Timestamp(milliseconds: 0)
  var isStory = false
  /// Whose personal data were erased, and by which entry.
  var erased: [String: Seq] = [:]
  /// What opening ended that had been cut off.
  private(set) var mended: [Title] = []
  /// No act on record happened after this day, whatever day it was recorded or corrected to.
  var latestAct = Day(number: .min)
  /// The place of the newest snapshot that a replay can begin with; 0 when there is none.
  var snapshotSize: UInt64 = 0
  /// Whether the log's bytes have the root that was signed, as far as the state was folded from them.
  var isSound = true
  /// What is to be said of snapshots.
  var remarks: [Title] = []
  /// Why nothing more is taken: the state is not what the log says.
  var broken: Title?

  init(at place: LedgerPlace, progress: (UInt64, UInt64) -> Void) throws {
    self.place = place
    let clock = DeskClock()
    self.clock = clock
    let settings = try LedgerReader.open(place).openingSettings()
    isStory = settings.clock == .story
    writer = try Self.openWriter(place, settings, clock)
    recovery = writer.recovery
    vault = try Vault.open(place, forWriting: true)
    try writer.publishDurably()
    let reader = try LedgerReader.open(place)
    self.reader = reader
    ids = try Self.openIDs(reader, writer)
    erased = try reader.subjects(ofErasures: ids.marked)
    try replay(progress: progress)
    mended += try endErasures()
    try VaultCheck(reader, vault, erased: erased).run()
    mended += try recordRotation()
  }

  private static func openWriter(
    _ place: LedgerPlace, _ settings: Settings, _ clock: DeskClock
  ) throws(LedgerError) -> LedgerWriter {
    let minutes = settings.minutesAheadOfUTC
    let isStory = settings.clock == .story
    return try LedgerWriter.open(place, clock: isStory ? .story : .live { clock.moment }) { moment in
      Timestamp(milliseconds: moment.milliseconds).day(minutesAheadOfUTC: minutes).isoText
    }
  }

  private static func openIDs(
    _ reader: LedgerReader, _ writer: LedgerWriter, isTrusted: Bool = true
  ) throws(IDIndexFault) -> IDIndex {
    try IDIndex.open(
      reader, writer.signingKey, marking: [EventType.personalDataErased.text], isTrusted: isTrusted)
  }

  /// The entry with an id; nil when there is none.
  mutating func seq(ofID id: String) throws -> UInt64? {
    do {
      return try ids.position(of: id)?.seq
    } catch IDIndexFault.differs {
      // A file of the index was changed under this process. Nothing is lost: the log has all ids.
      ids = try Self.openIDs(reader, writer, isTrusted: false)
      return try ids.position(of: id)?.seq
    }
  }

  func close() throws {
    ids.close()
    try writer.close()
  }

  /// Ends the writer by a rotation, and goes on with one that signs with the next key.
  mutating func changeWriter() throws {
    _ = try writer.rotateKey()
    writer = try Self.openWriter(place, reader.openingSettings(), clock)
    reader = try LedgerReader.open(place)
    // What the old key signed counts no more.
    snapshotSize = 0
    ids.adopt(writer.signingKey, reader)
  }

  /// Folds the log anew: on opening, and after the disk refused a write.
  mutating func replay(progress: (UInt64, UInt64) -> Void = { _, _ in }) throws {
    let replay = Replay(limit: Seq(reader.size.count), asOf: nil)
    let found = replay.fromSnapshot(reader, &remarks)
    reader.check(outside: nil)
    let outcome: Replay.Outcome
    if let found {
      (outcome, isSound) = (found.outcome, true)
    } else {
      // A state is put away only when every byte that it was folded from has the root that was signed.
      let isLarge = reader.size.count >= place.segments.entriesPerSegment
      let scan = try LogScan(reader, hashing: isLarge ? reader.size : nil, limit: replay.limit) { progress($0, 3 * $1) }
      outcome = try replay.run(reader, scan) { progress($1 + 2 * $0, 3 * $1) }
      isSound = scan.root.map { reader.continues(reader.size, with: $0) } ?? true
    }
    snapshotSize = found?.size.count ?? 0
    latestAct = outcome.latestAct
    state = outcome.state
    corrections = outcome.corrections
    lastAt = outcome.lastAt
  }

  mutating func take(_ orders: [Keeper.Order]) -> [Keeper.Outcome] {
    if let broken { return orders.map { _ in .failed(broken) } }
    // The writer is told the machine's own moment, so that it can refuse a clock that cannot be right; what it gives out
    // is never before the last entry.
    let machine = Moment.now()
    clock.set(machine)
    let now = max(lastAt, Timestamp(milliseconds: machine.milliseconds))
    var work = Group(now: now, nextSeq: reader.size.count + 1, corrections)
    var outcomes = orders.map { prepare($0, in: &work) }
    guard !work.batches.isEmpty else { return outcomes }
    do {
      try vault.saveStagedKeys()
      let receipts = try writer.commit(work.batches)
      let leaves = receipts.flatMap(\.leaves)
      if let newest = receipts.last?.checkpoint { reader.advance(to: newest) }
      for (index, outcome) in outcomes.enumerated() {
        guard case .accepted(let recorded) = outcome else { continue }
        outcomes[index] = .accepted(
          recorded.map {
            $0.seq.number < work.firstSeq ? $0 : $0.with(leaf: leaves[Int($0.seq.number - work.firstSeq)])
          })
      }
      for (draft, header) in zip(work.drafts, work.headers) {
        ids.append(draft.id, isMarked: header.type == .personalDataErased)
      }
      lastAt = work.lastAt ?? now
      note(work)
      corrections = work.corrections
    } catch {
      // The disk refused the group: the state goes back to what the log says, and nobody gets a receipt.
      let sentence = Title(vi: "không ghi được, chưa có gì được ghi: \(error)", en: "nothing was recorded: \(error)")
      do { try replay() } catch { broken = sentence }
      for (index, outcome) in outcomes.enumerated() {
        if case .accepted(let recorded) = outcome, recorded.contains(where: { $0.seq.number >= work.firstSeq }) {
          outcomes[index] = .failed(sentence)
        }
      }
      return outcomes
    }
    return outcomes
  }
}

/// The moment that the desk gives to a group, so that the state is folded with the `at` that is written.
final class DeskClock: Sendable {
  private let now = Mutex(Moment(milliseconds: 0))
  var moment: Moment { now.withLock { $0 } }
  func set(_ moment: Moment) { now.withLock { $0 = moment } }
}

extension Keeper.Recorded {
  func with(leaf: Hash) -> Keeper.Recorded {
    Keeper.Recorded(id: id, seq: seq, leaf: leaf, isRepeat: isRepeat, notes: notes)
  }
}
