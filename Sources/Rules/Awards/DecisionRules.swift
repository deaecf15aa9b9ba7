import Events
import Projections

/// Selections, votes and approvals, as far as plan, blocks and the entry itself tell.
extension Rules {
  static func judge(_ event: NominationSelected, _ entry: EntryHeader, _ state: Projections, _ found: inout Findings) {
    found.note(oneFlagCandidate(event, entry, state))
    found.note(chosenAreCandidates(event, state))
  }

  static func judge(
    _ event: NominationCouncilVoted, _ entry: EntryHeader, _ state: Projections, _ found: inout Findings
  ) {
    found.note(minutesOnRecord(entry))
    found.note(votesWithinPresent(event))
  }

  static func judge(_ event: NominationApproved, _ entry: EntryHeader, _ state: Projections, _ found: inout Findings) {
    found.note(decidingOffice(event, entry, state))
    found.note(newAward(event.award, state))
  }

  static func oneFlagCandidate(_ event: NominationSelected, _ entry: EntryHeader, _ state: Projections) -> Breach? {
    guard event.form == .emulationFlag, state.isBlock(event.body) else { return nil }
    let body = state.named(event.body, on: entry.on)
    if event.chosen.count > 1 {
      return Breach(
        .selectionOneFlagCandidate, at: "what.chosen",
        Title(
          vi: "\(body.vi) chọn \(event.chosen.count) đối tượng cho một cờ.",
          en: "\(body.en) chose \(event.chosen.count) candidates for one flag."))
    }
    let strangers = event.chosen.filter {
      state.units.membership(of: UnitID($0), in: event.body, on: entry.on) == nil
    }
    if strangers.isEmpty { return nil }
    return Breach(
      .selectionOneFlagCandidate, at: "what.chosen",
      Title(
        vi: "\(state.list(strangers)) không phải thành viên của \(body.vi) vào ngày \(entry.on).",
        en: "\(state.list(strangers)) is no member of \(body.en) on \(entry.on)."))
  }

  static func chosenAreCandidates(_ event: NominationSelected, _ state: Projections) -> Breach? {
    let others = event.chosen.filter { chosen in !event.candidates.contains { $0.subject == chosen } }
    if others.isEmpty { return nil }
    return Breach(
      .selectionChosenAreCandidates, at: "what.chosen",
      Title(
        vi: "\(state.list(others)) được chọn nhưng không có trong danh sách.",
        en: "\(state.list(others)) was chosen without standing as a candidate."))
  }

  static func minutesOnRecord(_ entry: EntryHeader) -> Breach? {
    if entry.hasDocument { return nil }
    return Breach(
      .voteMinutesOnRecord, at: "doc",
      Title(vi: "Chưa kèm biên bản họp Hội đồng.", en: "The entry names no minutes of the council."),
      remedy: Title(
        vi: "Nêu SHA-256 của biên bản ở trường doc.", en: "Name the SHA-256 of the minutes in the field doc."))
  }

  static func votesWithinPresent(_ event: NominationCouncilVoted) -> Breach? {
    let votes = event.votesFor + event.votesAgainst
    if votes <= event.present { return nil }
    return Breach(
      .voteWithinPresent, at: "what.present",
      Title(
        vi: "\(votes) phiếu, trong khi chỉ có \(event.present) người dự.",
        en: "\(votes) votes were cast by \(event.present) present."))
  }

  /// The plan's rule for the form names who decides; where it does not, the last stage of the form's way does.
  static func decidingOffice(_ event: NominationApproved, _ entry: EntryHeader, _ state: Projections) -> Breach? {
    guard let plan = entry.plan else { return nil }
    let rules = state.plans.awardRules(for: NamedForm(event), in: plan)
    let routes = state.plans.routes(for: NamedForm(event), in: plan)
    let byRule = rules.flatMap { $0.deciders ?? [] }
    let byRoute = routes.flatMap(\.steps).filter { $0.stage == .decide }.flatMap(\.by)
    let deciders = byRule.isEmpty ? byRoute : byRule
    if deciders.isEmpty || state.units.isAmong(event.decidedBy, deciders, on: entry.on, state.symbols) { return nil }
    let (by, named) = (state.named(event.decidedBy, on: entry.on), state.named(deciders, on: entry.on))
    let form = NamedForm(event).title
    return Breach(
      .approvalDecidingOffice, at: "what.decidedBy",
      clause: byRule.isEmpty ? routes.first?.clause : rules.first?.clause,
      Title(vi: "\(by.vi) không quyết định \(form.vi).", en: "\(by.en) does not decide on the \(form.en)."),
      remedy: Title(vi: "Thẩm quyền: \(named.vi).", en: "It is decided by \(named.en)."))
  }
}
