import Events

/// What became of a target by a day.
package enum TargetVerdict: Hashable, Sendable {
  case met, exceeded, missed
  /// Holds on every day so far.
  case kept
  /// `restored` is the day from which it holds again.
  case broken(on: Day, restored: Day?)
  /// Between the years: what was reached is at least the share of the years that went by.
  case onPace, behind

  /// Reached, or on the way to it.
  package var isGood: Bool {
    switch self {
    case .met, .exceeded, .kept, .onPace: true
    case .missed, .broken, .behind: false
    }
  }
}

/// A verdict with what it rests on, or why there is none (DEFINITIONS 5).
package enum TargetStatus: Hashable, Sendable {
  /// By approved figures, or by facts that need no approval: decisions, measured incomes, help on record.
  case judged(TargetVerdict)
  /// By figures that nobody has approved.
  case indicative(TargetVerdict, by: FigureKind)
  case noBaseline
  case notApplicable
  case cannotBeJudged(Cause)

  package enum Cause: Hashable, Sendable {
    /// No figure of any kind for the end of that year.
    case noFigure(Year)
    case yearsWithoutFigure([Year])
    case notYetDue(Day)
    /// A fall in the first year of a standard would need a figure under another one.
    case standardBegins(Year)
    case standardNotNamed
    case nothingAssigned
    case noMembersOnRecord
    case widerFallNotAboveZero(Decimal)
    case noNumberPrinted
    case byDocument
    case noneEligible
    case neverClassified
    /// Fewer units of a list are on record by name than the plan counts, so that others may have left it.
    case listIncomplete(known: Int, of: Int)
    /// An assigned indicator or unit of measure that is not one of a reduction.
    case notOfThisKind
  }

  package var verdict: TargetVerdict? {
    switch self {
    case .judged(let verdict), .indicative(let verdict, _): verdict
    case .noBaseline, .notApplicable, .cannotBeJudged: nil
    }
  }

  static func by(_ kind: FigureKind, _ verdict: TargetVerdict) -> TargetStatus {
    kind == .approved ? .judged(verdict) : .indicative(verdict, by: kind)
  }
}

extension FigureKind {
  /// The order in which a target takes figures: only an approved one judges.
  static let byFoundation: [FigureKind] = [.approved, .submitted, .published, .computed]

  /// 0 is the best founded.
  var distance: Int {
    switch self {
    case .approved: 0
    case .submitted: 1
    case .published: 2
    case .computed: 3
    }
  }

  func worse(_ other: FigureKind) -> FigureKind { distance < other.distance ? other : self }
}
