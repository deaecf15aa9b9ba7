import Events

/// What an inspection found, and whether it was put right by a day.
package struct FindingRow: Sendable {
  package let finding: FindingID
  package let inspection: InspectionID
  package let plan: PlanID?
  package let inspected: UnitID
  package let kind: FindingKind
  package let text: String
  /// The rule that a violation broke.
  package let brokenRule: String?
  package let on: Day
  package let dueOn: Day?
  package let closing: Closing?
  package let state: State
  package let entries: [Seq]

  package struct Closing: Sendable {
    package let on: Day
    package let outcome: FindingOutcome
    package let confirmedBy: UnitID?
    package let decisionNumber: String?
    package let seq: Seq
  }

  package enum State: Hashable, Sendable {
    /// A strength: nothing is to be put right.
    case noted
    case open
    case overdue(days: Int)
    /// So many days after the day set; 0: in time, or no day was set.
    case closed(lateDays: Int)

    package var isOpen: Bool {
      switch self {
      case .open, .overdue: true
      case .noted, .closed: false
      }
    }
  }
}

extension FindingRow.State {
  package var title: Title {
    switch self {
    case .noted: Title(vi: "ghi nhận", en: "noted")
    case .open: Title(vi: "chưa khắc phục", en: "open")
    case .overdue(let days):
      Title(vi: "quá hạn \(days) ngày", en: "overdue by \(days) \(days == 1 ? "day" : "days")")
    case .closed(0): Title(vi: "đã xử lý", en: "closed")
    case .closed(let days):
      Title(vi: "đã xử lý, trễ \(days) ngày", en: "closed, late by \(days) \(days == 1 ? "day" : "days")")
    }
  }

  /// For machines.
  package var code: String {
    switch self {
    case .noted: "noted"
    case .open: "open"
    case .overdue: "overdue"
    case .closed: "closed"
    }
  }
}

extension Inspections {
  /// Every finding as it stands on a day: by the day that it was recorded, then by id.
  package func findings(
    of plan: PlanID? = nil, inspection: InspectionID? = nil, asOf: Day, _ symbols: Symbols
  ) -> [FindingRow] {
    recorded.keys.compactMap { row($0, asOf: asOf) }
      .filter { (plan == nil || $0.plan == plan) && (inspection == nil || $0.inspection == inspection) }
      .sorted { $0.on != $1.on ? $0.on < $1.on : symbols.precedes($0.finding, $1.finding) }
  }

  /// A finding as it stands on a day; nil before it was recorded.
  package func finding(_ finding: FindingID, asOf: Day) -> FindingRow? { row(finding, asOf: asOf) }

  private func row(_ finding: FindingID, asOf: Day) -> FindingRow? {
    guard let fact = recorded[finding]?.known(asOf: asOf).first else { return nil }
    let value = fact.value
    let closing = closed[finding]?.known(asOf: asOf).first
    return FindingRow(
      finding: finding, inspection: value.inspection,
      plan: fact.entry.plan ?? plan(of: value.inspection, asOf: asOf)?.entry.plan, inspected: value.inspected,
      kind: value.kind, text: value.text, brokenRule: value.brokenRule, on: fact.entry.on, dueOn: value.remedyDueOn,
      closing: closing.map {
        FindingRow.Closing(
          on: $0.entry.on, outcome: $0.value.outcome, confirmedBy: $0.value.confirmedBy,
          decisionNumber: $0.value.decisionNumber, seq: $0.entry.seq)
      }, state: state(of: value, closedOn: closing?.entry.on, asOf),
      entries: ([fact.entry] + (closing.map { [$0.entry] } ?? [])).seqs)
  }

  private func state(of finding: InspectionFindingRecorded, closedOn: Day?, _ asOf: Day) -> FindingRow.State {
    if let closedOn { return .closed(lateDays: max(0, finding.remedyDueOn.map { closedOn.days(since: $0) } ?? 0)) }
    if finding.kind == .strength { return .noted }
    guard let due = finding.remedyDueOn, asOf > due else { return .open }
    return .overdue(days: asOf.days(since: due))
  }
}
