import Events

/// The year that each review counts in, and where entries name it: the result that says the year mostly comes after
/// the entries that rest on the review.
struct ReviewYears: Restorable, Sendable {
  struct Row: Flat, Sendable {
    /// 0: no result says it yet. The earliest that a result names.
    var year: Int32 = 0
    /// The years of the days of the entries that name it.
    var firstYear: Int32 = .max
    var lastYear: Int32 = .min
    var firstPlace = HouseholdFact.none
  }

  /// A hamlet that has entries which name a review, and the one noted before it.
  struct Place: Flat, Sendable {
    let hamlet: UInt32
    let next: UInt32
  }

  private(set) var numbering = Numbering<ReviewID>()
  private(set) var rows = Table<Row>()
  private var places = Table<Place>()
  private var knownPlaces = KeyTable()

  /// The year that a fact counts in: that of its review when it is known, else that of its day.
  func year(of fact: HouseholdFact) -> Int {
    if fact.review != HouseholdFact.none, let number = numbering.number(of: ReviewID(Symbol(fact.review))),
      rows[number].year != 0
    {
      return Int(rows[number].year)
    }
    return Day(number: fact.on).year.number
  }

  mutating func numbered(_ id: ReviewID) -> Int {
    let number = numbering.numbered(id)
    if number == rows.count { rows.append(Row()) }
    return number
  }

  /// Remembers that a household of a hamlet has a fact that names a review.
  /// - Parameter lastReview: the review that the hamlet was last noted with, so that most facts end here.
  mutating func note(_ fact: HouseholdFact, in hamlet: UInt32, _ lastReview: inout UInt32) {
    guard fact.review != HouseholdFact.none else { return }
    let number = numbered(ReviewID(Symbol(fact.review)))
    let year = Int32(truncatingIfNeeded: Day(number: fact.on).year.number)
    let row = rows[number]
    if year < row.firstYear { rows[number].firstYear = year }
    if year > row.lastYear { rows[number].lastYear = year }
    if lastReview == fact.review { return }
    lastReview = fact.review
    let known = knownPlaces.count
    guard knownPlaces.numbered(UInt64(truncatingIfNeeded: number) << 32 | UInt64(hamlet)) == known else { return }
    let place = places.append(Place(hamlet: hamlet, next: row.firstPlace))
    rows[number].firstPlace = UInt32(truncatingIfNeeded: place)
  }

  mutating func set(_ year: Int32, of review: Int) { rows[review].year = year }

  func hamlets(naming review: Int) -> [UnitID] {
    var found: [UnitID] = []
    var place = rows[review].firstPlace
    while place != HouseholdFact.none {
      found.append(UnitID(Symbol(places[Int(place)].hamlet)))
      place = places[Int(place)].next
    }
    return found
  }

  mutating func restore(_ step: RestoreStep) {
    numbering.restore(step)
    rows.restore(step)
    places.restore(step)
    knownPlaces.restore(step)
  }
}
