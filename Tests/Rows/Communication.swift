import Events
import Projections
import Testing

private typealias Line = ActivityLine

/// What a month of an outlet comes to, in one line: `outlet month items minutes columns featured exemplars`.
private func lines(_ months: [OutletMonth], _ state: Projections) -> [String] {
  months.map {
    "\(state.symbols.text(of: $0.outlet)) \($0.month)/\($0.year) \($0.items) \($0.airtimeMinutes) \($0.columnsOpened) "
      + "\($0.subjects.count) \($0.exemplars.count)"
  }
}

/// `unit year kind sessions attendance`.
private func lines(_ activities: [ActivityYear], _ state: Projections) -> [String] {
  activities.map {
    "\(state.symbols.text(of: $0.unit)) \($0.year) \($0.kind.text) \($0.sessions) \($0.attendance)"
  }
}

@Suite struct `Communication, row by row` {
  @Test func `CB-31 column opening and items are counted by outlet and month, and exemplars reached by a link`() throws
  {
    let row = try Row(.caoBang)
    try row.given(Line.commune("cb-x", under: "cb-city"), Line.hamlet("cb-x-1", under: "cb-x"))
    try row.given(Line.household("h-1", in: "cb-x-1", of: "cb-x", "poor"))
    try row.given(
      Line.exemplar("ex-1", "h-1", by: "cb-x", on: "2023-09-15"),
      Line.item("it-1", "column", in: "cb-culture-centre", on: "2023-10-02"))
    let opening = try row.size
    try row.given(
      Line.item("it-2", "programme", in: "cb-culture-centre", on: "2023-10-20", minutes: 15, ["h-1", "cb-x"]),
      Line.item("it-3", "article", in: "cb-culture-office", on: "2023-10-21", ["h-1"]),
      Line.item("it-4", "programme", in: "cb-culture-centre", on: "2023-11-01", minutes: 10))
    try row.refuses(Line.item("it-5", "article", in: "cb-nowhere", on: "2023-11-02"), .communicationOutletKnown)
    let state = try row.state(asOf: "2023-12-31")
    let communication = state.communication
    let end = try #require(Day("2023-12-31"))
    let months = communication.months(asOf: end, state.symbols)
    #expect(
      lines(months, state) == [
        "cb-culture-centre 10/2023 2 15 1 2 1", "cb-culture-centre 11/2023 1 10 0 0 0",
        "cb-culture-office 10/2023 1 0 0 1 1",
      ])
    #expect(months.first?.seqs == [Seq(UInt64(opening)), Seq(UInt64(opening + 1))])
    let item = try #require(communication.items(asOf: end).first { $0.format == .programme })
    #expect(communication.exemplars(in: item, asOf: end, state.symbols).map { state.symbols.text(of: $0) } == ["ex-1"])
    let featured = try #require(state.symbols.find(SubjectID.self, "h-1"))
    #expect(communication.itemsCount(of: featured, asOf: end).value == 2)
    let outlet = try #require(state.symbols.find(SubjectID.self, "cb-culture-centre"))
    #expect(communication.itemsCount(of: outlet, asOf: end).value == 3)
    // Before it was identified nobody was an exemplar.
    let early = try #require(Day("2023-09-14"))
    #expect(communication.exemplars(in: item, asOf: early, state.symbols).isEmpty)
  }

  @Test func `CB-32 2023 shows one peak month a unit, a second one is refused`() throws {
    let row = try Row(.caoBang)
    try row.given(Line.commune("cb-x", under: "cb-city"))
    try row.given(
      Line.activity(
        "ac-1", "peak-month", by: "cb-front", from: "2023-10-17", to: "2023-11-18", year: 2023, attendance: 300))
    let first = try row.size
    try row.refuses(
      Line.activity("ac-2", "peak-month", by: "cb-front", from: "2023-12-01", to: "2023-12-31", year: 2023),
      .activityOnePeakMonth)
    try row.given(
      Line.activity("ac-2", "peak-month", by: "cb-x", from: "2023-10-17", to: "2023-11-18", year: 2023),
      Line.activity("ac-3", "peak-month", by: "cb-front", from: "2024-10-17", to: "2024-11-18", year: 2024))
    let state = try row.state(asOf: "2024-12-31")
    let end = try #require(Day("2024-12-31"))
    let held = state.communication.activityYears(asOf: end, units: state.units, state.symbols)
    #expect(
      lines(held.filter { $0.year == 2023 && $0.kind == .peakMonth }, state)
        == ["cb-front 2023 peak-month 1 300", "cb-x 2023 peak-month 1 0"])
    #expect(held.first?.seqs == [Seq(UInt64(first))])
    #expect(held.filter { $0.year == 2023 }.map(\.sessionsWithoutAttendance) == [0, 1])
  }

  @Test func `NB-30 trainings show sessions and attendance by commune and year`() throws {
    let row = try Row(.ninhBinh)
    try row.given(
      Line.unit("nb-d", "administrative-area", "district", under: "nb-province"), Line.commune("nb-x", under: "nb-d"),
      Line.unit("nb-x-pc", "peoples-committee", "commune", under: "nb-x"),
      Line.unit("nb-x-front", "front", "commune", under: "nb-x"), Line.commune("nb-y", under: "nb-d"))
    func training(_ id: String, by unit: String, on day: String, _ attendance: Int?) -> String {
      Line.activity(
        id, "training", by: unit, from: day, to: day, year: Int(day.prefix(4)) ?? 0, attendance: attendance,
        audience: "officials")
    }
    try row.given(
      training("tr-1", by: "nb-x-pc", on: "2022-04-01", 20), training("tr-2", by: "nb-x-pc", on: "2022-09-01", 15),
      training("tr-3", by: "nb-x-front", on: "2022-10-01", 30), training("tr-4", by: "nb-x-pc", on: "2023-04-01", nil),
      training("tr-5", by: "nb-y", on: "2022-05-01", 12))
    let state = try row.state(asOf: "2023-12-31")
    let end = try #require(Day("2023-12-31"))
    let district = try #require(state.symbols.find(UnitID.self, "nb-d"))
    let communes = state.communication.activityYears(
      in: district, byArea: true, asOf: end, units: state.units, state.symbols)
    // 20 + 15 + 30 = 65 came to the three sessions of 2022 in nb-x; that of 2023 does not say.
    #expect(
      lines(communes, state)
        == ["nb-x 2022 training 3 65", "nb-x 2023 training 1 0", "nb-y 2022 training 1 12"])
    #expect(communes.map(\.sessionsWithoutAttendance) == [0, 1, 0])
    let committee = try #require(state.symbols.find(UnitID.self, "nb-x-pc"))
    let held = state.communication.activitiesHeld(by: committee, asOf: end)
    #expect(held.total.value == 3 && held[.training].value == 3 && held[.peakMonth] == .none)
  }

  @Test func `NB-31 airtime is added up by outlet and month, with the exemplars featured`() throws {
    let row = try Row(.ninhBinh)
    try row.given(
      Line.unit("nb-paper", "media", "province", under: "nb-province"),
      Line.unit("nb-radio", "media", "province", under: "nb-province"), Line.enterprise("e-1", in: "nb-province"),
      Line.exemplar("ex-1", "e-1", by: "nb-front", on: "2023-01-10"),
      Line.item("it-1", "programme", in: "nb-radio", on: "2023-10-05", minutes: 15, ["e-1"]),
      Line.item("it-2", "programme", in: "nb-radio", on: "2023-10-31", minutes: 20),
      Line.item("it-3", "programme", in: "nb-radio", on: "2023-11-01", minutes: 30),
      Line.item("it-4", "column", in: "nb-paper", on: "2023-10-06", ["e-1"]))
    let state = try row.state(asOf: "2023-12-31")
    let months = state.communication.months(asOf: try #require(Day("2023-12-31")), state.symbols)
    #expect(
      lines(months, state)
        == ["nb-paper 10/2023 1 0 1 1 1", "nb-radio 10/2023 2 35 0 1 1", "nb-radio 11/2023 1 30 0 0 0"])
  }

  @Test func `NB-32 one peak month stands for each unit and year, campaigns and drives beside it`() throws {
    let row = try Row(.ninhBinh)
    try row.given(
      Line.activity("ac-1", "peak-month", by: "nb-front", from: "2022-10-17", to: "2022-11-18", year: 2022),
      Line.activity(
        "ac-2", "mobilisation-drive", by: "nb-front", from: "2022-05-01", to: "2022-05-31", year: 2022, attendance: 40),
      Line.activity("ac-3", "peak-month", by: "nb-front", from: "2023-10-17", to: "2023-11-18", year: 2023))
    try row.refuses(
      Line.activity("ac-4", "peak-month", by: "nb-front", from: "2022-12-01", to: "2022-12-31", year: 2022),
      .activityOnePeakMonth)
    let state = try row.state(asOf: "2023-12-31")
    let end = try #require(Day("2023-12-31"))
    let front = try #require(state.symbols.find(UnitID.self, "nb-front"))
    #expect(
      lines(state.communication.activityYears(asOf: end, units: state.units, state.symbols), state) == [
        "nb-front 2022 peak-month 1 0", "nb-front 2022 mobilisation-drive 1 40", "nb-front 2023 peak-month 1 0",
      ])
    let month = try #require(state.communication.peakMonth(of: front, in: 2022, asOf: end))
    #expect(month.from == Day("2022-10-17") && month.to == Day("2022-11-18"))
    #expect(state.communication.peakMonth(of: front, in: 2024, asOf: end) == nil)
  }

  @Test func `CT-35 media and Front show their items by outlet`() throws {
    let row = try Row(.canTho)
    try row.given(
      Line.item("it-1", "web", in: "ct-website", on: "2018-03-01"),
      Line.item("it-2", "web", in: "ct-website", on: "2018-03-20"),
      Line.item("it-3", "drive", in: "ct-front", on: "2018-10-17", ["ct-front"]),
      Line.activity("ac-1", "peak-month", by: "ct-front", from: "2018-10-17", to: "2018-11-18", year: 2018))
    try row.refuses(
      Line.activity("ac-2", "peak-month", by: "ct-front", from: "2018-12-01", to: "2018-12-31", year: 2018),
      .activityOnePeakMonth)
    let state = try row.state(asOf: "2018-12-31")
    let end = try #require(Day("2018-12-31"))
    #expect(
      lines(state.communication.months(asOf: end, state.symbols), state)
        == ["ct-front 10/2018 1 0 0 1 0", "ct-website 3/2018 2 0 0 0 0"])
    // A drive that features its own outlet counts once.
    let front = try #require(state.symbols.find(SubjectID.self, "ct-front"))
    #expect(state.communication.itemsCount(of: front, asOf: end).value == 1)
  }

  @Test func `KR-34 portal and culture centre show items and minutes by month`() throws {
    let row = try Row(.konRay)
    try row.given(
      Line.item("it-1", "column", in: "kr-website", on: "2022-02-01"),
      Line.item("it-2", "web", in: "kr-website", on: "2022-02-15"),
      Line.item("it-3", "programme", in: "kr-culture-centre", on: "2022-02-15", minutes: 12),
      Line.item("it-4", "programme", in: "kr-culture-centre", on: "2022-02-20", minutes: 18),
      Line.item("it-5", "programme", in: "kr-culture-centre", on: "2023-02-20", minutes: 9))
    let state = try row.state(asOf: "2023-12-31")
    let end = try #require(Day("2023-12-31"))
    #expect(
      lines(state.communication.months(asOf: end, state.symbols), state) == [
        "kr-culture-centre 2/2022 2 30 0 0 0", "kr-culture-centre 2/2023 1 9 0 0 0", "kr-website 2/2022 2 0 1 0 0",
      ])
    let centre = try #require(state.symbols.find(UnitID.self, "kr-culture-centre"))
    let year: ClosedRange<Day> = Year(2022).firstDay...Year(2022).lastDay
    #expect(
      state.communication.months(of: centre, during: year, asOf: end, state.symbols).map(\.airtimeMinutes) == [30])
  }

  @Test func `YB-34 items stand by outlet and peak months by unit and year`() throws {
    let row = try Row(.yenBai)
    try row.given(
      Line.item("it-1", "column", in: "yb-newspaper", on: "2022-01-10"),
      Line.item("it-2", "article", in: "yb-newspaper", on: "2022-01-20"),
      Line.item("it-3", "programme", in: "yb-broadcaster", on: "2022-01-20", minutes: 25),
      Line.activity("ac-1", "peak-month", by: "yb-front", from: "2022-10-17", to: "2022-11-18", year: 2022),
      Line.activity("ac-2", "mobilisation-drive", by: "yb-front", from: "2022-06-01", to: "2022-06-30", year: 2022),
      Line.activity("ac-3", "peak-month", by: "yb-tram-tau", from: "2023-10-17", to: "2023-11-18", year: 2023))
    try row.refuses(
      Line.activity("ac-4", "peak-month", by: "yb-front", from: "2022-11-19", to: "2022-12-18", year: 2022),
      .activityOnePeakMonth)
    let state = try row.state(asOf: "2023-12-31")
    let end = try #require(Day("2023-12-31"))
    #expect(
      lines(state.communication.months(asOf: end, state.symbols), state)
        == ["yb-broadcaster 1/2022 1 25 0 0 0", "yb-newspaper 1/2022 2 0 1 0 0"])
    let peaks = state.communication.activityYears(asOf: end, units: state.units, state.symbols).filter {
      $0.kind == .peakMonth
    }
    #expect(lines(peaks, state) == ["yb-front 2022 peak-month 1 0", "yb-tram-tau 2023 peak-month 1 0"])
  }
}
