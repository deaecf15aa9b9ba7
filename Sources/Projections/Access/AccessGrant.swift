import Events

/// A role of an account for a unit and those below it, with its end where it has one.
package struct AccessGrant: Sendable {
  package let account: AccountID
  package let role: AccessRole
  package let scope: UnitID
  /// Empty: every group but the administration of the ledger.
  package let eventGroups: CodeList<EventGroup>
  package let grantedOn: Day
  package let from: Day
  package let seq: Seq
  package let revocation: Revocation?

  package struct Revocation: Hashable, Sendable {
    package let on: Day
    package let seq: Seq
    package let reason: String
  }

  package func isInForce(on day: Day) -> Bool { from <= day && !isRevoked(on: day) }

  package func isRevoked(on day: Day) -> Bool { revocation.map { $0.on <= day } ?? false }

  /// Whether a unit is the grant's own or stands below it on a day. A people's committee stands for its area, and who
  /// took over another unit in full has its grants.
  package func covers(_ unit: UnitID, on day: Day, _ units: Units) -> Bool {
    var top = units.successor(of: scope, on: day)
    if units.registration(of: top)?.kind == .peoplesCommittee { top = units.area(of: top, on: day) ?? top }
    return units.isUnder(units.successor(of: unit, on: day), top, on: day)
  }

  /// Whether the grant is for entries of a type: those of its groups. What administers the ledger itself (rights,
  /// settings, keys) needs a grant that names that group; scans and imports go with any.
  package func covers(_ type: EventType) -> Bool {
    if type == .documentStored || type == .importDeclared { return true }
    guard let group = EventGroup(type.group) else { return false }
    return eventGroups.isEmpty ? group != .ledger : eventGroups.contains(group)
  }
}

extension Access {
  /// Whether rights to record were ever given: until then anybody may record.
  package var isKept: Bool { !recorderGrants.isEmpty }

  /// Who opened the ledger and may always administer it; nil while no entry says so.
  package var opener: AccountID? { openers.isEmpty ? nil : openers[0] }

  /// Grants of an account that were made by a day, by day and place in the log; the revoked ones are among them.
  package func grants(of account: AccountID, asOf: Day) -> [AccessGrant] {
    let known = (facts[account] ?? []).filter { $0.order.on <= asOf }.sorted { $0.order < $1.order }
    return known.compactMap { fact in
      guard case .granted(let from, let groups) = fact.what else { return nil }
      let end = known.first { other in
        guard case .revoked = other.what else { return false }
        return fact.order < other.order && other.role == fact.role && other.scope == fact.scope
      }
      return AccessGrant(
        account: account, role: fact.role, scope: fact.scope, eventGroups: groups, grantedOn: fact.order.on,
        from: from, seq: fact.order.seq, revocation: end.flatMap(Self.revocation))
    }
  }

  private static func revocation(_ fact: Fact) -> AccessGrant.Revocation? {
    guard case .revoked(let reason) = fact.what else { return nil }
    return AccessGrant.Revocation(on: fact.order.on, seq: fact.order.seq, reason: reason)
  }

  /// All grants that were made by a day: by account, then by day.
  package func grants(asOf: Day, _ symbols: Symbols) -> [AccessGrant] {
    facts.keys.sorted { symbols.precedes($0, $1) }.flatMap { grants(of: $0, asOf: asOf) }
  }

  package func isKnown(_ account: AccountID) -> Bool { facts[account] != nil }
}
