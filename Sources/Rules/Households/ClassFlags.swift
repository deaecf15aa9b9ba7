import Events
import Projections

/// Whether a class is the one that follows from the household's own profile under the standard's thresholds.
extension Rules {
  static func classFollows(
    _ event: HouseholdEnteredPoverty, _ entry: EntryHeader, _ state: Projections
  ) -> Breach? {
    classFollows(.poor, of: event.household, event.standard, at: "what.household", entry, state)
  }

  static func classFollows(
    _ event: HouseholdEnteredNearPoverty, _ entry: EntryHeader, _ state: Projections
  ) -> Breach? {
    classFollows(.nearPoor, of: event.household, event.standard, at: "what.household", entry, state)
  }

  static func classFollows(_ event: HouseholdExitedPoverty, _ entry: EntryHeader, _ state: Projections) -> Breach? {
    classFollows(
      event.toStatus == .nearPoor ? .nearPoor : nil, of: event.household, event.standard, at: "what.toStatus", entry,
      state)
  }

  static func classFollows(
    _ event: HouseholdExitedNearPoverty, _ entry: EntryHeader, _ state: Projections
  ) -> Breach? {
    classFollows(nil, of: event.household, event.standard, at: "what.household", entry, state)
  }

  /// - Parameter recorded: the class that the entry leaves the household in; nil for neither.
  private static func classFollows(
    _ recorded: PovertyClass?, of household: HouseholdID, _ standard: StandardID, at path: String,
    _ entry: EntryHeader, _ state: Projections
  ) -> Breach? {
    guard
      let check = state.poverty.check(of: household, under: standard, on: entry.on, households: state.households),
      check.finding.povertyClass != recorded
    else { return nil }
    let (why, follows, stated) = (check.finding.title, title(check.finding.povertyClass), title(recorded))
    return Breach(
      .householdClassFollows, at: path,
      Title(
        vi: "Hồ sơ ngày \(check.on) (mục \(check.seq)): \(why.vi), theo \(state.text(standard)) là \(follows.vi); "
          + "mục này ghi \(stated.vi).",
        en: "Profile of \(check.on) (entry \(check.seq)): \(why.en), under \(state.text(standard)) \(follows.en); this "
          + "entry says \(stated.en)."),
      remedy: Title(
        vi: "Kiểm tra lại phiếu rà soát, hoặc sửa diện của hộ.",
        en: "Check the review's form, or correct the household's class."))
  }

  private static func title(_ povertyClass: PovertyClass?) -> Title {
    povertyClass?.title ?? Title(vi: "không nghèo, không cận nghèo", en: "neither poor nor near-poor")
  }
}
