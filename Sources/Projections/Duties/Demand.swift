import Events

/// What one occurrence asks for: which acts of its holder meet it.
struct Demand {
  let statement: DutyStatement
  let terms: DutyTerms
  let cover: DutyCover?
  let period: Period?
  let schedule: DutySchedule
  /// The plan's movement, and the plans that serve the plan: itself and those below it.
  let movement: MovementID?
  let isServed: (PlanID?) -> Bool

  func isMet(by act: Act) -> Bool {
    switch act.deed {
    case .report(_, let period, _): statement.kind == .report && names(act) && isFor(period)
    case .consolidatedReport(_, let period, let addressees, _, _):
      statement.kind == .report && isFor(period) && (names(act) || isAlso(addressedTo: addressees, act))
    case .plan(let plan, let movement, let parent, let from, let to):
      plan != statement.plan && (parent == statement.plan || movement == self.movement)
        && (cover == .plan || (cover == .yearlyPlan && from == to && holds(from, nil)))
    case .launch(let movement, let parent):
      cover == .launch && self.movement.map { $0 == movement || $0 == parent } ?? false
    case .review(_, let kind, _):
      statement.kind == .review && (act.duty.map { $0 == statement.source.duty } ?? isServed(act.plan))
        && isReview(kind, on: act.order.on)
    case .fulfilment(let period, let result, let quality):
      names(act) && isResult(result) && quality != .returned
        && (period.map(isFor) ?? holds(act.order.on.year, act.order.on))
    case .guidance(_, _, _, let year):
      statement.kind == .guidance && isServed(act.plan) && holds(year ?? act.order.on.year, year == nil ? act.order.on : nil)
    case .inspectionPlan(_, let year, _): plansSuffice && isOwn(act) && holds(year, nil)
    // Whether it carries out a plan of the holder is the caller's to know.
    case .inspection: isInspection && !plansSuffice && isOwn(act) && holds(act.order.on.year, act.order.on)
    case .budgetRequest(_, let year): statement.kind == .budgetEstimate && isOwn(act) && holds(year, nil)
    case .communication:
      statement.kind == .communication && isServed(act.plan) && holds(act.order.on.year, act.order.on)
    case .reminder:
      statement.evidence.contains(.reportReminderSent) && isServed(act.plan) && holds(act.order.on.year, act.order.on)
    }
  }

  /// Whether an inspection that carries out a plan for `year`, or for none that is on record, meets the occurrence.
  func isMet(byInspectionPlannedFor year: Year) -> Bool { isInspection && !plansSuffice && holds(year, nil) }

  /// Whether what is said of `period` (an extension, a reminder, a report) is said of this occurrence.
  func isFor(_ period: Period) -> Bool {
    guard let own = self.period else { return isInWindow(period.year) }
    if own == period { return true }
    // A duty for the interim or final review alone is also named by its year.
    return terms.cadences.count == 1 && own.year == period.year && period == .year(period.year)
      && (own == .interim(own.year) || own == .final(own.year))
  }

  private func names(_ act: Act) -> Bool { act.duty != nil && act.duty == statement.source.duty }

  /// By the duty that it names, or by the plan where it names none.
  private func isOwn(_ act: Act) -> Bool { act.duty == nil ? isServed(act.plan) : names(act) }

  /// One document may serve two duties when both their addressees are on it.
  private func isAlso(addressedTo addressees: [UnitID], _ act: Act) -> Bool {
    act.plan == statement.plan && !statement.addressees.isEmpty
      && statement.addressees.allSatisfy(addressees.contains) && (period != nil || terms.isOnOccasion)
  }

  private func isReview(_ kind: ReviewKind, on day: Day) -> Bool {
    switch (kind, period) {
    case (.annual, .year?): holds(day.year, day)
    // Once for a plan: held in another year it is still that review, early or late.
    case (.interim, .interim?), (.final, .final?): true
    case (_, nil): isNamedReview(kind)
    case (.annual, _), (.interim, _), (.final, _): false
    }
  }

  /// Where the year is not known, by the cadence alone; a single review of any kind by its day.
  private func isNamedReview(_ kind: ReviewKind) -> Bool {
    let isInterim = terms.cadences.contains(.interim)
    let isFinal = terms.cadences.contains(.final)
    switch kind {
    case .annual: return !isInterim && !isFinal
    case .interim: return isInterim || !isFinal
    case .final: return isFinal || !isInterim
    }
  }

  private func isResult(_ result: FulfilmentKind) -> Bool {
    switch cover {
    case nil: true
    case .plan, .yearlyPlan: statement.covers.count == 1 || result == .plan
    case .launch: statement.covers.count == 1 || result != .plan
    }
  }

  private var isInspection: Bool {
    switch statement.kind {
    case .inspection, .supervise: true
    case .report, .plan, .launch, .review, .communication, .guidance, .budgetEstimate, .receiveDossiers, .appraise,
      .advise, .decide, .forward, .coordinate:
      false
    }
  }

  /// Where the plan's evidence is the plan of inspections and not the inspections themselves.
  private var plansSuffice: Bool {
    isInspection && statement.evidence.contains(.inspectionPlanned) && !statement.evidence.contains(.inspectionHeld)
  }

  private func holds(_ year: Year, _ day: Day?) -> Bool {
    switch period {
    case nil: isInWindow(year)
    case .half(let own, let half)?: year == own && (day.map { ($0.month <= 6 ? 1 : 2) == half } ?? true)
    case .year(let own)?, .interim(let own)?, .final(let own)?: year == own
    }
  }

  /// What is due once is met whenever it is done; a report on another year than the window's is another report.
  private func isInWindow(_ year: Year) -> Bool {
    guard statement.kind == .report, let to = terms.to else { return true }
    return year >= (terms.from ?? to).year && year <= to.year
  }
}
