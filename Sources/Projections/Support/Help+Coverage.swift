import Events

/// How many of the households that are eligible under a policy have what it gives, and which have not.
package struct HelpCoverage: Sendable {
  /// A household that is eligible and was not served.
  package struct Missing: Sendable {
    package let household: HouseholdID
    package let hamlet: UnitID?
    package let wants: Bool
    package let since: Day
    /// The entry that found it eligible.
    package let seq: Seq
  }

  package let policy: Policy
  package let eligible: Int
  /// Of the eligible.
  package let wanting: Int
  package let served: CountedShare
  package let servedWanting: CountedShare
  /// By household.
  package let missing: [Missing]
}

extension Help {
  /// As the target board counts: every household found eligible last, in the area where it lives on the day asked for;
  /// served by any grant under the policy, the credit policy by a loan as well.
  package func coverage(of policy: Policy, in area: UnitID? = nil) -> HelpCoverage {
    coverage(
      policy, support.coverage.claims(under: policy, servedBy: CoverageBook.goods(under: policy), on: asOf), area)
  }

  /// Eligible households that want a loan: only a loan serves them, and who does not want one stays outside.
  package func loanCoverage(in area: UnitID? = nil) -> HelpCoverage {
    let claims = support.coverage.claims(under: .credit, servedBy: [.loan], on: asOf).filter(\.wants)
    return coverage(.credit, claims, area)
  }

  private func coverage(_ policy: Policy, _ claims: [CoverageBook.Claim], _ area: UnitID?) -> HelpCoverage {
    var here: [(claim: CoverageBook.Claim, hamlet: UnitID?)] = []
    for claim in claims {
      guard let state = households.state(of: claim.household, on: asOf), state.isActive else { continue }
      let hamlet = state.hamlet.map { units.successor(of: $0, on: asOf) }
      if isIn(area, hamlet) { here.append((claim, hamlet)) }
    }
    let missing = here.filter { $0.claim.servedOn == nil }.map { item in
      HelpCoverage.Missing(
        household: item.claim.household, hamlet: item.hamlet, wants: item.claim.wants, since: item.claim.since,
        seq: item.claim.foundAt)
    }
    return HelpCoverage(
      policy: policy, eligible: here.count, wanting: here.count { $0.claim.wants }, served: served(here.map(\.claim)),
      servedWanting: served(here.map(\.claim).filter(\.wants)),
      missing: missing.sorted { symbols.precedes($0.household, $1.household) })
  }

  private func served(_ claims: [CoverageBook.Claim]) -> CountedShare {
    CountedShare(
      part: claims.count { $0.servedOn != nil }, whole: claims.count,
      seqs: claims.flatMap { [$0.foundAt] + ($0.servedAt.map { [$0] } ?? []) }.sorted())
  }
}
