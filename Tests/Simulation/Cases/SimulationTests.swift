import Simulation
import Testing

struct SimulationTests {
  /// `tools/hard/simulate` lives thousands more in an optimised build.
  @Test func `no life on a faulty disk loses what was acknowledged`() {
    let all = Many.live(100, from: 1)
    #expect(all.firstBroken == nil, "tools/hard/simulate 1 \(all.firstBroken?.seed ?? 0)")
    #expect(all.lifeCount == 100)
  }

  /// How many lives it takes at most, from seed 1 on.
  @Test(arguments: Canary.allCases)
  func `each bug on purpose is found`(canary: Canary) {
    let all = Many.live(200, from: 1, canary: canary)
    #expect(all.firstBroken != nil, "\(canary.rawValue) lives through 200 lives")
  }
}
