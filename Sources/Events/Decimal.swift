/// A decimal number as documents print it: an exact mantissa and its number of decimals, never a binary float.
///
/// It keeps its printed form (`6.60` prints as `6.60`) and is equal as a number (`6.60 == 6.6`).
/// At most 12 digits before the point and 6 after it, so that two of them always add up exactly.
///
/// ```
/// Decimal("18.07")! - Decimal("9.16")!         // 8.91
/// Decimal(percent: 1, of: 3)                   // 33.33, rounded once, half up
/// Decimal(input: "18,07")?.formatted(.en)      // "18.07"
/// ```
package struct Decimal: Sendable {
  package let mantissa: Int64
  /// Digits after the point, 0 to 6.
  package let scale: UInt8

  package init(mantissa: Int64, scale: UInt8) {
    precondition(scale <= Decimal.scaleMax, "a decimal has at most 6 digits after the point")
    self.mantissa = mantissa
    self.scale = scale
  }

  package init(_ whole: Int) { self.init(mantissa: Int64(whole), scale: 0) }

  package static let scaleMax: UInt8 = 6

  /// Units of this number's last digit in one: 100 for two decimals.
  package var denominator: Int64 { Decimal.power(scale) }

  static func power(_ scale: UInt8) -> Int64 {
    var power: Int64 = 1
    for _ in 0..<scale { power *= 10 }
    return power
  }
}

extension Decimal: Comparable, Hashable {
  package static func == (a: Decimal, b: Decimal) -> Bool {
    Int128(a.mantissa) * Int128(b.denominator) == Int128(b.mantissa) * Int128(a.denominator)
  }

  package static func < (a: Decimal, b: Decimal) -> Bool {
    Int128(a.mantissa) * Int128(b.denominator) < Int128(b.mantissa) * Int128(a.denominator)
  }

  package func hash(into hasher: inout Hasher) {
    var mantissa = mantissa
    var scale = scale
    while scale > 0, mantissa % 10 == 0 {
      mantissa /= 10
      scale -= 1
    }
    hasher.combine(mantissa)
    hasher.combine(scale)
  }
}

extension Decimal {
  /// Exact; traps only where a sum leaves 18 digits, which takes more than nine of the largest decimals.
  package static func + (a: Decimal, b: Decimal) -> Decimal {
    let scale = max(a.scale, b.scale)
    return Decimal(mantissa: a.mantissa(at: scale) + b.mantissa(at: scale), scale: scale)
  }

  package static func - (a: Decimal, b: Decimal) -> Decimal { a + -b }

  package static prefix func - (a: Decimal) -> Decimal { Decimal(mantissa: -a.mantissa, scale: a.scale) }

  private func mantissa(at scale: UInt8) -> Int64 { mantissa * Decimal.power(scale - self.scale) }

  /// `count` of `total` in percent with two decimals, half up, rounded once; nil without a total.
  package init?(percent count: Int, of total: Int) {
    guard total > 0, let fraction = Fraction(Int64(count), over: Int64(total)) else { return nil }
    self = fraction.rounded(scale: 2, times: 100)
  }
}
