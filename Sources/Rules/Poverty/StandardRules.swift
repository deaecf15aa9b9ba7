import Events
import Projections

/// Standards and what sources print under them.
extension Rules {
  static func judge(_ event: StandardAdopted, _ entry: EntryHeader, _ state: Projections, _ found: inout Findings) {
    found.note(sixServices(event))
  }

  static func judge(_ event: FigurePublished, _ entry: EntryHeader, _ state: Projections, _ found: inout Findings) {
    found.note(rateNamesStandard(event))
    found.note(figureNamesWhatIsKnown(event, entry, state))
    found.note(figureWithinBounds(event))
    found.note(figureOfTimePast(event, entry))
  }

  /// The standard before it had five services; what comes after it is not bound by its decree.
  static func sixServices(_ event: StandardAdopted) -> Breach? {
    guard event.validFrom.year >= 2022, event.validFrom.year <= 2025 else { return nil }
    let missing = Deprivation.allCases.filter { !event.dimensions.contains($0) }
    if missing.isEmpty { return nil }
    return Breach(
      .standardSixServices, at: "what.dimensions",
      Title(
        vi: "Chuẩn thiếu: \(missing.map(\.title.vi).joined(separator: "; ")).",
        en: "The standard lacks: \(missing.map(\.title.en).joined(separator: "; "))."))
  }

  static func rateNamesStandard(_ event: FigurePublished) -> Breach? {
    let saysPoverty =
      event.poor != nil || event.poorRate != nil || event.nearPoor != nil || event.nearPoorRate != nil
      || event.indicator.map { $0.restsOnStandard && event.value != nil } ?? false
    guard saysPoverty, event.standard == nil else { return nil }
    return Breach(
      .figureRateNamesStandard, at: "what.standard", clause: event.clause,
      Title(
        vi: "Số liệu hộ nghèo của \(event.documentRef) không nêu chuẩn nghèo.",
        en: "The poverty figure of \(event.documentRef) names no standard."),
      remedy: Title(
        vi: "Nêu chuẩn nghèo: không có số liệu nào tách khỏi chuẩn.",
        en: "Name the standard: no figure exists without one."))
  }
}
