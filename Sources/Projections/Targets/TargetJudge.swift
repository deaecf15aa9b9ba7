import Events

/// What a status is worked out from: the targets and the states around them, as of a day.
struct TargetJudge {
  let targets: Targets
  let units: Units
  let figures: PovertyFigures
  let symbols: Symbols
  let asOf: Day

  /// Households by number or by rate.
  enum Measure: Hashable, Sendable {
    case count, rate
  }

  /// One figure through the years: of one cell, or the sum over the cells of a group of units.
  struct Series: Hashable, Sendable {
    var cells: [PovertyCell]
    let measure: Measure
    /// Figures of other years are asked in the boundaries of this day.
    var boundaries: Day?

    init(_ cells: [PovertyCell], _ measure: Measure) {
      self.cells = cells
      self.measure = measure
    }
  }

  /// A row with nothing judged yet.
  func row(_ terms: TargetTerms, unit: UnitID? = nil, _ scope: TargetRow.Scope = .whole) -> TargetRow {
    TargetRow(
      target: terms.target.target, plan: terms.plan, clause: terms.target.clause, indicator: terms.target.indicator,
      cadence: terms.target.cadence, standard: terms.target.standard, unit: unit ?? terms.target.area,
      subgroup: terms.target.subgroup,
      povertyClass: nil, scope: scope, comparison: terms.target.operator, required: terms.target.value,
      unitOfMeasure: terms.target.unitOfMeasure, status: .cannotBeJudged(.noNumberPrinted))
  }

  func series(_ terms: TargetTerms, _ unit: UnitID, _ povertyClass: PovertyClass, _ measure: Measure) -> Series? {
    terms.target.standard.map {
      Series(
        [PovertyCell(unit: unit, standard: $0, povertyClass: povertyClass, subgroup: terms.target.subgroup)], measure)
    }
  }
}

// MARK: Figures

extension TargetJudge {
  /// The figure of one kind at a year's end. Computed ones count from the year's last day on.
  func figure(_ series: Series, _ year: Year, _ kind: FigureKind) -> TargetRow.Figure? {
    let readings = series.cells.map { cell in
      series.boundaries.map { figures.reading(of: cell, year: year, kind: kind, in: $0, symbols) }
        ?? figures.reading(of: cell, year: year, kind: kind)
    }
    let isPreliminary = readings.contains { $0?.isPreliminary ?? false }
    guard let value = value(readings, series.measure) else { return nil }
    return TargetRow.Figure(
      value: value, year: year, source: .poverty(kind), isPreliminary: isPreliminary,
      counted: series.measure == .rate ? counted(readings) : nil)
  }

  private func counted(_ readings: [PovertyFigures.Reading?]) -> TargetRow.Counted? {
    var (households, total) = (0, 0)
    for reading in readings {
      guard let count = reading?.count, let all = reading?.total else { return nil }
      households += count
      total += all
    }
    return TargetRow.Counted(households: households, total: total)
  }

  /// The rate of a group is its households over all of its households, never a mean of rates.
  private func value(_ readings: [PovertyFigures.Reading?], _ measure: Measure) -> Decimal? {
    if readings.count == 1 {
      switch measure {
      case .count: return readings[0]?.count.map(Decimal.init)
      case .rate: return readings[0]?.rate
      }
    }
    var count = 0
    var total = 0
    for reading in readings {
      guard let reading, let households = reading.count else { return nil }
      count += households
      switch measure {
      case .count: break
      case .rate:
        guard let all = reading.total else { return nil }
        total += all
      }
    }
    switch measure {
    case .count: return readings.isEmpty ? nil : Decimal(count)
    case .rate: return Decimal(percent: count, of: total)
    }
  }

  /// The best founded figure at a year's end.
  func closing(_ series: Series, _ year: Year) -> TargetRow.Figure? {
    for kind in FigureKind.byFoundation {
      if let figure = figure(series, year, kind) { return figure }
    }
    return nil
  }

  /// What a figure of `kind` is compared with: the plan's own number, else its own kind, else approved, else published.
  func baseline(
    _ series: Series, _ year: Year, for kind: FigureKind, stated: Decimal?
  ) -> TargetRow.Figure? {
    if let stated { return TargetRow.Figure(value: stated, year: year, source: .plan) }
    for candidate in [kind, .approved, .published] {
      if let figure = figure(series, year, candidate) { return figure }
    }
    return opening(series, year.next, of: kind).map {
      TargetRow.Figure(value: $0, year: year, source: .poverty(kind))
    }
  }

  /// The opening column of the next year's account stands for a closing that is not on record.
  private func opening(_ series: Series, _ year: Year, of kind: FigureKind) -> Decimal? {
    guard series.measure == .count, kind == .submitted, series.cells.count == 1 else { return nil }
    return figures.account(of: series.cells[0], year: year, kind: kind).map { Decimal($0.opening) }
  }

  /// Two ends that may be compared, the best founded pair; the later end alone when nothing stands at the start.
  func ends(
    _ series: Series, from: Year, to: Year, stated: Decimal? = nil
  ) -> (start: TargetRow.Figure?, end: TargetRow.Figure)? {
    var alone: TargetRow.Figure?
    for kind in FigureKind.byFoundation {
      guard let end = figure(series, to, kind) else { continue }
      if let start = baseline(series, from, for: kind, stated: stated) { return (start, end) }
      alone = alone ?? end
    }
    return alone.map { (nil, $0) }
  }

  /// The last year of the window whose end is on record.
  func latestYear(_ series: Series, after from: Year, to: Year) -> Year? {
    guard from < to else { return nil }
    return (from.next...to).reversed().first { closing(series, $0) != nil }
  }

  /// Any figure at a year's end, for arithmetic on paper.
  func start(_ series: Series, _ year: Year, stated: Decimal?) -> TargetRow.Figure? {
    if let stated { return TargetRow.Figure(value: stated, year: year, source: .plan) }
    return closing(series, year)
  }

  func firstReviewYear(of standard: StandardID?) -> Year? {
    standard.flatMap { targets.standards[$0]?.last?.value.firstReviewYear }
  }

  /// The year end from which the whole window is counted; where the plan names none and the standard begins later, the
  /// first year end that has a figure under it.
  func startYear(_ terms: TargetTerms) -> Year {
    guard !terms.namesBaselineYear, let first = firstReviewYear(of: terms.target.standard) else {
      return terms.baselineYear
    }
    return max(terms.baselineYear, first)
  }
}

// MARK: Comparing

extension Operator {
  func holds(_ value: Exact, _ required: Exact) -> Bool {
    switch self {
    case .atLeast: value >= required
    case .atMost: value <= required
    case .below: value < required
    case .equals, .maintain: value == required
    case .minimise, .attested: true
    }
  }

  /// More than was asked, where there is a direction.
  func isExceeded(_ value: Exact, _ required: Exact) -> Bool {
    switch self {
    case .atLeast: value > required
    case .atMost: value < required
    case .below, .equals, .maintain, .minimise, .attested: false
    }
  }

  func verdict(_ value: Exact, _ required: Exact) -> TargetVerdict {
    isExceeded(value, required) ? .exceeded : holds(value, required) ? .met : .missed
  }

  /// What is missing; below zero where it was exceeded.
  func gap(_ value: Exact, _ required: Exact) -> Exact {
    switch self {
    case .atMost, .below: value - required
    case .atLeast, .equals, .maintain, .minimise, .attested: required - value
    }
  }
}

extension TargetRow {
  /// Fills in what was reached, what is missing, and says so.
  mutating func compare(_ value: Exact, with asked: Exact, decimals: UInt8) {
    achieved = value.shown(beside: asked, decimals: decimals)
    let missing = comparison.gap(value, asked)
    gap = missing.shown(beside: .zero, decimals: missing.isWhole && decimals == 0 ? 0 : 2)
    if missing > .zero, let gap {
      reasons.append(.missing(gap))
    } else if missing < .zero, let gap, comparison != .below {
      reasons.append(.beyond(-gap))
    }
  }
}
