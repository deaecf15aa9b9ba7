import Events

extension Units {
  /// The area of a unit in the boundaries of one day, said in the units of another.
  ///
  /// Two communes become one on 2025-07-01, and the hamlets of a third are shared out:
  ///
  ///     z in the boundaries of 2025-07-01, for 2024-12-31      x + y
  ///     x in the boundaries of 2024-12-31, for 2025-12-31      cannot be told: y went into z as well
  ///
  /// A unit that moved under another parent is added to the one and taken away from the other. Where a part of a unit
  /// came or went, whole units cannot say it, and `breaks` says where.
  package struct Lineage: Sendable {
    package internal(set) var parts: [Part]
    /// Why whole units do not make up the area; empty when they do.
    package internal(set) var breaks: [Break] = []
    /// The entries that changed boundaries on the way, by seq.
    package internal(set) var seqs: [Seq] = []
    let unit: UnitID

    package var isWhole: Bool { breaks.isEmpty }
    /// Nothing changed: the unit itself, as it is.
    package var isSame: Bool { isWhole && parts == [Part(unit: unit, isTakenAway: false)] }
  }

  package struct Part: Hashable, Sendable {
    package let unit: UnitID
    /// The area is what the others have without this one.
    package let isTakenAway: Bool
  }

  package enum Break: Hashable, Sendable {
    /// These went into `into` as well, wholly or in part, and are not of the area.
    case others([UnitID], into: [UnitID], on: Day, Seq)
    /// Nobody recorded what the unit was made of.
    case began(UnitID, on: Day)
    /// Nobody recorded what took the unit's place.
    case ended(UnitID, on: Day)
  }

  /// - Parameter boundaries: the day on which the unit has the area that is meant.
  /// - Parameter day: the day whose units are to say it.
  package func lineage(of unit: UnitID, in boundaries: Day, for day: Day, _ symbols: Symbols) -> Lineage {
    var walk = LineageWalk(units: self, unit: unit, isBackward: day < boundaries)
    let (first, last) = day < boundaries ? (day, boundaries) : (boundaries, day)
    var days = changeDays(after: first, through: last)
    if day < boundaries { days.reverse() }
    for day in days where walk.breaks.isEmpty { walk.cross(day, symbols) }
    return walk.lineage(symbols)
  }

  /// The days on which areas began, ended, changed hands or changed parents.
  private func changeDays(after first: Day, through last: Day) -> [Day] {
    changes.keys.filter { first < $0 && $0 <= last }.sorted()
  }
}
