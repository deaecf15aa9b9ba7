import Events

extension DataTable {
  package func html(in language: Language) -> HTML {
    Tag.section(.class("table")) {
      if rows.isEmpty {
        Tag.h2 { caption[language] }
        Tag.p(.class("empty")) { (whenEmpty ?? Words.emptyTable)[language] }
      } else {
        // A table that is wider than the page scrolls in its own box, by keyboard too.
        Tag.div(
          .class("scroll"), .role("region"), .ariaLabel(caption[language]), .plain("tabindex", "0")
        ) {
          Tag.table {
            Tag.caption { caption[language] }
            Tag.thead { Tag.tr { HTML.joined(columns.map { heading($0, language) }) } }
            Tag.tbody { HTML.joined(rows.map { line($0, language) }) }
          }
        }
      }
      HTML.joined(notes.map { note in Tag.p(.class("note")) { note[language] } })
      foot(language)
    }
  }

  private func heading(_ column: Column, _ language: Language) -> HTML {
    let isSorted = sorting != nil && sorting?.key == column.key
    let order = isSorted ? (sorting?.isDescending == true ? "descending" : "ascending") : nil
    return Tag.th(
      .scope("col"), .class(column.isNumber ? "number" : nil), .plain("aria-sort", order)
    ) {
      if let sorting {
        let goesDown = isSorted && !sorting.isDescending
        Tag.a(.href(sorting.link.setting([("sort", (goesDown ? "-" : "") + column.key)]))) {
          column.heading[language]
          if isSorted { Tag.span(.ariaHidden()) { sorting.isDescending ? " ▼" : " ▲" } }
          Tag.span(.class("hidden")) { ", " + (goesDown ? Words.sortDown : Words.sortUp)[language] }
        }
      } else {
        column.heading[language]
      }
    }
  }

  private func line(_ row: Row, _ language: Language) -> HTML {
    Tag.tr(.class(row.emphasis.style)) {
      HTML.joined(
        row.cells.enumerated().map { index, cell in
          let column = index < columns.count ? columns[index] : nil
          let style = Attribute.class(cell.isNumber || column?.isNumber == true ? "number" : nil)
          return column?.isRowHeading == true
            ? Tag.th(.scope("row"), style) { cell.html(in: language) } : Tag.td(style) { cell.html(in: language) }
        })
    }
  }

  @HTMLBuilder private func foot(_ language: Language) -> HTML {
    if let pages {
      Tag.nav(.class("pages"), .ariaLabel(Words.pagesOfTable[language])) {
        if let previous = pages.previous { Tag.a(.class("button"), .href(previous)) { Words.previous[language] } }
        if let position = pages.position { Tag.span { position[language] } }
        if let next = pages.next { Tag.a(.class("button"), .href(next)) { Words.next[language] } }
      }
    }
    if let downloads { downloads.html(in: language) }
  }
}

extension DataTable.Downloads {
  func html(in language: Language) -> HTML {
    Tag.p(.class("downloads")) {
      Words.downloads[language] + ": "
      if let csv { Tag.a(.href(csv)) { "CSV" } }
      if let xlsx { Tag.a(.href(xlsx)) { "XLSX" } }
    }
  }
}

extension DataTable.Row.Emphasis {
  var style: String? {
    switch self {
    case .none: nil
    case .total: "total"
    case .differs: "differs"
    }
  }
}
