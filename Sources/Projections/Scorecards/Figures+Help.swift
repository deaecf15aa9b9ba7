import Events

/// Help that was given and promised, and how households live.
extension ScorecardFigures {
  private var help: Help { Help(state, asOf: day) }
  /// Of a place what came to it, of anybody else what it gave.
  private var helpFilter: HelpFilter {
    isPlace ? HelpFilter(area: place, years: years) : HelpFilter(provider: subject, years: years)
  }

  var policyServed: Evidence? {
    let all = help.policyServedRatio(in: area)
    guard all.whole > 0 else { return nil }
    let parts = Policy.allCases.compactMap { policy -> Evidence.Part? in
      let share = help.policyServedRatio(policy, in: area)
      return share.whole == 0 ? nil : Evidence.Part(policy.title, .share(share.part, of: share.whole))
    }
    return Evidence(.policyServedRatio, .share(all.part, of: all.whole), parts: parts, entries: all.seqs)
  }

  /// Help by kind; gifts count as help too.
  var helpCount: Evidence? {
    let tallies = help.helpCount(helpFilter)
    let gifts = gifts { isPlace ? isReceived($0) : isGiven($0) }
    guard !tallies.isEmpty || !gifts.isEmpty else { return nil }
    var parts = SupportKind.allCases.compactMap { kind in
      tallies[kind].map { Evidence.Part(kind.title, .count($0.count)) }
    }
    if !gifts.isEmpty {
      parts.append(Evidence.Part(Title(vi: "lượt đóng góp", en: "contributions"), .count(gifts.count)))
    }
    let count = tallies.values.reduce(gifts.count) { $0 + $1.count }
    return Evidence(
      .helpCount, .count(count), parts: parts, entries: tallies.values.flatMap(\.seqs) + gifts.map(\.seq))
  }

  var helpPerPoorHousehold: Evidence? {
    let share = help.helpPerPoorHousehold(in: area, years: years)
    guard share.whole > 0 || share.part > 0 else { return nil }
    let remark = share.ratio.map { ratio in
      Title(
        vi: "\(ratio.shown().formatted(in: .vi)) lượt mỗi hộ nghèo", en: "\(ratio.shown()) for each poor household")
    }
    return Evidence(.helpPerPoorHousehold, .share(share.part, of: share.whole), remark: remark, entries: share.seqs)
  }

  /// Help and allocations to each hamlet, for each of its households, beside its rates.
  var supportAgainstRate: Evidence? {
    let hamlets = help.supportAgainstRate(in: area, years: years)
    let allocations = state.funds.allocations(asOf: day, units: state.units).filter { years.contains($0.said.year) }
    var sum: Int64 = 0
    var parts: [Evidence.Part] = []
    var entries: [Seq] = []
    for hamlet in hamlets {
      let allocated = allocations.filter { $0.said.area == hamlet.hamlet }
      let amount = allocated.reduce(hamlet.tally.valueVND) { clampedSum($0, $1.said.amount) }
      sum = clampedSum(sum, amount)
      entries += hamlet.tally.seqs + allocated.map(\.seq)
      let name = state.units.name(of: hamlet.hamlet, on: day)?.vi ?? symbols.text(of: hamlet.hamlet)
      let (poor, near) = (hamlet.poorPercent, hamlet.nearPoorPercent)
      parts.append(
        Evidence.Part(
          Title(
            vi:
              "\(name), mỗi hộ: nghèo \(poor?.formatted(in: .vi) ?? "–")%, cận nghèo \(near?.formatted(in: .vi) ?? "–")%",
            en: "\(name), each household: poor \(poor?.description ?? "–")%, near-poor \(near?.description ?? "–")%"),
          .amount(hamlet.householdCount == 0 ? 0 : amount / Int64(hamlet.householdCount))))
    }
    guard !entries.isEmpty else { return nil }
    return Evidence(.supportAgainstRate, .amount(sum), parts: parts, entries: entries)
  }

  var householdsHelped: Evidence? { households(.householdsHelped, help.householdsHelped(helpFilter)) }

  var jobsPlaced: Evidence? { households(.jobsPlaced, help.jobsPlaced(helpFilter)) }

  /// Each household once, and once under each status that it had.
  private func households(_ figure: FigureCode, _ tallies: [StatusThen: HelpTally]) -> Evidence? {
    guard !tallies.isEmpty else { return nil }
    let parts = StatusThen.allCases.compactMap { status in
      tallies[status].map { Evidence.Part(status.title, .count($0.beneficiaries.count)) }
    }
    let all = tallies.values.reduce(into: Set<SubjectID>()) { $0.formUnion($1.beneficiaries) }
    return Evidence(figure, .count(all.count), parts: parts, entries: tallies.values.flatMap(\.seqs))
  }

  var commitments: Evidence? {
    let rows = isPlace ? help.commitmentsInForce(in: place) : help.commitmentsInForce(of: subject)
    guard !rows.isEmpty else { return nil }
    let parts = rows.map { row in
      let other = isPlace ? row.commitment.helper : row.commitment.beneficiary
      let name = state.units.name(of: UnitID(other), on: day)?.vi ?? symbols.text(of: other)
      return Evidence.Part(times(Title(vi: name, en: name), row.help.count), .day(row.commitment.from))
    }
    return Evidence(.commitmentsInForce, .count(rows.count), parts: parts, entries: rows.flatMap(\.seqs))
  }

  var works: Evidence? {
    let built = help.worksCount(helpFilter)
    var models = ModelFilter()
    models.kind = .socialSecurityWorks
    models.started = days
    let rows = ModelBoard(state, asOf: day).rows(models).filter {
      isPlace
        ? state.units.isUnder($0.area, place, on: day) : $0.supporters.contains(subject) || $0.lead == subject
    }
    guard built.count + rows.count > 0 else { return nil }
    let parts = [
      built.count > 0 ? Evidence.Part(SupportKind.infrastructure.title, .count(built.count)) : nil,
      rows.isEmpty ? nil : Evidence.Part(ModelKind.socialSecurityWorks.title, .count(rows.count)),
    ].compactMap(\.self)
    return Evidence(
      .worksCount, .count(built.count + rows.count), parts: parts, entries: built.seqs + rows.map(\.seq))
  }

  /// The mean number of deprivations of the area's poor households, the last review less the one before.
  var deprivationsChange: Evidence? {
    for standard in state.poverty.standards(in: symbols).reversed() {
      for year in years.reversed() {
        let found = help.deprivationsTogether(in: area, under: standard, year: year)
        guard let change = found.meanChange, let before = found.before, let mean = found.now.mean,
          let meanBefore = before.mean,
          // A year without a review of its own still shows the profiles of the year before.
          !Set(found.now.seqs).isSubset(of: before.seqs)
        else { continue }
        let parts = [
          Evidence.Part(title(year.previous), .number(meanBefore.shown())),
          Evidence.Part(title(year), .number(mean.shown())),
        ]
        return Evidence(
          .meanDeprivationsChange, .number(change.shown()),
          remark: trend(from: meanBefore.shown(), to: mean.shown(), isBetter: change < .zero, isSame: change == .zero),
          parts: parts, entries: found.now.seqs + before.seqs)
      }
    }
    return nil
  }

  private func trend(from: Decimal, to: Decimal, isBetter: Bool, isSame: Bool) -> Title {
    let word =
      isSame
      ? Title(vi: "không đổi", en: "unchanged")
      : isBetter ? Title(vi: "cải thiện", en: "improved") : Title(vi: "xấu đi", en: "worse")
    return Title(
      vi: "từ \(from.formatted(in: .vi)) còn \(to.formatted(in: .vi)): \(word.vi)",
      en: "from \(from) to \(to): \(word.en)")
  }
}
