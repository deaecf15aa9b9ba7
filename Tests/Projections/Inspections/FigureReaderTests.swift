import Events
import Projections
import Testing

@Suite struct `Figures of reports, recomputed` {
  private func ask(
    _ story: InspectionStory, _ figure: ReportFigure, of area: String = "x", _ year: Year = 2023,
    _ subgroup: Subgroup = .all
  ) throws -> FigureAnswer { story.state.answer(try question(story, figure, of: area, year, subgroup)) }

  private func question(
    _ story: InspectionStory, _ figure: ReportFigure, of area: String = "x", _ year: Year = 2023,
    _ subgroup: Subgroup = .all
  ) throws -> FigureQuestion {
    FigureQuestion(
      figure, area: try story.id(UnitID.self, area), year: year, standard: try story.id(StandardID.self, "s"),
      subgroup: subgroup)
  }

  /// x: h-1 to h-4 poor, h-5 never; y: h-6 poor. In 2023 h-1 exits to average and h-2 to near-poverty, h-5 is newly poor,
  /// h-1 relapses in 2024: x ends 2022 with 4, 2023 with 3, 2024 with 4 poor households.
  private func story() throws -> InspectionStory {
    var story = try InspectionStory()
    for id in ["h-1", "h-2", "h-3", "h-4"] { try story.household(id, in: "x-1") }
    try story.household("h-5", in: "x-2", poor: false)
    try story.household("h-6", in: "y-1")
    try story.exited("h-1", on: "2023-06-01")
    try story.exited("h-2", on: "2023-06-01", to: "near-poor")
    try story.entered("h-5", "new", on: "2023-07-01")
    try story.entered("h-1", "relapse", on: "2024-06-01")
    return story
  }

  @Test func `counts and flows come from household entries`() throws {
    let story = try story()
    #expect(try ask(story, .households) == .value(Decimal(5), .computed))
    #expect(try ask(story, .households, of: "d") == .value(Decimal(6), .computed))
    #expect(try ask(story, .poor, 2022) == .value(Decimal(4), .computed))
    #expect(try ask(story, .poor) == .value(Decimal(3), .computed))
    #expect(try ask(story, .poor, 2024) == .value(Decimal(4), .computed))
    #expect(try ask(story, .nearPoor) == .value(Decimal(1), .computed))
    #expect(try ask(story, .exited) == .value(Decimal(2), .computed))
    #expect(try ask(story, .exitedNear) == .value(Decimal(0), .computed))
    #expect(try ask(story, .newPoor) == .value(Decimal(1), .computed))
    #expect(try ask(story, .relapsed) == .value(Decimal(0), .computed))
    #expect(try ask(story, .relapsed, 2024) == .value(Decimal(1), .computed))
    #expect(try ask(story, .households, of: "e") == .notComputed(.noEntries))
    #expect(try ask(story, .poor, of: "e") == .notComputed(.noEntries))
    // The two exits, and all that makes the closing number: four carried over, two out, one in.
    #expect(story.state.entries(behind: try question(story, .exited)).count == 2)
    #expect(story.state.entries(behind: try question(story, .poor)).count == 7)
  }

  @Test func `a rate needs a total, and a fall two rates of one kind`() throws {
    var story = try story()
    #expect(try ask(story, .povertyRate) == .notComputed(.noTotal))
    #expect(try ask(story, .povertyRateReduction) == .notComputed(.noYearBefore))
    for (year, poor, rate) in [(2022, 4, "80.00"), (2023, 2, "40.00")] {
      try story.tell(
        "poverty-review.result-approved", on: "\(year)-12-20", for: "d",
        [
          "area": "x", "nearPoor": 0, "nearPoorRate": "0.00", "poor": .integer(poor), "poorRate": .text(rate),
          "review": .text("rv-\(year)"), "standard": "s", "total": 5, "year": .integer(year),
        ])
    }
    // Recomputed from the households, over the approved total: 4 / 5 and 3 / 5; the approved result says 2 / 5.
    #expect(try ask(story, .povertyRate, 2022) == .value(Decimal("80.00") ?? Decimal(0), .computed))
    #expect(try ask(story, .povertyRate) == .value(Decimal("60.00") ?? Decimal(0), .computed))
    #expect(try ask(story, .povertyRateReduction) == .value(Decimal("20.00") ?? Decimal(0), .computed))
    #expect(try ask(story, .povertyRate, of: "y") == .notComputed(.noTotal))
  }

  @Test func `without household entries the approved result answers, and flows come from the submitted one`() throws {
    var story = try InspectionStory()
    try story.submitted("rv-23", 2023, on: "2023-12-10")
    #expect(try ask(story, .poor) == .value(Decimal(7), .submitted))
    #expect(try ask(story, .exited) == .value(Decimal(3), .submitted))
    #expect(try ask(story, .newPoor) == .value(Decimal(2), .submitted))
    let approved = try story.tell(
      "poverty-review.result-approved", on: "2023-12-20", for: "d",
      [
        "area": "x", "nearPoor": 0, "nearPoorRate": "0.00", "poor": 6, "poorRate": "15.00", "review": "rv-23",
        "standard": "s", "total": 40, "year": 2023,
      ])
    #expect(try ask(story, .poor) == .value(Decimal(6), .approved))
    #expect(try ask(story, .povertyRate) == .value(Decimal("15.00") ?? Decimal(0), .approved))
    #expect(story.state.entries(behind: try question(story, .poor)).last == approved)
  }

  @Test func `help, loans, gifts, models and awards are those of the year and the area`() throws {
    var story = try story()
    for (number, household, day) in [(1, "h-1", "2023-02-01"), (2, "h-1", "2023-03-01"), (3, "h-6", "2023-02-01")] {
      try story.tell(
        "support.granted", on: day,
        [
          "beneficiary": .text(household), "kind": "cash", "provider": "d", "support": .text("su-\(number)"),
          "value": 500_000,
        ])
      try story.tell(
        "credit.loan-disbursed", on: day,
        [
          "dueOn": "2025-02-01", "household": .text(household), "lender": "bank", "loan": .text("ln-\(number)"),
          "principal": .integer(number * 10_000_000), "programme": "poor-household", "purpose": "cow",
          "ratePercent": "6.6",
        ])
      try story.tell(
        "household.pledged-exit", on: day,
        [
          "household": .text(household), "pledge": .text("pl-\(number)"), "signedBy": "n", "targetYear": 2024,
          "voluntary": true,
        ])
    }
    for (number, receiver) in [(1, "x"), (2, "h-3"), (3, "y")] {
      try story.tell(
        "contribution.recorded", on: "2023-05-01",
        [
          "amount": .integer(number * 1_000_000), "contribution": .text("cn-\(number)"), "direct": true,
          "donor": "bank", "kind": "money", "purpose": "charity", "receiver": .text(receiver),
        ])
      try story.tell(
        "award.granted", on: "2023-12-28",
        [
          "award": .text("aw-\(number)"), "emblem": false, "form": "certificate-of-commendation", "imported": true,
          "level": "commune", "occasion": "annual", "recipient": .text(receiver), "recipientKind": "household",
          "year": .integer(number == 1 ? 2022 : 2023),
        ])
    }
    try story.tell(
      "model.started", on: "2023-04-01",
      [
        "area": "x-1", "kind": "production", "lead": "x", "model": "md-1", "name": "m", "participants": [],
        "supporters": [],
      ])
    #expect(try ask(story, .supported) == .value(Decimal(1), .computed))
    #expect(try ask(story, .supported, of: "d") == .value(Decimal(2), .computed))
    #expect(try ask(story, .supported, 2024) == .value(Decimal(0), .computed))
    #expect(try ask(story, .loans) == .value(Decimal(2), .computed))
    #expect(try ask(story, .loanAmount) == .value(Decimal(30_000_000), .computed))
    #expect(try ask(story, .pledged, of: "d") == .value(Decimal(3), .computed))
    #expect(try ask(story, .contributions) == .value(Decimal(3_000_000), .computed))
    #expect(try ask(story, .contributions, of: "d") == .value(Decimal(6_000_000), .computed))
    #expect(try ask(story, .models) == .value(Decimal(1), .computed))
    #expect(try ask(story, .models, of: "y") == .value(Decimal(0), .computed))
    #expect(try ask(story, .awards) == .value(Decimal(1), .computed))
    #expect(try ask(story, .awards, of: "d") == .value(Decimal(2), .computed))
    // Nobody has a trait: the subgroup has none, and what has no such subgroup says so.
    #expect(try ask(story, .loans, 2023, .ethnicMinority) == .value(Decimal(0), .computed))
    #expect(try ask(story, .models, 2023, .ethnicMinority) == .notComputed(.notBySubgroup))
    #expect(try ask(story, .supported, 2023, .especiallyDifficultCommunes) == .notComputed(.notBySubgroup))
  }
}
