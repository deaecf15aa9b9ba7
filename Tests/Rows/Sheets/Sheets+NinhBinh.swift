import Events
import Projections
import Rules
import Testing

private typealias Line = SheetLine

@Suite struct `Evidence sheets of Ninh Bình, row by row` {
  /// District `d` with its committee, its commune `x` with committee and hamlets.
  private func ninhBinh() throws -> SheetStory {
    let story = try SheetStory(.ninhBinh, "nb")
    try story.told(
      Line.place("d", "district", under: "nb-province") + HelpLine.commune("x", under: "d")
        + [Line.unit("x-pc", "peoples-committee", "commune", under: "x")]
        + [NominationLine.member("d", of: "nb-districts"), NominationLine.member("x", of: "nb-communes")])
    return story
  }

  @Test func `NB-15 reports in time of reports due stand by unit and year, those on request beside them`() throws {
    let story = try ninhBinh()
    func report(_ year: Int, on day: String) -> String {
      Line.report("rp-\(year)", "nb-r01", by: "d", "\(year)", to: "nb-pc", in: "nb", on: day, via: "nb-home-affairs")
    }
    let first = try story.told(report(2022, on: "2022-11-29"))
    #expect(
      try story.sheet(of: "d", asOf: "2022-12-31")["nb-c10"] == "shown: reports-on-time-ratio 1/1 [\(first)]")
    // The 30th itself is a day late; that of 2024 never came.
    let second = try story.told(report(2023, on: "2023-11-30"))
    let sheet = try story.sheet(of: "d", asOf: "2025-01-31")
    #expect(sheet["nb-c10"] == "shown: reports-on-time-ratio 1/3 [\(first), \(second)]")
    let parts = sheet.parts("nb-c10", .reportsOnTimeRatio)
    #expect(parts.map { String($0.suffix(parts[0].count)) }.count == 3)
    #expect(parts[0].hasSuffix("2022: on time = 1/1"))
    #expect(parts[1].hasSuffix("2023: late by 1 day = 0/1"))
    #expect(parts[2].hasSuffix("2024: missing = 0/1"))
    // A commune reports on request: shown, with nothing due.
    let asked = try story.told(
      Line.report("rp-x", "nb-r03", by: "x", "2023", to: "d-pc", in: "nb", on: "2023-07-01"))
    let commune = try story.sheet(of: "x", asOf: "2025-01-31")
    #expect(commune["nb-c18"] == "shown: reports-on-time-ratio 0/0 {nothing due yet} [\(asked)]")
    #expect(commune.parts("nb-c18", .reportsOnTimeRatio).allSatisfy { $0.hasSuffix("undated, in = 2023-07-01") })
  }

  @Test func `NB-19 a department has documents with their days, proposals, money mobilised, those that it helped`()
    throws
  {
    let story = try ninhBinh()
    let late = try story.told(
      Line.done(
        "nb-i02", by: "nb-labour", "guidance-document", in: "nb", on: "2023-07-05", due: "2023-06-30",
        quality: "accepted"))
    let inTime = try story.told(
      NominationLine.guidance(
        "gd-1", "policy-guidance", by: "nb-labour", plan: "nb", on: "2024-03-01", ",\"dueOn\":\"2024-03-01\""))
    let proposal = try story.told(
      Line.done("nb-i02", by: "nb-labour", "policy-proposal", in: "nb", on: "2024-05-01", quality: "returned"))
    try story.told(Line.person("d-1", "individual-outside", "abroad"), Money.donor("d-2"))
    let abroad = try story.told(
      Money.gift(
        "cn-1", from: "d-1", to: "nb-gratitude-fund", "\"amount\":100000000", on: "2023-01-10", mobiliser: "nb-labour"))
    let local = try story.told(
      Money.gift("cn-2", from: "d-2", to: "x", "\"amount\":50000000", on: "2023-02-10", mobiliser: "nb-labour"))
    try story.told(
      Money.gift("cn-3", from: "d-2", to: "x", "\"amount\":1000000", on: "2023-02-11", mobiliser: "nb-front"))
    let sheet = try story.sheet(of: "nb-labour", asOf: "2024-12-31")
    #expect(sheet.criteria == ["nb-c01", "nb-c02", "nb-c03", "nb-c04", "nb-c05"])
    #expect(
      sheet["nb-c01"] == "shown: documents-on-time-ratio 1/2 [\(late), \(inTime)]; "
        + "documents-accepted-ratio 1/2 [\(late), \(proposal)]")
    #expect(
      sheet.parts("nb-c01", .documentsOnTimeRatio) == [
        "due 2023-06-30, issued 2023-07-05: 5 days late = 0/1", "due 2024-03-01: on time = 1/1",
      ])
    #expect(sheet["nb-c02"] == "shown: policy-proposals 1 [\(proposal)]")
    #expect(sheet["nb-c03"] == "shown: contributions-mobilised 150000000 {2 times} [\(abroad), \(local)]")
    #expect(
      sheet.parts("nb-c03", .contributionsMobilised).suffix(2) == [
        "in the area, once = 50000000", "abroad, once = 100000000",
      ])
    #expect(sheet["nb-c05"] == "shown: fund-contributions-mobilised 100000000 {once} [\(abroad)]")
    // Nobody was helped yet: what happens in the whole province is not the department's.
    #expect(sheet["nb-c04"] == "noEvidence")
    try story.told(
      HelpLine.poorHousehold("h-1", in: "x-1") + HelpLine.poorHousehold("h-2", in: "x-1")
        + HelpLine.poorHousehold("h-3", in: "x-1"))
    let help = [
      try story.told(HelpLine.help("sp-1", to: "h-1", "cash", by: "nb-labour", on: "2022-05-01")),
      try story.told(HelpLine.help("sp-2", to: "h-2", "cash", by: "nb-labour", on: "2022-05-01")),
    ]
    let exits = [
      try story.told(HelpLine.exited("h-1", on: "2023-12-10")),
      try story.told(HelpLine.exited("h-2", on: "2023-12-10")),
    ]
    try story.told(HelpLine.exited("h-3", on: "2023-12-10"))
    let relapse = try story.told(Row.entering("h-2", "relapse", on: "2024-12-10", by: "x-1"))
    #expect(
      try story.sheet(of: "nb-labour", asOf: "2024-12-31")["nb-c04"]
        == "shown: exits-count 2 {of 2 helped} [\((help + exits).listed)]; "
        + "relapses-count 1 {of 2 helped} [\((help + [relapse]).listed)]")
    // The Front has the same criteria.
    #expect(try story.sheet(of: "nb-front", asOf: "2024-12-31").criteria == sheet.criteria)
  }

  @Test func `NB-20 a district has eight criteria, each with a figure, an attestation or a gap`() throws {
    let story = try ninhBinh()
    let empty = try story.sheet(of: "d", asOf: "2022-01-01")
    #expect(empty.criteria == (6...13).map { $0 < 10 ? "nb-c0\($0)" : "nb-c\($0)" })
    #expect(empty.gaps == empty.criteria)
    let plan = try story.told(Line.plan("p-d", by: "d-pc", of: "d", "district", on: "2022-08-01", under: "nb"))
    try story.told(HelpLine.classified("x", "poor-commune", from: "2022-01-01"), Money.donor("e-1"))
    let report = try story.told(
      Line.report("rp-1", "nb-r01", by: "d", "2022", to: "nb-pc", in: "nb", on: "2022-11-29", via: "nb-home-affairs"))
    let poor = try story.told(Line.allocated("al-1", 300_000_000, "district-budget", to: "d-pc", 2023, area: "x"))
    let rest = try story.told(Line.allocated("al-2", 700_000_000, "district-budget", to: "d-pc", 2023))
    let inTime = try story.told(Line.settled("al-1", 300_000_000, by: "d-pc", due: "2024-01-31", on: "2024-01-31"))
    let late = try story.told(Line.settled("al-2", 650_000_000, by: "d-pc", due: "2024-01-31", on: "2024-02-10"))
    let gift = try story.told(Money.gift("cn-1", from: "e-1", to: "x", "\"amount\":40000000", on: "2023-05-01"))
    let initiative = try story.told(
      ActivityLine.initiative("in-1", of: "d-pc", by: "nb-pc", "province", on: "2024-03-01"))
    // Poor 10.00 → 8.00 of 1.50 assigned, near-poor 5.00 → 4.00 of 1.00 assigned: 1.333 and 1.
    let poorAsked = try story.assigned("1.5", to: "d", 2023, of: "nb-t03", by: "nb-pc")
    let nearAsked = try story.assigned(
      "1", to: "d", 2023, of: "nb-t03", by: "nb-pc", "near-poor-household-rate-reduction")
    let year2022 = try story.approved("d", 2022, poor: 100, nearPoor: 50, of: 1_000)
    let year2023 = try story.approved("d", 2023, poor: 80, nearPoor: 40, of: 1_000)
    let sheet = try story.sheet(of: "d", asOf: "2024-06-30")
    #expect(sheet["nb-c06"] == "shown: plan-issued 2022-08-01 [\(plan)]")
    #expect(sheet.gaps == ["nb-c07"])
    #expect(sheet["nb-c08"] == "shown: poor-area-allocation-share 300000000/1000000000 [\(poor), \(rest)]")
    #expect(
      sheet["nb-c09"]
        == "shown: settled-on-time-ratio 300000000/1000000000 [\([poor, rest, inTime, late].listed)]")
    #expect(
      sheet.parts("nb-c09", .settledOnTimeRatio) == [
        "2023 = 300000000/1000000000", "al-2: settled 10 days late = 650000000",
      ])
    #expect(sheet["nb-c10"] == "shown: reports-on-time-ratio 1/2 [\(report)]")
    #expect(sheet["nb-c11"] == "shown: contributions-sum 40000000 {once} [\(gift)]")
    #expect(
      sheet["nb-c12"]
        == "reached: assigned-reduction-ratio 1.000 {met} [\([poorAsked, nearAsked, year2022, year2023].listed)]")
    #expect(
      sheet.parts("nb-c12", .assignedReductionRatio) == [
        "2023, poor: reached 2.00, assigned 1.50 = 1.333", "2023, near-poor: reached 1.00, assigned 1.00 = 1.000",
      ])
    #expect(sheet["nb-c13"] == "shown: initiatives-recognised 1 [\(initiative)]")
    // An inspection that found nothing is a figure as well.
    let visit = try story.told(
      InspectionLine.planned("is-1", "nb", year: 2024, lead: "nb-labour", of: "d-pc"),
      InspectionLine.held("is-1", "nb", at: "d-pc", on: "2024-06-10", by: "nb-labour"))
    #expect(
      try story.sheet(of: "d", asOf: "2024-06-30")["nb-c09"].hasSuffix("; violations-found 0 [\(visit)]"))
  }

  @Test func `NB-21 a commune moves revolving capital by a rule, and recovered of lent is shown`() throws {
    let story = try ninhBinh()
    try story.told(HelpLine.poorHousehold("h-1", in: "x-1") + HelpLine.poorHousehold("h-2", in: "x-2"))
    let lent = Line.capital("po-1", "lent", 100_000_000, of: "h-1", by: "x", on: "2023-02-01")
    try story.row.refuses(lent, .capitalRuleOnRecord)
    #expect(try story.sheet(of: "x", asOf: "2023-12-31")["nb-c20"] == "noEvidence")
    let rule = try story.told(
      NominationLine.guidance("gd-1", "revolving-capital-rule", by: "x", plan: "nb", on: "2023-01-05"))
    let first = try story.told(lent)
    let back = try story.told(Line.capital("po-1", "recovered", 60_000_000, of: "h-1", by: "x", on: "2024-02-01"))
    let sheet = try story.sheet(of: "x", asOf: "2024-12-31")
    #expect(sheet.criteria == (14...21).map { "nb-c\($0)" })
    #expect(
      sheet["nb-c20"] == "shown: capital-rule-on-record yes [\(rule)]; "
        + "capital-recovered-ratio 60000000/100000000 [\(first), \(back)]")
    #expect(try story.sheet(of: "x-pc", asOf: "2024-12-31")["nb-c20"] == sheet["nb-c20"])
    // 4 million for one household of x-1, none for x-2 with its one: poor are all.
    let help = try story.told(HelpLine.help("sp-1", to: "h-1", "cash", value: 4_000_000, on: "2024-03-01"))
    let again = try story.sheet(of: "x", asOf: "2024-12-31")
    #expect(again["nb-c16"] == "shown: support-against-rate 4000000 [\(help)]")
    #expect(
      again.parts("nb-c16", .supportAgainstRate) == [
        "x-1, each household: poor 100.00%, near-poor 0.00% = 4000000",
        "x-2, each household: poor 100.00%, near-poor 0.00% = 0",
      ])
    #expect(again.gaps == ["nb-c14", "nb-c15", "nb-c17", "nb-c18", "nb-c19", "nb-c21"])
  }

  @Test func `NB-22 a hamlet shows capital, what people gave, and the trend of deprivations and income`() throws {
    let story = try ninhBinh()
    try story.told(HelpLine.poorHousehold("h-1", in: "x-1") + [Money.donor("e-1")])
    let rule = try story.told(
      NominationLine.guidance("gd-1", "revolving-capital-rule", by: "x-1", plan: "nb", on: "2023-01-05"))
    let lent = try story.told(Line.capital("po-1", "lent", 10_000_000, of: "h-1", by: "x-1", on: "2023-02-01"))
    let toHamlet = try story.told(Money.gift("cn-1", from: "e-1", to: "x-1", "\"amount\":3000000", on: "2023-05-01"))
    let toHouse = try story.told(Money.gift("cn-2", from: "e-1", to: "h-1", "\"amount\":2000000", on: "2024-05-01"))
    try story.told(Money.gift("cn-3", from: "e-1", to: "x-2", "\"amount\":9000000", on: "2024-05-01"))
    let profiles = [
      try story.told(Line.profile("h-1", lacks: Line.lacking(2), on: "2022-11-01")),
      try story.told(Line.profile("h-1", lacks: Line.lacking(3), on: "2023-11-01")),
    ]
    let incomes = [
      try story.told(Line.income(900_000, of: "x-1", on: "2022-12-15")),
      try story.told(Line.income(1_150_000, of: "x-1", on: "2023-12-15")),
    ]
    let sheet = try story.sheet(of: "x-1", asOf: "2024-06-30")
    #expect(sheet.criteria == (22...27).map { "nb-c\($0)" })
    #expect(
      sheet["nb-c24"]
        == "shown: capital-rule-on-record yes [\(rule)]; capital-recovered-ratio 0/10000000 [\(lent)]")
    #expect(sheet["nb-c25"] == "shown: contributions-sum 5000000 {2 times} [\(toHamlet), \(toHouse)]")
    #expect(
      sheet.parts("nb-c25", .contributionsSum).prefix(2) == ["2023, once = 3000000", "2024, once = 2000000"])
    #expect(
      sheet["nb-c26"] == "shown: mean-deprivations-change 1.00 {from 2.00 to 3.00: worse} [\(profiles.listed)]; "
        + "income-change 250000 {from 900000 to 1150000 đồng} [\(incomes.listed)]")
    // Gifts are help too; nobody left poverty.
    #expect(
      sheet["nb-c23"] == "shown: help-count 2 [\(toHamlet), \(toHouse)]; exits-count 0 []")
    #expect(sheet.gaps == ["nb-c22", "nb-c27"])
  }

  @Test func `NB-23 a pledge is for the poor and near-poor, beside models, income, help to others and loans`() throws {
    let story = try ninhBinh()
    try story.told(
      HelpLine.poorHousehold("h-1", in: "x-1") + HelpLine.poorHousehold("h-2", in: "x-1", near: true)
        + [HelpLine.household("h-3", in: "x-1")])
    try story.row.refuses(HelpLine.pledge("pl-0", by: "h-3", year: 2023, on: "2022-02-01"), .pledgePoorOrNearPoor)
    let pledge = try story.told(HelpLine.pledge("pl-1", by: "h-1", year: 2024, on: "2022-02-01"))
    let model = try story.told(ActivityLine.model("md-1", in: "x", on: "2022-05-01", lead: "x", [("h-1", "poor")]))
    let incomes = [
      try story.told(Line.profile("h-1", income: 700_000, on: "2022-11-01")),
      try story.told(Line.profile("h-1", income: 1_000_000, on: "2023-11-01")),
    ]
    let help = try story.told(HelpLine.help("sp-1", to: "h-2", "labour", by: "h-1", on: "2023-03-01"))
    let loan = try story.told(HelpLine.loan("ln-1", to: "h-1", on: "2022-05-01"))
    let paid = try story.told(HelpLine.paid("ln-1", "interest", 1, due: "2023-05-01", on: "2023-05-01"))
    let check = try story.told(Line.used("ln-1", effective: false, on: "2023-06-01"))
    let sheet = try story.sheet(of: "h-1", asOf: "2023-12-31")
    #expect(sheet.criteria == ["nb-c28", "nb-c29", "nb-c30", "nb-c31"])
    #expect(sheet["nb-c28"] == "shown: pledge-on-record yes {pledged for 2024, not out yet} [\(pledge)]")
    #expect(
      sheet["nb-c29"] == "shown: models-joined 1 [\(model)]; "
        + "income-change 300000 {from 700000 to 1000000 đồng} [\(incomes.listed)]")
    #expect(sheet["nb-c30"] == "shown: households-helped 1 [\(help)]")
    // Every payment in time, and the loan still not used to effect.
    #expect(
      sheet["nb-c31"] == "notReached: late-payments 0 [\(loan), \(paid)]; loan-use-positive 0/1 [\(check)]")
    // Neither poor nor near-poor: the plan has no criterion for it.
    #expect(try story.sheet(of: "h-3", asOf: "2023-12-31").criteria.isEmpty)
  }

  @Test func `NB-24 an official's effort is attested with a document, initiatives are counted`() throws {
    let story = try ninhBinh()
    try story.told(Line.person("p-1", "official", seat: "x-pc"))
    let merit = NominationLine(plan: "nb", form: "certificate-of-merit", level: "province")
    let initiative = try story.told(
      ActivityLine.initiative("in-1", of: "p-1", by: "d-pc", "district", on: "2023-03-01"))
    // The same initiative, recognised further up: still one.
    let wider = try story.told(ActivityLine.initiative("in-1", of: "p-1", by: "nb-pc", "province", on: "2024-03-01"))
    try story.told(
      merit.submitted("nm-1", "p-1", by: "x-pc", to: "nb-labour", on: "2025-06-01", "final", 2025, kind: "individual"))
    let effort = try story.told(merit.attested("nm-1", "nb-c32", by: "x-pc", on: "2025-06-10"))
    let sheet = try story.sheet(of: "p-1", asOf: "2025-12-31")
    #expect(sheet.criteria == ["nb-c32", "nb-c33", "nb-c34"])
    #expect(sheet["nb-c32"] == "attested: by x-pc with a document [\(effort)]")
    #expect(sheet["nb-c33"] == "shown: initiatives-recognised 1 [\(initiative), \(wider)]")
    #expect(sheet.parts("nb-c33", .initiativesRecognised) == ["province = 1"])
    #expect(sheet["nb-c34"] == "noEvidence")
    // Attested later as not so: the later word stands, and the first one is shown.
    let not = try story.told(
      merit.attested("nm-1", "nb-c32", by: "d-pc", on: "2025-07-01").replacing(
        "\"satisfied\":true", with: "\"satisfied\":false"))
    #expect(
      try story.sheet(of: "p-1", asOf: "2025-12-31")["nb-c32"]
        == "refuted: by x-pc with a document [\(effort)]; by d-pc with a document [\(not)]")
  }

  @Test func `NB-25 enterprises, business people and banks show gifts, linkages by status and loans`() throws {
    let story = try ninhBinh()
    try story.told(
      HelpLine.poorHousehold("h-1", in: "x-1") + HelpLine.poorHousehold("h-2", in: "x-1", near: true)
        + [Money.donor("b-1", kind: "business-person")])
    let gift = try story.told(Money.gift("cn-1", from: "b-1", to: "h-2", "\"amount\":5000000", on: "2023-05-01"))
    let first = try story.told(
      ActivityLine.model(
        "md-1", "linkage", in: "x", on: "2023-06-01", lead: "b-1", [("h-1", "poor"), ("h-2", "near-poor")]))
    let second = try story.told(
      ActivityLine.model(
        "md-2", "linkage", in: "x", on: "2023-07-01", lead: "x", supporters: ["b-1"], [("h-2", "near-poor")]))
    let sheet = try story.sheet(of: "b-1", asOf: "2023-12-31")
    #expect(sheet.criteria == ["nb-c35", "nb-c36", "nb-c37"])
    #expect(sheet["nb-c35"] == "shown: contributions-by-receiver 5000000 {once} [\(gift)]")
    #expect(sheet["nb-c36"] == "shown: linkages-count 2 [\(first), \(second)]")
    #expect(sheet.parts("nb-c36", .linkagesCount) == ["poor = 1", "near-poor = 2"])
    #expect(sheet["nb-c37"] == "shown: models-supported 1 [\(second)]")
    #expect(try story.sheet(of: "vn-vbsp", asOf: "2023-12-31").gaps == ["nb-c38"])
    let loan = try story.told(HelpLine.loan("ln-1", to: "h-1", on: "2023-05-01"))
    #expect(
      try story.sheet(of: "vn-vbsp", asOf: "2023-12-31")["nb-c38"]
        == "shown: borrowers-by-status 1 {loans to 1 household} [\(loan)]")
  }
}
