import Bookkeeping
import CanonicalJSON
import Events
import Glibc
import Merkle

/// Which entries an audit is about.
struct AuditFilter {
  private(set) var first: UInt64 = 1
  private(set) var last = UInt64.max
  private var firstDay: Day?
  private var lastDay: Day?
  /// An id in quotes, as it stands in a line that mentions it.
  private var mention: [UInt8]?
  private var touched: Set<Seq>?
  private let by: String?
  private let type: String?
  private let unit: String?
  private let minutesAheadOfUTC: Int

  init(_ arguments: Arguments, _ books: Books) throws {
    by = arguments["by"]
    type = arguments["type"]
    unit = arguments["unit"]
    minutesAheadOfUTC = books.settings.minutesAheadOfUTC
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
    if arguments.has("corrected") { touched = Set(books.corrections.touched) }
    guard let text = arguments.operands.first else { return }
    if let seq = UInt64(text) ?? books.seq(ofID: text)?.number {
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

  /// What a look at the line tells, before it is read.
  func takes(_ seq: UInt64, _ line: UnsafeRawBufferPointer) -> Bool {
    if let touched, !touched.contains(Seq(seq)) { return false }
    guard let mention else { return true }
    return line.holds(mention)
  }

  func takes(_ entry: JSON.Object) -> Bool {
    let name = entry["type"]?.string ?? ""
    guard by.map({ $0 == entry["by"]?.string }) ?? true, unit.map({ $0 == entry["unit"]?.string }) ?? true,
      type.map({ $0 == name || ($0.hasSuffix(".") && name.hasPrefix($0)) }) ?? true
    else { return false }
    guard firstDay != nil || lastDay != nil else { return true }
    guard let day = entry["at"]?.string.flatMap({ Timestamp($0) })?.day(minutesAheadOfUTC: minutesAheadOfUTC) else {
      return false
    }
    return day >= firstDay ?? day && day <= lastDay ?? day
  }
}

extension UnsafeRawBufferPointer {
  /// Whether these bytes stand somewhere in the buffer.
  fileprivate func holds(_ wanted: [UInt8]) -> Bool {
    var rest = self[...]
    while rest.count >= wanted.count, let base = rest.base.baseAddress,
      let found = memchr(base + rest.startIndex, Int32(wanted[0]), rest.count - wanted.count + 1)
    {
      let place = UnsafeRawPointer(found) - base
      if rest.base[place..<place + wanted.count].elementsEqual(wanted) { return true }
      rest = rest.base[(place + 1)...]
    }
    return false
  }
}
