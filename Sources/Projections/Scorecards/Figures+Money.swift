import Events

/// Budgets and revolving capital, by the years that count.
extension ScorecardFigures {
  var counterpart: Evidence? {
    let sums = years.map {
      ($0, state.funds.counterpart(of: place, in: $0, asOf: day, units: state.units))
    }.filter { !$0.1.seqs.isEmpty }
    guard !sums.isEmpty else { return nil }
    let all = sums.reduce(into: MoneySum()) { $0.add($1.1) }
    return Evidence(
      .counterpartAllocated, .amount(all.amountVND),
      parts: sums.map { Evidence.Part(title($0.0), .amount($0.1.amountVND)) }, entries: all.seqs)
  }

  var poorAreaShare: Evidence? {
    share(.poorAreaAllocationShare) { state.funds.poorAreaShare(of: place, in: $0, asOf: day, units: state.units) }
  }

  /// With a part for each settlement that came late.
  var settledInTime: Evidence? {
    let found = share(.settledOnTimeRatio) {
      state.funds.settledInTime(of: place, in: $0, asOf: day, units: state.units)
    }
    guard let found else { return nil }
    let late = years.flatMap { lateSettlements(in: $0) }
    let parts = late.map { one in
      let days = one.on.days(since: one.said.dueOn ?? one.on)
      let allocation = symbols.text(of: one.said.allocation)
      return Evidence.Part(
        Title(vi: "\(allocation): quyết toán trễ \(days) ngày", en: "\(allocation): settled \(daysLate(days))"),
        .amount(one.said.spent))
    }
    return Evidence(
      .settledOnTimeRatio, found.value, parts: found.parts + parts, entries: found.entries + late.map(\.seq))
  }

  private func lateSettlements(in year: Year) -> [BudgetFact<BudgetSettled>] {
    let filter = BudgetFilter(unit: place, year: year)
    let ids = state.funds.allocations(filter, asOf: day, units: state.units).map(\.said.allocation)
    return Set(ids).sorted { symbols.precedes($0, $1) }
      .flatMap { state.funds.settlements(of: $0, asOf: day) }.filter { !$0.isInTime }
  }

  var capitalRule: Evidence? {
    let rules = bodies.compactMap { state.funds.capitalRule(of: $0, asOf: day, plans: state.plans) }
    return rules.isEmpty ? nil : Evidence(.capitalRuleOnRecord, .isSo, entries: rules)
  }

  var capitalRecovered: Evidence? {
    share(.capitalRecoveredRatio) {
      state.funds.capitalRecovered(by: place, in: $0, asOf: day, units: state.units, symbols)
    }
  }

  private func share(_ figure: FigureCode, _ ask: (Year) -> MoneyShare) -> Evidence? {
    let shares = years.map { ($0, ask($0)) }.filter { !$0.1.seqs.isEmpty }
    let all = MoneyShare(
      shares.reduce(into: MoneySum()) { $0.add($1.1.part) }, of: shares.reduce(into: MoneySum()) { $0.add($1.1.whole) })
    guard !all.whole.seqs.isEmpty else { return nil }
    func value(_ share: MoneyShare) -> Evidence.Value {
      .shareOfAmount(share.part.amountVND, of: share.whole.amountVND)
    }
    return Evidence(
      figure, value(all), parts: shares.map { Evidence.Part(title($0.0), value($0.1)) }, entries: all.seqs)
  }
}
