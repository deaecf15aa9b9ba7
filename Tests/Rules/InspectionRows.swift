import Events

extension RuleTable {
  static let inspectionRows: [RuleRow] = [
    RuleRow(
      .inspectionNamedLead,
      given: World.plan + [
        World.says(
          "duty-assigned", "\"duty\":\"du-3\",\"kind\":\"inspection\",\"holders\":[\"labour\"],\"dueRule\":\"none\"")
      ], accepts: planned(lead: "labour"), refuses: planned(lead: "home"), at: "what.lead", clause: "V.1"),
    RuleRow(
      .findingViolationNamesRule, given: World.plan, accepts: finding(",\"brokenRule\":\"07/2021/TT\""),
      refuses: finding(""), at: "what.brokenRule"),
    RuleRow(
      .sampleValueNotKnownYet, given: World.plan, accepts: announced(valueOn: "2023-12-02"),
      refuses: announced(valueOn: "2023-12-01"), at: "what.publicValueOn"),
    RuleRow(
      .figureCertifiedAgrees, given: World.plan, accepts: certified("7.5", "7.50"), refuses: certified("7.5", "7.51"),
      at: "what.recomputed"),
    RuleRow(
      .figureDisputedDiffers, given: World.plan, accepts: certified("7.5", "7.51", "disputed"),
      refuses: certified("7.5", "7.50", "disputed"), at: "what.recomputed"),
  ]

  private static func planned(lead: String) -> String {
    """
    2023-02-01 pc inspection.planned plan=p-1 {"inspection":"is-1","year":2023,"kind":"annual","lead":"\(lead)",\
    "team":["\(lead)"],"inspected":["c-1"],"combinedWithProgramme":false,"plannedFrom":"2023-06-01",\
    "plannedTo":"2023-06-30"}
    """
  }

  private static func finding(_ rest: String) -> String {
    """
    2023-06-10 pc inspection.finding-recorded plan=p-1 {"finding":"fd-1","inspection":"is-1","inspected":"c-1",\
    "kind":"violation","text":"t"\(rest)}
    """
  }

  private static func announced(valueOn day: String) -> String {
    """
    2023-12-01 pc inspection.sample-announced plan=p-1 {"inspection":"is-1","frame":{"area":"c-1","standard":"s-2",\
    "year":2023,"class":"poor","asOf":"2023-12-01"},"sampleSize":1,"publicValue":"v","publicValueOn":"\(day)"}
    """
  }

  private static func certified(_ stated: String, _ recomputed: String, _ verdict: String = "certified") -> String {
    """
    2023-12-20 pc figure.\(verdict) plan=p-1 {"inspection":"is-1","report":"rp-1","figure":"poverty-rate",\
    "stated":"\(stated)","recomputed":"\(recomputed)","atSize":9,"atRoot":"\(String(repeating: "a", count: 64))",\
    "reason":"r"}
    """
  }
}
