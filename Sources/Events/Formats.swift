extension Day {
  /// 30/11/2023 in Vietnamese, 2023-11-30 in English.
  package func formatted(in language: Language) -> String {
    guard language == .vi else { return isoText }
    let parts = isoText.split(separator: "-")
    return "\(parts[2])/\(parts[1])/\(parts[0])"
  }
}

extension PartialDay {
  /// 11/2022 in Vietnamese, 2022-11 in English.
  package func formatted(in language: Language) -> String {
    language == .vi ? isoText.split(separator: "-").reversed().joined(separator: "/") : isoText
  }
}

extension Decimal {
  /// 18,07 in Vietnamese, 18.07 in English.
  package func formatted(in language: Language) -> String { formatted(language) }
}
