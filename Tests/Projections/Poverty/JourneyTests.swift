import Events
import Foundation
import Projections
import Testing

/// The small stories of events/journeys, whose submitted accounts were worked out by hand, apart from this code.
@Suite struct JourneyTests {
  private static let folder = URL(filePath: #filePath).appending(path: "../../../../events/journeys").standardized

  static let names: [String] =
    (try? FileManager.default.contentsOfDirectory(atPath: folder.path).filter { $0.hasSuffix(".jsonl") }.sorted()) ?? []

  static func story(_ name: String) throws -> PovertyStory {
    var story = PovertyStory()
    let text = try String(contentsOf: folder.appending(path: name), encoding: .utf8)
    for (index, line) in text.split(separator: "\n").enumerated() {
      story.tell(line: String(line), seq: UInt64(index) + 1)
    }
    return story
  }

  @Test(arguments: ["annual-review.jsonl", "merger.jsonl"])
  func `the official accounts that were handed up are those of the entries`(name: String) throws {
    let story = try Self.story(name)
    let results = story.units.registered(in: story.symbols).flatMap { story.poverty.submissions(of: $0) }
      .filter { $0.stage == .official }
    #expect(!results.isEmpty)
    for result in results {
      for subgroup in [Subgroup.all] + result.bySubgroup.map(\.subgroup) {
        for povertyClass in PovertyClass.allCases {
          let comparison = story.poverty.comparison(of: result, povertyClass, subgroup: subgroup)
          #expect(comparison?.stated == comparison?.computed, "\(name) \(result.year) \(subgroup)")
        }
      }
    }
  }

  /// The rows of events/journeys/README.md.
  @Test func `one household's exit and relapse, the same in every unit above it`() throws {
    let story = try Self.story("household-exit-and-relapse.jsonl")
    let hamlet = try #require(
      story.households.registration(of: story.household("h-sm0001"))?.hamlet)
    var above: [String] = []
    story.units.forEachAncestor(of: hamlet, on: date("2025-01-01")) { above.append(story.symbols.text(of: $0)) }
    #expect(above.count == 4)
    for unit in above {
      let s2 = "vn-mdp-2022-2025"
      #expect(story.account(unit, .poor, 2022, s2) == account([.carriedOver: 1]))
      #expect(story.account(unit, .poor, 2023, s2) == account(opening: 1, [.toOtherClass: 1]))
      #expect(story.account(unit, .poor, 2024, s2).isEmpty)
      #expect(story.account(unit, .poor, 2025, s2) == account([.relapsed: 1]))
      #expect(story.account(unit, .nearPoor, 2023, s2) == account([.fromOtherClass: 1]))
      #expect(story.account(unit, .nearPoor, 2024, s2) == account(opening: 1, [.exited: 1]))
      #expect(story.account(unit, .nearPoor, 2025, s2).isEmpty)
    }
    let one = story.household("h-sm0001")
    #expect(story.households.isNewlyExited(one, on: date("2023-12-10"), months: 36, poverty: story.poverty))
    #expect(story.households.isNewlyExited(one, on: date("2025-12-09"), months: 36, poverty: story.poverty))
    #expect(!story.households.isNewlyExited(one, on: date("2025-12-10"), months: 36, poverty: story.poverty))
    #expect(story.households.pledges(of: one).map(\.targetYear) == [2023])
  }

  @Test(arguments: [
    ("sm-ns-ban-cuom", 2022, account([.carriedOver: 3, .new: 1, .exited: 1, .movedOut: 1]), 2),
    ("sm-ns-ban-luong", 2022, account([.carriedOver: 2, .movedIn: 1, .toOtherClass: 1]), 2),
    ("sm-ns-ban-tre", 2022, account([.carriedOver: 3, .new: 1, .movedIn: 1, .left: 1]), 4),
    ("sm-nam-sen", 2022, account([.carriedOver: 8, .new: 2, .movedIn: 1, .exited: 1, .toOtherClass: 1, .left: 1]), 8),
    ("sm-pu-may", 2022, account([.carriedOver: 1, .movedOut: 1]), 0),
    ("sm-hoa-ban", 2022, account([.carriedOver: 9, .new: 2, .exited: 1, .toOtherClass: 1, .left: 1]), 8),
    ("sm-ns-ban-cuom", 2023, account(opening: 2, [.relapsed: 1, .exited: 1]), 2),
    ("sm-ns-ban-luong", 2023, account(opening: 2, [.new: 1, .relapsed: 1, .splitIn: 1, .exited: 1]), 4),
    ("sm-ns-ban-tre", 2023, account(opening: 4, [.exited: 1, .toOtherClass: 2]), 1),
    ("sao-mai", 2023, account(opening: 8, [.new: 1, .relapsed: 2, .splitIn: 1, .exited: 3, .toOtherClass: 2]), 7),
  ])
  func `a commune's yearly review`(unit: String, year: Int, expected: PovertyAccount, closing: Int) throws {
    let story = try Self.story("annual-review.jsonl")
    #expect(story.account(unit, .poor, Year(year), "vn-mdp-2022-2025") == expected)
    #expect(expected.closing == closing)
  }

  @Test func `rates, falls and subgroups of the review`() throws {
    let story = try Self.story("annual-review.jsonl")
    let unit = story.unit("sm-nam-sen")
    let s2 = story.standard("vn-mdp-2022-2025")
    for kind in [FigureKind.computed, .submitted, .approved] {
      let rates = [Year(2022), 2023].map {
        story.poverty.figure(of: unit, .poor, under: s2, in: $0, kind: kind)?.rate?.text
      }
      #expect(rates == ["38.10", "33.33"])
      let minority = [Year(2022), 2023].map {
        story.poverty.figure(of: unit, .poor, under: s2, in: $0, kind: kind, subgroup: .ethnicMinority)?.rate?.text
      }
      #expect(minority == ["50.00", "44.44"])
    }
    let fall = story.question("sm-nam-sen", in: "2023-12-31")
      .reduction(.poor, under: s2, in: 2023, kind: .approved)
    let rates = (before: Decimal(mantissa: 3_810, scale: 2), now: Decimal(mantissa: 3_333, scale: 2))
    #expect(fall == .points(Decimal(mantissa: 477, scale: 2), before: rates.before, now: rates.now))
    #expect(story.account("sm-nam-sen", .poor, 2023, "vn-mdp-2022-2025").exitsInAll == 5)
    #expect(story.poverty.approvals(of: unit).map { story.poverty.isListPublished(for: $0) } == [true, false])
  }

  @Test func `as of the year's end the decisions of January are not in force`() throws {
    let text = try String(contentsOf: Self.folder.appending(path: "annual-review.jsonl"), encoding: .utf8)
    var story = PovertyStory()
    for (index, line) in text.split(separator: "\n").enumerated() where !line.contains(#""on":"2024"#) {
      story.tell(line: String(line), seq: UInt64(index) + 1)
    }
    #expect(story.account("sm-nam-sen", .poor, 2023, "vn-mdp-2022-2025").closing == 9)
    #expect(story.account("sm-nam-sen", .nearPoor, 2023, "vn-mdp-2022-2025").closing == 3)
  }

  @Test(arguments: [
    ("sm-da-bac-thuong", account([.carriedOver: 3, .exited: 1, .boundaryOut: 2])),
    ("sm-da-bac-ha", account([.carriedOver: 2, .boundaryOut: 2])),
    ("sm-da-bac-moi", account([.new: 1, .boundaryIn: 4])),
    ("sm-hoa-ban", account([.carriedOver: 5, .new: 1, .exited: 1])),
    ("sm-db-ban-nghe", account([.carriedOver: 2, .exited: 1])), ("sm-db-ban-dao", account([.carriedOver: 1])),
    ("sm-db-ban-ngan", account([.carriedOver: 2, .new: 1])),
  ])
  func `a merger of communes`(unit: String, expected: PovertyAccount) throws {
    let story = try Self.story("merger.jsonl")
    #expect(story.account(unit, .poor, 2025, "vn-mdp-2022-2025") == expected)
  }
}
