/// What a report or duty covers: `2023`, `2023-h1`, `interim-2023` or `final-2025`.
package enum Period: Hashable, Sendable {
  case year(Year)
  case half(Year, Int)
  case interim(Year)
  case final(Year)

  package init?(_ text: String) {
    let parts = text.split(separator: "-", omittingEmptySubsequences: false)
    switch (parts.count, parts.first) {
    case (1, let year?):
      guard let year = Period.year(of: year) else { return nil }
      self = .year(year)
    case (2, "interim"):
      guard let year = Period.year(of: parts[1]) else { return nil }
      self = .interim(year)
    case (2, "final"):
      guard let year = Period.year(of: parts[1]) else { return nil }
      self = .final(year)
    case (2, let year?):
      guard let year = Period.year(of: year), parts[1] == "h1" || parts[1] == "h2" else { return nil }
      self = .half(year, parts[1] == "h1" ? 1 : 2)
    case (_, _):
      return nil
    }
  }

  private static func year(of text: Substring) -> Year? {
    guard text.utf8.count == 4, text.utf8.allSatisfy(isDigit), let number = Int(text), number >= 1 else { return nil }
    return Year(number)
  }

  package var year: Year {
    switch self {
    case .year(let year), .half(let year, _), .interim(let year), .final(let year): year
    }
  }

  package var text: String {
    switch self {
    case .year(let year): Period.padded(year)
    case .half(let year, let half): "\(Period.padded(year))-h\(half)"
    case .interim(let year): "interim-\(Period.padded(year))"
    case .final(let year): "final-\(Period.padded(year))"
    }
  }

  private static func padded(_ year: Year) -> String {
    let text = String(year.number)
    return String(repeating: "0", count: max(0, 4 - text.count)) + text
  }
}

extension Period: CustomStringConvertible {
  package var description: String { text }
}
