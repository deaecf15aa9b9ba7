import Bookkeeping
import CanonicalJSON
import Events
import Glibc
import Ledger
import Synchronization

/// `append --stream`: lines of standard input become entries as they come, and each receipt goes out once its entry is on
/// disk. Several threads share each sync.
struct AppendStream {
  private let batchCount: Int
  private let writerCount: Int
  private let console: Console
  private let confirmsClock: Bool

  init(_ arguments: Arguments, _ console: Console) throws(UsageError) {
    batchCount = try Self.count("batch", atMost: .max, arguments)
    writerCount = try Self.count("writers", atMost: 256, arguments)
    self.console = console
    confirmsClock = arguments.has("confirm-clock")
  }

  private static func count(_ option: String, atMost most: Int, _ arguments: Arguments) throws(UsageError) -> Int {
    guard let text = arguments[option] else { return 1 }
    guard let count = Int(text), count >= 1, count <= most else {
      let expected =
        most == .max
        ? Title(vi: "một số nguyên từ 1", en: "a whole number, 1 or more")
        : Title(vi: "một số nguyên từ 1 đến \(most)", en: "a whole number from 1 to \(most)")
      throw .badValue(option: "--\(option)", value: text, expected: expected)
    }
    return count
  }

  func run(_ place: LedgerPlace) throws {
    let keeper = try Keeper(at: place)
    AppendCommand.tell(keeper, console)
    if confirmsClock { keeper.confirmClock() }
    let input = Mutex(StreamInput())
    let failure = Mutex<(any Error)?>(nil)
    let work: @Sendable () -> Void = { [batchCount, console] in
      while failure.withLock({ $0 == nil }), let lines = input.withLock({ $0.next(batchCount) }) {
        do { Terminal.write(try Self.record(lines, keeper, console)) } catch { failure.withLock { $0 = $0 ?? error } }
      }
    }
    if writerCount == 1 { work() } else { Threads.run(writerCount, work) }
    for remark in try keeper.closeTelling() { console.tell(remark) }
    if let error = failure.withLock({ $0 }) { throw error }
  }

  /// Records the lines as one batch and gives their receipts.
  private static func record(_ lines: [StreamInput.Line], _ keeper: Keeper, _ console: Console) throws -> String {
    var drafts: [Draft] = []
    for line in lines { drafts.append(try Draft(parsing: line.bytes, place: "stdin:\(line.number)")) }
    switch keeper.append([drafts]) {
    case .accepted(let recorded):
      for note in recorded.flatMap(\.notes) { console.tell(note) }
      return try receipts(recorded, keeper, console)
    case .refused(let refusals): throw Refusals(all: refusals)
    case .failed(let sentence): throw Refused(sentences: [sentence])
    }
  }

  /// `id seq leafhash` a line, or an object with the signed checkpoint too.
  private static func receipts(
    _ recorded: [Keeper.Recorded], _ keeper: Keeper, _ console: Console
  ) throws -> String {
    guard console.format == .json else {
      return recorded.map { "\($0.id) \($0.seq) \($0.leaf.hex)\n" }.joined()
    }
    let checkpoint = keeper.newestCheckpoint.text
    return recorded.map { entry in
      let object: JSON = [
        "checkpoint": .string(checkpoint), "id": .string(entry.id), "leaf": .string(entry.leaf.hex),
        "seq": .integer(Int64(entry.seq.number)),
      ]
      return String(decoding: object.canonicalBytes(), as: UTF8.self) + "\n"
    }.joined()
  }
}

/// Standard input, line by line, with the number of each; bytes as they come, for the parser to judge.
struct StreamInput {
  struct Line: Sendable {
    let number: Int
    let bytes: [UInt8]
  }

  private var number = 0
  private var buffer: [UInt8] = []
  private var isAtEnd = false

  /// The next lines that are not blank (a file from Windows ends each with a carriage return), at most `count`; nil at the end.
  mutating func next(_ count: Int) -> [Line]? {
    var lines: [Line] = []
    while lines.count < count, let line = nextLine() {
      if !line.bytes.allSatisfy(\.isBlank) { lines.append(line) }
    }
    return lines.isEmpty ? nil : lines
  }

  private mutating func nextLine() -> Line? {
    var end = buffer.firstIndex(of: 0x0A)
    while end == nil, !isAtEnd {
      let searched = buffer.count
      fill()
      end = buffer[searched...].firstIndex(of: 0x0A)
    }
    guard end != nil || !buffer.isEmpty else { return nil }
    number += 1
    let line = Line(number: number, bytes: Array(buffer[..<(end ?? buffer.count)]))
    buffer.removeFirst(min(buffer.count, line.bytes.count + 1))
    return line
  }

  private mutating func fill() {
    let more = [UInt8](unsafeUninitializedCapacity: 65_536) { room, count in
      var got = -1
      repeat { got = read(STDIN_FILENO, room.baseAddress, room.count) } while got < 0 && errno == EINTR
      count = max(0, got)
    }
    isAtEnd = more.isEmpty
    buffer += more
  }
}

extension UInt8 {
  /// A space, a tab or a carriage return.
  fileprivate var isBlank: Bool { self == 0x20 || self == 0x09 || self == 0x0D }
}
