import Events
import Pages

/// An answer of the command line as a table of a page: the same cells, with links to what they name.
struct AnswerTable {
  let answer: Answer
  /// The place of the page, for the links to its other parts.
  let here: Link
  /// The place of the same answer for programs.
  var data: Link?
  /// How many rows a page shows.
  var rowCountMax = 200

  func table(page: Int = 1) -> DataTable {
    let shown = answer.columns.indices.filter { isShown($0) }
    let first = max(0, page - 1) * rowCountMax
    let rows = answer.rows.dropFirst(first).prefix(rowCountMax)
    let heading = shown.first { answer.columns[$0].isIdentity } ?? shown.first
    return DataTable(
      answer.title,
      shown.map { index in
        let column = answer.columns[index]
        return DataTable.Column(
          column.key, column.heading.capitalized, isNumber: column.isNumber, isRowHeading: index == heading)
      },
      rows: rows.map { row in DataTable.Row(shown.map { cell(row[$0], answer.columns[$0], row) }) },
      notes: answer.notes,
      downloads: data.map {
        DataTable.Downloads(csv: $0.setting([("format", "csv")]), xlsx: $0.setting([("format", "xlsx")]))
      },
      pages: pages(page, first: first, count: rows.count))
  }

  /// Details are left out where they are many; entries are always there.
  private func isShown(_ index: Int) -> Bool {
    let column = answer.columns[index]
    return !column.isDetail || column.isSource
  }

  private func pages(_ page: Int, first: Int, count: Int) -> DataTable.Pages? {
    guard answer.rows.count > rowCountMax else { return nil }
    let total = answer.rows.count
    return DataTable.Pages(
      previous: page > 1 ? here.setting([("page", "\(page - 1)")]) : nil,
      next: first + count < total ? here.setting([("page", "\(page + 1)")]) : nil,
      position: Title(
        vi: "\(Cell.grouped(first + 1, .vi))–\(Cell.grouped(first + count, .vi)) trong \(Cell.grouped(total, .vi))",
        en: "\(Cell.grouped(first + 1, .en))–\(Cell.grouped(first + count, .en)) of \(Cell.grouped(total, .en))"))
  }

  private func cell(_ cell: Cell, _ column: Column, _ row: [Cell]) -> DataTable.Cell {
    switch (column.key, cell) {
    case ("seq", .number(let seq)), ("revokedSeq", .number(let seq)), ("entry", .number(let seq)):
      return .link("\(seq)", Link("log", "\(seq)"))
    case ("entries", .list(let cells)): return .list(cells.map { entry($0) })
    case ("unit", .code(let id, let name)), ("area", .code(let id, let name)):
      return .link(name.vi, Link("units", id))
    case ("unit", .text(let id)), ("hamlet", .text(let id)), ("area", .text(let id)):
      return .link(id, Link("units", id))
    case ("household", .text(let id)): return .link(id, Link("boards", "households", id))
    case ("plan", .text(let id)): return .link(id, Link("boards", "targets", query: [QueryItem("plan", id)]))
    case ("count", .number), ("rate", .decimal):
      let plain = DataTable.Cell(cell)
      return why(row).map { .why(plain, $0) } ?? plain
    case (_, let cell): return DataTable.Cell(cell)
    }
  }

  private func entry(_ cell: Cell) -> DataTable.Cell {
    if case .number(let seq) = cell { .link("\(seq)", Link("log", "\(seq)")) } else { DataTable.Cell(cell) }
  }

  /// Where the entries behind a poverty figure are told.
  private func why(_ row: [Cell]) -> Link? {
    let parts = Dictionary(zip(answer.columns.map(\.key), row.map(\.stored)), uniquingKeysWith: { first, _ in first })
    guard let unit = parts["unit"], let year = parts["year"], let standard = parts["standard"],
      let povertyClass = parts["class"], parts["kind"] != nil, !unit.isEmpty, !year.isEmpty, !povertyClass.isEmpty
    else { return nil }
    var query = [QueryItem("unit", unit), QueryItem("year", year), QueryItem("class", povertyClass)]
    if !standard.isEmpty { query.append(QueryItem("standard", standard)) }
    return Link("boards", "why", query: query)
  }
}

extension DataTable.Cell {
  init(_ cell: Cell) {
    self =
      switch cell {
      case .none: .none
      case .text(let text): .text(text)
      case .words(let words): .words(words)
      case .code(let code, let words): .code(code, words)
      case .number(let number): .number(number)
      case .year(let year): .year(year)
      case .decimal(let decimal): .decimal(decimal)
      case .day(let day): .day(day)
      case .partialDay(let day): .partialDay(day)
      case .flag(let flag): .flag(flag)
      case .list(let cells): .list(cells.map { DataTable.Cell($0) })
      case .json(_, let text): .json(text)
      }
  }
}

extension Title {
  /// With a capital letter at its beginning, as headings have it.
  var capitalized: Title {
    func capital(_ text: String) -> String { text.prefix(1).uppercased() + text.dropFirst() }
    return Title(vi: capital(vi), en: capital(en))
  }
}
