extension Int {
  /// 1234567 as 1.234.567 in Vietnamese, 1,234,567 in English.
  package func formatted(_ language: Language) -> String {
    let digits = String(magnitude)
    let separator = language == .vi ? "." : ","
    var text = ""
    for (place, digit) in digits.enumerated() {
      if place > 0, (digits.count - place) % 3 == 0 { text += separator }
      text.append(digit)
    }
    return self < 0 ? "-" + text : text
  }
}
