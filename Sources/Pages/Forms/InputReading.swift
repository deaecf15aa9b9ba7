import CanonicalJSON
import Events

/// From what a person types to what an entry holds. It never guesses: what can be read in two ways is handed back.
package enum InputReading {
  enum Outcome {
    case value(JSON)
    case unreadable(Title)
  }

  /// `08/11/2022`, `8/11/2022` or `2022-11-08`; nil for anything else.
  package static func day(_ text: String) -> Day? {
    let text = text.trimmed
    if let day = Day(text) { return day }
    let parts = text.split(separator: "/", omittingEmptySubsequences: false)
    guard parts.count == 3, let day = number(parts[0], upTo: 2), let month = number(parts[1], upTo: 2),
      parts[2].count == 4, let year = number(parts[2], upTo: 4)
    else { return nil }
    return Day(year: year, month: month, day: day)
  }

  /// Also `11/2022`, `2022-11` and `2022`.
  package static func partialDay(_ text: String) -> PartialDay? {
    let text = text.trimmed
    if let day = PartialDay(text) { return day }
    if let day = day(text) { return PartialDay(day.isoText) }
    let parts = text.split(separator: "/", omittingEmptySubsequences: false)
    guard parts.count == 2, let month = number(parts[0], upTo: 2), parts[1].count == 4,
      let year = number(parts[1], upTo: 4)
    else { return nil }
    return PartialDay(year: year, month: month)
  }

  /// `1500000`, `1.500.000`, `1,500,000`, `1 500 000`: one kind of separator, groups of three.
  package static func wholeNumber(_ text: String) -> Int64? {
    let text = text.trimmed
    let separators = Set(text.filter { !$0.isASCIIDigit })
    if separators.isEmpty { return text.count <= 16 ? Int64(text) : nil }
    guard separators.count == 1, let separator = separators.first, ".,\u{20}\u{a0}\u{202f}".contains(separator)
    else { return nil }
    let groups = text.split(separator: separator, omittingEmptySubsequences: false)
    guard (1...3).contains(groups[0].count), groups.dropFirst().allSatisfy({ $0.count == 3 }) else { return nil }
    let digits = groups.joined()
    return digits.count <= 16 ? Int64(digits) : nil
  }

  /// With the comma of Vietnamese or the point of English; nil where it is none, or where `1.234` could be both.
  package static func decimal(_ text: String, in language: Language) -> Decimal? {
    let point: Character = language == .vi ? "," : "."
    let group: Character = language == .vi ? "." : ","
    let text = text.trimmed
    let sign = text.hasPrefix("-") ? "-" : ""
    let parts = text.dropFirst(sign.count).split(separator: point, omittingEmptySubsequences: false)
    guard parts.count <= 2, let whole = parts.first else { return nil }
    if whole.contains(group) {
      let groups = whole.split(separator: group, omittingEmptySubsequences: false)
      if parts.count == 1, groups.count == 2 {
        // 18.07 in Vietnamese can only be a point; 1.234 could be a group as well.
        return groups[1].count == 3 ? nil : Decimal(sign + groups[0] + "." + groups[1])
      }
      guard (1...3).contains(groups[0].count), groups.dropFirst().allSatisfy({ $0.count == 3 }) else { return nil }
      return Decimal(sign + groups.joined() + (parts.count == 2 ? "." + parts[1] : ""))
    }
    return Decimal(sign + whole + (parts.count == 2 ? "." + parts[1] : ""))
  }

  /// `2/3`: above zero below the line.
  static func fraction(_ text: String) -> JSON? {
    let parts = text.split(separator: "/", omittingEmptySubsequences: false).map { String($0).trimmed }
    guard parts.count == 2, let numerator = wholeNumber(parts[0]), let denominator = wholeNumber(parts[1]),
      denominator > 0, max(numerator, denominator) <= CanonicalJSON.integerMax
    else { return nil }
    return ["num": .integer(numerator), "den": .integer(denominator)]
  }

  private static func number(_ text: Substring, upTo count: Int) -> Int? {
    (1...count).contains(text.count) && text.allSatisfy(\.isASCIIDigit) ? Int(text) : nil
  }
}

extension Character {
  var isASCIIDigit: Bool { "0"..."9" ~= self }
}
