import Events
import Projections
import Rules
import Testing

private typealias Line = SheetLine

@Suite struct `Evidence sheets of Yên Bái, row by row` {
  /// District `d` and its commune `x`, both with committees; two poor households in `x-1`.
  private func yenBai() throws -> SheetStory {
    let story = try SheetStory(.yenBai, "yb")
    try story.told(
      Line.place("d", "district", under: "yb-province") + HelpLine.commune("x", under: "d")
        + [Line.unit("x-pc", "peoples-committee", "commune", under: "x")]
        + HelpLine.poorHousehold("h-1", in: "x-1") + HelpLine.poorHousehold("h-2", in: "x-1"))
    return story
  }

  @Test func `YB-12 a commune without such a group is outside, another shows how much faster its group's rate falls`()
    throws
  {
    let story = try yenBai()
    let none = [
      try story.approved("x", 2021, poor: 30, of: 100), try story.approved("x", 2022, poor: 20, of: 100),
    ]
    #expect(
      try story.sheet(of: "x", asOf: "2022-12-31")["yb-c18"]
        == "notApplicable: subgroup-fall-ratio not applicable {no households of the group} [\(none.listed)]")
    // y, of 1,000 households: 30.00 → 24.00, a fall of 6; its minorities 50.00 → 41.00, a fall of 9: exactly 1.5 times.
    try story.told(HelpLine.commune("y", under: "d"))
    let first = try story.approved("y", 2021, poor: 300, of: 1_000, [Row.Part("ethnic-minority", poor: 200, of: 400)])
    let second = try story.approved("y", 2022, poor: 240, of: 1_000, [Row.Part("ethnic-minority", poor: 164, of: 400)])
    #expect(
      try story.sheet(of: "y", asOf: "2022-12-31")["yb-c18"]
        == "reached: subgroup-fall-ratio 1.50 [\(first), \(second)]")
  }

  @Test func `YB-27 a provincial agency has documents, support to poor areas, staff gifts, a launch, initiatives`()
    throws
  {
    let story = try yenBai()
    try story.told(
      HelpLine.classified("x", "especially-difficult-commune", from: "2022-02-01"),
      Line.person("p-1", "official", seat: "yb-labour"), Money.donor("e-1"),
      Line.person("p-2", "official", seat: "d-pc"))
    let document = try story.told(
      NominationLine.guidance(
        "gd-1", "policy-guidance", by: "yb-labour", plan: "yb", on: "2023-03-01", ",\"dueOn\":\"2023-03-31\""))
    let commitment = try story.told(HelpLine.commitment("cm-1", by: "yb-labour", to: "x", from: "2022-05-01"))
    let help = try story.told(HelpLine.help("sp-1", to: "x-1", "goods", by: "yb-labour", on: "2022-06-01"))
    let staff = try story.told(
      Money.gift("cn-1", from: "p-1", to: "yb-poor-fund", "\"amount\":2000000", on: "2023-01-10"))
    try story.told(Money.gift("cn-2", from: "p-2", to: "yb-poor-fund", "\"amount\":9000000", on: "2023-01-10"))
    let drive = try story.told(
      ActivityLine.activity(
        "ac-1", "mobilisation-drive", by: "yb-labour", from: "2023-01-05", to: "2023-01-20", year: 2023))
    let launch = try story.told(Line.launch("yb-labour-m", by: "yb-labour", on: "2022-09-30", under: "yb"))
    let initiative = try story.told(
      ActivityLine.initiative("in-1", of: "yb-labour", by: "yb-pc", "province", on: "2023-06-01"))
    let sheet = try story.sheet(of: "yb-labour", asOf: "2023-12-31")
    #expect(
      ["yb-c01", "yb-c02", "yb-c03", "yb-c04", "yb-c05"].map { sheet[$0] } == [
        "shown: documents-on-time-ratio 1/1 [\(document)]",
        "shown: commitments-in-force 1 [\(commitment)]; help-count 1 [\(help)]",
        "shown: contributions-of-staff 2000000 {once} [\(staff)]; activities-held 1 [\(drive)]",
        "shown: launch-day 2022-09-30 [\(launch)]",
        "shown: initiatives-recognised 1 [\(initiative)]",
      ])
    #expect(sheet.criteria.count == 5)
    // The Front has no criteria of its own here: it is judged as an agency.
    #expect(try story.sheet(of: "yb-front", asOf: "2023-12-31").criteria == sheet.criteria)
  }

  @Test func `YB-28 a district has counterpart money by year, what was settled in time, and complaints`() throws {
    let story = try yenBai()
    let launch = try story.told(Line.launch("yb-d-m", by: "d-pc", on: "2022-10-01", under: "yb"))
    let plan = try story.told(Line.plan("p-d", by: "d-pc", of: "d", "district", on: "2022-10-05", under: "yb"))
    let in2022 = try story.told(Line.allocated("al-1", 200_000_000, "counterpart", to: "d-pc", 2022))
    let in2023 = try story.told(Line.allocated("al-2", 300_000_000, "counterpart", to: "x-pc", 2023))
    let settled = try story.told(Line.settled("al-1", 200_000_000, by: "d-pc", due: "2023-01-31", on: "2023-01-20"))
    // A year before the plan's period does not count.
    try story.told(Line.allocated("al-0", 900_000_000, "counterpart", to: "d-pc", 2020))
    let sheet = try story.sheet(of: "d", asOf: "2023-12-31")
    #expect(sheet.criteria == (6...15).map { $0 < 10 ? "yb-c0\($0)" : "yb-c\($0)" })
    #expect(sheet["yb-c06"] == "shown: launch-day 2022-10-01 [\(launch)]; plan-issued 2022-10-05 [\(plan)]")
    #expect(
      sheet["yb-c09"] == "shown: counterpart-allocated 500000000 [\(in2022), \(in2023)]; "
        + "settled-on-time-ratio 200000000/500000000 [\([in2022, in2023, settled].listed)]")
    #expect(sheet.parts("yb-c09", .counterpartAllocated) == ["2022 = 200000000", "2023 = 300000000"])
    #expect(
      sheet.parts("yb-c09", .settledOnTimeRatio) == ["2022 = 200000000/200000000", "2023 = 0/300000000"])
    #expect(sheet["yb-c14"] == "noEvidence")
    let complaint = try story.told(
      InspectionLine.received("co-1", "yb", by: "d-pc", on: "2023-03-01", due: "2023-03-31"))
    let answer = try story.told(InspectionLine.resolved("co-1", "yb", by: "d-pc", on: "2023-03-20", definitive: true))
    #expect(
      try story.sheet(of: "d", asOf: "2023-12-31")["yb-c14"]
        == "reached: complaints-open-past-due 0 [\(complaint), \(answer)]; "
        + "complaints-definitive-ratio 1/1 [\(complaint), \(answer)]")
  }

  @Test func `YB-30 communes and villages have figures and gaps`() throws {
    let story = try yenBai()
    try story.told(Money.donor("e-1"))
    let plan = try story.told(Line.plan("p-x", by: "x-pc", of: "x", "commune", on: "2022-12-20", under: "yb"))
    let gift = try story.told(Money.gift("cn-1", from: "e-1", to: "x-2", "\"amount\":6000000", on: "2023-05-01"))
    let help = try story.told(HelpLine.help("sp-1", to: "h-1", "goods", by: "e-1", on: "2023-06-01"))
    let exit = try story.told(HelpLine.exited("h-1", on: "2023-12-10"))
    let commune = try story.sheet(of: "x", asOf: "2023-12-31")
    #expect(commune.criteria == ["yb-c16", "yb-c17", "yb-c18"])
    #expect(commune["yb-c16"] == "shown: plan-issued 2022-12-20 [\(plan)]")
    #expect(commune["yb-c17"] == "shown: contributions-sum 6000000 {once} [\(gift)]")
    let village = try story.sheet(of: "x-1", asOf: "2023-12-31")
    #expect(village.criteria == ["yb-c19", "yb-c20", "yb-c21", "yb-c22"])
    #expect(village["yb-c20"] == "shown: help-count 1 [\(help)]; exits-count 1 [\(exit)]")
    #expect(village.gaps == ["yb-c19", "yb-c21", "yb-c22"])
    // The gift went to x-2, where no household is on record: nothing is known of exits there.
    #expect(try story.sheet(of: "x-2", asOf: "2023-12-31")["yb-c20"] == "shown: help-count 1 [\(gift)]")
  }

  @Test func `YB-31 a relapse cancels that a household left for good`() throws {
    let story = try yenBai()
    let exit = try story.told(HelpLine.exited("h-1", on: "2023-12-10", to: "near-poor"))
    let pledge = try story.told(HelpLine.pledge("pl-1", by: "h-2", year: 2024, on: "2022-02-01"))
    #expect(try story.sheet(of: "h-2", asOf: "2023-12-31").criteria == (23...26).map { "yb-c\($0)" })
    #expect(
      try story.sheet(of: "h-2", asOf: "2023-12-31")["yb-c23"]
        == "shown: pledge-on-record yes {pledged for 2024, not out yet} [\(pledge)]")
    #expect(
      try story.sheet(of: "h-1", asOf: "2024-08-31")["yb-c24"]
        == "shown: exit-without-relapse 2023-12-10 [\(exit)]")
    let relapse = try story.told(Row.entering("h-1", "relapse", on: "2024-09-01", by: "x-1"))
    let sheet = try story.sheet(of: "h-1", asOf: "2024-12-31")
    #expect(
      sheet["yb-c24"] == "notReached: exit-without-relapse no {left poverty on 2023-12-10, poor again on 2024-09-01} "
        + "[\(exit), \(relapse)]")
    #expect(sheet.gaps == ["yb-c23", "yb-c25", "yb-c26"])
  }

  @Test func `YB-32 officials, benefactors and banks have theirs, gifts summed by the class of who got them`() throws {
    let story = try yenBai()
    try story.told(
      HelpLine.classified("x", "especially-difficult-commune", from: "2022-02-01"),
      Line.person("b-1", "benefactor", "abroad"), Line.person("p-1", "official"))
    let gifts = [
      try story.told(Money.gift("cn-1", from: "b-1", to: "x", "\"amount\":30000000", on: "2023-05-01")),
      try story.told(Money.gift("cn-2", from: "b-1", to: "h-1", "\"amount\":4000000", on: "2023-05-02")),
      try story.told(Money.gift("cn-3", from: "b-1", to: "yb-poor-fund", "\"amount\":500000", on: "2024-05-02")),
    ]
    let linkage = try story.told(
      ActivityLine.model(
        "md-1", "linkage", in: "x", on: "2023-05-01", lead: "x", supporters: ["b-1"], [("h-1", "poor")]))
    let sheet = try story.sheet(of: "b-1", asOf: "2024-12-31")
    #expect(sheet.criteria == ["yb-c29", "yb-c30", "yb-c31"])
    #expect(sheet["yb-c29"] == "shown: contributions-by-receiver 34500000 {3 times} [\(gifts.listed)]")
    #expect(
      sheet.parts("yb-c29", .contributionsByReceiver) == [
        "especially difficult commune, once = 30000000", "poor, once = 4000000", "fund, once = 500000",
      ])
    #expect(sheet["yb-c30"] == "shown: linkages-count 1 [\(linkage)]")
    #expect(sheet["yb-c31"] == "shown: models-in-poor-areas 1 [\(linkage)]")
    let initiative = try story.told(
      ActivityLine.initiative("in-1", of: "p-1", by: "yb-pc", "province", on: "2023-06-01"))
    let official = try story.sheet(of: "p-1", asOf: "2024-12-31")
    #expect(official.criteria == ["yb-c27", "yb-c28"])
    #expect(official["yb-c28"] == "shown: initiatives-recognised 1 [\(initiative)]")
    #expect(official.gaps == ["yb-c27"])
    #expect(try story.sheet(of: "vn-vbsp", asOf: "2024-12-31").criteria == ["yb-c32"])
  }
}
