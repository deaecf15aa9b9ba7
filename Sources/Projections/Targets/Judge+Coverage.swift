import Events

/// Households that are eligible, and those of them that were served; who was not is listed.
extension TargetJudge {
  /// One line for each policy, now and at each year's end gone by; judged for good on the due day.
  func policyCoverage(_ terms: TargetTerms) -> TargetAnswer {
    var whole = row(terms)
    let policies = terms.target.policies.map { Array($0) } ?? Policy.allCases
    let last = day(terms)
    let lines = policies.map { line(terms, $0, on: last) }
    let ends = watchedYears(terms).map(\.lastDay).filter { $0 < last }
    let earlier = ends.flatMap { end in
      policies.compactMap { policy -> TargetRow? in
        var row = line(terms, policy, on: end)
        row.households = []
        return row.status.verdict == nil ? nil : row
      }
    }
    let judged = lines.filter { $0.status.verdict != nil }
    whole.reasons += lines.filter { !$0.households.isEmpty }.compactMap(\.reasons.first)
    if judged.isEmpty {
      whole.status = .cannotBeJudged(.noneEligible)
    } else if judged.contains(where: { !($0.status.verdict?.isGood ?? true) }) {
      whole.status = .judged(terms.dueOn <= asOf ? .missed : .behind)
    } else {
      whole.status = .judged(terms.dueOn <= asOf ? .met : terms.target.cadence == .always ? .kept : .onPace)
    }
    return TargetAnswer(row: whole, details: lines + earlier)
  }

  func creditCoverage(_ terms: TargetTerms) -> TargetAnswer {
    var whole = row(terms)
    let last = day(terms)
    let claims = targets.coverage.claims(under: .credit, servedBy: [.loan], on: last).filter(\.wants)
    judgeCoverage(&whole, terms, claims, on: last)
    return TargetAnswer(row: whole, details: [])
  }

  private func line(_ terms: TargetTerms, _ policy: Policy, on day: Day) -> TargetRow {
    var row = row(terms, .policy(policy, on: day))
    let claims = targets.coverage.claims(under: policy, servedBy: CoverageBook.goods(under: policy), on: day)
    judgeCoverage(&row, terms, claims, on: day)
    return row
  }

  private func judgeCoverage(_ row: inout TargetRow, _ terms: TargetTerms, _ claims: [CoverageBook.Claim], on day: Day)
  {
    let inArea = claims.filter { claim in
      figures.home(of: claim.household, on: day).map { units.isUnder($0, row.unit, on: day) } ?? false
    }
    guard let required = terms.target.value else { return }
    let served = inArea.count { $0.servedOn != nil }
    row.households = inArea.filter { $0.servedOn == nil }.map(\.household).sorted { symbols.precedes($0, $1) }
    guard !inArea.isEmpty else {
      row.status = .cannotBeJudged(.noneEligible)
      return
    }
    let share = Exact(Int128(served) * 100, over: Int128(inArea.count))
    row.reasons.append(.served(served, of: inArea.count, row.policy))
    row.figure = TargetRow.Figure(value: share.shown(beside: Exact(required)), year: day.year, source: .recorded)
    row.compare(share, with: Exact(required), decimals: 2)
    let isDue = terms.dueOn <= day
    let isAlways = terms.target.cadence == .always
    let holds = terms.target.operator.holds(share, Exact(required))
    row.status = .judged(isDue ? (holds ? .met : .missed) : holds ? (isAlways ? .kept : .onPace) : .behind)
  }
}

extension TargetRow {
  fileprivate var policy: Policy? {
    if case .policy(let policy, on: _) = scope { return policy }
    return nil
  }
}
