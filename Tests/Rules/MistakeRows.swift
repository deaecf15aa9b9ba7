extension RuleTable {
  /// Slips of every day: another place's household, a standard of other years, a day before the plan.
  static let mistakeRows: [RuleRow] = [
    RuleRow(
      .householdOwnArea, given: World.households, accepts: registered(in: "t-b", by: "c-1"),
      refuses: registered(in: "t-c", by: "c-1"), at: "what.hamlet"),
    // A district, or an office of it, speaks of every household of its area.
    RuleRow(
      .householdOwnArea, given: World.households, accepts: rated("hh-none", by: "d-1-pc"),
      refuses: rated("hh-none", by: "c-2"), at: "what.household"),
    RuleRow(
      .povertyEntryStandardInForce, given: World.households,
      accepts: World.entered("hh-none", "new", on: "2025-12-31"),
      refuses: World.entered("hh-none", "new", on: "2026-01-01"), at: "what.standard"),
    RuleRow(
      .povertyEntryStandardInForce, given: World.households,
      accepts: World.entered("hh-none", "new", on: "2023-12-10"),
      refuses: World.entered("hh-none", "new", on: "2023-12-10", under: "s-9"), at: "what.standard"),
    RuleRow(
      .planPeriodBegun, given: World.plan, accepts: activity(on: "2021-01-01"), refuses: activity(on: "2020-12-31"),
      at: "on"),
  ]

  private static func registered(in hamlet: String, by unit: String) -> String {
    World.household("hh-x", in: hamlet).replacing(" c-1 ", with: " \(unit) ")
  }

  private static func rated(_ household: String, by unit: String) -> String {
    "2023-06-01 \(unit) household.living-standard-rated {\"household\":\"\(household)\",\"rating\":\"average\"}"
  }

  private static func activity(on day: String) -> String {
    """
    \(day) pc communication.published plan=p-1 {"item":"cm-1","outlet":"paper","format":"article","title":"Tin",\
    "subjects":[]}
    """
  }
}
