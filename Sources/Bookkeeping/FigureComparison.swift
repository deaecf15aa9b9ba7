import Events
import Ledger
import Projections

/// A figure of a report, as it was stated, as the log had it when the report read it, and as it has it now.
///
///     poor households of c-1, 2023    stated 40    at size 120: 40    now 41, by entries 88 (voided) and 131
package struct FigureComparison: Sendable {
  package let report: ReportRow
  package let figure: StatedFigure
  /// What the report said before it was corrected; nil when it still says the same.
  package let statedFirst: Decimal?
  /// What the figure was asked as; nil when the report names no area and its reporter has none.
  package let question: FigureQuestion?
  /// Up to which entry `then` knows: the size that the report pins, else what was recorded before the report.
  package let knownThen: Seq
  package let then: FigureAnswer
  package let now: FigureAnswer
  /// The entries that made the difference between `then` and `now`.
  package let changedBy: [Seq]
  package let verdicts: [FigureVerdict]
}

extension Books {
  /// Each figure of these reports, recomputed twice. Reports that read the log at one size share one replay.
  /// - Parameter day: what inspections said by this day is told.
  package func comparisons(of reports: [ReportRow], asOf day: Day) throws -> [FigureComparison] {
    var found: [Seq: [FigureComparison]] = [:]
    for (limit, rows) in try Dictionary(grouping: reports, by: { try placeRead(by: $0) }) {
      var then = try Replay(limit: limit, asOf: asOf).run(reader).state
      if let boundariesTo { then.cutBoundaries(after: boundariesTo) }
      for row in rows { found[row.seq] = try comparisons(of: row, then, limit, asOf: day) }
    }
    return reports.flatMap { found[$0.seq] ?? [] }
  }

  /// What was known when the report read its figures; of a batch, what came before it.
  private func placeRead(by row: ReportRow) throws -> Seq {
    let size = row.pin.flatMap { UInt64(exactly: $0.size) } ?? row.seq.number - 1
    return try reader.limit(of: .seq(Seq(min(size, knownTo.number))))
  }

  private func comparisons(
    of row: ReportRow, _ then: Projections, _ limit: Seq, asOf day: Day
  ) throws -> [FigureComparison] {
    let verdicts = state.reports.verdicts(on: row.report, asOf: day)
    let first = try figuresFirst(in: row)
    return row.figures.map { figure in
      let key = figure.key
      let question = Reports.question(
        key, in: row, units: state.units, poverty: state.poverty, state.symbols)
      let earlier = question.flatMap { $0.translated(from: state.symbols, to: then.symbols) }
      let now = question.map { state.answer($0) } ?? .notComputed(.areaNotOnRecord)
      let before = earlier.map { then.answer($0) } ?? .notComputed(.areaNotOnRecord)
      var changedBy: [Seq] = []
      if now != before {
        changedBy = entriesBetween(
          earlier.map { then.entries(behind: $0) } ?? [], question.map { state.entries(behind: $0) } ?? [], after: limit
        )
      }
      return FigureComparison(
        report: row, figure: figure, statedFirst: first[key].flatMap { $0 == figure.value ? nil : $0 },
        question: question, knownThen: limit, then: before, now: now, changedBy: changedBy,
        verdicts: verdicts.filter { $0.key == key })
    }
  }

  /// Entries that count on one side only, and what corrected or voided those of either side in between.
  private func entriesBetween(_ then: [Seq], _ now: [Seq], after limit: Seq) -> [Seq] {
    let all = Set(then).union(now)
    let known = corrections.known(to: knownTo)
    let acts =
      known.corrections.filter { $0.seq > limit && all.contains($0.target) }.map(\.seq)
      + known.voids.filter { $0.seq > limit && all.contains($0.target) }.map(\.seq)
    return Set(then).symmetricDifference(now).union(acts).sorted()
  }

  /// The values that a corrected report stated when it was recorded.
  private func figuresFirst(in row: ReportRow) throws -> [FigureKey: Decimal] {
    guard corrections.known(to: knownTo).effects[row.seq] != nil else { return [:] }
    var symbols = state.symbols
    let figures: [StatedFigure] =
      switch try reader.event(at: row.seq, &symbols).1 {
      case .reportSubmitted(let event): event.figures.map { StatedFigure($0) }
      case .reportConsolidated(let event): (event.figures ?? []).map { StatedFigure($0) }
      case _: []
      }
    return Dictionary(figures.map { ($0.key, $0.value) }, uniquingKeysWith: { first, _ in first })
  }
}

extension FigureQuestion {
  /// The same question for a state that numbers its ids otherwise; nil when it knows nothing of the area.
  func translated(from own: Symbols, to other: Symbols) -> FigureQuestion? {
    guard let area = other.find(UnitID.self, own.text(of: area)) else { return nil }
    return FigureQuestion(
      figure, area: area, year: year, standard: standard.flatMap { other.find(StandardID.self, own.text(of: $0)) },
      subgroup: subgroup)
  }
}
