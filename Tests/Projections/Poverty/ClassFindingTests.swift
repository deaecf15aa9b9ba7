import Events
import Foundation
import Projections
import Testing

/// The two standards as `events/plans/common.jsonl` has them, on the borders of their thresholds.
@Suite struct `The class that follows from a profile` {
  private static let standards: [String] = {
    let root = URL(filePath: #filePath).appending(path: "../../../../events/plans/common.jsonl").standardized
    let text = (try? String(contentsOf: root, encoding: .utf8)) ?? ""
    return text.split(separator: "\n").map(String.init).filter { $0.contains("\"type\":\"standard.adopted\"") }
  }()

  /// `poor`, `near-poor`, `neither`, or `-` where nothing follows.
  private func finding(_ standard: String, _ area: String, _ members: String) -> String {
    var story = PovertyStory([
      .unit("x", "commune"), .unit("x1", "hamlet", under: "x"), .registered("h1", in: "x1", on: "2021-01-01"),
    ])
    for (index, line) in Self.standards.enumerated() { story.tell(line: line, seq: UInt64(10 + index)) }
    story.tell(.assessed("h1", under: standard, in: area, members, on: "2021-12-01"))
    let check = story.poverty.check(
      of: story.household("h1"), under: story.standard(standard), on: date("2021-12-31"),
      households: story.households)
    guard let check else { return "-" }
    return check.finding.povertyClass?.text ?? "neither"
  }

  /// Circular 07/2021: A at most 140 in the country and 175 in town; B of 30 is three indicators.
  @Test(arguments: [
    ("rural", "140", "30", "poor"), ("rural", "140", "20", "near-poor"), ("rural", "141", "30", "neither"),
    ("rural", "140.5", "120", "neither"), ("rural", "139.5", "29.9", "near-poor"), ("rural", "0", "0", "near-poor"),
    ("urban", "175", "30", "poor"), ("urban", "175", "20", "near-poor"), ("urban", "176", "30", "neither"),
    ("urban", "141", "30", "poor"),
  ])
  func `scores of 2022 to 2025`(area: String, a: String, b: String, follows: String) {
    #expect(finding("vn-mdp-2022-2025", area, #""scoreA":"\#(a)","scoreB":"\#(b)""#) == follows)
  }

  /// Decree 07/2021: 1,500,000 and 2,000,000 đồng, three of twelve indicators.
  @Test(arguments: [
    ("rural", 1_500_000, 3, "poor"), ("rural", 1_500_000, 2, "near-poor"), ("rural", 1_500_001, 12, "neither"),
    ("urban", 2_000_000, 3, "poor"), ("urban", 2_000_000, 0, "near-poor"), ("urban", 2_000_001, 3, "neither"),
    ("rural", 0, 2, "near-poor"),
  ])
  func `income of 2022 to 2025`(area: String, income: Int, missing: Int, follows: String) {
    let members = #""missingIndicators":\#(missing),"perCapitaIncome":\#(income)"#
    #expect(finding("vn-mdp-2022-2025", area, members) == follows)
  }

  /// Decision 59/2015: up to 700,000 and 900,000 đồng poor whatever is lacking; then three of ten, up to 1,000,000 and
  /// 1,300,000.
  @Test(arguments: [
    ("rural", 700_000, 0, "poor"), ("rural", 700_001, 2, "near-poor"), ("rural", 700_001, 3, "poor"),
    ("rural", 1_000_000, 3, "poor"), ("rural", 1_000_000, 2, "near-poor"), ("rural", 1_000_001, 10, "neither"),
    ("urban", 900_000, 0, "poor"), ("urban", 900_001, 2, "near-poor"), ("urban", 1_300_000, 3, "poor"),
    ("urban", 1_300_001, 3, "neither"),
  ])
  func `income of 2016 to 2020`(area: String, income: Int, missing: Int, follows: String) {
    let members = #""missingIndicators":\#(missing),"perCapitaIncome":\#(income)"#
    #expect(finding("vn-2016-2020", area, members) == follows)
  }

  @Test func `what is not known decides nothing, unless it cannot matter`() {
    #expect(finding("vn-mdp-2022-2025", "rural", #""perCapitaIncome":1500000"#) == "-")
    #expect(finding("vn-mdp-2022-2025", "rural", #""perCapitaIncome":1500001"#) == "neither")
    #expect(finding("vn-2016-2020", "rural", #""perCapitaIncome":700000"#) == "poor")
    #expect(finding("vn-2016-2020", "rural", #""perCapitaIncome":700001"#) == "-")
    #expect(finding("vn-mdp-2022-2025", "rural", #""scoreA":"140""#) == "-")
    // The old standard has no score A; its form's B1 and B2 are another scale.
    #expect(finding("vn-2016-2020", "rural", #""scoreA":"140","scoreB":"30""#) == "-")
  }

  @Test func `a profile speaks for a year`() {
    var story = PovertyStory([
      .unit("x", "commune"), .unit("x1", "hamlet", under: "x"), .registered("h1", in: "x1", on: "2021-01-01"),
    ])
    for (index, line) in Self.standards.enumerated() { story.tell(line: line, seq: UInt64(10 + index)) }
    story.tell(
      .assessed("h1", under: "vn-mdp-2022-2025", in: "rural", #""scoreA":"140","scoreB":"30""#, on: "2022-12-01"))
    func check(_ day: String) -> ClassCheck? {
      story.poverty.check(
        of: story.household("h1"), under: story.standard("vn-mdp-2022-2025"), on: date(day),
        households: story.households)
    }
    #expect(check("2022-11-30") == nil)
    #expect(check("2022-12-01")?.finding.povertyClass == .poor)
    #expect(check("2023-11-30")?.on == date("2022-12-01"))
    #expect(check("2023-12-01") == nil)
  }
}

extension PovertyStory.Fact {
  /// - Parameter members: scores, income and missing indicators, in the order of their names.
  fileprivate static func assessed(
    _ household: String, under standard: String, in area: String, _ members: String, on day: String
  ) -> Self {
    Self(
      on: day, type: "household.profile-assessed",
      what: #"{"areaType":"\#(area)","causes":[],"deprivations":[],"household":"\#(household)",\#(members),"#
        + #""standard":"\#(standard)","traits":[],"wishes":[]}"#)
  }
}
