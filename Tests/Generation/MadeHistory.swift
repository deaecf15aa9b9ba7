import Foundation
import Generation
import Ledger

/// A made history in a folder of its own that goes away with the test.
final class MadeHistory: Sendable {
  let place: LedgerPlace
  let scratch: LedgerPlace
  let made: History.Made
  private let folder: String

  init(_ options: HistoryOptions, threadCount: Int = 2) throws {
    folder = NSTemporaryDirectory() + "socai-history-" + UUID().uuidString
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    place = LedgerPlace(folder: folder + "/made")
    scratch = LedgerPlace(folder: folder + "/again")
    made = try History(options).write(to: place, threadCount: threadCount)
  }

  deinit { try? FileManager.default.removeItem(atPath: folder) }

  /// Every file of the ledger, its key and its vault, by its name.
  var files: [String: Data] {
    let names = (try? FileManager.default.subpathsOfDirectory(atPath: folder)) ?? []
    return Dictionary(
      uniqueKeysWithValues: names.compactMap { name in
        FileManager.default.contents(atPath: "\(folder)/\(name)").map { (name, $0) }
      })
  }
}
