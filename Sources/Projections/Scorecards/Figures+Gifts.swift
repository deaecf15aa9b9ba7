import Events

/// Gifts: given, brought together, counted towards an award.
extension ScorecardFigures {
  /// What came to a place or was brought together by it; of anybody else what they gave or brought together.
  var contributions: Evidence? {
    evidence(.contributionsSum, gifts { isPlace ? isReceived($0) || isMobilised($0) : isGiven($0) || isMobilised($0) })
  }

  /// Gifts by the class of who got them; help and promises to help stand beside them, with no sum over both.
  var contributionsByReceiver: Evidence? {
    let given = gifts { isGiven($0) }
    let help = Help(state, asOf: day)
    let grants = help.grants(HelpFilter(provider: subject, years: years))
    let promises = help.commitmentsInForce(of: subject)
    guard !given.isEmpty || !grants.isEmpty || !promises.isEmpty else { return nil }
    var filter = GiftFilter()
    filter.days = days
    filter.donor = subject
    var parts = state.contributions.totalsByReceiverClass(
      filter, asOf: day, units: state.units, households: state.households
    ).map { Evidence.Part(times($0.receiver.title, $0.total.count), .amount($0.total.worthVND)) }
    let classes: [StatusThen?] = StatusThen.allCases + [nil]
    for status in classes {
      let own = grants.filter { $0.status == status }
      guard !own.isEmpty else { continue }
      let receiver = status?.title ?? Title(vi: "địa bàn, đơn vị", en: "areas and bodies")
      let label = Title(vi: "giúp đỡ, \(receiver.vi)", en: "help, \(receiver.en)")
      parts.append(
        Evidence.Part(times(label, own.count), .amount(own.reduce(0) { clampedSum($0, $1.grant.valueVND ?? 0) })))
    }
    if !promises.isEmpty {
      parts.append(
        Evidence.Part(Title(vi: "cam kết giúp đỡ còn hiệu lực", en: "commitments in force"), .count(promises.count)))
    }
    let all = GiftTotal(given)
    return Evidence(
      .contributionsByReceiver, .amount(all.worthVND), remark: remark(all), parts: parts,
      entries: all.seqs + grants.map(\.grant.seq) + promises.flatMap(\.seqs))
  }

  /// Also by where the donors come from.
  var contributionsMobilised: Evidence? {
    let mobilised = gifts { isMobilised($0) }
    var found = evidence(.contributionsMobilised, mobilised)
    for location in Location.allCases {
      let own = mobilised.filter { state.units.participant($0.said.donor)?.location == location }
      guard !own.isEmpty else { continue }
      found?.parts.append(Evidence.Part(times(location.title, own.count), .amount(GiftTotal(own).worthVND)))
    }
    return found
  }

  var fundContributionsMobilised: Evidence? {
    let toFunds = gifts { isMobilised($0) && state.units.isFund(UnitID($0.said.receiver)) }
    return evidence(.fundContributionsMobilised, toFunds)
  }

  var contributionsOfStaff: Evidence? {
    var filter = GiftFilter()
    filter.days = days
    let total = state.contributions.totalOfStaff(of: unit, filter, asOf: day, units: state.units)
    guard total.count > 0 else { return nil }
    return Evidence(.contributionsOfStaff, .amount(total.worthVND), remark: remark(total), entries: total.seqs)
  }

  /// What counts towards the next award: gifts after the last one, beside the level that the plan has in force.
  var contributionsSinceAward: Evidence? {
    let counted = state.contributions.counted(
      of: subject, before: day.adding(days: 1), since: firstDay, plan: plan, asOf: day, awards: state.awards)
    guard counted.all.count > 0 else { return nil }
    var parts = counted.byKind.map { Evidence.Part(times($0.kind.title, $0.total.count), .amount($0.total.worthVND)) }
    for condition in state.plans.awardConditions(of: plan) {
      guard let least = condition.leastContribution, condition.from.map({ $0 <= day }) ?? true else { continue }
      parts.append(Evidence.Part(Title(vi: "mức đặt", en: "level set"), .amount(least)))
    }
    let award = counted.point.award
    let since = award.map {
      Title(
        vi: "từ lần khen ngày \($0.decidedOn.formatted(in: .vi))", en: "since the award of \($0.decidedOn)")
    }
    return Evidence(
      .contributionsSinceAward, .amount(counted.counted.worthVND), remark: since ?? remark(counted.counted),
      parts: parts, entries: counted.counted.seqs + (award.map { [$0.seq] } ?? []))
  }

  // MARK: Whose

  func gifts(where concerned: (Gift) -> Bool) -> [Gift] {
    var filter = GiftFilter()
    filter.days = days
    return state.contributions.gifts(filter, asOf: day, units: state.units).filter(concerned)
  }

  func isGiven(_ gift: Gift) -> Bool { gift.said.donor == subject || subjects.contains(gift.said.donor) }

  /// By a unit in the place, or by a household that lived there.
  func isReceived(_ gift: Gift) -> Bool {
    let receiver = HouseholdID(gift.said.receiver)
    guard let hamlet = state.households.hamlet(of: receiver, on: gift.on) else {
      return isOwn(UnitID(gift.said.receiver), on: gift.on)
    }
    return state.units.isUnder(state.units.successor(of: hamlet, on: day), place, on: day)
  }

  private func isMobilised(_ gift: Gift) -> Bool {
    gift.said.mobiliser.map { isOwn($0, on: gift.on) } ?? false
  }

  // MARK: Putting together

  private func evidence(_ figure: FigureCode, _ gifts: [Gift]) -> Evidence? {
    guard !gifts.isEmpty else { return nil }
    let total = GiftTotal(gifts)
    var parts = groups(gifts, by: \.year).sorted { $0.key < $1.key }.map { part(title($0.key), $0.value) }
    parts += groups(gifts, by: \.said.kind).sorted { $0.key.rawValue < $1.key.rawValue }
      .map { part($0.key.title, $0.value) }
    parts += groups(gifts, by: \.said.purpose).sorted { $0.key.rawValue < $1.key.rawValue }
      .map { part($0.key.title, $0.value) }
    return Evidence(figure, .amount(total.worthVND), remark: remark(total), parts: parts, entries: total.seqs)
  }

  private func groups<Key: Hashable>(_ gifts: [Gift], by key: (Gift) -> Key) -> [Key: [Gift]] {
    Dictionary(grouping: gifts, by: key)
  }

  private func part(_ label: Title, _ gifts: [Gift]) -> Evidence.Part {
    Evidence.Part(times(label, gifts.count), .amount(GiftTotal(gifts).worthVND))
  }

  /// How many gifts, and how many of them nobody valued.
  private func remark(_ total: GiftTotal) -> Title? {
    guard total.count > 0 else { return nil }
    let unvalued = total.unvalued.count
    guard unvalued > 0 else { return times(nil, total.count) }
    return Title(
      vi: "\(total.count) lượt, \(unvalued) lượt không quy ra tiền",
      en: "\(total.count) in all, \(unvalued) without a value")
  }

  func times(_ label: Title?, _ count: Int) -> Title {
    let (vi, en) = ("\(count) lượt", count == 1 ? "once" : "\(count) times")
    return label.map { Title(vi: "\($0.vi), \(vi)", en: "\($0.en), \(en)") } ?? Title(vi: vi, en: en)
  }
}
