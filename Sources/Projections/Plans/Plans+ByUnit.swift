import Events

extension Plans {
  /// Guidance that a unit issued by a day, under any plan or none, in the order of the log.
  package func guidance(by issuer: UnitID, asOf day: Day) -> [Recorded<GuidanceIssued>] {
    var found = guidance.filter { $0.value.issuer == issuer && $0.entry.on <= day }
    for plan in records.keys {
      found += (records[plan]?.guidance ?? []).filter { $0.value.issuer == issuer && $0.entry.on <= day }
    }
    return found.sorted { $0.entry.seq < $1.entry.seq }
  }

  /// Launches by a unit, of any movement, in the order of the log.
  package func launches(by unit: UnitID) -> [Recorded<MovementLaunched>] {
    launches.keys.flatMap { (launches[$0] ?? []).filter { $0.value.launchedBy == unit } }
      .sorted { $0.entry.seq < $1.entry.seq }
  }
}
