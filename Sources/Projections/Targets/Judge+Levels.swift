import Events

/// Counts and rates that are to stand somewhere: at a share of a baseline, or under a value.
extension TargetJudge {
  func levels(_ terms: TargetTerms, _ unit: UnitID, _ povertyClass: PovertyClass, _ measure: Measure) -> TargetAnswer {
    var whole = row(terms, unit: unit)
    whole.povertyClass = povertyClass
    guard let required = terms.target.value else { return TargetAnswer(row: whole, details: []) }
    guard let series = series(terms, unit, povertyClass, measure) else {
      whole.status = .cannotBeJudged(.standardNotNamed)
      return TargetAnswer(row: whole, details: [])
    }
    if terms.target.unitOfMeasure == .ratioToBaseline {
      judgeRatio(&whole, terms, series, required)
      return TargetAnswer(row: whole, details: [])
    }
    switch terms.target.cadence {
    case .once, .averagePerYear:
      judgeLevel(&whole, terms, series, required)
      return TargetAnswer(row: whole, details: [])
    case .always: return watch(terms, whole, series, required)
    case .eachYear, .eachYearAndPeriod, .eachYearAndAverage:
      guard terms.firstYear <= terms.lastYear else { return TargetAnswer(row: whole, details: []) }
      let details = (terms.firstYear...terms.lastYear).map { year in
        var row = whole
        row.scope = .year(year)
        judgeLevel(&row, series, at: year, required)
        return row
      }
      conclude(&whole, details)
      return TargetAnswer(row: whole, details: details)
    }
  }

  /// The figure of a year's end against a value.
  func judgeLevel(_ row: inout TargetRow, _ series: Series, at year: Year, _ required: Threshold) {
    guard let figure = closing(series, year) else {
      row.status = .cannotBeJudged(year.lastDay <= asOf ? .noFigure(year) : .notYetDue(year.lastDay))
      return
    }
    row.figure = figure
    row.reasons.append(.level(figure))
    row.compare(Exact(figure.value), with: Exact(required), decimals: series.measure == .count ? 0 : 2)
    row.status = .by(figure.source.kind, row.comparison.verdict(Exact(figure.value), Exact(required)))
  }

  private func judgeLevel(_ row: inout TargetRow, _ terms: TargetTerms, _ series: Series, _ required: Threshold) {
    let (from, to) = (startYear(terms), terms.lastYear)
    let latest = latestYear(series, after: from, to: to) ?? from
    if latest == to || to.lastDay <= asOf { return judgeLevel(&row, series, at: to, required) }
    row.baseline = start(series, from, stated: terms.target.baseline?.value)
    guard let baseline = row.baseline, let figure = closing(series, latest), from < latest else {
      row.status = .cannotBeJudged(.notYetDue(terms.dueOn))
      return
    }
    row.figure = figure
    judgePace(
      &row, change: Exact(baseline.value) - Exact(figure.value), asked: Exact(baseline.value) - Exact(required),
      elapsed: latest.number - from.number, of: to.number - from.number, kind: figure.source.kind)
  }

  /// The figure at the end over the figure at the start.
  private func judgeRatio(_ row: inout TargetRow, _ terms: TargetTerms, _ series: Series, _ required: Threshold) {
    let (from, to) = (startYear(terms), terms.lastYear)
    let stated = terms.target.baseline?.value
    row.baseline = start(series, from, stated: stated)
    guard let latest = latestYear(series, after: from, to: to),
      let ends = ends(series, from: from, to: latest, stated: stated)
    else {
      row.status = row.baseline == nil ? .noBaseline : unknown(after: from, to: to)
      return
    }
    row.figure = ends.end
    row.baseline = ends.start
    guard let start = ends.start, let ratio = Exact(ends.end.value).divided(by: Exact(start.value)) else {
      row.status = .noBaseline
      return
    }
    judgeRatio(&row, ratio, required, start, ends.end, from: from, latest: latest, to: to)
  }

  /// Two figures of which the later is asked to be a multiple, or a share, of the earlier.
  func judgeRatio(
    _ row: inout TargetRow, _ ratio: Exact, _ required: Threshold, _ start: TargetRow.Figure, _ end: TargetRow.Figure,
    from: Year, latest: Year, to: Year
  ) {
    let asked = Exact(required)
    row.reasons.append(.ratio(of: end, to: start, ratio: ratio.shown(beside: asked)))
    if latest == to {
      row.compare(ratio, with: asked, decimals: 2)
      // What is missing is told in the figure's own unit: one household too many, not a ten-thousandth.
      let missing = row.comparison.gap(Exact(end.value), Exact(start.value) * asked)
      row.gap = missing.shown(beside: .zero, decimals: missing.isWhole ? 0 : 2)
      row.reasons.removeAll { $0.isGap }
      if missing > .zero, let gap = row.gap { row.reasons.append(.missing(gap)) }
      row.status = .by(end.source.kind, row.comparison.verdict(ratio, asked))
      return
    }
    row.achieved = ratio.shown(beside: asked)
    if to.lastDay <= asOf {
      row.status = .cannotBeJudged(.noFigure(to))
      return
    }
    let (baseline, value) = (Exact(start.value), Exact(end.value))
    let isRise = row.comparison == .atLeast
    judgePace(
      &row, change: isRise ? value - baseline : baseline - value,
      asked: isRise ? baseline * asked - baseline : baseline - baseline * asked, elapsed: latest.number - from.number,
      of: to.number - from.number, kind: end.source.kind)
  }

  /// Change so far is at least required change x elapsed years / years of the window.
  func judgePace(
    _ row: inout TargetRow, change: Exact, asked: Exact, elapsed: Int, of count: Int, kind: FigureKind
  ) {
    let share = asked * Exact(Int128(elapsed), over: Int128(count))
    row.reasons.append(
      .pace(
        asked: share.shown(decimals: share.isWhole ? 0 : 2),
        reached: change.shown(beside: share, decimals: change.isWhole ? 0 : 2), elapsed: elapsed, of: count))
    row.status = .by(kind, change >= share ? .onPace : .behind)
  }
}

extension TargetReason {
  var isGap: Bool {
    if case .missing = self { return true }
    if case .beyond = self { return true }
    return false
  }
}
