import Events

/// A vote on whom to nominate.
package struct SelectionRow: Sendable {
  package let selection: SelectionID
  package let on: Day
  package let seq: Seq
  package let plan: PlanID?
  package let body: UnitID
  package let form: NamedForm
  package let occasion: Occasion
  package let year: Year
  /// Most votes first.
  package let candidates: [(subject: SubjectID, votes: Int)]
  package let chosen: [SubjectID]
  /// Nil: nobody supervised it.
  package let supervisor: UnitID?
  package let hasMinutes: Bool
}

extension NominationBoard {
  /// Every selection by its day, as it was recorded last; of one plan or of one body where named.
  package func selections(of plan: PlanID? = nil, by body: UnitID? = nil) -> [SelectionRow] {
    state.nominations.selections.keys.compactMap(selection).filter {
      (plan == nil || plan == $0.plan) && (body == nil || body == $0.body)
    }.sorted { ($0.on, $0.seq) < ($1.on, $1.seq) }
  }

  package func selection(_ selection: SelectionID) -> SelectionRow? {
    guard let last = state.nominations.selections[selection]?.last(where: { $0.entry.on <= day }) else { return nil }
    let said = last.value
    let candidates = said.candidates.sorted { a, b in
      a.votes != b.votes ? a.votes > b.votes : state.symbols.precedes(a.subject, b.subject)
    }
    return SelectionRow(
      selection: selection, on: last.entry.on, seq: last.entry.seq, plan: last.entry.plan, body: said.body,
      form: NamedForm(said), occasion: said.occasion, year: said.year,
      candidates: candidates.map { ($0.subject, $0.votes) }, chosen: said.chosen, supervisor: said.supervisedBy,
      hasMinutes: last.entry.hasDocument)
  }
}
