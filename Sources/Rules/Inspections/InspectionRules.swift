import Events
import Projections

/// Inspections: what the plan's duties and the entry itself can tell.
extension Rules {
  static func judge(_ event: InspectionPlanned, _ entry: EntryHeader, _ state: Projections, _ found: inout Findings) {
    found.note(namedLead(event, entry, state))
  }

  static func judge(
    _ event: InspectionFindingRecorded, _ entry: EntryHeader, _ state: Projections, _ found: inout Findings
  ) {
    found.note(violationNamesRule(event))
  }

  static func judge(
    _ event: InspectionSampleAnnounced, _ entry: EntryHeader, _ state: Projections, _ found: inout Findings
  ) {
    found.note(valueNotKnownYet(event, entry))
  }

  static func judge(_ event: FigureCertified, _ entry: EntryHeader, _ state: Projections, _ found: inout Findings) {
    found.note(certifiedAgrees(event))
  }

  static func judge(_ event: FigureDisputed, _ entry: EntryHeader, _ state: Projections, _ found: inout Findings) {
    found.note(disputedDiffers(event))
  }

  /// Among the holders of the plan's duties to inspect; a plan that gives none leaves it open.
  static func namedLead(_ event: InspectionPlanned, _ entry: EntryHeader, _ state: Projections) -> Breach? {
    let duties = (entry.plan.map { state.plans.duties(of: $0) } ?? []).filter { duty in
      event.duty.map { $0 == duty.duty } ?? (duty.kind == .inspection || duty.kind == .supervise)
    }
    let leads = duties.flatMap { $0.holders + ($0.preparedBy ?? []) }
    if leads.isEmpty || state.units.isAmong(event.lead, leads, on: entry.on, state.symbols) { return nil }
    let (lead, named) = (state.named(event.lead, on: entry.on), state.named(leads, on: entry.on))
    return Breach(
      .inspectionNamedLead, at: "what.lead", clause: duties.first?.clause,
      Title(
        vi: "Kế hoạch không giao việc kiểm tra cho \(lead.vi).", en: "The plan gives \(lead.en) no duty to inspect."),
      remedy: Title(vi: "Kế hoạch giao cho: \(named.vi).", en: "It gives it to \(named.en)."))
  }

  static func violationNamesRule(_ event: InspectionFindingRecorded) -> Breach? {
    guard event.kind == .violation, isBlank(event.brokenRule) else { return nil }
    return Breach(
      .findingViolationNamesRule, at: "what.brokenRule",
      Title(vi: "Vi phạm không nêu quy định bị vi phạm.", en: "The violation names no rule that was broken."))
  }

  static func valueNotKnownYet(_ event: InspectionSampleAnnounced, _ entry: EntryHeader) -> Breach? {
    if event.publicValueOn > entry.on { return nil }
    return Breach(
      .sampleValueNotKnownYet, at: "what.publicValueOn",
      Title(
        vi: "Giá trị công bố ngày \(event.publicValueOn), không sau ngày thông báo \(entry.on).",
        en: "The value becomes known on \(event.publicValueOn), not after the announcement of \(entry.on)."))
  }

  static func certifiedAgrees(_ event: FigureCertified) -> Breach? {
    if event.stated == event.recomputed { return nil }
    return Breach(
      .figureCertifiedAgrees, at: "what.recomputed",
      Title(
        vi: "Số đã báo cáo \(event.stated.formatted(.vi)) khác số tính lại \(event.recomputed.formatted(.vi)).",
        en: "Stated is \(event.stated.formatted(.en)), recomputed \(event.recomputed.formatted(.en))."),
      remedy: Title(vi: "Ghi figure.disputed.", en: "Record figure.disputed."))
  }

  static func disputedDiffers(_ event: FigureDisputed) -> Breach? {
    if event.stated == event.recomputed {
      return Breach(
        .figureDisputedDiffers, at: "what.recomputed",
        Title(
          vi: "Số đã báo cáo và số tính lại đều là \(event.stated.formatted(.vi)).",
          en: "Stated and recomputed are both \(event.stated.formatted(.en))."),
        remedy: Title(vi: "Ghi figure.certified.", en: "Record figure.certified."))
    }
    guard isBlank(event.reason) else { return nil }
    return Breach(
      .figureDisputedDiffers, at: "what.reason", Title(vi: "Chưa nêu lý do.", en: "No reason is given."))
  }
}
