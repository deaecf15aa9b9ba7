import Events

/// The entry that started a model.
struct StartedModel: Sendable {
  let order: FactOrder
  let name: String
  let kind: ModelKind
  let area: UnitID
  let lead: SubjectID
  let supporters: [SubjectID]
  let replicates: ModelID?
  /// Each household once, with the status that the entry states.
  let participants: [(household: HouseholdID, status: StatusThen)]
}

/// A unit's recognition of an initiative; a higher unit may recognise it again, for a wider scope.
struct Recognition: Sendable {
  let order: FactOrder
  let owner: SubjectID
  let content: String
  let recognisedBy: UnitID
  let scope: InitiativeScope
}

/// Somebody held up as an example.
struct Exemplar: Sendable {
  let order: FactOrder
  let subject: SubjectID
  let identifiedBy: UnitID
  let why: String
}
