import Events
import Rules
import Testing

/// One flag on trial: an entry that is pointed out and one that is not, against the same story.
struct FlagRow: Sendable, CustomTestStringConvertible {
  let rule: RuleID
  let given: [String]
  let fits: String
  let flagged: String
  let says: String

  init(_ rule: RuleID, given: [String], fits: String, flags flagged: String, says: String) {
    self.rule = rule
    self.given = given
    self.fits = fits
    self.flagged = flagged
    self.says = says
  }

  var testDescription: String { "\(rule.text): \(flagged)" }
}

struct FlagTests {
  @Test(arguments: rows)
  func `a flag points out what is odd and nothing else`(row: FlagRow) throws {
    var story = try Story(row.given)
    #expect(try story.flags(row.fits).filter { $0.rule == row.rule }.isEmpty)
    let flags = try story.flags(row.flagged).filter { $0.rule == row.rule }
    let flag = try #require(flags.first)
    #expect(flag.detail.en.contains(row.says), "\(flag.detail.en)")
    #expect(!flag.detail.vi.isEmpty)
  }

  @Test func `every rule that flags has its row`() {
    let tried = Set(Self.rows.map(\.rule))
    for rule in RuleID.allCases where rule.kind == .flag {
      #expect(tried.contains(rule), "\(rule.text)")
    }
  }

  @Test func `a late act is flagged and never refused`() throws {
    var story = try Story(RuleTable.duties)
    let late = RuleTable.report("rp-1", by: "c-1", on: "2024-03-01")
    #expect(try story.judge(late).isEmpty)
    #expect(try story.flags(late).map(\.rule) == [.reportInTime])
  }
}

extension FlagTests {
  static let rows: [FlagRow] = timeRows + planRows + reviewRows + awardRows + inspectionRows + moneyRows

  private static let timeRows: [FlagRow] = [
    // Before 30 November: the 30th itself is a day late.
    FlagRow(
      .reportInTime, given: RuleTable.duties, fits: RuleTable.report("rp-1", by: "c-1", on: "2023-11-29"),
      flags: RuleTable.report("rp-1", by: "c-1", on: "2023-11-30"),
      says: "Late by 1 day: the last day in time was 2023-11-29"),
    FlagRow(
      .reportConsolidatedInTime, given: RuleTable.duties, fits: consolidated(on: "2023-12-09"),
      flags: consolidated(on: "2023-12-12"), says: "Late by 3 days: the last day in time was 2023-12-09"),
    FlagRow(
      .dutyFulfilledInTime, given: RuleTable.duties, fits: fulfilled(on: "2023-11-29"),
      flags: fulfilled(on: "2023-12-01"),
      says: "Late by 2 days"),
    FlagRow(
      .repaymentInTime, given: World.units, fits: repaid(on: "2023-03-15"), flags: repaid(on: "2023-03-16"),
      says: "Late by 1 day"),
    FlagRow(
      .movementLaunchedInTime, given: launchDuty, fits: launched(on: "2022-10-09"), flags: launched(on: "2022-10-10"),
      says: "Late by 1 day: the last day in time was 2022-10-09"),
    FlagRow(
      .planIssuedInTime, given: launchDuty, fits: issued(on: "2022-10-09"), flags: issued(on: "2022-10-20"),
      says: "Late by 11 days"),
    FlagRow(
      .movementReviewInItsWindow,
      given: World.plan + [
        World.says(
          "milestone-set",
          "\"milestone\":\"ms-1\",\"kind\":\"interim-review\",\"holders\":[\"pc\"],\"dueRule\":\"in-period\","
            + "\"from\":\"2023-01-01\",\"to\":\"2023-12-31\"")
      ], fits: review(on: "2023-12-31"), flags: review(on: "2024-01-05"), says: "Late by 5 days"),
    // The plan joins its final review with the programme's of 30 November.
    FlagRow(
      .movementReviewWithProgramme,
      given: World.plan + [
        World.says(
          "milestone-set",
          "\"milestone\":\"ms-1\",\"kind\":\"final-review\",\"holders\":[\"pc\"],\"dueRule\":\"in-period\","
            + "\"from\":\"2025-01-01\",\"to\":\"2025-12-31\",\"combinedWith\":\"the programme's\"")
      ], fits: review(on: "2025-11-30", "final", programme: "2025-11-30"),
      flags: review(on: "2025-11-27", "final", programme: "2025-11-30"), says: "Held 3 days before"),
    FlagRow(
      .contestRegisteredLate, given: World.plan + [launched(on: "2022-06-01", movement: "m-1", by: "pc")],
      fits: registered(on: "2022-12-31"), flags: registered(on: "2023-01-01"), says: "launched in 2022"),
  ]

  private static let planRows: [FlagRow] = [
    FlagRow(
      .movementHasParent, given: World.plan, fits: launched(on: "2022-06-01", movement: "m-2", parent: "m-1"),
      flags: launched(on: "2022-06-01", movement: "m-2"), says: "No movement above m-2"),
    FlagRow(
      .amendmentProcedureNotPrinted, given: World.plan + [RuleTable.amendmentRule],
      fits: RuleTable.proposal(receivedBy: "home"),
      flags: RuleTable.proposal(receivedBy: "home").replacing("plan=p-1", with: "plan=p-2"),
      says: "p-2 prints no procedure"),
    // 20 and 15 households are assigned of the 40 that the target asks for; 20 more make 40.
    FlagRow(
      .assignmentSumBelowParent,
      given: World.plan + [
        World.says(
          "target-set",
          "\"target\":\"tg-1\",\"indicator\":\"poor-households-reduced\",\"area\":\"d-1\",\"subgroup\":\"all\","
            + "\"operator\":\"at-least\",\"value\":\"40\",\"unitOfMeasure\":\"households\",\"windowFrom\":\"2022-01-01\","
            + "\"windowTo\":\"2025-12-31\",\"cadence\":\"each-year\""),
        assigned("as-1", to: "c-1", "20"),
      ], fits: assigned("as-2", to: "c-2", "20"), flags: assigned("as-2", to: "c-2", "15"),
      says: "35 households are assigned to 2 units, the target tg-1 is 40"),
    FlagRow(
      .targetBaselineMissing,
      given: World.plan + [
        "2022-03-01 pv figure.published {\"figure\":\"fg-1\",\"area\":\"pv\",\"year\":2021,\"standard\":\"s-2\","
          + "\"poorRate\":\"18.07\",\"documentRef\":\"1/BC\"}"
      ], fits: target(area: "pv"), flags: target(area: "d-1"), says: "of d-1 of 2021 under s-2"),
    FlagRow(
      .unitBlocksCounted,
      given: World.units + [
        "2022-01-02 pv unit.registered {\"registered\":\"blocks\",\"kind\":\"emulation-block\",\"level\":\"province\","
          + "\"nameVi\":\"3 khối\",\"namedIndividually\":false,\"memberCount\":3,\"parent\":\"council\"}"
      ], fits: World.unit("b-3", "emulation-block", "province", under: "council"),
      flags: World.unit("b-2", "emulation-block", "province", under: "council"),
      says: "2 blocks are registered, 3 are printed"),
    FlagRow(
      .budgetSourceOfRule,
      given: World.plan + [
        World.says(
          "funding-rule-set",
          "\"rule\":\"fr-1\",\"purposes\":[\"inspection\"],\"purposeText\":\"t\",\"source\":\"programme-budget\",\"payerText\":\"t\""
        )
      ], fits: allocated("programme-budget"), flags: allocated("district-budget"), says: "district budget"),
  ]

  private static let reviewRows: [FlagRow] = [
    // Opening 6, nothing comes or goes, closing 6; a closing number of 8 is 2 too many.
    FlagRow(
      .reviewAccountBalances, given: World.households, fits: RuleTable.submitted(total: 90, poor: 6, nearPoor: 4),
      flags: RuleTable.submitted(total: 90, poor: 6, nearPoor: 4).replacing("\"closing\":6", with: "\"closing\":8"),
      says: "Closing is 8, the columns make 6: a difference of 2"),
    FlagRow(
      .reviewOpeningContinues, given: World.households + [RuleTable.submitted(total: 90, poor: 6, nearPoor: 4)],
      fits: RuleTable.submitted(total: 90, poor: 6, nearPoor: 4, year: 2023),
      flags: RuleTable.submitted(total: 90, poor: 7, nearPoor: 4, year: 2023),
      says: "Opening is 7, the closing number of 2022 is 6"),
    // On record in c-1 in 2022: hh-poor is poor and hh-near is near-poor; hh-out has left.
    FlagRow(
      .reviewAgreesWithHouseholds, given: World.households, fits: RuleTable.submitted(total: 4, poor: 1, nearPoor: 1),
      flags: RuleTable.submitted(total: 4, poor: 2, nearPoor: 1), says: "says 2 households, the ledger counts 1"),
    // A of 140 and B of 30 are poor in the country; A of 141 is not.
    FlagRow(
      .householdClassFollows, given: scored(a: "140"), fits: World.entered("hh-none", "new", on: "2022-12-10"),
      flags: World.entered("hh-none", "new", poor: false, on: "2022-12-10"),
      says: "rural, score A 140, score B 30, under s-2 poor; this entry says near-poor"),
    FlagRow(
      .reviewApprovedByLevelAbove, given: World.households, fits: approved(by: "d-1-pc"), flags: approved(by: "d-2"),
      says: "does not stand above"),
    // 6 of 90 are approved where 6 of 90 were submitted, and where 9 were.
    FlagRow(
      .reviewApprovedAsSubmitted, given: World.households + [RuleTable.submitted(total: 90, poor: 6, nearPoor: 4)],
      fits: approved(by: "d-1"),
      flags: approved(by: "d-1").replacing(
        "\"poor\":6,\"poorRate\":\"6.67\"", with: "\"poor\":9,\"poorRate\":\"10.00\""),
      says: "9 households are approved, 6 were submitted"),
    FlagRow(
      .reviewApprovedOnce,
      given: World.households + [RuleTable.submitted(total: 90, poor: 6, nearPoor: 4), approved(by: "d-1")],
      fits: approved(by: "d-1").replacing("\"year\":2022", with: "\"year\":2023"),
      flags: approved(by: "d-1").replacing("2022-12-20 d-1", with: "2022-12-21 d-1"),
      says: "was approved on 2022-12-20 (entry"),
    FlagRow(
      .reviewListMadePublic,
      given: World.households + [
        "2022-12-16 c-1 poverty-review.list-published {\"review\":\"rv-c1\",\"area\":\"c-1\",\"place\":\"p\","
          + "\"from\":\"2022-12-11\",\"to\":\"2022-12-16\",\"objections\":0}"
      ], fits: approved(by: "d-1"), flags: approved(by: "d-1", review: "rv-other"),
      says: "No publication of the list of rv-other"),
  ]

  private static let awardRows: [FlagRow] = [
    FlagRow(
      .appraisalNotOwnNomination,
      given: RuleTable.ways + [RuleTable.asked("nm-1", "c-1"), RuleTable.asked("nm-2", "home")],
      fits: RuleTable.appraised("nm-1", "dossier", by: "home"),
      flags: RuleTable.appraised("nm-2", "dossier", by: "home"),
      says: "appraises its own nomination"),
    // A collective has twice 1.5 times 2,340,000 = 7,020,000, which is whole tens of thousands already.
    FlagRow(
      .approvalRewardByDecree, given: RuleTable.ways + [RuleTable.asked("nm-1")] + law, fits: rewarded(7_020_000),
      flags: rewarded(3_000_000), says: "by 152/2025/NĐ-CP it is 7020000: 3.0 × 2340000"),
    FlagRow(
      .nominationHigherFormAtFinal, given: openForms, fits: RuleTable.nominated(),
      flags: RuleTable.nominated(occasion: "annual"),
      says: "yearly occasion"),
    FlagRow(
      .nominationGuidanceOnRecord, given: openForms, fits: RuleTable.nominated(),
      flags: RuleTable.nominated(year: 2024),
      says: "of 2024 is not on record"),
    // c-1 has an initiative, c-2 has nothing.
    FlagRow(
      .nominationMeetsACriterion,
      given: openForms + [
        World.says(
          "criterion-set",
          "\"criterion\":\"cr-1\",\"subjectKinds\":[\"commune\"],\"labelVi\":\"Sáng kiến\",\"labelEn\":\"Initiatives\","
            + "\"basis\":\"measurable\",\"figures\":[\"initiatives-recognised\"]"),
        "2023-05-01 d-1-pc initiative.recognised {\"initiative\":\"in-1\",\"owner\":\"c-1\",\"content\":\"c\","
          + "\"recognisedBy\":\"d-1-pc\",\"scope\":\"district\"}",
      ], fits: RuleTable.nominated(),
      flags: RuleTable.nominated().replacing("\"subject\":\"c-1\"", with: "\"subject\":\"c-2\""),
      says: "c-2 meets none of the 1 criteria of its kind"),
    FlagRow(
      .nominationRecipientKindPrinted, given: openForms, fits: RuleTable.nominated(),
      flags: RuleTable.nominated().replacing(
        "\"recipientKind\":\"collective\"", with: "\"recipientKind\":\"household\""),
      says: "household"),
    FlagRow(
      .awardFundOfRule,
      given: openForms + [
        World.unit("fund-1", "fund", "province", under: "pc"), World.unit("fund-2", "fund", "province", under: "pc"),
        World.says(
          "funding-rule-set",
          "\"rule\":\"fr-1\",\"purposes\":[\"awards\"],\"purposeText\":\"t\",\"source\":\"award-fund\",\"payer\":\"fund-1\","
            + "\"payerText\":\"t\""),
        "2025-11-10 pc award.granted plan=p-1 {\"award\":\"aw-1\",\"recipient\":\"c-1\",\"recipientKind\":\"collective\","
          + "\"form\":\"certificate-of-merit\",\"level\":\"province\",\"emblem\":false,\"occasion\":\"final\",\"year\":2025,"
          + "\"imported\":false}",
      ], fits: paid("fund-1"), flags: paid("fund-2"), says: "Paid by fund-2"),
  ]
}
