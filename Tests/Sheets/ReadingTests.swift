import Testing

@testable import Sheets

@Suite struct `Reading a workbook` {
  @Test func `texts come from the shared list, from runs, and from the cell itself`() throws {
    let book = HandMade.book(
      """
      <row r='2'><c r='A2' t='s'><v>0</v></c><c r='C2' t='s'><v>1</v></c>
      <c r='D2' t='inlineStr'><is><t>xã </t><r><t>B</t></r></is></c></row>
      """,
      strings: "<si><t>Nậm &amp; Có</t></si><si><r><t>một </t></r><r><t>hai_x0041_</t></r><rPh><t>no</t></rPh></si>")
    let reader = try WorkbookReader(book)
    #expect(reader.sheet == "Hộ")
    #expect(
      reader.rows == [
        .init(number: 2, values: [.text("Nậm & Có"), .none, .text("một haiA"), .text("xã B")])
      ])
  }

  @Test func `a number is what the spreadsheet shows, in plain digits`() throws {
    // 0.1 + 0.2 is stored with 17 digits; 15 of them are shown.
    let rows =
      "<row><c><v>0.30000000000000004</v></c><c><v>1.5E-5</v></c><c><v>123456789012345</v></c><c><v>-18.070</v></c></row>"
    let reader = try WorkbookReader(HandMade.book(rows))
    #expect(
      reader.rows.first?.values == [.number("0.3"), .number("0.000015"), .number("123456789012345"), .number("-18.07")])
  }

  @Test func `a number in a format of days is a day, by either count`() throws {
    // 45657 is 31/12/2024 by any calendar of Excel: 25569 (1/1/1970) + 20088 days. In the count from 1904 it is 1462 less.
    let formats =
      "<numFmt numFmtId='164' formatCode='[$-42A]dd/mm/yyyy'/><numFmt numFmtId='165' formatCode='0\"ngày\"'/>"
    let xfs = "<xf numFmtId='0'/><xf numFmtId='14'/><xf numFmtId='164'/><xf numFmtId='165'/>"
    func row(_ serial: Int) -> String {
      "<row>" + (0...3).map { "<c s='\($0)'><v>\(serial)</v></c>" }.joined() + "</row>"
    }
    let day = SheetValue.day(SheetDay(year: 2024, month: 12, day: 31))
    let from1900 = try WorkbookReader(HandMade.book(row(45_657), formats: formats, xfs: xfs))
    #expect(from1900.rows.first?.values == [.number("45657"), day, day, .number("45657")])
    let from1904 = try WorkbookReader(
      HandMade.book(row(44_195), formats: formats, xfs: xfs, properties: "<workbookPr date1904='1'/>"))
    #expect(from1904.rows.first?.values == [.number("44195"), day, day, .number("44195")])
  }

  @Test func `days at the edges of the counts`() {
    #expect(SheetDay(serial: 1, from1904: false)?.iso == "1900-01-01")
    #expect(SheetDay(serial: 59, from1904: false)?.iso == "1900-02-28")
    #expect(SheetDay(serial: 60, from1904: false) == nil)
    #expect(SheetDay(serial: 61, from1904: false)?.iso == "1900-03-01")
    #expect(SheetDay(serial: 2_958_465, from1904: false)?.iso == "9999-12-31")
    #expect(SheetDay(serial: 2_958_466, from1904: false) == nil)
    #expect(SheetDay(serial: 0, from1904: true)?.iso == "1904-01-01")
    #expect(SheetDay(serial: 45_351, from1904: false)?.iso == "2024-02-29")
  }

  @Test func `results of formulas are read, and a formula without one is told with its cell`() throws {
    let rows = """
      <row r='5'><c r='A5'><f>1+1</f><v>2</v></c><c r='B5' t='str'><f>"a"</f><v>a</v></c><c r='C5'><f>1+1</f></c>
      <c r='D5' t='e'><v>#N/A</v></c><c r='E5' t='b'><v>1</v></c></row>
      """
    let values = try #require(try WorkbookReader(HandMade.book(rows)).rows.first).values
    #expect(values[0] == .number("2") && values[1] == .text("a") && values[4] == .flag(true))
    guard case .unreadable(let formula) = values[2], case .unreadable(let error) = values[3] else {
      Issue.record("C5 and D5 hold nothing that can be taken")
      return
    }
    #expect(formula.sentence.vi.hasPrefix("trang 'Hộ', dòng 5, ô C5: công thức chưa có kết quả"))
    #expect(error.sentence.en.hasPrefix("sheet 'Hộ', row 5, cell D5: the cell shows the error #N/A"))
  }

  @Test func `a sheet is found by its name, and a missing one is told with those there are`() throws {
    #expect(try WorkbookReader(HandMade.book(""), sheet: "ẩn").rows.first?.values == [.number("7")])
    let fault = #expect(throws: SheetFault.self) { try WorkbookReader(HandMade.book(""), sheet: "X") }
    #expect(fault?.en == "the file has no sheet 'X'; its sheets are 'Ẩn', 'Hộ'")
  }
}

@Suite struct `A damaged or hostile workbook` {
  @Test func `a document type is refused before anything of it is read`() throws {
    let bomb = "<!DOCTYPE a [<!ENTITY b 'bbbb'><!ENTITY c SYSTEM 'file:///etc/passwd'>]>"
    let fault = #expect(throws: SheetFault.self) { try WorkbookReader(HandMade.book("", before: bomb)) }
    #expect(fault?.en.contains("DOCTYPE") == true)
  }

  @Test func `another encoding is refused, where a document type could hide`() throws {
    let head = "<?xml version='1.0' encoding='UTF-7'?>"
    #expect(throws: SheetFault.self) { try WorkbookReader(HandMade.book("", before: head)) }
    _ = try WorkbookReader(HandMade.book("", before: "<?xml version='1.0' encoding='UTF-8'?>"))
  }

  @Test func `a password, no archive, and nothing at all are sentences`() throws {
    let old = #expect(throws: SheetFault.self) { try WorkbookReader([0xD0, 0xCF, 0x11, 0xE0, 0xA1]) }
    #expect(old?.vi.contains("mật khẩu") == true)
    for bytes in [[], Array("on,unit\n".utf8), Array(HandMade.book("").dropLast(30))] {
      let fault = #expect(throws: SheetFault.self) { try WorkbookReader(bytes) }
      #expect(fault?.en.contains("not a sound .xlsx file") == true)
    }
  }

  @Test func `every cut of a workbook is a sentence`() {
    let book = HandMade.book("<row><c><v>1</v></c></row>")
    for count in stride(from: 0, to: book.count, by: 7) {
      #expect(throws: SheetFault.self) { try WorkbookReader(Array(book.prefix(count))) }
    }
  }

  @Test func `a byte that was changed is found by the archive's own sum`() throws {
    var book = HandMade.book("<row><c><v>1234567</v></c></row>")
    let place = try #require(book.indices.first { Array(book[$0...].prefix(7)) == Array("1234567".utf8) })
    book[place] = UInt8(ascii: "9")
    #expect(throws: SheetFault.self) { try WorkbookReader(book) }
  }

  @Test func `limits hold on rows, columns, bytes and parts`() throws {
    let book = HandMade.book("<row><c><v>1</v></c><c><v>2</v></c></row><row><c><v>3</v></c></row>")
    var rows = SheetLimits()
    rows.rowCountMax = 0
    let fault = #expect(throws: SheetFault.self) { try WorkbookReader(book, limits: rows) }
    #expect(
      fault?.sentence.en
        == "sheet 'Hộ', row 2, cell A2: the sheet has more than 0 rows; part the list into several files")
    var bytes = SheetLimits()
    bytes.byteCountMax = 1_000
    #expect(throws: SheetFault.self) { try WorkbookReader(book, limits: bytes) }
    var parts = SheetLimits()
    parts.entryCountMax = 6
    #expect(throws: SheetFault.self) { try WorkbookReader(book, limits: parts) }
    var columns = SheetLimits()
    columns.columnCountMax = 1
    let first = try #require(try WorkbookReader(book, limits: columns).rows.first)
    #expect(first.values.count == 2 && first.values[0] == .number("1"))
    guard case .unreadable(let wide) = first.values[1] else {
      Issue.record("B1 stands behind the last column")
      return
    }
    #expect(wide.cell == CellPlace(column: 1, row: 1))
  }

  @Test func `rows and cells out of order, and a text that is not there, are told`() throws {
    #expect(throws: SheetFault.self) { try WorkbookReader(HandMade.book("<row r='3'/><row r='2'/>")) }
    #expect(throws: SheetFault.self) {
      try WorkbookReader(HandMade.book("<row r='1'><c r='B1'><v>1</v></c><c r='A1'><v>1</v></c></row>"))
    }
    let values = try WorkbookReader(HandMade.book("<row r='1'><c r='A1' t='s'><v>9</v></c></row>")).rows.first?.values
    guard case .unreadable? = values?.first else {
      Issue.record("the list of texts is empty")
      return
    }
  }
}
