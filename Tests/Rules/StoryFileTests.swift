import Foundation
import Rules
import Testing

/// What is on file for the five plans, the published figures and the worked stories obeys every rule.
struct StoryFileTests {
  static let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().appending(path: "events")

  /// Opening a ledger writes this entry; the stories begin after it.
  private static func opening(on day: String) -> String {
    "\(day) vn ledger.opened {\"origin\":\"o\",\"title\":\"t\",\"timeZone\":\"Asia/Ho_Chi_Minh\",\"strictBefore\":true,"
      + "\"newlyExitedMonths\":36,\"backdatingDays\":3,\"clock\":\"story\"}"
  }

  private static func files(in folder: String) throws -> [URL] {
    try FileManager.default.contentsOfDirectory(at: root.appending(path: folder), includingPropertiesForKeys: nil)
      .filter { $0.pathExtension == "jsonl" }.sorted { $0.lastPathComponent < $1.lastPathComponent }
  }

  private static func lines(of file: URL) throws -> [Data] {
    try Data(contentsOf: file).split(separator: UInt8(ascii: "\n")).map { Data($0) }
  }

  /// Judges each line against those before it, then folds it.
  private func refusals(_ lines: [Data], into story: inout Story) throws -> [String] {
    var found: [String] = []
    for line in lines {
      let bytes = [UInt8](line)
      for breach in try story.judge(bytes) {
        found.append(
          "\(breach.rule.text) \(breach.path ?? ""): \(breach.detail.en) <- \(String(decoding: bytes.prefix(160), as: UTF8.self))"
        )
      }
      try story.append(bytes)
    }
    return found
  }

  @Test(arguments: [
    "annual-review", "corrected-report", "false-exit", "household-exit-and-relapse", "inspection", "merger",
    "nomination",
  ])
  func `a worked story is taken as it stands`(name: String) throws {
    let lines = try Self.lines(of: Self.root.appending(path: "journeys/\(name).jsonl"))
    let first = try #require(lines.first)
    let day = try #require(
      String(decoding: first, as: UTF8.self).firstRange(of: "\"at\":\"").map { range in
        String(decoding: first, as: UTF8.self)[range.upperBound...].prefix(10)
      })
    var story = try Story([Self.opening(on: String(day))])
    let found = try refusals(lines, into: &story)
    #expect(found.isEmpty, "\(found.joined(separator: "\n"))")
  }

  @Test func `the plans, the published figures and the reorganisation after them are taken as they stand`() throws {
    var story = try Story([Self.opening(on: "2026-11-21")])
    let plans = try Self.files(in: "plans").sorted { a, b in
      (a.lastPathComponent == "common.jsonl" ? 0 : 1, a.lastPathComponent)
        < (b.lastPathComponent == "common.jsonl" ? 0 : 1, b.lastPathComponent)
    }
    let after = [Self.root.appending(path: "journeys/reorganisation-2025.jsonl")]
    for file in try plans + Self.files(in: "figures") + after {
      let found = try refusals(try Self.lines(of: file), into: &story)
      #expect(found.isEmpty, "\(file.lastPathComponent): \(found.joined(separator: "\n"))")
    }
  }

  /// What the stories' README says is late or missing, and approvals whose list nobody published.
  @Test(arguments: [
    ("annual-review", ["review.list-made-public"]),
    (
      "corrected-report",
      [
        "report.in-time", "review.agrees-with-households", "review.agrees-with-households",
        "review.approved-as-submitted", "review.list-made-public", "review.list-made-public",
      ]
    ),
    ("false-exit", []),
    ("household-exit-and-relapse", ["repayment.in-time"]),
    ("inspection", []),
    ("merger", ["review.list-made-public"]),
    ("nomination", []),
  ])
  func `a worked story is flagged where it says so`(name: String, expected: [String]) throws {
    let lines = try Self.lines(of: Self.root.appending(path: "journeys/\(name).jsonl"))
    var story = try Story([])
    for line in lines { try story.append([UInt8](line)) }
    var flags: [String] = []
    for line in lines { flags += try story.flags(of: [UInt8](line)).map(\.rule.text) }
    #expect(flags.sorted() == expected)
  }
}
