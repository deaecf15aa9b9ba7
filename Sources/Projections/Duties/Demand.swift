import Events

/// What one occurrence asks for: which acts of its holder meet it.
struct Demand {
  let statement: DutyStatement
  let terms: DutyTerms
  let cover: DutyCover?
  let period: Period?
  let schedule: DutySchedule
  /// The types of entry that meet it.
  let deciding: Set<EventType>
  /// The movement of the duty's plan.
  let movement: MovementID?
  /// Whether an entry of a plan is an entry of the duty's plan: of itself or of one below it.
  let isServed: (PlanID?) -> Bool

  func isMet(by act: Act) -> Bool {
    switch act.deed {
    case .report(_, let period, _): decides(.reportSubmitted) && names(act) && isFor(period)
    case .consolidatedReport(_, let period, let addressees, _, _):
      decides(.reportConsolidated) && isFor(period) && (names(act) || isAlso(addressedTo: addressees, act))
    case .plan(let plan, let movement, let parent, let from, let to):
      plan != statement.plan && (parent == statement.plan || movement == self.movement)
        && isPlan(for: from...max(from, to))
    case .launch(let movement, let parent):
      cover == .launch && self.movement.map { $0 == movement || $0 == parent } ?? false
    case .review(_, let kind, _, _): decides(.movementReviewHeld) && isOwn(act) && isReview(kind, on: act.order.on)
    case .fulfilment(let period, let result, let quality, _):
      names(act) && isResult(result) && quality != .returned && (period.map(isFor) ?? holds(act.order.on))
    case .guidance(_, _, _, let year):
      decides(.guidanceIssued) && isServed(act.plan) && (year.map(holds) ?? holds(act.order.on))
    case .inspectionPlan(_, let year, _): decides(.inspectionPlanned) && isOwn(act) && holds(year)
    case .inspection: decides(.inspectionHeld) && isOwn(act) && holds(act.order.on)
    case .budgetRequest(_, let year): decides(.budgetRequested) && isOwn(act) && holds(year)
    case .communication: decides(.communicationPublished) && isServed(act.plan) && holds(act.order.on)
    case .activity(_, _, let year): decides(.activityHeld) && isServed(act.plan) && holds(year)
    case .reminder: decides(.reportReminderSent) && isServed(act.plan) && holds(act.order.on)
    }
  }

  /// Whether an inspection meets the occurrence that carries out `plan`, an act that planned it for `year`.
  func isMet(byInspectionUnder plan: Act, for year: Year) -> Bool {
    decides(.inspectionHeld) && isOwn(plan) && holds(year)
  }

  /// Whether what is said of `period` (by a report, an extension, a reminder) is said of this occurrence.
  func isFor(_ period: Period) -> Bool {
    guard let own = self.period else { return !isAskedForApart(period) && isInWindow(period.year) }
    if own == period { return true }
    // A duty for the interim or final review alone is also named by its year.
    return terms.cadences.count == 1 && period == .year(own.year)
      && (own == .interim(own.year) || own == .final(own.year))
  }

  /// Whether a duty that is due once is also due for periods such as this one: then what names one is for that one.
  private func isAskedForApart(_ period: Period) -> Bool {
    switch period {
    case .year: terms.cadences.contains(.year)
    case .half: terms.cadences.contains(.halfYear)
    case .interim: terms.cadences.contains(.interim)
    case .final: terms.cadences.contains(.final)
    }
  }

  private func decides(_ type: EventType) -> Bool { deciding.contains(type) }

  private func names(_ act: Act) -> Bool { act.duty != nil && act.duty == statement.source.duty }

  /// By the duty that it names, or by the plan where it names none.
  private func isOwn(_ act: Act) -> Bool { act.duty == nil ? isServed(act.plan) : names(act) }

  /// One document may serve two duties when both their addressees are on it.
  private func isAlso(addressedTo addressees: [UnitID], _ act: Act) -> Bool {
    act.plan == statement.plan && !statement.addressees.isEmpty
      && statement.addressees.allSatisfy(addressees.contains) && (period != nil || terms.isOnOccasion)
  }

  private func isPlan(for years: ClosedRange<Year>) -> Bool {
    switch cover {
    case .plan: true
    // For the period once, for each year a plan of that year alone.
    case .yearlyPlan:
      period.map { years == $0.year...$0.year }
        ?? (years.count > 1 || !isAskedForApart(.year(years.lowerBound)))
    case .launch, nil: false
    }
  }

  private func isReview(_ kind: ReviewKind, on day: Day) -> Bool {
    switch (kind, period) {
    case (.annual, .year?): holds(day)
    // Once for a plan: held in another year it is still that review, early or late.
    case (.interim, .interim?), (.final, .final?): true
    case (.annual, nil): !asksForInterim && !asksForFinal
    case (.interim, nil): asksForInterim || !asksForFinal
    case (.final, nil): asksForFinal || !asksForInterim
    case (.annual, _), (.interim, _), (.final, _): false
    }
  }

  private var asksForInterim: Bool { terms.cadences.contains(.interim) }
  private var asksForFinal: Bool { terms.cadences.contains(.final) }

  private func isResult(_ result: FulfilmentKind) -> Bool {
    switch cover {
    case nil: true
    case .plan, .yearlyPlan: statement.covers.count == 1 || result == .plan
    case .launch: statement.covers.count == 1 || result != .plan
    }
  }

  private func holds(_ year: Year) -> Bool { period.map { $0.year == year } ?? isInWindow(year) }

  private func holds(_ day: Day) -> Bool {
    if case .half(let year, let half)? = period { return day.year == year && (day.month <= 6 ? 1 : 2) == half }
    return holds(day.year)
  }

  /// What is due once is met whenever it is done; but a report on another year than the window's is another report.
  private func isInWindow(_ year: Year) -> Bool {
    guard statement.kind == .report, let to = terms.to else { return true }
    return year >= (terms.from ?? to).year && year <= to.year
  }
}

extension DutyStatement {
  /// The types of entry that meet it, beside `duty.fulfilled`, plans and launches: those that the plan's reader named as
  /// evidence, among those that its kind allows; without any, what the kind says. Where inspections are evidence, their
  /// plans alone are not.
  var deciding: Set<EventType> {
    let byKind = Self.deciding(kind)
    let named = byKind.all.intersection(evidence)
    if named.isEmpty { return evidence.isEmpty ? byKind.usual : [] }
    return named.contains(.inspectionHeld) ? named.subtracting([.inspectionPlanned]) : named
  }

  private static func deciding(_ kind: DutyKind) -> (all: Set<EventType>, usual: Set<EventType>) {
    let reports: Set<EventType> = [.reportSubmitted, .reportConsolidated]
    let works: Set<EventType> = [
      .inspectionHeld, .inspectionPlanned, .reportReminderSent, .communicationPublished, .activityHeld, .guidanceIssued,
      .budgetRequested,
    ]
    return switch kind {
    case .report: (reports, reports)
    case .plan, .launch: ([], [])
    case .review: ([.movementReviewHeld], [.movementReviewHeld])
    case .inspection, .supervise: (works, [.inspectionHeld])
    case .communication: (works, [.communicationPublished, .activityHeld])
    case .guidance: (works, [.guidanceIssued])
    case .budgetEstimate: (works, [.budgetRequested])
    case .receiveDossiers, .appraise, .advise, .decide, .forward, .coordinate: (works, [])
    }
  }
}
