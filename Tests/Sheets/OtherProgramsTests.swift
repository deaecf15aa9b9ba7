import Foundation
import Testing

@testable import Sheets

/// The same table as openpyxl 3.1 and LibreOffice 7.4 write it: names, days, numbers and flags, a text of two lines, one in
/// bold and a formula (C2 + C3, 4 + 1234567) that only LibreOffice works out.
@Suite struct `Workbooks of other programs` {
  private static let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent().appendingPathComponent(
    "Books")

  private func rows(_ name: String) throws -> [WorkbookReader.Row] {
    try WorkbookReader(Array(try Data(contentsOf: Self.folder.appendingPathComponent(name)))).rows
  }

  @Test(arguments: ["openpyxl.xlsx", "openpyxl-1904.xlsx", "libreoffice.xlsx"])
  func `are read as they were filled in`(_ name: String) throws {
    let rows = try rows(name)
    #expect(rows.map(\.number) == [1, 2, 3, 4, 6, 7])
    #expect(rows[0].values == ["Họ tên", "Ngày", "Số", "Tỷ lệ", "Đúng"].map { .text($0) })
    #expect(
      rows[1].values == [
        .text("Lò Văn Sến"), .day(SheetDay(year: 2024, month: 2, day: 29)), .number("4"), .number("18.07"), .flag(true),
      ])
    #expect(
      rows[2].values == [
        .none, .day(SheetDay(year: 1999, month: 12, day: 31)), .number("1234567"), .number("0.3"), .flag(false),
      ])
    #expect(rows[3].values == [.text("dòng một\nhai & <ba>"), .none, .none, .number("-5")])
    #expect(rows[4].values == [.text("chữ đậm")])
  }

  @Test func `a formula has its result only from a program that works it out`() throws {
    #expect(try rows("libreoffice.xlsx").last?.values.last == .number("1234571"))
    guard case .unreadable(let fault)? = try rows("openpyxl.xlsx").last?.values.last else {
      Issue.record("openpyxl stores no results")
      return
    }
    #expect(fault.cell?.description == "C7")
  }
}
