import Events
import Projections

/// Inspections, their findings, and complaints.
extension Rules {
  static func judge(_ event: InspectionPlanned, _ entry: EntryHeader, _ state: Projections, _ found: inout Findings) {
    found.note(namedLead(event, entry, state))
  }

  static func judge(_ event: InspectionHeld, _ entry: EntryHeader, _ state: Projections, _ found: inout Findings) {
    found.note(plannedOrReasoned(event, entry, state))
    found.note(notOwnLead(event, entry, state))
  }

  static func judge(
    _ event: InspectionFindingRecorded, _ entry: EntryHeader, _ state: Projections, _ found: inout Findings
  ) {
    found.note(ofHeldInspection(event, entry, state))
    found.note(violationNamesRule(event))
  }

  static func judge(
    _ event: InspectionFindingClosed, _ entry: EntryHeader, _ state: Projections, _ found: inout Findings
  ) {
    found.note(findingOpen(event, state))
  }

  static func judge(_ event: ComplaintResolved, _ entry: EntryHeader, _ state: Projections, _ found: inout Findings) {
    found.note(complaintOpen(event, state))
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

  /// Planned at that unit, at one above it or at a block that it belongs to.
  static func plannedOrReasoned(_ event: InspectionHeld, _ entry: EntryHeader, _ state: Projections) -> Breach? {
    guard isBlank(event.unplannedReason) else { return nil }
    let units = state.inspections.toInspect(event.inspection)
    if units.contains(where: { state.covers($0, event.inspected, on: entry.on) }) { return nil }
    let id = state.text(event.inspection)
    let remedy = Title(
      vi: "Nêu unplannedReason nếu kiểm tra đột xuất.", en: "Give unplannedReason if it was not planned.")
    if units.isEmpty {
      return Breach(
        .inspectionPlannedOrReasoned, at: "what.inspection",
        Title(vi: "Cuộc kiểm tra \(id) chưa có kế hoạch.", en: "The inspection \(id) was not planned."), remedy: remedy)
    }
    let (inspected, planned) = (state.named(event.inspected, on: entry.on), state.named(units, on: entry.on))
    return Breach(
      .inspectionPlannedOrReasoned, at: "what.inspected",
      Title(
        vi: "Cuộc kiểm tra \(id) có kế hoạch tại \(planned.vi), không phải \(inspected.vi).",
        en: "The inspection \(id) was planned at \(planned.en), not at \(inspected.en)."), remedy: remedy)
  }

  /// The lead is the unit that the plan names; of an inspection without a plan, the unit that records it.
  static func notOwnLead(_ event: InspectionHeld, _ entry: EntryHeader, _ state: Projections) -> Breach? {
    let lead = state.inspections.lead(of: event.inspection) ?? entry.unit
    guard lead == event.inspected else { return nil }
    let name = state.named(lead, on: entry.on)
    return Breach(
      .inspectionNotOwnLead, at: "what.inspected",
      Title(
        vi: "\(name.vi) chủ trì cuộc kiểm tra này nên không tự kiểm tra mình.",
        en: "\(name.en) leads this inspection and cannot inspect itself."))
  }

  static func ofHeldInspection(
    _ event: InspectionFindingRecorded, _ entry: EntryHeader, _ state: Projections
  ) -> Breach? {
    let units = state.inspections.inspected(event.inspection)
    if units.contains(where: { state.covers($0, event.inspected, on: entry.on) }) { return nil }
    let id = state.text(event.inspection)
    if units.isEmpty {
      return Breach(
        .findingOfHeldInspection, at: "what.inspection",
        Title(
          vi: "Chưa ghi việc tiến hành cuộc kiểm tra \(id).", en: "That the inspection \(id) was held is not on record."
        ),
        remedy: Title(vi: "Ghi inspection.held trước.", en: "Record inspection.held first."))
    }
    let (unit, held) = (state.named(event.inspected, on: entry.on), state.named(units, on: entry.on))
    return Breach(
      .findingOfHeldInspection, at: "what.inspected",
      Title(
        vi: "Cuộc kiểm tra \(id) đã tiến hành tại \(held.vi), không phải \(unit.vi).",
        en: "The inspection \(id) was held at \(held.en), not at \(unit.en)."))
  }

  static func findingOpen(_ event: InspectionFindingClosed, _ state: Projections) -> Breach? {
    let id = state.text(event.finding)
    guard let finding = state.inspections.finding(event.finding, asOf: .last) else {
      return Breach(
        .findingOpen, at: "what.finding",
        Title(vi: "Kết luận \(id) chưa được ghi.", en: "The finding \(id) is not on record."))
    }
    if let closing = finding.closing {
      return Breach(
        .findingOpen, at: "what.finding",
        Title(
          vi: "Kết luận \(id) đã được xử lý ngày \(closing.on).", en: "The finding \(id) was closed on \(closing.on)."))
    }
    guard finding.kind == .strength else { return nil }
    return Breach(
      .findingOpen, at: "what.finding",
      Title(
        vi: "Kết luận \(id) là ưu điểm, không có gì phải khắc phục.",
        en: "The finding \(id) is a strength: there is nothing to put right."))
  }

  static func complaintOpen(_ event: ComplaintResolved, _ state: Projections) -> Breach? {
    let id = state.text(event.complaint)
    guard let complaint = state.inspections.complaint(event.complaint, asOf: .last) else {
      return Breach(
        .complaintOpen, at: "what.complaint",
        Title(vi: "Đơn \(id) chưa được tiếp nhận.", en: "The complaint \(id) is not on record."))
    }
    guard let resolution = complaint.resolution else { return nil }
    return Breach(
      .complaintOpen, at: "what.complaint",
      Title(
        vi: "Đơn \(id) đã được giải quyết ngày \(resolution.on).",
        en: "The complaint \(id) was resolved on \(resolution.on)."))
  }
}

extension Projections {
  /// Whether what was done at `unit` was also done at `other`: the same, one under it, or a member of it.
  fileprivate func covers(_ unit: UnitID, _ other: UnitID, on day: Day) -> Bool {
    units.isUnder(other, unit, on: day) || units.isAmong(other, [unit], on: day, symbols)
  }
}
