import Bookkeeping
import CanonicalJSON
import Events
import Foundation
import Ledger
import Projections
import Rules
import Testing

/// A row of the capabilities on trial: a real ledger in a folder of its own, written to by drafts and asked by `Books`.
///
/// A line is a draft in short: `DAY UNIT TYPE {payload}`, with any of these before the payload:
///
/// | word | means |
/// |---|---|
/// | `plan=ID` | the plan that the entry serves |
/// | `id=ID`, `re=ID` | its own id, and the id of the entry that it answers to |
/// | `by=ACCOUNT` | who records it; `a-1` unless told |
/// | `at=MOMENT` | when it is recorded; unless told 02:00 UTC of its day, and never before the entry before it |
/// | `doc` | a scan stands behind it |
///
///     let row = try Row(.caoBang)
///     try row.given("2023-12-10 cb-x household.exited-poverty {\"household\":\"h-1\", …}")
///     try row.refuses("…", .exitNeedsPoverty, clause: "I.1.c")
///     let state = try row.state(asOf: "2023-12-31")
final class Row {
  let place: LedgerPlace
  private let folder: String
  private var keeper: Keeper?
  private var last: Timestamp
  private var count = 0

  /// A story ledger that opens at `at`, with the entries of the plan and of what all plans share.
  init(_ plan: PrintedPlan? = nil, opened at: String = "2015-12-01T00:00:00.000Z") throws {
    folder = NSTemporaryDirectory() + "socai-row-" + UUID().uuidString
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    place = LedgerPlace(folder: folder + "/ledger")
    var opening = Opening(origin: "example.vn/rows", title: "Sổ thử")
    last = try #require(Timestamp(at))
    opening.storyAt = last
    _ = try opening.make(at: place)
    guard let plan else { return }
    try append(try Self.drafts(of: [.common, plan]).map { try retimed($0) })
  }

  deinit {
    try? keeper?.close()
    try? FileManager.default.removeItem(atPath: folder)
  }

  // MARK: Given

  /// Records each line as a batch of its own; a refused one fails the test with its sentences.
  func given(_ lines: String..., sourceLocation: SourceLocation = #_sourceLocation) throws {
    try given(lines, sourceLocation: sourceLocation)
  }

  func given(_ lines: [String], sourceLocation: SourceLocation = #_sourceLocation) throws {
    for line in lines {
      let refusals = try send(line)
      try #require(
        refusals.isEmpty, "\(line)\n\(refusals.map(\.line.en).joined(separator: "\n"))", sourceLocation: sourceLocation)
    }
  }

  /// Records drafts as one batch, as they are.
  func given(batch: [Draft]) throws {
    switch try writer().append([batch]) {
    case .accepted: break
    case .refused(let refusals): throw Failed(sentence: refusals[0].line)
    case .failed(let sentence): throw Failed(sentence: sentence)
    }
  }

  // MARK: When

  /// What stands against the line; empty when it was taken (and is recorded then).
  @discardableResult
  func send(_ line: String) throws -> [Refusal] {
    let draft = try draft(line)
    switch try writer().append([[draft]]) {
    case .accepted: return []
    case .refused(let refusals): return refusals
    case .failed(let sentence): throw Failed(sentence: sentence)
    }
  }

  /// The line is refused for this rule (and for no other), quoting this clause of the plan.
  @discardableResult
  func refuses(
    _ line: String, _ rule: RuleID, clause: String? = nil, sourceLocation: SourceLocation = #_sourceLocation
  ) throws -> Refusal {
    let refusals = try send(line)
    #expect(refusals.map(\.code) == [rule.text], "\(refusals.map(\.line.en))", sourceLocation: sourceLocation)
    let refusal = try #require(refusals.first { $0.code == rule.text }, sourceLocation: sourceLocation)
    if let clause { #expect(refusal.clause == clause, sourceLocation: sourceLocation) }
    return refusal
  }

  // MARK: Then

  /// The ledger replayed as the two clocks say: `asKnown` is a number or a moment.
  func books(asOf: String? = nil, asKnown: String? = nil) throws -> Books {
    try close()
    return try Books(
      at: place,
      asKnown: { minutes in try asKnown.map { try #require(AsKnown($0, minutesAheadOfUTC: minutes)) } ?? .now },
      asOf: asOf.map { try #require(Day($0)) })
  }

  /// Lets the ledger go, so that others may open it; the next line opens it again.
  func close() throws {
    try keeper?.close()
    keeper = nil
  }

  func state(asOf: String? = nil, asKnown: String? = nil) throws -> Projections {
    try books(asOf: asOf, asKnown: asKnown).state
  }

  /// The writer's own state, a fact a line.
  func liveDumps() throws -> [String] {
    try writer().read { state in state.dumps.flatMap { ["# \($0.name)"] + $0.lines() } }
  }

  /// How many entries are recorded; the number of the last one.
  var size: Int { get throws { Int(try books().size.count) } }

  /// The place of the entry that was recorded last.
  var lastSeq: Seq { get throws { Seq(UInt64(try size)) } }

  // MARK: Drafts

  struct Failed: Error { let sentence: Title }
  struct Malformed: Error { let line: String }

  private func writer() throws -> Keeper {
    if let keeper { return keeper }
    let opened = try Keeper(at: place)
    keeper = opened
    return opened
  }

  private func append(_ drafts: [Draft]) throws {
    switch try writer().append(drafts.map { [$0] }) {
    case .accepted: break
    case .refused(let refusals): throw Failed(sentence: refusals[0].line)
    case .failed(let sentence): throw Failed(sentence: sentence)
    }
  }

  private func draft(_ line: String) throws -> Draft {
    guard let brace = line.firstIndex(of: "{") else { throw Malformed(line: line) }
    let words = line[..<brace].split(separator: " ")
    guard words.count >= 3, let on = Day(String(words[0])) else { throw Malformed(line: line) }
    count += 1
    var members: [(String, JSON)] = [
      ("on", .string(on.isoText)), ("unit", .string(String(words[1]))), ("type", .string(String(words[2]))), ("v", 1),
    ]
    var given: [String: String] = ["by": "a-1", "id": "row-\(count)"]
    for word in words.dropFirst(3) {
      if word == "doc" { given["doc"] = String(repeating: "0", count: 64) }
      let parts = word.split(separator: "=", maxSplits: 1).map(String.init)
      if parts.count == 2 { given[parts[0]] = parts[1] }
    }
    let noon = try #require(Timestamp("\(on.isoText)T02:00:00.000Z"))
    let at = given["at"].flatMap { Timestamp($0) } ?? max(noon, last)
    last = max(last, at)
    given["at"] = at.description
    members += given.map { ($0.key, .string($0.value)) }
    members.append(("what", try JSON(parsing: String(line[brace...]))))
    return try Draft(.object(JSON.Object(members)), place: line)
  }

  /// A plan's draft, recorded when this ledger opened: plans are told at once here, so that a story may begin in any year.
  private func retimed(_ text: String) throws -> Draft {
    guard case .object(let members)? = try? JSON(parsing: text) else { throw Malformed(line: text) }
    var kept = members.members.filter { $0.key != "at" }
    // What a plan says may be dated later; that it was imported may not.
    if ["import.declared", "document.stored"].contains(members["type"]?.string) {
      kept = kept.map { $0.key == "on" ? ("on", .string(last.description.prefix(10).description)) : $0 }
    }
    return try Draft(.object(JSON.Object(kept + [("at", .string(last.description))])), place: "events/plans")
  }

  private static func drafts(of plans: [PrintedPlan]) throws -> [String] {
    let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent()
    return try plans.flatMap { plan in
      try String(contentsOf: root.appending(path: "events/plans/\(plan.rawValue).jsonl"), encoding: .utf8)
        .split(separator: "\n").map(String.init)
    }
  }
}

/// The files of `events/plans`.
enum PrintedPlan: String, CaseIterable {
  case common
  case caoBang = "cao-bang"
  case ninhBinh = "ninh-binh"
  case canTho = "can-tho"
  case konRay = "kon-ray"
  case yenBai = "yen-bai"
}
