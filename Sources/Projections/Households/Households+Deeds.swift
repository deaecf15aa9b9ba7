import Events

/// What is counted of an area's households in a year for a report.
extension Households {
  /// A pledge, a support or a loan of one household.
  package struct Deed: Sendable {
    package let household: HouseholdID
    /// The symbol of the support or loan.
    let thing: Symbol
    package let on: Day
    package let seq: Seq
  }

  /// Facts of one kind of a year, of households that lived in the unit on their day and belonged to the subgroup then; in
  /// the order of the log.
  func deeds(
    _ kind: HouseholdFact.Kind, in unit: UnitID, year: Year, subgroup: Subgroup, units: Units
  ) -> [Deed] {
    let (first, last) = (year.firstDay.number, year.lastDay.number)
    var found: [Deed] = []
    for number in 0..<rows.count {
      for fact in facts(of: number) where fact.kind == kind && fact.on >= first && fact.on <= last {
        let day = Day(number: fact.on)
        guard let standing = standing(of: numbering.id(at: number), on: day), standing.hamlet != HouseholdFact.none,
          standing.subgroups & subgroup.bit != 0
        else { continue }
        let hamlet = units.successor(of: UnitID(Symbol(standing.hamlet)), on: day)
        guard units.isUnder(hamlet, unit, on: day) else { continue }
        found.append(
          Deed(
            household: numbering.id(at: number), thing: Symbol(fact.value), on: day, seq: Seq(UInt64(fact.seq))))
      }
    }
    return found.sorted { $0.seq < $1.seq }
  }

  /// Active households of a unit and a subgroup on a day.
  func count(activeIn unit: UnitID, on day: Day, subgroup: Subgroup, units: Units) -> Int {
    var count = 0
    forEachActive(in: unit, on: day, units) { _, _, standing in
      if standing.subgroups & subgroup.bit != 0 { count += 1 }
    }
    return count
  }

  /// The registrations of those that are active in a unit on a day.
  func registrations(in unit: UnitID, by day: Day, units: Units) -> [Seq] {
    var seqs: Set<Seq> = []
    forEachActive(in: unit, on: day, units) { household, _, _ in
      if let seq = registration(of: household)?.seq { seqs.insert(seq) }
    }
    return seqs.sorted()
  }
}
