import Bookkeeping
import Events
import Foundation
import Ledger
import Testing

@Suite struct `Corrections` {
  private let value = #"{"corrected":{"nameVi":"Tên đúng"},"reason":"wrong-figure"}"#

  /// A ledger with a province as entry 2; the folder goes away with it.
  private struct Opened {
    let ledger: MadeLedger
    let keeper: Keeper

    init() throws {
      ledger = try MadeLedger()
      keeper = try Keeper(at: ledger.place)
      _ = keeper.append([[try unit("p", "province")]])
    }
  }

  private func propose(_ id: String = "pr", by: String = "a-2", _ what: String? = nil, re: String = "2") throws -> Draft
  {
    try draft("entry.correction-proposed", what ?? value, id: id, by: by, re: re)
  }

  private func codes(_ outcome: Keeper.Outcome) -> [String] {
    if case .refused(let refusals) = outcome { refusals.map(\.code) } else { [] }
  }

  private func name(_ place: LedgerPlace, known: AsKnown = .now) throws -> String? {
    let books = try Books(at: place, asKnown: { _ in known })
    return books.state.symbols.find(UnitID.self, "p").flatMap { books.state.units.names(of: $0).first?.vi }
  }

  @Test func `one proposes, another records, and the earlier value is there as it was known`() throws {
    let opened = try Opened()
    #expect(codes(opened.keeper.append([[try propose()]])).isEmpty)
    _ = try opened.keeper.checkpoint()
    #expect(try name(opened.ledger.place) == "Đơn vị p")
    #expect(codes(opened.keeper.append([[try draft("entry.corrected", value, id: "co", by: "a-3", re: "3")]])).isEmpty)
    _ = try opened.keeper.checkpoint()
    #expect(try name(opened.ledger.place) == "Tên đúng")
    #expect(try name(opened.ledger.place, known: .seq(3)) == "Đơn vị p")
    // Voiding the correction brings the earlier value back; a void is final.
    let void = #"{"approvedBy":"a-4","reason":"wrong-figure"}"#
    #expect(codes(opened.keeper.append([[try draft("entry.voided", void, id: "vo", by: "a-3", re: "4")]])).isEmpty)
    _ = try opened.keeper.checkpoint()
    #expect(try name(opened.ledger.place) == "Đơn vị p")
    try opened.keeper.close()
  }

  @Test func `who proposed may not record`() throws {
    let opened = try Opened()
    _ = opened.keeper.append([[try propose(by: "a-2")]])
    let same = try draft("entry.corrected", value, id: "co", by: "a-2", re: "3")
    #expect(codes(opened.keeper.append([[same]])) == ["correction.two-people"])
    let alone = try draft("entry.corrected", value, id: "co", by: "a-2", re: "2")
    #expect(codes(opened.keeper.append([[alone]])) == ["correction.two-people"])
    try opened.keeper.close()
  }

  @Test func `it is recorded as it was proposed`() throws {
    let opened = try Opened()
    _ = opened.keeper.append([[try propose()]])
    let other = #"{"corrected":{"nameVi":"Tên khác"},"reason":"wrong-figure"}"#
    #expect(
      codes(opened.keeper.append([[try draft("entry.corrected", other, id: "co", by: "a-3", re: "3")]]))
        == ["correction.as-proposed"])
    try opened.keeper.close()
  }

  @Test(arguments: [
    (#"{"corrected":{"colour":"red"},"reason":"wrong-figure"}"#, "correction.fields-exist"),
    (#"{"corrected":{"nameVi":"Đơn vị p"},"reason":"wrong-figure"}"#, "correction.fields-exist"),
    (#"{"corrected":{"kind":"castle"},"reason":"wrong-figure"}"#, "correction.obeys-own-rules"),
    (#"{"corrected":{"on":"2023-02-30"},"reason":"wrong-figure"}"#, "correction.obeys-own-rules"),
  ])
  func `a correction names fields of the entry and leaves it valid`(what: String, code: String) throws {
    let opened = try Opened()
    #expect(codes(opened.keeper.append([[try propose("pr", by: "a-2", what)]])) == [code])
    try opened.keeper.close()
  }

  @Test func `what was voided, and what the operator recorded, is not corrected`() throws {
    let opened = try Opened()
    let title = #"{"corrected":{"title":"x"},"reason":"wrong-figure"}"#
    #expect(
      codes(opened.keeper.append([[try propose("pr", by: "a-2", title, re: "1")]])) == [
        "correction.original-correctable"
      ])
    let void = #"{"approvedBy":"a-4","reason":"wrong-figure"}"#
    #expect(codes(opened.keeper.append([[try draft("entry.voided", void, id: "vo", by: "a-3", re: "2")]])).isEmpty)
    #expect(codes(opened.keeper.append([[try propose()]])) == ["correction.original-correctable"])
    try opened.keeper.close()
  }

  @Test func `as known inside a batch is the end of the batch before it`() throws {
    let opened = try Opened()
    _ = opened.keeper.append([[try unit("q", "province"), try unit("r", "province")]])
    try opened.keeper.close()
    #expect(try Books(at: opened.ledger.place, asKnown: { _ in .seq(3) }).knownTo == 2)
    #expect(try Books(at: opened.ledger.place, asKnown: { _ in .seq(4) }).knownTo == 4)
    #expect(try Books(at: opened.ledger.place, asKnown: { _ in .seq(99) }).knownTo == 4)
  }
}
