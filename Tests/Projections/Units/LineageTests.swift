import Events
import Testing

@testable import Projections

@Suite struct `Lineage of units` {
  /// x and y become z on 2025-07-01; a part of w goes to z's neighbour v on 2026-01-01; u moves from d to e.
  private func story() -> UnitsStory {
    var story = UnitsStory()
    story.register("p", level: "province", from: "2010-01-01")
    for district in ["d", "e"] { story.register(district, level: "district", parent: "p", from: "2010-01-01") }
    for commune in ["x", "y", "w", "v", "u"] {
      story.register(commune, level: "commune", parent: "d", from: "2010-01-01")
    }
    story.register("z", level: "commune", parent: "d", from: "2025-07-01")
    story.succeed(["x", "y"], by: ["z"], on: "2025-07-01")
    story.succeed(["w"], share: "partial", by: ["v"], on: "2026-01-01")
    story.add("2023-01-01", "unit.reparented", #"{"moved":"u","parent":"e"}"#)
    return story
  }

  @Test func `a merged unit is the sum of those it was made of, from its day on`() {
    let story = story()
    #expect(story.lineage("z", in: "2025-07-01", for: "2024-12-31") == ["x", "y"])
    #expect(story.lineage("z", in: "2025-12-31", for: "2025-07-01") == ["z"])
    #expect(story.lineage("d", in: "2025-12-31", for: "2024-12-31") == ["d"])
  }

  @Test func `half of a merged unit cannot be told afterwards, and it says what the other half is`() {
    let story = story()
    #expect(story.lineage("x", in: "2024-12-31", for: "2025-12-31") == ["y also into z on 2025-07-01"])
    #expect(story.lineage("x", in: "2024-12-31", for: "2025-06-30") == ["x"])
  }

  @Test func `a partial share breaks both units, and the two together not`() {
    let story = story()
    #expect(story.lineage("v", in: "2026-01-01", for: "2025-12-31") == ["w also into v on 2026-01-01"])
    #expect(story.lineage("w", in: "2025-12-31", for: "2026-01-01") == ["v also into v on 2026-01-01"])
    #expect(story.lineage("d", in: "2026-01-01", for: "2025-12-31") == ["d"])
  }

  @Test func `a unit that moved is added to its new parent and taken away from its old one`() {
    let story = story()
    #expect(story.lineage("e", in: "2023-01-01", for: "2022-12-31") == ["e", "u"])
    #expect(story.lineage("d", in: "2023-01-01", for: "2022-12-31") == ["d", "-u"])
    #expect(story.lineage("e", in: "2022-12-31", for: "2023-12-31") == ["e", "-u"])
    #expect(story.lineage("p", in: "2023-01-01", for: "2022-12-31") == ["p"])
  }

  @Test func `a chain of mergers is followed to its ends, across the border of districts as well`() {
    var story = story()
    story.register("k", level: "commune", parent: "e", from: "2010-01-01")
    story.register("t", level: "commune", parent: "d", from: "2026-07-01")
    story.succeed(["z", "k"], by: ["t"], on: "2026-07-01")
    #expect(story.lineage("t", in: "2026-07-01", for: "2024-12-31") == ["k", "x", "y"])
    #expect(story.lineage("d", in: "2026-07-01", for: "2026-06-30") == ["d", "k"])
    #expect(story.lineage("e", in: "2026-07-01", for: "2026-06-30") == ["e", "-k"])
  }

  @Test func `a split is whole again when all that came out of it is asked for together`() {
    var story = story()
    for half in ["x-1", "x-2"] { story.register(half, level: "commune", parent: "d", from: "2024-01-01") }
    story.succeed(["x"], by: ["x-1", "x-2"], on: "2024-01-01")
    #expect(story.lineage("x-1", in: "2024-01-01", for: "2023-12-31") == ["x-2 also into x-1,x-2 on 2024-01-01"])
    #expect(story.lineage("x", in: "2023-12-31", for: "2024-12-31") == ["x-1", "x-2"])
  }

  /// Provinces merge, districts end and communes merge on one day: each is asked for across it.
  @Test func `everything may change on one day`() {
    var story = UnitsStory()
    for province in ["p", "q"] { story.register(province, level: "province", from: "2010-01-01") }
    story.register("d", level: "district", parent: "p", from: "2010-01-01")
    for commune in ["x", "y"] { story.register(commune, level: "commune", parent: "d", from: "2010-01-01") }
    story.register("z", level: "commune", parent: "q", from: "2025-07-01")
    story.succeed(["x", "y"], by: ["z"], on: "2025-07-01")
    story.succeed(["p", "q"], by: ["q"], on: "2025-07-01")
    story.add("2025-07-01", "unit.dissolved", #"{"dissolved":"d","resolution":"NQ 202"}"#)
    #expect(story.lineage("q", in: "2025-07-01", for: "2025-06-30") == ["p", "q"])
    #expect(story.lineage("z", in: "2025-07-01", for: "2025-06-30") == ["x", "y"])
    #expect(story.lineage("d", in: "2025-06-30", for: "2025-07-01") == ["z"])
    #expect(story.lineage("p", in: "2025-06-30", for: "2025-07-01") == ["q also into q on 2025-07-01"])
  }

  @Test func `a unit that began or ended without a word about its area is not made up`() {
    var story = UnitsStory()
    story.register("p", level: "province", from: "2010-01-01")
    story.register("n", level: "commune", parent: "p", from: "2024-01-01")
    story.add("2026-01-01", "unit.dissolved", #"{"dissolved":"n","resolution":"NQ"}"#)
    #expect(story.lineage("n", in: "2024-06-01", for: "2023-12-31") == ["n began on 2024-01-01"])
    #expect(story.lineage("n", in: "2024-06-01", for: "2026-12-31") == ["n ended on 2026-01-01"])
  }

  // MARK: Children after successions

  @Test func `children are found through mergers that are recorded in any order`() {
    let chain: [(inout UnitsStory) -> Void] = [
      { $0.succeed(["b"], by: ["c"], on: "2025-07-01") },
      { $0.succeed(["a"], by: ["b"], on: "2023-07-01") },
      { $0.register("a-1", level: "hamlet", parent: "a", from: "2010-01-01") },
    ]
    for order in [[0, 1, 2], [0, 2, 1], [1, 0, 2], [1, 2, 0], [2, 0, 1], [2, 1, 0]] {
      var story = UnitsStory()
      for commune in ["a", "b", "c"] { story.register(commune, level: "commune", from: "2010-01-01") }
      for index in order { chain[index](&story) }
      #expect(story.children("a", "2023-06-30") == ["a-1"])
      #expect(story.children("b", "2024-01-01") == ["a-1"])
      #expect(story.children("c", "2025-07-01") == ["a-1"], "\(order)")
      #expect(story.parent("a-1", "2025-07-01") == "c")
    }
  }

  /// 20,000 hamlets of one parent, each asked once whether it is known: in steps, not in pairs.
  @Test(.timeLimit(.minutes(1))) func `a parent may have very many children`() {
    var story = UnitsStory()
    story.register("p", level: "province", from: "2010-01-01")
    for index in 0..<20_000 { story.register("h-\(index)", level: "hamlet", parent: "p") }
    #expect(story.children("p", "2024-01-01").count == 20_000)
  }
}
