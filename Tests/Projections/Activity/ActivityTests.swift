import Events
import Projections
import Testing

@Suite struct ActivityTests {
  private func story() throws -> ActivityStory {
    var story = ActivityStory()
    try story.register("d-1", level: "district")
    try story.register("c-1", level: "commune", under: "d-1")
    try story.poor("h-1")
    try story.poor("h-2")
    try story.start("md-1", on: "2022-05-01", ["h-1", "h-2", "h-1"])
    try story.start("md-2", on: "2022-07-01", replicating: "md-1", ["h-2"])
    try story.exit("h-1", on: "2022-06-01")
    try story.tell(
      "initiative.recognised", on: "2022-08-01",
      ["content": "c", "initiative": "in-1", "owner": "h-1", "recognisedBy": "c-1", "scope": "commune"])
    try story.tell(
      "exemplar.identified", on: "2022-08-01",
      ["exemplar": "ex-1", "identifiedBy": "c-1", "subject": "h-1", "why": "w"])
    try story.publish("it-1", on: "2022-09-01", minutes: 5)
    try story.tell(
      "activity.held", on: "2022-10-17",
      [
        "activity": "ac-1", "attendance": 9, "audience": "people", "from": "2022-10-17", "kind": "peak-month",
        "organiser": "c-1", "to": "2022-11-18", "year": 2022,
      ])
    try story.grant("a-2", "recorder", for: "c-1", on: "2022-02-01")
    try story.revoke("a-2", "recorder", for: "c-1", on: "2022-12-01")
    return story
  }

  @Test func `the answers do not depend on the order in which entries were recorded`() throws {
    let story = try story()
    let other = try story.reversed()
    #expect(story.dump == other.dump)
    #expect(story.dump.count == 9)
    // h-1 is named twice and counts once; h-2 never left.
    #expect(try story.models("2022-12-31") == ["md-1 1 1", "md-2 0 0"])
    #expect(try other.models("2022-12-31") == ["md-1 1 1", "md-2 0 0"])
    #expect(try other.models("2022-05-31") == ["md-1 0 0"])
  }

  @Test func `what a refused batch brought is taken back whole`() throws {
    var story = try story()
    let before = story.dump
    story.mark()
    try story.start("md-1", on: "2021-05-01", replicating: "md-2")
    try story.publish("it-1", on: "2021-01-01", minutes: 1)
    try story.grant("a-3", "recorder", for: "c-1", on: "2022-02-01")
    try story.tell(
      "exemplar.identified", on: "2022-08-01",
      ["exemplar": "ex-2", "identifiedBy": "c-1", "subject": "h-2", "why": "w"])
    #expect(story.dump.count == before.count + 5)
    story.rollback()
    #expect(story.dump == before)
    #expect(try story.models("2022-12-31") == ["md-1 1 1", "md-2 0 0"])
  }

  @Test func `of two entries that start one model the earlier stands, by day and not by place`() throws {
    var story = try story()
    try story.start("md-2", on: "2022-06-15", ["h-1"])
    let rows = try story.board("2022-12-31").rows()
    #expect(rows.map(\.startedOn) == [Day("2022-05-01"), Day("2022-06-15")])
    // The earlier entry replicates nothing.
    #expect(try story.models("2022-12-31") == ["md-1 1 0", "md-2 0 0"])
  }

  @Test func `a ring of replications ends, each model once`() throws {
    var story = ActivityStory()
    try story.start("md-1", on: "2022-05-01", replicating: "md-3")
    try story.start("md-2", on: "2022-06-01", replicating: "md-1")
    try story.start("md-3", on: "2022-07-01", replicating: "md-2")
    let board = try story.board("2022-12-31")
    let links = board.chain(of: try story.id(ModelID.self, "md-2"))
    #expect(Set(links.map { story.symbols.text(of: $0.row.model) }) == ["md-1", "md-2", "md-3"])
    #expect(links.count == 3)
  }

  @Test func `a revocation ends what was granted before it, also what would begin later, and nothing after it`() throws
  {
    var story = ActivityStory()
    try story.grant("a-2", "reader", for: "c-1", on: "2022-01-01", from: "2022-06-01")
    try story.revoke("a-2", "reader", for: "c-1", on: "2022-03-01")
    try story.grant("a-2", "reader", for: "c-1", on: "2022-03-01")
    try story.grant("a-2", "reader", for: "c-2", on: "2022-01-01")
    let account = try story.id(AccountID.self, "a-2")
    let grants = story.state.access.grants(of: account, asOf: try #require(Day("2022-12-31")))
    func inForce(_ day: String) throws -> [Seq] {
      let day = try #require(Day(day))
      return grants.filter { $0.isInForce(on: day) }.map(\.seq)
    }
    #expect(try inForce("2022-02-01") == [4])
    #expect(try inForce("2022-03-01") == [4, 3])
    #expect(try inForce("2022-07-01") == [4, 3])
    #expect(
      story.state.access.grants(of: account, asOf: try #require(Day("2022-02-28"))).allSatisfy { $0.revocation == nil })
  }

  @Test func `a grant goes with its unit into the one that took it over`() throws {
    var story = ActivityStory()
    try story.register("d-1", level: "district")
    for commune in ["c-1", "c-2", "c-3"] { try story.register(commune, level: "commune", under: "d-1") }
    try story.grant("a-2", "recorder", for: "c-1", on: "2022-01-01")
    try story.tell(
      "unit.succeeded", on: "2024-07-01",
      [
        "from": [["share": "full", "unit": "c-1"], ["share": "full", "unit": "c-2"]], "resolution": "r", "to": ["c-3"],
      ])
    let grant = try #require(
      story.state.access.grants(of: try story.id(AccountID.self, "a-2"), asOf: Day(number: .max)).first)
    func covers(_ unit: String, _ day: String) throws -> Bool {
      grant.covers(try story.id(UnitID.self, unit), on: try #require(Day(day)), story.state.units)
    }
    #expect(try covers("c-1", "2024-06-30") && !covers("c-2", "2024-06-30") && !covers("c-3", "2024-06-30"))
    #expect(try covers("c-1", "2024-07-01") && covers("c-2", "2024-07-01") && covers("c-3", "2024-07-01"))
    #expect(try !covers("d-1", "2024-07-01"))
  }

  @Test func `airtime that no log can mean stays at the largest number instead of trapping`() throws {
    var story = ActivityStory()
    try story.publish("it-1", on: "2022-09-01", minutes: 9_007_199_254_740_991)
    for item in 2...1_030 { try story.publish("it-\(item)", on: "2022-09-02", minutes: 9_007_199_254_740_991) }
    let months = story.state.communication.months(asOf: try #require(Day("2022-12-31")), story.symbols)
    #expect(months.map(\.airtimeMinutes) == [.max])
    #expect(months.map(\.items) == [1_030])
  }
}
