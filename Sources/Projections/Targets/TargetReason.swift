import Events

/// Why a row has its status: the arithmetic with its figures, and what a person should know beside it.
package enum TargetReason: Hashable, Sendable {
  /// 18.07 (printed) - 4.87 (approved) = 13.20 in 4 years: 3.30 a year; 3.3 is asked.
  case fall(from: TargetRow.Figure, to: TargetRow.Figure, fall: Decimal, perYear: Decimal?, years: Int)
  /// 3,000 / 9,000 = 0.33.
  case ratio(of: TargetRow.Figure, to: TargetRow.Figure, ratio: Decimal)
  /// 4.95 of the subgroup over 3.30 of the wider area = 1.50.
  case fallRatio(fall: Decimal, wider: UnitID, widerFall: Decimal, ratio: Decimal)
  case level(TargetRow.Figure)
  case missing(Decimal)
  case beyond(Decimal)
  /// What the elapsed years ask, and what was reached in them.
  case pace(asked: Decimal, reached: Decimal, elapsed: Int, of: Int)
  case flows(exited: Int, new: Int, relapsed: Int, kind: FigureKind)
  case boundaries(in: Int, out: Int)
  case averageOverYears(Decimal, years: Int)
  case yearNotJudged(Year)
  /// A number that the plan prints beside the target, shown and not judged.
  case printedBeside(Decimal, UnitOfMeasure)
  case cannotBeReached(PaperLimit)
  case unitsReached(reached: Int, missed: Int, open: Int)
  case assignedSum(Decimal, of: Decimal, target: TargetID, year: Year)
  case assignedSumShort(Decimal, of: Decimal, target: TargetID, year: Year)
  case assignedAfterYearEnd(Year, on: Day)
  case requiredFromYears
  case nothingAssigned(PovertyClass)
  case holds(UnitID, since: Day, kind: FigureKind)
  case brokenByDay(Day, restored: Day?, count: Int)
  case classificationEnded(UnitID, on: Day)
  case classificationNotEnded(Classification)
  case endedAfterDue(Day)
  case onList(count: Int, classification: Classification)
  case rateBeside(TargetRow.Figure)
  case served(Int, of: Int, Policy?)
  case works(Int, in: UnitID)
  case groupOf(units: Int, classification: Classification)
  case part(Subgroup)
  case partNotApplicable(Subgroup)
  case publishedText(String)
  case areaGone(UnitID)
  case amended(field: String, new: String, from: Day)
  case changeNotUnderstood(field: String, new: String)
}

/// The arithmetic by which a target cannot be reached: what it asks would lie outside what a figure can be.
package struct PaperLimit: Hashable, Sendable {
  /// What the figure was at `year`.
  package let start: TargetRow.Figure
  /// What is asked for each step.
  package let step: Decimal
  package let steps: Int
  /// Where it would end: below 0, or above what there is.
  package let end: Decimal
}
