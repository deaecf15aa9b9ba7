import Events

/// A figure of one year asked in the boundaries of another day.
///
/// Two communes with 30 and 20 poor households of 200 and 300 became one: in the boundaries of today their last year
/// is 50 of 500, 10.00 %, and `parts` keeps the two entries. Where whole figures do not make it up there is no count,
/// and `refusals` says why.
package struct BoundaryFigure: Sendable {
  /// A figure that was added, or taken away, with the entry that states it.
  package struct Part: Sendable {
    package let unit: UnitID
    package let isTakenAway: Bool
    package let figure: PovertyFigure
  }

  /// Why there is no sum.
  package enum Refusal: Hashable, Sendable {
    /// Whole units do not make up the area.
    case notWhole(Units.Break)
    /// Of these units of the area there is no figure of the kind.
    case missing([UnitID])
    /// These are stated as a rate only, and rates are not summed.
    case noCount([UnitID])
    /// Several sources give a different number for this unit.
    case sourcesDiffer(UnitID)
    /// Nobody recorded where the hamlet's households lie in those boundaries.
    case hamletUnplaced(UnitID)
  }

  /// What is shown; its `count` is nil where `refusals` say why.
  package let figure: PovertyFigure
  package let boundaries: Day
  /// What the sum is made of; empty for the unit's own figure and for households that were counted one by one.
  package let parts: [Part]
  package let refusals: [Refusal]
  /// The entries behind it: the figures that were added, or the households', and the changes of boundaries.
  package let seqs: [Seq]
}

extension PovertyFigure {
  /// A figure without a number.
  static func refused(
    unit: UnitID, standard: StandardID, year: Year, kind: FigureKind, _ povertyClass: PovertyClass,
    _ subgroup: Subgroup
  ) -> PovertyFigure {
    PovertyFigure(
      unit: unit, standard: standard, year: year, asOf: nil, kind: kind, povertyClass: povertyClass,
      subgroup: subgroup, count: nil, total: nil, totalKind: nil, rate: nil, noRate: nil, isPreliminary: false,
      isDerived: false, source: nil, review: nil, seq: nil)
  }
}
