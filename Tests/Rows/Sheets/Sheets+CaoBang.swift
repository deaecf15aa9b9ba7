import Events
import Projections
import Rules
import Testing

private typealias Line = SheetLine

@Suite struct `Evidence sheets of Cao Bằng, row by row` {
  private let merit = NominationLine(plan: "cb", form: "certificate-of-merit", level: "province")

  private func nominated(_ id: String, _ subject: String, kind: String = "collective", by unit: String) -> [String] {
    [
      NominationLine.guidance(
        "gd-\(id)", "award-standard", by: "cb-home-affairs", plan: "cb", on: "2025-01-15",
        ",\"occasion\":\"annual\",\"year\":2025"),
      merit.submitted(id, subject, by: unit, to: "cb-labour", on: "2025-11-01", "annual", 2025, kind: kind),
    ]
  }

  @Test func `CB-23 an office has a plan, counterpart money, what was assigned, and attested tasks, or a gap`() throws {
    let story = try SheetStory(.caoBang, "cb")
    let empty = try story.sheet(of: "cb-finance", asOf: "2022-11-30")
    #expect(empty.criteria == ["cb-c01", "cb-c02", "cb-c03", "cb-c04"])
    #expect(empty.gaps == empty.criteria)

    let plan = try story.told(
      Line.plan("p-1", by: "cb-finance", of: "cb-city", "district", on: "2022-12-20", under: "cb"))
    let first = try story.told(Line.allocated("al-1", 500_000_000, "counterpart", to: "cb-finance", 2023))
    let second = try story.told(Line.allocated("al-2", 700_000_000, "counterpart", to: "cb-finance", 2024))
    // Neither other sources nor another office's money.
    try story.told(
      Line.allocated("al-3", 900_000_000, "district-budget", to: "cb-finance", 2023),
      Line.allocated("al-4", 100_000_000, "counterpart", to: "cb-labour", 2023))
    let sum = try story.sheet(of: "cb-finance", asOf: "2024-12-31")
    #expect(sum["cb-c01"] == "shown: plan-issued 2022-12-20 [\(plan)]")
    #expect(sum["cb-c03"] == "shown: counterpart-allocated 1200000000 [\(first), \(second)]")
    #expect(sum.parts("cb-c03", .counterpartAllocated) == ["2023 = 500000000", "2024 = 700000000"])
    #expect(sum.gaps == ["cb-c02", "cb-c04"])

    // The city is to have 20 fewer in 2023 and has 25 (1.25), 30 fewer in 2024 and has 27 (0.9): not each year.
    let in2023 = try story.assigned(
      "20", to: "cb-city", 2023, of: "cb-t04", by: "cb-province-pc", "assigned-poverty-reduction", "households")
    let in2024 = try story.assigned(
      "30", to: "cb-city", 2024, of: "cb-t04", by: "cb-province-pc", "assigned-poverty-reduction", "households")
    let before = try story.approved("cb-city", 2022, poor: 100, of: 5_000)
    let year2023 = try story.approved("cb-city", 2023, poor: 75, of: 5_000)
    let met = try story.sheet(of: "cb-finance", asOf: "2023-12-31")
    #expect(
      met["cb-c04"]
        == "reached: assigned-reduction-ratio 1.250 {exceeded} [\([in2023, before, year2023].listed)]")
    let year2024 = try story.approved("cb-city", 2024, poor: 48, of: 5_000)
    try story.told(nominated("nm-1", "cb-finance", by: "cb-city-pc"))
    let word = try story.told(merit.attested("nm-1", "cb-c02", by: "cb-city-pc", on: "2025-11-10"))
    let sheet = try story.sheet(of: "cb-finance", asOf: "2025-11-30")
    #expect(
      sheet["cb-c04"] == "notReached: assigned-reduction-ratio 0.900 {below} "
        + "[\([in2023, in2024, before, year2023, year2024].listed)]")
    #expect(
      sheet.parts("cb-c04", .assignedReductionRatio) == [
        "2023, poor: reached 25, assigned 20 = 1.250", "2024, poor: reached 27, assigned 30 = 0.900",
      ])
    #expect(sheet["cb-c02"] == "attested: by cb-city-pc with a document [\(word)]")
    #expect(sheet.gaps.isEmpty)
  }

  @Test func `CB-23 tasks done of tasks due stand beside the attestation, those that are late among them`() throws {
    let story = try SheetStory(.caoBang, "cb")
    try story.told(NominationLine.member("cb-finance", of: "cb-units"))
    let plan = try story.told(
      Line.plan("p-1", by: "cb-finance", of: "cb-city", "district", on: "2022-12-20", under: "cb"))
    let report = try story.told(
      Line.report(
        "rp-1", "cb-r01", by: "cb-finance", "2023", to: "cb-city-pc", in: "cb", on: "2023-12-04", via: "cb-home-affairs"
      ))
    let sheet = try story.sheet(of: "cb-finance", asOf: "2024-12-31")
    // The plan, the interim review and two reports are due; the report of 2023 came late, that of 2024 and the review
    // never came.
    #expect(sheet["cb-c02"] == "shown: duties-fulfilled-ratio 2/4 [\(plan), \(report)]")
    #expect(
      sheet.parts("cb-c02", .dutiesFulfilledRatio) == [
        "IV.2 interim-2023: missing = 0/1", "IV.1: on time = 1/1", "V.9 2023: late by 5 days = 1/1",
        "V.9 2024: missing = 0/1",
      ])
  }

  @Test func `CB-24 a commune has its committee's plan, models that led out of poverty, its target and policies`()
    throws
  {
    let story = try SheetStory(.caoBang, "cb")
    try story.told(
      HelpLine.commune("x", under: "cb-city") + [Line.unit("x-pc", "peoples-committee", "commune", under: "x")]
        + HelpLine.poorHousehold("h-1", in: "x-1") + HelpLine.poorHousehold("h-2", in: "x-2"))
    let plan = try story.told(Line.plan("p-x", by: "x-pc", of: "x", "commune", on: "2022-12-20", under: "cb"))
    let model = try story.told(
      ActivityLine.model("md-1", in: "x", on: "2022-05-01", lead: "x", [("h-1", "poor"), ("h-2", "poor")]))
    try story.told(ActivityLine.model("md-2", in: "x-2", on: "2022-06-01", lead: "x", [("h-2", "poor")]))
    let exit = try story.told(HelpLine.exited("h-1", on: "2023-12-10"))
    let eligible = try story.told(HelpLine.eligible("h-1", "housing"))
    let other = try story.told(HelpLine.eligible("h-2", "housing"))
    let house = try story.told(
      HelpLine.help("sp-1", to: "h-1", "housing", by: "x-pc", policy: "housing", on: "2022-07-01"))
    let target = try story.assigned(
      "1", to: "x", 2023, of: "cb-t04", by: "cb-city-pc", "assigned-poverty-reduction", "households")
    let first = try story.approved("x", 2022, poor: 2, of: 100)
    let second = try story.approved("x", 2023, poor: 1, of: 100)
    let lines = [
      "shown: plan-issued 2022-12-20 [\(plan)]",
      "shown: policy-served-ratio 1/2 [\([eligible, other, house].listed)]",
      "shown: models-with-exits 1 [\(model), \(exit)]",
      "reached: assigned-reduction-ratio 1.000 {met} [\([target, first, second].listed)]",
    ]
    // The same sheet for the commune and for its committee.
    for subject in ["x", "x-pc"] {
      let sheet = try story.sheet(of: subject, asOf: "2023-12-31")
      #expect(sheet.criteria.map { sheet[$0] } == lines)
    }
    try story.told(nominated("nm-1", "x", by: "cb-city-pc"))
    let word = try story.told(merit.attested("nm-1", "cb-c06", by: "cb-labour", on: "2025-11-10"))
    #expect(
      try story.sheet(of: "x", asOf: "2025-11-30")["cb-c06"]
        == "attested: policy-served-ratio 1/2 [\([eligible, other, house].listed)]; by cb-labour with a document [\(word)]"
    )
  }

  @Test func `CB-25 a hamlet has help for its poor, and mean deprivations from 2.4 to 1.9 are improved`() throws {
    let story = try SheetStory(.caoBang, "cb")
    try story.told(HelpLine.commune("x", under: "cb-city"))
    // Ten poor households lack 6 × 2 + 4 × 3 = 24 things at the end of 2022, 9 × 2 + 1 × 1 = 19 at the end of 2023.
    var profiles: [Int] = []
    for number in 1...10 {
      try story.told(HelpLine.poorHousehold("h-\(number)", in: "x-1"))
      profiles.append(
        try story.told(Line.profile("h-\(number)", lacks: Line.lacking(number <= 6 ? 2 : 3), on: "2022-11-01")))
    }
    let worse = try story.sheet(of: "x-1", asOf: "2022-12-31")
    #expect(worse.criteria == ["cb-c09", "cb-c10", "cb-c11"])
    #expect(worse["cb-c11"] == "noEvidence")
    for number in 1...10 {
      profiles.append(
        try story.told(Line.profile("h-\(number)", lacks: Line.lacking(number <= 9 ? 2 : 1), on: "2023-11-01")))
    }
    let help = try (1...5).map {
      try story.told(HelpLine.help("sp-\($0)", to: "h-\($0)", "technique", on: "2023-05-0\($0)"))
    }
    let sheet = try story.sheet(of: "x-1", asOf: "2023-12-31")
    #expect(
      sheet["cb-c11"]
        == "shown: mean-deprivations-change -0.50 {from 2.40 to 1.90: improved} [\(profiles.listed)]")
    #expect(sheet.parts("cb-c11", .meanDeprivationsChange) == ["2022 = 2.40", "2023 = 1.90"])
    #expect(
      sheet["cb-c10"] == "shown: help-per-poor-household 5/10 {0.50 for each poor household} [\(help.listed)]; "
        + "exits-count 0 []")
    let exit = try story.told(HelpLine.exited("h-10", on: "2024-03-01"))
    #expect(try story.sheet(of: "x-1", asOf: "2024-03-01")["cb-c10"].hasSuffix("exits-count 1 [\(exit)]"))
  }

  @Test func `CB-26 enterprises and banks show gifts by receiver, linkages by status, borrowers by status`() throws {
    let story = try SheetStory(.caoBang, "cb")
    try story.told(
      HelpLine.commune("x", under: "cb-city") + HelpLine.poorHousehold("h-1", in: "x-1")
        + HelpLine.poorHousehold("h-2", in: "x-1", near: true) + HelpLine.poorHousehold("h-3", in: "x-1")
        + [HelpLine.household("h-4", in: "x-1"), HelpLine.exited("h-3", on: "2022-12-10"), Money.donor("e-1")]
        + [HelpLine.classified("x", "especially-difficult-commune", from: "2023-01-01")])
    try story.row.refuses(
      ActivityLine.model("md-0", "linkage", in: "x", on: "2023-05-01", lead: "e-1", [("h-4", "poor")]),
      .modelLinkageHasPoor)
    let linkage = try story.told(
      ActivityLine.model(
        "md-1", "linkage", in: "x", on: "2023-05-01", lead: "e-1",
        [("h-1", "poor"), ("h-2", "near-poor"), ("h-3", "newly-exited")]))
    let commune = try story.told(Money.gift("cn-1", from: "e-1", to: "x", "\"amount\":80000000", on: "2023-06-01"))
    let house = try story.told(Money.gift("cn-2", from: "e-1", to: "h-1", "\"amount\":20000000", on: "2023-06-02"))
    let help = try story.told(HelpLine.help("sp-1", to: "h-2", "goods", by: "e-1", value: 5_000_000, on: "2023-07-01"))
    let supported = try story.told(
      ActivityLine.model("md-2", in: "x-2", on: "2023-08-01", lead: "x", supporters: ["e-1"], [("h-1", "poor")]))
    // Before the plan's period.
    try story.told(Money.gift("cn-0", from: "e-1", to: "x", "\"amount\":1", on: "2020-12-31"))
    let sheet = try story.sheet(of: "e-1", asOf: "2023-12-31")
    #expect(sheet.criteria == ["cb-c12", "cb-c13", "cb-c14"])
    #expect(
      sheet["cb-c12"] == "shown: contributions-by-receiver 100000000 {2 times} [\([commune, house, help].listed)]")
    #expect(
      sheet.parts("cb-c12", .contributionsByReceiver) == [
        "especially difficult commune, once = 80000000", "poor, once = 20000000", "help, near-poor, once = 5000000",
      ])
    #expect(sheet["cb-c13"] == "shown: linkages-count 1 [\(linkage)]")
    #expect(sheet.parts("cb-c13", .linkagesCount) == ["poor = 1", "near-poor = 1", "newly exited = 1"])
    #expect(sheet["cb-c14"] == "shown: models-supported 1 [\(supported)]")

    let loans = [
      try story.told(HelpLine.loan("ln-1", to: "h-1", on: "2023-05-01")),
      try story.told(HelpLine.loan("ln-2", to: "h-1", on: "2023-05-02")),
      try story.told(HelpLine.loan("ln-3", to: "h-2", on: "2023-05-03")),
    ]
    let onTime = try story.told(HelpLine.paid("ln-1", "interest", 1, due: "2023-11-01", on: "2023-11-01"))
    let late = try story.told(HelpLine.paid("ln-3", "interest", 1, due: "2023-11-01", on: "2023-11-02"))
    let exit = try story.told(HelpLine.exited("h-1", on: "2023-12-10"))
    // A loan in another city is another city's.
    try story.told(
      HelpLine.commune("y", under: "cb-province") + HelpLine.poorHousehold("h-9", in: "y-1")
        + [HelpLine.loan("ln-9", to: "h-9", on: "2023-06-01")])
    let bank = try story.sheet(of: "vn-vbsp", asOf: "2023-12-31")
    #expect(bank.criteria == ["cb-c15"])
    #expect(
      bank["cb-c15"] == "shown: borrowers-by-status 3 {loans to 2 households} [\(loans.listed)]; "
        + "repayment-on-time-rate 1/2 [\(onTime), \(late)]")
    // By what they were on the day of the loan, though h-1 has left poverty since.
    #expect(exit > late)
    #expect(
      bank.parts("cb-c15", .borrowersByStatus) == [
        "poor, especially difficult commune: 1 household = 2",
        "near-poor, especially difficult commune: 1 household = 1",
      ])
  }

  @Test func `CB-27 a payment a day late is shown, and a relapse cancels that a household left for good`() throws {
    let story = try SheetStory(.caoBang, "cb")
    try story.told(
      HelpLine.commune("x", under: "cb-city") + HelpLine.poorHousehold("h-1", in: "x-1")
        + HelpLine.poorHousehold("h-2", in: "x-1"))
    let pledge = try story.told(HelpLine.pledge("pl-1", by: "h-1", year: 2022, on: "2022-02-01"))
    let loan = try story.told(HelpLine.loan("ln-1", to: "h-1", on: "2022-05-01"))
    #expect(try story.sheet(of: "h-1", asOf: "2022-10-31")["cb-c19"] == "noEvidence")
    let first = try story.told(HelpLine.paid("ln-1", "interest", 1, due: "2022-11-01", on: "2022-10-30"))
    let check = try story.told(Line.used("ln-1", on: "2022-12-01"))
    #expect(
      try story.sheet(of: "h-1", asOf: "2022-12-31")["cb-c19"]
        == "reached: late-payments 0 [\(loan), \(first)]; loan-use-positive 1/1 [\(check)]")
    let second = try story.told(HelpLine.paid("ln-1", "interest", 1, due: "2023-05-01", on: "2023-05-02"))
    let exit = try story.told(HelpLine.exited("h-1", on: "2023-12-10"))
    let help = try story.told(HelpLine.help("sp-1", to: "h-2", "seed-and-breed", by: "h-1", on: "2024-03-01"))
    let sheet = try story.sheet(of: "h-1", asOf: "2024-06-30")
    #expect(sheet.criteria == ["cb-c16", "cb-c17", "cb-c18", "cb-c19", "cb-c20"])
    #expect(
      sheet["cb-c16"] == "shown: pledge-on-record yes {pledged for 2022, left in 2023} [\(pledge), \(exit)]")
    #expect(sheet["cb-c17"] == "noEvidence")
    #expect(sheet["cb-c18"] == "shown: exit-without-relapse 2023-12-10 [\(exit)]")
    #expect(
      sheet["cb-c19"]
        == "notReached: late-payments 1 [\([loan, first, second].listed)]; loan-use-positive 1/1 [\(check)]")
    #expect(sheet.parts("cb-c19", .latePayments) == ["due 2023-05-01: 1 day late = 2023-05-02"])
    #expect(sheet["cb-c20"] == "shown: households-helped 1 [\(help)]")
    #expect(sheet.parts("cb-c20", .householdsHelped) == ["poor = 1"])
    let relapse = try story.told(
      Row.entering("h-1", "relapse", on: "2024-09-01", by: "x-1"))
    #expect(
      try story.sheet(of: "h-1", asOf: "2024-09-01")["cb-c18"]
        == "notReached: exit-without-relapse no {left poverty on 2023-12-10, poor again on 2024-09-01} "
        + "[\(exit), \(relapse)]")
    // The loan was due on 2025-05-01 and never paid back: that is late too.
    #expect(
      try story.sheet(of: "h-1", asOf: "2025-05-03").parts("cb-c19", .latePayments) == [
        "due 2023-05-01: 1 day late = 2023-05-02", "unpaid, 2 days late = 50000000",
      ])
  }

  @Test func `CB-28 officials show initiatives by scope, and givers from abroad need no unit here`() throws {
    let story = try SheetStory(.caoBang, "cb")
    try story.told(Line.person("p-1", "official", seat: "cb-labour"))
    let commune = try story.told(
      ActivityLine.initiative("in-1", of: "p-1", by: "cb-city-pc", "commune", on: "2023-03-01"))
    let district = try story.told(
      ActivityLine.initiative("in-2", of: "p-1", by: "cb-city-pc", "district", on: "2024-03-01"))
    try story.told(nominated("nm-1", "p-1", kind: "individual", by: "cb-city-pc"))
    let word = try story.told(merit.attested("nm-1", "cb-c21", by: "cb-city-pc", on: "2025-11-10"))
    let bare = try story.told(merit.attested("nm-1", "cb-c23", by: "cb-city-pc", on: "2025-11-11", doc: ""))
    let sheet = try story.sheet(of: "p-1", asOf: "2025-12-31")
    #expect(sheet.criteria == ["cb-c21", "cb-c22", "cb-c23"])
    #expect(sheet["cb-c21"] == "attested: by cb-city-pc with a document [\(word)]")
    #expect(sheet["cb-c22"] == "shown: initiatives-recognised 2 [\(commune), \(district)]")
    #expect(sheet.parts("cb-c22", .initiativesRecognised) == ["commune = 1", "district = 1"])
    // Without a document it stands, and one sees that there is none.
    #expect(sheet["cb-c23"] == "attested: by cb-city-pc [\(bare)]")

    // Givers inside, outside and abroad: judged as other contributors, for the plan has nothing else for them.
    for (id, kind, location) in [
      ("o-1", "overseas-vietnamese", "abroad"), ("o-2", "individual-outside", "outside-area"),
      ("o-3", "other-contributor", "in-area"),
    ] {
      try story.told(Line.person(id, kind, location))
      let money = try story.told(
        Money.gift("cn-\(id)", from: id, to: "cb-city", "\"amount\":7000000", on: "2023-06-01"))
      let labour = try story.told(Money.gift("cl-\(id)", from: id, to: "cb-city", "", in: "labour", on: "2024-06-01"))
      let giver = try story.sheet(of: id, asOf: "2024-12-31")
      #expect(giver.criteria == ["cb-c24"])
      #expect(
        giver["cb-c24"] == "shown: contributions-sum 7000000 {2 in all, 1 without a value} [\(money), \(labour)]")
      #expect(
        giver.parts("cb-c24", .contributionsSum).prefix(4) == [
          "2023, once = 7000000", "2024, once = 0", "money, once = 7000000", "labour, once = 0",
        ])
    }
  }
}

extension [Int] {
  /// In the order of the log, as a sheet lists entries.
  var listed: String { sorted().map(String.init).joined(separator: ", ") }
}
