import Dispatch
import Synchronization

/// Many lives, on all cores.
package struct Many: Sendable {
  package private(set) var lifeCount = 0
  package private(set) var tally = Tally()
  /// The seed of the first one that broke a promise, and which.
  package private(set) var firstBroken: (seed: UInt64, broken: Broken)?

  /// Lives `runs` of them, each with the seed after the one before; ends early when a promise is broken.
  package static func live(_ runs: Int, from seed: UInt64, canary: Canary? = nil) -> Many {
    let all = Mutex(Many())
    let pieceCount = 20
    DispatchQueue.concurrentPerform(iterations: (runs + pieceCount - 1) / pieceCount) { piece in
      for number in piece * pieceCount..<min((piece + 1) * pieceCount, runs) {
        if all.withLock({ $0.firstBroken != nil }) { return }
        let own = seed &+ UInt64(number)
        do throws(Broken) {
          let tally = try Life.live(seed: own, canary: canary)
          all.withLock { all in
            all.lifeCount += 1
            all.tally.add(tally)
          }
        } catch {
          all.withLock { all in
            if own < all.firstBroken?.seed ?? .max { all.firstBroken = (own, error) }
            all.lifeCount += 1
          }
        }
      }
    }
    return all.withLock { $0 }
  }
}
