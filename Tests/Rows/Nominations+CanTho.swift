import Bookkeeping
import Events
import Projections
import Rules
import Testing

private typealias Line = NominationLine

@Suite struct `Nominations of Cần Thơ, row by row` {
  private let city = Line(plan: "ct", form: "certificate-of-merit", level: "province")
  private let state = Line(plan: "ct", form: "certificate-of-merit", level: "state")
  private let order = Line(plan: "ct", form: "labour-order", level: "state", more: ",\"class\":\"third\"")
  private let full = [("cover-submission", 2), ("council-minutes", 2), ("achievement-report", 1)]
  private let centralGuidance = Line.guidance(
    "gd-c", "central-guidance", by: "ct-tdkt-board", plan: "ct", on: "2019-12-01",
    ",\"centralDocument\":\"Hướng dẫn 1234\"")

  private func canTho() throws -> Row {
    let row = try Row(.canTho)
    try row.given(
      Line.unit("ct-nk", "administrative-area", "district", under: "ct-city"),
      Line.unit("ct-nk-pc", "peoples-committee", "district", under: "ct-nk"),
      Line.unit("ct-nk-chair", "pc-chair", "district", under: "ct-nk-pc"),
      Line.unit("ct-co", "administrative-area", "district", under: "ct-city"),
      Line.unit("ct-co-x", "administrative-area", "commune", under: "ct-co"),
      Line.unit("ct-nk-x", "administrative-area", "commune", under: "ct-nk"),
      Line.member("ct-nk-chair", of: "ct-district-pc-chairs", on: "2017-01-01"),
      Line.donor("dn-1", seat: "ct-nk-x"), Line.donor("dn-2", seat: "ct-nk-x"))
    return row
  }

  private func nominated(
    _ line: NominationLine, _ id: String, _ subject: String = "ct-nk-x", on day: String = "2020-06-01",
    _ occasion: String = "final", _ year: Int = 2020, basis: String = "movement",
    dossier: [(String, Int)]? = nil, sets: Int? = nil
  ) -> String {
    line.submitted(
      id, subject, by: "ct-nk-pc", to: "ct-tdkt-board", on: day, occasion, year, basis: basis,
      dossier: dossier ?? full, sets: sets)
  }

  @Test func `CT-16 discipline shuts out until it is lifted or voided`() throws {
    let row = try canTho()
    try row.given(
      """
      2019-05-10 ct-home-affairs participant.discipline-recorded id=dc-1 {"subject":"ct-nk-x","measure":"reprimand",\
      "decisionNumber":"15/QĐ"}
      """)
    let seq = try row.size
    let refusal = try row.refuses(nominated(city, "nm-1"), .nominationNoDiscipline, clause: "IV.1.a.5")
    #expect(refusal.sentence.en.contains("reprimand, by 15/QĐ of 2019-05-10 (entry \(seq))"))
    // Lifted at the end of 2019 by a correction that two people make.
    try row.given(
      "2020-06-02 ct-home-affairs entry.correction-proposed id=cp-1 re=dc-1 {\"corrected\":{\"liftedOn\":\"2019-12-31\"},\"reason\":\"blank-completed\"}",
      "2020-06-02 ct-home-affairs entry.corrected re=cp-1 by=a-2 {\"corrected\":{\"liftedOn\":\"2019-12-31\"},\"reason\":\"blank-completed\"}",
      nominated(city, "nm-1", on: "2020-06-03"))
    try row.given(
      """
      2019-05-10 ct-home-affairs participant.discipline-recorded id=dc-2 {"subject":"ct-co-x","measure":"warning",\
      "decisionNumber":"16/QĐ"}
      """)
    try row.refuses(nominated(city, "nm-2", "ct-co-x", on: "2020-06-04"), .nominationNoDiscipline)
    try row.given(
      "2020-06-05 ct-home-affairs entry.correction-proposed id=cp-2 re=dc-2 {\"reason\":\"did-not-happen\"}",
      "2020-06-05 ct-home-affairs entry.voided re=cp-2 by=a-2 {\"reason\":\"did-not-happen\"}",
      nominated(city, "nm-2", "ct-co-x", on: "2020-06-06"))
  }

  @Test func `CT-17 general criteria are attested with documents, and the missing one is named`() throws {
    let row = try canTho()
    try row.given(nominated(city, "nm-1"))
    try row.refuses(city.attested("nm-1", "ct-c01", by: "ct-nk-x", on: "2020-06-10"), .attestationNotByNominee)
    try row.refuses(
      city.attested("nm-1", "ct-c05", by: "ct-nk-pc", on: "2020-06-10"), .attestationCriterionOfKind,
      clause: "IV.1.a.5")
    try row.given(["ct-c01", "ct-c02", "ct-c03"].map { city.attested("nm-1", $0, by: "ct-nk-pc", on: "2020-06-10") })
    func attested(_ day: String) throws -> [String] {
      let state = try row.state()
      let nomination = try row.nomination("nm-1", asOf: day)
      return try row.board(asOf: day).attestedCriteria(of: nomination).filter {
        $0.criterion.clause.hasPrefix("IV.1.a")
      }
      .map { criterion, said in
        "\(state.symbols.text(of: criterion.criterion)) \(said.map { $0.hasDocument ? "doc" : "word" } ?? "missing")"
      }
    }
    #expect(try attested("2020-06-10") == ["ct-c01 doc", "ct-c02 doc", "ct-c03 doc", "ct-c04 missing"])
    try row.given(city.attested("nm-1", "ct-c04", by: "ct-nk-pc", on: "2020-06-12"))
    #expect(try attested("2020-06-12").allSatisfy { $0.hasSuffix("doc") })
  }

  @Test func `CT-24 a collective's gifts count from its last award`() throws {
    let row = try canTho()
    try row.given(
      Line.gift("gf-1", of: "dn-1", to: "ct-poor-fund", 100_000_000, on: "2017-05-01"),
      city.granted("aw-1", to: "dn-1", on: "2018-11-20", "annual", 2018, by: "ct-pc-chair", number: "3/QĐ"),
      Line.gift("gf-2", of: "dn-1", to: "ct-poor-fund", 30_000_000, on: "2019-03-01"),
      nominated(city, "nm-1", "dn-1", basis: "charity-contribution"),
      city.appraised("nm-1", "achievement", by: "ct-tdkt-board", on: "2020-07-01"),
      city.approved("nm-1", as: "aw-2", by: "ct-pc-chair", on: "2020-12-20"))
    let state = try row.state()
    let donor = try #require(state.symbols.find(SubjectID.self, "dn-1"))
    let day = try #require(Day("2020-12-31"))
    let chain = state.awards.chain(of: donor, asOf: day)
    let last = try #require(chain.last)
    let counted = state.contributions.counted(
      of: donor, before: last.award.decidedOn, asOf: day, awards: state.awards)
    #expect(last.award.occasion == .final)
    #expect(last.countedFrom.countsAfter == Day("2018-11-20"))
    #expect(counted.counted.worthVND == 30_000_000)
    #expect(counted.all.worthVND == 130_000_000)
  }

  @Test func `CT-25 the level in force decides from its day on: 49 million are below, 50 are enough`() throws {
    let row = try canTho()
    let level = """
      2018-12-01 ct-pc plan.award-condition-set plan=ct {"condition":"ct-level-1","kind":"threshold",\
      "code":"level-in-force","textEn":"50 million","recipientKinds":["collective"],"occasions":["annual"],\
      "form":"certificate-of-merit","level":"province","leastContribution":50000000,"from":"2019-01-01",\
      "clause":"IV.2.b.1.2"}
      """
    try row.given(
      level, Line.gift("gf-1", of: "dn-1", to: "ct-poor-fund", 49_000_000, on: "2018-05-01"),
      Line.gift("gf-2", of: "dn-2", to: "ct-poor-fund", 49_000_000, on: "2018-05-01"),
      // The day before the level comes in force, nothing is asked.
      nominated(city, "nm-0", "dn-2", on: "2018-12-31", "annual", 2018, basis: "charity-contribution"))
    let nomination = nominated(city, "nm-1", "dn-1", on: "2019-11-01", "annual", 2019, basis: "charity-contribution")
    let refusal = try row.refuses(nomination, .nominationPreconditionsMet, clause: "IV.2.b.1.2")
    #expect(refusal.sentence.en.contains("gave 49000000 đồng that count, the level in force is 50000000"))
    try row.given(Line.gift("gf-3", of: "dn-1", to: "ct-poor-fund", 1_000_000, on: "2019-02-01"), nomination)
  }

  @Test func `CT-26 a nominee for a State form is left out of the city certificate until it is rejected`() throws {
    let row = try canTho()
    try row.given(
      centralGuidance, nominated(state, "nm-s", on: "2020-05-01", sets: 4),
      nominated(state, "nm-d", "dn-1", on: "2020-05-01", basis: "charity-contribution", sets: 4))
    try row.refuses(nominated(city, "nm-1"), .nominationNotNominatedForState, clause: "IV.2.b.2.1")
    try row.refuses(
      nominated(city, "nm-2", "dn-1", basis: "charity-contribution"), .nominationNotNominatedForState,
      clause: "IV.2.b.2.2")
    // The annual certificate is another occasion.
    try row.given(nominated(city, "nm-a", on: "2020-06-01", "annual", 2020))
    try row.given(
      state.rejected("nm-s", by: "ct-tdkt-board", on: "2020-06-10"), nominated(city, "nm-1", on: "2020-06-15"))
  }

  @Test func `CT-27 State forms wait for central guidance, and the order has its class as a field`() throws {
    let row = try canTho()
    try row.refuses(nominated(order, "nm-1", sets: 5), .nominationPreconditionsMet, clause: "IV.2.a.1")
    try row.given(centralGuidance, nominated(order, "nm-1", sets: 5))
    let open = Line(plan: "ct", form: "labour-order", level: "state")
    try row.given(nominated(open, "nm-2", "ct-co-x", sets: 5))
    #expect(try row.nomination("nm-1", asOf: "2020-12-31").form.orderClass == .third)
    #expect(try row.nomination("nm-2", asOf: "2020-12-31").form.orderClass == nil)
  }

  @Test
  func `CT-28 a dossier short of one copy of minutes is named, and what came back is kept beside what came again`()
    throws
  {
    let row = try canTho()
    let short = [("cover-submission", 2), ("council-minutes", 1), ("achievement-report", 1)]
    let refusal = try row.refuses(
      nominated(city, "nm-1", dossier: short), .nominationDossierComplete, clause: "IV.4.a")
    #expect(refusal.sentence.en == "The dossier lacks: minutes of the council: 1 of 2 copies, 1 more.")
    try row.given(
      nominated(city, "nm-1"),
      city.returned("nm-1", by: "ct-tdkt-board", on: "2020-06-10", missing: "achievement-report", 1))
    let back = try row.nomination("nm-1", asOf: "2020-06-12")
    #expect(back.state == .returned)
    #expect(back.missing.map(\.item) == [.achievementReport])
    #expect(back.waitingDays == 2)
    try row.given(nominated(city, "nm-1", on: "2020-06-20"))
    let again = try row.nomination("nm-1", asOf: "2020-06-20")
    #expect(again.submissions.map(\.entry.on.isoText) == ["2020-06-01", "2020-06-20"])
    #expect(again.returns.count == 1)
    #expect(again.state == .open(.appraiseAchievement))
    #expect(again.missing.isEmpty)
  }

  @Test func `CT-29 the PM's certificate takes 4 sets and the third-class order 5`() throws {
    let row = try canTho()
    try row.given(centralGuidance)
    let three = try row.refuses(nominated(state, "nm-1", sets: 3), .nominationDossierComplete, clause: "IV.4.b")
    #expect(three.sentence.en == "The dossier lacks: 3 of 4 sets, 1 more.")
    let four = try row.refuses(nominated(order, "nm-2", sets: 4), .nominationDossierComplete, clause: "IV.4.b")
    #expect(four.sentence.en == "The dossier lacks: 4 of 5 sets, 1 more.")
    try row.given(nominated(state, "nm-1", sets: 4), nominated(order, "nm-2", "ct-co-x", sets: 5))
    #expect(try row.nomination("nm-2", asOf: "2020-12-31").dossier?.setsAsked == 5)
  }

  @Test func `CT-30 the dossier goes straight to the Board, which appraises it`() throws {
    let row = try canTho()
    try row.refuses(
      city.submitted("nm-1", "ct-nk-x", by: "ct-nk-pc", to: "ct-labour", on: "2020-06-01", 2020, dossier: full),
      .nominationPrintedInbox, clause: "IV.2.b; IV.4; V.2; V.5")
    try row.given(nominated(city, "nm-1"))
    try row.refuses(
      city.appraised("nm-1", "achievement", by: "ct-labour", on: "2020-06-15"), .appraisalNamedAppraiser,
      clause: "IV.2.b; IV.4; V.2; V.5")
    // The plan prints no second appraisal; its step on appraising names the Board for it too.
    try row.refuses(
      city.appraised("nm-1", "dossier", by: "ct-labour", on: "2020-06-15"), .appraisalNamedAppraiser, clause: "V.5")
    try row.given(city.appraised("nm-1", "achievement", by: "ct-tdkt-board", on: "2020-06-15"))
    #expect(try row.nomination("nm-1", asOf: "2020-06-15").state == .open(.advise))
  }

  @Test func `CT-31 a vote rests on minutes, and the yearly selections are listed`() throws {
    let row = try canTho()
    try row.given(
      city.selected(
        "sl-18", by: "ct-tdkt-council", [("ct-nk-x", 8), ("ct-co-x", 3)], chosen: ["ct-nk-x"], on: "2018-12-01", 2018,
        supervisor: "ct-front"),
      city.selected("sl-19", by: "ct-tdkt-council", [("ct-co-x", 9)], chosen: ["ct-co-x"], on: "2019-12-01", 2019),
      nominated(city, "nm-1"), city.appraised("nm-1", "achievement", by: "ct-tdkt-board", on: "2020-06-15"))
    try row.refuses(
      city.voted("nm-1", by: "ct-tdkt-council", on: "2020-06-20", 12, 1, doc: ""), .voteMinutesOnRecord,
      clause: "IV.4.a")
    try row.given(city.voted("nm-1", by: "ct-tdkt-council", on: "2020-06-20", 12, 1))
    let nomination = try row.nomination("nm-1", asOf: "2020-06-20")
    #expect(nomination.votes.map { "\($0.value.votesFor):\($0.value.votesAgainst)" } == ["12:1"])
    #expect(nomination.state == .open(.decide))
    let selections = try row.board(asOf: "2020-12-31").selections()
    #expect(selections.map(\.year) == [2018, 2019])
    #expect(selections.map { $0.candidates.map(\.votes) } == [[8, 3], [9]])
  }

  @Test func `CT-32 the emblem is for who gave money, goods, land or assets directly; else the reward is the decree's`()
    throws
  {
    let row = try canTho()
    try row.given(Line.law())
    try row.given(
      Line.gift("gf-1", of: "dn-1", to: "ct-poor-fund", nil, on: "2020-02-01", kind: "labour"),
      nominated(city, "nm-1", "dn-1", basis: "direct-donation"),
      city.appraised("nm-1", "achievement", by: "ct-tdkt-board", on: "2020-07-01"))
    let emblem = city.approved("nm-1", as: "aw-1", by: "ct-pc-chair", on: "2020-12-20", emblem: true)
    try row.refuses(emblem, .approvalEmblemForDirectGiving, clause: "IV.3.a.1")
    try row.given(Line.gift("gf-2", of: "dn-1", to: "ct-poor-fund", 5_000_000, on: "2020-03-01"), emblem)
    // 1.0 for a person, twice that for a collective: 2 × 1,490,000 in 2020.
    try row.given(
      nominated(city, "nm-2"), city.appraised("nm-2", "achievement", by: "ct-tdkt-board", on: "2020-07-01"),
      city.approved("nm-2", as: "aw-2", by: "ct-pc-chair", on: "2020-12-20", reward: 2_000_000))
    let flags = try flagged(row).filter { $0.rule == .approvalRewardByDecree }
    let flag = try #require(flags.first)
    #expect(flags.count == 1)
    #expect(flag.clause == "IV.3.a.2")
    #expect(flag.detail.en.hasPrefix("The reward is 2000000 đồng, by 91/2017/NĐ-CP it is 2980000: 2.0 × 1490000"))
  }

  private func flagged(_ row: Row) throws -> [Breach] {
    let books = try row.books()
    var found: [Breach] = []
    try books.forEachEvent { header, event in found += Rules.flags(event, header, in: books.state) }
    return found
  }

  @Test func `CT-33 a Chair commends in the own district only, and one donor's awards are a chain of counting points`()
    throws
  {
    let row = try canTho()
    let district = Line(plan: "ct", form: "certificate-of-commendation", level: "district")
    try row.given(
      district.submitted("nm-1", "ct-nk-x", by: "ct-nk-pc", to: "ct-nk-chair", on: "2019-06-01", "annual", 2019),
      district.submitted("nm-2", "ct-co-x", by: "ct-co", to: "ct-nk-chair", on: "2019-06-01", "annual", 2019))
    try row.refuses(
      district.approved("nm-2", as: "aw-2", by: "ct-nk-chair", on: "2019-12-01"), .approvalWithinOwnArea,
      clause: "IV.2.c")
    try row.given(district.approved("nm-1", as: "aw-1", by: "ct-nk-chair", on: "2019-12-01"))
    for year in [2017, 2018, 2019] {
      try row.given(
        Line.gift("gf-\(year)", of: "dn-1", to: "ct-poor-fund", year * 10_000, on: "\(year)-05-01"),
        city.granted(
          "aw-\(year)", to: "dn-1", on: "\(year)-11-20", "annual", year, by: "ct-pc-chair", number: "\(year)/QĐ"))
    }
    try row.given(
      Line.gift("gf-2020", of: "dn-1", to: "ct-poor-fund", 7_000_000, on: "2020-05-01"),
      city.granted("aw-2020", to: "dn-1", on: "2020-11-20", "final", 2020, by: "ct-pc-chair", number: "5/QĐ"))
    let state = try row.state()
    let donor = try #require(state.symbols.find(SubjectID.self, "dn-1"))
    let day = try #require(Day("2021-01-01"))
    let chain = state.awards.chain(of: donor, asOf: day).map { link in
      let counted = state.contributions.counted(
        of: donor, before: link.award.decidedOn, asOf: day, awards: state.awards)
      return "\(link.award.year ?? 0) \(link.award.occasion?.text ?? "") after "
        + "\(link.countedFrom.award?.year.map { "\($0)" } ?? "-"): \(counted.counted.worthVND)"
    }
    #expect(
      chain == [
        "2017 annual after -: 20170000", "2018 annual after 2017: 20180000", "2019 annual after 2018: 20190000",
        "2020 final after 2019: 7000000",
      ])
  }
}
