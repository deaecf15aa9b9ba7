import Events

extension Targets {
  /// The state as lines of text sorted by id: two states are equal when their dumps are.
  package func dump(_ symbols: Symbols) -> [String] {
    var lines: [String] = []
    for target in mentioned {
      guard let record = records[target] else { continue }
      let name = "target \(symbols.text(of: target))"
      lines += record.set.map {
        "\(name) set \($0.value.indicator.text) \($0.value.operator.text) \($0.value.value?.formatted(.en) ?? "") \(place($0))"
      }
      lines += record.assigned.map {
        "\(name) assigned \(symbols.text(of: $0.value.area)) \($0.value.year?.description ?? "period")"
          + " \($0.value.indicator.text) \($0.value.value) \(place($0))"
      }
      lines += record.changes.map {
        "\(name) changed \($0.value.field)=\($0.value.new) from \($0.value.effectiveFrom) \(place($0))"
      }
    }
    for standard in standards.keys {
      lines += (standards[standard] ?? []).map {
        "standard \(symbols.text(of: standard)) \($0.value.firstReviewYear)..\($0.value.lastReviewYear) \(place($0))"
      }
    }
    for unit in incomes.keys {
      lines += (incomes[unit] ?? []).map {
        "income \(symbols.text(of: unit)) \($0.value.subgroup.text) \($0.value.asOf) \($0.value.perCapitaIncome) \(place($0))"
      }
    }
    for unit in published.keys {
      lines += (published[unit] ?? []).map {
        "published \(symbols.text(of: unit)) \(symbols.text(of: $0.value.figure)) \(place($0))"
      }
    }
    for beneficiary in works.keys {
      lines += (works[beneficiary] ?? []).map {
        "works \(symbols.text(of: beneficiary)) \(symbols.text(of: $0.value.support)) \(place($0))"
      }
    }
    return (lines + coverage.dump(symbols)).sorted()
  }

  private func place<Value>(_ fact: Recorded<Value>) -> String { "on=\(fact.on) seq=\(fact.seq)" }
}
