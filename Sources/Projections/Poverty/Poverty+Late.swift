import Events

/// What is not in order: the touched households' part of the accounts is taken back and added anew.
extension Poverty {
  /// A fact whose day lies before others of the household, or before a change of boundaries.
  mutating func insert(_ fact: HouseholdFact, into household: Int, _ units: Units, _ households: Households) {
    let touched = households.dependents(of: household)
    let pending = [Households.Pending(household: household, fact: fact)]
    for touched in touched { replay(touched, times: -1, households) }
    for touched in touched {
      prepare(households.facts(of: touched, adding: pending), units)
      replay(touched, adding: pending, times: 1, households)
    }
  }

  /// Adds all that a household's facts make of the accounts, or takes it back.
  mutating func replay(
    _ household: Int, adding pending: [Households.Pending] = [], times sign: Int32, _ households: Households
  ) {
    places.walk(household, adding: pending, times: sign, households, reviewYears, into: &cells)
  }

  /// Makes the places and reviews known that a walk through the facts meets.
  private mutating func prepare(_ facts: [HouseholdFact], _ units: Units) {
    var standing = Standing()
    for fact in facts {
      standing.apply(fact)
      guard standing.hamlet != HouseholdFact.none else { continue }
      let hamlet = places.numbered(standing.hamlet, units)
      reviewYears.note(fact, in: standing.hamlet, &places.rows[hamlet].lastReview)
    }
  }

  /// Where a result says another year than the entries' days did, their households are counted anew.
  mutating func review(_ id: ReviewID, isOf year: Year, _ households: Households) {
    let number = reviewYears.numbered(id)
    let row = reviewYears.rows[number]
    let year = Int32(clamping: year.number)
    guard row.year == 0 || year < row.year else { return }
    let isAsCounted = row.year == 0 && row.firstYear >= year && row.lastYear <= year
    var touched: Set<Int> = []
    for hamlet in isAsCounted ? [] : reviewYears.hamlets(naming: number) {
      households.forEachResident(everIn: hamlet) { household in
        if households.facts(of: household).contains(where: { $0.review == id.symbol.number }) {
          touched.insert(household)
        }
      }
    }
    for household in touched.sorted() { replay(household, times: -1, households) }
    reviewYears.set(year, of: number)
    for household in touched.sorted() { replay(household, times: 1, households) }
  }

  // MARK: Boundaries

  /// Works out anew where the hamlets lie that these units matter to, and moves their households' counts with them.
  mutating func refoldPlaces(of ids: [UnitID], _ units: Units, _ households: Households) {
    var surveys: [(hamlet: Int, survey: Places.Survey)] = []
    var firstDay = Int32.max
    var touched: Set<Int> = []
    for hamlet in Set(ids.flatMap(places.hamlets(watching:))).sorted() {
      let id = places.hamlets.id(at: hamlet)
      let survey = Places.survey(id, units)
      guard let day = Poverty.firstDifference(places.drafts(of: hamlet), survey.spans) else { continue }
      surveys.append((hamlet, survey))
      firstDay = min(firstDay, day)
      households.forEachResident(everIn: id) { touched.insert($0) }
    }
    if surveys.isEmpty { return }
    for household in touched.sorted() { shift(household, since: firstDay, times: -1, households) }
    for (hamlet, survey) in surveys { places.store(survey, of: hamlet) }
    for household in touched.sorted() { shift(household, since: firstDay, times: 1, households) }
  }

  /// A household whose facts all lie before the change stands still: only what follows its last fact is counted anew.
  private mutating func shift(_ household: Int, since day: Int32, times sign: Int32, _ households: Households) {
    let row = households.rows[household]
    if row.lastOrder >= HouseholdFact.order(of: day) { return replay(household, times: sign, households) }
    places.boundaryFlows(
      of: row.standing, after: day == .min ? day : day - 1, through: .max, times: sign, into: &cells)
  }

  /// The first day on which two lists of spans differ; nil when they are the same.
  private static func firstDifference(_ old: [Places.Draft], _ new: [Places.Draft]) -> Int32? {
    if old == new { return nil }
    for (a, b) in zip(old, new) where a != b { return min(a.from, b.from) }
    return (old.count < new.count ? new : old)[min(old.count, new.count)].from
  }
}

extension Places {
  /// What all facts of a household, in order, and the changes of boundaries between and after them add to the accounts.
  func walk<Sink: FlowSink>(
    _ household: Int, adding pending: [Households.Pending] = [], times sign: Int32, _ households: Households,
    _ years: ReviewYears, into sink: inout Sink
  ) {
    let facts = households.facts(of: household, adding: pending)
    let isFromOther = facts.first(where: \.beginsStatus)?.kind == .splitOff
    let classes = isFromOther ? households.classesOfSource(of: household, adding: pending) : 0
    var standing = Standing()
    var day = Int32.min
    for fact in facts {
      if fact.kind != .registered {
        boundaryFlows(of: standing, after: day, through: fact.on, times: sign, into: &sink)
        day = fact.on
      }
      let before = standing
      standing.apply(fact, classesOfSource: classes)
      flows(of: fact, from: before, to: standing, year: years.year(of: fact), times: sign, into: &sink)
    }
    boundaryFlows(of: standing, after: day, through: .max, times: sign, into: &sink)
  }
}
