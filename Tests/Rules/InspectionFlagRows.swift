import Events

extension FlagTests {
  static let inspectionRows: [FlagRow] = [
    // The plan of 2021-2025 asks for an inspection each year and prints no day of issue: 2021 and 2022 have none.
    FlagRow(
      .inspectionEachYear, given: yearlyInspection, fits: RuleTable.planned("is-1", year: 2021),
      flags: RuleTable.planned("is-1", year: 2023), says: "No inspection is on record for 2021, 2022."),
    FlagRow(
      .inspectionEachYear,
      given: yearlyInspection + [
        RuleTable.planned("is-1", year: 2021),
        RuleTable.planned("is-2", year: 2022).replacing("annual", with: "thematic"),
      ],
      fits: RuleTable.planned("is-3", year: 2023), flags: RuleTable.planned("is-3", year: 2024),
      says: "No inspection is on record for 2023."),
    // Supervision by the Front is not the plan's inspection.
    FlagRow(
      .inspectionEachYear,
      given: yearlyInspection + [RuleTable.planned("is-1", year: 2021).replacing("annual", with: "social-supervision")],
      fits: RuleTable.planned("is-2", year: 2021), flags: RuleTable.planned("is-2", year: 2022), says: "for 2021."),
    FlagRow(
      .complaintInTimeAndDefinitive, given: [RuleTable.received], fits: RuleTable.resolved("cp-1"),
      flags: RuleTable.resolved("cp-1", on: "2023-04-02"), says: "Resolved 2 days after the day due, 2023-03-31."),
    FlagRow(
      .complaintInTimeAndDefinitive, given: [RuleTable.received], fits: RuleTable.resolved("cp-1"),
      flags: RuleTable.resolved("cp-1", definitive: false), says: "Not settled for good."),
    FlagRow(
      .sampleHouseholdDrawn, given: RuleTable.sampled + [RuleTable.announced(), RuleTable.drawn(["hh-poor"])],
      fits: checked("hh-poor"), flags: checked("hh-near"), says: "not one of the 1 households drawn for is-1"),
    FlagRow(
      .sampleHouseholdDrawn,
      given: RuleTable.sampled + [RuleTable.announced(of: "is-2"), RuleTable.drawn(["hh-poor"], of: "is-2")],
      fits: checked("hh-poor", in: "is-2"), flags: checked("hh-poor"), says: "No sample was drawn for is-1"),
  ]

  private static let yearlyInspection =
    World.plan + [
      World.says(
        "duty-assigned",
        "\"duty\":\"du-7\",\"kind\":\"inspection\",\"holders\":[\"labour\"],\"cadence\":[\"year\"],\"dueRule\":\"none\""
      )
    ]

  private static func checked(_ household: String, in inspection: String = "is-1") -> String {
    """
    2023-12-05 labour inspection.household-checked plan=p-1 {"inspection":"\(inspection)","household":"\(household)",\
    "found":"poor","agrees":true}
    """
  }
}
