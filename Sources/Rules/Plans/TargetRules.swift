import Events
import Projections

/// Targets, assigned values, duties and criteria.
extension Rules {
  static func judge(_ event: PlanTargetSet, _ entry: EntryHeader, _ state: Projections, _ found: inout Findings) {
    let units: [(path: String, units: [UnitID]?)] = [
      ("what.area", [event.area]), ("what.alsoAreas", event.alsoAreas), ("what.assignedBy", event.assignedBy),
    ]
    provision(event.target, at: "what.target", naming: units, entry, state, &found)
    found.note(targetComplete(event))
    found.note(targetNamesStandard(event))
  }

  static func judge(_ event: PlanTargetAssigned, _ entry: EntryHeader, _ state: Projections, _ found: inout Findings) {
    provision(event.assignment, at: "what.assignment", entry, state, &found)
    found.note(assignedInsideArea(event, entry, state))
  }

  static func judge(_ event: PlanDutyAssigned, _ entry: EntryHeader, _ state: Projections, _ found: inout Findings) {
    let units: [(path: String, units: [UnitID]?)] = [
      ("what.holders", event.holders), ("what.preparedBy", event.preparedBy), ("what.counterparts", event.counterparts),
      ("what.addressees", event.addressees), ("what.via", event.via.map { [$0] }),
    ]
    provision(event.duty, at: "what.duty", naming: units, entry, state, &found)
    found.note(datedHasEnds(event))
  }

  static func judge(_ event: PlanCriterionSet, _ entry: EntryHeader, _ state: Projections, _ found: inout Findings) {
    provision(event.criterion, at: "what.criterion", entry, state, &found)
    found.note(measurableHasFigure(event))
  }

  static func targetComplete(_ event: PlanTargetSet) -> Breach? {
    if event.qualitative == true || event.asAssigned == true { return nil }
    let hasValue =
      event.value != nil || !isBlank(event.valueText) || event.endsClassification != nil || event.operator.needsNoValue
    if hasValue, event.unitOfMeasure != nil { return nil }
    let missing = hasValue ? "unitOfMeasure" : "value"
    return Breach(
      .targetComplete, at: "what.\(missing)", clause: event.clause,
      Title(vi: "Chỉ tiêu thiếu \(missing).", en: "The target has no \(missing)."),
      remedy: Title(
        vi: "Nêu giá trị và đơn vị đo, hoặc đánh dấu qualitative hay asAssigned.",
        en: "Give value and unit of measure, or mark it as qualitative or asAssigned."))
  }

  static func targetNamesStandard(_ event: PlanTargetSet) -> Breach? {
    guard event.indicator.restsOnStandard, event.standard == nil, event.standardLeftOpen != true else { return nil }
    return Breach(
      .targetNamesStandard, at: "what.standard", clause: event.clause,
      Title(
        vi: "Chỉ tiêu \(event.indicator.title.vi) không nêu chuẩn nghèo.",
        en: "The target for \(event.indicator.title.en) names no poverty standard."),
      remedy: Title(
        vi: "Nêu standard, hoặc standardLeftOpen khi kế hoạch không in.",
        en: "Name the standard, or set standardLeftOpen where the plan prints none."))
  }

  static func assignedInsideArea(_ event: PlanTargetAssigned, _ entry: EntryHeader, _ state: Projections) -> Breach? {
    let home = state.units.area(of: event.assignedBy, on: entry.on) ?? event.assignedBy
    let isOwn = event.selfSet == true && event.area == home
    if isOwn || (event.area != home && state.units.isUnder(event.area, home, on: entry.on)) { return nil }
    let (area, by) = (state.named(event.area, on: entry.on), state.named(event.assignedBy, on: entry.on))
    return Breach(
      .assignmentInsideArea, at: "what.area", clause: event.clause,
      Title(
        vi: "\(area.vi) không thuộc địa bàn của \(by.vi) vào ngày \(entry.on).",
        en: "\(area.en) does not lie under the area of \(by.en) on \(entry.on)."))
  }

  static func datedHasEnds(_ event: PlanDutyAssigned) -> Breach? {
    guard event.kind == .report, event.isDated else { return nil }
    let hasAddressee = !(event.addressees ?? []).isEmpty || !isBlank(event.addresseeText)
    if !event.holders.isEmpty, hasAddressee { return nil }
    return Breach(
      .dutyDatedHasEnds, at: event.holders.isEmpty ? "what.holders" : "what.addressees", clause: event.clause,
      Title(
        vi: "Báo cáo \(event.holders.isEmpty ? "không nêu đơn vị báo cáo" : "có thời hạn nhưng không nêu nơi nhận").",
        en: "The report has a due day but no \(event.holders.isEmpty ? "holder" : "addressee")."))
  }

  static func measurableHasFigure(_ event: PlanCriterionSet) -> Breach? {
    guard event.basis == .measurable, (event.figures ?? []).isEmpty else { return nil }
    return Breach(
      .criterionMeasurableHasFigure, at: "what.figures", clause: event.clause,
      Title(
        vi: "Tiêu chí đo được “\(event.labelVi)” không nêu số liệu nào.",
        en: "The measurable criterion \"\(event.labelEn)\" names no figure."),
      remedy: Title(
        vi: "Nêu mã số liệu, hoặc đánh dấu attested.", en: "Name a figure, or mark the criterion as attested."))
  }
}

extension PlanDutyAssigned {
  /// A printed day, or a window that ends.
  var isDated: Bool { dueOn != nil || (dueMonth != nil && dueDay != nil) || to != nil }
}

extension Operator {
  /// Says what is asked without a number.
  var needsNoValue: Bool {
    switch self {
    case .maintain, .minimise, .attested: true
    case .atLeast, .atMost, .below, .equals: false
    }
  }
}

extension Indicator {
  /// A rate of poor or near-poor households, or a change of one: no such figure exists without its standard.
  var restsOnStandard: Bool {
    switch self {
    case .poorHouseholdRate, .nearPoorHouseholdRate, .poorHouseholdRateReduction, .nearPoorHouseholdRateReduction,
      .poorHouseholdRateReductionRatio, .assignedPovertyReductionRate, .assignedPoorRateReduction,
      .assignedPoorAndNearPoorRateReduction, .reductionAboveProvince:
      true
    case .poorHouseholdCount, .nearPoorHouseholdCount, .poorHouseholdsReduced, .assignedPovertyReduction,
      .relapseAndNewPoverty, .wardsWithoutPoorHouseholds, .policyCoverage, .preferentialCreditCoverage,
      .perCapitaIncomeOfPoorHouseholds, .infrastructureInEspeciallyDifficultHamlets, .programmeCriteriaMetEarly,
      .poorCommunesOutOfHardship, .poorDistrictStatus, .especiallyDifficultCommunesExited, .rankImprovement:
      false
    }
  }
}
