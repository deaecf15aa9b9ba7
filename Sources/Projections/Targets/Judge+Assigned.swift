import Events

/// Values assigned to units (or set by them): each year, the period and the average are judged apart, and all must be met.
extension TargetJudge {
  /// What an assigned value is about.
  struct Share: Hashable, Sendable {
    let povertyClass: PovertyClass
    let measure: Measure
    /// A value that the figure itself is to stand at or under, not one of a fall.
    let isLevel: Bool
  }

  typealias Assignment = Targets.Recorded<PlanTargetAssigned>

  func assigned(_ terms: TargetTerms) -> TargetAnswer {
    var whole = row(terms)
    let all = (targets.records[terms.target.target]?.assigned ?? []).filter { $0.on <= asOf }
    let named = units(of: terms)
    let others = Set(all.map(\.value.area)).subtracting(named)
    let units = (named + others).sorted { symbols.precedes($0, $1) }
    guard !all.isEmpty, !units.isEmpty else {
      whole.status = .cannotBeJudged(.nothingAssigned)
      return TargetAnswer(row: whole, details: [])
    }
    var summaries: [TargetRow] = []
    var details: [TargetRow] = []
    for unit in units {
      let answer = assigned(terms, unit, all.filter { $0.value.area == unit })
      summaries.append(answer.row)
      details += [answer.row] + answer.details
    }
    concludeUnits(&whole, summaries)
    addSums(&whole, terms, all)
    return TargetAnswer(row: whole, details: details)
  }

  private func assigned(_ terms: TargetTerms, _ unit: UnitID, _ assigned: [Assignment]) -> TargetAnswer {
    var summary = row(terms, unit: unit, .unit)
    guard !assigned.isEmpty else {
      summary.status = .cannotBeJudged(.nothingAssigned)
      return TargetAnswer(row: summary, details: [])
    }
    var parts: [TargetRow] = []
    var details: [TargetRow] = []
    for povertyClass in classes(terms) {
      let own = assigned.filter { shares($0.value).contains { $0.povertyClass == povertyClass } }
      guard !own.isEmpty else {
        var missing = row(terms, unit: unit, .everyYear)
        missing.povertyClass = povertyClass
        missing.status = .cannotBeJudged(
          assigned.contains { shares($0.value).isEmpty } ? .notOfThisKind : .nothingAssigned)
        missing.reasons = [.nothingAssigned(povertyClass)]
        parts.append(missing)
        details.append(missing)
        continue
      }
      let answer = parted(terms, unit, povertyClass, own)
      parts += answer.parts
      details += answer.years + answer.parts
      summary.reasons += answer.limits.map { .cannotBeReached($0) }
    }
    summary.status = Self.conclusion(parts)
    return TargetAnswer(row: summary, details: details)
  }

  private func classes(_ terms: TargetTerms) -> [PovertyClass] {
    terms.target.indicator == .assignedPoorAndNearPoorRateReduction
      ? [.poor, .nearPoor] : terms.target.indicator == .nearPoorHouseholdRateReduction ? [.nearPoor] : [.poor]
  }

  /// The rows of one unit and class: each year, every year together, the period or average.
  private func parted(
    _ terms: TargetTerms, _ unit: UnitID, _ povertyClass: PovertyClass, _ assigned: [Assignment]
  ) -> (years: [TargetRow], parts: [TargetRow], limits: [PaperLimit]) {
    guard terms.firstYear <= terms.lastYear else { return ([], [], []) }
    let window = Array(terms.firstYear...terms.lastYear)
    let hasYears = assigned.contains { $0.value.year != nil }
    var years: [TargetRow] = []
    for year in window where hasYears {
      var row = row(terms, unit: unit, .year(year))
      row.povertyClass = povertyClass
      judgeAssigned(&row, year, assigned, terms)
      years.append(row)
    }
    var parts: [TargetRow] = []
    if hasYears {
      var every = row(terms, unit: unit, .everyYear)
      every.povertyClass = povertyClass
      every.required = nil
      conclude(&every, years)
      parts.append(every)
    }
    if let span = span(terms, unit, povertyClass, assigned) { parts.append(span) }
    return (years, parts, paperLimits(terms, unit, povertyClass, assigned))
  }

  private func judgeAssigned(_ row: inout TargetRow, _ year: Year, _ assigned: [Assignment], _ terms: TargetTerms) {
    let found = assignment(assigned, for: year)
    // A year before the target's standard may have been assigned under the one before it.
    row.standard = found?.value.standard ?? row.standard
    if let first = firstReviewYear(of: row.standard), year <= first {
      row.status = .cannotBeJudged(.standardBegins(first))
      return
    }
    guard let povertyClass = row.povertyClass, let found,
      let share = shares(found.value).first(where: { $0.povertyClass == povertyClass })
    else {
      row.status = .cannotBeJudged(year.lastDay <= asOf ? .nothingAssigned : .notYetDue(year.lastDay))
      return
    }
    let series = Series(
      [PovertyCell(unit: row.unit, standard: found.value.standard, povertyClass: povertyClass, subgroup: row.subgroup)],
      share.measure)
    row.required = .decimal(found.value.value)
    row.unitOfMeasure = found.value.unitOfMeasure
    if found.on > year.lastDay { row.reasons.append(.assignedAfterYearEnd(year, on: found.on)) }
    if share.isLevel {
      row.comparison = .atMost
      judgeLevel(&row, series, at: year, .decimal(found.value.value))
    } else {
      judgeFall(
        &row, series, from: year.previous, to: year, .decimal(found.value.value), .total, stated: nil)
    }
  }

  /// What was assigned for a year (nil: for the whole window): as decided by the year's end, else what came after it.
  func assignment(_ assigned: [Assignment], for year: Year?) -> Assignment? {
    let own = assigned.filter { $0.value.year == year }
    return own.last { fact in year.map { fact.on <= $0.lastDay } ?? true } ?? own.last
  }

  func shares(_ assigned: PlanTargetAssigned) -> [Share] {
    switch assigned.indicator {
    case .poorHouseholdsReduced: [Share(povertyClass: .poor, measure: .count, isLevel: false)]
    case .poorHouseholdRateReduction, .assignedPoorRateReduction, .assignedPovertyReductionRate:
      [Share(povertyClass: .poor, measure: .rate, isLevel: false)]
    case .nearPoorHouseholdRateReduction: [Share(povertyClass: .nearPoor, measure: .rate, isLevel: false)]
    case .assignedPoorAndNearPoorRateReduction:
      [PovertyClass.poor, .nearPoor].map { Share(povertyClass: $0, measure: .rate, isLevel: false) }
    case .assignedPovertyReduction:
      [Share(povertyClass: .poor, measure: assigned.unitOfMeasure == .households ? .count : .rate, isLevel: false)]
    case .poorHouseholdCount: [level(.poor, .count, assigned)]
    case .nearPoorHouseholdCount: [level(.nearPoor, .count, assigned)]
    case .poorHouseholdRate: [level(.poor, .rate, assigned)]
    case .nearPoorHouseholdRate: [level(.nearPoor, .rate, assigned)]
    case .poorHouseholdRateReductionRatio, .relapseAndNewPoverty, .wardsWithoutPoorHouseholds, .policyCoverage,
      .preferentialCreditCoverage, .perCapitaIncomeOfPoorHouseholds, .infrastructureInEspeciallyDifficultHamlets,
      .programmeCriteriaMetEarly, .poorCommunesOutOfHardship, .poorDistrictStatus, .especiallyDifficultCommunesExited,
      .rankImprovement, .reductionAboveProvince:
      []
    }
  }

  /// A rate assigned in points is a fall of that rate.
  private func level(_ povertyClass: PovertyClass, _ measure: Measure, _ assigned: PlanTargetAssigned) -> Share {
    let isFall = assigned.unitOfMeasure == .percentagePoints || assigned.unitOfMeasure == .percentagePointsPerYear
    return Share(povertyClass: povertyClass, measure: measure, isLevel: !isFall)
  }
}
