import Events
import Projections

/// One household becomes several, or several one.
extension Rules {
  static func judge(_ event: HouseholdSplit, _ entry: EntryHeader, _ state: Projections, _ found: inout Findings) {
    found.note(householdActive(event.household, on: entry.on, state))
    found.note(ownArea(event.household, entry, state))
    for index in event.into.indices { found.note(newOneRegistered(event, index, entry, state)) }
  }

  static func judge(_ event: HouseholdMerged, _ entry: EntryHeader, _ state: Projections, _ found: inout Findings) {
    found.note(householdActive(event.household, on: entry.on, state))
    found.note(ownArea(event.household, entry, state))
    for (index, ended) in event.from.enumerated() where ended != event.household {
      found.note(householdActive(ended, at: "what.from[\(index)]", on: entry.on, state))
    }
    found.note(oneClass(event, entry, state))
    found.note(namedGoesOn(event, state))
  }

  static func newOneRegistered(
    _ event: HouseholdSplit, _ index: Int, _ entry: EntryHeader, _ state: Projections
  ) -> Breach? {
    let new = event.into[index]
    let id = state.text(new)
    let path = "what.into[\(index)]"
    if new == event.household || event.into[..<index].contains(new) {
      return Breach(
        .splitNewOnesRegistered, at: path,
        Title(vi: "Hộ \(id) được nêu hai lần.", en: "\(id) is named twice."))
    }
    guard state.households.state(of: new, on: entry.on)?.isActive ?? false else {
      return Breach(
        .splitNewOnesRegistered, at: path,
        Title(
          vi: "Hộ mới \(id) chưa được đăng ký vào ngày \(entry.on).",
          en: "The new household \(id) is not registered by \(entry.on)."),
        remedy: Title(vi: "Ghi household.registered trước.", en: "Record household.registered first."))
    }
    if state.hamlet(of: new, on: entry.on) != state.hamlet(of: event.household, on: entry.on) {
      return Breach(
        .splitNewOnesRegistered, at: path,
        Title(
          vi: "Hộ mới \(id) ở thôn khác với hộ \(state.text(event.household)).",
          en: "The new household \(id) lives in another hamlet than \(state.text(event.household))."))
    }
    guard state.households.hasStatus(new, by: .last) else { return nil }
    return Breach(
      .splitNewOnesRegistered, at: path,
      Title(
        vi: "Hộ mới \(id) đã có diện riêng được ghi.", en: "The new household \(id) has a class of its own on record."))
  }

  static func oneClass(_ event: HouseholdMerged, _ entry: EntryHeader, _ state: Projections) -> Breach? {
    let own = state.describedClasses(of: event.household, on: entry.on)
    let home = state.hamlet(of: event.household, on: entry.on)
    for (index, ended) in event.from.enumerated() where ended != event.household {
      let other = state.describedClasses(of: ended, on: entry.on)
      if other != own {
        return Breach(
          .mergeOneClass, at: "what.from[\(index)]",
          Title(
            vi: "Hộ \(state.text(ended)): \(other.vi); hộ \(state.text(event.household)): \(own.vi).",
            en: "\(state.text(ended)) is \(other.en), \(state.text(event.household)) is \(own.en)."),
          remedy: Title(
            vi: "Ghi thay đổi diện của một hộ trước.", en: "Record the change of class of one of them first."))
      }
      if state.hamlet(of: ended, on: entry.on) != home {
        return Breach(
          .mergeOneClass, at: "what.from[\(index)]",
          Title(
            vi: "Hộ \(state.text(ended)) ở thôn khác với hộ \(state.text(event.household)).",
            en: "\(state.text(ended)) lives in another hamlet than \(state.text(event.household))."),
          remedy: Title(vi: "Ghi household.moved trước.", en: "Record household.moved first."))
      }
    }
    return nil
  }

  static func namedGoesOn(_ event: HouseholdMerged, _ state: Projections) -> Breach? {
    guard event.from.contains(event.household) else { return nil }
    return Breach(
      .mergeNamedGoesOn, at: "what.from",
      Title(
        vi: "Hộ \(state.text(event.household)) vừa tiếp tục vừa kết thúc.",
        en: "\(state.text(event.household)) is to go on and to end."))
  }
}
