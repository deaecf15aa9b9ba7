import Events

/// Something that a unit did and that may meet a duty.
struct Act: Sendable {
  let order: FactOrder
  let at: Timestamp
  let plan: PlanID?
  /// The unit on whose behalf it was recorded.
  let recordedFor: UnitID
  /// The duty that the entry names.
  let duty: DutyID?
  let deed: Deed
}

/// What was done, with what tells for which occurrence.
package enum Deed: Hashable, Sendable {
  case report(ReportID, Period, receiver: UnitID)
  case consolidatedReport(ReportID, Period, addressees: [UnitID], reportsIn: Int, missing: [UnitID])
  case plan(PlanID, MovementID, parent: PlanID?, from: Year, to: Year)
  case launch(MovementID, parent: MovementID?)
  case review(ReviewID, ReviewKind, CombinedReview?, awards: [AwardID])
  case fulfilment(Period?, FulfilmentKind, FulfilmentQuality?, due: Day?)
  case guidance(GuidanceID, GuidanceKind, Occasion?, Year?)
  case inspectionPlan(InspectionID, Year, combinedWithProgramme: Bool)
  case inspection(InspectionID, inspected: UnitID)
  case budgetRequest(RequestID, Year)
  case communication(ItemID)
  case activity(ActivityID, ActivityKind, Year)
  case reminder(reminded: UnitID)

  /// The report that it handed in, which may come back.
  var report: ReportID? {
    switch self {
    case .report(let report, _, _), .consolidatedReport(let report, _, _, _, _): report
    case .plan, .launch, .review, .fulfilment, .guidance, .inspectionPlan, .inspection, .budgetRequest, .communication,
      .activity, .reminder:
      nil
    }
  }
}
