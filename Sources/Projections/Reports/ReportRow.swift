import Events

/// One entry that handed a report in, and what became of it by a day.
package struct ReportRow: Sendable {
  package let report: ReportID
  package let plan: PlanID?
  package let duty: DutyID
  package let period: Period
  package let reporter: UnitID
  package let sentAs: SentAs
  package let receivers: [UnitID]
  package let via: UnitID?
  package let on: Day
  package let seq: Seq
  package let figures: [StatedFigure]
  /// The size of the log that the figures were read at, with its root.
  package let pin: Pin?
  /// Of a report that was made out of others.
  package let sources: Sources?
  package let returned: Return?
  /// The one that came after it was returned.
  package let replacedBy: Successor?
  package let takenUpBy: [Successor]
  package let entries: [Seq]

  /// A block's or cluster's report is its own, never its members'.
  package enum SentAs: Hashable, Sendable {
    case unit
    case block
    /// A unit that belongs to these blocks on the day of the report.
    case member(of: [UnitID])
  }

  package struct Pin: Hashable, Sendable {
    package let size: Int
    package let root: String
  }

  package struct Sources: Sendable {
    package let reports: [ReportID]
    package let missing: [UnitID]
    package let preparedWith: [UnitID]
    /// Reports in, of all that there should be.
    package var inCount: Int { reports.count }
    package var total: Int { reports.count + missing.count }
  }

  package struct Return: Sendable {
    package let on: Day
    package let reason: String
    package let seq: Seq
  }

  package struct Successor: Hashable, Sendable {
    package let report: ReportID
    package let on: Day
    package let seq: Seq
  }

  package enum State: String, Hashable, Sendable {
    case current, returned, replaced
  }

  package var state: State { returned == nil ? .current : replacedBy == nil ? .returned : .replaced }
}

extension ReportRow.State {
  package var title: Title {
    switch self {
    case .current: Title(vi: "hiện hành", en: "current")
    case .returned: Title(vi: "đã trả lại", en: "returned")
    case .replaced: Title(vi: "đã trả lại, đã thay", en: "returned, replaced")
    }
  }
}
