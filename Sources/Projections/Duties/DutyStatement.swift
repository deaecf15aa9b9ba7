import Events

/// Where a plan states a duty: among its duties or in its timetable.
package enum DutySource: Flat, Hashable, Sendable {
  case duty(DutyID)
  case milestone(MilestoneID)

  package var symbol: Symbol {
    switch self {
    case .duty(let duty): duty.symbol
    case .milestone(let milestone): milestone.symbol
    }
  }

  package var duty: DutyID? {
    switch self {
    case .duty(let duty): duty
    case .milestone: nil
    }
  }
}

/// What a plan asks, of whom and when.
struct DutyStatement: Sendable {
  let source: DutySource
  let order: FactOrder
  let plan: PlanID?
  let clause: String
  let kind: DutyKind
  /// Nil stands for the kind itself; a duty to plan and to launch is two things.
  let covers: [DutyCover?]
  let holders: [UnitID]
  /// In words, where no holder has an id.
  let holderText: String?
  let addressees: [UnitID]
  let via: UnitID?
  /// The types of entry that the plan's reader named as showing it.
  let evidence: [EventType]
  let terms: DutyTerms
  /// Of a block or cluster each member holds it.
  var isOfMembers = false
  /// Left to the holder in every year.
  var isOptional = false
}

extension DutyStatement {
  init(_ event: PlanDutyAssigned, _ entry: EntryHeader) {
    self.init(
      source: .duty(event.duty), order: FactOrder(entry), plan: entry.plan, clause: event.clause, kind: event.kind,
      covers: event.covers.map { $0.map(Optional.some) } ?? [Self.cover(of: event.kind)], holders: event.holders,
      holderText: event.holderNote, addressees: event.addressees ?? [], via: event.via, evidence: event.evidence ?? [],
      terms: DutyTerms(event), isOfMembers: event.ofMembers ?? false)
  }

  /// Nil for what the timetable only describes.
  init?(_ event: PlanMilestoneSet, _ entry: EntryHeader) {
    guard let asked = Self.asked(by: event.kind) else { return nil }
    self.init(
      source: .milestone(event.milestone), order: FactOrder(entry), plan: entry.plan, clause: event.clause,
      kind: asked.kind, covers: asked.covers, holders: event.holders ?? [], holderText: event.holderText,
      addressees: [], via: nil, evidence: [],
      terms: DutyTerms(
        rule: event.dueRule, dueOn: event.dueOn, from: event.from, to: event.to, cadences: [asked.cadence]))
    isOptional = event.optional ?? false
  }

  private static func asked(by kind: MilestoneKind) -> (kind: DutyKind, covers: [DutyCover?], cadence: DutyCadence)? {
    switch kind {
    case .planAndStart: (.plan, [.plan], .once)
    case .planAndLaunch: (.plan, [.plan, .launch], .once)
    case .launch: (.launch, [.launch], .once)
    case .implementation: nil
    case .annualInspection: (.inspection, [nil], .year)
    case .annualReview: (.review, [nil], .year)
    case .interimReview: (.review, [nil], .interim)
    case .finalReview: (.review, [nil], .final)
    }
  }

  private static func cover(of kind: DutyKind) -> DutyCover? {
    switch kind {
    case .plan: .plan
    case .launch: .launch
    case .report, .review, .inspection, .communication, .guidance, .budgetEstimate, .receiveDossiers, .appraise,
      .advise, .decide, .forward, .coordinate, .supervise:
      nil
    }
  }
}

/// What of a plan's header duties need.
struct PlanHeader: Flat, Sendable {
  let order: FactOrder
  let movement: MovementID
  let parent: PlanID?
  /// As printed; many a plan leaves its day blank.
  let issuedIn: Year?
  let periodFrom: Year
  let periodTo: Year
}

/// A later due day for one occurrence.
package struct DutyExtension: Hashable, Sendable {
  package let holder: UnitID
  package let period: Period
  package let newDueOn: Day
  package let authority: UnitID
  package let reason: String
  package let on: Day
  package let seq: Seq
}

package struct DutyReminder: Flat, Hashable, Sendable {
  package let reminded: UnitID
  package let period: Period
  package let on: Day
  package let seq: Seq
}

struct ReportReturn: Sendable {
  let order: FactOrder
  let reason: String
}
