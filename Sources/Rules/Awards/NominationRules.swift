import Events
import Projections

/// Nominations against what the plan prints: occasion, dossier, inbox, what must come first.
extension Rules {
  static func judge(_ event: NominationSubmitted, _ entry: EntryHeader, _ state: Projections, _ found: inout Findings) {
    guard let plan = entry.plan, state.plans.isIssued(plan) else { return found.note(noPlan(entry, state)) }
    let rules = state.plans.awardRules(for: NamedForm(event), in: plan)
    found.note(occasionAllowed(event, rules, in: plan, state))
    if let rule = rules.first(where: { $0.occasions.contains(event.occasion) }) ?? rules.first {
      found.note(dossierComplete(event, in: plan, state))
      for precondition in rule.preconditions ?? [] {
        found.note(preconditionMet(precondition, event, entry, rule, state))
      }
    }
    found.note(printedInbox(event, entry, in: plan, state))
    judgeNominee(event, entry, state, &found)
  }

  private static func noPlan(_ entry: EntryHeader, _ state: Projections) -> Breach {
    Breach(
      .nominationOccasionAllowed, at: "plan",
      Title(
        vi: "Đề nghị không nêu kế hoạch đã ghi nào.", en: "The nomination names no plan that is on record."),
      remedy: Title(
        vi: "Nêu kế hoạch có hình thức khen thưởng này.", en: "Name the plan that gives this form of award."))
  }

  static func occasionAllowed(
    _ event: NominationSubmitted, _ rules: [PlanAwardRuleSet], in plan: PlanID, _ state: Projections
  ) -> Breach? {
    let form = NamedForm(event).title
    guard let first = rules.first else {
      return Breach(
        .nominationOccasionAllowed, at: "what.form",
        Title(
          vi: "Kế hoạch \(state.text(plan)) không có \(form.vi).", en: "The plan \(state.text(plan)) has no \(form.en)."
        ))
    }
    let isAllowed = rules.contains { $0.occasions.contains(event.occasion) || $0.otherOccasions == .flag }
    if isAllowed { return nil }
    let allowed = rules.flatMap(\.occasions)
    return Breach(
      .nominationOccasionAllowed, at: "what.occasion", clause: first.clause,
      Title(
        vi: "\(form.vi) không xét dịp \(event.occasion.title.vi).",
        en: "\(form.en) is not given on the \(event.occasion.title.en) occasion."),
      remedy: Title(
        vi: "Các dịp: \(allowed.map(\.title.vi).joined(separator: ", ")).",
        en: "Its occasions: \(allowed.map(\.title.en).joined(separator: ", "))."))
  }

  static func dossierComplete(_ event: NominationSubmitted, in plan: PlanID, _ state: Projections) -> Breach? {
    guard let dossier = DossierCheck(event, in: plan, state.plans), !dossier.isComplete else { return nil }
    var missing = dossier.lines.filter { $0.missing > 0 }.map { line in
      Title(
        vi: "\(line.labelVi): \(line.given) trên \(line.asked) bản, thiếu \(line.missing)",
        en: "\(line.item.title.en): \(line.given) of \(line.asked) copies, \(line.missing) more")
    }
    if dossier.setsMissing > 0 {
      missing.append(
        Title(
          vi: "\(dossier.setsGiven) trên \(dossier.setsAsked) bộ, thiếu \(dossier.setsMissing)",
          en: "\(dossier.setsGiven) of \(dossier.setsAsked) sets, \(dossier.setsMissing) more"))
    }
    return Breach(
      .nominationDossierComplete, at: "what.dossier", clause: dossier.clause,
      Title(
        vi: "Hồ sơ thiếu: \(missing.map(\.vi).joined(separator: "; ")).",
        en: "The dossier lacks: \(missing.map(\.en).joined(separator: "; "))."))
  }

  /// A way without a stage that receives leaves it to whoever decides.
  static func printedInbox(
    _ event: NominationSubmitted, _ entry: EntryHeader, in plan: PlanID, _ state: Projections
  ) -> Breach? {
    let routes = state.plans.routes(for: NamedForm(event), in: plan)
    let inboxes = routes.flatMap(\.steps).filter { $0.stage == .receive }.flatMap(\.by)
    guard let route = routes.first, !inboxes.isEmpty,
      !state.units.isAmong(event.receiver, inboxes, on: entry.on, state.symbols)
    else { return nil }
    let (receiver, named) = (state.named(event.receiver, on: entry.on), state.named(inboxes, on: entry.on))
    return Breach(
      .nominationPrintedInbox, at: "what.receiver", clause: route.clause,
      Title(
        vi: "\(receiver.vi) không tiếp nhận hồ sơ theo kế hoạch.", en: "\(receiver.en) does not receive for the plan."),
      remedy: Title(vi: "Nơi nhận hồ sơ: \(named.vi).", en: "Dossiers go to \(named.en)."))
  }

  static func preconditionMet(
    _ precondition: Precondition, _ event: NominationSubmitted, _ entry: EntryHeader, _ rule: PlanAwardRuleSet,
    _ state: Projections
  ) -> Breach? {
    let kind: GuidanceKind
    switch precondition {
    case .awardStandardFirst: kind = .awardStandard
    case .centralGuidance: kind = .centralGuidance
    case .levelInForce: return levelReached(event, entry, state)
    // Guidance that is still to come is a flag; merit is judged with the nomination's own evidence.
    case .finalAwardGuidance, .annualGuidanceByBoard, .provincialGuidanceToFollow, .meetsSpecificStandardFirst,
      .stateFormNeedsProvinceWideInfluence:
      return nil
    }
    let isThere = state.plans.guidance(serving: entry.plan).contains { issued in
      issued.value.kind == kind && issued.entry.on <= entry.on
        && (kind == .centralGuidance || issued.value.isFor(event.occasion, event.year))
    }
    if isThere { return nil }
    let condition = AwardCondition(precondition.text)
    let said = entry.plan.flatMap { plan in condition.flatMap { state.plans.awardCondition($0, in: plan) } }
    return Breach(
      .nominationPreconditionsMet, at: "what.form", clause: said?.clause ?? rule.clause,
      Title(
        vi: "Đến ngày \(entry.on) chưa có \(kind.title.vi) cho dịp \(event.occasion.title.vi) năm \(event.year).",
        en: "By \(entry.on) there is no \(kind.title.en) for the \(event.occasion.title.en) occasion of "
          + "\(event.year)."),
      remedy: Title(vi: "Ghi guidance.issued trước.", en: "Record guidance.issued first."))
  }

  /// Givers need the sum that a condition of the plan sets, in force on the day; until one says a sum, none is asked.
  static func levelReached(
    _ event: NominationSubmitted, _ entry: EntryHeader, _ state: Projections
  ) -> Breach? {
    guard event.basis == .charityContribution, let plan = entry.plan,
      let condition = state.plans.contributionLevel(for: event, in: plan, on: entry.on),
      let least = condition.leastContribution
    else { return nil }
    let counted = state.contributions.counted(
      of: event.subject, before: entry.on, plan: plan, asOf: entry.on, awards: state.awards)
    let worth = counted.counted.worthVND
    if worth >= least { return nil }
    return Breach(
      .nominationPreconditionsMet, at: "what.basis", clause: condition.clause,
      Title(
        vi: "\(state.text(event.subject)) đã đóng góp \(worth) đồng được tính, mức quy định là \(least) đồng.",
        en: "\(state.text(event.subject)) gave \(worth) đồng that count, the level in force is \(least)."))
  }

  static func judge(_ event: NominationReturned, _ entry: EntryHeader, _ state: Projections, _ found: inout Findings) {
    _ = openNomination(event.nomination, entry, state, &found)
    found.note(reasonGiven(event.reason))
  }

  static func judge(_ event: NominationRejected, _ entry: EntryHeader, _ state: Projections, _ found: inout Findings) {
    _ = openNomination(event.nomination, entry, state, &found)
    found.note(reasonGiven(event.reason))
  }

  static func reasonGiven(_ reason: String) -> Breach? {
    guard isBlank(reason) else { return nil }
    return Breach(
      .nominationReasonGiven, at: "what.reason", Title(vi: "Chưa nêu lý do.", en: "No reason is given."))
  }
}

extension GuidanceIssued {
  /// Guidance that says an occasion is for that one, of its year where it says one; other guidance is for its year.
  func isFor(_ wanted: Occasion, _ wantedYear: Year) -> Bool {
    let isItsYear = year.map { $0 == wantedYear } ?? true
    return occasion.map { $0 == wanted && isItsYear } ?? (year == wantedYear)
  }
}

extension Plans {
  /// The level of gifts in force on a day for a form and kind of recipient: the last one set that is not for another.
  func contributionLevel(
    for event: NominationSubmitted, in plan: PlanID, on day: Day
  ) -> PlanAwardConditionSet? {
    awardConditions(of: plan).filter { condition in
      condition.code == .levelInForce && condition.leastContribution != nil && (condition.from ?? day) <= day
        && (condition.form ?? event.form) == event.form && (condition.level ?? event.level) == event.level
        && (condition.recipientKinds ?? [event.recipientKind]).contains(event.recipientKind)
        && (condition.occasions ?? [event.occasion]).contains(event.occasion)
    }.enumerated().max { a, b in
      (a.element.from?.number ?? .min, a.offset) < (b.element.from?.number ?? .min, b.offset)
    }?.element
  }
}
