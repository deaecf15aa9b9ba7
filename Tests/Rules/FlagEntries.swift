/// The entries that flags are tried on.
extension FlagTests {
  /// Departments plan and launch before 10 October 2022.
  static let launchDuty =
    World.plan + [
      World.says(
        "duty-assigned",
        "\"duty\":\"du-5\",\"kind\":\"plan\",\"covers\":[\"plan\",\"launch\"],\"holders\":[\"labour\"],\"cadence\":[\"once\"],"
          + "\"dueRule\":\"before\",\"dueOn\":\"2022-10-10\"")
    ]

  /// A certificate that the plan sees at the final review, with guidance to follow, and flags at others.
  static let openForms =
    World.plan + [
      World.says(
        "award-rule-set",
        "\"rule\":\"ar-1\",\"form\":\"certificate-of-merit\",\"levels\":[\"province\"],\"deciders\":[\"chair\"],"
          + "\"occasions\":[\"final\"],\"otherOccasions\":\"flag\",\"preconditions\":[\"final-award-guidance\"],"
          + "\"recipientKinds\":[\"collective\"]"),
      "2025-08-01 home guidance.issued plan=p-1 {\"guidance\":\"gd-1\",\"issuer\":\"home\",\"kind\":\"award-guidance\","
        + "\"occasion\":\"final\",\"year\":2025}",
    ]

  /// What the decree of 2025 gives with a certificate of the province.
  static let law = [
    "2025-07-01 pv prize.set {\"decree\":\"152/2025/NĐ-CP\",\"from\":\"2025-07-01\",\"roundedUpTo\":10000,\"rows\":["
      + "{\"form\":\"certificate-of-merit\",\"level\":\"province\",\"recipientKind\":\"individual\",\"times\":\"1.5\"},"
      + "{\"form\":\"certificate-of-merit\",\"level\":\"province\",\"recipientKind\":\"collective\",\"times\":\"3.0\"}]}",
    "2024-07-01 pv base-salary.set {\"decree\":\"73/2024/NĐ-CP\",\"from\":\"2024-07-01\",\"amount\":2340000}",
  ]

  static func rewarded(_ amount: Int) -> String {
    """
    2025-11-10 chair nomination.approved plan=p-1 {"nomination":"nm-1","award":"aw-1","form":"certificate-of-merit",\
    "level":"province","emblem":false,"decidedBy":"chair","decisionNumber":"1/QĐ","effectiveOn":"2025-11-10",\
    "rewardAmount":\(amount)}
    """
  }

  static func consolidated(on day: String) -> String {
    """
    \(day) home report.consolidated plan=p-1 {"report":"rp-9","duty":"du-2","period":"2023","fromReports":[],\
    "missing":[],"preparedWith":["labour"],"submitter":"home","addressees":["pc"]}
    """
  }

  static func fulfilled(on day: String) -> String {
    "\(day) c-1 duty.fulfilled plan=p-1 {\"duty\":\"du-1\",\"holder\":\"c-1\",\"period\":\"2023\",\"result\":\"other\"}"
  }

  static func repaid(on day: String) -> String {
    "\(day) bank credit.repayment-recorded {\"loan\":\"ln-1\",\"kind\":\"interest\",\"amount\":1,\"dueOn\":\"2023-03-15\"}"
  }

  static func launched(
    on day: String, movement: String = "m-1", by unit: String = "labour", parent: String? = nil
  ) -> String {
    let parent = parent.map { ",\"parent\":\"\($0)\"" } ?? ""
    return """
      \(day) \(unit) movement.launched {"movement":"\(movement)","launchedBy":"\(unit)","nameVi":"P","periodFrom":2021,\
      "periodTo":2025,"pledgesSigned":true\(parent)}
      """
  }

  static func issued(on day: String) -> String {
    World.issued(issuer: "labour", parent: "p-1", plan: "p-2").replacing("2022-02-10", with: day)
  }

  static func review(on day: String, _ kind: String = "interim", programme: String? = nil) -> String {
    let programme = programme.map { ",\"programmeReviewOn\":\"\($0)\"" } ?? ""
    return """
      \(day) pc movement-review.held plan=p-1 {"review":"mr-1","holder":"pc","kind":"\(kind)","organisedBy":["home"],\
      "awardsPresented":[]\(programme)}
      """
  }

  static func registered(on day: String) -> String {
    """
    \(day) c-1 contest.subject-registered plan=p-1 {"registration":"rg-1","contest":"ct-1","subject":"hh-1",\
    "subjectKind":"household-poor","pledgeSigned":true}
    """
  }

  static func assigned(_ id: String, to area: String, _ value: String) -> String {
    World.says(
      "target-assigned",
      "\"assignment\":\"\(id)\",\"target\":\"tg-1\",\"assignedBy\":\"d-1-pc\",\"area\":\"\(area)\",\"year\":2023,"
        + "\"indicator\":\"poor-households-reduced\",\"value\":\"\(value)\",\"unitOfMeasure\":\"households\",\"standard\":\"s-2\""
    )
  }

  static func target(area: String) -> String {
    World.says(
      "target-set",
      "\"target\":\"tg-9\",\"indicator\":\"poor-household-rate-reduction\",\"area\":\"\(area)\",\"subgroup\":\"all\","
        + "\"operator\":\"at-least\",\"value\":\"3\",\"unitOfMeasure\":\"percentage-points\",\"standard\":\"s-2\","
        + "\"baseline\":{\"kind\":\"year-end\",\"year\":2021,\"printed\":\"2021\"},\"windowFrom\":\"2022-01-01\","
        + "\"windowTo\":\"2025-12-31\",\"cadence\":\"each-year\"")
  }

  static func allocated(_ source: String) -> String {
    """
    2023-02-01 pc budget.allocated plan=p-1 {"allocation":"al-1","year":2023,"spender":"labour","purpose":"inspection",\
    "source":"\(source)","amount":1}
    """
  }

  static func approved(by unit: String, review: String = "rv-c1") -> String {
    """
    2022-12-20 \(unit) poverty-review.result-approved {"review":"\(review)","area":"c-1","year":2022,"standard":"s-2",\
    "total":90,"poor":6,"poorRate":"6.67","nearPoor":4,"nearPoorRate":"4.44"}
    """
  }

  static func paid(_ fund: String) -> String {
    "2025-12-01 pc award.paid plan=p-1 {\"award\":\"aw-1\",\"amount\":500000,\"fund\":\"\(fund)\"}"
  }

  /// hh-none was scored under s-2, which has the thresholds of 2022 to 2025 here.
  static func scored(a: String) -> [String] {
    World.households + [
      """
      2022-01-06 pv standard.adopted {"standard":"s-2","nameVi":"s-2","aliases":[],"validFrom":"2022-01-01",\
      "validTo":"2025-12-31","firstReviewYear":2021,"lastReviewYear":2025,\
      "dimensions":["employment","health","education","housing","water-sanitation","information"],\
      "indicatorsPoor":3,"scorePerIndicator":"10",\
      "thresholds":[{"areaType":"rural","incomeMax":1500000,"scoreMax":"140"}]}
      """,
      """
      2022-12-01 c-1 household.profile-assessed {"household":"hh-none","standard":"s-2","areaType":"rural","traits":[],\
      "deprivations":["housing"],"causes":["no-capital"],"wishes":["loan"],"scoreA":"\(a)","scoreB":"30"}
      """,
    ]
  }
}
