import Events

/// The way of a nomination, and what is granted at its end.
extension RuleTable {
  static let routeRows: [RuleRow] = [
    RuleRow(
      .nominationOpen, given: ways + [asked("nm-1"), asked("nm-2", "c-2"), rejected("nm-2")],
      accepts: appraised("nm-1", "achievement", by: "labour", on: "2025-10-10"),
      refuses: appraised("nm-2", "achievement", by: "labour", on: "2025-10-10"), at: "what.nomination"),
    RuleRow(
      .nominationOpen, given: ways + [asked("nm-1")], accepts: returned("nm-1", on: "2025-10-10"),
      refuses: returned("nm-9", on: "2025-10-10"), at: "what.nomination"),
    RuleRow(
      .appraisalNamedAppraiser, given: ways + [asked("nm-1")], accepts: appraised("nm-1", "achievement", by: "labour"),
      refuses: appraised("nm-1", "achievement", by: "home"), at: "what.appraiser", clause: "V.2"),
    RuleRow(
      .appraisalAchievementBeforeDossier,
      given: ways + [asked("nm-1"), appraised("nm-1", "achievement", by: "labour"), asked("nm-2", "c-2")],
      accepts: appraised("nm-1", "dossier", by: "home"), refuses: appraised("nm-2", "dossier", by: "home"),
      at: "what.stage", clause: "V.2"),
    // After labour's opinion it goes to home; nobody else is next.
    RuleRow(
      .forwardNextOnRoute, given: ways + [asked("nm-1"), appraised("nm-1", "achievement", by: "labour")],
      accepts: forwarded("nm-1", from: "labour", to: "home"), refuses: forwarded("nm-1", from: "labour", to: "chair"),
      at: "what.to", clause: "V.2"),
    RuleRow(
      .forwardNextOnRoute,
      given: ways + [asked("nm-1"), appraised("nm-1", "achievement", by: "labour"), asked("nm-2", "c-2")],
      accepts: forwarded("nm-1", from: "labour", to: "home"), refuses: forwarded("nm-2", from: "labour", to: "home"),
      at: "what.from", clause: "V.2"),
    RuleRow(
      .forwardNextOnRoute, given: ways + [asked("nm-1"), appraised("nm-1", "achievement", by: "labour")],
      accepts: forwarded("nm-1", from: "labour", to: "home"), refuses: forwarded("nm-1", from: "finance", to: "home"),
      at: "what.from", clause: "V.2"),
    RuleRow(
      .attestationCriterionOfKind, given: ways + [asked("nm-1")],
      accepts: attested("nm-1", "cr-1", by: "d-1-pc", on: late),
      refuses: attested("nm-1", "cr-2", by: "d-1-pc", on: late), at: "what.criterion", clause: "III.3"),
    RuleRow(
      .attestationNotByNominee, given: ways + [asked("nm-1")],
      accepts: attested("nm-1", "cr-1", by: "d-1-pc", on: late),
      refuses: attested("nm-1", "cr-1", by: "c-1", on: late), at: "what.attestedBy"),
  ]

  static let approvalRows: [RuleRow] = [
    RuleRow(
      .approvalAfterAppraisal, given: ways + appraisedBoth("nm-1") + [asked("nm-2", "c-2")],
      accepts: decided("nm-1"), refuses: decided("nm-2"), at: "what.nomination", clause: "V.2"),
    RuleRow(
      .approvalNotAboveProposal, given: ways + appraisedBoth("nm-1"),
      accepts: decided("nm-1"), refuses: decided("nm-1", level: "state", by: "pv"), at: "what.form"),
    RuleRow(
      .approvalEmblemForDirectGiving,
      given: emblems + [
        commended("nm-1", "c-1"), commended("nm-2", "c-2"), gift("c-1", "money"), gift("c-2", "labour"),
      ],
      accepts: decided("nm-1", level: "province", emblem: true),
      refuses: decided("nm-2", level: "province", emblem: true), at: "what.emblem", clause: "V.1"),
    // The Chair of d-1 manages d-1; c-3 and whoever nominates it are in d-2.
    RuleRow(
      .approvalWithinOwnArea,
      given: areas + [
        commended("nm-1", "c-1", level: "district"), commended("nm-2", "c-3", level: "district", by: "d-2"),
      ],
      accepts: decided("nm-1", form: "certificate-of-commendation", level: "district", by: "d-1-chair"),
      refuses: decided("nm-2", form: "certificate-of-commendation", level: "district", by: "d-1-chair"),
      at: "what.decidedBy", clause: "V.1"),
  ]

  private static let late = "2025-09-30"

  private static let emblems =
    World.plan + [
      World.says(
        "award-rule-set",
        "\"rule\":\"ar-1\",\"form\":\"certificate-of-merit\",\"levels\":[\"province\"],\"emblem\":true,"
          + "\"deciders\":[\"chair\"],\"occasions\":[\"final\"],\"recipientKinds\":[\"collective\"]")
    ]

  private static let areas =
    World.plan + [
      World.unit("d-1-chair", "pc-chair", "district", under: "d-1-pc"),
      World.says(
        "award-rule-set",
        "\"rule\":\"ar-1\",\"form\":\"certificate-of-commendation\",\"levels\":[\"district\"],"
          + "\"deciders\":[\"d-1-chair\"],\"occasions\":[\"final\"],\"recipientKinds\":[\"collective\"]"),
      World.says(
        "award-condition-set",
        "\"condition\":\"cd-1\",\"kind\":\"eligibility\",\"code\":\"own-area-only\",\"textEn\":\"t\""),
    ]

  private static func commended(
    _ id: String, _ subject: String, level: String = "province", by nominator: String = "d-1-pc"
  ) -> String {
    let form = level == "district" ? "certificate-of-commendation" : "certificate-of-merit"
    return asked(id, subject, level: level).replacing("certificate-of-merit", with: form)
      .replacing("\"nominator\":\"d-1-pc\"", with: "\"nominator\":\"\(nominator)\"")
  }

  private static func gift(_ donor: String, _ kind: String) -> String {
    let amount = kind == "money" ? ",\"amount\":1000000" : ""
    return """
      2025-06-01 pc contribution.recorded {"contribution":"ct-\(donor)","donor":"\(donor)","receiver":"c-3",\
      "kind":"\(kind)","direct":true,"purpose":"charity"\(amount)}
      """
  }

  private static func appraisedBoth(_ id: String) -> [String] {
    [asked(id), appraised(id, "achievement", by: "labour"), appraised(id, "dossier", by: "home", on: "2025-10-02")]
  }

  static func appraised(_ id: String, _ stage: String, by unit: String, on day: String = "2025-10-01") -> String {
    """
    \(day) \(unit) nomination.appraised plan=p-1 {"nomination":"\(id)","stage":"\(stage)","appraiser":"\(unit)",\
    "opinion":"for","reasons":"r"}
    """
  }

  private static func forwarded(_ id: String, from: String, to: String) -> String {
    """
    2025-10-03 \(from) nomination.forwarded plan=p-1 {"nomination":"\(id)","from":"\(from)","to":"\(to)"}
    """
  }

  private static func decided(
    _ id: String, form: String = "certificate-of-merit", level: String = "province", by decider: String = "chair",
    emblem: Bool = false
  ) -> String {
    """
    2025-11-10 \(decider) nomination.approved plan=p-1 {"nomination":"\(id)","award":"aw-\(id)","form":"\(form)",\
    "level":"\(level)","emblem":\(emblem),"decidedBy":"\(decider)","decisionNumber":"1/QĐ","effectiveOn":"2025-11-10"}
    """
  }
}
