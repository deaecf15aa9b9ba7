import Events

/// Out of poverty and back: a household itself, those of a place, those whom a body helped.
extension ScorecardFigures {
  var exits: Evidence? {
    if isHousehold { return ownExits }
    return isPlace ? flow(.exitsCount, [.exited, .toOtherClass]) : amongHelped(.exitsCount, \.exits)
  }

  var relapses: Evidence? {
    isPlace ? flow(.relapsesCount, [.relapsed]) : amongHelped(.relapsesCount, \.relapses)
  }

  /// The day of an exit from poverty that no return followed; of others, exits without a return of all exits.
  var exitWithoutRelapse: Evidence? {
    if isHousehold { return ownLastingExit }
    if isPlace {
      let exits = state.households.exits(in: place, from: firstDay, to: day, units: state.units, symbols: symbols)
      let seqs = exits.compactMap { state.households.lastExit(of: $0.household, by: day)?.seq }
      return lasting(exits.map(\.household), seqs)
    }
    let left = helped.filter { !$0.exits.isEmpty }
    return lasting(left.map(\.household), left.flatMap { $0.seqs + $0.exits.map(\.seq) })
  }

  private func lasting(_ households: [HouseholdID], _ seqs: [Seq]) -> Evidence? {
    guard !households.isEmpty else { return nil }
    return Evidence(
      .exitWithoutRelapse, .share(households.count(where: isOut), of: households.count), entries: seqs)
  }

  private func isOut(_ household: HouseholdID) -> Bool {
    state.households.status(of: household, on: day, poverty: state.poverty, units: state.units) != .poor
  }

  // MARK: Of one household

  private typealias Turn = (on: Day, seq: Seq)

  private var ownExits: Evidence? {
    let exits = turns(of: household, from: firstDay).exits
    guard !exits.isEmpty else { return nil }
    let parts = exits.map { Evidence.Part(title($0.on.year), .day($0.on)) }
    return Evidence(.exitsCount, .count(exits.count), parts: parts, entries: exits.map(\.seq))
  }

  private var ownLastingExit: Evidence? {
    guard let exit = state.households.lastExit(of: household, by: day) else { return nil }
    if isOut(household) { return Evidence(.exitWithoutRelapse, .day(exit.on), entries: [exit.seq]) }
    let back = state.households.history(of: household).last { row in
      if case .enteredPoverty = row.what { row.on <= day && (row.on, row.seq) > (exit.on, exit.seq) } else { false }
    }
    let since = back.map { Title(vi: ", nghèo lại ngày \($0.on.formatted(in: .vi))", en: ", poor again on \($0.on)") }
    return Evidence(
      .exitWithoutRelapse, .isNotSo,
      remark: Title(
        vi: "thoát nghèo ngày \(exit.on.formatted(in: .vi))\(since?.vi ?? "")",
        en: "left poverty on \(exit.on)\(since?.en ?? "")"), entries: [exit.seq] + (back.map { [$0.seq] } ?? []))
  }

  // MARK: Of those whom it helped

  private struct Helped {
    let household: HouseholdID
    /// The help, and the models that it took part in.
    let seqs: [Seq]
    let exits: [Turn]
    let relapses: [Turn]
  }

  /// Households that the subject helped, by itself or in a model that it leads or supports, and what became of them
  /// from the first help on.
  private var helped: [Helped] {
    var acts: [HouseholdID: [Turn]] = [:]
    for row in Help(state, asOf: day).grants(HelpFilter(provider: subject, years: years)) where row.status != nil {
      acts[HouseholdID(row.grant.beneficiary), default: []].append((row.grant.on, row.grant.seq))
    }
    for model in ModelBoard(state, asOf: day).rows(.by(subject)) {
      for one in model.participants { acts[one.household, default: []].append((model.startedOn, model.seq)) }
    }
    return acts.sorted { symbols.precedes($0.key, $1.key) }.map { household, acts in
      let first = acts.map(\.on).min() ?? firstDay
      let turns = turns(of: household, from: max(first, firstDay))
      return Helped(household: household, seqs: acts.map(\.seq), exits: turns.exits, relapses: turns.relapses)
    }
  }

  private func amongHelped(_ figure: FigureCode, _ turns: KeyPath<Helped, [Turn]>) -> Evidence? {
    let helped = helped
    guard !helped.isEmpty else { return nil }
    let found = helped.filter { !$0[keyPath: turns].isEmpty }
    let byYear = Dictionary(grouping: found.flatMap { $0[keyPath: turns] }, by: \.on.year)
    return Evidence(
      figure, .count(found.count),
      remark: Title(vi: "trong \(helped.count) hộ đã giúp", en: "of \(helped.count) helped"),
      parts: byYear.sorted { $0.key < $1.key }.map { Evidence.Part(title($0.key), .count($0.value.count)) },
      entries: helped.flatMap { $0.seqs + $0[keyPath: turns].map(\.seq) })
  }

  private func turns(of household: HouseholdID, from first: Day) -> (exits: [Turn], relapses: [Turn]) {
    var (exits, relapses): ([Turn], [Turn]) = ([], [])
    for row in state.households.history(of: household) where row.on >= first && row.on <= day {
      switch row.what {
      case .exitedPoverty: exits.append((row.on, row.seq))
      case .enteredPoverty(under: _, .relapse): relapses.append((row.on, row.seq))
      case _: break
      }
    }
    return (exits, relapses)
  }

  // MARK: Of a place

  private func flow(_ figure: FigureCode, _ flows: [Flow]) -> Evidence? {
    var parts: [Evidence.Part] = []
    var entries: [Seq] = []
    var isKnown = false
    var sum = 0
    for standard in state.poverty.standards(in: symbols) {
      guard state.poverty.computedYears(of: area, under: standard, through: years.upperBound) != nil else { continue }
      isKnown = true
      for year in years {
        let account = state.poverty.account(of: area, .poor, under: standard, in: year)
        let count = flows.reduce(0) { $0 + account[$1] }
        guard count > 0 else { continue }
        sum += count
        parts.append(Evidence.Part(title(year), .count(count)))
        entries += state.poverty.causes(
          of: area, .poor, under: standard, in: year...year, households: state.households
        ).filter { flows.contains($0.flow) }.map(\.seq)
      }
    }
    return isKnown ? Evidence(figure, .count(sum), parts: parts, entries: entries) : nil
  }
}
