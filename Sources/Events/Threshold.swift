/// The value that a target or criterion asks for: a decimal as printed, or a fraction such as two thirds.
package enum Threshold: Hashable, Sendable {
  case decimal(Decimal)
  case fraction(Fraction)

  /// For comparing with what was reached, exactly.
  package var value: Fraction {
    switch self {
    case .decimal(let decimal): Fraction(decimal)
    case .fraction(let fraction): fraction
    }
  }

  package func formatted(_ language: Language) -> String {
    switch self {
    case .decimal(let decimal): decimal.formatted(language)
    case .fraction(let fraction): fraction.description
    }
  }
}
