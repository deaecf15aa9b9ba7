import Foundation
import Testing

@testable import socai

@Suite struct `Why a number is what it is` {
  private static let question = "unit=nam-sen&year=2024&standard=s-2"

  @Test func `the page tells how it is computed, and what each entry adds makes the number`() throws {
    let office = try Office(grants: `The overview of a unit`.year + `The overview of a unit`.approved(poor: 3, "3.00"))
    let page = try office.get("/boards/why?\(Self.question)&class=poor").body
    let text = page.replacingOccurrences(of: "<[^>]*>", with: " ", options: .regularExpression)
      .split(whereSeparator: \.isWhitespace).joined(separator: " ")
    #expect(text.contains("Cách tính") && text.contains("Cuối kỳ = đầu kỳ + chuyển sang"))
    // Carried over, new and moved in add one each, the exit takes one away: 2.
    #expect(text.contains("Chuyển sang +1") && text.contains("Chuyển đến +1") && text.contains("Thoát −1"))
    #expect(text.range(of: "Cộng lại[ –]*2 ", options: .regularExpression) != nil && !text.contains("Lò Văn Sen"))
    // What was approved stands beside it, with its entry.
    #expect(text.contains("n = 3") && page.contains(#"href="/log/17""#))
    let evidence = "/evidence?unit=nam-sen&year=2024&figure=poor&standard=s-2"
    #expect(page.contains(evidence.replacing("&", with: "&amp;")))
    // A column alone: one household moved in.
    #expect(try office.get("/boards/why?\(Self.question)&figure=movedIn").body.contains("Chuyển đến"))
  }

  @Test func `evidence is a file for who may see the rows, with the whole log for auditors alone`() throws {
    let office = try Office(
      asksWho: true,
      grants: `The overview of a unit`.year + [
        Office.grant("a-reader", "reader", "nam-sen"), Office.grant("a-auditor", "auditor", "hoa-ban"),
        Office.grant("a-administrator", "recorder", "hoa-ban", groups: #""ledger""#),
      ])
    let tokens = try `Who may do what over HTTP`.tokens(office)
    func ask(_ role: `Who may do what over HTTP`.Role, _ unit: String) throws -> Reply {
      try office.get(
        "/evidence?unit=\(unit)&year=2024&figure=poor&standard=s-2", ["Authorization": "Bearer \(tokens[role] ?? "")"])
    }
    let log = "log/00000000000000000001.jsonl"
    let whole = try ask(.auditor, "nam-sen")
    #expect(whole.status == 200 && whole["Content-Type"] == "application/zip" && whole.body.hasPrefix("PK"))
    #expect(whole.body.contains(log) && whole.body.contains("verify.py"))
    let part = try ask(.reader, "nam-sen")
    #expect(part.status == 200 && part.body.hasPrefix("PK") && !part.body.contains(log))
    #expect(try ask(.reader, "pu-may").status == 403 && ask(.administrator, "nam-sen").status == 403)
    // The gate looks at one unit: no second one rides along.
    let two = try office.get(
      "/evidence?unit=nam-sen&unit=pu-may&year=2024", ["Authorization": "Bearer \(tokens[.auditor] ?? "")"])
    #expect(two.status == 400)
  }
}
