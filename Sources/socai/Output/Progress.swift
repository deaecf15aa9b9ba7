import Events
import Glibc
import Synchronization

/// One line on standard error for work that takes over a second; silent when that is not a terminal.
final class Progress: Sendable {
  private let label: String
  private let started = ContinuousClock.now
  private let shownAt = Mutex<ContinuousClock.Instant?>(nil)
  private let isShown = isatty(STDERR_FILENO) == 1

  init(_ label: Title, in language: Language) { self.label = label[language] }

  func update(done: UInt64, of total: UInt64) {
    guard isShown, total > 0 else { return }
    let now = ContinuousClock.now
    let isDue = shownAt.withLock { shownAt in
      guard now - started > .seconds(1), shownAt.map({ now - $0 > .milliseconds(100) }) ?? true else { return false }
      shownAt = now
      return true
    }
    guard isDue else { return }
    let filled = Int(done * 30 / total)
    let bar = String(repeating: "█", count: filled) + String(repeating: "░", count: 30 - filled)
    Terminal.mention("\r\(label) \(bar) \(done * 100 / total)%")
  }

  deinit {
    if shownAt.withLock({ $0 }) != nil { Terminal.mention("\r\u{1B}[K") }
  }
}
