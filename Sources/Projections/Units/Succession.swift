import Events

extension Units {
  /// Units that went, wholly or in part, into others on a day.
  package struct Succession: Sendable {
    package let on: Day
    package let seq: Seq
    /// Those that gave all they had.
    package let full: [UnitID]
    /// Those that gave a part and go on with the rest.
    package let partial: [UnitID]
    package let to: [UnitID]
    package let resolution: String

    init(_ event: UnitSucceeded, _ entry: EntryHeader) {
      on = entry.on
      seq = entry.seq
      full = event.from.filter { $0.share == .full }.map(\.unit)
      partial = event.from.filter { $0.share == .partial }.map(\.unit)
      to = event.to
      resolution = event.resolution
    }

    /// The units whose area together is the same before and after, as they were before.
    func before(in units: Units) -> Set<UnitID> {
      Set(full + partial + to.filter { units.began($0, before: on) })
    }

    /// The same area, by the units that have it after.
    var after: Set<UnitID> { Set(to + partial) }
  }

  /// Every succession that names the unit, by day and seq.
  package func successions(naming unit: UnitID) -> [Succession] {
    (successionRows[unit] ?? []).map { successions[$0] }.sorted { ($0.on, $0.seq) < ($1.on, $1.seq) }
  }

  /// Every entry by which an area changed hands or parents, in no order.
  package var boundaryEntries: [Seq] {
    successions.map(\.seq) + records.flatMap { $0.parents.filter { $0.from != .distantPast }.map(\.seq) }
  }

  /// Whether the unit was there before a day. One without a first day was there when it was registered.
  func began(_ unit: UnitID, before day: Day) -> Bool {
    guard let registration = registration(of: unit) else { return false }
    return (registration.validFrom ?? registration.on) < day
  }

  /// An area by name, as opposed to an office in it or a class such as "the communes".
  func isArea(_ unit: UnitID) -> Bool {
    registration(of: unit).map { $0.kind == .administrativeArea && $0.isNamedIndividually } ?? false
  }
}
