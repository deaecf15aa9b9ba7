import Events

extension Access {
  package mutating func fold(_ event: AccessEvent, _ entry: EntryHeader) {
    switch event {
    case .ledgerOpened: openers.append(entry.by)
    case .accessGranted(let event):
      facts[event.account, default: []].append(
        Fact(
          order: FactOrder(entry), role: event.role, scope: event.scope,
          what: .granted(from: max(event.from ?? entry.on, entry.on), groups: event.eventGroups)))
      if event.role == .recorder { recorderGrants.append(entry.seq) }
    case .accessRevoked(let event):
      facts[event.account, default: []].append(
        Fact(order: FactOrder(entry), role: event.role, scope: event.scope, what: .revoked(reason: event.reason)))
    // Neither says who may do what.
    case .importDeclared, .settingChanged: break
    }
  }

  /// The whole state, a fact a line, sorted: two states are equal when their dumps are.
  package func dump(_ symbols: Symbols) -> [String] {
    let rights = facts.keys.flatMap { account in (facts[account] ?? []).map { line(account, $0, symbols) } }
    return (rights + openers.map { "opener \(symbols.text(of: $0))" }).sorted()
  }

  private func line(_ account: AccountID, _ fact: Fact, _ symbols: Symbols) -> String {
    let isGrant = if case .granted = fact.what { true } else { false }
    var line = DumpLine(isGrant ? "granted" : "revoked")
    line.id(account, symbols)
    line.add("seq", fact.order.seq)
    line.add("on", fact.order.on)
    line.add("role", fact.role.text)
    line.add("scope", fact.scope, symbols)
    switch fact.what {
    case .granted(let from, let groups):
      line.add("from", from)
      line.add("groups", groups.isEmpty ? nil : groups.map(\.text).joined(separator: ","))
    case .revoked(let reason): line.quote("reason", reason)
    }
    return line.text
  }
}
