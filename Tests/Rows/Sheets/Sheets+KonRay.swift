import Events
import Projections
import Rules
import Testing

private typealias Line = SheetLine

@Suite struct `Evidence sheets of Kon Rẫy, row by row` {
  /// Commune `x` with its committee and hamlets; two poor households and a near-poor one.
  private func konRay() throws -> SheetStory {
    let story = try SheetStory(.konRay, "kr")
    try story.told(
      HelpLine.commune("x", under: "kr-district") + [Line.unit("x-pc", "peoples-committee", "commune", under: "x")]
        + HelpLine.poorHousehold("h-1", in: "x-1") + HelpLine.poorHousehold("h-2", in: "x-1")
        + HelpLine.poorHousehold("h-3", in: "x-2", near: true))
    return story
  }

  @Test func `KR-21 an agency has five criteria with documents, proposals, resources and communication`() throws {
    let story = try konRay()
    let empty = try story.sheet(of: "kr-culture-office", asOf: "2022-01-31")
    #expect(empty.criteria == (1...5).map { "kr-c0\($0)" })
    #expect(empty.gaps == empty.criteria)
    #expect(try story.sheet(of: "kr-front", asOf: "2022-01-31").criteria == empty.criteria)
    let document = try story.told(
      NominationLine.guidance(
        "gd-1", "policy-guidance", by: "kr-culture-office", plan: "kr", on: "2023-03-01", ",\"dueOn\":\"2023-03-31\""))
    let proposal = try story.told(
      Line.done("kr-cm01", by: "kr-culture-office", "policy-proposal", in: "kr", on: "2023-05-01"))
    let initiative = try story.told(
      ActivityLine.initiative("in-1", of: "kr-culture-office", by: "kr-pc", "district", on: "2023-06-01"))
    try story.told(Money.donor("e-1"))
    let gift = try story.told(
      Money.gift("cn-1", from: "e-1", to: "x", "\"amount\":9000000", on: "2023-02-10", mobiliser: "kr-culture-office"))
    let model = try story.told(
      ActivityLine.model("md-1", in: "x", on: "2022-05-01", lead: "kr-culture-office", [("h-1", "poor")]))
    let replica = try story.told(
      ActivityLine.model("md-2", in: "x-2", on: "2023-05-01", lead: "kr-culture-office", replicates: "md-1"))
    let exit = try story.told(HelpLine.exited("h-1", on: "2023-12-10"))
    try story.told(HelpLine.exited("h-2", on: "2023-12-10"))
    let item = try story.told(ActivityLine.item("it-1", "article", in: "kr-culture-office", on: "2023-10-17"))
    let activity = try story.told(
      ActivityLine.activity(
        "ac-1", "peak-month", by: "kr-culture-office", from: "2023-10-17", to: "2023-11-18", year: 2023))
    let sheet = try story.sheet(of: "kr-culture-office", asOf: "2023-12-31")
    #expect(sheet["kr-c01"] == "shown: documents-on-time-ratio 1/1 [\(document)]")
    #expect(sheet["kr-c02"] == "shown: policy-proposals 1 [\(proposal)]")
    #expect(sheet["kr-c03"] == "shown: initiatives-recognised 1 [\(initiative)]")
    // Of the households in its models one left poverty; h-2 took part in none.
    #expect(
      sheet["kr-c04"] == "shown: contributions-mobilised 9000000 {once} [\(gift)]; models-replicated 1 [\(replica)]; "
        + "exits-count 1 {of 1 helped} [\(model), \(exit)]")
    #expect(
      sheet["kr-c05"] == "shown: communication-items 1 [\(item)]; activities-held 1 [\(activity)]; "
        + "contributions-mobilised 9000000 {once} [\(gift)]")
    #expect(sheet.parts("kr-c05", .activitiesHeld) == ["peak month for the poor = 1"])
  }

  @Test func `KR-22 a lender's sheet has loans by status and class of commune, in time or not, and its gifts`() throws {
    let story = try konRay()
    try story.told(
      HelpLine.commune("y", under: "kr-district") + HelpLine.poorHousehold("h-4", in: "y-1")
        + [HelpLine.classified("x", "especially-difficult-commune", from: "2023-01-01", to: "2023-12-31")])
    let loans = [
      try story.told(HelpLine.loan("ln-1", to: "h-1", on: "2022-05-01")),
      try story.told(HelpLine.loan("ln-2", to: "h-2", on: "2023-05-01")),
      try story.told(HelpLine.loan("ln-3", to: "h-3", on: "2023-05-02")),
      try story.told(HelpLine.loan("ln-4", to: "h-4", on: "2023-05-03")),
    ]
    let payments = [
      try story.told(HelpLine.paid("ln-1", "interest", 1, due: "2023-05-01", on: "2023-05-01")),
      try story.told(HelpLine.paid("ln-2", "interest", 1, due: "2023-11-01", on: "2023-11-04")),
    ]
    let gift = try story.told(Money.gift("cn-1", from: "vn-vbsp", to: "x", "\"amount\":80000000", on: "2023-06-01"))
    let sheet = try story.sheet(of: "vn-vbsp", asOf: "2024-06-30")
    #expect(sheet.criteria == ["kr-c06", "kr-c28"])
    let figures =
      "borrowers-by-status 4 {loans to 4 households} [\(loans.listed)]; repayment-on-time-rate 1/2 [\(payments.listed)]"
    #expect(sheet["kr-c06"] == "shown: \(figures); contributions-sum 80000000 {once} [\(gift)]")
    #expect(sheet["kr-c28"] == "shown: \(figures)")
    // The commune was difficult in 2023 alone: not on the day of the first loan.
    #expect(
      sheet.parts("kr-c28", .borrowersByStatus) == [
        "poor: 2 households = 2", "poor, especially difficult commune: 1 household = 1",
        "near-poor, especially difficult commune: 1 household = 1",
      ])
    // A loan whose day went by unpaid is one due and not in time.
    #expect(
      try story.sheet(of: "vn-vbsp", asOf: "2025-05-02")["kr-c28"].contains("repayment-on-time-rate 1/6"))
  }

  @Test func `KR-23 a commune has seven criteria: plan, settlement, reports, models, and relapse`() throws {
    let story = try konRay()
    try story.told(NominationLine.member("x-pc", of: "kr-commune-pcs"))
    let plan = try story.told(Line.plan("p-x", by: "x-pc", of: "x", "commune", on: "2022-06-20", under: "kr"))
    let money = try story.told(Line.allocated("al-1", 100_000_000, "programme-budget", to: "x-pc", 2023))
    let report = try story.told(
      Line.report("rp-1", "kr-r02", by: "x-pc", "2023", to: "kr-home-affairs", in: "kr", on: "2023-10-30"))
    let settled = try story.told(Line.settled("al-1", 90_000_000, by: "x-pc", due: "2024-01-31", on: "2024-01-31"))
    let model = try story.told(ActivityLine.model("md-1", in: "x-1", on: "2022-05-01", lead: "x-pc", [("h-1", "poor")]))
    try story.told(HelpLine.exited("h-1", on: "2023-03-10"))
    let relapse = try story.told(Row.entering("h-1", "relapse", on: "2023-12-01", by: "x-1"))
    let asked = try story.assigned("2", to: "x", 2023, of: "kr-t02", by: "kr-pc")
    let first = try story.approved("x", 2022, poor: 20, of: 200)
    let second = try story.approved("x", 2023, poor: 15, of: 200)
    let sheet = try story.sheet(of: "x", asOf: "2024-01-31")
    #expect(sheet.criteria == (7...13).map { $0 < 10 ? "kr-c0\($0)" : "kr-c\($0)" })
    #expect(sheet["kr-c07"] == "shown: plan-issued 2022-06-20 [\(plan)]")
    #expect(sheet["kr-c08"] == "noEvidence")
    #expect(sheet["kr-c09"] == "shown: settled-on-time-ratio 90000000/100000000 [\(money), \(settled)]")
    // Half-years and years of 2023; those of 2022 are left to the units.
    #expect(sheet["kr-c10"] == "shown: reports-on-time-ratio 1/2 [\(report)]")
    // 10.00 to 7.50 percent: 2.50 points.
    #expect(
      sheet["kr-c11"] == "shown: rate-fall 2.50 [\(first), \(second)]; relapses-count 1 [\(relapse)]")
    #expect(sheet["kr-c12"] == "shown: models-count 1 [\(model)]")
    #expect(
      sheet["kr-c13"] == "shown: assigned-reduction-ratio 1.250 {exceeded} [\([asked, first, second].listed)]")
  }

  @Test func `KR-24 a village has help by kind, models that replicate, and six services`() throws {
    let story = try konRay()
    let first = try story.told(ActivityLine.model("md-1", in: "x-2", on: "2022-05-01", lead: "x"))
    let help = try ["cash", "technique", "seed-and-breed", "seed-and-breed"].enumerated().map { place, kind in
      try story.told(HelpLine.help("sp-\(place)", to: "h-1", kind, by: "h-9", on: "2023-05-0\(place + 1)"))
    }
    let replica = try story.told(
      ActivityLine.model("md-2", in: "x-1", on: "2023-05-01", lead: "x-1", replicates: "md-1", [("h-1", "poor")]))
    let again = try story.told(
      ActivityLine.model("md-3", in: "x-1", on: "2024-05-01", lead: "x-1", replicates: "md-2", [("h-2", "poor")]))
    let profiles = try [("h-1", 4, "2022-11-01"), ("h-1", 1, "2023-11-01")].map { id, count, day in
      try story.told(Line.profile(id, lacks: Line.lacking(count), on: day))
    }
    let sheet = try story.sheet(of: "x-1", asOf: "2024-06-30")
    #expect(sheet.criteria == (14...18).map { "kr-c\($0)" })
    #expect(sheet["kr-c15"] == "shown: help-count 4 [\(help.listed)]; exits-count 0 []")
    #expect(
      sheet.parts("kr-c15", .helpCount) == ["cash = 1", "seed and breed = 2", "technique = 1"])
    #expect(
      sheet["kr-c16"] == "shown: models-count 2 [\(replica), \(again)]; models-replicated 2 [\(replica), \(again)]")
    #expect(
      sheet["kr-c17"]
        == "shown: mean-deprivations-change -3.00 {from 4.00 to 1.00: improved} [\(profiles.listed)]")
    #expect(sheet.gaps == ["kr-c14", "kr-c18"])
    #expect(first < replica)
  }

  @Test func `KR-25 a household has its pledged year against its exit, loans, and help to others`() throws {
    let story = try konRay()
    let pledge = try story.told(HelpLine.pledge("pl-1", by: "h-1", year: 2023, on: "2022-02-01"))
    let loan = try story.told(HelpLine.loan("ln-1", to: "h-1", on: "2022-05-01"))
    let paid = try story.told(HelpLine.paid("ln-1", "principal", 50_000_000, due: "2025-05-01", on: "2025-05-01"))
    let exit = try story.told(HelpLine.exited("h-1", on: "2024-12-10"))
    let help = [
      try story.told(HelpLine.help("sp-1", to: "h-2", "labour", by: "h-1", on: "2023-03-01")),
      try story.told(HelpLine.help("sp-2", to: "h-3", "labour", by: "h-1", on: "2023-03-02")),
      try story.told(HelpLine.help("sp-3", to: "h-3", "goods", by: "h-1", on: "2024-03-02")),
    ]
    let sheet = try story.sheet(of: "h-1", asOf: "2025-06-30")
    #expect(sheet.criteria == ["kr-c19", "kr-c20", "kr-c21", "kr-c22"])
    // A year later than pledged.
    #expect(sheet["kr-c19"] == "shown: pledge-on-record yes {pledged for 2023, left in 2024} [\(pledge), \(exit)]")
    #expect(sheet["kr-c20"] == "shown: exit-without-relapse 2024-12-10 [\(exit)]")
    #expect(sheet["kr-c21"] == "reached: late-payments 0 [\(loan), \(paid)]")
    #expect(sheet["kr-c22"] == "shown: households-helped 2 [\(help.listed)]")
    #expect(sheet.parts("kr-c22", .householdsHelped) == ["poor = 1", "near-poor = 1"])
  }

  @Test func `KR-26 officials have initiatives, workers and soldiers the help that they gave and promised`() throws {
    let story = try konRay()
    try story.told(
      Line.person("p-1", "official"), Line.person("p-2", "worker"), Line.person("p-3", "soldier"),
      HelpLine.classified("x", "especially-difficult-commune", from: "2022-02-01"))
    let initiative = try story.told(
      ActivityLine.initiative("in-1", of: "p-1", by: "kr-pc", "district", on: "2023-06-01"))
    #expect(try story.sheet(of: "p-1", asOf: "2023-12-31").criteria == ["kr-c23"])
    #expect(
      try story.sheet(of: "p-1", asOf: "2023-12-31")["kr-c23"] == "shown: initiatives-recognised 1 [\(initiative)]")
    let commitment = try story.told(HelpLine.commitment("cm-1", by: "p-3", to: "x", from: "2022-05-01"))
    let help = try story.told(HelpLine.help("sp-1", to: "h-1", "labour", by: "p-3", on: "2023-03-01"))
    let soldier = try story.sheet(of: "p-3", asOf: "2023-12-31")
    #expect(soldier.criteria == ["kr-c24"])
    #expect(soldier["kr-c24"] == "shown: help-count 1 [\(help)]; commitments-in-force 1 [\(commitment)]")
    #expect(soldier.parts("kr-c24", .commitmentsInForce) == ["x, once = 2022-05-01"])
    let worker = try story.sheet(of: "p-2", asOf: "2023-12-31")
    #expect(worker.criteria == ["kr-c24"])
    #expect(worker.gaps == ["kr-c24"])
  }

  @Test func `KR-27 enterprises have gifts, linkages in difficult communes, and jobs by status on the day`() throws {
    let story = try konRay()
    try story.told(
      Money.donor("e-1", kind: "cooperative"),
      HelpLine.classified("x", "especially-difficult-commune", from: "2023-01-01"),
      HelpLine.exited("h-2", on: "2022-12-10"))
    let gift = try story.told(Money.gift("cn-1", from: "e-1", to: "x", "\"amount\":10000000", on: "2022-06-01"))
    let later = try story.told(Money.gift("cn-2", from: "e-1", to: "x", "\"amount\":20000000", on: "2023-06-01"))
    let linkage = try story.told(
      ActivityLine.model(
        "md-1", "linkage", in: "x-1", on: "2023-05-01", lead: "e-1", [("h-1", "poor"), ("h-3", "near-poor")]))
    let jobs = [
      try story.told(HelpLine.help("sp-1", to: "h-1", "job-placement", by: "e-1", on: "2023-03-01")),
      try story.told(HelpLine.help("sp-2", to: "h-2", "job-placement", by: "e-1", on: "2023-03-02")),
      try story.told(HelpLine.help("sp-3", to: "h-3", "job-placement", by: "e-1", on: "2023-03-03")),
    ]
    try story.told(HelpLine.exited("h-1", on: "2023-12-10"))
    // The same household again, newly exited by now: one household in all, and one under each status.
    let again = try story.told(HelpLine.help("sp-4", to: "h-1", "job-placement", by: "e-1", on: "2024-03-01"))
    let sheet = try story.sheet(of: "e-1", asOf: "2024-06-30")
    #expect(sheet.criteria == ["kr-c25", "kr-c26", "kr-c27"])
    #expect(
      sheet["kr-c25"]
        == "shown: contributions-by-receiver 30000000 {2 times} [\(([gift, later, again] + jobs).listed)]")
    #expect(
      sheet.parts("kr-c25", .contributionsByReceiver).prefix(2) == [
        "especially difficult commune, once = 20000000", "other receiver, once = 10000000",
      ])
    #expect(sheet["kr-c26"] == "shown: linkages-count 1 [\(linkage)]; models-in-poor-areas 1 [\(linkage)]")
    #expect(sheet.parts("kr-c26", .modelsInPoorAreas) == ["especially difficult commune = 1"])
    #expect(sheet["kr-c27"] == "shown: jobs-placed 3 [\((jobs + [again]).listed)]")
    #expect(sheet.parts("kr-c27", .jobsPlaced) == ["poor = 1", "near-poor = 1", "newly exited = 2"])
  }
}
