import Bookkeeping
import Events
import Foundation
import Ledger
import Testing

@Suite struct `Recording` {
  private func codes(_ outcome: Keeper.Outcome) -> [String] {
    switch outcome {
    case .accepted: ["accepted"]
    case .refused(let refusals): refusals.map(\.code)
    case .failed: ["failed"]
    }
  }

  private func seqs(_ outcome: Keeper.Outcome) -> [UInt64] {
    if case .accepted(let recorded) = outcome { recorded.map(\.seq.number) } else { [] }
  }

  @Test func `a batch is taken whole, and an answer gives each entry's place`() throws {
    let ledger = try MadeLedger()
    let keeper = try Keeper(at: ledger.place)
    #expect(seqs(keeper.append([[try unit("p", "province"), try unit("c", parent: "p")]])) == [2, 3])
    try keeper.close()
    #expect(ledger.lines.count == 3)
    #expect(ledger.lines[1].contains(#""more":true"#))
    #expect(!ledger.lines[2].contains(#""more""#))
  }

  @Test func `one bad entry refuses its whole batch, and nothing is written or folded`() throws {
    let ledger = try MadeLedger()
    let keeper = try Keeper(at: ledger.place)
    let before = ledger.log
    let bad = try draft("unit.registered", #"{"kind":"castle"}"#, id: "bad", place: "f:2")
    let outcome = keeper.append([[try unit("p", "province"), bad]])
    guard case .refused(let refusals) = outcome else {
      Issue.record("the batch was taken")
      return
    }
    #expect(refusals.map(\.place) == ["f:2"])
    #expect(ledger.log == before)
    // The unit of the refused batch is not there: its id and its entry id can be used.
    #expect(seqs(keeper.append([[try unit("p", "province")]])) == [2])
    try keeper.close()
  }

  @Test(arguments: [
    ("unit.made", "{}", "type"), ("unit.registered", #"{"registered":"x"}"#, "what.kind"),
    (
      "unit.renamed", #"{"nameVi":"Tên","oldName":"y","renamed":"x"}"#, "what.oldName"
    ), ("unit.renamed", #"{"nameVi":5,"renamed":"x"}"#, "what.nameVi"),
  ])
  func `a payload that is not the catalogue's is refused with its path`(type: String, what: String, path: String) throws
  {
    let ledger = try MadeLedger()
    let keeper = try Keeper(at: ledger.place)
    guard case .refused(let refusals) = keeper.append([[try draft(type, what, id: "e")]]) else {
      Issue.record("taken")
      return
    }
    #expect(refusals.map(\.path) == [path])
    try keeper.close()
  }

  @Test func `the same content under the same id gets the first receipt`() throws {
    let ledger = try MadeLedger()
    let keeper = try Keeper(at: ledger.place)
    let first = keeper.append([[try unit("p", "province")]])
    let size = ledger.log.count
    let again = keeper.append([[try unit("p", "province")]])
    guard case .accepted(let one) = first, case .accepted(let two) = again else {
      Issue.record("refused")
      return
    }
    #expect(one[0].leaf == two[0].leaf)
    #expect(one[0].seq == two[0].seq)
    #expect(two[0].isRepeat)
    #expect(ledger.log.count == size)
    let other = keeper.append([[try unit("q", "province", entry: "u-p")]])
    #expect(codes(other) == ["id.other-content"])
    #expect(codes(keeper.append([[try unit("p", "province"), try unit("r", parent: "p")]])) == ["batch.known-in-part"])
    #expect(
      codes(keeper.append([[try unit("s", parent: "p", entry: "twice"), try unit("t", parent: "p", entry: "twice")]]))
        == ["batch.id-twice"])
    try keeper.close()
  }

  @Test func `a sender may not say when it was recorded, except in a story`() throws {
    let live = try MadeLedger()
    let keeper = try Keeper(at: live.place)
    let timed = try draft(
      "unit.dissolved", #"{"dissolved":"x","resolution":"y"}"#, id: "e", at: "2024-01-01T00:00:00.000Z")
    #expect(codes(keeper.append([[timed]])) == ["draft.at"])
    try keeper.close()

    let story = try MadeLedger(story: "2024-01-01T00:00:00.000Z")
    let teller = try Keeper(at: story.place)
    #expect(codes(teller.append([[try unit("p", "province")]])) == ["draft.at"])
    let early = try draft(
      "import.declared", #"{"reason":"x","rows":1,"source":"y"}"#, id: "e", at: "2023-12-31T00:00:00.000Z")
    #expect(codes(teller.append([[early]])) == ["draft.at"])
    try teller.close()
  }

  @Test func `an answer names an earlier entry by number or by id, in its own batch too`() throws {
    let ledger = try MadeLedger()
    let keeper = try Keeper(at: ledger.place)
    let proposal = #"{"corrected":{"nameVi":"Tên mới"},"reason":"wrong-figure"}"#
    let first = try draft("entry.correction-proposed", proposal, id: "c", by: "a-2", re: #""u-p""#)
    #expect(seqs(keeper.append([[try unit("p", "province"), first]])) == [2, 3])
    let lost = try draft("entry.correction-proposed", proposal, id: "d", re: #""nobody""#)
    #expect(codes(keeper.append([[lost]])) == ["draft.re"])
    let ahead = try draft("entry.correction-proposed", proposal, id: "d", re: "9")
    #expect(codes(keeper.append([[ahead]])) == ["draft.re"])
    try keeper.close()
    #expect(ledger.lines[2].contains(#""re":2"#))
  }

  @Test func `many threads share the ledger, and every receipt is true`() throws {
    let ledger = try MadeLedger()
    let keeper = try Keeper(at: ledger.place)
    let receipts = Receipts()
    DispatchQueue.concurrentPerform(iterations: 64) { index in
      guard let drafts = try? [unit("t\(index)-a", "province"), unit("t\(index)-b", "province")],
        case .accepted(let recorded) = keeper.append([drafts])
      else { return }
      receipts.add(recorded)
    }
    try keeper.close()
    #expect(receipts.all.count == 128)
    for receipt in receipts.all {
      #expect(ledger.lines[Int(receipt.seq.number) - 1].contains(#""id":"\#(receipt.id)""#))
    }
    #expect(try Verifier(ledger.place).verify().isSound)
  }

  @Test func `a second writer is told who holds the ledger`() throws {
    let ledger = try MadeLedger()
    let keeper = try Keeper(at: ledger.place)
    do {
      _ = try Keeper(at: ledger.place)
      Issue.record("two writers")
    } catch { #expect("\(error)".contains("\(getpid())")) }
    try keeper.close()
  }
}

/// Receipts from several threads.
private final class Receipts: @unchecked Sendable {
  private let lock = NSLock()
  private var recorded: [Keeper.Recorded] = []
  func add(_ more: [Keeper.Recorded]) { lock.withLock { recorded += more } }
  var all: [Keeper.Recorded] { lock.withLock { recorded } }
}
