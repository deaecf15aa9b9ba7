import Bookkeeping
import Foundation
import Ledger
import Testing

@Suite struct `A ledger and its vault` {
  private func filled(_ ledger: MadeLedger) throws {
    let keeper = try Keeper(at: ledger.place)
    let household = try draft(
      "household.registered",
      #"{"address":"Số 7","hamlet":"ham","headName":"Lò Văn Thử","household":"h-1","members":4}"#, id: "e-h1")
    guard
      case .accepted = keeper.append([
        [
          try unit("p", "province"), try unit("c", parent: "p"), try unit("ham", "hamlet", parent: "c"), household,
        ]
      ])
    else {
      Issue.record("refused")
      return
    }
    try keeper.close()
  }

  private func refusal(_ ledger: MadeLedger) throws -> Refusal? {
    do {
      try Keeper(at: ledger.place).close()
      return nil
    } catch let refusal as Refusal { return refusal }
  }

  @Test func `an emptied vault is not written beside`() throws {
    let ledger = try MadeLedger()
    try filled(ledger)
    #expect(try refusal(ledger) == nil)
    try Data().write(to: URL(fileURLWithPath: ledger.place.vaultPath))
    let refusal = try #require(try refusal(ledger))
    #expect(refusal.code == "vault.other")
    #expect(refusal.sentence.en.contains("what entry 5 holds of h-1"))
    // It can still be read.
    #expect(try Books(at: ledger.place).size.count == 5)
  }

  @Test func `the vault of another ledger is not taken, though it knows the same households`() throws {
    let ledger = try MadeLedger()
    let other = try MadeLedger()
    try filled(ledger)
    try filled(other)
    try Data(contentsOf: URL(fileURLWithPath: other.place.vaultPath)).write(
      to: URL(fileURLWithPath: ledger.place.vaultPath))
    #expect(try refusal(ledger)?.code == "vault.other")
  }
}
