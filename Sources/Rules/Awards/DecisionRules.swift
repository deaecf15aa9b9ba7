import Events
import Projections

/// Selections and votes, and who decides.
extension Rules {
  static func judge(_ event: NominationSelected, _ entry: EntryHeader, _ state: Projections, _ found: inout Findings) {
    found.note(oneFlagCandidate(event, entry, state))
    found.note(chosenAreCandidates(event, state))
  }

  static func judge(
    _ event: NominationCouncilVoted, _ entry: EntryHeader, _ state: Projections, _ found: inout Findings
  ) {
    let row = openNomination(event.nomination, entry, state, &found)
    found.note(minutesOnRecord(entry, row, state))
    found.note(votesWithinPresent(event))
  }

  static func oneFlagCandidate(_ event: NominationSelected, _ entry: EntryHeader, _ state: Projections) -> Breach? {
    guard event.form == .emulationFlag, state.isBlock(event.body) else { return nil }
    let body = state.named(event.body, on: entry.on)
    let clause = entry.plan.flatMap {
      state.plans.awardRule(for: NamedForm(event), on: event.occasion, in: $0)?.clause
    }
    func breach(_ detail: Title) -> Breach {
      Breach(.selectionOneFlagCandidate, at: "what.chosen", clause: clause, detail)
    }
    if event.chosen.count > 1 {
      return breach(
        Title(
          vi: "\(body.vi) chọn \(event.chosen.count) đối tượng cho một cờ.",
          en: "\(body.en) chose \(event.chosen.count) candidates for one flag."))
    }
    let strangers = event.chosen.filter {
      state.units.membership(of: UnitID($0), in: event.body, on: entry.on) == nil
    }
    if !strangers.isEmpty {
      return breach(
        Title(
          vi: "\(state.list(strangers)) không phải thành viên của \(body.vi) vào ngày \(entry.on).",
          en: "\(state.list(strangers)) is no member of \(body.en) on \(entry.on)."))
    }
    guard let earlier = earlierChoice(event, entry, state) else { return nil }
    return breach(
      Title(
        vi: "\(body.vi) đã chọn \(state.list(earlier.chosen)) ngày \(earlier.on) (mục \(earlier.seq)).",
        en: "\(body.en) chose \(state.list(earlier.chosen)) on \(earlier.on) already (entry \(earlier.seq))."))
  }

  /// Another choice of the body for the same flag, unless that one's nomination was rejected.
  private static func earlierChoice(
    _ event: NominationSelected, _ entry: EntryHeader, _ state: Projections
  ) -> SelectionRow? {
    let board = NominationBoard(state, asOf: .last)
    return board.selections(of: entry.plan, by: event.body).first { other in
      other.selection != event.selection && other.form.form == .emulationFlag && other.occasion == event.occasion
        && other.year == event.year && !other.chosen.isEmpty && other.chosen != event.chosen
        && other.chosen.contains { chosen in
          let nominated = board.rows(of: chosen).filter { $0.submitted.selection == other.selection }
          return nominated.isEmpty || nominated.contains(where: \.stands)
        }
    }
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

  static func minutesOnRecord(_ entry: EntryHeader, _ row: NominationRow?, _ state: Projections) -> Breach? {
    if entry.hasDocument { return nil }
    return Breach(
      .voteMinutesOnRecord, at: "doc",
      clause: row?.dossier?.lines.contains { $0.item == .councilMinutes } == true ? row?.dossier?.clause : nil,
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
