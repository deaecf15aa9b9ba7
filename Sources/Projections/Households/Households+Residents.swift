import Events

extension Households {
  /// Active households that live in a hamlet on a day, by its own id.
  package func count(livingIn hamlet: UnitID, on day: Day) -> Int {
    var seen: Set<Int> = []
    forEachResident(everIn: hamlet) { number in
      let household = numbering.id(at: number)
      guard let state = state(of: household, on: day), state.isActive, state.hamlet == hamlet else { return }
      seen.insert(number)
    }
    return seen.count
  }
}
