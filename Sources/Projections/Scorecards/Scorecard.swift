import Events

/// The evidence sheet of one subject under one plan: for each criterion of its kind a figure with its entries, an
/// attestation with its document, or nothing.
///
/// ```
/// Scorecard(of: commune, under: plan, asOf: 2025-12-31, in: state).rows
///   c07  plan-issued            2022-12-20          entry 310
///   c09  settled-on-time-ratio  120 of 150 million  entries 402, 511
///   c08  attested               entry 900, with a document
///   c12  no evidence
/// ```
///
/// Nothing is kept for it: every figure is asked of the question that it belongs to, so that a figure follows
/// corrections like any other answer.
package struct Scorecard: Sendable {
  package let subject: SubjectID
  package let plan: PlanID
  /// The years that count: those of the plan's period up to the day.
  package let years: ClosedRange<Year>
  package let kinds: Set<SubjectKind>
  package private(set) var rows: [Row] = []

  package struct Row: Sendable {
    package let criterion: PlanCriterionSet
    /// The entry that set it.
    package let seq: Seq
    package let evidence: [Evidence]
    /// By day; of two the later one stands.
    package let attestations: [CriterionAttestation]
    package let standing: Standing
  }

  package enum Standing: CaseIterable, Hashable, Sendable {
    /// The figures reach what the criterion asks, or one of them does not.
    case reached, notReached
    /// A figure that the plan sets no threshold for.
    case shown
    case attested, refuted
    /// There is nothing to measure: no such households, no such group.
    case notApplicable
    case noEvidence
  }

  /// - Parameters:
  ///   - kinds: the kinds that the subject is judged as; what the state says of it when none are named.
  ///   - asOf: entries up to this day count.
  package init(
    of subject: SubjectID, as kinds: Set<SubjectKind>? = nil, under plan: PlanID, asOf day: Day, in state: Projections
  ) {
    self.subject = subject
    self.plan = plan
    years = Self.years(of: plan, upTo: day, state.plans)
    let figures = ScorecardFigures(subject: subject, plan: plan, years: years, day: day, state: state)
    self.kinds = kinds ?? figures.kinds
    let attested = figures.subjects.flatMap { state.nominations.attestations(about: $0, asOf: day) }
      .sorted { ($0.on, $0.seq) < ($1.on, $1.seq) }
    for criterion in state.criteria(of: plan, for: self.kinds) {
      let said = attested.filter { $0.criterion == criterion.value.criterion }
      rows.append(Row(criterion, figures, said))
    }
  }

  fileprivate static func years(of plan: PlanID, upTo day: Day, _ plans: Plans) -> ClosedRange<Year> {
    let header = plans.header(of: plan, on: day)?.value
    let first = header?.periodFrom ?? day.year
    return first...max(first, min(header?.periodTo ?? day.year, day.year))
  }
}

extension NominationBoard {
  /// The criteria of the nominee's own kind, when it meets none of them: no figure reaches one or is on record, and
  /// nobody attested one for the nomination, by the board's day or later. Empty when it meets one, and where the plan
  /// prints none for its kind. What is asked of every kind alike shows no merit.
  package func unmetCriteria(of nomination: NominationSubmitted, in plan: PlanID) -> [PlanCriterionSet] {
    let figures = ScorecardFigures(
      subject: nomination.subject, plan: plan, years: Scorecard.years(of: plan, upTo: day, state.plans), day: day,
      state: state)
    let attested = state.nominations.attestations(for: nomination.nomination, asOf: .max)
    let criteria = state.criteria(of: plan, for: kinds(of: nomination, in: plan))
      .filter { !$0.value.subjectKinds.contains(.all) }
    let meetsOne = criteria.contains { criterion in
      let said = attested.filter { $0.criterion == criterion.value.criterion }
      switch Scorecard.Row(criterion, figures, said).standing {
      case .reached, .shown, .attested: return true
      case .notReached, .refuted, .notApplicable, .noEvidence: return false
      }
    }
    return meetsOne ? [] : criteria.map(\.value)
  }
}

extension Scorecard.Row {
  init(
    _ criterion: Plans.Recorded<PlanCriterionSet>, _ figures: ScorecardFigures, _ attestations: [CriterionAttestation]
  ) {
    self.criterion = criterion.value
    seq = criterion.entry.seq
    evidence = (criterion.value.figures ?? []).compactMap { figures.evidence($0) }
    self.attestations = attestations
    standing = Self.standing(criterion.value, evidence, attestations.last?.isSatisfied)
  }

  /// - Parameter isAttested: what was attested last; nil when nobody did.
  private static func standing(
    _ criterion: PlanCriterionSet, _ evidence: [Evidence], _ isAttested: Bool?
  ) -> Scorecard.Standing {
    if let isAttested, criterion.basis == .attested || !isAttested { return isAttested ? .attested : .refuted }
    let verdicts = evidence.map { criterion.verdict(on: $0) }
    if verdicts.contains(false) { return .notReached }
    guard let first = evidence.first else { return isAttested == true ? .attested : .noEvidence }
    if first.figure == criterion.figures?.first, verdicts[0] == true { return .reached }
    return evidence.allSatisfy { $0.value == .notApplicable } ? .notApplicable : .shown
  }
}

extension PlanCriterionSet {
  /// Whether a figure reaches what the criterion asks; nil where it asks nothing of that figure.
  ///
  /// A threshold is one for the first figure. A fall that was assigned for the period is asked for like the one of each
  /// year; a loan that was paid in time must have been used well too, at every check.
  fileprivate func verdict(on evidence: Evidence) -> Bool? {
    if evidence.value == .isNotSo { return false }
    guard let threshold, let comparison = self.operator, let value = evidence.value.exact else { return nil }
    switch evidence.figure {
    case figures?.first, .assignedReductionRatioPeriod: return comparison.holds(value, Exact(threshold))
    case .loanUsePositive: return value == Exact(1)
    case _: return nil
    }
  }
}
