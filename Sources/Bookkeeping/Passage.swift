import Events
import Ledger
import Projections

/// The states that the ledger went through between two places, each as it was known then.
///
/// A correction makes earlier entries read differently from its own place on; so the log is read once for the part before
/// the first correction, and once more from each correction to the next.
package struct Passage {
  private let books: Books

  package init(_ books: Books) { self.books = books }

  /// Calls `visit` with each wanted place after `from`, up to `to`, and the state after its entry.
  package func run(
    after from: Seq, through to: Seq, wanted: (Seq) -> Bool, visit: (Seq, Projections) throws -> Void
  ) throws {
    var starts = [Seq(from.number + 1)]
    for turn in books.corrections.turns(after: from, through: to) where turn != starts.last { starts.append(turn) }
    for (index, start) in starts.enumerated() {
      let end = index + 1 < starts.count ? Seq(starts[index + 1].number - 1) : to
      guard (start.number...max(start.number, end.number)).contains(where: { wanted(Seq($0)) }) else { continue }
      let effects = books.corrections.known(to: start).effects
      try Replay(limit: end, asOf: books.asOf).pass(
        books.reader, effects: effects, wanted: { $0 >= start && wanted($0) },
        after: { header, state in
          var state = state
          if let day = books.boundariesTo { state.cutBoundaries(after: day) }
          try visit(header.seq, state)
        })
    }
  }
}
