import Events
import Projections

/// What a plan says of awards: forms, dossiers, routes.
extension Rules {
  static func judge(_ event: PlanAwardRuleSet, _ entry: EntryHeader, _ state: Projections, _ found: inout Findings) {
    provision(event.rule, at: "what.rule", naming: [("what.deciders", event.deciders)], entry, state, &found)
    found.note(hasOccasion(event))
    found.note(quotaOnlyPrinted(event, entry, state))
  }

  static func judge(_ event: PlanDossierSet, _ entry: EntryHeader, _ state: Projections, _ found: inout Findings) {
    provision(event.dossier, at: "what.dossier", entry, state, &found)
    found.note(itemsOrReference(event))
  }

  static func judge(_ event: PlanRouteSet, _ entry: EntryHeader, _ state: Projections, _ found: inout Findings) {
    let units = event.steps.indices.map {
      (path: "what.steps[\($0)].by", units: Optional(event.steps[$0].by))
    }
    provision(event.route, at: "what.route", naming: units, entry, state, &found)
    found.note(endsInDecision(event))
  }

  static func hasOccasion(_ event: PlanAwardRuleSet) -> Breach? {
    guard event.occasions.isEmpty, event.occasionsPrinted != false else { return nil }
    return Breach(
      .awardRuleHasOccasion, at: "what.occasions", clause: event.clause,
      Title(
        vi: "Không nêu dịp khen thưởng nào.", en: "The list of occasions is empty."),
      remedy: Title(
        vi: "Nêu dịp, hoặc occasionsPrinted = false khi kế hoạch không in.",
        en: "Name the occasions, or set occasionsPrinted to false where the plan prints none."))
  }

  /// A plan whose reader noted that it prints no quota has none.
  static func quotaOnlyPrinted(_ event: PlanAwardRuleSet, _ entry: EntryHeader, _ state: Projections) -> Breach? {
    guard let quota = event.quota, let plan = entry.plan,
      let none = state.plans.awardConditions(of: plan).first(where: { $0.kind == .quota && $0.code == .none })
    else { return nil }
    return Breach(
      .awardRuleQuotaOnlyPrinted, at: "what.quota", clause: none.clause,
      Title(
        vi: "Kế hoạch không in hạn mức, nhưng mục ghi đặt \(quota.places) chỗ.",
        en: "The plan prints no quota, but the entry sets \(quota.places)."))
  }

  static func itemsOrReference(_ event: PlanDossierSet) -> Breach? {
    if !(event.items ?? []).isEmpty || event.itemsAs != nil || !isBlank(event.textEn) { return nil }
    return Breach(
      .dossierItemsOrReference, at: "what.items", clause: event.clause,
      Title(
        vi: "Hồ sơ không nêu thành phần, không dẫn hồ sơ khác, không nói có hướng dẫn sau.",
        en: "The dossier lists no items, refers to no other dossier and says nothing of guidance."))
  }

  static func endsInDecision(_ event: PlanRouteSet) -> Breach? {
    guard let last = event.steps.last, last.stage != .decide else { return nil }
    return Breach(
      .routeEndsInDecision, at: "what.steps[\(event.steps.count - 1)].stage", clause: event.clause,
      Title(
        vi: "Bước cuối là “\(last.stage.title.vi)”, không phải quyết định.",
        en: "The last stage is \"\(last.stage.title.en)\", not the decision."))
  }
}
