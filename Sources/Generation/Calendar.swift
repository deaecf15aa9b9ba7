/// The weeks of a history. In week `w` is recorded what happened in the seven days before it, from Monday to Friday, from
/// 8 to 17 o'clock in the ledger's zone (UTC+7).
struct Calendar: Sendable {
  /// Monday, 4 January 2021, in days since 1970-01-01.
  static let firstMonday = 18_631
  static let weekCount = 260
  static let years = 2021...2025
  /// The days that have a text: from 1 January 2015 to the end of 2031.
  private static let firstDay = 16_436
  private static let dayCount = 6_209

  /// `YYYY-MM-DD` of one day after another.
  private let texts: [UInt8]
  private let yearOfWeek: [Int]
  /// By year from 2021 on: the week in which a review's decisions are recorded.
  private let decisionWeeks: [Int]

  init() {
    var texts: [UInt8] = []
    texts.reserveCapacity(Self.dayCount * 10)
    for day in Self.firstDay..<Self.firstDay + Self.dayCount {
      let (year, month, ofMonth) = Self.date(day)
      for (value, scale) in [(year, 1000), (month, 10), (ofMonth, 10)] {
        if scale == 10 { texts.append(UInt8(ascii: "-")) }
        var scale = scale
        while scale > 0 {
          texts.append(UInt8(ascii: "0") + UInt8(value / scale % 10))
          scale /= 10
        }
      }
    }
    self.texts = texts
    yearOfWeek = (0..<Self.weekCount).map { Self.date(Self.monday($0)).year }
    decisionWeeks = Self.years.map { year in
      // The first week that begins on 6 December or later.
      let day = Self.days(year: year, month: 12, day: 6)
      return (day - Self.firstMonday + 6) / 7
    }
  }

  /// The first day of a week.
  static func monday(_ week: Int) -> Int { firstMonday + 7 * week }

  func year(ofWeek week: Int) -> Int { yearOfWeek[week] }

  func decisionWeek(of year: Int) -> Int { decisionWeeks[year - Self.years.lowerBound] }

  /// The day on which a review's decisions are taken: a Friday.
  func decisionDay(of year: Int) -> Int { Self.monday(decisionWeek(of: year)) - 3 }

  /// Whether the everyday goes on in a week: between the new year and the review's decisions, so that a year's account is
  /// closed by what was submitted.
  func isEveryday(_ week: Int) -> Bool {
    let year = yearOfWeek[week]
    return Self.monday(week) >= Self.days(year: year, month: 1, day: 17) && week < decisionWeek(of: year)
  }

  /// The first everyday week of a year.
  func firstEveryday(of year: Int) -> Int {
    (Self.days(year: year, month: 1, day: 17) - Self.firstMonday + 6) / 7
  }

  /// The week in which what happened on a day is recorded first.
  static func week(recording day: Int) -> Int { (day - firstMonday) / 7 + 1 }

  /// The ten characters of a day.
  @inline(__always)
  func withText(of day: Int, _ body: (UnsafeRawPointer) -> Void) {
    texts.withUnsafeBytes { bytes in
      if let start = bytes.baseAddress { body(start + (day - Self.firstDay) * 10) }
    }
  }

  /// The days since 1970-01-01 of a date.
  static func days(year: Int, month: Int, day: Int) -> Int {
    // Years are counted from March, so that the leap day comes last.
    let shifted = month > 2 ? year : year - 1
    let dayOfYear = (153 * (month + (month > 2 ? -3 : 9)) + 2) / 5 + day - 1
    return shifted * 365 + shifted / 4 - shifted / 100 + shifted / 400 + dayOfYear - 719_468
  }

  static func date(_ days: Int) -> (year: Int, month: Int, day: Int) {
    let shifted = days + 719_468
    let era = shifted / 146_097
    let dayOfEra = shifted - era * 146_097
    let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let march = (5 * dayOfYear + 2) / 153
    let month = march < 10 ? march + 3 : march - 9
    return (yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, dayOfYear - (153 * march + 2) / 5 + 1)
  }
}
