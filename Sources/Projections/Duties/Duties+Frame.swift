import Events

extension Duties {
  /// The header of a plan as entered last.
  func header(of plan: PlanID?) -> PlanHeader? {
    plan.flatMap { planHeaders[$0] }?.max { $0.order < $1.order }
  }

  /// A plan asks nothing of the years before it was issued.
  func frame(of plan: PlanID?) -> PlanFrame {
    var frame = PlanFrame()
    if let header = header(of: plan) {
      frame.first = max(header.periodFrom, min(header.issuedIn ?? header.periodFrom, header.periodTo))
      frame.last = header.periodTo
    }
    for statement in known where statement.plan == plan && statement.kind == .review {
      guard let year = (statement.terms.dueOn ?? statement.terms.to)?.year else { continue }
      if statement.terms.cadences == [.interim] { frame.interim = min(frame.interim ?? year, year) }
      if statement.terms.cadences == [.final] { frame.final = max(frame.final ?? year, year) }
    }
    return frame
  }

  /// What plans state, each once, in no order. Whether a plan was entered before or after a day that is asked about
  /// makes no difference: many a plan prints no day, and is then dated by its entry.
  var known: [DutyStatement] {
    statements.keys.compactMap { key in statements[key]?.min { $0.order.seq < $1.order.seq } }
  }

  /// Whether `plan` is `other` or stands below it.
  func isPlan(_ plan: PlanID?, under other: PlanID?) -> Bool {
    guard let other else { return false }
    var next = plan
    var seen: Set<PlanID> = []
    while let current = next, seen.insert(current).inserted {
      if current == other { return true }
      next = header(of: current)?.parent
    }
    return false
  }

  /// What is asked and of whom; a milestone gives way, holder by holder, to a duty of the plan that asks the same.
  func demanded() -> [(statement: DutyStatement, cover: DutyCover?, holders: [UnitID])] {
    let all = known
    var asked: [Asked: Set<UnitID>] = [:]
    for statement in all where statement.source.duty != nil {
      for cover in statement.covers {
        asked[Asked(statement, cover), default: []].formUnion(statement.holders)
      }
    }
    return all.flatMap { statement in
      statement.covers.compactMap { cover in
        if statement.source.duty != nil { return (statement, cover, statement.holders) }
        let others = asked[Asked(statement, cover)] ?? []
        let holders = statement.holders.filter { !others.contains($0) }
        return holders.isEmpty && !statement.holders.isEmpty ? nil : (statement, cover, holders)
      }
    }
  }

  private struct Asked: Hashable {
    let plan: PlanID?
    let kind: DutyKind
    let cover: DutyCover?
    /// Which review: yearly, interim and final ones are not the same.
    let cadences: CodeList<DutyCadence>

    init(_ statement: DutyStatement, _ cover: DutyCover?) {
      plan = statement.plan
      // A duty to plan and launch asks of launches what a duty to launch does.
      kind = cover == nil ? statement.kind : .plan
      self.cover = cover
      cadences = statement.kind == .review ? statement.terms.cadences : []
    }
  }

  /// The terms that an occurrence is judged by: those in force on its due day, or at the end of its period when it is
  /// undated. A change that comes after that day, or would move the day to before the change, leaves it as it was.
  func terms(of statement: DutyStatement, for period: Period?, frame: PlanFrame, asOf: Day) -> DutyTerms {
    var terms = statement.terms
    for group in changeGroups(statement.source.duty, asOf: asOf) {
      var changed = terms
      for change in group { changed.apply(change) }
      let day = terms.schedule(period).due ?? terms.periodEnd(period, frame)
      let newDay = changed.schedule(period).due ?? changed.periodEnd(period, frame)
      if group[0].countsFrom <= day ?? .max, group[0].countsFrom <= newDay ?? .max { terms = changed }
    }
    return terms
  }

  /// Every period that the duty asks for under its terms, first or amended, in force for that period.
  func periods(of statement: DutyStatement, frame: PlanFrame, asOf: Day) -> [(period: Period?, terms: DutyTerms)] {
    var versions = [statement.terms]
    for group in changeGroups(statement.source.duty, asOf: asOf) {
      var next = versions[versions.count - 1]
      for change in group { next.apply(change) }
      versions.append(next)
    }
    var seen: Set<Period?> = []
    let candidates = versions.flatMap { $0.periods(frame) }.filter { seen.insert($0).inserted }
    return candidates.compactMap { period in
      let terms = terms(of: statement, for: period, frame: frame, asOf: asOf)
      return terms.periods(frame).contains(period) ? (period, terms) : nil
    }
  }

  /// Changes of one duty that were decided by that day, those of one day together, in their order.
  private func changeGroups(_ duty: DutyID?, asOf: Day) -> [[TermChange]] {
    guard let duty, let all = changes[duty] else { return [] }
    var groups: [[TermChange]] = []
    for change in all.filter({ $0.order.on <= asOf }).sorted(by: TermChange.precedes) {
      if groups.last?[0].countsFrom == change.countsFrom {
        groups[groups.count - 1].append(change)
      } else {
        groups.append([change])
      }
    }
    return groups
  }
}

extension Day {
  static let max = Day(number: .max)
}
