import Events

extension RuleTable {
  static let inspectionRows: [RuleRow] =
    plannedRows + findingRows + [
      RuleRow(
        .complaintOpen, given: [received], accepts: resolved("cp-1"), refuses: resolved("cp-9"), at: "what.complaint"),
      RuleRow(
        .complaintOpen, given: [received, received.replacing("cp-1", with: "cp-2"), resolved("cp-2")],
        accepts: resolved("cp-1"), refuses: resolved("cp-2"), at: "what.complaint"),
    ]

  private static let plannedRows: [RuleRow] = [
    RuleRow(
      .inspectionNamedLead,
      given: World.plan + [
        World.says(
          "duty-assigned", "\"duty\":\"du-3\",\"kind\":\"inspection\",\"holders\":[\"labour\"],\"dueRule\":\"none\"")
      ], accepts: planned(lead: "labour"), refuses: planned(lead: "home"), at: "what.lead", clause: "V.1"),
    RuleRow(
      .inspectionPlannedOrReasoned, given: World.plan + [planned()], accepts: held(), refuses: held("is-9"),
      at: "what.inspection"),
    // A hamlet of the commune that was planned is within the plan, another commune is not.
    RuleRow(
      .inspectionPlannedOrReasoned, given: World.plan + [planned()], accepts: held(at: "t-a"),
      refuses: held(at: "c-2"), at: "what.inspected"),
    RuleRow(
      .inspectionPlannedOrReasoned, given: World.plan + [planned()],
      accepts: held(at: "c-2", ",\"unplannedReason\":\"a complaint\""),
      refuses: held(at: "c-2", ",\"unplannedReason\":\" \""), at: "what.inspected"),
    RuleRow(
      .inspectionNotOwnLead, given: World.plan + [planned(of: ["c-1", "labour"])], accepts: held(),
      refuses: held(at: "labour"), at: "what.inspected"),
    // Of one that was not planned, the unit that records it leads it.
    RuleRow(
      .inspectionNotOwnLead, given: World.plan, accepts: held("is-9", at: "c-1", ",\"unplannedReason\":\"r\""),
      refuses: held("is-9", at: "labour", ",\"unplannedReason\":\"r\""), at: "what.inspected"),
  ]

  private static let findingRows: [RuleRow] = [
    RuleRow(
      .findingOfHeldInspection, given: World.plan + [planned(), planned("is-2"), held()], accepts: finding(),
      refuses: finding(of: "is-2"), at: "what.inspection"),
    RuleRow(
      .findingOfHeldInspection, given: World.plan + [planned(), held()], accepts: finding(at: "t-a"),
      refuses: finding(at: "c-2"), at: "what.inspected"),
    RuleRow(
      .findingViolationNamesRule, given: World.plan + [planned(), held()],
      accepts: finding("violation", ",\"brokenRule\":\"07/2021/TT\""), refuses: finding("violation"),
      at: "what.brokenRule"),
    RuleRow(
      .findingOpen, given: World.plan + [planned(), held(), finding()], accepts: closed("fd-1"),
      refuses: closed("fd-9"),
      at: "what.finding"),
    RuleRow(
      .findingOpen,
      given: World.plan + [planned(), held(), finding(), finding().replacing("fd-1", with: "fd-2"), closed("fd-2")],
      accepts: closed("fd-1"), refuses: closed("fd-2"), at: "what.finding"),
    RuleRow(
      .findingOpen,
      given: World.plan + [planned(), held(), finding(), finding("strength").replacing("fd-1", with: "fd-2")],
      accepts: closed("fd-1"), refuses: closed("fd-2"), at: "what.finding"),
  ]

  static func planned(
    _ id: String = "is-1", of units: [String] = ["c-1"], lead: String = "labour", year: Int = 2023
  ) -> String {
    """
    2023-02-01 pc inspection.planned plan=p-1 {"inspection":"\(id)","year":\(year),"kind":"annual","lead":"\(lead)",\
    "team":["\(lead)"],"inspected":\(units),"combinedWithProgramme":false,"plannedFrom":"2023-06-01",\
    "plannedTo":"2023-06-30"}
    """
  }

  static func held(_ id: String = "is-1", at unit: String = "c-1", _ rest: String = "") -> String {
    """
    2023-06-09 labour inspection.held plan=p-1 {"inspection":"\(id)","inspected":"\(unit)","from":"2023-06-08",\
    "to":"2023-06-09"\(rest)}
    """
  }

  private static func finding(
    _ kind: String = "shortcoming", _ rest: String = "", of inspection: String = "is-1", at unit: String = "c-1"
  ) -> String {
    """
    2023-06-10 pc inspection.finding-recorded plan=p-1 {"finding":"fd-1","inspection":"\(inspection)",\
    "inspected":"\(unit)","kind":"\(kind)","text":"t"\(rest)}
    """
  }

  private static func closed(_ finding: String) -> String {
    "2023-07-01 c-1 inspection.finding-closed plan=p-1 {\"finding\":\"\(finding)\",\"outcome\":\"remedied\"}"
  }

  static let received = """
    2023-03-01 c-1 complaint.received plan=p-1 {"complaint":"cp-1","handler":"c-1","kind":"complaint",\
    "about":"poverty-list","dueOn":"2023-03-31"}
    """

  static func resolved(_ complaint: String, on day: String = "2023-03-31", definitive: Bool = true) -> String {
    """
    \(day) c-1 complaint.resolved plan=p-1 {"complaint":"\(complaint)","outcome":"dismissed","definitive":\(definitive)}
    """
  }
}
