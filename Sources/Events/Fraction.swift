/// An exact ratio of whole numbers, compared without rounding: two thirds of 9,000 is 6,000, not 5,999.99.
package struct Fraction: Sendable {
  package let numerator: Int64
  /// Above zero.
  package let denominator: Int64

  package init?(_ numerator: Int64, over denominator: Int64) {
    guard denominator > 0 else { return nil }
    self.numerator = numerator
    self.denominator = denominator
  }

  package init(_ decimal: Decimal) {
    numerator = decimal.mantissa
    denominator = decimal.denominator
  }

  package init(_ whole: Int) {
    numerator = Int64(whole)
    denominator = 1
  }

  /// `a` over `b`, nil where `b` is not above zero or a product leaves 64 bits.
  package init?(_ a: Decimal, over b: Decimal) {
    let (numerator, overflowA) = a.mantissa.multipliedReportingOverflow(by: b.denominator)
    let (denominator, overflowB) = b.mantissa.multipliedReportingOverflow(by: a.denominator)
    guard !overflowA, !overflowB, denominator > 0 else { return nil }
    self.numerator = numerator
    self.denominator = denominator
  }

  /// The value times `times` with `scale` decimals, half away from zero, rounded once.
  package func rounded(scale: UInt8, times: Int = 1) -> Decimal {
    let scaled = Int128(numerator) * Int128(times) * Int128(Decimal.power(scale))
    let doubled = scaled * 2 + (scaled < 0 ? -Int128(denominator) : Int128(denominator))
    return Decimal(mantissa: Int64(clamping: doubled / (Int128(denominator) * 2)), scale: scale)
  }
}

extension Fraction: Comparable, Hashable {
  package static func == (a: Fraction, b: Fraction) -> Bool {
    Int128(a.numerator) * Int128(b.denominator) == Int128(b.numerator) * Int128(a.denominator)
  }

  package static func < (a: Fraction, b: Fraction) -> Bool {
    Int128(a.numerator) * Int128(b.denominator) < Int128(b.numerator) * Int128(a.denominator)
  }

  package func hash(into hasher: inout Hasher) {
    var (a, b) = (numerator.magnitude, denominator.magnitude)
    while b != 0 { (a, b) = (b, a % b) }
    hasher.combine(numerator / Int64(clamping: a))
    hasher.combine(denominator / Int64(clamping: a))
  }
}

extension Fraction: CustomStringConvertible {
  package var description: String { "\(numerator)/\(denominator)" }
}
