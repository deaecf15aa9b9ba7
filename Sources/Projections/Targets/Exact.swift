import Events

/// A ratio of whole numbers in lowest terms, for judging without rounding: two thirds of 9,000, a fall of 13.17 points
/// in 4 years, a fall that is 1.497 times another.
///
///     (Exact(18.07) - Exact(4.90)) / 4       3.2925: 3.29 when shown, and below 3.3
///     (Exact(18.07) - Exact(4.88)) / 4       3.2975: 3.298 when shown beside 3.3, for 3.30 would hide that it is below
///
/// Arithmetic ends at a largest number instead of trapping: an entry may hold an absurd value, and a fold or an
/// answer never fails on it.
package struct Exact: Hashable, Sendable {
  package let numerator: Int128
  /// Above zero.
  package let denominator: Int128

  init(_ numerator: Int128, over denominator: Int128) {
    var (a, b) = (numerator.magnitude, denominator.magnitude)
    while b != 0 { (a, b) = (b, a % b) }
    let divisor = max(Int128(clamping: a), 1)
    self.numerator = numerator / divisor
    self.denominator = max(denominator / divisor, 1)
  }

  package init(_ whole: Int) { self.init(Int128(whole), over: 1) }
  package init(_ decimal: Decimal) { self.init(Fraction(decimal)) }
  package init(_ threshold: Threshold) { self.init(threshold.value) }
  package init(_ fraction: Fraction) { self.init(Int128(fraction.numerator), over: Int128(fraction.denominator)) }

  package static let zero = Exact(0)
  package var isWhole: Bool { denominator == 1 }
}

extension Exact: Comparable {
  /// By whole parts and then by what remains, so that no product is formed.
  package static func < (a: Exact, b: Exact) -> Bool {
    var (a, b) = ((a.numerator, a.denominator), (b.numerator, b.denominator))
    var isTurned = false
    while true {
      let (wholeA, wholeB) = (floor(a), floor(b))
      if wholeA != wholeB { return (wholeA < wholeB) != isTurned }
      let (restA, restB) = (a.0 - wholeA * a.1, b.0 - wholeB * b.1)
      if restA == 0 || restB == 0 { return restA == restB ? false : (restA == 0) != isTurned }
      (a, b) = ((a.1, restA), (b.1, restB))
      isTurned.toggle()
    }
  }

  private static func floor(_ ratio: (Int128, Int128)) -> Int128 {
    let quotient = ratio.0 / ratio.1
    return ratio.0 < 0 && quotient * ratio.1 != ratio.0 ? quotient - 1 : quotient
  }
}

extension Exact {
  package static func + (a: Exact, b: Exact) -> Exact {
    let left = a.numerator.clampingProduct(b.denominator)
    let right = b.numerator.clampingProduct(a.denominator)
    return Exact(left + right, over: a.denominator.clampingProduct(b.denominator))
  }

  package static prefix func - (a: Exact) -> Exact { Exact(-a.numerator, over: a.denominator) }
  package static func - (a: Exact, b: Exact) -> Exact { a + -b }

  package static func * (a: Exact, b: Exact) -> Exact {
    Exact(a.numerator.clampingProduct(b.numerator), over: a.denominator.clampingProduct(b.denominator))
  }

  /// Nil where there is nothing to divide by.
  package func divided(by other: Exact) -> Exact? {
    guard other.numerator != 0 else { return nil }
    let sign: Int128 = other.numerator < 0 ? -1 : 1
    return Exact(
      (sign * numerator).clampingProduct(other.denominator),
      over: denominator.clampingProduct(max(sign * other.numerator, 1)))
  }

  /// With `scale` decimals, half away from zero.
  package func rounded(scale: UInt8) -> Decimal {
    var power: Int128 = 1
    for _ in 0..<scale { power *= 10 }
    let scaled = numerator.magnitude.multipliedReportingOverflow(by: power.magnitude)
    let magnitude = scaled.overflow ? UInt128.max / 4 : min(scaled.partialValue, UInt128.max / 4)
    let half = (magnitude * 2 + denominator.magnitude) / (denominator.magnitude * 2)
    let mantissa = Int64(clamping: half)
    return Decimal(mantissa: numerator < 0 ? -mantissa : mantissa, scale: scale)
  }

  /// As a person reads it: whole, or with two decimals, and with more where two would hide on which side of `other` it
  /// lies.
  package func shown(beside other: Exact? = nil, decimals: UInt8 = 2) -> Decimal {
    var scale = decimals
    while let other, scale < Decimal.scaleMax {
      let shown = Exact(rounded(scale: scale))
      if (shown < other) == (self < other), (shown > other) == (self > other) { break }
      scale += 1
    }
    return rounded(scale: scale)
  }
}

extension Int128 {
  /// Far enough from the largest number that a comparison has room.
  fileprivate static let bound = Int128.max / 4

  fileprivate func clampingProduct(_ other: Int128) -> Int128 {
    let product = multipliedReportingOverflow(by: other)
    if product.overflow { return (self < 0) == (other < 0) ? Self.bound : -Self.bound }
    return Swift.min(Swift.max(product.partialValue, -Self.bound), Self.bound)
  }
}
