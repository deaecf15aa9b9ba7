import Bookkeeping
import Events
import Projections
import Rules
import Testing

private typealias Line = NominationLine

@Suite struct `Nominations of Kon Rẫy and Yên Bái, row by row` {
  private let merit = Line(plan: "kr", form: "certificate-of-merit", level: "province")
  private let primeMinister = Line(plan: "kr", form: "certificate-of-merit", level: "state")

  private func konRay() throws -> Row {
    let row = try Row(.konRay)
    try row.given(
      Line.unit("kr-x", "administrative-area", "commune", under: "kr-district"),
      Line.unit("kr-x-pc", "peoples-committee", "commune", under: "kr-x"), Line.member("kr-x-pc", of: "kr-commune-pcs"))
    return row
  }

  private func flagged(_ row: Row) throws -> [(rule: RuleID, clause: String?)] {
    let books = try row.books()
    var found: [(rule: RuleID, clause: String?)] = []
    try books.forEachEvent { header, event in
      found += Rules.flags(event, header, in: books.state).map { ($0.rule, $0.clause) }
    }
    return found.filter { $0.rule.text.hasPrefix("nomination.") }
  }

  @Test func `KR-15 awards of each year within own authority are a history by unit and year`() throws {
    let row = try konRay()
    let own = Line(plan: "kr", form: "certificate-of-commendation", level: "district")
    for year in 2022...2025 {
      try row.given(
        own.submitted(
          "nm-\(year)", "kr-x", by: "kr-x-pc", to: "kr-pc-chair", on: "\(year)-11-01",
          year == 2025 ? "final" : "annual", year),
        own.approved("nm-\(year)", as: "aw-\(year)", by: "kr-pc-chair", on: "\(year)-12-15", number: "\(year)/QĐ"))
    }
    let state = try row.state()
    var filter = AwardFilter()
    filter.decidedBy = state.symbols.find(UnitID.self, "kr-pc-chair")
    filter.occasion = .annual
    let rows = state.awards.rows(filter, asOf: try #require(Day("2025-12-31")), state.symbols)
    #expect(rows.map(\.year) == [2022, 2023, 2024])
    filter.year = 2023
    filter.occasion = nil
    let one = state.awards.rows(filter, asOf: try #require(Day("2025-12-31")), state.symbols)
    #expect(one.map(\.decisionNumber) == ["2023/QĐ"])
  }

  @Test func `KR-16 five forms stand in the plan, the order without a class`() throws {
    let state = try Row(.konRay).state()
    let plan = try #require(state.symbols.find(PlanID.self, "kr"))
    let rules = state.plans.awardRules(of: plan)
    #expect(rules.count == 5)
    #expect(
      rules.map { "\($0.form.text) \($0.levels.map(\.text).joined(separator: "/")) \($0.class?.text ?? "-")" } == [
        "labour-order state open", "certificate-of-merit state -", "certificate-of-merit ministry -",
        "certificate-of-merit province -", "certificate-of-commendation district/commune/unit -",
      ])
  }

  @Test func `KR-17 a form above the one proposed cannot be approved`() throws {
    let row = try konRay()
    try row.given(
      merit.submitted("nm-1", "kr-x", by: "kr-x-pc", to: "kr-labour", on: "2025-06-01", 2025),
      merit.appraised("nm-1", "achievement", by: "kr-home-affairs", on: "2025-06-10"))
    try row.refuses(
      primeMinister.approved("nm-1", as: "aw-1", by: "vn-prime-minister", on: "2025-12-01"),
      .approvalNotAboveProposal, clause: "III.2.b")
    let lower = Line(plan: "kr", form: "certificate-of-commendation", level: "district")
    try row.given(lower.approved("nm-1", as: "aw-1", by: "kr-pc-chair", on: "2025-12-01"))
  }

  @Test func `KR-18 a State form needs an attestation of province-wide influence`() throws {
    let row = try konRay()
    let nomination = primeMinister.submitted("nm-1", "kr-x", by: "kr-x-pc", to: "kr-labour", on: "2025-06-10", 2025)
    try row.refuses(nomination, .nominationProvinceWideInfluence, clause: "III.2.b")
    // The nominee's own word does not do.
    try row.given(primeMinister.attested("nm-1", "kr-ar02", by: "kr-x", on: "2025-06-01"))
    try row.refuses(nomination, .nominationProvinceWideInfluence, clause: "III.2.b")
    try row.given(primeMinister.attested("nm-1", "kr-ar02", by: "kr-home-affairs", on: "2025-06-05"), nomination)
    #expect(try row.nomination("nm-1", asOf: "2025-06-10").isOpen)
  }

  @Test func `KR-19 the final list shows forms, stage and waiting days on the way up`() throws {
    let row = try konRay()
    try row.given(
      merit.submitted("nm-1", "kr-x", by: "kr-x-pc", to: "kr-labour", on: "2025-06-01", 2025),
      merit.submitted("nm-2", "kr-x-pc", by: "kr-x-pc", to: "kr-labour", on: "2025-06-03", 2025),
      merit.appraised("nm-1", "achievement", by: "kr-home-affairs", on: "2025-06-10"),
      merit.forwarded("nm-1", from: "kr-labour", to: "kt-province-awarding", on: "2025-06-20"))
    try row.refuses(
      merit.forwarded("nm-2", from: "kr-labour", to: "kt-province-awarding", on: "2025-06-20"), .forwardNextOnRoute,
      clause: "III.2.a; IV.4")
    let symbols = try row.state().symbols
    let list = try row.board(asOf: "2025-07-01").rows().map { row in
      "\(symbols.text(of: row.nomination)) \(row.form.form.text) \(row.way.current?.stage.text ?? "") "
        + "\(row.holders.map { symbols.text(of: $0) }.joined()) \(row.waitingDays ?? -1)"
    }
    #expect(
      list == [
        "nm-2 certificate-of-merit advise kr-home-affairs 28",
        "nm-1 certificate-of-merit decide kt-province-awarding 11",
      ])
  }

  @Test func `KR-20 a higher form outside the final occasion is taken with a flag`() throws {
    let row = try konRay()
    try row.given(merit.submitted("nm-1", "kr-x", by: "kr-x-pc", to: "kr-labour", on: "2023-11-01", "annual", 2023))
    let flags = try flagged(row)
    #expect(flags.map(\.rule) == [.nominationHigherFormAtFinal])
    #expect(flags.map(\.clause) == ["III.2.a; IV"])
  }

  // MARK: Yên Bái

  private let flag = Line(plan: "yb", form: "emulation-flag", level: "province", more: ",\"flagScope\":\"block\"")
  private let clusterFlag = Line(
    plan: "yb", form: "emulation-flag", level: "province", more: ",\"flagScope\":\"cluster\"")

  /// Eighteen blocks of two members each.
  private func yenBai(blocks: Int = 18) throws -> Row {
    let row = try Row(.yenBai)
    for number in 1...blocks {
      try row.given(Line.unit("yb-b\(number)", "emulation-block", "province", under: "yb-tdkt-council"))
      for member in ["a", "b"] {
        try row.given(
          Line.unit("yb-m\(number)\(member)", "department", "province", under: "yb-pc"),
          Line.member("yb-m\(number)\(member)", of: "yb-b\(number)"))
      }
    }
    return row
  }

  private func asked(_ line: NominationLine, _ id: String, _ subject: String, on day: String = "2025-06-01") -> String {
    line.submitted(id, subject, by: subject, to: "yb-home-affairs", on: day, 2025)
  }

  @Test func `YB-21 the labour department's opinion is on record before the decision`() throws {
    let row = try yenBai(blocks: 1)
    try row.given(asked(flag, "nm-1", "yb-m1a"))
    let approval = flag.approved("nm-1", as: "aw-1", by: "yb-pc", on: "2025-09-01")
    try row.refuses(approval, .approvalAfterAppraisal, clause: "IV.2.3; V.3; V.6")
    try row.given(flag.appraised("nm-1", "achievement", by: "yb-labour", on: "2025-07-01"))
    let refusal = try row.refuses(approval, .approvalAfterAppraisal)
    #expect(refusal.sentence.en.contains("yb-home-affairs"))
    try row.given(flag.appraised("nm-1", "dossier", by: "yb-home-affairs", on: "2025-07-10"), approval)
    let opinions = try row.nomination("nm-1", asOf: "2025-12-31").appraisals
    #expect(opinions.map(\.entry.on.isoText) == ["2025-07-01", "2025-07-10"])
  }

  @Test func `YB-22 each selection shows its supervisor, or that it had none`() throws {
    let row = try yenBai(blocks: 2)
    try row.given(
      flag.selected(
        "sl-1", by: "yb-b1", [("yb-m1b", 3), ("yb-m1a", 8)], chosen: ["yb-m1a"], on: "2025-05-01", 2025,
        supervisor: "yb-front"),
      flag.selected("sl-2", by: "yb-b2", [("yb-m2a", 5)], chosen: ["yb-m2a"], on: "2025-05-02", 2025))
    let symbols = try row.state().symbols
    let selections = try row.board(asOf: "2025-12-31").selections()
    #expect(selections.map { $0.supervisor.map { symbols.text(of: $0) } } == ["yb-front", nil])
    #expect(selections[0].candidates.map { symbols.text(of: $0.subject) } == ["yb-m1a", "yb-m1b"])
  }

  @Test func `YB-23 one flag for each of 18 blocks, for a member of its own`() throws {
    let row = try yenBai()
    try row.refuses(
      flag.selected(
        "sl-1", by: "yb-b1", [("yb-m1a", 8), ("yb-m1b", 7)], chosen: ["yb-m1a", "yb-m1b"], on: "2025-05-01", 2025),
      .selectionOneFlagCandidate, clause: "IV.2.3")
    try row.refuses(
      flag.selected("sl-1", by: "yb-b1", [("yb-m2a", 8)], chosen: ["yb-m2a"], on: "2025-05-01", 2025),
      .selectionOneFlagCandidate, clause: "IV.2.3")
    try row.given(flag.selected("sl-1", by: "yb-b1", [("yb-m1a", 8)], chosen: ["yb-m1a"], on: "2025-05-01", 2025))
    try row.refuses(
      flag.selected("sl-9", by: "yb-b1", [("yb-m1b", 8)], chosen: ["yb-m1b"], on: "2025-05-02", 2025),
      .selectionOneFlagCandidate, clause: "IV.2.3")
    for number in 1...17 { try row.given(asked(flag, "nm-\(number)", "yb-m\(number)a")) }
    try row.refuses(asked(flag, "nm-99", "yb-m1b"), .nominationFlagPlaceFree, clause: "IV.2.3")
    try row.refuses(asked(flag, "nm-99", "yb-newspaper"), .nominationFlagPlaceFree, clause: "IV.2.3")
    func used(_ day: String) throws -> String {
      let plan = try #require(try row.state().symbols.find(PlanID.self, "yb"))
      let quotas = try row.board(asOf: day).quotas(of: plan)
      let quota = try #require(quotas.first { $0.rule.quota?.per == .block })
      return "\(quota.used) of \(quota.places), \(quota.bodies.count { $0.free == 1 }) free"
    }
    #expect(try used("2025-06-30") == "17 of 18, 1 free")
    try row.given(asked(flag, "nm-18", "yb-m18b"))
    #expect(try used("2025-06-30") == "18 of 18, 0 free")
    // A rejected one gives its place back.
    try row.given(flag.rejected("nm-1", by: "yb-home-affairs", on: "2025-07-01"))
    #expect(try used("2025-07-01") == "17 of 18, 1 free")
    try row.given(asked(flag, "nm-99", "yb-m1b", on: "2025-07-02"))
  }

  @Test func `YB-24 one flag for each commune-level cluster`() throws {
    let row = try Row(.yenBai)
    try row.given(
      Line.unit("yb-cl1", "emulation-cluster", "commune", under: "yb-tram-tau"),
      Line.unit("yb-c1", "administrative-area", "commune", under: "yb-tram-tau"),
      Line.unit("yb-c2", "administrative-area", "commune", under: "yb-tram-tau"),
      Line.unit("yb-c3", "administrative-area", "commune", under: "yb-mu-cang-chai"),
      Line.member("yb-c1", of: "yb-cl1"), Line.member("yb-c2", of: "yb-cl1"))
    try row.refuses(
      clusterFlag.selected("sl-1", by: "yb-cl1", [("yb-c3", 4)], chosen: ["yb-c3"], on: "2025-05-01", 2025),
      .selectionOneFlagCandidate, clause: "IV.2.3")
    try row.given(
      clusterFlag.selected("sl-1", by: "yb-cl1", [("yb-c1", 4)], chosen: ["yb-c1"], on: "2025-05-01", 2025),
      asked(clusterFlag, "nm-1", "yb-c1"))
    try row.refuses(asked(clusterFlag, "nm-2", "yb-c2"), .nominationFlagPlaceFree, clause: "IV.2.3")
    try row.given(
      clusterFlag.appraised("nm-1", "achievement", by: "yb-labour", on: "2025-07-01"),
      clusterFlag.appraised("nm-1", "dossier", by: "yb-home-affairs", on: "2025-07-10"),
      clusterFlag.approved("nm-1", as: "aw-1", by: "yb-pc", on: "2025-09-01"))
    let plan = try #require(try row.state().symbols.find(PlanID.self, "yb"))
    let quotas = try row.board(asOf: "2025-12-31").quotas(of: plan)
    let place = try #require(quotas.first { $0.rule.quota?.per == .cluster }?.bodies.first)
    let symbols = try row.state().symbols
    #expect(place.used.map { symbols.text(of: $0.submitted.subject) } == ["yb-c1"])
    #expect(place.free == 0)
  }

  @Test func `YB-25 State forms wait for central guidance, the provincial certificate is flagged until guidance comes`()
    throws
  {
    let row = try yenBai(blocks: 1)
    let state = Line(plan: "yb", form: "certificate-of-merit", level: "state")
    let province = Line(plan: "yb", form: "certificate-of-merit", level: "province")
    try row.refuses(asked(state, "nm-1", "yb-m1a"), .nominationPreconditionsMet, clause: "IV.2.3")
    try row.given(asked(province, "nm-2", "yb-m1a"))
    // The agency did nothing yet that the plan's criteria ask for, which is pointed out as well.
    #expect(try flagged(row).map(\.rule) == [.nominationMeetsACriterion, .nominationGuidanceOnRecord])
    try row.given(
      Line.guidance(
        "gd-1", "award-guidance", by: "yb-home-affairs", plan: "yb", on: "2025-05-01",
        ",\"occasion\":\"final\",\"year\":2025"),
      Line.guidance(
        "gd-2", "central-guidance", by: "yb-home-affairs", plan: "yb", on: "2025-05-02",
        ",\"centralDocument\":\"666/QĐ-TTg\""),
      asked(state, "nm-1", "yb-m1b"))
    #expect(try flagged(row).map(\.rule).contains(.nominationGuidanceOnRecord) == false)
  }

  @Test func `YB-26 yearly awards are a history by giver and year`() throws {
    let row = try yenBai(blocks: 1)
    let yearly = Line(plan: "yb", form: "annual-award", level: "department")
    try row.given(
      Line.member("yb-m1a", of: "yb-departments"),
      yearly.submitted("nm-1", "yb-m1b", by: "yb-m1b", to: "yb-m1a", on: "2022-12-01", "annual", 2022),
      yearly.approved("nm-1", as: "aw-1", by: "yb-m1a", on: "2022-12-20", number: "9/QĐ"),
      yearly.granted("aw-2", to: "yb-m1b", on: "2023-12-20", "annual", 2023, by: "yb-m1a", number: "10/QĐ"),
      yearly.granted("aw-3", to: "yb-m1b", on: "2023-12-22", "annual", 2022, by: "yb-labour", number: "3/QĐ"))
    let state = try row.state()
    var filter = AwardFilter()
    filter.decidedBy = state.symbols.find(UnitID.self, "yb-m1a")
    let rows = state.awards.rows(filter, asOf: try #require(Day("2024-01-01")), state.symbols)
    #expect(rows.map { "\($0.year ?? 0) \($0.decisionNumber ?? "")" } == ["2022 9/QĐ", "2023 10/QĐ"])
  }
}
