/// A calendar year: of a review, a target, a plan's period.
package struct Year: Hashable, Comparable, Sendable, ExpressibleByIntegerLiteral {
  package let number: Int

  package init(_ number: Int) { self.number = number }
  package init(integerLiteral value: Int) { number = value }

  package static func < (a: Year, b: Year) -> Bool { a.number < b.number }

  package var firstDay: Day { Day(year: clamped, month: 1, day: 1) ?? Day(number: 0) }
  package var lastDay: Day { Day(year: clamped, month: 12, day: 31) ?? Day(number: 0) }

  package var next: Year { Year(number + 1) }
  package var previous: Year { Year(number - 1) }

  private var clamped: Int { min(max(number, 1), 9_999) }
}

extension Year: Strideable {
  package func distance(to other: Year) -> Int { other.number - number }
  package func advanced(by years: Int) -> Year { Year(number + years) }
}

extension Year: CustomStringConvertible {
  package var description: String { String(number) }
}
