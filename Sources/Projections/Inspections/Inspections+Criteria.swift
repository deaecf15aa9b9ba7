import Events

extension CountedShare {
  /// Of these complaints, those that were settled for good.
  package init(_ rows: [ComplaintRow]) {
    part = rows.count { $0.resolution?.isDefinitive ?? false }
    whole = rows.count
    seqs = rows.flatMap(\.entries).sorted()
  }
}

extension Inspections {
  /// Violations that were found in a unit and under it from one day to another.
  package func violationsFound(in unit: UnitID, from first: Day, to last: Day, units: Units) -> Counted {
    let found = recorded.keys.compactMap { finding(_: $0, asOf: last) }.filter {
      $0.kind == .violation && $0.on >= first && units.isUnder($0.inspected, unit, on: $0.on)
    }
    return Counted(found.count, seqs: found.map { $0.entries[0] })
  }

  /// The entries by which a unit or one under it was inspected from one day to another.
  package func visits(to unit: UnitID, from first: Day, to last: Day, units: Units) -> [Seq] {
    held.keys.flatMap { inspection in
      (held[inspection] ?? []).filter {
        $0.order.on >= first && $0.order.on <= last && units.isUnder($0.value.inspected, unit, on: $0.order.on)
      }.map(\.order.seq)
    }.sorted()
  }

  /// Complaints that a unit and those under it have let pass their day, of all that came in by `asOf`.
  package func complaintsOpenPastDue(in unit: UnitID, asOf: Day, units: Units, _ symbols: Symbols) -> Counted {
    let open = complaints(handledIn: unit, asOf: asOf, units: units, symbols).filter {
      if case .openPastDue = $0.state { true } else { false }
    }
    return Counted(open.count, seqs: open.flatMap(\.entries))
  }

  /// Of the complaints that came in from one day to another, how many were settled for good by `asOf`.
  package func complaintsDefinitive(
    in unit: UnitID?, from first: Day, to last: Day, asOf: Day, units: Units, _ symbols: Symbols
  ) -> CountedShare {
    CountedShare(
      complaints(handledIn: unit, asOf: asOf, units: units, symbols).filter {
        $0.receivedOn >= first && $0.receivedOn <= last
      })
  }
}
