import Events

/// What a rule asks: what is on record, of whatever day.
extension Inspections {
  package func isPlanned(_ inspection: InspectionID) -> Bool { planned[inspection] != nil }

  /// The units that an inspection was planned for, over all of its plans.
  package func toInspect(_ inspection: InspectionID) -> [UnitID] {
    (planned[inspection] ?? []).flatMap(\.value.inspected)
  }

  /// The unit that leads an inspection, as it was planned last.
  package func lead(of inspection: InspectionID) -> UnitID? { plan(of: inspection, asOf: .max)?.value.lead }

  /// The units where an inspection was held.
  package func inspected(_ inspection: InspectionID) -> [UnitID] {
    (held[inspection] ?? []).sorted { $0.order < $1.order }.map(\.value.inspected)
  }

  /// The sample that was announced at a place, and the entries that drew it.
  package func announcement(_ seq: Seq) -> (value: InspectionSampleAnnounced, on: Day, draws: [Seq])? {
    announced[seq].map { ($0.value, $0.entry.on, (drawn[seq] ?? []).map(\.entry.seq).sorted()) }
  }

  package func isSampleAnnounced(for inspection: InspectionID) -> Bool {
    announced.keys.contains { announced[$0]?.value.inspection == inspection }
  }
}
