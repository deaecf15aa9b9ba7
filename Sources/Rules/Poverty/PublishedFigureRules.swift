import Events
import Projections

/// What a published figure must be, whoever printed it.
extension Rules {
  static func figureNamesWhatIsKnown(_ event: FigurePublished, _ entry: EntryHeader, _ state: Projections) -> Breach? {
    func unknown(_ id: some SymbolID, at path: String, vi: String, en: String) -> Breach {
      Breach(
        .figureNamesWhatIsKnown, at: path, clause: event.clause,
        Title(vi: "\(vi) \(state.text(id)) chưa có trong sổ.", en: "\(en) \(state.text(id)) is not on record."),
        remedy: Title(vi: "Ghi \(vi.lowercased()) đó trước, hoặc sửa mã.", en: "Record it first, or mend the id."))
    }
    if state.units.registration(of: event.area) == nil {
      return unknown(event.area, at: "what.area", vi: "Địa bàn", en: "The area")
    }
    if state.units.registration(of: entry.unit) == nil {
      return unknown(entry.unit, at: "unit", vi: "Đơn vị công bố", en: "The publisher")
    }
    if let standard = event.standard, state.poverty.standard(standard) == nil {
      return unknown(standard, at: "what.standard", vi: "Chuẩn nghèo", en: "The standard")
    }
    return nil
  }

  static func figureWithinBounds(_ event: FigurePublished) -> Breach? {
    let printed = event.indicator.map { $0.isShare ? event.value : nil } ?? nil
    let rates = [("poorRate", event.poorRate), ("nearPoorRate", event.nearPoorRate), ("value", printed)]
    for (field, rate) in rates {
      guard let rate, rate < Decimal(0) || rate > Decimal(100) else { continue }
      return Breach(
        .figureWithinBounds, at: "what.\(field)", clause: event.clause,
        Title(
          vi: "Tỷ lệ \(rate.formatted(.vi)) % nằm ngoài 0 đến 100.",
          en: "A rate of \(rate.formatted(.en)) percent lies outside 0 to 100."))
    }
    for (field, count) in [("poor", event.poor), ("nearPoor", event.nearPoor)] {
      guard let count, let total = event.total, count > total else { continue }
      return Breach(
        .figureWithinBounds, at: "what.\(field)", clause: event.clause,
        Title(vi: "\(count) hộ trong tổng số \(total) hộ.", en: "\(count) households of \(total) in all."))
    }
    return nil
  }

  static func figureOfTimePast(_ event: FigurePublished, _ entry: EntryHeader) -> Breach? {
    if let year = event.year, year > entry.on.year {
      return Breach(
        .figureOfTimePast, at: "what.year", clause: event.clause,
        Title(
          vi: "Năm \(year) chưa đến vào ngày công bố \(entry.on).", en: "The year \(year) lies ahead of \(entry.on)."))
    }
    guard let asOf = event.asOf, asOf > entry.on else { return nil }
    return Breach(
      .figureOfTimePast, at: "what.asOf", clause: event.clause,
      Title(vi: "Ngày \(asOf) sau ngày công bố \(entry.on).", en: "The day \(asOf) lies ahead of \(entry.on)."))
  }
}

extension Indicator {
  /// A part of a whole, in percent.
  fileprivate var isShare: Bool {
    switch self {
    case .poorHouseholdRate, .nearPoorHouseholdRate, .policyCoverage, .preferentialCreditCoverage: true
    case .poorHouseholdCount, .nearPoorHouseholdCount, .poorHouseholdsReduced, .poorHouseholdRateReduction,
      .nearPoorHouseholdRateReduction, .poorHouseholdRateReductionRatio, .assignedPovertyReduction,
      .assignedPovertyReductionRate, .assignedPoorRateReduction, .assignedPoorAndNearPoorRateReduction,
      .relapseAndNewPoverty, .wardsWithoutPoorHouseholds, .perCapitaIncomeOfPoorHouseholds,
      .infrastructureInEspeciallyDifficultHamlets, .programmeCriteriaMetEarly, .poorCommunesOutOfHardship,
      .poorDistrictStatus, .especiallyDifficultCommunesExited,
      .rankImprovement, .reductionAboveProvince:
      false
    }
  }
}
