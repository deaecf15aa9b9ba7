import Events

extension PovertyFigures {
  /// The households of a cell at the end of a day on which their number changed.
  struct DailyCount: Hashable, Sendable {
    let day: Day
    let count: Int
  }

  /// The computed number by day, from the first day on which a household of the unit is on record; empty without any.
  ///
  /// Each household is asked on the days of its own facts and on those on which its hamlet changed place.
  func dailyCounts(of cell: PovertyCell) -> [DailyCount] {
    var changes: [Day: Int] = [:]
    var seen: Set<Int> = []
    for hamlet in poverty.places.hamlets(watching: cell.unit) {
      let row = poverty.places.rows[hamlet]
      let moves = (row.firstSpan..<row.firstSpan + row.spanCount).map {
        Day(number: poverty.places.spans[Int($0)].from)
      }
      .filter { $0 > .distantPast }
      households.forEachResident(everIn: poverty.places.hamlets.id(at: hamlet)) { number in
        guard seen.insert(number).inserted else { return }
        note(households.numbering.id(at: number), number, moves, cell, &changes)
      }
    }
    var count = 0
    return changes.sorted { $0.key < $1.key }.map { change in
      count += change.value
      return DailyCount(day: change.key, count: count)
    }
  }

  private func note(
    _ household: HouseholdID, _ number: Int, _ moves: [Day], _ cell: PovertyCell, _ changes: inout [Day: Int]
  ) {
    let days = Set(households.facts(of: number).map { Day(number: $0.on) } + moves).filter { $0 <= asOf }
    var wasIn = false
    for day in days.sorted() {
      let isIn = belongs(household, to: cell, on: day)
      if isIn != wasIn { changes[day, default: 0] += isIn ? 1 : -1 }
      wasIn = isIn
    }
  }

  private func belongs(_ household: HouseholdID, to cell: PovertyCell, on day: Day) -> Bool {
    guard let state = households.state(of: household, on: day), state.isActive, let hamlet = state.hamlet,
      units.isUnder(units.successor(of: hamlet, on: day), cell.unit, on: day),
      let standard = households.standards.number(of: cell.standard)
    else { return false }
    return state.standing.povertyClass(under: standard) == cell.povertyClass
      && state.standing.subgroups & cell.subgroup.bit != 0
  }
}
