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
    package let attestations: [Attestation]
    package let standing: Standing
  }

  /// Somebody vouches, or says that it is not so.
  package struct Attestation: Hashable, Sendable {
    package let seq: Seq
    package let on: Day
    package let attestedBy: UnitID
    package let isSatisfied: Bool
    package let hasDocument: Bool

    init(_ said: CriterionAttestation) {
      seq = said.seq
      on = said.on
      attestedBy = said.attestedBy
      isSatisfied = said.isSatisfied
      hasDocument = said.hasDocument
    }
  }

  package enum Standing: Hashable, Sendable {
    /// The first figure reaches the criterion's threshold, or it does not.
    case reached, notReached
    /// A figure that the plan sets no threshold for.
    case shown
    case attested, refuted
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
    let header = state.plans.header(of: plan, on: day)?.value
    let first = header?.periodFrom ?? day.year
    years = first...max(first, min(header?.periodTo ?? day.year, day.year))
    let figures = ScorecardFigures(subject: subject, plan: plan, years: years, day: day, state: state)
    self.kinds = kinds ?? figures.kinds
    for provision in state.plans.provisions(of: plan, part: .criterion) {
      guard case .criterion(let criterion) = provision.value, concerns(criterion) else { continue }
      let evidence = (criterion.figures ?? []).compactMap { figures.evidence($0) }
      let attestations = state.nominations.attestations(about: subject, asOf: day)
        .filter { $0.criterion == criterion.criterion && $0.plan == plan }.map(Attestation.init)
      rows.append(
        Row(
          criterion: criterion, seq: provision.entry.seq, evidence: evidence, attestations: attestations,
          standing: Self.standing(criterion, evidence, attestations)))
    }
  }

  private func concerns(_ criterion: PlanCriterionSet) -> Bool {
    criterion.subjectKinds.contains(.all) || !kinds.isDisjoint(with: criterion.subjectKinds)
  }

  private static func standing(
    _ criterion: PlanCriterionSet, _ evidence: [Evidence], _ attestations: [Attestation]
  ) -> Standing {
    let wanted = criterion.figures?.first
    if let first = evidence.first(where: { $0.figure == wanted }), let threshold = criterion.threshold,
      let comparison = criterion.operator, let value = first.value.exact
    {
      return comparison.holds(value, Exact(threshold)) ? .reached : .notReached
    }
    if criterion.basis == .attested, let last = attestations.last { return last.isSatisfied ? .attested : .refuted }
    if !evidence.isEmpty { return .shown }
    return attestations.last.map { $0.isSatisfied ? .attested : .refuted } ?? .noEvidence
  }
}
