import Events
import Testing

@testable import Projections

/// The same facts in any order of recording give the same accounts.
@Suite struct PovertyOrderTests {
  typealias Fact = PovertyStory.Fact

  @Test(arguments: 1...40) func `two years of a commune, recorded in any order`(seed: UInt64) {
    var random = Seeded(seed)
    let told = PovertyStory(TwoYears.all)
    // Facts of one household on one day are ordered by seq: they stay as they are.
    let shuffled = PovertyStory(TwoYears.all.shuffled(using: &random))
    #expect(told.figures == shuffled.figures)
  }

  @Test(arguments: 1...40) func `a long made-up story, recorded in any order`(seed: UInt64) {
    var random = Seeded(seed)
    let facts = MadeUp.facts(&random)
    let told = PovertyStory(facts)
    let shuffled = PovertyStory(facts.shuffled(using: &random))
    #expect(told.figures.count > 100)
    #expect(told.figures == shuffled.figures)
  }

  @Test(arguments: 1...10) func `entries folded in another order than their seq give the same state`(seed: UInt64) {
    var random = Seeded(seed)
    let facts = MadeUp.facts(&random)
    let told = PovertyStory(facts)
    var shuffled = PovertyStory()
    for (index, fact) in facts.enumerated().shuffled(using: &random) { shuffled.tell(fact, seq: UInt64(index) + 1) }
    #expect(told.dump.sorted() == shuffled.dump.sorted())
  }

  @Test(arguments: 1...10) func `every prefix holds what the register holds`(seed: UInt64) {
    var random = Seeded(seed)
    var story = PovertyStory()
    for fact in MadeUp.facts(&random).shuffled(using: &random) {
      story.tell(fact)
      guard story.seq % 16 == 0 else { continue }
      // The last year's closing of the province is the number of households that the register has in that class.
      let rows = story.households.rows
      for number in 0..<story.households.standards.count {
        for povertyClass in PovertyClass.allCases {
          let standard = story.households.standards.id(at: number)
          let inPlace = rows.filter {
            $0.standing.povertyClass(under: number) == povertyClass && $0.standing.hamlet != HouseholdFact.none
              && story.units.isUnder(
                story.units.successor(of: UnitID(Symbol($0.standing.hamlet)), on: date("2040-01-01")), story.unit("p"),
                on: date("2040-01-01"))
          }
          let account = story.poverty.account(of: story.unit("p"), povertyClass, under: standard, in: 2040)
          #expect(account.closing == inPlace.count)
        }
      }
    }
  }

  @Test func `a class before that comes late moves what followed it into the right columns`() {
    var story = PovertyStory(TwoYears.places)
    story.tell(.registered("h1", in: "x1", on: "2022-01-01"))
    story.tell(.left("h1", on: "2023-05-01"))
    #expect(story.account("x", .poor, 2023).isEmpty)
    story.tell(.poor("h1", "new", on: "2022-12-10"))
    #expect(story.account("x", .poor, 2022) == account([.new: 1]))
    #expect(story.account("x", .poor, 2023) == account(opening: 1, [.left: 1]))
    story.tell(.exit("h1", to: "near-poor", on: "2023-02-01"))
    #expect(story.account("x", .poor, 2023) == account(opening: 1, [.toOtherClass: 1]))
    #expect(story.account("x", .nearPoor, 2023) == account([.fromOtherClass: 1, .left: 1]))
    story.tell(.moved("h1", from: "x1", to: "y1", on: "2023-01-15"))
    #expect(story.account("x", .poor, 2023) == account(opening: 1, [.movedOut: 1]))
    #expect(story.account("y", .poor, 2023) == account([.movedIn: 1, .toOtherClass: 1]))
    #expect(story.account("y", .nearPoor, 2023) == account([.fromOtherClass: 1, .left: 1]))
  }

  @Test func `who came out of a household follows what is recorded late for it`() {
    var story = PovertyStory(TwoYears.places)
    for name in ["h1", "h2", "h3"] { story.tell(.registered(name, in: "x1", on: "2022-01-01")) }
    story.tell(.split("h1", into: ["h2"], on: "2022-06-01"))
    story.tell(.split("h2", into: ["h3"], on: "2022-07-01"))
    #expect(story.account("x", .poor, 2022).isEmpty)
    story.tell(.poor("h1", "carried-over", on: "2022-02-01"))
    #expect(story.account("x", .poor, 2022) == account([.carriedOver: 1, .splitIn: 2]))
    #expect(story.povertyClass("h3", "2022-07-01") == .poor)
    story.tell(.exit("h1", to: "near-poor", on: "2022-05-01"))
    #expect(story.account("x", .poor, 2022) == account([.carriedOver: 1, .toOtherClass: 1]))
    #expect(story.account("x", .nearPoor, 2022) == account([.fromOtherClass: 1, .splitIn: 2]))
    #expect(story.povertyClass("h3", "2022-07-01") == .nearPoor)
  }

  @Test func `a batch that is refused leaves no trace`() {
    var random = Seeded(7)
    let facts = MadeUp.facts(&random).shuffled(using: &random)
    for cut in stride(from: 5, to: facts.count, by: 37) {
      var story = PovertyStory(Array(facts[..<cut]))
      let before = story.dump
      story.mark()
      for fact in facts[cut...].prefix(60) { story.tell(fact) }
      story.rollback()
      #expect(story.dump == before)
      for fact in facts[cut...] { story.tell(fact) }
      #expect(story.figures == PovertyStory(facts).figures)
    }
  }
}

/// A small generator with a seed, so that a failure can be told again.
struct Seeded: RandomNumberGenerator {
  private var state: UInt64

  init(_ seed: UInt64) { state = seed &* 0x9e37_79b9_7f4a_7c15 | 1 }

  mutating func next() -> UInt64 {
    state ^= state << 13
    state ^= state >> 7
    state ^= state << 17
    return state &* 0x2545_f491_4f6c_dd1d
  }
}
