import Events

/// Help, loans, and how households live.
extension ScorecardFigures {
  private var help: Help { Help(state, asOf: day) }
  private var isArea: Bool { state.units.registration(of: unit)?.kind == .administrativeArea }
  /// Of an area what came to it, of anybody else what it gave.
  private var helpFilter: HelpFilter {
    isArea ? HelpFilter(area: unit, years: years) : HelpFilter(provider: subject, years: years)
  }
  /// Of a household its own loans, of a lender those that it gave, of an area those of its households.
  private var loanFilter: LoanFilter {
    if state.households.number(of: household) != nil { return LoanFilter(household: household) }
    return isArea ? LoanFilter(area: unit, years: years) : LoanFilter(lender: subject, years: years)
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

  var helpCount: Evidence? {
    tallied(.helpCount, help.helpCount(helpFilter)) { .count($0.count) }
  }

  var helpPerPoorHousehold: Evidence? {
    let share = help.helpPerPoorHousehold(in: area, years: years)
    guard share.whole > 0 || share.part > 0 else { return nil }
    return Evidence(.helpPerPoorHousehold, .share(share.part, of: share.whole), entries: share.seqs)
  }

  var supportAgainstRate: Evidence? {
    let hamlets = help.supportAgainstRate(in: area, years: years)
    guard hamlets.contains(where: { !$0.tally.isEmpty }) else { return nil }
    let parts = hamlets.map { hamlet in
      let name = state.units.name(of: hamlet.hamlet, on: day)?.vi ?? symbols.text(of: hamlet.hamlet)
      let (poor, near) = (hamlet.poorPercent, hamlet.nearPoorPercent)
      return Evidence.Part(
        Title(
          vi: "\(name): nghèo \(poor?.formatted(in: .vi) ?? "–")%, cận nghèo \(near?.formatted(in: .vi) ?? "–")%",
          en: "\(name): poor \(poor?.description ?? "–")%, near-poor \(near?.description ?? "–")%"),
        .amount(Int64(clamping: hamlet.perHouseholdVND.map { $0.numerator / $0.denominator } ?? 0)))
    }
    let sum = hamlets.reduce(Int64(0)) { clampedSum($0, $1.tally.valueVND) }
    return Evidence(.supportAgainstRate, .amount(sum), parts: parts, entries: hamlets.flatMap(\.tally.seqs))
  }

  var householdsHelped: Evidence? {
    tallied(.householdsHelped, help.householdsHelped(helpFilter)) { .count($0.beneficiaries.count) }
  }

  var jobsPlaced: Evidence? {
    tallied(.jobsPlaced, help.jobsPlaced(helpFilter)) { .count($0.beneficiaries.count) }
  }

  var commitments: Evidence? {
    let rows = isArea ? help.commitmentsInForce(in: unit) : help.commitmentsInForce(of: subject)
    guard !rows.isEmpty else { return nil }
    return Evidence(.commitmentsInForce, .count(rows.count), entries: rows.flatMap(\.seqs))
  }

  var works: Evidence? {
    let built = help.worksCount(helpFilter)
    var models = ModelFilter()
    models.kind = .socialSecurityWorks
    let rows = ModelBoard(state, asOf: day).rows(models).filter {
      isArea ? state.units.isUnder($0.area, unit, on: day) : $0.supporters.contains(subject) || $0.lead == subject
    }
    guard built.count + rows.count > 0 else { return nil }
    return Evidence(.worksCount, .count(built.count + rows.count), entries: built.seqs + rows.map(\.seq))
  }

  var borrowers: Evidence? {
    let groups = help.borrowersByStatus(loanFilter)
    let loans = groups.values.flatMap(\.loans)
    guard !loans.isEmpty else { return nil }
    let parts = StatusThen.allCases.compactMap { status in
      groups[status].map { Evidence.Part(status.title, .count($0.loans.count)) }
    }
    return Evidence(.borrowersByStatus, .count(loans.count), parts: parts, entries: loans.map(\.loan.seq))
  }

  var repaidOnTime: Evidence? {
    let share = help.repaymentsOnTime(loanFilter)
    guard share.whole > 0 else { return nil }
    return Evidence(.repaymentOnTimeRate, .share(share.part, of: share.whole), entries: share.seqs)
  }

  /// 0 is a figure where something was paid or is due.
  var latePayments: Evidence? {
    let loans = help.loans(loanFilter)
    guard !loans.isEmpty else { return nil }
    let late = help.latePayments(loanFilter)
    let parts = late.map { payment in
      Evidence.Part(
        Title(vi: "trễ \(payment.lateDays) ngày", en: "\(payment.lateDays) days late"), .day(payment.on))
    }
    return Evidence(
      .latePayments, .count(late.count), parts: parts, entries: loans.flatMap { $0.payments.map(\.seq) + [$0.loan.seq] }
    )
  }

  var loanUse: Evidence? {
    let share = help.loanUsePositive(loanFilter)
    guard share.whole > 0 else { return nil }
    return Evidence(.loanUsePositive, .share(share.part, of: share.whole), entries: share.seqs)
  }

  /// The mean number of deprivations of the area's poor households, the last review less the one before.
  var deprivationsChange: Evidence? {
    for standard in state.poverty.standards(in: symbols).reversed() {
      for year in years.reversed() {
        let found = help.deprivationsTogether(in: area, under: standard, year: year)
        guard let change = found.meanChange, let before = found.before, let mean = found.now.mean,
          let meanBefore = before.mean
        else { continue }
        let parts = [
          Evidence.Part(Title(vi: "năm \(year.previous)", en: "\(year.previous)"), .number(meanBefore.shown())),
          Evidence.Part(Title(vi: "năm \(year)", en: "\(year)"), .number(mean.shown())),
        ]
        return Evidence(
          .meanDeprivationsChange, .number(change.shown()), parts: parts, entries: found.now.seqs + before.seqs)
      }
    }
    return nil
  }

  private func tallied<Code: Vocabulary>(
    _ figure: FigureCode, _ tallies: [Code: HelpTally], _ value: (HelpTally) -> Evidence.Value
  ) -> Evidence? {
    guard !tallies.isEmpty else { return nil }
    let parts = Code.allCases.compactMap { code in tallies[code].map { Evidence.Part(code.title, value($0)) } }
    let sum = parts.reduce(0) { if case .count(let count) = $1.value { $0 + count } else { $0 } }
    return Evidence(figure, .count(sum), parts: parts, entries: tallies.values.flatMap(\.seqs))
  }
}
