import Events
import Projections

/// Leaving poverty and near-poverty, the pledges behind it, and what comes after.
extension Rules {
  static func judge(
    _ event: HouseholdExitedPoverty, _ entry: EntryHeader, _ state: Projections, _ found: inout Findings
  ) {
    found.note(householdActive(event.household, on: entry.on, state))
    found.note(needs(.poor, event.household, event.standard, .exitNeedsPoverty, entry, state))
    found.note(restsOnReview(event.review, event.household, event.standard, entry, state))
    found.note(ownPledge(event.pledge, event.household, state))
  }

  static func judge(
    _ event: HouseholdExitedNearPoverty, _ entry: EntryHeader, _ state: Projections, _ found: inout Findings
  ) {
    found.note(householdActive(event.household, on: entry.on, state))
    found.note(needs(.nearPoor, event.household, event.standard, .nearExitNeedsNearPoverty, entry, state))
    found.note(restsOnReview(event.review, event.household, event.standard, entry, state))
    found.note(ownPledge(event.pledge, event.household, state))
  }

  static func judge(
    _ event: HouseholdLivingStandardRated, _ entry: EntryHeader, _ state: Projections, _ found: inout Findings
  ) {
    found.note(householdActive(event.household, on: entry.on, state))
    found.note(neitherPoorNorNearPoor(event, entry, state))
  }

  static func judge(
    _ event: HouseholdPledgedExit, _ entry: EntryHeader, _ state: Projections, _ found: inout Findings
  ) {
    found.note(householdActive(event.household, on: entry.on, state))
    found.note(pledgesAreOfPoor(event, entry, state))
    found.note(voluntary(event))
  }

  static func needs(
    _ povertyClass: PovertyClass, _ household: HouseholdID, _ standard: StandardID, _ rule: RuleID,
    _ entry: EntryHeader, _ state: Projections
  ) -> Breach? {
    let held = state.households.povertyClass(of: household, under: standard, on: entry.on)
    if held == povertyClass { return nil }
    let (id, under) = (state.text(household), state.text(standard))
    let instead =
      held.map { Title(vi: "; hộ đang là \($0.title.vi)", en: "; it is \($0.title.en)") } ?? Title(vi: "", en: "")
    return Breach(
      rule, at: "what.household",
      Title(
        vi: "\(id) không phải là \(povertyClass.title.vi) theo \(under) vào ngày \(entry.on)\(instead.vi).",
        en: "\(id) is not \(povertyClass.title.en) under \(under) on \(entry.on)\(instead.en)."))
  }

  /// A round whose results are on record is of the exit's year or the one before (decisions are often taken in January)
  /// and of the exit's standard. One without results is still to come, and is taken as it is named.
  static func restsOnReview(
    _ review: ReviewID, _ household: HouseholdID, _ standard: StandardID, _ entry: EntryHeader, _ state: Projections
  ) -> Breach? {
    guard let year = state.poverty.year(of: review) else { return nil }
    let id = state.text(review)
    if year != entry.on.year, year != entry.on.year.previous {
      return Breach(
        .exitRestsOnReview, at: "what.review",
        Title(
          vi: "Đợt rà soát \(id) là của năm \(year), hộ thoát ngày \(entry.on).",
          en: "The review \(id) is that of \(year), the exit is of \(entry.on)."))
    }
    guard let hamlet = state.hamlet(of: household, on: entry.on) else { return nil }
    var reviewed: [StandardID] = []
    state.units.forEachAncestor(of: hamlet, on: entry.on) { area in
      reviewed += state.poverty.standards(of: review, in: area)
    }
    if reviewed.isEmpty || reviewed.contains(standard) { return nil }
    return Breach(
      .exitRestsOnReview, at: "what.review",
      Title(
        vi: "Đợt rà soát \(id) theo chuẩn \(state.list(reviewed)), không theo \(state.text(standard)).",
        en: "The review \(id) is under \(state.list(reviewed)), not under \(state.text(standard))."))
  }

  static func ownPledge(_ pledge: PledgeID?, _ household: HouseholdID, _ state: Projections) -> Breach? {
    guard let pledge, !state.households.pledges(of: household).contains(where: { $0.pledge == pledge }) else {
      return nil
    }
    return Breach(
      .exitOwnPledge, at: "what.pledge",
      Title(
        vi: "Bản đăng ký \(state.text(pledge)) không phải của hộ \(state.text(household)).",
        en: "The pledge \(state.text(pledge)) is not one of \(state.text(household))."))
  }

  static func neitherPoorNorNearPoor(
    _ event: HouseholdLivingStandardRated, _ entry: EntryHeader, _ state: Projections
  ) -> Breach? {
    guard state.isPoorOrNearPoor(event.household, on: entry.on) else { return nil }
    let held = state.describedClasses(of: event.household, on: entry.on)
    return Breach(
      .ratingNeitherPoorNorNearPoor, at: "what.household",
      Title(
        vi: "Hộ \(state.text(event.household)) là hộ \(held.vi) vào ngày \(entry.on).",
        en: "\(state.text(event.household)) is \(held.en) on \(entry.on)."))
  }

  static func pledgesAreOfPoor(
    _ event: HouseholdPledgedExit, _ entry: EntryHeader, _ state: Projections
  ) -> Breach? {
    if state.isPoorOrNearPoor(event.household, on: entry.on) { return nil }
    return Breach(
      .pledgePoorOrNearPoor, at: "what.household",
      Title(
        vi: "Hộ \(state.text(event.household)) không nghèo, không cận nghèo vào ngày \(entry.on).",
        en: "\(state.text(event.household)) is neither poor nor near-poor on \(entry.on)."))
  }

  static func voluntary(_ event: HouseholdPledgedExit) -> Breach? {
    if event.voluntary { return nil }
    return Breach(
      .pledgeVoluntary, at: "what.voluntary",
      Title(vi: "Bản đăng ký không tự nguyện.", en: "The pledge is not voluntary."))
  }
}
