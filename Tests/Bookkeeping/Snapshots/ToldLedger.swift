import Bookkeeping
import CanonicalJSON
import Events
import Foundation
import Ledger
import Projections
import Testing

/// A story ledger that the files of `events/` are told to.
enum ToldLedger {
  private static let events = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent().appending(path: "events")

  static let journeys: [String] = {
    let names = (try? FileManager.default.contentsOfDirectory(atPath: events.path + "/journeys")) ?? []
    return names.filter { $0.hasSuffix(".jsonl") }.sorted()
  }()

  /// The batches of a journey, each with the moment that it says.
  static func batches(ofJourney name: String) throws -> [[Draft]] {
    let bytes = [UInt8](try Data(contentsOf: events.appending(path: "journeys/" + name)))
    return try DraftFile.batches(bytes, named: name, isStory: true)
  }

  /// The lines of a file that has no moments, each a batch of its own, all told at one moment.
  static func batches(of file: String, at: String) throws -> [[Draft]] {
    try String(contentsOf: events.appending(path: file), encoding: .utf8).split(separator: "\n").map { line in
      var members = try #require(try JSON(parsing: String(line)).object)
      if ["import.declared", "document.stored"].contains(members["type"]?.string) {
        members["on"] = .string(String(at.prefix(10)))
      }
      members["at"] = .string(at)
      return [try Draft(.object(members), place: file)]
    }
  }

  /// Records batches; a refused one is left out, so that a file may stand without what it builds on.
  @discardableResult
  static func tell(_ batches: [[Draft]], to place: LedgerPlace) throws -> Int {
    let keeper = try Keeper(at: place)
    var taken = 0
    for batch in batches {
      if case .accepted = keeper.append([batch]) { taken += 1 }
    }
    try keeper.close()
    return taken
  }
}

extension Projections {
  /// Every line of every dump, under the name of its projection.
  var allLines: [String] { dumps.flatMap { dump in ["# \(dump.name)"] + dump.lines() } }
}

extension Books {
  init(folding place: LedgerPlace, asKnown: AsKnown = .now, asOf: Day? = nil) throws {
    try self.init(at: place, asKnown: { _ in asKnown }, asOf: asOf, usesSnapshots: false)
  }

  init(shortcutting place: LedgerPlace, asKnown: AsKnown = .now, asOf: Day? = nil) throws {
    try self.init(at: place, asKnown: { _ in asKnown }, asOf: asOf)
  }
}

extension LedgerPlace {
  var snapshotPaths: [String] {
    let folder = self.folder + "/derived/snapshots"
    return ((try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []).sorted().map { folder + "/" + $0 }
  }
}
