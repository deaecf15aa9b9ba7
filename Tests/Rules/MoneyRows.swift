import Events
import Rules
import Testing

/// Receipts, funds, settlements and capital.
extension RuleTable {
  static let moneyRows: [RuleRow] = [
    RuleRow(
      .contributionReceiptOnce, given: World.units + [gift("cn-1", receipt: "a")], accepts: gift("cn-2", receipt: "b"),
      refuses: gift("cn-2", receipt: "a"), at: "what.receipt"),
    // 100 in the fund since 10 January.
    RuleRow(
      .fundBalanceAllows, given: fund, accepts: grant(100, on: "2023-02-01"), refuses: grant(101, on: "2023-02-01"),
      at: "what.value"),
    RuleRow(
      .fundBalanceAllows, given: fund, accepts: grant(100, on: "2023-01-10"), refuses: grant(1, on: "2023-01-09"),
      at: "what.value"),
    // 60 are gone on 1 March: a late grant of 1 February may take 40.
    RuleRow(
      .fundBalanceAllows, given: fund + [grant(60, on: "2023-03-01")], accepts: grant(40, on: "2023-02-01"),
      refuses: grant(41, on: "2023-02-01"), at: "what.value"),
    // Rice for 50 is no cash, but may be handed out.
    RuleRow(
      .fundBalanceAllows, given: fund + [goods(50)], accepts: grant(150, "goods", on: "2023-02-01"),
      refuses: grant(150, on: "2023-02-01"), at: "what.value"),
    // 100 allocated, 70 settled: 30 are left.
    RuleRow(
      .budgetSpentWithinAllocated, given: World.units + [allocated, settled(70)], accepts: settled(30),
      refuses: settled(31), at: "what.spent"),
    RuleRow(
      .budgetSpentWithinAllocated, given: World.units + [allocated], accepts: settled(1),
      refuses: settled(1, of: "al-9"), at: "what.allocation"),
    RuleRow(
      .capitalWithinLent, given: lent, accepts: moved("recovered", 50, on: "2023-06-01"),
      refuses: moved("recovered", 51, on: "2023-06-01"), at: "what.amount"),
    // 50 came back and 50 were passed on: 50 may come back again.
    RuleRow(
      .capitalWithinLent,
      given: lent + [moved("recovered", 50, on: "2023-06-01"), moved("rotated", 50, on: "2023-07-01")],
      accepts: moved("recovered", 50, on: "2023-08-01"), refuses: moved("rotated", 1, on: "2023-08-01"),
      at: "what.amount"),
    // All came back by 1 June; a late entry of May would make it too much.
    RuleRow(
      .capitalWithinLent, given: lent + [moved("recovered", 50, on: "2023-06-01")],
      accepts: moved("lent", 1, on: "2023-05-15"), refuses: moved("recovered", 1, on: "2023-05-15"), at: "what.amount"),
  ]

  private static func gift(_ id: String, receipt: Character) -> String {
    """
    2023-01-10 c-1 contribution.recorded {"contribution":"\(id)","donor":"bank","receiver":"fund-1","kind":"money",\
    "direct":true,"amount":100,"purpose":"charity","receipt":"\(String(repeating: receipt, count: 64))"}
    """
  }

  private static func goods(_ worth: Int) -> String {
    """
    2023-01-11 c-1 contribution.recorded {"contribution":"cn-9","donor":"bank","receiver":"fund-1","kind":"goods",\
    "direct":true,"valuation":{"amount":\(worth),"method":"m"},"purpose":"charity"}
    """
  }

  private static let fund =
    World.units + [World.unit("fund-1", "fund", "province", under: "pc"), gift("cn-1", receipt: "a")]

  private static func grant(_ value: Int, _ kind: String = "cash", on day: String) -> String {
    """
    \(day) c-1 support.granted {"support":"sp-1","provider":"pc","beneficiary":"hh-1","kind":"\(kind)",\
    "value":\(value),"fund":"fund-1"}
    """
  }

  private static let allocated = """
    2023-02-01 finance budget.allocated {"allocation":"al-1","year":2023,"spender":"c-1","purpose":"programme",\
    "source":"state-budget","amount":100}
    """

  private static func settled(_ spent: Int, of allocation: String = "al-1") -> String {
    "2024-01-10 c-1 budget.settled {\"allocation\":\"\(allocation)\",\"spent\":\(spent)}"
  }

  private static let lent =
    World.units + [
      "2022-05-01 c-1 guidance.issued {\"guidance\":\"gd-1\",\"issuer\":\"c-1\",\"kind\":\"revolving-capital-rule\"}",
      moved("lent", 50, on: "2023-05-01"),
    ]

  private static func moved(_ action: String, _ amount: Int, on day: String) -> String {
    "\(day) c-1 revolving-capital.moved {\"pool\":\"po-1\",\"keeper\":\"c-1\",\"action\":\"\(action)\",\"amount\":\(amount)}"
  }
}

struct MoneyRuleTests {
  @Test func `a late grant that empties the fund afterwards is told by the day and the missing sum`() throws {
    var story = try Story(
      World.units + [
        World.unit("fund-1", "fund", "province", under: "pc"),
        "2023-01-10 c-1 contribution.recorded {\"contribution\":\"cn-1\",\"donor\":\"bank\",\"receiver\":\"fund-1\","
          + "\"kind\":\"money\",\"direct\":true,\"amount\":100,\"purpose\":\"charity\"}",
        "2023-03-01 c-1 support.granted {\"support\":\"sp-1\",\"provider\":\"pc\",\"beneficiary\":\"hh-1\","
          + "\"kind\":\"cash\",\"value\":60,\"fund\":\"fund-1\"}",
      ])
    let breaches = try story.judge(
      "2023-02-01 c-1 support.granted {\"support\":\"sp-2\",\"provider\":\"pc\",\"beneficiary\":\"hh-1\","
        + "\"kind\":\"cash\",\"value\":50,\"fund\":\"fund-1\"}")
    #expect(breaches.map(\.rule) == [.fundBalanceAllows])
    #expect(breaches.first?.detail.en.contains("lacks 10 đồng on 2023-03-01") ?? false)
  }
}
