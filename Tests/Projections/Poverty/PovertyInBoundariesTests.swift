import Events
import Projections
import Testing

/// Communes x (hamlets x1, x2) and y (y1) become z on 2025-07-01. Poor under s: h1 and h2 of x1, h3 of x2, h4 and h5 of
/// y1; h2 leaves poverty in 2024, h6 of y1 is poor from December 2025.
@Suite struct `Poverty in the boundaries of a day` {
  typealias Fact = PovertyStory.Fact

  static let places: [Fact] = [
    .unit("p", "province"), .unit("d", "district", under: "p"), .unit("x", "commune", under: "d"),
    .unit("y", "commune", under: "d"), .unit("x1", "hamlet", under: "x"), .unit("x2", "hamlet", under: "x"),
    .unit("y1", "hamlet", under: "y"), .standard("s", from: 2021, to: 2025),
  ]
  static let people: [Fact] =
    [("h1", "x1"), ("h2", "x1"), ("h3", "x2"), ("h4", "y1"), ("h5", "y1"), ("h6", "y1")]
    .map { .registered($0.0, in: $0.1, on: "2022-12-01") }
    + ["h1", "h2", "h3", "h4", "h5"].map { .poor($0, "carried-over", on: "2023-01-02") }
    + [.exit("h2", to: "average", on: "2024-12-10"), .poor("h6", "new", on: "2025-12-05")]
  static let merger: [Fact] = [
    .unit("z", "commune", under: "d", on: "2025-07-01"), .succeeded(["x", "y"], by: ["z"], on: "2025-07-01"),
  ]
  static let results: [Fact] = [
    .approved("x", 2024, total: 200, poor: 30, nearPoor: 10, rates: ("15.00", "5.00"), on: "2024-12-20"),
    .approved("y", 2024, total: 300, poor: 20, nearPoor: 30, rates: ("6.67", "10.00"), on: "2024-12-20"),
    .approved("z", 2025, total: 510, poor: 41, nearPoor: 38, rates: ("8.04", "7.45"), on: "2025-12-20"),
  ]

  private func answer(
    _ story: PovertyStory, _ unit: String, in boundaries: String, _ year: Year, _ kind: FigureKind,
    _ povertyClass: PovertyClass = .poor
  ) -> BoundaryFigure? {
    story.question(unit, in: boundaries).figure(povertyClass, under: story.standard("s"), in: year, kind: kind)
  }

  @Test func `approved figures of whole communes are summed, and keep their entries`() throws {
    let story = PovertyStory(Self.places + Self.merger + Self.results)
    let poor = try #require(answer(story, "z", in: "2025-12-31", 2024, .approved))
    // 30 + 20 of 200 + 300.
    #expect(poor.figure.count == 50)
    #expect(poor.figure.total == 500)
    #expect(poor.figure.rate?.text == "10.00")
    // 8 places, 2 of the merger, then the results as entries 11, 12 and 13; the succession is entry 10.
    #expect(poor.seqs == [Seq(10), Seq(11), Seq(12)])
    #expect(poor.parts.map { story.symbols.text(of: $0.unit) } == ["x", "y"])
    let near = try #require(answer(story, "z", in: "2025-12-31", 2024, .approved, .nearPoor))
    #expect(near.figure.count == 40)
    #expect(near.figure.rate?.text == "8.00")
  }

  @Test func `a year's fall across the merger has the same boundaries on both sides`() {
    let story = PovertyStory(Self.places + Self.merger + Self.results)
    // 50 / 500 = 10.00 the year before; 41 / 510 = 8.04 (41 x 100 / 510 = 8.039).
    let fall = story.question("z", in: "2025-12-31").reduction(
      .poor, under: story.standard("s"), in: 2025, kind: .approved)
    #expect(
      fall
        == .points(
          Decimal(mantissa: 196, scale: 2), before: Decimal(mantissa: 1_000, scale: 2),
          now: Decimal(mantissa: 804, scale: 2)))
  }

  @Test func `a sum waits for every part, and says which is missing`() throws {
    let story = PovertyStory(Self.places + Self.merger + [Self.results[0], Self.results[2]])
    let poor = try #require(answer(story, "z", in: "2025-12-31", 2024, .approved))
    #expect(poor.figure.count == nil)
    #expect(poor.refusals == [.missing([story.unit("y")])])
    #expect(answer(story, "z", in: "2025-12-31", 2023, .approved) == nil)
    let fall = story.question("z", in: "2025-12-31").reduction(
      .poor, under: story.standard("s"), in: 2025, kind: .approved)
    #expect(fall == .boundariesChanged([.missing([story.unit("y")])]))
  }

  @Test func `the whole of today is not the half of yesterday`() throws {
    let story = PovertyStory(Self.places + Self.merger + Self.results + Self.people)
    let stated = try #require(answer(story, "x", in: "2024-12-31", 2025, .approved))
    #expect(stated.figure.count == nil)
    #expect(
      stated.refusals == [
        .notWhole(.others([story.unit("y")], into: [story.unit("z")], on: date("2025-07-01"), Seq(10)))
      ])
    // Nothing at all was submitted for 2025.
    #expect(answer(story, "x", in: "2024-12-31", 2025, .submitted) == nil)
    // But households can be counted where their hamlets lay: h1 and h3 in x, h4, h5 and h6 in y.
    #expect(answer(story, "x", in: "2024-12-31", 2025, .computed)?.figure.count == 2)
    #expect(answer(story, "y", in: "2024-12-31", 2025, .computed)?.figure.count == 3)
    #expect(answer(story, "y", in: "2024-12-31", 2025, .computed)?.figure.rate == nil)
  }

  @Test func `computed figures follow the hamlets, and agree with the sum of whole communes`() throws {
    let story = PovertyStory(Self.places + Self.people + Self.merger + Self.results)
    // 2023: h1 h2 h3 h4 h5; 2024: without h2; 2025: with h6.
    #expect([2023, 2024, 2025].map { answer(story, "z", in: "2025-12-31", $0, .computed)?.figure.count } == [5, 4, 5])
    let x = story.account("x", .poor, 2024).closing
    let y = story.account("y", .poor, 2024).closing
    #expect((x, y) == (2, 2))
    // The total of 2024 is the approved one of both: 4 / 500.
    let poor = try #require(answer(story, "z", in: "2025-12-31", 2024, .computed))
    #expect(poor.figure.rate?.text == "0.80")
    #expect(poor.figure.totalKind == .approved)
    // Entries of h1, h3, h4 and h5 (15, 17, 18, 19), and of the merger (23).
    #expect(poor.seqs.map(\.number) == [15, 17, 18, 19, 23])
  }

  @Test func `a household that moved by itself counts where it lived, one whose boundary moved where that lies`() {
    var story = PovertyStory(Self.places + Self.people)
    story.tell(.moved("h1", from: "x1", to: "y1", on: "2024-03-01"))
    story.tell(.moved("h3", from: "x2", to: "y1", on: "2024-04-01", reason: "boundary-change"))
    // 2023 in the boundaries of 2024's end: h3's dwelling is y's now; h1 lived in x then.
    #expect(answer(story, "x", in: "2024-12-31", 2023, .computed)?.figure.count == 2)
    #expect(answer(story, "y", in: "2024-12-31", 2023, .computed)?.figure.count == 3)
    // 2024 in the boundaries of 2023's end: h3's dwelling was x's; h1 lives in y; h2 is out of poverty.
    #expect(answer(story, "x", in: "2023-12-31", 2024, .computed)?.figure.count == 1)
    #expect(answer(story, "y", in: "2023-12-31", 2024, .computed)?.figure.count == 3)
  }

  @Test func `a partial share is refused until it is on record who went`() throws {
    var story = PovertyStory(Self.places + Self.people + Self.results)
    story.tell(.succeeded(["x"], by: ["y"], share: "partial", on: "2025-03-01"))
    let refused = try #require(answer(story, "y", in: "2025-12-31", 2024, .computed))
    #expect(refused.figure.count == nil)
    #expect(refused.refusals == [.hamletUnplaced(story.unit("x1")), .hamletUnplaced(story.unit("x2"))])
    let stated = try #require(answer(story, "y", in: "2025-12-31", 2024, .approved))
    #expect(stated.figure.count == nil)
    #expect(
      stated.refusals.first
        == .notWhole(.others([story.unit("x")], into: [story.unit("y")], on: date("2025-03-01"), Seq(story.seq))))
    // Hamlet x2 went: h3 with it, so y had h3, h4 and h5 at the end of 2024.
    story.tell(.reparented("x2", under: "y", on: "2025-03-01"))
    #expect(answer(story, "y", in: "2025-12-31", 2024, .computed)?.figure.count == 3)
    #expect(answer(story, "x", in: "2025-12-31", 2024, .computed)?.figure.count == 1)
  }

  @Test func `a commune that moved to another district is added there and taken away here`() throws {
    let story = PovertyStory(
      Self.places + [
        .unit("e", "district", under: "p"), .reparented("y", under: "e", on: "2025-01-01"),
        .approved("d", 2024, total: 900, poor: 90, nearPoor: 0, rates: ("10.00", "0.00"), on: "2024-12-22"),
        .approved("e", 2024, total: 100, poor: 5, nearPoor: 0, rates: ("5.00", "0.00"), on: "2024-12-22"),
      ] + Self.results.prefix(2))
    // d without y: 90 - 20 of 900 - 300; e with y: 5 + 20 of 100 + 300.
    let d = try #require(answer(story, "d", in: "2025-01-01", 2024, .approved))
    #expect((d.figure.count, d.figure.total) == (70, 600))
    #expect(d.figure.rate?.text == "11.67")
    let e = try #require(answer(story, "e", in: "2025-01-01", 2024, .approved))
    #expect((e.figure.count, e.figure.total) == (25, 400))
  }

  @Test func `published figures are summed when each source gives one number, and rates never`() throws {
    let two: [Fact] = [
      .published("f1", "x", 2024, poor: 30, total: 200, source: "a", under: "s"),
      .published("f2", "y", 2024, poor: 20, total: 300, source: "b", under: "s"),
    ]
    let story = PovertyStory(Self.places + Self.merger + two)
    #expect(answer(story, "z", in: "2025-12-31", 2024, .published)?.figure.rate?.text == "10.00")
    let third = PovertyStory(
      Self.places + Self.merger + two + [.published("f3", "y", 2024, poor: 21, source: "c", under: "s")])
    #expect(answer(third, "z", in: "2025-12-31", 2024, .published)?.refusals == [.sourcesDiffer(third.unit("y"))])
    let rate = PovertyStory(
      Self.places + Self.merger + [two[0], .published("f4", "y", 2024, rate: "6.67", source: "d", under: "s")])
    #expect(answer(rate, "z", in: "2025-12-31", 2024, .published)?.refusals == [.noCount([rate.unit("y")])])
  }

  @Test func `the timeline keeps each year's own rows, and sums only across the change`() {
    let story = PovertyStory(Self.places + Self.merger + Self.results)
    let rows = story.question("z", in: "2025-12-31").timeline(asOf: date("2025-12-31"))
    #expect(
      rows.map { "\($0.figure.year?.number ?? 0) \($0.figure.povertyClass.text) \($0.figure.count ?? -1)" }
        == ["2024 poor 50", "2024 near-poor 40", "2025 poor 41", "2025 near-poor 38"])
    #expect(rows.map(\.parts.count) == [2, 2, 0, 0])
  }

  @Test func `the order of recording never shows`() {
    let facts = Self.places + Self.people + Self.merger + Self.results
    let (forth, back) = (PovertyStory(facts), PovertyStory(facts.reversed()))
    for (unit, boundaries) in [("z", "2025-12-31"), ("x", "2024-12-31"), ("d", "2024-12-31")] {
      for year in [2023, 2024, 2025] as [Year] {
        for kind in [FigureKind.computed, .approved] {
          let (a, b) = (answer(forth, unit, in: boundaries, year, kind), answer(back, unit, in: boundaries, year, kind))
          #expect(a?.figure.count == b?.figure.count, "\(unit) \(year) \(kind)")
          #expect(a?.figure.rate == b?.figure.rate, "\(unit) \(year) \(kind)")
        }
      }
    }
  }
}
