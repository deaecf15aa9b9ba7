import Events

/// How many occurrences stand how; what a duty, a holder or a whole plan is summed up in.
package struct DutyCounts: Hashable, Sendable {
  package private(set) var notYetDue = 0
  package private(set) var onTime = 0
  package private(set) var onTimeByClaim = 0
  package private(set) var late = 0
  package private(set) var missing = 0
  package private(set) var extended = 0
  /// What the plan leaves to the holder, done or not: it never weighs on a rate.
  package private(set) var optional = 0
  package private(set) var undatedOpen = 0
  package private(set) var undatedDone = 0
  package private(set) var undatedMissing = 0
  package private(set) var holderNotOnRecord = 0

  package init() {}

  /// Occurrences that a day has judged: on time, by claim, late, missing.
  package var due: Int { onTime + onTimeByClaim + late + missing }

  /// On time of what is due, in percent; what is on time by claim only is not in it. Nil: nothing is due.
  package var complianceRate: Decimal? { Decimal(percent: onTime, of: due) }

  package mutating func add(_ row: OccurrenceRow) {
    if row.isOptional, row.holder.unit != nil {
      optional += 1
      return
    }
    switch row.state {
    case .notYetDue: notYetDue += 1
    case .onTime: onTime += 1
    case .onTimeByClaim: onTimeByClaim += 1
    case .late: late += 1
    case .missing: missing += 1
    case .extended: extended += 1
    case .optional: optional += 1
    case .undated(.open): undatedOpen += 1
    case .undated(.done): undatedDone += 1
    case .undated(.missing): undatedMissing += 1
    case .holderNotOnRecord: holderNotOnRecord += 1
    }
  }
}

/// The occurrences of a question summed up: by duty and holder, by duty, by holder, in all.
///
/// 15 units, 12 reports before the day, one late, two missing: due 15, on time 12, rate 80.00.
package struct DutyBoard: Sendable {
  package struct Line: Sendable {
    package let plan: PlanID?
    package let source: DutySource
    package let holder: OccurrenceHolder
    package var counts = DutyCounts()
  }

  /// In the order of the rows that it sums up.
  package private(set) var lines: [Line] = []
  package private(set) var duties: [(source: DutySource, counts: DutyCounts)] = []
  package private(set) var holders: [(holder: OccurrenceHolder, counts: DutyCounts)] = []
  package private(set) var total = DutyCounts()

  package init(_ rows: [OccurrenceRow], _ symbols: Symbols) {
    var lineOf: [LineKey: Int] = [:]
    var byDuty: [DutySource: DutyCounts] = [:]
    var byHolder: [OccurrenceHolder: DutyCounts] = [:]
    for row in rows {
      let holder = row.holder.alone
      let key = LineKey(source: row.source, holder: holder)
      if lineOf[key] == nil {
        lineOf[key] = lines.count
        lines.append(Line(plan: row.plan, source: row.source, holder: holder))
      }
      lines[lineOf[key, default: 0]].counts.add(row)
      byDuty[row.source, default: DutyCounts()].add(row)
      byHolder[holder, default: DutyCounts()].add(row)
      total.add(row)
    }
    duties = byDuty.map { ($0.key, $0.value) }.sorted { symbols.precedes($0.source.symbol, $1.source.symbol) }
    holders = byHolder.map { ($0.key, $0.value) }.sorted { $0.holder.precedes($1.holder, symbols) }
  }

  private struct LineKey: Hashable {
    let source: DutySource
    let holder: OccurrenceHolder
  }
}

extension OccurrenceHolder {
  /// The unit without the class through which it holds one duty or another.
  package var alone: OccurrenceHolder {
    switch self {
    case .unit(let unit, as: _): .unit(unit, as: nil)
    case .emptyClass, .words: self
    }
  }
}

/// How many of a duty's holders handed in for a period, and who did not.
package struct DutyCoverage: Sendable {
  package let period: Period?
  package let inCount: Int
  package let holderCount: Int
  package let missing: [UnitID]
}

extension DutyBoard {
  /// By period, of the rows of one duty: 12 of 15, and the three by name.
  package static func coverage(_ rows: [OccurrenceRow]) -> [DutyCoverage] {
    var periods: [Period?] = []
    for row in rows where !periods.contains(row.period) { periods.append(row.period) }
    return periods.sorted { $0.order < $1.order }.map { period in
      let held = rows.filter { $0.period == period && $0.holder.unit != nil }
      let missing = held.filter { $0.current == nil }.compactMap(\.holder.unit)
      return DutyCoverage(
        period: period, inCount: held.count - missing.count, holderCount: held.count, missing: missing)
    }
  }
}
