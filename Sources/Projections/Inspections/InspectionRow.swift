import Events

/// Which inspections are asked for; what is nil is not asked.
package struct InspectionFilter: Sendable {
  package var plan: PlanID?
  package var years: ClosedRange<Year>?
  package var kind: InspectionKind?
  /// Combined with the programme's inspection, or not.
  package var isCombined: Bool?
  /// Inspected, planned to be, or in the team.
  package var unit: UnitID?

  package init(
    plan: PlanID? = nil, years: ClosedRange<Year>? = nil, kind: InspectionKind? = nil, isCombined: Bool? = nil,
    unit: UnitID? = nil
  ) {
    self.plan = plan
    self.years = years
    self.kind = kind
    self.isCombined = isCombined
    self.unit = unit
  }

  func admits(_ row: InspectionRow) -> Bool {
    (plan == nil || row.plan == plan) && (years?.contains(row.year) ?? true) && (kind == nil || row.kind == kind)
      && (isCombined == nil || row.isCombined == isCombined)
      && (unit.map { row.units.contains($0) } ?? true)
  }
}

/// One inspection on a day: what was planned and what was done.
package struct InspectionRow: Sendable {
  package let inspection: InspectionID
  package let plan: PlanID?
  package let duty: DutyID?
  package let year: Year
  /// Nil when it was not planned.
  package let kind: InspectionKind?
  package let isCombined: Bool
  package let lead: UnitID?
  package let team: [UnitID]
  /// The units that the plan names, and its days.
  package let toInspect: [UnitID]
  package let plannedFrom: Day?
  package let plannedTo: Day?
  package let holdings: [Holding]
  /// Units of the plan where nobody was yet.
  package let notVisited: [UnitID]
  package let state: State
  package let findings: FindingCounts
  package let certified: Int
  package let disputed: Int
  package let entries: [Seq]

  /// A visit to one unit.
  package struct Holding: Sendable {
    package let inspected: UnitID
    package let from: Day
    package let to: Day
    package let unplannedReason: String?
    package let hasMinutes: Bool
    package let seq: Seq
  }

  package enum State: Hashable, Sendable {
    case notYet
    /// The planned days are over by so many days and nobody went.
    case notHeld(days: Int)
    case held
    /// Held without a plan, for the reason that its entry gives.
    case unplanned
  }

  var units: [UnitID] { toInspect + holdings.map(\.inspected) + team + (lead.map { [$0] } ?? []) }
}

package struct FindingCounts: Hashable, Sendable {
  package internal(set) var strengths = 0
  package internal(set) var shortcomings = 0
  package internal(set) var violations = 0
  /// Shortcomings and violations that nobody has closed; those past their day among them.
  package internal(set) var open = 0
  package internal(set) var overdue = 0

  mutating func add(_ row: FindingRow) {
    switch row.kind {
    case .strength: strengths += 1
    case .shortcoming: shortcomings += 1
    case .violation: violations += 1
    }
    switch row.state {
    case .open: open += 1
    case .overdue:
      open += 1
      overdue += 1
    case .noted, .closed: break
    }
  }
}

extension InspectionRow.State {
  package var title: Title {
    switch self {
    case .notYet: Title(vi: "chưa tiến hành", en: "not yet held")
    case .notHeld(let days):
      Title(
        vi: "quá \(days) ngày, chưa tiến hành", en: "not held, \(days) \(days == 1 ? "day" : "days") past its days")
    case .held: Title(vi: "đã tiến hành", en: "held")
    case .unplanned: Title(vi: "đột xuất", en: "held, not planned")
    }
  }

  /// For machines.
  package var code: String {
    switch self {
    case .notYet: "not-yet"
    case .notHeld: "not-held"
    case .held: "held"
    case .unplanned: "unplanned"
    }
  }

  var isHeld: Bool { self == .held || self == .unplanned }
}
