import Events

/// Working out the spans of a hamlet from the units' own facts.
extension Places {
  /// A span before it is stored.
  struct Draft: Hashable, Sendable {
    var from: Int32
    var path: [UnitID]
    var isEspeciallyDifficult: Bool
    var seq: UInt32

    func isSamePlace(as other: Draft) -> Bool {
      path == other.path && isEspeciallyDifficult == other.isEspeciallyDifficult
    }
  }

  struct Survey: Sendable {
    var spans: [Draft] = []
    /// Every unit whose change may change the spans.
    var watched: [UnitID] = []
  }

  static func survey(_ hamlet: UnitID, _ units: Units) -> Survey {
    var survey = Survey()
    var change: (day: Int32, seq: UInt32)? = (.min, 0)
    while let (day, seq) = change {
      let date = Day(number: day)
      var watched = units.line(of: hamlet, on: date)
      var path: [UnitID] = []
      units.forEachAncestor(of: units.successor(of: hamlet, on: date), on: date) {
        if !path.contains($0) { path.append($0) }
      }
      watched += path
      let draft = Draft(
        from: day, path: path,
        isEspeciallyDifficult: path.contains {
          units.classSpans(of: $0).contains { $0.classification == .especiallyDifficultCommune && $0.holds(on: date) }
        },
        seq: seq)
      if survey.spans.last.map({ !$0.isSamePlace(as: draft) }) ?? true { survey.spans.append(draft) }
      for unit in watched where !survey.watched.contains(unit) { survey.watched.append(unit) }
      change = watched.compactMap { units.placeChange(of: $0, after: day) }.min { $0 < $1 }
    }
    return survey
  }

  /// The spans of a hamlet as they are stored.
  func drafts(of hamlet: Int) -> [Draft] {
    let row = rows[hamlet]
    return (Int(row.firstSpan)..<Int(row.firstSpan + row.spanCount)).map { index in
      let span = spans[index]
      let path = (Int(span.firstUnit)..<Int(span.firstUnit) + Int(span.unitCount)).map { units.id(at: Int(paths[$0])) }
      return Draft(from: span.from, path: path, isEspeciallyDifficult: span.isEspeciallyDifficult, seq: span.seq)
    }
  }

  /// The hamlet's number; its spans are worked out when it appears for the first time.
  mutating func numbered(_ symbol: UInt32, _ units: Units) -> Int {
    let id = UnitID(Symbol(symbol))
    if let known = hamlets.number(of: id) { return known }
    let number = hamlets.numbered(id)
    rows.append(Hamlet(firstSpan: 0, spanCount: 0, lastChange: .min))
    store(Places.survey(id, units), of: number)
    return number
  }

  mutating func store(_ survey: Survey, of hamlet: Int) {
    rows[hamlet].firstSpan = UInt32(truncatingIfNeeded: spans.count)
    rows[hamlet].spanCount = UInt32(truncatingIfNeeded: survey.spans.count)
    rows[hamlet].lastChange = survey.spans.last?.from ?? .min
    for draft in survey.spans {
      spans.append(
        Span(
          from: draft.from, firstUnit: UInt32(truncatingIfNeeded: paths.count),
          unitCount: UInt16(truncatingIfNeeded: draft.path.count),
          isEspeciallyDifficult: draft.isEspeciallyDifficult, seq: draft.seq))
      for unit in draft.path { paths.append(UInt32(truncatingIfNeeded: units.numbered(unit))) }
    }
    for unit in survey.watched { watch(units.numbered(unit), for: hamlet) }
  }

  private mutating func watch(_ unit: Int, for hamlet: Int) {
    firstWatch.grow(to: unit + 1, with: HouseholdFact.none)
    var known = rows[hamlet].firstWatch
    while known != HouseholdFact.none {
      if watches[Int(known)].unit == UInt32(unit) { return }
      known = watches[Int(known)].nextOfHamlet
    }
    let index = watches.append(
      Watch(
        unit: UInt32(truncatingIfNeeded: unit), hamlet: UInt32(truncatingIfNeeded: hamlet),
        nextOfUnit: firstWatch[unit], nextOfHamlet: rows[hamlet].firstWatch))
    firstWatch[unit] = UInt32(truncatingIfNeeded: index)
    rows[hamlet].firstWatch = UInt32(truncatingIfNeeded: index)
  }
}

extension Units {
  /// The unit and those that took its place by a day, one after another.
  func line(of unit: UnitID, on day: Day) -> [UnitID] {
    var line = [unit]
    while let last = line.last, let number = number(of: last),
      let next = records[number].successors.holding(on: day)?.first, !line.contains(next)
    {
      line.append(next)
    }
    return line
  }

  /// The first day after `day` on which something of the unit itself changes that its households' places rest on, and
  /// the latest entry that says so.
  func placeChange(of unit: UnitID, after day: Int32) -> (day: Int32, seq: UInt32)? {
    guard let number = number(of: unit) else { return nil }
    let record = records[number]
    var first: (day: Int32, seq: UInt32)?
    func consider(_ change: Int32?, _ seq: Seq?) {
      guard let change, change > day else { return }
      let seq = UInt32(clamping: seq?.number ?? 0)
      let isLater = first.map { $0.day < change || ($0.day == change && $0.seq > seq) } ?? false
      if !isLater { first = (change, seq) }
    }
    for parent in record.parents { consider(parent.from.number, parent.seq) }
    for successor in record.successors { consider(successor.from.number, successor.seq) }
    for span in record.classes where span.classification == .especiallyDifficultCommune {
      consider(span.from.number, span.grantedAt)
      consider(span.to.map { $0.number &+ 1 }, span.grantedAt)
      consider(span.endedOn?.number, span.endedAt)
    }
    return first
  }
}
