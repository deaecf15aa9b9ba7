import Glibc
import Synchronization

/// Group commit: many threads submit, one at a time works for all that wait.
///
/// While one group is worked on, requests gather; the first of them then takes all of them as the next group. Under load
/// the groups grow by themselves, and a lone request waits for nobody:
///
///     let queue = CommitQueue<Int, Int> { group in group.map { $0 * $0 } }
///     queue.submit(7)  // 49, perhaps worked out by another thread
package final class CommitQueue<Request: Sendable, Answer: Sendable>: Sendable {
  private struct State {
    var waiting: [Ticket<Request, Answer>] = []
    /// Whether some thread works on a group, or has been woken to.
    var isLed = false
  }

  private let state = Mutex(State())
  private let groupCountMax: Int
  private let work: @Sendable ([Request]) -> [Answer]

  /// `work` answers each request of a group, in order; it is never run by two threads at once.
  package init(groupCountMax: Int = 8192, _ work: @escaping @Sendable ([Request]) -> [Answer]) {
    precondition(groupCountMax > 0, "a group has a request")
    self.groupCountMax = groupCountMax
    self.work = work
  }

  /// Answers when the group of this request is done.
  package func submit(_ request: Request) -> Answer {
    let ticket = Ticket<Request, Answer>(request)
    let leads = state.withLock { state in
      state.waiting.append(ticket)
      if state.isLed { return false }
      state.isLed = true
      return true
    }
    if !leads { ticket.wait() }
    // Woken without an answer: the lead is handed over.
    return ticket.answer ?? lead(ticket)
  }

  private func lead(_ own: Ticket<Request, Answer>) -> Answer {
    let group = state.withLock { state in
      let group = Array(state.waiting.prefix(groupCountMax))
      state.waiting.removeFirst(group.count)
      return group
    }
    let answers = work(group.map(\.request))
    precondition(answers.count == group.count, "each request of a group is answered")
    for (ticket, answer) in zip(group, answers) { ticket.answer = answer }
    let next = state.withLock { state in
      state.isLed = !state.waiting.isEmpty
      return state.waiting.first
    }
    // The next group starts while the answers of this one go out.
    next?.wake()
    for ticket in group where ticket !== own { ticket.wake() }
    guard let answer = own.answer else { preconditionFailure("who leads is first in the group") }
    return answer
  }
}

/// A request, its answer, and the thread that waits for it: a semaphore each, so that only those who are meant wake up.
///
/// The answer is written before the semaphore is posted and read after it was waited for, by one thread each.
private final class Ticket<Request: Sendable, Answer: Sendable>: Sendable {
  let request: Request
  nonisolated(unsafe) var answer: Answer?
  private nonisolated(unsafe) let semaphore: UnsafeMutablePointer<sem_t>

  init(_ request: Request) {
    self.request = request
    semaphore = .allocate(capacity: 1)
    sem_init(semaphore, 0, 0)
  }

  deinit {
    sem_destroy(semaphore)
    semaphore.deallocate()
  }

  func wake() { sem_post(semaphore) }

  func wait() {
    while sem_wait(semaphore) != 0 {}
  }
}
