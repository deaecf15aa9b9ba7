import Bookkeeping
import Events
import Foundation
import Ledger

/// A ledger in a folder of its own that goes away with the test.
final class MadeLedger: Sendable {
  let place: LedgerPlace
  private let folder: String

  /// With fewer `entriesPerSegment` the state is put away after as few entries.
  init(story: String? = nil, title: String = "Sổ thử", entriesPerSegment: UInt64 = SegmentLayout.entryCount) throws {
    folder = NSTemporaryDirectory() + "socai-test-" + UUID().uuidString
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    place = LedgerPlace(folder: folder + "/ledger", entriesPerSegment: entriesPerSegment)
    var opening = Opening(origin: "example.vn/test", title: title)
    opening.storyAt = story.flatMap { Timestamp($0) }
    _ = try opening.make(at: place)
  }

  deinit { try? FileManager.default.removeItem(atPath: folder) }

  /// The bytes of the whole log.
  var log: [UInt8] {
    let names = (try? FileManager.default.contentsOfDirectory(atPath: place.folder + "/log").sorted()) ?? []
    return names.flatMap { Array(FileManager.default.contents(atPath: place.folder + "/log/" + $0) ?? Data()) }
  }

  var lines: [String] { String(decoding: log, as: UTF8.self).split(separator: "\n").map(String.init) }
}

/// A draft from its parts, as a clerk would hand it in.
func draft(
  _ type: String, _ what: String, id: String, on: String = "2023-12-10", by: String = "a-1", re: String? = nil,
  at: String? = nil, unit: String = "vn", place: String = "thu.jsonl:1"
) throws(Refusal) -> Draft {
  var members = [#""by":"\#(by)""#, #""id":"\#(id)""#, #""on":"\#(on)""#]
  if let re { members.append(#""re":\#(re)"#) }
  if let at { members.append(#""at":"\#(at)""#) }
  members += [#""type":"\#(type)""#, #""unit":"\#(unit)""#, #""v":1"#, #""what":\#(what)"#]
  return try Draft(parsing: Array("{\(members.joined(separator: ","))}".utf8), place: place)
}

func unit(_ id: String, _ level: String = "commune", parent: String? = nil, entry: String? = nil) throws(Refusal)
  -> Draft
{
  let under = parent.map { #","parent":"\#($0)""# } ?? ""
  return try draft(
    "unit.registered",
    #"{"kind":"administrative-area","level":"\#(level)","nameVi":"Đơn vị \#(id)","namedIndividually":true\#(under),"registered":"\#(id)"}"#,
    id: entry ?? "u-\(id)", on: "2020-01-01")
}
