import Events

extension Reports {
  /// Every report that was handed in by a day: by period, duty and reporter, then in the order of days.
  package func rows(
    of plan: PlanID? = nil, report: ReportID? = nil, asOf: Day, units: Units, _ symbols: Symbols
  ) -> [ReportRow] {
    let known = filings.keys.flatMap { (filings[$0] ?? []).known(asOf: asOf) }
    var successors: [Slot: [Entered<Filing>]] = [:]
    for fact in known { successors[Slot(fact.value), default: []].append(fact) }
    return known.filter { fact in
      (plan == nil || fact.entry.plan == plan) && (report == nil || fact.value.report == report)
    }.map { row($0, beside: successors[Slot($0.value)] ?? [], asOf: asOf, units) }.sorted { a, b in
      if a.period != b.period { return Period?.some(a.period).order < Period?.some(b.period).order }
      if a.duty != b.duty { return symbols.precedes(a.duty, b.duty) }
      if a.reporter != b.reporter { return symbols.precedes(a.reporter, b.reporter) }
      return (a.on, a.seq) < (b.on, b.seq)
    }
  }

  /// What the inspections said of a report's figures, in the order of days.
  package func verdicts(on report: ReportID, asOf: Day) -> [FigureVerdict] {
    (verdicts[report] ?? []).filter { $0.on <= asOf }.sorted { ($0.on, $0.seq) < ($1.on, $1.seq) }
  }

  /// The figures of a report as it was handed in last, of whatever day; nil for a report that nobody handed in.
  package func figures(of report: ReportID) -> [StatedFigure]? {
    filings[report]?.max { $0.order < $1.order }?.value.figures
  }

  /// Results of reviews that were handed up by a day, in the order of days.
  package func reviewResults(asOf: Day) -> [(result: PovertyReviewResultSubmitted, on: Day, seq: Seq)] {
    Array(results).known(asOf: asOf).map { ($0.value, $0.entry.on, $0.entry.seq) }
  }

  /// Who reports under which duty for which period: of these there is one current report.
  private struct Slot: Hashable {
    let duty: DutyID
    let reporter: UnitID
    let period: Period

    init(_ filing: Filing) {
      duty = filing.duty
      reporter = filing.reporter
      period = filing.period
    }
  }

  private func row(_ fact: Entered<Filing>, beside others: [Entered<Filing>], asOf: Day, _ units: Units) -> ReportRow {
    let filing = fact.value
    let again = (filings[filing.report] ?? []).known(asOf: asOf).first { $0.order > fact.order }
    let returned = (returns[filing.report] ?? []).known(asOf: asOf).first { back in
      back.order > fact.order && (again.map { back.order < $0.order } ?? true)
    }
    let next = returned.flatMap { returned in
      others.filter { $0.order > returned.order }.min { $0.order < $1.order }
    }
    let takenUp = (takenUp[filing.report] ?? []).filter { $0.order.on <= asOf && $0.order > fact.order }
      .sorted { $0.order < $1.order }
    let above = takenUp.filter { up in again.map { up.order < $0.order } ?? true }
    return ReportRow(
      report: filing.report, plan: fact.entry.plan, duty: filing.duty, period: filing.period,
      reporter: filing.reporter, sentAs: sentAs(filing.reporter, on: fact.entry.on, units),
      receivers: filing.receivers, via: filing.via, on: fact.entry.on, seq: fact.entry.seq, figures: filing.figures,
      pin: filing.pin, sources: filing.sources,
      returned: returned.map { ReportRow.Return(on: $0.entry.on, reason: $0.value.reason, seq: $0.entry.seq) },
      replacedBy: next.map { ReportRow.Successor(report: $0.value.report, on: $0.entry.on, seq: $0.entry.seq) },
      takenUpBy: above.map { ReportRow.Successor(report: $0.report, on: $0.order.on, seq: $0.order.seq) },
      entries: ([fact.entry.seq] + (returned.map { [$0.entry.seq] } ?? []) + above.map(\.order.seq)).sorted())
  }

  private func sentAs(_ reporter: UnitID, on day: Day, _ units: Units) -> ReportRow.SentAs {
    if units.isNamedBlock(reporter) { return .block }
    let blocks = units.blocks(of: reporter, on: day).filter { units.isNamedBlock($0) }
    return blocks.isEmpty ? .unit : .member(of: blocks)
  }
}
