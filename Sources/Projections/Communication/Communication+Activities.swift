import Events

/// The activities of one kind that were held in a year by one organiser, or in one area.
package struct ActivityYear: Sendable {
  /// The organiser, or the area when activities are asked for by area.
  package let unit: UnitID
  package let kind: ActivityKind
  package let year: Year
  package let sessions: Int
  /// Of the sessions that say who came.
  package let attendance: Int
  package let sessionsWithoutAttendance: Int
  package let audiences: [Audience]
  /// The first day and the last day of them all.
  package let from: Day
  package let to: Day
  package let seqs: [Seq]
}

extension Communication {
  /// Activities by their first day and place in the log, of one organiser or of all.
  package func activities(of organiser: UnitID? = nil, asOf: Day) -> [HeldActivity] {
    let ids = organiser.map { activitiesOfUnit[$0] ?? [] } ?? Array(held.keys)
    let found = Set(ids).compactMap { id in
      held[id]?.filter { $0.on <= asOf }.min { ($0.on, $0.seq) < ($1.on, $1.seq) }
    }
    return found.filter { organiser == nil || organiser == $0.organiser }
      .sorted { ($0.from, $0.seq) < ($1.from, $1.seq) }
  }

  /// The peak month of a unit and year; of any, the one recorded first.
  package func peakMonth(of organiser: UnitID, in year: Year, asOf: Day) -> HeldActivity? {
    activities(of: organiser, asOf: asOf).filter { $0.kind == .peakMonth && $0.year == year }.min { $0.seq < $1.seq }
  }

  /// Sessions and attendance by unit, year and kind.
  /// - Parameters:
  ///   - area: only organisers that belong to it or stand under it.
  ///   - byArea: adds up what the organisers of one area held: a commune's committee and its Front.
  package func activityYears(
    in area: UnitID? = nil, byArea: Bool = false, asOf: Day, units: Units, _ symbols: Symbols
  ) -> [ActivityYear] {
    struct Key: Hashable {
      let unit: UnitID
      let kind: ActivityKind
      let year: Year
    }
    let activities = activities(asOf: asOf).filter { activity in
      area.map { units.isUnder(units.successor(of: activity.organiser, on: asOf), $0, on: asOf) } ?? true
    }
    let groups = Dictionary(grouping: activities) { activity in
      let home = byArea ? units.area(of: activity.organiser, on: activity.from) : nil
      return Key(unit: home ?? activity.organiser, kind: activity.kind, year: activity.year)
    }
    return groups.map { key, held in
      ActivityYear(
        unit: key.unit, kind: key.kind, year: key.year, sessions: held.count,
        attendance: held.reduce(0) { Self.sum($0, $1.attendance ?? 0) },
        sessionsWithoutAttendance: held.count { $0.attendance == nil },
        audiences: Set(held.map(\.audience)).sorted { $0.rawValue < $1.rawValue },
        from: held.reduce(held[0].from) { min($0, $1.from) }, to: held.reduce(held[0].to) { max($0, $1.to) },
        seqs: held.map(\.seq).sorted())
    }.sorted { a, b in
      a.unit != b.unit
        ? symbols.precedes(a.unit, b.unit) : (a.year, Int(a.kind.rawValue)) < (b.year, Int(b.kind.rawValue))
    }
  }

  /// `activities-held`: the activities of a unit, by kind.
  package func activitiesHeld(
    by unit: UnitID, during days: ClosedRange<Day>? = nil, asOf: Day
  ) -> CountedBy<ActivityKind> {
    let held = activities(of: unit, asOf: asOf).filter { days?.contains($0.from) ?? true }
    return CountedBy(held.map { (seqs: [$0.seq], codes: [$0.kind]) })
  }
}
