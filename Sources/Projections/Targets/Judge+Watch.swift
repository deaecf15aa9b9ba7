import Events

/// Targets that hold on every day: judged by each year's figure, watched by day from household entries.
extension TargetJudge {
  /// Days from which a watched target did not hold, each with the day from which it held again.
  struct Breaks: Sendable {
    var spans: [(from: Day, to: Day?)] = []
    /// Whether any day could be told at all.
    var isKnown = false

    mutating func note(_ holds: Bool, on day: Day) {
      isKnown = true
      let isOpen = spans.last.map { $0.to == nil } ?? false
      if !holds, !isOpen { spans.append((day, nil)) }
      if holds, isOpen { spans[spans.count - 1].to = day }
    }
  }

  func watch(_ terms: TargetTerms, _ model: TargetRow, _ series: Series, _ required: Threshold) -> TargetAnswer {
    var whole = model
    let years = watchedYears(terms)
    let details = years.map { year in
      var row = model
      row.scope = .year(year)
      judgeLevel(&row, series, at: year, required)
      if let verdict = row.status.verdict {
        row.status = row.status.with(verdict.isGood ? .kept : .broken(on: year.lastDay, restored: nil))
      }
      return row
    }
    if let latest = details.last(where: { $0.figure != nil }), let figure = latest.figure {
      whole.figure = figure
      whole.achieved = latest.achieved
      whole.gap = latest.gap
      whole.reasons.append(.level(figure))
    }
    concludeWatch(&whole, details, breaks(terms, series, Exact(required)))
    return TargetAnswer(row: whole, details: details)
  }

  func watchedYears(_ terms: TargetTerms) -> [Year] {
    let last = min(terms.lastYear, asOf.year)
    return terms.firstYear <= last ? Array(terms.firstYear...last) : []
  }

  /// Approved figures come first, then what the days show, then figures that nobody approved.
  func concludeWatch(_ whole: inout TargetRow, _ years: [TargetRow], _ breaks: Breaks) {
    if let first = breaks.spans.first {
      whole.reasons.append(.brokenByDay(first.from, restored: breaks.spans.last?.to, count: breaks.spans.count))
    }
    let approved = years.filter { $0.status.foundation == .approved }
    if let broken = approved.first(where: { !($0.status.verdict?.isGood ?? true) }) {
      whole.status = .judged(verdict(broken, approved, breaks))
    } else if let first = breaks.spans.first {
      whole.status = .indicative(.broken(on: first.from, restored: breaks.spans.last?.to), by: .computed)
    } else if !approved.isEmpty {
      whole.status = .judged(.kept)
    } else if let broken = years.first(where: { !($0.status.verdict?.isGood ?? true) }) {
      whole.status = broken.status
    } else if let kept = years.first(where: { $0.status.verdict != nil }) {
      whole.status = kept.status
    } else if breaks.isKnown {
      whole.status = .indicative(.kept, by: .computed)
    } else {
      whole.status = years.last?.status ?? .cannotBeJudged(.notYetDue(asOf))
    }
  }

  /// The day on which it broke: by household entries where they show it in that year, else the year's end.
  private func verdict(_ broken: TargetRow, _ approved: [TargetRow], _ breaks: Breaks) -> TargetVerdict {
    guard case .year(let year) = broken.scope else { return .missed }
    let span = breaks.spans.first { $0.from <= year.lastDay && ($0.to.map { $0 > year.lastDay } ?? true) }
    let later = approved.last { $0.status.verdict?.isGood ?? false }
    var restored: Day?
    if let later, approved.last?.scope == later.scope, case .year(let again) = later.scope, again > year {
      restored = span?.to ?? again.lastDay
    }
    return .broken(on: span?.from ?? year.lastDay, restored: restored)
  }

  /// Watches the number, or the rate over the total of the day's own year: a year without a total has no rate.
  private func breaks(_ terms: TargetTerms, _ series: Series, _ required: Exact) -> Breaks {
    var breaks = Breaks()
    guard let cell = series.cells.first, series.cells.count == 1 else { return breaks }
    let counts = figures.dailyCounts(of: cell)
    guard !counts.isEmpty else { return breaks }
    let last = min(asOf, terms.target.windowTo)
    let yearStarts = watchedYears(terms).map(\.firstDay)
    let days = Set(counts.map(\.day) + yearStarts + [terms.target.windowFrom])
      .filter { terms.target.windowFrom <= $0 && $0 <= last }
    for day in days.sorted() {
      guard let count = counts.last(where: { $0.day <= day })?.count else { continue }
      switch series.measure {
      case .count: breaks.note(terms.target.operator.holds(Exact(count), required), on: day)
      case .rate:
        guard let total = figures.total(cell, day.year), let rate = Decimal(percent: count, of: total) else { continue }
        breaks.note(terms.target.operator.holds(Exact(rate), required), on: day)
      }
    }
    return breaks
  }
}
