import Events
import Projections
import Testing

@Suite struct PovertyAccountTests {
  let story = PovertyStory(TwoYears.all)

  @Test func `the first year of a commune: carried over, new, split in, exited, to near-poor`() {
    // Poor at the end: h3, h4, h5, h6, h7.
    #expect(
      story.account("x", .poor, 2022)
        == account([.carriedOver: 4, .new: 2, .splitIn: 1, .exited: 1, .toOtherClass: 1]))
    #expect(story.account("x", .poor, 2022).closing == 5)
    #expect(story.account("x", .nearPoor, 2022) == account([.carriedOver: 1, .fromOtherClass: 1, .toOtherClass: 1]))
  }

  @Test func `the second year: relapsed, moved in, left, merged, moved out, boundary out`() {
    // Poor at the end: h1, h8.
    #expect(
      story.account("x", .poor, 2023)
        == account(
          opening: 5,
          [.relapsed: 1, .movedIn: 1, .toOtherClass: 1, .left: 1, .merged: 1, .movedOut: 1, .boundaryOut: 1]))
    #expect(story.account("x", .poor, 2023).closing == 2)
    #expect(
      story.account("x", .nearPoor, 2023)
        == account(opening: 1, [.new: 1, .relapsed: 1, .fromOtherClass: 1, .exited: 1]))
    #expect(story.account("y", .poor, 2023) == account([.movedIn: 1, .boundaryIn: 1]))
  }

  @Test func `a move inside a unit cancels there and shows in its hamlets`() {
    #expect(
      story.account("x1", .poor, 2022) == account([.carriedOver: 2, .movedIn: 1, .exited: 1, .toOtherClass: 1]))
    #expect(story.account("x2", .poor, 2022) == account([.carriedOver: 1, .new: 1, .movedOut: 1]))
    #expect(story.account("x3", .poor, 2022) == account([.carriedOver: 1, .new: 1, .splitIn: 1]))
    #expect(story.account("x", .poor, 2022).movedIn == 0)
    #expect(story.account("d", .poor, 2023).movedOut == 0)
  }

  @Test func `a change of boundaries cancels above both and leaves the hamlet as it is`() {
    #expect(
      story.account("d", .poor, 2023)
        == account(opening: 5, [.relapsed: 1, .movedIn: 1, .toOtherClass: 1, .left: 1, .merged: 1]))
    #expect(story.account("x3", .poor, 2023) == account(opening: 3, [.merged: 1, .movedOut: 1]))
  }

  @Test func `a parent's account is the sum of its children's but for moves among them`() {
    for year: Year in [2022, 2023, 2024] {
      for povertyClass in PovertyClass.allCases {
        let whole = story.account("d", povertyClass, year)
        let parts = ["x", "y"].map { story.account($0, povertyClass, year) }
        #expect(whole.opening == parts.map(\.opening).reduce(0, +))
        #expect(whole.closing == parts.map(\.closing).reduce(0, +))
        for flow: Flow in [
          .carriedOver, .new, .relapsed, .fromOtherClass, .splitIn, .exited, .toOtherClass, .left, .merged,
        ] {
          #expect(whole[flow] == parts.map { $0[flow] }.reduce(0, +))
        }
        let moves = parts.map { $0.movedIn + $0.boundaryIn - $0.movedOut - $0.boundaryOut }.reduce(0, +)
        #expect(whole.movedIn + whole.boundaryIn - whole.movedOut - whole.boundaryOut == moves)
      }
    }
    #expect(
      story.figures.filter { $0.hasPrefix("cell d ") }.map { $0.dropFirst(6) }
        == story.figures.filter { $0.hasPrefix("cell p ") }.map { $0.dropFirst(6) })
  }

  @Test(arguments: ["x1", "x2", "x3", "y1", "x", "y", "d", "p"])
  func `closing of a year is opening of the next`(unit: String) {
    for povertyClass in PovertyClass.allCases {
      let years = [2021, 2022, 2023, 2024, 2025].map { story.account(unit, povertyClass, Year($0)) }
      for (year, next) in zip(years, years.dropFirst()) { #expect(year.closing == next.opening) }
      #expect(years.allSatisfy { $0.imbalance == 0 })
    }
  }

  @Test func `every column for near-poor households too`() {
    var story = PovertyStory(TwoYears.places)
    for number in 1...7 { story.tell(.registered("n\(number)", in: "x1", on: "2022-01-0\(number)")) }
    for number in 1...5 { story.tell(.nearPoor("n\(number)", "carried-over", on: "2022-02-01")) }
    story.tell(.nearPoor("n7", "moved-in", on: "2022-02-02"))
    story.tell(.split("n1", into: ["n6"], on: "2022-03-01"))
    story.tell(.merged(["n2"], into: "n1", on: "2022-04-01"))
    story.tell(.left("n3", on: "2022-05-01", reason: "dissolved"))
    story.tell(.moved("n4", from: "x1", to: "y1", on: "2022-06-01"))
    story.tell(.moved("n5", from: "x1", to: "y1", on: "2022-07-01", reason: "boundary-change"))
    #expect(
      story.account("x", .nearPoor, 2022)
        == account([.carriedOver: 5, .movedIn: 1, .splitIn: 1, .merged: 1, .left: 1, .movedOut: 1, .boundaryOut: 1]))
    #expect(story.account("y", .nearPoor, 2022) == account([.movedIn: 1, .boundaryIn: 1]))
    #expect(story.account("x", .poor, 2022).isEmpty)
  }

  @Test func `exits from poverty are those to near-poverty too, and never those of who moved away`() {
    #expect(story.account("x", .poor, 2022).exitsInAll == 2)
    #expect(story.account("x", .poor, 2023).exitsInAll == 1)
  }
}
