import Events

extension Households {
  /// What a household is on a day, after all that happened on it.
  package struct State: Sendable {
    package let household: HouseholdID
    package let hamlet: UnitID?
    /// Registered by that day, and neither gone nor part of another household.
    package let isActive: Bool
    package let hasLeft: Bool
    package let traits: [Trait]
    package let livingStandard: LivingStandard?
    package let hasExitedPoverty: Bool
    package let hasExitedNearPoverty: Bool
    let standing: Standing
  }

  package func number(of household: HouseholdID) -> Int? { numbering.number(of: household) }

  private func limit(_ day: Day) -> UInt64 { HouseholdFact.order(of: day.number) + 1 << 33 }

  func standing(of household: HouseholdID, on day: Day) -> Standing? {
    number(of: household).map { standing(of: $0, before: limit(day)) }
  }

  /// Where a household stands on a day; nil unless it is registered by then, and neither gone nor part of another.
  func activeStanding(of household: Int, on day: Day) -> Standing? {
    let standing = standing(of: household, before: limit(day))
    guard !standing.isGone, let registered = registration(of: household), registered.on <= day.number else {
      return nil
    }
    return standing
  }

  package func state(of household: HouseholdID, on day: Day) -> State? {
    guard let number = number(of: household) else { return nil }
    let standing = standing(of: number, before: limit(day))
    let registration = registration(of: household)
    return State(
      household: household,
      hamlet: standing.hamlet == HouseholdFact.none ? nil : UnitID(Symbol(standing.hamlet)),
      isActive: registration.map { $0.on <= day } ?? false && !standing.isGone, hasLeft: standing.isGone,
      traits: codes(UInt16(standing.traits)), livingStandard: standing.livingStandard,
      hasExitedPoverty: standing.hasExitedPoverty, hasExitedNearPoverty: standing.hasExitedNearPoverty,
      standing: standing)
  }

  /// When, where and by which entry a household was registered.
  package func registration(of household: HouseholdID) -> (on: Day, hamlet: UnitID, seq: Seq)? {
    guard let number = number(of: household) else { return nil }
    return registration(of: number).map { (Day(number: $0.on), UnitID(Symbol($0.value)), Seq(UInt64($0.seq))) }
  }

  /// The first registration of a household.
  private func registration(of household: Int) -> HouseholdFact? {
    var next = rows[household].lastFact
    var found: HouseholdFact?
    while next != HouseholdFact.none {
      if facts[Int(next)].kind == .registered { found = facts[Int(next)] }
      next = facts[Int(next)].previous
    }
    return found
  }

  package func hamlet(of household: HouseholdID, on day: Day) -> UnitID? { state(of: household, on: day)?.hamlet }

  /// Poor, near-poor, or nil: neither, or not known.
  package func povertyClass(of household: HouseholdID, under standard: StandardID, on day: Day) -> PovertyClass? {
    guard let standard = standards.number(of: standard) else { return nil }
    return standing(of: household, on: day)?.povertyClass(under: standard)
  }

  /// The classes of a household on a day, one for each standard that it has one under.
  package func povertyClasses(
    of household: HouseholdID, on day: Day
  ) -> [(standard: StandardID, povertyClass: PovertyClass)] {
    var found: [(standard: StandardID, povertyClass: PovertyClass)] = []
    standing(of: household, on: day)?.forEachClass { found.append((standards.id(at: $0), $1)) }
    return found
  }

  /// The last exit from poverty by a day, to near-poverty or beyond.
  package func lastExit(of household: HouseholdID, by day: Day) -> (on: Day, standard: StandardID, seq: Seq)? {
    guard let number = number(of: household) else { return nil }
    let classes = classesOfSource(of: number)
    var standing = Standing()
    var last: HouseholdFact?
    for fact in facts(of: number) where fact.order < limit(day) {
      let before = standing
      standing.apply(fact, classesOfSource: classes)
      let isStatus = Int(fact.standard) < Standing.standardCountMax && fact.kind != .splitOff
      guard isStatus, before.povertyClass(under: Int(fact.standard)) == .poor,
        standing.povertyClass(under: Int(fact.standard)) != .poor
      else { continue }
      last = fact
    }
    return last.map { (Day(number: $0.on), standards.id(at: Int($0.standard)), Seq(UInt64($0.seq))) }
  }

  /// The profile that was last found by a day.
  package func profile(of household: HouseholdID, on day: Day) -> (profile: Profile, on: Day, seq: Seq)? {
    guard let number = number(of: household),
      let fact = facts(of: number).last(where: { $0.kind == .profiled && $0.on <= day.number })
    else { return nil }
    return (profiles[Int(fact.value)], Day(number: fact.on), Seq(UInt64(fact.seq)))
  }

  /// The profile that was last assessed under a standard by a day.
  package func profile(
    of household: HouseholdID, under standard: StandardID, on day: Day
  ) -> (profile: Profile, on: Day, seq: Seq)? {
    profiles(of: household, by: day).last { $0.profile.standard == standard }
  }

  /// Every profile that was found by a day, the first first.
  package func profiles(of household: HouseholdID, by day: Day) -> [(profile: Profile, on: Day, seq: Seq)] {
    guard let number = number(of: household) else { return [] }
    return facts(of: number).filter { $0.kind == .profiled && $0.on <= day.number }
      .map { (profiles[Int($0.value)], Day(number: $0.on), Seq(UInt64($0.seq))) }
  }

  package func pledges(of household: HouseholdID) -> [Pledge] {
    number(of: household).map { facts(of: $0).filter { $0.kind == .pledged }.map { pledges[Int($0.value)] } } ?? []
  }
}
