import Events
import Projections

/// Guidance and the registration of subjects for a plan's contests.
extension Rules {
  static func judge(_ event: GuidanceIssued, _ entry: EntryHeader, _ state: Projections, _ found: inout Findings) {
    found.note(standardByNamedOffice(event, entry, state))
    found.note(centralNamesDocument(event))
  }

  static func judge(
    _ event: ContestSubjectRegistered, _ entry: EntryHeader, _ state: Projections, _ found: inout Findings
  ) {
    found.note(contestNamesKind(event, entry, state))
    found.note(contestOnce(event, entry, state))
  }

  /// Where a plan wants an award standard first, the office that writes it is the holder of its duty of guidance, or
  /// else the one that receives and consolidates for the plan.
  static func standardByNamedOffice(_ event: GuidanceIssued, _ entry: EntryHeader, _ state: Projections) -> Breach? {
    guard event.kind == .awardStandard, let plan = entry.plan,
      let condition = state.plans.awardConditions(of: plan).first(where: { $0.code == .awardStandardFirst })
    else { return nil }
    if event.year == nil {
      return Breach(
        .guidanceStandardByHomeAffairs, at: "what.year", clause: condition.clause,
        Title(vi: "Tiêu chuẩn khen thưởng không nêu năm.", en: "The award standard says no year."))
    }
    let holders = state.plans.duties(of: plan).filter { $0.kind == .guidance }.flatMap(\.holders)
    let inbox = state.plans.amendmentRule(of: plan).map { [$0.consolidates ?? $0.receives] } ?? []
    let offices = holders.isEmpty ? inbox : holders
    if offices.isEmpty || state.units.isAmong(event.issuer, offices, on: entry.on, state.symbols) { return nil }
    let (issuer, named) = (state.named(event.issuer, on: entry.on), state.named(offices, on: entry.on))
    return Breach(
      .guidanceStandardByHomeAffairs, at: "what.issuer", clause: condition.clause,
      Title(
        vi: "\(issuer.vi) không phải cơ quan ban hành tiêu chuẩn khen thưởng của kế hoạch.",
        en: "\(issuer.en) is not the office that writes the plan's award standards."),
      remedy: Title(vi: "Cơ quan đó: \(named.vi).", en: "That office is \(named.en)."))
  }

  static func centralNamesDocument(_ event: GuidanceIssued) -> Breach? {
    guard event.kind == .centralGuidance, isBlank(event.centralDocument) else { return nil }
    return Breach(
      .guidanceCentralNamesDocument, at: "what.centralDocument",
      Title(
        vi: "Hướng dẫn của Trung ương không nêu văn bản làm căn cứ.",
        en: "The central guidance names no document that it rests on."))
  }

  static func contestNamesKind(
    _ event: ContestSubjectRegistered, _ entry: EntryHeader, _ state: Projections
  ) -> Breach? {
    let contests = (entry.plan.map { state.plans.contents(of: $0) } ?? []).filter { $0.contest == event.contest }
    guard let contest = contests.first else {
      return Breach(
        .contestNamesKind, at: "what.contest",
        Title(
          vi: "Kế hoạch không có nội dung thi đua \(state.text(event.contest)).",
          en: "The plan has no contest \(state.text(event.contest))."))
    }
    let kinds = contests.flatMap { $0.subjectKinds ?? [] }
    if kinds.isEmpty || kinds.contains(event.subjectKind) || kinds.contains(.all) { return nil }
    return Breach(
      .contestNamesKind, at: "what.subjectKind", clause: contest.clause,
      Title(
        vi: "Nội dung “\(contest.labelVi)” không dành cho \(event.subjectKind.title.vi).",
        en: "The contest \(state.text(event.contest)) is not for the kind \(event.subjectKind.title.en)."),
      remedy: Title(
        vi: "Dành cho: \(kinds.map(\.title.vi).joined(separator: "; ")).",
        en: "It is for: \(kinds.map(\.title.en).joined(separator: "; "))."))
  }

  static func contestOnce(_ event: ContestSubjectRegistered, _ entry: EntryHeader, _ state: Projections) -> Breach? {
    let before = entry.plan.flatMap { state.plans.record(of: $0) }?.registrations.first {
      $0.value.contest == event.contest && $0.value.subject == event.subject
    }
    guard let before else { return nil }
    return Breach(
      .contestRegisteredOnce, at: "what.subject",
      Title(
        vi: "\(state.text(event.subject)) đã đăng ký nội dung này ngày \(before.entry.on).",
        en: "\(state.text(event.subject)) registered for this contest on \(before.entry.on)."))
  }
}
