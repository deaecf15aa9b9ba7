import Events

/// Money out of the wrong purse, above what there was, or settled late.
extension FlagTests {
  static let moneyRows: [FlagRow] = [
    FlagRow(
      .budgetSettledInTime, given: World.units, fits: settled(on: "2024-01-31"), flags: settled(on: "2024-02-03"),
      says: "Late by 3 days: the last day in time was 2024-01-31"),
    // A rule for the plan's own conference and one for those of all units: the spender says which.
    FlagRow(
      .budgetSourceOfRule, given: twoRules, fits: allocated(to: "d-1-pc", "unit-budget"),
      flags: allocated(to: "labour", "unit-budget"), says: "the plan says provincial budget"),
    FlagRow(
      .budgetSourceOfRule, given: twoRules, fits: allocated(to: "labour", "provincial-budget"),
      flags: allocated(to: "d-1-pc", "provincial-budget"), says: "the plan says the unit's own budget"),
    // Counterpart money stands beside the programme's.
    FlagRow(
      .budgetSourceOfRule,
      given: twoRules + [
        rule("fr-3", "programme", "counterpart"), rule("fr-4", "inspection", "counterpart"),
        rule("fr-5", "inspection", "state-budget"),
      ],
      fits: allocated(to: "labour", "state-budget", for: "programme"),
      flags: allocated(to: "labour", "counterpart", for: "inspection"), says: "the plan says state budget"),
    // The fund that pays for higher forms is none of the units' own funds.
    FlagRow(
      .awardFundOfRule, given: awards + ownFunds, fits: paid(1, by: "fund-2"), flags: paid(1, by: "fund-1"),
      says: "Paid by fund-1"),
    // 100 allocated, 70 paid: 30 more make 100.
    FlagRow(
      .awardPaidWithinAllocated,
      given: awards + [allocated(to: "pc", "district-budget", for: "awards", 100), paid(70, by: "pc", "aw-2")],
      fits: paid(30, by: "pc"), flags: paid(31, by: "pc"),
      says: "has paid 101 đồng for awards in 2025, 100 were allocated"),
    // Nothing allocated: held against whoever's plan asks for allocations.
    FlagRow(
      .awardPaidWithinAllocated,
      given: awards + [rule("fr-6", "awards", "award-fund", ",\"evidence\":[\"budget.allocated\"]")],
      fits: paid(0, by: "pc"), flags: paid(1, by: "pc"), says: "0 were allocated"),
  ]

  private static func settled(on day: String) -> String {
    "\(day) c-1 budget.settled {\"allocation\":\"al-1\",\"spent\":1,\"dueOn\":\"2024-01-31\"}"
  }

  private static func rule(_ id: String, _ purpose: String, _ source: String, _ rest: String = "") -> String {
    World.says(
      "funding-rule-set",
      "\"rule\":\"\(id)\",\"purposes\":[\"\(purpose)\"],\"purposeText\":\"t\",\"source\":\"\(source)\",\"payerText\":\"t\"\(rest)"
    )
  }

  private static let twoRules =
    World.plan + [
      rule("fr-1", "conference-final", "unit-budget"),
      rule(
        "fr-2", "conference-final", "provincial-budget", ",\"payer\":\"pc\",\"preparedBy\":[\"labour\"]"),
    ]

  private static func allocated(
    to spender: String, _ source: String, for purpose: String = "conference-final", _ amount: Int = 1
  ) -> String {
    """
    2025-02-01 finance budget.allocated plan=p-1 {"allocation":"al-1","year":2025,"spender":"\(spender)",\
    "purpose":"\(purpose)","source":"\(source)","amount":\(amount)}
    """
  }

  private static let awards =
    World.plan + [
      World.unit("fund-1", "fund", "province", under: "pc"), World.unit("fund-2", "fund", "province", under: "pc"),
      granted("aw-1"), granted("aw-2"),
    ]

  private static func granted(_ award: String) -> String {
    """
    2025-11-10 pc award.granted plan=p-1 {"award":"\(award)","recipient":"c-1","recipientKind":"collective",\
    "form":"certificate-of-commendation","level":"department","emblem":false,"occasion":"final","year":2025,\
    "imported":false}
    """
  }

  private static let ownFunds = [
    World.unit("own-funds", "fund", "any", under: "pv", named: false),
    rule("fr-1", "awards", "award-fund", ",\"payer\":\"fund-1\",\"forms\":[\"certificate-of-merit\"]"),
    rule("fr-2", "awards", "award-fund", ",\"payer\":\"own-funds\",\"forms\":[\"certificate-of-commendation\"]"),
  ]

  private static func paid(_ amount: Int, by fund: String, _ award: String = "aw-1") -> String {
    "2025-12-01 pc award.paid plan=p-1 {\"award\":\"\(award)\",\"amount\":\(amount),\"fund\":\"\(fund)\"}"
  }
}
