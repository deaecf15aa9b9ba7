import Bookkeeping
import Events
import Foundation
import Ledger
import Reports
import Synchronization
import Web

/// `GET /evidence?unit=…&year=…`: the pack that `socai evidence` writes, for who may see the rows of the figure. The whole
/// log is in it for auditors alone; others get the entries that made the figure.
struct EvidenceEndpoint {
  let ledger: ServedLedger
  let gate: Gate

  /// One pack is made at a time: each holds what it packs in memory.
  private static let making = Mutex(())

  var endpoint: Endpoint {
    let options = EvidenceCommand.options.filter { $0.isForWeb && Self.taken.contains($0.name) }
    return Endpoint(
      method: .get, path: "/evidence", tag: "pages", summary: EvidenceCommand.summary, needs: .rows,
      parameters: options.map(\.parameter), gives: ["application/zip"], statuses: [200, 422],
      work: .now { visit in try pack(visit) })
  }

  private static let taken: Set<String> = ["unit", "year", "figure", "class", "standard", "entries-only"]

  private func pack(_ visit: Visit) throws -> HTTPResponse {
    // The gate looked at the unit that is asked for: one alone, so that no other is packed.
    guard visit.http.query.count(where: { $0.name == "unit" }) == 1 else {
      throw UsageError.operandMissing(Title(vi: "unit", en: "unit"))
    }
    for field in visit.http.query where !Self.taken.contains(field.name) && field.name != "lang" {
      throw UsageError.unknownOption(field.name, nearest: nil)
    }
    let trust = try EvidenceTrust(ledger.place, tell: { _ in })
    let words =
      visit.http.query.filter { $0.name != "lang" && $0.name != "entries-only" && !$0.value.isEmpty }.map {
        "--\($0.name)=\($0.value)"
      } + ["--lang=\(visit.language.rawValue)", "--as-known=\(trust.signed.size)"]
    let arguments = try Arguments(words, taking: EvidenceCommand.options + Option.question)
    let isWhole = try visit.http.query("entries-only") == nil && gate.maySeeLog(visit)
    return try Self.making.withLock { _ in
      try ledger.ask(arguments) { books, isPast in
        let inquiry = try Inquiry(arguments, Console(arguments), of: books, isPast: isPast)
        let figure = try EvidenceFigure(arguments, inquiry)
        let pack = try EvidenceMaker(inquiry, trust, figure, isWhole: isWhole).pack()
        return HTTPResponse(
          status: 200, contentType: "application/zip",
          headers: [
            .init("Content-Disposition", "attachment; filename=\"evidence-\(figure.year).zip\""),
            .init("Cache-Control", "private, no-store"), .init("X-Content-Type-Options", "nosniff"),
          ], body: try Self.bytes(of: pack))
      }
    }
  }

  /// Through a file that only this account can read, and that is gone afterwards.
  private static func bytes(of pack: EvidencePack) throws -> [UInt8] {
    let files = FileManager.default
    let folder = NSTemporaryDirectory() + "socai-evidence-" + UUID().uuidString.lowercased()
    try files.createDirectory(
      atPath: folder, withIntermediateDirectories: false, attributes: [.posixPermissions: 0o700])
    defer { try? files.removeItem(atPath: folder) }
    try pack.archive.write(to: folder + "/pack.zip")
    return try Array(Data(contentsOf: URL(fileURLWithPath: folder + "/pack.zip")))
  }
}
