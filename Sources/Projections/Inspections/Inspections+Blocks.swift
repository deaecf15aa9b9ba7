import Events

/// A block or cluster in a year: which of its units were inspected and which were not.
package struct BlockInspection: Sendable {
  package let block: UnitID
  package let inspected: [UnitID]
  package let notInspected: [UnitID]
  /// Whether the team came to the block itself or to one of its units.
  package let isVisited: Bool
  package let entries: [Seq]
}

extension Inspections {
  /// Every block and cluster under `area` that is on record by name, by id, with its members of the day: the last of the
  /// year, or `asOf` while the year lasts.
  package func blocks(
    in year: Year, under area: UnitID? = nil, of plan: PlanID? = nil, asOf: Day, units: Units, _ symbols: Symbols
  ) -> [BlockInspection] {
    let day = min(asOf, year.lastDay)
    let visits = rows(InspectionFilter(plan: plan), asOf: asOf, units: units, symbols).flatMap(\.holdings)
      .filter { $0.from.year == year }
    return units.registered(in: symbols).filter { block in
      units.isNamedBlock(block) && units.exists(block, on: day)
        && (area.map { units.isUnder(block, $0, on: day) } ?? true)
    }.map { block in
      let members = units.members(of: block, on: day, in: symbols)
      let own = visits.filter { $0.inspected == block || members.contains($0.inspected) }
      let seen = Set(own.map(\.inspected))
      return BlockInspection(
        block: block, inspected: members.filter(seen.contains), notInspected: members.filter { !seen.contains($0) },
        isVisited: !own.isEmpty, entries: Set(own.map(\.seq)).sorted())
    }
  }
}

extension Units {
  /// Whether a unit is an emulation block or cluster that stands on record by name, not as a class of blocks.
  package func isNamedBlock(_ unit: UnitID) -> Bool {
    guard let registration = registration(of: unit), registration.isNamedIndividually else { return false }
    return registration.kind == .emulationBlock || registration.kind == .emulationCluster
  }
}
