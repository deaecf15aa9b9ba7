import Events

/// A sample of households: announced, drawn, checked.
package struct SampleRow: Sendable {
  /// The place of the announcement, by which a sample is known.
  package let announcement: Seq
  package let inspection: InspectionID
  package let plan: PlanID?
  package let announcedOn: Day
  package let frame: InspectionSampleAnnounced.Frame
  package let sampleSize: Int
  package let publicValue: String
  package let publicValueOn: Day
  package let draw: Draw?
  /// Checks of households that were drawn, in order.
  package let checks: [HouseholdCheck]
  package let entries: [Seq]

  package struct Draw: Sendable {
    package let on: Day
    package let value: String
    package let frameSize: Int
    package let drawn: [HouseholdID]
    package let seq: Seq
  }
}

/// What a team found at one household.
package struct HouseholdCheck: Sendable {
  package let inspection: InspectionID
  package let household: HouseholdID
  package let found: StatusFound
  /// Whether the ledger says the same, as the team saw it.
  package let agrees: Bool
  package let note: String?
  /// Drawn in a sample of the inspection; otherwise somebody chose it.
  package let isDrawn: Bool
  package let on: Day
  package let seq: Seq
}

extension Inspections {
  /// Every sample that was announced by a day, in the order of the log.
  package func samples(of plan: PlanID? = nil, inspection: InspectionID? = nil, asOf: Day) -> [SampleRow] {
    announced.keys.sorted().compactMap { sample($0, asOf: asOf) }.filter {
      (plan == nil || $0.plan == plan) && (inspection == nil || $0.inspection == inspection)
    }
  }

  package func sample(_ announcement: Seq, asOf: Day) -> SampleRow? {
    guard let fact = announced[announcement], fact.entry.on <= asOf else { return nil }
    let value = fact.value
    let draw = drawn[announcement]?.known(asOf: asOf).first
    let drawn = Set(draw?.value.drawn ?? [])
    let checks = checks(of: value.inspection, asOf: asOf).filter { drawn.contains($0.household) }
    return SampleRow(
      announcement: announcement, inspection: value.inspection, plan: fact.entry.plan, announcedOn: fact.entry.on,
      frame: value.frame, sampleSize: value.sampleSize, publicValue: value.publicValue,
      publicValueOn: value.publicValueOn,
      draw: draw.map {
        SampleRow.Draw(
          on: $0.entry.on, value: $0.value.value, frameSize: $0.value.frameSize, drawn: $0.value.drawn,
          seq: $0.entry.seq)
      }, checks: checks,
      entries: ([announcement] + (draw.map { [$0.entry.seq] } ?? []) + checks.map(\.seq)).sorted())
  }

  /// Every check of an inspection, in the order of days.
  package func checks(of inspection: InspectionID, asOf: Day) -> [HouseholdCheck] {
    let drawn = Set(drawnHouseholds(of: inspection))
    return (checks[inspection] ?? []).known(asOf: asOf).map {
      HouseholdCheck(
        inspection: inspection, household: $0.value.household, found: $0.value.found, agrees: $0.value.agrees,
        note: $0.value.note, isDrawn: drawn.contains($0.value.household), on: $0.entry.on, seq: $0.entry.seq)
    }
  }

  /// The households of every draw of an inspection, whatever its day.
  package func drawnHouseholds(of inspection: InspectionID) -> [HouseholdID] {
    announced.keys.flatMap { seq in
      announced[seq]?.value.inspection == inspection ? (drawn[seq] ?? []).flatMap(\.value.drawn) : []
    }
  }
}
