import Events

/// The money of one unit for one purpose and year.
package struct BudgetLine: Sendable {
  package let year: Year
  package let unit: UnitID
  package let purpose: BudgetPurpose
  package internal(set) var requested = MoneySum()
  package internal(set) var allocated = MoneySum()
  /// Where the allocated money comes from, in the vocabulary's order.
  package internal(set) var sources: [BudgetSource] = []
  /// By settlements of these allocations, whenever they were made.
  package internal(set) var settled = MoneySum()
  /// Award money paid out in the year.
  package internal(set) var paid = MoneySum()

  /// Allocated less what is gone: award money by its payments or its settlement, whichever is more.
  package var leftVND: Int64 {
    Int64(clamping: allocated.exactVND - max(settled.exactVND, paid.exactVND))
  }
  package var isPaidAboveAllocated: Bool { paid.exactVND > allocated.exactVND }
  package var seqs: [Seq] { [requested, allocated, settled, paid].flatMap(\.seqs).sorted() }
}

/// Which budgets are asked for; what is nil is not asked. A unit stands for itself and all under it.
package struct BudgetFilter: Sendable {
  package var unit: UnitID?
  package var year: Year?
  package var purpose: BudgetPurpose?
  package var plan: PlanID?

  package init(
    unit: UnitID? = nil, year: Year? = nil, purpose: BudgetPurpose? = nil, plan: PlanID? = nil
  ) {
    self.unit = unit
    self.year = year
    self.purpose = purpose
    self.plan = plan
  }

  func admits(_ unit: UnitID, _ year: Year, _ purpose: BudgetPurpose, _ plan: PlanID?, on day: Day, _ units: Units)
    -> Bool
  {
    (self.year == nil || self.year == year) && (self.purpose == nil || self.purpose == purpose)
      && (self.plan == nil || self.plan == plan) && (self.unit.map { units.belongs(unit, to: $0, on: day) } ?? true)
  }
}

extension Funds {
  private struct Key: Hashable {
    let year: Year
    let unit: UnitID
    let purpose: BudgetPurpose
  }

  /// Requested, allocated, settled, paid and left, by year, unit and purpose.
  package func budgets(
    _ filter: BudgetFilter = BudgetFilter(), asOf: Day, units: Units, _ symbols: Symbols
  ) -> [BudgetLine] {
    var lines: [Key: BudgetLine] = [:]
    func line(_ unit: UnitID, _ year: Year, _ purpose: BudgetPurpose, _ change: (inout BudgetLine) -> Void) {
      change(
        &lines[
          Key(year: year, unit: unit, purpose: purpose), default: BudgetLine(year: year, unit: unit, purpose: purpose)])
    }
    for fact in requests where fact.on <= asOf {
      let said = fact.said
      guard filter.admits(said.requester, said.year, said.purpose, fact.plan, on: fact.on, units) else { continue }
      line(said.requester, said.year, said.purpose) { $0.requested.add(said.amount, by: fact.seq) }
    }
    var closed: Set<AllocationID> = []
    for fact in allocations(filter, asOf: asOf, units: units) {
      let said = fact.said
      line(said.spender, said.year, said.purpose) { line in
        line.allocated.add(said.amount, by: fact.seq)
        line.sources = Set(line.sources + [said.source]).sorted { $0.rawValue < $1.rawValue }
        if closed.insert(said.allocation).inserted { line.settled.add(settled(said.allocation, asOf: asOf)) }
      }
    }
    let purses = Purses(self, asOf: asOf, units: units)
    for fact in payments where fact.on <= asOf {
      let spender = purses.purse(of: fact.said.fund, on: fact.on)
      guard filter.admits(spender, fact.on.year, .awards, fact.plan, on: fact.on, units) else { continue }
      line(spender, fact.on.year, .awards) { $0.paid.add(fact.said.amount, by: fact.seq) }
    }
    return lines.values.sorted { a, b in
      if a.year != b.year { return a.year < b.year }
      return a.unit != b.unit ? symbols.precedes(a.unit, b.unit) : a.purpose.rawValue < b.purpose.rawValue
    }
  }

  /// The allocations that the filter admits, in the order of their days.
  package func allocations(
    _ filter: BudgetFilter = BudgetFilter(), asOf: Day, units: Units
  ) -> [BudgetFact<BudgetAllocated>] {
    allocations.filter { fact in
      fact.on <= asOf
        && filter.admits(fact.said.spender, fact.said.year, fact.said.purpose, fact.plan, on: fact.on, units)
    }.sorted { ($0.on, $0.seq) < ($1.on, $1.seq) }
  }

  /// The settlements of an allocation by a day.
  package func settlements(of allocation: AllocationID, asOf: Day) -> [BudgetFact<BudgetSettled>] {
    (settlements[allocation] ?? []).filter { $0.on <= asOf }.sorted { ($0.on, $0.seq) < ($1.on, $1.seq) }
  }

  /// What was allocated under an id: an entry with the same id adds to it.
  package func allocated(_ allocation: AllocationID, asOf: Day) -> MoneySum {
    var sum = MoneySum()
    for fact in (allocationsOfID[allocation] ?? []).map({ allocations[$0] }) where fact.on <= asOf {
      sum.add(fact.said.amount, by: fact.seq)
    }
    return sum
  }

  package func settled(_ allocation: AllocationID, asOf: Day) -> MoneySum {
    var sum = MoneySum()
    for fact in settlements(of: allocation, asOf: asOf) { sum.add(fact.said.spent, by: fact.seq) }
    return sum
  }
}

extension Units {
  /// Whether a unit is another, stands under it, or under the area whose People's Committee the other is.
  func belongs(_ unit: UnitID, to other: UnitID, on day: Day) -> Bool {
    if isUnder(unit, other, on: day) { return true }
    guard registration(of: other)?.kind == .peoplesCommittee, let area = parent(of: other, on: day),
      registration(of: area)?.kind == .administrativeArea
    else { return false }
    return isUnder(unit, area, on: day)
  }
}
