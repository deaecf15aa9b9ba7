import Bookkeeping
import Events
import Ledger
import Synchronization

/// `append --stream`: lines of standard input become entries as they come, and each receipt goes out once its entry is on
/// disk. Several threads share each sync.
struct AppendStream {
  private let batchCount: Int
  private let writerCount: Int
  private let console: Console

  init(_ arguments: Arguments, _ console: Console) throws(UsageError) {
    batchCount = max(1, try number("batch", arguments) ?? 1)
    writerCount = min(256, max(1, try number("writers", arguments) ?? 1))
    self.console = console
  }

  func run(_ place: LedgerPlace) throws {
    let keeper = try Keeper(at: place)
    AppendCommand.tell(keeper.recovery, console)
    let input = Mutex(StreamInput())
    let failure = Mutex<(any Error)?>(nil)
    let work: @Sendable () -> Void = { [batchCount] in
      while failure.withLock({ $0 == nil }), let lines = input.withLock({ $0.next(batchCount) }) {
        do { Terminal.write(try Self.record(lines, keeper)) } catch { failure.withLock { $0 = $0 ?? error } }
      }
    }
    if writerCount == 1 { work() } else { Threads.run(writerCount, work) }
    try keeper.close()
    if let error = failure.withLock({ $0 }) { throw error }
  }

  /// Records the lines as one batch and gives their receipts: `id seq leafhash` a line.
  private static func record(_ lines: [(number: Int, text: String)], _ keeper: Keeper) throws -> String {
    var drafts: [Draft] = []
    for line in lines { drafts.append(try Draft(parsing: Array(line.text.utf8), place: "stdin:\(line.number)")) }
    switch keeper.append([drafts]) {
    case .accepted(let recorded): return recorded.map { "\($0.id) \($0.seq) \($0.leaf.hex)\n" }.joined()
    case .refused(let refusals): throw Refusals(all: refusals)
    case .failed(let sentence): throw Refused(sentences: [sentence])
    }
  }
}

/// Standard input, line by line, with the number of each.
struct StreamInput {
  private var number = 0

  /// The next lines, at most `count`; nil at the end.
  mutating func next(_ count: Int) -> [(number: Int, text: String)]? {
    var lines: [(number: Int, text: String)] = []
    while lines.count < count, let text = readLine() {
      number += 1
      if !text.isEmpty { lines.append((number, text)) }
    }
    return lines.isEmpty ? nil : lines
  }
}
