import Events

extension RuleTable {
  static let householdRows: [RuleRow] = registerRows + entryRows + exitRows + splitRows

  private static let registerRows: [RuleRow] = [
    RuleRow(
      .householdOneHamlet, given: World.units, accepts: World.household("hh-1", in: "t-a"),
      refuses: World.household("hh-1", in: "labour"), at: "what.hamlet"),
    RuleRow(
      .householdNewId, given: World.households, accepts: World.household("hh-new", in: "t-b"),
      refuses: World.household("hh-poor", in: "t-b"), at: "what.household"),
    RuleRow(
      .householdActive, given: World.households + [left("hh-none", on: "2023-02-01")],
      accepts: rated("hh-none", on: "2023-01-31"), refuses: rated("hh-none", on: "2023-02-01"), at: "what.household"),
    RuleRow(
      .householdActive, given: World.households, accepts: rated("hh-none", on: "2022-01-05"),
      refuses: rated("hh-none", on: "2022-01-04"), at: "what.household"),
    RuleRow(
      .profileCausesAndWishes, given: World.households, accepts: profile("hh-poor", causes: "\"no-capital\""),
      refuses: profile("hh-poor", causes: ""), at: "what.causes"),
    RuleRow(
      .profileDeprivationsOfStandard, given: World.households,
      accepts: profile("hh-none", deprivation: "health", under: "s-1"),
      refuses: profile("hh-none", deprivation: "employment", under: "s-1"), at: "what.deprivations"),
    RuleRow(
      .leaveNothingAfter, given: World.households + [rated("hh-none", on: "2023-06-01")],
      accepts: left("hh-none", on: "2023-06-01"), refuses: left("hh-none", on: "2023-05-31"), at: "on"),
    RuleRow(
      .moveFromOwnHamlet, given: World.households, accepts: moved("hh-poor", from: "t-a", to: "t-b"),
      refuses: moved("hh-poor", from: "t-b", to: "t-c"), at: "what.from"),
    RuleRow(
      .moveFromOwnHamlet, given: World.households, accepts: moved("hh-poor", from: "t-a", to: "t-b"),
      refuses: moved("hh-poor", from: "t-a", to: "t-a"), at: "what.to"),
  ]

  private static let entryRows: [RuleRow] = [
    RuleRow(
      .povertyEntryNotAlreadyPoor, given: World.households, accepts: World.entered("hh-none", "new", on: "2023-12-10"),
      refuses: World.entered("hh-poor", "new", on: "2023-12-10"), at: "what.household"),
    RuleRow(
      .povertyEntryRelapseAfterExit, given: World.households,
      accepts: World.entered("hh-out", "relapse", on: "2023-12-10"),
      refuses: World.entered("hh-none", "relapse", on: "2023-12-10"), at: "what.entryKind"),
    RuleRow(
      .povertyEntryRelapseAfterExit, given: World.households,
      accepts: World.entered("hh-none", "new", on: "2023-12-10"),
      refuses: World.entered("hh-out", "new", on: "2023-12-10"), at: "what.entryKind"),
    // Its exit of 2022-12-10 is not there yet for an entry of the day before, however late that is recorded.
    RuleRow(
      .povertyEntryRelapseAfterExit, given: World.households,
      accepts: World.entered("hh-out", "relapse", on: "2022-12-11"),
      refuses: World.entered("hh-out", "relapse", on: "2022-12-09"), at: "what.entryKind"),
    // The ledger was opened in 2022 and s-2 begins with the review of 2021; 2024 is neither.
    RuleRow(
      .povertyEntryCarriedOverAtStart, given: World.households,
      accepts: World.entered("hh-none", "carried-over", on: "2022-06-30"),
      refuses: World.entered("hh-none", "carried-over", on: "2024-06-30"), at: "what.entryKind"),
    RuleRow(
      .povertyEntryCarriedOverAtStart, given: World.households,
      accepts: World.entered("hh-none", "carried-over", on: "2022-12-31"),
      refuses: World.entered("hh-out", "carried-over", on: "2022-12-31"), at: "what.entryKind"),
    RuleRow(
      .povertyEntryMovedInFromOutside,
      given: World.households + [World.household("hh-new", in: "t-a", on: "2023-03-01")],
      accepts: World.entered("hh-new", "moved-in", on: "2023-03-01"),
      refuses: World.entered("hh-none", "moved-in", on: "2023-03-01"), at: "what.entryKind"),
    RuleRow(
      .nearPovertyEntryNotPoor, given: World.households,
      accepts: World.entered("hh-none", "new", poor: false, on: "2023-12-10"),
      refuses: World.entered("hh-poor", "new", poor: false, on: "2023-12-10"), at: "what.household"),
    RuleRow(
      .nearPovertyEntryNotAlreadyNearPoor, given: World.households,
      accepts: World.entered("hh-none", "new", poor: false, on: "2023-12-10"),
      refuses: World.entered("hh-near", "new", poor: false, on: "2023-12-10"), at: "what.household"),
    RuleRow(
      .nearPovertyEntryRelapseAfterExit, given: World.households,
      accepts: World.entered("hh-out", "relapse", poor: false, on: "2023-12-10"),
      refuses: World.entered("hh-out", "new", poor: false, on: "2023-12-10"), at: "what.entryKind"),
  ]

  private static let exitRows: [RuleRow] = [
    RuleRow(
      .exitNeedsPoverty, given: World.households, accepts: World.exited("hh-poor", on: "2023-12-10"),
      refuses: World.exited("hh-near", on: "2023-12-10"), at: "what.household"),
    RuleRow(
      .exitNeedsPoverty, given: World.households, accepts: World.exited("hh-poor", on: "2023-12-10"),
      refuses: World.exited("hh-poor", on: "2023-12-10", under: "s-1"), at: "what.household"),
    RuleRow(
      .nearExitNeedsNearPoverty, given: World.households, accepts: nearExited("hh-near"),
      refuses: nearExited("hh-poor"),
      at: "what.household"),
    RuleRow(
      .exitRestsOnReview, given: World.households + [submitted(total: 90, poor: 6, nearPoor: 4, review: "rv-22")],
      accepts: World.exited("hh-poor", on: "2023-01-05", review: "rv-22"),
      refuses: World.exited("hh-poor", on: "2024-01-05", review: "rv-22"), at: "what.review"),
    RuleRow(
      .exitRestsOnReview,
      given: World.households + [
        World.entered("hh-none", "new", on: "2022-02-01", under: "s-9"),
        submitted(total: 90, poor: 6, nearPoor: 4, under: "s-9", review: "rv-22"),
      ], accepts: World.exited("hh-none", on: "2022-12-10", review: "rv-22", under: "s-9"),
      refuses: World.exited("hh-poor", on: "2022-12-10", review: "rv-22"), at: "what.review"),
    RuleRow(
      .exitOwnPledge, given: World.households + [pledged("pl-1", "hh-poor")],
      accepts: World.exited("hh-poor", on: "2023-12-10", pledge: "pl-1"),
      refuses: World.exited("hh-poor", on: "2023-12-10", pledge: "pl-2"), at: "what.pledge"),
    RuleRow(
      .ratingNeitherPoorNorNearPoor, given: World.households, accepts: rated("hh-none", on: "2023-12-10"),
      refuses: rated("hh-near", on: "2023-12-10"), at: "what.household"),
    RuleRow(
      .pledgePoorOrNearPoor, given: World.households, accepts: pledged("pl-1", "hh-near"),
      refuses: pledged("pl-1", "hh-none"), at: "what.household"),
    RuleRow(
      .pledgeVoluntary, given: World.households, accepts: pledged("pl-1", "hh-poor"),
      refuses: pledged("pl-1", "hh-poor", voluntary: false), at: "what.voluntary"),
  ]

  private static let splitRows: [RuleRow] = [
    RuleRow(
      .splitNewOnesRegistered, given: World.households, accepts: split("hh-poor", into: "hh-none"),
      refuses: split("hh-poor", into: "hh-unknown"), at: "what.into[0]"),
    RuleRow(
      .splitNewOnesRegistered, given: World.households, accepts: split("hh-poor", into: "hh-none"),
      refuses: split("hh-poor", into: "hh-far"), at: "what.into[0]"),
    RuleRow(
      .splitNewOnesRegistered, given: World.households, accepts: split("hh-poor", into: "hh-none"),
      refuses: split("hh-poor", into: "hh-near"), at: "what.into[0]"),
    RuleRow(
      .mergeOneClass, given: World.households, accepts: merged("hh-out", "hh-none"),
      refuses: merged("hh-poor", "hh-none"),
      at: "what.from[0]"),
    RuleRow(
      .mergeOneClass, given: World.households, accepts: merged("hh-out", "hh-none"),
      refuses: merged("hh-none", "hh-far"),
      at: "what.from[0]"),
    RuleRow(
      .mergeNamedGoesOn, given: World.households, accepts: merged("hh-out", "hh-none"),
      refuses: merged("hh-none", "hh-none"), at: "what.from"),
  ]

  private static func left(_ id: String, on day: String) -> String {
    "\(day) c-1 household.left-area {\"household\":\"\(id)\",\"reason\":\"moved\"}"
  }

  private static func rated(_ id: String, on day: String) -> String {
    "\(day) c-1 household.living-standard-rated {\"household\":\"\(id)\",\"rating\":\"average\"}"
  }

  private static func profile(
    _ id: String, causes: String = "", deprivation: String = "housing", under standard: String = "s-2"
  ) -> String {
    """
    2023-10-01 c-1 household.profile-assessed {"household":"\(id)","standard":"\(standard)","traits":[],\
    "deprivations":["\(deprivation)"],"causes":[\(causes)],"wishes":["loan"]}
    """
  }

  private static func moved(_ id: String, from: String, to: String) -> String {
    "2023-03-01 c-1 household.moved {\"household\":\"\(id)\",\"from\":\"\(from)\",\"to\":\"\(to)\",\"reason\":\"moved\"}"
  }

  private static func nearExited(_ id: String) -> String {
    "2023-12-10 c-1 household.exited-near-poverty {\"household\":\"\(id)\",\"standard\":\"s-2\",\"review\":\"rv-x\"}"
  }

  private static func pledged(_ pledge: String, _ id: String, voluntary: Bool = true) -> String {
    """
    2023-01-15 c-1 household.pledged-exit {"pledge":"\(pledge)","household":"\(id)","targetYear":2024,\
    "voluntary":\(voluntary),"signedBy":"N"}
    """
  }

  private static func split(_ id: String, into new: String) -> String {
    "2023-03-01 c-1 household.split {\"household\":\"\(id)\",\"into\":[\"\(new)\"]}"
  }

  private static func merged(_ id: String, _ ended: String) -> String {
    "2023-03-01 c-1 household.merged {\"household\":\"\(id)\",\"from\":[\"\(ended)\"]}"
  }
}
