import Events

/// An outlet's work in one month.
package struct OutletMonth: Sendable {
  package let outlet: UnitID
  package let year: Year
  package let month: Int
  package let items: Int
  /// Formats without an item are left out.
  package let byFormat: [CommunicationFormat: Int]
  /// Of the items that say how long they were.
  package let airtimeMinutes: Int
  /// Who was featured, each once, by id.
  package let subjects: [SubjectID]
  /// The exemplars among them, by id: those identified by the day asked for.
  package let exemplars: [ExemplarID]
  package let seqs: [Seq]

  /// Opening a dedicated column is an item of that format.
  package var columnsOpened: Int { byFormat[.column] ?? 0 }
}

extension Communication {
  /// Items by day and place in the log, of one outlet or of all.
  package func items(
    of outlet: UnitID? = nil, during days: ClosedRange<Day>? = nil, asOf: Day
  ) -> [CommunicationItem] {
    let ids = outlet.map { itemsOfSubject[SubjectID($0)] ?? [] } ?? Array(published.keys)
    return items(ids, asOf: asOf).filter { item in
      (outlet == nil || outlet == item.outlet) && (days?.contains(item.on) ?? true)
    }
  }

  /// Items that name a subject.
  package func items(featuring subject: SubjectID, asOf: Day) -> [CommunicationItem] {
    items(itemsOfSubject[subject] ?? [], asOf: asOf).filter { $0.subjects.contains(subject) }
  }

  private func items(_ ids: [ItemID], asOf: Day) -> [CommunicationItem] {
    Set(ids).compactMap { id in
      published[id]?.filter { $0.on <= asOf }.min { ($0.on, $0.seq) < ($1.on, $1.seq) }
    }.sorted { ($0.on, $0.seq) < ($1.on, $1.seq) }
  }

  /// The exemplars that an item reaches by its subjects, by id.
  package func exemplars(in item: CommunicationItem, asOf: Day, _ symbols: Symbols) -> [ExemplarID] {
    let named = item.subjects.flatMap { exemplarsOfSubject[$0] ?? [] }.filter { $0.on <= asOf }
    return Set(named.map(\.exemplar)).sorted { symbols.precedes($0, $1) }
  }

  /// What each outlet published, month by month; by outlet's id.
  package func months(
    of outlet: UnitID? = nil, during days: ClosedRange<Day>? = nil, asOf: Day, _ symbols: Symbols
  ) -> [OutletMonth] {
    struct Key: Hashable {
      let outlet: UnitID
      let year: Year
      let month: Int
    }
    let groups = Dictionary(grouping: items(of: outlet, during: days, asOf: asOf)) {
      Key(outlet: $0.outlet, year: $0.on.year, month: $0.on.month)
    }
    return groups.map { key, items in
      OutletMonth(
        outlet: key.outlet, year: key.year, month: key.month, items: items.count,
        byFormat: Dictionary(items.map { ($0.format, 1) }, uniquingKeysWith: +),
        airtimeMinutes: items.reduce(0) { Self.sum($0, $1.airtimeMinutes ?? 0) },
        subjects: Set(items.flatMap(\.subjects)).sorted { symbols.precedes($0, $1) },
        exemplars: Set(items.flatMap { exemplars(in: $0, asOf: asOf, symbols) }).sorted { symbols.precedes($0, $1) },
        seqs: items.map(\.seq))
    }.sorted { a, b in
      a.outlet != b.outlet ? symbols.precedes(a.outlet, b.outlet) : (a.year, a.month) < (b.year, b.month)
    }
  }

  /// `communication-items`: items that a subject published or was featured in.
  package func itemsCount(of subject: SubjectID, during days: ClosedRange<Day>? = nil, asOf: Day) -> Counted {
    let items = items(itemsOfSubject[subject] ?? [], asOf: asOf).filter { item in
      (item.outlet == UnitID(subject) || item.subjects.contains(subject)) && (days?.contains(item.on) ?? true)
    }
    return Counted(items.count, seqs: items.map(\.seq))
  }

  /// Numbers of entries that no one ever adds up by hand stay at the largest instead of trapping.
  static func sum(_ a: Int, _ b: Int) -> Int {
    let (sum, isOver) = a.addingReportingOverflow(b)
    return isOver ? .max : sum
  }
}
