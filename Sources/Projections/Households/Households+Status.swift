import Events

extension Households {
  /// The classes of a household that count on a day: under standards that are in force then, or that nobody adopted.
  package func currentClasses(
    of household: HouseholdID, on day: Day, poverty: Poverty
  ) -> [(standard: StandardID, povertyClass: PovertyClass)] {
    povertyClasses(of: household, on: day).filter { held in
      guard let standard = poverty.standard(held.standard)?.standard else { return true }
      return day <= standard.validTo || day.year <= standard.lastReviewYear
    }
  }

  /// What a household counts as on a day: its class under the newest standard that counts then, else newly exited for as
  /// long as the setting says, else other.
  package func status(of household: HouseholdID, on day: Day, poverty: Poverty, units: Units) -> StatusThen {
    func begin(_ standard: StandardID) -> Day { poverty.standard(standard)?.standard.validFrom ?? .distantPast }
    let newest = currentClasses(of: household, on: day, poverty: poverty)
      .max { begin($0.standard) < begin($1.standard) }
    if let newest { return newest.povertyClass == .poor ? .poor : .nearPoor }
    let months = units.settings(on: day).newlyExitedMonths
    return isNewlyExited(household, on: day, months: months, poverty: poverty) ? .newlyExited : .other
  }

  /// Out of poverty for less than `months` on a day (the setting `newlyExitedMonths`), not poor again and not gone. Who was
  /// poor when a standard ended is not poor by that for ever.
  package func isNewlyExited(_ household: HouseholdID, on day: Day, months: Int, poverty: Poverty) -> Bool {
    guard let exit = lastExit(of: household, by: day), day < exit.on.adding(months: months),
      let state = state(of: household, on: day), !state.hasLeft
    else { return false }
    return !currentClasses(of: household, on: day, poverty: poverty).contains { $0.povertyClass == .poor }
  }
}
