import Events

/// Why a number is what it is: how it is computed, what plans say of it, every entry behind it with what it adds, and
/// the evidence to take away. The size and root stand in the foot of the page.
package struct FigureTrail: Component {
  package struct Trace: Sendable {
    package let entry: EntryList.Entry
    /// The column that it counts in: "thoát nghèo".
    package let column: Title?
    /// What it adds to the figure; nil where it gives it as a whole.
    package let adds: Int?

    package init(_ entry: EntryList.Entry, column: Title? = nil, adds: Int? = nil) {
      self.entry = entry
      self.column = column
      self.adds = adds
    }
  }

  package var figure: Figure
  /// "Số hộ nghèo chia cho tổng số hộ, làm tròn một lần đến hai số lẻ."
  package var rule: Title?
  /// Plans' clauses that speak of it, each with its entry.
  package var clauses: [(text: Title, link: Link?)]
  package var traces: [Trace]
  /// How many entries there are, where `traces` are the first of them only.
  package var count: Int
  /// The pack that checks itself anywhere.
  package var evidence: Link?
  package var downloads: DataTable.Downloads?
  package var pages: DataTable.Pages?

  package init(
    _ figure: Figure, rule: Title? = nil, clauses: [(text: Title, link: Link?)] = [], traces: [Trace],
    count: Int? = nil,
    evidence: Link? = nil, downloads: DataTable.Downloads? = nil, pages: DataTable.Pages? = nil
  ) {
    self.figure = figure
    self.rule = rule
    self.clauses = clauses
    self.traces = traces
    self.count = count ?? traces.count
    self.evidence = evidence
    self.downloads = downloads
    self.pages = pages
  }

  package func html(in language: Language) -> HTML {
    HTML.joined([
      Figures([figure]).html(in: language),
      rule.map { Section(Title(vi: "Cách tính", en: "How it is computed"), [Note($0)]).html(in: language) } ?? .empty,
      clauses.isEmpty ? .empty : clausePart(language),
      table.html(in: language),
      evidence.map { link in
        Tag.p {
          Tag.a(.class("button"), .href(link)) {
            Title(vi: "Tải gói bằng chứng (ZIP)", en: "Download the evidence (ZIP)")[language]
          }
        }
      } ?? .empty,
    ])
  }

  private func clausePart(_ language: Language) -> HTML {
    Tag.section(.class("part")) {
      Tag.h2 { Title(vi: "Quy định của kế hoạch", en: "What plans say of it")[language] }
      Tag.ul {
        for clause in clauses {
          Tag.li {
            if let link = clause.link { Tag.a(.href(link)) { clause.text[language] } } else { clause.text[language] }
          }
        }
      }
    }
  }

  private var table: DataTable {
    DataTable(
      Title(vi: "Các mục sổ tạo nên con số", en: "The entries that made the figure"),
      [
        DataTable.Column("seq", Title(vi: "Mục", en: "Entry"), isNumber: true, isRowHeading: true),
        DataTable.Column("on", Title(vi: "Ngày", en: "Day")),
        DataTable.Column("type", Title(vi: "Sự kiện", en: "Event")),
        DataTable.Column("summary", Title(vi: "Nội dung", en: "Content")),
        DataTable.Column("column", Title(vi: "Cột", en: "Column")),
        DataTable.Column("adds", Title(vi: "Cộng", en: "Adds"), isNumber: true),
      ],
      rows: traces.map { trace in
        DataTable.Row([
          .link(trace.entry.seq.description, trace.entry.link), .day(trace.entry.on),
          .code(trace.entry.type.text, trace.entry.type.title), .text(trace.entry.summary),
          trace.column.map { .words($0) } ?? .none, trace.adds.map { .text(signed($0)) } ?? .none,
        ])
      } + sum,
      notes: count > traces.count
        ? [
          Title(
            vi: "Hiện \(traces.count.formatted(.vi)) trong \(count.formatted(.vi)) mục.",
            en: "\(traces.count.formatted(.en)) of \(count.formatted(.en)) entries are shown.")
        ] : [], downloads: downloads, pages: pages)
  }

  /// Only where every entry is there and adds something: a part of a sum would mislead.
  private var sum: [DataTable.Row] {
    guard count == traces.count, !traces.isEmpty, traces.allSatisfy({ $0.adds != nil }) else { return [] }
    let sum = traces.reduce(0) { $0 + ($1.adds ?? 0) }
    return [
      DataTable.Row(
        [.words(Title(vi: "Cộng lại", en: "Together")), .none, .none, .none, .none, .number(sum)], emphasis: .total)
    ]
  }

  private func signed(_ number: Int) -> String { number > 0 ? "+\(number)" : number < 0 ? "−\(number.magnitude)" : "0" }
}
