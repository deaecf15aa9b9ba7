import Events

/// Nominations as they stand on a day, read against the plans, units and awards of one state.
package struct NominationBoard: Sendable {
  let state: Projections
  package let day: Day

  /// - Parameter day: what was done up to the end of this day counts.
  package init(_ state: Projections, asOf day: Day) {
    self.state = state
    self.day = day
  }

  /// Nil when it was not handed in by that day.
  package func row(of nomination: NominationID) -> NominationRow? {
    let acts = (state.nominations.acts[nomination] ?? []).filter { $0.entry.on <= day }
    let submissions = acts.compactMap { act in
      if case .submitted(let event) = act.value { Nominations.Recorded(value: event, entry: act.entry) } else { nil }
    }
    guard let last = submissions.last else { return nil }
    let returns = acts.compactMap { act in
      if case .returned(let event) = act.value { Nominations.Recorded(value: event, entry: act.entry) } else { nil }
    }
    let form = NamedForm(last.value)
    let route = last.entry.plan.flatMap { state.plans.routes(for: form, in: $0).first }
    let sinceThen = acts.filter { ($0.entry.on, $0.entry.seq) > (last.entry.on, last.entry.seq) }
    let way = NominationWay(route, last.value, last.entry, sinceThen, state.units, state.symbols)
    let standing = standing(of: last, submissions[0].entry.on, sinceThen, way)
    return NominationRow(
      nomination: nomination, plan: last.entry.plan, submitted: last.value, submissions: submissions,
      returns: returns, acts: acts, way: way, state: standing.state, holders: standing.holders, since: standing.since,
      asOf: day, dossier: last.entry.plan.flatMap { DossierCheck(last.value, in: $0, state.plans) })
  }

  private func standing(
    of last: Nominations.Recorded<NominationSubmitted>, _ first: Day,
    _ acts: [Nominations.Recorded<NominationAct>], _ way: NominationWay
  ) -> (state: NominationRow.State, holders: [UnitID], since: Day) {
    for act in acts {
      let (on, seq) = (act.entry.on, act.entry.seq)
      switch act.value {
      case .approved(let event): return (.approved(event.award, seq: seq), [], on)
      case .rejected: return (.rejected(seq: seq), [], on)
      case .submitted, .returned, .attested, .appraised, .voted, .forwarded: continue
      }
    }
    if let grant = grant(ending: last, from: first) {
      return (.granted(grant.value.award, seq: grant.entry.seq), [], grant.entry.on)
    }
    let back = acts.last { if case .returned = $0.value { true } else { false } }
    if let back { return (.returned, [last.value.nominator], back.entry.on) }
    return (.open(way.current?.stage), way.holders(on: day, state.units, state.symbols), way.since)
  }

  /// An award of the form asked for that somebody recorded without naming the nomination.
  private func grant(
    ending last: Nominations.Recorded<NominationSubmitted>, from first: Day
  ) -> Nominations.Recorded<AwardGranted>? {
    let asked = last.value
    return (state.nominations.grants[asked.subject] ?? []).first { grant in
      (first...max(first, day)).contains(grant.entry.on) && grant.value.form == asked.form
        && grant.value.level == asked.level && grant.value.occasion == asked.occasion
        && grant.value.year == asked.year && (grant.entry.plan == nil || grant.entry.plan == last.entry.plan)
    }
  }

  /// All nominations that the filter admits: those that wait longest first, then those that are decided.
  package func rows(_ filter: NominationFilter = NominationFilter()) -> [NominationRow] {
    let ids =
      filter.subject.map { state.nominations.nominationsOfSubject[$0] ?? [] }
      ?? Array(state.nominations.acts.keys)
    return ids.compactMap(row(of:)).filter(filter.admits).sorted { a, b in
      if a.isOpen != b.isOpen { return a.isOpen }
      if a.since != b.since { return a.since < b.since }
      return state.symbols.precedes(a.nomination, b.nomination)
    }
  }

  /// The nominations of a subject, as they stand, in the order in which they were first handed in.
  package func rows(of subject: SubjectID) -> [NominationRow] {
    (state.nominations.nominationsOfSubject[subject] ?? []).compactMap(row(of:))
      .filter { $0.submitted.subject == subject }
      .sorted { ($0.submittedOn, $0.submissions[0].entry.seq) < ($1.submittedOn, $1.submissions[0].entry.seq) }
  }
}

extension Nominations {
  /// Whether an entry, of whatever day, handed in a nomination under this id.
  package func isRecorded(_ nomination: NominationID) -> Bool {
    (acts[nomination] ?? []).contains { if case .submitted = $0.value { true } else { false } }
  }
}
