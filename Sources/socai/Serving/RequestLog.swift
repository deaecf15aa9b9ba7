import CanonicalJSON
import Dispatch
import Ledger
import Synchronization
import Web

/// A line of JSON on standard error for each answer. It names the route, never what stood in a path or a query, nor what
/// was sent: those may be about people. Where the request came from is told for refusals alone.
///
/// Lines are written by a thread of their own; when nobody takes them as fast as they come, some are left out and counted.
final class RequestLog: Sendable {
  private static let lineCountMax = 20_000

  private struct State {
    var lines: [[UInt8]] = []
    var droppedCount = 0
  }

  private let state = Mutex(State())
  private let ending = DispatchSemaphore(value: 0)
  private let write: @Sendable (String) -> Void
  private let thread = Mutex<BackgroundThread?>(nil)

  init(to write: @escaping @Sendable (String) -> Void) {
    self.write = write
    thread.withLock { $0 = BackgroundThread { [self] in run() } }
  }

  func note(_ record: HTTPRecord) {
    let attoseconds = record.duration.components.attoseconds
    let microseconds = record.duration.components.seconds * 1_000_000 + attoseconds / 1_000_000_000_000
    var members: [JSON.Object.Member] = [
      ("at", .string("\(Moment.now())")), ("bytes", .integer(Int64(record.byteCount))), ("event", "answer"),
      ("microseconds", .integer(microseconds)), ("route", record.route.map { .string($0) } ?? .null),
      ("status", .integer(Int64(record.status))),
    ]
    if record.route != nil { members.append(("method", .string(record.method))) }
    if [401, 403, 413, 429].contains(record.status) { members.append(("peer", .string(record.peer))) }
    add(members)
  }

  /// Something else that an operator should know.
  func tell(_ event: String, _ members: [JSON.Object.Member]) {
    add([("at", .string("\(Moment.now())")), ("event", .string(event))] + members)
  }

  private func add(_ members: [JSON.Object.Member]) {
    let line = JSON.object(JSON.Object(members)).canonicalBytes() + [0x0A]
    state.withLock { state in
      if state.lines.count < Self.lineCountMax { state.lines.append(line) } else { state.droppedCount += 1 }
    }
  }

  /// Writes what waits, and ends; nothing the second time.
  func stop() {
    ending.signal()
    thread.withLock { $0.take() }?.join()
  }

  private func run() {
    while ending.wait(timeout: .now() + .milliseconds(100)) == .timedOut { flush() }
    flush()
  }

  private func flush() {
    var (lines, dropped) = state.withLock { state in
      defer { state = State() }
      return (state.lines, state.droppedCount)
    }
    if dropped > 0 {
      let object: JSON = ["at": .string("\(Moment.now())"), "event": "dropped", "lines": .integer(Int64(dropped))]
      lines.append(object.canonicalBytes() + [0x0A])
    }
    if !lines.isEmpty { write(String(decoding: lines.joined(), as: UTF8.self)) }
  }
}
