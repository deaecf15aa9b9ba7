import Events
import Projections

/// What is granted: the emblem for direct giving, nobody outside of the decider's area, nothing above what was asked for.
extension Rules {
  static func judge(_ event: NominationApproved, _ entry: EntryHeader, _ state: Projections, _ found: inout Findings) {
    found.note(decidingOffice(event, entry, state))
    found.note(newAward(event.award, state))
    guard let row = openNomination(event.nomination, entry, state, &found) else { return }
    found.note(afterAppraisal(row, state, on: entry.on))
    found.note(emblemForDirectGiving(event, entry, row, state))
    found.note(withinOwnArea(event, entry, row, state))
    found.note(notAboveProposal(event, row, state))
  }

  static func emblemForDirectGiving(
    _ event: NominationApproved, _ entry: EntryHeader, _ row: NominationRow, _ state: Projections
  ) -> Breach? {
    guard event.emblem, let plan = row.plan else { return nil }
    let rules = state.plans.awardRules(of: plan).filter {
      $0.form == event.form && $0.levels.contains(event.level)
    }
    guard let giving = rules.first(where: { $0.emblem == true }) else {
      return Breach(
        .approvalEmblemForDirectGiving, at: "what.emblem", clause: rules.first?.clause,
        Title(
          vi: "Kế hoạch không tặng biểu trưng kèm \(NamedForm(event).title.vi).",
          en: "The plan gives no emblem with the \(NamedForm(event).title.en)."))
    }
    let gifts = state.contributions.directGifts(
      of: row.submitted.subject, kinds: [.money, .goods, .land, .otherAsset], asOf: entry.on)
    if !gifts.isEmpty { return nil }
    let name = state.text(row.submitted.subject)
    return Breach(
      .approvalEmblemForDirectGiving, at: "what.emblem", clause: giving.clause,
      Title(
        vi: "Đến ngày \(entry.on) \(name) chưa trực tiếp ủng hộ tiền, hiện vật, đất hay tài sản khác.",
        en: "By \(entry.on) \(name) has given no money, goods, land or other asset directly."),
      remedy: Title(
        vi: "Ghi contribution.recorded với direct = true, hoặc tặng không kèm biểu trưng.",
        en: "Record contribution.recorded with direct = true, or grant it without the emblem."))
  }

  /// Where the plan says so: the nominee, or who nominates it, stands in what the decider manages.
  static func withinOwnArea(
    _ event: NominationApproved, _ entry: EntryHeader, _ row: NominationRow, _ state: Projections
  ) -> Breach? {
    guard event.form == .certificateOfCommendation, let plan = row.plan,
      let condition = state.plans.awardCondition(.ownAreaOnly, in: plan),
      let managed = state.units.managed(by: event.decidedBy, on: entry.on)
    else { return nil }
    let seats = state.seats(of: row.submitted.subject, on: entry.on) + [row.submitted.nominator]
    if seats.contains(where: { state.units.isUnder($0, managed, on: entry.on) }) { return nil }
    let (by, area) = (state.named(event.decidedBy, on: entry.on), state.named(managed, on: entry.on))
    return Breach(
      .approvalWithinOwnArea, at: "what.decidedBy", clause: condition.clause,
      Title(
        vi: "\(by.vi) chỉ khen trong phạm vi \(area.vi); \(state.text(row.submitted.subject)) ở ngoài.",
        en: "\(by.en) commends within \(area.en); \(state.text(row.submitted.subject)) is outside of it."))
  }

  static func notAboveProposal(_ event: NominationApproved, _ row: NominationRow, _ state: Projections) -> Breach? {
    let (granted, asked) = (NamedForm(event), row.form)
    if let high = granted.rank, let most = asked.rank {
      if high <= most { return nil }
    } else if granted.form == asked.form {
      return nil
    }
    return Breach(
      .approvalNotAboveProposal, at: "what.form",
      clause: row.plan.flatMap { state.plans.awardCondition(.formMatchesMerit, in: $0)?.clause },
      Title(
        vi: "Đề nghị \(asked.title.vi), quyết định \(granted.title.vi).",
        en: "The \(asked.title.en) was proposed, the \(granted.title.en) is granted."),
      remedy: Title(
        vi: "Tặng hình thức được đề nghị hoặc thấp hơn.", en: "Grant the form that was proposed, or a lower one."))
  }
}

extension NamedForm {
  /// The order of forms from low to high; nil for flags, which stand beside it, and for orders of an open class.
  var rank: Int? {
    switch (form, level) {
    case (.emulationFlag, _): nil
    case (.labourOrder, _):
      switch orderClass {
      case .first: 9
      case .second: 8
      case .third: 7
      case .open, nil: nil
      }
    case (.certificateOfMerit, .state): 6
    case (.certificateOfMerit, _): 5
    case (.certificateOfCommendation, .commune): 3
    case (.certificateOfCommendation, _): 4
    case (.annualAward, _): 2
    }
  }
}

extension Units {
  /// What an office manages: a Chair the area, the head of a unit the unit.
  func managed(by office: UnitID, on day: Day) -> UnitID? {
    guard let registration = registration(of: office) else { return nil }
    switch registration.kind {
    case .pcChair, .pcViceChair, .peoplesCommittee: return area(of: office, on: day)
    case .unitHead: return parent(of: office, on: day)
    case _: return office
    }
  }
}

extension Projections {
  /// The units that a subject is or belongs to: itself, a household's hamlet, a participant's seat.
  func seats(of subject: SubjectID, on day: Day) -> [UnitID] {
    if let participant = units.participant(subject) { return participant.seat.map { [$0] } ?? [] }
    if let hamlet = households.hamlet(of: HouseholdID(subject), on: day) { return [hamlet] }
    return [UnitID(subject)]
  }
}
