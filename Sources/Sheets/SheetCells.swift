import Foundation

/// The cells of one sheet's part, row by row.
struct SheetCells {
  let name: String
  let styles: SheetStyles
  let strings: [String]
  let from1904: Bool
  let limits: SheetLimits

  func rows(_ bytes: [UInt8], _ path: String) throws(SheetFault) -> [WorkbookReader.Row] {
    var reading = Reading()
    try SheetXML.walk(bytes, path, texts: ["v", "t"]) { element, attributes throws(SheetFault) in
      switch element {
      case "row": try begin(attributes, &reading)
      case "c": try beginCell(attributes, &reading)
      case "f": reading.cell?.isFormula = true
      case "rPh": reading.isPhonetic = true
      default: break
      }
    } closed: { element, text in
      switch element {
      case "v": reading.cell?.stored = text
      case "t": if !reading.isPhonetic { reading.cell?.text += text }
      case "rPh": reading.isPhonetic = false
      case "c": end(&reading)
      case "row": reading.endRow()
      default: break
      }
    }
    return reading.rows
  }

  /// One cell while it is read.
  private struct Cell {
    let place: CellPlace
    let type: String
    let style: String?
    var stored: String?
    var text = ""
    var isFormula = false
  }

  private struct Reading {
    var rows: [WorkbookReader.Row] = []
    var number = 0
    var values: [SheetValue] = []
    var cell: Cell?
    var isPhonetic = false

    mutating func endRow() {
      if values.contains(where: { $0 != .none }) { rows.append(WorkbookReader.Row(number: number, values: values)) }
      values = []
    }
  }

  private func begin(_ attributes: SheetXML.Attributes, _ reading: inout Reading) throws(SheetFault) {
    let number = attributes["r"].map { Int($0) } ?? reading.number + 1
    guard let number, number > reading.number, number <= 1_048_576 else {
      throw ZipReader.damaged("row \(attributes["r"] ?? "?")").at(name)
    }
    reading.number = number
    reading.values = []
    guard reading.rows.count <= limits.rowCountMax else {
      throw SheetFault(
        vi: "trang có quá \(limits.rowCountMax) dòng; hãy chia danh sách thành nhiều tệp",
        en: "the sheet has more than \(limits.rowCountMax) rows; part the list into several files", sheet: name,
        cell: CellPlace(column: 0, row: number))
    }
  }

  private func beginCell(_ attributes: SheetXML.Attributes, _ reading: inout Reading) throws(SheetFault) {
    let next = CellPlace(column: reading.values.count, row: reading.number)
    let place = attributes["r"].map { CellPlace($0) } ?? next
    guard let place, place.row == reading.number, place.column >= reading.values.count else {
      throw ZipReader.damaged("cell \(attributes["r"] ?? "?")").at(name, next)
    }
    reading.cell = Cell(place: place, type: attributes["t"] ?? "n", style: attributes["s"])
  }

  private func end(_ reading: inout Reading) {
    guard let cell = reading.cell else { return }
    reading.cell = nil
    let value = value(of: cell)
    guard value != .none else { return }
    // What stands far to the right is told by the first cell that does.
    let column = min(cell.place.column, limits.columnCountMax)
    guard column >= reading.values.count else { return }
    reading.values += Array(repeating: .none, count: column - reading.values.count)
    reading.values.append(
      column < limits.columnCountMax
        ? value
        : unreadable(
          cell, vi: "danh sách có quá \(limits.columnCountMax) cột",
          en: "the list has more than \(limits.columnCountMax) columns"))
  }

  // MARK: Values

  private func value(of cell: Cell) -> SheetValue {
    if cell.isFormula, cell.type != "inlineStr", (cell.stored ?? "").isEmpty, cell.type != "str" {
      return unreadable(
        cell, vi: "công thức chưa có kết quả; hãy mở tệp bằng Excel hoặc LibreOffice và lưu lại",
        en: "the formula has no result; open the file in Excel or LibreOffice and save it")
    }
    let stored = cell.stored ?? ""
    switch cell.type {
    case "inlineStr": return text(cell.text.withoutEscapes)
    case "str": return text(stored.withoutEscapes)
    case "s":
      if stored.isEmpty { return .none }
      guard let index = Int(stored), strings.indices.contains(index) else {
        return unreadable(
          cell, vi: "ô trỏ đến một chữ không có trong tệp; tệp bị hỏng",
          en: "the cell points to a text that the file lacks; the file is damaged")
      }
      return text(strings[index])
    case "b": return stored.isEmpty ? .none : .flag(stored == "1" || stored == "true")
    case "e":
      return unreadable(
        cell, vi: "ô báo lỗi \(stored); hãy sửa công thức hoặc gõ giá trị",
        en: "the cell shows the error \(stored); mend the formula or type the value")
    case "d": return text(stored.hasSuffix("T00:00:00") ? String(stored.prefix(10)) : stored)
    default: return stored.isEmpty ? .none : number(stored, cell)
    }
  }

  private func text(_ text: String) -> SheetValue { text.isEmpty ? .none : .text(text) }

  private func number(_ stored: String, _ cell: Cell) -> SheetValue {
    guard let number = Double(stored), number.isFinite else {
      return unreadable(cell, vi: "'\(stored)' không phải là số", en: "'\(stored)' is no number")
    }
    guard styles.showsDay(cell.style) else {
      guard let plain = Self.plain(number) else {
        return unreadable(
          cell, vi: "số \(stored) quá lớn hoặc quá nhỏ", en: "the number \(stored) is too large or too small")
      }
      return .number(plain)
    }
    guard number >= 0, number < 3_000_000, let day = SheetDay(serial: Int(number), from1904: from1904) else {
      return unreadable(
        cell, vi: "số \(stored) được định dạng là ngày nhưng không phải là một ngày",
        en: "\(stored) is shown as a day and is none")
    }
    guard number == number.rounded(.down) else {
      return unreadable(
        cell, vi: "ô có cả giờ (\(day.slashed)); hãy chỉ để ngày",
        en: "the cell holds a time (\(day.iso)); leave the day")
    }
    return .day(day)
  }

  /// The 15 digits that a spreadsheet shows, so that 0.1 + 0.2 is 0.3; nil outside of 10^±15.
  private static func plain(_ number: Double) -> String? {
    if number == 0 { return "0" }
    guard number.magnitude < 1e15, number.magnitude >= 1e-9 else { return nil }
    let digits = String(format: "%.15g", number)
    guard let decimal = Foundation.Decimal(string: digits) else { return nil }
    return decimal.description
  }

  private func unreadable(_ cell: Cell, vi: String, en: String) -> SheetValue {
    .unreadable(SheetFault(vi: vi, en: en, sheet: name, cell: cell.place))
  }
}
