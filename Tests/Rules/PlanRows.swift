import Events

extension RuleTable {
  static let planRows: [RuleRow] = headerRows + provisionRows + amendmentRows

  private static let headerRows: [RuleRow] = [
    RuleRow(
      .movementRegisteredOnce, given: World.units + [World.movement],
      accepts: "2022-02-01 pc movement.registered {\"movement\":\"m-2\",\"nameVi\":\"P\",\"owner\":\"pc\"}",
      refuses: World.movement, at: "what.movement"),
    RuleRow(
      .movementLauncherRegistered, given: World.units, accepts: launched(by: "pc"), refuses: launched(by: "nobody"),
      at: "what.launchedBy"),
    RuleRow(
      .planMovementKnown, given: World.units + [World.movement], accepts: World.issued(),
      refuses: World.issued(movement: "m-7"), at: "what.movement"),
    RuleRow(
      .planInsideParentPeriod, given: World.plan,
      accepts: World.issued(issuer: "d-1-pc", area: "d-1", years: (2022, 2025), parent: "p-1", plan: "p-2"),
      refuses: World.issued(issuer: "d-1-pc", area: "d-1", years: (2022, 2026), parent: "p-1", plan: "p-2"),
      at: "what.periodFrom"),
    RuleRow(
      .planOnePerMovement, given: World.plan, accepts: World.issued(issuer: "d-1-pc", area: "d-1", plan: "p-2"),
      refuses: World.issued(plan: "p-2"), at: "what.movement"),
    RuleRow(
      .planOnePerMovement, given: World.plan, accepts: World.issued(issuer: "d-1-pc", area: "d-1", plan: "p-2"),
      refuses: World.issued(issuer: "d-1-pc", area: "d-1", plan: nil), at: "plan"),
    RuleRow(
      .planExists, given: World.plan, accepts: World.says("purpose-stated", "\"purpose\":\"pu-1\",\"textEn\":\"t\""),
      refuses: World.says("purpose-stated", "\"purpose\":\"pu-1\",\"textEn\":\"t\"", plan: "p-7"), at: "plan"),
    RuleRow(
      .planIdUsedOnce, given: World.plan + [World.says("purpose-stated", "\"purpose\":\"pu-1\",\"textEn\":\"t\"")],
      accepts: World.says("reading-noted", "\"reading\":\"pu-2\",\"questionEn\":\"q\",\"resolutionEn\":\"r\""),
      refuses: World.says("reading-noted", "\"reading\":\"pu-1\",\"questionEn\":\"q\",\"resolutionEn\":\"r\""),
      at: "what.reading"),
    RuleRow(
      .planNamesKnownUnits, given: World.plan,
      accepts: World.says("obligation-set", "\"obligation\":\"o-1\",\"holders\":[\"labour\"],\"textEn\":\"t\""),
      refuses: World.says("obligation-set", "\"obligation\":\"o-1\",\"holders\":[\"labour\",\"x-1\"],\"textEn\":\"t\""),
      at: "what.holders"),
  ]

  private static let provisionRows: [RuleRow] = [
    RuleRow(
      .targetComplete, given: World.plan,
      accepts: target("\"value\":\"3.5\",\"unitOfMeasure\":\"percent\",\"standard\":\"s-2\""),
      refuses: target("\"unitOfMeasure\":\"percent\",\"standard\":\"s-2\""), at: "what.value", clause: "V.1"),
    RuleRow(
      .targetComplete, given: World.plan, accepts: target("\"qualitative\":true,\"standard\":\"s-2\""),
      refuses: target("\"value\":\"3.5\",\"standard\":\"s-2\""), at: "what.unitOfMeasure", clause: "V.1"),
    RuleRow(
      .targetNamesStandard, given: World.plan,
      accepts: target("\"value\":\"3.5\",\"unitOfMeasure\":\"percent\",\"standardLeftOpen\":true"),
      refuses: target("\"value\":\"3.5\",\"unitOfMeasure\":\"percent\""), at: "what.standard", clause: "V.1"),
    RuleRow(
      .assignmentInsideArea, given: World.plan, accepts: assigned("c-1"), refuses: assigned("c-3"), at: "what.area",
      clause: "V.1"),
    RuleRow(
      .dutyDatedHasEnds, given: World.plan, accepts: duty("\"dueMonth\":11,\"dueDay\":30,\"addressees\":[\"pc\"]"),
      refuses: duty("\"dueMonth\":11,\"dueDay\":30"), at: "what.addressees", clause: "V.1"),
    RuleRow(
      .criterionMeasurableHasFigure, given: World.plan,
      accepts: criterion("measurable", "\"figures\":[\"exits-count\"],"),
      refuses: criterion("measurable", ""), at: "what.figures", clause: "V.1"),
    RuleRow(
      .awardRuleHasOccasion, given: World.plan, accepts: awardRule("\"occasions\":[],\"occasionsPrinted\":false"),
      refuses: awardRule("\"occasions\":[]"), at: "what.occasions", clause: "V.1"),
    RuleRow(
      .awardRuleQuotaOnlyPrinted,
      given: World.plan + [
        World.says(
          "award-condition-set",
          "\"condition\":\"ac-1\",\"kind\":\"quota\",\"code\":\"none\",\"textEn\":\"No quota printed\"")
      ], accepts: awardRule("\"occasions\":[\"final\"]"),
      refuses: awardRule("\"occasions\":[\"final\"],\"quota\":{\"per\":\"block\",\"places\":1}"), at: "what.quota",
      clause: "V.1"),
    RuleRow(
      .dossierItemsOrReference, given: World.plan,
      accepts: World.says("dossier-set", "\"dossier\":\"ds-1\",\"textEn\":\"guidance is to follow\""),
      refuses: World.says("dossier-set", "\"dossier\":\"ds-1\",\"sets\":4"), at: "what.items", clause: "V.1"),
    RuleRow(
      .routeEndsInDecision, given: World.plan, accepts: route("decide"), refuses: route("forward"),
      at: "what.steps[1].stage", clause: "V.1"),
    RuleRow(
      .guidanceStandardByHomeAffairs,
      given: World.plan + [
        amendmentRule,
        World.says(
          "award-condition-set",
          "\"condition\":\"ac-1\",\"kind\":\"precondition\",\"code\":\"award-standard-first\",\"textEn\":\"t\""),
      ], accepts: guidance("home", "award-standard", "\"year\":2023"),
      refuses: guidance("labour", "award-standard", "\"year\":2023"), at: "what.issuer", clause: "V.1"),
    RuleRow(
      .guidanceCentralNamesDocument, given: World.plan,
      accepts: guidance("home", "central-guidance", "\"centralDocument\":\"1/HD\""),
      refuses: guidance("home", "central-guidance", "\"centralDocument\":\" \""), at: "what.centralDocument"),
    RuleRow(
      .contestNamesKind, given: World.plan + [contest], accepts: registration("rg-2", "hh-1", "household-poor"),
      refuses: registration("rg-2", "hh-1", "official"), at: "what.subjectKind", clause: "V.1"),
    RuleRow(
      .contestRegisteredOnce, given: World.plan + [contest, registration("rg-1", "hh-1", "household-poor")],
      accepts: registration("rg-2", "hh-2", "household-poor"), refuses: registration("rg-2", "hh-1", "household-poor"),
      at: "what.subject"),
  ]

  private static let amendmentRows: [RuleRow] = [
    RuleRow(
      .amendmentRightInbox, given: World.plan + [amendmentRule], accepts: proposal(receivedBy: "home"),
      refuses: proposal(receivedBy: "labour"), at: "what.receivedBy", clause: "V.1"),
    RuleRow(
      .amendmentInWriting, given: World.plan + [amendmentRule], accepts: proposal(receivedBy: "home"),
      refuses: proposal(receivedBy: "home", inWriting: false), at: "what.inWriting", clause: "V.1"),
    RuleRow(
      .amendmentInWriting, given: World.plan + [amendmentRule], accepts: proposal(receivedBy: "home"),
      refuses: proposal(receivedBy: "home").replacing(" doc ", with: " "), at: "doc", clause: "V.1"),
    RuleRow(
      .amendmentRightDecider, given: World.plan + [amendmentRule], accepts: decision(), refuses: decision(by: "home"),
      at: "what.decidedBy", clause: "V.1"),
    RuleRow(
      .amendmentConsolidatedFirst, given: World.plan + [amendmentRule], accepts: decision(),
      refuses: decision(consolidatedOn: "2023-05-02"), at: "what.consolidatedOn", clause: "V.1"),
    RuleRow(
      .amendmentConsolidatedFirst, given: World.plan + [amendmentRule], accepts: decision(),
      refuses: decision(with: nil), at: "what.coordinatedWith", clause: "V.1"),
    RuleRow(
      .amendmentNeverBack, given: World.plan + [amendmentRule], accepts: decision(from: "2023-05-01"),
      refuses: decision(from: "2023-04-30"), at: "what.changes[0].effectiveFrom", clause: "closing"),
  ]

  static let amendmentRule = World.says(
    "amendment-rule-set",
    "\"rule\":\"am-1\",\"receives\":\"home\",\"consolidates\":\"home\",\"with\":[\"labour\"],\"decides\":\"pc\","
      + "\"inWriting\":true,\"printed\":true")

  private static let contest = World.says(
    "content-set",
    "\"content\":\"cc-1\",\"contest\":\"ct-1\",\"labelVi\":\"l\",\"textEn\":\"t\",\"subjectKinds\":[\"household-poor\"]"
  )

  private static func launched(by unit: String) -> String {
    """
    2022-02-01 pc movement.launched {"movement":"m-1","launchedBy":"\(unit)","nameVi":"P","periodFrom":2021,\
    "periodTo":2025,"pledgesSigned":true}
    """
  }

  private static func target(_ rest: String) -> String {
    World.says(
      "target-set",
      "\"target\":\"tg-1\",\"indicator\":\"poor-household-rate\",\"area\":\"pv\",\"subgroup\":\"all\",\"operator\":\"at-most\","
        + "\"windowFrom\":\"2022-01-01\",\"windowTo\":\"2025-12-31\",\"cadence\":\"once\",\(rest)")
  }

  private static func assigned(_ area: String) -> String {
    World.says(
      "target-assigned",
      "\"assignment\":\"as-1\",\"target\":\"tg-1\",\"assignedBy\":\"d-1-pc\",\"area\":\"\(area)\",\"year\":2023,"
        + "\"indicator\":\"poor-household-count\",\"value\":\"10\",\"unitOfMeasure\":\"households\",\"standard\":\"s-2\""
    )
  }

  private static func duty(_ rest: String) -> String {
    World.says(
      "duty-assigned", "\"duty\":\"du-1\",\"kind\":\"report\",\"holders\":[\"communes\"],\"dueRule\":\"before\",\(rest)"
    )
  }

  private static func criterion(_ basis: String, _ figures: String) -> String {
    World.says(
      "criterion-set",
      "\"criterion\":\"cr-1\",\"subjectKinds\":[\"commune\"],\"labelVi\":\"l\",\"labelEn\":\"l\",\(figures)\"basis\":\"\(basis)\""
    )
  }

  private static func awardRule(_ rest: String) -> String {
    World.says(
      "award-rule-set",
      "\"rule\":\"ar-1\",\"form\":\"emulation-flag\",\"levels\":[\"province\"],\"deciders\":[\"pc\"],"
        + "\"recipientKinds\":[\"collective\"],\(rest)")
  }

  private static func route(_ last: String) -> String {
    World.says(
      "route-set",
      "\"route\":\"rt-1\",\"form\":\"certificate-of-merit\",\"level\":\"province\",\"steps\":[{\"stage\":\"receive\",\"by\":[\"labour\"]},"
        + "{\"stage\":\"\(last)\",\"by\":[\"chair\"]}]")
  }

  private static func guidance(_ issuer: String, _ kind: String, _ rest: String) -> String {
    "2023-01-05 \(issuer) guidance.issued plan=p-1 {\"guidance\":\"gd-1\",\"issuer\":\"\(issuer)\",\"kind\":\"\(kind)\",\(rest)}"
  }

  private static func registration(_ id: String, _ subject: String, _ kind: String) -> String {
    """
    2022-05-01 c-1 contest.subject-registered plan=p-1 {"registration":"\(id)","contest":"ct-1","subject":"\(subject)",\
    "subjectKind":"\(kind)","pledgeSigned":true}
    """
  }

  static func proposal(receivedBy unit: String, inWriting: Bool = true) -> String {
    """
    2023-03-01 c-1 plan.amendment-proposed plan=p-1 doc {"proposal":"pr-1","proposer":"c-1","kind":"difficulty","text":"t",\
    "inWriting":\(inWriting),"receivedBy":"\(unit)","clause":"closing"}
    """
  }

  private static func decision(
    by decider: String = "pc", consolidatedOn: String = "2023-04-20", with partner: String? = "labour",
    from day: String = "2024-01-01"
  ) -> String {
    let partner = partner.map { "\"coordinatedWith\":\"\($0)\"," } ?? ""
    return """
      2023-05-01 pc plan.amendment-decided plan=p-1 {"proposal":"pr-1","consolidatedBy":"home",\(partner)\
      "consolidatedOn":"\(consolidatedOn)","decidedBy":"\(decider)","outcome":"accepted",\
      "changes":[{"duty":"du-1","field":"dueDay","new":"15","effectiveFrom":"\(day)"}],"clause":"closing"}
      """
  }
}
