/// A moment in UTC, in milliseconds since 1970; its text has 24 characters: `2023-12-14T03:21:07.123Z`.
package struct Timestamp: Hashable, Comparable, Sendable {
  package let milliseconds: Int64

  package init(milliseconds: Int64) { self.milliseconds = milliseconds }

  package init?(_ text: String) {
    var text = text
    guard let value = text.withUTF8({ Timestamp(iso: UnsafeRawBufferPointer($0), at: 0, end: $0.count) }),
      text.utf8.count == 24
    else { return nil }
    self = value
  }

  /// Reads 24 characters at `start`, looking no further than `end`.
  init?(iso bytes: UnsafeRawBufferPointer, at start: Int, end: Int) {
    guard start >= 0, end <= bytes.count, end &- start >= 24, let day = Day(iso: bytes, at: start, end: end),
      bytes[start &+ 10] == UInt8(ascii: "T"), bytes[start &+ 13] == UInt8(ascii: ":"),
      bytes[start &+ 16] == UInt8(ascii: ":"), bytes[start &+ 19] == UInt8(ascii: "."),
      bytes[start &+ 23] == UInt8(ascii: "Z"), isDigit(bytes[start &+ 20]),
      let hour = twoDigits(bytes, at: start &+ 11), let minute = twoDigits(bytes, at: start &+ 14),
      let second = twoDigits(bytes, at: start &+ 17), let rest = twoDigits(bytes, at: start &+ 21),
      hour < 24, minute < 60, second < 60
    else { return nil }
    let thousandths = Int(bytes[start &+ 20] &- UInt8(ascii: "0")) &* 100 &+ rest
    let seconds = (Int(day.number) &* 24 &+ hour) &* 3_600 &+ minute &* 60 &+ second
    milliseconds = Int64(seconds &* 1_000 &+ thousandths)
  }

  package static func < (a: Timestamp, b: Timestamp) -> Bool { a.milliseconds < b.milliseconds }

  /// The calendar day of this moment where clocks stand `minutes` ahead of UTC (420 in Viet Nam).
  package func day(minutesAheadOfUTC minutes: Int) -> Day {
    Day(number: Int32(clamping: split(milliseconds + Int64(minutes) * 60_000).day))
  }

  package var isoText: String {
    var bytes: [UInt8] = []
    let (day, rest) = split(milliseconds)
    Day(number: Int32(clamping: day)).appendISO(to: &bytes)
    bytes.append(UInt8(ascii: "T"))
    appendDigits(rest / 3_600_000, count: 2, to: &bytes)
    bytes.append(UInt8(ascii: ":"))
    appendDigits(rest / 60_000 % 60, count: 2, to: &bytes)
    bytes.append(UInt8(ascii: ":"))
    appendDigits(rest / 1_000 % 60, count: 2, to: &bytes)
    bytes.append(UInt8(ascii: "."))
    appendDigits(rest % 1_000, count: 3, to: &bytes)
    bytes.append(UInt8(ascii: "Z"))
    return String(decoding: bytes, as: UTF8.self)
  }

  private func split(_ milliseconds: Int64) -> (day: Int64, rest: Int) {
    let perDay: Int64 = 86_400_000
    let rest = (milliseconds % perDay + perDay) % perDay
    return ((milliseconds - rest) / perDay, Int(rest))
  }
}

extension Timestamp: CustomStringConvertible {
  package var description: String { isoText }
}
