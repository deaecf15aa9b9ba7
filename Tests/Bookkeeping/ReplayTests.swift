import Bookkeeping
import Events
import Ledger
import Projections
import Testing

/// The replay decodes on one thread and folds on another, in batches of 1,024; its answers are those of a fold that takes one
/// line after the other on one thread.
@Suite struct `Replay` {
  private static let unitCount = 2550

  /// 50 communes of 50 hamlets over many small segments; one is corrected, one voided, and one correction is voided again.
  private func filled() throws -> MadeLedger {
    let ledger = try MadeLedger()
    let keeper = try Keeper(at: smallSegments(ledger))
    _ = keeper.append([[try unit("p", "province")]])
    let units = try (1...Self.unitCount).map { number in
      let commune = (number - 1) / 51 * 51 + 1
      return number == commune
        ? try unit("x\(number)", parent: "p") : try unit("x\(number)", "hamlet", parent: "x\(commune)")
    }
    let outcome = keeper.append([units])
    if case .accepted = outcome {} else { Issue.record("the units were not taken: \(outcome)") }
    // Entry 1 opens the ledger and entry 2 is the province: unit n is entry n + 2.
    try change(keeper, entry: 3, to: "Một", id: "one")
    try change(keeper, entry: 1026, to: "Hai", id: "two")
    let void = #"{"approvedBy":"a-4","reason":"wrong-figure"}"#
    _ = keeper.append([[try draft("entry.voided", void, id: "void-1", by: "a-3", re: "2552")]])
    // The two acts on entry 1026 are entries 2555 and 2556.
    _ = keeper.append([[try draft("entry.voided", void, id: "void-2", by: "a-3", re: "2556")]])
    try keeper.close()
    return ledger
  }

  private func smallSegments(_ ledger: MadeLedger) -> LedgerPlace {
    LedgerPlace(folder: ledger.place.folder, entriesPerSegment: 600)
  }

  private func change(_ keeper: Keeper, entry: Int, to name: String, id: String) throws {
    let what = #"{"corrected":{"nameVi":"\#(name)"},"reason":"wrong-figure"}"#
    let proposed = keeper.append([
      [try draft("entry.correction-proposed", what, id: id + "-p", by: "a-2", re: "\(entry)")]
    ])
    guard case .accepted(let recorded) = proposed else {
      Issue.record("the proposal was not taken: \(proposed)")
      return
    }
    _ = keeper.append([
      [try draft("entry.corrected", what, id: id + "-c", by: "a-3", re: "\(recorded[0].seq.number)")]
    ])
  }

  /// Each entry as it counts, decoded and folded on this thread.
  private func folded(_ books: Books) throws -> Projections {
    var state = Projections()
    state.symbols = books.state.symbols
    try books.forEachEvent { header, event in dispatch(event, header, into: &state) }
    return state
  }

  private func dumps(_ state: Projections) -> [String: [String]] {
    Dictionary(uniqueKeysWithValues: state.dumps.map { ($0.name, $0.lines()) })
  }

  @Test func `two threads give what one gives, with corrections and voids`() throws {
    let ledger = try filled()
    let books = try Books(at: smallSegments(ledger), usesSnapshots: false)
    #expect(books.size.count == 2558)
    let dump = dumps(books.state)
    #expect(dump == dumps(try folded(books)))
    let units = try #require(dump["units"])
    #expect(units.contains { $0.contains("Một") } && !units.contains { $0.contains("Hai") })
    #expect(units.contains { $0.contains("Đơn vị x1024") } && !units.contains { $0.contains("Đơn vị x2550") })
  }

  @Test func `so it is as known at any place`() throws {
    let ledger = try filled()
    for seq: UInt64 in [1, 2, 3, 1024, 1025, 1026, 2554, 2556, 2557, 2558] {
      let books = try Books(at: smallSegments(ledger), asKnown: { _ in .seq(Seq(seq)) }, usesSnapshots: false)
      #expect(dumps(books.state) == dumps(try folded(books)), "as known at \(seq)")
    }
  }

  @Test func `the bar goes on from nothing to all`() throws {
    let ledger = try filled()
    var steps: [(done: UInt64, total: UInt64)] = []
    _ = try Books(at: smallSegments(ledger), usesSnapshots: false, progress: { steps.append(($0, $1)) })
    #expect(steps.last.map { $0.done == $0.total } == true)
    #expect(zip(steps, steps.dropFirst()).allSatisfy { $0.done <= $1.done && $0.total == $1.total })
    #expect(steps.count > 3)
  }
}
