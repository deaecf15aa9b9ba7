import Events

/// Where a hamlet lies in the boundaries of the day.
extension BoundaryQuestion {
  /// - Parameter day: the day for which households are counted; boundaries may have changed between it and the other.
  func site(of hamlet: UnitID, on day: Day) -> Site {
    guard let registration = units.registration(of: hamlet) else { return .outside }
    if units.began(hamlet, before: boundaries.adding(days: 1)) {
      return isSharedOut(hamlet, after: day) ? .unplaced : site(of: hamlet, by: heirs(of: hamlet))
    }
    // It came later: what it was made of lies somewhere.
    let begun = registration.validFrom ?? registration.on
    let origin = units.lineage(of: hamlet, in: begun, for: boundaries, symbols)
    if !origin.isSame, origin.isWhole { return site(of: hamlet, by: origin.parts.map(\.unit)) }
    // Nothing says so of the hamlet, but the unit above it may have been made of units of one side.
    guard let above = units.parent(of: hamlet, on: begun) else { return .unplaced }
    let wider = units.lineage(of: above, in: begun, for: boundaries, symbols)
    guard wider.isWhole, !wider.parts.contains(where: \.isTakenAway) else { return .unplaced }
    return site(of: hamlet, by: wider.parts.map(\.unit))
  }

  /// The area has all of them, or none; else the hamlet is on both sides.
  private func site(of hamlet: UnitID, by places: [UnitID]) -> Site {
    let inside = places.filter { units.isUnder($0, unit, on: boundaries) }
    return inside.isEmpty ? .outside : inside.count == places.count ? .inside : .unplaced
  }

  /// Who has a hamlet's place on the day of the boundaries: itself, or all that its full shares went to.
  private func heirs(of hamlet: UnitID) -> [UnitID] {
    var heirs: Set<UnitID> = [hamlet]
    for succession in successions(after: .distantPast) {
      let gone = heirs.intersection(succession.full)
      guard !gone.isEmpty else { continue }
      heirs.subtract(gone)
      heirs.formUnion(succession.to)
    }
    return Array(heirs)
  }

  /// Whether a part of a unit above the hamlet has gone across the border of the area since, and neither a hamlet's new
  /// parent nor a household's move says which part.
  private func isSharedOut(_ hamlet: UnitID, after day: Day) -> Bool {
    successions(after: day).contains { succession in
      let before = succession.on.adding(days: -1)
      return succession.partial.contains { part in
        let sides = Set(([part] + succession.to).map { units.isUnder($0, unit, on: boundaries) })
        return sides.count == 2 && units.isUnder(hamlet, part, on: before) && !isTold(succession, from: part)
      }
    }
  }

  /// Whether any hamlet or household is on record as having gone from the unit to one of those that got its part.
  private func isTold(_ succession: Units.Succession, from part: UnitID) -> Bool {
    let before = succession.on.adding(days: -1)
    func isOfHeir(_ unit: UnitID, on day: Day) -> Bool { succession.to.contains { units.isUnder(unit, $0, on: day) } }
    for index in 0..<households.hamlets.count {
      let hamlet = households.hamlets.id(at: index)
      guard units.isUnder(hamlet, part, on: before) else { continue }
      var isTold = isOfHeir(units.successor(of: hamlet, on: succession.on), on: succession.on)
      households.forEachResident(everIn: hamlet) { household in
        for fact in households.facts(of: household) where fact.isBoundaryChange && fact.on >= succession.on.number {
          if isOfHeir(UnitID(Symbol(fact.value)), on: Day(number: fact.on)) { isTold = true }
        }
      }
      if isTold { return true }
    }
    return false
  }

  /// Changes of hands up to the day of the boundaries, in order.
  private func successions(after first: Day) -> [Units.Succession] {
    units.successions.filter { first < $0.on && $0.on <= boundaries }.sorted { ($0.on, $0.seq) < ($1.on, $1.seq) }
  }
}

extension HouseholdFact {
  /// The dwelling stayed, its unit became another.
  var isBoundaryChange: Bool { kind == .moved && detail == MoveReason.boundaryChange.rawValue }
}
