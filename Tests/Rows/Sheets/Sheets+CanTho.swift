import Events
import Projections
import Rules
import Testing

private typealias Line = SheetLine

@Suite struct `Evidence sheets of Cần Thơ, row by row` {
  private let general = ["ct-c01", "ct-c02", "ct-c03", "ct-c04", "ct-c05"]
  private let merit = NominationLine(plan: "ct", form: "certificate-of-merit", level: "province")
  private let dossier = [("cover-submission", 2), ("council-minutes", 2), ("achievement-report", 1)]

  private func canTho() throws -> SheetStory {
    let story = try SheetStory(.canTho, "ct")
    try story.told(
      Line.place("d", "district", under: "ct-city") + Line.place("x", "commune", under: "d")
        + [HelpLine.area("x-1", "hamlet", under: "x"), NominationLine.member("x", of: "ct-communes", on: "2017-01-02")])
    return story
  }

  private func household(_ id: String, _ status: String?) -> [String] {
    let lines = [HelpLine.household(id, in: "x-1", on: "2016-01-10")]
    guard let status else { return lines }
    return lines + [
      Row.entering(id, "carried-over", on: "2016-01-11", by: "x-1", near: status == "near", standard: Row.oldStandard)
    ]
  }

  @Test func `CT-17 four general criteria are attested, discipline is a figure, and what is missing has a gap`() throws
  {
    let story = try canTho()
    let registered = try story.told(Line.unit("of-1", "office", "district", under: "d-pc"))
    try story.told(
      merit.submitted(
        "nm-1", "of-1", by: "d-pc", to: "ct-tdkt-board", on: "2020-06-01", "final", 2020, dossier: dossier))
    let words = try ["ct-c01", "ct-c02", "ct-c03"].map {
      try story.told(merit.attested("nm-1", $0, by: "d-pc", on: "2020-06-10"))
    }
    let sheet = try story.sheet(of: "of-1", asOf: "2020-06-30")
    #expect(
      general.map { sheet[$0] } == words.map { "attested: by d-pc with a document [\($0)]" } + [
        "noEvidence", "reached: discipline-in-force 0 [\(registered)]",
      ])
    // A reprimand shuts the gate until it is lifted.
    let reprimand = try story.told(
      """
      2020-07-01 ct-home-affairs participant.discipline-recorded {"subject":"of-1","measure":"reprimand",\
      "decisionNumber":"15/QĐ","liftedOn":"2020-10-01"}
      """)
    let barred = try story.sheet(of: "of-1", asOf: "2020-09-30")
    #expect(barred["ct-c05"] == "notReached: discipline-in-force 1 [\(reprimand)]")
    #expect(barred.parts("ct-c05", .disciplineInForce) == ["reprimand, 15/QĐ = 2020-07-01"])
    #expect(
      try story.sheet(of: "of-1", asOf: "2020-10-01")["ct-c05"] == "reached: discipline-in-force 0 [\(registered)]")
  }

  @Test func `CT-18 poor, near-poor and newly exited households show an exit and those that they helped`() throws {
    let story = try canTho()
    try story.told(household("h-1", "poor") + household("h-2", "near") + household("h-3", nil))
    let own = ["ct-c06", "ct-c07", "ct-c08", "ct-c09"]
    #expect(try story.sheet(of: "h-1", asOf: "2018-12-31").criteria == general + own)
    #expect(try story.sheet(of: "h-2", asOf: "2018-12-31").criteria == general + own)
    #expect(try story.sheet(of: "h-3", asOf: "2018-12-31").criteria == general)
    let initiative = try story.told(ActivityLine.initiative("in-1", of: "h-1", by: "x-pc", "commune", on: "2018-03-01"))
    let pledge = try story.told(HelpLine.pledge("pl-1", by: "h-1", year: 2018, on: "2018-02-01"))
    let loan = try story.told(HelpLine.loan("ln-1", to: "h-1", on: "2018-05-01", due: "2021-05-01"))
    let paid = try story.told(HelpLine.paid("ln-1", "interest", 1, due: "2018-11-01", on: "2018-11-01"))
    let exit = try story.told(Row.exiting("h-1", on: "2018-12-10", by: "x-1", standard: Row.oldStandard))
    #expect(try story.sheet(of: "h-1", asOf: "2018-12-31")["ct-c08"] == "shown: exits-count 1 [\(exit)]")
    let help = try story.told(HelpLine.help("sp-1", to: "h-2", "technique", by: "h-1", on: "2019-03-01"))
    // Newly exited for 36 months: the same criteria.
    let sheet = try story.sheet(of: "h-1", asOf: "2019-12-31")
    #expect(sheet.criteria == general + own)
    #expect(sheet["ct-c06"] == "shown: pledge-on-record yes {pledged for 2018, left in 2018} [\(pledge), \(exit)]")
    #expect(sheet["ct-c07"] == "shown: initiatives-recognised 1 [\(initiative)]")
    #expect(sheet["ct-c08"] == "shown: exits-count 1 [\(exit)]; households-helped 1 [\(help)]")
    #expect(sheet.parts("ct-c08", .householdsHelped) == ["near-poor = 1"])
    #expect(sheet["ct-c09"] == "reached: late-payments 0 [\(loan), \(paid)]")
    #expect(try story.sheet(of: "h-1", asOf: "2021-12-10").criteria == general)
  }

  @Test func `CT-19 communities and grass-roots organisations have five criteria of their own`() throws {
    let story = try canTho()
    try story.told(
      household("h-1", "poor") + [Money.donor("e-1"), Line.unit("u-1", "association", "commune", under: "x")])
    let own = ["ct-c10", "ct-c11", "ct-c12", "ct-c13", "ct-c14"]
    let rule = try story.told(
      NominationLine.guidance("gd-1", "revolving-capital-rule", by: "x-1", plan: "ct", on: "2017-03-05"))
    let lent = try story.told(Line.capital("po-1", "lent", 20_000_000, of: "h-1", by: "x-1", on: "2017-04-01"))
    let back = try story.told(Line.capital("po-1", "recovered", 20_000_000, of: "h-1", by: "x-1", on: "2018-04-01"))
    let poverty = try story.told(Money.gift("cn-1", from: "e-1", to: "x-1", "\"amount\":4000000", on: "2017-05-01"))
    let charity = try story.told(
      Money.gift("cn-2", from: "e-1", to: "x-1", "\"amount\":1000000", on: "2018-05-01", purpose: "charity"))
    let sheet = try story.sheet(of: "x-1", asOf: "2018-12-31")
    #expect(sheet.criteria == general + own)
    #expect(
      sheet["ct-c11"] == "shown: capital-rule-on-record yes [\(rule)]; "
        + "capital-recovered-ratio 20000000/20000000 [\(lent), \(back)]")
    #expect(sheet["ct-c12"] == "shown: contributions-sum 5000000 {2 times} [\(poverty), \(charity)]")
    #expect(
      sheet.parts("ct-c12", .contributionsSum).suffix(2) == [
        "poverty reduction, once = 4000000", "charity, once = 1000000",
      ])
    #expect(sheet["ct-c10"] == "shown: help-count 2 [\(poverty), \(charity)]; exits-count 0 []")
    #expect(sheet.gaps == ["ct-c01", "ct-c02", "ct-c03", "ct-c04", "ct-c13", "ct-c14"])
    // A union at the grass roots is judged by them as well, by what it gathers itself.
    let gathered = try story.told(
      Money.gift("cn-3", from: "e-1", to: "x", "\"amount\":2000000", on: "2018-06-01", mobiliser: "u-1"))
    let union = try story.sheet(of: "u-1", asOf: "2018-12-31")
    #expect(Set(own).isSubset(of: union.criteria))
    #expect(union["ct-c12"] == "shown: contributions-sum 2000000 {once} [\(gathered)]")
  }

  @Test func `CT-20 a commune has resolutions, money first for poor places, and late settlement by days`() throws {
    let story = try canTho()
    try story.told(Line.unit("x-council", "peoples-council", "commune", under: "x"), Money.donor("e-1"))
    try story.told(HelpLine.classified("x-1", "especially-difficult-hamlet", from: "2017-01-01"))
    let plan = try story.told(
      Line.plan("p-x", by: "x-pc", of: "x", "commune", on: "2017-12-20", under: "ct").replacing("2022", with: "2017")
        .replacing("2025", with: "2020"))
    let resolution = try story.told(
      NominationLine.guidance(
        "gd-1", "local-resolution", by: "x-council", plan: "ct", on: "2017-07-10", ",\"number\":\"08/NQ-HĐND\""))
    let poor = try story.told(Line.allocated("al-1", 60_000_000, "local-budget", to: "x-pc", 2018, area: "x-1"))
    let other = try story.told(Line.allocated("al-2", 40_000_000, "local-budget", to: "x-pc", 2018))
    let late = try story.told(Line.settled("al-1", 60_000_000, by: "x-pc", due: "2019-01-31", on: "2019-02-05"))
    let inTime = try story.told(Line.settled("al-2", 40_000_000, by: "x-pc", due: "2019-01-31", on: "2019-01-15"))
    let report = try story.told(Line.report("rp-1", "ct-r04", by: "x", "2018", to: "d-pc", in: "ct", on: "2018-07-01"))
    let gift = try story.told(Money.gift("cn-1", from: "e-1", to: "x-1", "\"amount\":5000000", on: "2018-05-01"))
    let sheet = try story.sheet(of: "x", asOf: "2019-12-31")
    #expect(sheet.criteria == general + (15...22).map { "ct-c\($0)" })
    #expect(sheet["ct-c15"] == "shown: plan-issued 2017-12-20 [\(plan)]")
    #expect(
      sheet["ct-c17"] == "shown: local-resolutions 1 [\(resolution)]; "
        + "poor-area-allocation-share 60000000/100000000 [\(poor), \(other)]")
    #expect(sheet.parts("ct-c17", .localResolutions) == ["08/NQ-HĐND = 2017-07-10"])
    #expect(
      sheet["ct-c18"]
        == "shown: settled-on-time-ratio 40000000/100000000 [\([poor, other, late, inTime].listed)]")
    #expect(
      sheet.parts("ct-c18", .settledOnTimeRatio) == [
        "2018 = 40000000/100000000", "al-1: settled 5 days late = 60000000",
      ])
    #expect(sheet["ct-c19"] == "shown: reports-on-time-ratio 0/0 {nothing due yet} [\(report)]")
    #expect(sheet["ct-c20"] == "shown: contributions-sum 5000000 {once} [\(gift)]")
    // The district counts what its communes did with money, not their plans.
    let district = try story.sheet(of: "d", asOf: "2019-12-31")
    #expect(district.criteria == sheet.criteria)
    #expect(district["ct-c15"] == "noEvidence")
    #expect(district["ct-c18"] == sheet["ct-c18"])
  }

  @Test func `CT-21 departments have documents, proposals and commitments to poor areas, associations their models`()
    throws
  {
    let story = try canTho()
    try story.row.refuses(
      HelpLine.commitment("cm-0", by: "ct-labour", to: "x-1", from: "2018-02-01"), .helperNeedyBeneficiary)
    try story.told(HelpLine.classified("x-1", "especially-difficult-hamlet", from: "2017-01-01"))
    let commitment = try story.told(
      HelpLine.commitment("cm-1", by: "ct-labour", to: "x-1", from: "2018-02-01", to: "2019-12-31"))
    let document = try story.told(
      NominationLine.guidance(
        "gd-1", "policy-guidance", by: "ct-labour", plan: "ct", on: "2018-03-02", ",\"dueOn\":\"2018-03-01\""))
    let proposal = try story.told(
      Line.done("ct-r01", by: "ct-labour", "policy-proposal", in: "ct", on: "2018-05-01"))
    let sheet = try story.sheet(of: "ct-labour", asOf: "2018-12-31")
    #expect(sheet.criteria == general + ["ct-c23", "ct-c24", "ct-c25"])
    #expect(sheet["ct-c23"] == "shown: documents-on-time-ratio 0/1 [\(document)]")
    #expect(sheet["ct-c24"] == "shown: policy-proposals 1 [\(proposal)]")
    #expect(sheet["ct-c25"] == "shown: commitments-in-force 1 [\(commitment)]")
    // Over at the end of 2019.
    #expect(try story.sheet(of: "ct-labour", asOf: "2020-01-01")["ct-c25"] == "noEvidence")

    try story.told(household("h-1", "poor") + household("h-2", "poor"))
    let first = try story.told(
      ActivityLine.model("md-1", in: "x", on: "2017-05-01", lead: "ct-front", [("h-1", "poor")]))
    let second = try story.told(
      ActivityLine.model("md-2", in: "x-1", on: "2018-05-01", lead: "ct-front", replicates: "md-1", [("h-2", "poor")]))
    let exits = [
      try story.told(Row.exiting("h-1", on: "2018-12-10", by: "x-1", standard: Row.oldStandard)),
      try story.told(Row.exiting("h-2", on: "2018-12-10", by: "x-1", standard: Row.oldStandard)),
    ]
    try story.told(Row.entering("h-2", "relapse", on: "2019-06-10", by: "x-1", standard: Row.oldStandard))
    let front = try story.sheet(of: "ct-front", asOf: "2019-12-31")
    #expect(front.criteria == general + ["ct-c23", "ct-c24", "ct-c25", "ct-c26"])
    #expect(
      front["ct-c26"] == "shown: models-replicated 1 [\(second)]; "
        + "exit-without-relapse 1/2 [\(([first, second] + exits).listed)]")
  }

  @Test func `CT-22 officials, organisations, people and banks, from the city, elsewhere and abroad`() throws {
    let story = try canTho()
    try story.told(household("h-1", "poor"))
    for (id, kind, location) in [
      ("o-1", "organisation", "outside-area"), ("o-2", "individual-outside", "abroad"),
      ("o-3", "overseas-vietnamese", "abroad"), ("o-4", "enterprise", "in-area"), ("p-1", "official", "in-area"),
    ] {
      try story.told(Line.person(id, kind, location))
    }
    let before = try story.told(
      Money.gift("cn-1", from: "o-2", to: "ct-poor-fund", "\"amount\":100000000", on: "2017-05-01"))
    let award = try story.told(
      merit.granted(
        "aw-1", to: "o-2", on: "2018-11-20", "annual", 2018, by: "ct-pc-chair", number: "3/QĐ", kind: "individual"))
    let since = try story.told(
      Money.gift("cn-2", from: "o-2", to: "ct-poor-fund", "\"amount\":30000000", on: "2019-03-01"))
    #expect(before < award)
    let giver = try story.sheet(of: "o-2", asOf: "2019-12-31")
    #expect(giver.criteria == general + ["ct-c28", "ct-c29"])
    #expect(
      giver["ct-c28"]
        == "shown: contributions-since-award 30000000 {since the award of 2018-11-20} [\(award), \(since)]")
    for id in ["o-1", "o-3", "o-4"] {
      #expect(try story.sheet(of: id, asOf: "2019-12-31").criteria == general + ["ct-c28", "ct-c29"])
    }
    let job = try story.told(HelpLine.help("sp-1", to: "h-1", "job-placement", by: "o-4", on: "2018-05-01"))
    let road = try story.told(
      HelpLine.help("sp-2", to: "x-1", "infrastructure", by: "o-4", work: "road", on: "2018-06-01"))
    let linkage = try story.told(
      ActivityLine.model("md-1", "linkage", in: "x", on: "2018-05-01", lead: "o-4", [("h-1", "poor")]))
    let works = try story.told(
      ActivityLine.model("md-2", "social-security-works", in: "x", on: "2018-07-01", lead: "x", supporters: ["o-4"]))
    #expect(
      try story.sheet(of: "o-4", asOf: "2019-12-31")["ct-c29"]
        == "shown: linkages-count 1 [\(linkage)]; models-supported 1 [\(works)]; jobs-placed 1 [\(job)]; "
        + "works-count 2 [\(road), \(works)]")
    // A cooperative has no criterion of its own here: it is an organisation.
    try story.told(Line.person("o-5", "cooperative"))
    #expect(try story.sheet(of: "o-5", asOf: "2019-12-31").criteria == general + ["ct-c28", "ct-c29"])
    let initiative = try story.told(ActivityLine.initiative("in-1", of: "p-1", by: "x-pc", "commune", on: "2018-03-01"))
    #expect(
      try story.sheet(of: "p-1", asOf: "2019-12-31")["ct-c27"] == "shown: initiatives-recognised 1 [\(initiative)]")
    let loan = try story.told(HelpLine.loan("ln-1", to: "h-1", on: "2018-05-01", due: "2021-05-01"))
    #expect(
      try story.sheet(of: "vn-vbsp", asOf: "2019-12-31")["ct-c30"]
        == "shown: borrowers-by-status 1 {loans to 1 household} [\(loan)]")
    // Found by where they are from.
    let state = try story.row.state(asOf: "2019-12-31")
    var filter = GiftFilter()
    filter.location = .abroad
    #expect(
      state.contributions.gifts(filter, asOf: try #require(Day("2019-12-31")), units: state.units).map(\.seq)
        == [before, since].map { Seq(UInt64($0)) })
  }
}
