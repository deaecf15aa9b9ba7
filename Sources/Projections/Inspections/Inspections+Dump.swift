import Events

extension Inspections {
  /// The whole state, a fact a line, sorted: two states are equal when their dumps are.
  package func dump(_ symbols: Symbols) -> [String] {
    var lines: [String] = []
    func add<Key, Value>(_ facts: Keyed<Key, [Entered<Value>]>, _ event: (Value) -> Event) {
      for key in facts.keys { lines += (facts[key] ?? []).map { $0.entry.line(event($0.value), symbols) } }
    }
    add(planned) { .inspectionPlanned($0) }
    add(held) { .inspectionHeld($0) }
    add(recorded) { .inspectionFindingRecorded($0) }
    add(closed) { .inspectionFindingClosed($0) }
    add(received) { .complaintReceived($0) }
    add(resolved) { .complaintResolved($0) }
    add(drawn) { .inspectionSampleDrawn($0) }
    add(checks) { .inspectionHouseholdChecked($0) }
    for seq in announced.keys {
      if let fact = announced[seq] { lines.append(fact.entry.line(.inspectionSampleAnnounced(fact.value), symbols)) }
    }
    for inspection in verdicts.keys { lines += (verdicts[inspection] ?? []).map { $0.line(symbols) } }
    return lines.sorted()
  }
}

extension EntryHeader {
  /// A fact that is kept whole: its type, its place, its day and its payload as the log has it.
  func line(_ event: Event, _ symbols: Symbols) -> String {
    var line = DumpLine(type.text)
    line.add("seq", seq)
    line.add("on", on)
    line.add("unit", unit, symbols)
    line.add("plan", plan, symbols)
    line.add("re", re)
    line.add("document", hasDocument)
    line.add("what", String(decoding: event.canonicalBytes(symbols), as: UTF8.self))
    return line.text
  }
}
