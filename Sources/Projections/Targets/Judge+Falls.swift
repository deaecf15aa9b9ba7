import Events

/// Reductions: in one year, over the window, or on the yearly average.
extension TargetJudge {
  /// How the fall over several years is asked for.
  enum Span: Hashable, Sendable {
    case total, average
  }

  /// A target about the fall of one series, for one unit.
  func falls(_ terms: TargetTerms, _ unit: UnitID, _ povertyClass: PovertyClass, _ measure: Measure) -> TargetAnswer {
    var whole = row(terms, unit: unit)
    whole.povertyClass = povertyClass
    guard let required = terms.target.value else { return TargetAnswer(row: whole, details: []) }
    guard let series = series(terms, unit, povertyClass, measure) else {
      whole.status = .cannotBeJudged(.standardNotNamed)
      return TargetAnswer(row: whole, details: [])
    }
    let from = startYear(terms)
    let stated = terms.target.baseline?.value
    let isPerYear = terms.target.unitOfMeasure == .percentagePointsPerYear
    var details: [TargetRow] = []
    switch terms.target.cadence {
    case .once:
      judgeFall(&whole, series, from: from, to: terms.lastYear, required, isPerYear ? .average : .total, stated: stated)
    case .averagePerYear:
      judgeFall(&whole, series, from: from, to: terms.lastYear, required, .average, stated: stated)
      details = averages(whole, series, from: from, to: terms.lastYear, required, stated: stated)
    case .eachYear, .always:
      details = years(terms, whole, series, required)
      conclude(&whole, details)
      addAverage(&whole, details)
    case .eachYearAndPeriod, .eachYearAndAverage:
      let each = years(terms, whole, series, required)
      var span = whole
      span.scope = .average(from: from, to: terms.lastYear)
      judgeFall(&span, series, from: from, to: terms.lastYear, required, .average, stated: stated)
      details = each + [span]
      conclude(&whole, details)
    }
    if let limit = paperLimit(terms, series, required, isPerYear: isPerYear || terms.target.cadence != .once) {
      whole.reasons.append(.cannotBeReached(limit))
    }
    return TargetAnswer(row: whole, details: details)
  }

  /// One row for each year of the window.
  func years(_ terms: TargetTerms, _ model: TargetRow, _ series: Series, _ required: Threshold) -> [TargetRow] {
    guard terms.firstYear <= terms.lastYear else { return [] }
    return (terms.firstYear...terms.lastYear).map { year in
      var row = model
      row.scope = .year(year)
      // A year is judged by what was asked at its end: a later amendment leaves it as it was.
      let asked =
        targets.terms(of: terms.target.target, on: min(asOf, year.lastDay), knownBy: asOf)?.target.value ?? required
      row.required = asked
      judgeYear(&row, series, year, asked)
      return row
    }
  }

  /// The fall from one year's end to the next.
  func judgeYear(_ row: inout TargetRow, _ series: Series, _ year: Year, _ required: Threshold) {
    if let first = firstReviewYear(of: row.standard), year <= first {
      row.status = .cannotBeJudged(.standardBegins(first))
      return
    }
    judgeFall(&row, series, from: year.previous, to: year, required, .total, stated: nil)
  }

  func judgeFall(
    _ row: inout TargetRow, _ series: Series, from: Year, to: Year, _ required: Threshold, _ span: Span,
    stated: Decimal?
  ) {
    guard from < to else { return }
    guard let latest = latestYear(series, after: from, to: to) else {
      row.baseline = start(series, from, stated: stated)
      let isYear = row.scope == .year(to)
      row.status = row.baseline == nil && !isYear ? .noBaseline : unknown(after: from, to: to)
      return
    }
    // Counts are set right by the households that came and went with a boundary; a rate has one area on both sides.
    var series = series
    if series.measure == .rate { series.boundaries = latest.lastDay }
    guard let ends = ends(series, from: from, to: latest, stated: stated) else { return }
    row.figure = ends.end
    row.baseline = ends.start
    guard let start = ends.start else {
      row.status = .noBaseline
      return
    }
    let boundary = boundaryChange(series, after: from, to: latest, kind: ends.end.source.kind)
    let fall = Exact(start.value) - Exact(ends.end.value) + Exact(boundary.came - boundary.went)
    let elapsed = latest.number - from.number
    let count = to.number - from.number
    let perYear = fall * Exact(1, over: Int128(elapsed))
    let decimals: UInt8 = series.measure == .count && span == .total ? 0 : 2
    let asked = Exact(required)
    row.reasons.append(
      .fall(
        from: start, to: ends.end, fall: fall.shown(beside: span == .total ? asked : nil, decimals: decimals),
        perYear: span == .average ? perYear.shown(beside: asked) : nil, years: elapsed))
    if boundary != (0, 0) { row.reasons.append(.boundaries(in: boundary.came, out: boundary.went)) }
    addFlows(&row, series, after: from, to: latest)
    let reached = span == .average ? perYear : fall
    if latest == to {
      row.compare(reached, with: asked, decimals: decimals)
      row.status = .by(ends.end.source.kind, row.comparison.verdict(reached, asked))
    } else if to.lastDay <= asOf {
      row.achieved = reached.shown(beside: asked, decimals: decimals)
      row.status = .cannotBeJudged(.noFigure(to))
    } else {
      let share =
        asked * Exact(Int128(span == .average ? count : 1), over: 1) * Exact(Int128(elapsed), over: Int128(count))
      row.achieved = reached.shown(beside: asked, decimals: decimals)
      row.reasons.append(
        .pace(asked: share.shown(), reached: fall.shown(beside: share), elapsed: elapsed, of: count))
      row.status = .by(ends.end.source.kind, row.comparison.holds(fall, share) ? .onPace : .behind)
    }
  }

  /// Why nothing can be told of a window without any figure: it is over, its first year is, or none is yet.
  func unknown(after from: Year, to: Year) -> TargetStatus {
    if to.lastDay <= asOf { return .cannotBeJudged(.noFigure(to)) }
    return .cannotBeJudged(from.next.lastDay <= asOf ? .noFigure(from.next) : .notYetDue(from.next.lastDay))
  }

  /// The average up to the end of each year that is on record.
  private func averages(
    _ model: TargetRow, _ series: Series, from: Year, to: Year, _ required: Threshold, stated: Decimal?
  ) -> [TargetRow] {
    guard let latest = latestYear(series, after: from, to: to) else { return [] }
    return (from.next...latest).compactMap { year in
      guard closing(series, year) != nil else { return nil }
      var row = model
      row.scope = .average(from: from, to: year)
      row.reasons = []
      judgeFall(&row, series, from: from, to: year, required, .average, stated: stated)
      if year < to, let verdict = row.status.verdict {
        row.status = row.status.with(verdict.isGood ? .onPace : .behind)
        row.gap = nil
        row.reasons.removeAll(where: \.isGap)
      }
      return row
    }
  }

  private func addAverage(_ whole: inout TargetRow, _ years: [TargetRow]) {
    let falls = years.compactMap { row in row.status.verdict == nil ? nil : row.achieved.map { Exact($0) } }
    guard !falls.isEmpty else { return }
    let sum = falls.reduce(.zero, +)
    let average = sum * Exact(1, over: Int128(falls.count))
    whole.reasons.append(.averageOverYears(average.shown(beside: whole.required.map { Exact($0) }), years: falls.count))
  }

  private func addFlows(_ row: inout TargetRow, _ series: Series, after from: Year, to: Year) {
    guard series.measure == .count, series.cells.count == 1, from.next == to else { return }
    for kind in FigureKind.byFoundation {
      if let flows = figures.account(of: series.cells[0], year: to, kind: kind) {
        row.reasons.append(.flows(exited: flows.exitsInAll, new: flows.new, relapsed: flows.relapsed, kind: kind))
        return
      }
    }
  }

  /// Households that came and went by a change of boundaries: they are neither a rise nor a fall.
  private func boundaryChange(
    _ series: Series, after from: Year, to: Year, kind: FigureKind
  ) -> (came: Int, went: Int) {
    guard series.measure == .count, series.cells.count == 1 else { return (0, 0) }
    return (from.next...to).reduce(into: (came: 0, went: 0)) { sum, year in
      let account =
        figures.account(of: series.cells[0], year: year, kind: kind)
        ?? figures.account(of: series.cells[0], year: year, kind: .computed)
      sum.came += account?.boundaryIn ?? 0
      sum.went += account?.boundaryOut ?? 0
    }
  }
}

extension TargetStatus {
  func with(_ verdict: TargetVerdict) -> TargetStatus {
    switch self {
    case .judged: .judged(verdict)
    case .indicative(_, let kind): .indicative(verdict, by: kind)
    case .noBaseline, .notApplicable, .cannotBeJudged: self
    }
  }
}
