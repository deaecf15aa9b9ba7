import Events

extension Targets {
  /// Every target that a plan sets, by id; of one plan or of all.
  package func ids(of plan: PlanID? = nil, in symbols: Symbols) -> [TargetID] {
    mentioned.filter { target in
      records[target].map { record in
        !record.set.isEmpty && (plan.map { plan in record.set.contains { $0.plan == plan } } ?? true)
      } ?? false
    }.sorted { symbols.precedes($0, $1) }
  }

  /// The status of a target on a day, with the rows of its units and years; nil when no plan sets it.
  package func status(
    of target: TargetID, asOf: Day, units: Units, poverty: Poverty, households: Households, symbols: Symbols
  ) -> TargetAnswer? {
    guard let terms = terms(of: target, on: asOf, knownBy: asOf) else { return nil }
    let figures = PovertyFigures(poverty: poverty, households: households, units: units, asOf: asOf)
    return TargetJudge(targets: self, units: units, figures: figures, symbols: symbols, asOf: asOf).answer(terms)
  }

  /// The status of every target, of one plan or of all, by id.
  package func board(
    of plan: PlanID? = nil, asOf: Day, units: Units, poverty: Poverty, households: Households, symbols: Symbols
  ) -> [TargetAnswer] {
    ids(of: plan, in: symbols).compactMap {
      status(of: $0, asOf: asOf, units: units, poverty: poverty, households: households, symbols: symbols)
    }
  }
}

extension TargetJudge {
  func answer(_ terms: TargetTerms) -> TargetAnswer {
    var answer = unmarked(terms)
    switch terms.target.operator {
    case .minimise: answer.show(.noNumberPrinted)
    case .attested: answer.show(.byDocument)
    case .atLeast, .atMost, .below, .equals, .maintain: break
    }
    if let beside = terms.target.companion, !beside.evaluated {
      answer.row.reasons.append(.printedBeside(beside.value, beside.unitOfMeasure))
    }
    answer.row.reasons += terms.notes
    if units.registration(of: terms.target.area) != nil,
      units.successor(of: terms.target.area, on: asOf) != terms.target.area
    {
      answer.row.reasons.append(.areaGone(terms.target.area))
    }
    return answer
  }

  private func unmarked(_ terms: TargetTerms) -> TargetAnswer {
    switch terms.target.indicator {
    case .poorHouseholdCount: classWide(terms) { levels(terms, $0, .poor, .count) }
    case .poorHouseholdRate: classWide(terms) { levels(terms, $0, .poor, .rate) }
    case .nearPoorHouseholdCount: classWide(terms) { levels(terms, $0, .nearPoor, .count) }
    case .nearPoorHouseholdRate: classWide(terms) { levels(terms, $0, .nearPoor, .rate) }
    case .poorHouseholdsReduced: reduction(terms, .poor, .count)
    case .poorHouseholdRateReduction: reduction(terms, .poor, .rate)
    case .nearPoorHouseholdRateReduction: reduction(terms, .nearPoor, .rate)
    case .poorHouseholdRateReductionRatio: fallRatios(terms)
    case .assignedPovertyReduction, .assignedPovertyReductionRate, .assignedPoorRateReduction,
      .assignedPoorAndNearPoorRateReduction:
      assigned(terms)
    case .relapseAndNewPoverty: classWide(terms) { relapses(terms, $0) }
    case .wardsWithoutPoorHouseholds: wardsWithoutPoor(terms)
    case .policyCoverage: policyCoverage(terms)
    case .preferentialCreditCoverage: creditCoverage(terms)
    case .perCapitaIncomeOfPoorHouseholds: classWide(terms) { income(terms, $0) }
    case .infrastructureInEspeciallyDifficultHamlets: works(terms)
    case .programmeCriteriaMetEarly: TargetAnswer(row: row(terms), details: [])
    case .poorCommunesOutOfHardship: exits(terms, .poorCommune)
    case .poorDistrictStatus: classWide(terms) { classificationEnded(terms, $0) }
    case .especiallyDifficultCommunesExited: exits(terms, .especiallyDifficultCommune)
    case .rankImprovement, .reductionAboveProvince: asPublished(terms)
    }
  }

  private func reduction(_ terms: TargetTerms, _ povertyClass: PovertyClass, _ measure: Measure) -> TargetAnswer {
    if terms.target.asAssigned ?? false { return assigned(terms) }
    return classWide(terms) { falls(terms, $0, povertyClass, measure) }
  }
}

extension TargetAnswer {
  /// Figures are shown, and nothing is judged.
  fileprivate mutating func show(_ cause: TargetStatus.Cause) {
    row.status = .cannotBeJudged(cause)
    row.reasons.removeAll(where: \.isTally)
    for index in details.indices { details[index].status = .cannotBeJudged(cause) }
  }
}

extension TargetReason {
  fileprivate var isTally: Bool {
    if case .unitsReached = self { return true }
    return isGap
  }
}
