import Events
import Projections

/// Leaving poverty and near-poverty, the pledges behind it, and what comes after.
extension Rules {
  static func judge(
    _ event: HouseholdExitedPoverty, _ entry: EntryHeader, _ state: Projections, _ found: inout Findings
  ) {
    found.note(householdActive(event.household, on: entry.on, state))
    found.note(ownArea(event.household, entry, state))
    found.note(needs(.poor, event.household, event.standard, .exitNeedsPoverty, entry, state))
    found.note(restsOnReview(event.review, event.household, event.standard, entry, state))
    found.note(ownPledge(event.pledge, event.household, state))
  }

  static func judge(
    _ event: HouseholdExitedNearPoverty, _ entry: EntryHeader, _ state: Projections, _ found: inout Findings
  ) {
    found.note(householdActive(event.household, on: entry.on, state))
    found.note(ownArea(event.household, entry, state))
    found.note(needs(.nearPoor, event.household, event.standard, .nearExitNeedsNearPoverty, entry, state))
    found.note(restsOnReview(event.review, event.household, event.standard, entry, state))
    found.note(ownPledge(event.pledge, event.household, state))
  }

  static func judge(
    _ event: HouseholdLivingStandardRated, _ entry: EntryHeader, _ state: Projections, _ found: inout Findings
  ) {
    found.note(householdActive(event.household, on: entry.on, state))
    found.note(ownArea(event.household, entry, state))
    found.note(neitherPoorNorNearPoor(event, entry, state))
  }

  static func judge(
    _ event: HouseholdPledgedExit, _ entry: EntryHeader, _ state: Projections, _ found: inout Findings
  ) {
    found.note(householdActive(event.household, on: entry.on, state))
    found.note(ownArea(event.household, entry, state))
    found.note(pledgesAreOfPoor(event, entry, state))
    found.note(voluntary(event))
  }

  static func needs(
    _ povertyClass: PovertyClass, _ household: HouseholdID, _ standard: StandardID, _ rule: RuleID,
    _ entry: EntryHeader, _ state: Projections
  ) -> Breach? {
    // Who is not registered or has left is told so, and nothing else.
    guard state.households.state(of: household, on: entry.on)?.isActive ?? false else { return nil }
    let held = state.households.povertyClass(of: household, under: standard, on: entry.on)
    if held == povertyClass { return nil }
    let (id, under) = (state.text(household), state.text(standard))
    return Breach(
      rule, at: "what.household",
      Title(
        vi:
          "Hộ \(id) không phải là \(povertyClass.title.vi) theo chuẩn \(under) vào ngày \(entry.on.formatted(.vi))\(instead(of: povertyClass, held, household, entry, state).vi).",
        en:
          "\(id) is not \(povertyClass.title.en) under \(under) on \(entry.on)\(instead(of: povertyClass, held, household, entry, state).en)."
      ), remedy: remedy(for: povertyClass, held, household, standard, entry, state))
  }

  /// What the household is in place of the class that was taken for granted.
  private static func instead(
    of povertyClass: PovertyClass, _ held: PovertyClass?, _ household: HouseholdID, _ entry: EntryHeader,
    _ state: Projections
  ) -> Title {
    if let held { return Title(vi: "; hộ đang là \(held.title.vi)", en: "; it is \(held.title.en)") }
    if povertyClass == .poor, let exit = state.households.lastExit(of: household, by: entry.on) {
      return Title(
        vi: "; hộ đã thoát nghèo ngày \(exit.on.formatted(.vi)) (mục \(exit.seq))",
        en: "; it left poverty on \(exit.on) (entry \(exit.seq))")
    }
    return Title(vi: "; chưa ghi lần vào diện nào", en: "; no entry into that class is on record")
  }

  private static func remedy(
    for povertyClass: PovertyClass, _ held: PovertyClass?, _ household: HouseholdID, _ standard: StandardID,
    _ entry: EntryHeader, _ state: Projections
  ) -> Title {
    switch held {
    case .poor:
      return Title(
        vi: "Hộ nghèo thoát nghèo thì ghi household.exited-poverty.",
        en: "Record household.exited-poverty for a poor household.")
    case .nearPoor:
      return Title(
        vi: "Hộ cận nghèo thoát cận nghèo thì ghi household.exited-near-poverty.",
        en: "Record household.exited-near-poverty for a near-poor household.")
    case nil: break
    }
    let others = state.households.povertyClasses(of: household, on: entry.on).filter {
      $0.povertyClass == povertyClass && $0.standard != standard
    }
    if let other = others.first {
      return Title(
        vi: "Hộ thuộc diện này theo chuẩn \(state.text(other.standard)): hãy kiểm tra chuẩn đã ghi.",
        en: "It is so under \(state.text(other.standard)): check the standard.")
    }
    return Title(
      vi: "Kiểm tra mã hộ và ngày; hộ vào diện mà sổ chưa có thì ghi việc đó trước.",
      en: "Check the household and the day; if it came into the class and the ledger does not know, record that first.")
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
