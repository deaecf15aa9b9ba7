import Events
import Projections
import Rules
import Testing

extension Row {
  func help(asOf day: String) throws -> Help { Help(try state(asOf: day), asOf: try #require(Day(day))) }
}

extension Help {
  func id<ID: SymbolID>(_ type: ID.Type, _ text: String) throws -> ID { try #require(symbols.find(type, text)) }
  func text(_ id: some SymbolID) -> String { symbols.text(of: id) }
  func texts(_ ids: [some SymbolID]) -> [String] { ids.map { text($0) } }
}

@Suite struct `Help, row by row` {
  typealias Line = HelpLine

  @Test func `CB-29 commitments in force are listed, and those without help for a year`() throws {
    let row = try Row(.caoBang)
    try row.given(Line.commune("x", under: "cb-city"))
    try row.given(Line.poorHousehold("h-1", in: "x-1") + Line.poorHousehold("h-2", in: "x-1"))
    try row.given(Line.household("h-rich", in: "x-2"))
    try row.given(
      Line.profile("h-2", traits: ["social-protection"]), Line.participant("e-1", "enterprise"),
      Line.participant("m-1", "individual-in-agency"),
      Line.classified("x-2", "especially-difficult-hamlet", from: "2022-02-01"),
      Line.commitment("cm-1", by: "m-1", to: "h-1", from: "2023-01-05"),
      Line.commitment("cm-2", by: "e-1", to: "h-2", from: "2023-01-05", to: "2024-06-30"),
      Line.commitment("cm-3", by: "e-1", to: "x-2", from: "2023-01-05"),
      Line.commitment("cm-4", by: "h-rich", to: "h-1", from: "2023-01-05"))
    try row.refuses(
      Line.commitment("cm-5", by: "e-1", to: "h-rich", from: "2023-01-05"), .helperNeedyBeneficiary)
    // The enterprise helps its household in March, and a household of its hamlet in May.
    try row.given(Line.poorHousehold("h-3", in: "x-2"))
    try row.given(
      Line.help("sp-1", to: "h-2", "goods", by: "e-1", value: 2_000_000, on: "2023-03-10"),
      Line.help("sp-2", to: "h-3", "cash", by: "e-1", value: 500_000, on: "2023-05-20"),
      Line.help("sp-3", to: "h-3", "goods", by: "m-1", on: "2023-06-01"))

    func quiet(_ day: String) throws -> [String] {
      let help = try row.help(asOf: day)
      return help.commitmentsInForce().filter(\.isQuietForYear).map { help.text($0.commitment.commitment) }
    }
    #expect(try quiet("2024-01-04").isEmpty)
    // m-1 helped somebody else, h-rich nobody.
    #expect(try quiet("2024-01-05") == ["cm-1", "cm-4"])
    #expect(try quiet("2024-03-10") == ["cm-1", "cm-2", "cm-4"])
    #expect(try quiet("2024-05-20") == ["cm-1", "cm-2", "cm-3", "cm-4"])
    // cm-2 ended on 30 June.
    let help = try row.help(asOf: "2024-07-01")
    let rows = help.commitments()
    #expect(rows.map { help.text($0.commitment.commitment) } == ["cm-1", "cm-2", "cm-3", "cm-4"])
    #expect(rows.map(\.isInForce) == [true, false, true, true])
    #expect(rows.map(\.help.valueVND) == [0, 2_000_000, 500_000, 0])
    #expect(
      rows.map(\.helperKind) == [
        .participant(.individualInAgency), .participant(.enterprise), .participant(.enterprise), .household(nil),
      ])
  }

  @Test func `NB-03 of 200 eligible for housing 199 are served, and the one household is listed`() throws {
    let row = try Row(.ninhBinh)
    try row.given(Line.commune("x", under: "nb-province"))
    let ids = (1...201).map { "h-\(1000 + $0)" }
    for id in ids { try row.given(Line.poorHousehold(id, in: "x-1", near: id.hasSuffix("7"))) }
    for id in ids { try row.given(Line.eligible(id, "housing", id != "h-1201")) }
    for id in ids where !["h-1042", "h-1201"].contains(id) {
      try row.given(Line.help("sp-\(id)", to: id, "housing", policy: "housing", on: "2023-06-01"))
    }
    // Three eligible for health, two of them insured.
    for id in ids.prefix(3) { try row.given(Line.eligible(id, "health", wanted: false)) }
    for id in ids.prefix(2) {
      try row.given(Line.help("hp-\(id)", to: id, "social-assistance", policy: "health", on: "2023-07-01"))
    }
    try row.refuses(
      Line.help("sp-x", to: "h-1201", "housing", policy: "housing", on: "2023-08-01"), .supportEligibilityFirst)

    let help = try row.help(asOf: "2023-12-31")
    let housing = help.coverage(of: .housing, in: try help.id(UnitID.self, "x"))
    #expect((housing.eligible, housing.served.part) == (200, 199))
    #expect(housing.served.percent == Decimal("99.5"))
    #expect(help.texts(housing.missing.map(\.household)) == ["h-1042"])
    // 200 findings and 199 grants.
    #expect(housing.served.seqs.count == 399)
    let health = help.coverage(of: .health)
    #expect((health.eligible, health.wanting, health.served.percent) == (3, 0, Decimal("66.67")))
    #expect(help.coverage(of: .job).eligible == 0)
    #expect(help.policyServedRatio().part == 201)

    // The target board says the same of the same households.
    let state = try row.state(asOf: "2023-12-31")
    let target = try #require(
      state.targets.status(
        of: try help.id(TargetID.self, "nb-t02"), asOf: help.asOf, units: state.units, poverty: state.poverty,
        households: state.households, symbols: state.symbols))
    let line = try #require(target.details.first { $0.scope == .policy(.housing, on: help.asOf) })
    #expect(line.figure?.value == Decimal("99.5"))
    #expect(help.texts(line.households) == ["h-1042"])
  }

  @Test func `NB-07 help that meets no recorded cause or wish is listed`() throws {
    let row = try Row(.ninhBinh)
    try row.given(Line.commune("x", under: "nb-province"))
    try row.given(Line.poorHousehold("h-1", in: "x-1") + Line.poorHousehold("h-2", in: "x-2"))
    try row.refuses(Line.profile("h-1", causes: [], wishes: []), .profileCausesAndWishes)
    try row.given(
      Line.profile("h-1", causes: ["no-skills"], wishes: ["housing"]), Line.eligible("h-1", "housing"),
      // A cause: training against missing skills. A wish: cash for the house. Neither: seed.
      Line.help("sp-1", to: "h-1", "training", on: "2022-05-01"),
      Line.help("sp-2", to: "h-1", "cash", policy: "housing", value: 50_000_000, on: "2022-06-01"),
      Line.help("sp-3", to: "h-1", "seed-and-breed", value: 3_000_000, on: "2022-07-01"),
      // The same seed after the household told a wish for it.
      Line.profile("h-1", causes: ["no-skills"], wishes: ["means-of-production"], on: "2022-12-01"),
      Line.help("sp-4", to: "h-1", "seed-and-breed", value: 3_000_000, on: "2023-02-01"),
      // Nobody asked h-2.
      Line.help("sp-5", to: "h-2", "goods", on: "2023-03-01"))

    let help = try row.help(asOf: "2023-12-31")
    let fits = help.fits()
    #expect(help.texts(fits.filter(\.fits).map(\.row.grant.support)) == ["sp-1", "sp-2", "sp-4"])
    let mismatches = help.mismatches(HelpFilter(area: try help.id(UnitID.self, "x")))
    #expect(help.texts(mismatches.map(\.row.grant.support)) == ["sp-3", "sp-5"])
    let (seed, goods) = (try #require(mismatches.first), try #require(mismatches.last))
    #expect(seed.profile?.causes == [.noSkills])
    #expect(seed.profile?.wishes == [.housing])
    #expect(seed.row.grant.needs.causes == [.noCapital])
    #expect(goods.profile == nil)
  }

  @Test func `NB-08 a group's households are counted and the help to them summed by year`() throws {
    let row = try Row(.ninhBinh)
    try row.given(Line.commune("x", under: "nb-province"))
    for id in ["h-1", "h-2", "h-3", "h-4"] {
      try row.given(Line.poorHousehold(id, in: "x-1", near: id == "h-4"))
    }
    try row.given(
      Line.profile("h-1", traits: ["social-protection"]), Line.profile("h-2", traits: ["social-protection"]),
      Line.profile("h-3", traits: ["merit-member"]), Line.profile("h-4", traits: ["social-protection"]),
      Line.help("sp-1", to: "h-1", "social-assistance", value: 3_600_000, on: "2022-04-01"),
      Line.help("sp-2", to: "h-1", "cash", value: 400_000, on: "2022-09-01"),
      Line.help("sp-3", to: "h-3", "housing", value: 50_000_000, on: "2022-10-01"),
      Line.help("sp-4", to: "h-4", "goods", on: "2022-11-01"),
      // h-2 is no longer under social protection when it is helped.
      Line.profile("h-2", traits: [], on: "2023-01-10"),
      Line.help("sp-5", to: "h-2", "cash", value: 700_000, on: "2023-02-01"),
      Line.help("sp-6", to: "h-1", "cash", value: 1_000_000, on: "2023-03-01"))

    func table(_ group: Events.Trait, asOf day: String) throws -> [String] {
      let help = try row.help(asOf: day)
      return help.groupYears(group, in: try help.id(UnitID.self, "x")).map {
        "\($0.year) \($0.status.text) \($0.householdCount) \($0.tally.beneficiaries.count) \($0.tally.count) "
          + "\($0.tally.valueVND)"
      }
    }
    // 2022: h-1 and h-2 are poor, h-4 near-poor; 3,600,000 and 400,000 to h-1. 2023: h-1 alone.
    #expect(
      try table(.socialProtection, asOf: "2023-12-31") == [
        "2022 poor 2 1 2 4000000", "2022 near-poor 1 1 1 0", "2023 poor 1 1 1 1000000", "2023 near-poor 1 0 0 0",
      ])
    #expect(
      try table(.meritMember, asOf: "2023-12-31") == ["2022 poor 1 1 1 50000000", "2023 poor 1 0 0 0"])
    #expect(try table(.socialProtection, asOf: "2022-08-31") == ["2022 poor 2 1 1 3600000", "2022 near-poor 1 0 0 0"])
    let help = try row.help(asOf: "2023-12-31")
    #expect(
      help.texts(help.grants(HelpFilter(group: .socialProtection)).map(\.grant.support)) == [
        "sp-1", "sp-2", "sp-4", "sp-6",
      ])
  }

  @Test func `NB-33 helpers are shown with whom they help, and difficult communes without one are listed`() throws {
    let row = try Row(.ninhBinh)
    try row.given(Line.commune("x", under: "nb-province") + Line.commune("y", under: "nb-province"))
    try row.given(Line.commune("z", under: "nb-province") + Line.poorHousehold("h-1", in: "y-1"))
    try row.given(
      Line.household("h-rich", in: "y-2"),
      "2022-01-20 y-2 household.living-standard-rated {\"household\":\"h-rich\",\"rating\":\"well-off\"}",
      Line.participant("e-1", "enterprise"), Line.participant("o-1", "official"),
      Line.classified("x", "especially-difficult-commune", from: "2022-02-01"),
      Line.classified("y", "especially-difficult-commune", from: "2022-02-01"),
      Line.commitment("cm-1", by: "e-1", to: "x", from: "2022-03-01", to: "2022-12-31"),
      Line.commitment("cm-2", by: "o-1", to: "h-1", from: "2022-03-01"),
      Line.commitment("cm-3", by: "h-rich", to: "h-1", from: "2022-04-01"),
      Line.help("sp-1", to: "h-1", "labour", by: "h-rich", on: "2022-05-01"))

    func without(_ day: String) throws -> [String] {
      let help = try row.help(asOf: day)
      return help.texts(
        help.difficultPlaces(in: try help.id(UnitID.self, "nb-province"), .especiallyDifficultCommune)
          .filter(\.commitments.isEmpty).map(\.unit))
    }
    // y has helpers of one household, none of the commune; z is not difficult.
    #expect(try without("2022-06-30") == ["y"])
    #expect(try without("2023-01-01") == ["x", "y"])
    let help = try row.help(asOf: "2022-06-30")
    let rows = help.commitments(in: try help.id(UnitID.self, "y"))
    #expect(rows.map { help.text($0.commitment.helper) } == ["o-1", "h-rich"])
    #expect(rows.map(\.helperKind) == [.participant(.official), .household(.wellOff)])
    #expect(rows.map(\.help.count) == [0, 1])
    #expect(
      help.commitments(of: try help.id(SubjectID.self, "e-1")).map { help.text($0.commitment.beneficiary) } == ["x"])
  }
}
