import Bookkeeping
import CanonicalJSON
import Dispatch
import Glibc
import Ledger

/// Holds the snapshot that openings begin with against the log, beside the service: a minute after the start, then once a
/// day.
///
/// A snapshot holds what an earlier process folded. The whole log is folded anew here at the lowest priority, while the
/// service answers and records; its log tells what came of it. When a projection differs, the snapshot is thrown away, and
/// the state that answers is swapped for one folded from the log.
///
///     {"at":"…","differs":["poverty"],"entries":1048576,"event":"refolded","milliseconds":2210}
final class Refolding: Sendable {
  private static let first = DispatchTimeInterval.seconds(60)
  private static let every = DispatchTimeInterval.seconds(24 * 60 * 60)

  private let ending = DispatchSemaphore(value: 0)

  init(_ ledger: ServedLedger, tellingTo log: RequestLog) {
    _ = BackgroundThread { [ending] in
      // Of this thread and those that it starts.
      setpriority(__priority_which_t(PRIO_PROCESS.rawValue), 0, 19)
      var pause = Self.first
      while ending.wait(timeout: .now() + pause) == .timedOut {
        log.tell("refolded", Self.refold(ledger))
        pause = Self.every
      }
    }
  }

  /// Begins no other refold; one that is under way ends with the process, and leaves nothing behind.
  func stop() { ending.signal() }

  /// What a line of the log says of one refold.
  static func refold(_ ledger: ServedLedger) -> [JSON.Object.Member] {
    let started = ContinuousClock.now
    do {
      let check = try SnapshotCheck(at: ledger.place)
      guard let size = check.size else { return [("entries", .integer(0))] }
      let others = check.changes.filter { !$0.isNone }.map(\.name)
      if !others.isEmpty { _ = try ledger.keeper.rebuild() }
      return [
        ("differs", .array(others.map { .string($0) })), ("entries", .integer(Int64(size.count))),
        ("milliseconds", .integer(Int64((ContinuousClock.now - started) / .milliseconds(1)))),
      ]
    } catch {
      return [("cause", .string("\(error)"))]
    }
  }
}
