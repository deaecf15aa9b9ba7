import Events

// The figures of criteria that rest on help and loans; the vocabulary's `figureCode` has their formulas. Each comes with
// the entries that make it.

extension Help {
  /// `policy-served-ratio`: served / eligible, of one policy or of all of them together.
  package func policyServedRatio(_ policy: Policy? = nil, in area: UnitID? = nil) -> CountedShare {
    let shares = (policy.map { [$0] } ?? Policy.allCases).map { coverage(of: $0, in: area).served }
    return CountedShare(
      part: shares.reduce(0) { $0 + $1.part }, whole: shares.reduce(0) { $0 + $1.whole },
      seqs: Set(shares.flatMap(\.seqs)).sorted())
  }

  /// `help-count`: help entries by kind. Contributions, which count as help too, are asked of their own question.
  package func helpCount(_ filter: HelpFilter) -> [SupportKind: HelpTally] {
    tallies(filter) { $0.grant.kind }
  }

  /// `help-per-poor-household`: help to households that were poor on its day / households that are poor on the day
  /// asked for. The entries are those of the help.
  package func helpPerPoorHousehold(in area: UnitID?, years: ClosedRange<Year>? = nil) -> CountedShare {
    let help = grants(HelpFilter(area: area, status: .poor, years: years))
    var poor = 0
    households.forEachActive(in: area, on: asOf, units) { household, _, _ in
      if status(of: household, on: asOf) == .poor { poor += 1 }
    }
    return CountedShare(part: help.count, whole: poor, seqs: help.map(\.grant.seq))
  }

  /// `households-helped`: distinct households by status on the day of the help; one that rose counts under each.
  package func householdsHelped(_ filter: HelpFilter) -> [StatusThen: HelpTally] { tallies(filter) { $0.status } }

  /// `jobs-placed`: job placements by status of the household on that day.
  package func jobsPlaced(_ filter: HelpFilter) -> [StatusThen: HelpTally] {
    var filter = filter
    filter.kind = .jobPlacement
    return householdsHelped(filter)
  }

  /// `works-count`, the part that is help: works for whoever they were built. Models of social-security works are asked
  /// of their own question.
  package func worksCount(_ filter: HelpFilter) -> HelpTally {
    var filter = filter
    filter.kind = .infrastructure
    return grants(filter).reduce(into: HelpTally()) { $0.add($1.grant) }
  }

  /// `commitments-in-force`.
  package func commitmentsInForce(
    of helper: SubjectID? = nil, to beneficiary: SubjectID? = nil, in area: UnitID? = nil
  ) -> [CommitmentRow] {
    commitments(of: helper, to: beneficiary, in: area).filter(\.isInForce)
  }

  /// `borrowers-by-status`: loans by status on their day; `LoanGroup` counts loans and borrowers.
  package func borrowersByStatus(_ filter: LoanFilter) -> [StatusThen: LoanGroup] {
    Dictionary(grouping: loans(filter), by: \.status).reduce(into: [:]) { groups, group in
      groups[group.key] = LoanGroup(status: group.key, communeClasses: [], loans: group.value)
    }
  }

  /// `repayment-on-time-rate`: repayments on time / repayments due. A loan whose day due went by unpaid counts as one due
  /// and not on time, so that who never pays has a rate of 0 and not none.
  package func repaymentsOnTime(_ filter: LoanFilter) -> CountedShare {
    let loans = loans(filter)
    let payments = loans.flatMap(\.payments)
    let overdue = loans.filter(\.isOverdue)
    return CountedShare(
      part: payments.count { $0.lateDays == 0 }, whole: payments.count + overdue.count,
      seqs: (payments.map(\.seq) + overdue.map(\.loan.seq)).sorted())
  }

  /// `late-payments`: by day and seq.
  package func latePayments(_ filter: LoanFilter) -> [Repayment] {
    loans(filter).flatMap(\.latePayments).sorted { ($0.on, $0.seq) < ($1.on, $1.seq) }
  }

  /// `loan-use-positive`: use checks with right purpose and effect / use checks.
  package func loanUsePositive(_ filter: LoanFilter) -> CountedShare {
    let checks = loans(filter).flatMap(\.checks)
    return CountedShare(
      part: checks.count { $0.hasRightPurpose && $0.isEffective }, whole: checks.count,
      seqs: checks.map(\.seq).sorted())
  }

  private func tallies<Key: Hashable>(_ filter: HelpFilter, by key: (GrantRow) -> Key?) -> [Key: HelpTally] {
    grants(filter).reduce(into: [:]) { tallies, row in
      if let key = key(row) { tallies[key, default: HelpTally()].add(row.grant) }
    }
  }
}

/// `support-against-rate`: what a hamlet got, beside how poor it is.
package struct HamletSupport: Sendable {
  package let hamlet: UnitID
  /// Active households that are registered there.
  package let householdCount: Int
  package let poorCount: Int
  package let nearPoorCount: Int
  /// To the hamlet itself and to its households.
  package let tally: HelpTally

  /// Đồng for each household of the hamlet; nil without any.
  package var perHouseholdVND: Exact? {
    Exact(Int128(tally.valueVND), over: 1).divided(by: Exact(householdCount))
  }
  /// Poor households of those registered, percent.
  package var poorPercent: Decimal? { Decimal(percent: poorCount, of: householdCount) }
  package var nearPoorPercent: Decimal? { Decimal(percent: nearPoorCount, of: householdCount) }
}

extension Help {
  /// Each hamlet of the area by id, with households or help.
  package func supportAgainstRate(in area: UnitID?, years: ClosedRange<Year>? = nil) -> [HamletSupport] {
    var counts: [UnitID: [StatusThen: Int]] = [:]
    households.forEachActive(in: nil, on: asOf, units) { household, hamlet, _ in
      let home = units.successor(of: hamlet, on: asOf)
      if isIn(area, home) { counts[home, default: [:]][status(of: household, on: asOf), default: 0] += 1 }
    }
    var tallies: [UnitID: HelpTally] = [:]
    for row in grants(HelpFilter(area: area, years: years)) {
      guard let place = row.place, units.registration(of: place)?.level == .hamlet else { continue }
      tallies[place, default: HelpTally()].add(row.grant)
    }
    return Set(counts.keys).union(tallies.keys).sorted { symbols.precedes($0, $1) }.map { hamlet in
      let counts = counts[hamlet] ?? [:]
      return HamletSupport(
        hamlet: hamlet, householdCount: counts.values.reduce(0, +), poorCount: counts[.poor] ?? 0,
        nearPoorCount: counts[.nearPoor] ?? 0, tally: tallies[hamlet] ?? HelpTally())
    }
  }
}
