import Events

extension Contributions {
  /// The gifts that the filter admits, in the order of their days.
  package func gifts(_ filter: GiftFilter = GiftFilter(), asOf: Day, units: Units) -> [Gift] {
    let candidates = filter.donor.map { (giftsOfDonor[$0] ?? []).map { gifts[$0] } } ?? Array(gifts)
    return candidates.filter { $0.on <= asOf && filter.admits($0, units) }.sorted(by: Gift.comesFirst)
  }

  package func total(_ filter: GiftFilter = GiftFilter(), asOf: Day, units: Units) -> GiftTotal {
    GiftTotal(gifts(filter, asOf: asOf, units: units))
  }

  /// A total for each group that has gifts: ids by their text, years and codes in their own order, none last.
  package func totals(
    by grouping: GiftGrouping, _ filter: GiftFilter = GiftFilter(), asOf: Day, units: Units, _ symbols: Symbols
  ) -> [(group: GiftGroup, total: GiftTotal)] {
    let groups = Dictionary(grouping: gifts(filter, asOf: asOf, units: units)) { group(of: $0, grouping, units) }
    return groups.map { (group: $0.key, total: GiftTotal($0.value)) }.sorted { a, b in
      a.group.comesBefore(b.group, symbols)
    }
  }

  private func group(of gift: Gift, _ grouping: GiftGrouping, _ units: Units) -> GiftGroup {
    switch grouping {
    case .donor: .subject(gift.said.donor)
    case .receiver: .subject(gift.said.receiver)
    case .mobiliser: gift.said.mobiliser.map { .unit($0) } ?? .none
    case .channel: gift.said.channel.map { .unit($0) } ?? .none
    case .fund: units.isFund(UnitID(gift.said.receiver)) ? .unit(UnitID(gift.said.receiver)) : .none
    case .kind: .kind(gift.said.kind)
    case .purpose: .purpose(gift.said.purpose)
    case .year: .year(gift.year)
    case .location: units.participant(gift.said.donor).map { .location($0.location) } ?? .none
    }
  }

  /// Gifts of these kinds that a donor handed over directly: what the emblem rests on.
  package func directGifts(of donor: SubjectID, kinds: Set<ContributionKind>, asOf: Day) -> [Gift] {
    (giftsOfDonor[donor] ?? []).map { gifts[$0] }
      .filter { $0.said.direct && kinds.contains($0.said.kind) && $0.on <= asOf }.sorted(by: Gift.comesFirst)
  }

  package func hasDirectGift(of donor: SubjectID, kinds: Set<ContributionKind>, asOf: Day) -> Bool {
    !directGifts(of: donor, kinds: kinds, asOf: asOf).isEmpty
  }

  /// Every gift on record under a receipt, of whatever day.
  package func gifts(under receipt: String) -> [Gift] {
    (giftsByReceipt[receipt] ?? []).map { gifts[$0] }.sorted(by: Gift.comesFirst)
  }

  /// Gifts of a unit's own people: participants who work there, not enterprises that have their seat there.
  package func totalOfStaff(
    of unit: UnitID, _ filter: GiftFilter = GiftFilter(), asOf: Day, units: Units
  ) -> GiftTotal {
    GiftTotal(
      gifts(filter, asOf: asOf, units: units).filter { gift in
        guard let donor = units.participant(gift.said.donor), let seat = donor.seat else { return false }
        return Self.staff.contains(donor.kind) && units.successor(of: seat, on: asOf) == unit
      })
  }

  private static let staff: Set<SubjectKind> = [
    .official, .worker, .soldier, .workerFarmer, .individualInAgency, .collectiveInAgency,
  ]
}

extension GiftGroup {
  fileprivate func comesBefore(_ other: GiftGroup, _ symbols: Symbols) -> Bool {
    switch (self, other) {
    case (.subject(let a), .subject(let b)): symbols.precedes(a, b)
    case (.unit(let a), .unit(let b)): symbols.precedes(a, b)
    case (.kind(let a), .kind(let b)): a.rawValue < b.rawValue
    case (.purpose(let a), .purpose(let b)): a.rawValue < b.rawValue
    case (.location(let a), .location(let b)): a.rawValue < b.rawValue
    case (.year(let a), .year(let b)): a < b
    case (.none, _): false
    case (_, .none): true
    // Groups of one grouping are of one kind.
    case (.subject, _), (.unit, _), (.kind, _), (.purpose, _), (.location, _), (.year, _): false
    }
  }
}
