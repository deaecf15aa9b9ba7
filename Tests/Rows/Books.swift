import Bookkeeping
import Events
import Foundation
import Ledger
import Merkle
import Projections
import Testing

/// What the ledger itself promises, whatever is recorded.
@Suite struct `The ledger, row by row` {
  @Test func `ALL-01 one changed byte is found by verify with the entry's number`() throws {
    let row = try Row(.caoBang)
    let books = try row.books()
    let size = books.size.count
    #expect(try Verifier(row.place).verify().isSound)
    for seq in [1, 120, size] {
      let entry = try books.entry(Seq(seq))
      #expect(entry["seq"]?.int == Int64(seq))
      #expect(entry["at"]?.string.flatMap { Timestamp($0) } != nil)
      #expect(entry["by"]?.string?.isEmpty == false)
      // The entry is a leaf of the tree whose root is signed: its path leads to that root.
      let line = try books.reader.line(at: Position(seq: seq))
      let proof = try books.reader.tree.inclusionProof(of: Position(seq: seq), size: books.size)
      let signed = try #require(books.reader.checkpoint)
      #expect(proof.fault(leaf: line.withUnsafeBytes { leafHash(of: $0) }, root: signed.root) == nil)

      // One letter of the recorder's account becomes another.
      let log = try LogFile(of: row.place, holding: line)
      try log.change(behind: #""by":"a-"#, in: line)
      let report = try Verifier(row.place).verify()
      #expect(report.damages.first?.seq == seq, "\(report.damages)")
      #expect(report.soundSize.count == seq - 1)
      try log.putBack()
    }
    #expect(try Verifier(row.place).verify().isSound)
  }

  @Test func `ALL-02 a late entry shows as of its day, and not as known before it was recorded`() throws {
    let row = try Row(.ninhBinh, opened: "2022-01-10T02:00:00.000Z")
    try row.given(
      ResultLine.approved(
        of: "nb-province", by: "nb-pc", on: "2023-12-20", 2023, poor: 5905, total: 317_935,
        late: "2024-02-05T02:00:00.000Z"))
    func poor(asOf: String, asKnown: String? = nil) throws -> [Int?] {
      let state = try row.state(asOf: asOf, asKnown: asKnown)
      let unit = try #require(state.symbols.find(UnitID.self, "nb-province"))
      return state.poverty.timeline(of: unit, asOf: try #require(Day(asOf)), in: state.symbols)
        .filter { $0.kind == .approved && $0.povertyClass == .poor }.map(\.count)
    }
    #expect(try poor(asOf: "2023-12-31") == [5905])
    #expect(try poor(asOf: "2023-12-19") == [])
    #expect(try poor(asOf: "2023-12-31", asKnown: "2023-12-31") == [])
    #expect(try poor(asOf: "2024-02-05", asKnown: "2024-02-04") == [])
    #expect(try poor(asOf: "2023-12-31", asKnown: "2024-02-05") == [5905])
    let last = try row.size
    #expect(try poor(asOf: "2023-12-31", asKnown: "\(last)") == [5905])
    #expect(try poor(asOf: "2023-12-31", asKnown: "\(last - 1)") == [])
  }

  /// Each worked story is told to a writer batch by batch, and a plan with what the stories leave out; then the log alone
  /// is replayed.
  @Test func `ALL-03 every projection rebuilt from the log is the running one`() throws {
    let city = try Row(.caoBang, opened: "2023-01-10T02:00:00.000Z")
    try city.given(ResultLine.ward)
    try city.given(
      ActivityLine.model("md-1", in: "w-1", on: "2023-02-01", lead: "w-1-pc"),
      ActivityLine.item("it-1", "article", in: "cb-website", on: "2023-02-02"),
      ActivityLine.grant("a-1", "recorder", for: "cb-city", on: "2023-02-03"))
    var rows = [("the plan of a city", city)]
    let folder = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().appending(path: "events/journeys")
    for file in try FileManager.default.contentsOfDirectory(at: folder, includingPropertiesForKeys: nil)
    where file.pathExtension == "jsonl" {
      let batches = try DraftFile.batches([UInt8](Data(contentsOf: file)), named: file.lastPathComponent, isStory: true)
      let row = try Row(opened: try #require(batches.first?.first?.at).description)
      for batch in batches { try row.given(batch: batch) }
      rows.append((file.lastPathComponent, row))
    }
    #expect(rows.count == 7)

    var filled: Set<String> = []
    for (name, row) in rows {
      let running = try row.liveDumps()
      let rebuilt = try row.state().dumps
      #expect(running == rebuilt.flatMap { ["# \($0.name)"] + $0.lines() }, "\(name)")
      filled.formUnion(rebuilt.filter { !$0.lines().isEmpty }.map(\.name))
    }
    // None is equal for being empty in every story.
    #expect(Set(Projections().dumps.map(\.name)).subtracting(filled).isSubset(of: ["nominations"]))
  }

  @Test func `ALL-04 a refusal names the rule and the section of the plan`() throws {
    let row = try Row(.caoBang, opened: "2023-01-10T02:00:00.000Z")
    try row.given(ResultLine.ward)
    let refusal = try row.refuses(
      "2023-11-20 w-1-pc report.submitted plan=cb "
        + #"{"duty":"cb-r01","figures":[],"period":"2023","receiver":"cb-province-pc","report":"rp-1","reporter":"w-1-pc"}"#,
      .reportHolderAndInbox, clause: "V.9")
    for text in [refusal.line.en, refusal.line.vi] { #expect(text.contains("[report.holder-and-inbox; V.9]")) }
    #expect(refusal.path == "what.receiver")
    // A rule of the ledger alone has no section: the rule is named.
    let own = try row.refuses(
      #"2023-11-20 w-1-pc household.left-area {"household":"h-none","reason":"moved"}"#, .householdActive)
    #expect(own.clause == nil && own.line.vi.contains("[household.active]"))
    try row.given(
      ResultLine.approved(of: "cb-city", by: "cb-province-pc", on: "2023-12-01", 2023, poor: 30, total: 1_000))
    let printed = try row.refuses(
      "2023-12-02 cb-province-pc poverty-review.result-approved "
        + ResultLine.approval(of: "cb-city", 2023, 30, 1_000, rate: "3.10"), .reviewRateFromCounts)
    #expect(printed.line.en.contains("review.rate-from-counts"))
  }
}

/// The segment that holds a line, to be damaged and put back.
private struct LogFile {
  private let url: URL
  private let bytes: Data

  init(of place: LedgerPlace, holding line: [UInt8]) throws {
    let folder = URL(filePath: place.folder).appending(path: "log")
    let files = try FileManager.default.contentsOfDirectory(at: folder, includingPropertiesForKeys: nil)
    let found = try files.map { ($0, try Data(contentsOf: $0)) }.first { $0.1.range(of: Data(line)) != nil }
    (url, bytes) = try #require(found)
  }

  /// Changes the byte that follows a text of the line.
  func change(behind text: String, in line: [UInt8]) throws {
    let start = try #require(bytes.range(of: Data(line))).lowerBound
    let place = try #require(bytes.range(of: Data(text.utf8), in: start..<(start + line.count))).upperBound
    var changed = bytes
    changed[place] ^= 1
    try changed.write(to: url)
  }

  func putBack() throws { try bytes.write(to: url) }
}
