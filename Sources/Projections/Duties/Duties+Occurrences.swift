import Events

/// Which occurrences are asked for; what is nil is not asked.
package struct DutyFilter: Sendable {
  package var plan: PlanID?
  package var source: DutySource?
  package var kind: DutyKind?
  /// A holder by itself or as a member of a class.
  package var holder: UnitID?
  package var years: ClosedRange<Year>?
  /// Of a class whose members nobody entered: whoever of its place did what is asked is a row too. For lists alone: whoever
  /// did nothing is not known, so that no rate may count them.
  package var withUnentered = false

  package init(
    plan: PlanID? = nil, source: DutySource? = nil, kind: DutyKind? = nil, holder: UnitID? = nil,
    years: ClosedRange<Year>? = nil
  ) {
    self.plan = plan
    self.source = source
    self.kind = kind
    self.holder = holder
    self.years = years
  }

  func admits(_ statement: DutyStatement) -> Bool {
    (plan == nil || plan == statement.plan) && (source == nil || source == statement.source)
      && (kind == nil || kind == statement.kind)
  }
}

extension Duties {
  /// Every occurrence that `filter` admits, with its state on `asOf`: by plan, duty, period and holder.
  package func occurrences(
    _ filter: DutyFilter = DutyFilter(), asOf: Day, units: Units, _ symbols: Symbols
  ) -> [OccurrenceRow] {
    var reader = OccurrenceReader(duties: self, units: units, symbols: symbols, asOf: asOf)
    var rows: [OccurrenceRow] = []
    for (statement, cover, holders) in demanded() where filter.admits(statement) {
      rows += reader.rows(of: statement, cover, heldBy: holders, filter)
    }
    return rows.sorted { a, b in
      if a.plan != b.plan {
        guard let first = a.plan else { return true }
        guard let second = b.plan else { return false }
        return symbols.precedes(first, second)
      }
      if a.source != b.source { return symbols.precedes(a.source.symbol, b.source.symbol) }
      if a.cover != b.cover { return (a.cover?.rawValue ?? 0) < (b.cover?.rawValue ?? 0) }
      if a.period != b.period { return a.period.order < b.period.order }
      return a.holder.precedes(b.holder, symbols)
    }
  }
}

extension Period? {
  /// By year; in a year the halves, the year, the interim and the final review.
  var order: (Int, Int) {
    switch self {
    case nil: (0, 0)
    case .half(let year, let half)?: (year.number, half)
    case .year(let year)?: (year.number, 3)
    case .interim(let year)?: (year.number, 4)
    case .final(let year)?: (year.number, 5)
    }
  }
}

extension OccurrenceHolder {
  /// Units by id, then classes without members, then words.
  func precedes(_ other: OccurrenceHolder, _ symbols: Symbols) -> Bool {
    switch (self, other) {
    case (.unit(let a, as: _), .unit(let b, as: _)), (.emptyClass(let a), .emptyClass(let b)): symbols.precedes(a, b)
    case (.words(let a), .words(let b)): a < b
    case (.unit, .emptyClass), (.unit, .words), (.emptyClass, .words): true
    case (.emptyClass, .unit), (.words, .unit), (.words, .emptyClass): false
    }
  }
}
