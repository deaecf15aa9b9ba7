import Events
import Projections

/// Years without an inspection, complaints settled late or not for good, households that somebody chose.
extension Rules {
  /// Years before the one that is planned, of which no inspection is on record, planned or held.
  static func eachYear(_ event: InspectionPlanned, _ entry: EntryHeader, _ state: Projections) -> Breach? {
    guard let plan = entry.plan else { return nil }
    let years = state.inspections.years(
      of: plan, asOf: .last, duties: state.duties, units: state.units, state.symbols)
    let gaps = years.filter { $0.year < event.year && $0.clause != nil && $0.entries.isEmpty }
    guard let first = gaps.first else { return nil }
    let list = gaps.map { "\($0.year)" }.joined(separator: ", ")
    return Breach(
      .inspectionEachYear, at: "what.year", clause: first.clause,
      Title(vi: "Chưa có cuộc kiểm tra nào cho năm \(list).", en: "No inspection is on record for \(list)."))
  }

  static func inTimeAndDefinitive(_ event: ComplaintResolved, _ entry: EntryHeader, _ state: Projections) -> [Breach] {
    let complaint = state.inspections.complaint(event.complaint, asOf: .last)
    let clause = (entry.plan ?? complaint?.plan).flatMap { state.complaintClause(of: $0) }
    var found: [Breach] = []
    if let due = complaint?.dueOn, entry.on > due {
      let days = entry.on.days(since: due)
      found.append(
        Breach(
          .complaintInTimeAndDefinitive, at: "on", clause: clause,
          Title(
            vi: "Giải quyết trễ \(days) ngày so với hạn \(due).",
            en: "Resolved \(days) \(days == 1 ? "day" : "days") after the day due, \(due).")))
    }
    if !event.definitive {
      found.append(
        Breach(
          .complaintInTimeAndDefinitive, at: "what.definitive", clause: clause,
          Title(vi: "Chưa giải quyết dứt điểm.", en: "Not settled for good.")))
    }
    return found
  }

  static func householdDrawn(_ event: InspectionHouseholdChecked, _ state: Projections) -> Breach? {
    let drawn = state.inspections.drawnHouseholds(of: event.inspection)
    if drawn.contains(event.household) { return nil }
    let (household, inspection) = (state.text(event.household), state.text(event.inspection))
    if drawn.isEmpty {
      return Breach(
        .sampleHouseholdDrawn, at: "what.household",
        Title(
          vi: "Cuộc kiểm tra \(inspection) chưa rút mẫu: hộ \(household) do người kiểm tra chọn.",
          en: "No sample was drawn for \(inspection): somebody chose \(household)."))
    }
    return Breach(
      .sampleHouseholdDrawn, at: "what.household",
      Title(
        vi: "Hộ \(household) không nằm trong \(drawn.count) hộ đã rút của \(inspection).",
        en: "\(household) is not one of the \(drawn.count) households drawn for \(inspection)."))
  }
}

extension Projections {
  /// Where a plan speaks of complaints; nil where it prints nothing.
  fileprivate func complaintClause(of plan: PlanID) -> String? {
    plans.provisions(of: plan, part: .complaintRule).lazy.compactMap { provision in
      guard case .complaintRule(let rule) = provision.value, rule.printed else { return nil }
      return rule.clause
    }.first
  }
}
