import Events

/// What kind of place or house a gift went to, on the day that it was given.
package enum ReceiverClass: Hashable, Sendable {
  /// An area with this classification, or a body that belongs to such an area.
  case area(Classification)
  /// Nil: neither poor nor near-poor, or not known.
  case household(PovertyClass?)
  case fund
  /// Any other area or body.
  case other
}

extension Contributions {
  /// Totals by the class of the receiver. A receiver with two classifications counts under each of them.
  package func totalsByReceiverClass(
    _ filter: GiftFilter = GiftFilter(), asOf: Day, units: Units, households: Households
  ) -> [(receiver: ReceiverClass, total: GiftTotal)] {
    var totals: [ReceiverClass: GiftTotal] = [:]
    for gift in gifts(filter, asOf: asOf, units: units) {
      for kind in classes(of: gift.said.receiver, on: gift.on, units, households) {
        totals[kind, default: GiftTotal()].add(gift)
      }
    }
    return totals.map { (receiver: $0.key, total: $0.value) }.sorted { $0.receiver.rank < $1.receiver.rank }
  }

  private func classes(
    of receiver: SubjectID, on day: Day, _ units: Units, _ households: Households
  ) -> [ReceiverClass] {
    let household = HouseholdID(receiver)
    if households.registration(of: household) != nil {
      let held = households.povertyClasses(of: household, on: day).map(\.povertyClass)
      return [.household(held.contains(.poor) ? .poor : held.first)]
    }
    if units.isFund(UnitID(receiver)) { return [.fund] }
    let found = units.classificationsAround(UnitID(receiver), on: day)
    return found.isEmpty ? [.other] : found.map { .area($0) }
  }
}

extension ReceiverClass {
  /// Areas in the vocabulary's order, households, funds, the rest.
  fileprivate var rank: Int {
    switch self {
    case .area(let classification): Int(classification.rawValue)
    case .household(.poor): 1_000
    case .household(.nearPoor): 1_001
    case .household(nil): 1_002
    case .fund: 1_003
    case .other: 1_004
    }
  }
}

extension Units {
  /// The classifications of an area, or of the area that a body belongs to: those of a commune for its committee.
  package func classificationsAround(_ unit: UnitID, on day: Day) -> [Classification] {
    var found: [Classification] = []
    var isReached = false
    forEachAncestor(of: unit, on: day) { above in
      if isReached { return }
      found = classifications(of: above, on: day)
      isReached = !found.isEmpty || registration(of: above)?.kind == .administrativeArea
    }
    return found
  }
}
