import Simulation
import Testing

struct SimulationTests {
  @Test func `a thousand lives on a faulty disk lose nothing that was acknowledged`() {
    let all = Many.live(1000, from: 1)
    #expect(all.firstBroken == nil, "tools/hard/simulate 1 \(all.firstBroken?.seed ?? 0)")
    #expect(all.lifeCount == 1000)
  }

  /// How many lives it takes at most, from seed 1 on.
  @Test(arguments: Canary.allCases)
  func `each bug on purpose is found`(canary: Canary) {
    let all = Many.live(500, from: 1, canary: canary)
    #expect(all.firstBroken != nil, "\(canary.rawValue) lives through 500 lives")
  }
}
