import Events

/// Rates of an area, and what was assigned to it.
extension ScorecardFigures {
  /// Each year's fall of the poor rate, by approved figures; the latest is the figure.
  var rateFall: Evidence? {
    var parts: [Evidence.Part] = []
    var entries: [Seq] = []
    var last: Decimal?
    for standard in state.poverty.standards(in: symbols) {
      for year in years {
        let question = question(year)
        guard case .points(let fall, let before, let now) = question.approvedFall(standard, year),
          let approved = state.poverty.approval(of: area, under: standard, in: year), approved.on <= day
        else { continue }
        last = fall
        entries += question.approvedEntries(standard, year)
        parts.append(
          Evidence.Part(
            Title(
              vi: "\(year): từ \(before.formatted(in: .vi))% còn \(now.formatted(in: .vi))%",
              en: "\(year): from \(before)% to \(now)%"), .number(fall)))
      }
    }
    return last.map { Evidence(.rateFall, .number($0), parts: parts, entries: entries) }
  }

  /// How much faster the rates of the commune's groups fall than its own; the smallest ratio is the figure. A commune
  /// without such a group is outside of it.
  var subgroupFallRatio: Evidence? {
    for target in state.targets.ids(of: plan, in: symbols) {
      guard
        let answer = state.targets.fallRatio(
          of: target, in: area, asOf: day, units: state.units, poverty: state.poverty, households: state.households,
          symbols: symbols)
      else { continue }
      if answer.row.status == .notApplicable {
        let remark = Title(vi: "xã không có nhóm hộ này", en: "no households of the group")
        return Evidence(
          .subgroupFallRatio, .notApplicable, remark: remark, entries: approvals(of: area, in: Array(years)))
      }
      let rows = (answer.details.isEmpty ? [answer.row] : answer.details).filter(\.isApproved)
      guard let lowest = rows.compactMap({ $0.achieved }).min(by: { Exact($0) < Exact($1) }) else { continue }
      let parts = rows.compactMap { row in
        row.achieved.map { Evidence.Part(row.subgroup.title, .number($0)) }
      }
      let seqs = rows.flatMap { approvals(of: area, in: $0.ends) }
      return Evidence(.subgroupFallRatio, .number(lowest), parts: parts, entries: seqs)
    }
    return nil
  }

  /// What was reached over what was assigned: each year, or the period and the average, by approved figures. The smallest
  /// is the figure, for every one is asked for. A body without a value of its own answers for its area's.
  func assignedReduction(_ figure: FigureCode, where concerned: (TargetRow.Scope) -> Bool) -> Evidence? {
    var parts: [Evidence.Part] = []
    var entries: [Seq] = []
    var lowest: Exact?
    for target in state.targets.ids(of: plan, in: symbols) {
      guard
        let assigned = (bodies + [area]).first(where: {
          !state.targets.assignments(of: target, to: $0, asOf: day).isEmpty
        }),
        let answer = state.targets.status(
          of: target, asOf: day, units: state.units, poverty: state.poverty, households: state.households,
          symbols: symbols)
      else { continue }
      for row in answer.details
      where row.unit == assigned && concerned(row.scope) && row.isApproved && row.comparison == .atLeast {
        guard let achieved = row.achieved, let required = row.required,
          let ratio = Exact(achieved).divided(by: Exact(required))
        else { continue }
        lowest = lowest.map { min($0, ratio) } ?? ratio
        parts.append(Evidence.Part(label(of: row, achieved, required), .ratio(ratio)))
        entries += state.targets.assignments(of: target, to: assigned, asOf: day)
        entries += approvals(of: assigned, in: row.ends)
      }
    }
    guard let lowest else { return nil }
    let remark =
      lowest > Exact(1)
      ? Title(vi: "vượt mức giao", en: "exceeded")
      : lowest == Exact(1) ? Title(vi: "đạt mức giao", en: "met") : Title(vi: "dưới mức giao", en: "below")
    return Evidence(figure, .ratio(lowest), remark: remark, parts: parts, entries: entries)
  }

  private func label(of row: TargetRow, _ achieved: Decimal, _ required: Threshold) -> Title {
    let scope = row.scope.title
    let kind = row.povertyClass?.title
    let exact = Exact(required)
    let asked = exact.isWhole && achieved.scale == 0 ? exact.rounded(scale: 0) : exact.shown()
    return Title(
      vi:
        "\(scope.vi)\(kind.map { ", \($0.vi)" } ?? ""): đạt \(achieved.formatted(in: .vi)), giao \(asked.formatted(in: .vi))",
      en: "\(scope.en)\(kind.map { ", \($0.en)" } ?? ""): reached \(achieved), assigned \(asked)")
  }

  /// The falls of a year, in the boundaries of its end.
  private func question(_ year: Year) -> BoundaryQuestion {
    BoundaryQuestion(of: area, in: year.lastDay, state: state)
  }

  /// The entries that approved a unit's figures of these years, in the boundaries of the last one.
  private func approvals(of unit: UnitID, in years: [Year]) -> [Seq] {
    guard let last = years.max() else { return [] }
    let question = BoundaryQuestion(of: unit, in: last.lastDay, state: state)
    return state.poverty.standards(in: symbols).flatMap { standard in
      years.flatMap { question.figure(.poor, under: standard, in: $0, kind: .approved)?.seqs ?? [] }
    }
  }
}

extension TargetRow {
  /// Only approved figures show what was reached.
  fileprivate var isApproved: Bool { figure?.source == .poverty(.approved) }
  /// The years between which it compares.
  fileprivate var ends: [Year] { [baseline?.year, figure?.year].compactMap(\.self) }
}

extension BoundaryQuestion {
  fileprivate func approvedFall(_ standard: StandardID, _ year: Year) -> Poverty.Reduction {
    reduction(.poor, under: standard, in: year, kind: .approved)
  }

  /// The entries that a fall of approved figures rests on, those of the year before first.
  fileprivate func approvedEntries(_ standard: StandardID, _ year: Year) -> [Seq] {
    [year.previous, year].flatMap { figure(.poor, under: standard, in: $0, kind: .approved)?.seqs ?? [] }
  }
}
