import Events

/// Support and credit as of a day, with the registers that say who and where a household was.
///
///     let help = Help(state, asOf: day)
///     help.coverage(of: .housing, in: commune)       // 200 eligible, 199 served: 99.50, one listed
///     help.grants(HelpFilter(provider: enterprise))  // what it gave, to whom, each with its entry
///
/// Every answer carries the entries that made it. What a household was (poor, near-poor, newly exited, its traits) is
/// asked for the day of the help or of the loan; places are called as on the day asked for, so that what was given
/// before a merger is found where the hamlet went.
package struct Help: Sendable {
  package let support: Support
  package let credit: Credit
  package let households: Households
  package let poverty: Poverty
  package let units: Units
  package let symbols: Symbols
  package let asOf: Day

  package init(_ state: Projections, asOf day: Day) {
    support = state.support
    credit = state.credit
    households = state.households
    poverty = state.poverty
    units = state.units
    symbols = state.symbols
    asOf = day
  }
}

extension Help {
  func status(of household: HouseholdID, on day: Day) -> StatusThen {
    households.status(of: household, on: day, poverty: poverty, units: units)
  }

  func isHousehold(_ subject: SubjectID) -> Bool { households.registration(of: HouseholdID(subject)) != nil }

  /// The hamlet that a household lived in on a day, as it is called on the day asked for.
  func home(of household: HouseholdID, on day: Day) -> UnitID? {
    households.hamlet(of: household, on: day).map { units.successor(of: $0, on: asOf) }
  }

  /// Where help goes: a household's hamlet on that day, or the unit itself.
  func place(of subject: SubjectID, on day: Day) -> UnitID? {
    if isHousehold(subject) { return home(of: HouseholdID(subject), on: day) }
    let unit = UnitID(subject)
    return units.registration(of: unit) == nil ? nil : units.successor(of: unit, on: asOf)
  }

  /// Any place at all when no area is asked for.
  func isIn(_ area: UnitID?, _ place: UnitID?) -> Bool {
    guard let area else { return true }
    return place.map { units.isUnder($0, area, on: asOf) } ?? false
  }

  /// The commune that a place is or lies in, on the day asked for unless another is told.
  func commune(of place: UnitID, on day: Day? = nil) -> UnitID? {
    var found: UnitID?
    units.forEachAncestor(of: place, on: day ?? asOf) { above in
      guard found == nil, let registration = units.registration(of: above) else { return }
      if registration.kind == .administrativeArea, registration.level == .commune { found = above }
    }
    return found
  }
}
