import Events

extension RuleTable {
  static let awardRows: [RuleRow] = nominationRows + grantRows + nomineeRows + routeRows + approvalRows

  private static let nominationRows: [RuleRow] = [
    RuleRow(
      .nominationOccasionAllowed, given: forms, accepts: nominated(), refuses: nominated(occasion: "annual"),
      at: "what.occasion", clause: "V.1"),
    RuleRow(
      .nominationOccasionAllowed, given: forms, accepts: nominated(), refuses: nominated(form: "emulation-flag"),
      at: "what.form"),
    RuleRow(
      .nominationDossierComplete, given: forms, accepts: nominated(), refuses: nominated(minutes: 1),
      at: "what.dossier",
      clause: "V.1"),
    RuleRow(
      .nominationDossierComplete, given: forms, accepts: nominated(), refuses: nominated(sets: 3), at: "what.dossier",
      clause: "V.1"),
    RuleRow(
      .nominationPrintedInbox, given: forms, accepts: nominated(), refuses: nominated(receiver: "home"),
      at: "what.receiver", clause: "V.1"),
    RuleRow(
      .nominationPreconditionsMet, given: forms, accepts: nominated(),
      refuses: nominated(occasion: "interim", year: 2023),
      at: "what.form", clause: "V.1"),
    RuleRow(
      .nominationReasonGiven, given: forms + [nominated()],
      accepts:
        "2025-10-01 labour nomination.rejected plan=p-1 {\"nomination\":\"nm-1\",\"rejectedBy\":\"labour\",\"reason\":\"r\"}",
      refuses:
        "2025-10-01 labour nomination.returned plan=p-1 {\"nomination\":\"nm-1\",\"missing\":[],\"reason\":\" \"}",
      at: "what.reason"),
    RuleRow(
      .selectionOneFlagCandidate, given: World.units, accepts: selected("\"labour\""),
      refuses: selected("\"labour\",\"home\""), at: "what.chosen"),
    RuleRow(
      .selectionOneFlagCandidate, given: World.units, accepts: selected("\"labour\""), refuses: selected("\"home\""),
      at: "what.chosen"),
    RuleRow(
      .selectionChosenAreCandidates, given: World.units, accepts: selected("\"labour\""),
      refuses: selected("\"finance\""),
      at: "what.chosen"),
    RuleRow(
      .voteMinutesOnRecord, given: forms + [nominated()], accepts: voted(12, 1), refuses: voted(12, 1, doc: ""),
      at: "doc", clause: "V.1"),
    RuleRow(
      .voteWithinPresent, given: forms + [nominated()], accepts: voted(12, 1), refuses: voted(12, 2),
      at: "what.present"),
    RuleRow(
      .approvalDecidingOffice, given: forms + [nominated()], accepts: approved("aw-1"),
      refuses: approved("aw-1", by: "home"),
      at: "what.decidedBy", clause: "V.1"),
  ]

  private static let grantRows: [RuleRow] = [
    RuleRow(
      .awardNewId, given: forms + [nominated(), approved("aw-1")], accepts: granted("aw-2", to: "c-2"),
      refuses: granted("aw-1", to: "c-2"), at: "what.award"),
    RuleRow(
      .awardNotRecordedTwice, given: forms + [nominated(), approved("aw-1")], accepts: granted("aw-2", to: "c-2"),
      refuses: granted("aw-2", to: "c-1"), at: "what.recipient"),
    RuleRow(
      .awardImportNamesDocument, given: forms, accepts: granted("aw-2", to: "c-2"),
      refuses: granted("aw-2", to: "c-2", number: ""), at: "what.decisionNumber"),
    RuleRow(
      .awardKnown, given: forms + [granted("aw-2", to: "c-2")], accepts: paid("aw-2"), refuses: paid("aw-9"),
      at: "what.award"),
    RuleRow(
      .awardKnown,
      given: forms + [granted("aw-2", to: "c-2"), granted("aw-3", to: "c-3"), revoked("aw-3")],
      accepts: revoked("aw-2"),
      refuses: revoked("aw-3"), at: "what.award"),
    RuleRow(
      .awardPaidOnce, given: forms + [granted("aw-2", to: "c-2"), granted("aw-3", to: "c-3"), paid("aw-3")],
      accepts: paid("aw-2"), refuses: paid("aw-3"), at: "what.award"),
    RuleRow(
      .awardRevocationByDecision, given: forms + [granted("aw-2", to: "c-2")], accepts: revoked("aw-2"),
      refuses: revoked("aw-2", number: " "), at: "what.decisionNumber"),
    // 500,000 đồng are asked back and 300,000 came: 200,000 may still come.
    RuleRow(
      .awardRecoveredWithinDue,
      given: forms + [granted("aw-2", to: "c-2"), revoked("aw-2"), recovered("aw-2", 300_000)],
      accepts: recovered("aw-2", 200_000), refuses: recovered("aw-2", 200_001), at: "what.amount"),
  ]

  /// A certificate of merit of the province at interim and final reviews, once its standard is there; that of 2025 is.
  static let forms =
    World.plan + [
      World.says(
        "award-rule-set",
        "\"rule\":\"ar-1\",\"form\":\"certificate-of-merit\",\"levels\":[\"province\"],\"deciders\":[\"chair\"],"
          + "\"occasions\":[\"interim\",\"final\"],\"otherOccasions\":\"refuse\",\"preconditions\":[\"award-standard-first\"],"
          + "\"recipientKinds\":[\"collective\"],\"dossier\":\"ds-1\""),
      World.says("dossier-set", "\"dossier\":\"ds-1\",\"itemsAs\":\"ds-0\",\"sets\":4"),
      World.says(
        "dossier-set",
        "\"dossier\":\"ds-0\",\"items\":[{\"item\":\"cover-submission\",\"labelVi\":\"Tờ trình\",\"copies\":2},"
          + "{\"item\":\"council-minutes\",\"labelVi\":\"Biên bản\",\"copies\":2}]"),
      World.says(
        "route-set",
        "\"route\":\"rt-1\",\"form\":\"certificate-of-merit\",\"level\":\"province\",\"steps\":"
          + "[{\"stage\":\"receive\",\"by\":[\"labour\"]},{\"stage\":\"decide\",\"by\":[\"chair\"]}]"),
      "2025-08-01 home guidance.issued plan=p-1 {\"guidance\":\"gd-1\",\"issuer\":\"home\",\"kind\":\"award-standard\","
        + "\"occasion\":\"final\",\"year\":2025}",
    ]

  static func nominated(
    form: String = "certificate-of-merit", occasion: String = "final", year: Int = 2025, receiver: String = "labour",
    minutes: Int = 2, sets: Int = 4
  ) -> String {
    """
    2025-09-20 d-1-pc nomination.submitted plan=p-1 {"nomination":"nm-1","subject":"c-1","recipientKind":"collective",\
    "form":"\(form)","level":"province","emblem":false,"occasion":"\(occasion)","year":\(year),"nominator":"d-1-pc",\
    "receiver":"\(receiver)","basis":"movement","dossier":[{"item":"cover-submission","copies":2},\
    {"item":"council-minutes","copies":\(minutes)}],"sets":\(sets)}
    """
  }

  static func selected(_ chosen: String) -> String {
    """
    2025-09-10 b-1 nomination.selected plan=p-1 {"selection":"sl-1","body":"b-1","occasion":"final","year":2025,\
    "form":"emulation-flag","level":"province","candidates":[{"subject":"labour","votes":5},{"subject":"home","votes":3}],\
    "chosen":[\(chosen)]}
    """
  }

  static func voted(_ yes: Int, _ no: Int, doc: String = "doc") -> String {
    """
    2025-10-20 council nomination.council-voted plan=p-1 \(doc) {"nomination":"nm-1","council":"council","present":13,\
    "votesFor":\(yes),"votesAgainst":\(no)}
    """
  }

  static func approved(_ award: String, by decider: String = "chair") -> String {
    """
    2025-11-10 chair nomination.approved plan=p-1 {"nomination":"nm-1","award":"\(award)","form":"certificate-of-merit",\
    "level":"province","emblem":false,"decidedBy":"\(decider)","decisionNumber":"1/QĐ","effectiveOn":"2025-11-10"}
    """
  }

  static func granted(_ award: String, to recipient: String, number: String = "9/QĐ") -> String {
    let number = number.isEmpty ? "" : ",\"decisionNumber\":\"\(number)\""
    return """
      2025-11-10 pc award.granted plan=p-1 {"award":"\(award)","recipient":"\(recipient)","recipientKind":"collective",\
      "form":"certificate-of-merit","level":"province","emblem":false,"occasion":"final","year":2025,"imported":true\(number)}
      """
  }

  private static func paid(_ award: String) -> String {
    "2025-12-01 pc award.paid plan=p-1 {\"award\":\"\(award)\",\"amount\":500000,\"fund\":\"fd-1\"}"
  }

  static func revoked(_ award: String, number: String = "3/QĐ") -> String {
    """
    2025-12-10 pc award.revoked plan=p-1 {"award":"\(award)","reason":"r","decisionNumber":"\(number)",\
    "recoverAmount":500000}
    """
  }

  private static func recovered(_ award: String, _ amount: Int) -> String {
    "2025-12-20 pc award.recovered plan=p-1 {\"award\":\"\(award)\",\"amount\":\(amount)}"
  }
}
