import Events

extension Poverty {
  /// The fall of a rate within a year, or why there is none to state.
  package enum Reduction: Sendable, Equatable {
    /// In percentage points: rate of the year before less rate of the year, exact on rounded rates.
    case points(Decimal, before: Decimal, now: Decimal)
    case noFigure(Year)
    case noRate(Year)
    /// The area was another one, and what is on record of the year before does not make it up.
    case boundariesChanged([BoundaryFigure.Refusal])
  }
}

extension BoundaryQuestion {
  /// Rate of the year before less rate of the year: same standard, same kind, both in the boundaries of the day.
  package func reduction(
    _ povertyClass: PovertyClass, under standard: StandardID, in year: Year, kind: FigureKind
  ) -> Poverty.Reduction {
    func figure(_ year: Year) -> BoundaryFigure? { self.figure(povertyClass, under: standard, in: year, kind: kind) }
    guard let before = figure(year.previous) else { return .noFigure(year.previous) }
    guard let now = figure(year) else { return .noFigure(year) }
    let refusals = before.refusals + now.refusals
    if !refusals.isEmpty { return .boundariesChanged(refusals) }
    guard let rateBefore = before.figure.rate else { return .noRate(year.previous) }
    guard let rateNow = now.figure.rate else { return .noRate(year) }
    return .points(rateBefore - rateNow, before: rateBefore, now: rateNow)
  }
}

extension Projections {
  /// The fall of a unit's rate within a year, both years in the boundaries of that year's end.
  package func reduction(
    of unit: UnitID, _ povertyClass: PovertyClass, under standard: StandardID, in year: Year, kind: FigureKind,
    subgroup: Subgroup = .all
  ) -> Poverty.Reduction {
    BoundaryQuestion(of: unit, in: year.lastDay, subgroup: subgroup, state: self)
      .reduction(povertyClass, under: standard, in: year, kind: kind)
  }
}
