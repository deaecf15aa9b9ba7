import Events

extension Units {
  /// Whether a unit is one of `bodies` on a day: named itself, as the heir of one that was, or as a member of a class or
  /// block. A class whose members nobody entered takes in whoever stands under the unit that the class belongs to.
  package func isAmong(_ unit: UnitID, _ bodies: [UnitID], on day: Day, _ symbols: Symbols) -> Bool {
    bodies.contains { body in
      if body == unit || successor(of: body, on: day) == unit { return true }
      if isMember(unit, of: body, on: day) { return true }
      guard isClass(body), members(of: body, on: day, in: symbols).isEmpty else { return false }
      guard let home = firstUnitAbove(class: body, on: day) else { return true }
      return isUnder(unit, home, on: day)
    }
  }

  /// As a member, or as a member of a member.
  private func isMember(_ unit: UnitID, of body: UnitID, on day: Day) -> Bool {
    var seen: Set<UnitID> = [unit]
    var open = [unit]
    while let next = open.popLast() {
      for block in blocks(of: next, on: day) where seen.insert(block).inserted {
        if block == body { return true }
        open.append(block)
      }
    }
    return false
  }

  private func firstUnitAbove(class group: UnitID, on day: Day) -> UnitID? {
    var found: UnitID?
    forEachAncestor(of: group, on: day) { above in
      if found == nil, !isClass(above) { found = above }
    }
    return found
  }
}
