import Events

extension RuleTable {
  static let povertyRows: [RuleRow] = [
    RuleRow(
      .standardSixServices, given: World.units, accepts: World.standards[1],
      refuses: World.standard(
        "s-3", from: "2022-01-01", to: "2025-12-31", years: "2021", "2025",
        [
          "health", "education", "housing", "water-sanitation", "information",
        ]), at: "what.dimensions"),
    RuleRow(
      .standardSixServices, given: World.units, accepts: World.standards[0],
      refuses: World.standard("s-3", from: "2022-01-01", to: "2025-12-31", years: "2021", "2025", ["employment"]),
      at: "what.dimensions"),
    RuleRow(
      .figureRateNamesStandard, given: World.households,
      accepts: printed("\"poorRate\":\"7.03\",\"standard\":\"s-2\","),
      refuses: printed("\"poorRate\":\"7.03\","), at: "what.standard"),
    RuleRow(
      .figureNamesWhatIsKnown, given: World.households, accepts: printed(rate, of: "d-1"),
      refuses: printed(rate, of: "nowhere"), at: "what.area"),
    RuleRow(
      .figureNamesWhatIsKnown, given: World.households, accepts: printed(rate, by: "labour"),
      refuses: printed(rate, by: "nobody"), at: "unit"),
    RuleRow(
      .figureNamesWhatIsKnown, given: World.households, accepts: printed(rate),
      refuses: printed("\"poorRate\":\"7.03\",\"standard\":\"s-9\","), at: "what.standard"),
    RuleRow(
      .figureWithinBounds, given: World.households,
      accepts: printed("\"poorRate\":\"100.00\",\"standard\":\"s-2\","),
      refuses: printed("\"poorRate\":\"100.01\",\"standard\":\"s-2\","), at: "what.poorRate"),
    RuleRow(
      .figureWithinBounds, given: World.households, accepts: printed("\"nearPoorRate\":\"0\",\"standard\":\"s-2\","),
      refuses: printed("\"nearPoorRate\":\"-0.01\",\"standard\":\"s-2\","), at: "what.nearPoorRate"),
    RuleRow(
      .figureWithinBounds, given: World.households,
      accepts: printed(indicator("poor-household-rate-reduction", "-2.5")),
      refuses: printed(indicator("policy-coverage", "115")), at: "what.value"),
    RuleRow(
      .figureWithinBounds, given: World.households,
      accepts: printed("\"poor\":40,\"total\":40,\"standard\":\"s-2\","),
      refuses: printed("\"poor\":41,\"total\":40,\"standard\":\"s-2\","), at: "what.poor"),
    RuleRow(
      .figureOfTimePast, given: World.households, accepts: printed(rate, year: 2023),
      refuses: printed(rate, year: 2024), at: "what.year"),
    RuleRow(
      .figureOfTimePast, given: World.households, accepts: printed(rate + "\"asOf\":\"2023-01-10\","),
      refuses: printed(rate + "\"asOf\":\"2023-01-11\","), at: "what.asOf"),
    // 60 poor and 40 near-poor of 100 are all of them; one more is too many.
    RuleRow(
      .reviewPartsWithinTotal, given: World.households, accepts: submitted(total: 100, poor: 60, nearPoor: 40),
      refuses: submitted(total: 100, poor: 60, nearPoor: 41), at: "what.total"),
    RuleRow(
      .reviewPartsWithinTotal, given: World.households,
      accepts: submitted(total: 100, poor: 6, nearPoor: 4, group: (10, 6, 4)),
      refuses: submitted(total: 100, poor: 6, nearPoor: 4, group: (11, 7, 4)), at: "what.subgroups[0]"),
    RuleRow(
      .reviewStandardInForce, given: World.households, accepts: submitted(total: 100, poor: 6, nearPoor: 4),
      refuses: submitted(total: 100, poor: 6, nearPoor: 4, under: "s-1"), at: "what.asOf"),
    RuleRow(
      .reviewStandardInForce, given: World.households, accepts: submitted(total: 100, poor: 6, nearPoor: 4),
      refuses: submitted(total: 100, poor: 6, nearPoor: 4, under: "s-9"), at: "what.standard"),
    // s-2 is reviewed from 2021 to 2025; the count of 2022-12-10 lies in its days, 2020 and 2026 do not lie in its years.
    RuleRow(
      .reviewStandardInForce, given: World.households, accepts: submitted(total: 100, poor: 6, nearPoor: 4, of: 2021),
      refuses: submitted(total: 100, poor: 6, nearPoor: 4, of: 2020), at: "what.year"),
    RuleRow(
      .figureOfTimePast, given: World.households, accepts: submitted(total: 100, poor: 6, nearPoor: 4, of: 2022),
      refuses: submitted(total: 100, poor: 6, nearPoor: 4, of: 2023), at: "what.year"),
    RuleRow(
      .figureOfTimePast, given: World.households, accepts: submitted(total: 100, poor: 6, nearPoor: 4),
      refuses: submitted(total: 100, poor: 6, nearPoor: 4)
        .replacing("\"asOf\":\"2022-12-10\"", with: "\"asOf\":\"2022-12-16\""), at: "what.asOf"),
    // 6 of 90 = 6.666… % = 6.67; 4 of 90 = 4.444… % = 4.44.
    RuleRow(
      .reviewResultSubmittedFirst, given: World.households + [submitted(total: 90, poor: 6, nearPoor: 4)],
      accepts: approved(total: 90, poor: 6, "6.67", nearPoor: 4, "4.44"),
      refuses: approved(total: 90, poor: 6, "6.67", nearPoor: 4, "4.44", area: "c-2"), at: "what.area"),
    RuleRow(
      .reviewResultSubmittedFirst,
      given: World.households + [
        submitted(total: 90, poor: 6, nearPoor: 4),
        submitted(total: 90, poor: 6, nearPoor: 4, area: "c-2", stage: "preliminary"),
      ], accepts: approved(total: 90, poor: 6, "6.67", nearPoor: 4, "4.44"),
      refuses: approved(total: 90, poor: 6, "6.67", nearPoor: 4, "4.44", area: "c-2"), at: "what.area"),
    RuleRow(
      .reviewRateFromCounts, given: World.households + [submitted(total: 90, poor: 6, nearPoor: 4)],
      accepts: approved(total: 90, poor: 6, "6.67", nearPoor: 4, "4.44"),
      refuses: approved(total: 90, poor: 6, "6.66", nearPoor: 4, "4.44"), at: "what.poorRate"),
    // 1 of 800 = 0.125 %, half up 0.13; 3 of 800 = 0.375 %, half up 0.38.
    RuleRow(
      .reviewRateFromCounts, given: World.households + [submitted(total: 800, poor: 1, nearPoor: 3)],
      accepts: approved(total: 800, poor: 1, "0.13", nearPoor: 3, "0.38"),
      refuses: approved(total: 800, poor: 1, "0.13", nearPoor: 3, "0.37"), at: "what.nearPoorRate"),
  ]

  private static let rate = "\"poorRate\":\"7.03\",\"standard\":\"s-2\","

  private static func indicator(_ code: String, _ value: String) -> String {
    "\"indicator\":\"\(code)\",\"value\":\"\(value)\",\"unitOfMeasure\":\"percent\",\"standard\":\"s-2\","
  }

  private static func printed(
    _ rest: String, of area: String = "pv", by publisher: String = "pv", year: Int = 2022
  ) -> String {
    """
    2023-01-10 \(publisher) figure.published {"figure":"fg-1","area":"\(area)","year":\(year),\(rest)"documentRef":"1/BC"}
    """
  }

  private static func account(_ closing: Int) -> String {
    """
    {"opening":\(closing),"carriedOver":0,"new":0,"relapsed":0,"fromOtherClass":0,"splitIn":0,"movedIn":0,"boundaryIn":0,\
    "exited":0,"toOtherClass":0,"left":0,"merged":0,"movedOut":0,"boundaryOut":0,"closing":\(closing)}
    """
  }

  static func submitted(
    total: Int, poor: Int, nearPoor: Int, group: (Int, Int, Int)? = nil, under standard: String = "s-2",
    area: String = "c-1", stage: String = "official", review: String = "rv-c1", year: Int = 2022, of counted: Int? = nil
  ) -> String {
    let part = group.map {
      """
      ,"subgroups":[{"subgroup":"ethnic-minority","total":\($0.0),"poor":\(account($0.1)),"nearPoor":\(account($0.2))}]
      """
    }
    return """
      \(year)-12-15 c-1 poverty-review.result-submitted {"review":"\(review)","area":"\(area)","year":\(counted ?? year),\
      "standard":"\(standard)","stage":"\(stage)","asOf":"\(year)-12-10","total":\(total),"poor":\(account(poor)),\
      "nearPoor":\(account(nearPoor))\(part ?? "")}
      """
  }

  private static func approved(
    total: Int, poor: Int, _ poorRate: String, nearPoor: Int, _ nearPoorRate: String, area: String = "c-1"
  ) -> String {
    """
    2022-12-20 d-1 poverty-review.result-approved {"review":"rv-c1","area":"\(area)","year":2022,"standard":"s-2",\
    "total":\(total),"poor":\(poor),"poorRate":"\(poorRate)","nearPoor":\(nearPoor),"nearPoorRate":"\(nearPoorRate)"}
    """
  }
}
