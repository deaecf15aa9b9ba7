import Events

extension Funds {
  /// The whole state, a fact a line, sorted: two states are equal when their dumps are.
  package func dump(_ symbols: Symbols) -> [String] {
    var lines = namedAsFunds.keys.map { "fund \(symbols.text(of: $0))" }
    for fund in books.keys { lines += (books[fund]?.lines ?? []).map { text(fund, $0, symbols) } }
    lines += requests.map { fact in text("request", fact, symbols) { fact.said.encode(to: &$0) } }
    lines += allocations.map { fact in text("allocation", fact, symbols) { fact.said.encode(to: &$0) } }
    for allocation in settlements.keys {
      lines += (settlements[allocation] ?? []).map { fact in
        text("settlement", fact, symbols) { fact.said.encode(to: &$0) }
      }
    }
    lines += payments.map { fact in text("payment", fact, symbols) { fact.said.encode(to: &$0) } }
    for pool in pools.keys { lines += (pools[pool] ?? []).map { text(pool, $0, symbols) } }
    return lines.sorted()
  }

  private func text<Value>(
    _ kind: String, _ fact: BudgetFact<Value>, _ symbols: Symbols, _ encode: (inout PayloadWriter) -> Void
  ) -> String {
    var line = DumpLine(kind)
    line.add("seq", fact.seq)
    line.add("on", fact.on)
    line.add("plan", fact.plan, symbols)
    var writer = PayloadWriter(symbols)
    encode(&writer)
    line.add("what", String(decoding: writer.bytes, as: UTF8.self))
    return line.text
  }

  private func text(_ fund: FundID, _ line: FundLine, _ symbols: Symbols) -> String {
    let movement = line.movement
    var text = DumpLine("movement")
    text.id(fund, symbols)
    text.add("seq", movement.seq)
    text.add("on", movement.on)
    switch movement.cause {
    case .gift(let id, let donor):
      text.add("gift", id, symbols)
      text.add("donor", donor, symbols)
    case .giftInKind(let id, let donor):
      text.add("gift-in-kind", id, symbols)
      text.add("donor", donor, symbols)
    case .allocation(let id): text.add("allocation", id, symbols)
    case .recovery(let award): text.add("recovery", award, symbols)
    case .grant(let id, let beneficiary, let inCash):
      text.add(inCash ? "grant-in-cash" : "grant", id, symbols)
      text.add("beneficiary", beneficiary, symbols)
    case .award(let award): text.add("award", award, symbols)
    case .passedOn(let id, let receiver, let inKind):
      text.add(inKind ? "passed-on-in-kind" : "passed-on", id, symbols)
      text.add("receiver", receiver, symbols)
    }
    text.add("amount", movement.amountVND)
    text.add("money", line.balance.exactMoneyVND)
    text.add("in-kind", line.balance.exactInKindVND)
    return text.text
  }

  private func text(_ pool: PoolID, _ movement: CapitalMovement, _ symbols: Symbols) -> String {
    var line = DumpLine("capital")
    line.id(pool, symbols)
    line.add("seq", movement.seq)
    line.add("on", movement.on)
    line.add("keeper", movement.keeper, symbols)
    line.add("action", movement.action.text)
    line.add("household", movement.household, symbols)
    line.add("amount", movement.amountVND)
    return line.text
  }
}
