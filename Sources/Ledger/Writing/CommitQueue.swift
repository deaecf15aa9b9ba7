import Glibc
import Synchronization

/// Group commit: many submit, one thread at a time works for all that wait.
///
/// While one group is worked on, requests gather for the next: under load the groups grow by themselves, and a lone request
/// waits for nobody. Nobody needs a thread to wait with:
///
///     let queue = CommitQueue<Int, Int> { group in group.map { $0 * $0 } }
///     queue.submit(7) { print($0) }  // 49, told by the thread that worked it out
///     queue.submit(7)                // 49, once it is there
///
/// A group is what came in its time, in order: no request passes another. It is closed when it weighs enough, so that its
/// first request does not wait for thousands; a request that is heavier is a group of its own.
package final class CommitQueue<Request: Sendable, Answer: Sendable>: Sendable {
  private let inner: Inner<Request, Answer>

  /// - Parameters:
  ///   - groupWeightMax: what a group weighs at most, but for one that is a single request.
  ///   - weight: of a request; each weighs 1 unless it is told.
  ///   - work: answers each request of a group, in order; it is never run by two threads at once.
  package init(
    groupWeightMax: Int = 8192, weight: @escaping @Sendable (Request) -> Int = { _ in 1 },
    _ work: @escaping @Sendable ([Request]) -> [Answer]
  ) {
    precondition(groupWeightMax > 0, "a group has a request")
    inner = Inner(groupWeightMax, weight, work)
  }

  deinit { inner.end() }

  /// Returns at once; `completion` is called when the request's group is done, by the thread that did it: it must be short.
  package func submit(_ request: Request, completion: @escaping @Sendable (Answer) -> Void) {
    inner.submit(request, completion)
  }

  /// Answers when the group of this request is done.
  package func submit(_ request: Request) -> Answer { inner.submit(request) }
}

private final class Inner<Request: Sendable, Answer: Sendable>: Sendable {
  private struct State {
    /// Those that wait, oldest first; each with something in it.
    var rounds: ArraySlice<Round<Request, Answer>> = []
    /// Whether some thread works on a round, or has been asked to.
    var isLed = false
    /// Works when nobody else does: for requests that no thread waits for.
    var thread: BackgroundThread?
  }

  /// What the thread is to do.
  private enum Call {
    case wait, lead, end
  }

  private let state = Mutex(State())
  private let call = Monitor(Call.wait)
  private let groupWeightMax: Int
  private let weight: @Sendable (Request) -> Int
  private let work: @Sendable ([Request]) -> [Answer]

  init(
    _ groupWeightMax: Int, _ weight: @escaping @Sendable (Request) -> Int,
    _ work: @escaping @Sendable ([Request]) -> [Answer]
  ) {
    self.groupWeightMax = groupWeightMax
    self.weight = weight
    self.work = work
  }

  func submit(_ request: Request, _ completion: @escaping @Sendable (Answer) -> Void) {
    let weight = weight(request)
    let leads = state.withLock { state in
      add(request, weight, .completion(completion), to: &state)
      defer { state.isLed = true }
      return !state.isLed
    }
    if leads { callThread() }
  }

  func submit(_ request: Request) -> Answer {
    let weight = weight(request)
    let slot = Slot<Answer>()
    let round = state.withLock { state -> Round<Request, Answer>? in
      if state.isLed { return add(request, weight, .slot(slot), to: &state) }
      state.isLed = true
      return nil
    }
    if let round {
      round.wait()
    } else {
      // Nobody works: no other thread is needed for this one.
      slot.answer = work([request])[0]
      handOver()
    }
    guard let answer = slot.answer else { preconditionFailure("each request of a group is answered") }
    return answer
  }

  @discardableResult
  private func add(
    _ request: Request, _ weight: Int, _ listener: Listener<Answer>, to state: inout State
  ) -> Round<Request, Answer> {
    let round: Round<Request, Answer>
    if let last = state.rounds.last, last.weight + weight <= groupWeightMax {
      round = last
    } else {
      round = Round()
      state.rounds.append(round)
    }
    round.requests.append(request)
    round.listeners.append(listener)
    round.weight += weight
    return round
  }

  /// Ends the lead, or hands it to the thread when something waits.
  private func handOver() {
    let isNeeded = state.withLock { state in
      state.isLed = !state.rounds.isEmpty
      return state.isLed
    }
    if isNeeded { callThread() }
  }

  private func callThread() {
    call.change { if $0 == .wait { $0 = .lead } }
    state.withLock { state in
      if state.thread == nil { state.thread = BackgroundThread { [self] in run() } }
    }
  }

  private func run() {
    while true {
      let isEnding = call.wait { call -> Bool? in
        if call == .wait { return nil }
        defer { if call == .lead { call = .wait } }
        return call == .end
      }
      while let round = nextRound() { answer(round) }
      if isEnding { return }
    }
  }

  /// The oldest round, which nobody joins any more; nil, and the lead ended, when there is none.
  private func nextRound() -> Round<Request, Answer>? {
    state.withLock { state in
      let round = state.rounds.popFirst()
      state.isLed = round != nil
      return round
    }
  }

  private func answer(_ round: Round<Request, Answer>) {
    let answers = work(round.requests)
    precondition(answers.count == round.listeners.count, "each request of a group is answered")
    for (listener, answer) in zip(round.listeners, answers) {
      if case .slot(let slot) = listener { slot.answer = answer }
    }
    // One call for all threads that wait.
    round.end()
    for (listener, answer) in zip(round.listeners, answers) {
      if case .completion(let completion) = listener { completion(answer) }
    }
  }

  /// Answers what waits and ends the thread; nobody submits any more.
  func end() {
    let thread = state.withLock { state in
      defer { state.thread = nil }
      return state.thread
    }
    call.change { $0 = .end }
    thread?.join()
  }
}

/// Where the answer for a thread that waits is put before the round ends, and read after.
private final class Slot<Answer: Sendable>: Sendable {
  nonisolated(unsafe) var answer: Answer?
}

private enum Listener<Answer: Sendable>: Sendable {
  case slot(Slot<Answer>)
  case completion(@Sendable (Answer) -> Void)
}

/// Requests that will be worked on together: filled under the queue's lock until one thread takes it.
private final class Round<Request: Sendable, Answer: Sendable>: Sendable {
  nonisolated(unsafe) var requests: [Request] = []
  nonisolated(unsafe) var listeners: [Listener<Answer>] = []
  nonisolated(unsafe) var weight = 0
  private let gate = Gate()

  func wait() { gate.wait() }
  func end() { gate.open() }
}
