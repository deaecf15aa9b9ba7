import Events
import Glibc

/// One line on standard error for work that takes over a second; silent when that is not a terminal.
struct Progress: ~Copyable {
  private let label: String
  private let started = ContinuousClock.now
  private var shownAt: ContinuousClock.Instant?
  private let isShown = isatty(STDERR_FILENO) == 1

  init(_ label: Title, in language: Language) { self.label = label[language] }

  mutating func update(done: UInt64, of total: UInt64) {
    guard isShown, total > 0 else { return }
    let now = ContinuousClock.now
    guard now - started > .seconds(1), shownAt.map({ now - $0 > .milliseconds(100) }) ?? true else { return }
    shownAt = now
    let filled = Int(done * 30 / total)
    let bar = String(repeating: "█", count: filled) + String(repeating: "░", count: 30 - filled)
    write("\r\(label) \(bar) \(done * 100 / total)%")
  }

  deinit {
    if shownAt != nil { write("\r\u{1B}[K") }
  }

  private func write(_ text: String) { Terminal.mention(text) }
}
