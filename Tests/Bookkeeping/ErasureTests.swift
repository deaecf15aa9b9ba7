import Bookkeeping
import CanonicalJSON
import Foundation
import Ledger
import Merkle
import Testing

@Suite struct `Personal data erased for ever` {
  private static let name = "Nùng Văn Xóa"
  private static let address = "Số 12 Bản Mờ"
  private static let erasure = Erasure(subject: "h-1", legalBasis: "Điều 16", reason: "Chủ hộ yêu cầu")

  private static func household(_ id: String, head: String = name, entry: String? = nil) throws -> Draft {
    try draft(
      "household.registered",
      #"{"address":"\#(address)","hamlet":"ham","headName":"\#(head)","household":"\#(id)","members":4}"#,
      id: entry ?? "e-\(id)")
  }

  /// A province down to a hamlet with two households: entries 2 to 6.
  private static func filled() throws -> (MadeLedger, Keeper) {
    let ledger = try MadeLedger()
    let keeper = try Keeper(at: ledger.place)
    let drafts = [
      try unit("p", "province"), try unit("c", parent: "p"), try unit("ham", "hamlet", parent: "c"),
      try household("h-1"), try household("h-2", head: "Lý Thị Còn"),
    ]
    guard case .accepted = keeper.append([drafts]) else { throw NotTaken() }
    return (ledger, keeper)
  }

  private struct NotTaken: Error {}

  private static func codes(_ outcome: Keeper.Outcome) -> [String] {
    if case .refused(let refusals) = outcome { return refusals.map(\.code) }
    return []
  }

  /// All files of a folder, with their bytes.
  private static func files(_ folder: String) throws -> [String: Data] {
    var found: [String: Data] = [:]
    for name in FileManager.default.enumerator(atPath: folder)?.allObjects as? [String] ?? [] {
      found[name] = FileManager.default.contents(atPath: folder + "/" + name)
    }
    return found
  }

  private static func key(of subject: String, in vault: Data?) throws -> String? {
    let lines = String(decoding: try #require(vault), as: UTF8.self).split(separator: "\n")
    return try lines.map { try JSON(parsing: Array($0.utf8)) }.first { $0["subject"]?.string == subject }?["key"]?
      .string
  }

  @Test func `every proof, root and figure is what it was, and no file has the name or the key`() throws {
    let (ledger, keeper) = try Self.filled()
    let before = try keeper.checkpoint()
    let figures = keeper.read { state in state.dumps.flatMap { $0.lines() } }
    let vault = FileManager.default.contents(atPath: ledger.place.vaultPath)
    let key = try #require(try Self.key(of: "h-1", in: vault))
    let reader = try LedgerReader.open(ledger.place)
    let proof = try reader.tree.inclusionProof(of: Position(seq: 5), size: before.size)
    let log = ledger.log

    guard case .accepted(let recorded) = keeper.erase(Self.erasure, as: LedgerOperator(by: "a-operator")) else {
      Issue.record("refused")
      return
    }
    #expect(recorded.map(\.seq.number) == [7])
    #expect(keeper.read { state in state.dumps.flatMap { $0.lines() } } == figures)
    try keeper.close()
    let entry = try JSON(parsing: Array(ledger.lines[6].utf8))
    #expect(
      entry["what"] == ["legalBasis": "Điều 16", "reason": "Chủ hộ yêu cầu", "subject": "h-1"])
    // The lines before are the same bytes, the old checkpoint still holds, and the proof is the same.
    #expect(Array(ledger.log.prefix(log.count)) == log)
    #expect(try Verifier(ledger.place, pinned: [.init(before.checkpoint, name: "before")]).verify().damages == [])
    let after = try LedgerReader.open(ledger.place)
    #expect(try after.tree.inclusionProof(of: Position(seq: 5), size: before.size).hashes == proof.hashes)
    #expect(try Books(at: ledger.place).state.dumps.flatMap { $0.lines() } == figures)

    let folder = (ledger.place.folder as NSString).deletingLastPathComponent
    let raw = try #require(Data(base64Encoded: key))
    let files = try Self.files(folder)
    #expect(files.count >= 8)
    for (path, bytes) in files {
      for secret in [Data(Self.name.utf8), Data(Self.address.utf8), Data(key.utf8), raw] {
        #expect(bytes.range(of: secret) == nil, "\(path)")
      }
    }
    // The other household's still opens.
    let line = try JSON(parsing: try after.line(at: Position(seq: 6)))
    let box = try #require(line["what"]?["headName"]?.sealed)
    let opened = try Vault.open(ledger.place, forWriting: false).open(
      box.box, subject: "h-2", entryID: "e-h-2", fieldPath: "what.headName")
    #expect(opened == Array("Lý Thị Còn".utf8))
  }

  @Test func `it is done once, for somebody on record, and nothing more of them is taken`() throws {
    let (ledger, keeper) = try Self.filled()
    let nobody = Erasure(subject: "h-9", legalBasis: "x", reason: "y")
    #expect(Self.codes(keeper.erase(nobody)) == ["erasure.subject-known"])
    guard case .accepted = keeper.erase(Self.erasure) else { throw NotTaken() }
    #expect(Self.codes(keeper.erase(Self.erasure)) == ["erasure.subject-known"])
    // The same draft again, another one of the same household, and a name in a correction.
    #expect(Self.codes(keeper.append([[try Self.household("h-1")]])) == ["id.cannot-be-compared"])
    let again = try draft(
      "entry.correction-proposed", #"{"corrected":{"headName":"Nùng Văn Lại"},"reason":"wrong-figure"}"#, id: "cp",
      by: "a-2", re: "5")
    #expect(Self.codes(keeper.append([[again]])).contains("vault.erased"))
    try keeper.close()
    #expect(ledger.lines.count == 7)
    let vault = FileManager.default.contents(atPath: ledger.place.vaultPath)
    #expect(try Self.key(of: "h-1", in: vault) == String(repeating: "A", count: 43) + "=")
  }

  @Test func `a vault that still has the key, as after a crash or from an old copy, loses it at the next opening`()
    throws
  {
    let (ledger, keeper) = try Self.filled()
    let old = try #require(FileManager.default.contents(atPath: ledger.place.vaultPath))
    let key = try #require(try Self.key(of: "h-1", in: old))
    guard case .accepted = keeper.erase(Self.erasure) else { throw NotTaken() }
    try keeper.close()
    // What a crash between the entry and the vault leaves, and what a copy from before brings back.
    try old.write(to: URL(fileURLWithPath: ledger.place.vaultPath))
    let next = try Keeper(at: ledger.place)
    #expect(next.mended.count == 1)
    #expect(next.mended[0].en.contains("h-1") && next.mended[0].vi.contains("h-1"))
    try next.close()
    let vault = try #require(FileManager.default.contents(atPath: ledger.place.vaultPath))
    #expect(vault.range(of: Data(key.utf8)) == nil)
    let again = try Keeper(at: ledger.place)
    #expect(again.mended.isEmpty)
    try again.close()
  }

  @Test func `who may not administer the ledger erases nothing`() throws {
    let (ledger, keeper) = try Self.filled()
    let grant = try draft(
      "access.granted", #"{"account":"a-1","eventGroups":["households"],"role":"recorder","scope":"p"}"#, id: "g-1",
      by: "a-operator")
    guard case .accepted = keeper.append([[grant]]) else { throw NotTaken() }
    #expect(
      Self.codes(keeper.erase(Self.erasure, as: LedgerOperator(by: "a-1"))) == ["access.own-unit-and-below"])
    try keeper.close()
    #expect(try Vault.open(ledger.place, forWriting: false).hasKey(for: "h-1"))
  }
}
