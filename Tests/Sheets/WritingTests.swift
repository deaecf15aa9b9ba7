import Testing

@testable import Sheets

@Suite struct `Writing a workbook` {
  private let book = Workbook(
    sheet: "Hộ nghèo: 2023", title: "Hộ nghèo",
    columns: [
      SheetColumn("xã", .text), SheetColumn("số hộ", .whole), SheetColumn("tỷ lệ", .decimal(places: 2)),
      SheetColumn("tiền", .money), SheetColumn("ngày", .day), SheetColumn("đúng", .text),
    ],
    rows: [
      [
        .text("Nậm Có"), .number("1234"), .number("18.07"), .number("1500000"),
        .day(SheetDay(year: 2023, month: 12, day: 10)), .flag(true),
      ],
      [
        .text("=1+1"), .none, .number("-0.5"), .number("9007199254740993"),
        .day(SheetDay(year: 1899, month: 1, day: 2)),
      ],
      [.text("+84"), .text("@a")],
      [.text("-x"), .none, .none, .none, .none, .day(SheetDay(year: 2023, month: 12, day: 10))],
    ], more: [.init("Nguồn", rows: [["Số mục", "12"]])])

  @Test func `what was written is read again, with every value in its kind`() throws {
    let reader = try WorkbookReader(try book.bytes())
    #expect(reader.sheet == "Hộ nghèo  2023")
    #expect(reader.rows.map(\.number) == [1, 2, 3, 4, 5, 6])
    #expect(reader.rows[0].values == [.text("Hộ nghèo")])
    #expect(reader.rows[1].values == ["xã", "số hộ", "tỷ lệ", "tiền", "ngày", "đúng"].map { .text($0) })
    #expect(reader.rows[2].values == book.rows[0])
  }

  @Test func `a text that begins as a formula does stays a text, and what a cell cannot hold is text whole`() throws {
    let rows = try WorkbookReader(try book.bytes()).rows
    #expect(
      rows[3].values == [
        .text("=1+1"), .none, .number("-0.5"), .text("9007199254740993"), .text("02/01/1899"),
      ])
    #expect(rows[4].values == [.text("+84"), .text("@a")] && rows[5].values.first == .text("-x"))
    // Among texts a day is one, not the number that stands for it.
    #expect(rows[5].values.last == .text("10/12/2023"))
    let archive = try ZipReader(try book.bytes(), SheetLimits())
    let sheet = String(decoding: try #require(try archive.file("xl/worksheets/sheet1.xml")), as: UTF8.self)
    #expect(!sheet.contains("<f>"))
    // The heading stands in row 2: what is above row 3 does not move, and the filter is over A2 to F6.
    #expect(sheet.contains("ySplit=\"2\"") && sheet.contains("<autoFilter ref=\"A2:F6\"/>"))
  }

  @Test func `the second sheet is there, and the same table gives the same bytes`() throws {
    let bytes = try book.bytes()
    #expect(try WorkbookReader(bytes, sheet: "nguồn").rows.first?.values == [.text("Số mục"), .text("12")])
    #expect(try book.bytes() == bytes)
  }

  @Test func `a text longer than a cell is cut and says so`() throws {
    let long = Workbook(
      sheet: "a", title: nil, columns: [SheetColumn("a", .text)], rows: [[.text(String(repeating: "ế", count: 40_000))]]
    )
    guard case .text(let text)? = try WorkbookReader(try long.bytes()).rows.last?.values.first else {
      Issue.record("the text is gone")
      return
    }
    #expect(text.hasSuffix("ế…") && text.utf16.count <= 32_767)
  }

  @Test func `tabs have the names that the format takes`() {
    var taken = Set<String>()
    #expect(Workbook.tab("a/b:c", notIn: &taken) == "a b c")
    #expect(Workbook.tab("A B C", notIn: &taken) == "A B C 2")
    #expect(Workbook.tab("''", notIn: &taken) == "Sheet")
    #expect(Workbook.tab(String(repeating: "x", count: 40), notIn: &taken).count == 31)
    #expect(Workbook.tab(String(repeating: "x", count: 40), notIn: &taken) == String(repeating: "x", count: 29) + " 2")
  }
}

@Suite struct `A form to fill in` {
  @Test func `keys stand under the headings, and a column offers its codes`() throws {
    let columns = [
      SheetColumn("Ngày", .day, key: "on"),
      SheetColumn("Diện", .text, key: "what.class", choices: ["poor", "near-poor"], hint: "Bắt buộc"),
    ]
    let bytes = try Workbook(sheet: "Mẫu", title: nil, columns: columns, rows: []).bytes()
    let rows = try WorkbookReader(bytes).rows
    #expect(rows.map(\.values) == [[.text("Ngày"), .text("Diện")], [.text("on"), .text("what.class")]])
    let archive = try ZipReader(bytes, SheetLimits())
    let sheet = String(decoding: try #require(try archive.file("xl/worksheets/sheet1.xml")), as: UTF8.self)
    #expect(sheet.contains("sqref=\"B3:B10002\"") && sheet.contains("\"poor,near-poor\""))
  }
}
