import Events
import Testing

/// Expected numbers come from Python's `datetime`.
struct DayTests {
  @Test(arguments: [
    ("0001-01-01", -719_162), ("1600-02-29", -135_081), ("1900-02-28", -25_509), ("1900-03-01", -25_508),
    ("1969-12-31", -1), ("1970-01-01", 0), ("2000-02-29", 11_016), ("2020-12-31", 18_627), ("2023-12-10", 19_701),
    ("2024-02-29", 19_782), ("2100-03-01", 47_541), ("9999-12-31", 2_932_896),
  ])
  func `a day is its distance from 1970 and goes back to the same text`(text: String, number: Int) throws {
    let day = try #require(Day(text))
    #expect(day.number == number)
    #expect(day.isoText == text)
  }

  @Test(arguments: [
    "2023-02-30", "2023-02-29", "1900-02-29", "2023-04-31", "2023-13-01", "2023-00-10", "2023-01-00", "2023-1-01",
    "0000-01-01", "2023-01-011", "2023/01/01", "2O23-01-01", "", " 2023-01-01", "2023-01-01 ", "-023-01-01",
  ])
  func `what is no day of the calendar is refused`(text: String) {
    #expect(Day(text) == nil)
  }

  @Test func `every day of 260 years follows the one before, by counting months`() throws {
    var number = -29_219  // 1890-01-01 by Python
    for year in 1_890...2_149 {
      let isLeap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
      for (month, count) in [31, isLeap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31].enumerated() {
        for day in 1...count {
          let value = try #require(Day(year: year, month: month + 1, day: day))
          #expect(Int(value.number) == number)
          #expect(value.components == (year, month + 1, day))
          number += 1
        }
        #expect(Day(year: year, month: month + 1, day: count + 1) == nil)
      }
    }
  }

  @Test func `days and months are added, and a month that is too short gives its last day`() throws {
    let day = try #require(Day("2023-01-31"))
    #expect(day.adding(days: 400).isoText == "2024-03-06")
    #expect(day.adding(months: 1).isoText == "2023-02-28")
    #expect(day.adding(months: 13).isoText == "2024-02-29")
    #expect(day.adding(months: 36).isoText == "2026-01-31")
    #expect(day.adding(months: -2).isoText == "2022-11-30")
    let march = try #require(Day("2023-03-01"))
    #expect(Day("2024-03-01")?.days(since: march) == 366)
    #expect(day.year == 2_023 && day.month == 1 && day.day == 31)
    #expect(Year(2_023).firstDay.isoText == "2023-01-01" && Year(2_023).lastDay.isoText == "2023-12-31")
  }

  @Test func `a partial day knows the first and the last day that it can be`() throws {
    let month = try #require(PartialDay("2022-11"))
    #expect(month.earliest.isoText == "2022-11-01" && month.latest.isoText == "2022-11-30")
    let year = try #require(PartialDay("2024"))
    #expect(year.earliest.isoText == "2024-01-01" && year.latest.isoText == "2024-12-31")
    #expect(PartialDay("2024-02")?.latest.isoText == "2024-02-29")
    for text in ["2022", "2022-11", "2022-11-08"] { #expect(PartialDay(text)?.isoText == text) }
    for text in ["2022-13", "2022-11-31", "22", "2022-", "2022-11-8", "0000"] { #expect(PartialDay(text) == nil) }
  }

  @Test(arguments: [
    ("2023-12-14T03:21:07.123Z", 1_702_524_067_123), ("1969-12-31T23:59:59.999Z", -1),
    ("2024-02-29T17:00:00.000Z", 1_709_226_000_000), ("9999-12-31T23:59:59.999Z", 253_402_300_799_999),
  ])
  func `a moment is its milliseconds and goes back to the same 24 characters`(text: String, number: Int64) throws {
    let time = try #require(Timestamp(text))
    #expect(time.milliseconds == number)
    #expect(time.isoText == text)
  }

  @Test func `a moment belongs to the day of the ledger's time zone`() {
    #expect(Timestamp("2024-02-29T16:59:59.999Z")?.day(minutesAheadOfUTC: 420).isoText == "2024-02-29")
    #expect(Timestamp("2024-02-29T17:00:00.000Z")?.day(minutesAheadOfUTC: 420).isoText == "2024-03-01")
  }

  @Test(arguments: [
    "2023-12-14T24:00:00.000Z", "2023-12-14T03:60:07.123Z", "2023-12-14T03:21:60.123Z", "2023-12-14 03:21:07.123Z",
    "2023-12-14T03:21:07.12Z", "2023-12-14T03:21:07.123z", "2023-02-30T03:21:07.123Z", "2023-12-14T03:21:07.123+",
  ])
  func `what is no moment is refused`(text: String) {
    #expect(Timestamp(text) == nil)
  }

  @Test func `periods have four forms`() {
    for text in ["2023", "2023-h1", "2023-h2", "interim-2023", "final-2025"] { #expect(Period(text)?.text == text) }
    for text in ["2023-h3", "23", "interim", "final-25", "2023-", "-2023", "2023-H1"] { #expect(Period(text) == nil) }
    #expect(Period("final-2025")?.year == 2_025)
  }

  @Test(arguments: [
    ("từ 2023-11-30 đến 2024-01-05.", "từ 30/11/2023 đến 05/01/2024."), ("2023-11-30", "30/11/2023"),
    // An id, a moment, a number and no day at all stay as they are.
    ("mã rv-2023-11-30", "mã rv-2023-11-30"), ("2023-11-30T02:00", "2023-11-30T02:00"),
    ("2023-11-301", "2023-11-301"), ("2023-13-30", "2023-13-30"), ("2023-11", "2023-11"),
  ])
  func `days in a Vietnamese sentence read as people write them`(text: String, shown: String) {
    #expect(Title(vi: text, en: text).withReadableDays == Title(vi: shown, en: text))
  }
}
