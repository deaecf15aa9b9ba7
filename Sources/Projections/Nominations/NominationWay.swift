import Events

/// The stages that a plan lays down for a nomination, with what was done at each since it was last handed in.
package struct NominationWay: Sendable {
  package struct Stage: Sendable {
    package let stage: RouteStage
    package let by: [UnitID]
    /// The entry that did it; nil when it is still to come or was passed over.
    package internal(set) var done: Done?
  }

  package struct Done: Hashable, Sendable {
    package let on: Day
    package let seq: Seq
    package let by: UnitID
    package var opinion: Opinion?
  }

  /// Empty where the plan prints no route for the form.
  package private(set) var stages: [Stage]
  /// The printed section of the route.
  package let clause: String?
  /// The stage after the last that was done; the number of stages at the end.
  package private(set) var next = 0
  /// The day since which it stands there.
  package private(set) var since: Day
  /// Who had it in hand last: received it, was sent it, or gave an opinion.
  package private(set) var hand: UnitID

  /// Where a forwarding may go.
  package enum Onward: Hashable, Sendable {
    case to([UnitID])
    /// The sender owes an opinion first.
    case opinionMissing(RouteStage)
    /// The sender has no part in the way up to here.
    case notHeld(by: [UnitID])
    case end
  }

  init(
    _ route: PlanRouteSet?, _ submitted: NominationSubmitted, _ entry: EntryHeader,
    _ acts: some Sequence<Nominations.Recorded<NominationAct>>, _ units: Units, _ symbols: Symbols
  ) {
    clause = route?.clause
    stages = (route?.steps ?? []).map { Stage(stage: $0.stage, by: $0.by) }
    since = entry.on
    hand = submitted.receiver
    let handedIn = Done(on: entry.on, seq: entry.seq, by: submitted.receiver)
    if let receive = stages.lastIndex(where: { $0.stage == .receive }) {
      // Minutes in the dossier show that the council met before.
      let met = submitted.dossier.contains { $0.item == .councilMinutes }
      for place in 0..<receive where met || stages[place].stage == .receive { stages[place].done = handedIn }
      stages[receive].done = handedIn
      next = receive + 1
    }
    for act in acts { take(act.value, act.entry, units, symbols) }
  }

  private mutating func take(_ act: NominationAct, _ entry: EntryHeader, _ units: Units, _ symbols: Symbols) {
    func isOne(_ unit: UnitID, of place: Int) -> Bool {
      units.isAmong(unit, stages[place].by, on: entry.on, symbols)
    }
    switch act {
    case .appraised(let said):
      let stage: RouteStage = said.stage == .achievement ? .appraiseAchievement : .appraiseDossier
      let advised = stages.indices.filter { stages[$0].stage == .advise && isOne(said.appraiser, of: $0) }
      let own = stages.indices.filter { stages[$0].stage == stage }
      finish(own.isEmpty ? advised : own, by: said.appraiser, entry, said.opinion)
      hand = said.appraiser
    case .voted(let vote):
      finish(
        stages.indices.filter { stages[$0].stage == .advise && isOne(vote.council, of: $0) }, by: vote.council, entry)
    case .forwarded(let sent):
      while next < stages.count, [.advise, .forward].contains(stages[next].stage), isOne(sent.from, of: next) {
        finish([next], by: sent.from, entry)
      }
      hand = sent.to
      since = entry.on
    case .approved(let decided):
      finish(stages.indices.filter { stages[$0].stage == .decide }, by: decided.decidedBy, entry)
    case .submitted, .returned, .attested, .rejected: break
    }
  }

  /// The first of these stages that is ahead, else the first that was passed over.
  private mutating func finish(
    _ places: [Int], by unit: UnitID, _ entry: EntryHeader, _ opinion: Opinion? = nil
  ) {
    let open = places.filter { stages[$0].done == nil }
    guard let place = open.first(where: { $0 >= next }) ?? open.first else { return }
    stages[place].done = Done(on: entry.on, seq: entry.seq, by: unit, opinion: opinion)
    guard place >= next else { return }
    next = place + 1
    since = entry.on
  }

  package var current: Stage? { next < stages.count ? stages[next] : nil }

  /// Opinions that the way asks for before it ends and that nobody gave.
  package var opinionsMissing: [Stage] {
    stages.filter { $0.done == nil && ($0.stage == .appraiseAchievement || $0.stage == .appraiseDossier) }
  }

  func holders(on day: Day, _ units: Units, _ symbols: Symbols) -> [UnitID] {
    guard let current else { return [hand] }
    return units.isAmong(hand, current.by, on: day, symbols) ? [hand] : current.by
  }

  /// Who may be sent the nomination by `sender`: the next on the way that is not the sender itself.
  package func onward(from sender: UnitID, on day: Day, _ units: Units, _ symbols: Symbols) -> Onward {
    var place = next
    var takesPart = sender == hand || stages[..<next].contains { units.isAmong(sender, $0.by, on: day, symbols) }
    while place < stages.count, units.isAmong(sender, stages[place].by, on: day, symbols) {
      let stage = stages[place].stage
      if stage == .appraiseAchievement || stage == .appraiseDossier { return .opinionMissing(stage) }
      if stage == .decide { return .end }
      takesPart = true
      place += 1
    }
    guard takesPart else { return .notHeld(by: holders(on: day, units, symbols)) }
    return place < stages.count ? .to(stages[place].by) : .end
  }
}
