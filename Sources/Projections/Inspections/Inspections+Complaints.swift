import Events

/// A complaint or denunciation, how old it is and how it ended.
package struct ComplaintRow: Sendable {
  package let complaint: ComplaintID
  package let plan: PlanID?
  package let handler: UnitID
  package let kind: ComplaintKind
  package let about: ComplaintSubject
  package let receivedOn: Day
  package let dueOn: Day?
  package let resolution: Resolution?
  /// From the day that it came in to the day that it was resolved, or to the day asked for.
  package let ageDays: Int
  package let state: State
  package let entries: [Seq]

  package struct Resolution: Sendable {
    package let on: Day
    package let outcome: ComplaintOutcome
    /// Settled for good.
    package let isDefinitive: Bool
    package let seq: Seq
  }

  package enum State: Hashable, Sendable {
    case open
    case openPastDue(days: Int)
    /// So many days after the day due; 0: in time, or no day was set.
    case resolved(lateDays: Int)
  }
}

extension ComplaintRow.State {
  package var title: Title {
    switch self {
    case .open: Title(vi: "đang giải quyết", en: "open")
    case .openPastDue(let days):
      Title(vi: "quá hạn \(days) ngày", en: "open, \(days) \(days == 1 ? "day" : "days") past due")
    case .resolved(0): Title(vi: "đã giải quyết", en: "resolved")
    case .resolved(let days):
      Title(vi: "đã giải quyết, trễ \(days) ngày", en: "resolved, late by \(days) \(days == 1 ? "day" : "days")")
    }
  }

  /// For machines.
  package var code: String {
    switch self {
    case .open: "open"
    case .openPastDue: "open-past-due"
    case .resolved: "resolved"
    }
  }
}

extension Inspections {
  /// Every complaint as it stands on a day, by the day that it came in, then by id; `unit`: those that it or a unit under
  /// it settles.
  package func complaints(
    of plan: PlanID? = nil, handledIn unit: UnitID? = nil, asOf: Day, units: Units, _ symbols: Symbols
  ) -> [ComplaintRow] {
    received.keys.compactMap { complaint($0, asOf: asOf) }
      .filter { row in
        (plan == nil || row.plan == plan) && (unit.map { units.isUnder(row.handler, $0, on: row.receivedOn) } ?? true)
      }
      .sorted {
        $0.receivedOn != $1.receivedOn
          ? $0.receivedOn < $1.receivedOn : symbols.precedes($0.complaint, $1.complaint)
      }
  }

  /// A complaint as it stands on a day; nil before it came in.
  package func complaint(_ complaint: ComplaintID, asOf: Day) -> ComplaintRow? {
    guard let fact = received[complaint]?.known(asOf: asOf).first else { return nil }
    let resolution = resolved[complaint]?.known(asOf: asOf).first
    let end = resolution?.entry.on ?? asOf
    return ComplaintRow(
      complaint: complaint, plan: fact.entry.plan ?? resolution?.entry.plan, handler: fact.value.handler,
      kind: fact.value.kind, about: fact.value.about, receivedOn: fact.entry.on, dueOn: fact.value.dueOn,
      resolution: resolution.map {
        ComplaintRow.Resolution(
          on: $0.entry.on, outcome: $0.value.outcome, isDefinitive: $0.value.definitive, seq: $0.entry.seq)
      }, ageDays: end.days(since: fact.entry.on),
      state: state(dueOn: fact.value.dueOn, resolvedOn: resolution?.entry.on, asOf),
      entries: ([fact.entry] + (resolution.map { [$0.entry] } ?? [])).seqs)
  }

  private func state(dueOn: Day?, resolvedOn: Day?, _ asOf: Day) -> ComplaintRow.State {
    let late = dueOn.map { (resolvedOn ?? asOf).days(since: $0) } ?? 0
    if resolvedOn != nil { return .resolved(lateDays: max(0, late)) }
    return late > 0 ? .openPastDue(days: late) : .open
  }
}
