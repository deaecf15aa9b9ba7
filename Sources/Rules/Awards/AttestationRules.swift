import Events
import Projections

/// Somebody's word on a criterion: one of the nominee's kind, and not the nominee's own word.
extension Rules {
  static func judge(
    _ event: NominationCriterionAttested, _ entry: EntryHeader, _ state: Projections, _ found: inout Findings
  ) {
    // What a form hangs on is attested before it is asked for, so no nomination is there yet.
    if !state.nominations.isRecorded(event.nomination), state.isPrecondition(event.criterion, in: entry.plan) { return }
    guard let row = openNomination(event.nomination, entry, state, &found) else { return }
    found.note(criterionOfKind(event, entry, row, state))
    found.note(notByNominee(event, row, state))
  }

  static func criterionOfKind(
    _ event: NominationCriterionAttested, _ entry: EntryHeader, _ row: NominationRow, _ state: Projections
  ) -> Breach? {
    guard let plan = row.plan else { return nil }
    if state.isPrecondition(event.criterion, in: plan) { return nil }
    let criterion = state.plans.criterion(event.criterion, of: plan)
    let id = state.text(event.criterion)
    guard let criterion else {
      return Breach(
        .attestationCriterionOfKind, at: "what.criterion",
        Title(vi: "Kế hoạch không có tiêu chí \(id).", en: "The plan has no criterion \(id)."))
    }
    guard criterion.isAttested else {
      return Breach(
        .attestationCriterionOfKind, at: "what.criterion", clause: criterion.clause,
        Title(
          vi: "Tiêu chí \(id) tính từ số liệu của sổ, không phải do xác nhận.",
          en: "The criterion \(id) is shown by the ledger's figures, not by somebody's word."))
    }
    let kinds = NominationBoard(state, asOf: entry.on).kinds(of: row.submitted, in: plan)
    let asked = state.criteria(of: plan, for: kinds).map(\.value.criterion)
    if kinds.isEmpty || asked.contains(criterion.criterion) { return nil }
    let (vi, en) = (
      criterion.subjectKinds.map(\.title.vi).joined(separator: "; "),
      criterion.subjectKinds.map(\.title.en).joined(separator: "; ")
    )
    return Breach(
      .attestationCriterionOfKind, at: "what.criterion", clause: criterion.clause,
      Title(
        vi: "Tiêu chí \(id) dành cho \(vi), không phải cho \(state.text(row.submitted.subject)).",
        en: "The criterion \(id) is for \(en), not for \(state.text(row.submitted.subject))."))
  }

  static func notByNominee(
    _ event: NominationCriterionAttested, _ row: NominationRow, _ state: Projections
  ) -> Breach? {
    guard SubjectID(event.attestedBy) == row.submitted.subject else { return nil }
    return Breach(
      .attestationNotByNominee, at: "what.attestedBy",
      Title(
        vi: "\(state.text(event.attestedBy)) là đối tượng được đề nghị, không tự xác nhận.",
        en: "\(state.text(event.attestedBy)) is the nominee and does not attest itself."))
  }
}

extension Projections {
  /// Whether an id stands for a condition that the plan lets a form hang on and has somebody attest.
  func isPrecondition(_ criterion: CriterionID, in plan: PlanID?) -> Bool {
    guard let plan else { return false }
    return plans.awardConditions(of: plan).contains {
      CriterionID($0.condition) == criterion && $0.kind == .precondition
        && ($0.evidence ?? []).contains(.nominationCriterionAttested)
    }
  }
}

extension Plans {
  func criterion(_ criterion: CriterionID, of plan: PlanID) -> PlanCriterionSet? {
    provisions(of: plan, part: .criterion).lazy.compactMap { provision -> PlanCriterionSet? in
      if case .criterion(let set) = provision.value { set } else { nil }
    }.first { $0.criterion == criterion }
  }
}
