import Events
import Projections

/// Gifts, budgets, capital, initiatives and articles: what plan, directory and payload can tell.
extension Rules {
  static func judge(
    _ event: ContributionRecorded, _ entry: EntryHeader, _ state: Projections, _ found: inout Findings
  ) {
    found.note(contributionValued(event))
    found.note(receiptOnce(event, entry, state))
  }

  static func judge(_ event: BudgetRequested, _ entry: EntryHeader, _ state: Projections, _ found: inout Findings) {
    let rules = (entry.plan.map { state.plans.fundingRules(of: $0) } ?? []).filter { $0.asks(of: event) }
    found.note(estimatedByNamedOffice(event, entry, rules, state))
    found.note(estimatedTogether(event, entry, rules, state))
  }

  static func judge(
    _ event: RevolvingCapitalMoved, _ entry: EntryHeader, _ state: Projections, _ found: inout Findings
  ) {
    found.note(capitalRuleOnRecord(event, entry, state))
    found.note(capitalWithinLent(event, entry, state))
  }

  static func judge(_ event: InitiativeRecognised, _ entry: EntryHeader, _ state: Projections, _ found: inout Findings)
  {
    found.note(ownerAndRecogniser(event, state))
  }

  static func judge(_ event: ExemplarIdentified, _ entry: EntryHeader, _ state: Projections, _ found: inout Findings) {
    found.note(exemplarKnown(event, state))
  }

  static func judge(
    _ event: CommunicationPublished, _ entry: EntryHeader, _ state: Projections, _ found: inout Findings
  ) {
    found.note(outletKnown(event, state))
  }

  static func contributionValued(_ event: ContributionRecorded) -> Breach? {
    switch event.kind {
    case .labour, .knowledge: return nil
    case .money, .goods, .land, .otherAsset: break
    }
    if event.amount != nil || event.valuation != nil { return nil }
    return Breach(
      .contributionValued, at: event.kind == .money ? "what.amount" : "what.valuation",
      Title(
        vi: "Đóng góp bằng \(event.kind.title.vi) không có số tiền hay giá trị quy đổi.",
        en: "A contribution of \(event.kind.title.en) has neither amount nor valuation."))
  }

  static func estimatedByNamedOffice(
    _ event: BudgetRequested, _ entry: EntryHeader, _ rules: [PlanFundingRuleSet], _ state: Projections
  ) -> Breach? {
    let naming = rules.filter { !($0.preparedBy ?? []).isEmpty && ($0.counterparts ?? []).isEmpty }
    guard let rule = naming.first else { return nil }
    let offices = naming.flatMap { $0.preparedBy ?? [] }
    if state.units.isAmong(event.requester, offices, on: entry.on, state.symbols) { return nil }
    let (by, named) = (state.named(event.requester, on: entry.on), state.named(offices, on: entry.on))
    return Breach(
      .budgetFinalConferenceByLabour, at: "what.requester", clause: rule.clause,
      Title(
        vi: "\(by.vi) lập dự toán, kế hoạch giao cho \(named.vi).",
        en: "\(by.en) made the estimate, which the plan gives to \(named.en)."))
  }

  static func estimatedTogether(
    _ event: BudgetRequested, _ entry: EntryHeader, _ rules: [PlanFundingRuleSet], _ state: Projections
  ) -> Breach? {
    for rule in rules {
      let partners = rule.counterparts ?? []
      if partners.isEmpty { continue }
      let offices = rule.preparedBy ?? []
      let isRight = offices.isEmpty || state.units.isAmong(event.requester, offices, on: entry.on, state.symbols)
      let absent = partners.filter { partner in
        !event.coordinatedWith.contains { state.units.isAmong($0, [partner], on: entry.on, state.symbols) }
      }
      if isRight, absent.isEmpty { continue }
      let (named, with) = (state.named(offices, on: entry.on), state.named(partners, on: entry.on))
      return Breach(
        .budgetLabourWithFinance, at: isRight ? "what.coordinatedWith" : "what.requester", clause: rule.clause,
        Title(
          vi: "Kế hoạch giao \(named.vi) lập dự toán cùng \(with.vi).",
          en: "The plan has \(named.en) make the estimate with \(with.en)."))
    }
    return nil
  }

  static func capitalRuleOnRecord(
    _ event: RevolvingCapitalMoved, _ entry: EntryHeader, _ state: Projections
  ) -> Breach? {
    let hasRule = state.plans.guidance(issuedBy: event.keeper).contains {
      $0.value.kind == .revolvingCapitalRule && $0.entry.on <= entry.on
    }
    if hasRule { return nil }
    let keeper = state.named(event.keeper, on: entry.on)
    return Breach(
      .capitalRuleOnRecord, at: "what.keeper",
      Title(
        vi: "Chưa ghi quy chế luân chuyển vốn của \(keeper.vi) đến ngày \(entry.on).",
        en: "No rule of revolving capital of \(keeper.en) is on record by \(entry.on)."),
      remedy: Title(
        vi: "Ghi guidance.issued loại revolving-capital-rule.",
        en: "Record guidance.issued of the kind revolving-capital-rule."))
  }

  static func ownerAndRecogniser(_ event: InitiativeRecognised, _ state: Projections) -> Breach? {
    if state.units.registration(of: event.recognisedBy) == nil {
      return Breach(
        .initiativeOwnerAndRecogniser, at: "what.recognisedBy",
        Title(
          vi: "\(state.text(event.recognisedBy)) không phải đơn vị đã đăng ký.",
          en: "\(state.text(event.recognisedBy)) is no registered unit."))
    }
    if state.isKnown(event.owner) { return nil }
    return Breach(
      .initiativeOwnerAndRecogniser, at: "what.owner",
      Title(vi: "\(state.text(event.owner)) chưa được ghi.", en: "\(state.text(event.owner)) is not on record."))
  }

  static func exemplarKnown(_ event: ExemplarIdentified, _ state: Projections) -> Breach? {
    if state.isKnown(event.subject) { return nil }
    return Breach(
      .exemplarSubjectKnown, at: "what.subject",
      Title(vi: "\(state.text(event.subject)) chưa được ghi.", en: "\(state.text(event.subject)) is not on record."))
  }

  static func outletKnown(_ event: CommunicationPublished, _ state: Projections) -> Breach? {
    if state.units.registration(of: event.outlet) != nil { return nil }
    return Breach(
      .communicationOutletKnown, at: "what.outlet",
      Title(
        vi: "\(state.text(event.outlet)) chưa được đăng ký.", en: "\(state.text(event.outlet)) is not registered."))
  }
}

extension PlanFundingRuleSet {
  /// Whether the rule is about this estimate: its purpose, and the purse that it is handed to.
  fileprivate func asks(of event: BudgetRequested) -> Bool {
    purposes.contains(event.purpose) && (payer.map { $0 == event.submittedTo } ?? true)
  }
}
