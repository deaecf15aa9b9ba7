import Events

/// Wards of an area that have no poor household: how many on each day, which ones, and since when.
extension TargetJudge {
  /// What is known of one ward: whether it had no poor household from a day on, and by which kind of figure.
  private struct Ward {
    let unit: UnitID
    var states: [(day: Day, isWithout: Bool, kind: FigureKind)] = []

    func state(on day: Day) -> (isWithout: Bool, kind: FigureKind)? {
      states.last { $0.day <= day }.map { ($0.isWithout, $0.kind) }
    }

    /// The first day of the time without poor households that lasts until `day`.
    func since(_ day: Day) -> (day: Day, kind: FigureKind)? {
      var found: (day: Day, kind: FigureKind)?
      for state in states where state.day <= day {
        if !state.isWithout { found = nil } else if found == nil { found = (state.day, state.kind) }
      }
      return found
    }
  }

  func wardsWithoutPoor(_ terms: TargetTerms) -> TargetAnswer {
    var whole = row(terms)
    whole.povertyClass = .poor
    guard let required = terms.target.value else { return TargetAnswer(row: whole, details: []) }
    guard let standard = terms.target.standard else {
      whole.status = .cannotBeJudged(.standardNotNamed)
      return TargetAnswer(row: whole, details: [])
    }
    let units = wards(under: terms.target.area, on: day(terms))
    guard !units.isEmpty else {
      whole.status = .cannotBeJudged(.noMembersOnRecord)
      return TargetAnswer(row: whole, details: [])
    }
    let asked = Exact(required)
    let details = watchedYears(terms).map { year in
      var row = whole
      row.scope = .year(year)
      judgeWards(&row, units, standard, year, asked)
      return row
    }
    let wards = units.map { ward($0, standard, terms) }
    var breaks = Breaks()
    let last = min(asOf, terms.target.windowTo)
    let days = Set(wards.flatMap { $0.states.map(\.day) } + [terms.target.windowFrom])
    for day in days.sorted() where terms.target.windowFrom <= day && day <= last {
      let states = wards.compactMap { $0.state(on: day) }
      guard !states.isEmpty else { continue }
      breaks.note(terms.target.operator.holds(Exact(states.count { $0.isWithout }), asked), on: day)
    }
    for ward in wards {
      if let since = ward.since(last) { whole.reasons.append(.holds(ward.unit, since: since.day, kind: since.kind)) }
    }
    if breaks.isKnown {
      whole.compare(Exact(wards.count { $0.state(on: last)?.isWithout ?? false }), with: asked, decimals: 0)
    }
    if asked > Exact(units.count), terms.target.operator == .atLeast {
      whole.reasons.append(.cannotBeReached(tooFew(units.count, required, terms.firstYear)))
    }
    concludeWatch(&whole, details, breaks)
    return TargetAnswer(row: whole, details: details)
  }

  /// Communes' level has wards, communes and townships; only the name tells which is which.
  private func wards(under area: UnitID, on day: Day) -> [UnitID] {
    areas(of: .commune, under: area, on: day).filter {
      units.name(of: $0, on: day)?.vi.lowercased().hasPrefix("phường") ?? false
    }
  }

  private func judgeWards(
    _ row: inout TargetRow, _ wards: [UnitID], _ standard: StandardID, _ year: Year, _ required: Exact
  ) {
    for kind in FigureKind.byFoundation {
      let counts = wards.compactMap {
        figure(Series([PovertyCell(unit: $0, standard: standard)], .count), year, kind)?.value
      }
      let without = counts.count { $0 == Decimal(0) }
      let holds = row.comparison.holds(Exact(without), required)
      // Enough wards are known to be without poor households, or all wards are known.
      guard !counts.isEmpty, holds || counts.count == wards.count else { continue }
      row.figure = TargetRow.Figure(value: Decimal(without), year: year, source: .poverty(kind))
      row.compare(Exact(without), with: required, decimals: 0)
      row.status = .by(kind, holds ? .kept : .broken(on: year.lastDay, restored: nil))
      return
    }
    row.status = .cannotBeJudged(year.lastDay <= asOf ? .noFigure(year) : .notYetDue(year.lastDay))
  }

  /// Reviews tell a ward's state at year ends until its first household entry; from then on its entries do, by day.
  private func ward(_ unit: UnitID, _ standard: StandardID, _ terms: TargetTerms) -> Ward {
    var ward = Ward(unit: unit)
    let cell = PovertyCell(unit: unit, standard: standard)
    let counts = figures.dailyCounts(of: cell)
    let firstYear = min(firstReviewYear(of: standard) ?? terms.firstYear.previous, terms.firstYear.previous)
    if firstYear <= asOf.year {
      for year in firstYear...asOf.year {
        guard year.lastDay <= asOf, counts.first.map({ year.lastDay < $0.day }) ?? true else { continue }
        for kind in [FigureKind.approved, .submitted, .published] {
          guard let figure = figure(Series([cell], .count), year, kind) else { continue }
          ward.states.append((year.lastDay, figure.value == Decimal(0), kind))
          break
        }
      }
    }
    ward.states += counts.map { ($0.day, $0.count == 0, .computed) }
    return ward
  }

  /// More units are asked for than there are.
  func tooFew(_ count: Int, _ required: Threshold, _ year: Year) -> PaperLimit {
    let asked = Exact(required)
    return PaperLimit(
      start: TargetRow.Figure(value: Decimal(count), year: year, source: .recorded), step: asked.shown(decimals: 0),
      steps: 1, end: (Exact(count) - asked).shown(decimals: 0))
  }
}
