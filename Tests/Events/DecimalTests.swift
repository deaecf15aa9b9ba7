import Events
import Testing

struct DecimalTests {
  private func number(_ value: Decimal?) throws -> Decimal { try #require(value) }
  private func ratio(_ value: Fraction?) throws -> Fraction { try #require(value) }

  @Test func `a decimal keeps its printed form and is equal as a number`() throws {
    let long = try number(Decimal("6.60"))
    #expect(long.text == "6.60")
    #expect(long == Decimal("6.6"))
    #expect(long.hashValue == Decimal("6.6")?.hashValue)
    #expect(try number(Decimal("-0.05")) < number(Decimal("0")))
    #expect(try number(Decimal("9.16")) < number(Decimal("18.07")))
    #expect(Decimal("-0.05")?.text == "-0.05")
    #expect(Decimal("999999999999.999999")?.text == "999999999999.999999")
  }

  @Test(arguments: [
    "", "-", ".5", "5.", "05", "-0", "-0.00", "+1", "1,5", "1.1234567", "1e3", " 1", "1 ", "1.2.3", "1234567890123",
    "--1", "0x1",
  ])
  func `what entries may not hold is refused`(text: String) {
    #expect(Decimal(text) == nil)
  }

  @Test func `people may write a comma, and get one back in Vietnamese`() throws {
    let value = try #require(Decimal(input: " 18,07 "))
    #expect(value == Decimal("18.07"))
    #expect(value.formatted(.vi) == "18,07")
    #expect(value.formatted(.en) == "18.07")
    #expect(Decimal(input: "18.07") == value)
    #expect(Decimal(input: "1.234,5") == nil)
    #expect(Decimal(input: "mười") == nil)
  }

  @Test func `sums and differences are exact`() throws {
    let first = try number(Decimal("18.07"))
    let last = try number(Decimal("9.16"))
    #expect((first - last).text == "8.91")
    #expect(try (number(Decimal("0.1")) + number(Decimal("0.2"))).text == "0.3")
    let largest = try number(Decimal("999999999999.999999"))
    #expect(try (largest + number(Decimal("0.000001"))).text == "1000000000000.000000")
  }

  @Test func `a rate is rounded once, half up`() {
    #expect(Decimal(percent: 1, of: 3)?.text == "33.33")
    #expect(Decimal(percent: 2, of: 3)?.text == "66.67")
    #expect(Decimal(percent: 1, of: 800)?.text == "0.13")  // 0.125
    #expect(Decimal(percent: 99, of: 10_000)?.text == "0.99")
    #expect(Decimal(percent: 5, of: 0) == nil)
  }

  @Test func `ratios are compared without rounding`() throws {
    let third = try ratio(Fraction(1, over: 3))
    #expect(try Fraction(3_000) <= ratio(Fraction(9_000, over: 3)))
    #expect(try ratio(Fraction(3_001, over: 9_000)) > third)
    #expect(try ratio(Fraction(3_000, over: 9_000)) == third)
    #expect(try ratio(Fraction(3_000, over: 9_000)).hashValue == third.hashValue)
    #expect(try Threshold.fraction(third).value > Threshold.decimal(number(Decimal("0.333333"))).value)
    let average = try ratio(Fraction(number(Decimal("8.91")), over: Decimal(4)))
    #expect(average == Fraction(8_910, over: 4_000))
    #expect(average.rounded(scale: 3).text == "2.228")  // 2.2275
    #expect(Fraction(-5, over: 2)?.rounded(scale: 0).text == "-3")
    #expect(Fraction(1, over: 0) == nil)
  }
}
