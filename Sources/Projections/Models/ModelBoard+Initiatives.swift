import Events

/// An initiative with every recognition that it found by the day asked for.
package struct InitiativeRow: Sendable {
  package let initiative: InitiativeID
  package let owner: SubjectID
  package let content: String
  /// By day and place in the log; never empty.
  package let recognitions: [Recognised]
  /// The widest scope that it was recognised for.
  package let scope: InitiativeScope

  package struct Recognised: Hashable, Sendable {
    package let on: Day
    package let seq: Seq
    package let by: UnitID
    package let scope: InitiativeScope
  }
}

/// Somebody held up as an example, and where they were featured.
package struct ExemplarRow: Sendable {
  package let exemplar: ExemplarID
  package let seq: Seq
  package let on: Day
  package let subject: SubjectID
  package let identifiedBy: UnitID
  package let why: String
  /// The items of communication that name the subject.
  package let featuredIn: [CommunicationItem]
}

extension ModelBoard {
  /// Initiatives, of one owner or all, by owner and then by the day of the first recognition.
  package func initiatives(of owner: SubjectID? = nil, recognisedBy unit: UnitID? = nil) -> [InitiativeRow] {
    let rows = state.models.recognitions.keys.compactMap { initiative -> InitiativeRow? in
      let facts = (state.models.recognitions[initiative] ?? []).filter { $0.order.on <= asOf }
        .sorted { $0.order < $1.order }
      guard let first = facts.first, let widest = facts.map(\.scope).max(by: { $0.rawValue < $1.rawValue }),
        owner == nil || owner == first.owner, unit == nil || facts.contains(where: { $0.recognisedBy == unit })
      else { return nil }
      return InitiativeRow(
        initiative: initiative, owner: first.owner, content: first.content,
        recognitions: facts.map {
          InitiativeRow.Recognised(on: $0.order.on, seq: $0.order.seq, by: $0.recognisedBy, scope: $0.scope)
        }, scope: widest)
    }
    return rows.sorted { a, b in
      if a.owner != b.owner { return state.symbols.precedes(a.owner, b.owner) }
      return (a.recognitions[0].on, a.recognitions[0].seq) < (b.recognitions[0].on, b.recognitions[0].seq)
    }
  }

  /// Exemplars, of one subject or all, by day and place in the log.
  package func exemplars(of subject: SubjectID? = nil) -> [ExemplarRow] {
    let rows = state.models.exemplars.keys.compactMap { exemplar -> ExemplarRow? in
      let facts = (state.models.exemplars[exemplar] ?? []).filter { $0.order.on <= asOf }
      guard let fact = facts.min(by: { $0.order < $1.order }), subject == nil || subject == fact.subject else {
        return nil
      }
      return ExemplarRow(
        exemplar: exemplar, seq: fact.order.seq, on: fact.order.on, subject: fact.subject,
        identifiedBy: fact.identifiedBy, why: fact.why,
        featuredIn: state.communication.items(featuring: fact.subject, asOf: asOf))
    }
    return rows.sorted { ($0.on, $0.seq) < ($1.on, $1.seq) }
  }
}
