import Events

/// The places of one block or cluster for a form that has a quota.
package struct QuotaPlace: Sendable {
  package let body: UnitID
  package let places: Int
  /// Nominations that hold a place: open ones and those that became an award that stands.
  package let used: [NominationRow]
  /// Whom the body chose last.
  package let selection: SelectionRow?

  package var free: Int { max(0, places - used.count) }
}

/// A form of a plan with places for each block or cluster, and who has them.
package struct QuotaRow: Sendable {
  package let plan: PlanID
  package let rule: PlanAwardRuleSet
  /// One for each block or cluster on record, by id.
  package let bodies: [QuotaPlace]

  package var used: Int { bodies.reduce(0) { $0 + $1.used.count } }
  /// What the plan prints; else what the bodies on record make.
  package var places: Int {
    let printed = rule.quota.flatMap { quota in quota.maxTotal ?? quota.bodies.map { $0 &* quota.places } }
    return printed ?? bodies.reduce(0) { $0 &+ $1.places }
  }
}

extension NominationBoard {
  /// Every form of a plan that has a quota. Yearly places are those of the board's year.
  package func quotas(of plan: PlanID) -> [QuotaRow] {
    let nominations = rows(NominationFilter(plan: plan)).filter { $0.stands && !isRevoked($0) }
    let selections = selections(of: plan)
    return state.plans.awardRules(of: plan).compactMap { rule in
      guard let quota = rule.quota else { return nil }
      let own = nominations.filter { row in
        row.form.form == rule.form && rule.levels.contains(row.form.level)
          && rule.occasions.contains(row.submitted.occasion)
          && (row.submitted.occasion != .annual || row.submitted.year == day.year)
      }
      return QuotaRow(
        plan: plan, rule: rule,
        bodies: bodies(of: quota.per, in: plan).map { body in
          QuotaPlace(
            body: body, places: quota.places,
            used: own.filter { self.body(of: $0.submitted, per: quota.per) == body },
            selection: selections.last { $0.body == body && $0.form.form == rule.form })
        })
    }
  }

  /// The block or cluster whose place a nomination takes: the one that chose it, else the one that the subject is in.
  package func body(of nomination: NominationSubmitted, per scope: FlagScope) -> UnitID? {
    if let chosen = nomination.selection.flatMap({ selection($0) })?.body, kind(of: chosen) == scope { return chosen }
    return state.units.blocks(of: UnitID(nomination.subject), on: day).first {
      kind(of: $0) == scope && state.units.registration(of: $0)?.isNamedIndividually == true
    }
  }

  /// A place that a revoked award held is free again.
  package func isRevoked(_ row: NominationRow) -> Bool {
    switch row.state {
    case .approved(let award, _), .granted(let award, _): state.awards.award(award, asOf: day)?.isRevoked ?? false
    case .open, .returned, .rejected: false
    }
  }

  /// Blocks of the plan's own level, clusters of any, that stand in its area.
  private func bodies(of scope: FlagScope, in plan: PlanID) -> [UnitID] {
    let header = state.plans.header(of: plan, on: day)?.value
    return state.units.registered(in: state.symbols).filter { unit in
      guard kind(of: unit) == scope, let registration = state.units.registration(of: unit),
        registration.isNamedIndividually, state.units.exists(unit, on: day)
      else { return false }
      if scope == .block, let level = header?.level, registration.level != level { return false }
      return header.map { state.units.isUnder(unit, $0.area, on: day) } ?? true
    }
  }

  private func kind(of unit: UnitID) -> FlagScope? {
    switch state.units.registration(of: unit)?.kind {
    case .emulationBlock: .block
    case .emulationCluster: .cluster
    case _: nil
    }
  }
}
