import Bookkeeping
import Events
import Ledger
import Pages
import Projections

/// "Why this number?": how it is computed, what plans say of it, every entry behind it, and the evidence to take away.
struct WhyParts {
  let log: LogPages
  let arguments: Arguments
  let inquiry: Inquiry
  /// The place of the page.
  let here: Link
  let data: Link

  private static let traceCountMax = 200

  /// Nil where the question is another one: of a subgroup, of other boundaries, or of a figure that nobody has.
  func content(_ answer: Answer, page: Int) -> [any Component]? {
    guard arguments["boundaries"] == nil, arguments["subgroup"].map({ $0 == Subgroup.all.text }) ?? true,
      let figure = try? EvidenceFigure(arguments, inquiry)
    else { return nil }
    let first = max(0, page - 1) * Self.traceCountMax
    let traces = traces(figure)
    let shown = traces.dropFirst(first).prefix(Self.traceCountMax)
    let trail = FigureTrail(
      Pages.Figure(
        figure.part.title(of: figure.povertyClass).capitalized, .text(figure.shown),
        unit: figure.part == .rate ? nil : Title(vi: "hộ", en: "households"),
        detail: Title(
          vi:
            "\(inquiry.name(of: figure.unit)), \(figure.year), \(inquiry.text(figure.standard)), \(figure.kind.title.vi)",
          en:
            "\(inquiry.name(of: figure.unit)), \(figure.year), \(inquiry.text(figure.standard)), \(figure.kind.title.en)"
        )),
      rule: figure.part.rule(of: figure.povertyClass, figure.kind), clauses: clauses(of: figure),
      traces: shown.compactMap(trace), count: traces.count, evidence: evidence(figure),
      downloads: DataTable.Downloads(
        csv: data.setting([("format", "csv")]), xlsx: data.setting([("format", "xlsx")])),
      pages: pages(page, shownThrough: first + shown.count, of: traces.count))
    return [trail] + stated(answer, figure)
  }

  private struct Trace {
    let seq: Seq
    var column: Title?
    var adds: Int?
  }

  /// As the account adds them: what goes out of the class is taken away, but in the column of those who went.
  private func traces(_ figure: EvidenceFigure) -> [Trace] {
    guard figure.kind == .computed else { return figure.entries.map { Trace(seq: $0) } }
    let isColumn = if case .flow = figure.part { true } else { false }
    return figure.causes.map { cause in
      Trace(
        seq: cause.seq, column: cause.flow.title.capitalized,
        adds: isColumn || cause.flow.isIncoming ? cause.count : -cause.count)
    }
  }

  private func trace(_ trace: Trace) -> FigureTrail.Trace? {
    guard let entry = log.item(trace.seq, inquiry) else { return nil }
    return FigureTrail.Trace(entry, column: trace.column, adds: trace.adds)
  }

  private func clauses(of figure: EvidenceFigure) -> [(text: Title, link: Link?)] {
    EvidenceMaker.clauses(figure, inquiry).map { clause in
      let plan = clause.entry.plan.map { inquiry.text($0) } ?? ""
      let (indicator, target) = (clause.target.indicator.title, inquiry.text(clause.target.target))
      return (
        Title(
          vi: "\(plan), \(clause.target.clause): \(indicator.vi) (\(target))",
          en: "\(plan), \(clause.target.clause): \(indicator.en) (\(target))"),
        Link("log", "\(clause.entry.seq)")
      )
    }
  }

  /// Evidence is of what the newest checkpoint holds, so a past moment has none here.
  private func evidence(_ figure: EvidenceFigure) -> Link? {
    guard arguments["as-of"] == nil, arguments["as-known"] == nil else { return nil }
    return Link(
      "evidence",
      query: [
        QueryItem("unit", inquiry.text(figure.unit)), QueryItem("year", figure.year.description),
        QueryItem("figure", figure.part == .closing ? figure.povertyClass.text : figure.part.name),
        QueryItem("standard", inquiry.text(figure.standard)),
      ] + (figure.part == .closing ? [] : [QueryItem("class", figure.povertyClass.text)]))
  }

  /// The same figure as entries state it, where the trail tells how it is computed.
  private func stated(_ answer: Answer, _ figure: EvidenceFigure) -> [any Component] {
    guard figure.kind == .computed, let kind = answer.columns.firstIndex(where: { $0.key == "kind" }) else { return [] }
    var stated = answer
    stated.title = Title(vi: "Con số đó như các mục sổ khác nêu", en: "The same figure as entries state it")
    stated.rows = answer.rows.filter { row in
      if case .code(let code, _) = row[kind] { code != "\(FigureKind.computed)" } else { false }
    }
    let told = ["seq", "kind", "year", "figure"]
    let columns = answer.columns.indices.filter { told.contains(answer.columns[$0].key) }
    stated.columns = columns.map { answer.columns[$0] }
    stated.rows = stated.rows.map { row in columns.map { row[$0] } }
    return stated.rows.isEmpty ? [] : [AnswerTable(answer: stated, here: here).table()]
  }

  private func pages(_ page: Int, shownThrough last: Int, of count: Int) -> DataTable.Pages? {
    guard count > Self.traceCountMax else { return nil }
    return DataTable.Pages(
      previous: page > 1 ? here.setting([("page", "\(page - 1)")]) : nil,
      next: last < count ? here.setting([("page", "\(page + 1)")]) : nil)
  }
}
