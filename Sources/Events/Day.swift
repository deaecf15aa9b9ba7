/// A day of the proleptic Gregorian calendar, counted from 1970-01-01.
///
/// ```
/// Day("2023-12-10")?.number   // 19701
/// Day(year: 2023, month: 2, day: 30)   // nil
/// ```
package struct Day: Hashable, Comparable, Sendable {
  package let number: Int32

  package init(number: Int32) { self.number = number }

  /// Years 1 to 9999, so that every day has its ISO text of ten characters.
  package init?(year: Int, month: Int, day: Int) {
    guard (1...9_999).contains(year), (1...12).contains(month), day >= 1 else { return nil }
    guard day <= 28 || day <= Day.count(inMonth: month, of: year) else { return nil }
    number = Day.number(year, month, day)
  }

  /// A strict `2023-12-10`; nil for anything else.
  package init?(_ text: String) {
    var text = text
    guard let day = text.withUTF8({ Day(iso: UnsafeRawBufferPointer($0), at: 0, end: $0.count) }), text.utf8.count == 10
    else { return nil }
    self = day
  }

  package static func < (a: Day, b: Day) -> Bool { a.number < b.number }

  package static func count(inMonth month: Int, of year: Int) -> Int {
    switch month {
    case 2: year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }

  /// Reads ten characters at `start`, looking no further than `end`.
  init?(iso bytes: UnsafeRawBufferPointer, at start: Int, end: Int) {
    guard end &- start >= 10, start >= 0, end <= bytes.count else { return nil }
    let dash = UInt8(ascii: "-")
    guard bytes[start &+ 4] == dash, bytes[start &+ 7] == dash,
      let century = twoDigits(bytes, at: start), let rest = twoDigits(bytes, at: start &+ 2),
      let month = twoDigits(bytes, at: start &+ 5), let day = twoDigits(bytes, at: start &+ 8)
    else { return nil }
    self.init(year: century &* 100 &+ rest, month: month, day: day)
  }

  /// Days from 1970-01-01, by counting years from March, so that a leap day ends its year.
  private static func number(_ year: Int, _ month: Int, _ day: Int) -> Int32 {
    let shifted = month > 2 ? year : year &- 1
    let era = shifted / 400
    let yearOfEra = shifted &- era &* 400
    let dayOfYear = (153 &* (month > 2 ? month &- 3 : month &+ 9) &+ 2) / 5 &+ day &- 1
    let dayOfEra = yearOfEra &* 365 &+ yearOfEra / 4 &- yearOfEra / 100 &+ dayOfYear
    return Int32(truncatingIfNeeded: era &* 146_097 &+ dayOfEra &- 719_468)
  }
}

extension Day {
  package var components: (year: Int, month: Int, day: Int) {
    let shifted = Int(number) + 719_468
    let era = (shifted >= 0 ? shifted : shifted - 146_096) / 146_097
    let dayOfEra = shifted - era * 146_097
    let yearOfEra = (dayOfEra - dayOfEra / 1_460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let monthFromMarch = (5 * dayOfYear + 2) / 153
    let month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9
    return (yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, dayOfYear - (153 * monthFromMarch + 2) / 5 + 1)
  }

  package var year: Year { Year(components.year) }
  package var month: Int { components.month }
  package var day: Int { components.day }

  package func adding(days: Int) -> Day { Day(number: Int32(clamping: Int(number) + days)) }

  /// The same day of a later month, or that month's last day: 31 January and one month is 28 February.
  package func adding(months: Int) -> Day {
    let (year, month, day) = components
    let whole = year * 12 + month - 1 + months
    let newYear = min(max(whole / 12, 1), 9_999)
    let newMonth = (whole % 12 + 12) % 12 + 1
    return Day(number: Day.number(newYear, newMonth, min(day, Day.count(inMonth: newMonth, of: newYear))))
  }

  /// Days from the other day to this one: 1 from 10 to 11 December.
  package func days(since other: Day) -> Int { Int(number) - Int(other.number) }

  package var isoText: String {
    var bytes: [UInt8] = []
    appendISO(to: &bytes)
    return String(decoding: bytes, as: UTF8.self)
  }

  package func appendISO(to bytes: inout [UInt8]) {
    let (year, month, day) = components
    appendDigits(year, count: 4, to: &bytes)
    bytes.append(UInt8(ascii: "-"))
    appendDigits(month, count: 2, to: &bytes)
    bytes.append(UInt8(ascii: "-"))
    appendDigits(day, count: 2, to: &bytes)
  }
}

extension Day {
  /// 30/11/2023 in Vietnamese, 2023-11-30 in English.
  package func formatted(_ language: Language) -> String {
    guard language == .vi else { return isoText }
    let parts = isoText.split(separator: "-")
    return "\(parts[2])/\(parts[1])/\(parts[0])"
  }
}

extension Day: CustomStringConvertible {
  package var description: String { isoText }
}

@inline(__always)
func twoDigits(_ bytes: UnsafeRawBufferPointer, at offset: Int) -> Int? {
  let tens = bytes[offset] &- UInt8(ascii: "0")
  let ones = bytes[offset &+ 1] &- UInt8(ascii: "0")
  return tens < 10 && ones < 10 ? Int(tens) &* 10 &+ Int(ones) : nil
}

func appendDigits(_ number: Int, count: Int, to bytes: inout [UInt8]) {
  var divisor = 1
  for _ in 1..<count { divisor *= 10 }
  while divisor > 0 {
    bytes.append(UInt8(ascii: "0") + UInt8(number / divisor % 10))
    divisor /= 10
  }
}
