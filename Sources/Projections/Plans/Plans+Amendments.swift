import Events

/// A proposal to change a plan, with what was decided on it.
package struct AmendmentRow: Sendable {
  package let plan: PlanID
  package let proposal: ProposalID
  /// Nil when only the decision is on record.
  package let proposed: Plans.Recorded<PlanAmendmentProposed>?
  /// Nil while nothing is decided.
  package let decided: Plans.Recorded<PlanAmendmentDecided>?
  /// The plan's procedure; one that is not printed is the default.
  package let rule: Plans.Recorded<PlanAmendmentRuleSet>?

  package var isPrinted: Bool { rule?.value.printed ?? false }
  /// Days from the proposal to the decision, or to `day` while it waits.
  package func waitingDays(asOf day: Day) -> Int? {
    proposed.map { max(0, (decided?.entry.on ?? day).days(since: $0.entry.on)) }
  }
  package var seqs: [Seq] { [proposed?.entry.seq, decided?.entry.seq].compactMap { $0 }.sorted() }
}

extension Plans {
  /// The proposals to a plan that were made by a day, with their decisions, in the order of days.
  package func amendments(of plan: PlanID, asOf day: Day) -> [AmendmentRow] {
    guard let record = records[plan] else { return [] }
    let proposals = record.proposals.filter { $0.entry.on <= day }
    let decisions = record.decisions.filter { $0.entry.on <= day }
    let rule = provisions(of: plan, part: .amendmentRule).last.flatMap { recorded in
      if case .amendmentRule(let said) = recorded.value { Recorded(value: said, entry: recorded.entry) } else { nil }
    }
    var rows = proposals.map { proposed in
      AmendmentRow(
        plan: plan, proposal: proposed.value.proposal, proposed: proposed,
        decided: decisions.first { $0.value.proposal == proposed.value.proposal }, rule: rule)
    }
    for decided in decisions where !proposals.contains(where: { $0.value.proposal == decided.value.proposal }) {
      rows.append(
        AmendmentRow(plan: plan, proposal: decided.value.proposal, proposed: nil, decided: decided, rule: rule))
    }
    return rows.sorted { a, b in
      let (first, second) = (a.proposed?.entry ?? a.decided?.entry, b.proposed?.entry ?? b.decided?.entry)
      guard let first, let second else { return false }
      return (first.on, first.seq) < (second.on, second.seq)
    }
  }
}
