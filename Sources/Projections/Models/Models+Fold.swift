import Events

extension Models {
  package mutating func fold(_ event: ModelsEvent, _ entry: EntryHeader) {
    switch event {
    case .modelStarted(let event): start(event, entry)
    case .initiativeRecognised(let event):
      recognitions[event.initiative, default: []].append(
        Recognition(
          order: FactOrder(entry), owner: event.owner, content: event.content, recognisedBy: event.recognisedBy,
          scope: event.scope))
    case .exemplarIdentified(let event):
      exemplars[event.exemplar, default: []].append(
        Exemplar(
          order: FactOrder(entry), subject: event.subject, identifiedBy: event.identifiedBy, why: event.why))
    }
  }

  private mutating func start(_ event: ModelStarted, _ entry: EntryHeader) {
    var seen: Set<HouseholdID> = []
    let participants = event.participants.filter { seen.insert($0.household).inserted }
    started[event.model, default: []].append(
      StartedModel(
        order: FactOrder(entry), name: event.name, kind: event.kind, area: event.area, lead: event.lead,
        supporters: event.supporters, replicates: event.replicates,
        participants: participants.map { ($0.household, $0.statusThen) }))
    let subjects = Set([event.lead] + event.supporters + participants.map { SubjectID($0.household) })
    for subject in subjects { modelsOfSubject[subject, default: []].append(event.model) }
    if let origin = event.replicates { replicasOfModel[origin, default: []].append(event.model) }
  }
}
