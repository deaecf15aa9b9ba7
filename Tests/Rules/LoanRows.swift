extension RuleTable {
  static let loanRows: [RuleRow] = [
    RuleRow(
      .supportEligibilityFirst, given: World.households + [eligible("hh-poor", for: "housing", on: "2023-05-10")],
      accepts: granted("housing", to: "hh-poor", on: "2023-05-10"),
      refuses: granted("housing", to: "hh-poor", on: "2023-05-09"), at: "what.policy"),
    // Another policy, and the finding that came last.
    RuleRow(
      .supportEligibilityFirst,
      given: World.households + [
        eligible("hh-poor", for: "housing"), eligible("hh-poor", for: "health"),
        eligible("hh-poor", false, for: "health", on: "2023-06-01"),
      ], accepts: granted("health", to: "hh-poor", on: "2023-05-31"),
      refuses: granted("health", to: "hh-poor", on: "2023-06-01"), at: "what.policy"),
    // A hamlet is found eligible by nobody; a household is.
    RuleRow(
      .supportEligibilityFirst, given: World.households,
      accepts: granted("water-sanitation", to: "t-a", on: "2023-05-10"),
      refuses: granted("water-sanitation", to: "hh-poor", on: "2023-05-10"), at: "what.policy"),
    RuleRow(
      .loanNewId, given: lent, accepts: loan("ln-2", to: "hh-near", on: "2023-05-01"),
      refuses: loan("ln-1", to: "hh-near", on: "2023-05-01"), at: "what.loan"),
    RuleRow(
      .loanTermsPossible, given: World.households, accepts: terms(principal: "1"), refuses: terms(principal: "0"),
      at: "what.principal"),
    RuleRow(
      .loanTermsPossible, given: World.households, accepts: terms(rate: "0"), refuses: terms(rate: "-0.1"),
      at: "what.ratePercent"),
    RuleRow(
      .loanTermsPossible, given: World.households, accepts: terms(rate: "100"), refuses: terms(rate: "100.01"),
      at: "what.ratePercent"),
    RuleRow(
      .loanTermsPossible, given: World.households, accepts: terms(due: "2023-03-02"),
      refuses: terms(due: "2023-03-01"), at: "what.dueOn"),
    RuleRow(
      .loanKnown, given: lent, accepts: paid("ln-1", "interest", 275_000, on: "2023-04-01"),
      refuses: paid("ln-2", "interest", 275_000, on: "2023-04-01"), at: "what.loan"),
    RuleRow(
      .loanKnown, given: lent, accepts: paid("ln-1", "interest", 275_000, on: "2023-03-01"),
      refuses: paid("ln-1", "interest", 275_000, on: "2023-02-28"), at: "on"),
    // 50,000,000 lent, 30,000,000 paid back: 20,000,000 are left.
    RuleRow(
      .repaymentPrincipalWithinLoan, given: lent + [paid("ln-1", "principal", 30_000_000, on: "2024-03-01")],
      accepts: paid("ln-1", "principal", 20_000_000, on: "2025-03-01"),
      refuses: paid("ln-1", "principal", 20_000_001, on: "2025-03-01"), at: "what.amount"),
    // Interest may exceed what was lent.
    RuleRow(
      .repaymentPrincipalWithinLoan, given: lent, accepts: paid("ln-1", "interest", 60_000_000, on: "2025-03-01"),
      refuses: paid("ln-1", "principal", 60_000_000, on: "2025-03-01"), at: "what.amount"),
    RuleRow(
      .useCheckPurposeAndEffect, given: lent, accepts: checked("ln-1", on: "2023-09-01"),
      refuses: checked("ln-2", on: "2023-09-01"), at: "what.loan"),
  ]

  private static let lent = World.households + [loan("ln-1", to: "hh-poor", on: "2023-03-01")]

  /// A loan paid out on 2023-03-01.
  private static func terms(principal: String = "50000000", rate: String = "6.6", due: String = "2030-01-01") -> String
  {
    loan("ln-1", to: "hh-poor", on: "2023-03-01").replacing(
      "\"principal\":50000000", with: "\"principal\":\(principal)"
    )
    .replacing("\"ratePercent\":\"6.6\"", with: "\"ratePercent\":\"\(rate)\"")
    .replacing("\"dueOn\":\"2030-01-01\"", with: "\"dueOn\":\"\(due)\"")
  }

  private static func granted(_ policy: String, to beneficiary: String, on day: String) -> String {
    """
    \(day) c-1 support.granted {"support":"sp-1","provider":"c-1","beneficiary":"\(beneficiary)","kind":"cash",\
    "policy":"\(policy)"}
    """
  }

  private static func paid(_ loan: String, _ kind: String, _ amount: Int, on day: String) -> String {
    """
    \(day) bank credit.repayment-recorded {"loan":"\(loan)","kind":"\(kind)","amount":\(amount),"dueOn":"2030-01-01"}
    """
  }

  private static func checked(_ loan: String, on day: String) -> String {
    "\(day) bank credit.use-checked {\"loan\":\"\(loan)\",\"rightPurpose\":true,\"effective\":false}"
  }
}
