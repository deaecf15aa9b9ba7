import Events

extension RuleTable {
  static let sampleRows: [RuleRow] = [
    RuleRow(
      .inspectionPlannedOrReasoned, given: sampled, accepts: announced(), refuses: announced(of: "is-9"),
      at: "what.inspection"),
    RuleRow(
      .sampleValueNotKnownYet, given: sampled, accepts: announced(valueOn: "2023-12-02"),
      refuses: announced(valueOn: "2023-12-01"), at: "what.publicValueOn"),
    // hh-poor alone is poor in c-1.
    RuleRow(
      .sampleFitsFrame, given: sampled, accepts: announced(size: 1), refuses: announced(size: 2), at: "what.sampleSize"),
    RuleRow(
      .sampleFitsFrame, given: sampled, accepts: announced(size: 1), refuses: announced(size: 0), at: "what.sampleSize"),
    RuleRow(
      .sampleFitsFrame, given: sampled + [announced()], accepts: drawn(["hh-poor"]),
      refuses: drawn(["hh-poor", "hh-near"]), at: "what.drawn"),
    RuleRow(
      .sampleOneDraw, given: sampled + [announced()], accepts: drawn(["hh-poor"]),
      refuses: drawn(["hh-poor"], re: announcement - 1), at: "re"),
    RuleRow(
      .sampleOneDraw, given: sampled + [announced(), announced(), drawn(["hh-poor"])],
      accepts: drawn(["hh-poor"], re: announcement + 1), refuses: drawn(["hh-poor"]), at: "re"),
    RuleRow(
      .sampleOneDraw, given: sampled + [announced()], accepts: drawn(["hh-poor"]),
      refuses: drawn(["hh-poor"], of: "is-2"), at: "what.inspection"),
    RuleRow(
      .figureInReport, given: stated, accepts: verdict("7.5", "7.50"), refuses: verdict("7.5", "7.50", report: "rp-9"),
      at: "what.report"),
    RuleRow(
      .figureInReport, given: stated, accepts: verdict("7.5", "7.51", "disputed"),
      refuses: verdict("7.4", "7.51", "disputed"), at: "what.stated"),
    // The report's figure is one of c-1, the verdict's is one of no area.
    RuleRow(
      .figureInReport, given: stated, accepts: verdict("7.5", "7.50"),
      refuses: verdict("7.5", "7.50").replacing("\"area\":\"c-1\",", with: ""), at: "what.figure"),
    RuleRow(
      .figureCertifiedAgrees, given: stated, accepts: verdict("7.5", "7.50"), refuses: verdict("7.5", "7.51"),
      at: "what.recomputed"),
    RuleRow(
      .figureDisputedDiffers, given: stated, accepts: verdict("7.5", "7.51", "disputed"),
      refuses: verdict("7.5", "7.50", "disputed"), at: "what.recomputed"),
    RuleRow(
      .figureDisputedDiffers, given: stated, accepts: verdict("7.5", "7.51", "disputed"),
      refuses: verdict("7.5", "7.51", "disputed").replacing("\"reason\":\"r\"", with: "\"reason\":\" \""),
      at: "what.reason"),
  ]

  static let sampled = World.households + [World.movement, World.issued(), planned(), planned("is-2")]

  /// The place of the entry after `sampled`.
  static let announcement = sampled.count + 1

  private static let stated =
    duties + [
      report("rp-1", by: "c-1").replacing(
        "\"figures\":[]", with: "\"figures\":[{\"figure\":\"poverty-rate\",\"area\":\"c-1\",\"value\":\"7.50\"}]")
    ]

  static func announced(of inspection: String = "is-1", size: Int = 1, valueOn day: String = "2023-12-04") -> String {
    """
    2023-12-01 labour inspection.sample-announced plan=p-1 {"inspection":"\(inspection)","frame":{"area":"c-1",\
    "standard":"s-2","year":2023,"class":"poor","asOf":"2023-12-01"},"sampleSize":\(size),"publicValue":"v",\
    "publicValueOn":"\(day)"}
    """
  }

  static func drawn(_ households: [String], re: Int = announcement, of inspection: String = "is-1") -> String {
    """
    2023-12-04 labour inspection.sample-drawn plan=p-1 re=\(re) {"inspection":"\(inspection)","value":"v",\
    "frameSize":1,"drawn":\(households)}
    """
  }

  private static func verdict(
    _ stated: String, _ recomputed: String, _ verdict: String = "certified", report: String = "rp-1"
  ) -> String {
    """
    2023-12-20 pc figure.\(verdict) plan=p-1 {"inspection":"is-1","report":"\(report)","figure":"poverty-rate",\
    "area":"c-1","stated":"\(stated)","recomputed":"\(recomputed)","atSize":9,\
    "atRoot":"\(String(repeating: "a", count: 64))","reason":"r"}
    """
  }
}
