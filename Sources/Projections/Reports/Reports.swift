import Events

/// Which reports were handed in, returned, replaced and taken up, and what their figures are worth.
///
/// ```
/// report.submitted     rp-1  c-1  2023  on 2023-11-28  poor 42, read at size 120
/// report.returned      rp-1  on 2023-12-01
/// report.submitted     rp-2  c-1  2023  on 2023-12-05  poor 40          rp-1 keeps its first day: returned, replaced by rp-2
/// report.consolidated  rp-9  from rp-2, missing c-2                     rp-2: taken up by rp-9; coverage of rp-9 1/2
/// figure.disputed      rp-2  poor, stated 40, recomputed 41
/// ```
///
/// Invariants: each entry that handed a report in is a row of its own, with its own day; facts are kept as they came and
/// are put together when asked, so the order of folding never shows.
package struct Reports: Restorable, Sendable {
  package static let version = 1

  typealias Entered<Value: Sendable> = Plans.Recorded<Value>

  /// An entry that handed a report in, by itself or made of others.
  enum Filing: Sendable {
    case submitted(ReportSubmitted)
    case consolidated(ReportConsolidated)
  }

  var filings = Keyed<ReportID, [Entered<Filing>]>()
  var returns = Keyed<ReportID, [Entered<ReportReturned>]>()
  /// By source: the consolidated reports that took it up.
  var takenUp = Keyed<ReportID, [TakenUp]>()
  var verdicts = Keyed<ReportID, [FigureVerdict]>()
  var results = Table<Entered<PovertyReviewResultSubmitted>>()

  struct TakenUp: Flat, Sendable {
    let report: ReportID
    let order: FactOrder
  }

  package init() {}

  package mutating func restore(_ step: RestoreStep) {
    filings.restore(step)
    returns.restore(step)
    takenUp.restore(step)
    verdicts.restore(step)
    results.restore(step)
  }
}

extension Reports {
  package mutating func fold(_ event: ReportsEvent, _ entry: EntryHeader) {
    switch event {
    case .reportSubmitted(let event):
      filings[event.report, default: []].append(Entered(value: .submitted(event), entry: entry))
    case .reportConsolidated(let event):
      filings[event.report, default: []].append(Entered(value: .consolidated(event), entry: entry))
      for source in Set(event.fromReports) {
        takenUp[source, default: []].append(TakenUp(report: event.report, order: FactOrder(entry)))
      }
    case .reportReturned(let event): returns[event.report, default: []].append(Entered(value: event, entry: entry))
    case .figureCertified(let event): verdicts[event.report, default: []].append(FigureVerdict(event, entry))
    case .figureDisputed(let event): verdicts[event.report, default: []].append(FigureVerdict(event, entry))
    case .povertyReviewResultSubmitted(let event): results.append(Entered(value: event, entry: entry))
    }
  }

  /// The whole state, a fact a line, sorted: two states are equal when their dumps are.
  package func dump(_ symbols: Symbols) -> [String] {
    var lines: [String] = []
    for report in filings.keys {
      lines += (filings[report] ?? []).map { fact in
        switch fact.value {
        case .submitted(let event): fact.entry.line(.reportSubmitted(event), symbols)
        case .consolidated(let event): fact.entry.line(.reportConsolidated(event), symbols)
        }
      }
    }
    for report in returns.keys {
      lines += (returns[report] ?? []).map { $0.entry.line(.reportReturned($0.value), symbols) }
    }
    for report in verdicts.keys { lines += (verdicts[report] ?? []).map { $0.line(symbols) } }
    lines += results.map { $0.entry.line(.povertyReviewResultSubmitted($0.value), symbols) }
    return lines.sorted()
  }
}
