import CXLSXWriter
import Foundation

/// A table to be written as an .xlsx file, with a second sheet that says from where it speaks.
///
///     let book = Workbook(sheet: "Hộ nghèo", title: nil, columns: [SheetColumn("Xã", .text)], rows: [[.text("Nậm Có")]])
///     let bytes = try book.bytes()
///
/// The same table gives the same bytes: no time of writing is kept in it.
package struct Workbook: Sendable {
  /// What the tab says; a name that a spreadsheet would refuse is cut and cleaned.
  package var sheet: String
  /// Above the headings; nil for a table whose headings stand in row 1.
  package var title: String?
  package var columns: [SheetColumn]
  package var rows: [[SheetValue]]
  /// Further sheets: of the stamp, of codes.
  package var more: [SidePage]

  /// A sheet of plain text, for reading: the first row is its headings when `hasHeadings`.
  package struct SidePage: Sendable {
    package let name: String
    package let hasHeadings: Bool
    package let rows: [[String]]

    package init(_ name: String, rows: [[String]], hasHeadings: Bool = false) {
      self.name = name
      self.rows = rows
      self.hasHeadings = hasHeadings
    }
  }

  package init(
    sheet: String, title: String?, columns: [SheetColumn], rows: [[SheetValue]], more: [SidePage] = []
  ) {
    self.sheet = sheet
    self.title = title
    self.columns = columns
    self.rows = rows
    self.more = more
  }

  /// The most that a sheet of this format holds.
  package static let rowCountMax = 1_048_573
  static let columnCountMax = 16_384

  /// The whole file.
  package func bytes() throws(SheetFault) -> [UInt8] {
    guard rows.count <= Self.rowCountMax, columns.count <= Self.columnCountMax else {
      throw SheetFault(
        vi: "bảng có \(rows.count) dòng và \(columns.count) cột, quá mức của một trang Excel; hãy lọc bớt hoặc lấy CSV",
        en: "the table has \(rows.count) rows and \(columns.count) columns, more than an Excel sheet holds; ask for "
          + "less of it, or for CSV")
    }
    var template = Array((FileManager.default.temporaryDirectory.path + "/socai-xlsx-XXXXXX").utf8CString)
    guard mkdtemp(&template) != nil else { throw Self.fault(String(cString: strerror(errno))) }
    let folder = String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
    defer { try? FileManager.default.removeItem(atPath: folder) }
    let path = folder + "/table.xlsx"
    try write(to: path, using: folder)
    guard let data = FileManager.default.contents(atPath: path) else {
      throw Self.fault(String(cString: strerror(errno)))
    }
    return Array(data)
  }

  private func write(to path: String, using folder: String) throws(SheetFault) {
    let code = folder.withCString { room in
      var options = lxw_workbook_options()
      options.tmpdir = UnsafeMutablePointer(mutating: room)
      guard let book = workbook_new_opt(path, &options) else { return LXW_ERROR_MEMORY_MALLOC_FAILED }
      var names = Set<String>()
      WorkbookPages(book, self).fill(names: &names)
      return workbook_close(book)
    }
    guard code == LXW_NO_ERROR else { throw Self.fault(String(cString: lxw_strerror(code))) }
  }

  private static func fault(_ reason: String) -> SheetFault {
    SheetFault(vi: "không ghi được tệp Excel: \(reason)", en: "the Excel file cannot be written: \(reason)")
  }

  /// A tab's name as the format takes it: up to 31 UTF-16 units, none of `[]:*?/\`, no quote at either end, and no name
  /// twice without regard to case.
  static func tab(_ name: String, notIn taken: inout Set<String>) -> String {
    let clean = name.map { "[]:*?/\\".contains($0) || $0.isNewline ? " " : $0 }
    var short = String(clean)
    while short.hasPrefix("'") || short.hasPrefix(" ") { short.removeFirst() }
    while short.utf16.count > 31 || short.hasSuffix("'") || short.hasSuffix(" ") { short.removeLast() }
    if short.isEmpty || short.lowercased() == "history" { short = "Sheet" }
    var tab = short
    var number = 2
    while !taken.insert(tab.lowercased()).inserted {
      while (short + " \(number)").utf16.count > 31 { short.removeLast() }
      tab = short + " \(number)"
      number += 1
    }
    return tab
  }
}

/// A column: its heading and what its cells hold.
package struct SheetColumn: Sendable {
  package enum Kind: Hashable, Sendable {
    case text, whole, money, day
    /// A number that is not counted with, as a year: without grouping.
    case plain
    /// Shown with as many places.
    case decimal(places: Int)
  }

  package let heading: String
  /// What programs know the column by; where a column has one, a second row of headings says these.
  package let key: String?
  package let kind: Kind
  /// Only these may be typed into the column; empty: anything.
  package let choices: [String]
  /// What is shown beside a cell that is chosen.
  package let hint: String?
  /// In characters; nil: as wide as what stands in it, within limits.
  package let width: Int?

  package init(
    _ heading: String, _ kind: Kind, key: String? = nil, choices: [String] = [], hint: String? = nil,
    width: Int? = nil
  ) {
    self.heading = heading
    self.key = key
    self.kind = kind
    self.choices = choices
    self.hint = hint
    self.width = width
  }

  /// Thousands and decimals are parted as the reader's own machine does it: 1.234,5 in a Vietnamese office.
  var format: String {
    switch kind {
    case .text: "@"
    case .whole: "#,##0"
    case .money: "#,##0\\ [$₫-42A]"
    case .plain: "0"
    case .decimal(let places): places > 0 ? "#,##0." + String(repeating: "0", count: places) : "#,##0"
    case .day: "dd/mm/yyyy"
    }
  }
}
