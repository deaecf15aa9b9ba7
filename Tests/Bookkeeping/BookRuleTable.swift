import Bookkeeping
import Events
import Ledger
import Rules
import Testing

/// A rule that the books judge: drafts on record, one that obeys it and one that breaks it.
struct BookRow: Sendable {
  typealias Made = @Sendable () throws -> Draft
  let rule: RuleID
  var given: [Made] = []
  let accepted: Made
  let refused: Made
  let path: String?
}

extension BookRow: CustomTestStringConvertible {
  var testDescription: String { rule.text }
}

/// A story on 1 January 2024: a province, a commune, two hamlets, a household that left and one that did not.
private let recorded = "2024-01-01T02:00:00.000Z"

@Sendable private func made(
  _ type: String, _ what: String, id: String = "on-trial", on: String = "2024-01-01", by: String = "a-1",
  re: String? = nil
) throws -> Draft {
  try draft(type, what, id: id, on: on, by: by, re: re.map { "\"\($0)\"" }, at: recorded)
}

@Sendable private func proposed(_ corrected: String, of entry: String) throws -> Draft {
  try made(
    "entry.correction-proposed", "{\"corrected\":{\(corrected)},\"reason\":\"wrong-figure\"}", by: "a-2", re: entry)
}

@Sendable private func corrected(
  _ corrected: String, of entry: String, by: String = "a-2", approvedBy: String? = "a-3"
) throws -> Draft {
  let approved = approvedBy.map { "\"approvedBy\":\"\($0)\"," } ?? ""
  return try made(
    "entry.corrected", "{\(approved)\"corrected\":{\(corrected)},\"reason\":\"wrong-figure\"}", by: by, re: entry)
}

@Sendable private func voided(_ entry: String) throws -> Draft {
  try made("entry.voided", "{\"approvedBy\":\"a-3\",\"reason\":\"did-not-happen\"}", by: "a-2", re: entry)
}

@Sendable private func document(_ bytes: Int, doc: Character) throws -> Draft {
  let sha256 = String(repeating: "a", count: 64)
  return try Draft(
    parsing: Array(
      """
      {"at":"\(recorded)","by":"a-1","doc":"\(String(repeating: doc, count: 64))","id":"d","on":"2024-01-01",\
      "type":"document.stored","unit":"p","v":1,\
      "what":{"bytes":\(bytes),"mediaType":"text/plain","sha256":"\(sha256)","title":"T"}}
      """.utf8), place: "")
}

@Sendable private func registered(_ id: String, _ level: String, under parent: String?) throws -> Draft {
  let under = parent.map { ",\"parent\":\"\($0)\"" } ?? ""
  return try made(
    "unit.registered",
    "{\"kind\":\"administrative-area\",\"level\":\"\(level)\",\"nameVi\":\"Đơn vị \(id)\",\"namedIndividually\":true"
      + "\(under),\"registered\":\"\(id)\",\"validFrom\":\"2000-01-01\"}", id: "u-\(id)")
}

@Sendable private func household(_ id: String, head: String = "Lò Văn Thử") throws -> Draft {
  try made(
    "household.registered",
    "{\"address\":\"Số 7\",\"hamlet\":\"t-1\",\"headName\":\"\(head)\",\"household\":\"\(id)\",\"members\":4}",
    id: "e-\(id)")
}

enum BookRuleTable {
  static let world: [BookRow.Made] = [
    { try registered("p", "province", under: nil) }, { try registered("c", "commune", under: "p") },
    { try registered("t-1", "hamlet", under: "c") }, { try registered("t-2", "hamlet", under: "c") },
    { try household("h-1") }, { try household("h-2") },
    { try made("household.left-area", "{\"household\":\"h-1\",\"reason\":\"moved\"}", id: "e-left") },
  ]

  private static let proposal: BookRow.Made = {
    try made(
      "entry.correction-proposed", "{\"corrected\":{\"members\":5},\"reason\":\"wrong-figure\"}", id: "pr", by: "a-2",
      re: "e-h-2")
  }

  static let rows: [BookRow] = [
    BookRow(
      rule: .correctionOriginalCorrectable, accepted: { try proposed("\"members\":5", of: "e-h-2") },
      refused: { try proposed("\"title\":\"Sổ khác\"", of: "ledger-opened") }, path: "re"),
    BookRow(
      rule: .correctionTwoPeople, given: [proposal],
      accepted: { try corrected("\"members\":5", of: "pr", by: "a-3", approvedBy: nil) },
      refused: { try corrected("\"members\":5", of: "pr", by: "a-2", approvedBy: nil) }, path: "by"),
    BookRow(
      rule: .correctionAsProposed, given: [proposal],
      accepted: { try corrected("\"members\":5", of: "pr", by: "a-3", approvedBy: nil) },
      refused: { try corrected("\"members\":6", of: "pr", by: "a-3", approvedBy: nil) }, path: "what.corrected"),
    BookRow(
      rule: .correctionFieldsExist, accepted: { try corrected("\"members\":5", of: "e-h-2") },
      refused: { try corrected("\"colour\":5", of: "e-h-2") }, path: "what.corrected.colour"),
    BookRow(
      rule: .correctionFieldsExist, accepted: { try corrected("\"members\":5", of: "e-h-2") },
      refused: { try corrected("\"members\":4", of: "e-h-2") }, path: "what.corrected"),
    BookRow(
      rule: .correctionObeysOwnRules, accepted: { try corrected("\"hamlet\":\"t-2\"", of: "e-h-2") },
      refused: { try corrected("\"hamlet\":\"nowhere\"", of: "e-h-2") }, path: "what.corrected.hamlet"),
    BookRow(
      rule: .correctionBreaksNothingLater, accepted: { try corrected("\"household\":\"h-3\"", of: "e-h-2") },
      refused: { try corrected("\"household\":\"h-3\"", of: "e-h-1") }, path: "re"),
    BookRow(
      rule: .voidNoDependants, accepted: { try voided("e-h-2") }, refused: { try voided("e-h-1") }, path: "re"),
    BookRow(
      rule: .documentHashMatches, accepted: { try document(9, doc: "a") }, refused: { try document(9, doc: "b") },
      path: "what.sha256"),
    BookRow(
      rule: .documentHashMatches, accepted: { try document(1, doc: "a") }, refused: { try document(0, doc: "a") },
      path: "what.bytes"),
    BookRow(
      rule: .entryDayNotAhead, accepted: { try imported(on: "2024-01-01") },
      refused: { try imported(on: "2024-01-02") }, path: "on"),
    BookRow(
      rule: .entryPlainText, accepted: { try imported(reason: "Nhập sổ năm 2023") },
      refused: { try imported(reason: "Nhập\\u202esổ") }, path: "what.reason"),
  ]

  /// What the program alone records: a draft of it is refused before any rule is asked, `ledger.opened` by its rule.
  static let programRows: [(rule: RuleID, refused: BookRow.Made, code: String)] = [
    (
      .ledgerFirstEntry,
      {
        try made(
          "ledger.opened",
          "{\"backdatingDays\":3,\"clock\":\"story\",\"newlyExitedMonths\":36,\"origin\":\"o\",\"strictBefore\":true,"
            + "\"timeZone\":\"Asia/Ho_Chi_Minh\",\"title\":\"t\"}")
      }, "ledger.first-entry"
    ),
    (
      .erasureSubjectKnown,
      { try made("personal-data.erased", "{\"legalBasis\":\"x\",\"reason\":\"y\",\"subject\":\"h-1\"}") },
      "draft.operator-act"
    ),
    (
      .keySignedByOld,
      {
        try made(
          "key.rotated", "{\"newKey\":\"a+00000000+AAAA\",\"oldKey\":\"a+00000001+AAAA\",\"size\":1}")
      }, "draft.operator-act"
    ),
    (
      .restoreRootHolds,
      {
        try made(
          "ledger.restored", "{\"from\":\"x\",\"root\":\"\(String(repeating: "a", count: 64))\",\"size\":1}")
      }, "draft.operator-act"
    ),
  ]

  @Sendable private static func imported(on: String = "2024-01-01", reason: String = "r") throws -> Draft {
    try made("import.declared", "{\"reason\":\"\(reason)\",\"rows\":1,\"source\":\"s\"}", on: on)
  }
}

@Suite struct `Rules that the books judge` {
  private func refusals(_ made: BookRow.Made, _ keeper: Keeper) throws -> [Refusal] {
    do {
      switch keeper.append([[try made()]]) {
      case .accepted: return []
      case .refused(let refusals): return refusals
      case .failed(let sentence):
        Issue.record("\(sentence.en)")
        return []
      }
    } catch let refusal as Refusal { return [refusal] }
  }

  private func opened(_ given: [BookRow.Made]) throws -> (MadeLedger, Keeper) {
    let ledger = try MadeLedger(story: recorded)
    let keeper = try Keeper(at: ledger.place)
    for made in given {
      let refusals = try refusals(made, keeper)
      try #require(refusals.isEmpty, "\(refusals.map(\.line.en))")
    }
    return (ledger, keeper)
  }

  @Test(arguments: BookRuleTable.rows)
  func `the books take what obeys and refuse what breaks`(row: BookRow) throws {
    let (ledger, keeper) = try opened(BookRuleTable.world + row.given)
    let before = ledger.log
    let found = try refusals(row.refused, keeper)
    #expect(found.map(\.code) == [row.rule.text], "\(found.map(\.line.en))")
    #expect(found.first?.path == row.path)
    #expect(ledger.log == before)
    let taken = try refusals(row.accepted, keeper)
    #expect(taken.isEmpty, "\(taken.map(\.line.en))")
    try keeper.close()
  }

  @Test(arguments: BookRuleTable.programRows.indices)
  func `what the program records itself is refused as a draft`(index: Int) throws {
    let row = BookRuleTable.programRows[index]
    let (ledger, keeper) = try opened(BookRuleTable.world)
    #expect(try refusals(row.refused, keeper).map(\.code) == [row.code])
    try keeper.close()
    #expect(ledger.lines.count == BookRuleTable.world.count + 1)
  }

  /// With the table of `Rules` this makes each rule that refuses be tried in exactly one place.
  @Test func `every rule left to the books or to the program is on trial here`() {
    func rules(_ elsewhere: Rules.Elsewhere) -> Set<RuleID> {
      Set(Rules.judgedElsewhere.filter { $0.value == elsewhere }.keys)
    }
    #expect(Set(BookRuleTable.rows.map(\.rule) + TreeRuleRows.rows.map(\.rule)) == rules(.books))
    #expect(Set(BookRuleTable.programRows.map(\.rule)) == rules(.program))
  }
}
