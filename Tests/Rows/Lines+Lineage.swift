import Events
import Foundation
import Projections
import Testing

/// Lines of stories about units, standards and figures in other boundaries.
enum LineageLine {
  static func unit(
    _ id: String, _ level: String, kind: String = "administrative-area", under parent: String,
    on day: String = "2021-01-02", from: String? = nil
  ) -> String {
    let from = from.map { ",\"validFrom\":\"\($0)\"" } ?? ""
    return """
      \(day) vn unit.registered {"registered":"\(id)","kind":"\(kind)","level":"\(level)","nameVi":"\(id)",\
      "namedIndividually":true,"parent":"\(parent)"\(from)}
      """
  }

  static func succeeded(_ from: [String], by to: [String], share: String = "full", on day: String) -> String {
    let parts = from.map { "{\"unit\":\"\($0)\",\"share\":\"\(share)\"}" }.joined(separator: ",")
    return "\(day) vn unit.succeeded {\"from\":[\(parts)],\"to\":\(to),\"resolution\":\"NQ 1\"}"
  }

  static func joined(_ member: String, _ block: String, _ action: String = "joined", on day: String) -> String {
    "\(day) vn block.membership-changed {\"block\":\"\(block)\",\"member\":\"\(member)\",\"action\":\"\(action)\"}"
  }

  /// A result as it is handed up and approved, with nothing in it but its closing numbers.
  static func result(
    _ area: String, _ year: Int, _ standard: String, total: Int, poor: Int, rate: String, by above: String,
    minority: (total: Int, poor: Int)? = nil
  ) -> [String] {
    func account(_ closing: Int) -> String {
      let zeros = [
        "carriedOver", "new", "relapsed", "fromOtherClass", "splitIn", "movedIn", "boundaryIn", "exited",
        "toOtherClass", "left", "merged", "movedOut", "boundaryOut",
      ]
      return "{\"opening\":\(closing)," + zeros.map { "\"\($0)\":0," }.joined() + "\"closing\":\(closing)}"
    }
    let review = "rv-\(area)-\(year)-\(standard)"
    return [
      """
      \(year)-12-15 \(area) poverty-review.result-submitted {"review":"\(review)","area":"\(area)","year":\(year),\
      "standard":"\(standard)","stage":"official","asOf":"\(year)-12-10","total":\(total),"poor":\(account(poor)),\
      "nearPoor":\(account(0))}
      """,
      """
      \(year)-12-20 \(above) poverty-review.result-approved {"review":"\(review)","area":"\(area)","year":\(year),\
      "standard":"\(standard)","total":\(total),"poor":\(poor),"poorRate":"\(rate)","nearPoor":0,"nearPoorRate":"0.00"}
      """,
    ]
  }
}

extension Row {
  /// Records the lines of a file under `events/`, each as it stands there.
  func tell(_ file: String) throws {
    let root = URL(filePath: #filePath).appending(path: "../../../events/\(file)").standardized
    for line in try String(contentsOf: root, encoding: .utf8).split(separator: "\n") {
      try given(try Self.short(String(line)))
    }
  }

  private static func short(_ draft: String) throws -> String {
    guard let members = try JSONSerialization.jsonObject(with: Data(draft.utf8)) as? [String: Any],
      let on = members["on"] as? String, let unit = members["unit"] as? String,
      let type = members["type"] as? String, let id = members["id"] as? String, let what = members["what"]
    else { throw Malformed(line: draft) }
    let payload = String(decoding: try JSONSerialization.data(withJSONObject: what), as: UTF8.self)
    let rest = ["plan", "doc", "re"].compactMap { key in (members[key] as? String).map { " \(key)=\($0)" } }.joined()
    return "\(on) \(unit) \(type) id=\(id) by=a-import\(rest) \(payload)"
  }
}

extension Projections {
  func unit(_ text: String) throws -> UnitID { try #require(symbols.find(UnitID.self, text)) }
  func standard(_ text: String) throws -> StandardID { try #require(symbols.find(StandardID.self, text)) }

  func question(_ unit: String, in boundaries: String) throws -> BoundaryQuestion {
    BoundaryQuestion(of: try self.unit(unit), in: try #require(Day(boundaries)), state: self)
  }
}
