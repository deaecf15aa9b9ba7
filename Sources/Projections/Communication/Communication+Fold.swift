import Events

extension Communication {
  package mutating func fold(_ event: CommunicationEvent, _ entry: EntryHeader) {
    switch event {
    case .communicationPublished(let event): publish(event, entry)
    case .activityHeld(let event):
      held[event.activity, default: []].append(
        HeldActivity(
          activity: event.activity, seq: entry.seq, on: entry.on, kind: event.kind, organiser: event.organiser,
          year: event.year, from: event.from, to: event.to, attendance: event.attendance, audience: event.audience,
          linkedMovement: event.linkedMovement))
      activitiesOfUnit[event.organiser, default: []].append(event.activity)
    case .exemplarIdentified(let event):
      exemplarsOfSubject[event.subject, default: []].append(
        NamedExemplar(exemplar: event.exemplar, on: entry.on, seq: entry.seq))
    }
  }

  private mutating func publish(_ event: CommunicationPublished, _ entry: EntryHeader) {
    published[event.item, default: []].append(
      CommunicationItem(
        item: event.item, seq: entry.seq, on: entry.on, outlet: event.outlet, format: event.format,
        title: event.title, subjects: event.subjects, airtimeMinutes: event.airtimeMinutes))
    for subject in Set(event.subjects + [SubjectID(event.outlet)]) {
      itemsOfSubject[subject, default: []].append(event.item)
    }
  }
}
