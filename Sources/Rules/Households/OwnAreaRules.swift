import Events
import Projections

/// Who records a household: its own hamlet, its commune, or one above them.
extension Rules {
  /// A commune or hamlet that speaks of a household which lives elsewhere has mostly typed a wrong id.
  static func ownArea(_ household: HouseholdID, _ entry: EntryHeader, _ state: Projections) -> Breach? {
    guard let home = state.hamlet(of: household, on: entry.on), let sender = foreign(to: home, entry, state) else {
      return nil
    }
    let (own, other) = (state.named(home, on: entry.on), state.named(sender, on: entry.on))
    return Breach(
      .householdOwnArea, at: "what.household",
      Title(
        vi: "Hộ \(state.text(household)) ở \(own.vi), không thuộc \(other.vi) là nơi ghi.",
        en: "\(state.text(household)) lives in \(own.en), not in \(other.en), which records this."),
      remedy: Title(
        vi: "Kiểm tra mã hộ; nếu hộ đã chuyển đến thì ghi household.moved trước, nếu không thì để nơi ở của hộ ghi.",
        en:
          "Check the household's id; if it moved there, record household.moved first, else leave it to where it lives.")
    )
  }

  static func ownArea(_ event: HouseholdRegistered, _ entry: EntryHeader, _ state: Projections) -> Breach? {
    guard let sender = foreign(to: event.hamlet, entry, state) else { return nil }
    let (own, other) = (state.named(event.hamlet, on: entry.on), state.named(sender, on: entry.on))
    return Breach(
      .householdOwnArea, at: "what.hamlet",
      Title(
        vi: "\(own.vi) không thuộc \(other.vi) là nơi ghi.", en: "\(own.en) is not in \(other.en), which records this."),
      remedy: Title(
        vi: "Kiểm tra mã thôn, tổ dân phố; hộ của nơi khác thì để nơi đó đăng ký.",
        en: "Check the hamlet's id; leave a household of another place to that place."))
  }

  /// The area that the sender acts for, when it is a commune or a hamlet and the place is not in it.
  private static func foreign(to place: UnitID, _ entry: EntryHeader, _ state: Projections) -> UnitID? {
    guard state.units.registration(of: place) != nil, let area = state.units.area(of: entry.unit, on: entry.on),
      let level = state.units.registration(of: area)?.level, level == .commune || level == .hamlet,
      area != place, !state.units.isUnder(place, area, on: entry.on)
    else { return nil }
    return area
  }
}
