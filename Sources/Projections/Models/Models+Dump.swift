import Events

extension Models {
  /// The whole state, a fact a line, sorted: two states are equal when their dumps are.
  package func dump(_ symbols: Symbols) -> [String] {
    var lines: [String] = []
    for model in started.keys {
      for fact in started[model] ?? [] { lines.append(line(model, fact, symbols)) }
    }
    for initiative in recognitions.keys {
      for fact in recognitions[initiative] ?? [] { lines.append(line(initiative, fact, symbols)) }
    }
    for exemplar in exemplars.keys {
      for fact in exemplars[exemplar] ?? [] { lines.append(line(exemplar, fact, symbols)) }
    }
    return lines.sorted()
  }

  private func line(_ model: ModelID, _ fact: StartedModel, _ symbols: Symbols) -> String {
    var line = DumpLine("model")
    line.id(model, symbols)
    line.add("seq", fact.order.seq)
    line.add("on", fact.order.on)
    line.quote("name", fact.name)
    line.add("kind", fact.kind.text)
    line.add("area", fact.area, symbols)
    line.add("lead", fact.lead, symbols)
    line.add("supporters", fact.supporters, symbols)
    line.add("replicates", fact.replicates, symbols)
    let households = fact.participants.map { "\(symbols.text(of: $0.household)):\($0.status.text)" }
    line.add("households", households.isEmpty ? nil : households.joined(separator: ","))
    return line.text
  }

  private func line(_ initiative: InitiativeID, _ fact: Recognition, _ symbols: Symbols) -> String {
    var line = DumpLine("initiative")
    line.id(initiative, symbols)
    line.add("seq", fact.order.seq)
    line.add("on", fact.order.on)
    line.add("owner", fact.owner, symbols)
    line.quote("content", fact.content)
    line.add("by", fact.recognisedBy, symbols)
    line.add("scope", fact.scope.text)
    return line.text
  }

  private func line(_ exemplar: ExemplarID, _ fact: Exemplar, _ symbols: Symbols) -> String {
    var line = DumpLine("exemplar")
    line.id(exemplar, symbols)
    line.add("seq", fact.order.seq)
    line.add("on", fact.order.on)
    line.add("subject", fact.subject, symbols)
    line.add("by", fact.identifiedBy, symbols)
    line.quote("why", fact.why)
    return line.text
  }
}
