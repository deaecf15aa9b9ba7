/// One sheet of an .xlsx file as it was written by a spreadsheet: ECMA-376, transitional or strict.
///
///     let reader = try WorkbookReader(bytes)
///     reader.rows.first?.values   // [.text("on"), .text("unit")]
///
/// Nothing of the file is carried out: formulas give the result that was stored with them, links and external entities are
/// left alone.
package struct WorkbookReader: Sendable {
  package struct Row: Hashable, Sendable {
    /// From 1, as the spreadsheet shows it.
    package let number: Int
    /// From column A on; rows end at their last cell.
    package let values: [SheetValue]
  }

  /// The sheet that was read.
  package let sheet: String
  /// The rows that hold something, in order.
  package let rows: [Row]

  /// - Parameter sheet: the tab to read, without regard to case; nil: the first that is not hidden.
  package init(_ bytes: [UInt8], sheet: String? = nil, limits: SheetLimits = SheetLimits()) throws(SheetFault) {
    let archive = try ZipReader(bytes, limits)
    let book = try WorkbookParts(archive)
    let place = try book.sheet(named: sheet)
    self.sheet = place.name
    let styles = try book.styles.map { path throws(SheetFault) in
      try SheetStyles(try Self.part(path, archive), path)
    }
    let strings = try book.sharedStrings.map { path throws(SheetFault) in
      try SharedStrings.read(try Self.part(path, archive), path)
    }
    do throws(SheetFault) {
      let cells = SheetCells(
        name: place.name, styles: styles ?? SheetStyles(), strings: strings ?? [], from1904: book.countsFrom1904,
        limits: limits)
      rows = try cells.rows(try Self.part(place.path, archive), place.path)
    } catch { throw error.at(place.name) }
  }

  private static func part(_ path: String, _ archive: ZipReader) throws(SheetFault) -> [UInt8] {
    guard let bytes = try archive.file(path) else { throw ZipReader.damaged("\(path)?") }
    return bytes
  }
}
