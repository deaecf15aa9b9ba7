import Events

extension Decimal {
  /// 1.234,5 in Vietnamese, 1,234.5 in English: the whole part in groups of three.
  package func grouped(_ language: Language) -> String {
    let text = formatted(.en)
    let parts = text.split(separator: ".", omittingEmptySubsequences: false)
    let sign = mantissa < 0 ? "-" : ""
    let whole = Int(parts[0].drop { $0 == "-" }) ?? 0
    let point = language == .vi ? "," : "."
    return sign + whole.formatted(language) + (parts.count > 1 ? point + parts[1] : "")
  }
}

extension Timestamp {
  /// The clock of Viet Nam, to the second: `14/12/2023 10:21:07`.
  package func formatted(_ language: Language) -> String {
    let local = Timestamp(milliseconds: milliseconds + Timestamp.vietNam).isoText
    let time = local.dropFirst(11).prefix(8)
    guard let day = Day(String(local.prefix(10))) else { return isoText }
    return day.formatted(language) + " " + time
  }

  /// Seven hours ahead of UTC.
  private static let vietNam: Int64 = 7 * 3_600_000
}
