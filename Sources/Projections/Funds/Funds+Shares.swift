import Events

/// Figures of criteria about money, each with the entries that made it.
extension Funds {
  /// Allocations with the source counterpart capital to a unit and those under it.
  package func counterpart(of unit: UnitID, in year: Year? = nil, asOf: Day, units: Units) -> MoneySum {
    var sum = MoneySum()
    for fact in allocations(BudgetFilter(unit: unit, year: year), asOf: asOf, units: units)
    where fact.said.source == .counterpart {
      sum.add(fact.said.amount, by: fact.seq)
    }
    return sum
  }

  /// Allocations to areas that were classified as poor or especially difficult on the day of the allocation, of all
  /// allocations to a unit and those under it.
  package func poorAreaShare(of unit: UnitID, in year: Year? = nil, asOf: Day, units: Units) -> MoneyShare {
    var (poor, all) = (MoneySum(), MoneySum())
    for fact in allocations(BudgetFilter(unit: unit, year: year), asOf: asOf, units: units) {
      all.add(fact.said.amount, by: fact.seq)
      if let area = fact.said.area, units.isPoorArea(area, on: fact.on) { poor.add(fact.said.amount, by: fact.seq) }
    }
    return MoneyShare(poor, of: all)
  }

  /// What was settled by the day due, of what was allocated to a unit and those under it. A settlement without a day due is
  /// in time.
  package func settledInTime(of unit: UnitID, in year: Year? = nil, asOf: Day, units: Units) -> MoneyShare {
    var (settled, allocated) = (MoneySum(), MoneySum())
    var closed: Set<AllocationID> = []
    for fact in allocations(BudgetFilter(unit: unit, year: year), asOf: asOf, units: units) {
      allocated.add(fact.said.amount, by: fact.seq)
      guard closed.insert(fact.said.allocation).inserted else { continue }
      for settlement in settlements(of: fact.said.allocation, asOf: asOf) where settlement.isInTime {
        settled.add(settlement.said.spent, by: settlement.seq)
      }
    }
    return MoneyShare(settled, of: allocated)
  }

  /// Capital recovered of capital lent, by a unit and those under it. Over 100% when capital went round more than once.
  package func capitalRecovered(
    by unit: UnitID, in year: Year? = nil, asOf: Day, units: Units, _ symbols: Symbols
  ) -> MoneyShare {
    var (recovered, lent) = (MoneySum(), MoneySum())
    for pool in capital(keptBy: unit, year: year, asOf: asOf, units: units, symbols) {
      recovered.add(pool.recovered)
      lent.add(pool.lent)
    }
    return MoneyShare(recovered, of: lent)
  }
}

extension Units {
  /// Whether an area, or the one that a body belongs to, is classified as poor or especially difficult on a day.
  package func isPoorArea(_ unit: UnitID, on day: Day) -> Bool {
    classificationsAround(unit, on: day).contains { classification in
      switch classification {
      case .especiallyDifficultCommune, .especiallyDifficultHamlet, .poorCommune, .poorDistrict, .district30a,
        .poorArea:
        true
      case .ethnicMinorityArea: false
      }
    }
  }
}
