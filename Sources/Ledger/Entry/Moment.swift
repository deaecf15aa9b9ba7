import Glibc

/// A moment, UTC, to the millisecond: the `at` of an entry.
///
///     Moment(text: "2023-12-14T03:21:07.123Z")?.milliseconds  // 1702524067123
///
/// Its text has exactly 24 characters, so that comparing texts compares moments.
package struct Moment: Hashable, Comparable, Sendable {
  /// Since 1970-01-01T00:00:00Z, without leap seconds.
  package let milliseconds: Int64

  /// 0000-01-01T00:00:00.000Z and 9999-12-31T23:59:59.999Z.
  package static let range: ClosedRange<Int64> = -62_167_219_200_000...253_402_300_799_999
  static let byteCount = 24

  /// A moment in the years 0 to 9999.
  package init(milliseconds: Int64) {
    precondition(Moment.range.contains(milliseconds), "a moment lies in the years 0 to 9999")
    self.milliseconds = milliseconds
  }

  /// By the clock of this machine.
  package static func now() -> Moment {
    var time = timespec()
    clock_gettime(CLOCK_REALTIME, &time)
    let milliseconds = Int64(time.tv_sec) * 1000 + Int64(time.tv_nsec) / 1_000_000
    return Moment(milliseconds: min(max(milliseconds, range.lowerBound), range.upperBound))
  }

  /// Nil unless the text is a real day and time in the one form.
  package init?(text: String) {
    var text = text
    guard let moment = text.withUTF8({ Moment(UnsafeRawBufferPointer($0)) }) else { return nil }
    self = moment
  }

  package init?(_ utf8: UnsafeRawBufferPointer) {
    guard utf8.count == Moment.byteCount, let days = CalendarDay.days(UnsafeRawBufferPointer(rebasing: utf8[..<10])),
      utf8[10] == UInt8(ascii: "T"), utf8[13] == UInt8(ascii: ":"), utf8[16] == UInt8(ascii: ":"),
      utf8[19] == UInt8(ascii: "."), utf8[23] == UInt8(ascii: "Z"),
      let hours = decimal(utf8, 11, 13), hours < 24, let minutes = decimal(utf8, 14, 16), minutes < 60,
      let seconds = decimal(utf8, 17, 19), seconds < 60, let thousandths = decimal(utf8, 20, 23)
    else { return nil }
    milliseconds = (((Int64(days) * 24 + hours) * 60 + minutes) * 60 + seconds) * 1000 + thousandths
  }

  package var text: String { String(decoding: utf8, as: UTF8.self) }

  /// The day in UTC, such as `2023-12-14`.
  package var dayText: String { String(text.prefix(10)) }

  package var utf8: [UInt8] {
    let dayMilliseconds: Int64 = 86_400_000
    let days = Int((milliseconds - (milliseconds < 0 ? dayMilliseconds - 1 : 0)) / dayMilliseconds)
    var rest = Int(milliseconds - Int64(days) * dayMilliseconds)
    let (year, month, day) = CalendarDay.date(days)
    var bytes: [UInt8] = []
    bytes.reserveCapacity(Moment.byteCount)
    func append(_ value: Int, _ digitCount: Int, _ end: Unicode.Scalar) {
      var scale = [1, 10, 100, 1000][digitCount - 1]
      while scale > 0 {
        bytes.append(UInt8(ascii: "0") + UInt8(value / scale % 10))
        scale /= 10
      }
      bytes.append(UInt8(ascii: end))
    }
    append(year, 4, "-")
    append(month, 2, "-")
    append(day, 2, "T")
    let thousandths = rest % 1000
    rest /= 1000
    append(rest / 3600, 2, ":")
    append(rest / 60 % 60, 2, ":")
    append(rest % 60, 2, ".")
    append(thousandths, 3, "Z")
    return bytes
  }

  package static func < (left: Moment, right: Moment) -> Bool { left.milliseconds < right.milliseconds }
}

extension Moment: CustomStringConvertible {
  package var description: String { text }
}

/// Days of the Gregorian calendar, counted from 1970-01-01.
enum CalendarDay {
  /// The count of a day written `YYYY-MM-DD`; nil when it is not a real day or not that form.
  static func days(_ utf8: UnsafeRawBufferPointer) -> Int? {
    guard utf8.count == 10, utf8[4] == UInt8(ascii: "-"), utf8[7] == UInt8(ascii: "-"),
      let year = decimal(utf8, 0, 4), let month = decimal(utf8, 5, 7), let day = decimal(utf8, 8, 10),
      1...12 ~= month, day >= 1, day <= length(ofMonth: Int(month), year: Int(year))
    else { return nil }
    // Years are counted from March, so that the leap day comes last.
    let shifted = Int(month) > 2 ? Int(year) : Int(year) - 1
    let era = (shifted >= 0 ? shifted : shifted - 399) / 400
    let yearOfEra = shifted - era * 400
    let dayOfYear = (153 * (Int(month) + (month > 2 ? -3 : 9)) + 2) / 5 + Int(day) - 1
    return era * 146_097 + yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear - 719_468
  }

  static func date(_ days: Int) -> (year: Int, month: Int, day: Int) {
    let shifted = days + 719_468
    let era = (shifted >= 0 ? shifted : shifted - 146_096) / 146_097
    let dayOfEra = shifted - era * 146_097
    let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let march = (5 * dayOfYear + 2) / 153
    let month = march < 10 ? march + 3 : march - 9
    return (yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, dayOfYear - (153 * march + 2) / 5 + 1)
  }

  private static func length(ofMonth month: Int, year: Int) -> Int {
    switch month {
    case 2: year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28
    case 4, 6, 9, 11: 30
    case _: 31
    }
  }
}

/// The number in the digits at `from ..< to`; nil when one is no digit.
private func decimal(_ utf8: UnsafeRawBufferPointer, _ from: Int, _ to: Int) -> Int64? {
  var value: Int64 = 0
  for index in from..<to {
    let digit = utf8[index] &- UInt8(ascii: "0")
    if digit > 9 { return nil }
    value = value * 10 + Int64(digit)
  }
  return value
}
