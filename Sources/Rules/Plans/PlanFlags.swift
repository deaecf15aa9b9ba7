import Events
import Projections

/// What is odd or incomplete about a plan, its targets and its proposals.
extension Rules {
  /// The printed number of blocks stands with the class that they belong to.
  static func blocksCounted(_ event: UnitRegistered, _ entry: EntryHeader, _ state: Projections) -> Breach? {
    guard event.kind == .emulationBlock, event.namedIndividually, let parent = event.parent else { return nil }
    let day = max(event.validFrom ?? entry.on, entry.on)
    let blocks = state.units.children(of: parent, on: day, in: state.symbols).filter {
      state.units.registration(of: $0)?.kind == .emulationBlock
    }
    let printed = blocks.lazy.compactMap { state.units.registration(of: $0)?.memberCount }.first
    let named = Set(
      blocks.filter { state.units.registration(of: $0)?.isNamedIndividually ?? false } + [event.registered])
    guard let printed, named.count != printed else { return nil }
    return Breach(
      .unitBlocksCounted, at: "what.registered",
      Title(
        vi: "Có \(named.count) khối được đăng ký, kế hoạch in \(printed).",
        en: "\(named.count) blocks are registered, \(printed) are printed."))
  }

  /// A launch of a movement that nobody else registered stands alone unless it names the one above.
  static func launchHasParent(_ event: MovementLaunched, _ state: Projections) -> Breach? {
    if state.plans.movement(event.movement) != nil { return nil }
    if let parent = event.parent,
      state.plans.movement(parent) != nil || !state.plans.launches(of: parent).isEmpty
    {
      return nil
    }
    return Breach(
      .movementHasParent, at: "what.parent",
      Title(
        vi: "Chưa ghi phong trào cấp trên của \(state.text(event.movement)).",
        en: "No movement above \(state.text(event.movement)) is on record."))
  }

  static func baselineMissing(_ event: PlanTargetSet, _ state: Projections) -> Breach? {
    guard let baseline = event.baseline, baseline.value == nil, let standard = event.standard,
      let povertyClass = event.indicator.povertyClass, let year = baseline.year ?? baseline.asOf?.year
    else { return nil }
    let kinds: [FigureKind] = [.approved, .published]
    let isKnown = kinds.contains {
      state.poverty.figure(of: event.area, povertyClass, under: standard, in: year, kind: $0) != nil
    }
    if isKnown { return nil }
    return Breach(
      .targetBaselineMissing, at: "what.baseline", clause: event.clause,
      Title(
        vi:
          "Chưa có số liệu \(povertyClass.title.vi) năm \(year) của \(state.text(event.area)) theo \(state.text(standard)).",
        en:
          "The \(povertyClass.title.en) figure of \(state.text(event.area)) of \(year) under \(state.text(standard)) is not on record."
      ))
  }

  static func assignedSumBelowParent(
    _ event: PlanTargetAssigned, _ entry: EntryHeader, _ state: Projections
  ) -> Breach? {
    guard let plan = entry.plan, event.unitOfMeasure == .households,
      let target = countTarget(above: event, of: plan, on: entry.on, state), let asked = target.value?.value
    else { return nil }
    var values: [UnitID: Decimal] = [:]
    var isKnown = false
    for assigned in state.plans.assignments(of: event.target, in: plan)
    where assigned.year == event.year && assigned.unitOfMeasure == .households {
      values[assigned.area] = assigned.value
      if assigned.assignment == event.assignment { isKnown = true }
    }
    if !isKnown { values[event.area] = event.value }
    let sum = values.values.reduce(Decimal(0), +)
    guard Fraction(sum) < asked else { return nil }
    return Breach(
      .assignmentSumBelowParent, at: "what.value", clause: target.clause,
      Title(
        vi:
          "Đã giao \(sum.formatted(.vi)) hộ cho \(values.count) đơn vị, chỉ tiêu \(state.text(target.target)) là \(target.value?.formatted(.vi) ?? "").",
        en:
          "\(sum.formatted(.en)) households are assigned to \(values.count) units, the target \(state.text(target.target)) is \(target.value?.formatted(.en) ?? "")."
      ))
  }

  /// The number of households that the assigned values are to add up to: the target's own, else that of the plan's target
  /// for the area above in the same year.
  private static func countTarget(
    above event: PlanTargetAssigned, of plan: PlanID, on day: Day, _ state: Projections
  ) -> PlanTargetSet? {
    let counts = state.plans.targets(of: plan).filter { $0.unitOfMeasure == .households && $0.value != nil }
    if let own = counts.first(where: { $0.target == event.target }) { return own }
    return counts.first { target in
      target.indicator == .poorHouseholdsReduced && target.area != event.area
        && event.year.map { target.windowFrom.year <= $0 && $0 <= target.windowTo.year } ?? false
        && state.units.isUnder(event.area, target.area, on: day)
    }
  }

  static func procedureNotPrinted(
    _ event: PlanAmendmentProposed, _ entry: EntryHeader, _ state: Projections
  ) -> Breach? {
    guard let plan = entry.plan else { return nil }
    let rule = state.plans.amendmentRule(of: plan)
    if rule?.printed ?? false { return nil }
    return Breach(
      .amendmentProcedureNotPrinted, at: "plan", clause: rule?.clause,
      Title(
        vi: "Kế hoạch \(state.text(plan)) không in thủ tục điều chỉnh.",
        en: "The plan \(state.text(plan)) prints no procedure for amendments."))
  }

}

extension Indicator {
  /// The class that a baseline of the indicator is a figure of.
  fileprivate var povertyClass: PovertyClass? {
    switch self {
    case .poorHouseholdCount, .poorHouseholdRate, .poorHouseholdsReduced, .poorHouseholdRateReduction,
      .poorHouseholdRateReductionRatio:
      .poor
    case .nearPoorHouseholdCount, .nearPoorHouseholdRate, .nearPoorHouseholdRateReduction: .nearPoor
    case .assignedPovertyReduction, .assignedPovertyReductionRate, .assignedPoorRateReduction,
      .assignedPoorAndNearPoorRateReduction, .relapseAndNewPoverty, .wardsWithoutPoorHouseholds, .policyCoverage,
      .preferentialCreditCoverage, .perCapitaIncomeOfPoorHouseholds, .infrastructureInEspeciallyDifficultHamlets,
      .programmeCriteriaMetEarly, .poorCommunesOutOfHardship, .poorDistrictStatus, .especiallyDifficultCommunesExited,
      .rankImprovement, .reductionAboveProvince:
      nil
    }
  }
}
