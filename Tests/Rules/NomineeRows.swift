import Events

/// Who may be nominated, and how a nomination goes its way.
extension RuleTable {
  static let nomineeRows: [RuleRow] = [
    RuleRow(
      .nominationNewId, given: ways + [asked("nm-1"), returned("nm-1", on: "2025-09-25")],
      accepts: asked("nm-1", on: "2025-09-30"), refuses: asked("nm-1", "c-2", on: "2025-09-30"), at: "what.nomination"),
    RuleRow(
      .nominationNewId, given: ways + [asked("nm-1")], accepts: asked("nm-2", "c-2"), refuses: asked("nm-1", "c-2"),
      at: "what.nomination"),
    RuleRow(
      .nominationOneForAnAchievement, given: ways + [asked("nm-1"), asked("nm-2", "c-2"), rejected("nm-2")],
      accepts: asked("nm-3", "c-2", on: "2025-10-10"), refuses: asked("nm-3", "c-1", on: "2025-10-10"),
      at: "what.subject"),
    RuleRow(
      .nominationOneForAnAchievement, given: forms + [granted("aw-2", to: "c-2")],
      accepts: granted("aw-3", to: "c-3", number: "8/QĐ"), refuses: granted("aw-3", to: "c-2", number: "8/QĐ"),
      at: "what.recipient"),
    // Decided in 2024, lifted on 2025-06-30 for c-2, never for c-1.
    RuleRow(
      .nominationNoDiscipline,
      given: ways + [disciplined("c-1"), disciplined("c-2", lifted: "2025-06-30")], accepts: asked("nm-1", "c-2"),
      refuses: asked("nm-1", "c-1"), at: "what.subject", clause: "IV.1"),
    RuleRow(
      .nominationNotNominatedForState,
      given: ways + [asked("nm-1", "c-1", level: "state"), asked("nm-2", "c-2", level: "state"), rejected("nm-2")],
      accepts: asked("nm-3", "c-2", on: "2025-10-10"), refuses: asked("nm-3", "c-1", on: "2025-10-10"),
      at: "what.subject", clause: "IV.2"),
    // labour is a member of b-1 and home of b-2; finance joins b-1 too.
    RuleRow(
      .nominationFlagPlaceFree, given: flags + [flag("nm-1", "labour")], accepts: flag("nm-2", "home"),
      refuses: flag("nm-2", "finance"), at: "what.subject", clause: "V.1"),
    RuleRow(
      .nominationFlagPlaceFree, given: flags, accepts: flag("nm-2", "home"), refuses: flag("nm-2", "bank"),
      at: "what.subject", clause: "V.1"),
    RuleRow(
      .nominationProvinceWideInfluence, given: influence + [attested("nm-1", "cd-wide", by: "d-1")],
      accepts: asked("nm-1", "c-1"), refuses: asked("nm-2", "c-2"), at: "what.level", clause: "III.2"),
    RuleRow(
      .prizeRowOnce, given: World.units, accepts: prize("\"province\""), refuses: prize("\"state\""),
      at: "what.rows[1]"),
  ]

  /// A certificate of the province and one of the State at the final review; labour and home appraise one after another.
  static let ways =
    World.plan + [
      says(
        "award-rule-set", clause: "IV.2",
        "\"rule\":\"ar-1\",\"form\":\"certificate-of-merit\",\"levels\":[\"province\"],\"deciders\":[\"chair\"],"
          + "\"occasions\":[\"final\"],\"recipientKinds\":[\"collective\"],"
          + "\"exclusions\":[\"state-nominee-excluded\",\"no-discipline-from-reprimand\"]"),
      says(
        "award-rule-set", clause: "IV.3",
        "\"rule\":\"ar-2\",\"form\":\"certificate-of-merit\",\"levels\":[\"state\"],\"deciders\":[\"pv\"],"
          + "\"occasions\":[\"final\"],\"recipientKinds\":[\"collective\"]"),
      says(
        "award-condition-set", clause: "IV.1",
        "\"condition\":\"cd-1\",\"kind\":\"gate\",\"code\":\"no-discipline-from-reprimand\",\"textEn\":\"t\""),
      says(
        "route-set", clause: "V.2",
        "\"route\":\"rt-1\",\"form\":\"certificate-of-merit\",\"level\":\"province\",\"steps\":["
          + "{\"stage\":\"receive\",\"by\":[\"labour\"]},{\"stage\":\"appraise-achievement\",\"by\":[\"labour\"]},"
          + "{\"stage\":\"appraise-dossier\",\"by\":[\"home\"]},{\"stage\":\"forward\",\"by\":[\"home\"]},"
          + "{\"stage\":\"decide\",\"by\":[\"chair\"]}]"),
      says(
        "criterion-set", clause: "III.1",
        "\"criterion\":\"cr-1\",\"subjectKinds\":[\"commune\"],\"labelVi\":\"t\",\"labelEn\":\"t\",\"basis\":\"attested\""
      ),
      says(
        "criterion-set", clause: "III.3",
        "\"criterion\":\"cr-2\",\"subjectKinds\":[\"enterprise\"],\"labelVi\":\"t\",\"labelEn\":\"t\",\"basis\":\"attested\""
      ),
    ]

  /// One flag for each block.
  private static let flags =
    World.plan + [
      World.says(
        "award-rule-set",
        "\"rule\":\"ar-1\",\"form\":\"emulation-flag\",\"levels\":[\"province\"],\"flagScope\":\"block\","
          + "\"deciders\":[\"pc\"],\"occasions\":[\"final\"],\"recipientKinds\":[\"collective\"],"
          + "\"quota\":{\"per\":\"block\",\"places\":1}"), World.member("home", of: "b-2"),
      World.member("finance", of: "b-1"),
    ]

  /// A form that hangs on merit with province-wide influence.
  private static let influence =
    World.plan + [
      World.says(
        "award-rule-set",
        "\"rule\":\"ar-1\",\"form\":\"certificate-of-merit\",\"levels\":[\"province\"],\"deciders\":[\"chair\"],"
          + "\"occasions\":[\"final\"],\"recipientKinds\":[\"collective\"],"
          + "\"preconditions\":[\"state-form-needs-province-wide-influence\"]"),
      says(
        "award-condition-set", clause: "III.2",
        "\"condition\":\"cd-wide\",\"kind\":\"precondition\",\"code\":\"state-form-needs-province-wide-influence\","
          + "\"textEn\":\"t\",\"evidence\":[\"nomination.criterion-attested\"]"),
    ]

  private static func says(_ type: String, clause: String, _ payload: String) -> String {
    World.says(type, payload).replacing("\"clause\":\"V.1\"", with: "\"clause\":\"\(clause)\"")
  }

  static func asked(
    _ id: String, _ subject: String = "c-1", level: String = "province", on day: String = "2025-09-20"
  ) -> String {
    """
    \(day) d-1-pc nomination.submitted plan=p-1 {"nomination":"\(id)","subject":"\(subject)",\
    "recipientKind":"collective","form":"certificate-of-merit","level":"\(level)","emblem":false,"occasion":"final",\
    "year":2025,"nominator":"d-1-pc","receiver":"labour","basis":"movement","dossier":[]}
    """
  }

  private static func flag(_ id: String, _ subject: String) -> String {
    asked(id, subject).replacing("certificate-of-merit", with: "emulation-flag")
  }

  static func returned(_ id: String, on day: String) -> String {
    """
    \(day) labour nomination.returned plan=p-1 {"nomination":"\(id)","missing":[],"reason":"r"}
    """
  }

  static func rejected(_ id: String, on day: String = "2025-10-05") -> String {
    """
    \(day) labour nomination.rejected plan=p-1 {"nomination":"\(id)","rejectedBy":"labour","reason":"r"}
    """
  }

  private static func disciplined(_ subject: String, lifted: String? = nil) -> String {
    let lifted = lifted.map { ",\"liftedOn\":\"\($0)\"" } ?? ""
    return """
      2024-05-01 home participant.discipline-recorded {"subject":"\(subject)","measure":"reprimand",\
      "decisionNumber":"5/QĐ"\(lifted)}
      """
  }

  static func attested(_ id: String, _ criterion: String, by unit: String, on day: String = "2025-09-10") -> String {
    """
    \(day) \(unit) nomination.criterion-attested plan=p-1 {"nomination":"\(id)","criterion":"\(criterion)",\
    "attestedBy":"\(unit)","satisfied":true}
    """
  }

  private static func prize(_ second: String) -> String {
    """
    2024-01-01 pv prize.set {"decree":"98/2023/NĐ-CP","from":"2024-01-01","roundedUpTo":10000,"rows":[\
    {"form":"certificate-of-merit","level":"state","recipientKind":"individual","times":"3.5"},\
    {"form":"certificate-of-merit","level":\(second),"recipientKind":"individual","times":"1.5"}]}
    """
  }
}
