import Events

/// Revolving capital of one pool with one keeper.
package struct CapitalPool: Sendable {
  package let pool: PoolID
  package let keeper: UnitID
  package internal(set) var lent = MoneySum()
  package internal(set) var recovered = MoneySum()
  package internal(set) var rotated = MoneySum()

  /// With households now: what was lent or passed on and did not come back.
  package var outVND: Int64 { Int64(clamping: lent.exactVND + rotated.exactVND - recovered.exactVND) }
  /// Came back and waits for the next household.
  package var inHandVND: Int64 { Int64(clamping: recovered.exactVND - rotated.exactVND) }
  package var recoveredShare: MoneyShare { MoneyShare(recovered, of: lent) }
  package var seqs: [Seq] { (lent.seqs + recovered.seqs + rotated.seqs).sorted() }

  mutating func add(_ movement: CapitalMovement) {
    switch movement.action {
    case .lent: lent.add(movement.amountVND, by: movement.seq)
    case .recovered: recovered.add(movement.amountVND, by: movement.seq)
    case .rotated: rotated.add(movement.amountVND, by: movement.seq)
    }
  }
}

extension Funds {
  /// A row for each pool and keeper; with `unit`, only what it or a unit under it keeps. By the ids' text.
  package func capital(
    keptBy unit: UnitID? = nil, year: Year? = nil, asOf: Day, units: Units, _ symbols: Symbols
  ) -> [CapitalPool] {
    var rows: [CapitalPool] = []
    for pool in pools.keys.sorted(by: { symbols.precedes($0, $1) }) {
      var keepers: [UnitID: CapitalPool] = [:]
      for movement in movements(of: pool) where movement.on <= asOf && (year == nil || movement.on.year == year) {
        if let unit, !units.belongs(movement.keeper, to: unit, on: movement.on) { continue }
        keepers[movement.keeper, default: CapitalPool(pool: pool, keeper: movement.keeper)].add(movement)
      }
      rows += keepers.values.sorted { symbols.precedes($0.keeper, $1.keeper) }
    }
    return rows
  }

  package func movements(of pool: PoolID) -> [CapitalMovement] {
    (pools[pool] ?? []).sorted { ($0.on, $0.seq) < ($1.on, $1.seq) }
  }

  /// What would be too much if the pool moved so: on the first evening, from `day` on, on which more would have come
  /// back than was out with households, or more been passed on than had come back.
  package func excess(
    of event: RevolvingCapitalMoved, on day: Day, seq: Seq
  ) -> (on: Day, action: CapitalAction, excessVND: Int64)? {
    let isDraft = seq.number == 0
    let new = CapitalMovement(
      on: day, seq: isDraft ? Seq(.max) : seq, keeper: event.keeper, action: event.action, household: event.household,
      amountVND: event.amount)
    let all = ((pools[event.pool] ?? []).filter { isDraft || $0.seq != seq } + [new])
      .sorted { ($0.on, $0.seq) < ($1.on, $1.seq) }
    var pool = CapitalPool(pool: event.pool, keeper: event.keeper)
    for (place, movement) in all.enumerated() {
      pool.add(movement)
      let isEvening = place + 1 == all.count || all[place + 1].on != movement.on
      guard isEvening, movement.on >= day else { continue }
      let tooMuchBack = pool.recovered.exactVND - pool.lent.exactVND - pool.rotated.exactVND
      if tooMuchBack > 0 { return (movement.on, .recovered, Int64(clamping: tooMuchBack)) }
      let tooMuchPassedOn = pool.rotated.exactVND - pool.recovered.exactVND
      if tooMuchPassedOn > 0 { return (movement.on, .rotated, Int64(clamping: tooMuchPassedOn)) }
    }
    return nil
  }

  /// The entry that brought a keeper's rule of revolving capital, the earliest by a day.
  package func capitalRule(of keeper: UnitID, asOf: Day, plans: Plans) -> Seq? {
    plans.guidance(issuedBy: keeper)
      .first { $0.value.kind == .revolvingCapitalRule && $0.entry.on <= asOf }?.entry.seq
  }
}
