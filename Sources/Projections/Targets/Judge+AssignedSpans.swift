import Events

/// What assigned values make over the window, and over the units.
extension TargetJudge {
  /// The row of the period, or of the yearly average: by a value assigned for the whole window, else by the years' values.
  func span(
    _ terms: TargetTerms, _ unit: UnitID, _ povertyClass: PovertyClass, _ assigned: [Assignment]
  ) -> TargetRow? {
    let whole = assignment(assigned, for: nil)
    let isAverage: Bool
    switch terms.target.cadence {
    case .eachYearAndPeriod: isAverage = whole?.value.unitOfMeasure == .percentagePointsPerYear
    case .eachYearAndAverage, .averagePerYear: isAverage = true
    case .once, .eachYear, .always:
      guard whole != nil else { return nil }
      isAverage = whole?.value.unitOfMeasure == .percentagePointsPerYear
    }
    let (from, to) = (startYear(terms), terms.lastYear)
    guard from < to, let model = whole ?? assigned.last,
      let share = shares(model.value).first(where: { $0.povertyClass == povertyClass && !$0.isLevel })
    else { return nil }
    var row = row(terms, unit: unit, isAverage ? .average(from: from, to: to) : .period(from: from, to: to))
    row.povertyClass = povertyClass
    row.unitOfMeasure = model.value.unitOfMeasure
    let series = Series(
      [PovertyCell(unit: unit, standard: model.value.standard, povertyClass: povertyClass, subgroup: row.subgroup)],
      share.measure)
    if let whole {
      row.required = .decimal(whole.value.value)
    } else {
      let values = (from.next...to).map { assignment(assigned, for: $0)?.value.value }
      row.required = required(values, isAverage: isAverage)
      row.reasons.append(.requiredFromYears)
    }
    guard let required = row.required else {
      row.status = .cannotBeJudged(to.lastDay <= asOf ? .nothingAssigned : .notYetDue(to.lastDay))
      return row
    }
    judgeFall(&row, series, from: from, to: to, required, isAverage ? .average : .total, stated: nil)
    return row
  }

  /// The sum, or the mean, of the years' values; nil while one is missing.
  private func required(_ values: [Decimal?], isAverage: Bool) -> Threshold? {
    let known = values.compactMap { $0 }
    guard known.count == values.count, !known.isEmpty else { return nil }
    let sum = known.reduce(.zero) { $0 + Exact($1) }
    if !isAverage { return .decimal(sum.shown(decimals: sum.isWhole ? 0 : 2)) }
    let mean = sum * Exact(1, over: Int128(known.count))
    let shown = mean.rounded(scale: 2)
    if Exact(shown) == mean { return .decimal(shown) }
    return Fraction(Int64(clamping: mean.numerator), over: Int64(clamping: mean.denominator)).map { .fraction($0) }
  }

  /// What all years' values, or the period's, would leave of the figure that the unit starts from.
  func paperLimits(
    _ terms: TargetTerms, _ unit: UnitID, _ povertyClass: PovertyClass, _ assigned: [Assignment]
  ) -> [PaperLimit] {
    guard let model = assigned.last, terms.target.operator == .atLeast,
      let share = shares(model.value).first(where: { $0.povertyClass == povertyClass && !$0.isLevel })
    else { return [] }
    let series = Series(
      [
        PovertyCell(
          unit: unit, standard: model.value.standard, povertyClass: povertyClass, subgroup: terms.target.subgroup)
      ],
      share.measure)
    let from = startYear(terms)
    guard from < terms.lastYear,
      let first = (from..<terms.lastYear).lazy.compactMap({ start(series, $0, stated: nil) }).first
    else { return [] }
    let years = (first.year.next...terms.lastYear).compactMap { assignment(assigned, for: $0)?.value.value }
    let sum = years.reduce(Exact.zero) { $0 + Exact($1) }
    let whole = assignment(assigned, for: nil).map { fact in
      let isPerYear =
        fact.value.unitOfMeasure == .percentagePointsPerYear || terms.target.cadence == .eachYearAndAverage
      return Exact(fact.value.value) * Exact(isPerYear ? terms.lastYear.number - from.number : 1)
    }
    return [sum, whole ?? .zero].compactMap { limit(first, step: $0, steps: 1) }.prefix(1).map { $0 }
  }

  /// The sum of the counts assigned for a year beside what the plan asks of the area above them in that year.
  func addSums(_ whole: inout TargetRow, _ terms: TargetTerms, _ assigned: [Assignment]) {
    let parents = targets.mentioned.filter { $0 != terms.target.target }
      .compactMap { targets.terms(of: $0, on: asOf, knownBy: asOf) }
      .filter { $0.plan == terms.plan && $0.target.indicator == .poorHouseholdsReduced }
      .sorted { symbols.precedes($0.target.target, $1.target.target) }
    for parent in parents where parent.firstYear <= parent.lastYear {
      guard case .decimal(let value)? = parent.target.value else { continue }
      for year in parent.firstYear...parent.lastYear {
        let under = Set(assigned.filter { $0.value.year == year }.map(\.value.area)).filter {
          units.isUnder($0, parent.target.area, on: year.lastDay) && $0 != parent.target.area
        }
        let counts = under.compactMap { unit in
          assignment(assigned.filter { $0.value.area == unit }, for: year)
            .flatMap { fact in
              shares(fact.value).contains { $0.measure == .count && !$0.isLevel } ? fact.value.value : nil
            }
        }
        guard !counts.isEmpty else { continue }
        let sum = counts.reduce(Exact.zero) { $0 + Exact($1) }
        let shown = sum.shown(decimals: sum.isWhole ? 0 : 2)
        whole.reasons.append(
          sum < Exact(value)
            ? .assignedSumShort(shown, of: value, target: parent.target.target, year: year)
            : .assignedSum(shown, of: value, target: parent.target.target, year: year))
      }
    }
  }
}
