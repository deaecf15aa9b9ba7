import Events

extension Communication {
  /// The whole state, a fact a line, sorted: two states are equal when their dumps are.
  package func dump(_ symbols: Symbols) -> [String] {
    let items = published.keys.flatMap { published[$0] ?? [] }.map { line($0, symbols) }
    let activities = held.keys.flatMap { held[$0] ?? [] }.map { line($0, symbols) }
    let exemplars = exemplarsOfSubject.keys.flatMap { subject in
      (exemplarsOfSubject[subject] ?? []).map { line($0, of: subject, symbols) }
    }
    return (items + activities + exemplars).sorted()
  }

  private func line(_ item: CommunicationItem, _ symbols: Symbols) -> String {
    var line = DumpLine("item")
    line.id(item.item, symbols)
    line.add("seq", item.seq)
    line.add("on", item.on)
    line.add("outlet", item.outlet, symbols)
    line.add("format", item.format.text)
    line.quote("title", item.title)
    line.add("subjects", item.subjects, symbols)
    line.add("minutes", item.airtimeMinutes)
    return line.text
  }

  private func line(_ activity: HeldActivity, _ symbols: Symbols) -> String {
    var line = DumpLine("activity")
    line.id(activity.activity, symbols)
    line.add("seq", activity.seq)
    line.add("on", activity.on)
    line.add("kind", activity.kind.text)
    line.add("organiser", activity.organiser, symbols)
    line.add("year", activity.year)
    line.add("from", activity.from)
    line.add("to", activity.to)
    line.add("attendance", activity.attendance)
    line.add("audience", activity.audience.text)
    line.add("movement", activity.linkedMovement, symbols)
    return line.text
  }

  private func line(_ named: NamedExemplar, of subject: SubjectID, _ symbols: Symbols) -> String {
    var line = DumpLine("exemplar")
    line.id(named.exemplar, symbols)
    line.add("seq", named.seq)
    line.add("on", named.on)
    line.add("subject", subject, symbols)
    return line.text
  }
}
