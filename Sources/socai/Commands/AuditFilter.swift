import Bookkeeping
import CanonicalJSON
import Events
import Ledger
import Merkle

/// Which entries an audit is about.
struct AuditFilter {
  private(set) var first: UInt64 = 1
  private(set) var last = UInt64.max
  private var firstDay: Day?
  private var lastDay: Day?
  /// An id in quotes, as it stands in a line that mentions it.
  private(set) var mention: [UInt8]?
  /// The entries that something was proposed for or done to, when only they are asked for, in their order.
  private(set) var touched: [Seq]?
  private let by: String?
  private let type: String?
  private let unit: String?
  private let minutesAheadOfUTC: Int

  /// - Parameter minutesAheadOfUTC: the ledger's zone, in which days begin and end.
  init(_ arguments: Arguments, _ books: Books, minutesAheadOfUTC: Int) throws {
    by = arguments["by"]
    type = arguments["type"]
    unit = arguments["unit"]
    self.minutesAheadOfUTC = minutesAheadOfUTC
    switch try Self.bound("from", arguments) {
    case .seq(let seq): first = max(1, seq)
    case .day(let day): firstDay = day
    case nil: break
    }
    switch try Self.bound("to", arguments) {
    case .seq(let seq): last = seq
    case .day(let day): lastDay = day
    case nil: break
    }
    if arguments.has("corrected") { touched = books.corrections.touched.sorted() }
    guard let text = arguments.operands.first else { return }
    if let seq = UInt64(text) ?? books.seq(ofID: text)?.number {
      if seq == 0 { throw LedgerError.noEntry(seq: seq, size: books.size) }
      (first, last) = (seq, seq)
      // An entry that is not there is said so, as by every command that names one.
      _ = try books.reader.line(at: Position(seq: max(1, seq)))
    } else {
      mention = Array("\"\(text)\"".utf8)
    }
  }

  private enum Bound {
    case seq(UInt64)
    case day(Day)
  }

  private static func bound(_ name: String, _ arguments: Arguments) throws(UsageError) -> Bound? {
    guard let text = arguments[name] else { return nil }
    if let seq = UInt64(text) { return .seq(seq) }
    if let day = Day(input: text) { return .day(day) }
    throw .badValue(
      option: "--\(name)", value: text,
      expected: Title(
        vi: "một số thứ tự như 1234, hoặc một ngày như 2024-12-31",
        en: "an entry's number such as 1234, or a day such as 2024-12-31"))
  }

  /// Whether a line mentions the id that is asked for.
  func mentions(_ line: UnsafeRawBufferPointer) -> Bool {
    guard let mention else { return true }
    return line.indices.contains { line[$0...].starts(with: mention) }
  }

  /// What the envelope tells, before the payload is read.
  func takes(_ line: UnsafeRawBufferPointer) throws -> Bool {
    guard by != nil || type != nil || unit != nil || firstDay != nil || lastDay != nil else { return true }
    let envelope = try Envelope(reading: line)
    guard by.map({ envelope.by.bytes(of: line).elementsEqual($0.utf8) }) ?? true,
      unit.map({ envelope.unit.bytes(of: line).elementsEqual($0.utf8) }) ?? true,
      type.map({ envelope.isOf($0, line) }) ?? true
    else { return false }
    guard firstDay != nil || lastDay != nil else { return true }
    let at = Timestamp(String(decoding: envelope.at.bytes(of: line), as: UTF8.self))
    guard let day = at?.day(minutesAheadOfUTC: minutesAheadOfUTC) else { return false }
    return day >= firstDay ?? day && day <= lastDay ?? day
  }
}
