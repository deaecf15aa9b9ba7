import Events

extension Nominations {
  /// The whole state, a fact a line, sorted: two states are equal when their dumps are.
  package func dump(_ symbols: Symbols) -> [String] {
    var lines: [String] = []
    for nomination in acts.keys {
      for act in acts[nomination] ?? [] {
        var line = start("nomination", nomination, act.entry, symbols)
        add(act.value, to: &line, symbols)
        lines.append(line.text)
      }
    }
    for selection in selections.keys {
      for selected in selections[selection] ?? [] {
        var line = start("selection", selection, selected.entry, symbols)
        line.add("body", selected.value.body, symbols)
        line.add(NamedForm(selected.value))
        line.add("occasion", selected.value.occasion.text)
        line.add("year", selected.value.year)
        for candidate in selected.value.candidates {
          line.add("candidate", "\(symbols.text(of: candidate.subject)):\(candidate.votes)")
        }
        line.add("chosen", selected.value.chosen, symbols)
        line.add("supervisor", selected.value.supervisedBy, symbols)
        lines.append(line.text)
      }
    }
    for recipient in grants.keys {
      for grant in grants[recipient] ?? [] {
        var line = start("grant", grant.value.award, grant.entry, symbols)
        line.add("recipient", recipient, symbols)
        line.add(NamedForm(grant.value))
        line.add("occasion", grant.value.occasion.text)
        line.add("year", grant.value.year)
        lines.append(line.text)
      }
    }
    for subject in measures.keys {
      for measure in measures[subject] ?? [] {
        var line = start("discipline", subject, measure.entry, symbols)
        line.add("measure", measure.value.measure.text)
        line.quote("number", measure.value.decisionNumber)
        line.add("lifted", measure.value.liftedOn)
        lines.append(line.text)
      }
    }
    return lines.sorted()
  }

  private func start(
    _ kind: String, _ id: some SymbolID, _ entry: EntryHeader, _ symbols: Symbols
  ) -> DumpLine {
    var line = DumpLine(kind)
    line.id(id, symbols)
    line.add("seq", entry.seq)
    line.add("on", entry.on)
    line.add("plan", entry.plan, symbols)
    line.add("document", entry.hasDocument)
    return line
  }

  private func add(_ act: NominationAct, to line: inout DumpLine, _ symbols: Symbols) {
    switch act {
    case .submitted(let event): add(event, to: &line, symbols)
    case .returned(let event):
      for missing in event.missing { line.add("lacks", "\(missing.item.text):\(missing.copies)") }
      line.quote("returned", event.reason)
    case .attested(let event):
      line.add("criterion", event.criterion, symbols)
      line.add("attestedBy", event.attestedBy, symbols)
      line.add("satisfied", event.satisfied)
    case .appraised(let event):
      line.add("appraised", event.stage.text)
      line.add("by", event.appraiser, symbols)
      line.add("opinion", event.opinion.text)
      line.quote("reasons", event.reasons)
    case .voted(let event):
      line.add("council", event.council, symbols)
      line.add("votes", "\(event.votesFor):\(event.votesAgainst)/\(event.present)")
    case .forwarded(let event):
      line.add("from", event.from, symbols)
      line.add("to", event.to, symbols)
      line.add("sets", event.sets)
      line.quote("number", event.submissionNumber)
    case .approved(let event):
      line.add("approved", event.award, symbols)
      line.add(NamedForm(event))
      line.add("by", event.decidedBy, symbols)
    case .rejected(let event):
      line.add("rejectedBy", event.rejectedBy, symbols)
      line.quote("rejected", event.reason)
    }
  }

  private func add(_ event: NominationSubmitted, to line: inout DumpLine, _ symbols: Symbols) {
    line.add("selection", event.selection, symbols)
    line.add("subject", event.subject, symbols)
    line.add("kind", event.recipientKind.text)
    line.add("as", event.subjectKind?.text)
    line.add(NamedForm(event))
    line.add("occasion", event.occasion.text)
    line.add("year", event.year)
    line.add("nominator", event.nominator, symbols)
    line.add("receiver", event.receiver, symbols)
    line.add("basis", event.basis.text)
    for item in event.dossier { line.add("item", "\(item.item.text):\(item.copies)") }
    line.add("sets", event.sets)
  }
}

extension DumpLine {
  fileprivate mutating func add(_ form: NamedForm) {
    add("form", form.form.text)
    add("level", form.level.text)
    add("class", form.orderClass?.text)
    add("scope", form.flagScope?.text)
    add("emblem", form.emblem)
  }
}
