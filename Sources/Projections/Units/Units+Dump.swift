import Events

extension Units {
  /// The state as lines of text sorted by id: two states are equal when their dumps are.
  package func dump(_ symbols: Symbols) -> [String] {
    var lines: [String] = []
    for number in records.indices {
      let record = records[number]
      let unit = symbols.text(of: numbering.id(at: number))
      if let registration = record.registration {
        lines.append(
          "unit \(unit) kind=\(registration.kind.text) level=\(registration.level.text) from=\(text(registration.validFrom)) seq=\(registration.seq)"
        )
      }
      lines += record.parents.map { "unit \(unit) parent from=\(text($0.from)) \(symbols.text(of: $0.value))" }
      lines += record.names.map {
        "unit \(unit) name from=\(text($0.from)) \($0.value.vi)|\($0.value.en ?? "")|\($0.value.code ?? "")"
      }
      if let dissolved = record.dissolved { lines.append("unit \(unit) dissolved \(dissolved.from)") }
      lines += record.successors.map { fact in
        "unit \(unit) succeeded \(fact.from) by \(fact.value.map { symbols.text(of: $0) }.joined(separator: ","))"
      }
      lines += record.classes.map {
        "unit \(unit) class \($0.classification.text) \(text($0.from))..\(text($0.to)) ended=\(text($0.endedOn)) seq=\($0.grantedAt)"
      }
      lines += record.memberships.map {
        "unit \(unit) \($0.action.text) \(symbols.text(of: $0.block)) \($0.on) seq=\($0.seq)"
      }
    }
    for subject in participants.keys {
      guard let participant = participants[subject] else { continue }
      lines.append(
        "participant \(symbols.text(of: subject)) \(participant.kind.text) \(participant.location.text) seq=\(participant.seq)"
      )
    }
    for change in settingChanges { lines.append("setting \(text(change.order.0)) \(change.order.1)") }
    return lines.sorted()
  }

  private func text(_ day: Day?) -> String { day.map { $0 == .distantPast ? "always" : $0.description } ?? "" }
}
