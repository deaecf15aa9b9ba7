import Merkle
import Testing

/// Expected roots: the definition of RFC 9162 section 2.1.1, computed naively.
@Suite struct SubtreeRunTests {
  private let leaves = Naive.leaves(100)

  /// The edge of the tree of the first `count` leaves, hashed in parts of `width`.
  private func frontier(of count: Int, inPartsOf width: Int, behind first: Int = 0) -> Frontier {
    var frontier = Frontier()
    for leaf in leaves[..<first] { frontier.append(leaf) }
    var start = first
    while start < count {
      var run = SubtreeRun(start: UInt64(start))
      for leaf in leaves[start..<min(start + width, count)] { run.append(leaf) }
      frontier.append(run)
      start += width
    }
    return frontier
  }

  @Test(arguments: [1, 2, 3, 4, 7, 8, 16, 64, 100])
  func `parts of any width, put together, give the tree of all leaves`(width: Int) {
    for count in 0...100 {
      let frontier = frontier(of: count, inPartsOf: width)
      #expect(frontier.size == TreeSize(UInt64(count)))
      #expect(frontier.root == Naive.root(leaves[..<count]))
    }
  }

  @Test func `a tree goes on with parts wherever it ends`() {
    for first in 0...100 {
      let whole = frontier(of: 100, inPartsOf: 100)
      #expect(frontier(of: 100, inPartsOf: 8, behind: first) == whole)
      #expect(frontier(of: 100, inPartsOf: 100, behind: first) == whole)
    }
  }

  @Test func `a tree goes on growing behind its parts`() {
    var frontier = frontier(of: 37, inPartsOf: 16)
    for leaf in leaves[37...] { frontier.append(leaf) }
    #expect(frontier.root == Naive.root(leaves[...]))
  }
}
