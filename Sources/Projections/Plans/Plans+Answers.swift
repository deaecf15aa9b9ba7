import Events

extension Plans {
  /// A change that an amendment made, with the decision behind it.
  package struct Change: Sendable {
    package let field: String
    package let old: String?
    package let new: String
    package let effectiveFrom: Day
    package let decidedAt: Seq
    package let clause: String
  }

  /// Every plan with a header, by id.
  package func ids(in symbols: Symbols) -> [PlanID] {
    records.keys.filter { records[$0].map { !$0.issued.isEmpty } ?? false }.sorted { symbols.precedes($0, $1) }
  }

  package func record(of plan: PlanID) -> Record? { records[plan] }

  /// The header that was entered last by that day. A later entry of the same plan is a new issue of it.
  package func header(of plan: PlanID, on day: Day) -> Recorded<PlanIssued>? {
    records[plan]?.issued.last { $0.entry.on <= day } ?? records[plan]?.issued.first
  }

  /// What a plan says in one part, in the order in which it was entered.
  package func provisions(of plan: PlanID, part: Provision.Part? = nil) -> [Recorded<Provision>] {
    let all = records[plan]?.provisions ?? []
    let wanted = part.map { part in all.filter { $0.value.part == part } } ?? all
    return wanted.sorted { ($0.value.part.rawValue, $0.entry.seq) < ($1.value.part.rawValue, $1.entry.seq) }
  }

  /// What amendments changed in a target, duty or award rule by that day, the newest last.
  package func changes(to id: Symbol, of plan: PlanID, on day: Day) -> [Change] {
    let decisions = (records[plan]?.decisions ?? []).filter { $0.value.outcome != .rejected }
    let changes = decisions.flatMap { decision in
      decision.value.changes.filter { change in
        change.effectiveFrom <= day
          && [change.target?.symbol, change.duty?.symbol, change.rule?.symbol].contains(id)
      }.map {
        Change(
          field: $0.field, old: $0.old, new: $0.new, effectiveFrom: $0.effectiveFrom, decidedAt: decision.entry.seq,
          clause: decision.value.clause)
      }
    }
    return changes.sorted { ($0.effectiveFrom, $0.decidedAt) < ($1.effectiveFrom, $1.decidedAt) }
  }

  /// A movement as it was registered last, or nil when only plans mention it.
  package func movement(_ movement: MovementID) -> Recorded<MovementRegistered>? { movements[movement]?.last }

  package func launches(of movement: MovementID) -> [Recorded<MovementLaunched>] { launches[movement] ?? [] }

  /// The movement and those above it, from the plan's own to the national one.
  package func movementsAbove(_ plan: PlanID, on day: Day) -> [MovementID] {
    var chain: [MovementID] = []
    var next = header(of: plan, on: day)?.value.movement
    while let movement = next, !chain.contains(movement) {
      chain.append(movement)
      next = self.movement(movement)?.value.parent
    }
    return chain
  }

  /// The documents that a plan names as the plans above it, each with that plan where it is on record: by its number and
  /// issuer.
  package func parents(of plan: PlanID, on day: Day, in symbols: Symbols) -> [(document: ProvisionID, plan: PlanID?)] {
    guard let header = header(of: plan, on: day)?.value else { return [] }
    return header.legalBases.filter { $0.parentPlan == true }.map { basis in
      let found = ids(in: symbols).first { other in
        guard other != plan, let number = basis.number, let above = self.header(of: other, on: day)?.value else {
          return false
        }
        return above.number == number && above.issuer == basis.issuer
      }
      return (basis.document, found)
    }
  }

  /// The plans above one, nearest first.
  package func plansAbove(_ plan: PlanID, on day: Day) -> [PlanID] {
    var chain: [PlanID] = []
    var next = header(of: plan, on: day)?.value.parent
    while let parent = next, !chain.contains(parent) {
      chain.append(parent)
      next = header(of: parent, on: day)?.value.parent
    }
    return chain
  }
}
