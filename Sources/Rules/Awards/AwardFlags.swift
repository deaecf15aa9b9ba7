import Events
import Projections

/// Nominations that are odd but possible.
extension Rules {
  static func noteFlags(
    of event: NominationSubmitted, _ entry: EntryHeader, _ state: Projections, _ found: inout Findings
  ) {
    guard let plan = entry.plan else { return }
    found.note(meetsACriterion(event, entry, in: plan, state))
    let rules = state.plans.awardRules(for: NamedForm(event), in: plan)
    guard let rule = state.plans.awardRule(for: NamedForm(event), on: event.occasion, in: plan) else { return }
    found.note(guidanceOnRecord(event, entry, rule, state))
    found.note(higherFormAtFinal(event, rule))
    found.note(recipientKindPrinted(event, rules))
  }

  static func meetsACriterion(
    _ event: NominationSubmitted, _ entry: EntryHeader, in plan: PlanID, _ state: Projections
  ) -> Breach? {
    let unmet = NominationBoard(state, asOf: entry.on).unmetCriteria(of: event, in: plan)
    guard let first = unmet.first else { return nil }
    let subject = state.text(event.subject)
    let labels = unmet.prefix(3)
    return Breach(
      .nominationMeetsACriterion, at: "what.subject", clause: first.clause,
      Title(
        vi: "\(subject) chưa đạt tiêu chí nào trong \(unmet.count) tiêu chí của loại đối tượng này: chưa có số liệu, "
          + "chưa có xác nhận.",
        en: "\(subject) meets none of the \(unmet.count) criteria of its kind: no figure, and nothing attested."),
      remedy: Title(
        vi: "Ghi việc đã làm, hoặc xác nhận: \(labels.map(\.labelVi).joined(separator: "; ")).",
        en: "Record what was done, or have it attested: \(labels.map(\.labelEn).joined(separator: "; "))."))
  }

  static func guidanceOnRecord(
    _ event: NominationSubmitted, _ entry: EntryHeader, _ rule: PlanAwardRuleSet, _ state: Projections
  ) -> Breach? {
    guard let awaited = (rule.preconditions ?? []).first(where: { $0.isGuidanceToCome(on: event.occasion) }) else {
      return nil
    }
    let said = entry.plan.flatMap { plan in
      AwardCondition(awaited.text).flatMap { state.plans.awardCondition($0, in: plan) }
    }
    let isThere = state.plans.guidance(serving: entry.plan).contains { issued in
      (issued.value.kind == .awardGuidance || issued.value.kind == .emulationGuidance) && issued.entry.on <= entry.on
        && issued.value.isFor(event.occasion, event.year)
    }
    if isThere { return nil }
    return Breach(
      .nominationGuidanceOnRecord, at: "what.form", clause: said?.clause ?? rule.clause,
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

  static func notOwnNomination(
    _ event: NominationAppraised, _ entry: EntryHeader, _ state: Projections
  ) -> Breach? {
    let row = NominationBoard(state, asOf: .last).row(of: event.nomination)
    guard let subject = row?.submitted.subject, subject == SubjectID(event.appraiser) else { return nil }
    let name = state.named(event.appraiser, on: entry.on)
    return Breach(
      .appraisalNotOwnNomination, at: "what.appraiser",
      Title(vi: "\(name.vi) thẩm định hồ sơ của chính mình.", en: "\(name.en) appraises its own nomination."))
  }

  /// The emblem goes in place of the money; in the other cases a stated amount is held against the decree of the
  /// decision's day.
  static func rewardByDecree(_ event: NominationApproved, _ entry: EntryHeader, _ state: Projections) -> Breach? {
    guard !event.emblem, let stated = event.rewardAmount,
      let row = NominationBoard(state, asOf: .last).row(of: event.nomination),
      let prize = state.awards.prize(for: NamedForm(event), row.submitted.recipientKind, on: entry.on),
      !prize.fits(stated)
    else { return nil }
    let unsure =
      prize.isVerified ? Title(vi: "", en: "") : Title(vi: " (hệ số chưa đối chiếu)", en: " (multiple unverified)")
    return Breach(
      .approvalRewardByDecree, at: "what.rewardAmount",
      clause: row.plan.flatMap { state.plans.awardCondition(.rewardByDecree, in: $0)?.clause },
      Title(
        vi:
          "Mức thưởng \(stated) đồng, theo \(prize.decree) là \(prize.amountVND) đồng: \(prize.times.formatted(in: .vi)) × \(prize.baseSalaryVND)\(unsure.vi).",
        en:
          "The reward is \(stated) đồng, by \(prize.decree) it is \(prize.amountVND): \(prize.times) × \(prize.baseSalaryVND)\(unsure.en)."
      ))
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
