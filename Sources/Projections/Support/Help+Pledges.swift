import Events

/// Households of a commune that registered to leave poverty by a year: how many were helped, how many left.
package struct PledgeYear: Sendable {
  /// Nil: their hamlet lies in no commune on record.
  package let commune: UnitID?
  package let targetYear: Year
  package let pledged: [HouseholdID]
  /// Between the pledge and the end of the year, or the day asked for.
  package let helped: [HouseholdID]
  /// Out of the class that they pledged to leave, by a review of that year or an earlier one.
  package let left: [HouseholdID]
  /// The year is over: what is missing now has failed.
  package let isOver: Bool
  package let seqs: [Seq]
}

extension Help {
  /// By target year, then by commune: the one that the household lived in when it pledged.
  package func pledgeYears(in area: UnitID? = nil, year: Year? = nil) -> [PledgeYear] {
    struct Key: Hashable {
      let commune: UnitID?
      let year: Year
    }
    var firsts: [Key: [HouseholdID: Households.Pledge]] = [:]
    for pledge in households.pledges where pledge.on <= asOf && (year == nil || year == pledge.targetYear) {
      let home = home(of: pledge.household, on: pledge.on)
      guard isIn(area, home) else { continue }
      let key = Key(commune: home.flatMap { commune(of: $0) }, year: pledge.targetYear)
      let known = firsts[key]?[pledge.household]
      if known.map({ (pledge.on, pledge.seq) < ($0.on, $0.seq) }) ?? true {
        firsts[key, default: [:]][pledge.household] = pledge
      }
    }
    return firsts.map { key, pledges in
      let pledges = pledges.values.sorted { symbols.precedes($0.household, $1.household) }
      let helps = pledges.map { pledge in (pledge.household, help(after: pledge)) }
      let exits = pledges.compactMap { pledge in exit(after: pledge).map { (pledge.household, $0) } }
      let seqs = pledges.map(\.seq) + helps.flatMap(\.1) + exits.map(\.1)
      return PledgeYear(
        commune: key.commune, targetYear: key.year, pledged: pledges.map(\.household),
        helped: helps.filter { !$0.1.isEmpty }.map(\.0), left: exits.map(\.0), isOver: key.year.lastDay <= asOf,
        seqs: seqs.sorted())
    }.sorted { a, b in
      if a.targetYear != b.targetYear { return a.targetYear < b.targetYear }
      guard let first = a.commune else { return b.commune != nil }
      return b.commune.map { symbols.precedes(first, $0) } ?? false
    }
  }

  private func help(after pledge: Households.Pledge) -> [Seq] {
    grants(HelpFilter(beneficiary: SubjectID(pledge.household)))
      .filter { $0.grant.on >= pledge.on && $0.grant.on <= pledge.targetYear.lastDay }.map(\.grant.seq)
  }

  /// The entry by which the household left the class that it was in when it pledged, in time. An exit counts in the year
  /// of its review: a review of December may be closed in January.
  private func exit(after pledge: Households.Pledge) -> Seq? {
    guard let number = households.number(of: pledge.household) else { return nil }
    let wasPoor = status(of: pledge.household, on: pledge.on) == .poor
    return households.facts(of: number).first { fact in
      fact.kind == (wasPoor ? .exitedPoverty : .exitedNearPoverty) && fact.on >= pledge.on.number
        && fact.on <= asOf.number && poverty.reviewYears.year(of: fact) <= pledge.targetYear.number
    }.map { Seq(UInt64($0.seq)) }
  }
}
