import Events

extension Duties {
  /// The whole state, a fact a line, sorted: two states are equal when their dumps are.
  package func dump(_ symbols: Symbols) -> [String] {
    var lines: [String] = []
    for key in statements.keys { lines += (statements[key] ?? []).map { line($0, symbols) } }
    for duty in changes.keys { lines += (changes[duty] ?? []).map { line(duty, $0, symbols) } }
    for duty in extensions.keys { lines += (extensions[duty] ?? []).map { line(duty, $0, symbols) } }
    for duty in reminders.keys { lines += (reminders[duty] ?? []).map { line(duty, $0, symbols) } }
    for report in returns.keys { lines += (returns[report] ?? []).map { line(report, $0, symbols) } }
    for plan in planHeaders.keys { lines += (planHeaders[plan] ?? []).map { line(plan, $0, symbols) } }
    for at in imports.keys { lines += (imports[at] ?? []).map { "import at=\(at) seq=\($0)" } }
    for unit in actsOfUnit.keys { lines += (actsOfUnit[unit] ?? []).map { line(unit, acts[$0], symbols) } }
    return lines.sorted()
  }

  private func line(_ fact: DutyStatement, _ symbols: Symbols) -> String {
    var line = DumpLine("duty \(symbols.text(of: fact.source.symbol))")
    line.add("seq", fact.order.seq)
    line.add("on", fact.order.on)
    line.add("plan", fact.plan, symbols)
    line.add("kind", fact.kind.text)
    line.add("covers", fact.covers.compactMap { $0?.text }.joined(separator: ","))
    line.add("holders", fact.holders, symbols)
    line.quote("words", fact.holderText)
    line.add("addressees", fact.addressees, symbols)
    line.add("via", fact.via, symbols)
    line.add("evidence", fact.evidence.map(\.text).joined(separator: ","))
    line.add("terms", fact.terms.text)
    line.add("optional", fact.isOptional)
    line.quote("clause", fact.clause)
    return line.text
  }

  private func line(_ duty: DutyID, _ fact: TermChange, _ symbols: Symbols) -> String {
    var line = DumpLine("duty-change")
    line.id(duty, symbols)
    line.add("seq", fact.order.seq)
    line.add("index", fact.index)
    line.add("on", fact.order.on)
    line.add("from", fact.countsFrom)
    line.quote("field", fact.field)
    line.quote("value", fact.value)
    return line.text
  }

  private func line(_ duty: DutyID, _ fact: DutyExtension, _ symbols: Symbols) -> String {
    var line = DumpLine("duty-extension")
    line.id(duty, symbols)
    line.add("seq", fact.seq)
    line.add("on", fact.on)
    line.add("holder", fact.holder, symbols)
    line.add("period", fact.period)
    line.add("due", fact.newDueOn)
    line.add("authority", fact.authority, symbols)
    line.quote("reason", fact.reason)
    return line.text
  }

  private func line(_ duty: DutyID, _ fact: DutyReminder, _ symbols: Symbols) -> String {
    var line = DumpLine("duty-reminder")
    line.id(duty, symbols)
    line.add("seq", fact.seq)
    line.add("on", fact.on)
    line.add("reminded", fact.reminded, symbols)
    line.add("period", fact.period)
    return line.text
  }

  private func line(_ report: ReportID, _ fact: ReportReturn, _ symbols: Symbols) -> String {
    var line = DumpLine("report-returned")
    line.id(report, symbols)
    line.add("seq", fact.order.seq)
    line.add("on", fact.order.on)
    line.quote("reason", fact.reason)
    return line.text
  }

  private func line(_ plan: PlanID, _ fact: PlanHeader, _ symbols: Symbols) -> String {
    var line = DumpLine("duty-plan")
    line.id(plan, symbols)
    line.add("seq", fact.order.seq)
    line.add("on", fact.order.on)
    line.add("movement", fact.movement, symbols)
    line.add("parent", fact.parent, symbols)
    line.add("issued", fact.issuedIn)
    line.add("years", "\(fact.periodFrom)-\(fact.periodTo)")
    return line.text
  }

  private func line(_ unit: UnitID, _ fact: Act, _ symbols: Symbols) -> String {
    var line = DumpLine("act")
    line.id(unit, symbols)
    line.add("seq", fact.order.seq)
    line.add("on", fact.order.on)
    line.add("at", fact.at)
    line.add("plan", fact.plan, symbols)
    line.add("for", fact.recordedFor, symbols)
    line.add("duty", fact.duty, symbols)
    fact.deed.describe(in: &line, symbols)
    return line.text
  }
}

extension DutyTerms {
  /// `before 11-30 2022..2025 year`: what is printed and nothing else.
  var text: String {
    var parts = [rule.text]
    if month != nil || day != nil { parts.append("\(month.map(String.init) ?? "")-\(day.map(String.init) ?? "")") }
    if let dueOn { parts.append("on:\(dueOn)") }
    if from != nil || to != nil { parts.append("\(from?.isoText ?? "")..\(to?.isoText ?? "")") }
    if firstYear != nil || lastYear != nil {
      parts.append("\(firstYear?.description ?? "")..\(lastYear?.description ?? "")")
    }
    parts += cadences.map(\.text)
    parts += optionalYears.map { "optional:\($0)" }
    return parts.joined(separator: "/")
  }
}
