import Events

extension Households {
  /// The first day on which a household came into a class or out of one under a standard, no later than `day`.
  package func firstStatus(of household: HouseholdID, under standard: StandardID, by day: Day) -> Day? {
    guard let number = number(of: household), let standard = standards.number(of: standard) else { return nil }
    return facts(of: number).first { $0.isStatus && Int($0.standard) == standard && $0.on <= day.number }
      .map { Day(number: $0.on) }
  }

  /// Whether entries of its own say anything of a household's class by a day.
  package func hasStatus(_ household: HouseholdID, by day: Day) -> Bool {
    guard let number = number(of: household) else { return false }
    return facts(of: number).contains { ($0.isStatus || $0.kind == .splitOff) && $0.on <= day.number }
  }

  /// The latest fact of a household's history, and whether it comes after `day`.
  package func lastFact(of household: HouseholdID, after day: Day) -> (on: Day, seq: Seq)? {
    guard let number = number(of: household), let last = facts(of: number).last, last.on > day.number else {
      return nil
    }
    return (Day(number: last.on), Seq(UInt64(last.seq)))
  }
}

extension HouseholdFact {
  /// Says of a class under a standard.
  fileprivate var isStatus: Bool {
    switch kind {
    case .enteredPoverty, .enteredNearPoverty, .exitedPoverty, .exitedNearPoverty: true
    case .registered, .profiled, .rated, .leftArea, .moved, .split, .splitOff, .absorbed, .merged, .pledged,
      .supported, .lent, .repaid:
      false
    }
  }
}
