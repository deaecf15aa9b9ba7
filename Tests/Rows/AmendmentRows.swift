import Events
import Projections
import Rules
import Testing

private typealias Line = DutyLine

/// Proposals to a plan, the way that the plan prints for them, and what they change from which day on.
@Suite struct `Amendments, row by row` {
  private func register(_ row: Row, _ plan: String? = nil, asOf day: String) throws -> Reply {
    guard let plan else { return try row.ask("plans", "--amendments", "--as-of", day) }
    return try row.ask("plans", plan, "--amendments", "--as-of", day)
  }

  @Test func `CB-33 a due day moved from 2024 on leaves 2023 to be judged by the old day`() throws {
    let row = try Row(.caoBang)
    try row.given(Line.members(of: "cb-units", "office", "district", under: "cb-city-pc", "cb-u1", "cb-u2"))
    let line = Line.caoBang
    try row.refuses(
      line.proposed("pr-1", by: "cb-u1", to: "cb-labour", on: "2023-09-01"), .amendmentRightInbox, clause: "closing")
    try row.given(line.proposed("pr-1", by: "cb-u1", to: "cb-home-affairs", on: "2023-09-01"))
    #expect(
      try register(row, "cb", asOf: "2023-09-11").lines("proposal", "proposedOn", "proposer", "outcome", "waiting")
        == ["pr-1 | 01/09/2023 | cb-u1 | chờ quyết định | 10"])
    func decision(with partner: String?, from day: String = "2024-01-01") -> String {
      line.decided(
        "pr-1", by: "cb-city-pc", through: "cb-home-affairs", with: partner, on: "2023-10-15", from: day,
        "cb-r01 dueMonth 12 11", "cb-r01 dueDay 15 30")
    }
    try row.refuses(decision(with: nil), .amendmentConsolidatedFirst, clause: "closing")
    #expect(
      try row.send(decision(with: "cb-labour", from: "2023-10-01")).map(\.code)
        == [RuleID.amendmentNeverBack.text, RuleID.amendmentNeverBack.text])
    try row.given(
      decision(with: "cb-labour"),
      line.report("cb-r01", by: "cb-u1", "2023", on: "2023-12-10", to: "cb-home-affairs"),
      line.report("cb-r01", by: "cb-u1", "2024", on: "2024-12-14", to: "cb-home-affairs"),
      line.report("cb-r01", by: "cb-u2", "2024", on: "2024-12-15", to: "cb-home-affairs"))
    // From 29 November to 10 December: 11 days.
    #expect(
      try row.ask("duties", "--duty", "cb-r01", "--as-of", "2025-01-31").only("holder", "cb-u1", "cb-u2")
        .only("period", "2023", "2024").lines("holder", "period", "due", "state") == [
          "cb-u1 | 2023 | 30/11/2023 | trễ 11 ngày", "cb-u2 | 2023 | 30/11/2023 | chưa có, đã quá hạn",
          "cb-u1 | 2024 | 15/12/2024 | đúng hạn", "cb-u2 | 2024 | 15/12/2024 | trễ 1 ngày",
        ])
    #expect(
      try register(row, asOf: "2024-01-01").lines("plan", "outcome", "decidedOn", "procedure", "changes") == [
        "cb | chấp nhận | 15/10/2023 | closing | cb-r01 dueMonth: 11 → 12 từ 01/01/2024; "
          + "cb-r01 dueDay: 30 → 15 từ 01/01/2024"
      ])
  }

  @Test func `NB-34 a proposal without its document is refused, and the province's committee decides`() throws {
    let row = try Row(.ninhBinh)
    let line = Line.ninhBinh
    func proposal(inWriting: Bool = true, doc: String = "doc") -> String {
      line.proposed("pr-1", by: "nb-labour", to: "nb-home-affairs", on: "2023-03-01", inWriting: inWriting, doc: doc)
    }
    let refusal = try row.refuses(proposal(doc: ""), .amendmentInWriting, clause: "closing")
    #expect(refusal.sentence.vi.contains("chưa kèm văn bản"))
    try row.refuses(proposal(inWriting: false), .amendmentInWriting, clause: "closing")
    try row.given(proposal())
    func decision(by decider: String) -> String {
      line.decided(
        "pr-1", by: decider, through: "nb-home-affairs", with: "nb-labour", on: "2023-04-15", from: "2023-05-01",
        "nb-r01 dueDay 20")
    }
    try row.refuses(decision(by: "nb-home-affairs"), .amendmentRightDecider, clause: "closing")
    try row.given(decision(by: "nb-pc"))
    // 1 March to 15 April: 30 days of March and 15 of April.
    #expect(
      try register(row, "nb", asOf: "2023-12-31").lines("inWriting", "waiting", "outcome", "number")
        == ["có | 45 | chấp nhận | 12/QĐ"])
  }

  @Test func `CT-34 an amendment decided by another office than the City Chair is refused`() throws {
    let row = try Row(.canTho)
    let line = Line.canTho
    try row.refuses(
      line.proposed("pr-1", by: "ct-labour", to: "ct-home-affairs", on: "2018-03-01"), .amendmentRightInbox,
      clause: "closing")
    try row.given(line.proposed("pr-1", by: "ct-labour", to: "ct-tdkt-board", on: "2018-03-01"))
    func decision(by decider: String) -> String {
      line.decided(
        "pr-1", by: decider, through: "ct-tdkt-board", with: "ct-labour", on: "2018-05-01", from: "2018-06-01",
        "ct-r02 to 2019-03-31 2018-12-31")
    }
    for office in ["ct-pc", "ct-tdkt-board", "ct-labour"] {
      let refusal = try row.refuses(decision(by: office), .amendmentRightDecider, clause: "closing")
      #expect(refusal.line.en.contains("The decider is"))
    }
    try row.given(decision(by: "ct-pc-chair"))
    #expect(
      try row.ask("duties", "--duty", "ct-r02", "--as-of", "2019-01-31").lines("due", "state")
        == ["31/03/2019 | chưa đến hạn"])
    #expect(try register(row, "ct", asOf: "2018-12-31").stored("decidedBy").count == 1)
  }

  @Test func `KR-35 the plan as of a day before and after the change shows the old day and the new`() throws {
    let row = try Row(.konRay)
    let line = Line.konRay
    try row.given(
      line.proposed("pr-1", by: "kr-labour", to: "kr-home-affairs", on: "2023-07-01"),
      line.decided(
        "pr-1", by: "kr-pc", through: "kr-home-affairs", with: "kr-labour", on: "2023-12-01", from: "2024-01-01",
        "kr-r02 dueMonth 11 10", "kr-r02 dueDay 20 31"))
    func duty(_ day: String) throws -> String {
      try row.ask("plans", "kr", "--part", "duty", "--as-of", day).only("id", "kr-r02").lines("text")[0]
    }
    let change = "[từ 01/01/2024 dueMonth: 10 → 11] [từ 01/01/2024 dueDay: 31 → 20]"
    #expect(try !duty("2023-12-31").contains("[từ"))
    #expect(try duty("2024-01-01").hasSuffix(change))
    let due = try row.ask("duties", "--duty", "kr-r02", "--as-of", "2025-12-31")
    #expect(due.only("period", "2023").stored("due").first == "2023-10-31")
    #expect(due.only("period", "2024").stored("due").first == "2024-11-20")
    // Decided, but not yet known: the register of a day tells the two clocks apart.
    #expect(try register(row, "kr", asOf: "2023-11-30").lines("outcome") == ["chờ quyết định"])
    #expect(try register(row, "kr", asOf: "2023-12-01").lines("outcome") == ["chấp nhận"])
  }

  @Test func `YB-35 where no procedure is printed a proposal is taken, the issuer decides and the default is named`()
    throws
  {
    let row = try Row(.yenBai)
    let line = Line.yenBai
    // Nothing is refused by what nobody wrote: not in writing, and to another office than the default.
    try row.given(
      line.proposed("pr-1", by: "yb-labour", to: "yb-labour", on: "2023-02-01", inWriting: false, doc: ""),
      line.proposed("pr-2", by: "yb-labour", to: "yb-home-affairs", on: "2023-02-02"),
      line.decided(
        "pr-2", by: "yb-pc", through: "yb-home-affairs", on: "2023-03-04", from: "2023-04-01", "yb-r01 dueMonth 6"))
    let found = try register(row, "yb", asOf: "2023-12-31")
    #expect(
      found.lines("proposal", "procedure", "decider", "outcome") == [
        "pr-1 | không in trong kế hoạch (mặc định) | Ủy ban nhân dân tỉnh Yên Bái | chờ quyết định",
        "pr-2 | không in trong kế hoạch (mặc định) | Ủy ban nhân dân tỉnh Yên Bái | chấp nhận",
      ])
    #expect(found.stored("procedure") == ["not-printed", "not-printed"])
    #expect(found.stored("waiting")[1] == "30")
    #expect(
      try row.says(.amendmentProcedureNotPrinted)
        == Array(repeating: "The plan yb prints no procedure for amendments. [closing]", count: 2))
    #expect(
      try row.ask("plans", "yb", "--part", "amendmentRule", "--as-of", "2023-12-31").lines("text")[0]
        .contains("(kế hoạch không in; mặc định)"))
  }
}
