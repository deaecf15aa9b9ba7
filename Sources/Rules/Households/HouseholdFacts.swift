import Events
import Projections

/// What rules ask of a household on a day.
extension Projections {
  /// The classes of a household that count on a day.
  func currentClasses(
    of household: HouseholdID, on day: Day
  ) -> [(standard: StandardID, povertyClass: PovertyClass)] {
    households.currentClasses(of: household, on: day, poverty: poverty)
  }

  /// `near-poor under s-2022`, or that it is neither.
  func describedClasses(of household: HouseholdID, on day: Day) -> Title {
    let held = currentClasses(of: household, on: day)
    if held.isEmpty { return Title(vi: "không nghèo, không cận nghèo", en: "neither poor nor near-poor") }
    return Title(
      vi: held.map { "\($0.povertyClass.title.vi) theo \(text($0.standard))" }.joined(separator: ", "),
      en: held.map { "\($0.povertyClass.title.en) under \(text($0.standard))" }.joined(separator: ", "))
  }

  func isPoorOrNearPoor(_ household: HouseholdID, on day: Day) -> Bool {
    !currentClasses(of: household, on: day).isEmpty
  }

  func isNewlyExited(_ household: HouseholdID, on day: Day) -> Bool {
    households.isNewlyExited(
      household, on: day, months: units.settings(on: day).newlyExitedMonths, poverty: poverty)
  }

  /// The hamlet that a household's hamlet has become by that day.
  func hamlet(of household: HouseholdID, on day: Day) -> UnitID? {
    households.hamlet(of: household, on: day).map { units.successor(of: $0, on: day) }
  }

  /// A unit, household or participant that is on record.
  func isKnown(_ subject: SubjectID) -> Bool {
    units.registration(of: UnitID(subject)) != nil || units.participant(subject) != nil
      || households.registration(of: HouseholdID(subject)) != nil
  }
}

extension Rules {
  static func householdActive(
    _ household: HouseholdID, at path: String = "what.household", on day: Day, _ state: Projections
  ) -> Breach? {
    let record = state.households.state(of: household, on: day)
    if record?.isActive ?? false { return nil }
    let id = state.text(household)
    guard let registration = state.households.registration(of: household) else {
      return Breach(
        .householdActive, at: path,
        Title(vi: "Hộ \(id) chưa được đăng ký.", en: "The household \(id) is not registered."),
        remedy: Title(vi: "Ghi household.registered trước.", en: "Record household.registered first."))
    }
    if registration.on > day {
      return Breach(
        .householdActive, at: path,
        Title(
          vi: "Hộ \(id) đăng ký ngày \(registration.on), sau ngày \(day).",
          en: "The household \(id) was registered on \(registration.on), after \(day)."))
    }
    return Breach(
      .householdActive, at: path,
      Title(
        vi: "Hộ \(id) đã rời địa bàn hoặc nhập vào hộ khác vào ngày \(day).",
        en: "The household \(id) had left or become part of another by \(day)."))
  }
}
