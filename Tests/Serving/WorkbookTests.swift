import Events
import Foundation
import Sheets
import Testing
import Web

@testable import socai

@Suite struct `Excel over HTTP` {
  private static let type = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
  private static let columns = [
    "on", "unit", "what.household", "what.hamlet", "what.headName", "what.address", "what.members",
  ]

  private func get(_ office: Office, _ path: String) throws -> HTTPAnswer {
    try HTTPClient().get("http://127.0.0.1:\(office.server.port)\(path)")
  }

  private func send(_ office: Office, _ rows: [[SheetValue]], _ query: String = "?lang=en") throws -> HTTPAnswer {
    let head = Self.columns.map { SheetColumn("-", $0 == "on" ? .day : .text, key: $0) }
    let book = try Workbook(sheet: "household.registered", title: "Hộ mới", columns: head, rows: rows).bytes()
    return try HTTPClient().post(
      "http://127.0.0.1:\(office.server.port)/v1/entries\(query)", body: book, contentType: Self.type)
  }

  private func household(_ id: String, members: SheetValue = .number("4"), hamlet: String = "ban-gio") -> [SheetValue] {
    [
      .day(SheetDay(year: 2024, month: 1, day: 5)), .text("pu-may"), .text(id), .text(hamlet), .text("Lò Văn Gió"),
      .text("Nhà 3"), members,
    ]
  }

  private func places(_ answer: HTTPAnswer) -> [String] {
    let json = (try? JSONSerialization.jsonObject(with: Data(answer.body))) as? [String: Any] ?? [:]
    return (json["errors"] as? [[String: Any]] ?? []).compactMap { $0["place"] as? String }
  }

  @Test func `a question is an Excel file with the rows of the table, and a sheet that says where it stands`() throws {
    let office = try Office()
    let answer = try get(office, "/v1/units?format=xlsx&lang=vi&as-of=31/01/2024")
    #expect(answer.status == 200)
    let rows = try WorkbookReader(answer.body).rows
    // The title, the headings and five units.
    #expect(rows.count == 7 && rows[1].values.first == .text("Mã"))
    #expect(rows[2].values.prefix(2) == [.text("hoa-ban"), .text("Huyện Hoa Ban")])
    let stamp = try WorkbookReader(answer.body, sheet: "Nguồn số liệu").rows.map(\.values)
    #expect(stamp[1] == [.text("Số mục trong sổ"), .text("8")])
    #expect(stamp[2][1] == .text(office.keeper.reader.checkpoint?.root.base64 ?? ""))
    #expect(stamp[3] == [.text("Tính đến hết ngày"), .text("31/01/2024")])
    #expect(stamp[4] == [.text("Theo sổ đến mục"), .text("8")])
    #expect(try get(office, "/v1/units?format=xlsx&lang=vi&as-of=31/01/2024").body == answer.body)
    #expect(try get(office, "/v1/log?format=xlsx").status == 400)
    #expect(try office.get("/boards/units").body.contains("/v1/units?format=xlsx"))
  }

  @Test func `a list is recorded whole, or told row by row and cell by cell what is wrong`() throws {
    let office = try Office()
    // The title is row 1, two rows of headings follow: the first draft stands in row 4.
    let bad = try send(office, [household("h-sm0003"), household("h-sm0004", members: .text("vier"))])
    #expect(bad.status == 422 && places(bad) == ["row:5 cell:G5"])
    let refused = try send(office, [household("h-sm0003"), household("h-sm0004", hamlet: "nowhere")])
    #expect(refused.status == 422 && places(refused) == ["row:5 cell:D5"])
    #expect(office.keeper.reader.size.count == 8)
    #expect(try send(office, [household("h-sm0003"), household("h-sm0004")], "?check=1").status == 200)
    #expect(office.keeper.reader.size.count == 8)
    #expect(try send(office, [household("h-sm0003"), household("h-sm0004")]).status == 201)
    #expect(try office.get("/v1/households?unit=pu-may").rows.count == 3)
    #expect(try office.post("/v1/entries", "on,unit\r\n", type: Self.type).rules == ["draft.xlsx"])
  }

  @Test func `a template names every field, and is read as it is`() throws {
    let office = try Office()
    let answer = try get(office, "/v1/event-types/household.registered/template.xlsx")
    let rows = try WorkbookReader(answer.body).rows
    #expect(rows.count == 2)
    #expect(Set(rows[1].values).isSuperset(of: Self.columns.map { SheetValue.text($0) }))
    #expect(rows[0].values.first == .text("Ngày *\nDay"))
    let list = try DraftList(workbook: answer.body, in: .vi)
    #expect(list.type == "household.registered" && list.rows.isEmpty)
    #expect(try get(office, "/v1/event-types/nothing/template.xlsx").status == 404)
    #expect(try office.get("/record/household.registered").body.contains("/template.xlsx"))
  }
}

@Suite struct `Lists of drafts` {
  @Test(arguments: EventType.allCases) func `every type has a template whose columns it knows`(_ type: EventType) throws
  {
    let book = DraftTemplate(type: type).workbook
    for column in book.columns {
      let key = try #require(column.key)
      #expect(ListedDrafts.envelope.contains(key) || type.field(at: String(key.dropFirst(5))) != nil, "\(key)")
    }
    #expect(try DraftList(workbook: book.bytes(), in: .vi).type == type.text)
  }

  @Test func `numbers of a sheet are read as a form of the language reads them`() throws {
    let columns = [SheetColumn("on", .text), SheetColumn("what.rate", .decimal(places: 3))]
    let book = try Workbook(
      sheet: "a", title: nil, columns: columns, rows: [[.text("05/01/2024"), .number("1.234")]]
    ).bytes()
    #expect(try DraftList(workbook: book, in: .vi).rows.map(\.fields) == [["05/01/2024", "1,234"]])
    #expect(try DraftList(workbook: book, in: .en).rows.map(\.fields) == [["05/01/2024", "1.234"]])
  }
}
