import Events

extension Contributions {
  /// The whole state, a fact a line, sorted: two states are equal when their dumps are.
  package func dump(_ symbols: Symbols) -> [String] { gifts.map { line($0, symbols) }.sorted() }

  private func line(_ gift: Gift, _ symbols: Symbols) -> String {
    let said = gift.said
    var line = DumpLine("gift")
    line.id(said.contribution, symbols)
    line.add("seq", gift.seq)
    line.add("on", gift.on)
    line.add("plan", gift.plan, symbols)
    line.add("donor", said.donor, symbols)
    line.add("receiver", said.receiver, symbols)
    line.add("mobiliser", said.mobiliser, symbols)
    line.add("channel", said.channel, symbols)
    line.add("kind", said.kind.text)
    line.add("direct", said.direct)
    line.add("amount", said.amount)
    line.add("valuation", said.valuation?.amount)
    line.quote("method", said.valuation?.method)
    line.add("purpose", said.purpose.text)
    line.add("receipt", said.receipt)
    return line.text
  }
}
