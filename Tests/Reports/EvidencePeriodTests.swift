import Events
import Merkle
import Reports
import Testing

/// Which run of entries a span of time is, and which entries prove it.
@Suite struct EvidencePeriodTests {
  /// Recorded at 10, 20, 20, 30, 50 milliseconds: entries 1 to 5.
  private let moments: [Int64] = [10, 20, 20, 30, 50]

  private func period(_ from: Int64, _ to: Int64) -> EvidencePeriod {
    EvidencePeriod(
      from: Timestamp(milliseconds: from), to: Timestamp(milliseconds: to), size: TreeSize(5),
      at: { seq in Timestamp(milliseconds: moments[Int(seq) - 1]) })
  }

  @Test func `a period holds the entries from its first moment to before its end`() {
    let period = period(20, 50)
    #expect((period.first, period.count) == (2, 3))
    #expect(period.bounds(in: TreeSize(5)) == [1, 2, 4, 5])
  }

  @Test func `a period that holds all entries has no neighbour on either side`() {
    let period = period(0, 51)
    #expect((period.first, period.count) == (1, 5))
    #expect(period.bounds(in: TreeSize(5)) == [1, 5])
  }

  @Test(arguments: [(0, 10, 1), (31, 50, 5), (51, 60, 6)] as [(Int64, Int64, UInt64)])
  func `an empty period lies between two neighbours`(from: Int64, to: Int64, first: UInt64) {
    let period = period(from, to)
    #expect((period.first, period.count) == (first, 0))
    #expect(Set(period.bounds(in: TreeSize(5))) == Set([first - 1, first].filter { (1...5).contains($0) }))
  }

  @Test func `every period of every cut has as many entries as were recorded in it`() {
    for from in Int64(0)...60 {
      for to in from...60 {
        let period = period(from, to)
        #expect(Int(period.count) == moments.filter { $0 >= from && $0 < to }.count, "\(from) to \(to)")
      }
    }
  }
}
