import Events
import Projections

/// Duties of a plan: who is bound by them, and when a later day may be granted.
extension Rules {
  static func judge(_ event: DutyExtended, _ entry: EntryHeader, _ state: Projections, _ found: inout Findings) {
    let unbound = bound(event.holder, to: event.duty, .dutyExists, at: "what.holder", entry, state)
    found.note(unbound)
    // Nothing can be said of the day of a duty that is not there.
    if unbound == nil { found.note(extensionLater(event, entry, state)) }
  }

  static func judge(_ event: DutyFulfilled, _ entry: EntryHeader, _ state: Projections, _ found: inout Findings) {
    found.note(bound(event.holder, to: event.duty, .dutyBindsHolder, at: "what.holder", entry, state))
  }

  static func judge(_ event: MovementReviewHeld, _ entry: EntryHeader, _ state: Projections, _ found: inout Findings) {
    found.note(reviewingUnitBound(event, entry, state))
    found.note(reviewOnce(event, entry, state))
  }

  static func bound(
    _ holder: UnitID, to duty: DutyID, _ rule: RuleID, at path: String, _ entry: EntryHeader, _ state: Projections
  ) -> Breach? {
    guard let stated = state.duties.stated(by: duty) else {
      return Breach(
        rule, at: "what.duty",
        Title(
          vi: "Nhiệm vụ \(state.text(duty)) chưa được ghi.", en: "The duty \(state.text(duty)) is not on record."))
    }
    let bound = stated.holders + state.duties.amendedHolders(of: duty, on: entry.on, state.symbols)
    if state.units.isAmong(holder, bound, on: entry.on, state.symbols) { return nil }
    let (name, holders) = (state.named(holder, on: entry.on), state.named(bound, on: entry.on))
    return Breach(
      rule, at: path, clause: stated.clause,
      Title(
        vi: "Nhiệm vụ \(state.text(duty)) không giao cho \(name.vi).",
        en: "The duty \(state.text(duty)) does not bind \(name.en)."),
      remedy: Title(vi: "Đơn vị thực hiện: \(holders.vi).", en: "It is held by \(holders.en)."))
  }

  static func extensionLater(_ event: DutyExtended, _ entry: EntryHeader, _ state: Projections) -> Breach? {
    guard let stated = state.duties.stated(by: event.duty) else { return nil }
    let id = state.text(event.duty)
    guard let due = state.dueDay(of: event.duty, heldBy: event.holder, for: event.period) else {
      return Breach(
        .dutyExtensionLater, at: "what.period", clause: stated.clause,
        Title(
          vi: "Nhiệm vụ \(id) không có ngày đến hạn cho kỳ \(event.period).",
          en: "The duty \(id) has no due day for \(event.period)."))
    }
    if event.newDueOn <= due {
      return Breach(
        .dutyExtensionLater, at: "what.newDueOn", clause: stated.clause,
        Title(
          vi: "Hạn mới \(event.newDueOn) không muộn hơn hạn \(due).",
          en: "The new due day \(event.newDueOn) is not later than \(due)."))
    }
    let named = stated.addressees.isEmpty ? [event.holder] : stated.addressees
    let mayGrant =
      state.units.isAmong(event.authority, stated.addressees, on: entry.on, state.symbols)
      || named.contains { state.units.isAbove(event.authority, $0, on: entry.on) }
    if mayGrant { return nil }
    let (authority, addressees) = (state.named(event.authority, on: entry.on), state.named(named, on: entry.on))
    return Breach(
      .dutyExtensionLater, at: "what.authority", clause: stated.clause,
      Title(
        vi: "\(authority.vi) không phải \(addressees.vi), cũng không phải cấp trên.",
        en: "\(authority.en) is neither \(addressees.en) nor above."))
  }

  /// The plan binds its issuer, whoever stands under its area, and whoever it gives a duty.
  static func reviewingUnitBound(_ event: MovementReviewHeld, _ entry: EntryHeader, _ state: Projections) -> Breach? {
    guard let plan = entry.plan, let header = state.plans.header(of: plan, on: entry.on)?.value else {
      return Breach(
        .movementReviewUnitBound, at: "plan",
        Title(vi: "Mục ghi không nêu kế hoạch đã ghi nào.", en: "The entry names no plan that is on record."))
    }
    let isBound =
      event.holder == header.issuer || state.units.isUnder(event.holder, header.area, on: entry.on)
      || state.units.isAmong(
        event.holder, state.plans.duties(of: plan).flatMap(\.holders), on: entry.on, state.symbols)
    if isBound { return nil }
    let (name, area) = (state.named(event.holder, on: entry.on), state.named(header.area, on: entry.on))
    return Breach(
      .movementReviewUnitBound, at: "what.holder", clause: header.clause,
      Title(
        vi: "\(name.vi) không thuộc \(area.vi) và không có nhiệm vụ trong kế hoạch.",
        en: "\(name.en) does not belong to \(area.en) and has no duty in the plan."))
  }

  static func reviewOnce(_ event: MovementReviewHeld, _ entry: EntryHeader, _ state: Projections) -> Breach? {
    switch event.kind {
    case .annual: return nil
    case .interim, .final: break
    }
    guard let before = state.duties.review(event.kind, heldBy: event.holder, under: entry.plan) else { return nil }
    let name = state.named(event.holder, on: entry.on)
    return Breach(
      .movementReviewOnce, at: "what.kind",
      Title(
        vi: "\(name.vi) đã \(event.kind.title.vi) ngày \(before.on) (\(state.text(before.review))).",
        en: "\(name.en) held its \(event.kind.title.en) review on \(before.on) (\(state.text(before.review)))."))
  }
}

extension Projections {
  /// The due day in force of a duty, a holder and a period: extended, or as printed or amended.
  func dueDay(of duty: DutyID, heldBy holder: UnitID, for period: Period) -> Day? {
    let rows = duties.occurrences(DutyFilter(source: .duty(duty)), asOf: .last, units: units, symbols)
    let fitting = rows.filter { $0.period == period || $0.period == nil }
    let own = fitting.first { $0.holder.unit == holder }
    // A class without members on record has one row, which says when.
    return (own ?? fitting.first).flatMap { $0.extension?.newDueOn ?? $0.due }
  }
}
