import Events

/// The deprivations of the households of a class that were assessed, at one year's end.
package struct DeprivationCount: Sendable {
  /// Households of the class that somebody assessed, by each household's last profile.
  package internal(set) var assessed = 0
  /// Households of the class without any profile.
  package internal(set) var notAssessed = 0
  package internal(set) var byDimension: [Deprivation: Int] = [:]
  package internal(set) var seqs: [Seq] = []

  package var sum: Int { byDimension.values.reduce(0, +) }
  /// Deprivations for each household assessed; nil without any.
  package var mean: Exact? { Exact(sum).divided(by: Exact(assessed)) }
}

/// The deprivations of a commune's households at this review and at the one before.
package struct DeprivationYear: Sendable {
  /// Nil: hamlets that lie in no commune on record.
  package let commune: UnitID?
  package let now: DeprivationCount
  /// Nil where the year before is not counted under the same standard.
  package let before: DeprivationCount?

  /// Nil where nobody was assessed at one of the two: no finding is not a finding of none.
  package func change(of dimension: Deprivation) -> Int? {
    guard let before, before.assessed > 0, now.assessed > 0 else { return nil }
    return (now.byDimension[dimension] ?? 0) - (before.byDimension[dimension] ?? 0)
  }

  package var meanChange: Exact? { now.mean.flatMap { now in before?.mean.map { now - $0 } } }
}

extension Help {
  /// Each commune of the area by id, for the households that are of the class at the year's end under the standard.
  package func deprivations(
    in area: UnitID? = nil, of povertyClass: PovertyClass = .poor, under standard: StandardID, year: Year
  ) -> [DeprivationYear] {
    let now = counts(area, povertyClass, standard, year)
    let before = isCounted(year.previous, standard) ? counts(area, povertyClass, standard, year.previous) : nil
    return Set(now.keys).union(before?.keys ?? [:].keys).map { commune in
      DeprivationYear(
        commune: commune, now: now[commune] ?? DeprivationCount(),
        before: before.map { $0[commune] ?? DeprivationCount() })
    }.sorted { a, b in
      guard let first = a.commune else { return b.commune != nil }
      return b.commune.map { symbols.precedes(first, $0) } ?? false
    }
  }

  /// All communes of the area together.
  package func deprivationsTogether(
    in area: UnitID? = nil, of povertyClass: PovertyClass = .poor, under standard: StandardID, year: Year
  ) -> DeprivationYear {
    func whole(_ year: Year) -> DeprivationCount {
      counts(area, povertyClass, standard, year).values.reduce(into: DeprivationCount()) { $0.add($1) }
    }
    return DeprivationYear(
      commune: area, now: whole(year), before: isCounted(year.previous, standard) ? whole(year.previous) : nil)
  }

  /// What one household lacks at a year's end and lacked at the one before, whatever its class.
  package func deprivations(of household: HouseholdID, year: Year) -> (now: DeprivationCount, before: DeprivationCount)
  {
    func count(_ day: Day) -> DeprivationCount {
      var count = DeprivationCount()
      count.add(households.profile(of: household, on: day))
      return count
    }
    return (count(min(year.lastDay, asOf)), count(min(year.previous.lastDay, asOf)))
  }

  private func isCounted(_ year: Year, _ standard: StandardID) -> Bool {
    poverty.standard(standard).map { $0.standard.firstReviewYear <= year } ?? true
  }

  private func counts(
    _ area: UnitID?, _ povertyClass: PovertyClass, _ standard: StandardID, _ year: Year
  ) -> [UnitID?: DeprivationCount] {
    let day = min(year.lastDay, asOf)
    guard let number = households.standards.number(of: standard) else { return [:] }
    var counts: [UnitID?: DeprivationCount] = [:]
    households.forEachActive(in: nil, on: day, units) { household, hamlet, standing in
      guard standing.povertyClass(under: number) == povertyClass else { return }
      let home = units.successor(of: hamlet, on: asOf)
      guard isIn(area, home) else { return }
      counts[commune(of: home), default: DeprivationCount()].add(households.profile(of: household, on: day))
    }
    return counts.mapValues { count in
      var count = count
      count.seqs.sort()
      return count
    }
  }
}

extension DeprivationCount {
  mutating func add(_ found: (profile: Households.Profile, on: Day, seq: Seq)?) {
    guard let found else {
      notAssessed += 1
      return
    }
    assessed += 1
    for dimension in found.profile.deprivations { byDimension[dimension, default: 0] += 1 }
    seqs.append(found.seq)
  }

  mutating func add(_ other: DeprivationCount) {
    assessed += other.assessed
    notAssessed += other.notAssessed
    byDimension.merge(other.byDimension, uniquingKeysWith: +)
    seqs = (seqs + other.seqs).sorted()
  }
}
