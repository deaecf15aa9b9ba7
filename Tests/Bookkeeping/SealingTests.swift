import Bookkeeping
import Foundation
import Ledger
import Testing

@Suite struct `Personal data` {
  private let name = "Lò Văn Thử"
  private let address = "Số 7 Bản Mơ"

  private func household(_ head: String, _ id: String = "h-1") throws -> Draft {
    try draft(
      "household.registered",
      #"{"address":"\#(address)","hamlet":"ham","headName":"\#(head)","household":"\#(id)","members":4}"#,
      id: "e-" + id)
  }

  private func hamlets() throws -> [Draft] {
    [
      try unit("p", "province"), try unit("c", parent: "p"), try unit("ham", "hamlet", parent: "c"),
    ]
  }

  @Test func `no name and no address stands in any file of the ledger`() throws {
    let ledger = try MadeLedger()
    let keeper = try Keeper(at: ledger.place)
    guard case .accepted = keeper.append([try hamlets() + [household(name)]]) else {
      Issue.record("refused")
      return
    }
    try keeper.close()
    let folder = (ledger.place.folder as NSString).deletingLastPathComponent
    let files = try #require(FileManager.default.enumerator(atPath: folder)?.allObjects as? [String])
    #expect(files.count > 5)
    for file in files {
      let data = FileManager.default.contents(atPath: folder + "/" + file) ?? Data()
      #expect(data.range(of: Data(name.utf8)) == nil, "the name stands in \(file)")
      #expect(data.range(of: Data(address.utf8)) == nil, "the address stands in \(file)")
    }
    #expect(ledger.lines[4].contains(#""headName":{"key":"h-1","sealed":""#))
  }

  @Test func `what is sent again is compared with what was sealed`() throws {
    let ledger = try MadeLedger()
    let keeper = try Keeper(at: ledger.place)
    _ = keeper.append([try hamlets()])
    _ = keeper.append([[try household(name)]])
    guard case .accepted(let again) = keeper.append([[try household(name)]]) else {
      Issue.record("refused")
      return
    }
    #expect(again[0].isRepeat)
    guard case .refused(let refusals) = keeper.append([[try household("Người khác")]]) else {
      Issue.record("taken")
      return
    }
    #expect(refusals.map(\.code) == ["id.other-content"])
    try keeper.close()
  }

  @Test func `after an erasure a repeat cannot be compared, and the ledger still verifies`() throws {
    let ledger = try MadeLedger()
    let keeper = try Keeper(at: ledger.place)
    _ = keeper.append([try hamlets() + [household(name), household(name, "h-2")]])
    try keeper.close()
    try Vault.open(ledger.place, forWriting: true).erase("h-1")
    let next = try Keeper(at: ledger.place)
    guard case .refused(let refusals) = next.append([[try household(name)]]) else {
      Issue.record("taken")
      return
    }
    #expect(refusals.map(\.code) == ["id.cannot-be-compared"])
    try next.close()
    #expect(try Verifier(ledger.place).verify().isSound)
  }

  @Test func `a draft that brings a seal of its own is refused`() throws {
    let ledger = try MadeLedger()
    let keeper = try Keeper(at: ledger.place)
    _ = keeper.append([try hamlets()])
    // The base64 of a name: readable to all, sealed to nobody.
    let own = try draft(
      "household.registered",
      #"{"address":"\#(address)","hamlet":"ham","headName":{"key":"h-1","sealed":"TMOyIFbEg24gU2Vu"},"household":"h-1","members":4}"#,
      id: "e-own")
    guard case .refused(let refusals) = keeper.append([[own]]) else {
      Issue.record("taken")
      return
    }
    #expect(refusals.map(\.code) == ["vault"])
    try keeper.close()
    #expect(ledger.lines.count == 4)
  }

  @Test func `what the program records itself is not taken from a draft`() throws {
    let ledger = try MadeLedger()
    let keeper = try Keeper(at: ledger.place)
    let erased = try draft(
      "personal-data.erased", #"{"legalBasis":"x","reason":"y","subject":"h-1"}"#, id: "er")
    guard case .refused(let refusals) = keeper.append([[erased]]) else {
      Issue.record("taken")
      return
    }
    #expect(refusals.map(\.code) == ["draft.operator-act"])
    try keeper.close()
  }
}
