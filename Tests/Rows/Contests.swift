import Events
import Projections
import Rules
import Testing

private typealias Line = ActivityLine

@Suite struct `Contests, row by row` {
  private func registration(
    _ id: String, _ contest: String, _ subject: String, _ kind: String, on day: String, pledge: Bool = true
  ) -> String {
    """
    \(day) ct-pc contest.subject-registered plan=ct {"registration":"\(id)","contest":"ct-contest-\(contest)",\
    "subject":"\(subject)","subjectKind":"\(kind)","pledgeSigned":\(pledge)}
    """
  }

  @Test func `CT-08 an official in the household contest is refused, and totals stand by contest and group`() throws {
    let row = try Row(.canTho)
    try row.refuses(
      registration("rg-0", "household", "p-1", "official", on: "2017-10-01"), .contestNamesKind, clause: "II.2.a")
    try row.given(registration("rg-1", "household", "h-1", "household-poor", on: "2017-10-01"))
    let first = try row.size
    try row.given(
      registration("rg-2", "household", "h-2", "household-poor", on: "2017-11-01", pledge: false),
      registration("rg-3", "household", "h-3", "household-newly-exited", on: "2017-11-01"),
      registration("rg-4", "official", "p-1", "official", on: "2017-11-02"),
      registration("rg-5", "charity", "e-1", "enterprise", on: "2018-02-01"))
    try row.refuses(
      registration("rg-6", "household", "h-1", "household-poor", on: "2018-03-01"), .contestRegisteredOnce)
    // The same subject may register for another contest.
    try row.given(registration("rg-7", "agency", "p-1", "individual-in-agency", on: "2017-12-01"))
    let state = try row.state()
    let plan = try #require(state.symbols.find(PlanID.self, "ct"))
    let contests = state.plans.contests(of: plan, asOf: try #require(Day("2018-12-31")))
    #expect(contests.map(\.clause) == ["II.2.a", "II.2.b", "II.2.c", "II.2.d", "II.2.đ", "II.2.e"])
    #expect(contests.map(\.registrations.count) == [3, 0, 0, 1, 1, 1])
    let household = try #require(contests.first)
    #expect(household.groups.map(\.kind) == [.householdPoor, .householdNearPoor, .householdNewlyExited])
    #expect(household.groups.map(\.registrations.count) == [2, 0, 1])
    #expect(household.registrations.count { $0.isPledgeSigned } == 2)
    #expect(household.registrations.first?.seq == Seq(UInt64(first)))
    let earlier = state.plans.contests(of: plan, asOf: try #require(Day("2017-10-31")))
    #expect(earlier.map(\.registrations.count) == [1, 0, 0, 0, 0, 0])
  }

  @Test func `CT-08 a registration after the year of the launch is marked late`() throws {
    let row = try Row(.canTho)
    let before = try row.state()
    let plan = try #require(before.symbols.find(PlanID.self, "ct"))
    let movement = try #require(before.plans.header(of: plan, on: Day(number: .max))?.value.movement)
    try row.given(
      """
      2017-10-05 ct-pc movement.launched plan=ct {"movement":"\(before.symbols.text(of: movement))","launchedBy":"ct-pc",\
      "nameVi":"P","periodFrom":2016,"periodTo":2020,"pledgesSigned":true}
      """,
      registration("rg-1", "household", "h-1", "household-poor", on: "2017-12-31"),
      registration("rg-2", "household", "h-2", "household-poor", on: "2018-01-01"))
    let state = try row.state()
    let contests = state.plans.contests(of: plan, asOf: Day(number: .max))
    #expect(contests.first?.registrations.map(\.isLate) == [false, true])
  }
}
