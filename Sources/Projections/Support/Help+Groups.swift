import Events

/// The households of a group (under social protection, with a member of merit, …) and the help to them in one year.
package struct GroupYear: Sendable {
  package let year: Year
  package let status: StatusThen
  /// Households of the group with that status at the year's end, or on the day asked for when that is earlier.
  package let householdCount: Int
  /// Help to households that were of the group and had that status on its day.
  package let tally: HelpTally
}

extension Help {
  /// By year and status: every year with help to the group, and the year asked for. Empty lines are left out.
  package func groupYears(_ group: Trait, in area: UnitID? = nil) -> [GroupYear] {
    var tallies: [Year: [StatusThen: HelpTally]] = [asOf.year: [:]]
    for row in grants(HelpFilter(area: area, group: group)) {
      guard let status = row.status else { continue }
      tallies[row.grant.on.year, default: [:]][status, default: HelpTally()].add(row.grant)
    }
    return tallies.sorted { $0.key < $1.key }.flatMap { year, tallies in
      let counts = households(of: group, in: area, on: min(year.lastDay, asOf))
      return StatusThen.allCases.compactMap { status -> GroupYear? in
        let tally = tallies[status] ?? HelpTally()
        let count = counts[status] ?? 0
        if tally.isEmpty, count == 0 { return nil }
        return GroupYear(year: year, status: status, householdCount: count, tally: tally)
      }
    }
  }

  private func households(of group: Trait, in area: UnitID?, on day: Day) -> [StatusThen: Int] {
    var counts: [StatusThen: Int] = [:]
    households.forEachActive(in: area, on: day, units) { household, _, standing in
      guard standing.traits & 1 << group.rawValue != 0 else { return }
      counts[status(of: household, on: day), default: 0] += 1
    }
    return counts
  }
}
