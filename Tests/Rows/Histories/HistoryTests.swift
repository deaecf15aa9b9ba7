import Bookkeeping
import Events
import Foundation
import Projections
import Rules
import Testing

/// What must hold of every history, tried on a thousand that were made at random (the seed is named when one fails).
@Suite struct `Histories made at random` {
  static let seeds = Array(0..<20).map { block in (UInt64(block) * 50)..<(UInt64(block) * 50 + 50) }

  @Test(arguments: seeds)
  func `accounts balance, parents sum, states rebuild, the past stays, and no rule is broken`(seeds: Range<UInt64>)
    throws
  {
    for seed in seeds {
      let row = try Row(opened: "2021-11-01T00:00:00.000Z")
      try row.given(HistoryMaker.frame)
      var maker = HistoryMaker(seed: seed)
      try maker.play(60, in: row)
      let live = try row.liveDumps()
      let books = try row.books()
      try Checks(seed: seed, books: books).run()
      #expect(live == books.dumpLines, "seed \(seed): the running state is not the one that a rebuild gives")

      // Cut the log where a die says, and fold what is left: that is the state as it was known there.
      var dice = Dice(state: seed &+ 1)
      let kept = Int(dice.below(UInt64(maker.taken.count)))
      let cut = try Row(opened: "2021-11-01T00:00:00.000Z")
      try cut.given(HistoryMaker.frame)
      try cut.given(Array(maker.taken.prefix(kept)))
      let place = 1 + HistoryMaker.frame.count + kept
      let known = try row.books(asKnown: "\(place)")
      #expect(try cut.books().dumpLines == known.dumpLines, "seed \(seed): as known at \(place)")
    }
  }

  private struct Checks {
    let seed: UInt64
    let books: Books

    func run() throws {
      let state = books.state
      for standard in ["s-1", "s-2"] {
        guard let standard = state.symbols.find(StandardID.self, standard) else { continue }
        for povertyClass in PovertyClass.allCases { try accounts(povertyClass, standard) }
      }
      try rules()
    }

    /// Each account balances, opens with last year's closing, closes with the households that are in the class at the
    /// end of the year, and a parent's is the sum of its children's.
    private func accounts(_ povertyClass: PovertyClass, _ standard: StandardID) throws {
      let state = books.state
      for year in (2021...2025).map({ Year($0) }) {
        let end = try #require(Day("\(year)-12-31"))
        guard end <= books.lastDay else { break }
        for unit in state.units.registered(in: state.symbols) {
          let account = state.poverty.account(of: unit, povertyClass, under: standard, in: year)
          let name =
            "seed \(seed): \(state.symbols.text(of: unit)) \(povertyClass) \(state.symbols.text(of: standard)) \(year)"
          #expect(account.imbalance == 0, "\(name)")
          #expect(
            account.opening
              == state.poverty.account(of: unit, povertyClass, under: standard, in: year.previous).closing,
            "\(name)")
          guard state.units.exists(unit, on: end) else { continue }
          let counted = state.households.list(
            in: unit, .inClass(povertyClass, under: standard), on: end, units: state.units, symbols: state.symbols
          ).count
          #expect(account.closing == counted, "\(name): \(account.closing) by its account, \(counted) households")
          let children = state.units.children(of: unit, on: end, in: state.symbols)
          if !children.isEmpty {
            let sum = children.reduce(0) {
              $0 + state.poverty.account(of: $1, povertyClass, under: standard, in: year).closing
            }
            #expect(account.closing == sum, "\(name): its children have \(sum)")
          }
        }
      }
    }

    /// Judged again in order, as corrected, no entry breaks a rule of plain bookkeeping; what a correction makes of a
    /// plan's rule is listed when it is recorded, and blocks nothing.
    private func rules() throws {
      var state = Projections()
      state.symbols = books.state.symbols
      try books.forEachEvent { header, event in
        let breaches = Rules.judge(event, header, in: state).filter { $0.rule.isLedgers }
        #expect(breaches.isEmpty, "seed \(seed): entry \(header.seq) \(header.type.text): \(breaches.map(\.detail.en))")
        dispatch(event, header, into: &state)
      }
    }
  }
}

extension Books {
  /// All states, a fact a line.
  var dumpLines: [String] { state.dumps.flatMap { dump in ["# \(dump.name)"] + dump.lines() } }
}
