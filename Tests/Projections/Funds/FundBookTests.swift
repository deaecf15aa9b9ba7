import Events
import Projections
import Testing

@Suite struct `Books of funds` {
  private func story() throws -> MoneyStory {
    var story = MoneyStory()
    try story.register("fund-1", "fund", level: "province")
    return story
  }

  private func balances(_ story: MoneyStory, _ days: String...) throws -> [[Int64]] {
    let fund = try story.id(FundID.self, "fund-1")
    return try days.map { day in
      let balance = story.state.funds.balance(of: fund, asOf: try story.day(day))
      return [balance.moneyVND, balance.inKindVND]
    }
  }

  @Test func `a balance is what came in less what went out by the day`() throws {
    var story = try story()
    try story.gift("cn-1", from: "d-1", to: "fund-1", amount: 100, on: "2023-01-10")
    try story.grant("sp-1", of: 60, from: "fund-1", on: "2023-02-01")
    try story.gift("cn-2", from: "d-1", to: "fund-1", amount: 5, on: "2024-02-01")
    #expect(
      try balances(story, "2023-01-09", "2023-01-31", "2023-02-01", "2024-12-31") == [
        [0, 0], [100, 0], [40, 0], [45, 0],
      ])
  }

  /// 50 of rice: 30 go out in kind; then 40 of goods, 20 of them bought.
  @Test func `goods that were given go out first, and cash is always money`() throws {
    var story = try story()
    try story.gift("cn-1", from: "d-1", to: "fund-1", amount: 100, on: "2023-01-10")
    try story.gift("cn-2", from: "d-1", to: "fund-1", "goods", valued: 50, on: "2023-01-11")
    try story.grant("sp-1", of: 30, from: "fund-1", "goods", on: "2023-02-01")
    try story.grant("sp-2", of: 40, from: "fund-1", "goods", on: "2023-03-01")
    try story.grant("sp-3", of: 10, from: "fund-1", "cash", on: "2023-04-01")
    #expect(
      try balances(story, "2023-01-11", "2023-02-01", "2023-03-01", "2023-04-01") == [
        [100, 50], [100, 20], [80, 0], [70, 0],
      ])
  }

  @Test func `labour and knowledge never enter a fund`() throws {
    var story = try story()
    try story.gift("cn-1", from: "d-1", to: "fund-1", "labour", valued: 50, on: "2023-01-10")
    #expect(try balances(story, "2023-12-31") == [[0, 0]])
  }

  @Test func `allocations, award money both ways and what is passed on are in the book`() throws {
    var story = try story()
    try story.award("aw-1", to: "d-1", on: "2023-01-05")
    try story.allocate("al-1", 50, to: "fund-1", for: "awards", year: 2023, on: "2023-01-06")
    try story.tell("award.paid", on: "2023-02-01", ["amount": 20, "award": "aw-1", "fund": "fund-1"])
    try story.tell("award.recovered", on: "2023-03-01", ["amount": 5, "award": "aw-1", "fund": "fund-1"])
    try story.gift("cn-1", from: "fund-1", to: "c-1", amount: 8, on: "2024-01-01")
    let fund = try story.id(FundID.self, "fund-1")
    let lines = story.state.funds.lines(of: fund, asOf: try story.day("2024-12-31"))
    #expect(lines.map(\.balance.moneyVND) == [50, 30, 35, 27])
    #expect(lines.map(\.movement.seq) == [3, 4, 5, 6])
    let years = story.state.funds.years(of: fund, asOf: try story.day("2025-06-30"))
    #expect(years.map(\.year) == [2023, 2024, 2025])
    #expect(years.map(\.opening.moneyVND) == [0, 35, 27])
    #expect(years.map(\.moneyIn.amountVND) == [55, 0, 0])
    #expect(years.map(\.out.amountVND) == [20, 8, 0])
    #expect(years.map(\.closing.moneyVND) == [35, 27, 27])
    #expect(years[0].seqs == [3, 4, 5])
  }

  @Test func `on one day what comes in stands before what goes out`() throws {
    var story = try story()
    try story.grant("sp-1", of: 60, from: "fund-1", on: "2023-01-10")
    try story.gift("cn-1", from: "d-1", to: "fund-1", amount: 100, on: "2023-01-10")
    let lines = story.state.funds.lines(of: try story.id(FundID.self, "fund-1"), asOf: try story.day("2023-01-10"))
    #expect(lines.map(\.movement.seq) == [3, 2])
    #expect(lines.map(\.balance.moneyVND) == [100, 40])
  }

  @Test func `the same book comes out of any order of recording`() throws {
    var story = try story()
    for number in 1...9 {
      try story.gift("cn-\(number)", from: "d-1", to: "fund-1", amount: 10 + number, on: "2023-0\(number)-10")
      try story.grant(
        "sp-\(number)", of: 5, from: "fund-1", number % 2 == 0 ? "cash" : "goods", on: "2023-0\(10 - number)-10")
    }
    try story.gift("cn-0", from: "d-1", to: "fund-1", "goods", valued: 12, on: "2023-05-10")
    let dump = story.state.funds.dump(story.state.symbols)
    let other = try story.backwards()
    #expect(other.state.funds.dump(other.state.symbols) == dump)
    try story.tryOut {
      try $0.grant("sp-x", of: 5, from: "fund-1", on: "2023-01-01")
      try $0.move("lent", 5, by: "c-1", on: "2023-01-01")
      try $0.allocate("al-1", 50, to: "fund-1", for: "awards", year: 2023, on: "2023-01-06")
      try $0.settle("al-1", spent: 3, on: "2023-02-01")
    }
    #expect(story.state.funds.dump(story.state.symbols) == dump)
  }

  @Test func `registered funds and ids named as funds are listed, other payers are not`() throws {
    var story = try story()
    try story.register("pc", "peoples-committee")
    try story.grant("sp-1", of: 0, from: "fund-2", on: "2023-01-01")
    try story.grant("sp-2", of: 0, from: "pc", on: "2023-01-01")
    try story.gift("cn-1", from: "d-1", to: "c-1", amount: 1, on: "2023-01-01")
    let funds = story.state.funds.funds(units: story.state.units, story.state.symbols)
    #expect(funds.map { story.state.symbols.text(of: $0) } == ["fund-1", "fund-2"])
  }
}
