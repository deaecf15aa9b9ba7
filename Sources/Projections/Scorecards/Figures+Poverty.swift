import Events

/// Rates, what was assigned, exits and relapses of an area; incomes.
extension ScorecardFigures {
  /// Each year's fall of the poor rate, by approved figures; the latest is the figure.
  var rateFall: Evidence? {
    var parts: [Evidence.Part] = []
    var entries: [Seq] = []
    var last: Decimal?
    for standard in state.poverty.standards(in: symbols) {
      for year in years {
        let question = question(.all, year)
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

  /// The fall of the ethnic-minority rate over that of all households, year by year; the smallest is the figure.
  var subgroupFallRatio: Evidence? {
    var parts: [Evidence.Part] = []
    var entries: [Seq] = []
    var lowest: Exact?
    for standard in state.poverty.standards(in: symbols) {
      for year in years {
        guard let whole = fall(of: .all, standard, year), let group = fall(of: .ethnicMinority, standard, year),
          let approved = state.poverty.approval(of: area, under: standard, in: year), approved.on <= day
        else { continue }
        entries += question(.ethnicMinority, year).approvedEntries(standard, year)
        guard whole > .zero, let ratio = group.divided(by: whole) else {
          parts.append(
            Evidence.Part(
              Title(vi: "\(year): tỷ lệ chung không giảm, không so được", en: "\(year): the overall rate did not fall"),
              .number(whole.shown())))
          continue
        }
        lowest = lowest.map { min($0, ratio) } ?? ratio
        parts.append(Evidence.Part(Title(vi: "\(year)", en: "\(year)"), .number(ratio.shown())))
      }
    }
    return lowest.map { Evidence(.subgroupFallRatio, .number($0.shown(decimals: 3)), parts: parts, entries: entries) }
  }

  private func fall(of subgroup: Subgroup, _ standard: StandardID, _ year: Year) -> Exact? {
    if case .points(let fall, _, _) = question(subgroup, year).approvedFall(standard, year) { return Exact(fall) }
    return nil
  }

  /// A fall has the boundaries of its year's end on both sides.
  private func question(_ subgroup: Subgroup, _ year: Year) -> BoundaryQuestion {
    BoundaryQuestion(of: area, in: year.lastDay, subgroup: subgroup, state: state)
  }

  /// What was reached over what was assigned to the area: each year, or the period and the average. The smallest is the
  /// figure, for every one is asked for.
  func assignedReduction(_ figure: FigureCode, where concerned: (TargetRow.Scope) -> Bool) -> Evidence? {
    var parts: [Evidence.Part] = []
    var entries: [Seq] = []
    var lowest: Exact?
    for target in state.targets.ids(of: plan, in: symbols) {
      guard
        let answer = state.targets.status(
          of: target, asOf: day, units: state.units, poverty: state.poverty, households: state.households,
          symbols: symbols)
      else { continue }
      for row in answer.details where row.unit == area && concerned(row.scope) {
        guard let achieved = row.achieved, let required = row.required,
          let ratio = Exact(achieved).divided(by: Exact(required))
        else { continue }
        lowest = lowest.map { min($0, ratio) } ?? ratio
        let scope = row.scope.title
        parts.append(
          Evidence.Part(
            Title(
              vi: "\(scope.vi): đạt \(achieved.formatted(in: .vi)), giao \(Exact(required).shown().formatted(in: .vi))",
              en: "\(scope.en): reached \(achieved), assigned \(Exact(required).shown())"), .number(ratio.shown())))
      }
      entries += state.targets.assignments(of: target, to: area, asOf: day)
    }
    guard let lowest else { return nil }
    for standard in state.poverty.standards(in: symbols) {
      for year in years.lowerBound.previous...years.upperBound {
        let approval = state.poverty.approval(of: area, under: standard, in: year)
        if let approval, approval.on <= day { entries.append(approval.seq) }
      }
    }
    return Evidence(figure, .number(lowest.shown(decimals: 3)), parts: parts, entries: entries)
  }

  /// Households of the area that left poverty in the years that count, by year.
  var exits: Evidence? { flow(.exitsCount, [.exited, .toOtherClass]) }

  var relapses: Evidence? { flow(.relapsesCount, [.relapsed]) }

  private func flow(_ figure: FigureCode, _ flows: [Flow]) -> Evidence? {
    var parts: [Evidence.Part] = []
    var entries: [Seq] = []
    var isKnown = false
    for standard in state.poverty.standards(in: symbols) {
      guard state.poverty.computedYears(of: area, under: standard, through: years.upperBound) != nil else { continue }
      isKnown = true
      for year in years {
        let account = state.poverty.account(of: area, .poor, under: standard, in: year)
        let count = flows.reduce(0) { $0 + account[$1] }
        guard count > 0 else { continue }
        parts.append(
          Evidence.Part(Title(vi: "\(year)", en: "\(year)"), .count(count)))
        entries += state.poverty.causes(
          of: area, .poor, under: standard, in: year...year, households: state.households
        ).filter { flows.contains($0.flow) }.map(\.seq)
      }
    }
    guard isKnown else { return nil }
    let sum = parts.reduce(0) { if case .count(let count) = $1.value { $0 + count } else { $0 } }
    return Evidence(figure, .count(sum), parts: parts, entries: entries)
  }

  /// The last income that was measured in the area less the one before, by group of households.
  var incomeChange: Evidence? {
    if state.households.number(of: household) != nil { return householdIncomeChange }
    var parts: [Evidence.Part] = []
    var entries: [Seq] = []
    var first: Int64?
    for subgroup in Subgroup.allCases {
      let measured = state.targets.incomes(in: area, subgroup, asOf: day)
      guard let last = measured.last, let before = measured.dropLast().last else { continue }
      let change = last.perCapitaIncome.subtractingReportingOverflow(before.perCapitaIncome).partialValue
      first = first ?? change
      parts.append(
        Evidence.Part(
          Title(
            vi: "\(subgroup.title.vi): \(before.asOf.formatted(in: .vi)) đến \(last.asOf.formatted(in: .vi))",
            en: "\(subgroup.title.en): \(before.asOf) to \(last.asOf)"), .amount(change)))
      entries += [before.seq, last.seq]
    }
    return first.map { Evidence(.incomeChange, .amount($0), parts: parts, entries: entries) }
  }

  private var householdIncomeChange: Evidence? {
    let profiles = state.households.profiles(of: household, by: day).filter { $0.profile.perCapitaIncomeVND != nil }
    guard let last = profiles.last, let before = profiles.dropLast().last,
      let now = last.profile.perCapitaIncomeVND, let then = before.profile.perCapitaIncomeVND
    else { return nil }
    return Evidence(
      .incomeChange, .amount(now.subtractingReportingOverflow(then).partialValue), entries: [before.seq, last.seq])
  }
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
