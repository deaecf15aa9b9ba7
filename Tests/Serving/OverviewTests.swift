import Foundation
import Testing

@testable import socai

@Suite struct `The overview of a unit` {
  /// Two communes in a year. h-sm0003 was poor before and gets out; h-sm0001 becomes poor; h-sm0002 becomes poor in the
  /// other commune and then moves here. So this commune closes with 0 + 1 + 1 + 1 - 1 = 2, the other with 0 + 1 - 1 = 0.
  static let year = [
    Office.line(
      "standard.adopted", unit: "hoa-ban", on: "2022-01-02",
      #"{"aliases":[],"dimensions":["education","employment","health","housing","information","water-sanitation"],"firstReviewYear":2021,"lastReviewYear":2025,"nameVi":"s-2","standard":"s-2","validFrom":"2022-01-01","validTo":"2025-12-31"}"#
    ),
    Office.household("h-sm0003", hamlet: "ban-cuom", unit: "nam-sen"),
    entered("h-sm0003", "carried-over", of: "nam-sen", on: "2024-01-10"),
    entered("h-sm0001", "new", of: "nam-sen", on: "2024-06-01"),
    entered("h-sm0002", "new", of: "pu-may", on: "2024-06-01"),
    Office.line(
      "household.moved", unit: "nam-sen", on: "2024-09-01",
      #"{"from":"ban-gio","household":"h-sm0002","reason":"moved","to":"ban-cuom"}"#),
    Office.line(
      "household.exited-poverty", unit: "nam-sen", on: "2024-12-10",
      #"{"household":"h-sm0003","review":"rv-1","standard":"s-2","toStatus":"average"}"#),
  ]

  private static func entered(_ household: String, _ kind: String, of unit: String, on day: String) -> String {
    Office.line(
      "household.entered-poverty", unit: unit, on: day,
      #"{"entryKind":"\#(kind)","household":"\#(household)","standard":"s-2"}"#)
  }

  /// The commune hands up a number of households, and the district approves it.
  static func approved(poor: Int, _ rate: String) -> [String] {
    let flows = [
      "boundaryIn", "boundaryOut", "carriedOver", "exited", "fromOtherClass", "left", "merged", "movedIn", "movedOut",
      "new", "relapsed", "splitIn", "toOtherClass",
    ].map { #""\#($0)":0,"# }.joined()
    func account(_ count: Int) -> String { #"{\#(flows)"closing":\#(count),"opening":\#(count)}"# }
    let submitted = Office.line(
      "poverty-review.result-submitted", unit: "nam-sen", on: "2024-12-15",
      #"{"area":"nam-sen","asOf":"2024-12-12","nearPoor":\#(account(0)),"poor":\#(account(poor)),"review":"rv-1","stage":"official","standard":"s-2","total":100,"year":2024}"#
    )
    let approved = Office.line(
      "poverty-review.result-approved", unit: "hoa-ban", on: "2024-12-20",
      #"{"area":"nam-sen","nearPoor":0,"nearPoorRate":"0.00","poor":\#(poor),"poorRate":"\#(rate)","review":"rv-1","standard":"s-2","total":100,"year":2024}"#
    )
    return [submitted, approved]
  }

  /// The lines of the first account on a page: sign, name and number of each.
  static func account(_ page: String) -> [String] {
    guard let start = page.range(of: #"<div class="account">"#),
      let end = page.range(of: "</table>", range: start.upperBound..<page.endIndex)
    else { return [] }
    return page[start.upperBound..<end.lowerBound].components(separatedBy: "<tr").dropFirst(2).map { row in
      let text = row.drop { $0 != ">" }.dropFirst().replacingOccurrences(
        of: "<[^>]*>", with: " ", options: .regularExpression)
      return text.components(separatedBy: "–")[0].split(separator: " ").joined(separator: " ")
    }
  }

  @Test func `the account of the year is that of its entries, and every line leads to them`() throws {
    let office = try Office(grants: Self.year)
    let page = try office.get("/units/nam-sen?as-of=2024-12-31", ["Accept": "text/html"])
    #expect(
      Self.account(page.body) == [
        "Đầu kỳ 0", "+ Chuyển sang 1", "+ Phát sinh 1", "+ Tái nghèo 0", "+ Chuyển đến 1", "− Thoát 1",
        "− Chuyển đi 0", "= Cuối kỳ 2",
      ])
    let why = "/boards/why?unit=nam-sen&year=2024&class=poor&figure=movedIn&standard=s-2"
    #expect(page.body.contains("href=\"\(why.replacingOccurrences(of: "&", with: "&amp;"))\""))
    // The opening, five units, two households, the standard, h-sm0003, three entries into poverty: the move is entry 14.
    #expect(try office.get(why).body.contains(#"href="/log/14""#))
    let other = try office.get("/units/pu-may?as-of=2024-12-31", ["Accept": "text/html"]).body
    #expect(Self.account(other).contains("− Chuyển đi 1") && Self.account(other).last == "= Cuối kỳ 0")
    // Within the district the household only changed its place.
    let district = try office.get("/units/hoa-ban?as-of=2024-12-31", ["Accept": "text/html"]).body
    #expect(Self.account(district).contains("+ Phát sinh 2") && Self.account(district).last == "= Cuối kỳ 2")
    #expect(Self.account(district).contains("+ Chuyển đến 0"))
  }

  @Test func `an approved figure that entries do not make is marked, one that they make is not`() throws {
    let words = "đã duyệt 3 hộ, các mục sổ nay cho 2 hộ (lệch -1)"
    let differs = try Office(grants: Self.year + Self.approved(poor: 3, "3.00"))
    #expect(try differs.get("/units/nam-sen?as-of=2024-12-31", ["Accept": "text/html"]).body.contains(words))
    let agrees = try Office(grants: Self.year + Self.approved(poor: 2, "2.00"))
    #expect(try !agrees.get("/units/nam-sen?as-of=2024-12-31", ["Accept": "text/html"]).body.contains("các mục sổ nay"))
  }

  @Test func `the newest entries are the unit's own, and only for who may see them`() throws {
    let office = try Office(grants: Self.year)
    let page = try office.get("/units/pu-may", ["Accept": "text/html"]).body
    #expect(page.contains("Mục mới ghi") && page.contains(#"href="/log/13""#) && !page.contains(#"href="/log/14""#))
    #expect(!page.contains("Lò Văn Sen"))
    #expect(page.contains("Hồ sơ khen thưởng đang chờ"))
    // A reader of the other commune sees this one's figures, and none of its entries.
    let asking = try `Who may do what over HTTP`.office()
    let token = try `Who may do what over HTTP`.tokens(asking)[.reader] ?? ""
    let headers = ["Authorization": "Bearer \(token)"]
    #expect(try asking.get("/units/nam-sen", headers).body.contains("Mục mới ghi"))
    let elsewhere = try asking.get("/units/pu-may", headers)
    #expect(elsewhere.status == 200 && !elsewhere.body.contains("Mục mới ghi"))
    // At a past moment the newest entries were others.
    #expect(try !office.get("/units/pu-may?as-known=9", ["Accept": "text/html"]).body.contains("Mục mới ghi"))
  }
}
