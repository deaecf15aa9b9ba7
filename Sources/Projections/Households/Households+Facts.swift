import Events

/// Histories: added to in order, or at their place when a fact comes late.
extension Households {
  /// A fact that an entry will add, before it is added.
  struct Pending: Sendable {
    let household: Int
    let fact: HouseholdFact
  }

  /// The facts of a household in order; `pending` ones at their place.
  func facts(of household: Int, adding pending: [Pending] = []) -> [HouseholdFact] {
    var list: [HouseholdFact] = []
    var next = household < rows.count ? rows[household].lastFact : HouseholdFact.none
    while next != HouseholdFact.none {
      list.append(facts[Int(next)])
      next = facts[Int(next)].previous
    }
    list.reverse()
    for added in pending where added.household == household {
      list.insert(added.fact, at: list.firstIndex { $0.order > added.fact.order } ?? list.endIndex)
    }
    return list
  }

  /// The classes that a household took over when it came out of another; follows a row of such households back to the
  /// first one, however long it is.
  func classesOfSource(of household: Int, before limit: UInt64 = .max, adding pending: [Pending] = []) -> UInt64 {
    var chain: [(household: Int, limit: UInt64)] = []
    var next: (household: Int, limit: UInt64) = (household, limit)
    while let first = facts(of: next.household, adding: pending).first(where: \.beginsStatus),
      first.order < next.limit, first.kind == .splitOff
    {
      next = (Int(first.value), first.order)
      chain.append(next)
    }
    var classes: UInt64 = 0
    for link in chain.reversed() {
      var standing = Standing()
      for fact in facts(of: link.household, adding: pending) where fact.order < link.limit {
        standing.apply(fact, classesOfSource: classes)
      }
      classes = standing.classes
    }
    return classes
  }

  /// What a household is after its facts below `limit`.
  func standing(of household: Int, before limit: UInt64) -> Standing {
    if rows[household].lastOrder < limit { return rows[household].standing }
    let classes = classesOfSource(of: household, before: limit)
    var standing = Standing()
    for fact in facts(of: household) where fact.order < limit { standing.apply(fact, classesOfSource: classes) }
    return standing
  }

  /// The household and all that came out of it, and out of those: whose class may change with its history.
  func dependents(of household: Int) -> [Int] {
    var found = [household]
    var seen: Set<Int> = [household]
    var next = 0
    while next < found.count {
      for fact in facts(of: found[next]) where fact.kind == .split {
        if seen.insert(Int(fact.value)).inserted { found.append(Int(fact.value)) }
      }
      next += 1
    }
    return found
  }

  mutating func numbered(_ id: HouseholdID) -> Int {
    let number = numbering.numbered(id)
    if number == rows.count { rows.append(Row()) }
    return number
  }

  mutating func add(_ fact: HouseholdFact, to household: Int) {
    var fact = fact
    let order = fact.order
    if fact.kind == .registered || fact.kind == .moved { note(household, livesIn: fact.value) }
    guard order >= rows[household].lastOrder else { return insert(fact, into: household) }
    fact.previous = rows[household].lastFact
    let index = facts.append(fact)
    let classes = fact.kind == .splitOff ? standing(of: Int(fact.value), before: order).classes : 0
    rows[household].lastOrder = order
    rows[household].lastFact = UInt32(truncatingIfNeeded: index)
    rows[household].standing.apply(fact, classesOfSource: classes)
  }

  private mutating func insert(_ fact: HouseholdFact, into household: Int) {
    var fact = fact
    var after = Int(rows[household].lastFact)
    while facts[after].previous != HouseholdFact.none, facts[Int(facts[after].previous)].order > fact.order {
      after = Int(facts[after].previous)
    }
    fact.previous = facts[after].previous
    let index = facts.append(fact)
    facts[after].previous = UInt32(truncatingIfNeeded: index)
    for dependent in dependents(of: household) {
      let classes = classesOfSource(of: dependent)
      var standing = Standing()
      for fact in facts(of: dependent) { standing.apply(fact, classesOfSource: classes) }
      rows[dependent].standing = standing
    }
  }

  private mutating func note(_ household: Int, livesIn hamlet: UInt32) {
    let number = hamlets.numbered(UnitID(Symbol(hamlet)))
    if number == firstResident.count { firstResident.append(HouseholdFact.none) }
    let first = firstResident[number]
    if first != HouseholdFact.none, residents[Int(first)].household == UInt32(household) { return }
    let index = residents.append(Resident(household: UInt32(household), next: first))
    firstResident[number] = UInt32(truncatingIfNeeded: index)
  }

  /// Every household that ever lived in a hamlet; one that came back may come twice.
  func forEachResident(everIn hamlet: UnitID, _ body: (Int) -> Void) {
    guard let number = hamlets.number(of: hamlet) else { return }
    var next = firstResident[number]
    while next != HouseholdFact.none {
      body(Int(residents[Int(next)].household))
      next = residents[Int(next)].next
    }
  }
}
