import Events

/// What inspections and complaints say of a subject.
extension ScorecardFigures {
  /// None found is a figure once the subject was inspected.
  var violations: Evidence? {
    let found = state.inspections.violationsFound(in: unit, from: firstDay, to: day, units: state.units)
    let visits = state.inspections.visits(to: unit, from: firstDay, to: day, units: state.units)
    guard !found.seqs.isEmpty || !visits.isEmpty else { return nil }
    return Evidence(.violationsFound, .count(found.value), entries: found.seqs + visits)
  }

  /// None open is a figure once a complaint came in.
  var complaintsPastDue: Evidence? {
    let share = complaints
    guard share.whole > 0 else { return nil }
    let open = state.inspections.complaintsOpenPastDue(in: unit, asOf: day, units: state.units, symbols)
    return Evidence(.complaintsOpenPastDue, .count(open.value), entries: open.seqs + share.seqs)
  }

  var complaintsDefinitive: Evidence? {
    let share = complaints
    guard share.whole > 0 else { return nil }
    return Evidence(.complaintsDefinitiveRatio, .share(share.part, of: share.whole), entries: share.seqs)
  }

  private var complaints: CountedShare {
    state.inspections.complaintsDefinitive(
      in: unit, from: firstDay, to: day, asOf: day, units: state.units, symbols)
  }
}
