import Events

/// Puts the rows of a duty together for one question: facts by holder, judged as of a day.
struct OccurrenceReader {
  let duties: Duties
  let units: Units
  let symbols: Symbols
  let asOf: Day
  private var frames: [PlanID?: PlanFrame] = [:]
  private var settings: [Day: Settings] = [:]

  init(duties: Duties, units: Units, symbols: Symbols, asOf: Day) {
    self.duties = duties
    self.units = units
    self.symbols = symbols
    self.asOf = asOf
  }

  mutating func rows(
    of statement: DutyStatement, _ cover: DutyCover?, heldBy holders: [UnitID], _ filter: DutyFilter
  ) -> [OccurrenceRow] {
    let frame = frame(of: statement.plan)
    let duties = duties
    let deciding = statement.deciding
    var rows: [OccurrenceRow] = []
    for (period, terms) in duties.periods(of: statement, frame: frame, asOf: asOf) {
      let holders = terms.holders.map { $0.unitIDs(symbols) } ?? holders
      let schedule = terms.schedule(period)
      if let years = filter.years, let year = period?.year ?? schedule.due?.year, !years.contains(year) { continue }
      let end = schedule.due ?? terms.periodEnd(period, frame)
      let demand = Demand(
        statement: statement, terms: terms, cover: cover, period: period, schedule: schedule,
        deciding: deciding, movement: duties.header(of: statement.plan)?.movement,
        isServed: { duties.isPlan($0, under: statement.plan) })
      var bound = self.holders(holders, statement.holderText, on: end ?? asOf)
      if statement.isOfMembers {
        var seen: Set<UnitID> = []
        bound = bound.flatMap { membersOfBlock($0, on: end ?? asOf) }.filter { holder in
          holder.unit.map { seen.insert($0).inserted } ?? true
        }
      }
      if holders.isEmpty, statement.kind == .review {
        // "All units" has no members: whoever held its review is known, nobody else can be missing.
        let held = duties.units(meeting: demand, among: filter.holder, asOf: asOf)
        bound += held.sorted { symbols.precedes($0, $1) }.map { .unit($0, as: nil) }
      }
      if filter.withUnentered { bound += unentered(demand, bound, filter.holder, on: end ?? asOf) }
      for holder in bound {
        if let wanted = filter.holder, !holder.is(wanted) { continue }
        rows.append(row(demand, holder, doers: doers(for: holder, of: holders, beside: bound), periodEnd: end))
      }
    }
    return rows
  }

  /// Of a class whose members nobody entered: whoever of its place did what is asked, so that nothing done goes unseen.
  private func unentered(
    _ demand: Demand, _ bound: [OccurrenceHolder], _ wanted: UnitID?, on day: Day
  ) -> [OccurrenceHolder] {
    let classes = bound.compactMap { if case .emptyClass(let group) = $0 { group } else { nil } }
    if classes.isEmpty { return [] }
    let known = Set(bound.compactMap(\.unit))
    return duties.units(meeting: demand, among: wanted, asOf: asOf)
      .filter { !known.contains($0) && units.isAmong($0, classes, on: day, symbols) }
      .sorted { symbols.precedes($0, $1) }.map { .unit($0, as: nil) }
  }

  private mutating func frame(of plan: PlanID?) -> PlanFrame {
    if let known = frames[plan] { return known }
    let frame = duties.frame(of: plan)
    frames[plan] = frame
    return frame
  }

  private mutating func settings(on day: Day) -> Settings {
    if let known = settings[day] { return known }
    let value = units.settings(on: day)
    settings[day] = value
    return value
  }

  // MARK: Who

  private func holders(_ declared: [UnitID], _ words: String?, on day: Day) -> [OccurrenceHolder] {
    if declared.isEmpty { return [.words(words ?? "")] }
    var holders: [OccurrenceHolder] = []
    var seen: Set<UnitID> = []
    // Units that are named come before the classes that they may also be in.
    for unit in declared where !units.isClass(unit) {
      let heir = units.successor(of: unit, on: day)
      if isEnded(heir, by: day) || !seen.insert(heir).inserted { continue }
      holders.append(.unit(heir, as: nil))
    }
    for group in declared where units.isClass(group) {
      let members = members(of: group, on: day)
      if members.isEmpty { holders.append(.emptyClass(group)) }
      for member in members where seen.insert(member).inserted { holders.append(.unit(member, as: group)) }
    }
    return holders
  }

  /// Of a block or cluster its members; another holder as it is.
  private func membersOfBlock(_ holder: OccurrenceHolder, on day: Day) -> [OccurrenceHolder] {
    guard let block = holder.unit, units.isNamedBlock(block) else { return [holder] }
    return members(of: block, on: day).map { .unit($0, as: block) }
  }

  /// Members of a class, and of the classes in it.
  private func members(of group: UnitID, on day: Day) -> [UnitID] {
    var members: [UnitID] = []
    var seen: Set<UnitID> = [group]
    var open = [group]
    while let next = open.popLast() {
      for member in units.members(of: next, on: day, in: symbols) {
        let heir = units.successor(of: member, on: day)
        guard seen.insert(heir).inserted else { continue }
        if units.isClass(heir) { open.append(heir) } else if !isEnded(heir, by: day) { members.append(heir) }
      }
    }
    return members
  }

  /// Registered once and no more; what was never registered may still hold a duty.
  private func isEnded(_ unit: UnitID, by day: Day) -> Bool {
    guard let registration = units.registration(of: unit) else { return false }
    return !units.exists(unit, on: day) && registration.validFrom.map { $0 <= day } ?? true
  }

  // MARK: What became of it

  private mutating func row(
    _ demand: Demand, _ holder: OccurrenceHolder, doers: [UnitID], periodEnd: Day?
  ) -> OccurrenceRow {
    let statement = demand.statement
    let reading = settings(on: demand.schedule.due ?? asOf)
    let `extension` = latestExtension(demand, doers)
    let lastGoodDay =
      `extension`?.newDueOn ?? demand.schedule.lastGoodDay(strictBefore: reading.strictBefore)
    let filings = filings(for: demand, doers, minutesAheadOfUTC: reading.minutesAheadOfUTC)
    let year = demand.period?.year ?? demand.schedule.due?.year
    let isOptional = statement.isOptional || year.map { demand.terms.optionalYears.contains($0) } ?? false
    let judgement = Judgement(
      asOf: asOf, schedule: demand.schedule, lastGoodDay: lastGoodDay, periodEnd: periodEnd, isOptional: isOptional,
      extension: `extension`, backdatingDays: reading.backdatingDays, holder: holder,
      isConfirmed: isConfirmed(demand, doers))
    return OccurrenceRow(
      source: statement.source, plan: statement.plan, clause: statement.clause, kind: statement.kind,
      cover: demand.cover, holder: holder, addressees: statement.addressees, via: statement.via,
      period: demand.period, from: demand.schedule.from, due: demand.schedule.due, lastGoodDay: lastGoodDay,
      extension: `extension`, isOptional: isOptional, state: judgement.state(filings.first { $0.isCurrent }),
      filings: filings, reminders: reminders(demand, doers))
  }

  /// Whose acts count: the holder's, those of the named units that it succeeded in full, and those of the unit that
  /// succeeded it since, unless that one holds the duty for the period itself.
  private func doers(
    for holder: OccurrenceHolder, of declared: [UnitID], beside others: [OccurrenceHolder]
  ) -> [UnitID] {
    guard let unit = holder.unit else { return [] }
    let heir = units.successor(of: unit, on: asOf)
    let heirs = others.contains { $0.unit == heir } ? [] : [heir]
    return [unit] + heirs
      + declared.filter { $0 != unit && !units.isClass($0) && units.successor(of: $0, on: asOf) == unit }
  }

  private func filings(for demand: Demand, _ doers: [UnitID], minutesAheadOfUTC: Int) -> [Filing] {
    let acts = duties.acts(meeting: demand, by: doers, asOf: asOf)
    var filings = acts.map { act in
      Filing(
        deed: act.deed, on: act.order.on, seq: act.order.seq,
        recordedOn: act.at.day(minutesAheadOfUTC: minutesAheadOfUTC), isImported: duties.isImported(act),
        returned: duties.returned(act, asOf: asOf).map { ($0.order.on, $0.reason) })
    }
    if let current = filings.firstIndex(where: { $0.returned == nil }) { filings[current].isCurrent = true }
    return filings
  }

  private func latestExtension(_ demand: Demand, _ doers: [UnitID]) -> DutyExtension? {
    guard let duty = demand.statement.source.duty, demand.schedule.due != nil else { return nil }
    return (duties.extensions[duty] ?? [])
      .filter { $0.on <= asOf && doers.contains($0.holder) && demand.isFor($0.period) }
      .max { ($0.newDueOn, $0.on, $0.seq) < ($1.newDueOn, $1.on, $1.seq) }
  }

  private func reminders(_ demand: Demand, _ doers: [UnitID]) -> [DutyReminder] {
    guard let duty = demand.statement.source.duty else { return [] }
    return (duties.reminders[duty] ?? [])
      .filter { $0.on <= asOf && doers.contains($0.reminded) && demand.isFor($0.period) }
      .sorted { ($0.on, $0.seq) < ($1.on, $1.seq) }
  }

  /// Somebody else than the holder recorded that the duty was met and accepted.
  private func isConfirmed(_ demand: Demand, _ doers: [UnitID]) -> Bool {
    duties.acts(meeting: demand, by: doers, asOf: asOf).contains { act in
      if case .fulfilment(_, _, .accepted?, _) = act.deed { !doers.contains(act.recordedFor) } else { false }
    }
  }
}

extension OccurrenceHolder {
  func `is`(_ wanted: UnitID) -> Bool {
    switch self {
    case .unit(let unit, as: let group): unit == wanted || group == wanted
    case .emptyClass(let group): group == wanted
    case .words: false
    }
  }
}
