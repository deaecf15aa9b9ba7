import Events
import Foundation
import Testing

@testable import Projections

@Suite("Targets: the state, amendments, the plans")
struct TargetStateTests {
  private func amended() -> TargetStory {
    var story = TargetStory()
    story.target(
      "t", "poor-household-rate-reduction", "dist", "at-least", "4.0", "percentage-points-per-year", "each-year",
      ("2022-01-01", "2025-12-31"))
    for (index, poor) in [4_000, 3_650, 3_300].enumerated() {
      story.approve("dist", 2021 + index, poor: poor, of: 10_000)
    }
    story.tell(
      "2023-02-01", "plan.amendment-decided",
      #""changes":[{"effectiveFrom":"2023-03-01","field":"value","new":"3.5","old":"4.0","target":"t"},{"effectiveFrom":"2023-03-01","field":"colour","new":"red","target":"t"}],"clause":"closing","consolidatedBy":"prov","consolidatedOn":"2023-01-20","decidedBy":"prov","outcome":"accepted","proposal":"p-1""#
    )
    return story
  }

  @Test func `an amendment counts from its day on and leaves a year that was judged as it was`() throws {
    let story = amended()
    // 3.50 in 2022 against 4.0, in 2023 against 3.5.
    #expect(story.year("t", "2024-01-31", 2022)?.status == .judged(.missed))
    #expect(story.year("t", "2024-01-31", 2023)?.status == .judged(.met))
    #expect(story.row("t", "2023-02-28")?.required == .decimal(Decimal(4)))
    let row = try #require(story.row("t", "2024-01-31"))
    #expect(row.required == .decimal(Decimal("3.5")!))
    #expect(row.reasons.contains(.amended(field: "value", new: "3.5", from: Day("2023-03-01")!)))
    #expect(row.reasons.contains(.changeNotUnderstood(field: "colour", new: "red")))
  }

  @Test func `a corrected yearly figure judges anew, and the first one stays readable`() {
    var story = TargetStory()
    story.target(
      "t", "poor-household-rate-reduction", "dist", "at-least", "6.6", "percentage-points-per-year", "each-year",
      ("2022-01-01", "2022-12-31"))
    story.approve("dist", 2021, poor: 4_000, of: 10_000)
    story.approve("dist", 2022, poor: 3_340, of: 10_000, on: "2022-12-20")
    #expect(story.status("t", "2023-01-31") == .judged(.met))
    story.approve("dist", 2022, poor: 3_350, of: 10_000, on: "2023-02-10")
    #expect(story.status("t", "2023-02-28") == .judged(.missed))
    #expect(story.status("t", "2023-01-31") == .judged(.met))
  }

  @Test func `the order in which facts are folded does not show`() {
    var forth = amended()
    forth.assign("1", to: "dist", 2022, for: "t")
    forth.tell(
      "2020-01-01", "income.measured",
      #""area":"prov","asOf":"2020-01-01","method":"survey","perCapitaIncome":5,"subgroup":"poor-households""#)
    var back = TargetStory()
    var shuffled = back
    shuffled.targets = Targets()
    for (index, fact) in forth.facts.enumerated().reversed() { shuffled.fold(fact, seq: UInt64(index + 1)) }
    #expect(shuffled.dump == forth.dump)
    #expect(shuffled.row("t", "2024-01-31")?.status == forth.row("t", "2024-01-31")?.status)
    back.targets = Targets()
    #expect(back.dump.isEmpty)
  }

  @Test func `a rollback brings the state back`() {
    var story = amended()
    let before = story.dump
    story.targets.mark()
    story.target(
      "u", "poor-household-rate", "dist", "below", "1.0", "percent", "always", ("2022-01-01", "2025-12-31"))
    story.assign("1", to: "dist", 2022, for: "t")
    story.tell(
      "2023-03-01", "support.eligibility-confirmed",
      #""eligible":true,"household":"h-1","policy":"housing","wanted":true"#)
    #expect(story.dump.count == before.count + 3)
    story.targets.rollback()
    #expect(story.dump == before)
    #expect(story.answer("u", "2024-01-31") == nil)
  }

  /// The entries of the five plans as they are handed out.
  private func plans() throws -> TargetStory {
    var story = TargetStory()
    let folder = URL(filePath: #filePath).appending(path: "../../../../events/plans").standardized
    var seq: UInt64 = 1_000
    for name in ["common", "cao-bang", "ninh-binh", "can-tho", "kon-ray", "yen-bai"] {
      let text = try String(contentsOf: folder.appending(path: "\(name).jsonl"), encoding: .utf8)
      for line in text.split(separator: "\n") {
        seq += 1
        try story.tell(line: String(line), seq: seq)
      }
    }
    return story
  }

  @Test func `each of the 35 targets of the five plans has a status and a wording in both languages`() throws {
    let story = try plans()
    let day = try #require(Day("2026-11-30"))
    let board = story.targets.board(
      asOf: day, units: story.units, poverty: story.poverty, households: story.households, symbols: story.symbols)
    #expect(board.count == 35)
    for answer in board {
      for language in Language.allCases {
        #expect(!answer.row.status.text(language).isEmpty)
        #expect(answer.row.reasons.allSatisfy { !$0.text(language, names: story.texts).isEmpty })
      }
    }
    let statuses = Dictionary(
      uniqueKeysWithValues: board.map { (story.symbols.text(of: $0.row.target), $0.row.status) })
    // Without a review, a measurement or an assignment on record:
    #expect(statuses["nb-t01"] == .noBaseline)
    #expect(statuses["ct-t03"] == .noBaseline)
    #expect(statuses["kr-t05"] == .cannotBeJudged(.byDocument))
    #expect(statuses["yb-t12"] == .cannotBeJudged(.noNumberPrinted))
    #expect(statuses["cb-t04"] == .cannotBeJudged(.nothingAssigned))
    // 18.07 is printed, the figure of 2025 is not on record; of 59 communes no name is.
    #expect(statuses["yb-t01"] == .cannotBeJudged(.noFigure(2025)))
    #expect(statuses["yb-t07"] == .cannotBeJudged(.listIncomplete(known: 0, of: 59)))
  }

  @Test func `a district whose 24.86 is published cannot lose 6.6 points in each of four years`() throws {
    var story = try plans()
    let folder = URL(filePath: #filePath).appending(path: "../../../../events/figures").standardized
    let text = try String(contentsOf: folder.appending(path: "published.jsonl"), encoding: .utf8)
    for (index, line) in text.split(separator: "\n").enumerated() {
      try story.tell(line: String(line), seq: UInt64(5_000 + index))
    }
    #expect(
      story.reasons("kr-t01", "2026-11-30").contains(
        "cannot be reached on paper: 24.86 (1,834 / 7,378, end of 2021, published) - 4 × 6.60 = -1.54, below zero"))
    // Yên Bái: 18.07 to 9.16 in two years is 4.455 a year by published figures, the last ones on record.
    let pace = story.details("yb-t01", "2026-11-30").last
    #expect(pace?.scope == .average(from: 2021, to: 2023))
    #expect(pace?.status == .indicative(.onPace, by: .published))
  }
}
