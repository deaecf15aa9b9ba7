import Events

/// Areas that leave a classification by a decision; the rate is shown beside it and never judges.
extension TargetJudge {
  func classificationEnded(_ terms: TargetTerms, _ unit: UnitID) -> TargetAnswer {
    var whole = row(terms, unit: unit)
    let classification = terms.target.endsClassification ?? .poorDistrict
    let spans = units.classSpans(of: unit).filter { $0.classification == classification && $0.from <= asOf }
    if let series = series(terms, unit, .poor, .rate),
      let latest = latestYear(series, after: terms.firstYear.previous.previous, to: asOf.year),
      let rate = closing(series, latest)
    {
      whole.reasons.append(.rateBeside(rate))
    }
    guard let last = spans.max(by: { ($0.from, $0.grantedAt) < ($1.from, $1.grantedAt) }) else {
      whole.status = .cannotBeJudged(.neverClassified)
      return TargetAnswer(row: whole, details: [])
    }
    if let ended = last.endedOn, ended <= asOf {
      whole.reasons.insert(.classificationEnded(unit, on: ended), at: 0)
      if ended > terms.dueOn { whole.reasons.append(.endedAfterDue(terms.dueOn)) }
      whole.status = .judged(ended <= terms.dueOn ? .met : .missed)
    } else {
      whole.reasons.insert(.classificationNotEnded(classification), at: 0)
      whole.status = terms.dueOn <= asOf ? .judged(.missed) : .cannotBeJudged(.notYetDue(terms.dueOn))
    }
    return TargetAnswer(row: whole, details: [])
  }

  /// How many areas of a list left it by decision within the window, and on which days.
  func exits(_ terms: TargetTerms, _ fallback: Classification) -> TargetAnswer {
    var whole = row(terms)
    let classification = terms.target.endsClassification ?? fallback
    let list = classificationList(terms, classification)
    let last = min(asOf, terms.dueOn)
    let exits = list.compactMap { entry in
      entry.ended.flatMap { terms.target.windowFrom <= $0 && $0 <= last ? (unit: entry.unit, on: $0) : nil }
    }.sorted { a, b in a.on == b.on ? symbols.precedes(a.unit, b.unit) : a.on < b.on }
    whole.baseline = terms.target.baseline?.value.map {
      TargetRow.Figure(value: $0, year: terms.target.windowFrom.year, source: .plan)
    }
    whole.figure = TargetRow.Figure(value: Decimal(exits.count), year: last.year, source: .decided)
    whole.achieved = Decimal(exits.count)
    whole.reasons = [.onList(count: list.count, classification: classification)]
    whole.reasons += exits.map { .classificationEnded($0.unit, on: $0.on) }
    guard let required = terms.target.value else { return TargetAnswer(row: whole, details: []) }
    let (asked, reached) = (Exact(required), Exact(exits.count))
    let listed = max(list.count, whole.baseline.map { Int(clamping: Exact($0.value).rounded(scale: 0).mantissa) } ?? 0)
    if asked > Exact(listed), listed > 0 {
      whole.reasons.append(.cannotBeReached(tooFew(listed, required, terms.firstYear)))
    }
    if terms.target.operator == .atLeast, reached < asked, reached + Exact(listed - list.count) >= asked {
      whole.status = .cannotBeJudged(.listIncomplete(known: list.count, of: listed))
    } else if list.isEmpty {
      whole.status = .cannotBeJudged(.neverClassified)
    } else if terms.dueOn <= asOf || terms.target.operator.holds(reached, asked) {
      whole.compare(reached, with: asked, decimals: 0)
      whole.status = .judged(terms.target.operator.verdict(reached, asked))
    } else {
      // Years whose end has passed, of those in the window.
      let elapsed = (terms.firstYear...max(terms.firstYear, terms.lastYear)).count { $0.lastDay <= asOf }
      judgePace(
        &whole, change: reached, asked: asked, elapsed: elapsed, of: terms.lastYear.number - terms.firstYear.number + 1,
        kind: .approved)
    }
    return TargetAnswer(row: whole, details: [])
  }

  /// The areas that had the classification at the start of the window or got it since.
  private func classificationList(
    _ terms: TargetTerms, _ classification: Classification
  ) -> [(unit: UnitID, ended: Day?)] {
    let known = units.members(of: terms.target.area, on: day(terms), in: symbols)
    let root = areaAbove(terms.target.area, on: day(terms))
    return units.units(everClassified: classification, in: symbols).compactMap { unit in
      guard !units.isClass(unit), known.isEmpty || known.contains(unit),
        root.map({ units.isUnder(unit, $0, on: day(terms)) }) ?? true
      else { return nil }
      let spans = units.classSpans(of: unit).filter { span in
        span.classification == classification && span.from <= day(terms)
          && (span.endedOn.map { terms.target.windowFrom <= $0 } ?? true)
      }
      guard let span = spans.max(by: { ($0.from, $0.grantedAt) < ($1.from, $1.grantedAt) }) else { return nil }
      return (unit, span.endedOn.flatMap { $0 <= asOf ? $0 : nil })
    }
  }
}
