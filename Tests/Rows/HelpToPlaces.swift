import Events
import Projections
import Rules
import Testing

@Suite struct `Help to places and groups, row by row` {
  typealias Line = HelpLine

  @Test func `CT-07 works in especially difficult hamlets stand by hamlet and kind`() throws {
    let row = try Row(.canTho)
    try row.given(Line.commune("x", under: "ct-city"))
    try row.given(
      Line.classified("x-1", "especially-difficult-hamlet", from: "2022-02-01"),
      Line.help("sp-1", to: "x-1", "infrastructure", work: "road", value: 900_000_000, on: "2022-05-01"),
      Line.help("sp-2", to: "x-1", "infrastructure", work: "road", value: 100_000_000, on: "2022-06-01"),
      Line.help("sp-3", to: "x-1", "infrastructure", work: "school", value: 2_000_000_000, on: "2022-07-01"),
      Line.help("sp-4", to: "x-1", "infrastructure", work: "health-station", on: "2022-08-01"),
      Line.help("sp-5", to: "x-1", "infrastructure", work: "small-irrigation", on: "2023-01-05"),
      Line.help("sp-6", to: "x-1", "infrastructure", work: "water-supply", on: "2023-02-01"),
      Line.help("sp-7", to: "x-2", "infrastructure", work: "road", on: "2023-03-01"),
      Line.help("sp-8", to: "x-2", "infrastructure", on: "2023-03-02"),
      Line.help("sp-9", to: "x-1", "goods", on: "2023-03-03"))

    let help = try row.help(asOf: "2023-12-31")
    let area = try help.id(UnitID.self, "ct-city")
    let difficult = try #require(help.works(in: area, .especiallyDifficultHamlet).first)
    #expect(help.works(in: area, .especiallyDifficultHamlet).count == 1)
    #expect(help.text(difficult.unit) == "x-1")
    #expect(
      WorkKind.allCases.map { difficult.works[$0]?.count ?? 0 } == [2, 1, 1, 1, 1, 0])
    #expect(difficult.works[.road]?.valueVND == 1_000_000_000)
    #expect(difficult.valueVND == 3_000_000_000)
    let all = help.works(in: area)
    #expect(help.texts(all.map(\.unit)) == ["x-1", "x-2"])
    #expect(all.map(\.count) == [6, 2])
    #expect(all.map(\.unnamed.count) == [0, 1])
    #expect(help.works(in: area, .especiallyDifficultHamlet, years: 2022...2022).map(\.count) == [4])
    // A difficult hamlet without a work is listed too.
    try row.given(Line.classified("x-2", "especially-difficult-hamlet", from: "2024-01-01"))
    #expect(
      try row.help(asOf: "2024-01-01").works(.especiallyDifficultHamlet, years: 2024...2024).map(\.count) == [0, 0])
  }

  @Test func `KR-29 places without a helper are listed with their class on any day`() throws {
    let row = try Row(.konRay)
    try row.given(Line.commune("x", under: "kr-district") + Line.commune("y", under: "kr-district"))
    try row.given(
      Line.participant("e-1", "armed-forces-unit"),
      Line.classified("x", "especially-difficult-commune", from: "2022-02-01", to: "2023-12-31"),
      Line.classified("x-1", "especially-difficult-hamlet", from: "2022-02-01"),
      Line.classified("y-1", "especially-difficult-hamlet", from: "2023-01-01"),
      Line.commitment("cm-1", by: "e-1", to: "x", from: "2022-05-01"))
    try row.refuses(Line.commitment("cm-2", by: "e-1", to: "y-2", from: "2023-05-01"), .helperNeedyBeneficiary)

    func places(_ day: String) throws -> [String] {
      let help = try row.help(asOf: day)
      return help.difficultPlaces(in: try help.id(UnitID.self, "kr-district")).map { place in
        "\(help.text(place.unit)) \(place.classifications.map(\.text)) \(help.texts(place.commitments.map(\.helper)))"
      }
    }
    let (commune, hamlet) = ("[\"especially-difficult-commune\"]", "[\"especially-difficult-hamlet\"]")
    #expect(try places("2022-04-30") == ["x \(commune) []", "x-1 \(hamlet) []"])
    #expect(try places("2022-05-01") == ["x \(commune) [\"e-1\"]", "x-1 \(hamlet) []"])
    #expect(
      try places("2023-12-31") == ["x \(commune) [\"e-1\"]", "x-1 \(hamlet) []", "y-1 \(hamlet) []"])
    #expect(try places("2024-01-01") == ["x-1 \(hamlet) []", "y-1 \(hamlet) []"])
  }

  @Test func `KR-30 pledged, helped and left are three counts of each commune`() throws {
    let row = try Row(.konRay)
    try row.given(Line.commune("x", under: "kr-district") + Line.commune("y", under: "kr-district"))
    for (id, hamlet) in [("h-1", "x-1"), ("h-2", "x-1"), ("h-3", "x-2"), ("h-4", "y-1"), ("h-5", "y-1")] {
      try row.given(Line.poorHousehold(id, in: hamlet, near: id == "h-5"))
    }
    try row.given(
      Line.help("sp-0", to: "h-3", "cash", on: "2023-01-15"),
      Line.pledge("pl-1", by: "h-1", year: 2023, on: "2023-02-01"),
      Line.pledge("pl-2", by: "h-2", year: 2023, on: "2023-02-01"),
      Line.pledge("pl-3", by: "h-3", year: 2023, on: "2023-02-01"),
      Line.pledge("pl-4", by: "h-4", year: 2023, on: "2023-02-01"),
      Line.pledge("pl-5", by: "h-5", year: 2023, on: "2023-02-01"),
      Line.pledge("pl-6", by: "h-2", year: 2024, on: "2023-03-01"),
      Line.help("sp-1", to: "h-1", "cash", on: "2023-04-01"), Line.help("sp-2", to: "h-2", "cash", on: "2023-04-01"),
      Line.help("sp-3", to: "h-2", "goods", on: "2023-05-01"), Line.help("sp-4", to: "h-4", "cash", on: "2023-06-01"),
      Line.exited("h-1", on: "2023-12-10"), Line.exited("h-3", on: "2023-12-10"),
      """
      2023-12-10 y-1 household.exited-near-poverty {"household":"h-5","standard":"vn-mdp-2022-2025","review":"rv"}
      """)
    try row.refuses(
      Line.pledge("pl-7", by: "h-1", year: 2024, on: "2023-12-20"), .pledgePoorOrNearPoor)
    // h-2 leaves a year after the year that it had named first.
    try row.given(Line.exited("h-2", on: "2024-12-10", review: "rv-2024"))

    func table(_ day: String) throws -> [String] {
      let help = try row.help(asOf: day)
      return help.pledgeYears(in: try help.id(UnitID.self, "kr-district")).map { line in
        "\(line.commune.map { help.text($0) } ?? "–") \(line.targetYear) \(line.pledged.count) \(line.helped.count) "
          + "\(line.left.count) \(line.isOver)"
      }
    }
    // h-3 was helped before it pledged only; h-5 left near-poverty, which is what it had pledged.
    #expect(
      try table("2024-12-31") == ["x 2023 3 2 2 true", "y 2023 2 1 1 true", "x 2024 1 1 1 true"])
    #expect(
      try table("2023-12-09") == ["x 2023 3 2 0 false", "y 2023 2 1 0 false", "x 2024 1 1 0 false"])
    let help = try row.help(asOf: "2024-12-31")
    let first = try #require(help.pledgeYears(year: 2023).first)
    #expect(help.texts(first.left) == ["h-1", "h-3"])
    // 3 pledges, 3 grants, 2 exits.
    #expect(first.seqs.count == 8)
  }

  @Test func `KR-31 resettlement, housing and jobs stand by kind, and a subgroup filters them`() throws {
    let row = try Row(.konRay)
    try row.given(Line.commune("x", under: "kr-district"))
    for id in ["h-1", "h-2"] { try row.given(Line.poorHousehold(id, in: "x-1")) }
    try row.given(
      Line.profile("h-1", traits: ["ethnic-minority"]), Line.profile("h-2"),
      Line.help("sp-1", to: "h-1", "relocation", value: 20_000_000, on: "2023-01-10"),
      Line.help("sp-2", to: "h-2", "relocation", value: 15_000_000, on: "2023-02-10"),
      Line.help("sp-3", to: "h-1", "housing", value: 40_000_000, on: "2023-03-10"),
      Line.help("sp-4", to: "h-2", "job-placement", on: "2023-04-10"),
      Line.help("sp-5", to: "h-1", "job-placement", on: "2024-04-10"))

    let help = try row.help(asOf: "2024-12-31")
    let area = try help.id(UnitID.self, "kr-district")
    let all = help.helpCount(HelpFilter(area: area))
    #expect(all.mapValues(\.count) == [.relocation: 2, .housing: 1, .jobPlacement: 2])
    #expect(all[.relocation]?.valueVND == 35_000_000)
    let minority = help.helpCount(HelpFilter(area: area, group: .ethnicMinority))
    #expect(minority.mapValues(\.count) == [.relocation: 1, .housing: 1, .jobPlacement: 1])
    #expect(minority[.relocation]?.valueVND == 20_000_000)
    let jobs = help.jobsPlaced(HelpFilter(area: area, years: 2023...2023))
    #expect(jobs.mapValues(\.count) == [.poor: 1])
    #expect(help.texts(help.grants(HelpFilter(kind: .jobPlacement)).map(\.grant.support)) == ["sp-4", "sp-5"])
  }

  @Test func `YB-14 deprivations are counted by dimension and commune, this review against the last`() throws {
    let row = try Row(.yenBai)
    try row.given(Line.commune("x", under: "yb-province") + Line.commune("y", under: "yb-province"))
    for (id, hamlet) in [("h-1", "x-1"), ("h-2", "x-2"), ("h-3", "x-2"), ("h-4", "y-1")] {
      try row.given(Line.poorHousehold(id, in: hamlet))
    }
    try row.given(
      Line.profile("h-1", lacks: ["housing", "health", "employment"], on: "2022-12-01"),
      Line.profile("h-2", lacks: ["housing"], on: "2022-12-01"),
      Line.profile("h-4", lacks: ["information", "education"], on: "2022-12-01"),
      Line.profile("h-1", lacks: ["health"], on: "2023-12-01"),
      Line.profile("h-3", lacks: ["water-sanitation", "housing"], on: "2023-12-01"),
      Line.exited("h-2", on: "2023-12-10"))

    let help = try row.help(asOf: "2023-12-31")
    let standard = try help.id(StandardID.self, "vn-mdp-2022-2025")
    let years = help.deprivations(in: try help.id(UnitID.self, "yb-province"), under: standard, year: 2023)
    #expect(years.map { $0.commune.map { help.text($0) } } == ["x", "y"])
    let x = try #require(years.first)
    // 2022: h-1 and h-2 assessed, h-3 not: housing 2, health 1, employment 1. 2023: h-1 and h-3, for h-2 left.
    #expect(x.now.byDimension == [.health: 1, .waterSanitation: 1, .housing: 1])
    #expect(x.before?.byDimension == [.housing: 2, .health: 1, .employment: 1])
    #expect(Deprivation.allCases.map { x.change(of: $0) } == [-1, 0, 0, -1, 1, 0])
    #expect((x.now.assessed, x.before?.assessed, x.before?.notAssessed) == (2, 2, 1))
    // 3 of 2 households after 4 of 2: 1.5 - 2.
    #expect(x.meanChange == Exact(Decimal("-0.5")!))
    // h-4 was not looked at again: its last profile stands.
    #expect(years.last?.meanChange == Exact(0))
    // No year before 2021 is counted under this standard.
    #expect(help.deprivations(under: standard, year: 2021).allSatisfy { $0.before == nil })
    #expect(try row.help(asOf: "2023-11-30").deprivations(under: standard, year: 2023).first?.now.sum == 4)
    #expect(help.deprivationsTogether(under: standard, year: 2023).now.assessed == 3)
  }
}
