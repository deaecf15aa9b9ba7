import Events
import Projections
import Testing

@Suite struct PovertyFigureTests {
  typealias Fact = PovertyStory.Fact

  /// Rates by Python's decimal, ROUND_HALF_UP to 0.01.
  @Test(arguments: [
    (1, 3, "33.33"), (2, 3, "66.67"), (1, 800, "0.13"), (3, 800, "0.38"), (1, 7, "14.29"), (5_905, 317_935, "1.86"),
    (13_455, 297_899, "4.52"), (331, 4_999, "6.62"), (1, 20_000, "0.01"), (0, 5, "0.00"), (7, 7, "100.00"),
  ])
  func `a rate is households of the class over all, two decimals, half up`(poor: Int, total: Int, rate: String) {
    let story = PovertyStory([
      .approved("x", 2023, total: total, poor: poor, nearPoor: 0, rates: (rate, "0.00"), on: "2023-12-20")
    ])
    let figure = story.figure("x", .poor, 2023, .approved)
    #expect(figure?.rate?.text == rate)
    #expect(figure?.count == poor)
    #expect(figure?.total == total)
  }

  @Test func `a computed count has the approved total, else the submitted one, else no rate`() {
    var story = PovertyStory(TwoYears.all)
    #expect(story.figure("x", .poor, 2022, .computed)?.count == 5)
    #expect(story.figure("x", .poor, 2022, .computed)?.rate == nil)
    #expect(story.figure("x", .poor, 2022, .computed)?.noRate == .noTotal)
    story.tell(
      .submitted("x", 2022, total: 90, poor: ["closing": 6], nearPoor: ["closing": 1], on: "2022-12-15"))
    #expect(story.figure("x", .poor, 2022, .computed)?.rate == Decimal("5.56"))
    #expect(story.figure("x", .poor, 2022, .computed)?.totalKind == .submitted)
    #expect(story.figure("x", .poor, 2022, .submitted)?.rate == Decimal("6.67"))
    story.tell(
      .approved("x", 2022, total: 80, poor: 6, nearPoor: 1, rates: ("7.50", "1.25"), review: "rv-x", on: "2022-12-20"))
    #expect(story.figure("x", .poor, 2022, .computed)?.rate == Decimal("6.25"))
    #expect(story.figure("x", .poor, 2022, .computed)?.totalKind == .approved)
    #expect(story.figure("x", .poor, 2022, .submitted)?.rate == Decimal("6.67"))
    #expect(story.figure("x", .poor, 2022, .approved)?.rate == Decimal("7.50"))
    #expect(story.figure("x", .poor, 2022, .published) == nil)
  }

  @Test func `a year in which nobody is poor any more has a computed 0, a year before all entries has none`() {
    var story = PovertyStory(TwoYears.places)
    story.tell(.registered("h1", in: "x1", on: "2022-01-01"))
    story.tell(.poor("h1", "carried-over", on: "2022-01-02"))
    story.tell(.left("h1", on: "2022-03-01", reason: "dissolved"))
    story.tell(.approved("x", 2023, total: 40, poor: 0, nearPoor: 0, rates: ("0.00", "0.00"), on: "2023-12-20"))
    #expect(story.figure("x", .poor, 2021, .computed) == nil)
    #expect(story.figure("x", .poor, 2023, .computed)?.rate?.text == "0.00")
    #expect(story.figure("y", .poor, 2023, .computed) == nil)
  }

  @Test func `of several results the latest by day is current, and all are kept`() {
    var story = PovertyStory()
    story.tell(.submitted("x", 2023, total: 50, poor: ["closing": 5], nearPoor: [:], on: "2023-12-20"))
    story.tell(
      .submitted("x", 2023, total: 50, poor: ["closing": 9], nearPoor: [:], stage: "preliminary", on: "2023-10-20"))
    #expect(story.figure("x", .poor, 2023, .submitted)?.count == 5)
    #expect(story.figure("x", .poor, 2023, .submitted)?.isPreliminary == false)
    let rows = story.poverty.timeline(of: story.unit("x"), asOf: date("2023-12-31"), in: story.symbols)
      .filter { $0.povertyClass == .poor }
    #expect(rows.map(\.count) == [5, 9])
    #expect(rows.map(\.isPreliminary) == [false, true])
  }

  @Test func `published figures stay apart, and two sources that differ stay two rows (YB-02)`() {
    let story = PovertyStory([
      .standard("s1", from: 2016, to: 2021), .standard("s2", from: 2021, to: 2025),
      .published("f1", "yb", 2016, rate: "32.21", source: "plan", under: "s1"),
      .published("f2", "yb", 2015, rate: "32.21", poor: 65_374, source: "report", under: "s1"),
      .published("f3", "yb", 2021, rate: "4.76", poor: 10_454, source: "plan", under: "s1"),
      .published("f4", "yb", 2021, rate: "18.07", poor: 39_721, source: "plan", under: "s2"),
      .published("f5", "yb", 2021, rate: "18.06", source: "other", under: "s2"),
      .published("f6", "yb", 2022, rate: "12.92", derived: true, source: "report", under: "s2"),
      .published("f7", "yb", 2023, poor: 5_905, total: 317_935, stage: "preliminary", source: "898", under: "s2"),
    ])
    let rows = story.poverty.timeline(of: story.unit("yb"), asOf: date("2024-01-01"), in: story.symbols)
    #expect(
      rows.map { $0.standard.map { story.symbols.text(of: $0) } ?? "" } == ["s1", "s1", "s1", "s2", "s2", "s2", "s2"])
    #expect(rows.map { $0.year?.number ?? 0 } == [2015, 2016, 2021, 2021, 2021, 2022, 2023])
    #expect(rows.map { $0.rate?.text ?? "" } == ["32.21", "32.21", "4.76", "18.07", "18.06", "12.92", "1.86"])
    #expect(rows.allSatisfy { $0.kind == .published })
    #expect(rows.map(\.isDerived) == [false, false, false, false, false, true, false])
    #expect(rows.map(\.source) == ["report", "plan", "plan", "plan", "other", "report", "898"])
    #expect(rows.last?.isPreliminary == true)
    // No household entry: nothing computed, whatever was published.
    #expect(story.figure("yb", .poor, 2021, .computed, "s2") == nil)
  }

  @Test func `two standards in one year are two accounts that never join`() {
    var story = PovertyStory(TwoYears.places)
    story.tell(.standard("s1", from: 2016, to: 2021))
    story.tell(.standard("s2", from: 2021, to: 2025))
    for name in ["h1", "h2", "h3"] { story.tell(.registered(name, in: "x1", on: "2020-01-01")) }
    story.tell(.poor("h1", "carried-over", on: "2020-01-02", under: "s1"))
    story.tell(.poor("h2", "new", on: "2021-11-30", under: "s1"))
    for name in ["h1", "h2", "h3"] { story.tell(.poor(name, "carried-over", on: "2021-12-31", under: "s2")) }
    story.tell(.exit("h1", to: "average", on: "2022-12-10", under: "s2"))
    #expect(story.account("x", .poor, 2021, "s1") == account(opening: 1, [.new: 1]))
    #expect(story.account("x", .poor, 2021, "s2") == account([.carriedOver: 3]))
    #expect(story.account("x", .poor, 2022, "s2") == account(opening: 3, [.exited: 1]))
    let rows = story.poverty.timeline(of: story.unit("x"), asOf: date("2022-12-31"), in: story.symbols)
      .filter { $0.povertyClass == .poor }
    // The old standard's line ends with its last year; the new one begins anew.
    #expect(
      rows.map { "\($0.standard.map { story.symbols.text(of: $0) } ?? "") \($0.year?.number ?? 0) \($0.count ?? 0)" }
        == ["s1 2020 1", "s1 2021 2", "s2 2021 3", "s2 2022 2"])
  }

  @Test func `a reduction needs the same standard, kind and boundaries`() {
    var story = PovertyStory(
      [
        .approved(
          "q", 2022, total: 200, poor: 25, nearPoor: 0, rates: ("12.50", "0.00"), review: "rv-q", on: "2022-12-20"),
        .approved(
          "q", 2023, total: 300, poor: 20, nearPoor: 0, rates: ("6.67", "0.00"), review: "rv-r", on: "2023-12-20"),
      ] + TwoYears.all)
    func reduction(_ unit: String, _ year: Year, _ kind: FigureKind) -> Poverty.Reduction {
      story.question(unit, in: "\(year)-12-31").reduction(.poor, under: story.standard("s"), in: year, kind: kind)
    }
    let five = Decimal("5.83") ?? Decimal(0)
    #expect(
      reduction("q", 2023, .approved)
        == .points(five, before: Decimal(mantissa: 1_250, scale: 2), now: Decimal(mantissa: 667, scale: 2)))
    #expect(reduction("q", 2022, .approved) == .noFigure(2021))
    #expect(reduction("q", 2023, .submitted) == .noFigure(2022))
    // A household of x went by a change of boundaries, so x of today had one fewer before; there is no total yet.
    #expect(reduction("x", 2023, .computed) == .noRate(2022))
    #expect(reduction("d", 2023, .computed) == .noRate(2022))
    story.tell(
      .approved("d", 2022, total: 100, poor: 5, nearPoor: 1, rates: ("5.00", "1.00"), review: "rv-d", on: "2022-12-20"))
    #expect(reduction("d", 2023, .computed) == .noRate(2023))
  }

  @Test func `a submitted account is held against itself, the year before and the entries`() {
    var story = PovertyStory(TwoYears.all)
    story.tell(
      .submitted(
        "x", 2022, total: 90, poor: ["carriedOver": 4, "new": 2, "closing": 6], nearPoor: [:], on: "2022-12-15"))
    story.tell(
      .submitted(
        "x", 2023, total: 91, poor: ["opening": 5, "exited": 3, "closing": 1], nearPoor: [:], on: "2023-12-15"))
    let first = story.poverty.submissions(of: story.unit("x")).first
    let comparison = first.flatMap { story.poverty.comparison(of: $0, .poor) }
    #expect(comparison?.imbalance == 0)
    #expect(comparison?.openingGap == nil)
    #expect(comparison?.differingFlows == [.splitIn, .exited, .toOtherClass])
    #expect(comparison?.closingGap == 1)
    let last = story.poverty.submissions(of: story.unit("x")).last
    let second = last.flatMap { story.poverty.comparison(of: $0, .poor) }
    #expect(second?.imbalance == -1)
    #expect(second?.openingGap == -1)
  }

  @Test func `an approved result whose list was never shown is known (NB-06)`() throws {
    var story = PovertyStory([
      .approved("x", 2023, total: 9, poor: 1, nearPoor: 1, rates: ("11.11", "11.11"), on: "2023-12-20")
    ])
    let result = try #require(story.poverty.approvals(of: story.unit("x")).first)
    #expect(!story.poverty.isListPublished(for: result))
    story.tell(.listShown("rv", in: "y", from: "2023-12-01", to: "2023-12-08", on: "2023-12-08"))
    #expect(!story.poverty.isListPublished(for: result))
    story.tell(.listShown("rv", in: "x", from: "2023-12-01", to: "2023-12-08", on: "2023-12-08"))
    #expect(story.poverty.isListPublished(for: result))
  }
}
