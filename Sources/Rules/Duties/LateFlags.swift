import Events
import Projections

/// Late by so many days: what a plan's own days say of an act's day.
extension Rules {
  static func reportInTime(_ event: ReportSubmitted, _ entry: EntryHeader, _ state: Projections) -> Breach? {
    let rows = state.occurrences(of: event.duty, heldBy: event.reporter, for: event.period)
    return late(entry.on, rows, .reportInTime)
  }

  static func consolidatedInTime(_ event: ReportConsolidated, _ entry: EntryHeader, _ state: Projections) -> Breach? {
    let rows = state.occurrences(of: event.duty, heldBy: event.submitter, for: event.period)
    return late(entry.on, rows, .reportConsolidatedInTime)
  }

  /// By the day that the entry names, or else the plan's.
  static func fulfilledInTime(_ event: DutyFulfilled, _ entry: EntryHeader, _ state: Projections) -> Breach? {
    if let due = event.dueOn {
      return entry.on > due ? late(by: entry.on.days(since: due), due, nil, .dutyFulfilledInTime) : nil
    }
    let period = event.period ?? .year(entry.on.year)
    return late(entry.on, state.occurrences(of: event.duty, heldBy: event.holder, for: period), .dutyFulfilledInTime)
  }

  static func launchedInTime(_ event: MovementLaunched, _ entry: EntryHeader, _ state: Projections) -> Breach? {
    let rows = state.occurrences(covering: .launch, heldBy: event.launchedBy).filter { row in
      let movement = row.plan.flatMap { state.plans.header(of: $0, on: entry.on) }?.value.movement
      return movement == event.movement || (movement != nil && movement == event.parent)
    }
    return late(entry.on, rows, .movementLaunchedInTime)
  }

  static func issuedInTime(_ event: PlanIssued, _ entry: EntryHeader, _ state: Projections) -> Breach? {
    let rows = state.occurrences(covering: .plan, heldBy: event.issuer).filter { row in
      guard let plan = row.plan, plan != entry.plan else { return false }
      return plan == event.parent || state.plans.header(of: plan, on: entry.on)?.value.movement == event.movement
    }
    return late(entry.on, rows, .planIssuedInTime)
  }

  static func reviewInItsWindow(_ event: MovementReviewHeld, _ entry: EntryHeader, _ state: Projections) -> Breach? {
    let filter = DutyFilter(plan: entry.plan, kind: .review, holder: event.holder)
    let rows = state.duties.occurrences(filter, asOf: .last, units: state.units, state.symbols).filter { row in
      switch (event.kind, row.period) {
      case (.interim, .interim?), (.final, .final?): true
      case (.annual, .year(let year)?): year == entry.on.year
      case (.annual, _), (.interim, _), (.final, _): false
      }
    }
    if let breach = late(entry.on, rows, .movementReviewInItsWindow) { return breach }
    guard let row = rows.first(where: { $0.from.map { entry.on < $0 } ?? false }), let from = row.from else {
      return nil
    }
    let days = from.days(since: entry.on)
    return Breach(
      .movementReviewInItsWindow, at: "on", clause: row.clause,
      Title(
        vi: "Sớm \(days) ngày so với \(from).",
        en: "Early by \(days) \(days == 1 ? "day" : "days"): the window opens on \(from)."))
  }

  /// A final review that the plan joins with the programme's is held with it or after it.
  static func reviewWithProgramme(_ event: MovementReviewHeld, _ entry: EntryHeader, _ state: Projections) -> Breach? {
    guard event.kind == .final, event.combinedWith != .programmeFinalReview, let plan = entry.plan,
      let milestone = state.plans.milestones(of: plan).first(where: {
        $0.kind == .finalReview && $0.combinedWith != nil
          && state.units.isAmong(event.holder, $0.holders ?? [], on: entry.on, state.symbols)
      })
    else { return nil }
    guard let programme = event.programmeReviewOn else {
      return Breach(
        .movementReviewWithProgramme, at: "what.combinedWith", clause: milestone.clause,
        Title(
          vi: "Tổng kết không gắn với tổng kết chương trình, cũng không nêu ngày tổng kết chương trình.",
          en: "The review is not joined with the programme's final review and does not say when that was held."))
    }
    guard entry.on < programme else { return nil }
    let days = programme.days(since: entry.on)
    return Breach(
      .movementReviewWithProgramme, at: "on", clause: milestone.clause,
      Title(
        vi: "Tổng kết trước tổng kết chương trình \(days) ngày (\(programme.formatted(in: .vi))).",
        en: "Held \(days) \(days == 1 ? "day" : "days") before the programme's final review of \(programme)."))
  }

  static func repaidInTime(_ event: CreditRepaymentRecorded, _ entry: EntryHeader, _ state: Projections) -> Breach? {
    guard entry.on > event.dueOn else { return nil }
    return late(by: entry.on.days(since: event.dueOn), event.dueOn, nil, .repaymentInTime)
  }

  static func contestLate(_ event: ContestSubjectRegistered, _ entry: EntryHeader, _ state: Projections) -> Breach? {
    guard let launch = entry.plan.flatMap({ state.plans.launchDay(for: $0, on: entry.on) }),
      entry.on.year > launch.year
    else { return nil }
    return Breach(
      .contestRegisteredLate, at: "on",
      Title(
        vi: "Phong trào phát động năm \(launch.year), đăng ký năm \(entry.on.year).",
        en: "The movement was launched in \(launch.year), the registration is of \(entry.on.year)."))
  }

  // MARK: Wording

  /// Against the latest of the days that would do.
  private static func late(_ day: Day, _ rows: [OccurrenceRow], _ rule: RuleID) -> Breach? {
    let dated = rows.compactMap { row in row.lastGoodDay.map { (day: $0, clause: row.clause) } }
    guard let last = dated.max(by: { $0.day < $1.day }), day > last.day else { return nil }
    return late(by: day.days(since: last.day), last.day, last.clause, rule)
  }

  static func late(by days: Int, _ last: Day, _ clause: String?, _ rule: RuleID) -> Breach {
    Breach(
      rule, at: "on", clause: clause,
      Title(
        vi: "Trễ \(days) ngày: ngày cuối còn đúng hạn là \(last).",
        en: "Late by \(days) \(days == 1 ? "day" : "days"): the last day in time was \(last)."))
  }
}

extension Projections {
  /// The occurrences of a duty that an act of a holder may meet.
  fileprivate func occurrences(of duty: DutyID, heldBy holder: UnitID, for period: Period) -> [OccurrenceRow] {
    duties.occurrences(
      DutyFilter(source: .duty(duty), holder: holder), asOf: .last, units: units, symbols
    ).filter { period.answers($0.period) }
  }

  fileprivate func occurrences(covering cover: DutyCover, heldBy holder: UnitID) -> [OccurrenceRow] {
    duties.occurrences(DutyFilter(holder: holder), asOf: .last, units: units, symbols).filter { $0.cover == cover }
  }
}
