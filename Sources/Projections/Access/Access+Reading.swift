import Events

extension Access {
  /// Whether an account may read the names of people in entries of a type and unit, and why not.
  package enum PersonalReading: Hashable, Sendable {
    /// By this grant.
    case entitled(Seq)
    /// No grant of the account is in force.
    case noGrant
    /// It is a reader, who sees counts and no names, or an auditor, who sees every entry and no names.
    case countsOnly
    /// Its grants are for other units or other groups of events.
    case elsewhere
  }

  /// Names are for those who work with them (who record, approve, appraise, decide, inspect), in their own unit and
  /// below; a reader sees counts, an auditor sealed entries.
  package func personalReading(
    by account: AccountID, of type: EventType, in unit: UnitID, on day: Day, _ units: Units
  ) -> PersonalReading {
    let inForce = grants(of: account, asOf: day).filter { $0.isInForce(on: day) }
    if inForce.isEmpty { return .noGrant }
    let working = inForce.filter { $0.role != .reader && $0.role != .auditor }
    if working.isEmpty { return .countsOnly }
    let grant = working.first { $0.covers(type) && $0.covers(unit, on: day, units) }
    return grant.map { .entitled($0.seq) } ?? .elsewhere
  }

  package func mayReadPersonal(
    _ account: AccountID, of type: EventType, in unit: UnitID, on day: Day, _ units: Units
  ) -> Bool {
    if case .entitled = personalReading(by: account, of: type, in: unit, on: day, units) { return true }
    return false
  }
}
