import Events

/// How many of those who owe a report for a period have handed it in, and who has not: 12 of 15, three units by name,
/// 9 of the 12 in time. Blocks and clusters are counted apart from units.
package struct ReportCoverage: Sendable {
  package let duty: DutySource
  package let clause: String
  package let period: Period?
  package let ofBlocks: Bool
  package let inCount: Int
  package let holderCount: Int
  package let onTime: Int
  package let onTimeByClaim: Int
  package let late: Int
  package let undated: Int
  /// Without a report when it was due.
  package let missing: [UnitID]
  /// Without a report, and not due yet.
  package let awaited: [UnitID]
  /// Reminders that were sent for this period, of all holders.
  package let reminders: Int
  package let entries: [Seq]
}

extension Reports {
  /// The coverage of every duty to report of a plan, by duty and period. A holder to whom the plan leaves it open counts
  /// only when it handed a report in.
  package static func coverage(
    of plan: PlanID, source: DutySource? = nil, asOf: Day, duties: Duties, units: Units, _ symbols: Symbols
  ) -> [ReportCoverage] {
    let filter = DutyFilter(plan: plan, source: source, kind: .report)
    let rows = duties.occurrences(filter, asOf: asOf, units: units, symbols).filter { row in
      row.holder.unit != nil && (row.current != nil || !row.isOptional)
    }
    var groups: [Group: [OccurrenceRow]] = [:]
    var order: [Group] = []
    for row in rows {
      let group = Group(
        duty: row.source, period: row.period, ofBlocks: row.holder.unit.map { units.isNamedBlock($0) } ?? false)
      if groups[group] == nil { order.append(group) }
      groups[group, default: []].append(row)
    }
    return order.map { coverage($0, groups[$0] ?? []) }
  }

  private struct Group: Hashable {
    let duty: DutySource
    let period: Period?
    let ofBlocks: Bool
  }

  private static func coverage(_ group: Group, _ rows: [OccurrenceRow]) -> ReportCoverage {
    let silent = rows.filter { $0.current == nil }
    let entries = Set(rows.flatMap { $0.filings.map(\.seq) + $0.reminders.map(\.seq) })
    return ReportCoverage(
      duty: group.duty, clause: rows[0].clause, period: group.period, ofBlocks: group.ofBlocks,
      inCount: rows.count - silent.count, holderCount: rows.count, onTime: rows.count { $0.state == .onTime },
      onTimeByClaim: rows.count { $0.state == .onTimeByClaim },
      late: rows.count { if case .late = $0.state { true } else { false } },
      undated: rows.count { $0.state == .undated(.done) },
      missing: silent.filter(\.state.isMissing).compactMap(\.holder.unit),
      awaited: silent.filter { !$0.state.isMissing }.compactMap(\.holder.unit),
      reminders: rows.reduce(0) { $0 + $1.reminders.count }, entries: entries.sorted())
  }
}

extension OccurrenceState {
  /// Due or over, and nothing is there.
  var isMissing: Bool {
    switch self {
    case .missing, .undated(.missing): true
    case .notYetDue, .onTime, .onTimeByClaim, .late, .extended, .optional, .undated(.open), .undated(.done),
      .holderNotOnRecord:
      false
    }
  }
}
