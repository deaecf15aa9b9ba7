import Events
import Projections

/// What every statement of a plan must hold to: the plan is there, the id is new, the units are registered.
extension Rules {
  /// The rules that all statements of a plan share.
  static func provision(
    _ id: some SymbolID, at path: String, naming units: [(path: String, units: [UnitID]?)] = [], _ entry: EntryHeader,
    _ state: Projections, _ found: inout Findings
  ) {
    found.note(planExists(entry, state))
    found.note(idUsedOnce(id, at: path, state))
    for named in units {
      found.note(namesKnownUnits(named.units ?? [], at: named.path, state))
    }
  }

  static func planExists(_ entry: EntryHeader, _ state: Projections) -> Breach? {
    guard let plan = entry.plan else {
      return Breach(
        .planExists, at: "plan", Title(vi: "Mục ghi không nêu kế hoạch nào.", en: "The entry names no plan."),
        remedy: Title(vi: "Nêu mã kế hoạch ở trường plan.", en: "Name the plan's id in the field plan."))
    }
    if state.plans.isIssued(plan) { return nil }
    return Breach(
      .planExists, at: "plan",
      Title(
        vi: "Kế hoạch \(state.text(plan)) chưa được ghi.", en: "The plan \(state.text(plan)) is not on record."),
      remedy: Title(vi: "Ghi plan.issued trước.", en: "Record plan.issued first."))
  }

  static func idUsedOnce(_ id: some SymbolID, at path: String, _ state: Projections) -> Breach? {
    guard let user = state.plans.plan(using: id.symbol) else { return nil }
    return Breach(
      .planIdUsedOnce, at: path,
      Title(
        vi: "Mã \(state.text(id)) đã dùng trong kế hoạch \(state.text(user)).",
        en: "The id \(state.text(id)) is in use in the plan \(state.text(user))."),
      remedy: Title(
        vi: "Dùng mã khác, hoặc ghi sửa đổi kế hoạch.", en: "Use another id, or record an amendment of the plan."))
  }

  static func namesKnownUnits(_ units: [UnitID], at path: String, _ state: Projections) -> Breach? {
    let unknown = units.filter { state.units.registration(of: $0) == nil }
    if unknown.isEmpty { return nil }
    return Breach(
      .planNamesKnownUnits, at: path,
      Title(vi: "Chưa đăng ký: \(state.list(unknown)).", en: "Not registered: \(state.list(unknown))."),
      remedy: Title(vi: "Đăng ký đơn vị trước (unit.registered).", en: "Register the units first (unit.registered)."))
  }

  // MARK: Statements with no other rule

  static func judge(_ event: PlanMilestoneSet, _ entry: EntryHeader, _ state: Projections, _ found: inout Findings) {
    provision(event.milestone, at: "what.milestone", naming: [("what.holders", event.holders)], entry, state, &found)
  }

  static func judge(
    _ event: PlanAwardConditionSet, _ entry: EntryHeader, _ state: Projections, _ found: inout Findings
  ) {
    provision(event.condition, at: "what.condition", entry, state, &found)
  }

  static func judge(_ event: PlanStepSet, _ entry: EntryHeader, _ state: Projections, _ found: inout Findings) {
    provision(event.step, at: "what.step", naming: [("what.actors", event.actors)], entry, state, &found)
  }

  static func judge(_ event: PlanFundingRuleSet, _ entry: EntryHeader, _ state: Projections, _ found: inout Findings) {
    let units: [(path: String, units: [UnitID]?)] = [
      ("what.payer", event.payer.map { [$0] }), ("what.preparedBy", event.preparedBy),
      ("what.counterparts", event.counterparts),
    ]
    provision(event.rule, at: "what.rule", naming: units, entry, state, &found)
  }

  static func judge(
    _ event: PlanAmendmentRuleSet, _ entry: EntryHeader, _ state: Projections, _ found: inout Findings
  ) {
    let units: [(path: String, units: [UnitID]?)] = [
      ("what.receives", [event.receives]), ("what.consolidates", event.consolidates.map { [$0] }),
      ("what.with", event.with), ("what.decides", [event.decides]),
    ]
    provision(event.rule, at: "what.rule", naming: units, entry, state, &found)
  }

  static func judge(
    _ event: PlanComplaintRuleSet, _ entry: EntryHeader, _ state: Projections, _ found: inout Findings
  ) {
    provision(event.rule, at: "what.rule", entry, state, &found)
  }

  static func judge(_ event: PlanRoleAssigned, _ entry: EntryHeader, _ state: Projections, _ found: inout Findings) {
    provision(event.role, at: "what.role", naming: [("what.holder", [event.holder])], entry, state, &found)
  }

  static func judge(_ event: PlanObligationSet, _ entry: EntryHeader, _ state: Projections, _ found: inout Findings) {
    provision(event.obligation, at: "what.obligation", naming: [("what.holders", event.holders)], entry, state, &found)
  }

  static func judge(_ event: PlanContentSet, _ entry: EntryHeader, _ state: Projections, _ found: inout Findings) {
    provision(event.content, at: "what.content", entry, state, &found)
  }

  static func judge(_ event: PlanPurposeStated, _ entry: EntryHeader, _ state: Projections, _ found: inout Findings) {
    provision(event.purpose, at: "what.purpose", entry, state, &found)
  }

  static func judge(_ event: PlanMovementLinked, _ entry: EntryHeader, _ state: Projections, _ found: inout Findings) {
    provision(event.link, at: "what.link", entry, state, &found)
  }

  static func judge(_ event: PlanDocumentCited, _ entry: EntryHeader, _ state: Projections, _ found: inout Findings) {
    provision(event.document, at: "what.document", entry, state, &found)
  }

  static func judge(_ event: PlanSubjectKindSet, _ entry: EntryHeader, _ state: Projections, _ found: inout Findings) {
    provision(event.provision, at: "what.provision", entry, state, &found)
  }

  static func judge(_ event: PlanStandardNamed, _ entry: EntryHeader, _ state: Projections, _ found: inout Findings) {
    provision(event.provision, at: "what.provision", entry, state, &found)
  }

  static func judge(_ event: PlanReadingNoted, _ entry: EntryHeader, _ state: Projections, _ found: inout Findings) {
    provision(event.reading, at: "what.reading", entry, state, &found)
  }
}
