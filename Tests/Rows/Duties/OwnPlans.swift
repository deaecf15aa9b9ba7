import Events
import Projections
import Rules
import Testing

private typealias Line = DutyLine

/// Units' own plans and launches: in time, late, missing.
@Suite struct `Own plans and launches, row by row` {
  @Test
  func `CB-08 units' plans of quarters III and IV 2022 are in time, late by days or missing, members of blocks too`()
    throws
  {
    let row = try Row(.caoBang)
    try row.given(Line.members(of: "cb-units", "office", "district", under: "cb-city-pc", "cb-u1", "cb-u2"))
    try row.given(Line.members(of: "cb-commune-pcs", "peoples-committee", "commune", under: "cb-city", "cb-c1"))
    // A block and its members; of these one is also among the offices of the city.
    try row.given(Line.members(of: "cb-blocks", "emulation-block", "district", under: "cb-tdkt-council", "cb-b1"))
    try row.given(Line.members(of: "cb-b1", "association", "district", under: "cb-city", "cb-e1", "cb-e2"))
    try row.given(InspectionLine.joins("cb-u1", "cb-b1"))
    let line = Line.caoBang
    try row.given(
      line.issued(by: "cb-u1", in: "cb-city", on: "2022-12-20"),
      line.issued(by: "cb-e1", in: "cb-city", on: "2022-12-22"),
      line.issued(by: "cb-u2", in: "cb-city", on: "2023-01-05"))
    // 1 February is 32 days after 31 December.
    #expect(
      try row.duty("cb-pd01", asOf: "2023-02-01") == [
        "cb-c1 | – | – | chưa có, đã quá hạn | –", "cb-u1 | – | 20/12/2022 | đúng hạn | –",
        "cb-u2 | – | 05/01/2023 | trễ 5 ngày | –",
      ])
    #expect(try row.ask("duties", "--duty", "cb-pd01", "--as-of", "2023-02-01").stored("days") == ["32", "", "5"])
    #expect(
      try row.says(.planIssuedInTime) == ["Late by 5 days: the last day in time was 2022-12-31. [IV.1]"])
    // The members of the block plan too; no day is printed for them, so a gap is missing at the end of the plan.
    #expect(
      try row.duty("cb-pd02", asOf: "2023-02-01") == [
        "cb-e1 | – | 22/12/2022 | không in hạn, đã có | –", "cb-e2 | – | – | không in hạn, chưa có | –",
        "cb-u1 | – | 20/12/2022 | không in hạn, đã có | –",
      ])
    #expect(
      try row.duty("cb-pd02", asOf: "2026-01-01")[1] == "cb-e2 | – | – | không in hạn, hết kỳ chưa có | –")
  }

  @Test func `NB-10 plans and launches before 10 August 2022 - the 9th is in time, the 10th late, none is missing`()
    throws
  {
    let row = try Row(.ninhBinh)
    try row.given(Line.members(of: "nb-departments", "department", "province", under: "nb-pc", "nb-d1", "nb-d2"))
    try row.given(
      Line.members(of: "nb-districts", "administrative-area", "district", under: "nb-province", "nb-x1", "nb-x2"))
    let line = Line.ninhBinh
    try row.given(
      line.issued(by: "nb-x1", in: "nb-x1", on: "2022-08-01"),
      line.issued(by: "nb-d1", in: "nb-province", on: "2022-08-09"),
      line.launched(by: "nb-d1", on: "2022-08-09"), line.issued(by: "nb-d2", in: "nb-province", on: "2022-08-10"),
      line.launched(by: "nb-d2", on: "2022-08-22"))
    let board = try row.ask("duties", "--duty", "nb-pd01", "--as-of", "2022-08-31")
    // The last good day is the 9th: the 22nd is 13 days late, and the 31st is 22 days after it.
    #expect(
      board.lines("kind", "holder", "done", "state") == [
        "ban hành kế hoạch | nb-d1 | 09/08/2022 | đúng hạn", "ban hành kế hoạch | nb-d2 | 10/08/2022 | trễ 1 ngày",
        "ban hành kế hoạch | nb-x1 | 01/08/2022 | đúng hạn", "ban hành kế hoạch | nb-x2 | – | chưa có, đã quá hạn",
        "phát động | nb-d1 | 09/08/2022 | đúng hạn", "phát động | nb-d2 | 22/08/2022 | trễ 13 ngày",
        "phát động | nb-x1 | – | chưa có, đã quá hạn", "phát động | nb-x2 | – | chưa có, đã quá hạn",
      ])
    #expect(board.stored("due") == Array(repeating: "2022-08-10", count: 8))
    #expect(board.stored("days").suffix(2) == ["22", "22"])
    #expect(
      try row.says(.planIssuedInTime) == ["Late by 1 day: the last day in time was 2022-08-09. [IV.1; VI.5.1]"])
    #expect(
      try row.says(.movementLaunchedInTime) == ["Late by 13 days: the last day in time was 2022-08-09. [IV.1; VI.5.1]"])
  }

  @Test(arguments: [("2017-09-30", "đúng hạn"), ("2017-10-02", "trễ 2 ngày")])
  func `CT-09 the city launches in September 2017, and units plan and launch within 2017`(
    _ day: String, _ state: String
  )
    throws
  {
    let row = try Row(.canTho)
    try row.given(Line.members(of: "ct-departments", "department", "province", under: "ct-pc", "ct-d1", "ct-d2"))
    try row.given(Line.members(of: "ct-communes", "administrative-area", "commune", under: "ct-city", "ct-c1"))
    let line = Line.canTho
    try row.given(
      line.launched(by: "ct-pc", on: day), line.launched(by: "ct-d1", on: "2017-12-31"),
      line.issued(by: "ct-d1", in: "ct-city", on: "2017-12-31", from: 2017, to: 2020),
      line.launched(by: "ct-d2", on: "2018-01-05"))
    let written = try #require(Day(day)).formatted(in: .vi)
    let city = try row.ask("duties", "--duty", "ct-pd01", "--as-of", "2018-01-31")
    #expect(city.lines("done", "state") == ["\(written) | \(state)"])
    #expect(city.stored("holderId") == ["ct-pc"])
    let units = try row.ask("duties", "--duty", "ct-pd02", "--as-of", "2018-01-31")
    #expect(
      units.only("holder", "ct-d1", "ct-d2").lines("kind", "holder", "done", "state") == [
        "ban hành kế hoạch | ct-d1 | 31/12/2017 | đúng hạn", "ban hành kế hoạch | ct-d2 | – | chưa có, đã quá hạn",
        "phát động | ct-d1 | 31/12/2017 | đúng hạn", "phát động | ct-d2 | 05/01/2018 | trễ 5 ngày",
      ])
    #expect(
      try row.ask("duties", "--duty", "ct-pd03", "--as-of", "2018-01-31").lines("holder", "state")
        == ["ct-c1 | chưa có, đã quá hạn", "ct-c1 | chưa có, đã quá hạn"])
    let flags = try row.says(.movementLaunchedInTime)
    #expect(flags.last == "Late by 5 days: the last day in time was 2017-12-31. [V.1.a.2]")
    #expect(flags.count == (state == "đúng hạn" ? 1 : 2))
    if flags.count == 2 { #expect(flags[0] == "Late by 2 days: the last day in time was 2017-09-30. [V.1.a.1]") }
  }

  @Test func `CT-10 plans for the period and for each year stand in a grid of units by years, with the gaps`() throws {
    let row = try Row(.canTho)
    try row.given(Line.members(of: "ct-departments", "department", "province", under: "ct-pc", "ct-d1"))
    try row.given(Line.members(of: "ct-districts", "administrative-area", "district", under: "ct-city", "ct-x1"))
    try row.given(Line.members(of: "ct-blocks", "emulation-block", "province", under: "ct-tdkt-council", "ct-b1"))
    let line = Line.canTho
    try row.given(
      line.issued(by: "ct-d1", in: "ct-city", on: "2017-11-01", from: 2016, to: 2020),
      line.fulfilled("ct-pd04", by: "ct-d1", "2018", on: "2018-01-20"),
      line.fulfilled("ct-pd04", by: "ct-b1", "2018", on: "2018-02-01"),
      line.issued(by: "ct-x1", in: "ct-x1", on: "2019-02-10", from: 2019, to: 2019),
      line.fulfilled("ct-pd04", by: "ct-d1", "2020", on: "2020-01-15"))
    let grid = try row.ask("duties", "--duty", "ct-pd04", "--grid", "--as-of", "2020-06-30").only(
      "holder", "ct-b1", "ct-d1", "ct-x1")
    let kind = DutyCover.yearlyPlan.title.vi
    #expect(grid.heading("ct-pd04.yearly-plan") == kind)
    #expect(grid.heading("ct-pd04.yearly-plan.2018") == "\(kind) 2018")
    let (open, missing) = ("không in hạn, chưa có", "không in hạn, hết kỳ chưa có")
    // 2019 is over: each gap of it is missing; 2020 is not. A plan of one year is not the plan for the period.
    #expect(
      grid.lines(
        "holder", "ct-pd04.yearly-plan", "ct-pd04.yearly-plan.2018", "ct-pd04.yearly-plan.2019",
        "ct-pd04.yearly-plan.2020") == [
          "ct-b1 | \(open) | 01/02/2018; không in hạn, đã có | \(missing) | \(open)",
          "ct-d1 | 01/11/2017; không in hạn, đã có | 20/01/2018; không in hạn, đã có | \(missing) | 15/01/2020; không in hạn, đã có",
          "ct-x1 | \(open) | \(missing) | 10/02/2019; không in hạn, đã có | \(open)",
        ])
  }

  @Test func `KR-12 plans of agencies and communes in 2022 - 31 December in time, later late, none missing`() throws {
    let row = try Row(.konRay)
    try row.given(Line.members(of: "kr-units", "office", "district", under: "kr-pc", "kr-u1", "kr-u2"))
    try row.given(Line.members(of: "kr-commune-pcs", "peoples-committee", "commune", under: "kr-district", "kr-c1"))
    try row.given(
      Line.konRay.issued(by: "kr-u1", in: "kr-district", on: "2022-12-31"),
      Line.konRay.issued(by: "kr-u2", in: "kr-district", on: "2023-01-10"))
    #expect(
      try row.duty("kr-pd01", asOf: "2023-03-01") == [
        "kr-c1 | – | – | chưa có, đã quá hạn | –", "kr-u1 | – | 31/12/2022 | đúng hạn | –",
        "kr-u2 | – | 10/01/2023 | trễ 10 ngày | –",
      ])
    #expect(
      try row.says(.planIssuedInTime) == ["Late by 10 days: the last day in time was 2022-12-31. [IV.2; V.3; II.1.d]"])
  }

  @Test func `YB-15 plans and launches before 10 October 2022 - the 9th in time, the 10th late, none missing`() throws {
    let row = try Row(.yenBai)
    try row.given(
      Line.members(of: "yb-departments", "department", "province", under: "yb-pc", "yb-d1", "yb-d2", "yb-d3"))
    let line = Line.yenBai
    try row.given(
      line.issued(by: "yb-d1", in: "yb-province", on: "2022-10-09"), line.launched(by: "yb-d1", on: "2022-10-09"),
      line.issued(by: "yb-d2", in: "yb-province", on: "2022-10-10"), line.launched(by: "yb-d2", on: "2022-10-10"))
    #expect(
      try row.ask("duties", "--duty", "yb-pd01", "--as-of", "2022-10-31").only("holder", "yb-d1", "yb-d2", "yb-d3")
        .lines("kind", "holder", "done", "state") == [
          "ban hành kế hoạch | yb-d1 | 09/10/2022 | đúng hạn", "ban hành kế hoạch | yb-d2 | 10/10/2022 | trễ 1 ngày",
          "ban hành kế hoạch | yb-d3 | – | chưa có, đã quá hạn", "phát động | yb-d1 | 09/10/2022 | đúng hạn",
          "phát động | yb-d2 | 10/10/2022 | trễ 1 ngày", "phát động | yb-d3 | – | chưa có, đã quá hạn",
        ])
    let late = "Late by 1 day: the last day in time was 2022-10-09. [V.2]"
    #expect(try row.says(.planIssuedInTime) == [late] && row.says(.movementLaunchedInTime) == [late])
    // The day before: nobody is late or missing yet.
    #expect(
      try row.ask("duties", "--duty", "yb-pd01", "--as-of", "2022-10-08").only("holder", "yb-d3").lines("state")
        == ["chưa đến hạn", "chưa đến hạn"])
  }
}
