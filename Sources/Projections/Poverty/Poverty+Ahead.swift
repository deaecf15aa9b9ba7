import Events

/// Boundaries that are on record and have not come yet.
extension Poverty {
  /// Takes back what changes of boundaries after a day made of the accounts: a merger of 1 July is no part of what the
  /// accounts are on 30 June, whenever it was recorded.
  ///
  /// Entries of households are left out of such a state by their day; units stay in it, so their later days are cut off here.
  mutating func cutBoundaries(after day: Day, _ households: Households) {
    let ahead = (0..<places.hamlets.count).filter { places.rows[$0].lastChange > day.number }
    if ahead.isEmpty { return }
    var touched: Set<Int> = []
    for hamlet in ahead { households.forEachResident(everIn: places.hamlets.id(at: hamlet)) { touched.insert($0) } }
    for household in touched.sorted() { replay(household, times: -1, households) }
    for hamlet in ahead { places.cutSpans(of: hamlet, after: day.number) }
    for household in touched.sorted() { replay(household, times: 1, households) }
  }
}

extension Places {
  /// The first span begins before all days and stays.
  fileprivate mutating func cutSpans(of hamlet: Int, after day: Int32) {
    let first = Int(rows[hamlet].firstSpan)
    let kept = (first..<first + Int(rows[hamlet].spanCount)).filter { spans[$0].from <= day }
    rows[hamlet].spanCount = UInt32(truncatingIfNeeded: kept.count)
    rows[hamlet].lastChange = kept.last.map { spans[$0].from } ?? .min
  }
}

extension Projections {
  /// The state as answers of a day want it: without boundaries that lie ahead of the day.
  package mutating func cutBoundaries(after day: Day) { poverty.cutBoundaries(after: day, households) }
}
