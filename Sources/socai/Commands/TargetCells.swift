import Events
import Projections

/// A judged target, or a part of one, as a row of cells.
struct TargetCells {
  let inquiry: Inquiry

  init(_ inquiry: Inquiry) { self.inquiry = inquiry }

  func row(_ row: TargetRow) -> [Cell] {
    let names = TargetReason.Names(unit: { inquiry.name(of: $0) }, target: { inquiry.text($0) })
    let sentences =
      [why(row)].compactMap { $0.map { Cell.words($0) } }
      + row.reasons.map { Cell.words(Title(vi: $0.text(.vi, names: names), en: $0.text(.en, names: names))) }
    return [
      inquiry.cell(row.target), inquiry.cell(row.plan), .code(row.indicator), .text(inquiry.name(of: row.unit)),
      row.povertyClass.map { .code($0) } ?? .none, .code(row.subgroup), inquiry.cell(row.standard),
      .words(row.scope.title),
      asked(row).map { .words($0) } ?? .none,
      row.baseline.map { figure($0) } ?? .none, row.figure.map { figure($0) } ?? .none, .decimal(row.achieved),
      .decimal(row.gap), .code(row.status.code, row.status.short),
      sentences.isEmpty ? .none : .list(sentences),
      row.households.isEmpty ? .none : .list(row.households.map { inquiry.cell($0) }), .text(row.clause),
    ]
  }

  /// `at least 3.3 percentage points a year`; nil where the row asks for no number of its own.
  private func asked(_ row: TargetRow) -> Title? {
    guard let required = row.required else {
      switch row.comparison {
      case .minimise, .maintain, .attested: return row.comparison.title
      case .atLeast, .atMost, .below, .equals: return nil
      }
    }
    func text(_ language: Language) -> String {
      let words = [row.comparison.title[language], required.formatted(language), row.unitOfMeasure?.title[language]]
      return words.compactMap { $0 }.joined(separator: " ")
    }
    return Title(vi: text(.vi), en: text(.en))
  }

  /// Why a target is not judged; nil when it is.
  private func why(_ row: TargetRow) -> Title? {
    switch row.status {
    case .judged, .indicative, .notApplicable: return nil
    case .cannotBeJudged(let cause): return Title(vi: cause.text(.vi), en: cause.text(.en))
    case .noBaseline:
      let set = row.plan.map { inquiry.state.plans.provisions(of: $0, part: .target) } ?? []
      let baseline = set.lazy.compactMap { provision -> PlanTargetSet.Baseline? in
        guard case .target(let target) = provision.value, target.target == row.target else { return nil }
        return target.baseline
      }.first
      let of = baseline.map { Title(vi: " (\(text($0, .vi)))", en: " (\(text($0, .en)))") } ?? Title(vi: "", en: "")
      return Title(
        vi: "chưa có số được duyệt hay công bố để làm số gốc\(of.vi)",
        en: "no approved or published figure is on record for the baseline\(of.en)")
    }
  }

  /// Of which day the baseline is.
  private func text(_ baseline: PlanTargetSet.Baseline, _ language: Language) -> String {
    switch (baseline.kind, baseline.year, baseline.asOf) {
    case (.yearEnd, let year?, _): language == .vi ? "cuối năm \(year)" : "end of \(year)"
    case (.day, _, let day?): day.formatted(language)
    case (.yearEnd, nil, _), (.day, _, nil), (.previousYearEnd, _, _), (.planDay, _, _): baseline.kind.title[language]
    }
  }

  private func figure(_ figure: TargetRow.Figure) -> Cell {
    .words(Title(vi: figure.text(.vi), en: figure.text(.en)))
  }
}

extension TargetStatus {
  /// The status without the cause, which stands in a column of its own.
  var short: Title {
    if case .cannotBeJudged = self { return Title(vi: "chưa xét được", en: "cannot be judged yet") }
    return Title(vi: text(.vi), en: text(.en))
  }

  /// The status without its numbers, for machines.
  var code: String {
    switch self {
    case .judged(let verdict): verdict.code
    case .indicative(let verdict, by: _): "indicative-\(verdict.code)"
    case .noBaseline: "no-baseline"
    case .notApplicable: "not-applicable"
    case .cannotBeJudged: "cannot-be-judged"
    }
  }
}

extension TargetVerdict {
  var code: String {
    switch self {
    case .met: "met"
    case .exceeded: "exceeded"
    case .missed: "missed"
    case .kept: "kept"
    case .broken: "broken"
    case .onPace: "on-pace"
    case .behind: "behind"
    }
  }
}
