import Events

/// What cannot be reached on paper: a target that asks a count, a rate or a number of units to go where it cannot be.
extension TargetJudge {
  /// The earliest figure of the window, and if that leaves room the latest one, less what is still asked for:
  /// 24.86 at the end of 2021 less 4 x 6.6 is -1.54.
  func paperLimit(_ terms: TargetTerms, _ series: Series, _ required: Threshold, isPerYear: Bool) -> PaperLimit? {
    guard terms.target.operator == .atLeast || terms.target.operator == .equals else { return nil }
    let from = startYear(terms)
    guard from < terms.lastYear else { return nil }
    let stated = terms.target.baseline?.value
    if !isPerYear {
      return start(series, from, stated: stated).flatMap { limit($0, required, steps: 1) }
    }
    let known = (from..<terms.lastYear).compactMap { year in start(series, year, stated: year == from ? stated : nil) }
    switch terms.target.cadence {
    case .once, .averagePerYear:
      guard let first = known.first, first.year == from else { return nil }
      return limit(first, required, steps: terms.lastYear.number - from.number)
    case .eachYear, .always, .eachYearAndPeriod, .eachYearAndAverage:
      let ends = known.isEmpty ? [] : [known[0], known[known.count - 1]]
      return ends.lazy.compactMap { limit($0, required, steps: terms.lastYear.number - $0.year.number) }.first
    }
  }

  func limit(_ start: TargetRow.Figure, _ required: Threshold, steps: Int) -> PaperLimit? {
    limit(start, step: Exact(required), steps: steps)
  }

  func limit(_ start: TargetRow.Figure, step: Exact, steps: Int) -> PaperLimit? {
    let end = Exact(start.value) - step * Exact(steps)
    guard end < .zero else { return nil }
    return PaperLimit(
      start: start, step: step.shown(decimals: step.isWhole ? 0 : 2), steps: steps,
      end: end.shown(beside: .zero, decimals: end.isWhole ? 0 : 2))
  }
}
