import Events

extension RuleTable {
  static let activityRows: [RuleRow] = [
    RuleRow(
      .modelReplicatesExisting, given: World.households + [model("md-1")],
      accepts: model("md-2", replicating: "md-1"), refuses: model("md-2", replicating: "md-9"), at: "what.replicates"),
    RuleRow(
      .modelReplicatesExisting, given: World.households + [model("md-1")],
      accepts: model("md-3"), refuses: model("md-1", replicating: "md-1").replacing("md-1", with: "md-3"),
      at: "what.replicates"),
    RuleRow(
      .activityOnePeakMonth, given: World.units + [held("ac-1", by: "c-1")],
      accepts: held("ac-2", by: "c-2"), refuses: held("ac-2", by: "c-1"), at: "what.year"),
    RuleRow(
      .activityOnePeakMonth, given: World.units + [held("ac-1", by: "c-1")],
      accepts: held("ac-2", "training", by: "c-1"), refuses: held("ac-2", by: "c-1"), at: "what.year"),
    // a-1 records all of these. Its grant is for c-1: the hamlet t-a is below it, c-2 beside it.
    RuleRow(
      .accessOwnUnitAndBelow, given: World.units + [granted(to: "a-1", "recorder", for: "c-1")],
      accepts: held("ac-1", by: "t-a"), refuses: held("ac-1", by: "c-2"), at: "unit"),
    // A committee stands for its area: d-1-pc for the communes of d-1, not for those of d-2.
    RuleRow(
      .accessOwnUnitAndBelow, given: World.units + [granted(to: "a-1", "recorder", for: "d-1-pc")],
      accepts: held("ac-1", by: "c-2"), refuses: held("ac-1", by: "c-3"), at: "unit"),
    // From the first grant to a recorder on, whoever has none writes nothing; a reader's grant closes nothing.
    RuleRow(
      .accessOwnUnitAndBelow, given: World.units + [granted(to: "a-2", "recorder", for: "c-1")],
      accepts: granted(to: "a-1", "recorder", for: "c-1"), refuses: held("ac-1", by: "c-1"), at: "unit"),
    // Who inspects records inspections and nothing else, although it is no recorder; who audits records nothing.
    RuleRow(
      .accessOwnUnitAndBelow,
      given: World.plan + [granted(to: "a-2", "recorder", for: "pv"), granted(to: "a-1", "inspector", for: "pv")],
      accepts: planned(), refuses: held("ac-1", by: "c-1"), at: "unit"),
    RuleRow(
      .accessOwnUnitAndBelow,
      given: World.plan + [
        granted(to: "a-2", "recorder", for: "pv"), granted(to: "a-1", "auditor", for: "pv"),
        granted(to: "a-1", "inspector", for: "labour"),
      ],
      accepts: planned().replacing(" pc ", with: " labour "), refuses: planned(), at: "unit"),
    // The groups of the grant: communication, no households.
    RuleRow(
      .accessOwnUnitAndBelow,
      given: World.units + [granted(to: "a-1", "recorder", for: "c-1", groups: "\"models\"")],
      accepts: held("ac-1", by: "c-1"), refuses: World.household("hh-9", in: "t-a"), at: "unit"),
    RuleRow(
      .accessGrantInForce, given: World.units + [granted(to: "a-2", "reader", for: "c-1")],
      accepts: revoked("a-2", "reader", for: "c-1", on: "2022-03-01"),
      refuses: revoked("a-2", "reader", for: "c-2", on: "2022-03-01"), at: "what.account"),
    RuleRow(
      .accessGrantInForce,
      given: World.units + [
        granted(to: "a-2", "reader", for: "c-1"), granted(to: "a-3", "reader", for: "c-1"),
        revoked("a-2", "reader", for: "c-1", on: "2022-03-01"),
      ], accepts: revoked("a-3", "reader", for: "c-1", on: "2022-03-01"),
      refuses: revoked("a-2", "reader", for: "c-1", on: "2022-04-01"), at: "what.account"),
  ]

  static func granted(
    to account: String, _ role: String, for scope: String, groups: String = "", by unit: String? = nil
  ) -> String {
    """
    2022-02-01 \(unit ?? scope) access.granted {"account":"\(account)","role":"\(role)","scope":"\(scope)",\
    "eventGroups":[\(groups)]}
    """
  }

  static func revoked(_ account: String, _ role: String, for scope: String, on day: String) -> String {
    """
    \(day) \(scope) access.revoked {"account":"\(account)","role":"\(role)","scope":"\(scope)","reason":"r"}
    """
  }

  static func held(_ id: String, _ kind: String = "peak-month", by unit: String) -> String {
    """
    2023-10-17 \(unit) activity.held {"activity":"\(id)","kind":"\(kind)","organiser":"\(unit)","year":2023,\
    "from":"2023-10-17","to":"2023-11-18","audience":"people"}
    """
  }

  private static func model(_ id: String, replicating origin: String? = nil) -> String {
    let replicates = origin.map { ",\"replicates\":\"\($0)\"" } ?? ""
    return """
      2023-05-01 c-1 model.started {"model":"\(id)","name":"n","kind":"production","area":"c-1","lead":"labour",\
      "supporters":[],"participants":[]\(replicates)}
      """
  }
}
