import Events

/// The register of models, initiatives and exemplars as of a day, with what the households' own entries say of those
/// who take part.
package struct ModelBoard: Sendable {
  package let state: Projections
  package let asOf: Day

  package init(_ state: Projections, asOf: Day) {
    self.state = state
    self.asOf = asOf
  }

  /// The models that `filter` admits, by the day of their start and their place in the log.
  package func rows(_ filter: ModelFilter = ModelFilter()) -> [ModelRow] {
    candidates(filter).compactMap { model in
      guard let fact = fact(of: model), admits(fact, filter) else { return nil }
      return row(model, fact)
    }.sorted { ($0.startedOn, $0.seq) < ($1.startedOn, $1.seq) }
  }

  package func row(of model: ModelID) -> ModelRow? { fact(of: model).map { row(model, $0) } }

  /// Those that may fit, each once: who asks for a subject's models does not walk them all.
  private func candidates(_ filter: ModelFilter) -> Set<ModelID> {
    let subject = filter.subject ?? filter.supporter ?? filter.household.map { SubjectID($0) }
    guard let subject else { return Set(state.models.started.keys) }
    return Set(state.models.modelsOfSubject[subject] ?? [])
  }

  func fact(of model: ModelID) -> StartedModel? {
    state.models.started[model]?.filter { $0.order.on <= asOf }.min { $0.order < $1.order }
  }

  private func admits(_ fact: StartedModel, _ filter: ModelFilter) -> Bool {
    let isOfUnit = filter.unit.map { isIn($0, fact.area) || fact.lead == SubjectID($0) } ?? true
    let isBySubject = filter.subject.map { fact.lead == $0 || fact.supporters.contains($0) } ?? true
    return isOfUnit && isBySubject
      && (filter.area.map { isIn($0, fact.area) } ?? true)
      && (filter.supporter.map { fact.supporters.contains($0) } ?? true)
      && (filter.household.map { household in fact.participants.contains { $0.household == household } } ?? true)
      && (filter.kind.map { $0 == fact.kind } ?? true)
      && (filter.started.map { $0.contains(fact.order.on) } ?? true)
  }

  /// Whether an area, or what it has become, stands in a unit on the day asked for.
  private func isIn(_ unit: UnitID, _ area: UnitID) -> Bool {
    state.units.isUnder(state.units.successor(of: area, on: asOf), unit, on: asOf)
  }

  private func row(_ model: ModelID, _ fact: StartedModel) -> ModelRow {
    ModelRow(
      model: model, seq: fact.order.seq, startedOn: fact.order.on, name: fact.name, kind: fact.kind, area: fact.area,
      lead: fact.lead, supporters: fact.supporters, replicates: fact.replicates,
      participants: fact.participants.map { participant($0.household, $0.status, since: fact.order.on) },
      replicas: replicas(of: model))
  }

  private func participant(_ household: HouseholdID, _ stated: StatusThen, since start: Day) -> ModelParticipant {
    let exit = state.households.lastExit(of: household, by: asOf).flatMap { exit in
      exit.on > start ? ModelParticipant.Exit(on: exit.on, seq: exit.seq) : nil
    }
    return ModelParticipant(
      household: household, statedThen: stated, foundThen: state.status(of: household, on: start),
      now: state.status(of: household, on: asOf), exit: exit)
  }
}

extension Projections {
  /// What a household is on a day, as linkages count it: poor before near-poor before newly exited, under standards
  /// in force then. Nil when it is not on record or gone.
  package func status(of household: HouseholdID, on day: Day) -> StatusThen? {
    guard let known = households.state(of: household, on: day), known.isActive else { return nil }
    let held = households.currentClasses(of: household, on: day, poverty: poverty)
    if held.contains(where: { $0.povertyClass == .poor }) { return .poor }
    if !held.isEmpty { return .nearPoor }
    let months = units.settings(on: day).newlyExitedMonths
    return households.isNewlyExited(household, on: day, months: months, poverty: poverty) ? .newlyExited : .other
  }
}
