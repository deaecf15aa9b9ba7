import Events
import Projections
import Testing

@Suite struct PovertyRelapseTests {
  private func told(_ facts: [PovertyStory.Fact]) -> PovertyStory {
    PovertyStory(
      TwoYears.places + [
        .registered("h1", in: "x1", on: "2022-01-01"), .poor("h1", "carried-over", on: "2022-01-02"),
      ] + facts)
  }

  @Test func `a household that exits in 2023 and returns in 2024 is a relapse of 2024, never new (CB-07)`() {
    for kind in ["relapse", "new"] {
      let story = told([.exit("h1", to: "average", on: "2023-12-10"), .poor("h1", kind, on: "2024-12-10")])
      #expect(story.account("x", .poor, 2023) == account(opening: 1, [.exited: 1]))
      #expect(story.account("x", .poor, 2024) == account([.relapsed: 1]))
    }
  }

  @Test func `the exit may be recorded after the return`() {
    let story = told([.poor("h1", "new", on: "2024-12-10"), .exit("h1", to: "average", on: "2023-12-10")])
    #expect(story.account("x", .poor, 2024) == account([.relapsed: 1]))
  }

  @Test func `from near-poverty back to poverty is a relapse after an exit, else new`() {
    let story = told([.exit("h1", to: "near-poor", on: "2023-12-10"), .poor("h1", "relapse", on: "2024-12-10")])
    #expect(story.account("x", .poor, 2024) == account([.relapsed: 1]))
    #expect(story.account("x", .nearPoor, 2024) == account(opening: 1, [.toOtherClass: 1]))
  }

  @Test func `a review of 2023 counts what is dated in January 2024 in 2023, as soon as its year is known`() {
    var story = told([
      .exit("h1", to: "average", on: "2024-01-04", review: "rv-2023"), .registered("h2", in: "x2", on: "2023-01-01"),
      .poor("h2", "new", on: "2024-01-04", review: "rv-2023"),
      .poor("h1", "relapse", on: "2024-12-10", review: "rv-2024"),
    ])
    #expect(story.account("x", .poor, 2023) == account(opening: 1))
    #expect(story.account("x", .poor, 2024) == account(opening: 1, [.new: 1, .exited: 1, .relapsed: 1]))
    story.tell(.submitted("x", 2023, total: 9, poor: [:], nearPoor: [:], review: "rv-2023", on: "2024-01-08"))
    #expect(story.account("x", .poor, 2023) == account(opening: 1, [.new: 1, .exited: 1]))
    #expect(story.account("x", .poor, 2024) == account(opening: 1, [.relapsed: 1]))
    story.tell(.registered("h3", in: "x2", on: "2023-01-01"))
    story.tell(.poor("h3", "new", on: "2024-01-05", review: "rv-2023"))
    #expect(story.account("x", .poor, 2023) == account(opening: 1, [.new: 2, .exited: 1]))
  }

  @Test func `as of a day: what was effective by then, by leaving out the rest`() {
    let all = TwoYears.all
    let story = PovertyStory(all.filter { $0.on <= "2022-12-09" })
    #expect(story.account("x", .poor, 2022) == account([.carriedOver: 4, .splitIn: 1]))
    #expect(story.figure("x", .poor, 2022, .computed)?.count == 5)
  }

  @Test func `exactly the entries behind a column are named`() throws {
    let story = PovertyStory(TwoYears.all)
    let causes = story.poverty.causes(
      of: story.unit("x"), .poor, under: story.standard("s"), in: 2023...2023, households: story.households)
    let named = causes.map { "\(story.symbols.text(of: $0.household)) \($0.flow)" }
    #expect(
      named == [
        "h7 merged", "h6 movedOut", "h3 left", "h8 movedIn", "h5 boundaryOut", "h1 relapsed", "h4 toOtherClass",
      ])
    // 8 units and 19 facts of 2022 come first; then the reparenting is the sixth of 2023.
    #expect(causes.first { $0.flow == .boundaryOut }?.seq == 33)
    for flow in Flow.allCases {
      #expect(causes.filter { $0.flow == flow }.map(\.count).reduce(0, +) == story.account("x", .poor, 2023)[flow])
    }
  }

  @Test func `what makes no sense changes nothing and never stops the fold`() {
    let facts: [PovertyStory.Fact] = [
      .exit("h9", to: "average", on: "2022-05-01"), .nearExit("h1", on: "2022-05-01"),
      .poor("h1", "new", on: "2022-05-02"), .moved("h9", from: "x1", to: "nowhere", on: "2022-05-03"),
      .split("h1", into: ["h1", "h8", "h8"], on: "2022-05-04"), .merged(["h1", "h1"], into: "h1", on: "2023-05-05"),
      .poor("h1", "new", on: "2023-06-01"), .left("h1", on: "2023-07-01"),
      .reparented("x", under: "x1", on: "2023-01-01"),
      .succeeded(["y"], by: ["y"], on: "2023-01-01"), .succeeded(["x"], by: ["y"], on: "2023-02-01"),
      .succeeded(["y"], by: ["x"], on: "2023-03-01"),
    ]
    let story = told(facts)
    #expect(story.account("x1", .poor, 2022) == account([.carriedOver: 1]))
    #expect(story.account("x1", .poor, 2023) == account(opening: 1, [.merged: 1]))
    let backwards = PovertyStory((TwoYears.places + facts).reversed())
    #expect(backwards.account("x", .poor, 2022).imbalance == 0)
  }
}
