/// Why a workbook cannot be written or read, where, and what to do: one sentence in each language.
package struct SheetFault: Error, Hashable, Sendable {
  package let vi: String
  package let en: String
  package var sheet: String?
  package var cell: CellPlace?

  package init(vi: String, en: String, sheet: String? = nil, cell: CellPlace? = nil) {
    self.vi = vi
    self.en = en
    self.sheet = sheet
    self.cell = cell
  }

  /// The sentence with sheet, row and cell in front, as far as they are known.
  package var sentence: (vi: String, en: String) {
    let places: [(vi: String, en: String)] = [
      sheet.map { ("trang '\($0)'", "sheet '\($0)'") }, cell.map { ("dòng \($0.row)", "row \($0.row)") },
      cell.map { ("ô \($0)", "cell \($0)") },
    ].compactMap { $0 }
    guard !places.isEmpty else { return (vi, en) }
    return (
      places.map(\.vi).joined(separator: ", ") + ": " + vi, places.map(\.en).joined(separator: ", ") + ": " + en
    )
  }

  func at(_ sheet: String, _ cell: CellPlace? = nil) -> SheetFault {
    SheetFault(vi: vi, en: en, sheet: self.sheet ?? sheet, cell: self.cell ?? cell)
  }
}
