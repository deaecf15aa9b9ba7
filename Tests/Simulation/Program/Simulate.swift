import Dispatch
import Glibc
import Simulation
import Synchronization

/// Lives many lives of a ledger on a faulty disk: `simulate [RUNS] [SEED] [--canary NAME]`.
///
/// Life N has the seed SEED + N. The first one that breaks a promise is printed with its seed, and with what would repeat
/// it alone; exit 1.
@main
struct Simulate {
  static func main() {
    var words = Array(CommandLine.arguments.dropFirst())
    var canary: Canary?
    if let flag = words.firstIndex(of: "--canary"), flag + 1 < words.count {
      guard let found = Canary(rawValue: words[flag + 1]) else { refuse() }
      canary = found
      words.removeSubrange(flag...flag + 1)
    }
    let numbers = words.map { UInt64($0) }
    guard numbers.count <= 2, !numbers.contains(nil) else { refuse() }
    let runs = Int((numbers.first ?? nil) ?? 1000)
    let seed = (numbers.count > 1 ? numbers[1] : nil) ?? UInt64.random(in: 0..<1 << 48)
    let began = ContinuousClock.now
    let all = Many.live(runs, from: seed, canary: canary)
    let seconds = Double((ContinuousClock.now - began) / .milliseconds(1)) / 1000
    for (what, times) in all.tally.counts.sorted(by: { $0.key < $1.key }) { print("\(times)\t\(what)") }
    print("\(all.lifeCount) lives from seed \(seed), \(Int(Double(all.lifeCount) / max(seconds, 0.001))) a second")
    guard let (bad, broken) = all.firstBroken else { return }
    let option = canary.map { " --canary \($0.rawValue)" } ?? ""
    print("Broken in life \(bad): \(broken)\nAgain: tools/hard/simulate 1 \(bad)\(option)")
    exit(1)
  }

  private static func refuse() -> Never {
    print("simulate [RUNS] [SEED] [--canary \(Canary.allCases.map(\.rawValue).joined(separator: "|"))]")
    exit(2)
  }
}
