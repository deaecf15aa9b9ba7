import CanonicalJSON
import Events
import Ledger
import Merkle
import Projections
import Rules

/// The one writer: takes batches of drafts, judges them, records them, folds them, answers.
///
/// Threads call `append`; requests that wait are taken together, so that many writers share one sync. Each request is all
/// or nothing; a refused one leaves no trace in the log or in the state.
///
///     let keeper = try Keeper(at: LedgerPlace(folder: "ledger"))
///     switch keeper.append([drafts]) {
///     case .accepted(let receipts): …
///     case .refused(let refusals): …
///     case .failed(let sentence): …          // the disk; nothing was recorded
///     }
package final class Keeper: Sendable {
  /// What became of a request.
  package enum Outcome: Sendable {
    case accepted([Recorded])
    case refused([Refusal])
    case failed(Title)
  }

  /// An entry that is on disk.
  package struct Recorded: Sendable {
    package let id: String
    package let seq: Seq
    package let leaf: Hash
    /// It had been recorded before: the same content was sent again.
    package let isRepeat: Bool
    /// Later entries that break a rule of a plan since it counts: they did not keep it out.
    package var notes: [Title] = []
  }

  /// Batches of one request: all are taken or none. Entries of one batch share one `at`.
  package typealias Request = [[Draft]]

  /// A request, and how many entries the log must have before it; nil: any number.
  struct Order: Sendable {
    let request: Request
    var expectedCount: UInt64?
    /// Judged and taken back: nothing is recorded.
    var isTrial = false
  }

  /// The code of the refusal of an order because the log has grown since its sender looked at it.
  package static let sizeCode = "ledger.size"

  private let queue: CommitQueue<Order, Outcome>
  let desk: Desk

  /// Opens the ledger for writing: takes the lock, recovers what a crash left, replays the log.
  package init(at place: LedgerPlace, progress: (UInt64, UInt64) -> Void = { _, _ in }) throws {
    let desk = try Desk(at: place, progress: progress)
    self.desk = desk
    queue = CommitQueue(groupWeightMax: Self.groupByteCountMax, weight: Self.weight) { orders in desk.take(orders) }
  }

  /// What recovery found on opening.
  package var recovery: RecoveryReport { desk.recovery }

  /// What opening ended that had been cut off or taken back: erasures that the vault did not know, a new key that no
  /// entry told of.
  package var mended: [Title] { desk.mended }

  /// Whether drafts bring their own `at`.
  package var isStory: Bool { desk.isStory }

  /// Answers when the entries are on disk, or refused.
  package func append(_ request: Request) -> Outcome { queue.submit(Order(request: request)) }

  /// The same without a thread that waits: `completion` is called by the thread that records, so it must be short.
  /// - Parameters:
  ///   - count: refused with `sizeCode` unless the log has exactly so many entries before it.
  ///   - isTrial: judges it and records nothing; what would be taken is accepted with no receipts.
  package func submit(
    _ request: Request, expecting count: UInt64? = nil, isTrial: Bool = false,
    completion: @escaping @Sendable (Outcome) -> Void
  ) {
    queue.submit(Order(request: request, expectedCount: count, isTrial: isTrial), completion: completion)
  }

  /// What is recorded with one sync: some two thousand entries, in a few milliseconds. Who comes later waits for no more
  /// than the group before, unless that is one large request.
  private static let groupByteCountMax = 1 << 20

  private static func weight(_ order: Order) -> Int {
    order.request.reduce(0) { $0 + $1.reduce(0) { $0 + max(512, $1.text.count) } }
  }

  /// Destroys the key of a subject's personal data, and records that.
  package func erase(_ erasure: Erasure, as account: LedgerOperator = LedgerOperator()) -> Outcome {
    desk.erase(erasure, as: account)
  }

  /// Gives a right, and answers when that is on record.
  package func grant(_ grant: Grant, as account: LedgerOperator = LedgerOperator()) -> Outcome {
    desk.grant(grant, as: account)
  }

  /// Hands the signing over to a new key, and records that.
  package func rotateKey(as account: LedgerOperator = LedgerOperator()) -> Outcome { desk.rotateKey(as: account) }

  /// The committed state, for as long as `body` looks at it; nothing is written meanwhile.
  package func read<Value>(_ body: (Projections) throws -> Value) rethrows -> Value { try desk.read(body) }

  /// The same as books, which can be asked like those of a past moment. Nothing of them may be kept after `body`, and `body`
  /// must not ask the keeper again.
  package func withBooks<Value>(_ body: (Books) throws -> Value) rethrows -> Value { try desk.withBooks(body) }

  /// Reads what is committed, line by line and without a lock; it goes on with each group.
  package var reader: LedgerReader { desk.reader }

  /// Why nothing more is taken, since the disk failed; nil while all is well.
  package var broken: Title? { desk.broken }

  /// A person says that the machine's clock is right, although it is far from the last entry's time.
  package func confirmClock() { desk.confirmClock() }

  /// The newest checkpoint, durable.
  package func checkpoint() throws -> SignedCheckpoint { try desk.checkpoint() }

  /// The newest checkpoint: signed after the entries that it covers were on disk, durable itself within a second.
  package var newestCheckpoint: SignedCheckpoint { desk.newestCheckpoint }

  /// What is to be said of snapshots so far.
  package var remarks: [Title] { desk.remarks }

  /// Makes the newest checkpoint durable, puts the state away when much has come since the last time, and lets the lock go.
  package func close() throws { _ = try desk.close() }

  /// The same; gives what is to be said of the state that was put away.
  package func closeTelling() throws -> [Title] { try desk.close() }
}
