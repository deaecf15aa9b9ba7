import Bookkeeping
import CanonicalJSON
import Foundation
import Ledger
import Merkle
import Testing

@Suite struct `A ledger taken back from a backup` {
  private struct NotTaken: Error {}

  /// A household with a name on record, backed up beside the ledger; entries 2 to 5 of 5.
  private static func backedUp() throws -> (ledger: MadeLedger, backup: String, target: LedgerPlace) {
    let ledger = try MadeLedger()
    let keeper = try Keeper(at: ledger.place)
    let household = try draft(
      "household.registered",
      #"{"address":"Số 7","hamlet":"ham","headName":"Lò Văn Về","household":"h-1","members":4}"#, id: "e-h-1")
    let drafts = [
      try unit("p", "province"), try unit("c", parent: "p"), try unit("ham", "hamlet", parent: "c"), household,
    ]
    guard case .accepted = keeper.append([drafts]) else { throw NotTaken() }
    try keeper.close()
    let folder = (ledger.place.folder as NSString).deletingLastPathComponent
    _ = try Backup(of: ledger.place, in: folder + "/copy").run()
    let target = LedgerPlace(folder: folder + "/new")
    for (from, to) in [(ledger.place.keyPath, target.keyPath), (ledger.place.vaultPath, target.vaultPath)] {
      try FileManager.default.copyItem(atPath: from, toPath: to)
    }
    return (ledger, folder + "/copy", target)
  }

  private static func newest(_ place: LedgerPlace) throws -> Verifier.Pinned {
    Verifier.Pinned(try #require(try LedgerReader.open(place).checkpoint).checkpoint, name: "held")
  }

  @Test func `it records what it was restored from, and has the same state`() throws {
    let (ledger, backup, target) = try Self.backedUp()
    let restoring = try Restoring(of: backup, to: target, held: [try Self.newest(ledger.place)])
    #expect(restoring.lost == nil && restoring.origin.text == "example.vn/test")
    let signed = try restoring.run(.on, from: "copy", reason: "hỏng đĩa", as: LedgerOperator(by: "a-operator"))
    #expect(signed.size.count == 6)
    let books = try Books(at: target)
    #expect(
      books.state.dumps.flatMap { $0.lines() } == (try Books(at: ledger.place).state.dumps.flatMap { $0.lines() }))
    let entry = try JSON(parsing: books.reader.line(at: Position(seq: 6)))
    #expect(entry["type"]?.string == "ledger.restored")
    let root = try LedgerReader.open(ledger.place).tree.root(size: TreeSize(5)).hex
    #expect(entry["what"] == ["from": "copy", "reason": "hỏng đĩa", "root": .string(root), "size": 5])
    let keeper = try Keeper(at: target)
    #expect(keeper.mended.isEmpty && keeper.recovery.isClean)
    guard case .accepted = keeper.append([[try unit("c2", parent: "p")]]) else { throw NotTaken() }
    try keeper.close()
    #expect(try Verifier(target).verify().damages == [])
  }

  @Test func `an erasure on record is applied to the vault that comes with the backup`() throws {
    let (ledger, backup, target) = try Self.backedUp()
    let keeper = try Keeper(at: ledger.place)
    guard case .accepted = keeper.erase(Erasure(subject: "h-1", legalBasis: "x", reason: "y")) else { throw NotTaken() }
    try keeper.close()
    _ = try Backup(of: ledger.place, in: backup).run()
    // The vault's copy is from before.
    #expect(try Vault.open(target, forWriting: false).hasKey(for: "h-1"))
    _ = try Restoring(of: backup, to: target, held: []).run(.on, from: "copy", reason: nil)
    let next = try Keeper(at: target)
    #expect(next.mended.count == 1)
    try next.close()
    #expect(try !Vault.open(target, forWriting: false).hasKey(for: "h-1"))
  }

  @Test func `entries that somebody holds signed are named, and the same name never goes on without them`() throws {
    let (ledger, backup, target) = try Self.backedUp()
    let keeper = try Keeper(at: ledger.place)
    guard case .accepted = keeper.append([[try unit("c2", parent: "p"), try unit("c3", parent: "p")]]) else {
      throw NotTaken()
    }
    try keeper.close()
    let held = try Self.newest(ledger.place)
    let restoring = try Restoring(of: backup, to: target, held: [held])
    #expect(restoring.lost == 6...7)
    #expect(restoring.lastAt.description == (try JSON(parsing: Array(ledger.lines[4].utf8))["at"]?.string))
    try FileManager.default.removeItem(atPath: target.keyPath)
    let name = try KeyName("example.vn/test-2")
    _ = try restoring.run(.under(.init(name, protecting: nil)), from: "copy", reason: nil)
    let entry = try JSON(parsing: LedgerReader.open(target).line(at: Position(seq: 6)))
    #expect(
      entry["what"]?["reason"]?.string
        == "mất các mục 6–7 của example.vn/test / entries 6–7 of example.vn/test were lost")
    #expect(try LedgerReader.open(target).identity.origin.text == "example.vn/test-2")
    let next = try Keeper(at: target)
    guard case .accepted = next.append([[try unit("c4", parent: "p")]]) else { throw NotTaken() }
    try next.close()
    #expect(try Verifier(target).verify().damages == [])
  }

  @Test func `another's vault, and an account without the right, stop it before anything is made`() throws {
    let (ledger, backup, target) = try Self.backedUp()
    let vault = try #require(FileManager.default.contents(atPath: target.vaultPath))
    try Data().write(to: URL(fileURLWithPath: target.vaultPath))
    let restoring = try Restoring(of: backup, to: target, held: [])
    let refusal = #expect(throws: Refusal.self) { try restoring.run(.on, from: "copy", reason: nil) }
    #expect(refusal?.code == "vault.other")
    try vault.write(to: URL(fileURLWithPath: target.vaultPath))
    let keeper = try Keeper(at: ledger.place)
    let grant = try draft(
      "access.granted", #"{"account":"a-1","eventGroups":["households"],"role":"recorder","scope":"p"}"#, id: "g-1",
      by: "a-operator")
    guard case .accepted = keeper.append([[grant]]) else { throw NotTaken() }
    try keeper.close()
    _ = try Backup(of: ledger.place, in: backup).run()
    let next = try Restoring(of: backup, to: target, held: [])
    let refusals = #expect(throws: Refusals.self) {
      try next.run(.on, from: "copy", reason: nil, as: LedgerOperator(by: "a-2"))
    }
    #expect(refusals?.all.map(\.code) == ["access.own-unit-and-below"])
    #expect(!FileManager.default.fileExists(atPath: target.folder))
  }
}
