import Events
import Foundation
import Projections
import Testing

/// The duties of the five plans as they are entered in `events/plans`.
@Suite struct FivePlans {
  private let story: DutyStory

  init() throws {
    var story = DutyStory()
    let plans = URL(fileURLWithPath: #filePath).deletingLastPathComponent().appendingPathComponent(
      "../../../events/plans")
    let files = try FileManager.default.contentsOfDirectory(at: plans, includingPropertiesForKeys: nil)
      .filter { $0.pathExtension == "jsonl" }.sorted { $0.path < $1.path }
    #expect(files.count >= 5)
    for file in files {
      for line in try String(contentsOf: file, encoding: .utf8).split(separator: "\n") {
        try story.hear(String(line), as: Seq(UInt64(story.told.count + 1)))
      }
    }
    self.story = story
  }

  private func rows(_ plan: String, _ source: String, asOf: String = "2026-01-01") throws -> [OccurrenceRow] {
    let plan = try story.id(PlanID.self, plan)
    let source = try #require(story.symbols.find(source))
    let all = story.duties.occurrences(
      DutyFilter(plan: plan), asOf: try #require(Day(asOf)), units: story.units, story.symbols)
    return all.filter { $0.source.symbol == source }
  }

  /// CB V.9: before 10 December, 2022 to 2025.
  @Test func `the city's report to the province is asked for four times`() throws {
    let rows = try rows("cb", "cb-r02", asOf: "2025-06-01")
    #expect(rows.map(\.due) == ["2022-12-10", "2023-12-10", "2024-12-10", "2025-12-10"].map { Day($0) })
    #expect(rows.map(\.clause) == ["V.9", "V.9", "V.9", "V.9"])
    #expect(rows.map { story.symbols.text(of: $0.addressees[0]) } == Array(repeating: "cb-province-pc", count: 4))
    #expect(rows[1].state == .missing(days: 540))
    #expect(rows[3].state == .notYetDue)
  }

  /// KR V.8: before 20 June, optional in 2022, to two addressees; KR IV.3: each unit's own motion.
  @Test func `the district's half-year report and the reviews on own motion`() throws {
    let halves = try rows("kr", "kr-r03", asOf: "2023-06-20")
    #expect(halves.map(\.period?.text) == ["2022-h1", "2023-h1", "2024-h1", "2025-h1"])
    #expect(halves.map(\.state) == [.optional, .missing(days: 1), .notYetDue, .notYetDue])
    #expect(halves.allSatisfy { $0.addressees.count == 2 })
    let reviews = try rows("kr", "kr-m03")
    #expect(reviews.allSatisfy { $0.isOptional })
    #expect(reviews.count == 4)
  }

  /// NB IV.1 asks departments and districts, none of them named, for a plan and a launch before 10 August 2022; the
  /// milestone NB-M01 says it again.
  @Test func `plan and launch of classes without members are a row each, once`() throws {
    let asked = try rows("nb", "nb-pd01")
    #expect(asked.map(\.due) == Array(repeating: Day("2022-08-10"), count: 4))
    #expect(asked.map { $0.cover } == [.plan, .plan, .launch, .launch])
    #expect(asked.allSatisfy { $0.state == .holderNotOnRecord })
    #expect(try rows("nb", "nb-m01").isEmpty)
  }

  /// CT V.1.a.1: September 2017; CT V.4: reports of 2018 and 2020; YB III.5: quarter III of 2025 for the province itself.
  @Test func `windows are read as printed`() throws {
    let launch = try #require(try rows("ct", "ct-pd01").first)
    #expect(launch.from == Day("2017-09-01"))
    #expect(launch.lastGoodDay == Day("2017-09-30"))
    #expect(try rows("ct", "ct-r02").map(\.due) == [Day("2018-12-31")])
    #expect(try rows("ct", "ct-r03").map(\.due) == [Day("2020-12-31")])
    let final = try #require(try rows("yb", "yb-m03").first { $0.holder.unit != nil })
    #expect(final.period == .final(2025))
    #expect(final.lastGoodDay == Day("2025-09-30"))
  }

  /// CB V.2: yearly, at the interim review of 2023, at the final review of 2025; years from the plan's own, 2022.
  @Test func `reports at the reviews take their years from the plan's reviews`() throws {
    let periods = try rows("cb", "cb-r04").map(\.period?.text)
    #expect(periods == ["2022", "2023", "interim-2023", "2024", "2025", "final-2025"])
  }
}
