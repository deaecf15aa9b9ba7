import Events
import Testing

@testable import Projections

@Suite struct `Units on a day` {
  /// A province, two districts, three communes; commune a-1 moves to district b in 2023; b-1 and b-2 become b-3 on 1 July 2024.
  private func story() -> UnitsStory {
    var story = UnitsStory()
    story.register("prov", level: "province")
    story.register("dist-a", level: "district", parent: "prov")
    story.register("dist-b", level: "district", parent: "prov")
    story.register("a-1", level: "commune", parent: "dist-a")
    story.register("b-1", level: "commune", parent: "dist-b")
    story.register("b-2", level: "commune", parent: "dist-b")
    story.register("h-1", level: "hamlet", parent: "b-1")
    story.add("2023-01-01", "unit.reparented", #"{"moved":"a-1","parent":"dist-b"}"#)
    story.register("b-3", level: "commune", parent: "dist-b", from: "2024-07-01")
    story.add(
      "2024-07-01", "unit.succeeded",
      #"{"from":[{"share":"full","unit":"b-1"},{"share":"full","unit":"b-2"}],"resolution":"NQ 1","to":["b-3"]}"#)
    return story
  }

  @Test func `a unit that moved stands under the old parent until the day before`() {
    let story = story()
    #expect(story.parent("a-1", "2022-12-31") == "dist-a")
    #expect(story.parent("a-1", "2023-01-01") == "dist-b")
    #expect(story.children("dist-a", "2022-12-31") == ["a-1"])
    #expect(story.children("dist-a", "2023-01-01") == [])
  }

  @Test func `a full share passes on what stood under the unit`() {
    let story = story()
    #expect(story.parent("h-1", "2024-06-30") == "b-1")
    #expect(story.parent("h-1", "2024-07-01") == "b-3")
    #expect(story.children("b-3", "2024-07-01") == ["h-1"])
    #expect(story.children("dist-b", "2024-06-30") == ["a-1", "b-1", "b-2"])
    #expect(story.children("dist-b", "2024-07-01") == ["a-1", "b-3"])
    #expect(story.ancestors("h-1", "2024-06-30") == ["h-1", "b-1", "dist-b", "prov"])
    #expect(story.ancestors("h-1", "2025-01-01") == ["h-1", "b-3", "dist-b", "prov"])
  }

  @Test func `the order of recording never shows`() {
    let ordered = story()
    var shuffled = UnitsStory()
    for fact in ordered.facts.reversed() { shuffled.fold(fact) }
    for day in ["2022-01-01", "2023-06-01", "2024-07-01", "2025-01-01"] {
      for unit in ["a-1", "b-1", "b-2", "b-3", "h-1", "dist-a"] {
        #expect(ordered.ancestors(unit, day) == shuffled.ancestors(unit, day), "\(unit) on \(day)")
      }
      #expect(ordered.children("dist-b", day) == shuffled.children("dist-b", day))
    }
  }

  @Test func `parents in a ring end`() {
    var story = UnitsStory()
    story.register("x", level: "commune", parent: "y")
    story.register("y", level: "commune", parent: "x")
    #expect(story.ancestors("x", "2024-01-01").count == 32)
    #expect(story.tree("x", "2024-01-01") == ["x", "y"])
  }

  @Test func `a name holds from its day`() {
    var story = UnitsStory()
    story.register("x", level: "province")
    story.add("2025-07-01", "unit.renamed", #"{"code":"15","nameVi":"Tỉnh Mới","renamed":"x"}"#)
    #expect(story.name("x", "2025-06-30") == "Đơn vị x")
    #expect(story.name("x", "2025-07-01") == "Tỉnh Mới")
  }

  @Test func `a classification holds until the day of the decision that ends it`() {
    var story = UnitsStory()
    story.register("x", level: "commune")
    story.add(
      "2021-06-04", "unit.classification-granted",
      #"{"classification":"especially-difficult-commune","classified":"x","legalBasis":"QĐ 861"}"#)
    story.add(
      "2024-05-01", "unit.classification-ended",
      #"{"classification":"especially-difficult-commune","classified":"x","legalBasis":"QĐ 9","reason":"đạt chuẩn"}"#)
    #expect(story.classes("x", "2021-06-03") == [])
    #expect(story.classes("x", "2021-06-04") == ["especially-difficult-commune"])
    #expect(story.classes("x", "2024-04-30") == ["especially-difficult-commune"])
    #expect(story.classes("x", "2024-05-01") == [])
  }

  @Test func `a roster can be asked for any day`() {
    var story = UnitsStory()
    story.register("block", level: "province")
    story.register("m", level: "district")
    story.add(
      "2022-01-01", "block.membership-changed", #"{"action":"joined","block":"block","member":"m","role":"head"}"#)
    story.add("2023-03-01", "block.membership-changed", #"{"action":"left","block":"block","member":"m"}"#)
    #expect(story.members("block", "2021-12-31") == [])
    #expect(story.members("block", "2022-01-01") == ["m"])
    #expect(story.members("block", "2023-02-28") == ["m"])
    #expect(story.members("block", "2023-03-01") == [])
  }

  @Test func `a setting holds from its day, and what the ledger was opened with before`() {
    var story = UnitsStory()
    story.add(
      "2023-01-01", "ledger.opened",
      #"{"backdatingDays":3,"clock":"live","newlyExitedMonths":36,"origin":"x","strictBefore":true,"timeZone":"Asia/Ho_Chi_Minh","title":"x"}"#
    )
    story.add("2024-01-01", "setting.changed", #"{"reason":"x","setting":"strictBefore","value":"false"}"#)
    #expect(story.units.settings(on: day("2020-01-01")).strictBefore)
    #expect(story.units.settings(on: day("2023-12-31")).strictBefore)
    #expect(!story.units.settings(on: day("2024-01-01")).strictBefore)
  }

  @Test func `a refused batch leaves no trace`() {
    var story = story()
    let before = story.units.dump(story.symbols)
    story.units.mark()
    story.register("b-4", level: "commune", parent: "dist-a")
    story.add("2025-01-01", "unit.reparented", #"{"moved":"b-3","parent":"dist-a"}"#)
    story.add("2025-01-01", "unit.renamed", #"{"nameVi":"Khác","renamed":"prov"}"#)
    #expect(story.units.dump(story.symbols) != before)
    story.units.rollback()
    #expect(story.units.dump(story.symbols) == before)
    #expect(story.parent("b-3", "2025-06-01") == "dist-b")
  }

  @Test func `zones are Viet Nam's or hours and minutes`() {
    #expect(Settings.minutesAheadOfUTC("Asia/Ho_Chi_Minh") == 420)
    #expect(Settings.minutesAheadOfUTC("UTC+05:30") == 330)
    #expect(Settings.minutesAheadOfUTC("UTC-08:00") == -480)
    #expect(Settings.minutesAheadOfUTC("Hà Nội") == nil)
    #expect(Settings.minutesAheadOfUTC("UTC+7") == nil)
  }
}

private func day(_ text: String) -> Day { Day(text) ?? Day(number: 0) }
