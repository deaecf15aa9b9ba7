import Events

/// How much faster a subgroup's rate falls than that of the province or the commune around it.
extension TargetJudge {
  func fallRatios(_ terms: TargetTerms) -> TargetAnswer {
    guard let standard = terms.target.standard else {
      var whole = row(terms)
      whole.status = .cannotBeJudged(.standardNotNamed)
      return TargetAnswer(row: whole, details: [])
    }
    if terms.target.unitOfMeasure == .ratioToCommuneReduction {
      return classWide(terms) { commune(terms, $0, standard) }
    }
    return province(terms, standard)
  }

  /// The subgroup of the area, or the communes of a class taken together, against the province.
  private func province(_ terms: TargetTerms, _ standard: StandardID) -> TargetAnswer {
    var whole = row(terms)
    whole.povertyClass = .poor
    let last = day(terms)
    guard let area = areaAbove(terms.target.area, on: last) else {
      whole.status = .cannotBeJudged(.noMembersOnRecord)
      return TargetAnswer(row: whole, details: [])
    }
    let wider = ancestor(of: area, at: .province, on: last) ?? area
    var upper = Series(
      [PovertyCell(unit: area, standard: standard, subgroup: terms.target.subgroup)], .rate)
    if terms.target.subgroup == .especiallyDifficultCommunes {
      // The list in force on the judged day at both ends: the same communes are compared.
      let group = classified(.especiallyDifficultCommune, under: wider, on: last)
      let cells = group.map { PovertyCell(unit: $0, standard: standard) }
      let sum = Series(cells, .rate)
      if latestYear(sum, after: startYear(terms), to: terms.lastYear) != nil || closing(upper, startYear(terms)) == nil
      {
        whole.reasons.append(.groupOf(units: group.count, classification: .especiallyDifficultCommune))
        upper = sum
      }
    }
    let lower = Series([PovertyCell(unit: wider, standard: standard)], .rate)
    return fallRatio(terms, whole, upper, lower, wider)
  }

  /// A commune's subgroups against the commune's own fall; a commune that has none is outside.
  func commune(_ terms: TargetTerms, _ unit: UnitID, _ standard: StandardID) -> TargetAnswer {
    var whole = row(terms, unit: unit)
    whole.povertyClass = .poor
    let lower = Series([PovertyCell(unit: unit, standard: standard)], .rate)
    var parts: [TargetRow] = []
    for part in subgroups(terms) {
      var model = row(terms, unit: unit)
      model.povertyClass = .poor
      model.subgroup = part
      let upper: Series
      if part == .ethnicMinority {
        upper = Series([PovertyCell(unit: unit, standard: standard, subgroup: part)], .rate)
        guard hasHouseholds(upper.cells[0], terms) else {
          whole.reasons.append(.partNotApplicable(part))
          continue
        }
      } else {
        let hamlets = classified(.especiallyDifficultHamlet, under: unit, on: day(terms))
        guard !hamlets.isEmpty else {
          whole.reasons.append(.partNotApplicable(part))
          continue
        }
        upper = Series(hamlets.map { PovertyCell(unit: $0, standard: standard) }, .rate)
        model.reasons.append(.groupOf(units: hamlets.count, classification: .especiallyDifficultHamlet))
      }
      let answer = fallRatio(terms, model, upper, lower, unit)
      parts.append(answer.row)
    }
    if parts.isEmpty {
      whole.status = .notApplicable
    } else {
      whole.status = Self.conclusion(parts)
      if parts.count == 1 {
        (whole.baseline, whole.figure, whole.achieved) = (parts[0].baseline, parts[0].figure, parts[0].achieved)
        whole.gap = parts[0].gap
      }
      whole.reasons += parts.flatMap { [.part($0.subgroup)] + $0.reasons }
    }
    return TargetAnswer(row: whole, details: parts.count > 1 ? parts : [])
  }

  private func subgroups(_ terms: TargetTerms) -> [Subgroup] {
    switch terms.target.subgroup {
    case .ethnicMinorityAndEspeciallyDifficult: [.ethnicMinority, .especiallyDifficultCommunes]
    case .especiallyDifficultCommunes: [.especiallyDifficultCommunes]
    case .all, .ethnicMinority, .socialProtection, .meritMember, .noLabourCapacity, .poorHouseholds,
      .poorEthnicMinorityHouseholds, .eligiblePoorAndNearPoor, .eligiblePoorAndNearPoorWantingLoan, .wards,
      .poorCommunes,
      .essentialWorks:
      [.ethnicMinority]
    }
  }

  private func hasHouseholds(_ cell: PovertyCell, _ terms: TargetTerms) -> Bool {
    let from = startYear(terms)
    guard from <= terms.lastYear else { return false }
    return (from...terms.lastYear).contains { year in
      FigureKind.byFoundation.contains { kind in
        let reading = figures.reading(of: cell, year: year, kind: kind)
        return reading.map { ($0.total ?? 0) > 0 || ($0.count ?? 0) > 0 } ?? false
      }
    }
  }

  /// The ratio over the window so far, with a row for each year beside it.
  private func fallRatio(
    _ terms: TargetTerms, _ model: TargetRow, _ upper: Series, _ lower: Series, _ wider: UnitID
  ) -> TargetAnswer {
    var whole = model
    let (from, to) = (startYear(terms), terms.lastYear)
    guard let required = terms.target.value else { return TargetAnswer(row: whole, details: []) }
    guard from < to,
      let latest = (from.next...to).reversed().first(where: { closing(upper, $0) != nil && closing(lower, $0) != nil })
    else {
      let hasBaseline = start(upper, from, stated: nil) != nil && start(lower, from, stated: nil) != nil
      whole.status = hasBaseline ? unknown(after: from, to: to) : .noBaseline
      return TargetAnswer(row: whole, details: [])
    }
    judgeFallRatio(&whole, upper, lower, wider, from: from, to: latest, required)
    if latest < to, let verdict = whole.status.verdict {
      whole.status =
        to.lastDay <= asOf ? .cannotBeJudged(.noFigure(to)) : whole.status.with(verdict.isGood ? .onPace : .behind)
    }
    let years = (from.next...latest).map { year in
      var row = model
      row.scope = .year(year)
      row.reasons = []
      judgeFallRatio(&row, upper, lower, wider, from: year.previous, to: year, required)
      return row
    }
    return TargetAnswer(row: whole, details: years)
  }

  private func judgeFallRatio(
    _ row: inout TargetRow, _ upper: Series, _ lower: Series, _ wider: UnitID, from: Year, to: Year,
    _ required: Threshold
  ) {
    guard let own = ends(upper, from: from, to: to), let other = ends(lower, from: from, to: to) else {
      row.status = .cannotBeJudged(to.lastDay <= asOf ? .noFigure(to) : .notYetDue(to.lastDay))
      return
    }
    row.figure = own.end
    row.baseline = own.start
    guard let ownStart = own.start, let otherStart = other.start else {
      row.status = .noBaseline
      return
    }
    let fall = Exact(ownStart.value) - Exact(own.end.value)
    let widerFall = Exact(otherStart.value) - Exact(other.end.value)
    guard widerFall > .zero, let ratio = fall.divided(by: widerFall) else {
      row.status = .cannotBeJudged(.widerFallNotAboveZero(widerFall.shown()))
      return
    }
    let asked = Exact(required)
    row.compare(ratio, with: asked, decimals: 2)
    row.reasons.insert(
      .fallRatio(fall: fall.shown(), wider: wider, widerFall: widerFall.shown(), ratio: ratio.shown(beside: asked)),
      at: 0)
    row.status = .by(own.end.source.kind.worse(other.end.source.kind), row.comparison.verdict(ratio, asked))
  }
}
