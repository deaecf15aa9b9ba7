import Events

/// What inspections, complaints and disciplinary decisions say of a subject.
extension ScorecardFigures {
  /// None found is a figure once the subject was inspected.
  var violations: Evidence? {
    let found = state.inspections.violationsFound(in: place, from: firstDay, to: day, units: state.units)
    let visits = state.inspections.visits(to: place, from: firstDay, to: day, units: state.units)
    guard !found.seqs.isEmpty || !visits.isEmpty else { return nil }
    return Evidence(.violationsFound, .count(found.value), entries: found.seqs + visits)
  }

  /// None open is a figure once a complaint came in.
  var complaintsPastDue: Evidence? {
    let share = complaints
    let open = state.inspections.complaintsOpenPastDue(in: place, asOf: day, units: state.units, symbols)
    guard share.whole > 0 || open.value > 0 else { return nil }
    return Evidence(.complaintsOpenPastDue, .count(open.value), entries: open.seqs + share.seqs)
  }

  var complaintsDefinitive: Evidence? {
    let share = complaints
    guard share.whole > 0 else { return nil }
    return Evidence(.complaintsDefinitiveRatio, .share(share.part, of: share.whole), entries: share.seqs)
  }

  private var complaints: CountedShare {
    state.inspections.complaintsDefinitive(
      in: place, from: firstDay, to: day, asOf: day, units: state.units, symbols)
  }

  /// None is a figure of whoever the registers know: nobody records that there is no discipline, so it rests on the
  /// subject's own registration. Of an id that nobody registered it says nothing.
  var discipline: Evidence? {
    let measures = subjects.flatMap { state.nominations.discipline(of: $0, on: day) }
    let parts = measures.map { measure in
      let title = measure.value.measure.title
      let number = measure.value.decisionNumber
      return Evidence.Part(Title(vi: "\(title.vi), \(number)", en: "\(title.en), \(number)"), .day(measure.entry.on))
    }
    let registered =
      state.units.participant(subject)?.seq ?? state.households.registration(of: household)?.seq
      ?? state.units.registration(of: unit)?.seq
    guard !measures.isEmpty || registered != nil else { return nil }
    return Evidence(
      .disciplineInForce, .count(measures.count), parts: parts,
      entries: measures.isEmpty ? registered.map { [$0] } ?? [] : measures.map(\.entry.seq))
  }
}
