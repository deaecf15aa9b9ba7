/// A day of which a document may print less than all: `2022`, `2022-11` or `2022-11-08`.
package struct PartialDay: Hashable, Sendable {
  package let year: Year
  package let month: Int?
  package let day: Int?

  package init?(year: Int, month: Int? = nil, day: Int? = nil) {
    guard (1...9_999).contains(year), (1...12).contains(month ?? 1), month != nil || day == nil else { return nil }
    if let month, let day, Day(year: year, month: month, day: day) == nil { return nil }
    self.year = Year(year)
    self.month = month
    self.day = day
  }

  package init?(_ text: String) {
    var text = text
    guard let value = text.withUTF8({ PartialDay(iso: UnsafeRawBufferPointer($0)) }) else { return nil }
    self = value
  }

  init?(iso bytes: UnsafeRawBufferPointer) {
    let dash = UInt8(ascii: "-")
    guard [4, 7, 10].contains(bytes.count), let century = twoDigits(bytes, at: 0), let rest = twoDigits(bytes, at: 2)
    else { return nil }
    var month: Int?
    var day: Int?
    if bytes.count >= 7 {
      guard bytes[4] == dash, let number = twoDigits(bytes, at: 5) else { return nil }
      month = number
    }
    if bytes.count == 10 {
      guard bytes[7] == dash, let number = twoDigits(bytes, at: 8) else { return nil }
      day = number
    }
    self.init(year: century * 100 + rest, month: month, day: day)
  }

  /// The first day that it can be.
  package var earliest: Day {
    Day(year: year.number, month: month ?? 1, day: day ?? 1) ?? year.firstDay
  }

  /// The last day that it can be; an entry with a partial day has this one as its `on`.
  package var latest: Day {
    let month = month ?? 12
    return Day(year: year.number, month: month, day: day ?? Day.count(inMonth: month, of: year.number)) ?? year.lastDay
  }

  package var isoText: String {
    let whole = earliest.isoText
    return String(whole.prefix(day != nil ? 10 : month != nil ? 7 : 4))
  }
}

extension PartialDay: CustomStringConvertible {
  package var description: String { isoText }
}
