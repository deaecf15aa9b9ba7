import Dispatch
import Glibc
import Synchronization

/// Threads that wait on behalf of handlers, so that the connections need not.
///
/// Real threads and no queue of libdispatch: that one keeps to the number of cores, and waiting for a disk takes none.
final class Workers: Sendable {
  private struct State {
    var jobs: [@Sendable () -> Void] = []
    var isEnding = false
  }

  private let state = Mutex(State())
  private let work = DispatchSemaphore(value: 0)
  private let ended = DispatchGroup()
  private let count: Int
  private let waitingMax: Int

  /// `waitingMax` jobs may wait for a thread.
  init(count: Int, waitingMax: Int) {
    self.count = count
    self.waitingMax = waitingMax
    for _ in 0..<count { startThread(in: ended) { [self] in runJobs() } }
  }

  /// Takes a job; false when too many wait already.
  func run(_ job: @escaping @Sendable () -> Void) -> Bool {
    let isTaken = state.withLock { state in
      guard state.jobs.count < waitingMax, !state.isEnding else { return false }
      state.jobs.append(job)
      return true
    }
    if isTaken { work.signal() }
    return isTaken
  }

  /// Does what waits, and ends the threads.
  func end() {
    state.withLock { $0.isEnding = true }
    for _ in 0..<count { work.signal() }
    ended.wait()
  }

  private func runJobs() {
    while true {
      work.wait()
      let job = state.withLock { state in state.jobs.isEmpty ? nil : state.jobs.removeFirst() }
      guard let job else { return }
      job()
    }
  }
}

/// Runs `body` on a thread of its own that `group` waits for.
func startThread(in group: DispatchGroup, _ body: @escaping @Sendable () -> Void) {
  final class Work {
    let body: @Sendable () -> Void
    init(_ body: @escaping @Sendable () -> Void) { self.body = body }
  }
  group.enter()
  let work = Work {
    body()
    group.leave()
  }
  var thread = pthread_t()
  let code = pthread_create(
    &thread, nil,
    { context in
      if let context { Unmanaged<Work>.fromOpaque(context).takeRetainedValue().body() }
      return nil
    }, Unmanaged.passRetained(work).toOpaque())
  precondition(code == 0, "the system has room for a thread")
  pthread_detach(thread)
}
