import Events

/// What came into a class of households in a year and went out of it, line by line.
///
/// ```
/// đầu kỳ 120 + phát sinh mới 4 + tái nghèo 2 + chuyển đến 1 - thoát 30 - chuyển đi 3 = cuối kỳ 94
/// ```
package struct YearAccount: Component {
  package struct Line: Sendable {
    package let name: Title
    /// Households, never negative; the line's place says whether they are added.
    package let count: Int
    package let why: Link?

    package init(_ name: Title, _ count: Int, why: Link? = nil) {
      self.name = name
      self.count = count
      self.why = why
    }
  }

  /// "Biến động hộ nghèo năm 2023"
  package var caption: Title
  package var opening: Line
  package var added: [Line]
  package var removed: [Line]
  package var closing: Line
  package var downloads: DataTable.Downloads?

  package init(
    _ caption: Title, opening: Line, added: [Line], removed: [Line], closing: Line,
    downloads: DataTable.Downloads? = nil
  ) {
    self.caption = caption
    self.opening = opening
    self.added = added
    self.removed = removed
    self.closing = closing
    self.downloads = downloads
  }

  /// What closing is above opening, added and removed together; 0 where the account balances.
  package var imbalance: Int {
    closing.count - opening.count - added.reduce(0) { $0 + $1.count } + removed.reduce(0) { $0 + $1.count }
  }

  package func html(in language: Language) -> HTML {
    let rows =
      [row("", opening)] + added.map { row("+", $0) } + removed.map { row("−", $0) }
      + [row("=", closing, emphasis: .total)]
    let table = DataTable(
      caption,
      [
        DataTable.Column("sign", Title(vi: "Dấu", en: "Sign")),
        DataTable.Column("line", Title(vi: "Biến động", en: "Line"), isRowHeading: true),
        DataTable.Column("count", Title(vi: "Số hộ", en: "Households"), isNumber: true),
      ], rows: rows, notes: imbalance == 0 ? [] : [imbalanceNote], downloads: downloads)
    return Tag.div(.class("account")) { table.html(in: language) }
  }

  private func row(_ sign: String, _ line: Line, emphasis: DataTable.Row.Emphasis = .none) -> DataTable.Row {
    let count = DataTable.Cell.number(line.count)
    return DataTable.Row(
      [.text(sign), .words(line.name), line.why.map { .why(count, $0) } ?? count], emphasis: emphasis)
  }

  private var imbalanceNote: Title {
    Title(
      vi: "Không cân: cuối kỳ lệch \(imbalance.formatted(.vi)) hộ so với các dòng trên.",
      en: "Does not balance: closing is off by \(imbalance.formatted(.en)) households.")
  }
}
