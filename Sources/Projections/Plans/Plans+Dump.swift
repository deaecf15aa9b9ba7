import Events

extension Plans {
  /// The state as lines of text sorted by id: two states are equal when their dumps are.
  package func dump(_ symbols: Symbols) -> [String] {
    var lines: [String] = []
    for plan in records.keys {
      guard let record = records[plan] else { continue }
      let name = "plan \(symbols.text(of: plan))"
      lines += record.issued.map {
        "\(name) issued seq=\($0.entry.seq) number=\($0.value.number ?? "") on=\($0.entry.on)"
      }
      lines += record.provisions.map {
        "\(name) \($0.value.part) \(symbols.text(of: $0.value.id)) [\($0.value.clause)] seq=\($0.entry.seq)"
      }
      lines += record.proposals.map { "\(name) proposal \(symbols.text(of: $0.value.proposal)) seq=\($0.entry.seq)" }
      lines += record.decisions.map {
        "\(name) decision \(symbols.text(of: $0.value.proposal)) \($0.value.outcome.text) seq=\($0.entry.seq)"
      }
      lines += record.guidance.map { "\(name) guidance \(symbols.text(of: $0.value.guidance)) seq=\($0.entry.seq)" }
      lines += record.registrations.map {
        "\(name) registration \(symbols.text(of: $0.value.registration)) seq=\($0.entry.seq)"
      }
    }
    for movement in movements.keys {
      lines += (movements[movement] ?? []).map {
        "movement \(symbols.text(of: movement)) \($0.value.nameVi) seq=\($0.entry.seq)"
      }
    }
    for movement in launches.keys {
      lines += (launches[movement] ?? []).map {
        "movement \(symbols.text(of: movement)) launched by \(symbols.text(of: $0.value.launchedBy)) seq=\($0.entry.seq)"
      }
    }
    lines += guidance.map { "guidance \(symbols.text(of: $0.value.guidance)) seq=\($0.entry.seq)" }
    return lines.sorted()
  }
}
