import Events
import Projections
import Testing

@Suite struct PovertyBoundaryTests {
  typealias Fact = PovertyStory.Fact

  private let start: [Fact] =
    TwoYears.places + [
      .registered("h1", in: "x1", on: "2023-01-01"), .registered("h2", in: "x2", on: "2023-01-01"),
      .registered("h3", in: "y1", on: "2023-01-01"), .poor("h1", "carried-over", on: "2023-01-02"),
      .nearPoor("h2", "carried-over", on: "2023-01-02"), .poor("h3", "carried-over", on: "2023-01-02"),
    ]

  private let merger: [Fact] = [
    .unit("xy", "commune", under: "d", on: "2025-07-01"), .succeeded(["x", "y"], by: ["xy"], on: "2025-07-01"),
  ]

  @Test func `a merger of communes moves every household of a class, out of each and into the new one`() {
    for facts in [start + merger, merger + start] {
      let story = PovertyStory(facts)
      #expect(story.account("x", .poor, 2025) == account(opening: 1, [.boundaryOut: 1]))
      #expect(story.account("x", .nearPoor, 2025) == account(opening: 1, [.boundaryOut: 1]))
      #expect(story.account("y", .poor, 2025) == account(opening: 1, [.boundaryOut: 1]))
      #expect(story.account("xy", .poor, 2025) == account([.boundaryIn: 2]))
      #expect(story.account("xy", .nearPoor, 2025) == account([.boundaryIn: 1]))
      #expect(story.account("d", .poor, 2025) == account(opening: 2))
      #expect(story.account("x1", .poor, 2025) == account(opening: 1))
    }
  }

  @Test func `what is dated before a merger counts where it was then, also when it is recorded after it`() {
    var story = PovertyStory(start + merger)
    story.tell(.exit("h1", to: "average", on: "2024-12-10"))
    #expect(story.account("x", .poor, 2024) == account(opening: 1, [.exited: 1]))
    #expect(story.account("x", .poor, 2025).isEmpty)
    #expect(story.account("xy", .poor, 2025) == account([.boundaryIn: 1]))
    story.tell(.exit("h3", to: "near-poor", on: "2025-12-10"))
    #expect(story.account("xy", .poor, 2025) == account([.boundaryIn: 1, .toOtherClass: 1]))
    #expect(story.account("xy", .nearPoor, 2025) == account([.boundaryIn: 1, .fromOtherClass: 1]))
  }

  @Test func `a hamlet that goes into another takes its households along`() {
    var story = PovertyStory(start)
    story.tell(.succeeded(["x1"], by: ["y1"], on: "2024-03-01"))
    #expect(story.account("x1", .poor, 2024) == account(opening: 1, [.boundaryOut: 1]))
    #expect(story.account("y1", .poor, 2024) == account(opening: 1, [.boundaryIn: 1]))
    #expect(story.account("y", .poor, 2024) == account(opening: 1, [.boundaryIn: 1]))
    #expect(story.account("d", .poor, 2024) == account(opening: 2))
  }

  @Test func `a partial share moves nothing by itself`() {
    var story = PovertyStory(start)
    story.tell(.succeeded(["x"], by: ["y"], share: "partial", on: "2024-03-01"))
    #expect(story.account("x", .poor, 2024) == account(opening: 1))
    story.tell(.moved("h1", from: "x1", to: "y1", on: "2024-03-01", reason: "boundary-change"))
    #expect(story.account("x", .poor, 2024) == account(opening: 1, [.boundaryOut: 1]))
    #expect(story.account("y", .poor, 2024) == account(opening: 1, [.boundaryIn: 1]))
  }

  @Test func `a reparenting recorded late moves each household with the class that it had on that day`() {
    var story = PovertyStory(
      start + [.exit("h1", to: "near-poor", on: "2023-12-10"), .exit("h3", to: "average", on: "2024-12-10")])
    story.tell(.reparented("x", under: "e", on: "2023-06-01"))
    story.tell(.unit("e", "district", under: "p"))
    #expect(story.account("d", .poor, 2023) == account([.carriedOver: 2, .boundaryOut: 1]))
    #expect(story.account("e", .poor, 2023) == account([.boundaryIn: 1, .toOtherClass: 1]))
    #expect(story.account("e", .nearPoor, 2023) == account([.boundaryIn: 1, .fromOtherClass: 1]))
    #expect(story.account("p", .poor, 2023) == account([.carriedOver: 2, .toOtherClass: 1]))
    #expect(story.account("p", .poor, 2024) == account(opening: 1, [.exited: 1]))
  }

  @Test func `units may be registered after their households`() {
    let story = PovertyStory(start.reversed())
    #expect(story.account("p", .poor, 2023) == account([.carriedOver: 2]))
    #expect(story.account("x", .nearPoor, 2023) == account([.carriedOver: 1]))
  }

  // MARK: Subgroups

  @Test func `each trait has an account of its own`() {
    var story = PovertyStory(start)
    story.tell(.profile("h1", ["ethnic-minority", "merit-member", "difficult-circumstances"], on: "2023-01-02"))
    story.tell(.profile("h3", ["social-protection", "no-labour-capacity"], on: "2023-01-02"))
    #expect(story.account("d", .poor, 2023, "s", .ethnicMinority) == account([.carriedOver: 1]))
    #expect(story.account("d", .poor, 2023, "s", .meritMember) == account([.carriedOver: 1]))
    #expect(story.account("y", .poor, 2023, "s", .socialProtection) == account([.carriedOver: 1]))
    #expect(story.account("y", .poor, 2023, "s", .noLabourCapacity) == account([.carriedOver: 1]))
    #expect(story.account("y", .poor, 2023, "s", .ethnicMinority).isEmpty)
    story.tell(.exit("h1", to: "average", on: "2023-12-10"))
    #expect(story.account("x", .poor, 2023, "s", .ethnicMinority) == account([.carriedOver: 1, .exited: 1]))
  }

  @Test func `a trait found or gone while poor moves the household between the subgroup's account and none`() {
    var story = PovertyStory(start)
    story.tell(.profile("h1", ["no-labour-capacity"], on: "2023-05-01"))
    #expect(story.account("d", .poor, 2023, "s", .noLabourCapacity) == account([.movedIn: 1]))
    #expect(story.account("d", .poor, 2023) == account([.carriedOver: 2]))
    story.tell(.profile("h1", [], on: "2024-05-01"))
    #expect(story.account("d", .poor, 2024, "s", .noLabourCapacity) == account(opening: 1, [.movedOut: 1]))
    // A move between hamlets with the trait cancels above both, in the subgroup as well.
    story.tell(.moved("h1", from: "x1", to: "y1", on: "2023-06-01"))
    #expect(story.account("x", .poor, 2023, "s", .noLabourCapacity) == account([.movedIn: 1, .movedOut: 1]))
    #expect(story.account("d", .poor, 2023, "s", .noLabourCapacity) == account([.movedIn: 1]))
  }

  @Test func `especially difficult communes are those that are classified on the day`() {
    var story = PovertyStory(start)
    let group = Subgroup.especiallyDifficultCommunes
    story.tell(.classified("x", from: "2022-01-01"))
    #expect(story.account("d", .poor, 2023, "s", group) == account([.carriedOver: 1]))
    #expect(story.account("y", .poor, 2023, "s", group).isEmpty)
    story.tell(.moved("h3", from: "y1", to: "x2", on: "2023-03-01"))
    #expect(story.account("d", .poor, 2023, "s", group) == account([.carriedOver: 1, .movedIn: 1]))
    story.tell(.classificationEnded("x", on: "2024-06-01"))
    #expect(story.account("d", .poor, 2024, "s", group) == account(opening: 2, [.boundaryOut: 2]))
    #expect(story.account("d", .poor, 2024) == account(opening: 2))
  }
}
