import Events
import Projections

/// A nomination keeps to the way that the plan lays down: open, appraised by whom it names, in its order, sent to the next.
extension Rules {
  static func judge(_ event: NominationAppraised, _ entry: EntryHeader, _ state: Projections, _ found: inout Findings) {
    let row = openNomination(event.nomination, entry, state, &found)
    guard let row else { return }
    found.note(namedAppraiser(event, entry, row, state))
    found.note(achievementBeforeDossier(event, row))
  }

  static func judge(_ event: NominationForwarded, _ entry: EntryHeader, _ state: Projections, _ found: inout Findings) {
    guard let row = openNomination(event.nomination, entry, state, &found) else { return }
    found.note(nextOnRoute(event, entry, row, state))
  }

  /// The nomination as it stands on the entry's day; notes a breach and is nil unless it is open then.
  static func openNomination(
    _ nomination: NominationID, _ entry: EntryHeader, _ state: Projections, _ found: inout Findings
  ) -> NominationRow? {
    guard let row = NominationBoard(state, asOf: entry.on).row(of: nomination) else {
      found.note(
        Breach(
          .nominationOpen, at: "what.nomination",
          Title(
            vi: "Hồ sơ \(state.text(nomination)) chưa được nộp đến ngày \(entry.on).",
            en: "The nomination \(state.text(nomination)) was not handed in by \(entry.on).")))
      return nil
    }
    let done: Title
    switch row.state {
    case .open, .returned: return row
    case .approved(let award, let seq):
      done = Title(
        vi: "đã được duyệt ngày \(row.since) (\(state.text(award)), mục \(seq))",
        en: "was approved on \(row.since) (\(state.text(award)), entry \(seq))")
    case .granted(let award, let seq):
      done = Title(
        vi: "đã có khen thưởng \(state.text(award)) ngày \(row.since) (mục \(seq))",
        en: "ended with the award \(state.text(award)) on \(row.since) (entry \(seq))")
    case .rejected(let seq):
      done = Title(
        vi: "đã bị từ chối ngày \(row.since) (mục \(seq))", en: "was rejected on \(row.since) (entry \(seq))")
    }
    found.note(
      Breach(
        .nominationOpen, at: "what.nomination",
        Title(
          vi: "Hồ sơ \(state.text(nomination)) \(done.vi).", en: "The nomination \(state.text(nomination)) \(done.en).")
      ))
    return nil
  }

  /// The route's stage names who appraises; where it has none, the printed step that appraises or advises does.
  static func namedAppraiser(
    _ event: NominationAppraised, _ entry: EntryHeader, _ row: NominationRow, _ state: Projections
  ) -> Breach? {
    guard let plan = row.plan else { return nil }
    let stage = event.stage.onRoute
    var named = row.way.stages.filter { $0.stage == stage }.flatMap(\.by)
    var clause = row.way.clause
    if named.isEmpty {
      let steps = state.plans.appraisingSteps(of: plan)
      named = steps.flatMap(\.actors)
      clause = steps.first?.clause
    }
    if named.isEmpty || state.units.isAmong(event.appraiser, named, on: entry.on, state.symbols) { return nil }
    let (by, names) = (state.named(event.appraiser, on: entry.on), state.named(named, on: entry.on))
    return Breach(
      .appraisalNamedAppraiser, at: "what.appraiser", clause: clause,
      Title(
        vi: "\(by.vi) không phải cơ quan thẩm định \(event.stage.title.vi).",
        en: "\(by.en) does not appraise the \(event.stage.title.en)."),
      remedy: Title(vi: "Kế hoạch giao \(names.vi).", en: "The plan names \(names.en)."))
  }

  static func achievementBeforeDossier(_ event: NominationAppraised, _ row: NominationRow) -> Breach? {
    guard event.stage == .dossier,
      let dossier = row.way.stages.firstIndex(where: { $0.stage == .appraiseDossier }),
      row.way.stages[..<dossier].contains(where: { $0.stage == .appraiseAchievement && $0.done == nil })
    else { return nil }
    return Breach(
      .appraisalAchievementBeforeDossier, at: "what.stage", clause: row.way.clause,
      Title(
        vi:
          "Chưa có ý kiến thẩm định thành tích cho hồ sơ nộp ngày \(row.submissions[row.submissions.count - 1].entry.on).",
        en:
          "There is no opinion on the achievement yet for what was handed in on \(row.submissions[row.submissions.count - 1].entry.on)."
      ),
      remedy: Title(
        vi: "Ghi ý kiến thẩm định thành tích trước.", en: "Record the opinion on the achievement first."))
  }

  static func nextOnRoute(
    _ event: NominationForwarded, _ entry: EntryHeader, _ row: NominationRow, _ state: Projections
  ) -> Breach? {
    guard !row.way.stages.isEmpty else { return nil }
    let (from, to) = (state.named(event.from, on: entry.on), state.named(event.to, on: entry.on))
    if case .returned = row.state {
      return Breach(
        .forwardNextOnRoute, at: "what.from", clause: row.way.clause,
        Title(
          vi: "Hồ sơ đã trả lại ngày \(row.since) và chưa nộp lại.",
          en: "The nomination went back on \(row.since) and was not handed in again."))
    }
    switch row.way.onward(from: event.from, on: entry.on, state.units, state.symbols) {
    case .to(let next):
      if state.units.isAmong(event.to, next, on: entry.on, state.symbols) { return nil }
      let named = state.named(next, on: entry.on)
      return Breach(
        .forwardNextOnRoute, at: "what.to", clause: row.way.clause,
        Title(vi: "\(to.vi) không phải bước kế tiếp.", en: "\(to.en) is not the next on the route."),
        remedy: Title(vi: "Bước kế tiếp: \(named.vi).", en: "The next is \(named.en)."))
    case .opinionMissing(let stage):
      return Breach(
        .forwardNextOnRoute, at: "what.from", clause: row.way.clause,
        Title(
          vi: "\(from.vi) chưa có ý kiến ở bước \(stage.title.vi).",
          en: "\(from.en) has given no opinion at the stage \"\(stage.title.en)\"."),
        remedy: Title(vi: "Ghi nomination.appraised trước.", en: "Record nomination.appraised first."))
    case .notHeld(let holders):
      let named = state.named(holders, on: entry.on)
      return Breach(
        .forwardNextOnRoute, at: "what.from", clause: row.way.clause,
        Title(vi: "Hồ sơ không ở \(from.vi).", en: "\(from.en) does not have the nomination."),
        remedy: Title(vi: "Hồ sơ đang ở \(named.vi).", en: "It is with \(named.en)."))
    case .end:
      return Breach(
        .forwardNextOnRoute, at: "what.to", clause: row.way.clause,
        Title(
          vi: "Sau \(from.vi), trình tự không còn bước nào.", en: "The route has no stage after \(from.en)."))
    }
  }

  /// A decision waits for the opinions that the route asks for.
  static func afterAppraisal(_ row: NominationRow, _ state: Projections, on day: Day) -> Breach? {
    guard let missing = row.way.opinionsMissing.first else { return nil }
    let by = state.named(missing.by, on: day)
    return Breach(
      .approvalAfterAppraisal, at: "what.nomination", clause: row.way.clause,
      Title(
        vi: "Chưa có ý kiến của \(by.vi): \(missing.stage.title.vi).",
        en: "The opinion of \(by.en) is missing: \(missing.stage.title.en)."),
      remedy: Title(vi: "Ghi nomination.appraised trước.", en: "Record nomination.appraised first."))
  }
}

extension AppraisalStage {
  var onRoute: RouteStage { self == .achievement ? .appraiseAchievement : .appraiseDossier }
}

extension Plans {
  /// Printed steps in which somebody gives an opinion on a nomination.
  func appraisingSteps(of plan: PlanID) -> [PlanStepSet] {
    let steps = provisions(of: plan, part: .step).compactMap { provision -> PlanStepSet? in
      if case .step(let step) = provision.value { step } else { nil }
    }
    let appraising = steps.filter { $0.functions.contains(.appraise) }
    return appraising.isEmpty ? steps.filter { ($0.evidence ?? []).contains(.nominationAppraised) } : appraising
  }
}
