import Ledger

/// Lets few passwords be hashed side by side: each takes 32 MiB and a core. Some more wait for their turn; who comes then is
/// told to come back.
package final class HashingGate: Sendable {
  private struct State {
    var runningCount = 0
    var waitingCount = 0
  }

  private let state = Monitor(State())
  private let runningCountMax: Int
  private let waitingCountMax: Int

  /// - Parameter waiting: each is a thread of the caller's that stands still.
  package init(running: Int = 2, waiting: Int = 32) {
    runningCountMax = running
    waitingCountMax = waiting
  }

  /// What `body` gives; nil when too many wait already.
  package func run<Value>(_ body: () throws -> Value) rethrows -> Value? {
    let isLetIn = state.change { state in
      guard state.runningCount + state.waitingCount < runningCountMax + waitingCountMax else { return false }
      state.waitingCount += 1
      return true
    }
    guard isLetIn else { return nil }
    state.wait { state -> Void? in
      guard state.runningCount < runningCountMax else { return nil }
      state.runningCount += 1
      state.waitingCount -= 1
      return ()
    }
    defer { state.change { $0.runningCount -= 1 } }
    return try body()
  }
}
