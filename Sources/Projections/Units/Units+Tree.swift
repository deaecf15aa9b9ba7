import Events

extension Units {
  /// More levels than any state has; a ring of parents ends here.
  private static var depthMax: Int { 32 }

  /// The unit above on a day: its parent, or who took the parent's place by then.
  package func parent(of unit: UnitID, on day: Day) -> UnitID? {
    guard let number = number(of: unit) else { return nil }
    if onlyParent[number] >= 0 { return numbering.id(at: Int(onlyParent[number])) }
    guard onlyParent[number] == Self.ask else { return nil }
    guard let parent = records[number].parents.holding(on: day) ?? records[number].parents.first?.value else {
      return nil
    }
    return successor(of: parent, on: day)
  }

  /// Who stands in the unit's place on a day: itself, or the unit that its full share went to.
  package func successor(of unit: UnitID, on day: Day) -> UnitID {
    var heir = unit
    for _ in 0..<Self.depthMax {
      guard let number = number(of: heir), let next = records[number].successors.holding(on: day)?.first, next != heir
      else { break }
      heir = next
    }
    return heir
  }

  /// The unit itself, then each one above it on that day.
  package func forEachAncestor(of unit: UnitID, on day: Day, _ body: (UnitID) -> Void) {
    var next: UnitID? = unit
    for _ in 0..<Self.depthMax {
      guard let current = next else { return }
      body(current)
      next = parent(of: current, on: day)
    }
  }

  /// Whether `unit` is `ancestor` or stands under it on that day.
  package func isUnder(_ unit: UnitID, _ ancestor: UnitID, on day: Day) -> Bool {
    var isFound = false
    forEachAncestor(of: unit, on: day) { if $0 == ancestor { isFound = true } }
    return isFound
  }

  /// The administrative area that a unit is or belongs to: a committee's is the area above it.
  package func area(of unit: UnitID, on day: Day) -> UnitID? {
    var found: UnitID?
    forEachAncestor(of: unit, on: day) { above in
      if found == nil, registration(of: above)?.kind == .administrativeArea { found = above }
    }
    return found
  }

  /// The units that stand directly under one on that day and exist then, by id.
  package func children(of unit: UnitID, on day: Day, in symbols: Symbols) -> [UnitID] {
    var found: Set<UnitID> = []
    for forebear in forebears(of: unit) {
      guard let number = number(of: forebear) else { continue }
      for child in childrenOf[number] where exists(child, on: day) && parent(of: child, on: day) == unit {
        found.insert(child)
      }
    }
    return found.sorted { symbols.precedes($0, $1) }
  }

  /// The unit and all whose full share ever came to it, through any number of hands.
  private func forebears(of unit: UnitID) -> [UnitID] {
    var found = [unit]
    var seen: Set<UnitID> = [unit]
    var next = 0
    while next < found.count {
      if let number = number(of: found[next]) {
        for forebear in forebearsOf[number] where seen.insert(forebear).inserted { found.append(forebear) }
      }
      next += 1
    }
    return found
  }

  /// Registered, begun, neither dissolved nor succeeded in full by then.
  package func exists(_ unit: UnitID, on day: Day) -> Bool {
    guard let number = number(of: unit), let registration = records[number].registration else { return false }
    let record = records[number]
    return registration.validFrom.map { $0 <= day } ?? true
      && record.dissolved.map { day < $0.from } ?? true
      && record.successors.holding(on: day).map { $0.contains(unit) } ?? true
  }

  /// A day on which the unit is there: its first one, else that of its registration, else the one before its end.
  package func existence(of unit: UnitID) -> Day? {
    guard let number = number(of: unit), let registration = records[number].registration else { return nil }
    let ends = records[number].successors.map(\.from) + (records[number].dissolved.map { [$0.from] } ?? [])
    let days = [registration.validFrom ?? registration.on] + ends.map { $0.adding(days: -1) }
    return days.first { exists(unit, on: $0) }
  }

  /// Whether any unit took over another, moved or will: then boundaries on the day matter.
  package func changedPlace(_ unit: UnitID) -> Bool {
    number(of: unit).map { onlyParent[$0] == Self.ask } ?? false
  }
}
