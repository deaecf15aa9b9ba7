import Events

extension RuleTable {
  static let unitRows: [RuleRow] = [
    RuleRow(
      .unitParentAbove, given: World.units,
      accepts: World.unit("c-4", "administrative-area", "commune", under: "d-2"),
      refuses: World.unit("d-9", "administrative-area", "district", under: "c-1"), at: "what.parent"),
    RuleRow(
      .unitParentAbove, given: World.units,
      accepts: "2022-03-01 pv unit.reparented {\"moved\":\"c-3\",\"parent\":\"d-1\"}",
      refuses: "2022-03-01 pv unit.reparented {\"moved\":\"c-3\",\"parent\":\"nobody\"}", at: "what.parent"),
    RuleRow(
      .unitNameOnce, given: World.units,
      accepts: World.unit("c-9", "administrative-area", "commune", under: "d-2", name: "c-1"),
      refuses: World.unit("c-9", "administrative-area", "commune", under: "d-1", name: "c-1"), at: "what.nameVi"),
    RuleRow(
      .unitNameOnce, given: World.units,
      accepts: World.unit("c-9", "administrative-area", "commune", under: "d-1"),
      refuses: World.unit("c-1", "administrative-area", "commune", under: "d-2", name: "x"), at: "what.registered"),
    RuleRow(
      .unitNameOnce, given: World.units,
      accepts: "2022-03-01 pv unit.renamed {\"renamed\":\"c-1\",\"nameVi\":\"x\"}",
      refuses: "2022-03-01 pv unit.renamed {\"renamed\":\"c-1\",\"nameVi\":\"c-2\"}", at: "what.nameVi"),
    RuleRow(
      .unitActive,
      given: World.units + ["2022-02-01 pv unit.dissolved {\"dissolved\":\"t-c\",\"resolution\":\"1/NQ\"}"],
      accepts: "2022-03-01 pv unit.renamed {\"renamed\":\"t-b\",\"nameVi\":\"x\"}",
      refuses: "2022-03-01 pv unit.renamed {\"renamed\":\"t-c\",\"nameVi\":\"x\"}", at: "what.renamed"),
    RuleRow(
      .unitActive, given: World.units,
      accepts:
        "2022-03-01 pv unit.succeeded {\"from\":[{\"unit\":\"c-1\",\"share\":\"full\"}],\"to\":[\"c-2\"],\"resolution\":\"r\"}",
      refuses:
        "2022-03-01 pv unit.succeeded {\"from\":[{\"unit\":\"c-1\",\"share\":\"full\"}],\"to\":[\"c-7\"],\"resolution\":\"r\"}",
      at: "what.to[0]"),
    RuleRow(
      .unitNoLoop, given: World.units,
      accepts: "2022-03-01 pv unit.reparented {\"moved\":\"c-3\",\"parent\":\"d-1\"}",
      refuses: "2022-03-01 pv unit.reparented {\"moved\":\"d-1\",\"parent\":\"c-1\"}", at: "what.parent"),
    RuleRow(
      .unitNoActiveChildren, given: World.households,
      accepts: "2022-03-01 pv unit.dissolved {\"dissolved\":\"t-b\",\"resolution\":\"r\"}",
      refuses: "2022-03-01 pv unit.dissolved {\"dissolved\":\"t-a\",\"resolution\":\"r\"}", at: "what.dissolved"),
    RuleRow(
      .unitFullShareOnce,
      given: World.units + [
        "2022-02-01 pv unit.succeeded {\"from\":[{\"unit\":\"t-a\",\"share\":\"full\"}],\"to\":[\"t-b\"],\"resolution\":\"r\"}"
      ],
      accepts:
        "2022-03-01 pv unit.succeeded {\"from\":[{\"unit\":\"t-b\",\"share\":\"full\"}],\"to\":[\"t-c\"],\"resolution\":\"r\"}",
      refuses:
        "2022-03-01 pv unit.succeeded {\"from\":[{\"unit\":\"t-a\",\"share\":\"full\"}],\"to\":[\"t-c\"],\"resolution\":\"r\"}",
      at: "what.from[0]"),
    RuleRow(
      .classificationHasBasis, given: World.units, accepts: granted("c-1", "especially-difficult-commune"),
      refuses: granted("c-1", "especially-difficult-commune", basis: " "), at: "what.legalBasis"),
    RuleRow(
      .classification30aIsDistrict, given: World.units, accepts: granted("d-1", "district-30a"),
      refuses: granted("c-1", "district-30a"), at: "what.classified"),
    RuleRow(
      .classificationInForce, given: World.units + [granted("c-1", "poor-commune")], accepts: ended("c-1"),
      refuses: ended("c-2"), at: "what.classification"),
    RuleRow(
      .classificationEndedByDecision, given: World.units + [granted("c-1", "poor-commune")], accepts: ended("c-1"),
      refuses: ended("c-1", basis: "reached the figures"), at: "what.legalBasis"),
    RuleRow(
      .blockRegisteredMembers, given: World.units, accepts: joined("home", "b-1"), refuses: joined("home", "d-1"),
      at: "what.block"),
    RuleRow(
      .blockOneMembership, given: World.units, accepts: joined("home", "b-2"), refuses: joined("labour", "b-2"),
      at: "what.member"),
    RuleRow(
      .blockClusterOfCommunes, given: World.units, accepts: joined("c-1", "cl-1"), refuses: joined("c-3", "cl-1"),
      at: "what.member"),
    RuleRow(
      .participantKindKnown,
      given: World.plan + [
        World.says(
          "subject-kind-set",
          "\"provision\":\"k-1\",\"kind\":\"enterprise\",\"labelVi\":\"l\",\"recipientKinds\":[\"collective\"]")
      ], accepts: participant("enterprise"), refuses: participant("benefactor"), at: "what.kind", clause: "V.1"),
    RuleRow(
      .participantKindKnown, given: World.plan, accepts: participant("benefactor"), refuses: participant("commune"),
      at: "what.kind"),
    RuleRow(
      .settingKnown, given: World.units, accepts: setting("backdatingDays", "5"),
      refuses: setting("backdatingDays", "-5"),
      at: "what.value"),
    RuleRow(
      .settingKnown, given: World.units, accepts: setting("strictBefore", "false"),
      refuses: setting("strictBefore", "no"),
      at: "what.value"),
  ]

  private static func granted(_ unit: String, _ classification: String, basis: String = "861/QĐ-TTg ngày 04/6/2021")
    -> String
  {
    """
    2022-03-01 pv unit.classification-granted {"classified":"\(unit)","classification":"\(classification)",\
    "legalBasis":"\(basis)"}
    """
  }

  private static func ended(_ unit: String, basis: String = "12/QĐ-TTg, 2024-01-05") -> String {
    """
    2024-02-01 pv unit.classification-ended {"classified":"\(unit)","classification":"poor-commune",\
    "legalBasis":"\(basis)","reason":"r"}
    """
  }

  private static func joined(_ member: String, _ block: String) -> String {
    "2022-03-01 home block.membership-changed {\"block\":\"\(block)\",\"member\":\"\(member)\",\"action\":\"joined\"}"
  }

  private static func participant(_ kind: String) -> String {
    """
    2022-03-01 home participant.registered plan=p-1 {"participant":"pt-9","kind":"\(kind)","location":"in-area",\
    "povertyReductionOfficer":false}
    """
  }

  private static func setting(_ name: String, _ value: String) -> String {
    "2022-03-01 pv setting.changed {\"setting\":\"\(name)\",\"value\":\"\(value)\",\"reason\":\"r\"}"
  }
}
