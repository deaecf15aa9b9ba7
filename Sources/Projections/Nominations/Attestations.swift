import Events

/// A body's word on a criterion, given for a nomination.
package struct CriterionAttestation: Sendable {
  package let nomination: NominationID
  package let criterion: CriterionID
  package let attestedBy: UnitID
  package let isSatisfied: Bool
  package let hasDocument: Bool
  package let on: Day
  package let seq: Seq
  package let plan: PlanID?
}

extension Nominations {
  /// Every attestation for a nomination, in the order of days; of two on one criterion the later one stands.
  package func attestations(for nomination: NominationID, asOf day: Day) -> [CriterionAttestation] {
    (acts[nomination] ?? []).compactMap { act in
      guard case .attested(let said) = act.value, act.entry.on <= day else { return nil }
      return CriterionAttestation(
        nomination: nomination, criterion: said.criterion, attestedBy: said.attestedBy, isSatisfied: said.satisfied,
        hasDocument: act.entry.hasDocument, on: act.entry.on, seq: act.entry.seq, plan: act.entry.plan)
    }
  }

  /// Every attestation about a subject, for whichever of its nominations.
  package func attestations(about subject: SubjectID, asOf day: Day) -> [CriterionAttestation] {
    (nominationsOfSubject[subject] ?? []).flatMap { attestations(for: $0, asOf: day) }
      .sorted { ($0.on, $0.seq) < ($1.on, $1.seq) }
  }
}

extension NominationBoard {
  /// What a nominee is judged as: as its nomination says, else as the register does; empty when neither knows.
  package func kinds(of nomination: NominationSubmitted, in plan: PlanID) -> Set<SubjectKind> {
    let figures = ScorecardFigures(
      subject: nomination.subject, plan: plan, years: day.year...day.year, day: day, state: state)
    guard let said = nomination.subjectKind else { return figures.kinds }
    return said == .household ? figures.kinds.union([said]) : [said]
  }

  /// The criteria of the nominee's kind that somebody has to attest, in the plan's order, each with what was attested
  /// last; nil names what is missing.
  package func attestedCriteria(
    of row: NominationRow
  ) -> [(criterion: PlanCriterionSet, attestation: CriterionAttestation?)] {
    guard let plan = row.plan else { return [] }
    let kinds = kinds(of: row.submitted, in: plan)
    let said = state.nominations.attestations(for: row.nomination, asOf: day)
    return state.criteria(of: plan, for: kinds).map(\.value).filter(\.isAttested).map { criterion in
      (criterion, said.last { $0.criterion == criterion.criterion })
    }
  }
}

extension PlanCriterionSet {
  /// Shown by somebody's word, in whole or in part.
  package var isAttested: Bool { basis == .attested || attestedPart == true }
}

extension Nominations {
  /// The disciplinary measures in force on a day: decided by then and not lifted. A decision that was recorded again is
  /// read as it was recorded last.
  package func discipline(of subject: SubjectID, on day: Day) -> [Recorded<ParticipantDisciplineRecorded>] {
    let known = (measures[subject] ?? []).filter { $0.entry.on <= day }
    return known.filter { measure in
      let isLast = !known.contains {
        $0.value.decisionNumber == measure.value.decisionNumber && $0.entry.seq > measure.entry.seq
      }
      return isLast && (measure.value.liftedOn.map { day < $0 } ?? true)
    }
  }
}
