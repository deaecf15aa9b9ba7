import Events
import Testing

@testable import socai

private typealias Line = SheetLine

/// What a clerk gets who prints a sheet for a dossier.
@Suite struct `The command scorecard` {
  private func office() throws -> SheetStory {
    let story = try SheetStory(.caoBang, "cb")
    try story.told(
      Line.plan("p-1", by: "cb-finance", of: "cb-city", "district", on: "2022-12-20", under: "cb"),
      Line.allocated("al-1", 500_000_000, "counterpart", to: "cb-finance", 2023),
      Line.allocated("al-2", 700_000_000, "counterpart", to: "cb-finance", 2024))
    return story
  }

  @Test func `a sheet fits a page, says what each value is, and names the gaps`() throws {
    let story = try office()
    let reply = try story.row.ask("scorecard", "cb-finance", "--plan", "cb", "--as-of", "2024-12-31")
    #expect(
      reply.lines("clause", "figure", "value", "standing").prefix(3) == [
        "III.2.a | đã ban hành kế hoạch | 20/12/2022 | có số liệu", "III.2.a | – | – | chưa có bằng chứng",
        "III.2.a | vốn đối ứng | 1.200.000.000 đồng | có số liệu",
      ])
    for language in Language.allCases {
      let table = reply.answer.table(width: 100, in: language)
      #expect(table.allSatisfy { $0.columnWidth <= 100 })
    }
    #expect(
      reply.answer.title.vi
        == "Phiếu bằng chứng của Phòng Tài chính - Kế hoạch thành phố (cb-finance), kế hoạch cb, 2021–2024")
    let notes = reply.answer.notes.map(\.vi)
    #expect(
      notes[0] == "Xét theo loại: cơ quan, sở, phòng, ban, ngành. 4 tiêu chí: 2 có số liệu, 2 chưa có bằng chứng.")
    #expect(notes[1].hasPrefix("Chưa có bằng chứng: "))
  }

  @Test func `JSON has bare numbers and every entry, and a figure comes apart when asked`() throws {
    let story = try office()
    let last = try story.row.size
    let reply = try story.row.ask("scorecard", "cb-finance", "--plan", "cb", "--as-of", "2024-12-31", "--parts")
    let money = reply.only("figure", "vốn đối ứng")
    #expect(money.json("criterion") == ["\"cb-c03\"", "\"cb-c03\"", "\"cb-c03\""])
    #expect(money.json("number") == ["1200000000", "500000000", "700000000"])
    #expect(money.json("entries") == ["[\(last - 1),\(last)]", "[]", "[]"])
    #expect(money.lines("part", "value").suffix(2) == ["năm 2023 | 500.000.000 đồng", "năm 2024 | 700.000.000 đồng"])
    #expect(reply.answer.table(width: 100, in: .vi).allSatisfy { $0.columnWidth <= 100 })
  }

  @Test func `a subject that the ledger does not know, or of a kind without criteria, gets a sentence`() throws {
    let story = try office()
    #expect(throws: UsageError.self) { try story.row.ask("scorecard", "nobody", "--plan", "cb") }
    let fund = try story.row.ask("scorecard", "cb-province", "--plan", "cb")
    #expect(fund.count == 0)
    #expect(fund.answer.notes.map(\.en).first?.contains("no criterion for a subject of this kind") == true)
    let asked = try story.row.ask("scorecard", "cb-province", "--plan", "cb", "--kind", "other-contributor")
    #expect(asked.stored("criterion") == ["cb-c24"])
  }
}
