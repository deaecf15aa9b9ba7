import Events

extension Poverty {
  /// The fall of a rate within a year, or why there is none to state.
  package enum Reduction: Sendable, Equatable {
    /// In percentage points: rate of the year before less rate of the year, exact on rounded rates.
    case points(Decimal, before: Decimal, now: Decimal)
    case noFigure(Year)
    case noRate(Year)
    /// Households came in or went out with a change of boundaries in that year.
    case boundariesChanged(in: Int, out: Int)
  }

  /// Rate of the year before less rate of the year: same standard, same boundaries, same kind.
  package func reduction(
    of unit: UnitID, _ povertyClass: PovertyClass, under standard: StandardID, in year: Year, kind: FigureKind,
    subgroup: Subgroup = .all
  ) -> Reduction {
    let account = account(of: unit, povertyClass, under: standard, in: year, subgroup: subgroup)
    if account.boundaryIn != 0 || account.boundaryOut != 0 {
      return .boundariesChanged(in: account.boundaryIn, out: account.boundaryOut)
    }
    func figure(_ year: Year) -> PovertyFigure? {
      self.figure(of: unit, povertyClass, under: standard, in: year, kind: kind, subgroup: subgroup)
    }
    guard let before = figure(year.previous) else { return .noFigure(year.previous) }
    guard let now = figure(year) else { return .noFigure(year) }
    guard let rateBefore = before.rate else { return .noRate(year.previous) }
    guard let rateNow = now.rate else { return .noRate(year) }
    return .points(rateBefore - rateNow, before: rateBefore, now: rateNow)
  }
}
