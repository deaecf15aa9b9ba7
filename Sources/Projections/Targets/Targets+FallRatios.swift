import Events

extension Targets {
  /// One unit's answer to a target that asks how much faster its groups' rates fall than its own; nil for any other
  /// target. The unit need not be among those that the plan names.
  package func fallRatio(
    of target: TargetID, in unit: UnitID, asOf day: Day, units: Units, poverty: Poverty, households: Households,
    symbols: Symbols
  ) -> TargetAnswer? {
    guard let terms = terms(of: target, on: day, knownBy: day), let standard = terms.target.standard,
      terms.target.indicator == .poorHouseholdRateReductionRatio,
      terms.target.unitOfMeasure == .ratioToCommuneReduction
    else { return nil }
    let figures = PovertyFigures(poverty: poverty, households: households, units: units, asOf: day)
    return TargetJudge(targets: self, units: units, figures: figures, symbols: symbols, asOf: day)
      .commune(terms, unit, standard)
  }
}
