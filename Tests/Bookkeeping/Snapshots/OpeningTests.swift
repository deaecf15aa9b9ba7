import Bookkeeping
import CanonicalJSON
import Events
import Foundation
import Ledger
import Projections
import Testing

@Suite struct `Opening from a snapshot` {
  /// A journey told by many short writers, so that the state is put away over and over.
  private static func told(_ name: String, perWriter count: Int = 5) throws -> MadeLedger {
    let batches = try ToldLedger.batches(ofJourney: name)
    let at = try #require(batches.first?.first?.at)
    let ledger = try MadeLedger(story: at.description, entriesPerSegment: 8)
    for start in stride(from: 0, to: batches.count, by: count) {
      let part = Array(batches[start..<min(start + count, batches.count)])
      #expect(try ToldLedger.tell(part, to: ledger.place) == part.count)
    }
    return ledger
  }

  private static let timed = ToldLedger.journeys.filter {
    (try? ToldLedger.batches(ofJourney: $0))?.first?.first?.at != nil
  }

  /// The state that is asked for, from a snapshot on where one will do, is the one that the whole log gives: at every
  /// place of the log, and on days before, between and behind all acts.
  @Test(arguments: timed)
  func `gives at every place of the log and on every day what the whole log gives`(name: String) throws {
    let ledger = try Self.told(name)
    let size = UInt64(ledger.lines.count)
    var starts: Set<UInt64> = []
    for seq in stride(from: 1, through: size, by: size > 80 ? 5 : 1) {
      let known = AsKnown.seq(Seq(seq))
      let whole = try Books(folding: ledger.place, asKnown: known)
      let short = try Books(shortcutting: ledger.place, asKnown: known)
      #expect(short.state.allLines == whole.state.allLines, "as known at \(seq)")
      #expect(short.knownTo == whole.knownTo && short.lastAt == whole.lastAt && short.root == whole.root)
      #expect(short.corrections.effects.keys.sorted() == whole.corrections.effects.keys.sorted())
      #expect(short.remarks.isEmpty)
      if let start = short.snapshotSize { starts.insert(start.count) }
    }
    #expect(!starts.isEmpty)
    for text in ["2000-01-01", "2022-12-31", "2023-06-30", "2024-12-31", "2025-12-31", "2031-01-01"] {
      let day = try #require(Day(text))
      let whole = try Books(folding: ledger.place, asOf: day)
      let short = try Books(shortcutting: ledger.place, asOf: day)
      #expect(short.state.allLines == whole.state.allLines, "as of \(text)")
    }
    // A writer that begins with a snapshot has the state of one that folds the log.
    let keeper = try Keeper(at: ledger.place)
    #expect(keeper.read { $0.allLines } == (try Books(folding: ledger.place).state.allLines))
    try keeper.close()
  }

  @Test func `as of a day it begins with a snapshot only when all that it holds had happened by then`() throws {
    let ledger = try Self.told("household-exit-and-relapse.jsonl")
    let late = try #require(Day("2031-01-01"))
    let early = try #require(Day("2022-01-20"))
    let newest = try Books(shortcutting: ledger.place).snapshotSize
    #expect(newest != nil)
    #expect(try Books(shortcutting: ledger.place, asOf: late).snapshotSize == newest)
    #expect(try Books(shortcutting: ledger.place, asOf: early).snapshotSize != newest)
  }

  @Test func `a small ledger has none`() throws {
    let ledger = try MadeLedger(entriesPerSegment: 8)
    let keeper = try Keeper(at: ledger.place)
    for index in 0..<6 { _ = keeper.append([[try unit("t\(index)", "province")]]) }
    try keeper.close()
    #expect(ledger.place.snapshotPaths.isEmpty)
    #expect(try Books(shortcutting: ledger.place).snapshotSize == nil)
  }

  @Test func `the newest two stay, and of the older ones one for each doubling of the distance`() throws {
    let ledger = try MadeLedger(entriesPerSegment: 8)
    for turn in 0..<40 {
      let keeper = try Keeper(at: ledger.place)
      for index in 0..<8 { _ = keeper.append([[try unit("t\(turn)-\(index)", "province")]]) }
      try keeper.close()
    }
    let sizes = ledger.place.snapshotSizes().map(\.count)
    #expect(sizes.suffix(2) == [313, 321])
    #expect((4...9).contains(sizes.count))
    #expect(try Books(shortcutting: ledger.place).snapshotSize?.count == 321)
    for seq in sizes {
      #expect(try Books(shortcutting: ledger.place, asKnown: .seq(Seq(seq))).snapshotSize?.count == seq)
    }
  }

  @Test func `what was known by a moment is found by halving as by reading every entry`() throws {
    let ledger = try Self.told("annual-review.jsonl", perWriter: 1_000)
    let all = try ledger.lines.map { try JSON(parsing: $0)["at"]?.string.flatMap { Timestamp($0) } }
    let moments = all.compactMap { $0 }
    #expect(moments.count == ledger.lines.count)
    for moment in Set(moments) {
      for near in [-1, 0, 1] {
        let time = Timestamp(milliseconds: moment.milliseconds + Int64(near))
        let expected = moments.count { $0 <= time }
        guard expected > 0 else { continue }
        #expect(try Books(folding: ledger.place, asKnown: .time(time)).knownTo.number == UInt64(expected))
      }
    }
  }
}
