import Events

/// Figures of a unit in the boundaries of a day, year by year: whole figures are summed, households are counted where
/// their hamlets lie on that day.
package struct BoundaryQuestion {
  package let unit: UnitID
  package let boundaries: Day
  package let subgroup: Subgroup
  let poverty: Poverty
  let units: Units
  let households: Households
  let symbols: Symbols

  package init(
    of unit: UnitID, in boundaries: Day, subgroup: Subgroup = .all, poverty: Poverty, units: Units,
    households: Households, symbols: Symbols
  ) {
    self.unit = unit
    self.boundaries = boundaries
    self.subgroup = subgroup
    self.poverty = poverty
    self.units = units
    self.households = households
    self.symbols = symbols
  }

  package init(of unit: UnitID, in boundaries: Day, subgroup: Subgroup = .all, state: Projections) {
    self.init(
      of: unit, in: boundaries, subgroup: subgroup, poverty: state.poverty, units: state.units,
      households: state.households, symbols: state.symbols)
  }

  /// How the units of a year's end make up the area.
  package func lineage(for year: Year) -> Units.Lineage {
    units.lineage(of: unit, in: boundaries, for: year.lastDay, symbols)
  }

  /// The figure of a kind; nil when nothing of the kind is on record for any part of the area.
  package func figure(
    _ povertyClass: PovertyClass, under standard: StandardID, in year: Year, kind: FigureKind
  ) -> BoundaryFigure? {
    figure(povertyClass, under: standard, in: year, kind: kind, lineage(for: year))
  }

  /// Everything known up to a day, as `Poverty.timeline` lists it, in these boundaries.
  package func timeline(asOf day: Day) -> [BoundaryFigure] {
    var rows: [BoundaryFigure] = []
    var lineages: [Year: Units.Lineage] = [:]
    let own = poverty.timeline(of: unit, asOf: day, subgroup: subgroup, in: symbols)
    for standard in poverty.standards(in: symbols) {
      for year in poverty.years(under: standard, through: day.year) {
        let lineage = lineages[year] ?? lineage(for: year)
        lineages[year] = lineage
        for kind in FigureKind.allCases {
          if lineage.isSame, kind != .computed {
            rows += own.filter { $0.standard == standard && $0.year == year && $0.kind == kind }.map { asItIs($0) }
            continue
          }
          rows += PovertyClass.allCases.compactMap { figure($0, under: standard, in: year, kind: kind, lineage) }
        }
      }
    }
    // A source's number of a day within a year is the unit's own, and of no other boundaries.
    rows += own.filter { figure in
      figure.year == nil
        && (figure.asOf.map { units.lineage(of: unit, in: boundaries, for: $0, symbols).isSame } ?? false)
    }.map { asItIs($0) }
    return rows
  }

  private func asItIs(_ figure: PovertyFigure) -> BoundaryFigure {
    BoundaryFigure(
      figure: figure, boundaries: boundaries, parts: [], refusals: [], seqs: figure.seq.map { [$0] } ?? [])
  }

  private func figure(
    _ povertyClass: PovertyClass, under standard: StandardID, in year: Year, kind: FigureKind,
    _ lineage: Units.Lineage
  ) -> BoundaryFigure? {
    if kind == .computed { return computed(povertyClass, under: standard, in: year, lineage) }
    if lineage.isSame {
      return poverty.figure(of: unit, povertyClass, under: standard, in: year, kind: kind, subgroup: subgroup)
        .map { asItIs($0) }
    }
    var parts: [BoundaryFigure.Part] = []
    var refusals: [BoundaryFigure.Refusal] = lineage.breaks.map { .notWhole($0) }
    var missing: [UnitID] = []
    for part in lineage.parts {
      let stated = stated(of: part.unit, povertyClass, under: standard, in: year, kind: kind)
      if Set(stated.map(\.count)).count > 1 { refusals.append(.sourcesDiffer(part.unit)) }
      guard let figure = stated.last else {
        missing.append(part.unit)
        continue
      }
      parts.append(BoundaryFigure.Part(unit: part.unit, isTakenAway: part.isTakenAway, figure: figure))
    }
    let isStatedBeside = lineage.breaks.contains { cut in
      guard case .others(_, let into, _, _) = cut else { return false }
      return into.contains { !stated(of: $0, povertyClass, under: standard, in: year, kind: kind).isEmpty }
    }
    guard !parts.isEmpty || isStatedBeside else { return nil }
    let uncounted = parts.filter { $0.figure.count == nil }.map(\.unit)
    if lineage.isWhole {
      if !missing.isEmpty { refusals.append(.missing(missing)) }
      if !uncounted.isEmpty { refusals.append(.noCount(uncounted)) }
    }
    let figure =
      refusals.isEmpty
      ? sum(parts, povertyClass, under: standard, in: year, kind: kind)
      : .refused(unit: unit, standard: standard, year: year, kind: kind, povertyClass, subgroup)
    return BoundaryFigure(
      figure: figure, boundaries: boundaries, parts: parts, refusals: refusals,
      seqs: Array(Set(parts.compactMap(\.figure.seq) + lineage.seqs)).sorted())
  }

  /// One current figure, or every source's.
  private func stated(
    of unit: UnitID, _ povertyClass: PovertyClass, under standard: StandardID, in year: Year, kind: FigureKind
  ) -> [PovertyFigure] {
    if kind != .published {
      return poverty.figure(of: unit, povertyClass, under: standard, in: year, kind: kind, subgroup: subgroup)
        .map { [$0] } ?? []
    }
    guard subgroup == .all else { return [] }
    let sources = poverty.published(of: unit, povertyClass, under: standard, in: year).filter { $0.asOf == nil }
    // A rate beside a count of another source says no more than the count.
    let counted = sources.filter { $0.count != nil }
    return counted.isEmpty ? sources : counted
  }

  private func sum(
    _ parts: [BoundaryFigure.Part], _ povertyClass: PovertyClass, under standard: StandardID, in year: Year,
    kind: FigureKind
  ) -> PovertyFigure {
    var count: Int? = 0
    var total: Int? = 0
    for part in parts {
      count = count.adding(part.figure.count, isTakenAway: part.isTakenAway)
      total = total.adding(part.figure.total, isTakenAway: part.isTakenAway)
    }
    return .counted(
      count ?? 0, of: total, totalKind: total == nil ? nil : kind, unit: unit, standard: standard, year: year,
      kind: kind, povertyClass, subgroup, isPreliminary: parts.contains { $0.figure.isPreliminary })
  }
}

extension Int? {
  /// Nil when either is not known, or when the sum is beyond all numbers.
  func adding(_ other: Int?, isTakenAway: Bool) -> Int? {
    guard let self, let other else { return nil }
    let (sum, overflow) = isTakenAway ? self.subtractingReportingOverflow(other) : self.addingReportingOverflow(other)
    return overflow ? nil : sum
  }
}

extension Poverty {
  /// The years of which anything is on record under a standard, up to a year, in order.
  func years(under standard: StandardID, through last: Year) -> [Year] {
    var years: Set<Year> = []
    if let number = standards.number(of: standard), number < cells.years.count {
      let range = cells.years[number]
      let end = min(last, self.standard(standard)?.standard.lastReviewYear ?? last)
      // A year below 1 or above 9999 is no year of a review.
      if range.lowerBound <= end.number, range.lowerBound > 0 {
        for year in Int(range.lowerBound)...end.number { years.insert(Year(year)) }
      }
    }
    for row in submitted where row.standard == standard { years.insert(row.year) }
    for row in approved where row.standard == standard { years.insert(row.year) }
    for row in published where row.figure.standard == standard { if let year = row.figure.year { years.insert(year) } }
    return years.filter { $0 <= last }.sorted()
  }
}
