import Events

/// Who inspected whom and when, what was found and whether it was put right; which households a sample drew; complaints.
///
/// ```
/// inspection.planned           in-1  2024, annual, of c-1 and c-2, 2024-12-09 to 12-13
/// inspection.held              in-1  at c-1, 2024-12-10 to 12-12
/// inspection.finding-recorded  fd-1  violation of 07/2021, to be put right by 2025-02-28
///
/// rows(asOf: 2025-03-01)        // in-1: held, c-2 not visited
/// findings(asOf: 2025-03-01)    // fd-1: overdue by 1 day
/// years(of: p, …)               // 2024: held; 2023: gap
/// ```
///
/// Invariants: facts are kept as they came and are put together when asked, so the order of folding never shows; an
/// inspection belongs to the year that it was planned for, one that was not planned to the year that it began in; a
/// finding is closed once, a complaint resolved once, by the first entry that says so.
package struct Inspections: Restorable, Sendable {
  package static let version = 1

  typealias Entered<Value: Sendable> = Plans.Recorded<Value>

  var planned = Keyed<InspectionID, [Entered<InspectionPlanned>]>()
  var held = Keyed<InspectionID, [Entered<InspectionHeld>]>()
  var recorded = Keyed<FindingID, [Entered<InspectionFindingRecorded>]>()
  var closed = Keyed<FindingID, [Entered<InspectionFindingClosed>]>()
  var received = Keyed<ComplaintID, [Entered<ComplaintReceived>]>()
  var resolved = Keyed<ComplaintID, [Entered<ComplaintResolved>]>()
  /// By the announcement's own place.
  var announced = Keyed<Seq, Entered<InspectionSampleAnnounced>>()
  /// By the announcement that the draw answers.
  var drawn = Keyed<Seq, [Entered<InspectionSampleDrawn>]>()
  var checks = Keyed<InspectionID, [Entered<InspectionHouseholdChecked>]>()
  var verdicts = Keyed<InspectionID, [FigureVerdict]>()

  package init() {}

  package mutating func restore(_ step: RestoreStep) {
    planned.restore(step)
    held.restore(step)
    recorded.restore(step)
    closed.restore(step)
    received.restore(step)
    resolved.restore(step)
    announced.restore(step)
    drawn.restore(step)
    checks.restore(step)
    verdicts.restore(step)
  }
}

extension Plans.Recorded {
  var order: FactOrder { FactOrder(entry) }
}

extension [EntryHeader] {
  /// The places, each once, in order.
  var seqs: [Seq] { Set(map(\.seq)).sorted() }
}

extension Array {
  /// Facts of a day or before, in the order of their days.
  func known<Value>(asOf day: Day) -> [Plans.Recorded<Value>] where Element == Plans.Recorded<Value> {
    filter { $0.entry.on <= day }.sorted { $0.order < $1.order }
  }
}
