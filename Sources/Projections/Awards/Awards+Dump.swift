import Events

extension Awards {
  /// The whole state, a fact a line, sorted: two states are equal when their dumps are.
  package func dump(_ symbols: Symbols) -> [String] {
    var lines: [String] = []
    for (nomination, facts) in pairs(submissions) {
      for fact in facts { lines.append(line(nomination, fact, symbols)) }
    }
    for (award, facts) in pairs(decisions) {
      for fact in facts { lines.append(line(award, fact, symbols)) }
    }
    for (award, facts) in pairs(payments) {
      for fact in facts { lines.append(line(award, fact, symbols)) }
    }
    for (award, facts) in pairs(revocations) {
      for fact in facts { lines.append(line(award, fact, symbols)) }
    }
    for (award, facts) in pairs(recoveries) {
      for fact in facts { lines.append(line(award, fact, symbols)) }
    }
    lines += prizes.flatMap { decree in decree.value.rows.map { line(decree, $0) } }
    lines += salaries.map { salary in
      var line = DumpLine("base-salary")
      line.add("seq", salary.entry.seq)
      line.add("from", salary.value.from)
      line.add("amount", salary.value.amount)
      line.quote("decree", salary.value.decree)
      return line.text
    }
    return lines.sorted()
  }

  private func line(_ decree: Plans.Recorded<PrizeSet>, _ row: PrizeSet.Row) -> String {
    var line = DumpLine("prize")
    line.add("seq", decree.entry.seq)
    line.add("from", decree.value.from)
    line.quote("decree", decree.value.decree)
    line.add("step", decree.value.roundedUpTo)
    line.add("form", row.form.text)
    line.add("level", row.level.text)
    line.add("class", row.class?.text)
    line.add("kind", row.recipientKind.text)
    line.add("times", row.times)
    line.add("unverified", row.unverified == true)
    return line.text
  }

  private func pairs<Key, Value>(_ keyed: Keyed<Key, Value>) -> [(Key, Value)] {
    keyed.keys.compactMap { key in keyed[key].map { (key, $0) } }
  }

  private func line(_ nomination: NominationID, _ fact: Submission, _ symbols: Symbols) -> String {
    var line = DumpLine("nomination")
    line.id(nomination, symbols)
    line.add("seq", fact.order.seq)
    line.add("on", fact.order.on)
    line.add("subject", fact.subject, symbols)
    line.add("kind", fact.recipientKind.text)
    line.add("occasion", fact.occasion.text)
    line.add("year", fact.year)
    line.add("nominator", fact.nominator, symbols)
    return line.text
  }

  private func line(_ award: AwardID, _ fact: Decision, _ symbols: Symbols) -> String {
    var line = DumpLine("award")
    line.id(award, symbols)
    line.add("seq", fact.order.seq)
    line.add("on", fact.order.on)
    line.add("plan", fact.plan, symbols)
    line.add("form", fact.form.text)
    line.add("level", fact.level.text)
    line.add("class", fact.orderClass?.text)
    line.add("scope", fact.flagScope?.text)
    line.add("emblem", fact.emblem)
    line.add("by", fact.decidedBy, symbols)
    line.quote("number", fact.decisionNumber)
    line.add("document", fact.hasDocument)
    switch fact.way {
    case .approved(let nomination, let effectiveOn, let rewardAmountVND):
      line.add("nomination", nomination, symbols)
      line.add("effective", effectiveOn)
      line.add("reward", rewardAmountVND)
    case .granted(let recipient, let kind, let occasion, let year, let imported):
      line.add("recipient", recipient, symbols)
      line.add("kind", kind.text)
      line.add("occasion", occasion.text)
      line.add("year", year)
      line.add("imported", imported)
    }
    return line.text
  }

  private func line(_ award: AwardID, _ fact: AwardPayment, _ symbols: Symbols) -> String {
    var line = DumpLine("award-paid")
    line.id(award, symbols)
    line.add("seq", fact.seq)
    line.add("on", fact.on)
    line.add("amount", fact.amountVND)
    line.add("fund", fact.fund, symbols)
    return line.text
  }

  private func line(_ award: AwardID, _ fact: AwardRevocation, _ symbols: Symbols) -> String {
    var line = DumpLine("award-revoked")
    line.id(award, symbols)
    line.add("seq", fact.seq)
    line.add("on", fact.on)
    line.quote("reason", fact.reason)
    line.quote("number", fact.decisionNumber)
    line.add("recover", fact.recoverAmountVND)
    return line.text
  }

  private func line(_ award: AwardID, _ fact: AwardRecovery, _ symbols: Symbols) -> String {
    var line = DumpLine("award-recovered")
    line.id(award, symbols)
    line.add("seq", fact.seq)
    line.add("on", fact.on)
    line.add("amount", fact.amountVND)
    line.add("fund", fact.fund, symbols)
    return line.text
  }
}
