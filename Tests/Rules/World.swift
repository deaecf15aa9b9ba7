/// The made-up province that the rules are tried on.
enum World {
  private static func area(_ id: String, _ level: String, under parent: String? = nil) -> String {
    unit(id, "administrative-area", level, under: parent)
  }

  static func unit(
    _ id: String, _ kind: String, _ level: String, under parent: String? = nil, name: String? = nil,
    named: Bool = true, from day: String? = "2000-01-01"
  ) -> String {
    let parent = parent.map { ",\"parent\":\"\($0)\"" } ?? ""
    let from = day.map { ",\"validFrom\":\"\($0)\"" } ?? ""
    return """
      2022-01-02 pv unit.registered {"registered":"\(id)","kind":"\(kind)","level":"\(level)",\
      "nameVi":"\(name ?? id)","namedIndividually":\(named)\(parent)\(from)}
      """
  }

  /// A province of two districts, three communes and three hamlets, its bodies, blocks and a bank.
  static let units = [
    "2022-01-01 pv ledger.opened {\"origin\":\"o\",\"title\":\"t\",\"timeZone\":\"Asia/Ho_Chi_Minh\",\"strictBefore\":true,"
      + "\"newlyExitedMonths\":36,\"backdatingDays\":3,\"clock\":\"story\"}",
    area("pv", "province"),
    area("d-1", "district", under: "pv"), area("d-2", "district", under: "pv"),
    area("c-1", "commune", under: "d-1"), area("c-2", "commune", under: "d-1"), area("c-3", "commune", under: "d-2"),
    area("t-a", "hamlet", under: "c-1"), area("t-b", "hamlet", under: "c-1"), area("t-c", "hamlet", under: "c-2"),
    unit("pc", "peoples-committee", "province", under: "pv"), unit("chair", "pc-chair", "province", under: "pc"),
    unit("labour", "department", "province", under: "pc"), unit("home", "department", "province", under: "pc"),
    unit("finance", "department", "province", under: "pc"),
    unit("council", "emulation-council", "province", under: "pc"),
    unit("d-1-pc", "peoples-committee", "district", under: "d-1"),
    unit("bank", "bank", "province", under: "pv"), unit("paper", "media", "province", under: "pv"),
    unit("b-1", "emulation-block", "province", under: "council"),
    unit("b-2", "emulation-block", "province", under: "council"),
    unit("cl-1", "emulation-cluster", "commune", under: "d-1"),
    unit("communes", "class-of-units", "commune", under: "d-1", named: false),
    member("labour", of: "b-1"), member("c-1", of: "communes"), member("c-2", of: "communes"),
  ]

  static func member(_ unit: String, of block: String) -> String {
    "2022-01-03 home block.membership-changed {\"block\":\"\(block)\",\"member\":\"\(unit)\",\"action\":\"joined\"}"
  }

  static let standards = [
    standard(
      "s-1", from: "2016-01-01", to: "2021-12-31", years: "2015", "2021",
      [
        "health", "education", "housing", "water-sanitation", "information",
      ]),
    standard(
      "s-2", from: "2022-01-01", to: "2025-12-31", years: "2021", "2025",
      [
        "employment", "health", "education", "housing", "water-sanitation", "information",
      ]),
  ]

  static func standard(
    _ id: String, from: String, to: String, years first: String, _ last: String, _ dimensions: [String]
  ) -> String {
    """
    2022-01-02 pv standard.adopted {"standard":"\(id)","nameVi":"\(id)","aliases":[],"validFrom":"\(from)",\
    "validTo":"\(to)","firstReviewYear":\(first),"lastReviewYear":\(last),"dimensions":\(dimensions)}
    """
  }

  static func household(_ id: String, in hamlet: String, on day: String = "2022-01-05") -> String {
    """
    \(day) c-1 household.registered {"household":"\(id)","hamlet":"\(hamlet)","headName":"N","members":4,"address":"A"}
    """
  }

  static func entered(_ id: String, _ kind: String, poor: Bool = true, on day: String, under: String = "s-2") -> String
  {
    """
    \(day) c-1 household.entered-\(poor ? "" : "near-")poverty {"household":"\(id)","standard":"\(under)","entryKind":"\(kind)"}
    """
  }

  static func exited(
    _ id: String, to status: String = "average", on day: String, review: String = "rv-x", under: String = "s-2",
    pledge: String? = nil
  ) -> String {
    let pledge = pledge.map { ",\"pledge\":\"\($0)\"" } ?? ""
    return """
      \(day) c-1 household.exited-poverty {"household":"\(id)","standard":"\(under)","review":"\(review)",\
      "toStatus":"\(status)"\(pledge)}
      """
  }

  /// hh-poor and hh-near in t-a, hh-out of t-a that left poverty on 2022-12-10, hh-none in t-a, hh-far in t-c.
  static let households =
    units + standards + [
      household("hh-poor", in: "t-a"), household("hh-near", in: "t-a"), household("hh-out", in: "t-a"),
      household("hh-none", in: "t-a"), household("hh-far", in: "t-c"),
      entered("hh-poor", "carried-over", on: "2022-01-10"),
      entered("hh-near", "carried-over", poor: false, on: "2022-01-10"),
      entered("hh-out", "carried-over", on: "2022-01-10"),
      exited("hh-out", on: "2022-12-10"),
    ]

  static let movement =
    "2022-02-01 pc movement.registered {\"movement\":\"m-1\",\"nameVi\":\"Phong trào\",\"owner\":\"pc\"}"

  static func issued(
    movement: String = "m-1", issuer: String = "pc", area: String = "pv", years: (Int, Int) = (2021, 2025),
    parent: String? = nil, plan: String? = "p-1"
  ) -> String {
    let parent = parent.map { ",\"parent\":\"\($0)\"" } ?? ""
    return """
      2022-02-10 \(issuer) plan.issued \(plan.map { "plan=\($0) " } ?? ""){"movement":"\(movement)","title":"T",\
      "issuer":"\(issuer)","level":"province","area":"\(area)","periodFrom":\(years.0),"periodTo":\(years.1),\
      "legalBases":[],"clause":"heading"\(parent)}
      """
  }

  static func says(_ type: String, _ payload: String, plan: String = "p-1") -> String {
    "2022-02-15 pc plan.\(type) plan=\(plan) {\(payload),\"clause\":\"V.1\"}"
  }

  static let plan = units + standards + [movement, issued()]
}
