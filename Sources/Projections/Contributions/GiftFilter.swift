import Events

/// Which gifts are asked for; what is nil is not asked.
package struct GiftFilter: Sendable {
  package var donor: SubjectID?
  package var receiver: SubjectID?
  package var mobiliser: UnitID?
  package var channel: UnitID?
  package var kind: ContributionKind?
  package var purpose: ContributionPurpose?
  package var year: Year?
  /// The donor's location as it was registered; a donor that never was has none.
  package var location: Location?
  package var plan: PlanID?
  /// First and last day, both in.
  package var days: ClosedRange<Day>?
  /// Only gifts given directly (true) or not directly (false).
  package var isDirect: Bool?
  /// Only gifts to funds.
  package var isToFund = false

  package init() {}

  func admits(_ gift: Gift, _ units: Units) -> Bool {
    let said = gift.said
    return (donor == nil || donor == said.donor) && (receiver == nil || receiver == said.receiver)
      && (mobiliser == nil || mobiliser == said.mobiliser) && (channel == nil || channel == said.channel)
      && (kind == nil || kind == said.kind) && (purpose == nil || purpose == said.purpose)
      && (year == nil || year == gift.year) && (plan == nil || plan == gift.plan)
      && (days.map { $0.contains(gift.on) } ?? true) && (isDirect == nil || isDirect == said.direct)
      && (location == nil || location == units.participant(said.donor)?.location)
      && (!isToFund || units.isFund(UnitID(said.receiver)))
  }
}

/// By what gifts are put together.
package enum GiftGrouping: String, CaseIterable, Sendable {
  case donor, mobiliser, receiver, channel, fund, kind, purpose, year, location
}

/// What the gifts of one group have in common.
package enum GiftGroup: Hashable, Sendable {
  case subject(SubjectID)
  case unit(UnitID)
  case kind(ContributionKind)
  case purpose(ContributionPurpose)
  case year(Year)
  case location(Location)
  /// No mobiliser, no channel, no fund, or a donor whose location is not on record.
  case none
}

extension Units {
  package func isFund(_ unit: UnitID) -> Bool { registration(of: unit)?.kind == .fund }
}
