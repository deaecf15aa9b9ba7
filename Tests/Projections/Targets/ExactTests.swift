import Events
import Testing

@testable import Projections

@Suite("Exact ratios")
struct ExactTests {
  @Test(arguments: [
    (Exact(1, over: 3), Exact(1, over: 2)), (Exact(-1, over: 2), Exact(-1, over: 3)), (Exact(-7, over: 2), Exact(-3)),
    (Exact(2), Exact(201, over: 100)), (Exact(149_697, over: 100_000), Exact(3, over: 2)), (Exact(-1), Exact(0)),
  ])
  func `one is less than the other, and not the other way round`(_ pair: (Exact, Exact)) {
    #expect(pair.0 < pair.1)
    #expect(!(pair.1 < pair.0))
    #expect(!(pair.0 < pair.0))
  }

  @Test func `two decimals, and more where two would hide the side`() {
    #expect(Exact(13_17, over: 400).shown(beside: Exact(33, over: 10)).text == "3.29")
    #expect(Exact(13_19, over: 400).shown(beside: Exact(33, over: 10)).text == "3.298")
    #expect(Exact(13_20, over: 400).shown(beside: Exact(33, over: 10)).text == "3.30")
    #expect(Exact(-1, over: 200).shown().text == "-0.01")
    #expect(Exact(1, over: 200).shown().text == "0.01")
  }

  @Test func `absurd values end at a bound instead of trapping`() {
    let large = Exact(Decimal("999999999999.999999")!)
    var value = large
    for _ in 0..<9 { value = value * large + value }
    #expect(value > large)
    #expect(-value < large)
    #expect(value.divided(by: .zero) == nil)
    #expect(value.shown(beside: large).mantissa > 0)
  }
}
