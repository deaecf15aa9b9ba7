import Events

/// Which help is asked for; what is nil is not asked.
package struct HelpFilter: Sendable {
  /// Where the helped household lived on that day, or the helped unit.
  package var area: UnitID?
  package var provider: SubjectID?
  package var beneficiary: SubjectID?
  package var policy: Policy?
  package var kind: SupportKind?
  package var fund: FundID?
  /// What the household was on the day of the help.
  package var status: StatusThen?
  /// A trait that the household had on that day.
  package var group: Trait?
  package var years: ClosedRange<Year>?

  package init(
    area: UnitID? = nil, provider: SubjectID? = nil, beneficiary: SubjectID? = nil, policy: Policy? = nil,
    kind: SupportKind? = nil, fund: FundID? = nil, status: StatusThen? = nil, group: Trait? = nil,
    years: ClosedRange<Year>? = nil
  ) {
    self.area = area
    self.provider = provider
    self.beneficiary = beneficiary
    self.policy = policy
    self.kind = kind
    self.fund = fund
    self.status = status
    self.group = group
    self.years = years
  }

  /// What the entry alone can tell.
  func admits(_ grant: Grant) -> Bool {
    (policy == nil || policy == grant.policy) && (kind == nil || kind == grant.kind)
      && (fund == nil || fund == grant.fund) && (beneficiary == nil || beneficiary == grant.beneficiary)
      && (provider == nil || provider == grant.provider) && (years.map { $0.contains(grant.on.year) } ?? true)
  }
}

/// One help with what its beneficiary was on that day.
package struct GrantRow: Sendable {
  package let grant: Grant
  /// The hamlet of a household, or the unit itself, as called on the day asked for.
  package let place: UnitID?
  /// Nil when the beneficiary is no household.
  package let status: StatusThen?
  package let traits: [Trait]
}

extension Help {
  /// Help given by the day asked for, by day and seq.
  package func grants(_ filter: HelpFilter = HelpFilter()) -> [GrantRow] {
    grantsOnRecord(filter).filter { $0.on <= asOf && filter.admits($0) }.map(row)
      .filter { row in
        (filter.status == nil || filter.status == row.status)
          && (filter.group.map { row.traits.contains($0) } ?? true) && isIn(filter.area, row.place)
      }
      .sorted { ($0.grant.on, $0.grant.seq) < ($1.grant.on, $1.grant.seq) }
  }

  /// By the shortest way that the filter leaves.
  private func grantsOnRecord(_ filter: HelpFilter) -> [Grant] {
    if let beneficiary = filter.beneficiary {
      return support.grantsTo.rows(of: beneficiary).map { support.grants[$0] }
    }
    if let provider = filter.provider {
      return support.grantsBy.rows(of: provider).map { support.grants[$0] }
    }
    return Array(support.grants)
  }

  func row(_ grant: Grant) -> GrantRow {
    let household = HouseholdID(grant.beneficiary)
    let isHousehold = isHousehold(grant.beneficiary)
    return GrantRow(
      grant: grant, place: place(of: grant.beneficiary, on: grant.on),
      status: isHousehold ? status(of: household, on: grant.on) : nil,
      traits: isHousehold ? households.state(of: household, on: grant.on)?.traits ?? [] : [])
  }
}
