import Events

/// The status of one target, or of one of its parts, with all figures that a person needs to follow it.
package struct TargetRow: Sendable {
  package let target: TargetID
  package let plan: PlanID?
  package let clause: String
  package let indicator: Indicator
  package let cadence: Cadence
  package var standard: StandardID?
  /// Whom the row is about: the target's area, or one of its units.
  package var unit: UnitID
  package var subgroup: Subgroup
  package var povertyClass: PovertyClass?
  package var scope: Scope

  package var comparison: Operator
  package var required: Threshold?
  package var unitOfMeasure: UnitOfMeasure?
  package var baseline: Figure?
  package var figure: Figure?
  /// What is compared with `required`: a fall, an average, a ratio, a number; with the decimals that decide.
  package var achieved: Decimal?
  /// What is missing to `required`; below zero when it was exceeded.
  package var gap: Decimal?
  package var status: TargetStatus
  package var reasons: [TargetReason] = []
  /// Eligible households that were not served.
  package var households: [HouseholdID] = []

  /// Which part of the target a row is about.
  package enum Scope: Hashable, Sendable {
    case whole
    /// Everything of one unit of the target's class.
    case unit
    case year(Year)
    case everyYear
    /// From the end of a year to the end of another.
    case period(from: Year, to: Year)
    case average(from: Year, to: Year)
    case policy(Policy, on: Day)
  }

  /// A figure with where it comes from.
  package struct Figure: Hashable, Sendable {
    package let value: Decimal
    package let year: Year
    package let source: Source
    package var isPreliminary = false
    /// What a rate was worked out from; nil where a source prints the rate alone.
    package var counted: Counted?
  }

  /// Households of the class (n), and all households (N).
  package struct Counted: Hashable, Sendable {
    package let households: Int
    package let total: Int
  }

  package enum Source: Hashable, Sendable {
    /// Printed in the plan.
    case plan
    case poverty(FigureKind)
    case measured(Day)
    case decided
    /// Counted from entries that need no approval.
    case recorded
  }
}

/// A target's row with the rows of its units, years and policies.
package struct TargetAnswer: Sendable {
  package var row: TargetRow
  package var details: [TargetRow]
}

extension TargetRow.Source {
  package var title: Title {
    switch self {
    case .plan: Title(vi: "số in trong kế hoạch", en: "printed in the plan")
    case .poverty(let kind): kind.title
    case .measured(let day): Title(vi: "đo tại ngày \(day.formatted(.vi))", en: "measured as of \(day)")
    case .decided: Title(vi: "theo quyết định", en: "by decision")
    case .recorded: Title(vi: "đếm từ sổ", en: "counted from the ledger")
    }
  }

  /// How well a verdict is founded that rests on it.
  var kind: FigureKind {
    switch self {
    case .poverty(let kind): kind
    case .plan, .measured, .decided, .recorded: .approved
    }
  }
}
