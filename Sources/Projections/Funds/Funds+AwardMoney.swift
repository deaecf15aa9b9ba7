import Events

/// What one purse was allocated for awards in a year, and what it paid out.
package struct AwardMoney: Sendable {
  package let purse: UnitID
  package let year: Year
  package let allocated: MoneySum
  package let paid: MoneySum
}

/// Finds the unit whose allocation for awards a payment comes out of: the fund itself where it has one in the year; else
/// the nearest unit above it that has, or the only one under it; else the fund.
struct Purses {
  /// Who was allocated money for awards, by year.
  private var spenders: [Year: Set<UnitID>] = [:]
  private let units: Units

  init(_ funds: Funds, asOf: Day, units: Units) {
    self.units = units
    for fact in funds.allocations where fact.said.purpose == .awards && fact.on <= asOf {
      spenders[fact.said.year, default: []].insert(fact.said.spender)
    }
  }

  func purse(of fund: FundID, on day: Day) -> UnitID {
    let own = UnitID(fund)
    guard let spenders = spenders[day.year] else { return own }
    var above: UnitID?
    units.forEachAncestor(of: own, on: day) { if above == nil, spenders.contains($0) { above = $0 } }
    if let above { return above }
    let below = spenders.filter { units.belongs($0, to: own, on: day) }
    return below.count == 1 ? below.first ?? own : own
  }
}

extension Funds {
  /// The award money of the purse that `fund` pays from, as one payment finds it: all allocations of its year by `asOf`,
  /// and the payments up to it, without itself. A draft (`seq` 0) comes last on its day.
  package func awardMoney(
    paidFrom fund: FundID, on day: Day, before seq: Seq, asOf: Day, units: Units
  ) -> AwardMoney {
    let purses = Purses(self, asOf: asOf, units: units)
    let purse = purses.purse(of: fund, on: day)
    var (allocated, paid) = (MoneySum(), MoneySum())
    for fact in allocations
    where fact.said.purpose == .awards && fact.said.year == day.year && fact.said.spender == purse && fact.on <= asOf {
      allocated.add(fact.said.amount, by: fact.seq)
    }
    let place = (day, seq.number == 0 ? Seq(.max) : seq)
    for fact in payments where fact.on.year == day.year && (fact.on, fact.seq) < place {
      if purses.purse(of: fact.said.fund, on: fact.on) == purse { paid.add(fact.said.amount, by: fact.seq) }
    }
    return AwardMoney(purse: purse, year: day.year, allocated: allocated, paid: paid)
  }
}
