import Events

extension Households {
  /// What a household counts as on a day: its class under the newest standard that is in force then (or that nobody
  /// adopted), else newly exited for as long as the setting says, else other.
  package func status(of household: HouseholdID, on day: Day, poverty: Poverty, units: Units) -> StatusThen {
    let current = povertyClasses(of: household, on: day)
      .map { (adopted: poverty.standard($0.standard)?.standard, povertyClass: $0.povertyClass) }
      .filter { held in held.adopted.map { day <= $0.validTo || day.year <= $0.lastReviewYear } ?? true }
    let newest = current.max { ($0.adopted?.validFrom ?? .distantPast) < ($1.adopted?.validFrom ?? .distantPast) }
    if let newest { return newest.povertyClass == .poor ? .poor : .nearPoor }
    return isNewlyExited(household, on: day, months: units.settings(on: day).newlyExitedMonths) ? .newlyExited : .other
  }
}
