import Events
import Foundation
import Projections
import Testing

/// The amounts that the entries under events/laws give, worked out by hand: times × base salary of the decision's day.
@Suite struct PrizeAmounts {
  private let state: Projections

  init() throws {
    var state = Projections()
    let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent()
    let lines = try String(contentsOf: root.appending(path: "events/laws/prizes.jsonl"), encoding: .utf8)
      .split(separator: "\n")
    for (place, line) in lines.enumerated() {
      try Array(line.utf8).withUnsafeBytes { bytes in
        var line = try LineDecoder.draft.decode(bytes, &state.symbols)
        line.header.seq = Seq(UInt64(place + 1))
        try state.fold(&line)
      }
    }
    self.state = state
  }

  private func prize(
    _ form: AwardForm, _ level: AwardLevel, _ kind: RecipientKind, on day: String, _ degree: LabourOrderClass? = nil
  ) throws -> Prize? {
    state.awards.prize(
      for: NamedForm(form, level, degree, nil, emblem: false), kind, on: try #require(Day(day)))
  }

  @Test(arguments: [
    // 3.5 × 1,300,000 = 4,550,000
    (AwardForm.certificateOfMerit, AwardLevel.state, RecipientKind.individual, "2017-10-01", 4_550_000),
    // 1.0 × 1,390,000, and twice that; 1.0 × 1,490,000 from 2019-07-01 on
    (.certificateOfMerit, .province, .individual, "2019-06-30", 1_390_000),
    (.certificateOfMerit, .province, .collective, "2019-06-30", 2_780_000),
    (.certificateOfMerit, .province, .individual, "2019-07-01", 1_490_000),
    // 0.15 × 1,490,000 = 223,500, rounded up to tens of thousands; 0.3 × 1,490,000 = 447,000
    (.certificateOfCommendation, .commune, .individual, "2020-12-01", 230_000),
    (.certificateOfCommendation, .commune, .collective, "2020-12-01", 450_000),
    // 1.5 × 1,800,000 = 2,700,000 from 2024 on; half of 2024 has the higher salary: 1.5 × 2,340,000 = 3,510,000
    (.certificateOfMerit, .province, .individual, "2024-01-01", 2_700_000),
    (.certificateOfMerit, .province, .individual, "2024-07-01", 3_510_000),
    // 0.15 × 2,340,000 = 351,000 and from 2025-07-01 on 0.3 × 2,340,000 = 702,000
    (.certificateOfCommendation, .commune, .individual, "2025-06-30", 360_000),
    (.certificateOfCommendation, .commune, .individual, "2025-07-01", 710_000),
    // 8 × 1,800,000
    (.emulationFlag, .province, .collective, "2023-07-01", 14_400_000),
  ])
  func `the decree and the salary of the decision's day make the amount`(
    form: AwardForm, level: AwardLevel, kind: RecipientKind, day: String, amount: Int64
  ) throws {
    #expect(try prize(form, level, kind, on: day)?.amountVND == amount)
  }

  @Test func `an order goes by its class, and one of an open class has no amount`() throws {
    // 4.5 × 1,490,000 = 6,705,000, rounded up
    #expect(try prize(.labourOrder, .state, .individual, on: "2020-12-01", .third)?.amountVND == 6_710_000)
    #expect(try prize(.labourOrder, .state, .individual, on: "2020-12-01", .open) == nil)
    #expect(try prize(.labourOrder, .state, .individual, on: "2020-12-01") == nil)
    #expect(try prize(.certificateOfMerit, .state, .individual, on: "2017-09-30") == nil)
  }

  @Test func `what was not checked against the text says so`() throws {
    #expect(try prize(.certificateOfMerit, .province, .individual, on: "2025-07-01")?.isVerified == true)
    #expect(try prize(.certificateOfMerit, .province, .household, on: "2025-07-01")?.isVerified == false)
  }

  /// 223,500: 220,000 and 230,000 are both read out of the decree's rounding, 210,000 and 240,000 are not.
  @Test func `an amount fits when it is within one step of the product`() throws {
    let prize = try #require(try prize(.certificateOfCommendation, .commune, .individual, on: "2020-12-01"))
    #expect([210_000, 220_000, 223_500, 230_000, 240_000].map { prize.fits($0) } == [false, true, true, true, false])
  }
}
