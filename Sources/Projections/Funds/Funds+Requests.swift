import Events

/// A year for which a plan asks for an estimate and nobody made one.
package struct MissingRequest: Sendable {
  package let plan: PlanID
  package let year: Year
  /// Who should have made it; empty where the plan names nobody.
  package let offices: [UnitID]
  package let purposes: CodeList<BudgetPurpose>
  package let clause: String
}

extension Funds {
  /// The years of a plan, up to the one of `asOf`, without the request that its funding rules ask for each year. One
  /// request for any of a rule's purposes will do.
  package func yearsWithoutRequest(of plan: PlanID, asOf: Day, plans: Plans) -> [MissingRequest] {
    guard let header = plans.header(of: plan, on: asOf)?.value else { return [] }
    // A plan asks nothing of the years before it was issued.
    let first = max(header.periodFrom, min(header.issuedOn?.year ?? header.periodFrom, header.periodTo))
    let last = min(header.periodTo, asOf.year)
    guard first <= last else { return [] }
    var missing: [MissingRequest] = []
    for rule in plans.fundingRules(of: plan) where rule.asksEachYear {
      let offices = rule.preparedBy ?? []
      for year in first...last {
        let isMade = requests.contains { fact in
          fact.on <= asOf && fact.said.year == year && rule.purposes.contains(fact.said.purpose)
            && (fact.plan == plan || offices.contains(fact.said.requester))
        }
        if isMade { continue }
        missing.append(
          MissingRequest(plan: plan, year: year, offices: offices, purposes: rule.purposes, clause: rule.clause))
      }
    }
    return missing
  }
}

extension PlanFundingRuleSet {
  fileprivate var asksEachYear: Bool {
    (cadence ?? []).contains(.year) && (evidence?.contains(.budgetRequested) ?? true)
  }
}
