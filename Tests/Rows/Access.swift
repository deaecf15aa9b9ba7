import Bookkeeping
import CanonicalJSON
import Events
import Ledger
import Merkle
import Projections
import Testing

private typealias Line = ActivityLine

@Suite struct `Access, row by row` {
  /// Communes cb-x and cb-y of the city, a household in each, and who has what right; a-operator opened the ledger.
  private func city() throws -> Row {
    let row = try Row(.caoBang)
    try row.given(
      Line.commune("cb-x", under: "cb-city"), Line.hamlet("cb-x-1", under: "cb-x"),
      Line.commune("cb-y", under: "cb-city"), Line.hamlet("cb-y-1", under: "cb-y"))
    return row
  }

  /// What an account gets of the name of a household's head on a day.
  private func head(_ row: Row, _ household: String, for account: String, on day: String) throws -> String? {
    let books = try row.books()
    let on = try #require(Day(day))
    let id = try #require(books.state.symbols.find(HouseholdID.self, household))
    let seq = try #require(books.state.households.registration(of: id)?.seq)
    return try PersonalReader(books, rights: books.state, at: row.place, for: account, on: on).text("headName", of: seq)
  }

  @Test func `ALL-10 a reader sees counts and no names, who works in the commune sees them until the right ends`()
    throws
  {
    let row = try city()
    try row.given(Line.household("h-1", in: "cb-x-1", of: "cb-x", "poor"))
    try row.given(Line.household("h-2", in: "cb-y-1", of: "cb-y", "poor"))
    try row.given(
      Line.grant("a-reader", "reader", for: "cb-city", on: "2022-02-01"),
      Line.grant("a-inspector", "inspector", for: "cb-x", on: "2022-02-01", from: "2022-03-01"),
      Line.grant("a-models", "approver", for: "cb-city", on: "2022-02-01", groups: ["models"]),
      Line.revoke("a-inspector", "inspector", for: "cb-x", on: "2023-01-01"))
    // The names: to the inspector of cb-x while the right is in force, and for cb-x alone.
    #expect(try head(row, "h-1", for: "a-inspector", on: "2022-02-28") == nil)
    #expect(try head(row, "h-1", for: "a-inspector", on: "2022-03-01") == "Lò Văn h-1")
    #expect(try head(row, "h-1", for: "a-inspector", on: "2022-12-31") == "Lò Văn h-1")
    #expect(try head(row, "h-1", for: "a-inspector", on: "2023-01-01") == nil)
    #expect(try head(row, "h-2", for: "a-inspector", on: "2022-03-01") == nil)
    for account in ["a-reader", "a-models", "a-operator", "a-nobody"] {
      #expect(try head(row, "h-1", for: account, on: "2022-06-01") == nil, "\(account)")
    }
    // Asking for an earlier day gives no right back.
    let past = try row.books(asOf: "2022-06-01")
    let today = try #require(Day("2023-01-02"))
    let late = try PersonalReader(past, rights: row.state(), at: row.place, for: "a-inspector", on: today)
    let home = try #require(past.state.symbols.find(UnitID.self, "cb-x"))
    #expect(late.readingHouseholds(of: home) == .noGrant)
    let books = try row.books()
    let (units, day) = (books.state.units, try #require(Day("2022-06-01")))
    let commune = try #require(books.state.symbols.find(UnitID.self, "cb-x"))
    func reading(_ account: String) throws -> Access.PersonalReading {
      let id = try #require(books.state.symbols.find(AccountID.self, account))
      return books.state.access.personalReading(by: id, of: .householdRegistered, in: commune, on: day, units)
    }
    #expect(try reading("a-reader") == .countsOnly)
    #expect(try reading("a-models") == .elsewhere)
    // The counts: of everybody, names or not.
    let standard = try #require(books.state.symbols.find(StandardID.self, "vn-mdp-2022-2025"))
    let poor = books.state.households.list(
      in: commune, .inClass(.poor, under: standard), on: day, units: units, symbols: books.state.symbols)
    #expect(poor.count == 1)
    // What is printed of an entry by default holds no name.
    let id = try #require(books.state.symbols.find(HouseholdID.self, "h-1"))
    let seq = try #require(books.state.households.registration(of: id)?.seq)
    let line = try books.reader.line(at: Position(seq: seq.number))
    #expect(!String(decoding: line, as: UTF8.self).contains("Lò Văn"))
    let reader = try PersonalReader(books, rights: books.state, at: row.place, for: "a-reader", on: day)
    let closed = reader.opened(try JSON(parsing: line))
    #expect(closed.closed == [.countsOnly, .countsOnly])
    #expect(closed.entry == (try JSON(parsing: line)))
  }

  @Test func `ALL-10 a corrected name opens to who may read it, under the correction's own seal`() throws {
    let row = try city()
    try row.given(Line.household("h-1", in: "cb-x-1", of: "cb-x"))
    let registered = try row.size
    try row.given(
      Line.grant("a-1", "recorder", for: "cb-city", on: "2022-02-01"),
      Line.grant("a-2", "recorder", for: "cb-city", on: "2022-02-01"))
    try row.given(
      "2022-03-01 cb-x entry.correction-proposed re=row-5 {\"corrected\":{\"headName\":\"Lò Thị Mai\"},\"reason\":\"other\"}",
      "2022-03-02 cb-x entry.corrected re=row-8 by=a-2 {\"corrected\":{\"headName\":\"Lò Thị Mai\"},\"reason\":\"other\",\"approvedBy\":\"a-1\"}"
    )
    #expect(
      registered
        == Int(
          try row.books().state.households.registration(
            of: try #require(row.state().symbols.find(HouseholdID.self, "h-1")))?.seq.number ?? 0))
    #expect(try head(row, "h-1", for: "a-1", on: "2022-03-02") == "Lò Thị Mai")
    #expect(try head(row, "h-1", for: "a-3", on: "2022-03-02") == nil)
  }

  @Test func `while nobody was given the right to record, anybody records; then who has it, for its unit and below`()
    throws
  {
    let row = try city()
    func meeting(_ id: String, by unit: String, on day: String) -> String {
      Line.activity(id, "launch-meeting", by: unit, from: day, to: day, year: 2022)
    }
    func by(_ account: String, _ line: String) -> String {
      line.replacing("activity.held", with: "activity.held by=\(account)")
    }
    try row.given(by("a-any", meeting("ac-1", by: "cb-x", on: "2022-01-10")))
    try row.given(Line.grant("a-r", "reader", for: "cb-city", on: "2022-01-11", by: "a-any"))
    try row.given(by("a-any", meeting("ac-2", by: "cb-x", on: "2022-01-12")))
    try row.given(Line.grant("a-x", "recorder", for: "cb-x", on: "2022-02-01", from: "2022-03-01"))
    let refusal = try row.refuses(by("a-any", meeting("ac-3", by: "cb-x", on: "2022-02-02")), .accessOwnUnitAndBelow)
    #expect(refusal.sentence.en.contains("a-any has no right to record that is in force on 2022-02-02"))
    // The right begins on 1 March, by the day of recording: an earlier act may be recorded then.
    try row.refuses(by("a-x", meeting("ac-3", by: "cb-x", on: "2022-02-28")), .accessOwnUnitAndBelow)
    try row.given(
      by("a-x", meeting("ac-3", by: "cb-x-1", on: "2022-02-28")).replacing(
        "by=a-x", with: "by=a-x at=2022-03-01T02:00:00.000Z"))
    try row.refuses(by("a-x", meeting("ac-4", by: "cb-y", on: "2022-03-02")), .accessOwnUnitAndBelow)
    try row.refuses(by("a-x", meeting("ac-4", by: "cb-city", on: "2022-03-02")), .accessOwnUnitAndBelow)
    // Who records for a commune does not administer: neither for itself above nor at all; who opened the ledger does.
    try row.refuses(
      Line.grant("a-x", "recorder", for: "cb-x", on: "2022-03-03", by: "a-x"), .accessOwnUnitAndBelow)
    try row.given(
      Line.grant("a-admin", "recorder", for: "cb-x", on: "2022-03-03", groups: ["ledger"]),
      Line.grant("a-z", "recorder", for: "cb-x-1", on: "2022-03-04", by: "a-admin"))
    try row.refuses(
      Line.grant("a-z", "recorder", for: "cb-city", on: "2022-03-04", by: "a-admin").replacing(
        "2022-03-04 cb-city", with: "2022-03-04 cb-x"), .accessOwnUnitAndBelow)
    try row.refuses(by("a-operator", meeting("ac-5", by: "cb-x", on: "2022-03-05")), .accessOwnUnitAndBelow)
    try row.given(Line.revoke("a-x", "recorder", for: "cb-x", on: "2022-04-01"))
    try row.refuses(by("a-x", meeting("ac-5", by: "cb-x", on: "2022-04-01")), .accessOwnUnitAndBelow)
    try row.refuses(Line.revoke("a-x", "recorder", for: "cb-x", on: "2022-04-02"), .accessGrantInForce)
    let state = try row.state()
    let account = try #require(state.symbols.find(AccountID.self, "a-x"))
    let grants = state.access.grants(of: account, asOf: Day(number: .max))
    #expect(grants.map(\.from) == [Day("2022-03-01")] && grants.map(\.revocation?.on) == [Day("2022-04-01")])
  }

  @Test func `a correction needs the right for what it corrects`() throws {
    let row = try city()
    let meeting = Line.activity("ac-1", "training", by: "cb-y", from: "2022-01-10", to: "2022-01-10", year: 2022)
    try row.given(
      meeting.replacing("activity.held", with: "activity.held id=m-1"),
      Line.grant("a-x", "recorder", for: "cb-x", on: "2022-02-01"),
      Line.grant("a-city", "recorder", for: "cb-city", on: "2022-02-01"))
    func correction(by account: String, unit: String) -> String {
      """
      2022-02-02 \(unit) entry.corrected re=m-1 by=\(account) {"corrected":{"attendance":7},"reason":"other",\
      "approvedBy":"a-9"}
      """
    }
    try row.refuses(correction(by: "a-x", unit: "cb-x"), .accessOwnUnitAndBelow)
    try row.given(correction(by: "a-city", unit: "cb-x"))
  }

  @Test func `an approver confirms a correction that another proposed, and records nothing else`() throws {
    let row = try city()
    let meeting = Line.activity("ac-1", "training", by: "cb-x", from: "2022-01-10", to: "2022-01-10", year: 2022)
    try row.given(
      meeting.replacing("activity.held", with: "activity.held id=m-1"),
      Line.grant("a-x", "recorder", for: "cb-x", on: "2022-02-01"),
      Line.grant("a-ok", "approver", for: "cb-city", on: "2022-02-01"),
      Line.grant("a-y", "approver", for: "cb-y", on: "2022-02-01"),
      "2022-02-02 cb-x entry.correction-proposed id=p-1 re=m-1 by=a-x {\"corrected\":{\"attendance\":7},\"reason\":\"other\"}"
    )
    func confirmation(by account: String, unit: String) -> String {
      """
      2022-02-03 \(unit) entry.corrected re=p-1 by=\(account) {"corrected":{"attendance":7},"reason":"other",\
      "approvedBy":"a-x"}
      """
    }
    try row.refuses(confirmation(by: "a-y", unit: "cb-y"), .accessOwnUnitAndBelow)
    try row.refuses(
      meeting.replacing("activity.held", with: "activity.held by=a-ok").replacing("ac-1", with: "ac-2"),
      .accessOwnUnitAndBelow)
    try row.given(confirmation(by: "a-ok", unit: "cb-x"))
  }
}
