import Events

/// `index.html` of an evidence pack: what a person reads and prints. Vietnamese first, English under it.
///
/// One file that loads nothing; every text from the ledger is escaped. Days are 30/11/2023 and numbers 1.234,56.
package struct EvidencePage: Sendable {
  package struct Figure: Sendable {
    package var unit: String
    package var unitID: String
    package var year: Int
    package var standard: Title
    package var name: Title
    package var kind: Title
    /// As it is shown: "1.234", "33,33 %".
    package var value: String
    /// What a rate is of: "7 / 21".
    package var fraction: String?
    package var rule: Title

    package init(
      unit: String, unitID: String, year: Int, standard: Title, name: Title, kind: Title, value: String,
      fraction: String?, rule: Title
    ) {
      self.unit = unit
      self.unitID = unitID
      self.year = year
      self.standard = standard
      self.name = name
      self.kind = kind
      self.value = value
      self.fraction = fraction
      self.rule = rule
    }
  }

  /// A line of a table: its cells as they are shown.
  package struct Row: Sendable {
    package var cells: [Title]

    package init(_ cells: [Title]) { self.cells = cells }
  }

  package struct Tree: Sendable {
    package var origin: String
    package var size: UInt64
    package var root: String
    package var keys: [String]
    /// Name, key and day of each witness who cosigned.
    package var witnesses: [Row]

    package init(origin: String, size: UInt64, root: String, keys: [String], witnesses: [Row]) {
      self.origin = origin
      self.size = size
      self.root = root
      self.keys = keys
      self.witnesses = witnesses
    }
  }

  package var figure: Figure
  package var tree: Tree
  package var period: EvidencePeriod
  package var minutesAheadOfUTC: Int
  /// Plan, clause and words of each target that the figure is held against.
  package var clauses: [Row] = []
  /// The account of the year: column and number.
  package var account: [Row] = []
  /// The same figure as others state it: kind, entry, count, total, rate, source.
  package var stated: [Row] = []
  /// Entry, day, recorded, event, household, column, adds.
  package var entries: [Row] = []
  /// What the rows of `entries` add up to.
  package var sum: String?
  /// Corrections and voids of them: entry, of, day, event, by.
  package var changes: [Row] = []
  package var provenCount = 0
  package var isWhole: Bool
  package var isComputed: Bool
  package var isStory: Bool

  /// More rows than this are left to `figure.json`.
  package static let rowCountMax = 1_000

  package init(
    figure: Figure, tree: Tree, period: EvidencePeriod, minutesAheadOfUTC: Int, isWhole: Bool, isComputed: Bool,
    isStory: Bool
  ) {
    self.figure = figure
    self.tree = tree
    self.period = period
    self.minutesAheadOfUTC = minutesAheadOfUTC
    self.isWhole = isWhole
    self.isComputed = isComputed
    self.isStory = isStory
  }

  package var html: String {
    let title = Title(vi: "Bằng chứng cho một con số", en: "Evidence for a figure")
    return """
      <!DOCTYPE html>
      <html lang="vi">
      <head>
      <meta charset="utf-8">
      <meta name="viewport" content="width=device-width, initial-scale=1">
      <title>\(title.vi.escaped): \(figure.name.vi.escaped), \(figure.unit.escaped), \(figure.year)</title>
      <style>
      \(Self.style)
      </style>
      </head>
      <body>
      \(parts(title).joined(separator: "\n"))
      </body>
      </html>

      """
  }
}

extension EvidencePage {
  /// Screen and A4 paper; no font, image or script from elsewhere.
  fileprivate static let style = """
    :root { color: #1b1b1b; background: #fff; font: 11pt/1.45 "Noto Sans", "DejaVu Sans", sans-serif; }
    body { max-width: 46rem; margin: 2rem auto; padding: 0 1rem; }
    h1 { font-size: 1.15rem; margin: 0; font-weight: 600; }
    h2 { font-size: 1rem; margin: 1.6rem 0 .4rem; padding-top: .5rem; border-top: 1px solid #999; }
    h1 .en, h2 .en { font-weight: 400; }
    p { margin: .4rem 0; }
    .en { display: block; color: #5a5a5a; font-size: .86em; }
    td .en, th .en { font-size: .82em; font-weight: 400; }
    .figure { margin: 1rem 0; padding: .8rem 1rem; border: 1.5px solid #1b1b1b; }
    .value { font-size: 2.6rem; line-height: 1.15; font-weight: 700; font-variant-numeric: tabular-nums; }
    .fraction { font-size: 1.1rem; font-weight: 400; margin-left: .6rem; white-space: nowrap; }
    .story { border: 1.5px dashed #8a5a00; padding: .4rem .8rem; }
    table { border-collapse: collapse; width: 100%; font-size: .86rem; }
    th, td { text-align: left; vertical-align: top; padding: .22rem 1.1rem .22rem 0; border-bottom: 1px solid #ccc; }
    th:last-child, td:last-child { padding-right: .2rem; }
    tr.sum td { font-weight: 600; border-bottom: none; }
    th { font-weight: 600; }
    td.number, th.number { text-align: right; font-variant-numeric: tabular-nums; white-space: nowrap; }
    td.plain { white-space: nowrap; }
    table.facts th { width: 34%; }
    table.narrow { width: 20rem; max-width: 100%; }
    code, .mono { font-family: "Noto Sans Mono", "DejaVu Sans Mono", monospace; font-size: .86em; }
    .mono { overflow-wrap: anywhere; }
    pre { background: #f1f1f1; padding: .6rem .8rem; margin: .4rem 0; white-space: pre-wrap; }
    li { margin: .3rem 0; }
    @page { size: A4; margin: 16mm 15mm 18mm; }
    @media print {
      :root { font-size: 9.5pt; }
      body { max-width: none; margin: 0; padding: 0; }
      h2 { break-after: avoid; break-inside: avoid; margin-top: 1.1rem; }
      tr, li, .figure, pre { break-inside: avoid; }
      thead { display: table-header-group; }
      pre { background: none; border: 1px solid #999; }
      a { color: inherit; text-decoration: none; }
    }
    """
}

extension String {
  /// For HTML, between tags and inside attributes.
  var escaped: String {
    var text = ""
    for character in unicodeScalars {
      switch character {
      case "&": text += "&amp;"
      case "<": text += "&lt;"
      case ">": text += "&gt;"
      case "\"": text += "&quot;"
      case "'": text += "&#39;"
      case _: text.unicodeScalars.append(character)
      }
    }
    return text
  }
}
