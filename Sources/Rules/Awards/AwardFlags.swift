import Events
import Projections

/// Nominations that are odd but possible.
extension Rules {
  static func noteFlags(
    of event: NominationSubmitted, _ entry: EntryHeader, _ state: Projections, _ found: inout Findings
  ) {
    guard let plan = entry.plan else { return }
    let rules = state.plans.awardRules(for: NamedForm(event), in: plan)
    guard let rule = rules.first(where: { $0.occasions.contains(event.occasion) }) ?? rules.first else { return }
    found.note(guidanceOnRecord(event, entry, rule, state))
    found.note(higherFormAtFinal(event, rule))
    found.note(recipientKindPrinted(event, rules))
  }

  static func guidanceOnRecord(
    _ event: NominationSubmitted, _ entry: EntryHeader, _ rule: PlanAwardRuleSet, _ state: Projections
  ) -> Breach? {
    let awaits = (rule.preconditions ?? []).contains { $0.isGuidanceToCome(on: event.occasion) }
    guard awaits else { return nil }
    let isThere = state.plans.guidance(serving: entry.plan).contains { issued in
      (issued.value.kind == .awardGuidance || issued.value.kind == .emulationGuidance) && issued.entry.on <= entry.on
        && issued.value.isFor(event.occasion, event.year)
    }
    if isThere { return nil }
    return Breach(
      .nominationGuidanceOnRecord, at: "what.form", clause: rule.clause,
      Title(
        vi: "Chưa ghi hướng dẫn cho dịp \(event.occasion.title.vi) năm \(event.year).",
        en: "The guidance for the \(event.occasion.title.en) occasion of \(event.year) is not on record."))
  }

  static func higherFormAtFinal(_ event: NominationSubmitted, _ rule: PlanAwardRuleSet) -> Breach? {
    guard !rule.occasions.contains(event.occasion), rule.otherOccasions == .flag else { return nil }
    let form = NamedForm(event).title
    return Breach(
      .nominationHigherFormAtFinal, at: "what.occasion", clause: rule.clause,
      Title(
        vi: "\(form.vi) được đề nghị dịp \(event.occasion.title.vi).",
        en: "\(form.en) is proposed on the \(event.occasion.title.en) occasion."))
  }

  static func recipientKindPrinted(_ event: NominationSubmitted, _ rules: [PlanAwardRuleSet]) -> Breach? {
    if rules.contains(where: { $0.recipientKinds.contains(event.recipientKind) }) { return nil }
    let form = NamedForm(event).title
    return Breach(
      .nominationRecipientKindPrinted, at: "what.recipientKind", clause: rules.first?.clause,
      Title(
        vi: "Kế hoạch không in \(event.recipientKind.title.vi) cho \(form.vi).",
        en: "The plan prints no \(event.recipientKind.title.en) for the \(form.en)."))
  }

}

extension Precondition {
  /// Guidance that the plan announces without making the nomination hang on it.
  fileprivate func isGuidanceToCome(on occasion: Occasion) -> Bool {
    switch self {
    case .finalAwardGuidance, .provincialGuidanceToFollow: true
    case .annualGuidanceByBoard: occasion == .annual
    case .awardStandardFirst, .centralGuidance, .meetsSpecificStandardFirst, .levelInForce,
      .stateFormNeedsProvinceWideInfluence:
      false
    }
  }
}
