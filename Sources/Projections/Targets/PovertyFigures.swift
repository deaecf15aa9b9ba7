import Events

/// Whose households a figure counts: one class in one unit under one standard, all of them or a subgroup.
struct PovertyCell: Hashable, Sendable {
  let unit: UnitID
  let standard: StandardID
  var povertyClass = PovertyClass.poor
  var subgroup = Subgroup.all
}

/// What targets ask of the poverty state and of the households' register, as of a day.
struct PovertyFigures: Sendable {
  let poverty: Poverty
  let households: Households
  let units: Units
  let asOf: Day

  /// Households of a cell at the end of a year, out of how many, in percent.
  struct Reading: Hashable, Sendable {
    let count: Int?
    let total: Int?
    let rate: Decimal?
    var isPreliminary = false

    init(count: Int?, total: Int?) {
      self.count = count
      self.total = total
      rate = count.flatMap { count in total.flatMap { Decimal(percent: count, of: $0) } }
    }

    init(_ figure: PovertyFigure) {
      count = figure.count
      total = figure.total
      rate = figure.rate
      isPreliminary = figure.isPreliminary
    }
  }

  /// Nil when that kind of figure is not on record. A computed one counts from the year's last day on.
  func reading(of cell: PovertyCell, year: Year, kind: FigureKind) -> Reading? {
    switch kind {
    case .approved:
      return approval(cell, year)?.counts(of: cell.subgroup).map {
        Reading(count: $0.count(of: cell.povertyClass), total: $0.total)
      }
    case .submitted:
      guard let result = submission(cell, year), let accounts = result.accounts(of: cell.subgroup) else { return nil }
      var reading = Reading(count: accounts.account(of: cell.povertyClass).closing, total: accounts.total)
      reading.isPreliminary = result.stage == .preliminary
      return reading
    case .published: return published(cell, year).map(Reading.init)
    case .computed:
      guard year.lastDay <= asOf, let account = account(cell, year) else { return nil }
      return Reading(count: account.closing, total: total(cell, year))
    }
  }

  /// The same in the boundaries of a day: of an area that was made of others, their sum when all of them have a figure.
  func reading(
    of cell: PovertyCell, year: Year, kind: FigureKind, in boundaries: Day, _ symbols: Symbols
  ) -> Reading? {
    guard mayHaveChanged(cell.unit) else { return reading(of: cell, year: year, kind: kind) }
    let question = BoundaryQuestion(
      of: cell.unit, in: boundaries, subgroup: cell.subgroup, poverty: poverty, units: units, households: households,
      symbols: symbols)
    if question.lineage(for: year).isSame { return reading(of: cell, year: year, kind: kind) }
    return question.figure(cell.povertyClass, under: cell.standard, in: year, kind: kind)
      .flatMap { $0.refusals.isEmpty ? Reading($0.figure) : nil }
  }

  /// A commune's area changes only with a succession that names it; a higher one's with any below it.
  private func mayHaveChanged(_ unit: UnitID) -> Bool {
    switch units.registration(of: unit)?.level {
    case .commune, .hamlet: !units.successions(naming: unit).isEmpty
    case .national, .province, .district, .any, nil: true
    }
  }

  /// What came and went in a year; approved and published figures have no such columns.
  func account(of cell: PovertyCell, year: Year, kind: FigureKind) -> PovertyAccount? {
    switch kind {
    case .submitted: submission(cell, year)?.accounts(of: cell.subgroup)?.account(of: cell.povertyClass)
    case .computed: account(cell, year)
    case .approved, .published: nil
    }
  }

  /// All households of a cell's unit or subgroup: as approved, else as submitted, else not known.
  func total(_ cell: PovertyCell, _ year: Year) -> Int? {
    approval(cell, year)?.counts(of: cell.subgroup)?.total ?? submission(cell, year)?.accounts(of: cell.subgroup)?.total
  }

  /// Where a household that is active lives on a day; one that left or became part of another is nobody's to serve.
  func home(of household: HouseholdID, on day: Day) -> UnitID? {
    guard let state = households.state(of: household, on: day), state.isActive else { return nil }
    return state.hamlet.map { units.successor(of: $0, on: day) }
  }

  private func account(_ cell: PovertyCell, _ year: Year) -> PovertyAccount? {
    let account = poverty.account(
      of: cell.unit, cell.povertyClass, under: cell.standard, in: year, subgroup: cell.subgroup)
    return account.isEmpty ? nil : account
  }

  private func approval(_ cell: PovertyCell, _ year: Year) -> ApprovedResult? {
    poverty.approvals(of: cell.unit).last { $0.standard == cell.standard && $0.year == year && $0.on <= asOf }
  }

  private func submission(_ cell: PovertyCell, _ year: Year) -> SubmittedResult? {
    poverty.submissions(of: cell.unit).last { $0.standard == cell.standard && $0.year == year && $0.on <= asOf }
  }

  /// The last official figure, else the last preliminary one.
  private func published(_ cell: PovertyCell, _ year: Year) -> PovertyFigure? {
    guard cell.subgroup == .all else { return nil }
    let known = Set(poverty.publishedFigures(of: cell.unit).filter { $0.on <= asOf }.map(\.seq))
    let figures = poverty.published(of: cell.unit, cell.povertyClass, under: cell.standard, in: year)
      .filter { $0.asOf == nil && ($0.seq.map(known.contains) ?? false) }
    return figures.last { !$0.isPreliminary } ?? figures.last
  }
}
