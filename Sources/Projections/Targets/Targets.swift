import Events

/// Which targets of the plans are met, missed, on pace, and why: one row for each target, and one for each unit and year
/// where values were assigned to units or where a class of units is asked for.
///
///     plan: fall of 3.3 points a year on average, end-2021 (18.07, printed) to end-2025
///     end-2023 approved at 11.40      (18.07 - 11.40) / 2 = 3.335 >= 3.3: on pace
///     end-2025 approved at  4.87      (18.07 -  4.87) / 4 = 3.30:         met
///     end-2025 approved at  4.90      (18.07 -  4.90) / 4 = 3.2925:       missed by 0.01 (3.29 when shown)
///
/// The state holds what only targets ask for: the targets themselves with their amendments, the values assigned, incomes
/// measured, and what each household was found eligible for and got. Rates and counts are asked of the poverty state
/// (`PovertyFigures`), classes of units of the unit state.
///
/// Invariants: nothing is edited; each fact keeps its day and its place in the log, and a status is worked out for a day
/// from the facts up to it, so the order of folding never shows. Approved figures judge; any other kind gives an
/// indicative status that names it. Comparisons are exact, on rates that were rounded once.
package struct Targets: Restorable, Sendable {
  package static let version = 1

  var records = Keyed<TargetID, Record>()
  /// Every target ever mentioned, in the order of first mention; answers sort them.
  var mentioned = Table<TargetID>()
  var standards = Keyed<StandardID, [Recorded<StandardAdopted>]>()
  var incomes = Keyed<UnitID, [Recorded<IncomeMeasured>]>()
  /// Published figures that are about an indicator, such as places gained in a ranking.
  var published = Keyed<UnitID, [Recorded<FigurePublished>]>()
  /// Roads, schools and other works, by the area that they were built for.
  var works = Keyed<SubjectID, [Recorded<SupportGranted>]>()
  var coverage = CoverageBook()

  package init() {}

  package mutating func restore(_ step: RestoreStep) {
    records.restore(step)
    mentioned.restore(step)
    standards.restore(step)
    incomes.restore(step)
    published.restore(step)
    works.restore(step)
    coverage.restore(step)
  }
}

extension Targets {
  /// A payload with the day and the place in the log of the entry that carries it.
  struct Recorded<Value: Sendable>: Sendable {
    let value: Value
    let on: Day
    let seq: Seq
    let plan: PlanID?

    init(_ value: Value, _ entry: EntryHeader) {
      self.value = value
      on = entry.on
      seq = entry.seq
      plan = entry.plan
    }
  }

  /// All that was entered about one target, each list in the order of (`on`, `seq`).
  struct Record: Sendable {
    var set: [Recorded<PlanTargetSet>] = []
    var assigned: [Recorded<PlanTargetAssigned>] = []
    var changes: [Recorded<PlanAmendmentDecided.Change>] = []
  }
}

extension Array {
  /// Keeps the list in the order of (`on`, `seq`); facts mostly come in order.
  mutating func keep<Value>(_ fact: Targets.Recorded<Value>) where Element == Targets.Recorded<Value> {
    insert(fact, at: firstIndex { (fact.on, fact.seq) < ($0.on, $0.seq) } ?? endIndex)
  }
}
