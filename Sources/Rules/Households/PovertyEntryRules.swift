import Events
import Projections

/// Coming into poverty and near-poverty: new, again, carried over, or from elsewhere.
extension Rules {
  static func judge(
    _ event: HouseholdEnteredPoverty, _ entry: EntryHeader, _ state: Projections, _ found: inout Findings
  ) {
    found.note(householdActive(event.household, on: entry.on, state))
    found.note(ownArea(event.household, entry, state))
    found.note(notAlready(.poor, event.household, event.standard, .povertyEntryNotAlreadyPoor, entry, state))
    let coming = Coming(event.household, event.standard, event.entryKind, into: .poor)
    found.note(standardInForce(coming, entry, state))
    found.note(relapseAfterExit(coming, entry, state))
    found.note(carriedOverAtStart(coming, entry, state))
    found.note(movedInFromOutside(coming, entry, state))
  }

  static func judge(
    _ event: HouseholdEnteredNearPoverty, _ entry: EntryHeader, _ state: Projections, _ found: inout Findings
  ) {
    found.note(householdActive(event.household, on: entry.on, state))
    found.note(ownArea(event.household, entry, state))
    found.note(nearEntryNotPoor(event, entry, state))
    found.note(
      notAlready(.nearPoor, event.household, event.standard, .nearPovertyEntryNotAlreadyNearPoor, entry, state))
    let coming = Coming(event.household, event.standard, event.entryKind, into: .nearPoor)
    found.note(standardInForce(coming, entry, state))
    found.note(relapseAfterExit(coming, entry, state))
    found.note(carriedOverAtStart(coming, entry, state))
    found.note(movedInFromOutside(coming, entry, state))
  }

  /// What the entries into both classes have in common.
  struct Coming {
    let household: HouseholdID
    let standard: StandardID
    let kind: EntryKind
    let into: PovertyClass

    init(_ household: HouseholdID, _ standard: StandardID, _ kind: EntryKind, into povertyClass: PovertyClass) {
      self.household = household
      self.standard = standard
      self.kind = kind
      into = povertyClass
    }
  }

  static func notAlready(
    _ povertyClass: PovertyClass, _ household: HouseholdID, _ standard: StandardID, _ rule: RuleID,
    _ entry: EntryHeader, _ state: Projections
  ) -> Breach? {
    guard state.households.povertyClass(of: household, under: standard, on: entry.on) == povertyClass else {
      return nil
    }
    let (id, under, title) = (state.text(household), state.text(standard), povertyClass.title)
    return Breach(
      rule, at: "what.household",
      Title(
        vi: "Hộ \(id) đã là hộ \(title.vi) theo \(under) vào ngày \(entry.on).",
        en: "\(id) is \(title.en) already under \(under) on \(entry.on)."))
  }

  static func nearEntryNotPoor(
    _ event: HouseholdEnteredNearPoverty, _ entry: EntryHeader, _ state: Projections
  ) -> Breach? {
    guard state.households.povertyClass(of: event.household, under: event.standard, on: entry.on) == .poor else {
      return nil
    }
    let (id, under) = (state.text(event.household), state.text(event.standard))
    return Breach(
      .nearPovertyEntryNotPoor, at: "what.household",
      Title(
        vi: "Hộ \(id) là hộ nghèo theo \(under) vào ngày \(entry.on).",
        en: "\(id) is poor under \(under) on \(entry.on)."),
      remedy: Title(
        vi: "Ghi household.exited-poverty với toStatus near-poor.",
        en: "Record household.exited-poverty with toStatus near-poor."))
  }

  static func standardInForce(_ coming: Coming, _ entry: EntryHeader, _ state: Projections) -> Breach? {
    let under = state.text(coming.standard)
    guard let standard = state.poverty.standard(coming.standard)?.standard else {
      return Breach(
        .povertyEntryStandardInForce, at: "what.standard",
        Title(vi: "Sổ chưa có chuẩn nghèo \(under).", en: "The standard \(under) is not on record."),
        remedy: standardsInForce(on: entry.on, state))
    }
    let first = min(standard.validFrom, standard.firstReviewYear.firstDay)
    let last = max(standard.validTo, standard.lastReviewYear.lastDay)
    if first <= entry.on, entry.on <= last { return nil }
    return Breach(
      .povertyEntryStandardInForce, at: "what.standard",
      Title(
        vi: "Chuẩn nghèo \(under) dùng từ ngày \(first) đến ngày \(last), không dùng cho ngày \(entry.on).",
        en: "The standard \(under) is used from \(first) to \(last), not on \(entry.on)."),
      remedy: standardsInForce(on: entry.on, state))
  }

  static func relapseAfterExit(_ coming: Coming, _ entry: EntryHeader, _ state: Projections) -> Breach? {
    guard coming.kind == .relapse || coming.kind == .new,
      let past = state.households.state(of: coming.household, on: entry.on)
    else { return nil }
    let hasExited = past.hasExitedPoverty || (coming.into == .nearPoor && past.hasExitedNearPoverty)
    if hasExited == (coming.kind == .relapse) { return nil }
    let id = state.text(coming.household)
    let rule: RuleID = coming.into == .poor ? .povertyEntryRelapseAfterExit : .nearPovertyEntryRelapseAfterExit
    if hasExited {
      let exit = state.households.lastExit(of: coming.household, by: entry.on)
      let when = exit.map { Title(vi: " ngày \($0.on)", en: " on \($0.on)") } ?? Title(vi: "", en: "")
      return Breach(
        rule, at: "what.entryKind",
        Title(vi: "Hộ \(id) đã từng thoát\(when.vi).", en: "\(id) left before\(when.en)."),
        remedy: Title(vi: "Ghi entryKind là relapse.", en: "Write relapse as its entryKind."))
    }
    return Breach(
      rule, at: "what.entryKind",
      Title(
        vi: "Chưa ghi lần thoát nào của hộ \(id) đến ngày \(entry.on).",
        en: "No exit of \(id) is on record by \(entry.on)."),
      remedy: Title(
        vi: "Ghi entryKind là new, hoặc ghi lần thoát trước đó.",
        en: "Write new as its entryKind, or record the exit first."))
  }

  /// Around the day on which a standard comes into force (from its first review on), or no later than the year in which
  /// the ledger opened; and only as the household's first class under the standard.
  static func carriedOverAtStart(_ coming: Coming, _ entry: EntryHeader, _ state: Projections) -> Breach? {
    guard coming.kind == .carriedOver else { return nil }
    let (id, under) = (state.text(coming.household), state.text(coming.standard))
    if let earlier = state.households.firstStatus(of: coming.household, under: coming.standard, by: entry.on) {
      return Breach(
        .povertyEntryCarriedOverAtStart, at: "what.entryKind",
        Title(
          vi: "Hộ \(id) đã được ghi theo \(under) từ ngày \(earlier).",
          en: "\(id) is on record under \(under) since \(earlier)."))
    }
    let standard = state.poverty.standard(coming.standard)?.standard
    let years = standard.map { $0.firstReviewYear...max($0.firstReviewYear, $0.validFrom.year) }
    if years?.contains(entry.on.year) ?? false { return nil }
    let opened = state.units.openedOn
    if let opened, entry.on.year <= opened.year { return nil }
    let start = years.map { "\($0.lowerBound)-\($0.upperBound)" } ?? "?"
    let opening = opened?.year.description ?? "?"
    return Breach(
      .povertyEntryCarriedOverAtStart, at: "what.entryKind",
      Title(
        vi:
          "Năm \(entry.on.year) không phải lúc chuẩn \(under) bắt đầu (\(start)), cũng không phải năm mở sổ (\(opening)).",
        en: "\(entry.on.year) is neither when \(under) begins (\(start)) nor when the ledger opened (\(opening))."),
      remedy: Title(vi: "Ghi entryKind là new hoặc relapse.", en: "Write new or relapse as its entryKind."))
  }

  static func movedInFromOutside(_ coming: Coming, _ entry: EntryHeader, _ state: Projections) -> Breach? {
    guard coming.kind == .movedIn, let registered = state.households.registration(of: coming.household) else {
      return nil
    }
    let id = state.text(coming.household)
    if registered.on.year != entry.on.year {
      return Breach(
        .povertyEntryMovedInFromOutside, at: "what.entryKind",
        Title(
          vi: "Hộ \(id) đăng ký từ ngày \(registered.on), không phải năm \(entry.on.year).",
          en: "\(id) was registered on \(registered.on), not in \(entry.on.year)."))
    }
    guard let earlier = state.households.firstStatus(of: coming.household, under: coming.standard, by: entry.on) else {
      return nil
    }
    return Breach(
      .povertyEntryMovedInFromOutside, at: "what.entryKind",
      Title(
        vi: "Hộ \(id) đã được ghi trong sổ này theo chuẩn đó từ ngày \(earlier).",
        en: "\(id) is on record in this ledger under that standard since \(earlier)."))
  }
}
