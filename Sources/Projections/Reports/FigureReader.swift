import Events

extension Projections {
  /// The figure as this state has it. Of the kinds of figure of a poverty review, household entries come before the
  /// approved result, and that before the submitted one: a figure is recomputed from what it was made of.
  package func answer(_ question: FigureQuestion) -> FigureAnswer { FigureReader(self, question).answer() }

  /// The entries that the figure rests on, in order.
  package func entries(behind question: FigureQuestion) -> [Seq] { FigureReader(self, question).entries() }
}

/// Computes the figures of reports, one by one, by the formulas of the vocabulary.
struct FigureReader {
  let state: Projections
  let question: FigureQuestion

  init(_ state: Projections, _ question: FigureQuestion) {
    self.state = state
    self.question = question
  }

  func answer() -> FigureAnswer {
    guard state.units.registration(of: question.area) != nil else { return .notComputed(.areaNotOnRecord) }
    return switch question.figure {
    case .households: households()
    case .poor: count(.poor)
    case .nearPoor: count(.nearPoor)
    case .povertyRate: rate(.poor)
    case .nearPovertyRate: rate(.nearPoor)
    case .povertyRateReduction: reduction()
    case .exited: flow(.poor) { $0.exitsInAll }
    case .exitedNear: flow(.nearPoor) { $0.exited }
    case .newPoor: flow(.poor) { $0.new }
    case .relapsed: flow(.poor) { $0.relapsed }
    case .pledged: deeds(.pledged) { $0.count }
    case .supported: deeds(.supported) { Set($0.map(\.household)).count }
    case .loans: deeds(.lent) { $0.count }
    case .loanAmount: loanAmount()
    case .contributions: contributions()
    case .models: models()
    case .awards: awards()
    }
  }

  func entries() -> [Seq] {
    switch question.figure {
    case .households: state.households.registrations(in: question.area, by: day, units: state.units)
    case .poor: causes(.poor, Year(1)...question.year) { _ in true }
    case .nearPoor: causes(.nearPoor, Year(1)...question.year) { _ in true }
    case .povertyRate: causes(.poor, Year(1)...question.year) { _ in true } + totals()
    case .nearPovertyRate: causes(.nearPoor, Year(1)...question.year) { _ in true } + totals()
    case .povertyRateReduction: causes(.poor, Year(1)...question.year) { _ in true } + totals()
    case .exited: causes(.poor, question.year...question.year) { $0 == .exited || $0 == .toOtherClass }
    case .exitedNear: causes(.nearPoor, question.year...question.year) { $0 == .exited }
    case .newPoor: causes(.poor, question.year...question.year) { $0 == .new }
    case .relapsed: causes(.poor, question.year...question.year) { $0 == .relapsed }
    case .pledged: deeds(.pledged).map(\.seq)
    case .supported: deeds(.supported).map(\.seq)
    case .loans, .loanAmount: deeds(.lent).map(\.seq)
    case .contributions: gifts().map(\.seq).sorted()
    case .models: modelsStarted().seqs
    case .awards: awardRows().map(\.seq).sorted()
    }
  }

  var day: Day { question.year.lastDay }

  // MARK: Households and their classes

  private func households() -> FigureAnswer {
    guard question.subgroup.isOfTraits else { return .notComputed(.notBySubgroup) }
    let count = state.households.count(
      activeIn: question.area, on: day, subgroup: question.subgroup, units: state.units)
    return count == 0 ? .notComputed(.noEntries) : .value(Decimal(count), .computed)
  }

  private func figures(_ povertyClass: PovertyClass, _ standard: StandardID, in year: Year) -> [PovertyFigure] {
    [FigureKind.computed, .approved, .submitted].compactMap {
      state.poverty.figure(
        of: question.area, povertyClass, under: standard, in: year, kind: $0, subgroup: question.subgroup)
    }
  }

  private func count(_ povertyClass: PovertyClass) -> FigureAnswer {
    guard let standard = question.standard else { return .notComputed(.noStandard) }
    guard let figure = figures(povertyClass, standard, in: question.year).first, let count = figure.count else {
      return .notComputed(.noEntries)
    }
    return .value(Decimal(count), figure.kind)
  }

  private func rate(_ povertyClass: PovertyClass) -> FigureAnswer {
    guard let standard = question.standard else { return .notComputed(.noStandard) }
    let figures = figures(povertyClass, standard, in: question.year)
    guard let figure = figures.first else { return .notComputed(.noEntries) }
    return figure.rate.map { .value($0, figure.kind) } ?? .notComputed(.noTotal)
  }

  /// Both years by the same kind; the first kind that has both.
  private func reduction() -> FigureAnswer {
    guard let standard = question.standard else { return .notComputed(.noStandard) }
    var why = FigureAnswer.Why.noEntries
    for kind in [FigureKind.computed, .approved, .submitted] {
      let reduction = state.reduction(
        of: question.area, .poor, under: standard, in: question.year, kind: kind, subgroup: question.subgroup)
      switch reduction {
      case .points(let points, before: _, now: _): return .value(points, kind)
      case .boundariesChanged: return .notComputed(.boundariesChanged)
      case .noRate(let year): why = year == question.year ? .noTotal : .noYearBefore
      case .noFigure(let year): if year != question.year { why = .noYearBefore }
      }
    }
    return .notComputed(why)
  }

  private func flow(_ povertyClass: PovertyClass, _ column: (PovertyAccount) -> Int) -> FigureAnswer {
    guard let standard = question.standard else { return .notComputed(.noStandard) }
    let poverty = state.poverty
    if poverty.computedYears(of: question.area, under: standard, through: question.year)?.contains(question.year)
      ?? false
    {
      let account = poverty.account(
        of: question.area, povertyClass, under: standard, in: question.year, subgroup: question.subgroup)
      return .value(Decimal(column(account)), .computed)
    }
    let stated = poverty.submission(of: question.area, under: standard, in: question.year)
    guard let accounts = stated?.accounts(of: question.subgroup) else { return .notComputed(.noEntries) }
    return .value(Decimal(column(accounts.account(of: povertyClass))), .submitted)
  }

  /// Household entries where there are any, else the result that the figure was taken from.
  private func causes(
    _ povertyClass: PovertyClass, _ years: ClosedRange<Year>, _ wanted: (Flow) -> Bool
  ) -> [Seq] {
    guard let standard = question.standard, years.lowerBound <= years.upperBound else { return [] }
    let found = state.poverty.causes(
      of: question.area, povertyClass, under: standard, in: years, subgroup: question.subgroup,
      households: state.households
    ).filter { wanted($0.flow) }.map(\.seq)
    return found.isEmpty ? totals() : Set(found).sorted()
  }

  /// The current results of the area and year.
  private func totals() -> [Seq] {
    guard let standard = question.standard else { return [] }
    let approved = state.poverty.approval(of: question.area, under: standard, in: question.year)?.seq
    let submitted = state.poverty.submission(of: question.area, under: standard, in: question.year)?.seq
    return [submitted, approved].compactMap { $0 }.sorted()
  }
}

extension Subgroup {
  /// All households, or those of a trait that a household has or has not.
  var isOfTraits: Bool { self == .all || Subgroup.withAccounts.contains(self) && self != .especiallyDifficultCommunes }
}
