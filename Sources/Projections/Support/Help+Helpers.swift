import Events

/// Who a helper is.
package enum HelperKind: Hashable, Sendable {
  case participant(SubjectKind)
  case unit(UnitKind)
  /// With its living standard where somebody rated it.
  case household(LivingStandard?)
  case unknown
}

/// A promise to help as it stands on a day, and what came of it.
package struct CommitmentRow: Sendable {
  /// As last recorded.
  package let commitment: Commitment
  package let helperKind: HelperKind
  /// The hamlet of a household, or the unit itself.
  package let place: UnitID?
  package let isInForce: Bool
  /// Help of the helper to the beneficiary while it was in force: for an area, to whoever and whatever lies in it.
  package let help: HelpTally
  package let lastHelpOn: Day?
  /// In force, and for a year neither begun nor followed by help.
  package let isQuietForYear: Bool
  /// The entries of the commitment itself.
  package let seqs: [Seq]
}

/// A commune or hamlet that is classed as difficult or poor, and who has promised to help it.
package struct DifficultPlace: Sendable {
  package let unit: UnitID
  package let classifications: [Classification]
  /// Commitments in force to the place itself.
  package let commitments: [Commitment]
  /// The entries that gave the classifications, and those of the commitments.
  package let seqs: [Seq]
}

extension Help {
  /// Commitments recorded by the day asked for, in the order of their first days.
  package func commitments(
    of helper: SubjectID? = nil, to beneficiary: SubjectID? = nil, in area: UnitID? = nil
  ) -> [CommitmentRow] {
    standingCommitments().filter {
      (helper == nil || helper == $0.last.helper) && (beneficiary == nil || beneficiary == $0.last.beneficiary)
    }.compactMap { found -> CommitmentRow? in
      let place = place(of: found.last.beneficiary, on: asOf)
      return isIn(area, place) ? row(found.last, place, found.seqs) : nil
    }.sorted { ($0.commitment.from, $0.commitment.seq) < ($1.commitment.from, $1.commitment.seq) }
  }

  /// Units in the area that hold a classification on the day asked for (`classification`, or any), with their helpers.
  package func difficultPlaces(in area: UnitID? = nil, _ classification: Classification? = nil) -> [DifficultPlace] {
    var helping: [UnitID: [Commitment]] = [:]
    for (last, _) in standingCommitments() where last.isInForce(on: asOf) {
      if !isHousehold(last.beneficiary), let place = place(of: last.beneficiary, on: asOf) {
        helping[place, default: []].append(last)
      }
    }
    return units.registered(in: symbols).compactMap { unit -> DifficultPlace? in
      guard units.exists(unit, on: asOf), !units.isClass(unit), isIn(area, unit) else { return nil }
      let spans = units.classSpans(of: unit).filter {
        $0.holds(on: asOf) && (classification == nil || classification == $0.classification)
      }
      guard !spans.isEmpty else { return nil }
      let commitments = (helping[unit] ?? []).sorted { ($0.from, $0.seq) < ($1.from, $1.seq) }
      return DifficultPlace(
        unit: unit,
        classifications: Set(spans.map(\.classification)).sorted { $0.rawValue < $1.rawValue },
        commitments: commitments, seqs: (spans.map(\.grantedAt) + commitments.map(\.seq)).sorted())
    }
  }

  /// Each commitment as last recorded by the day asked for; in no order.
  private func standingCommitments() -> [(last: Commitment, seqs: [Seq])] {
    support.commitments.ids.compactMap { id in
      let known = support.commitments.rows(of: id).filter { $0.on <= asOf }
      return known.max { ($0.on, $0.seq) < ($1.on, $1.seq) }.map { ($0, known.map(\.seq).sorted()) }
    }
  }

  private func row(_ commitment: Commitment, _ place: UnitID?, _ seqs: [Seq]) -> CommitmentRow {
    var tally = HelpTally()
    var last: Day?
    for row in grants(HelpFilter(provider: commitment.helper))
    where commitment.isInForce(on: row.grant.on) && isHelp(row, to: commitment.beneficiary) {
      tally.add(row.grant)
      last = row.grant.on
    }
    let isInForce = commitment.isInForce(on: asOf)
    let quietSince = max(commitment.from, last ?? commitment.from)
    return CommitmentRow(
      commitment: commitment, helperKind: kind(of: commitment.helper), place: place, isInForce: isInForce, help: tally,
      lastHelpOn: last, isQuietForYear: isInForce && quietSince.adding(months: 12) <= asOf, seqs: seqs)
  }

  private func isHelp(_ row: GrantRow, to beneficiary: SubjectID) -> Bool {
    if row.grant.beneficiary == beneficiary { return true }
    guard !isHousehold(beneficiary), let area = place(of: beneficiary, on: asOf), let place = row.place else {
      return false
    }
    return isIn(area, place)
  }

  func kind(of helper: SubjectID) -> HelperKind {
    if let participant = units.participant(helper) { return .participant(participant.kind) }
    if let unit = units.registration(of: UnitID(helper)) { return .unit(unit.kind) }
    guard isHousehold(helper) else { return .unknown }
    return .household(households.state(of: HouseholdID(helper), on: asOf)?.livingStandard)
  }
}
