import Bookkeeping
import CanonicalJSON
import Foundation
import Ledger
import Merkle
import Testing

@Suite struct `A new signing key on record` {
  private func last(_ ledger: MadeLedger) throws -> JSON {
    try JSON(parsing: Array(try #require(ledger.lines.last).utf8))
  }

  @Test func `the rotation is the first entry that the new key signs`() throws {
    let ledger = try MadeLedger()
    let old = try LedgerReader.open(ledger.place).identity.newestKey
    let keeper = try Keeper(at: ledger.place)
    _ = keeper.append([[try unit("p", "province")]])
    guard case .accepted(let recorded) = keeper.rotateKey(as: LedgerOperator(by: "a-van-hanh")) else {
      Issue.record("not rotated")
      return
    }
    #expect(recorded.map(\.seq.number) == [3])
    let behind = try unit("c", parent: "p")
    guard case .accepted = keeper.append([[behind]]), case .accepted(let again) = keeper.append([[behind]]) else {
      Issue.record("nothing is taken behind it")
      return
    }
    #expect(again.map(\.seq.number) == [4] && again[0].isRepeat)
    try keeper.close()
    let identity = try LedgerReader.open(ledger.place).identity
    let entry = try JSON(parsing: Array(ledger.lines[2].utf8))
    #expect(entry["type"]?.string == "key.rotated" && entry["by"]?.string == "a-van-hanh")
    #expect(
      entry["what"] == [
        "newKey": .string(identity.newestKey.text), "oldKey": .string(old.text), "size": 2,
      ])
    #expect(identity.keys.map(\.from.count) == [0, 2])
    #expect(try Verifier(ledger.place).verify().damages == [])
    #expect(try Books(at: ledger.place).size.count == 4)
  }

  @Test func `a rotation that was cut off before its entry is recorded by the next opening, once`() throws {
    let ledger = try MadeLedger()
    _ = try LedgerWriter.open(ledger.place).rotateKey()
    #expect(ledger.lines.count == 1)
    let keeper = try Keeper(at: ledger.place)
    #expect(keeper.mended.count == 1)
    #expect(keeper.mended[0].en.contains("entry 2 records it"))
    try keeper.close()
    #expect(try last(ledger)["what"]?["size"]?.int == 1)
    let again = try Keeper(at: ledger.place)
    #expect(again.mended.isEmpty)
    try again.close()
    #expect(ledger.lines.count == 2)
    #expect(try Verifier(ledger.place).verify().damages == [])
  }

  @Test func `who may not administer the ledger rotates nothing on record`() throws {
    let ledger = try MadeLedger()
    let keeper = try Keeper(at: ledger.place)
    let grant = try draft(
      "access.granted", #"{"account":"a-1","eventGroups":["households"],"role":"recorder","scope":"p"}"#, id: "g-1",
      by: "a-operator")
    guard case .accepted = keeper.append([[try unit("p", "province"), grant]]) else {
      Issue.record("no grant")
      return
    }
    guard case .refused(let refusals) = keeper.rotateKey(as: LedgerOperator(by: "a-2")) else {
      Issue.record("taken")
      return
    }
    #expect(refusals.map(\.code) == ["access.own-unit-and-below"])
    try keeper.close()
    #expect(try LedgerReader.open(ledger.place).identity.keys.count == 1)
  }
}
