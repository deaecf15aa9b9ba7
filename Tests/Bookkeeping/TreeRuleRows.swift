import Bookkeeping
import Events
import Foundation
import Ledger
import Merkle
import Testing

/// A rule that takes the log's own tree: a worked story on record, and drafts that are made from its roots.
struct TreeRow: Sendable {
  typealias Made = @Sendable (LedgerReader) throws -> Draft
  let rule: RuleID
  let story: String
  /// How many of the story's lines are on record.
  let count: Int
  let accepted: Made
  let refused: Made
  let path: String
}

extension TreeRow: CustomTestStringConvertible {
  var testDescription: String { rule.text }
}

enum TreeRuleRows {
  static let rows = [
    TreeRow(
      rule: .figureRootOfSize, story: "corrected-report", count: 22,
      accepted: { try certified(size: 16, root: $0.tree.root(size: TreeSize(16)).hex) },
      refused: { try certified(size: 17, root: $0.tree.root(size: TreeSize(16)).hex) }, path: "what.atRoot"),
    TreeRow(
      rule: .figureRootOfSize, story: "corrected-report", count: 22,
      accepted: { try certified(size: 23, root: $0.tree.root(size: TreeSize(23)).hex) },
      refused: { try certified(size: 24, root: $0.tree.root(size: TreeSize(23)).hex) }, path: "what.atSize"),
    // Five poor households are left in the commune, of which two are drawn: entry 35 announces it.
    TreeRow(
      rule: .sampleRecomputed, story: "inspection", count: 34, accepted: { try drawn($0) { $0 } },
      refused: { try drawn($0) { $0.reversed() } }, path: "what.drawn"),
  ]

  private static func certified(size: Int, root: String) throws -> Draft {
    try draft(
      "figure.certified",
      """
      {"area":"sm-nam-sen","atRoot":"\(root)","atSize":\(size),"figure":"poor","inspection":"in-1","recomputed":"36",\
      "report":"rp-ns-2023","standard":"vn-mdp-2022-2025","stated":"36","year":2023}
      """, id: "on-trial", on: "2024-12-20", at: "2024-12-20T02:00:00.000Z", unit: "sm-labour")
  }

  private static func drawn(_ reader: LedgerReader, order: ([String]) -> [String]) throws -> Draft {
    let value = "123456"
    let sample = try #require(try reader.sample(announcedAt: 35, value: value))
    #expect(sample.frame.count == 5 && sample.drawn.count == 2)
    return try draft(
      "inspection.sample-drawn",
      "{\"drawn\":\(order(sample.drawn)),\"frameSize\":5,\"inspection\":\"in-ns-2024\",\"value\":\"\(value)\"}",
      id: "on-trial", on: "2024-12-10", re: "35", at: "2024-12-10T02:00:00.000Z", unit: "sm-labour")
  }
}

@Suite struct `Rules that take the log's tree` {
  @Test(arguments: TreeRuleRows.rows)
  func `the books take what the tree bears out and refuse the rest`(row: TreeRow) throws {
    let file = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().appending(path: "events/journeys/\(row.story).jsonl")
    let lines = try String(contentsOf: file, encoding: .utf8).split(separator: "\n").prefix(row.count)
    let ledger = try MadeLedger(story: String(lines[0].dropFirst(#"{"at":""#.count).prefix(24)))
    let keeper = try Keeper(at: ledger.place)
    let batches = try DraftFile.batches(
      Array(lines.joined(separator: "\n").utf8), named: row.story, isStory: true)
    let told = keeper.append(batches)
    guard case .accepted = told else {
      Issue.record("\(told)")
      return
    }
    _ = try keeper.checkpoint()
    let reader = try LedgerReader.open(ledger.place)
    guard case .refused(let refusals) = keeper.append([[try row.refused(reader)]]) else {
      Issue.record("taken")
      return
    }
    #expect(refusals.map(\.code) == [row.rule.text], "\(refusals.map(\.line.en))")
    #expect(refusals.first?.path == row.path)
    let outcome = keeper.append([[try row.accepted(reader)]])
    guard case .accepted = outcome else {
      Issue.record("\(outcome)")
      return
    }
    try keeper.close()
  }
}
