import Events

/// Gifts, budgets and revolving capital.
extension ScorecardFigures {
  /// What the subject gave; of an area or a body that gave nothing itself, what came to it or what it brought together.
  var contributions: Evidence? {
    let given = gifts { $0.said.donor == subject }
    let gathered = given.isEmpty ? gifts { isOfArea(UnitID($0.said.receiver), on: $0.on) || isMobilised($0) } : given
    return evidence(.contributionsSum, gathered)
  }

  var contributionsByReceiver: Evidence? {
    var filter = filter
    filter.donor = subject
    let totals = state.contributions.totalsByReceiverClass(
      filter, asOf: day, units: state.units, households: state.households)
    guard !totals.isEmpty else { return nil }
    let all = GiftTotal(gifts { $0.said.donor == subject })
    let parts = totals.map { Evidence.Part($0.receiver.title, .amount($0.total.worthVND)) }
    return Evidence(.contributionsByReceiver, .amount(all.worthVND), parts: parts, entries: all.seqs)
  }

  var contributionsMobilised: Evidence? {
    evidence(.contributionsMobilised, gifts { isMobilised($0) })
  }

  var fundContributionsMobilised: Evidence? {
    let toFunds = gifts { isMobilised($0) && state.units.isFund(UnitID($0.said.receiver)) }
    return evidence(.fundContributionsMobilised, toFunds)
  }

  var contributionsOfStaff: Evidence? {
    let total = state.contributions.totalOfStaff(of: unit, filter, asOf: day, units: state.units)
    guard total.count > 0 else { return nil }
    return Evidence(.contributionsOfStaff, .amount(total.worthVND), entries: total.seqs)
  }

  /// What counts towards the next award: gifts after the last one.
  var contributionsSinceAward: Evidence? {
    let counted = state.contributions.counted(
      of: subject, before: day.adding(days: 1), since: firstDay, plan: plan, asOf: day, awards: state.awards)
    guard counted.all.count > 0 else { return nil }
    let parts = counted.byKind.map { Evidence.Part($0.kind.title, .amount($0.total.worthVND)) }
    let point = counted.point.award.map { [$0.seq] } ?? []
    return Evidence(
      .contributionsSinceAward, .amount(counted.counted.worthVND), parts: parts, entries: counted.counted.seqs + point)
  }

  var counterpart: Evidence? {
    sum(.counterpartAllocated) { state.funds.counterpart(of: $0, in: $1, asOf: day, units: state.units) }
  }

  var poorAreaShare: Evidence? {
    share(.poorAreaAllocationShare) { state.funds.poorAreaShare(of: $0, in: $1, asOf: day, units: state.units) }
  }

  var settledInTime: Evidence? {
    share(.settledOnTimeRatio) { state.funds.settledInTime(of: $0, in: $1, asOf: day, units: state.units) }
  }

  var capitalRule: Evidence? {
    guard let seq = state.funds.capitalRule(of: unit, asOf: day, plans: state.plans) else { return nil }
    return Evidence(.capitalRuleOnRecord, .isSo, entries: [seq])
  }

  var capitalRecovered: Evidence? {
    share(.capitalRecoveredRatio) {
      state.funds.capitalRecovered(by: $0, in: $1, asOf: day, units: state.units, symbols)
    }
  }

  // MARK: Putting together

  private var filter: GiftFilter {
    var filter = GiftFilter()
    filter.days = firstDay...max(firstDay, day)
    return filter
  }

  private func gifts(where concerned: (Gift) -> Bool) -> [Gift] {
    state.contributions.gifts(filter, asOf: day, units: state.units).filter(concerned)
  }

  private func isMobilised(_ gift: Gift) -> Bool {
    gift.said.mobiliser.map { $0 == unit || isOfArea($0, on: gift.on) } ?? false
  }

  private func isOfArea(_ other: UnitID, on day: Day) -> Bool { state.units.belongs(other, to: unit, on: day) }

  private func evidence(_ figure: FigureCode, _ gifts: [Gift]) -> Evidence? {
    guard !gifts.isEmpty else { return nil }
    let total = GiftTotal(gifts)
    let years = Dictionary(grouping: gifts, by: \.year).sorted { $0.key < $1.key }
    var parts = years.map { year, gifts in
      Evidence.Part(Title(vi: "năm \(year)", en: "\(year)"), .amount(GiftTotal(gifts).worthVND))
    }
    let kinds = Dictionary(grouping: gifts, by: \.said.kind).sorted { $0.key.rawValue < $1.key.rawValue }
    parts += kinds.map { Evidence.Part($0.key.title, .amount(GiftTotal($0.value).worthVND)) }
    let purposes = Dictionary(grouping: gifts, by: \.said.purpose).sorted { $0.key.rawValue < $1.key.rawValue }
    parts += purposes.map { Evidence.Part($0.key.title, .amount(GiftTotal($0.value).worthVND)) }
    if !total.unvalued.isEmpty {
      parts.append(
        Evidence.Part(Title(vi: "lượt không quy ra tiền", en: "gifts without a value"), .count(total.unvalued.count)))
    }
    return Evidence(figure, .amount(total.worthVND), parts: parts, entries: total.seqs)
  }

  private func sum(_ figure: FigureCode, _ ask: (UnitID, Year?) -> MoneySum) -> Evidence? {
    let all = ask(area, nil)
    guard !all.seqs.isEmpty else { return nil }
    let parts = years.compactMap { year -> Evidence.Part? in
      let sum = ask(area, year)
      return sum.seqs.isEmpty ? nil : Evidence.Part(Title(vi: "năm \(year)", en: "\(year)"), .amount(sum.amountVND))
    }
    return Evidence(figure, .amount(all.amountVND), parts: parts, entries: all.seqs)
  }

  private func share(_ figure: FigureCode, _ ask: (UnitID, Year?) -> MoneyShare) -> Evidence? {
    let all = ask(area, nil)
    guard !all.whole.seqs.isEmpty else { return nil }
    func value(_ share: MoneyShare) -> Evidence.Value {
      .shareOfAmount(share.part.amountVND, of: share.whole.amountVND)
    }
    let parts = years.compactMap { year -> Evidence.Part? in
      let share = ask(area, year)
      return share.whole.seqs.isEmpty ? nil : Evidence.Part(Title(vi: "năm \(year)", en: "\(year)"), value(share))
    }
    return Evidence(figure, value(all), parts: parts, entries: all.part.seqs + all.whole.seqs)
  }
}
