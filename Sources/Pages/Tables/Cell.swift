import Events

extension DataTable {
  /// One value, printed as its kind asks.
  package indirect enum Cell: Sendable {
    case none
    case text(String)
    case words(Title)
    /// A code with its words; the code stays in the title attribute.
    case code(String, Title)
    case number(Int)
    case year(Year)
    case decimal(Decimal)
    /// In đồng.
    case money(Int)
    case day(Day)
    case partialDay(PartialDay)
    case moment(Timestamp)
    case flag(Bool)
    /// An id or a name that leads to its page.
    case link(String, Link)
    /// A number or other value that leads to the entries behind it.
    case why(Cell, Link)
    case status(Status, Title?)
    case list([Cell])
    /// A part of an entry as it stands in the log.
    case json(String)
  }
}

extension DataTable.Cell {
  var isNumber: Bool {
    switch self {
    case .number, .decimal, .money: true
    case .why(let cell, _): cell.isNumber
    case .none, .text, .words, .code, .year, .day, .partialDay, .moment, .flag, .link, .status, .list, .json: false
    }
  }

  /// The value as plain words.
  func text(in language: Language) -> String {
    switch self {
    case .none: ""
    case .text(let text), .link(let text, _), .json(let text): text
    case .words(let title), .code(_, let title): title[language]
    case .number(let number): number.formatted(language)
    case .year(let year): String(year.number)
    case .decimal(let decimal): decimal.grouped(language)
    case .money(let amount): amount.formatted(language)
    case .day(let day): day.formatted(language)
    case .partialDay(let day): day.formatted(in: language)
    case .moment(let moment): moment.formatted(language)
    case .flag(let isSet): Words.yesOrNo(isSet)[language]
    case .why(let cell, _): cell.text(in: language)
    case .status(let status, let title): (title ?? status.title)[language]
    case .list(let cells): cells.map { $0.text(in: language) }.joined(separator: ", ")
    }
  }

  @HTMLBuilder func html(in language: Language) -> HTML {
    switch self {
    case .none: Tag.span(.class("none"), .title(Words.nothing[language])) { "–" }
    case .code(let code, let title): Tag.span(.title(code)) { title[language] }
    case .day(let day): Tag.time(.plain("datetime", day.isoText)) { day.formatted(language) }
    case .partialDay(let day): Tag.time(.plain("datetime", day.isoText)) { day.formatted(in: language) }
    case .moment(let moment):
      Tag.time(.plain("datetime", moment.isoText), .title(moment.isoText)) { moment.formatted(language) }
    case .link(let text, let link): Tag.a(.href(link)) { text }
    case .why(let cell, let link):
      Tag.a(.class("why"), .href(link), .title(Words.why[language])) {
        cell.linkText(in: language)
        Tag.span(.class("hidden")) { " – " + Words.why[language] }
      }
    case .status(let status, let title): status.badge(title, in: language)
    case .list(let cells): list(cells, in: language)
    case .json(let text): Tag.code { text }
    case .text, .words, .number, .year, .decimal, .money, .flag: text(in: language)
    }
  }

  /// Inside of a link there can be no other.
  private func linkText(in language: Language) -> HTML {
    switch self {
    case .link, .why, .list: HTML(text(in: language))
    case .none, .text, .words, .code, .number, .year, .decimal, .money, .day, .partialDay, .moment, .flag, .status,
      .json:
      html(in: language)
    }
  }

  @HTMLBuilder private func list(_ cells: [DataTable.Cell], in language: Language) -> HTML {
    switch cells.count {
    case 0: DataTable.Cell.none.html(in: language)
    case 1: cells[0].html(in: language)
    case _:
      Tag.ul(.class("cell-list")) {
        for cell in cells { Tag.li { cell.html(in: language) } }
      }
    }
  }
}
