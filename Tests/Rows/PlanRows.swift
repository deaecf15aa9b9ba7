import Events
import Projections
import Testing

@Suite struct `Plans, row by row` {
  @Test func `CT-01 the plan of 2017 shows its number, full date, bases and the movement above it`() throws {
    let state = try Row(.canTho).state()
    let plan = try #require(state.symbols.find(PlanID.self, "ct"))
    let header = try #require(state.plans.header(of: plan, on: Day(number: .max)))
    #expect(header.value.number == "145/KH-UBND")
  }
}
