import Events

extension RuleTable {
  static let dutyRows: [RuleRow] = [
    RuleRow(
      .dutyExists, given: duties, accepts: extended("c-1", to: "2023-12-15"),
      refuses: extended("c-3", to: "2023-12-15"),
      at: "what.holder", clause: "V.1"),
    RuleRow(
      .dutyExists, given: duties, accepts: extended("c-1", to: "2023-12-15"),
      refuses: extended("c-1", to: "2023-12-15", duty: "du-9"), at: "what.duty"),
    // Due before 30 November: the same day is no extension.
    RuleRow(
      .dutyExtensionLater, given: duties, accepts: extended("c-1", to: "2023-12-01"),
      refuses: extended("c-1", to: "2023-11-30"), at: "what.newDueOn", clause: "V.1"),
    RuleRow(
      .dutyExtensionLater, given: duties, accepts: extended("c-1", to: "2023-12-15", by: "pc"),
      refuses: extended("c-1", to: "2023-12-15", by: "d-1-pc"), at: "what.authority", clause: "V.1"),
    RuleRow(
      .dutyBindsHolder, given: duties, accepts: fulfilled(by: "c-1"), refuses: fulfilled(by: "c-3"), at: "what.holder",
      clause: "V.1"),
    RuleRow(
      .reportHolderAndInbox, given: duties, accepts: report("rp-1", by: "c-1"), refuses: report("rp-1", by: "c-3"),
      at: "what.reporter", clause: "V.1"),
    RuleRow(
      .reportHolderAndInbox, given: duties, accepts: report("rp-1", by: "c-1"),
      refuses: report("rp-1", by: "c-1", to: "labour"), at: "what.receiver", clause: "V.1"),
    RuleRow(
      .reportHolderAndInbox, given: duties, accepts: report("rp-1", by: "c-1"),
      refuses: report("rp-1", by: "c-1", period: "2023-h1"), at: "what.period", clause: "V.1"),
    RuleRow(
      .reportOneCurrent, given: duties + [report("rp-1", by: "c-1")], accepts: report("rp-2", by: "c-2"),
      refuses: report("rp-2", by: "c-1"), at: "what.period"),
    RuleRow(
      .reportOneCurrent,
      given: duties + [report("rp-1", by: "c-1"), returned("rp-1"), report("rp-3", by: "c-2")],
      accepts: report("rp-2", by: "c-1"), refuses: report("rp-4", by: "c-2"), at: "what.period"),
    RuleRow(
      .reportRootOfSize, given: duties,
      accepts: report("rp-1", by: "c-1", rest: ",\"atSize\":9,\"atRoot\":\"\(String(repeating: "a", count: 64))\""),
      refuses: report("rp-1", by: "c-1", rest: ",\"atSize\":9"), at: "what.atRoot"),
    RuleRow(
      .reportReturnable, given: duties + [report("rp-1", by: "c-1")], accepts: returned("rp-1"),
      refuses: returned("rp-1", by: "labour"), at: "unit"),
    RuleRow(
      .reportReturnable,
      given: duties + [report("rp-1", by: "c-1"), report("rp-2", by: "c-2"), consolidated(["rp-1"])],
      accepts: returned("rp-2"), refuses: returned("rp-1"), at: "what.report"),
    RuleRow(
      .reportSourcesCurrent, given: duties + [report("rp-1", by: "c-1")],
      accepts: consolidated(["rp-1"], missing: "\"c-2\""), refuses: consolidated(["rp-1"]), at: "what.missing"),
    RuleRow(
      .reportSourcesCurrent,
      given: duties + [report("rp-1", by: "c-1"), report("rp-2", by: "c-2"), returned("rp-2")],
      accepts: consolidated(["rp-1"], missing: "\"c-2\""), refuses: consolidated(["rp-1", "rp-2"], missing: "\"c-2\""),
      at: "what.fromReports[1]"),
    RuleRow(
      .reminderReportMissing, given: duties + [report("rp-1", by: "c-1")], accepts: reminded("c-2"),
      refuses: reminded("c-1"), at: "what.reminded"),
    RuleRow(
      .movementReviewUnitBound, given: duties + [World.unit("other", "administrative-area", "province")],
      accepts: review(by: "c-3"), refuses: review(by: "other"), at: "what.holder", clause: "heading"),
    RuleRow(
      .movementReviewOnce, given: duties + [review(by: "c-1")], accepts: review(by: "c-2"), refuses: review(by: "c-1"),
      at: "what.kind"),
  ]

  /// Communes report each year before 30 November to the department of home affairs.
  static let duties =
    World.plan + [
      World.says(
        "duty-assigned",
        "\"duty\":\"du-1\",\"kind\":\"report\",\"holders\":[\"communes\"],\"addressees\":[\"home\"],\"cadence\":[\"year\"],"
          + "\"dueRule\":\"before\",\"dueMonth\":11,\"dueDay\":30,\"firstYear\":2022,\"lastYear\":2025"),
      World.says(
        "duty-assigned",
        "\"duty\":\"du-2\",\"kind\":\"report\",\"holders\":[\"home\"],\"addressees\":[\"pc\"],\"cadence\":[\"year\"],"
          + "\"dueRule\":\"before\",\"dueMonth\":12,\"dueDay\":10,\"firstYear\":2022,\"lastYear\":2025"),
    ]

  private static func extended(_ holder: String, to day: String, by authority: String = "home", duty: String = "du-1")
    -> String
  {
    """
    2023-11-20 home duty.extended plan=p-1 {"duty":"\(duty)","holder":"\(holder)","period":"2023","newDueOn":"\(day)",\
    "authority":"\(authority)","reason":"r"}
    """
  }

  private static func fulfilled(by holder: String) -> String {
    "2023-11-20 c-1 duty.fulfilled plan=p-1 {\"duty\":\"du-1\",\"holder\":\"\(holder)\",\"period\":\"2023\",\"result\":\"other\"}"
  }

  static func report(
    _ id: String, by reporter: String, to receiver: String = "home", period: String = "2023", rest: String = "",
    on day: String = "2023-11-20"
  ) -> String {
    """
    \(day) \(reporter) report.submitted plan=p-1 {"report":"\(id)","duty":"du-1","reporter":"\(reporter)",\
    "period":"\(period)","receiver":"\(receiver)","figures":[]\(rest)}
    """
  }

  private static func returned(_ id: String, by unit: String = "home") -> String {
    "2023-11-25 \(unit) report.returned plan=p-1 {\"report\":\"\(id)\",\"reason\":\"r\"}"
  }

  private static func consolidated(_ sources: [String], missing: String = "") -> String {
    """
    2023-12-01 home report.consolidated plan=p-1 {"report":"rp-9","duty":"du-2","period":"2023","fromReports":\(sources),\
    "missing":[\(missing)],"preparedWith":["labour"],"submitter":"home","addressees":["pc"]}
    """
  }

  private static func reminded(_ unit: String) -> String {
    "2023-12-01 home report.reminder-sent plan=p-1 {\"duty\":\"du-1\",\"period\":\"2023\",\"reminded\":\"\(unit)\"}"
  }

  private static func review(by holder: String) -> String {
    """
    2023-12-01 \(holder) movement-review.held plan=p-1 {"review":"mr-1","holder":"\(holder)","kind":"interim",\
    "organisedBy":["home"],"awardsPresented":[]}
    """
  }
}
