import Events

/// From where on a donor's gifts count towards the next award.
///
/// The plans that commend givers say that a collective which was commended before counts from its last award: gifts of
/// 100 million in 2017, an award on 2018-11-20, gifts of 30 million in 2019 make 30 million for the award of 2020.
package struct CountingPoint: Sendable {
  /// The award that the counting starts from; nil: never commended, everything counts.
  package let award: AwardRow?

  /// The day after which gifts count; nil when all do. A gift of the award's own day went into that award.
  package var countsAfter: Day? { award?.decidedOn }

  package func counts(giftOn day: Day) -> Bool {
    guard let countsAfter else { return true }
    return day > countsAfter
  }
}

extension Awards {
  /// The last award of a recipient that was decided before `day` and not revoked by `asOf`; with `plan`, of that plan
  /// or of none (an award from before the ledger opened often names no plan).
  package func countingPoint(
    of recipient: SubjectID, before day: Day, since first: Day? = nil, plan: PlanID? = nil, asOf: Day
  ) -> CountingPoint {
    let last = history(of: recipient, asOf: asOf).last { row in
      row.decidedOn < day && !row.isRevoked && (first.map { row.decidedOn >= $0 } ?? true)
        && (plan == nil || row.plan == nil || row.plan == plan)
    }
    return CountingPoint(award: last)
  }

  /// A recipient's awards one after another, each with the one that its gifts counted from.
  package func chain(of recipient: SubjectID, asOf: Day) -> [(award: AwardRow, countedFrom: CountingPoint)] {
    history(of: recipient, asOf: asOf).map { row in
      (row, countingPoint(of: recipient, before: row.decidedOn, asOf: asOf))
    }
  }
}
