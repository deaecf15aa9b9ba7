import Bookkeeping
import Foundation
import Ledger
import Testing

@Suite struct `A damaged ledger` {
  /// Ten provinces in batches of one; the name of the one in entry 6 is changed by a letter.
  private func damaged() throws -> MadeLedger {
    let ledger = try MadeLedger()
    let keeper = try Keeper(at: ledger.place)
    for index in 0..<10 { _ = keeper.append([[try unit("t\(index)", "province")]]) }
    try keeper.close()
    let path = ledger.place.folder + "/log/00000000000000000001.jsonl"
    let log = String(decoding: ledger.log, as: UTF8.self).replacingOccurrences(of: "Đơn vị t4", with: "Đơn vị t7")
    try Data(log.utf8).write(to: URL(fileURLWithPath: path))
    return ledger
  }

  @Test func `is never answered from without a word`() throws {
    let ledger = try damaged()
    let books = try Books(at: ledger.place)
    #expect(books.damage.first?.seq == 6)
    #expect(books.size.count == 5)
    #expect(books.knownTo == 5)
    #expect(books.state.units.count == 4)
  }

  @Test func `answers from a sound one are held against the signed root`() throws {
    let ledger = try MadeLedger()
    let keeper = try Keeper(at: ledger.place)
    _ = keeper.append([[try unit("p", "province")]])
    let checkpoint = try keeper.checkpoint()
    try keeper.close()
    let books = try Books(at: ledger.place)
    #expect(books.damage.isEmpty)
    #expect(books.root == checkpoint.root)
  }

  @Test func `takes no more entries`() throws {
    let ledger = try damaged()
    #expect(throws: LedgerError.self) { _ = try Keeper(at: ledger.place) }
  }
}
