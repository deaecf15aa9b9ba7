import Events

/// An act that handed a report in.
struct FiledAct: Sendable {
  let act: Int
  let report: ReportID
  let reporter: UnitID
  let period: Period
  let receivers: [UnitID]
}

/// What a rule asks: who holds a duty, what was handed in under it, whether it still stands.
extension Duties {
  /// A duty as its plan states it.
  package struct Stated: Sendable {
    package let plan: PlanID?
    package let clause: String
    package let kind: DutyKind
    package let holders: [UnitID]
    package let addressees: [UnitID]
    package let via: UnitID?
  }

  /// A report that was handed in, by itself or made of others.
  package struct FiledReport: Sendable {
    package let report: ReportID
    package let duty: DutyID?
    package let reporter: UnitID
    package let period: Period
    package let receivers: [UnitID]
    package let on: Day
    package let seq: Seq
    package let returnedOn: Day?
    /// The report that took it up.
    package let takenUpBy: ReportID?
  }

  package func stated(by duty: DutyID) -> Stated? {
    statement(duty).map {
      Stated(
        plan: $0.plan, clause: $0.clause, kind: $0.kind, holders: $0.holders, addressees: $0.addressees, via: $0.via)
    }
  }

  /// Holders that amendments decided by a day gave a duty beside the plan's own.
  package func amendedHolders(of duty: DutyID, on day: Day, _ symbols: Symbols) -> [UnitID] {
    (changes[duty] ?? []).filter { $0.field == "holders" && $0.order.on <= day }.flatMap { $0.value.unitIDs(symbols) }
  }

  /// The periods that a duty asks for, with what amendments changed; nil stands for once or whenever the occasion comes.
  package func periods(of duty: DutyID) -> [Period?] {
    guard let statement = statement(duty) else { return [] }
    let frame = frame(of: statement.plan)
    return periods(of: statement, frame: frame, asOf: .max).map(\.period)
  }

  /// A report as it was handed in last.
  package func report(_ report: ReportID) -> FiledReport? {
    (filedAs[report] ?? []).map { filing(filed[$0]) }.max { ($0.on, $0.seq) < ($1.on, $1.seq) }
  }

  /// The report of a unit under a duty for a period that was not returned, of whatever day.
  package func currentReport(of reporter: UnitID, under duty: DutyID, for period: Period) -> FiledReport? {
    (filedBy[reporter] ?? []).lazy.map { filing(filed[$0]) }
      .first { $0.duty == duty && $0.period == period && $0.returnedOn == nil }
  }

  /// A review of one kind that a unit held under a plan.
  package func review(_ kind: ReviewKind, heldBy holder: UnitID, under plan: PlanID?) -> (review: ReviewID, on: Day)? {
    for number in actsOfUnit[holder] ?? [] where acts[number].plan == plan {
      if case .review(let review, kind, _, _) = acts[number].deed { return (review, acts[number].order.on) }
    }
    return nil
  }

  private func statement(_ duty: DutyID) -> DutyStatement? {
    statements[duty.symbol]?.filter { $0.source.duty == duty }.min { $0.order.seq < $1.order.seq }
  }

  private func filing(_ filed: FiledAct) -> FiledReport {
    let act = acts[filed.act]
    return FiledReport(
      report: filed.report, duty: act.duty, reporter: filed.reporter, period: filed.period,
      receivers: filed.receivers, on: act.order.on, seq: act.order.seq,
      returnedOn: returned(act, asOf: .max)?.order.on, takenUpBy: consolidations[filed.report]?.first)
  }
}
