import Events
import Testing

/// A plan that nobody printed, told by entries alone: other days, copies, sets, places, decider and inbox than the five
/// have. Its units and codes stand nowhere but here.
extension Row {
  static func sixthPlan() throws -> Row {
    let row = try Row(.caoBang)
    try row.area("zz-province", "province", under: "vn", name: "Tỉnh Thử")
    try row.area("zz-d1", "district", under: "zz-province", name: "Huyện Thử Một")
    try row.area("zz-d2", "district", under: "zz-province", name: "Huyện Thử Hai")
    for (id, kind, parent) in [
      ("zz-pc", "peoples-committee", "zz-province"), ("zz-labour", "department", "zz-pc"),
      ("zz-inbox", "department", "zz-pc"), ("zz-council", "emulation-council", "zz-pc"),
      ("zz-b1", "emulation-block", "zz-council"),
    ] {
      try row.given(
        """
        2015-12-31 vn unit.registered {"registered":"\(id)","kind":"\(kind)","level":"province","nameVi":"\(id)",\
        "namedIndividually":true,"parent":"\(parent)"}
        """)
    }
    for number in 1...4 {
      try row.given(
        """
        2015-12-31 vn unit.registered {"registered":"zz-m\(number)","kind":"department","level":"province",\
        "nameVi":"Sở \(number)","namedIndividually":true,"parent":"zz-pc"}
        """,
        """
        2021-02-01 zz-council block.membership-changed {"block":"zz-b1","member":"zz-m\(number)","action":"joined"}
        """)
    }
    for line in entries { try row.given("2022-03-01 zz-pc \(line)") }
    return row
  }

  /// One of the plan's flags, of which each block has three.
  static func sixthFlag(
    _ id: String, _ subject: String = "zz-m1", sets: Int = 6, copies: Int = 7, occasion: String = "interim",
    to receiver: String = "zz-inbox"
  ) -> String {
    """
    2024-12-22 zz-b1 nomination.submitted plan=zz {"nomination":"\(id)","subject":"\(subject)",\
    "recipientKind":"collective","form":"emulation-flag","level":"province","flagScope":"block","emblem":false,\
    "occasion":"\(occasion)","year":2024,"nominator":"zz-b1","receiver":"\(receiver)","basis":"movement",\
    "dossier":[{"item":"cover-submission","copies":5},{"item":"achievement-report","copies":\(copies)}],\
    "sets":\(sets)}
    """
  }

  private static let entries = [
    """
    movement.registered {"movement":"zz-movement","nameVi":"Thử","owner":"zz-pc","periodFrom":2022,"periodTo":2024,\
    "clause":"1"}
    """,
    """
    plan.issued plan=zz {"movement":"zz-movement","title":"Kế hoạch thử","issuer":"zz-pc","level":"province",\
    "area":"zz-province","periodFrom":2022,"periodTo":2024,"legalBases":[],"clause":"heading"}
    """,
    """
    plan.target-set plan=zz {"target":"zz-t1","indicator":"near-poor-household-rate-reduction","area":"zz-province",\
    "subgroup":"all","standard":"vn-mdp-2022-2025","operator":"at-least","value":"0.45",\
    "unitOfMeasure":"percentage-points-per-year","windowFrom":"2022-01-01","windowTo":"2024-12-31",\
    "byOn":"2024-12-31","cadence":"average-per-year","clause":"7.b"}
    """,
    """
    plan.duty-assigned plan=zz {"duty":"zz-r1","kind":"report","holders":["zz-d1","zz-d2"],"addressees":["zz-labour"],\
    "cadence":["year"],"dueRule":"before","dueMonth":9,"dueDay":17,"firstYear":2022,"lastYear":2024,"clause":"9.c"}
    """,
    """
    plan.dossier-set plan=zz {"dossier":"zz-do1","form":"emulation-flag","level":"province","items":[\
    {"item":"cover-submission","labelVi":"Tờ trình","copies":5},\
    {"item":"achievement-report","labelVi":"Báo cáo thành tích","copies":7}],"sets":6,"clause":"11.d"}
    """,
    """
    plan.award-rule-set plan=zz {"rule":"zz-af1","form":"emulation-flag","levels":["province"],"flagScope":"block",\
    "deciders":["zz-pc"],"occasions":["interim"],"otherOccasions":"refuse","recipientKinds":["collective"],\
    "quota":{"per":"block","places":3},"dossier":"zz-do1","clause":"11.a"}
    """,
    """
    plan.route-set plan=zz {"route":"zz-rt1","form":"emulation-flag","level":"province","flagScope":"block",\
    "steps":[{"stage":"receive","by":["zz-inbox"]},{"stage":"decide","by":["zz-pc"]}],"clause":"11.e"}
    """,
    """
    plan.criterion-set plan=zz {"criterion":"zz-c1","subjectKinds":["agency"],"labelVi":"Có kế hoạch giảm nghèo",\
    "labelEn":"Has a plan","basis":"measurable","figures":["plan-issued"],"clause":"10.a"}
    """,
  ]
}
