import Events
import Projections

/// Movements and plans as such.
extension Rules {
  static func judge(
    _ event: MovementRegistered, _ entry: EntryHeader, _ state: Projections, _ found: inout Findings
  ) {
    found.note(movementOnce(event, state))
  }

  static func judge(_ event: MovementLaunched, _ entry: EntryHeader, _ state: Projections, _ found: inout Findings) {
    found.note(launcherRegistered(event, state))
  }

  static func judge(_ event: PlanIssued, _ entry: EntryHeader, _ state: Projections, _ found: inout Findings) {
    found.note(movementKnown(event, state))
    found.note(insideParentPeriod(event, entry, state))
    found.note(onePlanForMovement(event, entry, state))
  }

  static func movementOnce(_ event: MovementRegistered, _ state: Projections) -> Breach? {
    guard let before = state.plans.movement(event.movement) else { return nil }
    return Breach(
      .movementRegisteredOnce, at: "what.movement",
      Title(
        vi: "\(state.text(event.movement)) đã được đăng ký ở mục \(before.entry.seq): \(before.value.nameVi).",
        en: "\(state.text(event.movement)) is registered already, by entry \(before.entry.seq): "
          + "\(before.value.nameVi)."
      ))
  }

  static func launcherRegistered(_ event: MovementLaunched, _ state: Projections) -> Breach? {
    if state.units.registration(of: event.launchedBy) != nil { return nil }
    return Breach(
      .movementLauncherRegistered, at: "what.launchedBy",
      Title(
        vi: "\(state.text(event.launchedBy)) chưa được đăng ký.",
        en: "\(state.text(event.launchedBy)) is not registered."),
      remedy: Title(vi: "Đăng ký đơn vị trước (unit.registered).", en: "Register the unit first (unit.registered)."))
  }

  static func movementKnown(_ event: PlanIssued, _ state: Projections) -> Breach? {
    if state.plans.movement(event.movement) != nil || !state.plans.launches(of: event.movement).isEmpty { return nil }
    return Breach(
      .planMovementKnown, at: "what.movement",
      Title(
        vi: "Phong trào \(state.text(event.movement)) chưa được ghi.",
        en: "The movement \(state.text(event.movement)) is not on record."),
      remedy: Title(vi: "Ghi movement.registered trước.", en: "Record movement.registered first."))
  }

  /// A parent plan that is not on record sets no bounds: it may be kept in another ledger.
  static func insideParentPeriod(_ event: PlanIssued, _ entry: EntryHeader, _ state: Projections) -> Breach? {
    guard let parent = event.parent, let header = state.plans.header(of: parent, on: entry.on)?.value,
      event.periodFrom < header.periodFrom || event.periodTo > header.periodTo
    else { return nil }
    let (own, above) = ("\(event.periodFrom)-\(event.periodTo)", "\(header.periodFrom)-\(header.periodTo)")
    return Breach(
      .planInsideParentPeriod, at: "what.periodFrom",
      Title(
        vi: "Kỳ \(own) nằm ngoài kỳ \(above) của kế hoạch cấp trên \(state.text(parent)).",
        en: "The period \(own) is not inside \(above), that of the parent plan \(state.text(parent))."))
  }

  static func onePlanForMovement(_ event: PlanIssued, _ entry: EntryHeader, _ state: Projections) -> Breach? {
    guard let plan = entry.plan else {
      return Breach(
        .planOnePerMovement, at: "plan",
        Title(vi: "Mục ghi không nêu mã kế hoạch.", en: "The entry gives the plan no id."),
        remedy: Title(vi: "Nêu mã kế hoạch ở trường plan.", en: "Name the plan's id in the field plan."))
    }
    let remedy = Title(
      vi: "Thay đổi kế hoạch bằng plan.amendment-proposed và plan.amendment-decided.",
      en: "Change the plan by plan.amendment-proposed and plan.amendment-decided.")
    if state.plans.isIssued(plan) {
      return Breach(
        .planOnePerMovement, at: "plan",
        Title(
          vi: "Kế hoạch \(state.text(plan)) đã được ghi.", en: "The plan \(state.text(plan)) is on record already."),
        remedy: remedy)
    }
    let others = state.plans.plans(of: event.movement, issuedBy: event.issuer, in: state.symbols)
    guard let other = others.first else { return nil }
    let issuer = state.named(event.issuer, on: entry.on)
    return Breach(
      .planOnePerMovement, at: "what.movement",
      Title(
        vi: "\(issuer.vi) đã có kế hoạch \(state.text(other)) cho phong trào \(state.text(event.movement)).",
        en: "\(issuer.en) has the plan \(state.text(other)) for the movement \(state.text(event.movement)) already."),
      remedy: remedy)
  }
}
