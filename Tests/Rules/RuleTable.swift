import Events
import Rules
import Testing

/// One rule on trial: an entry that obeys it and one that breaks it, judged against the same story.
struct RuleRow: Sendable {
  let rule: RuleID
  let given: [String]
  let accepted: String
  let refused: String
  /// The field that the breach points at, and the clause that it quotes.
  let path: String?
  let clause: String?

  init(
    _ rule: RuleID, given: [String], accepts accepted: String, refuses refused: String, at path: String?,
    clause: String? = nil
  ) {
    self.rule = rule
    self.given = given
    self.accepted = accepted
    self.refused = refused
    self.path = path
    self.clause = clause
  }
}

extension RuleRow: CustomTestStringConvertible {
  var testDescription: String { "\(rule.text): \(refused)" }
}

enum RuleTable {
  static let rows: [RuleRow] = [
    unitRows,
    planRows,
    povertyRows,
    householdRows,
    helpRows,
    loanRows,
    activityRows,
    dutyRows,
    inspectionRows,
    sampleRows,
    awardRows,
    moneyRows,
    mistakeRows,
  ].flatMap { $0 }
}

struct RuleTableTests {
  @Test(arguments: RuleTable.rows)
  func `a rule takes what obeys it and refuses what breaks it`(row: RuleRow) throws {
    var story = try Story(row.given)
    let taken = try story.judge(row.accepted)
    #expect(taken.isEmpty, "\(taken.map { "\($0.rule.text): \($0.detail.en)" })")
    let breaches = try story.judge(row.refused).filter { $0.rule == row.rule }
    let breach = try #require(breaches.first)
    #expect(breaches.count == 1)
    #expect(breach.path == row.path)
    #expect(breach.clause == row.clause)
    #expect(!breach.detail.vi.isEmpty && !breach.detail.en.isEmpty)
  }

  /// Nothing is silently missing: a rule that refuses is on trial above, or it is said who judges it. The books' and the
  /// program's are on trial in `BookRuleTable`.
  @Test func `every rule that refuses has its rows or its judge elsewhere`() {
    let tried = Set(RuleTable.rows.map(\.rule))
    let elsewhere = Set(Rules.judgedElsewhere.keys)
    for rule in RuleID.allCases where rule.kind == .refuse {
      #expect(tried.contains(rule) != elsewhere.contains(rule), "\(rule.text)")
    }
    #expect(tried.union(elsewhere).allSatisfy { $0.kind == .refuse })
  }

  @Test func `all breaches are told at once`() throws {
    var story = try Story(World.plan)
    let breaches = try story.judge(
      "2022-03-01 pc plan.target-set plan=p-9 {\"target\":\"t-1\",\"indicator\":\"poor-household-rate\",\"area\":\"nowhere\","
        + "\"subgroup\":\"all\",\"operator\":\"at-most\",\"windowFrom\":\"2022-01-01\",\"windowTo\":\"2025-12-31\","
        + "\"cadence\":\"once\",\"clause\":\"I.1\"}")
    #expect(breaches.map(\.rule) == [.planExists, .planNamesKnownUnits, .targetComplete, .targetNamesStandard])
  }
}
