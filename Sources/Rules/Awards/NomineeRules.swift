import Events
import Projections

/// Who may be nominated: not twice for one achievement, not under discipline, not beside a State form, not for a flag that
/// is taken.
extension Rules {
  static func judgeNominee(
    _ event: NominationSubmitted, _ entry: EntryHeader, _ state: Projections, _ found: inout Findings
  ) {
    let board = NominationBoard(state, asOf: entry.on)
    found.note(newNomination(event, state))
    found.note(oneForAnAchievement(event, entry, state))
    guard let plan = entry.plan,
      let rule = state.plans.awardRule(for: NamedForm(event), on: event.occasion, in: plan)
    else { return }
    found.note(noDiscipline(event, entry, rule, in: plan, state))
    found.note(notNominatedForState(event, entry, rule, in: plan, board, state))
    found.note(flagPlaceFree(event, entry, rule, board, state))
    found.note(provinceWideInfluence(event, entry, rule, in: plan, state))
  }

  /// One that came back may be handed in again, for the same subject and form.
  static func newNomination(_ event: NominationSubmitted, _ state: Projections) -> Breach? {
    guard state.nominations.isRecorded(event.nomination) else { return nil }
    let known = NominationBoard(state, asOf: .last).row(of: event.nomination)
    if let known, case .returned = known.state, known.submitted.subject == event.subject,
      known.submitted.form == event.form, known.submitted.level == event.level
    {
      return nil
    }
    let day = known?.submittedOn.description ?? ""
    return Breach(
      .nominationNewId, at: "what.nomination",
      Title(
        vi: "Hồ sơ \(state.text(event.nomination)) đã nộp ngày \(day) và không phải bị trả lại để nộp lại.",
        en: "The nomination \(state.text(event.nomination)) was handed in on \(day) and has not come back."),
      remedy: Title(
        vi: "Dùng mã khác, hoặc nộp lại đúng đối tượng và hình thức sau khi bị trả.",
        en: "Use another id, or hand in the same subject and form after it came back."))
  }

  static func oneForAnAchievement(
    _ event: NominationSubmitted, _ entry: EntryHeader, _ state: Projections
  ) -> Breach? {
    let board = NominationBoard(state, asOf: .last)
    let other = board.rows(of: event.subject).first { row in
      row.nomination != event.nomination && row.plan == entry.plan && row.submitted.form == event.form
        && row.submitted.level == event.level && row.submitted.class == event.class
        && row.submitted.occasion == event.occasion && row.submitted.year == event.year && row.stands
        && !board.isRevoked(row)
    }
    if let other {
      return twice(
        event.subject, NamedForm(event), at: "what.subject", by: "\(state.text(other.nomination))",
        on: other.submittedOn, seq: other.submissions[0].entry.seq, state)
    }
    let award = state.awards.history(of: event.subject, asOf: .last).first { row in
      if case .nomination = row.origin { return false }
      return row.plan == entry.plan && row.form == event.form && row.level == event.level
        && row.orderClass == event.class && row.occasion == event.occasion && row.year == event.year && !row.isRevoked
    }
    return award.map {
      twice(
        event.subject, NamedForm(event), at: "what.subject", by: state.text($0.award), on: $0.decidedOn, seq: $0.seq,
        state)
    }
  }

  /// A second record of what was decided outside; that an approved nomination is not recorded again is a rule of its own.
  static func oneForAnAchievement(_ event: AwardGranted, _ entry: EntryHeader, _ state: Projections) -> Breach? {
    let twin = state.awards.history(of: event.recipient, asOf: .last).first { row in
      if case .nomination = row.origin { return false }
      let isSameDecision = !isBlank(event.decisionNumber) && row.decisionNumber == event.decisionNumber
      let isSameRound = row.plan != nil && row.plan == entry.plan
      return (isSameDecision || isSameRound) && row.isBy(event.decidedBy) && row.form == event.form
        && row.level == event.level
        && row.orderClass == event.class && row.occasion == event.occasion && row.year == event.year && !row.isRevoked
    }
    return twin.map {
      twice(
        event.recipient, NamedForm(event), at: "what.recipient", by: state.text($0.award), on: $0.decidedOn,
        seq: $0.seq, state)
    }
  }

  private static func twice(
    _ subject: SubjectID, _ form: NamedForm, at path: String, by id: String, on day: Day, seq: Seq,
    _ state: Projections
  ) -> Breach {
    Breach(
      .nominationOneForAnAchievement, at: path,
      Title(
        vi: "\(state.text(subject)) đã có \(form.title.vi) cho dịp này: \(id), ngày \(day) (mục \(seq)).",
        en: "\(state.text(subject)) has the \(form.title.en) for this occasion already: \(id) of \(day) (entry \(seq))."
      ),
      remedy: Title(
        vi: "Một thành tích không khen hai lần; chỉ đề nghị lại khi hồ sơ kia bị từ chối hoặc khen thưởng bị hủy.",
        en: "One achievement is not awarded twice; ask again when the other is rejected or revoked."))
  }

  static func noDiscipline(
    _ event: NominationSubmitted, _ entry: EntryHeader, _ rule: PlanAwardRuleSet, in plan: PlanID,
    _ state: Projections
  ) -> Breach? {
    let gate = state.plans.awardCondition(.noDisciplineFromReprimand, in: plan)
    guard (rule.exclusions ?? []).contains(.noDisciplineFromReprimand) || gate != nil,
      let measure = state.nominations.discipline(of: event.subject, on: entry.on).last
    else { return nil }
    let said = measure.value
    return Breach(
      .nominationNoDiscipline, at: "what.subject", clause: gate?.clause ?? rule.clause,
      Title(
        vi:
          "\(state.text(event.subject)) đang bị kỷ luật \(said.measure.title.vi) theo \(said.decisionNumber) ngày \(measure.entry.on) (mục \(measure.entry.seq)).",
        en:
          "\(state.text(event.subject)) is under discipline, \(said.measure.title.en), by \(said.decisionNumber) of \(measure.entry.on) (entry \(measure.entry.seq))."
      ),
      remedy: Title(
        vi: "Chờ đến khi xóa kỷ luật, hoặc đính chính mục đó nếu ghi sai.",
        en: "Wait until it is lifted, or have that entry corrected if it is wrong."))
  }

  /// Whoever is nominated for a State form is left out of the city's certificate of the same occasion.
  static func notNominatedForState(
    _ event: NominationSubmitted, _ entry: EntryHeader, _ rule: PlanAwardRuleSet, in plan: PlanID,
    _ board: NominationBoard, _ state: Projections
  ) -> Breach? {
    let isDonor = event.recipientKind == .collective && event.basis != .movement
    let exclusions = rule.exclusions ?? []
    let condition: AwardCondition
    if isDonor, exclusions.contains(.stateNominatedDonorExcluded) {
      condition = .stateNominatedDonorExcluded
    } else if exclusions.contains(.stateNomineeExcluded) {
      condition = .stateNomineeExcluded
    } else {
      return nil
    }
    let other = board.rows(of: event.subject).first { row in
      row.plan == plan && row.submitted.level == .state && row.submitted.occasion == event.occasion
        && (event.occasion != .annual || row.submitted.year == event.year) && row.stands && !board.isRevoked(row)
    }
    guard let other else { return nil }
    return Breach(
      .nominationNotNominatedForState, at: "what.subject",
      clause: state.plans.awardCondition(condition, in: plan)?.clause ?? rule.clause,
      Title(
        vi:
          "\(state.text(event.subject)) đã được đề nghị \(other.form.title.vi) cùng dịp, hồ sơ \(state.text(other.nomination)) ngày \(other.submittedOn).",
        en:
          "\(state.text(event.subject)) is nominated for the \(other.form.title.en) on the same occasion: \(state.text(other.nomination)) of \(other.submittedOn)."
      ),
      remedy: Title(
        vi: "Được xét khi đề nghị cấp nhà nước bị từ chối.", en: "It may be nominated once the State form is rejected.")
    )
  }

  static func flagPlaceFree(
    _ event: NominationSubmitted, _ entry: EntryHeader, _ rule: PlanAwardRuleSet, _ board: NominationBoard,
    _ state: Projections
  ) -> Breach? {
    guard let quota = rule.quota, let plan = entry.plan else { return nil }
    guard let body = board.body(of: event, per: quota.per) else {
      return Breach(
        .nominationFlagPlaceFree, at: "what.subject", clause: rule.clause,
        Title(
          vi: "\(state.text(event.subject)) không thuộc \(quota.per.title.vi) nào vào ngày \(entry.on).",
          en: "\(state.text(event.subject)) is in no \(quota.per.title.en) on \(entry.on)."),
        remedy: Title(
          vi: "Kiểm tra mã đơn vị, hoặc ghi block.membership-changed trước.",
          en: "Check the unit's id, or record block.membership-changed first."))
    }
    let name = state.named(body, on: entry.on)
    guard state.units.membership(of: UnitID(event.subject), in: body, on: entry.on) != nil else {
      return Breach(
        .nominationFlagPlaceFree, at: "what.subject", clause: rule.clause,
        Title(
          vi: "\(state.text(event.subject)) không phải thành viên của \(name.vi) vào ngày \(entry.on).",
          en: "\(state.text(event.subject)) is no member of \(name.en) on \(entry.on)."))
    }
    guard let row = NominationBoard(state, asOf: .last).quotas(of: plan).first(where: { $0.rule.rule == rule.rule })
    else { return nil }
    let place = row.bodies.first { $0.body == body }
    let holders = (place?.used ?? []).filter { $0.nomination != event.nomination }
    if holders.count >= quota.places, let holder = holders.first {
      return Breach(
        .nominationFlagPlaceFree, at: "what.subject", clause: rule.clause,
        Title(
          vi:
            "\(name.vi) đã dùng \(holders.count) trên \(quota.places) suất: \(state.text(holder.submitted.subject)) (\(state.text(holder.nomination))).",
          en:
            "\(name.en) has used \(holders.count) of \(quota.places): \(state.text(holder.submitted.subject)) (\(state.text(holder.nomination)))."
        ),
        remedy: Title(
          vi: "Suất trống lại khi hồ sơ kia bị từ chối.", en: "The place is free again when that one is rejected."))
    }
    guard let most = quota.maxTotal, row.used - (place?.used.count ?? 0) + holders.count >= most else { return nil }
    return Breach(
      .nominationFlagPlaceFree, at: "what.form", clause: rule.clause,
      Title(vi: "Đã dùng \(row.used) trên \(most) suất.", en: "\(row.used) of \(most) places are used."))
  }

  /// Attested for this nomination beforehand, or for another one of the subject under the plan.
  static func provinceWideInfluence(
    _ event: NominationSubmitted, _ entry: EntryHeader, _ rule: PlanAwardRuleSet, in plan: PlanID,
    _ state: Projections
  ) -> Breach? {
    guard (rule.preconditions ?? []).contains(.stateFormNeedsProvinceWideInfluence) else { return nil }
    let condition = state.plans.awardCondition(.stateFormNeedsProvinceWideInfluence, in: plan)
    let wanted = condition.map { CriterionID($0.condition) }
    let said =
      state.nominations.attestations(for: event.nomination, asOf: entry.on)
      + state.nominations.attestations(about: event.subject, asOf: entry.on)
    let last = said.filter { $0.plan == plan && $0.criterion == wanted && SubjectID($0.attestedBy) != event.subject }
      .max { ($0.on, $0.seq) < ($1.on, $1.seq) }
    if last?.isSatisfied == true { return nil }
    let id = condition.map { state.text($0.condition) } ?? ""
    return Breach(
      .nominationProvinceWideInfluence, at: "what.level", clause: condition?.clause ?? rule.clause,
      Title(
        vi: "Chưa có xác nhận \(state.text(event.subject)) có thành tích ảnh hưởng toàn tỉnh.",
        en: "Nobody attested that the merit of \(state.text(event.subject)) has province-wide influence."),
      remedy: Title(
        vi: "Ghi nomination.criterion-attested với tiêu chí \(id) cho mã hồ sơ này trước khi nộp.",
        en: "Record nomination.criterion-attested on \(id) for this nomination's id before it is handed in."))
  }
}
