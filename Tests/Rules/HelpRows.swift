import Events

extension RuleTable {
  static let helpRows: [RuleRow] = [
    RuleRow(
      .eligibilityPoorOrNearPoor, given: World.households, accepts: eligible("hh-near"), refuses: eligible("hh-out"),
      at: "what.household"),
    // Out of poverty: that it is no longer eligible is a finding like any other.
    RuleRow(
      .eligibilityPoorOrNearPoor, given: World.households, accepts: eligible("hh-out", false),
      refuses: eligible("hh-none"), at: "what.household"),
    RuleRow(
      .supportNotOwnBeneficiary, given: World.households, accepts: support(by: "hh-none", to: "hh-poor"),
      refuses: support(by: "hh-poor", to: "hh-poor"), at: "what.beneficiary"),
    RuleRow(
      .helperNeedyBeneficiary, given: World.households, accepts: helping("hh-poor"), refuses: helping("hh-none"),
      at: "what.beneficiary"),
    RuleRow(
      .helperNeedyBeneficiary,
      given: World.households + [
        "2022-03-01 pv unit.classification-granted {\"classified\":\"c-3\",\"classification\":\"poor-commune\",\"legalBasis\":\"b\"}"
      ], accepts: helping("c-3"), refuses: helping("c-2"), at: "what.beneficiary"),
    // hh-out left poverty on 2022-12-10: newly exited for 36 months, until 2025-12-09.
    RuleRow(
      .loanHouseholdQualifies, given: World.households, accepts: loan(to: "hh-out", on: "2025-12-09"),
      refuses: loan(to: "hh-out", on: "2025-12-10"), at: "what.household"),
    RuleRow(
      .loanLenderIsBank, given: World.households, accepts: loan(to: "hh-poor", on: "2023-05-01"),
      refuses: loan(to: "hh-poor", on: "2023-05-01", by: "labour"), at: "what.lender"),
    RuleRow(
      .modelLinkageHasPoor, given: World.households, accepts: linkage(with: "hh-near"),
      refuses: linkage(with: "hh-none"),
      at: "what.participants"),
    RuleRow(
      .contributionValued, given: World.units, accepts: gift("goods", "\"valuation\":{\"amount\":5,\"method\":\"m\"},"),
      refuses: gift("goods", ""), at: "what.valuation"),
    RuleRow(
      .contributionValued, given: World.units, accepts: gift("labour", ""), refuses: gift("money", ""),
      at: "what.amount"),
    RuleRow(
      .budgetFinalConferenceByLabour, given: World.plan + [funding("\"payer\":\"pc\",\"preparedBy\":[\"labour\"]")],
      accepts: budget(by: "labour"), refuses: budget(by: "home"), at: "what.requester", clause: "V.1"),
    RuleRow(
      .budgetLabourWithFinance,
      given: World.plan + [funding("\"preparedBy\":[\"labour\"],\"counterparts\":[\"finance\"]")],
      accepts: budget(by: "labour", with: "\"finance\""), refuses: budget(by: "labour"), at: "what.coordinatedWith",
      clause: "V.1"),
    RuleRow(
      .capitalRuleOnRecord,
      given: World.units + [
        "2022-05-01 c-1 guidance.issued {\"guidance\":\"gd-1\",\"issuer\":\"c-1\",\"kind\":\"revolving-capital-rule\"}"
      ], accepts: capital(of: "c-1"), refuses: capital(of: "c-2"), at: "what.keeper"),
    RuleRow(
      .initiativeOwnerAndRecogniser, given: World.households, accepts: initiative(of: "hh-poor"),
      refuses: initiative(of: "nobody"), at: "what.owner"),
    RuleRow(
      .exemplarSubjectKnown, given: World.households, accepts: exemplar("c-1"), refuses: exemplar("nobody"),
      at: "what.subject"),
    RuleRow(
      .communicationOutletKnown, given: World.units, accepts: article(in: "paper"), refuses: article(in: "nobody"),
      at: "what.outlet"),
  ]

  static func eligible(
    _ id: String, _ isEligible: Bool = true, for policy: String = "credit", on day: String = "2023-05-01"
  ) -> String {
    """
    \(day) c-1 support.eligibility-confirmed {"household":"\(id)","policy":"\(policy)","eligible":\(isEligible),\
    "wanted":true}
    """
  }

  private static func support(by giver: String, to taker: String) -> String {
    """
    2023-05-01 c-1 support.granted {"support":"sp-1","provider":"\(giver)","beneficiary":"\(taker)","kind":"goods"}
    """
  }

  private static func helping(_ beneficiary: String) -> String {
    """
    2023-05-01 pc support.helper-committed {"commitment":"cm-1","helper":"labour","beneficiary":"\(beneficiary)",\
    "from":"2023-05-01","content":"t"}
    """
  }

  static func loan(
    _ id: String = "ln-1", to household: String, on day: String, by lender: String = "bank"
  ) -> String {
    """
    \(day) bank credit.loan-disbursed {"loan":"\(id)","lender":"\(lender)","household":"\(household)",\
    "programme":"poor-household","principal":50000000,"ratePercent":"6.6","purpose":"p","dueOn":"2030-01-01"}
    """
  }

  private static func linkage(with household: String) -> String {
    """
    2023-05-01 c-1 model.started {"model":"md-1","name":"n","kind":"linkage","area":"c-1","lead":"labour",\
    "supporters":[],"participants":[{"household":"\(household)","statusThen":"poor"}]}
    """
  }

  private static func gift(_ kind: String, _ value: String) -> String {
    """
    2023-05-01 c-1 contribution.recorded {"contribution":"cn-1","donor":"bank","receiver":"c-1","kind":"\(kind)",\(value)\
    "direct":true,"purpose":"charity"}
    """
  }

  private static func funding(_ rest: String) -> String {
    World.says(
      "funding-rule-set",
      "\"rule\":\"fr-1\",\"purposes\":[\"conference-final\"],\"purposeText\":\"t\",\"source\":\"provincial-budget\","
        + "\"payerText\":\"t\",\(rest)")
  }

  private static func budget(by requester: String, with partners: String = "") -> String {
    """
    2025-02-01 \(requester) budget.requested plan=p-1 {"request":"rq-1","year":2025,"requester":"\(requester)",\
    "coordinatedWith":[\(partners)],"purpose":"conference-final","amount":1,"submittedTo":"pc"}
    """
  }

  private static func capital(of keeper: String) -> String {
    "2023-05-01 c-1 revolving-capital.moved {\"pool\":\"po-1\",\"keeper\":\"\(keeper)\",\"action\":\"lent\",\"amount\":1}"
  }

  private static func initiative(of owner: String) -> String {
    """
    2023-05-01 c-1 initiative.recognised {"initiative":"in-1","owner":"\(owner)","content":"c","recognisedBy":"c-1",\
    "scope":"commune"}
    """
  }

  private static func exemplar(_ subject: String) -> String {
    "2023-05-01 c-1 exemplar.identified {\"exemplar\":\"ex-1\",\"subject\":\"\(subject)\",\"identifiedBy\":\"c-1\",\"why\":\"w\"}"
  }

  private static func article(in outlet: String) -> String {
    """
    2023-05-01 c-1 communication.published {"item":"it-1","outlet":"\(outlet)","format":"article","title":"t",\
    "subjects":[]}
    """
  }
}
