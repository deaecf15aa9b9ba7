import Events

extension Duties {
  /// Something that a unit did for a duty, other than a report, a plan or a review.
  package struct Fulfilment: Sendable {
    package let result: FulfilmentKind
    package let quality: FulfilmentQuality?
    package let on: Day
    /// When it was due, where the entry says so.
    package let due: Day?
    package let seq: Seq
  }

  /// What a unit did for its duties by a day, the first first.
  package func fulfilments(by unit: UnitID, asOf day: Day) -> [Fulfilment] {
    let own = (actsOfUnit[unit] ?? []).map { acts[$0] }.filter { $0.order.on <= day }
    return own.sorted { $0.order < $1.order }.compactMap { act in
      guard case .fulfilment(_, let result, let quality, let due) = act.deed else { return nil }
      return Fulfilment(result: result, quality: quality, on: act.order.on, due: due, seq: act.order.seq)
    }
  }
}
