import Events
import Projections

/// The register: who lives where, and what becomes of a household.
extension Rules {
  static func judge(
    _ event: HouseholdRegistered, _ entry: EntryHeader, _ state: Projections, _ found: inout Findings
  ) {
    found.note(oneHamlet(event, entry, state))
    found.note(newHousehold(event, state))
    found.note(ownArea(event, entry, state))
  }

  static func judge(
    _ event: HouseholdProfileAssessed, _ entry: EntryHeader, _ state: Projections, _ found: inout Findings
  ) {
    found.note(householdActive(event.household, on: entry.on, state))
    found.note(ownArea(event.household, entry, state))
    found.note(causesAndWishes(event, entry, state))
    found.note(deprivationsOfStandard(event, entry, state))
  }

  static func judge(
    _ event: HouseholdLeftArea, _ entry: EntryHeader, _ state: Projections, _ found: inout Findings
  ) {
    found.note(householdActive(event.household, on: entry.on, state))
    found.note(ownArea(event.household, entry, state))
    found.note(nothingAfter(event, entry, state))
  }

  static func judge(_ event: HouseholdMoved, _ entry: EntryHeader, _ state: Projections, _ found: inout Findings) {
    found.note(householdActive(event.household, on: entry.on, state))
    found.note(fromOwnHamlet(event, entry, state))
  }

  static func oneHamlet(_ event: HouseholdRegistered, _ entry: EntryHeader, _ state: Projections) -> Breach? {
    let hamlet = state.named(event.hamlet, on: entry.on)
    guard state.units.exists(event.hamlet, on: entry.on), let unit = state.units.registration(of: event.hamlet) else {
      return Breach(
        .householdOneHamlet, at: "what.hamlet",
        Title(
          vi: "\(hamlet.vi) không phải đơn vị hoạt động vào ngày \(entry.on).",
          en: "\(hamlet.en) is no active unit on \(entry.on)."))
    }
    // Some communes have no hamlets on record: their households live in the commune itself.
    let isPlace = unit.kind == .administrativeArea && (unit.level == .hamlet || unit.level == .commune)
    if isPlace { return nil }
    return Breach(
      .householdOneHamlet, at: "what.hamlet",
      Title(
        vi: "\(hamlet.vi) không phải thôn, bản, tổ dân phố hay xã.",
        en: "\(hamlet.en) is neither a hamlet nor a commune."))
  }

  static func newHousehold(_ event: HouseholdRegistered, _ state: Projections) -> Breach? {
    guard let before = state.households.registration(of: event.household) else { return nil }
    let id = state.text(event.household)
    return Breach(
      .householdNewId, at: "what.household",
      Title(
        vi: "Hộ \(id) đã đăng ký ở \(state.text(before.hamlet)) ngày \(before.on).",
        en: "\(id) was registered in \(state.text(before.hamlet)) on \(before.on)."),
      remedy: Title(
        vi: "Hộ chuyển đi thì ghi household.moved.", en: "Record household.moved where it lives elsewhere now."))
  }

  static func causesAndWishes(
    _ event: HouseholdProfileAssessed, _ entry: EntryHeader, _ state: Projections
  ) -> Breach? {
    guard event.causes.isEmpty || event.wishes.isEmpty else { return nil }
    let isPoor = state.currentClasses(of: event.household, on: entry.on).contains { $0.povertyClass == .poor }
    guard isPoor else { return nil }
    let id = state.text(event.household)
    return Breach(
      .profileCausesAndWishes, at: event.causes.isEmpty ? "what.causes" : "what.wishes",
      Title(
        vi:
          "Hộ \(id) là hộ nghèo vào ngày \(entry.on) nhưng chưa ghi \(event.causes.isEmpty ? "nguyên nhân" : "nguyện vọng").",
        en: "\(id) is poor on \(entry.on), but its profile names no \(event.causes.isEmpty ? "cause" : "wish")."))
  }

  static func deprivationsOfStandard(
    _ event: HouseholdProfileAssessed, _ entry: EntryHeader, _ state: Projections
  ) -> Breach? {
    let standards =
      event.standard.map { [$0] }
      ?? state.poverty.standards(in: state.symbols).filter { id in
        state.poverty.standard(id).map { $0.standard.validFrom <= entry.on && entry.on <= $0.standard.validTo } ?? false
      }
    let dimensions = standards.compactMap { state.poverty.standard($0)?.standard.dimensions }.flatMap(\.self)
    let foreign = event.deprivations.filter { !dimensions.contains($0) }
    if dimensions.isEmpty || foreign.isEmpty { return nil }
    return Breach(
      .profileDeprivationsOfStandard, at: "what.deprivations",
      Title(
        vi: "Chuẩn \(state.list(standards)) không có chiều: \(foreign.map(\.title.vi).joined(separator: "; ")).",
        en: "The standard \(state.list(standards)) has no dimension "
          + "\(foreign.map(\.title.en).joined(separator: "; "))."
      ))
  }

  static func nothingAfter(_ event: HouseholdLeftArea, _ entry: EntryHeader, _ state: Projections) -> Breach? {
    guard let last = state.households.lastFact(of: event.household, after: entry.on) else { return nil }
    let id = state.text(event.household)
    return Breach(
      .leaveNothingAfter, at: "on",
      Title(
        vi: "Mục ghi \(last.seq) về hộ \(id) là của ngày \(last.on), sau ngày \(entry.on).",
        en: "Entry \(last.seq) of \(id) is of \(last.on), after \(entry.on)."),
      remedy: Title(vi: "Hủy mục ghi đó trước.", en: "Void that entry first."))
  }

  static func fromOwnHamlet(_ event: HouseholdMoved, _ entry: EntryHeader, _ state: Projections) -> Breach? {
    let (from, to) = (state.named(event.from, on: entry.on), state.named(event.to, on: entry.on))
    let home = state.households.hamlet(of: event.household, on: entry.on)
    if let home, home != event.from, state.units.successor(of: home, on: entry.on) != event.from {
      let lives = state.named(home, on: entry.on)
      return Breach(
        .moveFromOwnHamlet, at: "what.from",
        Title(
          vi: "Hộ \(state.text(event.household)) ở \(lives.vi) vào ngày \(entry.on), không ở \(from.vi).",
          en: "\(state.text(event.household)) lives in \(lives.en) on \(entry.on), not in \(from.en)."),
        remedy: Title(
          vi: "Ghi from là \(state.text(home)), hoặc kiểm tra mã hộ.",
          en: "Write \(state.text(home)) as from, or check the household's id."))
    }
    if event.to == event.from {
      return Breach(
        .moveFromOwnHamlet, at: "what.to",
        Title(vi: "Nơi đến và nơi đi đều là \(from.vi).", en: "It leaves \(from.en) for the same place."))
    }
    if state.units.exists(event.to, on: entry.on) { return nil }
    return Breach(
      .moveFromOwnHamlet, at: "what.to",
      Title(
        vi: "\(to.vi) không hoạt động vào ngày \(entry.on).", en: "\(to.en) is not in being on \(entry.on)."))
  }
}
