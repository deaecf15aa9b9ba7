import Events

/// Incomes, and what is counted and shown without being judged.
extension TargetJudge {
  func income(_ terms: TargetTerms, _ unit: UnitID) -> TargetAnswer {
    var whole = row(terms, unit: unit)
    guard let required = terms.target.value else { return TargetAnswer(row: whole, details: []) }
    let (from, to) = (terms.baselineYear, terms.lastYear)
    whole.baseline =
      terms.target.baseline?.value.map { TargetRow.Figure(value: $0, year: from, source: .plan) }
      ?? measured(unit, terms.target.subgroup, in: from)
    let latest =
      from < to
      ? (from.next...to).reversed().lazy.compactMap { measured(unit, terms.target.subgroup, in: $0) }.first : nil
    whole.figure = latest
    guard let start = whole.baseline else {
      whole.status = .noBaseline
      return TargetAnswer(row: whole, details: [])
    }
    guard let latest, let ratio = Exact(latest.value).divided(by: Exact(start.value)) else {
      whole.status = .cannotBeJudged(to.lastDay <= asOf ? .noFigure(to) : .notYetDue(to.lastDay))
      return TargetAnswer(row: whole, details: [])
    }
    judgeRatio(&whole, ratio, required, start, latest, from: from, latest: latest.year, to: to)
    return TargetAnswer(row: whole, details: [])
  }

  /// The last income measured in a year.
  private func measured(_ unit: UnitID, _ subgroup: Subgroup, in year: Year) -> TargetRow.Figure? {
    let found = (targets.incomes[unit] ?? []).filter {
      $0.value.subgroup == subgroup && $0.value.asOf.year == year && $0.value.asOf <= asOf && $0.on <= asOf
    }.max { ($0.value.asOf, $0.on, $0.seq) < ($1.value.asOf, $1.on, $1.seq) }
    return found.map {
      TargetRow.Figure(
        value: Decimal(mantissa: $0.value.perCapitaIncome, scale: 0), year: year, source: .measured($0.value.asOf))
    }
  }

  /// Households that fell back and those that became poor, apart, year by year.
  func relapses(_ terms: TargetTerms, _ unit: UnitID) -> TargetAnswer {
    var whole = row(terms, unit: unit)
    whole.povertyClass = .poor
    guard let standard = terms.target.standard else { return TargetAnswer(row: whole, details: []) }
    let cell = PovertyCell(unit: unit, standard: standard, subgroup: terms.target.subgroup)
    let details = watchedYears(terms).compactMap { year -> TargetRow? in
      let kinds: [FigureKind] = [.computed, .submitted]
      let found = kinds.lazy.compactMap { kind in
        figures.account(of: cell, year: year, kind: kind).map { (kind, $0) }
      }.first
      guard let (kind, flows) = found else { return nil }
      var row = row(terms, unit: unit, .year(year))
      row.povertyClass = .poor
      row.achieved = Decimal(flows.new + flows.relapsed)
      row.figure = TargetRow.Figure(value: Decimal(flows.new + flows.relapsed), year: year, source: .poverty(kind))
      row.reasons = [.flows(exited: flows.exitsInAll, new: flows.new, relapsed: flows.relapsed, kind: kind)]
      return row
    }
    if let last = details.last {
      (whole.achieved, whole.figure, whole.reasons) = (last.achieved, last.figure, last.reasons)
    }
    return TargetAnswer(row: whole, details: details)
  }

  /// Works finished in the areas of the class, by area.
  func works(_ terms: TargetTerms) -> TargetAnswer {
    var whole = row(terms)
    let last = day(terms)
    var areas = members(of: terms.target.area, on: last)
    if units.members(of: terms.target.area, on: last, in: symbols).isEmpty,
      let root = areaAbove(terms.target.area, on: last)
    {
      areas = classified(.especiallyDifficultHamlet, under: root, on: last)
    }
    var sum = 0
    for area in areas {
      let count = (targets.works[SubjectID(area)] ?? []).count { terms.target.windowFrom <= $0.on && $0.on <= last }
      if count > 0 { whole.reasons.append(.works(count, in: area)) }
      sum += count
    }
    whole.achieved = Decimal(sum)
    whole.figure = TargetRow.Figure(value: Decimal(sum), year: last.year, source: .recorded)
    whole.status = .cannotBeJudged(.byDocument)
    return TargetAnswer(row: whole, details: [])
  }

  /// What was published about an indicator that nothing else tells.
  func asPublished(_ terms: TargetTerms) -> TargetAnswer {
    var whole = row(terms)
    let found = (targets.published[terms.target.area] ?? []).filter { fact in
      fact.on <= asOf && fact.value.indicator == terms.target.indicator
        && (fact.value.year.map { terms.firstYear <= $0 && $0 <= terms.lastYear } ?? true)
    }.max { ($0.value.year ?? 0, $0.on, $0.seq) < ($1.value.year ?? 0, $1.on, $1.seq) }
    guard let found else {
      whole.status = .cannotBeJudged(.noFigure(min(terms.lastYear, asOf.year)))
      return TargetAnswer(row: whole, details: [])
    }
    if let text = found.value.textEn { whole.reasons.append(.publishedText(text)) }
    if let value = found.value.value {
      whole.figure = TargetRow.Figure(
        value: value, year: found.value.year ?? found.on.year, source: .poverty(.published))
      if let required = terms.target.value {
        whole.compare(Exact(value), with: Exact(required), decimals: 0)
        whole.status = .by(.published, terms.target.operator.verdict(Exact(value), Exact(required)))
      }
    }
    return TargetAnswer(row: whole, details: [])
  }
}
