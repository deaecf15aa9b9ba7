import Events

/// One duty, one holder, one period, on a day.
package struct OccurrenceRow: Sendable {
  package let source: DutySource
  package let plan: PlanID?
  package let clause: String
  package let kind: DutyKind
  /// Of a duty to plan and to launch: which of the two.
  package let cover: DutyCover?
  package let holder: OccurrenceHolder
  package let addressees: [UnitID]
  package let via: UnitID?
  /// Nil for what is due once, or whenever the occasion comes.
  package let period: Period?
  /// First day of the window, where there is one.
  package let from: Day?
  /// The due day as printed or amended; nil when none is.
  package let due: Day?
  /// The last day that is in time, with an extension and the reading of "before"; nil when undated.
  package let lastGoodDay: Day?
  package let `extension`: DutyExtension?
  package let isOptional: Bool
  package let state: OccurrenceState
  /// Everything that was handed in or done for it, the first one first.
  package let filings: [Filing]
  package let reminders: [DutyReminder]

  /// The one that the state follows: the first that was not returned.
  package var current: Filing? { filings.first { $0.isCurrent } }
  /// Days before the window that it was done.
  package var earlyDays: Int? {
    guard let from, let current, current.on < from else { return nil }
    return from.days(since: current.on)
  }
}

package enum OccurrenceHolder: Hashable, Sendable {
  /// A unit, by itself or as a member of the class that the plan names.
  case unit(UnitID, as: UnitID?)
  /// A class without a member on record.
  case emptyClass(UnitID)
  /// In words, as the plan prints it.
  case words(String)

  package var unit: UnitID? {
    switch self {
    case .unit(let unit, as: _): unit
    case .emptyClass, .words: nil
    }
  }
}

/// One act that was done for an occurrence.
package struct Filing: Sendable {
  package let deed: Deed
  package let on: Day
  package let seq: Seq
  /// In the ledger's time zone.
  package let recordedOn: Day
  /// Recorded in a batch of history that was declared as such.
  package let isImported: Bool
  /// When it went back to its sender, and why.
  package let returned: (on: Day, reason: String)?
  package var isCurrent = false

  package var combinedWith: CombinedReview? {
    if case .review(_, _, let combined, _) = deed { combined } else { nil }
  }

  /// Awards that were presented at a review.
  package var awards: [AwardID] {
    if case .review(_, _, _, let awards) = deed { awards } else { [] }
  }
}
