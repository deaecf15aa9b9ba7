import CanonicalJSON
import Events
import Pages
import Testing

struct NumberTests {
  @Test(arguments: [
    ("1234.5", "1.234,5", "1,234.5"), ("-1234567.80", "-1.234.567,80", "-1,234,567.80"), ("0.5", "0,5", "0.5"),
    ("-0.5", "-0,5", "-0.5"), ("999", "999", "999"), ("1000", "1.000", "1,000"),
    ("123456789012.123456", "123.456.789.012,123456", "123,456,789,012.123456"),
  ])
  func `decimals stand in groups of three with the sign of their language`(text: String, vi: String, en: String) throws
  {
    let decimal = try #require(Decimal(text))
    #expect(decimal.grouped(.vi) == vi)
    #expect(decimal.grouped(.en) == en)
  }

  /// 03:21:07 UTC is 10:21:07 in Viet Nam; 20:00 UTC is the next day there.
  @Test func `moments are shown by the clock of Viet Nam`() throws {
    #expect(try #require(Timestamp("2023-12-14T03:21:07.123Z")).formatted(.vi) == "14/12/2023 10:21:07")
    #expect(try #require(Timestamp("2023-12-31T20:00:00.000Z")).formatted(.en) == "2024-01-01 03:00:00")
  }

  @Test(arguments: [
    ("1500000", 1_500_000), ("1.500.000", 1_500_000), ("1,500,000", 1_500_000), ("1 500 000", 1_500_000), (" 7 ", 7),
    ("0", 0), ("12.345", 12_345),
  ])
  func `whole numbers are read with any one separator of groups`(text: String, number: Int64) {
    #expect(InputReading.wholeNumber(text) == number)
  }

  @Test(arguments: [
    "", "1.5", "1.50", "1.5000", "1.234,567", "-1", "1e3", "1..000", ".500", "1.2345.678", "12345678901234567", "٣",
  ])
  func `what is no whole number, or could be two, is handed back`(text: String) {
    #expect(InputReading.wholeNumber(text) == nil)
  }

  @Test(arguments: [
    ("18,07", Language.vi, "18.07"), ("18.07", .vi, "18.07"), ("1.234,5", .vi, "1234.5"), ("1.234.567", .vi, "1234567"),
    ("1,234.5", .en, "1234.5"), ("18.07", .en, "18.07"), ("-0,5", .vi, "-0.5"), ("7", .vi, "7"),
    ("18,07", .en, "18.07"),
  ])
  func `decimals are read as the language writes them`(text: String, language: Language, value: String) {
    #expect(InputReading.decimal(text, in: language)?.text == value)
  }

  /// 1.234 may be one and a bit or a thousand: a Vietnamese reader means the latter, a copied English figure the former.
  @Test func `a number that can be read in two ways is handed back`() {
    #expect(InputReading.decimal("1.234", in: .vi) == nil)
    #expect(InputReading.decimal("1,234", in: .en) == nil)
    #expect(InputReading.decimal("1.234", in: .en)?.text == "1.234")
    #expect(InputReading.decimal("1,234", in: .vi)?.text == "1.234")
    #expect(InputReading.decimal("1.2.3", in: .vi) == nil)
    #expect(InputReading.decimal("1,2,3", in: .vi) == nil)
    #expect(InputReading.decimal("--1", in: .vi) == nil)
  }

  @Test(arguments: [
    ("08/11/2022", "2022-11-08"), ("8/11/2022", "2022-11-08"), ("2022-11-08", "2022-11-08"),
    ("29/02/2024", "2024-02-29"),
  ])
  func `days are read as they are written`(text: String, iso: String) {
    #expect(InputReading.day(text)?.isoText == iso)
  }

  @Test(arguments: ["31/02/2023", "11/08/22", "2022-8-11", "8-11-2022", "00/01/2022", "1/13/2022", "", "+8/11/2022"])
  func `what is no day is handed back`(text: String) {
    #expect(InputReading.day(text) == nil)
  }

  @Test(arguments: [("2022", "2022"), ("11/2022", "2022-11"), ("2022-11", "2022-11"), ("08/11/2022", "2022-11-08")])
  func `a day of which less is known is read as far as it goes`(text: String, iso: String) {
    #expect(InputReading.partialDay(text)?.isoText == iso)
  }

  /// 1,260 + 15 + 6 + 4 - 212 - 2 = 1,071.
  @Test func `an account says by how much it does not balance`() {
    var account = Samples(.vi).yearAccount
    #expect(account.imbalance == 0)
    #expect(!account.html(in: .vi).text.contains("Không cân"))
    account.closing = YearAccount.Line(account.closing.name, 1_070)
    #expect(account.imbalance == -1)
    #expect(account.html(in: .vi).text.contains("Không cân: cuối kỳ lệch -1 hộ"))
  }
}
