import Events
import Sheets

extension Answer {
  /// The answer as an Excel file: every column, the values in their kinds, and a second sheet that says from where it
  /// speaks.
  /// - Parameter day: the day that states are judged on.
  func workbook(stamp: Stamp, on day: Day, in language: Language) -> Workbook {
    let columns = columns.enumerated().map { index, column in
      SheetColumn(column.heading.capitalized[language], kind(of: column, rows.map { $0[index] }))
    }
    return Workbook(
      sheet: Title(vi: "Số liệu", en: "Figures")[language], title: title[language], columns: columns,
      rows: rows.map { row in row.map { $0.sheetValue(in: language) } },
      more: [stamp.page(of: self, on: day, in: language)])
  }

  /// What all cells of a column hold; text where they differ.
  private func kind(of column: Column, _ cells: [Cell]) -> SheetColumn.Kind {
    var kinds: Set<SheetColumn.Kind> = []
    var places = 0
    for cell in cells {
      switch cell {
      case .none: break
      case .number: kinds.insert(column.key.hasSuffix("VND") ? .money : column.isSource ? .plain : .whole)
      case .year: kinds.insert(.plain)
      case .decimal(let decimal):
        let digits = decimal.text.split(separator: ".").dropFirst().first?.count ?? 0
        places = max(places, digits)
        kinds.insert(.decimal(places: 0))
      case .day: kinds.insert(.day)
      case .text, .words, .code, .partialDay, .flag, .list, .json: kinds.insert(.text)
      }
    }
    switch kinds.count {
    case 1: return kinds.contains(.decimal(places: 0)) ? .decimal(places: places) : kinds.first ?? .text
    case 2 where kinds.contains(.decimal(places: 0)) && kinds.contains(.whole): return .decimal(places: places)
    case _: return .text
    }
  }
}

extension Cell {
  /// The cell as a spreadsheet keeps it: numbers and days as such, everything else in words.
  fileprivate func sheetValue(in language: Language) -> SheetValue {
    switch self {
    case .none: .none
    case .number(let number): .number(String(number))
    case .year(let year): .number(year.description)
    case .decimal(let decimal): .number(decimal.text)
    case .day(let day): .day(SheetDay(year: day.components.year, month: day.month, day: day.day))
    case .text, .words, .code, .partialDay, .flag, .list, .json: .text(text(in: language))
    }
  }
}

extension Stamp {
  /// The sheet that says where the figures stand.
  fileprivate func page(of answer: Answer, on day: Day, in language: Language) -> Workbook.SidePage {
    var rows: [(Title, Title)] = [
      (Title(vi: "Bảng", en: "Table"), answer.title),
      (Title(vi: "Số mục trong sổ", en: "Entries in the ledger"), Title(vi: "\(size)", en: "\(size)")),
      (Title(vi: "Gốc của sổ", en: "Root of the ledger"), Title(vi: root, en: root)),
      (
        Title(vi: "Tính đến hết ngày", en: "As of the end of"),
        Title(vi: day.formatted(in: .vi), en: day.formatted(in: .en))
      ),
      (Title(vi: "Theo sổ đến mục", en: "As known at entry"), Title(vi: "\(asKnown)", en: "\(asKnown)")),
    ]
    if isStory {
      rows.append(
        (
          Title(vi: "Lưu ý", en: "Note"),
          Title(vi: "chuyện minh họa: người và nơi đều hư cấu", en: "a story: people and places are made up")
        ))
    }
    rows += answer.notes.map { (Title(vi: "Ghi chú", en: "Remark"), $0) }
    return Workbook.SidePage(
      Title(vi: "Nguồn số liệu", en: "Source")[language], rows: rows.map { [$0[language], $1[language]] })
  }
}

extension SheetFault: Titled {
  var title: Title { Title(vi: sentence.vi, en: sentence.en) }
}
