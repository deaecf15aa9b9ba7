import CXLSXWriter
import Glibc

/// The sheets of a workbook as libxlsxwriter puts them down. Formats belong to the workbook and are freed with it.
struct WorkbookPages {
  private let book: UnsafeMutablePointer<lxw_workbook>
  private let table: Workbook
  private let headings: UnsafeMutablePointer<lxw_format>?
  private let keys: UnsafeMutablePointer<lxw_format>?
  private let titles: UnsafeMutablePointer<lxw_format>?
  private let plain: UnsafeMutablePointer<lxw_format>?
  private let formats: [UnsafeMutablePointer<lxw_format>?]

  /// 1980-01-01: the same table gives the same file.
  private static let created = 315_532_800

  init(_ book: UnsafeMutablePointer<lxw_workbook>, _ table: Workbook) {
    self.book = book
    self.table = table
    headings = Self.format(book) { format in
      format_set_bold(format)
      format_set_text_wrap(format)
      format_set_align(format, UInt8(LXW_ALIGN_CENTER.rawValue))
      format_set_align(format, UInt8(LXW_ALIGN_VERTICAL_CENTER.rawValue))
      format_set_bg_color(format, 0xE8_EEF4)
      format_set_border(format, UInt8(LXW_BORDER_THIN.rawValue))
    }
    keys = Self.format(book) { format in
      format_set_font_size(format, 9)
      format_set_font_color(format, 0x66_6666)
      format_set_border(format, UInt8(LXW_BORDER_THIN.rawValue))
    }
    titles = Self.format(book) { format in
      format_set_bold(format)
      format_set_font_size(format, 14)
    }
    plain = Self.format(book) { format in
      format_set_num_format(format, "@")
      format_set_text_wrap(format)
      format_set_align(format, UInt8(LXW_ALIGN_VERTICAL_TOP.rawValue))
    }
    formats = table.columns.map { column in
      Self.format(book) { format in
        format_set_num_format(format, column.format)
        format_set_align(format, UInt8(LXW_ALIGN_VERTICAL_TOP.rawValue))
        if column.kind == .text { format_set_text_wrap(format) }
      }
    }
  }

  private static func format(
    _ book: UnsafeMutablePointer<lxw_workbook>, _ set: (UnsafeMutablePointer<lxw_format>) -> Void
  ) -> UnsafeMutablePointer<lxw_format>? {
    guard let format = workbook_add_format(book) else { return nil }
    format_set_font_name(format, "Times New Roman")
    format_set_font_size(format, 12)
    set(format)
    return format
  }

  func fill(names: inout Set<String>) {
    var properties = lxw_doc_properties()
    properties.created = Self.created
    workbook_set_properties(book, &properties)
    if let sheet = workbook_add_worksheet(book, Workbook.tab(table.sheet, notIn: &names)) { fill(sheet) }
    for page in table.more {
      if let sheet = workbook_add_worksheet(book, Workbook.tab(page.name, notIn: &names)) { fill(sheet, with: page) }
    }
  }

  // MARK: The table

  private func fill(_ sheet: UnsafeMutablePointer<lxw_worksheet>) {
    let first = table.title == nil ? 0 : 1
    // The last row of headings, under which the filter and the values stand.
    let top = table.columns.contains { $0.key != nil } ? first + 1 : first
    if let title = table.title { write(title, sheet, row: 0, column: 0, titles) }
    for (index, column) in table.columns.enumerated() {
      let place = lxw_col_t(index)
      worksheet_set_column(sheet, place, place, Double(width(index)), formats[index])
      write(column.heading, sheet, row: first, column: index, headings)
      if let key = column.key { write(key, sheet, row: top, column: index, keys) }
      restrict(sheet, index, column, under: top)
    }
    for (index, row) in table.rows.enumerated() {
      for (column, value) in row.prefix(table.columns.count).enumerated() {
        write(value, sheet, row: top + 1 + index, column: column)
      }
    }
    worksheet_freeze_panes(sheet, lxw_row_t(top + 1), 0)
    if !table.columns.isEmpty {
      worksheet_autofilter(
        sheet, lxw_row_t(top), 0, lxw_row_t(top + table.rows.count), lxw_col_t(table.columns.count - 1))
    }
    onPaper(sheet)
    worksheet_repeat_rows(sheet, 0, lxw_row_t(top))
  }

  /// A4 across, one page wide.
  private func onPaper(_ sheet: UnsafeMutablePointer<lxw_worksheet>) {
    worksheet_set_landscape(sheet)
    worksheet_set_paper(sheet, 9)
    worksheet_fit_to_pages(sheet, 1, 0)
  }

  private func write(_ value: SheetValue, _ sheet: UnsafeMutablePointer<lxw_worksheet>, row: Int, column: Int) {
    let format = formats[column]
    switch value {
    case .none: break
    case .text(let text): write(text, sheet, row: row, column: column, format)
    case .flag(let flag): worksheet_write_boolean(sheet, lxw_row_t(row), lxw_col_t(column), flag ? 1 : 0, format)
    case .unreadable(let fault): write(fault.en, sheet, row: row, column: column, format)
    case .number(let text):
      // A spreadsheet keeps 15 digits; a longer number stays whole as text.
      guard text.utf8.count(where: { (0x30...0x39).contains($0) }) <= 15, let number = Double(text), number.isFinite
      else { return write(text, sheet, row: row, column: column, format) }
      worksheet_write_number(sheet, lxw_row_t(row), lxw_col_t(column), number, format)
    case .day(let day):
      // Spreadsheets count days from 1900, and wrongly before 1 March; among texts a day would be shown as its count.
      guard table.columns[column].kind == .day, (1900...9_999).contains(day.year), day.year > 1900 || day.month > 2
      else {
        return write(day.slashed, sheet, row: row, column: column, format)
      }
      var moment = lxw_datetime(
        year: Int32(day.year), month: Int32(day.month), day: Int32(day.day), hour: 0, min: 0, sec: 0)
      worksheet_write_datetime(sheet, lxw_row_t(row), lxw_col_t(column), &moment, format)
    }
  }

  /// Always a text, whatever it begins with: no formula is ever written. One that is too long for a cell is cut, and ends
  /// with an ellipsis.
  private func write(
    _ text: String, _ sheet: UnsafeMutablePointer<lxw_worksheet>, row: Int, column: Int,
    _ format: UnsafeMutablePointer<lxw_format>?
  ) {
    guard !text.isEmpty else { return }
    let fits = text.utf16.count <= Self.textCountMax
    let shown = fits ? text : String(text.unicodeScalars.prefix(Self.textCountMax / 2)) + "…"
    worksheet_write_string(sheet, lxw_row_t(row), lxw_col_t(column), shown, format)
  }

  private static let textCountMax = 32_767

  /// From 8 to 60 characters, by the widest of the first rows.
  private func width(_ column: Int) -> Int {
    if let width = table.columns[column].width { return width }
    let words = table.columns[column].heading.split(separator: " ").map(\.count).max() ?? 0
    let cells = table.rows.prefix(500).map { row -> Int in
      guard column < row.count else { return 0 }
      return switch row[column] {
      case .none: 0
      case .text(let text): text.count
      case .number(let text): text.count + text.count / 3
      case .day: 10
      case .flag: 5
      case .unreadable(let fault): fault.en.count
      }
    }
    return min(60, max(8, words + 4, (cells.max() ?? 0) + 2))
  }

  // MARK: What may be typed

  /// The codes as a list to choose from, where they fit one, and a hint beside the cell.
  private func restrict(
    _ sheet: UnsafeMutablePointer<lxw_worksheet>, _ index: Int, _ column: SheetColumn, under top: Int
  ) {
    guard !column.choices.isEmpty || column.hint != nil else { return }
    var rule = lxw_data_validation()
    let listed = !column.choices.isEmpty && column.choices.joined(separator: ",").utf16.count <= 255
    rule.validate = UInt8(listed ? LXW_VALIDATION_TYPE_LIST.rawValue : LXW_VALIDATION_TYPE_ANY.rawValue)
    let choices = listed ? column.choices.map { strdup($0) } : []
    let hint = strdup(String((column.hint ?? "").unicodeScalars.prefix(250)))
    defer {
      for choice in choices { free(choice) }
      free(hint)
    }
    var list: [UnsafeMutablePointer<CChar>?] = choices + [nil]
    list.withUnsafeMutableBufferPointer { list in
      rule.value_list = listed ? list.baseAddress : nil
      rule.input_message = column.hint == nil ? nil : hint
      worksheet_data_validation_range(
        sheet, lxw_row_t(top + 1), lxw_col_t(index), lxw_row_t(top + 10_000), lxw_col_t(index), &rule)
    }
  }

  // MARK: Side pages

  private func fill(_ sheet: UnsafeMutablePointer<lxw_worksheet>, with page: Workbook.SidePage) {
    let count = page.rows.map(\.count).max() ?? 0
    for column in 0..<count {
      let widest = page.rows.prefix(500).map { column < $0.count ? $0[column].count : 0 }.max() ?? 0
      worksheet_set_column(
        sheet, lxw_col_t(column), lxw_col_t(column), Double(min(80, max(10, widest + 2))), plain)
    }
    for (index, row) in page.rows.enumerated() {
      let format = page.hasHeadings && index == 0 ? headings : plain
      for (column, text) in row.enumerated() { write(text, sheet, row: index, column: column, format) }
    }
    if page.hasHeadings { worksheet_freeze_panes(sheet, 1, 0) }
    onPaper(sheet)
  }
}
