import Events
import Projections

/// Money out of another purse than the plan's, more than there was, or settled late.
extension Rules {
  static func sourceOfRule(_ event: BudgetAllocated, _ entry: EntryHeader, _ state: Projections) -> Breach? {
    guard let plan = entry.plan else { return nil }
    // A rule on counterpart capital asks for more money beside the programme's, and rules out no source.
    let rules = state.plans.fundingRules(of: plan).filter {
      $0.purposes.contains(event.purpose) && $0.source != .counterpart
    }
    let asked = rulesAsked(of: event, entry, rules, state)
    let named = asked.compactMap(\.source)
    // A rule without a source leaves it open.
    guard let first = asked.first, named.count == asked.count, !named.contains(event.source) else { return nil }
    return Breach(
      .budgetSourceOfRule, at: "what.source", clause: first.clause,
      Title(
        vi: "Nguồn \(event.source.title.vi), kế hoạch quy định \(named.map(\.title.vi).joined(separator: ", ")).",
        en: "The source is \(event.source.title.en), the plan says "
          + "\(named.map(\.title.en).joined(separator: ", "))."))
  }

  /// Where a plan has one rule for its own conference and another for those of all units: the rule that names the spender as
  /// payer or estimator, or the plan's own area; else the one that names nobody; else all.
  private static func rulesAsked(
    of event: BudgetAllocated, _ entry: EntryHeader, _ rules: [PlanFundingRuleSet], _ state: Projections
  ) -> [PlanFundingRuleSet] {
    let plansArea = entry.plan.flatMap { state.plans.header(of: $0, on: entry.on) }?.value.area
    let naming = rules.filter { !$0.offices.isEmpty }
    let own = naming.filter { rule in
      (event.area != nil && event.area == plansArea)
        || state.units.isAmong(event.spender, rule.offices, on: entry.on, state.symbols)
    }
    if !own.isEmpty { return own }
    let general = rules.filter(\.offices.isEmpty)
    return general.isEmpty ? rules : general
  }

  static func fundOfRule(_ event: AwardPaid, _ entry: EntryHeader, _ state: Projections) -> Breach? {
    guard let award = state.awards.award(event.award, asOf: .last), let plan = award.plan ?? entry.plan else {
      return nil
    }
    let all = state.plans.fundingRules(of: plan).filter { $0.purposes.contains(.awards) && $0.payer != nil }
    let rules = all.filter { $0.forms?.contains(award.form) ?? true }
    let payers = rules.compactMap(\.payer)
    let fund = UnitID(event.fund)
    if payers.isEmpty { return nil }
    // "The own funds of units" take in whatever fund stands there, but not the one that pays for other forms.
    let isOfOtherForms = !payers.contains(fund) && all.contains { $0.payer == fund }
    if !isOfOtherForms, state.units.isAmong(fund, payers, on: entry.on, state.symbols) { return nil }
    let (paid, named) = (state.named(fund, on: entry.on), state.named(payers, on: entry.on))
    return Breach(
      .awardFundOfRule, at: "what.fund", clause: rules.first?.clause,
      Title(vi: "Chi từ \(paid.vi), kế hoạch giao \(named.vi).", en: "Paid by \(paid.en), the plan says \(named.en)."))
  }

  /// Where nothing is allocated, only a plan that gives allocations as the evidence of its rule is held to it.
  static func paidWithinAllocated(_ event: AwardPaid, _ entry: EntryHeader, _ state: Projections) -> Breach? {
    let award = state.awards.award(event.award, asOf: .last)
    let rules = ((award?.plan ?? entry.plan).map { state.plans.fundingRules(of: $0) } ?? []).filter { rule in
      rule.purposes.contains(.awards) && (award.map { rule.forms?.contains($0.form) ?? true } ?? true)
    }
    let money = state.funds.awardMoney(
      paidFrom: event.fund, on: entry.on, before: entry.seq, asOf: .last, units: state.units)
    let paid = money.paid.exactVND + Int128(event.amount)
    let isAsked = rules.contains { $0.evidence?.contains(.budgetAllocated) ?? false }
    guard paid > money.allocated.exactVND, isAsked || !money.allocated.seqs.isEmpty else { return nil }
    let purse = state.named(money.purse, on: entry.on)
    return Breach(
      .awardPaidWithinAllocated, at: "what.amount", clause: rules.first?.clause,
      Title(
        vi:
          "\(purse.vi) đã chi \(paid) đồng tiền thưởng năm \(money.year), được phân bổ \(money.allocated.exactVND) đồng.",
        en:
          "\(purse.en) has paid \(paid) đồng for awards in \(money.year), \(money.allocated.exactVND) were allocated."))
  }

  static func settledInTime(_ event: BudgetSettled, _ entry: EntryHeader) -> Breach? {
    guard let due = event.dueOn, entry.on > due else { return nil }
    return late(by: entry.on.days(since: due), due, nil, .budgetSettledInTime)
  }
}

extension PlanFundingRuleSet {
  /// Who pays and who estimates.
  fileprivate var offices: [UnitID] { [payer].compactMap { $0 } + (preparedBy ?? []) }
}
