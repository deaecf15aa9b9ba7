import Events
import Testing

@testable import Projections

@Suite("Targets: what holds on every day")
struct TargetAlwaysTests {
  private static let window = ("2022-01-01", "2025-12-31")

  private func city(poor: Int) -> TargetStory {
    var story = TargetStory()
    story.unit("ward", "commune", under: "dist", name: "Phường Một")
    story.unit("hamlet", "hamlet", under: "ward")
    story.target("t", "poor-household-rate", "dist", "below", "1.0", "percent", "always", Self.window)
    story.approve("dist", 2022, poor: poor, of: 10_000)
    return story
  }

  @Test func `0.99% is kept and 1.00% is not`() {
    #expect(city(poor: 99).status("t", "2023-01-31") == .judged(.kept))
    #expect(city(poor: 100).status("t", "2023-01-31") == .judged(.broken(on: Day("2022-12-31")!, restored: nil)))
  }

  @Test func `household entries show the day on which it broke`() throws {
    var story = TargetStory()
    story.unit("ward", "commune", under: "dist", name: "Phường Một")
    story.unit("hamlet", "hamlet", under: "ward")
    story.target("t", "poor-household-rate", "dist", "below", "1.0", "percent", "always", Self.window)
    // A city of 200 households: one poor household is 0.50%, two are 1.00%.
    story.submit("dist", 2022, opening: 0, new: 1, relapsed: 0, exited: 0, of: 200)
    for (household, day) in [("h-1", "2022-03-01"), ("h-2", "2022-05-09")] {
      story.household(household, in: "hamlet")
      story.enter(household, on: day)
    }
    #expect(
      story.status("t", "2022-12-31")
        == .indicative(.broken(on: Day("2022-05-09")!, restored: nil), by: .computed))
    story.exit("h-2", on: "2022-08-20")
    #expect(
      story.status("t", "2022-12-31")
        == .indicative(.broken(on: Day("2022-05-09")!, restored: Day("2022-08-20")!), by: .computed))
    // The approved figure of the year comes first.
    story.approve("dist", 2022, poor: 2, of: 200, on: "2022-12-28")
    #expect(story.row("t", "2022-12-31")?.figure?.source == .poverty(.approved))
  }

  private func wards() -> TargetStory {
    var story = TargetStory()
    for ward in ["w-1", "w-2"] {
      story.unit(ward, "commune", under: "dist", name: "Phường \(ward)")
      story.unit("\(ward)-h", "hamlet", under: ward)
    }
    story.unit("c-3", "commune", under: "dist", name: "Xã Ba")
    story.target(
      "t", "wards-without-poor-households", "dist", "at-least", "1", "wards", "always", Self.window, subgroup: "wards")
    story.approve("w-1", 2021, poor: 0, of: 500)
    story.approve("w-2", 2021, poor: 3, of: 500)
    story.approve("c-3", 2021, poor: 0, of: 500)
    return story
  }

  @Test func `the ward that holds the place is named with the day since when; a commune is no ward`() throws {
    let row = try #require(wards().row("t", "2022-06-30"))
    #expect(row.status == .indicative(.kept, by: .computed))
    #expect(
      row.reasons.filter { if case .holds = $0 { true } else { false } }
        == [.holds(wards().id("w-1"), since: Day("2021-12-31")!, kind: .approved)])
  }

  @Test func `the only ward gets one poor household: broken that day; another ward at zero: kept`() throws {
    var story = wards()
    story.household("h-1", in: "w-1-h")
    story.enter("h-1", on: "2022-04-11")
    #expect(
      story.status("t", "2022-06-30") == .indicative(.broken(on: Day("2022-04-11")!, restored: nil), by: .computed))

    var other = wards()
    other.household("h-2", in: "w-2-h")
    other.enter("h-2", on: "2022-01-05", "carried-over")
    other.exit("h-2", on: "2022-03-01")
    other.household("h-1", in: "w-1-h")
    other.enter("h-1", on: "2022-04-11")
    #expect(other.status("t", "2022-06-30") == .indicative(.kept, by: .computed))
    #expect(
      other.row("t", "2022-06-30")?.reasons.contains(
        .holds(other.id("w-2"), since: Day("2022-03-01")!, kind: .computed)) == true)
  }

  @Test func `approved reviews of all wards judge the year`() {
    var story = wards()
    story.approve("w-1", 2022, poor: 1, of: 500)
    story.approve("w-2", 2022, poor: 2, of: 500)
    #expect(story.status("t", "2023-01-31") == .judged(.broken(on: Day("2022-12-31")!, restored: nil)))
    story.approve("w-2", 2023, poor: 0, of: 500)
    #expect(
      story.status("t", "2024-01-31")
        == .judged(.broken(on: Day("2022-12-31")!, restored: Day("2023-12-31")!)))
  }

  @Test func `a class of communes keeps it when each commune does`() {
    var story = TargetStory()
    story.unitClass("communes", "commune", under: "dist")
    story.target("t", "poor-household-rate", "communes", "below", "1.0", "percent", "always", Self.window)
    for (commune, poor) in [("c-1", 9), ("c-2", 4)] {
      story.unit(commune, "commune", under: "dist")
      story.approve(commune, 2022, poor: poor, of: 1_000)
    }
    #expect(story.status("t", "2022-12-31") == .judged(.kept))
    story.approve("c-2", 2023, poor: 10, of: 1_000)
    #expect(story.status("t", "2023-12-31") == .judged(.broken(on: Day("2023-12-31")!, restored: nil)))
  }
}
