import Events

/// Where a figure comes from; the four are never merged.
package enum FigureKind: UInt8, CaseIterable, Sendable {
  case computed, submitted, approved, published

  package var title: Title {
    switch self {
    case .computed: Title(vi: "tính từ sổ cái", en: "computed")
    case .submitted: Title(vi: "báo cáo", en: "submitted")
    case .approved: Title(vi: "được duyệt", en: "approved")
    case .published: Title(vi: "đã công bố", en: "published")
    }
  }
}

/// Why a figure has a count and no rate.
package enum NoRate: Sendable {
  case noTotal
  case totalIsZero
  case notPublished

  package var title: Title {
    switch self {
    case .noTotal: Title(vi: "chưa có tổng số hộ được báo cáo hay duyệt", en: "no total submitted or approved")
    case .totalIsZero: Title(vi: "tổng số hộ bằng 0", en: "the total is 0")
    case .notPublished: Title(vi: "nguồn không nêu", en: "the source does not give it")
    }
  }
}

/// Households of a class, out of how many, in percent: never without its standard, year and kind.
package struct PovertyFigure: Sendable {
  package let unit: UnitID
  package let standard: StandardID?
  package let year: Year?
  /// The day of the count, where it is not the end of the year.
  package let asOf: Day?
  package let kind: FigureKind
  package let povertyClass: PovertyClass
  package let subgroup: Subgroup
  /// Households of the class (n).
  package let count: Int?
  /// All households (N).
  package let total: Int?
  /// Where the total is from, when it is not the figure's own.
  package let totalKind: FigureKind?
  /// Percent: n / N with two decimals, half up; a published rate as its source prints it.
  package let rate: Decimal?
  package let noRate: NoRate?
  package let isPreliminary: Bool
  /// Worked out from two other figures of the same source.
  package let isDerived: Bool
  /// The source of a published figure.
  package let source: String?
  package let review: ReviewID?
  /// The entry; nil for a computed figure, which many entries made.
  package let seq: Seq?
}

extension PovertyFigure {
  /// A count with the rate that its total allows.
  static func counted(
    _ count: Int, of total: Int?, totalKind: FigureKind?, unit: UnitID, standard: StandardID, year: Year,
    kind: FigureKind, _ povertyClass: PovertyClass, _ subgroup: Subgroup, asOf: Day? = nil,
    isPreliminary: Bool = false, review: ReviewID? = nil, seq: Seq? = nil
  ) -> PovertyFigure {
    let rate = total.flatMap { Decimal(percent: count, of: $0) }
    return PovertyFigure(
      unit: unit, standard: standard, year: year, asOf: asOf, kind: kind, povertyClass: povertyClass,
      subgroup: subgroup, count: count, total: total, totalKind: totalKind, rate: rate,
      noRate: rate != nil ? nil : total == nil ? .noTotal : .totalIsZero, isPreliminary: isPreliminary,
      isDerived: false, source: nil, review: review, seq: seq)
  }
}
