import Events

/// One number that a page is about, with the way to the entries behind it.
package struct Figure: Component {
  package var name: Title
  package var value: DataTable.Cell
  /// "%", "hộ", "đồng"
  package var unit: Title?
  /// "= 1.071 / 7.410 hộ"
  package var detail: Title?
  package var status: Status?
  /// Its entries, clause, size and root; a figure without one is not shown as a link.
  package var why: Link?

  package init(
    _ name: Title, _ value: DataTable.Cell, unit: Title? = nil, detail: Title? = nil, status: Status? = nil,
    why: Link? = nil
  ) {
    self.name = name
    self.value = value
    self.unit = unit
    self.detail = detail
    self.status = status
    self.why = why
  }

  package func html(in language: Language) -> HTML {
    Tag.div(.class("figure")) {
      Tag.p(.class("name")) { name[language] }
      Tag.p(.class("value")) {
        value.html(in: language)
        if let unit { Tag.span(.class("unit")) { " " + unit[language] } }
      }
      if let detail { Tag.p(.class("detail")) { detail[language] } }
      if let status { Tag.p { status.badge(nil, in: language) } }
      if let why {
        Tag.p {
          Tag.a(.class("why"), .href(why)) {
            Words.why[language]
            Tag.span(.class("hidden")) { " " + name[language] }
          }
        }
      }
    }
  }
}

/// Figures side by side.
package struct Figures: Component {
  package var figures: [Figure]

  package init(_ figures: [Figure]) { self.figures = figures }

  package func html(in language: Language) -> HTML {
    Tag.div(.class("figures")) { HTML.joined(figures.map { $0.html(in: language) }) }
  }
}
